#include "cli/pattern_sparql.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/assemble.h"
#include "graph/pattern_relations.h"

namespace tripleloom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// Entities 0 to 2 (a person and two ships of one name), and statements among them.
Graph Ships() {
  std::vector<Entity> entities(3);
  entities[0] = {"hall-1", "Chuck Hall", EntityType::kPerson, true, {"Chuck Hall"}, 1, 1};
  entities[1] = {"tern-2", "tern", EntityType::kProduct, false, {"tern"}, 1, 1};
  entities[2] = {"tern-3", "tern", EntityType::kProduct, false, {"tern"}, 1, 1};
  std::vector<LooseStatement> statements;
  const auto say = [&](int subject, const std::string& lemma, int object) {
    Statement statement;
    statement.key = "s" + std::to_string(statements.size());
    statement.relation = statement.lemma = lemma;
    statement.evidence.emplace_back();
    statement.evidence[0].relation_text = lemma;
    statements.push_back({subject, object, statement});
  };
  say(0, "order", 1);
  say(0, "be spokesman of", 2);
  say(0, "be spokeswoman of", 2);
  say(0, "send to", 1);
  say(0, "send-to", 1);
  return Assemble(entities, statements, {{{"a.txt", "", "", ""}}});
}

std::string Sparql(std::string_view text, MatchOptions chosen = {}) {
  const Graph graph = Ships();
  chosen.meanings = [](const Statement& statement, EntityType, EntityType) {
    std::vector<StatementMeaning> meanings;
    if (statement.lemma == "order") meanings.push_back({"schema:owns", true});
    return meanings;
  };
  chosen.possible_meanings = [](const std::string& lemma) {
    std::vector<StatementMeaning> meanings;
    if (lemma == "order") meanings.push_back({"schema:owns", true});
    return meanings;
  };
  const Result<Pattern> pattern = ReadPattern(graph, text);
  if (!pattern) return pattern.error().message;
  const Result<ResolvedPattern> resolved = Resolve(graph, *pattern, chosen);
  if (!resolved) return resolved.error().message;
  return SparqlOf(*resolved, RelationIndex(graph).lemmas(), chosen, "https://example.org/");
}

TEST(PatternSparql, AsksForStatementNodes) {
  EXPECT_EQ(Sparql("Hall order ?ship:Product to ?where"),
            "PREFIX tl: <https://tripleloom.invalid/vocab#>\n"
            "PREFIX schema: <https://schema.org/>\n"
            "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n"
            "SELECT ?ship ?where WHERE {\n"
            "  ?ship a schema:Product .\n"
            "  ?statement rdf:subject <https://example.org/hall-1> ; tl:lemma \"order\" ; "
            "rdf:object ?ship .\n"
            "  ?statement tl:qualifier ?qualifier .\n"
            "  ?qualifier tl:preposition \"to\" .\n"
            "  ?qualifier tl:entity ?where .\n"
            "}\n");
}

TEST(PatternSparql, AsksForPlainTriplesWhereOnlyFactsCount) {
  MatchOptions facts;
  facts.possible = facts.negated = facts.attributed = false;
  EXPECT_THAT(Sparql("?x order ?y", facts), HasSubstr("{\n  ?x rel:order ?y .\n}"));
  EXPECT_THAT(Sparql("?x \"send to\" ?y", facts), Not(HasSubstr("rel:")))
      << "two relations have this name in RDF";
}

TEST(PatternSparql, SaysWhichStatementsCount) {
  MatchOptions chosen;
  chosen.possible = chosen.negated = chosen.attributed = false;
  chosen.min_confidence = 0.5;
  const std::string query = Sparql("?x order ?y", chosen);
  EXPECT_THAT(query, HasSubstr("?statement tl:modality tl:asserted ."));
  EXPECT_THAT(query, HasSubstr("?statement tl:negated false ."));
  EXPECT_THAT(query, HasSubstr("FILTER NOT EXISTS { ?statement tl:attribution ?attribution }"));
  EXPECT_THAT(query, HasSubstr("FILTER(?confidence >= 0.5)"));
}

TEST(PatternSparql, ListsAlternatives) {
  EXPECT_THAT(Sparql("Hall spokesperson-of tern"),
              HasSubstr("VALUES ?lemma { \"be spokesman of\" \"be spokeswoman of\" }"));
  EXPECT_THAT(Sparql("Hall order tern"), HasSubstr("VALUES ?object { <https://example.org/tern-2> "
                                                   "<https://example.org/tern-3> }"));
  EXPECT_THAT(Sparql("?x:Person|Place order ?statement"),
              HasSubstr("VALUES ?type { schema:Person schema:Place }"));
  EXPECT_THAT(Sparql("?x order ?statement"), HasSubstr("?statement2 rdf:subject ?x"))
      << "a variable of the pattern keeps its name";
}

TEST(PatternSparql, AsksForPropertiesInBothDirections) {
  EXPECT_THAT(Sparql("?ship owns ?who"),
              HasSubstr("UNION { ?statement rdf:subject ?who ; tl:inverseMeaning schema:owns ; "
                        "rdf:object ?ship . }"));
}

TEST(PatternSparql, BindsRelations) {
  EXPECT_THAT(Sparql("Hall ?did ?what"), HasSubstr("tl:lemma ?did ; rdf:object ?what"));
}

}  // namespace
}  // namespace tripleloom
