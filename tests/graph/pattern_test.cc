#include "graph/pattern.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// "subject|relation|object" and "|preposition=term" for each qualifier; holes as ?name.
std::string Print(const PatternClause& clause) {
  const auto term = [](const PatternTerm& t) {
    std::string text = t.near ? "~" : "";
    text += t.IsHole() ? "?" + t.variable : t.name;
    for (const EntityType type : t.types) text += ":" + std::string(NameOf(type));
    return text;
  };
  std::string text = term(clause.subject) + "|" + (clause.relation.near ? "~" : "");
  if (clause.relation.IsHole()) text += "?" + clause.relation.variable;
  for (size_t i = 0; i < clause.relation.words.size(); ++i) {
    text += (i == 0 ? "" : "/") + clause.relation.words[i];
  }
  text += "|" + term(clause.object);
  for (const PatternQualifier& qualifier : clause.qualifiers) {
    text += "|" + qualifier.preposition + "=" + term(qualifier.term);
  }
  return text;
}

std::string Parsed(std::string_view text, const PatternVocabulary* vocabulary = nullptr) {
  const Result<Pattern> pattern = ParsePattern(text, vocabulary);
  if (!pattern) return pattern.error().message;
  std::string printed;
  for (const PatternClause& clause : pattern->clauses) {
    printed += (printed.empty() ? "" : "; ") + Print(clause);
  }
  return printed;
}

PatternVocabulary Known(std::set<std::string> names, std::set<std::string> relations) {
  PatternVocabulary vocabulary;
  vocabulary.is_entity = [names](std::string_view words) {
    return names.contains(std::string(words));
  };
  vocabulary.is_relation = [relations](std::string_view words) {
    return relations.contains(std::string(words));
  };
  return vocabulary;
}

TEST(Pattern, ReadsSubjectRelationObject) {
  EXPECT_EQ(Parsed("Verne found \"Lumen Press\""), "Verne|found|Lumen Press");
  EXPECT_EQ(Parsed("  Verne\tfound   ?what  "), "Verne|found|?what");
  EXPECT_EQ(Parsed("“Ada Verne” found 'Lumen Press'"), "Ada Verne|found|Lumen Press");
}

TEST(Pattern, NamesHolesAfterTheirPlaceAndNeverTwice) {
  EXPECT_EQ(Parsed("? order ?"), "?subject|order|?object");
  EXPECT_EQ(Parsed("? ? ?"), "?subject|?relation|?object");
  EXPECT_EQ(Parsed("? order ?; ? sell ?subject"),
            "?subject2|order|?object; ?subject3|sell|?subject");
  EXPECT_EQ(Parsed("? order ? to ?"), "?subject|order|?object|to=?to");
}

TEST(Pattern, ReadsTypesInAnyCaseAndSeveral) {
  EXPECT_EQ(Parsed("?x:person own ?y:Organization|Work"), "?x:Person|own|?y:Organization:Work");
  EXPECT_EQ(Parsed("?:Place own ?y"), "?subject:Place|own|?y");
}

TEST(Pattern, ReadsPrepositionsWithTheirTerms) {
  EXPECT_EQ(Parsed("Hagel order ?ship to ?where:Place on ?day"),
            "Hagel|order|?ship|to=?where:Place|on=?day");
  EXPECT_EQ(Parsed("Hagel order ?ship where"), "Hagel|order|?ship|=?where:Place");
}

TEST(Pattern, ReadsNearAndAlternativeRelations) {
  EXPECT_EQ(Parsed("~strikes ~order|send ?x"), "~strikes|~order/send|?x");
  EXPECT_EQ(Parsed("?x schema:worksFor ?y"), "?x|schema:worksFor|?y");
}

TEST(Pattern, JoinsClausesBySemicolons) {
  EXPECT_EQ(Parsed("?a own ?b; ?b sell ?c;"), "?a|own|?b; ?b|sell|?c");
}

TEST(Pattern, CutsWordsWhereTheVocabularyKnowsThem) {
  const PatternVocabulary known = Known({"Ada Verne", "Ada", "Lumen Press", "the Pentagon", "Gulf"},
                                        {"is founder of", "order", "send to", "send"});
  EXPECT_EQ(Parsed("Ada Verne is founder of Lumen Press", &known),
            "Ada Verne|is founder of|Lumen Press");
  EXPECT_EQ(Parsed("Ada send to Gulf", &known), "Ada|send to|Gulf");
  EXPECT_EQ(Parsed("Ada send ?x to Gulf", &known), "Ada|send|?x|to=Gulf");
}

TEST(Pattern, CutsSoThatWhatIsUnknownCanBeNamed) {
  const PatternVocabulary known = Known({"Ada Verne"}, {"order"});
  EXPECT_EQ(Parsed("Ade Verne order ?x", &known), "Ade Verne|order|?x");
  EXPECT_EQ(Parsed("Ada Verne ordered all ?x", &known), "Ada Verne|ordered all|?x");
}

TEST(Pattern, PutsQuestionsIntoTheOrderOfStatements) {
  const PatternVocabulary known =
      Known({"Hagel", "the Pentagon", "Baghdad", "Gulf"},
            {"order", "meet", "based in", "is spokesman of", "is in", "in", "is", "take"});
  EXPECT_EQ(Parsed("who is spokesman of the Pentagon?", &known),
            "?who|is spokesman of|the Pentagon");
  EXPECT_EQ(Parsed("What did Hagel order?", &known), "Hagel|order|?what");
  EXPECT_EQ(Parsed("what did Hagel order where", &known), "Hagel|order|?what|=?where:Place");
  EXPECT_EQ(Parsed("what did Hagel order to Gulf", &known), "Hagel|order|?what|to=Gulf");
  EXPECT_EQ(Parsed("what is in Baghdad", &known), "?what|is in|Baghdad");
  EXPECT_EQ(Parsed("what is Baghdad in", &known), "Baghdad|in|?what");
  EXPECT_EQ(Parsed("where is the Pentagon?", &known), "the Pentagon|?relation|?where:Place");
  EXPECT_EQ(Parsed("where is Hagel based?", &known), "Hagel|based in|?where:Place");
  EXPECT_EQ(Parsed("who took Baghdad", &known), "?who|took|Baghdad");
}

TEST(Pattern, AsksWhetherAStatementIsMade) {
  const PatternVocabulary known =
      Known({"Ada Verne", "Will Reed", "Lorne"}, {"meet", "is in", "is spokeswoman of", "is"});
  EXPECT_EQ(Parsed("did Ada Verne meet Will Reed?", &known), "Ada Verne|meet|Will Reed");
  EXPECT_EQ(Parsed("is Ada Verne in Lorne?", &known), "Ada Verne|is in|Lorne");
  EXPECT_EQ(Parsed("is Ada Verne spokeswoman?", &known), "Ada Verne|is spokeswoman of|?object");
  EXPECT_EQ(Parsed("Will Reed meet Ada Verne", &known), "Will Reed|meet|Ada Verne");
  EXPECT_EQ(Parsed("when did Ada Verne meet whom", &known),
            "Ada Verne|meet|?whom|=?when:Date:Time");
}

TEST(Pattern, NarrowsWhatIsAskedForByANoun) {
  const PatternVocabulary known = Known({"Ada Verne", "Lorne"}, {"order", "is in"});
  EXPECT_EQ(Parsed("which ships did Ada Verne order?", &known),
            "Ada Verne|order|?which; ?which|be|~ships");
  EXPECT_EQ(Parsed("which cargo ship is in Lorne?", &known),
            "?which|is in|Lorne; ?which|be|~cargo ship");
  EXPECT_EQ(Parsed("which ships did Ada Verne sink?", &known), "Ada Verne|sink|?which");
  EXPECT_EQ(Parsed("which order is in Lorne", &known), "?which|is in|Lorne; ?which|be|~order");
}

TEST(Pattern, AsksForAllOfAProperNameAndForWhoBearsATitle) {
  PatternVocabulary known = Known({"Ada Verne", "the minister"}, {"is"});
  known.is_proper_name = [](std::string_view words) { return words == "Ada Verne"; };
  EXPECT_EQ(Parsed("who is Ada Verne", &known), "Ada Verne|?relation|?who");
  EXPECT_EQ(Parsed("who is the minister", &known), "?who|is|the minister");
}

TEST(Pattern, MarksThePlaceOfAFault) {
  EXPECT_EQ(Parsed("Hagel order ?x:Persn").substr(0, 63),
            "at character 16: expected a type; did you mean \"Person\"?; types");
  EXPECT_THAT(Parsed("Hagel order ?x:Persn"),
              HasSubstr("\n  Hagel order ?x:Persn\n                 ^"));
  EXPECT_THAT(Parsed("José \"order"), HasSubstr("at character 6: expected a closing \""));
  EXPECT_THAT(Parsed("José \"order"), HasSubstr("\n  José \"order\n       ^"));
}

TEST(Pattern, SaysWhatIsMissing) {
  EXPECT_THAT(Parsed(""), HasSubstr("expected a subject"));
  EXPECT_THAT(Parsed("Hagel"), HasSubstr("expected a relation"));
  EXPECT_THAT(Parsed("Hagel order"), HasSubstr("expected an object"));
  EXPECT_THAT(Parsed("? order ?;; ? sell ?"), HasSubstr("expected a subject"));
  EXPECT_THAT(Parsed("? order ? ?"), HasSubstr("expected subject, relation and object"));
  EXPECT_THAT(Parsed("? order \"\""), HasSubstr("expected a name between the quotes"));
  EXPECT_THAT(Parsed("~? order ?"), HasSubstr("not a hole"));
  EXPECT_THAT(Parsed("~ order ?"), HasSubstr("after '~'"));
  EXPECT_THAT(Parsed("?a?b order ?"), HasSubstr("after the hole"));
}

TEST(Pattern, RefusesOneVariableForRelationAndEntity) {
  EXPECT_THAT(Parsed("?a ?a ?b"), HasSubstr("expected two names"));
}

TEST(Pattern, RefusesWhatIsTooLong) {
  const Result<Pattern> pattern = ParsePattern(std::string(5000, 'x'), nullptr);
  ASSERT_FALSE(pattern);
  EXPECT_EQ(pattern.error().code, ErrorCode::kLimit);
  std::string words = "a";
  for (int i = 0; i < 100; ++i) words += " of a";
  EXPECT_THAT(Parsed(words), HasSubstr("at most 40 words"));
}

TEST(Pattern, CutsManyPrepositionsInTime) {
  PatternVocabulary all;
  all.is_entity = all.is_relation = all.is_proper_name = [](std::string_view) { return true; };
  std::string words = "a meet b";
  for (int i = 0; i < 17; ++i) words += " of a";
  EXPECT_NE(Parsed(words + " of of", &all), "");  // in milliseconds, not in hours
}

TEST(Pattern, ListsVariablesInTheirOrder) {
  const Result<Pattern> pattern = ParsePattern("?b own ?a in ?c; ?a ?r ?b", nullptr);
  ASSERT_TRUE(pattern);
  EXPECT_THAT(VariablesOf(*pattern), ElementsAre("b", "a", "c", "r"));
}

TEST(Pattern, TakesAnyBytesAndEnds) {
  std::mt19937 random(7);
  const std::vector<std::string> pieces = {"?", "?x",   ":",  "Person", "|",     ";",   "\"",
                                           "'", "~",    " ",  "of",     "who",   "is",  "did",
                                           "é", "\xff", "\n", "“",      "order", "Ada", "\xe2\x80"};
  const PatternVocabulary known =
      Known({"Ada", "Ada Ada", "of Ada"}, {"order", "is of", "order of"});
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (unsigned n = random() % 24; n > 0; --n) text += pieces[random() % pieces.size()];
    const Result<Pattern> pattern = ParsePattern(text, i % 2 == 0 ? &known : nullptr);
    if (pattern) {
      EXPECT_FALSE(pattern->clauses.empty());
    } else {
      EXPECT_EQ(pattern.error().code, ErrorCode::kBadSyntax);
      EXPECT_EQ(std::count(pattern.error().message.begin(), pattern.error().message.end(), '\n'),
                2);
    }
  }
}

}  // namespace
}  // namespace tripleloom
