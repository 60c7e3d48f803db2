// Phrases that were taken apart, or tied to the wrong word, put right where closed classes of words
// show what they are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

// "Berg offers $5 flights."
TEST(MendPhrase, SumBeforeANounSaysOfWhichPrice) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj offers/offer/VERB/VBZ/0/root $/$/SYM/$/2/obj "
                     "5/5/NUM/CD/3/nummod flights/flight/NOUN/NNS/2/obj"}),
              Contains("Berg | offers | $ 5 flights"));
}

// "Ames is held on board a ship."
TEST(MendPhrase, OnBoardIsOnePreposition) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
                     "held/hold/VERB/VBN/0/root on/on/ADP/IN/5/case board/board/NOUN/NN/3/obl "
                     "a/a/DET/DT/7/det ship/ship/NOUN/NN/3/obl"}),
              Contains("Ames | is held on board | ship"));
}

// "Guards held prisoner in Lorne fled."
TEST(MendPhrase, HeldPrisonerSaysInWhatState) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/6/nsubj held/hold/VERB/VBN/1/acl "
             "prisoner/prisoner/NOUN/NN/2/obj in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/2/obl "
             "fled/flee/VERB/VBD/0/root"});
  EXPECT_THAT(shown, Contains("Guards | held prisoner in | Lorne"));
  EXPECT_THAT(shown, Not(Contains("Guards | held | prisoner")));
  EXPECT_THAT(shown, Not(Contains("prisoner | held in | Lorne")));
}

// "The guard who calls himself Ben left."
TEST(MendPhrase, SelfIsNobodyElse) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det guard/guard/NOUN/NN/7/nsubj who/who/PRON/WP/4/nsubj "
             "calls/call/VERB/VBZ/2/acl:relcl himself/himself/PRON/PRP/4/obj "
             "Ben/Ben/PROPN/NNP/4/obj left/leave/VERB/VBD/0/root"});
  EXPECT_THAT(shown, Contains("guard | calls himself | Ben"));
  EXPECT_THAT(shown, Not(Contains("guard | calls | Ben")));
}

// "Guards feared the mass shooting at the mill."
TEST(MendPhrase, AmountsDoNothing) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/2/nsubj feared/fear/VERB/VBD/0/root the/the/DET/DT/4/det "
             "mass/mass/NOUN/NN/2/obj shooting/shoot/VERB/VBG/4/acl at/at/ADP/IN/8/case "
             "the/the/DET/DT/8/det mill/mill/NOUN/NN/5/obl"});
  EXPECT_THAT(shown, Not(Contains("mass | shooting at | mill")));
  EXPECT_THAT(shown, Contains(::testing::StartsWith("Guards | feared | mass shooting")));
}

// "feared a hostage taking in Lorne": nobody says what the hostage takes.
TEST(MendPhrase, ActWithoutItsObjectIsANoun) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/2/nsubj feared/fear/VERB/VBD/0/root a/a/DET/DT/4/det "
             "hostage/hostage/NOUN/NN/2/obj taking/take/VERB/VBG/4/acl in/in/ADP/IN/7/case "
             "Lorne/Lorne/PROPN/NNP/5/obl"});
  EXPECT_THAT(shown, Not(Contains("hostage | taking in | Lorne")));
  EXPECT_THAT(shown, Contains(::testing::StartsWith("Guards | feared | hostage taking")));
}

// "Guards fought a fire stretching to Lorne."
TEST(MendPhrase, WhatStretchesIsTheThing) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/2/nsubj fought/fight/VERB/VBD/0/root a/a/DET/DT/4/det "
             "fire/fire/NOUN/NN/2/obj stretching/stretch/VERB/VBG/2/advcl to/to/ADP/IN/7/case "
             "Lorne/Lorne/PROPN/NNP/5/obl"});
  EXPECT_THAT(shown, Contains("fire | stretching to | Lorne"));
  EXPECT_THAT(shown, Not(Contains("Guards | stretching to | Lorne")));
}

// "firms running contests who keep names": "who" is somebody.
TEST(MendPhrase, WhoIsNoEvent) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root firms/firm/NOUN/NNS/2/obj "
             "running/run/VERB/VBG/3/acl contests/contest/NOUN/NNS/4/obj who/who/PRON/WP/7/nsubj "
             "keep/keep/VERB/VBP/5/acl:relcl Berg/Berg/PROPN/NNP/7/obj"});
  EXPECT_THAT(shown, Contains("firms | keep | Berg"));
  EXPECT_THAT(shown, Not(Contains("contests | keep | Berg")));
}

// "the crash near Lorne, which killed rebels".
TEST(MendPhrase, PlacesDoNotKill) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root the/the/DET/DT/4/det "
             "crash/crash/NOUN/NN/2/obj near/near/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod "
             ",/,/PUNCT/,/9/punct which/which/PRON/WDT/9/nsubj killed/kill/VERB/VBD/6/acl:relcl "
             "rebels/rebel/NOUN/NNS/9/obj"});
  EXPECT_THAT(shown, Contains("crash near Lorne | killed | rebels"));
  EXPECT_THAT(shown, Not(Contains("Lorne | killed | rebels")));
}

// "Ames is critical of Ministry claims that Berg left Lorne."
TEST(MendPhrase, FiniteVerbHasASubject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop "
                     "critical/critical/ADJ/JJ/0/root of/of/ADP/IN/5/case "
                     "Ministry/Ministry/PROPN/NNP/3/obl claims/claim/VERB/VBZ/3/advcl "
                     "that/that/SCONJ/IN/9/mark Berg/Berg/PROPN/NNP/9/nsubj "
                     "left/leave/VERB/VBD/6/ccomp Lorne/Lorne/PROPN/NNP/9/obj"}),
              Contains("Ames | is critical of | Ministry claims"));
}

// "Tanks fought the rebels, trapped in Lorne."
TEST(MendPhrase, ParticipleBehindACommaIsNoSecondVerb) {
  const auto shown =
      Shown({"Tanks/tank/NOUN/NNS/2/nsubj fought/fight/VERB/VBD/0/root the/the/DET/DT/4/det "
             "rebels/rebel/NOUN/NNS/2/obj ,/,/PUNCT/,/6/punct trapped/trap/VERB/VBD/2/conj "
             "in/in/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/6/obl"});
  EXPECT_THAT(shown, Contains("rebels | trapped in | Lorne"));
  EXPECT_THAT(shown, Not(Contains("Tanks | trapped in | Lorne")));
}

// "The mandate for the force, called the Resolute, ended."
TEST(MendPhrase, NamingParticipleSpeaksOfTheNounBeforeIt) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det mandate/mandate/NOUN/NN/11/nsubj for/for/ADP/IN/5/case "
             "the/the/DET/DT/5/det force/force/NOUN/NN/2/nmod ,/,/PUNCT/,/7/punct "
             "called/call/VERB/VBN/2/acl the/the/DET/DT/9/det Resolute/Resolute/PROPN/NNP/7/obj "
             ",/,/PUNCT/,/2/punct ended/end/VERB/VBD/0/root"});
  EXPECT_THAT(shown, Contains("force | called | Resolute"));
  EXPECT_THAT(shown, Not(Contains(::testing::StartsWith("mandate | called"))));
}

// "A council headed by Ben, from Lorne, met Ames."
TEST(MendPhrase, OriginBehindAnAgentIsHis) {
  EXPECT_THAT(Shown({"A/a/DET/DT/2/det council/council/NOUN/NN/10/nsubj "
                     "headed/head/VERB/VBN/2/acl by/by/ADP/IN/5/case "
                     "Ben/Ben/PROPN/NNP/3/obl:agent ,/,/PUNCT/,/8/punct from/from/ADP/IN/8/case "
                     "Lorne/Lorne/PROPN/NNP/3/obl ,/,/PUNCT/,/2/punct met/meet/VERB/VBD/0/root "
                     "Ames/Ames/PROPN/NNP/10/obj"}),
              Not(Contains("council | headed from | Lorne")));
}

// "Ames said soldiers wearing masks arrived, followed by tanks."
TEST(MendPhrase, VerbWithoutObjectIsNoPassiveParticiple) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
             "soldiers/soldier/NOUN/NNS/2/obj wearing/wear/VERB/VBG/3/acl "
             "masks/mask/NOUN/NNS/4/obj arrived/arrive/VERB/VBN/5/acl ,/,/PUNCT/,/8/punct "
             "followed/follow/VERB/VBN/6/advcl by/by/ADP/IN/10/case "
             "tanks/tank/NOUN/NNS/8/obl:agent"});
  EXPECT_THAT(shown, Contains("soldiers | followed by | tanks by Ames/say"));
  EXPECT_THAT(shown, Not(Contains(::testing::StartsWith("masks |"))));
}

// "Ames saw the homes of rebels being sold."
TEST(MendPhrase, BeingSpeaksOfTheNounBeforeIt) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj kept/keep/VERB/VBD/0/root "
             "photographs/photograph/NOUN/NNS/2/obj of/of/ADP/IN/5/case homes/home/NOUN/NNS/3/nmod "
             "being/be/AUX/VBG/7/aux:pass sold/sell/VERB/VBN/2/advcl in/in/ADP/IN/9/case "
             "Lorne/Lorne/PROPN/NNP/7/obl"});
  EXPECT_THAT(shown, Contains("homes | being sold in | Lorne"));
  EXPECT_THAT(shown, Not(Contains("Ames | being sold in | Lorne")));
}

// "the signs of plague, which is spread by Ames".
TEST(MendPhrase, RelativeClauseAgreesWithTheNounBeforeIt) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/2/nsubj feared/fear/VERB/VBD/0/root the/the/DET/DT/4/det "
             "signs/sign/NOUN/NNS/2/obj of/of/ADP/IN/6/case plague/plague/NOUN/NN/4/nmod "
             ",/,/PUNCT/,/10/punct which/which/PRON/WDT/10/nsubj:pass is/be/AUX/VBZ/10/aux:pass "
             "spread/spread/VERB/VBN/4/acl:relcl by/by/ADP/IN/12/case "
             "rebels/rebel/NOUN/NNS/10/obl:agent"});
  EXPECT_THAT(shown, Contains("plague | is spread by | rebels"));
}

// "less than about five metres".
TEST(MendPhrase, VagueNumberIsMeasured) {
  EXPECT_THAT(
      Shown({"Floods/flood/NOUN/NNS/3/nsubj were/be/AUX/VBD/3/cop less/less/ADJ/JJR/7/advmod "
             "than/than/ADP/IN/3/fixed about/about/ADV/RB/6/advmod five/five/NUM/CD/7/nummod "
             "metres/metre/NOUN/NNS/0/root"}),
      Contains("Floods | were | less than about five metres"));
}

// "May the eighth changed Lorne."
TEST(MendPhrase, MonthAndDayAreOneDate) {
  EXPECT_THAT(Shown({"May/May/PROPN/NNP/4/obl:unmarked the/the/DET/DT/3/det "
                     "eighth/eighth/NOUN/NN/4/nsubj changed/change/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              Contains("May the eighth | changed | Lorne"));
}

// "Berg left the Office of the Ministry."
TEST(MendPhrase, WhatStandsBehindOfIsNoSecondName) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det Office/Office/PROPN/NNP/2/obj of/of/ADP/IN/7/case "
                     "the/the/DET/DT/7/det Ministry/Ministry/PROPN/NNP/4/appos"}),
              Not(Contains("Office | is | Ministry")));
}

// "The union's Ben visited Lorne."
TEST(MendPhrase, OwnerIsNoSecondSubject) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det union/union/NOUN/NN/5/nsubj 's/'s/PART/POS/2/case "
             "Ben/Ben/PROPN/NNP/5/nsubj visited/visit/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/5/obj"});
  EXPECT_THAT(shown, Contains("Ben | visited | Lorne"));
  EXPECT_THAT(shown, Not(Contains("union | visited | Lorne")));
}

// "a statement released earlier this week".
TEST(MendPhrase, EarlierIsPartOfTheTime) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det statement/statement/NOUN/NN/7/nsubj "
             "released/release/VERB/VBN/2/acl earlier/earlier/ADV/RBR/3/advmod "
             "this/this/DET/DT/6/det week/week/NOUN/NN/3/obl:unmarked "
             "hurt/hurt/VERB/VBD/0/root Ames/Ames/PROPN/NNP/7/obj"});
  EXPECT_THAT(shown, Not(Contains("statement | released | week")));
}

// "Ames works side by side with Berg.", "Talks move step by step.", with "step" tagged as a verb's.
TEST(MendRepeated, SaysHow) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj works/work/VERB/VBZ/0/root "
                     "side/side/NOUN/NN/2/advmod by/by/ADP/IN/5/case side/side/NOUN/NN/2/obl "
                     "with/with/ADP/IN/7/case Berg/Berg/PROPN/NNP/2/obl"}),
              ElementsAre("Ames | works with | Berg"));
  EXPECT_THAT(Shown({"Talks/talk/NOUN/NNS/2/nsubj move/move/VERB/VBP/0/root "
                     "step/step/NOUN/VB/2/obj by/by/ADP/IN/5/case step/step/NOUN/NN/2/obl"}),
              ElementsAre("Talks | did | move"));
}

}  // namespace
}  // namespace tripleloom
