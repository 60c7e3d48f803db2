#include "graph/correction.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/alias.h"
#include "graph/explain.h"
#include "graph/names.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::StoreOf;

constexpr auto kPerson = EntityType::kPerson;
constexpr auto kSame = Verdict::kSame;
constexpr auto kDifferent = Verdict::kDifferent;

std::string Person(const std::string& name) { return BaseOf(Family::kPerson, NameKey(name)); }

Correction Pair(Verdict verdict, const std::string& a, const std::string& b) {
  return MakeCorrection(verdict, Person(a), Person(b)).value();
}

TEST(Corrections, ChainTogetherWhateverTheirOrder) {
  const std::vector<Correction> forward = {Pair(kSame, "A", "B"), Pair(kSame, "C", "B"),
                                           Pair(kDifferent, "A", "D")};
  const std::vector<Correction> backward(forward.rbegin(), forward.rend());
  for (const auto& given : {forward, backward}) {
    const Corrections told = Corrections::Of(given, {}).value();
    EXPECT_EQ(*told.Representative(Person("C")), Person("A"));
    EXPECT_EQ(*told.Representative(Person("A")), Person("A"));
    EXPECT_EQ(told.Representative(Person("D")), nullptr);
    EXPECT_TRUE(told.AreDifferent(Person("C"), Person("D")));
    EXPECT_FALSE(told.AreDifferent(Person("C"), Person("B")));
  }
}

TEST(Corrections, ExplainWhatContradicts) {
  const auto told = Corrections::Of(
      {Pair(kSame, "A", "B"), Pair(kDifferent, "A", "C"), Pair(kSame, "B", "C")}, {});
  ASSERT_FALSE(told);
  EXPECT_EQ(told.error().code, ErrorCode::kBadSyntax);
  EXPECT_THAT(told.error().message, HasSubstr("\"a (person)\" and \"c (person)\" are different"));
  EXPECT_THAT(told.error().message, HasSubstr("\"a (person)\" and \"b (person)\" are same"));
  EXPECT_FALSE(MakeCorrection(kSame, Person("A"), Person("a")));
}

TEST(Corrections, TakeNamesOfOneIriForOneThingAndOfTwoForTwo) {
  const std::vector<Alias> aliases = {{"Bob Reed", kPerson, "http://x.test/1"},
                                      {"Robert Reed", kPerson, "http://x.test/1"},
                                      {"Bob Reid", kPerson, "http://x.test/2"}};
  const Corrections told = Corrections::Of({}, aliases).value();
  EXPECT_EQ(*told.Representative(Person("Robert Reed")), Person("Bob Reed"));
  EXPECT_EQ(told.IriOf(Person("Bob Reed")), "http://x.test/1");
  EXPECT_TRUE(told.AreDifferent(Person("Robert Reed"), Person("Bob Reid")));
  const auto clash = Corrections::Of({Pair(kSame, "Robert Reed", "Bob Reid")}, aliases);
  ASSERT_FALSE(clash);
  EXPECT_THAT(clash.error().message, HasSubstr("http://x.test/2"));
}

// Two articles: Mara Lindqvist with her short name in one, "Lindqvist" in the other.
Store Lindqvists() {
  Article a("a.txt");
  const int mara = a.Named("Mara Lindqvist", kPerson);
  a.Say(mara, "visit", a.Named("Port Eilish", EntityType::kPlace));
  Article b("b.txt");
  const int other = b.Named("Lindqvist", kPerson);
  b.Say(other, "leave", b.Named("M. L. Lindqvist", kPerson));
  return StoreOf({a.facts(), b.facts()});
}

std::vector<std::string> People(const Store& store) {
  std::vector<std::string> names;
  const Graph graph = Snapshot(store, {}).value();
  for (size_t v = 0; v < num_vertices(graph); ++v) {
    if (graph[v].type == kPerson) names.push_back(graph[v].name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

TEST(Corrections, AreObeyedAndTakenBack) {
  Store store = Lindqvists();
  EXPECT_THAT(People(store), ElementsAre("Lindqvist", "M. L. Lindqvist", "Mara Lindqvist"));
  const Correction same = Pair(kSame, "Mara Lindqvist", "M. L. Lindqvist");
  ASSERT_TRUE(store.Tell({same}, {}));
  ASSERT_TRUE(store.Tell({same}, {}));  // twice changes nothing
  EXPECT_THAT(store.CorrectionsKept().value(), ElementsAre(same));
  EXPECT_EQ(People(store).size(), 2u);
  ASSERT_TRUE(store.TakeBack(same));
  EXPECT_EQ(People(store).size(), 3u);
  const Status again = store.TakeBack(same);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, ErrorCode::kNotFound);
}

// An article that names somebody and two places.
Article FromTheCoast(const std::string& id, const std::string& who) {
  Article article(id);
  const int person = article.Named(who, kPerson);
  article.Say(person, "visit", article.Named("Port Eilish", EntityType::kPlace));
  article.Say(person, "visit", article.Named("Orn Bay", EntityType::kPlace));
  return article;
}

TEST(Corrections, PartNamesThatWereTied) {
  Article a = FromTheCoast("a.txt", "Mara Lindqvist");
  Article b = FromTheCoast("b.txt", "Lindqvist");
  Store store = StoreOf({a.facts(), b.facts()});
  EXPECT_THAT(People(store), ElementsAre("Mara Lindqvist"));
  ASSERT_TRUE(store.Tell({Pair(kDifferent, "Lindqvist", "Mara Lindqvist")}, {}));
  EXPECT_THAT(People(store), ElementsAre("Lindqvist", "Mara Lindqvist"));
}

TEST(Corrections, LeaveOneBearerOfASurnameWhenTheOtherIsExcluded) {
  Article a = FromTheCoast("a.txt", "Mara Lindqvist");
  Article b = FromTheCoast("b.txt", "Tomas Lindqvist");
  Article c = FromTheCoast("c.txt", "Lindqvist");
  Store store = StoreOf({a.facts(), b.facts(), c.facts()});
  EXPECT_EQ(People(store).size(), 3u);
  ASSERT_TRUE(store.Tell({Pair(kDifferent, "Lindqvist", "Tomas Lindqvist")}, {}));
  const Explanation mara = Explain(store, "Mara Lindqvist").value();
  ASSERT_EQ(mara.uses.size(), 2u);
  EXPECT_EQ(mara.uses[1].reason, MergeReason::kSurname);
}

TEST(Corrections, AreKeptByMergeInAnyOrderAndRefusedWhereTheyContradict) {
  Store a = Lindqvists();
  Store b = Lindqvists();
  ASSERT_TRUE(a.Tell({Pair(kSame, "Mara Lindqvist", "M. L. Lindqvist")}, {}));
  ASSERT_TRUE(b.Tell({}, {{"Port Eilish", EntityType::kPlace, "http://x.test/port"}}));
  Store ab = StoreOf({});
  ASSERT_TRUE(ab.Merge(a) && ab.Merge(b));
  Store ba = StoreOf({});
  ASSERT_TRUE(ba.Merge(b) && ba.Merge(a));
  EXPECT_EQ(testing::PrintStore(ab), testing::PrintStore(ba));
  EXPECT_EQ(People(ab).size(), 2u);
  Store c = Lindqvists();
  ASSERT_TRUE(c.Tell({Pair(kDifferent, "Mara Lindqvist", "M. L. Lindqvist")}, {}));
  const std::string before = testing::PrintStore(ab);
  const Status merged = ab.Merge(c);
  ASSERT_FALSE(merged);
  EXPECT_THAT(merged.error().message, HasSubstr("contradicts"));
  EXPECT_EQ(testing::PrintStore(ab), before);
}

TEST(Corrections, ThatContradictAreRefusedByTheStore) {
  Store store = Lindqvists();
  ASSERT_TRUE(store.Tell({Pair(kSame, "A", "B")}, {}));
  EXPECT_FALSE(store.Tell({Pair(kDifferent, "A", "B")}, {}));
  EXPECT_EQ(store.CorrectionsKept().value().size(), 1u);
}

TEST(ParseAliases, ReadsNamesAndBlamesBadLines) {
  const AliasList list = ParseAliases(
      "# people\n"
      "Mara Lindqvist\tPerson\thttp://x.test/1\r\n"
      "\n"
      "Mara Lindqvist\tPersn\thttp://x.test/1\n"
      "Mara Lindqvist\tPerson\n"
      "M. Lindqvist\tPerson\tnowhere\n"
      "mara lindqvist\tPerson\thttp://x.test/2\n"
      "June\tDate\thttp://x.test/3\n"
      "L\xFF\tPerson\thttp://x.test/4\n",
      "who.tsv");
  ASSERT_EQ(list.aliases.size(), 1u);
  EXPECT_EQ(list.aliases[0].iri, "http://x.test/1");
  EXPECT_THAT(list.faults,
              ElementsAre(HasSubstr("who.tsv:4: no type of names is called \"Persn\""),
                          HasSubstr("who.tsv:5: a line is"), HasSubstr("who.tsv:6: \"nowhere\""),
                          HasSubstr("who.tsv:7: \"mara lindqvist\" was http://x.test/1 in line 2"),
                          HasSubstr("who.tsv:8:"), HasSubstr("who.tsv:9: not UTF-8")));
}

TEST(Aliases, GiveAnEntityItsIriAndType) {
  Store store = Lindqvists();
  ASSERT_TRUE(store.Tell({}, {{"Mara Lindqvist", kPerson, "http://x.test/1"},
                              {"Lindqvist", kPerson, "http://x.test/1"}}));
  const Explanation mara = Explain(store, "Mara Lindqvist").value();
  EXPECT_EQ(mara.entity.iri, "http://x.test/1");
  ASSERT_EQ(mara.uses.size(), 2u);
  EXPECT_EQ(mara.uses[0].reason, MergeReason::kAlias);  // the other is the least name: itself
}

TEST(Explain, SaysWhyOthersAreApart) {
  Article a("a.txt");
  a.Named("John Kerry", kPerson);
  a.Named("John Kerr", kPerson);
  Article b("b.txt");
  b.Named("Ann Kerry", kPerson);
  Article c("c.txt");
  c.Named("Kerry", kPerson);
  const Store store = StoreOf({a.facts(), b.facts(), c.facts()});
  const Explanation john = Explain(store, "John Kerry").value();
  ASSERT_EQ(john.uses.size(), 1u);
  EXPECT_EQ(john.uses[0].document, "a.txt");
  std::map<std::string, std::string> why;
  for (const Neighbour& near : john.nearest) why[near.entity.name] = near.why;
  EXPECT_THAT(why["John Kerr"], HasSubstr("\"kerr\" is not \"kerry\""));
  EXPECT_THAT(why["Kerry"], HasSubstr("could be ann kerry (person) or john kerry (person)"));
}

TEST(BaseNamed, WantsTheKeyWhereSeveralThingsHaveTheName) {
  Article a("a.txt");
  a.Named("Orn", kPerson);
  a.Named("Orn", EntityType::kPlace);
  const Store store = StoreOf({a.facts()});
  const auto both = BaseNamed(store, "Orn");
  ASSERT_FALSE(both);
  EXPECT_THAT(both.error().message, HasSubstr("orn-"));
  EXPECT_EQ(BaseNamed(store, "Nobody").error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace tripleloom
