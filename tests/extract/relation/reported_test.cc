// Who reports a clause, and what is only asked, feared or denied.
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

// "Ames is critical of Ministry claims that rebels left Lorne." Parsed as if it claimed.
TEST(SourceOf, KnowsWhoseClaimsTheyAre) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop "
                     "critical/critical/ADJ/JJ/0/root of/of/ADP/IN/5/case "
                     "Ministry/Ministry/PROPN/NNP/3/obl claims/claim/VERB/VBZ/3/advcl "
                     "that/that/SCONJ/IN/9/mark rebels/rebel/NOUN/NNS/9/nsubj "
                     "left/leave/VERB/VBD/6/ccomp Lorne/Lorne/PROPN/NNP/9/obj"}),
              Contains("rebels | left | Lorne by Ministry/claim"));
}

// "Ames did not say how many ships rebels held."
TEST(OpenQuestion, TellsNothing) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
             "say/say/VERB/VB/0/root how/how/ADV/WRB/6/advmod many/many/ADJ/JJ/7/amod "
             "ships/ship/NOUN/NNS/9/obj rebels/rebel/NOUN/NNS/9/nsubj "
             "held/hold/VERB/VBD/4/ccomp"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("rebels | held"))));
}

// "Ames did not say why rebels held ships." But they held them.
TEST(OpenQuestion, AsksWhyOfWhatWasDone) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
             "say/say/VERB/VB/0/root why/why/ADV/WRB/7/advmod rebels/rebel/NOUN/NNS/7/nsubj "
             "held/hold/VERB/VBD/4/ccomp ships/ship/NOUN/NNS/7/obj"});
  EXPECT_THAT(shown, Contains(HasSubstr("rebels | held | ships")));
}

// "It is understood that rebels left Lorne."
TEST(SourceOf, KnowsWhatIsUnderstoodByNobodyNamed) {
  EXPECT_THAT(Shown({"It/it/PRON/PRP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
                     "understood/understand/VERB/VBN/0/root that/that/SCONJ/IN/6/mark "
                     "rebels/rebel/NOUN/NNS/6/nsubj left/leave/VERB/VBD/3/ccomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("rebels | left | Lorne by /understand"));
}

// "Ames is hopeful that Berg will visit Lorne."
TEST(SourceOf, KnowsWhoIsHopeful) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop "
                     "hopeful/hopeful/ADJ/JJ/0/root that/that/SCONJ/IN/7/mark "
                     "Berg/Berg/PROPN/NNP/7/nsubj will/will/AUX/MD/7/aux "
                     "visit/visit/VERB/VB/3/ccomp Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("Berg | will visit | Lorne intended by Ames/hope"));
}

// "Ames was charged with stealing ships.": nobody says that he did but who charges him.
TEST(SourceOf, KnowsACharge) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                     "charged/charge/VERB/VBN/0/root with/with/SCONJ/IN/5/mark "
                     "stealing/steal/VERB/VBG/3/advcl ships/ship/NOUN/NNS/5/obj"}),
              Contains("Ames | stealing | ships by /charge"));
}

// "Ames denies that Berg met rebels who left Lorne.": that they left is not denied.
TEST(SourceOf, OfADenialIsNotThatOfARelativeClause) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj denies/deny/VERB/VBZ/0/root "
                     "that/that/SCONJ/IN/5/mark Berg/Berg/PROPN/NNP/5/nsubj "
                     "met/meet/VERB/VBD/2/ccomp rebels/rebel/NOUN/NNS/5/obj "
                     "who/who/PRON/WP/8/nsubj left/leave/VERB/VBD/6/acl:relcl "
                     "Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains("rebels | left | Lorne"));
}

// "Ames is believed to be in Lorne, although rebels hold it.": only the first is believed.
TEST(SourceOf, OfABeliefIsThatOfItsContent) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
             "believed/believe/VERB/VBN/0/root to/to/PART/TO/5/mark hold/hold/VERB/VB/3/xcomp "
             "Lorne/Lorne/PROPN/NNP/5/obj although/although/SCONJ/IN/9/mark "
             "rebels/rebel/NOUN/NNS/9/nsubj left/leave/VERB/VBD/3/advcl "
             "Norland/Norland/PROPN/NNP/9/obj"});
  EXPECT_THAT(shown, Contains(HasSubstr("Lorne by /believe")));
  EXPECT_THAT(shown, Contains("rebels | left | Norland"));
}

// "Ames rejected claims that rebels hold Lorne."
TEST(SourceOf, KnowsWhoRejectsAClaim) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj rejected/reject/VERB/VBD/0/root "
                     "claims/claim/NOUN/NNS/2/obj that/that/SCONJ/IN/6/mark "
                     "rebels/rebel/NOUN/NNS/6/nsubj hold/hold/VERB/VBP/3/acl "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              ElementsAre("rebels | hold | Lorne not by Ames/reject"));
}

// "Rebels left Lorne, Ames told Berg." The telling is nobody's content.
TEST(SourceOf, DoesNotReportTheReport) {
  EXPECT_THAT(Shown({"Crews/crew/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root "
                     "rebels/rebel/NOUN/NNS/4/nsubj left/leave/VERB/VBD/2/ccomp "
                     "Lorne/Lorne/PROPN/NNP/4/obj ,/,/PUNCT/,/8/punct "
                     "Ames/Ames/PROPN/NNP/8/nsubj told/tell/VERB/VBD/4/parataxis "
                     "Berg/Berg/PROPN/NNP/8/iobj"}),
              Not(Contains(HasSubstr("by Crews"))));
}

// "Ames cannot imagine Berg leaving Lorne.": it is not said that he does not leave.
TEST(Negation, DoesNotReachWhatIsPictured) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj can/can/AUX/MD/4/aux not/not/PART/RB/4/advmod "
                     "imagine/imagine/VERB/VB/0/root Berg/Berg/PROPN/NNP/4/obj "
                     "leaving/leave/VERB/VBG/4/xcomp Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("Berg | leaving | Lorne hypothetical"));
}

// "Odd was that a meal.": "was" stands before "that", and was lost with it, so that no word was
// left.
TEST(PredicateOfANoun, KeepsItsCopulaBeforeThat) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/5/nsubj was/be/AUX/VBD/5/cop that/that/SCONJ/IN/5/mark "
                     "a/a/DET/DT/5/det meal/meal/NOUN/NN/0/root"}),
              Contains("Ames | was | meal"));
}

// "Prices are set to remain low and will help Lorne.": "will" begins a clause of its own.
TEST(Chains, EndBeforeAModal) {
  EXPECT_THAT(Shown({"Prices/price/NOUN/NNS/3/nsubj:pass are/be/AUX/VBP/3/aux:pass "
                     "set/set/VERB/VBN/0/root to/to/PART/TO/5/mark remain/remain/VERB/VB/3/xcomp "
                     "low/low/ADJ/JJ/5/xcomp and/and/CCONJ/CC/9/cc will/will/AUX/MD/9/aux "
                     "help/help/VERB/VB/5/conj Lorne/Lorne/PROPN/NNP/9/obj"}),
              Contains("Prices | will help | Lorne intended"));
}

// "Ames assured Berg that the port was safe."
TEST(Telling, IsSayingSo) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj assured/assure/VERB/VBD/0/root "
                     "Berg/Berg/PROPN/NNP/2/obj that/that/SCONJ/IN/8/mark the/the/DET/DT/6/det "
                     "port/port/NOUN/NN/8/nsubj was/be/AUX/VBD/8/cop safe/safe/ADJ/JJ/2/ccomp"}),
              Contains("port | was | safe by Ames/assure"));
}

// "Rebels want Ames to resign.": it is not they who resign.
TEST(Wishes, AreNotRunTogetherWithTheirObject) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj want/want/VERB/VBP/0/root "
                     "Ames/Ames/PROPN/NNP/2/obj to/to/PART/TO/5/mark "
                     "resign/resign/VERB/VB/2/xcomp"}),
              Not(Contains(HasSubstr("want to resign"))));
}

// "Ames said ships." Nobody says a noun: a verb was lost.
TEST(SaidNoun, IsNotTold) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "ships/ship/NOUN/NNS/2/obj"}),
              IsEmpty());
}

// "Ames disputed the version that rebels hold Lorne."
TEST(SourceOf, KnowsWhoDisputesAVersion) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj disputed/dispute/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det version/version/NOUN/NN/2/obj "
                     "that/that/SCONJ/IN/7/mark rebels/rebel/NOUN/NNS/7/nsubj "
                     "hold/hold/VERB/VBP/4/acl Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("rebels | hold | Lorne not by Ames/dispute"));
}

// "Asked if rebels left, Ames said Berg holds Lorne", with "asked" taken for a past tense.
TEST(SourceOf, DoesNotAskWhoIsAsked) {
  EXPECT_THAT(Shown({"Asked/ask/VERB/VBD/7/advcl if/if/SCONJ/IN/4/mark "
                     "rebels/rebel/NOUN/NNS/4/nsubj hold/hold/VERB/VBP/1/ccomp "
                     "Norland/Norland/PROPN/NNP/4/obj Ames/Ames/PROPN/NNP/7/nsubj "
                     "said/say/VERB/VBD/0/root Berg/Berg/PROPN/NNP/9/nsubj "
                     "holds/hold/VERB/VBZ/7/ccomp Lorne/Lorne/PROPN/NNP/9/obj"}),
              Not(Contains(HasSubstr("by Ames/ask"))));
}

// Berg said " boats are there " for crews .
TEST(Reported, GoesOnBehindTheQuotationMark) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "\"/\"/PUNCT/``/6/punct it/it/PRON/PRP/6/nsubj is/be/AUX/VBZ/6/cop "
                     "hard/hard/ADJ/JJ/2/ccomp \"/\"/PUNCT/''/6/punct for/for/ADP/IN/9/case "
                     "crews/crew/NOUN/NNS/6/obl"}),
              testing::Contains("Berg | said | it is hard for crews"));
}

// "The need was acknowledged by Ames: Berg left Lorne." The need was, and not what follows.
TEST(Reported, IsNotWhatFollowsAPassiveWithASubject) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det need/need/NOUN/NN/4/nsubj:pass "
                     "was/be/AUX/VBD/4/aux:pass acknowledged/acknowledge/VERB/VBN/0/root "
                     "by/by/ADP/IN/6/case Ames/Ames/PROPN/NNP/4/obl:agent :/:/PUNCT/:/9/punct "
                     "Berg/Berg/PROPN/NNP/9/nsubj left/leave/VERB/VBD/4/parataxis "
                     "Lorne/Lorne/PROPN/NNP/9/obj ././PUNCT/./4/punct"}),
              Contains("Berg | left | Lorne"));
}

// "Ames declined to comment that Berg left Lorne." He is no source.
TEST(Reported, IsNotByWhoDoesNotComment) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj declined/decline/VERB/VBD/0/root "
                     "to/to/PART/TO/4/mark comment/comment/VERB/VB/2/xcomp "
                     "that/that/SCONJ/IN/7/mark Berg/Berg/PROPN/NNP/7/nsubj "
                     "left/leave/VERB/VBD/4/ccomp Lorne/Lorne/PROPN/NNP/7/obj"}),
              Not(Contains("Berg | left | Lorne by Ames/comment")));
}

// "Ames declined, saying he met Berg." He said so.
TEST(Reported, IsNotDeniedByWhatACommaParts) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj declined/decline/VERB/VBD/0/root "
                     ",/,/PUNCT/,/4/punct citing/cite/VERB/VBG/2/advcl "
                     "Berg/Berg/PROPN/NNP/4/obj ././PUNCT/./2/punct"}),
              Contains("Ames | citing | Berg"));
}

// "Commenting on reports that rebels left Lorne, Ames resigned.": the reports say so.
TEST(SourceOf, IsTheNounBeforeThat) {
  const std::string left =
      " rebels/rebel/NOUN/NNS/6/nsubj left/leave/VERB/VBD/1/ccomp Lorne/Lorne/PROPN/NNP/6/obj "
      ",/,/PUNCT/,/1/punct Ames/Ames/PROPN/NNP/10/nsubj resigned/resign/VERB/VBD/0/root";
  EXPECT_THAT(Shown({"Commenting/comment/VERB/VBG/10/advcl on/on/ADP/IN/3/case "
                     "reports/report/NOUN/NNS/1/obl that/that/SCONJ/IN/6/mark" +
                     left}),
              Contains("rebels | left | Lorne by reports/report"));
  EXPECT_THAT(Shown({"Commenting/comment/VERB/VBG/10/advcl in/in/ADP/IN/3/case "
                     "claims/claim/NOUN/NNS/1/obl that/that/SCONJ/IN/6/mark" +
                     left}),
              Contains("rebels | left | Lorne by Ames/comment"));
}

// "Ames has no doubt that Berg will visit Lorne."
TEST(SourceOf, BelievesWhatItHasNoDoubtOf) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root no/no/DET/DT/4/det "
                     "doubt/doubt/NOUN/NN/2/obj that/that/SCONJ/IN/8/mark "
                     "Berg/Berg/PROPN/NNP/8/nsubj will/will/AUX/MD/8/aux "
                     "visit/visit/VERB/VB/4/acl Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains("Berg | will visit | Lorne intended by Ames/believe"));
}

// "Ames should explain why rebels left Lorne.", "Ames admits that rebels left Lorne."
TEST(SourceOf, IsNobodyWhoOughtToHaveSaidIt) {
  const std::string left =
      " rebels/rebel/NOUN/NNS/6/nsubj left/leave/VERB/VBD/3/ccomp Lorne/Lorne/PROPN/NNP/6/obj";
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj should/should/AUX/MD/3/aux "
                     "explain/explain/VERB/VB/0/root why/why/ADV/WRB/6/advmod" +
                     left}),
              Contains("rebels | left | Lorne"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj has/have/AUX/VBZ/3/aux "
                     "admitted/admit/VERB/VBN/0/root that/that/SCONJ/IN/6/mark" +
                     left}),
              Contains("rebels | left | Lorne by Ames/admit"));
}

}  // namespace
}  // namespace tripleloom
