// Verbs with the words that complete them, and what looks like a second phrase of theirs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(VerbFrame, HasNoHalfOfANegationForManner) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/4/nsubj no/no/ADV/RB/3/advmod "
                          "longer/long/ADV/RBR/4/advmod leads/lead/VERB/VBZ/0/root "
                          "Norland/Norland/PROPN/NNP/4/obj"}),
              IsEmpty());
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/4/nsubj not/not/PART/RB/3/advmod "
                          "only/only/ADV/RB/4/advmod left/leave/VERB/VBD/0/root "
                          "Norland/Norland/PROPN/NNP/4/obj"}),
              IsEmpty());
}

TEST(VerbFrame, OfAnOutcomeIsNoPurpose) {
  EXPECT_THAT(
      Shown(
          {"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Norland/Norland/PROPN/NNP/2/obj "
           "only/only/ADV/RB/6/advmod to/to/PART/TO/6/mark reach/reach/VERB/VB/2/advcl "
           "Lorne/Lorne/PROPN/NNP/6/obj"}),
      Contains("Ames | reach | Lorne"));
}

TEST(VerbFrame, OfAParticipleIsNoPurpose) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
             "while/while/SCONJ/IN/6/mark being/be/AUX/VBG/6/aux:pass led/lead/VERB/VBN/2/advcl "
             "by/by/ADP/IN/8/case Berg/Berg/PROPN/NNP/6/obl:agent"}),
      Contains("Ames | being led by | Berg"));
}

TEST(VerbFrame, KeepsABarePhraseOfItsOwn) {
  EXPECT_THAT(Shown({"Ships/ship/NOUN/NNS/2/nsubj went/go/VERB/VBD/0/root out/out/ADP/IN/5/case "
                     "of/of/ADP/IN/5/case service/service/NOUN/NN/2/obl in/in/ADP/IN/7/case "
                     "Lorne/Lorne/PROPN/NNP/2/obl"}),
              Contains("Ships | went out of service in | Lorne"));
}

TEST(VerbFrame, OfTakingKeepsItsAdverb) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj took/take/VERB/VBD/0/root "
                     "Berg/Berg/PROPN/NNP/2/obj seriously/seriously/ADV/RB/2/advmod"}),
              ElementsAre("Ames | took seriously | Berg"));
}

TEST(VerbFrame, DoesNotTellOfANounWhoseContentIsTold) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj confirmed/confirm/VERB/VBD/0/root "
             "reports/report/NOUN/NNS/2/obj that/that/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj "
             "left/leave/VERB/VBD/3/acl Lorne/Lorne/PROPN/NNP/6/obj"});
  EXPECT_THAT(shown, Contains(HasSubstr("Berg | left | Lorne")));
  EXPECT_THAT(shown, Not(Contains("Ames | confirmed | reports")));
}

TEST(VerbFrame, OfAGerundBehindItsNounHasNoSubject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj took/take/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "task/task/NOUN/NN/2/obj of/of/SCONJ/IN/6/mark finding/find/VERB/VBG/4/acl "
                     "and/and/CCONJ/CC/8/cc training/train/VERB/VBG/6/conj "
                     "sailors/sailor/NOUN/NNS/8/obj"}),
              Not(Contains(HasSubstr("task | training"))));
}

TEST(VerbFrame, OfWhatIsToBeKeepsItsTo) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det aims/aim/NOUN/NNS/5/nsubj were/be/AUX/VBD/5/cop "
                     "to/to/PART/TO/5/mark help/help/VERB/VB/0/root "
                     "Norland/Norland/PROPN/NNP/5/obj"}),
              Contains(HasSubstr("| were to help | Norland intended")));
}

TEST(VerbFrame, SharesTheLawInFrontOfTwoClauses) {
  EXPECT_THAT(Shown({"Under/under/ADP/IN/3/case the/the/DET/DT/3/det law/law/NOUN/NN/5/obl "
                     "crews/crew/NOUN/NNS/5/nsubj wait/wait/VERB/VBP/0/root and/and/CCONJ/CC/8/cc "
                     "Ames/Ames/PROPN/NNP/8/nsubj visits/visit/VERB/VBZ/5/conj "
                     "Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains("Ames | visits Lorne under | law"));
}

TEST(Role, BeforeItsNameIsNotToldAsAPlace) {
  const auto shown =
      Shown({"Minister/minister/NOUN/NN/6/nsubj for/for/ADP/IN/3/case "
             "Norland/Norland/PROPN/NNP/1/nmod ,/,/PUNCT/,/5/punct Ames/Ames/PROPN/NNP/1/appos "
             "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj"});
  EXPECT_THAT(shown, Not(Contains("Ames | for | Norland")));
}

// "Ames, the Ministry's deputy sales director, left." Parsed as the Ministry's deputy.
TEST(MendPossessor, OwnsTheWholeCompound) {
  const auto shown = Shown(
      {"Ames/Ames/PROPN/NNP/8/nsubj ,/,/PUNCT/,/7/punct Ministry/Ministry/PROPN/NNP/5/nmod:poss "
       "'s/'s/PART/POS/3/case deputy/deputy/NOUN/NN/7/compound sales/sale/NOUN/NNS/7/compound "
       "director/director/NOUN/NN/1/appos left/leave/VERB/VBD/0/root "
       "Lorne/Lorne/PROPN/NNP/8/obj"});
  EXPECT_THAT(shown, Contains("Ames | is deputy sales director of | Ministry"));
}

// "Berg read Ames' Red Boats." Parsed as an Ames who is those boats.
TEST(MendOwner, OwnsWhatStandsBehindTheApostrophe) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj read/read/VERB/VBD/0/root Ames/Ames/PROPN/NNP/2/obj "
             "'/'/PART/POS/3/punct Red/Red/PROPN/NNP/6/compound Boats/Boats/PROPN/NNP/3/appos"});
  EXPECT_THAT(shown, Contains(HasSubstr("Berg | read | ")));
  EXPECT_THAT(shown, Not(Contains("Berg | read | Ames")));
  EXPECT_THAT(shown, Not(Contains(HasSubstr(" | is | "))));
}

// "Berg met Ames, Ann, Ben and Lorne." Parsed as an Ann who is Ben.
TEST(MendListed, IsAMember) {
  EXPECT_THAT(
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Ames/Ames/PROPN/NNP/2/obj "
             ",/,/PUNCT/,/5/punct Ann/Ann/PROPN/NNP/3/conj ,/,/PUNCT/,/7/punct "
             "Ben/Ben/PROPN/NNP/5/appos and/and/CCONJ/CC/9/cc Lorne/Lorne/PROPN/NNP/7/conj"}),
      Contains("Berg | met | Ben"));
}

}  // namespace
}  // namespace tripleloom
