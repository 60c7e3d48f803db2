#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

}  // namespace
}  // namespace tripleloom
