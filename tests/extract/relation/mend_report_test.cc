// Reported clauses without "that", and what a parser makes of who reports them. What a comment
// calls "parsed" is a tree as a parser may give it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// "Ames says ships have left Lorne." Parsed as if she said ships, and then left.
TEST(MendBareContent, MakesTheNounTheSubject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj says/say/VERB/VBZ/0/root "
                     "ships/ship/NOUN/NNS/2/obj have/have/AUX/VBP/5/aux "
                     "left/leave/VERB/VBN/2/ccomp Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("ships | have left | Lorne by Ames/say"));
}

// "The report shows rebels used mines." Parsed as two coordinated verbs without "and".
TEST(MendBareContent, ReadsAPastFormThatNoAndTies) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det report/report/NOUN/NN/3/nsubj "
                     "shows/show/VERB/VBZ/0/root rebels/rebel/NOUN/NNS/3/obj "
                     "used/use/VERB/VBN/3/conj mines/mine/NOUN/NNS/5/obj"}),
              Contains(HasSubstr("rebels | used | mines")));
}

// "Ames says ships combined will take Lorne." Parsed as ships that combined.
TEST(MendBareContent, PassesAParticiple) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj says/say/VERB/VBZ/0/root "
                     "ships/ship/NOUN/NNS/2/obj combined/combine/VERB/VBN/2/ccomp "
                     "will/will/AUX/MD/6/aux take/take/VERB/VB/4/ccomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("ships | will take | Lorne intended by Ames/say"));
}

// "Ames said Berg will enter Lorne." Parsed as if he said it to Berg, which takes a "to".
TEST(MendBareContent, SaysToNobodyWithoutTo) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "Berg/Berg/PROPN/NNP/2/iobj will/will/AUX/MD/5/aux "
                     "enter/enter/VERB/VB/2/ccomp Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("Berg | will enter | Lorne intended by Ames/say"));
}

// "Ames claims ships entered Lorne." Parsed as if she claimed ships to be entered.
TEST(MendBareContent, ClaimsAClauseAndNoState) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj claims/claim/VERB/VBZ/0/root "
                     "ships/ship/NOUN/NNS/2/obj entered/enter/VERB/VBN/2/xcomp "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("ships | entered | Lorne by Ames/claim"));
}

// "Ames reported losses and left Lorne."
TEST(MendBareContent, LeavesASecondVerbBehindAnd) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj reported/report/VERB/VBD/0/root "
                     "losses/loss/NOUN/NNS/2/obj and/and/CCONJ/CC/5/cc "
                     "left/leave/VERB/VBD/2/conj Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("Ames | reported | losses", "Ames | left | Lorne"));
}

// "Ames said ships and the ferry were closed." Parsed as if she said ships.
TEST(MendSplitContent, TiesTheSubjectTogether) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root ships/ship/NOUN/NNS/2/obj "
             "and/and/CCONJ/CC/8/cc the/the/DET/DT/6/det ferry/ferry/NOUN/NN/8/nsubj:pass "
             "were/be/AUX/VBD/8/aux:pass closed/close/VERB/VBN/2/conj"});
  EXPECT_THAT(shown, Contains("ships | were | closed by Ames/say"));
  EXPECT_THAT(shown, Contains("ferry | were | closed by Ames/say"));
}

// "Ames voiced fears rebels could take Lorne." Parsed as fears that they take.
TEST(MendContentOfNoun, FindsWhatIsFeared) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj voiced/voice/VERB/VBD/0/root "
                     "fears/fear/NOUN/NNS/2/obj rebels/rebel/NOUN/NNS/6/nsubj "
                     "could/could/AUX/MD/6/aux take/take/VERB/VB/3/acl:relcl "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              ElementsAre("rebels | could take | Lorne possible by Ames/fear"));
}

// "Ames shared the fears Berg voiced." is a relative clause.
TEST(MendContentOfNoun, LeavesARelativeClause) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj shared/share/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det fears/fear/NOUN/NNS/2/obj "
                     "Berg/Berg/PROPN/NNP/6/nsubj voiced/voice/VERB/VBD/4/acl:relcl"}),
              Contains("Berg | voiced | fears"));
}

// "There is no chance Ames will visit Lorne." Parsed as a chance named Ames.
TEST(MendContentOfNoun, DeniesWhatHasNoChance) {
  EXPECT_THAT(Shown({"There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root no/no/DET/DT/4/det "
                     "chance/chance/NOUN/NN/2/nsubj Ames/Ames/PROPN/NNP/4/appos "
                     "will/will/AUX/MD/7/aux visit/visit/VERB/VB/4/acl:relcl "
                     "Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("Ames | will visit | Lorne not possible"));
}

// "It seems likely troops will leave Lorne." Parsed as likely troops.
TEST(MendLikely, TellsHowLikelyTheClauseIs) {
  EXPECT_THAT(Shown({"It/it/PRON/PRP/2/nsubj seems/seem/VERB/VBZ/0/root "
                     "likely/likely/ADJ/JJ/4/amod troops/troop/NOUN/NNS/6/nsubj "
                     "will/will/AUX/MD/6/aux leave/leave/VERB/VB/2/ccomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              ElementsAre("troops | will leave | Lorne possible"));
}

// "Ames said rebels left and Berg would visit Lorne." Parsed as a clause of the narrator.
TEST(MendReportedSecond, WasSaidToo) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "rebels/rebel/NOUN/NNS/4/nsubj left/leave/VERB/VBD/2/ccomp "
                     "and/and/CCONJ/CC/8/cc Berg/Berg/PROPN/NNP/8/nsubj "
                     "would/would/AUX/MD/8/aux visit/visit/VERB/VB/2/conj "
                     "Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains("Berg | would visit | Lorne intended by Ames/say"));
}

// "Lorne is the lowest it has been." Parsed with two copulas.
TEST(MendSecondCopula, IsAClauseOfItsOwn) {
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop the/the/DET/DT/4/det "
                     "lowest/low/ADJ/JJS/0/root it/it/PRON/PRP/7/nsubj has/have/AUX/VBZ/7/aux "
                     "been/be/AUX/VBN/4/cop"}),
              Not(Contains(HasSubstr("is been"))));
}

// "Ames signalled ties had grown by sending ships." Parsed as ties that send.
TEST(MendMeans, BelongToWhoActs) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj signalled/signal/VERB/VBD/0/root "
             "ties/tie/NOUN/NNS/5/nsubj had/have/AUX/VBD/5/aux grown/grow/VERB/VBN/2/ccomp "
             "by/by/SCONJ/IN/7/mark sending/send/VERB/VBG/5/advcl ships/ship/NOUN/NNS/7/obj"});
  EXPECT_THAT(shown, Contains("Ames | sending | ships"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("ties | sending"))));
}

// "Rebels left Lorne, Berg said, waving flags." Parsed as if he said waving.
TEST(MendSpeakerDoing, IsNoContent) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/6/punct "
                     "Berg/Berg/PROPN/NNP/6/nsubj said/say/VERB/VBD/2/parataxis "
                     ",/,/PUNCT/,/8/punct waving/wave/VERB/VBG/6/ccomp flags/flag/NOUN/NNS/8/obj"}),
              ElementsAre("Rebels | left | Lorne by Berg/say", "Berg | waving | flags"));
}

// "A fire broke out, Ames said, near Lorne." Parsed as a fire that said so.
TEST(MendSpeakerInCommas, IsWhoStandsBetweenThem) {
  const auto shown =
      Shown({"Rebels/rebel/NOUN/NNS/6/nsubj left/leave/VERB/VBD/6/ccomp "
             "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/5/punct Ames/Ames/PROPN/NNP/3/conj "
             "said/say/VERB/VBD/0/root ,/,/PUNCT/,/9/punct as/as/SCONJ/IN/10/mark "
             "Berg/Berg/PROPN/NNP/10/nsubj met/meet/VERB/VBD/6/advcl crews/crew/NOUN/NNS/10/obj"});
  EXPECT_THAT(shown, Contains("Rebels | left | Lorne by Ames/say"));
}

// "Ames confirmed rebels breached fences." Parsed as rebels that were breached.
TEST(MendActiveParticiple, HasAnObject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj confirmed/confirm/VERB/VBD/0/root "
                     "rebels/rebel/NOUN/NNS/2/obj breached/breach/VERB/VBN/3/acl "
                     "fences/fence/NOUN/NNS/4/obj"}),
              ElementsAre("rebels | breached | fences by Ames/confirm"));
}

// "Ames confirmed rebels jailed in Lorne."
TEST(MendActiveParticiple, LeavesAPassiveOne) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj confirmed/confirm/VERB/VBD/0/root "
                     "rebels/rebel/NOUN/NNS/2/obj jailed/jail/VERB/VBN/3/acl in/in/ADP/IN/6/case "
                     "Lorne/Lorne/PROPN/NNP/4/obl"}),
              Contains("rebels | jailed in | Lorne"));
}

// "The army says rebels would leave and believes Ames fled." Parsed as rebels that believe.
TEST(MendSecondReport, GoesWithTheFirst) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj says/say/VERB/VBZ/0/root "
                     "rebels/rebel/NOUN/NNS/6/nsubj would/would/AUX/MD/6/aux "
                     "leave/leave/VERB/VB/3/ccomp and/and/CCONJ/CC/8/cc "
                     "believes/believe/VERB/VBZ/6/conj Ames/Ames/PROPN/NNP/10/nsubj "
                     "left/leave/VERB/VBD/8/ccomp Lorne/Lorne/PROPN/NNP/10/obj"}),
              Contains("Ames | left | Lorne by army/believe"));
}

// "Ames says if Berg fails, rebels will take Lorne." Parsed as two things that are said.
TEST(MendFrontedClause, IsACondition) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj says/say/VERB/VBZ/0/root if/if/SCONJ/IN/5/mark "
             "Berg/Berg/PROPN/NNP/5/nsubj fails/fail/VERB/VBZ/2/ccomp ,/,/PUNCT/,/5/punct "
             "rebels/rebel/NOUN/NNS/9/nsubj will/will/AUX/MD/9/aux take/take/VERB/VB/2/ccomp "
             "Lorne/Lorne/PROPN/NNP/9/obj"});
  EXPECT_THAT(shown, Contains("rebels | will take | Lorne intended by Ames/say"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("says"))));
}

// "“Ships, those of Lorne,” Berg said." Parsed as if both spoke.
TEST(MendTwoSpeakers, SpeaksRightBeforeTheVerb) {
  EXPECT_THAT(Shown({"“/“/PUNCT/``/4/punct Ann/Ann/PROPN/NNP/3/nsubj left/leave/VERB/VBD/8/ccomp "
                     "Lorne/Lorne/PROPN/NNP/3/obj ships/ship/NOUN/NNS/8/nsubj "
                     "”/”/PUNCT/''/3/punct Berg/Berg/PROPN/NNP/8/nsubj "
                     "said/say/VERB/VBD/0/root"}),
              Contains("Ann | left | Lorne by Berg/say"));
}

// "Ames reported Berg as saying rebels left Lorne." Parsed as if Berg were reported.
TEST(MendAsSaying, FindsWhoSays) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj reported/report/VERB/VBD/0/root "
             "Berg/Berg/PROPN/NNP/2/obj as/as/SCONJ/IN/5/mark saying/say/VERB/VBG/2/advcl "
             "rebels/rebel/NOUN/NNS/7/nsubj left/leave/VERB/VBD/5/ccomp "
             "Lorne/Lorne/PROPN/NNP/7/obj"});
  EXPECT_THAT(shown, Contains("rebels | left | Lorne by Berg/say"));
  EXPECT_THAT(shown, Not(Contains("Ames | reported | Berg")));
}

// "Ships Ames says were sent to Lorne." Parsed as ships that she says.
TEST(MendSayingBetween, TellsWhoseWordItIs) {
  EXPECT_THAT(Shown({"Ships/ship/NOUN/NNS/5/nsubj:pass Ames/Ames/PROPN/NNP/3/nsubj "
                     "says/say/VERB/VBZ/1/acl:relcl were/be/AUX/VBD/5/aux:pass "
                     "sent/send/VERB/VBN/0/root to/to/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/obl"}),
              ElementsAre("Ships | were sent to | Lorne by Ames/say"));
}

// "Ames told the court rebels held Lorne." Parsed as a court that they held.
TEST(MendReportedContent, NeedsNoThat) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "court/court/NOUN/NN/2/obj rebels/rebel/NOUN/NNS/6/nsubj "
                     "held/hold/VERB/VBD/4/acl:relcl Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("rebels | held | Lorne by Ames/tell"));
}

// "Never, Ames says, if Berg fails, will rebels leave.": the second clause begins with the
// sentence, and what stood before it was looked at.
TEST(MendFrontedClause, MayStandInsideOfItsMainClause) {
  EXPECT_THAT(Shown({"Never/never/ADV/RB/8/advmod Ames/Ames/PROPN/NNP/3/nsubj "
                     "says/say/VERB/VBZ/0/root if/if/SCONJ/IN/6/mark Berg/Berg/PROPN/NNP/6/nsubj "
                     "fails/fail/VERB/VBZ/3/ccomp rebels/rebel/NOUN/NNS/8/nsubj "
                     "leave/leave/VERB/VBP/3/parataxis Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains(HasSubstr("rebels | Never leave | Lorne")));
}

// "The port will close, Ames announced today." Parsed as two deeds.
TEST(MendReport, OfAnyVerbOfSaying) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det port/port/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux "
                     "close/close/VERB/VB/0/root ,/,/PUNCT/,/7/punct Ames/Ames/PROPN/NNP/7/nsubj "
                     "announced/announce/VERB/VBD/4/conj today/today/NOUN/NN/7/obl:unmarked"}),
              ElementsAre("port | will | close intended by Ames/announce"));
}

}  // namespace
}  // namespace tripleloom
