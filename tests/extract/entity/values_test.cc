#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "extract/entity/candidate.h"
#include "extract/text/characters.h"
#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(ValuesTest, WeekdayWithADateIsOneDate) {
  EXPECT_THAT(ChainLines(R"(
1 It      it      PRON  PRP _ 2 nsubj
2 opened  open    VERB  VBD _ 0 root
3 on      on      ADP   IN  _ 4 case
4 Monday  Monday  PROPN NNP _ 2 obl _ SpaceAfter=No
5 ,       ,       PUNCT ,   _ 6 punct
6 June    June    PROPN NNP _ 4 nmod:unmarked
7 16      16      NUM   CD  _ 6 nummod _ SpaceAfter=No
8 ,       ,       PUNCT ,   _ 9 punct
9 2014    2014    NUM   CD  _ 6 nmod:unmarked
)"),
              ElementsAre("Date Monday, June 16, 2014: Monday, June 16, 2014"));
}

TEST(ValuesTest, MayIsAMonthOnlyAsAName) {
  EXPECT_THAT(ChainLines(R"(
1 Ships ship NOUN NNS _ 3 nsubj
2 may   may  AUX  MD  _ 3 aux
3 sail  sail VERB VB  _ 0 root
4 in    in   ADP  IN  _ 5 case
5 May   May  PROPN NNP _ 3 obl
)"),
              ElementsAre("Date May: May"));
}

TEST(ValuesTest, ADayWithANameOfItsOwnKeepsIt) {
  EXPECT_THAT(ChainLines(R"(
1 Shops shop NOUN NNS _ 2 nsubj
2 open  open VERB VBP _ 0 root
3 on    on   ADP  IN  _ 5 case
4 Black black PROPN NNP _ 5 amod
5 Friday Friday PROPN NNP _ 2 obl
)"),
              ElementsAre("Date Black Friday: Black Friday"));
}

// Found in an article: "Jan Dahl" was a January and a work.
TEST(ValuesTest, AMonthInTheNameOfAPersonIsNone) {
  EXPECT_THAT(ChainLines(R"(
1 Jan  Jan  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Dahl Dahl PROPN NNP _ 1 flat  _ Name=I-Person
3 left leave VERB VBD _ 0 root
4 on   on   ADP   IN  _ 5 case
5 Jan. Jan. PROPN NNP _ 3 obl
6 5    5    NUM   CD  _ 5 nummod
)"),
              ElementsAre("Person Jan Dahl: Jan Dahl", "Date Jan. 5: Jan. 5"));
}

TEST(ValuesTest, RelativeDate) {
  EXPECT_THAT(ChainLines(R"(
1 Boats boat NOUN NNS _ 2 nsubj
2 left  leave VERB VBD _ 0 root
3 last  last ADJ JJ _ 4 amod
4 week  week NOUN NN _ 2 obl:unmarked
)"),
              ElementsAre("Date last week: last week"));
}

TEST(ValuesTest, ClockTimeAndMoney) {
  EXPECT_THAT(
      ChainLines(R"(
1 At    at    ADP  IN _ 3 case
2 9     9     NUM  CD _ 3 nummod
3 a.m.  a.m.  NOUN NN _ 5 obl
4 they  they  PRON PRP _ 5 nsubj
5 paid  pay   VERB VBD _ 0 root
6 $     $     SYM  $   _ 5 obj _ SpaceAfter=No
7 4.25  4.25  NUM  CD  _ 6 nummod
8 million million NUM CD _ 6 nummod
)"),
      AllOf(Contains("Time 9 a.m.: 9 a.m."), Contains("Money $4.25 million: $4.25 million")));
}

TEST(ValuesTest, MoneyInWords) {
  EXPECT_THAT(ChainLines(R"(
1 It  it  PRON PRP _ 2 nsubj
2 cost cost VERB VBD _ 0 root
3 135 135 NUM CD _ 5 nummod
4 million million NUM CD _ 3 flat
5 dollars dollar NOUN NNS _ 2 obj
)"),
              ElementsAre("Money 135 million dollars: 135 million dollars"));
}

TEST(ValuesTest, MeasuresAndCountedThingsAreQuantitiesCountedPeopleAreNot) {
  const auto lines = ChainLines(R"(
1 About  about  ADV  RB  _ 2 advmod
2 400    400    NUM  CD  _ 3 nummod
3 sailors sailor NOUN NNS _ 4 nsubj
4 moved  move   VERB VBD _ 0 root
5 5,000  5,000  NUM  CD  _ 6 nummod
6 barrels barrel NOUN NNS _ 4 obj
7 in     in     ADP  IN  _ 9 case
8 three  three  NUM  CD  _ 9 nummod
9 days   day    NOUN NNS _ 4 obl
)");
  EXPECT_THAT(lines, Contains("Person About 400 sailors: About 400 sailors"));
  EXPECT_THAT(lines, Contains("Quantity 5,000 barrels: 5,000 barrels"));
  EXPECT_THAT(lines, Contains("Quantity three days: three days"));
}

TEST(ValuesTest, NumberBeforeAPluralIsNoYear) {
  EXPECT_THAT(ChainLines(R"(
1 They  they  PRON PRP _ 2 nsubj
2 lost  lose  VERB VBD _ 0 root
3 2000  2000  NUM  CD  _ 4 nummod
4 sheep sheep NOUN NNS _ 2 obj
)"),
              Not(Contains(HasSubstr("Date"))));
}

// A sentence "It fell ..." with the words of a value after it, hung on "fell"; each is given as
// "form/UPOS", those that follow without a space as "~form/UPOS".
std::vector<std::string> LinesOf(const std::vector<std::string>& words) {
  const std::map<std::string, std::string> tags = {
      {"NUM", "CD"}, {"PROPN", "NNP"}, {"NOUN", "NN"}, {"ADJ", "JJ"},  {"SYM", "$"},
      {"ADP", "IN"}, {"DET", "DT"},    {"ADV", "RB"},  {"PUNCT", ":"}, {"CCONJ", "CC"}};
  std::string conllu = "1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n";
  conllu += "2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_\n";
  for (size_t i = 0; i < words.size(); ++i) {
    const size_t from = words[i][0] == '~' ? 1 : 0, slash = words[i].rfind('/');
    const std::string form = words[i].substr(from, slash - from), upos = words[i].substr(slash + 1);
    const bool glued = i + 1 < words.size() && words[i + 1][0] == '~';
    std::string lemma = upos == "PROPN" ? form : LowerAscii(form);
    if (upos == "NOUN" && lemma.ends_with('s')) lemma.pop_back();
    conllu += std::to_string(i + 3) + '\t' + form + '\t' + lemma + '\t' + upos + '\t' +
              tags.at(upos) + "\t_\t2\tobl\t_\t" + (glued ? "SpaceAfter=No" : "_") + '\n';
  }
  return ChainLines(conllu);
}

TEST(ValuesTest, DatesOfNews) {
  using Words = std::vector<std::string>;
  const std::pair<Words, std::string> cases[] = {
      {{"Jan./PROPN", "5/NUM"}, "Jan. 5"},
      {{"mid-July/PROPN"}, "mid-July"},
      {{"early/ADJ", "July/PROPN"}, "early July"},
      {{"late/ADJ", "2014/NUM"}, "late 2014"},
      {{"the/DET", "1990s/NOUN"}, "1990s"},
      {{"mid-1990s/NOUN"}, "mid-1990s"},
      {{"July/PROPN", "3/NUM", "~-/PUNCT", "~5/NUM"}, "July 3-5"},
      {{"1990/NUM", "~\u2013/PUNCT", "~95/NUM"}, "1990\u201395"},
      {{"two/NUM", "weeks/NOUN", "ago/ADV"}, "two weeks ago"},
      {{"Monday/PROPN", "night/NOUN"}, "Monday night"},
  };
  for (const auto& [words, text] : cases) {
    EXPECT_THAT(LinesOf(words), Contains("Date " + text + ": " + text));
  }
}

TEST(ValuesTest, TimesOfNews) {
  EXPECT_THAT(LinesOf({"10/NUM", "p.m./NOUN", "local/ADJ", "time/NOUN"}),
              Contains("Time 10 p.m. local time: 10 p.m. local time"));
  EXPECT_THAT(LinesOf({"4:35/NUM", "a.m./NOUN", "EST/PROPN"}),
              Contains("Time 4:35 a.m. EST: 4:35 a.m. EST"));
  EXPECT_THAT(LinesOf({"noon/NOUN"}), Contains("Time noon: noon"));
}

TEST(ValuesTest, MoneyAndAmountsOfNews) {
  using Words = std::vector<std::string>;
  const std::pair<Words, std::string> cases[] = {
      {{"US$/SYM", "~5/NUM", "billion/NUM"}, "Money US$5 billion"},
      {{"$/SYM", "~4/NUM", "to/ADP", "5/NUM", "million/NUM"}, "Money $4 to 5 million"},
      {{"5/NUM", "million/NUM", "U.S./PROPN", "dollars/NOUN"}, "Money 5 million U.S. dollars"},
      {{"\u00A3/SYM", "~3.2/NUM", "~m/NOUN"}, "Money \u00A33.2m"},
      {{"30/NUM", "percent/NOUN"}, "Quantity 30 percent"},
      {{"30/NUM", "to/ADP", "40/NUM", "percent/NOUN"}, "Quantity 30 to 40 percent"},
      {{"3/NUM", "percentage/NOUN", "points/NOUN"}, "Quantity 3 percentage points"},
      {{"nearly/ADV", "2.5/NUM", "million/NUM", "tons/NOUN"}, "Quantity nearly 2.5 million tons"},
  };
  for (const auto& [words, line] : cases) {
    EXPECT_THAT(LinesOf(words), Contains(HasSubstr(line + ":")));
  }
}

}  // namespace
}  // namespace tripleloom
