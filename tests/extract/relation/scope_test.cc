// Scope of conditions, negation and sources: what a clause takes over from those around it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;
using testing::UnorderedElementsAre;

const std::string kAmesLeftLorne =
    "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj ";

TEST(Scope, OfAConditionCoversTheClauseThatRestrictsItsNoun) {
  EXPECT_THAT(
      Shown({"If/if/SCONJ/IN/9/mark the/the/DET/DT/3/det number/number/NOUN/NN/9/nsubj "
             "of/of/ADP/IN/5/case sailors/sailor/NOUN/NNS/3/nmod who/who/PRON/WP/7/nsubj "
             "support/support/VERB/VBP/5/acl:relcl Ames/Ames/PROPN/NNP/7/obj "
             "grows/grow/VERB/VBZ/13/advcl ,/,/PUNCT/,/9/punct Berg/Berg/PROPN/NNP/13/nsubj "
             "will/will/AUX/MD/13/aux leave/leave/VERB/VB/0/root Lorne/Lorne/PROPN/NNP/13/obj"}),
      Contains("sailors | support | Ames hypothetical"));
}

TEST(Scope, OfAConditionDoesNotCoverWhatIsToldByTheWay) {
  EXPECT_THAT(
      Shown({"If/if/SCONJ/IN/8/mark Ames/Ames/PROPN/NNP/8/nsubj ,/,/PUNCT/,/5/punct "
             "who/who/PRON/WP/5/nsubj leads/lead/VERB/VBZ/2/acl:relcl "
             "Norland/Norland/PROPN/NNP/5/obj "
             ",/,/PUNCT/,/5/punct resigns/resign/VERB/VBZ/10/advcl Berg/Berg/PROPN/NNP/10/nsubj "
             "leaves/leave/VERB/VBZ/0/root Lorne/Lorne/PROPN/NNP/10/obj"}),
      Contains("Ames | leads | Norland"));
}

// "If the crew that owns boats sails, ...": it owns them in any case; "people who own boats" are
// some.
std::string IfOwnersSail(const std::string& owner) {
  return "If/if/SCONJ/IN/7/mark the/the/DET/DT/3/det " + owner +
         "/NOUN/NN/7/nsubj that/that/PRON/WDT/5/nsubj owns/own/VERB/VBZ/3/acl:relcl "
         "boats/boat/NOUN/NNS/5/obj sails/sail/VERB/VBZ/9/advcl Berg/Berg/PROPN/NNP/9/nsubj "
         "leaves/leave/VERB/VBZ/0/root Lorne/Lorne/PROPN/NNP/9/obj";
}

TEST(Scope, OfAConditionDoesNotCoverWhatIsSaidOfAKnownThing) {
  EXPECT_THAT(Shown({IfOwnersSail("crew/crew")}), Contains("crew | owns | boats"));
  EXPECT_THAT(Shown({IfOwnersSail("person/person")}), Not(Contains("person | owns | boats")));
}

TEST(Scope, OfAConditionIsThatOfBothCoordinatedClauses) {
  EXPECT_THAT(
      Qualifiers({"If/if/SCONJ/IN/3/mark rain/rain/NOUN/NN/3/nsubj comes/come/VERB/VBZ/6/advcl "
                  "crews/crew/NOUN/NNS/6/nsubj will/will/AUX/MD/6/aux wait/wait/VERB/VB/0/root "
                  "and/and/CCONJ/CC/10/cc Berg/Berg/PROPN/NNP/10/nsubj will/will/AUX/MD/10/aux "
                  "visit/visit/VERB/VB/6/conj Norland/Norland/PROPN/NNP/10/obj"}),
      ElementsAre("condition: if rain comes"));
}

TEST(Scope, OfAnImperativeIsASupposition) {
  EXPECT_THAT(Shown({"Suppose/suppose/VERB/VB/0/root that/that/SCONJ/IN/4/mark "
                     "Ames/Ames/PROPN/NNP/4/nsubj left/leave/VERB/VBD/1/ccomp "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Ames | left | Lorne hypothetical"));
  EXPECT_THAT(Shown({"Note/note/VERB/VB/0/root that/that/SCONJ/IN/4/mark "
                     "Ames/Ames/PROPN/NNP/4/nsubj left/leave/VERB/VBD/1/ccomp "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Ames | left | Lorne"));
}

// "Ames did not VERB that Berg left Lorne."
std::string NotThatBergLeft(const std::string& verb) {
  return "Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod " + verb + '/' +
         verb +
         "/VERB/VB/0/root that/that/SCONJ/IN/7/mark Berg/Berg/PROPN/NNP/7/nsubj "
         "left/leave/VERB/VBD/4/ccomp Lorne/Lorne/PROPN/NNP/7/obj";
}

TEST(Scope, OfANegatedBeliefIsItsContent) {
  EXPECT_THAT(Shown({NotThatBergLeft("believe")}),
              ElementsAre("Berg | left | Lorne not by Ames/believe"));
}

TEST(Scope, OfWhatWasNotSaidIsNobody) {
  EXPECT_THAT(Shown({NotThatBergLeft("suggest")}), ElementsAre("Berg | left | Lorne hypothetical"));
}

TEST(Scope, OfMeansIsThatOfTheirClause) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux help/help/VERB/VB/0/root "
             "Norland/Norland/PROPN/NNP/3/obj by/by/SCONJ/IN/6/mark leaving/leave/VERB/VBG/3/advcl "
             "Lorne/Lorne/PROPN/NNP/6/obj"}),
      Contains("Ames | leaving | Lorne intended"));
}

TEST(Negation, OfHinderingCancelsOut) {
  EXPECT_THAT(Shown({"Ice/ice/NOUN/NN/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "keep/keep/VERB/VB/0/root Ames/Ames/PROPN/NNP/4/obj from/from/SCONJ/IN/7/mark "
                     "leaving/leave/VERB/VBG/4/advcl Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("Ames | leaving | Lorne"));
}

TEST(Negation, OfWhatIsDoneInsteadOrForestalled) {
  EXPECT_THAT(
      Shown(
          {"Instead/instead/ADV/RB/3/mark of/of/SCONJ/IN/1/fixed leaving/leave/VERB/VBG/6/advcl "
           "Lorne/Lorne/PROPN/NNP/3/obj Ames/Ames/PROPN/NNP/6/nsubj visited/visit/VERB/VBD/0/root "
           "Norland/Norland/PROPN/NNP/6/obj"}),
      Contains("Ames | leaving | Lorne not"));
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj died/die/VERB/VBD/0/root before/before/SCONJ/IN/6/mark "
             "Berg/Berg/PROPN/NNP/6/nsubj could/could/AUX/MD/6/aux leave/leave/VERB/VB/2/advcl "
             "Lorne/Lorne/PROPN/NNP/6/obj"}),
      Contains("Berg | could leave | Lorne not possible"));
}

TEST(Modality, OfAHabitOfThePastIsAsserted) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj would/would/AUX/MD/4/aux "
                     "often/often/ADV/RB/4/advmod visit/visit/VERB/VB/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Ames | would often visit | Lorne"));
}

TEST(Role, OfWhatIsSetAgainstTheClauseIsConcession) {
  EXPECT_THAT(
      Qualifiers({kAmesLeftLorne + "although/although/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj "
                                   "stayed/stay/VERB/VBD/2/advcl"}),
      ElementsAre("concession: although Berg stayed"));
  EXPECT_THAT(
      Qualifiers({kAmesLeftLorne + ",/,/PUNCT/,/7/punct while/while/SCONJ/IN/7/mark "
                                   "Berg/Berg/PROPN/NNP/7/nsubj stayed/stay/VERB/VBD/2/advcl"}),
      ElementsAre("concession: while Berg stayed"));
  EXPECT_THAT(
      Qualifiers({kAmesLeftLorne + "while/while/SCONJ/IN/7/mark Berg/Berg/PROPN/NNP/7/nsubj "
                                   "was/be/AUX/VBD/7/aux sleeping/sleep/VERB/VBG/2/advcl"}),
      ElementsAre("time: while Berg was sleeping"));
}

TEST(Role, OfSinceWithThePresentTenseIsCause) {
  EXPECT_THAT(
      Qualifiers({kAmesLeftLorne + "since/since/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj "
                                   "waits/wait/VERB/VBZ/2/advcl"}),
      ElementsAre("cause: since Berg waits"));
  EXPECT_THAT(
      Qualifiers({kAmesLeftLorne + "since/since/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj "
                                   "came/come/VERB/VBD/2/advcl"}),
      ElementsAre("time: since Berg came"));
}

TEST(Role, OfWhenIsTime) {
  EXPECT_THAT(Qualifiers({kAmesLeftLorne + "when/when/ADV/WRB/6/advmod Berg/Berg/PROPN/NNP/6/nsubj "
                                           "came/come/VERB/VBD/2/advcl"}),
              ElementsAre("time: when Berg came"));
}

TEST(Source, IsWhomAsNamesAndNotWhoIsTold) {
  EXPECT_THAT(
      Shown({"As/as/SCONJ/IN/3/mark Ames/Ames/PROPN/NNP/3/nsubj noted/note/VERB/VBD/5/advcl "
             "Berg/Berg/PROPN/NNP/5/nsubj left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/5/obj"}),
      ElementsAre("Berg | left | Lorne by Ames/note"));
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                     "told/tell/VERB/VBN/0/root that/that/SCONJ/IN/6/mark "
                     "Ames/Ames/PROPN/NNP/6/nsubj left/leave/VERB/VBD/3/ccomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("Ames | left | Lorne by /tell"));
}

}  // namespace
}  // namespace tripleloom
