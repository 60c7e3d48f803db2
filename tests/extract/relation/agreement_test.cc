// Mends by agreement: what stands right before a finite verb without a subject, and what a
// conjunction ties. What a comment calls "parsed" is a tree as a parser may give it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/extract/relation/reading.h"
#include "tests/extract/relation/sentences.h"

namespace tripleloom {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// "Ames visited Lorne and crews are equipped with pumps." Parsed as a visit to crews, where "and"
// is the clause's.
TEST(MendSubjectOfSecond, FindsItBehindTheAndOfTheClause) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj visited/visit/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj and/and/CCONJ/CC/7/cc crews/crew/NOUN/NNS/3/conj "
                     "are/be/AUX/VBP/7/aux:pass equipped/equip/VERB/VBN/2/conj "
                     "with/with/ADP/IN/9/case pumps/pump/NOUN/NNS/7/obl"}),
              ElementsAre("Ames | visited | Lorne", "crews | are equipped with | pumps"));
}

// "Ames visited Lorne and the north and saw Berg." The second "and" ties the verbs.
TEST(MendSubjectOfSecond, LeavesAVerbBehindItsOwnAnd) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj visited/visit/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj and/and/CCONJ/CC/6/cc the/the/DET/DT/6/det "
                     "north/north/NOUN/NN/3/conj and/and/CCONJ/CC/8/cc saw/see/VERB/VBD/2/conj "
                     "Berg/Berg/PROPN/NNP/8/obj"}),
              Contains("Ames | saw | Berg"));
}

// "Ames left Lorne after storms hit the port." Parsed as leaving after storms, and hitting it.
TEST(MendSubjectBehindConjunction, ReadsAfterAsAConjunction) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
             "after/after/ADP/IN/5/case storms/storm/NOUN/NNS/2/obl hit/hit/VERB/VBD/2/advcl "
             "the/the/DET/DT/8/det port/port/NOUN/NN/6/obj"});
  EXPECT_THAT(shown, ElementsAre("Ames | left | Lorne", "storms | hit | port"));
}

// "Ames left Lorne as Berg and Ann signed the treaty." Parsed as leaving Berg, with the conjunction
// before the verb alone.
TEST(MendSubjectBehindConjunction, TakesAllThatIsJoined) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
             "as/as/SCONJ/IN/8/mark Berg/Berg/PROPN/NNP/2/obl and/and/CCONJ/CC/7/cc "
             "Ann/Ann/PROPN/NNP/5/conj signed/sign/VERB/VBD/2/conj the/the/DET/DT/10/det "
             "treaty/treaty/NOUN/NN/8/obj"}),
      ElementsAre("Ames | left | Lorne", "Berg | signed | treaty", "Ann | signed | treaty"));
}

// "Ames left Lorne and after the war became mayor." He did.
TEST(MendSubjectBehindConjunction, LeavesAPhraseBehindAnd) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
             "and/and/CCONJ/CC/8/cc after/after/ADP/IN/7/case the/the/DET/DT/7/det "
             "war/war/NOUN/NN/8/obl became/become/VERB/VBD/2/conj mayor/mayor/NOUN/NN/8/xcomp"}),
      Not(Contains(HasSubstr("war | became"))));
}

// "A man held after the war has left Lorne." The man has.
TEST(MendSubjectBehindConjunction, LeavesThePhraseOfAWiderOne) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj says/say/VERB/VBZ/0/root a/a/DET/DT/4/det "
             "man/man/NOUN/NN/2/obj held/hold/VERB/VBN/4/acl after/after/ADP/IN/8/case "
             "the/the/DET/DT/8/det war/war/NOUN/NN/5/obl has/have/AUX/VBZ/10/aux "
             "left/leave/VERB/VBN/2/ccomp Lorne/Lorne/PROPN/NNP/10/obj"}),
      AllOf(Contains(HasSubstr("man | has left | Lorne")), Not(Contains(HasSubstr("war | has")))));
}

// "Ames rules Lorne and if rebels attack, Berg needs ships." Parsed as ruling if they attack.
TEST(MendConditionOfSecond, BelongsToTheClauseThatAndTies) {
  const std::vector<std::string> sentence = {
      "Ames/Ames/PROPN/NNP/2/nsubj rules/rule/VERB/VBZ/0/root Lorne/Lorne/PROPN/NNP/2/obj "
      "and/and/CCONJ/CC/10/cc if/if/SCONJ/IN/7/mark rebels/rebel/NOUN/NNS/7/nsubj "
      "attack/attack/VERB/VBP/2/advcl ,/,/PUNCT/,/7/punct Berg/Berg/PROPN/NNP/10/nsubj "
      "needs/need/VERB/VBZ/2/conj ships/ship/NOUN/NNS/10/obj"};
  EXPECT_THAT(Shown(sentence), ElementsAre("Ames | rules | Lorne", "Berg | needs | ships"));
  EXPECT_THAT(Qualifiers(sentence), testing::IsEmpty());
}

// "The storm closed Lorne, officials say, trapping crews." Parsed as if they trapped them.
TEST(MendBehindSaying, GoesOnWithWhatIsSaid) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det storm/storm/NOUN/NN/3/nsubj closed/close/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/3/obj ,/,/PUNCT/,/7/punct "
             "officials/official/NOUN/NNS/7/nsubj say/say/VERB/VBP/3/parataxis "
             ",/,/PUNCT/,/9/punct trapping/trap/VERB/VBG/7/advcl crews/crew/NOUN/NNS/9/obj"}),
      Contains(HasSubstr("storm | trapping | crews")));
}

// "The storm closed Lorne, Ames said, waving a map": he waved it. "..., Ames said, by trapping
// crews": the storm did.
TEST(MendBehindSaying, LeavesWhatOnePersonDoes) {
  const std::string said =
      "The/the/DET/DT/2/det storm/storm/NOUN/NN/3/nsubj closed/close/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/3/obj ,/,/PUNCT/,/7/punct Ames/Ames/PROPN/NNP/7/nsubj "
      "said/say/VERB/VBD/3/parataxis ,/,/PUNCT/,/9/punct ";
  EXPECT_THAT(Shown({said + "waving/wave/VERB/VBG/7/advcl a/a/DET/DT/11/det "
                            "map/map/NOUN/NN/9/obj"}),
              Contains("Ames | waving | map"));
  EXPECT_THAT(Shown({said + "by/by/SCONJ/IN/10/mark trapping/trap/VERB/VBG/7/advcl "
                            "crews/crew/NOUN/NNS/10/obj"}),
              Contains(HasSubstr("storm | trapping | crews")));
}

// "In a filing with the Ministry, Ames offered ships." Parsed as the Ministry's other name.
TEST(MendLoneSpeaker, IsTheNameBetweenTheCommas) {
  EXPECT_THAT(
      Shown({"In/in/ADP/IN/3/case a/a/DET/DT/3/det filing/filing/NOUN/NN/9/obl "
             "with/with/ADP/IN/6/case the/the/DET/DT/6/det Ministry/Ministry/PROPN/NNP/3/nmod "
             ",/,/PUNCT/,/8/punct Ames/Ames/PROPN/NNP/6/appos offered/offer/VERB/VBD/0/root "
             "ships/ship/NOUN/NNS/9/obj"}),
      Contains(HasSubstr("Ames | offered | ships")));
}

// "Rebels sent trucks to Lorne, army officials said." Parsed as if sent to them.
TEST(MendLoneSpeaker, IsTheLastMemberBeforeASaying) {
  EXPECT_THAT(
      Shown({"Rebels/rebel/NOUN/NNS/2/nsubj sent/send/VERB/VBD/0/root "
             "trucks/truck/NOUN/NNS/2/obj to/to/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/2/obl "
             ",/,/PUNCT/,/8/punct army/army/NOUN/NN/8/compound "
             "officials/official/NOUN/NNS/5/conj said/say/VERB/VBD/2/conj ././PUNCT/./2/punct"}),
      AllOf(Contains("Rebels | sent | trucks by army officials/say"),
            Not(Contains(HasSubstr("sent to | army officials")))));
}

// "Berg will return to Lorne, Ann Ames, mayor of Norland, told crews." Parsed as a return to her.
TEST(MendLoneSpeaker, IsWhoHasTheRoleBehindTheName) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux return/return/VERB/VB/13/ccomp "
             "to/to/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/obl ,/,/PUNCT/,/7/punct "
             "Ames/Ames/PROPN/NNP/5/conj ,/,/PUNCT/,/9/punct mayor/mayor/NOUN/NN/5/appos "
             "of/of/ADP/IN/11/case Norland/Norland/PROPN/NNP/9/nmod ,/,/PUNCT/,/9/punct "
             "told/tell/VERB/VBD/0/root crews/crew/NOUN/NNS/13/obj"});
  EXPECT_THAT(shown, Contains("Berg | will return to | Lorne intended by Ames/tell"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("return to | Ames"))));
}

// "The crews who left have sold boats, Ames said." Parsed with two who say so.
TEST(MendSubjectOfSaid, IsTheFirstOfTwoWhoSay) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det crews/crew/NOUN/NNS/10/nsubj who/who/PRON/WP/4/nsubj "
             "left/leave/VERB/VBD/2/acl:relcl have/have/AUX/VBP/6/aux sold/sell/VERB/VBN/10/ccomp "
             "boats/boat/NOUN/NNS/6/obj ,/,/PUNCT/,/6/punct Ames/Ames/PROPN/NNP/10/nsubj "
             "said/say/VERB/VBD/0/root"}),
      Contains("crews | have sold | boats by Ames/say"));
}

// "The boats, if they are old, are open to crews, Ames said." Parsed as if "boats" were a clause.
TEST(MendSubjectOfSaid, IsANounWithoutAVerb) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det boats/boat/NOUN/NNS/14/ccomp ,/,/PUNCT/,/7/punct "
                     "if/if/SCONJ/IN/7/mark they/they/PRON/PRP/7/nsubj are/be/AUX/VBP/7/cop "
                     "old/old/ADJ/JJ/9/advcl are/be/AUX/VBP/9/cop open/open/ADJ/JJ/14/ccomp "
                     "to/to/ADP/IN/11/case crews/crew/NOUN/NNS/9/obl ,/,/PUNCT/,/9/punct "
                     "Ames/Ames/PROPN/NNP/14/nsubj said/say/VERB/VBD/0/root"}),
              Contains(HasSubstr("boats | are open to | crews")));
}

// "Berg, a banker, said crews of Lorne have sold boats." Parsed with two who say so, the second of
// whom is no speaker.
TEST(MendSubjectOfSaid, IsBehindAPlainSaying) {
  EXPECT_THAT(
      Shown({"Berg/Berg/PROPN/NNP/6/nsubj ,/,/PUNCT/,/4/punct a/a/DET/DT/4/det "
             "banker/banker/NOUN/NN/1/appos ,/,/PUNCT/,/1/punct said/say/VERB/VBD/0/root "
             "crews/crew/NOUN/NNS/6/nsubj of/of/ADP/IN/9/case Lorne/Lorne/PROPN/NNP/7/nmod "
             "have/have/AUX/VBP/11/aux sold/sell/VERB/VBN/6/ccomp boats/boat/NOUN/NNS/11/obj"}),
      AllOf(Contains(HasSubstr("sold | boats by Berg/say")),
            Not(Contains(HasSubstr("Berg | have sold")))));
}

// "“The people,” says Ames, “own ships.”" Ames does not.
TEST(MendSubjectOfSaid, IsBeforeAnInvertedSaying) {
  const auto shown =
      Shown({"“/\"/PUNCT/``/3/punct The/the/DET/DT/3/det people/people/NOUN/NNS/6/nsubj "
             ",/,/PUNCT/,/3/punct ”/\"/PUNCT/''/3/punct says/say/VERB/VBZ/0/root "
             "Ames/Ames/PROPN/NNP/6/nsubj ,/,/PUNCT/,/10/punct “/\"/PUNCT/``/10/punct "
             "own/own/VERB/VBP/6/ccomp ships/ship/NOUN/NNS/10/obj"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Ames | own"))));
}

// "Berg met singer Ann, banker Ben and sailor Ames." Parsed as if Ann were Ben.
TEST(MendListed, IsAListWhereEachHasARole) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
             "singer/singer/NOUN/NN/4/nmod:desc Ann/Ann/PROPN/NNP/2/obj ,/,/PUNCT/,/7/punct "
             "banker/banker/NOUN/NN/7/nmod:desc Ben/Ben/PROPN/NNP/4/appos and/and/CCONJ/CC/10/cc "
             "sailor/sailor/NOUN/NN/10/nmod:desc Ames/Ames/PROPN/NNP/4/conj"});
  EXPECT_THAT(shown, Contains("Berg | met | Ben"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Ann | is | Ben"))));
}

// "Each day starts with a talk." Parsed as a start on each day. "Yesterday, ships left" has a
// subject.
TEST(MendBareSubject, StandsRightBeforeTheVerb) {
  EXPECT_THAT(Shown({"Each/each/DET/DT/2/det day/day/NOUN/NN/3/obl:unmarked "
                     "starts/start/VERB/VBZ/0/root with/with/ADP/IN/6/case a/a/DET/DT/6/det "
                     "talk/talk/NOUN/NN/3/obl"}),
              Contains("Each day | starts with | talk"));
  EXPECT_THAT(Shown({"Yesterday/yesterday/NOUN/NN/3/obl:unmarked ,/,/PUNCT/,/1/punct "
                     "visited/visit/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj"}),
              Not(Contains(HasSubstr("Yesterday |"))));
}

// "Ames gave no map for the year ending in May." The year ends, and does so.
TEST(MendStarting, IsOfTheSpanBeforeIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root no/no/DET/DT/4/det "
                     "map/map/NOUN/NN/2/obj for/for/ADP/IN/7/case the/the/DET/DT/7/det "
                     "year/year/NOUN/NN/4/nmod ending/end/VERB/VBG/4/acl in/in/ADP/IN/10/case "
                     "May/May/PROPN/NNP/8/obl"}),
              Not(Contains(HasSubstr("ending in | May not"))));
}

// "Ames sold ships in Lorne and boats in Norland." No boats in Lorne.
TEST(GraphShape, KeepsWhatStandsBetweenTwoObjectsToTheFirst) {
  const DocumentFacts facts =
      ReadFacts({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root ships/ship/NOUN/NNS/2/obj "
                 "in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/2/obl and/and/CCONJ/CC/7/cc "
                 "boats/boat/NOUN/NNS/3/conj in/in/ADP/IN/9/case Norland/Norland/PROPN/NNP/7/nmod"},
                Projection::kGraph);
  for (const Triple& triple : facts.triples) {
    if (triple.relation.text != "sold") continue;
    const bool is_of_lorne =
        std::any_of(triple.arguments.begin(), triple.arguments.end(),
                    [](const Qualifier& qualifier) { return qualifier.slot.text == "Lorne"; });
    EXPECT_EQ(is_of_lorne, triple.object.text == "ships") << triple.object.text;
  }
}

// "Ames is spent and it is rare that rebels left Lorne." Nobody is rare.
TEST(LogicalSubject, IsNotSharedByAClauseOfIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj visited/visit/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj and/and/CCONJ/CC/7/cc it/it/PRON/PRP/7/expl "
                     "is/be/AUX/VBZ/7/cop rare/rare/ADJ/JJ/2/conj that/that/SCONJ/IN/10/mark "
                     "rebels/rebel/NOUN/NNS/10/nsubj left/leave/VERB/VBD/7/csubj "
                     "Norland/Norland/PROPN/NNP/10/obj"}),
              Not(Contains(HasSubstr("Ames | is"))));
}

// "The laws are about what crews want." The crews do not want the laws.
TEST(LogicalSubject, IsNoObjectOfWhatSomethingIsAbout) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det laws/law/NOUN/NNS/5/nsubj are/be/AUX/VBP/5/cop "
             "about/about/ADP/IN/5/case what/what/PRON/WP/0/root crews/crew/NOUN/NNS/7/nsubj "
             "want/want/VERB/VBP/5/acl:relcl"}),
      Not(Contains(HasSubstr("crews | want"))));
}

// "Storms killed 300 in Lorne and Norland." Not 300 in each.
TEST(GraphShape, NamesTheOtherPlacesOfANumber) {
  EXPECT_THAT(Qualifiers({"Storms/storm/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root "
                          "300/300/NUM/CD/2/obj in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/2/obl "
                          "and/and/CCONJ/CC/7/cc Norland/Norland/PROPN/NNP/5/conj"}),
              Contains(HasSubstr("Norland")));
}

// "Ships are offered at no charge." The charge is none.
TEST(GraphShape, KeepsNoBehindAPreposition) {
  EXPECT_THAT(Shown({"Ships/ship/NOUN/NNS/3/nsubj:pass are/be/AUX/VBP/3/aux:pass "
                     "offered/offer/VERB/VBN/0/root at/at/ADP/IN/6/case no/no/DET/DT/6/det "
                     "charge/charge/NOUN/NN/3/obl"}),
              ElementsAre("Ships | are offered at | no charge"));
}

// "The law allows Ames to visit Lorne", "The law allowed Ames to visit Lorne".
TEST(ModalityOf, WhatIsAllowedMayBe) {
  const std::string rest =
      "Ames/Ames/PROPN/NNP/3/obj to/to/PART/TO/6/mark visit/visit/VERB/VB/3/xcomp "
      "Lorne/Lorne/PROPN/NNP/6/obj";
  const std::string law = "The/the/DET/DT/2/det law/law/NOUN/NN/3/nsubj ";
  EXPECT_THAT(Shown({law + "allows/allow/VERB/VBZ/0/root " + rest}),
              Contains("Ames | visit | Lorne possible"));
  EXPECT_THAT(Shown({law + "allowed/allow/VERB/VBD/0/root " + rest}),
              Contains("Ames | visit | Lorne"));
}

// "Berg must leave or Ames will visit Lorne": only if Berg does not.
TEST(ModalityOf, AClauseBehindOrIsOpen) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/3/nsubj must/must/AUX/MD/3/aux "
                     "leave/leave/VERB/VB/0/root or/or/CCONJ/CC/7/cc Ames/Ames/PROPN/NNP/7/nsubj "
                     "will/will/AUX/MD/7/aux visit/visit/VERB/VB/3/conj "
                     "Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("Ames | will visit | Lorne possible"));
}

// "Ames did not rule out visiting Lorne": he may.
TEST(ModalityOf, WhatIsNotRuledOutIsOpen) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "rule/rule/VERB/VB/0/root out/out/ADP/RP/4/compound:prt "
                     "visiting/visit/VERB/VBG/4/advcl Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("Ames | visiting | Lorne possible"));
}

// "Before leaving Lorne Ames may have met Berg": he left.
TEST(ModalityOf, WhatMayHaveBeenLeavesWhatCameAfterSure) {
  EXPECT_THAT(Shown({"Before/before/SCONJ/IN/2/mark leaving/leave/VERB/VBG/7/advcl "
                     "Lorne/Lorne/PROPN/NNP/2/obj Ames/Ames/PROPN/NNP/7/nsubj may/may/AUX/MD/7/aux "
                     "have/have/AUX/VB/7/aux met/meet/VERB/VBN/0/root Berg/Berg/PROPN/NNP/7/obj"}),
              Contains("Ames | leaving | Lorne"));
}

// "Every month Ames would visit Lorne": he did.
TEST(ModalityOf, AHabitIsAFact) {
  EXPECT_THAT(
      Shown({"Every/every/DET/DT/2/det month/month/NOUN/NN/5/obl:unmarked "
             "Ames/Ames/PROPN/NNP/5/nsubj would/would/AUX/MD/5/aux visit/visit/VERB/VB/0/root "
             "Lorne/Lorne/PROPN/NNP/5/obj"}),
      ElementsAre("Ames | would visit | Lorne"));
}

// "Ames buys no ships except to sell them."
TEST(RoleOf, AnExceptionIsACondition) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj buys/buy/VERB/VBZ/0/root "
                          "no/no/DET/DT/4/det ships/ship/NOUN/NNS/2/obj "
                          "except/except/SCONJ/IN/7/mark to/to/PART/TO/7/mark "
                          "sell/sell/VERB/VB/2/advcl them/they/PRON/PRP/7/obj"}),
              Contains(HasSubstr("condition")));
}

// "Ships left since Monday and ten have reached Lorne." Parsed as "since Monday and ten".
TEST(MendSubjectOfSecond, MayBeANumber) {
  const auto shown = Shown(
      {"Ships/ship/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root Norland/Norland/PROPN/NNP/2/obj "
       "since/since/ADP/IN/5/case Monday/Monday/PROPN/NNP/2/obl and/and/CCONJ/CC/9/cc "
       "ten/ten/NUM/CD/5/conj have/have/AUX/VBP/9/aux reached/reach/VERB/VBN/2/conj "
       "Lorne/Lorne/PROPN/NNP/9/obj"});
  EXPECT_THAT(shown, Not(Contains("Ships | have reached | Lorne")));
  EXPECT_THAT(shown, Contains("Ships | left | Norland"));
}

}  // namespace
}  // namespace tripleloom
