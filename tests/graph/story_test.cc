// What articles about the same events call alike must be one thing, and nothing else.

#include "graph/story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/utf8.h"
#include "graph/draft.h"
#include "graph/explain.h"
#include "graph/resolve.h"
#include "graph/store.h"
#include "graph/view.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::StoreOf;
using testing::ToldAnew;

constexpr EntityType kPlace = EntityType::kPlace;
constexpr EntityType kOrganization = EntityType::kOrganization;

// The nouns of what is described in an article that calls things so.
std::vector<std::string> NounsOf(const std::vector<std::string>& phrases, EntityType type) {
  Article article("a.txt");
  for (const std::string& phrase : phrases) article.Phrase(phrase, type);
  std::vector<std::string> nouns;
  for (const Described& described : DescribedIn(article.facts())) nouns.push_back(described.noun);
  return nouns;
}

TEST(Described, IsWhatAStoryHasOneOf) {
  EXPECT_THAT(NounsOf({"the lake", "the Valley"}, kPlace), ElementsAre("lake", "valley"));
  EXPECT_THAT(NounsOf({"The army", "police"}, kOrganization), ElementsAre("army", "police"));
  EXPECT_THAT(NounsOf({"the road", "the building", "the town"}, kPlace), IsEmpty());
  EXPECT_THAT(NounsOf({"the company", "the group"}, kOrganization), IsEmpty());
  EXPECT_THAT(NounsOf({"the lakes", "the mountains"}, kPlace), IsEmpty()) << "several of them";
  EXPECT_THAT(NounsOf({"the lake"}, EntityType::kConcept), IsEmpty());
}

TEST(Described, IsKnownAndNotToldApartFromOthers) {
  for (const char* phrase : {"lake", "a lake", "its lake", "this lake", "another lake",
                             "the northern lake", "the other lake", "the lake of Orn"}) {
    EXPECT_THAT(NounsOf({phrase}, kPlace), IsEmpty()) << phrase;
  }
  for (const char* phrase : {"government", "the German government", "the elected government",
                             "the new government", "the government of Sund"}) {
    EXPECT_THAT(NounsOf({phrase}, kOrganization), IsEmpty()) << phrase;
  }
}

TEST(Described, IsTheOnlyOneOfItsKind) {
  EXPECT_THAT(NounsOf({"the lake", "the northern lake"}, kPlace), IsEmpty());
  EXPECT_THAT(NounsOf({"the lake", "a lake"}, kPlace), IsEmpty());
  EXPECT_THAT(NounsOf({"the lake", "the lakes"}, kPlace), IsEmpty());
  EXPECT_THAT(NounsOf({"the lake", "the lake district"}, kPlace), ElementsAre("lake"));
  Article article("a.txt");
  article.Phrase("the river", kPlace);
  article.Phrase("the lake", kPlace);
  EXPECT_EQ(DescribedIn(article.facts()).size(), 2u);
  article.Named("Orn River", kPlace);
  EXPECT_EQ(DescribedIn(article.facts()).size(), 1u);
  article.Named("Lake Orn", kPlace);
  EXPECT_THAT(DescribedIn(article.facts()), IsEmpty());
}

TEST(Described, MayBeCalledSoByTurns) {
  Article article("a.txt");
  article.Phrase("flooded valley", kPlace);
  article.Named("Sund", kPlace);
  article.Phrase("the valley", kPlace);
  article.Phrase("the flooded valley", kPlace);
  EXPECT_THAT(DescribedIn(article.facts()), ElementsAre(Described{"valley", {0, 2, 3}, {}}));
}

// "the lake behind Halle Dam"
TEST(Described, MayBeAnchoredByNames) {
  Article article("a.txt");
  const int lake = article.Phrase("the lake", kPlace);
  const int dam = article.Named("Halle Dam", kPlace);
  Triple& triple = article.Say(lake, "reach", article.Named("Sund", kPlace));
  const Span span = article.facts().entities[static_cast<size_t>(dam)].mentions[0].span;
  triple.arguments = {{"subject-restriction", "behind", {span, "behind Halle Dam", -1}}};
  EXPECT_THAT(DescribedIn(article.facts()), ElementsAre(Described{"lake", {lake}, {dam}}));
  triple.arguments[0].slot.span = triple.relation.span;  // where there is no name
  EXPECT_THAT(DescribedIn(article.facts()), IsEmpty());
}

TEST(Described, BodiesOfSomewhereAreLeftApart) {
  Article article("a.txt");
  const int army = article.Phrase("the army", kOrganization);
  const int sund = article.Named("Sund", kPlace);
  Triple& triple = article.Say(army, "reach", sund);
  triple.arguments = {{"subject-restriction", "in", {triple.object.span, "in Sund", -1}}};
  EXPECT_THAT(DescribedIn(article.facts()), IsEmpty());
}

TEST(Story, IsOneWhereManyNamesAreShared) {
  EXPECT_TRUE(AreOneStory({1, 2, 3, 4}, {1, 2, 3, 4}));
  EXPECT_FALSE(AreOneStory({1, 2, 3}, {1, 2, 3})) << "too few";
  EXPECT_TRUE(AreOneStory({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {2, 4, 6, 8, 11, 12, 13, 14, 15, 16}));
  EXPECT_FALSE(
      AreOneStory({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {2, 4, 6, 8, 11, 12, 13, 14, 15, 16, 17}));
  EXPECT_FALSE(AreOneStory({}, {}));
}

TEST(Story, ComparesWhatIsNamed) {
  EXPECT_EQ(NamesOfStory({"person\nann-ames", "", "place\nsund", "person\nann-ames"}).size(), 2u);
  EXPECT_THAT(NamesOfStory({"nationality\ngerman", "untyped\nx", "\nDate\n2014"}), IsEmpty());
}

TEST(Story, PartsOfItsBaseComeBack) {
  const std::string base = BaseOfStory("a\nb.txt", "lake");
  EXPECT_TRUE(IsStory(base));
  EXPECT_FALSE(IsStory("\nDate\n2014"));
  EXPECT_EQ(PartsOfStory(base).story, "a\nb.txt");
  EXPECT_EQ(PartsOfStory(base).noun, "lake");
}

std::vector<std::string> StoriesOf(std::vector<StoryThing> things) {
  FindStories(things);
  std::vector<std::string> stories;
  for (const StoryThing& thing : things) stories.push_back(thing.story);
  return stories;
}

TEST(Story, IsAChainOfDocuments) {
  const StoryThing a{"a", {1, 2, 3, 4, 5}, {}};
  const StoryThing b{"b", {3, 4, 5, 6, 7, 8}, {}};
  const StoryThing c{"c", {2, 3, 4, 5, 6, 7}, {}};
  EXPECT_THAT(StoriesOf({b, a}), ElementsAre("b", "a"));
  EXPECT_THAT(StoriesOf({b, a, c}), ElementsAre("a", "a", "a"));
}

TEST(Story, AnchorsMustBeNamedByBoth) {
  StoryThing a{"a", {1, 2, 3, 4}, {4}};
  StoryThing b{"b", {1, 2, 3, 4, 5}, {}};
  EXPECT_THAT(StoriesOf({a, b}), ElementsAre("a", "a"));
  b.anchors = {5};
  EXPECT_THAT(StoriesOf({a, b}), ElementsAre("a", "b"));
}

TEST(Story, KeepsTogetherWhatItKnew) {
  StoryThing a{"b", {1, 2, 3, 4}, {}, "b"};
  StoryThing b{"c", {}, {}, "b"};
  EXPECT_THAT(StoriesOf({a, b}), ElementsAre("b", "b"));
  EXPECT_THAT(StoriesOf({a, b, {"a", {1, 2, 3, 4}, {}}}), ElementsAre("a", "a", "a"));
}

// ---- in a store ----

// An article that names the first of these, and says that a thing reaches the first.
DocumentFacts Tells(const std::string& id, size_t names, const std::string& thing = "the lake",
                    size_t from = 0) {
  static const std::vector<std::string> kNames = {"Sund",  "Halle Dam", "Orn",      "Port Eilish",
                                                  "Kirre", "Vale End",  "Mid Isle", "Tarn"};
  Article article(id);
  for (size_t i = from; i < names; ++i) article.Named(kNames[i], kPlace);
  article.Say(article.Phrase(thing, kPlace), "reach", 0);
  return article.facts();
}

// How many things reach something, in the graph.
size_t Things(const Store& store) {
  const Graph graph = Snapshot(store, {}).value();
  std::set<std::string> keys;
  for (auto [e, end] = edges(graph); e != end; ++e) {
    if (graph[*e].lemma == "reach") keys.insert(graph[source(*e, graph)].key);
  }
  return keys.size();
}

TEST(Story, MakesOneThingOfSeveralArticles) {
  Store store = StoreOf({Tells("b.txt", 5), Tells("a.txt", 5)});
  EXPECT_EQ(Things(store), 1u);
  store.Put(Tells("c.txt", 3)).value();
  EXPECT_EQ(Things(store), 2u) << "too few names are the same";
  store.Put(Tells("d.txt", 5, "the northern lake")).value();
  store.Put(Tells("e.txt", 5, "the valley")).value();
  EXPECT_EQ(Things(store), 4u);
}

// Articles on two events, and one that tells of both.
TEST(Story, FallsApartWithTheArticleThatTiesIt) {
  Store store = StoreOf({Tells("a.txt", 5), Tells("c.txt", 8, "the lake", 3)});
  EXPECT_EQ(Things(store), 2u);
  store.Put(Tells("b.txt", 8)).value();
  EXPECT_EQ(Things(store), 1u);
  ASSERT_TRUE(store.Remove("b.txt"));
  EXPECT_EQ(Things(store), 2u);
}

TEST(Story, IsExplained) {
  const Store store = StoreOf({Tells("a.txt", 5), Tells("b.txt", 5), Tells("c.txt", 3)});
  const Explanation lake = Explain(store, "the lake").value();
  ASSERT_EQ(lake.uses.size(), 2u);
  EXPECT_EQ(lake.uses[0].reason, MergeReason::kStory);
  EXPECT_EQ(WhyOf(lake.uses[0]),
            "the only such thing in its story: in b.txt, which names Halle Dam, Kirre, Orn and 2 "
            "more too");
}

// The view is told anew of an article only where its thing became another.
TEST(Story, TouchesTheArticlesWhoseThingsItChanges) {
  Store store = StoreOf({Tells("b.txt", 5), Tells("c.txt", 5), Tells("e.txt", 5, "the valley")});
  EXPECT_EQ(ToldAnew(store), 3u);
  store.Put(Tells("d.txt", 5)).value();
  EXPECT_EQ(ToldAnew(store), 1u);
  store.Put(Tells("a.txt", 5)).value();
  EXPECT_EQ(ToldAnew(store), 4u) << "the thing is called by its first article";
  ASSERT_TRUE(store.Remove("c.txt"));
  EXPECT_EQ(ToldAnew(store), 0u);
  ASSERT_TRUE(store.Remove("a.txt"));
  EXPECT_EQ(ToldAnew(store), 2u);
}

// What the laws of merging (merge_test.cc) and of the view are tried on must hold both.
TEST(Story, TiesAndLeavesApartInRandomArticles) {
  std::mt19937 random(43);
  int tied = 0, apart = 0;
  for (int round = 0; round < 50; ++round) {
    std::vector<CandidateDocument> documents;
    for (const DocumentFacts& facts : testing::RandomArticles(random, 8)) {
      documents.push_back(CandidatesOf(facts));
      documents.back().described = DescribedIn(facts);
    }
    const Resolution resolution = Resolve(documents);
    for (size_t d = 0; d < documents.size(); ++d) {
      for (const Described& described : documents[d].described) {
        const auto local = static_cast<size_t>(described.locals.front());
        const Member& member = resolution.members[d][local];
        ++(member.reason == MergeReason::kStory ? tied : apart);
      }
    }
  }
  EXPECT_GT(tied, 30);
  EXPECT_GT(apart, 30);
}

}  // namespace
}  // namespace tripleloom
