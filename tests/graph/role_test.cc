#include "graph/role.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/correction.h"
#include "graph/draft.h"
#include "tests/graph/role_articles.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::SpeaksOfTheMayor;

constexpr auto kPerson = EntityType::kPerson;
constexpr auto kOrganization = EntityType::kOrganization;

const std::string kLeader = "role\nleader-of-boat-union";

DocumentRoles RolesIn(Article& article) {
  return RolesOf(article.facts(), CandidatesOf(article.facts()));
}

// The roles of an article with a union that describes somebody so.
std::vector<std::string> Described(const std::string& words, EntityType type = kPerson) {
  Article article("a.txt");
  article.Named("Boat Union", kOrganization, {"BU"});
  article.Phrase(words, type);
  std::vector<std::string> roles;
  for (const RoleDescription& description : RolesIn(article).descriptions) {
    EXPECT_EQ(description.local, 1);
    roles.push_back(description.role);
  }
  return roles;
}

TEST(RolesOf, ReadsDescriptionsInEachForm) {
  for (const char* words : {"the leader of the Boat Union", "The leader of the BU",
                            "the Boat Union's leader", "BU\u2019s leader", "the BU leader"}) {
    EXPECT_THAT(Described(words), ElementsAre(kLeader)) << words;
  }
  EXPECT_THAT(Described("the chief executive of the Boat Union"),
              ElementsAre("role\nchief-executive-of-boat-union"));
}

TEST(RolesOf, ReadsNoDescriptionOfAnotherKind) {
  for (const char* words :
       {"a leader of the Boat Union", "leader of the Boat Union", "the leaders of the Boat Union",
        "the leader of the opposition", "the leader of", "the leader", "Boat Union",
        "one BU leader", "the former leader of the Boat Union", "the Boat Union's new leader",
        "the ex-leader of the Boat Union", "the wife of the leader of the Boat"}) {
    EXPECT_THAT(Described(words), IsEmpty()) << words;
  }
  EXPECT_THAT(Described("the end of the Boat Union", EntityType::kConcept), IsEmpty());
}

TEST(RolesOf, DoesNotKnowWhichOfTwoIsMeant) {
  Article article("a.txt");
  article.Named("Boat Union", kOrganization, {"the union"});
  article.Named("Crane Union", kOrganization, {"the union"});
  article.Phrase("the union's leader", kPerson);
  article.Phrase("the leader of the Crane Union", kPerson);
  ASSERT_EQ(RolesIn(article).descriptions.size(), 1u);
  EXPECT_EQ(RolesIn(article).descriptions[0].local, 3);
}

// An article that says one thing of Ann Ames and the union.
struct Saying {
  Article article{"a.txt"};
  int ames = article.Named("Ann Ames", kPerson);
  int boats = article.Named("Boat Union", kOrganization);
  Triple& said;

  explicit Saying(const std::string& relation, const std::string& text = "")
      : said(article.Say(ames, relation, boats, 0.9)) {
    if (!text.empty()) said.relation.text = text;
  }
  size_t Bearings() { return RolesIn(article).bearings.size(); }
};

TEST(RolesOf, BelievesWhoIsPlainlySaidToBearARole) {
  for (const auto& [lemma, text] :
       {std::pair("be leader of", "is leader of"), std::pair("lead", "leads")}) {
    Saying saying(lemma, text);
    EXPECT_THAT(RolesIn(saying.article).bearings, ElementsAre(RoleBearing{saying.ames, kLeader}));
  }
  Article article("b.txt");
  const int ames = article.Named("Ann Ames", kPerson);
  article.Named("Boat Union", kOrganization);
  article.Say(ames, "be", article.Phrase("Boat Union leader"));
  EXPECT_THAT(RolesIn(article).bearings, ElementsAre(RoleBearing{ames, kLeader}));
}

TEST(RolesOf, BelievesNothingElse) {
  EXPECT_EQ(Saying("be leader of", "was leader of").Bearings(), 0u);
  EXPECT_EQ(Saying("be former leader of", "is former leader of").Bearings(), 0u);
  EXPECT_EQ(Saying("lead", "led").Bearings(), 0u);
  EXPECT_EQ(Saying("praise", "praises").Bearings(), 0u);
  const auto changed = [](auto change) {
    Saying saying("be leader of", "is leader of");
    change(saying.said);
    return saying.Bearings();
  };
  EXPECT_EQ(changed([](Triple& t) { t.negated = true; }), 0u);
  EXPECT_EQ(changed([](Triple& t) { t.modality = Modality::kPossible; }), 0u);
  EXPECT_EQ(changed([](Triple& t) { t.attribution = Attribution{t.subject, "say"}; }), 0u);
  EXPECT_EQ(changed([](Triple& t) { t.confidence = 0.3; }), 0u);
  Article many("b.txt");
  const int ames = many.Named("Ann Ames", kPerson);
  const int said = many.Phrase("a member");
  many.facts().entities[0].mentions.push_back(many.facts().entities[1].mentions[0]);
  EXPECT_EQ(said, 1);
  many.Say(ames, "be member of", many.Named("Boat Union", kOrganization));
  EXPECT_THAT(RolesIn(many).bearings, IsEmpty());
}

// Ann Ames and "the leader of the Boat Union" in one article, which says something of them.
struct Scene {
  Article article{"b.txt"};
  int ames = article.Named("Ann Ames", kPerson);
  int boats = article.Named("Boat Union", kOrganization);
  int leader = article.Phrase("the leader of the Boat Union", kPerson);
  int port = article.Named("Port Eilish", EntityType::kPlace);

  // Those who are somebody else; nullopt where nobody is described.
  std::optional<std::vector<int>> Others() {
    const std::vector<RoleDescription> found = RolesIn(article).descriptions;
    return found.empty() ? std::nullopt : std::optional(found[0].others);
  }
};

TEST(RolesOf, TakesWhoActsOnTheDescribedForAnother) {
  Scene met;
  met.article.Say(met.ames, "meet", met.leader);
  EXPECT_THAT(*met.Others(), ElementsAre(met.ames));
  Scene with;
  with.article.Say(with.leader, "visit", with.port).arguments = {
      {"other", "with", {{}, "Ann Ames", with.ames}}};
  EXPECT_THAT(*with.Others(), ElementsAre(with.ames));
  Scene is;
  is.article.Say(is.ames, "be", is.leader);
  EXPECT_THAT(*is.Others(), IsEmpty());
  is.article.Say(is.ames, "be", is.leader).negated = true;
  EXPECT_THAT(*is.Others(), ElementsAre(is.ames));
}

TEST(RolesOf, TakesWhoDoesTheSameBesideTheDescribedForAnother) {
  Scene scene;  // "Ann Ames and the leader of the Boat Union visited Port Eilish."
  Triple& one = scene.article.Say(scene.ames, "visit", scene.port);
  const Span relation = one.relation.span;
  Triple& two = scene.article.Say(scene.leader, "visit", scene.port);
  two.relation.span = relation;
  two.sentence = 0;
  EXPECT_THAT(*scene.Others(), ElementsAre(scene.ames));
  two.sentence = 1;
  EXPECT_THAT(*scene.Others(), IsEmpty());
}

TEST(RolesOf, TakesWhoSpeaksOfTheDescribedForAnother) {
  Scene scene;
  Triple& said = scene.article.Say(scene.leader, "visit", scene.port);
  said.attribution = Attribution{{{}, "Ann Ames", scene.ames}, "say"};
  EXPECT_THAT(*scene.Others(), ElementsAre(scene.ames));
  // "Ann Ames said she visited Port Eilish."
  scene.article.facts().entities[2].mentions.push_back({said.subject.span, MentionKind::kPronoun});
  EXPECT_THAT(*scene.Others(), IsEmpty());
}

TEST(RolesOf, TakesWhoLeftOrIsReplacedForAnother) {
  Scene left;
  left.article.Say(left.ames, "leave", left.boats);
  EXPECT_THAT(*left.Others(), ElementsAre(left.ames));
  Scene elsewhere;
  elsewhere.article.Say(elsewhere.ames, "leave", elsewhere.port);
  EXPECT_THAT(*elsewhere.Others(), IsEmpty());
  Scene replaced;
  const int bo = replaced.article.Named("Bo Lind", kPerson);
  replaced.article.Say(bo, "succeed", replaced.ames);
  EXPECT_THAT(*replaced.Others(), ElementsAre(replaced.ames));
}

TEST(RolesOf, DescribesNobodyWhereTheRoleChanges) {
  Scene former;
  former.article.Say(former.ames, "be", former.article.Phrase("former Boat Union leader"));
  EXPECT_EQ(former.Others(), std::nullopt);
  Scene was;
  was.article.Say(was.ames, "be leader of", was.boats).relation.text = "was leader of";
  EXPECT_EQ(was.Others(), std::nullopt);
  Scene fresh;
  fresh.article.Phrase("Boat Union's new leader", kPerson);
  EXPECT_EQ(fresh.Others(), std::nullopt);
  Scene other;  // of another role
  other.article.Phrase("the new treasurer of the Boat Union", kPerson);
  EXPECT_NE(other.Others(), std::nullopt);
}

TEST(RolesOf, HeedsHeAndShe) {
  Scene scene;
  CandidateDocument candidates = CandidatesOf(scene.article.facts());
  candidates.candidates[0].she = 2;
  candidates.candidates[2].he = 2;
  EXPECT_THAT(RolesOf(scene.article.facts(), candidates).descriptions[0].others,
              ElementsAre(scene.ames));
}

// ---- titles ----

const std::string kMayor = "role\nmayor";

std::vector<std::string> BorneBy(const std::string& said, const std::string& relation = "be") {
  Article article("a.txt");
  const int ames = article.Named("Ann Ames", kPerson);
  article.Say(ames, relation, article.Phrase(said), 0.9);
  std::vector<std::string> roles;
  for (const RoleBearing& bearing : RolesIn(article).bearings) roles.push_back(bearing.role);
  return roles;
}

TEST(Titles, AreBorneByWhoIsCalledSo) {
  EXPECT_THAT(BorneBy("Mayor"), ElementsAre(kMayor));
  EXPECT_THAT(BorneBy("Prime Minister"), ElementsAre("role\nprime-minister"));
  for (const char* words : {"mayor", "Former Mayor", "Acting Mayor", "Mayors", "a Mayor",
                            "Mayor of Two Very Long Names", "Lorne's Mayor", "7th Mayor"}) {
    EXPECT_THAT(BorneBy(words), IsEmpty()) << words;
  }
  EXPECT_THAT(BorneBy("Mayor", "meet"), IsEmpty());
}

TEST(Titles, MeanWhomTheDocumentSpokeOfLast) {
  Article article = SpeaksOfTheMayor("a.txt");
  const std::vector<RoleDescription> found = RolesIn(article).descriptions;
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].role, kMayor);
  EXPECT_THAT(found[0].others, ElementsAre(0));
  Article cy = SpeaksOfTheMayor("a.txt", "Cy Dorn");
  EXPECT_THAT(RolesIn(cy).descriptions[0].others, ElementsAre(0, 1));
}

TEST(Titles, MeanNobodyAfterSomebodyWithoutAName) {
  Article article = SpeaksOfTheMayor("a.txt", "a sailor");
  EXPECT_THAT(RolesIn(article).descriptions, IsEmpty());
  for (const char* words : {"a mayor", "the mayors", "the former mayor", "mayor of Lorne",
                            "one mayor", "the next deputy prime minister"}) {
    Article other = SpeaksOfTheMayor("a.txt", "", words);
    EXPECT_THAT(RolesIn(other).descriptions, IsEmpty()) << words;
  }
}

TEST(Titles, MeanNobodyWhereTheyChange) {
  Article article = SpeaksOfTheMayor("a.txt");
  article.Phrase("the former mayor", kPerson);
  EXPECT_THAT(RolesIn(article).descriptions, IsEmpty());
  Article of = SpeaksOfTheMayor("a.txt");
  of.Phrase("the new mayor of Port Eilish", kPerson);
  EXPECT_THAT(RolesIn(of).descriptions, IsEmpty());
}

// ---- whom a description means ----

const std::string kAmes = "person\nann-ames";
const std::string kLind = "person\nbo-lind";

TEST(MeantBy, NamesTheOnlyBearerThere) {
  const RoleDescription description = {1, kLeader, {}};
  const Corrections none;
  EXPECT_EQ(MeantBy(description, {kAmes, "", kLind}, {kAmes}, none), 0);
  EXPECT_EQ(MeantBy(description, {kAmes, "", kLind}, {kLind, "person\nelsewhere"}, none), 2);
  EXPECT_EQ(MeantBy(description, {kAmes, "", kLind}, {kAmes, kLind}, none), -1);
  EXPECT_EQ(MeantBy(description, {kAmes, "", kAmes}, {kAmes}, none), 0);  // one by two names
  EXPECT_EQ(MeantBy(description, {kAmes, ""}, {}, none), -1);
}

TEST(MeantBy, HeedsTheDocumentAndTheUser) {
  const Corrections none;
  EXPECT_EQ(MeantBy({1, kLeader, {0}}, {kAmes, "", kLind}, {kAmes}, none), -1);
  EXPECT_EQ(MeantBy({1, kLeader, {2}}, {kAmes, "", kAmes}, {kAmes}, none), -1);
  EXPECT_EQ(MeantBy({1, kLeader, {2}}, {kAmes, "", kLind}, {kAmes}, none), 0);
  const Corrections told =
      Corrections::Of({MakeCorrection(Verdict::kDifferent, kLeader, kAmes).value()}, {}).value();
  EXPECT_EQ(MeantBy({1, kLeader, {}}, {kAmes, ""}, {kAmes}, told), -1);
  EXPECT_EQ(MeantBy({1, kLeader, {}}, {kAmes, "", kLind}, {kAmes, kLind}, told), 2);
}

}  // namespace
}  // namespace tripleloom
