#include "export/relation_map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sample_graphs.h"
#include "support.h"

namespace tripleloom {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr EntityType kPerson = EntityType::kPerson;
constexpr EntityType kPlace = EntityType::kPlace;
constexpr EntityType kBody = EntityType::kOrganization;

Statement Said(std::string lemma, std::string pattern = "active") {
  Statement statement;
  statement.lemma = std::move(lemma);
  statement.evidence.emplace_back();
  statement.evidence.back().pattern = std::move(pattern);
  return statement;
}

std::vector<std::string> Names(const std::vector<KnownProperty>& properties) {
  std::vector<std::string> names;
  for (const KnownProperty& known : properties) {
    names.push_back((known.inverse ? "^" : "") + known.name);
  }
  return names;
}

std::string FaultOf(std::string_view text) {
  const Result<RelationMap> map = RelationMap::Read(text, "mine.txt");
  return map ? "" : map.error().message;
}

TEST(RelationMap, ReadsDirectionTypesAndWholeIris) {
  const auto map = RelationMap::Read(
      "# comment\n\n found | * | Person,Organization | Organization | ^schema:founder "
      "<https://a.example/p#q>\r\n",
      "mine.txt");
  ASSERT_TRUE(map) << map.error().message;
  EXPECT_THAT(Names(map->Find(Said("found"), kPerson, kBody)),
              ElementsAre("^schema:founder", "https://a.example/p#q"));
  EXPECT_THAT(map->Find(Said("found"), kPlace, kBody), IsEmpty());
  EXPECT_THAT(map->Find(Said("found"), kPerson, kPerson), IsEmpty());
  EXPECT_THAT(map->Find(Said("find"), kPerson, kBody), IsEmpty());
}

TEST(RelationMap, TheFirstRuleThatFitsCounts) {
  const auto map = RelationMap::Read(
      "be * of | * | * | * | wdt:P1\nbe head of | * | * | * | wdt:P2\nbe | title | * | * | wdt:P3\n"
      "be | * | * | * | wdt:P4",
      "mine.txt");
  ASSERT_TRUE(map) << map.error().message;
  EXPECT_THAT(Names(map->Find(Said("be head of"), kPerson, kBody)), ElementsAre("wdt:P1"));
  EXPECT_THAT(Names(map->Find(Said("be", "title"), kPerson, kBody)), ElementsAre("wdt:P3"));
  EXPECT_THAT(Names(map->Find(Said("be", "copula"), kPerson, kBody)), ElementsAre("wdt:P4"));
  EXPECT_THAT(map->Find(Said("be of"), kPerson, kBody), IsEmpty()) << "the star stands for a word";
}

TEST(RelationMap, FaultsNameFileAndLine) {
  EXPECT_THAT(FaultOf("# ok\nfound | * | Person | * \n"),
              testing::AllOf(testing::StartsWith("mine.txt:2: "), HasSubstr("this line has 4")));
  EXPECT_THAT(FaultOf("a | * | Persn | * | wdt:P1"), HasSubstr("\"Persn\" is no type"));
  EXPECT_THAT(FaultOf("a | * | * | * | schma:founder"), HasSubstr("\"schma:founder\""));
  EXPECT_THAT(FaultOf("a | * | * | * | <javascript>"), HasSubstr("\"javascript\""));
  EXPECT_THAT(FaultOf("a | * | * | * | <https://a b>"), HasSubstr("is no property"));
  EXPECT_THAT(FaultOf("a | * | * | * | "), HasSubstr("no property"));
  EXPECT_THAT(FaultOf(" | * | * | * | wdt:P1"), HasSubstr("relation"));
  EXPECT_THAT(FaultOf("a * b * c | * | * | * | wdt:P1"), HasSubstr("at most one"));
}

TEST(RelationMap, TheProjectsOwnRulesAreInOrder) {
  const RelationMap& map = RelationMap::Default();
  EXPECT_THAT(Names(map.Find(Said("be president of"), kPerson, kBody)),
              ElementsAre("schema:worksFor", "^wdt:P488"));
  EXPECT_THAT(Names(map.Find(Said("be president of"), kPerson, kPlace)), ElementsAre("^wdt:P35"));
  EXPECT_THAT(Names(map.Find(Said("found"), kPerson, kBody)),
              ElementsAre("^schema:founder", "^wdt:P112"));
  EXPECT_THAT(Names(map.Find(Said("be", "title"), kPerson, EntityType::kConcept)),
              ElementsAre("schema:jobTitle", "wdt:P39"));
  EXPECT_THAT(map.Find(Said("be", "copula"), kPerson, EntityType::kConcept), IsEmpty());
}

TEST(RelationMap, PropertiesFitTheTypesOfTheirEnds) {
  const RelationMap& map = RelationMap::Default();
  const auto part = [&](EntityType a, EntityType b) {
    return Names(map.Find(Said("be part of"), a, b));
  };
  EXPECT_THAT(part(kBody, kBody), ElementsAre("schema:parentOrganization", "wdt:P361"));
  EXPECT_THAT(part(kPlace, kPlace), ElementsAre("schema:containedInPlace", "wdt:P361"));
  EXPECT_THAT(part(kPlace, kBody), ElementsAre("wdt:P361"));
  EXPECT_THAT(Names(map.Find(Said("found"), kBody, kBody)), ElementsAre("^wdt:P112"));
  EXPECT_THAT(Names(map.Find(Said("be", "apposition"), kPerson, EntityType::kConcept)),
              ElementsAre("schema:jobTitle"));
}

// A graph in which a statement is plain, and one in which the same is denied.
Graph Founding(bool negated) {
  GraphBuilder b({"a.txt", "", "", ""});
  const Vertex ada = b.Add("Ada Verne", kPerson);
  b.Say(ada, "founded", "found", b.Add("Lumen Press", kBody)).negated = negated;
  return b.graph();
}

TEST(KnownRelations, ArePlainTriplesOfWhatIsAsserted) {
  const std::string founder =
      "<https://tripleloom.invalid/lumen-press-101> <https://schema.org/founder> "
      "<https://tripleloom.invalid/ada-verne-100> .\n";
  EXPECT_THAT(*Write("ntriples", Founding(false)), HasSubstr(founder));
  EXPECT_THAT(*Write("ntriples", Founding(true)), Not(HasSubstr(founder)));
}

TEST(KnownRelations, AreToldOfEveryStatement) {
  const std::string meaning =
      "<https://tripleloom.invalid/statement/s1> "
      "<https://tripleloom.invalid/vocab#inverseMeaning> <https://schema.org/founder> .\n";
  EXPECT_THAT(*Write("ntriples", Founding(false)), HasSubstr(meaning));
  EXPECT_THAT(*Write("ntriples", Founding(true)), HasSubstr(meaning));
}

TEST(KnownRelations, FollowTheCallersRules) {
  const auto map = RelationMap::Read("found | * | * | * | <https://a.example/made>", "mine.txt");
  ASSERT_TRUE(map);
  ExportOptions options;
  options.relations = &*map;
  EXPECT_THAT(*Write("turtle", Founding(false), options), HasSubstr("<https://a.example/made>"));
  EXPECT_THAT(*Write("turtle", Founding(false), options), Not(HasSubstr("schema:founder")));
  EXPECT_THAT(*Write("jsonld", Founding(false), options),
              HasSubstr("\"https://a.example/made\": ["));
}

}  // namespace
}  // namespace tripleloom
