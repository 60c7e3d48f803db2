// Mends of sayings and of clauses. What a comment calls "parsed" is a tree as a parser may give it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::Not;

// "The reason, Ames said, is fog." Parsed as a reason that said so.
TEST(MendInterjection, PutsTheSayingIntoItsClause) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det reason/reason/NOUN/NN/5/nsubj ,/,/PUNCT/,/2/punct "
                     "Ames/Ames/PROPN/NNP/5/nsubj said/say/VERB/VBD/0/root ,/,/PUNCT/,/8/punct "
                     "is/be/AUX/VBZ/8/cop fog/fog/NOUN/NN/5/ccomp"}),
              ElementsAre("reason | is | fog by Ames/say"));
}

// "Lately, Ames said." has nothing to go on with.
TEST(MendInterjection, LeavesAPlainSaying) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root ,/,/PUNCT/,/5/punct "
                     "Berg/Berg/PROPN/NNP/5/nsubj left/leave/VERB/VBD/2/ccomp "
                     "Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("Berg | left | Lorne by Ames/say"));
}

// "“Berg left Lorne,” wrote Ames." Parsed as a letter to Ames.
TEST(MendInvertedSpeaker, FindsWhoWrote) {
  EXPECT_THAT(
      Shown({"“/\"/PUNCT/``/3/punct Berg/Berg/PROPN/NNP/3/nsubj left/leave/VERB/VBD/7/ccomp "
             "Lorne/Lorne/PROPN/NNP/3/obj ,/,/PUNCT/,/3/punct ”/\"/PUNCT/''/3/punct "
             "wrote/write/VERB/VBD/0/root Ames/Ames/PROPN/NNP/7/iobj"}),
      Contains("Berg | left | Lorne by Ames/write"));
}

// "“Berg left Lorne,” Ames said." Parsed as if Ames were put beside Lorne.
TEST(MendSpeakerBehind, BeginsBehindTheMarks) {
  EXPECT_THAT(
      Shown({"“/\"/PUNCT/``/3/punct Berg/Berg/PROPN/NNP/3/nsubj left/leave/VERB/VBD/8/ccomp "
             "Lorne/Lorne/PROPN/NNP/3/obj ,/,/PUNCT/,/3/punct ”/\"/PUNCT/''/3/punct "
             "Ames/Ames/PROPN/NNP/3/parataxis said/say/VERB/VBD/0/root"}),
      Contains("Berg | left | Lorne by Ames/say"));
}

// "Berg met crews who Ames said left Lorne." Parsed as crews whom he said.
TEST(MendSaidRelative, TellsOfTheNounWhatIsSaid) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root crews/crew/NOUN/NNS/2/obj "
             "who/who/PRON/WP/6/obj Ames/Ames/PROPN/NNP/6/nsubj said/say/VERB/VBD/3/acl:relcl "
             "left/leave/VERB/VBD/6/ccomp Lorne/Lorne/PROPN/NNP/7/obj"});
  EXPECT_THAT(shown, Contains("crews | left | Lorne by Ames/say"));
  EXPECT_THAT(shown, Not(Contains("Ames | said | crews")));
}

// "If Ames fails, Berg will leave Lorne." Parsed as two clauses side by side.
TEST(MendMainClause, HasNoConjunction) {
  EXPECT_THAT(Qualifiers({"If/if/SCONJ/IN/3/mark Ames/Ames/PROPN/NNP/3/nsubj "
                          "fails/fail/VERB/VBZ/0/root ,/,/PUNCT/,/7/punct "
                          "Berg/Berg/PROPN/NNP/7/nsubj will/will/AUX/MD/7/aux "
                          "leave/leave/VERB/VB/3/parataxis Lorne/Lorne/PROPN/NNP/7/obj"}),
              ElementsAre("condition: if Ames fails"));
}

// "Ames met Berg and for a month was a sailor." Parsed as a month that was one.
TEST(MendSubjectPhrase, IsAnAdjunct) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
             "and/and/CCONJ/CC/10/cc for/for/ADP/IN/7/case a/a/DET/DT/7/det "
             "month/month/NOUN/NN/10/nsubj was/be/AUX/VBD/10/cop a/a/DET/DT/10/det "
             "sailor/sailor/NOUN/NN/2/conj"});
  EXPECT_THAT(shown, Contains("Ames | was | sailor"));
  EXPECT_THAT(shown, Not(Contains("month | was | sailor")));
}

// "Deep sea fishing reached Lorne." Parsed with two subjects.
TEST(MendSecondSubject, OfTwoNounsSideBySideModifies) {
  EXPECT_THAT(Shown({"Deep/deep/ADJ/JJ/2/amod sea/sea/NOUN/NN/4/nsubj "
                     "fishing/fishing/NOUN/NN/4/nsubj reached/reach/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Deep sea fishing | reached | Lorne"));
}

// "Near Lorne, Norland's capital, the crew met Ames." Parsed as a capital that met him.
TEST(MendSecondSubject, BetweenCommasDescribes) {
  const auto shown =
      Shown({"Near/near/ADP/IN/2/case Lorne/Lorne/PROPN/NNP/10/obl ,/,/PUNCT/,/6/punct "
             "Norland/Norland/PROPN/NNP/6/nmod:poss 's/'s/PART/POS/4/case "
             "capital/capital/NOUN/NN/10/nsubj "
             ",/,/PUNCT/,/6/punct the/the/DET/DT/9/det crew/crew/NOUN/NN/10/nsubj "
             "met/meet/VERB/VBD/0/root Ames/Ames/PROPN/NNP/10/obj"});
  EXPECT_THAT(shown, Contains("crew | met | Ames"));
  EXPECT_THAT(shown, Not(Contains("Norland's capital | met | Ames")));
}

// "Ames will visit Lorne and Berg will leave Norland." Parsed as a visit to Lorne and Berg.
TEST(MendSubjectOfSecond, StandsBehindTheAnd) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux visit/visit/VERB/VB/0/root "
             "Lorne/Lorne/PROPN/NNP/3/obj and/and/CCONJ/CC/6/cc Berg/Berg/PROPN/NNP/4/conj "
             "will/will/AUX/MD/8/aux leave/leave/VERB/VB/3/conj Norland/Norland/PROPN/NNP/8/obj"}),
      ElementsAre("Ames | will visit | Lorne intended", "Berg | will leave | Norland intended"));
}

// "Ames will find land surrounding Norland and visit Lorne." Parsed as land that visits.
TEST(MendVerbForm, TiesVerbsOfOneForm) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux find/find/VERB/VB/0/root "
             "land/land/NOUN/NN/3/obj surrounding/surround/VERB/VBG/4/acl "
             "Norland/Norland/PROPN/NNP/5/obj and/and/CCONJ/CC/8/cc visit/visit/VERB/VB/5/conj "
             "Lorne/Lorne/PROPN/NNP/8/obj"});
  EXPECT_THAT(shown, Contains("Ames | will visit | Lorne intended"));
}

// "Ames talked over rising prices and was not helping Lorne." Parsed as prices that did not help.
TEST(MendFiniteSecond, IsNoSecondOfAParticiple) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj talked/talk/VERB/VBD/0/root over/over/ADP/IN/5/case "
             "rising/rise/VERB/VBG/5/amod prices/price/NOUN/NNS/2/obl and/and/CCONJ/CC/9/cc "
             "was/be/AUX/VBD/9/aux not/not/PART/RB/9/advmod helping/help/VERB/VBG/4/conj "
             "Lorne/Lorne/PROPN/NNP/9/obj"});
  EXPECT_THAT(shown, Contains("Ames | was not helping | Lorne not"));
}

// "The list includes officers and acting ministers." Parsed as if the list acted.
TEST(MendModifierVerb, OfAFiniteVerbIsNoSecond) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det list/list/NOUN/NN/3/nsubj "
                     "includes/include/VERB/VBZ/0/root officers/officer/NOUN/NNS/3/obj "
                     "and/and/CCONJ/CC/6/cc acting/act/VERB/VBG/3/conj "
                     "ministers/minister/NOUN/NNS/6/obj"}),
              ElementsAre("list | includes | officers", "list | includes | acting ministers"));
}

// "Ames wants sailors to leave Lorne." Parsed as sailors for leaving.
TEST(MendAskedInfinitive, IsWhatTheyShallDo) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root "
                     "sailors/sailor/NOUN/NNS/2/obj to/to/PART/TO/5/mark "
                     "leave/leave/VERB/VB/3/acl Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("sailors | leave | Lorne intended"));
}

// "The book tells the story of Ames, a sailor." Parsed as a story that is a sailor.
TEST(MendOfPeople, SpeaksOfThem) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det book/book/NOUN/NN/3/nsubj tells/tell/VERB/VBZ/0/root "
                     "the/the/DET/DT/5/det story/story/NOUN/NN/3/obj of/of/ADP/IN/7/case "
                     "Ames/Ames/PROPN/NNP/5/nmod ,/,/PUNCT/,/10/punct a/a/DET/DT/10/det "
                     "sailor/sailor/NOUN/NN/5/appos"}),
              Contains("Ames | is | sailor"));
}

// "Ann and Ben, a teacher, left Lorne." Parsed as if Ann taught.
TEST(MendLastMember, IsDescribed) {
  const auto shown =
      Shown({"Ann/Ann/PROPN/NNP/8/nsubj and/and/CCONJ/CC/3/cc "
             "Ben/Ben/PROPN/NNP/1/conj ,/,/PUNCT/,/6/punct a/a/DET/DT/6/det "
             "teacher/teacher/NOUN/NN/1/appos ,/,/PUNCT/,/6/punct "
             "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/8/obj"});
  EXPECT_THAT(shown, Contains("Ben | is | teacher"));
  EXPECT_THAT(shown, Not(Contains("Ann | is | teacher")));
}

// "Ames met crews out fishing for Berg." Parsed as "met out".
TEST(MendParticleBehind, IsThatOfTheParticiple) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root crews/crew/NOUN/NNS/2/obj "
             "out/out/ADP/RP/2/compound:prt fishing/fish/VERB/VBG/2/xcomp for/for/ADP/IN/7/case "
             "Berg/Berg/PROPN/NNP/5/obl"});
  EXPECT_THAT(shown, Contains("Ames | met | crews"));
  EXPECT_THAT(shown, Contains("crews | fishing for | Berg"));
}

// "Lorne is in many ways the capital of Norland." Parsed as ways that are the capital.
TEST(MendInEveryWay, SaysHowFar) {
  EXPECT_THAT(
      Shown(
          {"Lorne/Lorne/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop in/in/ADP/IN/5/case "
           "many/many/ADJ/JJ/5/amod ways/way/NOUN/NNS/0/root the/the/DET/DT/7/det "
           "capital/capital/NOUN/NN/5/appos of/of/ADP/IN/9/case Norland/Norland/PROPN/NNP/7/nmod"}),
      Contains("Lorne | is | capital of Norland"));
}

// "Ames hopes that by leaving Lorne Berg will help Norland." Parsed as a hope by leaving.
TEST(MendInsideContent, BelongsToTheContent) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj hopes/hope/VERB/VBZ/0/root that/that/SCONJ/IN/9/mark "
             "by/by/SCONJ/IN/5/mark leaving/leave/VERB/VBG/2/advcl Lorne/Lorne/PROPN/NNP/5/obj "
             "Berg/Berg/PROPN/NNP/9/nsubj will/will/AUX/MD/9/aux help/help/VERB/VB/2/ccomp "
             "Norland/Norland/PROPN/NNP/9/obj"}),
      Contains("Berg | leaving | Lorne intended by Ames/hope"));
}

}  // namespace
}  // namespace tripleloom
