// Roles in a store: who is meant follows the articles that come and go, and what a user says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/correction.h"
#include "graph/draft.h"
#include "graph/explain.h"
#include "graph/resolve.h"
#include "graph/role.h"
#include "graph/view.h"
#include "tests/graph/role_articles.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::SpeaksOfTheMayor;
using testing::StoreOf;
using testing::ToldAnew;

constexpr auto kPerson = EntityType::kPerson;
constexpr auto kOrganization = EntityType::kOrganization;

const std::string kLeader = "role\nleader-of-boat-union";
const std::string kAmes = "person\nann-ames";

DocumentFacts SaysWhoLeads(const std::string& id, const std::string& who) {
  Article article(id);
  const int person = article.Named(who, kPerson);
  article.Say(person, "be leader of", article.Named("Boat Union", kOrganization), 0.9);
  article.Named("Port Eilish", EntityType::kPlace);
  return article.facts();
}

DocumentFacts SpeaksOfTheLeader(const std::string& id, const std::string& names) {
  Article article(id);
  article.Named(names, kPerson);
  article.Named("Boat Union", kOrganization);
  const int leader = article.Phrase("the leader of the Boat Union", kPerson);
  article.Say(leader, "visit", article.Named("Port Eilish", EntityType::kPlace));
  return article.facts();
}

// Who visits the port, in the graph.
std::string Visitor(const Store& store) {
  const Graph graph = Snapshot(store, {}).value();
  for (auto [e, end] = edges(graph); e != end; ++e) {
    if (graph[*e].lemma == "visit") return graph[source(*e, graph)].name;
  }
  return "nobody";
}

const std::string kNobodyKnown = "the leader of the Boat Union";

TEST(Roles, AreKnownAsLongAsAnArticleSaysSo) {
  Store store = StoreOf({SpeaksOfTheLeader("b.txt", "Ames")});
  EXPECT_EQ(Visitor(store), kNobodyKnown);
  store.Put(SaysWhoLeads("a.txt", "Ann Ames")).value();
  EXPECT_EQ(Visitor(store), "Ann Ames");
  store.Put(SaysWhoLeads("c.txt", "Bo Lind")).value();
  EXPECT_EQ(Visitor(store), "Ann Ames");  // the article names no other
  ASSERT_TRUE(store.Remove("a.txt"));
  EXPECT_EQ(Visitor(store), kNobodyKnown);
}

DocumentFacts CallsMayor(const std::string& id, const std::string& who) {
  Article article(id);
  article.Say(article.Named(who, kPerson), "be", article.Phrase("Mayor"), 0.9);
  return article.facts();
}

TEST(Titles, AreKnownAsLongAsAnArticleSaysSo) {
  const std::string nobody = "the mayor";
  Store store = StoreOf({SpeaksOfTheMayor("b.txt").facts()});
  EXPECT_EQ(Visitor(store), nobody);
  store.Put(CallsMayor("a.txt", "Ann Ames")).value();
  EXPECT_EQ(Visitor(store), "Ann Ames");
  store.Put(CallsMayor("c.txt", "Cy Dorn")).value();
  EXPECT_EQ(Visitor(store), "Ann Ames");  // the article does not name him
  store.Put(CallsMayor("d.txt", "Bo Lind")).value();
  EXPECT_EQ(Visitor(store), nobody);  // two of those named there are mayors
  ASSERT_TRUE(store.Remove("d.txt"));
  ASSERT_TRUE(store.Remove("a.txt"));
  EXPECT_EQ(Visitor(store), nobody);
}

TEST(Titles, OfAnotherPersonAreLeftApart) {
  const Store store =
      StoreOf({SpeaksOfTheMayor("b.txt", "Cy Dorn").facts(), CallsMayor("a.txt", "Ann Ames")});
  EXPECT_EQ(Visitor(store), "the mayor") << "who was spoken of last is called otherwise";
}

TEST(Roles, AreExplained) {
  const Store store = StoreOf({SaysWhoLeads("a.txt", "Ann Ames"), SaysWhoLeads("c.txt", "Ann Ames"),
                               SpeaksOfTheLeader("b.txt", "Ann Ames")});
  const Explanation ames = Explain(store, "Ann Ames").value();
  ASSERT_EQ(ames.uses.size(), 4u);
  const NameUse& use = ames.uses[2];
  EXPECT_EQ(use.name, kNobodyKnown);
  EXPECT_EQ(use.document, "b.txt");
  EXPECT_EQ(use.reason, MergeReason::kRole);
  EXPECT_THAT(use.from, ElementsAre("a.txt", "c.txt"));
  EXPECT_EQ(WhyOf(use), "the only one named there who bears this role: in a.txt, c.txt");
  EXPECT_THAT(ames.entity.names, ElementsAre("Ann Ames"));  // a role is no name
}

TEST(Roles, AreToldApartByAUser) {
  Store store =
      StoreOf({SaysWhoLeads("a.txt", "Ann Ames"), SpeaksOfTheLeader("b.txt", "Ann Ames")});
  EXPECT_EQ(BaseNamed(store, "the leader of the Boat Union").value(), kLeader);
  EXPECT_EQ(BaseNamed(store, "leader of Boat Union").value(), kLeader);
  const Correction apart = MakeCorrection(Verdict::kDifferent, kAmes, kLeader).value();
  ASSERT_TRUE(store.Tell({apart}, {}));
  EXPECT_EQ(Visitor(store), kNobodyKnown);
  ASSERT_TRUE(store.TakeBack(apart));
  EXPECT_EQ(Visitor(store), "Ann Ames");
  const auto same = MakeCorrection(Verdict::kSame, kAmes, kLeader);
  ASSERT_FALSE(same);
  EXPECT_THAT(same.error().message, HasSubstr("leader of boat union (role)"));
}

// The view is told anew of an article only where somebody else bears the role.
TEST(Roles, TouchTheArticlesThatSpeakOfThem) {
  Store store = StoreOf({SaysWhoLeads("a.txt", "Ann Ames"), SpeaksOfTheLeader("b.txt", "Ann Ames"),
                         SpeaksOfTheLeader("d.txt", "Cy Dorn")});
  EXPECT_EQ(ToldAnew(store), 3u);
  store.Put(SaysWhoLeads("c.txt", "Ann Ames")).value();
  EXPECT_EQ(ToldAnew(store), 1u);
  store.Put(SaysWhoLeads("e.txt", "Cy Dorn")).value();
  EXPECT_EQ(ToldAnew(store), 3u);
  ASSERT_TRUE(store.Remove("c.txt"));
  EXPECT_EQ(ToldAnew(store), 0u);
  ASSERT_TRUE(store.Remove("a.txt"));
  EXPECT_EQ(ToldAnew(store), 2u);
}

// What the laws of merging (merge_test.cc) and of the view are tried on must hold both.
TEST(Roles, AreTiedAndLeftApartInRandomArticles) {
  std::mt19937 random(41);
  int tied = 0, apart = 0;
  for (int round = 0; round < 50; ++round) {
    std::vector<CandidateDocument> documents;
    for (const DocumentFacts& facts : testing::RandomArticles(random, 8)) {
      documents.push_back(CandidatesOf(facts));
      documents.back().roles = RolesOf(facts, documents.back());
    }
    const Resolution resolution = Resolve(documents);
    for (size_t d = 0; d < documents.size(); ++d) {
      for (const RoleDescription& description : documents[d].roles.descriptions) {
        const Member& member = resolution.members[d][static_cast<size_t>(description.local)];
        ++(member.reason == MergeReason::kRole ? tied : apart);
      }
    }
  }
  EXPECT_GT(tied, 20);
  EXPECT_GT(apart, 20);
}

}  // namespace
}  // namespace tripleloom
