#include "cli/shell.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/completion.h"

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(QuestionWords, AreThoseOfTheCommandLine) {
  EXPECT_THAT(QuestionWords("about Ada Verne --why"), ElementsAre("about", "Ada", "Verne", "--why"));
  EXPECT_THAT(QuestionWords("  path \"Ada Verne\" 'Lumen Press'"),
              ElementsAre("path", "Ada Verne", "Lumen Press"));
  EXPECT_THAT(QuestionWords("about Verne's"), ElementsAre("about", "Verne's"));
  EXPECT_THAT(QuestionWords("about \"Ada"), ElementsAre("about", "Ada"));
}

TEST(QuestionWords, TakeAPatternWhole) {
  EXPECT_THAT(QuestionWords("? \"sold to\" ?x --why --format csv"),
              ElementsAre("pattern", "? \"sold to\" ?x", "--why", "--format", "csv"));
  EXPECT_THAT(QuestionWords("pattern about order ?"), ElementsAre("pattern", "about order ?"));
  EXPECT_THAT(QuestionWords("? \"a --b\" ?"), ElementsAre("pattern", "? \"a --b\" ?"));
  EXPECT_THAT(QuestionWords("sparql SELECT * { ?a ?b \"x y\" } --limit 3"),
              ElementsAre("sparql", "SELECT * { ?a ?b \"x y\" }", "--limit", "3"));
}

CompletionWords Words() {
  return {{"about", "path"},
          {"Ada Verne", "Adam Reed", "Oslo", "Żywiec A", "Źdźar"},
          {"be spokesman of", "base in", "order"}};
}

TEST(Complete, GoesOnWithAllThatIsCommon) {
  const Completion completion = Complete("about ad", Words());
  EXPECT_EQ(completion.replaced, 2U);
  EXPECT_EQ(completion.text, "\"Ada");
  EXPECT_THAT(completion.choices, ElementsAre("\"Ada Verne\"", "\"Adam Reed\""));
}

TEST(Complete, QuotesNamesAndJoinsRelations) {
  EXPECT_EQ(Complete("about \"ada v", Words()).text, "\"Ada Verne\"");
  EXPECT_EQ(Complete("about \"ada v", Words()).replaced, 6U);
  EXPECT_EQ(Complete("about os", Words()).text, "Oslo");
  EXPECT_EQ(Complete("? be-s", Words()).text, "be-spokesman-of");
  EXPECT_EQ(Complete("? ~ord", Words()).text, "order");
}

TEST(Complete, KnowsQuestionsAtTheBeginningAndNamesByLaterWords) {
  EXPECT_EQ(Complete("pa", Words()).text, "path");
  EXPECT_THAT(Complete("about pa", Words()).choices, IsEmpty());
  EXPECT_EQ(Complete("about verne", Words()).text, "\"Ada Verne\"");
}

TEST(Complete, EndsBetweenCharacters) {
  const CompletionWords words = {{}, {"Łaa", "Łab", "\u0141\u0142", "\u0141\u0143"}, {}};
  EXPECT_EQ(Complete("about \u0142", words).text, "\u0141");
  EXPECT_EQ(Complete("about \u0142a", words).text, "Ła");
}

TEST(Complete, HasNothingToSayOfHolesAndNothing) {
  EXPECT_THAT(Complete("", Words()).choices, IsEmpty());
  EXPECT_THAT(Complete("? ", Words()).choices, IsEmpty());
  EXPECT_THAT(Complete("?ad", Words()).choices, IsEmpty());
  EXPECT_THAT(Complete("about zzz", Words()).choices, IsEmpty());
}

}  // namespace
}  // namespace tripleloom
