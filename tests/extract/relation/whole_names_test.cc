// Words without which a name or a time says something else.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

// Ames lost a vote of no confidence .
TEST(WholeName, KeepsTheNoInsideAPhrase) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "vote/vote/NOUN/NN/2/obj of/of/ADP/IN/7/case no/no/DET/DT/7/det "
                     "confidence/confidence/NOUN/NN/4/nmod ././PUNCT/./2/punct"}),
              ElementsAre("Ames | lost | vote of no confidence"));
}

// The river is a difference between towns and villages .
TEST(WholeName, KeepsBothThatAPhraseIsOf) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det river/river/NOUN/NN/5/nsubj is/be/AUX/VBZ/5/cop "
                     "a/a/DET/DT/5/det difference/difference/NOUN/NN/0/root "
                     "between/between/ADP/IN/7/case towns/town/NOUN/NNS/5/nmod "
                     "and/and/CCONJ/CC/9/cc villages/village/NOUN/NNS/7/conj "
                     "././PUNCT/./5/punct"}),
              Contains("river | is | difference between towns and villages"));
}

// "a raid on mills", "a raid after talks".
TEST(WholeName, LeavesOutWhenAndWhy) {
  const auto read = [](const std::string& preposition) {
    return Shown(
        {"Ames/Ames/PROPN/NNP/2/nsubj feared/fear/VERB/VBD/0/root a/a/DET/DT/4/det "
         "raid/raid/NOUN/NN/2/obj " +
         preposition + "/ADP/IN/6/case mills/mill/NOUN/NNS/4/nmod"});
  };
  EXPECT_THAT(read("on/on"), ElementsAre("Ames | feared | raid on mills"));
  EXPECT_THAT(read("after/after"), ElementsAre("Ames | feared | raid"));
}

// The mill sold 90 tons per year .
TEST(WholeName, KeepsWhatAnAmountIsPer) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det mill/mill/NOUN/NN/3/nsubj sold/sell/VERB/VBD/0/root "
                     "90/90/NUM/CD/5/nummod tons/ton/NOUN/NNS/3/obj per/per/ADP/IN/7/case "
                     "year/year/NOUN/NN/5/nmod ././PUNCT/./3/punct"}),
              ElementsAre("mill | sold | 90 tons per year"));
}

// Grain & coal left Lorne .
TEST(WholeName, KeepsWhatAnAmpersandJoins) {
  EXPECT_THAT(Shown({"Grain/grain/NOUN/NN/4/nsubj &/&/CCONJ/CC/3/cc coal/coal/NOUN/NN/1/conj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj "
                     "././PUNCT/./4/punct"}),
              ElementsAre("Grain & coal | left | Lorne"));
}

// Ames met a few drivers .
TEST(WholeName, KeepsTheArticleOfAFew) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root a/a/DET/DT/5/det "
                     "few/few/ADJ/JJ/5/amod drivers/driver/NOUN/NNS/2/obj ././PUNCT/./2/punct"}),
              ElementsAre("Ames | met | a few drivers"));
}

// Some of the boats left Lorne .
TEST(WholeName, IsTheShareOfANoun) {
  EXPECT_THAT(Shown({"Some/some/DET/DT/5/nsubj of/of/ADP/IN/4/case the/the/DET/DT/4/det "
                     "boats/boat/NOUN/NNS/1/nmod left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./5/punct"}),
              ElementsAre("Some of the boats | left | Lorne"));
}

// That of the boats left Lorne .
TEST(WholeName, IsNoDemonstrative) {
  EXPECT_THAT(Shown({"That/that/DET/DT/5/nsubj of/of/ADP/IN/4/case the/the/DET/DT/4/det "
                     "boats/boat/NOUN/NNS/1/nmod left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./5/punct"}),
              ::testing::IsEmpty());
}

// Ames met Berg 's wife and children .
TEST(WholeName, SharesTheOwner) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "Berg/Berg/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case "
                     "wife/wife/NOUN/NN/2/obj and/and/CCONJ/CC/7/cc "
                     "children/child/NOUN/NNS/5/conj ././PUNCT/./2/punct"}),
              Contains("Ames | met | Berg 's children"));
}

// Every man and woman left Lorne .
TEST(WholeName, SharesTheQuantifier) {
  EXPECT_THAT(Shown({"Every/every/DET/DT/2/det man/man/NOUN/NN/5/nsubj and/and/CCONJ/CC/4/cc "
                     "woman/woman/NOUN/NN/2/conj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./5/punct"}),
              ElementsAre("Every man | left | Lorne", "Every woman | left | Lorne"));
}

// More than half the boats left Lorne .  More than a dozen boats left Lorne .
TEST(WholeName, IsCountedByWhatStandsBeforeHalfAndADozen) {
  EXPECT_THAT(Shown({"More/more/ADV/JJR/6/advmod than/than/ADP/IN/3/case half/half/DET/PDT/1/obl "
                     "the/the/DET/DT/5/det boats/boat/NOUN/NNS/6/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./6/punct"}),
              ElementsAre("More than half the boats | left | Lorne"));
  EXPECT_THAT(Shown({"More/more/ADV/JJR/6/advmod than/than/ADP/IN/1/fixed a/a/DET/DT/4/det "
                     "dozen/dozen/NOUN/NN/5/nummod boats/boat/NOUN/NNS/6/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj "
                     "././PUNCT/./6/punct"}),
              ElementsAre("More than a dozen boats | left | Lorne"));
}

// Ames sold the mill in 1950 and 1960 .
TEST(WholeTime, IsEachOfACoordination) {
  EXPECT_THAT(
      Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/4/det "
                  "mill/mill/NOUN/NN/2/obj in/in/ADP/IN/6/case 1950/1950/NUM/CD/2/obl "
                  "and/and/CCONJ/CC/8/cc 1960/1960/NUM/CD/6/conj ././PUNCT/./2/punct"}),
      ::testing::UnorderedElementsAre("time: in 1950", "time: in 1960"));
}

// Ames sold the mill between 1950 and 1960 .
TEST(WholeTime, IsBetweenTwo) {
  EXPECT_THAT(
      Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/4/det "
                  "mill/mill/NOUN/NN/2/obj between/between/ADP/IN/6/case "
                  "1950/1950/NUM/CD/2/obl and/and/CCONJ/CC/8/cc 1960/1960/NUM/CD/6/conj "
                  "././PUNCT/./2/punct"}),
      ElementsAre("time: between 1950 and 1960"));
}

// The ship reached Lorne as early as 1950 .
TEST(WholeTime, IsWhatAnAdverbIsComparedWith) {
  EXPECT_THAT(Qualifiers({"The/the/DET/DT/2/det ship/ship/NOUN/NN/3/nsubj "
                          "reached/reach/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj "
                          "as/as/ADV/RB/6/advmod early/early/ADV/RB/3/advmod as/as/ADP/IN/8/case "
                          "1950/1950/NUM/CD/6/obl ././PUNCT/./3/punct"}),
              ElementsAre("time: as early as 1950"));
}

// Ames sold boats in towns and villages .
TEST(WholeQualifier, IsTheWholeCoordination) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                          "boats/boat/NOUN/NNS/2/obj in/in/ADP/IN/5/case towns/town/NOUN/NNS/2/obl "
                          "and/and/CCONJ/CC/7/cc villages/village/NOUN/NNS/5/conj "
                          "././PUNCT/./2/punct"}),
              ElementsAre("place: in towns and villages"));
}

// Ames is the only minister not to leave .
TEST(WholeName, KeepsTheNegationOfItsClause) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop the/the/DET/DT/5/det "
                     "only/only/ADJ/JJ/5/amod minister/minister/NOUN/NN/0/root "
                     "not/not/PART/RB/8/advmod to/to/PART/TO/8/mark leave/leave/VERB/VB/5/acl "
                     "././PUNCT/./5/punct"}),
              ElementsAre("Ames | is | only minister not to leave"));
}

// The mill needs 20 to 30 boats .  About a third of the boats left Lorne .
TEST(WholeName, KeepsTheRangeAndTheFractionOfACount) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det mill/mill/NOUN/NN/3/nsubj needs/need/VERB/VBZ/0/root "
                     "20/20/NUM/CD/7/nummod to/to/ADP/IN/6/case 30/30/NUM/CD/4/nmod "
                     "boats/boat/NOUN/NNS/3/obj ././PUNCT/./3/punct"}),
              ElementsAre("mill | needs | 20 to 30 boats"));
  EXPECT_THAT(Shown({"About/about/ADP/IN/3/case a/a/DET/DT/3/det third/third/NOUN/NN/7/nsubj "
                     "of/of/ADP/IN/6/case the/the/DET/DT/6/det boats/boat/NOUN/NNS/3/nmod "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./7/punct"}),
              ElementsAre("About a third of the boats | left | Lorne"));
}

// Those hurt in a blast left Lorne .
TEST(WholeName, TellsWhoThoseAre) {
  EXPECT_THAT(Shown({"Those/those/DET/DT/6/nsubj hurt/hurt/VERB/VBN/1/acl in/in/ADP/IN/5/case "
                     "a/a/DET/DT/5/det blast/blast/NOUN/NN/2/obl left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./6/punct"}),
              Contains("Those hurt in a blast | left | Lorne"));
}

// Berg met the son of Sir Ames .
TEST(WholeName, IsNoDescriptionOfTheNameBehindOf) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "son/son/NOUN/NN/2/obj of/of/ADP/IN/7/case Sir/Sir/PROPN/NNP/7/nmod:desc "
                     "Ames/Ames/PROPN/NNP/4/nmod ././PUNCT/./2/punct"}),
              ElementsAre("Berg | met | son of Sir Ames"));
}

// Some Marines met Berg .
TEST(WholeName, IsNotThatOfSomeOfThem) {
  EXPECT_THAT(Shown({"Some/some/DET/DT/2/det Marines/Marines/PROPN/NNPS/3/nsubj "
                     "met/meet/VERB/VBD/0/root Berg/Berg/PROPN/NNP/3/obj ././PUNCT/./3/punct"}),
              ElementsAre("Some Marines | met | Berg"));
}

// Ames led the town from 1950 to 1960 .
TEST(WholeTime, KeepsTheEndOfARange) {
  EXPECT_THAT(
      Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj led/lead/VERB/VBD/0/root the/the/DET/DT/4/det "
                  "town/town/NOUN/NN/2/obj from/from/ADP/IN/6/case 1950/1950/NUM/CD/2/obl "
                  "to/to/ADP/IN/8/case 1960/1960/NUM/CD/6/nmod ././PUNCT/./2/punct"}),
      ElementsAre("time: from 1950 to 1960"));
}

// Ames met harbour and local officials .
TEST(WholeName, KeepsTheConjunctionBetweenItsWords) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "harbour/harbour/NOUN/NN/6/compound and/and/CCONJ/CC/2/cc "
                     "local/local/ADJ/JJ/6/amod officials/official/NOUN/NNS/2/obj"}),
              ElementsAre("Ames | met | harbour and local officials"));
}

// Ames was a sailor at the pier , the usual .
TEST(WholeName, EndsWhereWordsBeforeACommaAreLeftOut) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj was/be/AUX/VBD/4/cop a/a/DET/DT/4/det "
                     "sailor/sailor/NOUN/NN/0/root at/at/ADP/IN/7/case the/the/DET/DT/7/det "
                     "pier/pier/NOUN/NN/4/nmod ,/,/PUNCT/,/10/punct the/the/DET/DT/10/det "
                     "usual/usual/ADJ/JJ/4/dep"}),
              Contains("Ames | was | sailor"));
}

// Now , the mayor is ready for talks .
TEST(WholeName, BeginsBehindItsCopula) {
  EXPECT_THAT(Shown({"Now/now/ADV/RB/6/advmod ,/,/PUNCT/,/1/punct the/the/DET/DT/4/det "
                     "mayor/mayor/NOUN/NN/6/nsubj is/be/AUX/VBZ/6/cop ready/ready/ADJ/JJ/0/root "
                     "for/for/ADP/IN/8/case talks/talk/NOUN/NNS/6/obl"}),
              ElementsAre("mayor | is ready for | talks"));
}

// Some Liberals say he is weak ; some of the Ministry said Ames left Lorne .
TEST(WholeName, KeepsSomeOfThoseWhoSay) {
  EXPECT_THAT(Shown({"Some/some/DET/DT/2/det Liberals/Liberal/PROPN/NNPS/3/nsubj "
                     "say/say/VERB/VBP/0/root he/he/PRON/PRP/6/nsubj is/be/AUX/VBZ/6/cop "
                     "weak/weak/ADJ/JJ/3/ccomp"}),
              ElementsAre("Some Liberals | say | he is weak"));
  EXPECT_THAT(
      Shown({"Some/some/DET/DT/2/det Ministry/Ministry/PROPN/NNPS/3/nsubj "
             "said/say/VERB/VBD/0/root Ames/Ames/PROPN/NNP/5/nsubj left/leave/VERB/VBD/3/ccomp "
             "Lorne/Lorne/PROPN/NNP/5/obj"}),
      ElementsAre("Ames | left | Lorne by Some Ministry/say"));
}

// The storm made repairs as costly as possible .
TEST(WholeName, KeepsBothEndsOfAComparison) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det storm/storm/NOUN/NN/3/nsubj made/make/VERB/VBD/0/root "
                     "repairs/repair/NOUN/NNS/3/obj as/as/ADV/RB/6/advmod "
                     "costly/costly/ADJ/JJ/3/xcomp as/as/SCONJ/IN/8/mark "
                     "possible/possible/ADJ/JJ/6/advcl"}),
              ElementsAre("storm | made as costly as possible | repairs"));
}

// Ames found Sunday 300 boats .
TEST(MendDayBeforeNumber, TellsWhen) {
  const std::string sentence =
      "Ames/Ames/PROPN/NNP/2/nsubj found/find/VERB/VBD/0/root "
      "Sunday/Sunday/PROPN/NNP/4/nmod:unmarked 300/300/NUM/CD/5/nummod boats/boat/NOUN/NNS/2/obj";
  EXPECT_THAT(Shown({sentence}), Contains("Ames | found | 300 boats"));
  EXPECT_THAT(Qualifiers({sentence}), ElementsAre("time: Sunday"));
}

// "Ames sold a share of boats, not rafts."
TEST(Name, HasNotWhatItIsNot) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "share/share/NOUN/NN/2/obj of/of/ADP/IN/6/case boats/boat/NOUN/NNS/4/nmod "
                     ",/,/PUNCT/,/9/punct not/not/PART/RB/9/advmod rafts/raft/NOUN/NNS/6/conj"}),
              testing::ElementsAre("Ames | sold | share of boats"));
}

// Ames met Berg 's wife and other relatives .
TEST(WholeName, SharesTheOwnerWithOthers) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "Berg/Berg/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case "
                     "wife/wife/NOUN/NN/2/obj and/and/CCONJ/CC/8/cc other/other/ADJ/JJ/8/amod "
                     "relatives/relative/NOUN/NNS/5/conj ././PUNCT/./2/punct"}),
              Contains("Ames | met | Berg 's other relatives"));
}

// Sailors' rooms and boats burned . Sailors , in general , need not own both .
TEST(WholeName, SharesNoOwnerThatNobodyKnows) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "sailors/sailor/NOUN/NNS/5/nmod:poss '/'/PART/POS/3/case "
                     "wives/wife/NOUN/NNS/2/obj and/and/CCONJ/CC/7/cc "
                     "guards/guard/NOUN/NNS/5/conj ././PUNCT/./2/punct"}),
              Contains("Ames | met | guards"));
}

}  // namespace
}  // namespace tripleloom
