#include "graph/resolve.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "graph/names.h"

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using ::testing::MatchesRegex;

constexpr auto kPerson = EntityType::kPerson;
constexpr auto kPlace = EntityType::kPlace;
constexpr auto kOrganization = EntityType::kOrganization;
constexpr auto kConcept = EntityType::kConcept;
constexpr auto kDate = EntityType::kDate;

EntityCandidate Named(const std::string& name, EntityType type,
                      std::vector<std::string> aliases = {}) {
  aliases.insert(aliases.begin(), name);
  const int mentions = static_cast<int>(aliases.size());
  return {NameKey(name), name, type, true, mentions, std::move(aliases)};
}

EntityCandidate Phrase(const std::string& text, EntityType type = kConcept) {
  return {NameKey(text), text, type, false, 1, {}};
}

using Documents = std::vector<std::vector<EntityCandidate>>;

// The same documents, each of which names two more things that all have.
Documents OneStory(Documents documents) {
  for (std::vector<EntityCandidate>& candidates : documents) {
    candidates.push_back(Named("Harbour Board", kOrganization));
    candidates.push_back(Named("Port Eilish", kPlace));
  }
  return documents;
}

// Documents "0", "1", ... with these candidates.
class World {
 public:
  explicit World(const Documents& documents) {
    std::vector<CandidateDocument> all;
    for (const auto& candidates : documents) {
      all.push_back({std::to_string(all.size()), candidates});
    }
    resolution_ = Resolve(all);
  }

  bool Same(size_t document, size_t local, size_t other_document, size_t other_local) const {
    return At(document, local).entity == At(other_document, other_local).entity;
  }
  MergeReason Reason(size_t document, size_t local) const { return At(document, local).reason; }
  const Entity& EntityAt(size_t document, size_t local) const {
    return resolution_.entities[static_cast<size_t>(At(document, local).entity)];
  }
  size_t size() const { return resolution_.entities.size(); }

 private:
  const Member& At(size_t document, size_t local) const {
    return resolution_.members[document][local];
  }
  Resolution resolution_;
};

TEST(Resolve, MergesNamesThatAgree) {
  const World world({{Named("Jos\u00e9 Reed", kPerson), Named("U.S.", kPlace)},
                     {Named("JOSE REED", kPerson), Named("the US", kPlace)}});
  EXPECT_TRUE(world.Same(0, 0, 1, 0));
  EXPECT_TRUE(world.Same(0, 1, 1, 1));
  EXPECT_EQ(world.Reason(1, 0), MergeReason::kName);
  EXPECT_EQ(world.size(), 2u);
}

TEST(Resolve, KeepsKindsOfThingsApart) {
  const World world({{Named("Orn", kPerson), Named("Orn", kPlace), Named("Orn", EntityType::kWork)},
                     {Named("Orn", kOrganization)}});
  EXPECT_FALSE(world.Same(0, 0, 0, 1));
  EXPECT_FALSE(world.Same(0, 1, 0, 2));
  EXPECT_TRUE(world.Same(0, 1, 1, 0));  // a place acts, an institution is gone to
}

TEST(Resolve, KeepsThingsWithoutNamesInTheirDocument) {
  const World world({{Phrase("the talks")}, {Phrase("the talks")}});
  EXPECT_FALSE(world.Same(0, 0, 1, 0));
  EXPECT_EQ(world.Reason(0, 0), MergeReason::kOwn);
  EXPECT_NE(world.EntityAt(0, 0).key, world.EntityAt(1, 0).key);
}

TEST(Resolve, MergesValuesThatMeanTheSameEverywhere) {
  const auto kMoney = EntityType::kMoney;
  const World world({{Phrase("June 2014", kDate), Phrase("Monday", kDate), Phrase("$5", kMoney),
                      Phrase("noon", EntityType::kTime)},
                     {Phrase("june  2014", kDate), Phrase("Monday", kDate), Phrase("$5", kMoney),
                      Phrase("noon", EntityType::kTime)},
                     {Phrase("Monday", kDate), Phrase("monday", kDate)}});
  EXPECT_TRUE(world.Same(0, 0, 1, 0));
  EXPECT_FALSE(world.Same(0, 1, 1, 1));
  EXPECT_TRUE(world.Same(0, 2, 1, 2));
  EXPECT_FALSE(world.Same(0, 3, 1, 3));
  EXPECT_TRUE(world.Same(2, 0, 2, 1));
  EXPECT_EQ(world.Reason(0, 0), MergeReason::kValue);
}

TEST(Resolve, GivesANameOfUnknownTypeToTheOnlyKindThatHasIt) {
  const World world({{Named("Port Eilish", kConcept), Named("Orn", kConcept)},
                     {Named("Port Eilish", kPlace), Named("Orn", kPlace)},
                     {Named("Orn", kPerson)}});
  EXPECT_TRUE(world.Same(0, 0, 1, 0));
  EXPECT_EQ(world.Reason(0, 0), MergeReason::kUntyped);
  EXPECT_EQ(world.EntityAt(0, 0).type, kPlace);
  EXPECT_FALSE(world.Same(0, 1, 1, 1));
  EXPECT_FALSE(world.Same(0, 1, 2, 0));
}

TEST(Resolve, TiesASurnameToTheOnlyPersonWhoHasIt) {
  const World world(OneStory({{Named("Mara Lindqvist", kPerson, {"Lindqvist"})},
                              {Named("Lindqvist", kPerson)},
                              {Named("Anna Okafor", kPerson)}}));
  EXPECT_TRUE(world.Same(0, 0, 1, 0));
  EXPECT_EQ(world.Reason(1, 0), MergeReason::kSurname);
  EXPECT_EQ(world.Reason(0, 0), MergeReason::kName);
  EXPECT_EQ(world.EntityAt(1, 0).name, "Mara Lindqvist");
}

// Articles of two worlds have a country in common at most.
TEST(Resolve, TiesASurnameOnlyWhereTwoFurtherNamesAreInCommon) {
  const EntityCandidate mara = Named("Mara Lindqvist", kPerson);
  const EntityCandidate surname = Named("Lindqvist", kPerson);
  const EntityCandidate norway = Named("Norway", kPlace);
  const EntityCandidate board = Named("Harbour Board", kOrganization);
  const EntityCandidate people = Named("Norwegian", EntityType::kNationality);
  const World apart({{mara, norway, people}, {surname, norway, people}});
  EXPECT_FALSE(apart.Same(0, 0, 1, 0));
  const World together({{mara, norway, board}, {surname, board, norway}});
  EXPECT_TRUE(together.Same(0, 0, 1, 0));
  const World by_another({{mara, norway, board}, {surname}, {surname, board, norway}});
  EXPECT_TRUE(by_another.Same(0, 0, 1, 0));
  Documents known(50, {mara});
  known.push_back({surname});
  EXPECT_TRUE(World(known).Same(0, 0, 50, 0));
  known.erase(known.begin());
  EXPECT_FALSE(World(known).Same(0, 0, 49, 0));
}

TEST(Resolve, LeavesASurnameApartThatTwoHave) {
  const World world(OneStory({{Named("Mara Lindqvist", kPerson)},
                              {Named("Lindqvist", kPerson)},
                              {Named("Tomas Lindqvist", kPerson)}}));
  EXPECT_FALSE(world.Same(0, 0, 1, 0));
  EXPECT_FALSE(world.Same(2, 0, 1, 0));
  EXPECT_EQ(world.size(), 5u);
}

TEST(Resolve, LeavesASurnameApartFromAPlaceAndFromAGivenName) {
  const World world(OneStory(
      {{Named("Port Reed", kPlace), Named("Reed Okafor", kPerson)}, {Named("Reed", kPerson)}}));
  EXPECT_FALSE(world.Same(0, 0, 1, 0));
  EXPECT_FALSE(world.Same(0, 1, 1, 0));
}

TEST(Resolve, HeedsADocumentThatHoldsTheTwoApart) {
  const World world(OneStory({{Named("Mara Lindqvist", kPerson), Named("Lindqvist", kPerson)},
                              {Named("Lindqvist", kPerson)}}));
  EXPECT_FALSE(world.Same(0, 0, 0, 1));
  EXPECT_TRUE(world.Same(0, 0, 1, 0));
}

TEST(Resolve, TiesSurnamesOfSeveralWords) {
  const World world(OneStory({{Named("Jan van der Berg", kPerson)},
                              {Named("van der Berg", kPerson)},
                              {Named("Berg", kPerson)},
                              {Named("Yusuf al-Rashid", kPerson)},
                              {Named("al-Rashid", kPerson)},
                              {Named("Rashid", kPerson)}}));
  EXPECT_TRUE(world.Same(0, 0, 1, 0));
  EXPECT_TRUE(world.Same(0, 0, 2, 0));
  EXPECT_TRUE(world.Same(3, 0, 4, 0));
  EXPECT_TRUE(world.Same(3, 0, 5, 0));
}

TEST(Resolve, TiesInitialsToTheOnlyFormWithoutThem) {
  const World one(OneStory({{Named("Anna B. Okafor", kPerson)},
                            {Named("Anna Okafor", kPerson)},
                            {Named("Okafor", kPerson)}}));
  EXPECT_TRUE(one.Same(0, 0, 1, 0));
  EXPECT_TRUE(one.Same(0, 0, 2, 0));
  EXPECT_EQ(one.Reason(0, 0), MergeReason::kInitials);
  const World two({{Named("Anna B. Okafor", kPerson)},
                   {Named("Anna Okafor", kPerson)},
                   {Named("Anna C. D. Okafor", kPerson)}});
  EXPECT_EQ(two.size(), 3u);
  const World held_apart({{Named("Anna B. Okafor", kPerson), Named("Anna Okafor", kPerson)}});
  EXPECT_EQ(held_apart.size(), 2u);
}

TEST(Resolve, TiesAnAcronymThatADocumentDefines) {
  const EntityCandidate authority = Named("Northern Rivers Authority", kOrganization, {"NRA"});
  const World defined({{authority}, {Named("NRA", kOrganization)}, {Named("N.R.A.", kConcept)}});
  EXPECT_TRUE(defined.Same(0, 0, 1, 0));
  EXPECT_TRUE(defined.Same(0, 0, 2, 0));
  EXPECT_EQ(defined.Reason(1, 0), MergeReason::kAcronym);
  const World not_defined(
      {{Named("Northern Rivers Authority", kOrganization)}, {Named("NRA", kOrganization)}});
  EXPECT_FALSE(not_defined.Same(0, 0, 1, 0));
  const World two({{authority},
                   {Named("National Rowing Association", kOrganization, {"NRA"})},
                   {Named("NRA", kOrganization)}});
  EXPECT_EQ(two.size(), 3u);
}

EntityCandidate WithPronouns(EntityCandidate candidate, int he, int she) {
  candidate.he = he;
  candidate.she = she;
  return candidate;
}

TEST(Resolve, KeepsTwoPeopleOfOneNameApartWhoseGendersClash) {
  const EntityCandidate reed = Named("Alex Reed", kPerson);
  const World two(OneStory({{WithPronouns(reed, 2, 0)},
                            {WithPronouns(reed, 0, 3)},
                            {reed},
                            {WithPronouns(reed, 4, 0)},
                            {Named("Reed", kPerson)}}));
  EXPECT_FALSE(two.Same(0, 0, 1, 0));
  EXPECT_TRUE(two.Same(0, 0, 3, 0));
  EXPECT_FALSE(two.Same(2, 0, 0, 0));  // could be either
  EXPECT_FALSE(two.Same(4, 0, 0, 0));
  const World one({{WithPronouns(reed, 2, 0)}, {reed}, {WithPronouns(reed, 1, 2)}});
  EXPECT_TRUE(one.Same(0, 0, 1, 0));
  EXPECT_TRUE(one.Same(0, 0, 2, 0));  // pronouns of both kinds tell nothing
  EXPECT_EQ(one.EntityAt(0, 0).key, World({{reed}}).EntityAt(0, 0).key);
}

TEST(Resolve, TiesNoSurnameToAPersonOfTheOtherGender) {
  const World world(OneStory({{WithPronouns(Named("Mara Lindqvist", kPerson), 0, 2)},
                              {WithPronouns(Named("Lindqvist", kPerson), 2, 0)},
                              {Named("Lindqvist", kPerson)}}));
  EXPECT_FALSE(world.Same(0, 0, 1, 0));
  EXPECT_TRUE(world.Same(0, 0, 2, 0));
}

TEST(Resolve, TakesNoNameForAMark) {
  const World world(OneStory({{Named("Male", kPerson), Named("Apart", kPerson)},
                              {Named("Ann Male", kPerson), Named("Ann Apart", kPerson)}}));
  EXPECT_TRUE(world.Same(0, 0, 1, 0));
  EXPECT_TRUE(world.Same(0, 1, 1, 1));
}

TEST(Resolve, MergesNamesThatDictionariesKnowForOneThing) {
  EntityCandidate states = Named("the U.S.", kPlace);
  states.usual = "United States";
  const World world({{states, states}, {Named("United States", kOrganization)}});
  EXPECT_TRUE(world.Same(0, 0, 1, 0));
  EXPECT_EQ(world.Reason(0, 0), MergeReason::kUsual);
  EXPECT_EQ(world.EntityAt(0, 0).name, "United States");
  EXPECT_THAT(world.EntityAt(0, 0).names, ::testing::Contains("the U.S."));
}

TEST(Resolve, DescribesWhatItMerged) {
  const World world({{Named("Mara Lindqvist", kPerson, {"Lindqvist", "Lindqvist"})},
                     {Named("Mara Lindqvist", kPerson, {"Lindqvist"})},
                     {Named("MARA LINDQVIST", kPerson)}});
  const Entity& mara = world.EntityAt(0, 0);
  EXPECT_EQ(mara.name, "Mara Lindqvist");
  EXPECT_THAT(mara.names, ElementsAre("Lindqvist", "Mara Lindqvist", "MARA LINDQVIST"));
  EXPECT_EQ(mara.mentions, 6);
  EXPECT_EQ(mara.documents, 3);
  EXPECT_EQ(mara.type, kPerson);
  EXPECT_TRUE(mara.named);
  EXPECT_THAT(mara.key, MatchesRegex("mara-lindqvist-[0-9a-f]{8}"));
}

TEST(Resolve, TakesTheTypeOfMostMentions) {
  const World world({{Named("Port Eilish", kOrganization)},
                     {Named("Port Eilish", kPlace, {"Port Eilish", "the Port"})}});
  EXPECT_EQ(world.EntityAt(0, 0).type, kPlace);
}

TEST(Resolve, KeepsKeysWhenDocumentsAreAdded) {
  const EntityCandidate mara = Named("Mara Lindqvist", kPerson);
  const World one({{mara, Phrase("the talks")}});
  const World two({{mara, Phrase("the talks")},
                   {Named("MARA LINDQVIST", kPerson, {"Mara"}), Named("Lindqvist", kPerson)}});
  EXPECT_EQ(one.EntityAt(0, 0).key, two.EntityAt(0, 0).key);
  EXPECT_EQ(one.EntityAt(0, 1).key, two.EntityAt(0, 1).key);
  // The same on every machine: what others link to.
  EXPECT_EQ(one.EntityAt(0, 0).key, "mara-lindqvist-17b18617");
}

TEST(Resolve, GivesReadableKeysToEveryName) {
  const std::string longest(300, 'x');
  const World world({{Named("?!", kPlace), Named("\u5317\u4eac", kPlace), Named(longest, kPlace),
                      Named("", kPlace), Phrase("the talks")}});
  std::set<std::string> keys;
  for (size_t i = 0; i < 5; ++i) keys.insert(world.EntityAt(0, i).key);
  EXPECT_EQ(keys.size(), 5u);
  EXPECT_THAT(world.EntityAt(0, 0).key, MatchesRegex("thing-[0-9a-f]{8}"));
  EXPECT_LT(world.EntityAt(0, 2).key.size(), 64u);
}

}  // namespace
}  // namespace tripleloom
