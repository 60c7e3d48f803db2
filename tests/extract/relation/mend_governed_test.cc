// Mends of participles, measures, tags and of phrases that a neighbour governs. What a comment
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

// "Ames said Norland ferry strikes may end." Parsed as a country that ferries strikes.
TEST(MendCompoundLikeVerb, MakesOneNounOfThree) {
  EXPECT_THAT(
      Shown(
          {"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root Norland/Norland/PROPN/NNP/4/nsubj "
           "ferry/ferry/VERB/VBP/7/acl strikes/strike/NOUN/NNS/4/obj may/may/AUX/MD/7/aux "
           "reach/reach/VERB/VB/2/ccomp Lorne/Lorne/PROPN/NNP/7/obj"}),
      Contains("Norland ferry strikes | may reach | Lorne possible by Ames/say"));
}

// "Crews hold talks." Nothing finite follows.
TEST(MendCompoundLikeVerb, LeavesAVerb) {
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/2/nsubj name/name/VERB/VBP/0/root "
                     "ships/ship/NOUN/NNS/2/obj"}),
              ElementsAre("Lorne | name | ships"));
}

// "Crews left to help battle a fire." Parsed with two objects.
TEST(MendHelped, IsAVerb) {
  EXPECT_THAT(Shown({"Crews/crew/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root to/to/PART/TO/4/mark "
                     "help/help/VERB/VB/2/advcl battle/battle/NOUN/NN/4/obj a/a/DET/DT/7/det "
                     "fire/fire/NOUN/NN/4/obj"}),
              Contains("Crews | to help battle | fire intended"));
}

// "Ten were killed and 20 injured in Lorne." Parsed as ten who were injured.
TEST(MendNumberOfSecond, IsHowManyTheSecondIsSaidOf) {
  const auto shown =
      Shown({"Sailors/sailor/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass "
             "killed/kill/VERB/VBN/0/root and/and/CCONJ/CC/6/cc 20/20/NUM/CD/6/nummod "
             "injured/injure/VERB/VBN/3/conj in/in/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/6/obl"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Sailors | were injured"))));
}

// "Boats made 30 knots an hour." Parsed as what took an hour.
TEST(MendRate, BelongsToTheMeasure) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root 80/80/NUM/CD/4/nummod "
                     "kilometre/kilometre/NOUN/NN/2/obj an/a/DET/DT/6/det "
                     "hour/hour/NOUN/NN/2/obl:unmarked gusts/gust/NOUN/NNS/2/obj"}),
              ElementsAre("Ames | saw | 80 kilometre an hour gusts"));
}

// "In a statement issued in Lorne, Ames thanked Berg." Parsed as if Ames were issued.
TEST(MendReducedRelative, SpeaksOfTheNounBeforeIt) {
  const auto shown =
      Shown({"In/in/ADP/IN/3/case a/a/DET/DT/3/det statement/statement/NOUN/NN/9/obl "
             "issued/issue/VERB/VBN/9/advcl in/in/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/obl "
             ",/,/PUNCT/,/9/punct Ames/Ames/PROPN/NNP/9/nsubj thanked/thank/VERB/VBD/0/root "
             "Berg/Berg/PROPN/NNP/9/obj"});
  EXPECT_THAT(shown, Contains("statement | issued in | Lorne"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Ames | issued"))));
}

// "Ames left the port accompanied by Berg."
TEST(MendReducedRelative, LeavesWhoWasWithTheSubject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "port/port/NOUN/NN/2/obj accompanied/accompany/VERB/VBN/2/advcl "
                     "by/by/ADP/IN/7/case Berg/Berg/PROPN/NNP/5/obl:agent"}),
              Contains("Ames | accompanied by | Berg"));
}

// "Guards stopped Ames crossing the river." Parsed as guards who crossed it.
TEST(MendSeenParticiple, IsWhatTheObjectDoes) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/2/nsubj stopped/stop/VERB/VBD/0/root Ames/Ames/PROPN/NNP/2/obj "
             "crossing/cross/VERB/VBG/2/advcl the/the/DET/DT/6/det river/river/NOUN/NN/4/obj"});
  EXPECT_THAT(shown, Contains("Ames | crossing | river not"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Guards | crossing"))));
}

// "Crews train for the race starting on Friday." Parsed as crews that start.
TEST(MendStarting, IsSaidOfTheEvent) {
  const auto shown =
      Shown({"Crews/crew/NOUN/NNS/2/nsubj train/train/VERB/VBP/0/root for/for/ADP/IN/5/case "
             "the/the/DET/DT/5/det race/race/NOUN/NN/2/obl in/in/ADP/IN/7/case "
             "Lorne/Lorne/PROPN/NNP/5/nmod starting/start/VERB/VBG/2/advcl on/on/ADP/IN/10/case "
             "Friday/Friday/PROPN/NNP/8/obl"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Crews | starting"))));
  EXPECT_THAT(shown, Contains("race in Lorne | starting on | Friday"));
}

// "Ames gave up selling ships." Parsed as given up while selling.
TEST(MendGaveUp, GovernsTheParticiple) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root "
                     "up/up/ADP/RP/2/compound:prt selling/sell/VERB/VBG/2/advcl "
                     "ships/ship/NOUN/NNS/4/obj"}),
              ElementsAre("Ames | gave up selling | ships not"));
}

// "Ames said Monday Berg left Lorne." Parsed as left on Monday.
TEST(MendDayOfSaying, IsWhenItWasSaid) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "Monday/Monday/PROPN/NNP/5/obl:unmarked Berg/Berg/PROPN/NNP/5/nsubj "
                     "left/leave/VERB/VBD/2/ccomp Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre("Berg | left | Lorne by Ames/say"));
}

// "Ames says during the night Berg left Lorne." Parsed as a night that he left.
TEST(MendClauseOfTime, IsWhatIsSaid) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj says/say/VERB/VBZ/0/root during/during/ADP/IN/5/case "
             "the/the/DET/DT/5/det night/night/NOUN/NN/2/obl "
             "Berg/Berg/PROPN/NNP/7/nsubj left/leave/VERB/VBD/5/acl:relcl "
             "Lorne/Lorne/PROPN/NNP/7/obj"}),
      ElementsAre("Berg | left | Lorne by Ames/say"));
}

// "Norland gave guards the right to search ships." Parsed as Norland's purpose.
TEST(MendRightTo, BelongsToItsNoun) {
  const auto shown =
      Shown({"Norland/Norland/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root "
             "guards/guard/NOUN/NNS/2/iobj the/the/DET/DT/5/det right/right/NOUN/NN/2/obj "
             "to/to/PART/TO/7/mark search/search/VERB/VB/2/advcl ships/ship/NOUN/NNS/7/obj"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Norland | to search"))));
}

// "Ships are ready to leave Lorne." Parsed as what they are ready for.
TEST(MendInfinitiveOfAdjective, CompletesIt) {
  EXPECT_THAT(Shown({"Ships/ship/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/cop vital/vital/ADJ/JJ/0/root "
                     "to/to/PART/TO/5/mark reach/reach/VERB/VB/3/advcl "
                     "Lorne/Lorne/PROPN/NNP/5/obj"}),
              ElementsAre(HasSubstr("Ships | are vital to reach | Lorne")));
}

// "Lorne is hard to reach."
TEST(MendInfinitiveOfAdjective, LeavesOneOfTheObject) {
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop hard/hard/ADJ/JJ/0/root "
                     "to/to/PART/TO/5/mark reach/reach/VERB/VB/3/advcl by/by/ADP/IN/7/case "
                     "sea/sea/NOUN/NN/5/obl"}),
              Not(Contains(HasSubstr("to reach"))));
}

// "Crews launched a boat called Mole from Lorne." Parsed as called from there.
TEST(MendNamedFrom, GoesNowhere) {
  const auto shown =
      Shown({"Crews/crew/NOUN/NNS/2/nsubj launched/launch/VERB/VBD/0/root a/a/DET/DT/4/det "
             "boat/boat/NOUN/NN/2/obj called/call/VERB/VBN/4/acl Mole/Mole/PROPN/NNP/5/xcomp "
             "from/from/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/5/obl"});
  EXPECT_THAT(shown, Contains(HasSubstr("launched from | Lorne")));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("called Mole from"))));
}

// "Areas which could flood and says he is ready": parsed as areas that say so.
TEST(MendSayingOfThing, IsOfSomebody) {
  const auto shown = Shown(
      {"Ames/Ames/PROPN/NNP/2/nsubj names/name/VERB/VBZ/0/root areas/area/NOUN/NNS/2/obj "
       "which/which/PRON/WDT/6/nsubj could/could/AUX/MD/6/aux flood/flood/VERB/VB/3/acl:relcl "
       "and/and/CCONJ/CC/8/cc says/say/VERB/VBZ/6/conj Berg/Berg/PROPN/NNP/10/nsubj "
       "left/leave/VERB/VBD/8/ccomp Lorne/Lorne/PROPN/NNP/10/obj"});
  EXPECT_THAT(shown, Contains("Berg | left | Lorne by Ames/say"));
}

// "Ames is glad Berg was out." Without "glad" nothing is said.
TEST(GraphFacts, AQualityStandsBeforeWhatItIsOf) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop glad/glad/ADJ/JJ/0/root "
                     "it/it/PRON/PRP/6/expl was/be/AUX/VBD/6/cop over/over/ADV/RB/3/ccomp"}),
              Contains("Ames | is glad | it was over"));
}

// "Crews stepped in." Parsed as how they stepped.
TEST(MendParticle, IsPartOfTheVerb) {
  EXPECT_THAT(Shown({"Crews/crew/NOUN/NNS/2/nsubj stepped/step/VERB/VBD/0/root "
                     "in/in/ADV/RB/2/advmod to/to/PART/TO/5/mark help/help/VERB/VB/2/advcl "
                     "Ames/Ames/PROPN/NNP/5/obj"}),
              Contains("Crews | did | step in"));
}

// "During the last hour coach Ann left Lorne." Parsed as during the hour and the coach.
TEST(MendRoleBehindTime, DescribesWhoActs) {
  EXPECT_THAT(Shown({"During/during/ADP/IN/4/case the/the/DET/DT/5/det last/last/ADJ/JJ/4/amod "
                     "hour/hour/NOUN/NN/7/obl coach/coach/NOUN/NN/7/obl Ann/Ann/PROPN/NNP/7/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("Ann | is | coach"));
}

// "Berg sold the boat Ames died in." The preposition has the boat.
TEST(Relatives, APrepositionAtTheEndHasTheNoun) {
  const auto shown =
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/4/det "
             "boat/boat/NOUN/NN/2/obj Ames/Ames/PROPN/NNP/6/nsubj died/die/VERB/VBD/4/acl:relcl "
             "in/in/ADP/IN/6/obl"});
  EXPECT_THAT(shown, Contains("Ames | died in | boat"));
}

// "According to Ames, a sailor, Berg left Lorne." Parsed as if Berg left a sailor.
TEST(MendFrontedObject, SaysWhatTheNameIs) {
  const auto shown =
      Shown({"According/accord/VERB/VBG/3/case to/to/ADP/IN/1/fixed Ames/Ames/PROPN/NNP/9/obl "
             ",/,/PUNCT/,/3/punct a/a/DET/DT/6/det sailor/sailor/NOUN/NN/9/obj ,/,/PUNCT/,/3/punct "
             "Berg/Berg/PROPN/NNP/9/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/9/obj"});
  EXPECT_THAT(shown, Contains("Ames | is | sailor"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("left | sailor"))));
}

// "Ames has proof that in Lorne crews sold ships." Parsed as what Ames has in Lorne.
TEST(MendBehindThat, BelongsToTheClause) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root proof/proof/NOUN/NN/2/obj "
             "that/that/SCONJ/IN/8/mark in/in/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/2/obl "
             "crews/crew/NOUN/NNS/8/nsubj sold/sell/VERB/VBD/3/acl ships/ship/NOUN/NNS/8/obj"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Ames | has proof in"))));
}

// "Ames came home in May": where he came to is part of the verb.
TEST(MendParticle, HomeIsPartOfGoing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root "
                     "home/home/ADV/RB/2/advmod to/to/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/2/obl"}),
              ElementsAre("Ames | came home to | Lorne"));
}

// "Ames was a film crew member." Parsed as what was a film.
TEST(MendCopulaOfModifier, BelongsToTheNoun) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/5/nsubj was/be/AUX/VBD/4/cop a/a/DET/DT/4/det "
                     "time/time/NOUN/NN/5/compound sailor/sailor/NOUN/NN/0/root"}),
              Contains(HasSubstr("Ames | was | ")));
}

// "Born in Lorne, Ames was a sailor." Parsed as a sailor born there.
TEST(MendFrontedParticiple, SpeaksOfTheSubject) {
  EXPECT_THAT(Shown({"Born/bear/VERB/VBN/8/acl in/in/ADP/IN/3/case Lorne/Lorne/PROPN/NNP/1/obl "
                     ",/,/PUNCT/,/1/punct Ames/Ames/PROPN/NNP/8/nsubj was/be/AUX/VBD/8/cop "
                     "a/a/DET/DT/8/det sailor/sailor/NOUN/NN/0/root"}),
              Contains("Ames | Born in | Lorne"));
}

// "Ames left the north of Lorne, a port." Parsed as a north that is a port.
TEST(MendDescribedPart, IsSaidOfTheName) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det "
             "north/north/NOUN/NN/2/obj of/of/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod "
             ",/,/PUNCT/,/9/punct a/a/DET/DT/9/det port/port/NOUN/NN/4/appos"});
  EXPECT_THAT(shown, Contains("Lorne | is | port"));
}

// "Ames was a sailor and a writer, who left Lorne." Parsed as a writer who did.
TEST(MendWhoBehindRoles, IsWhoHasThem) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj was/be/AUX/VBD/4/cop a/a/DET/DT/4/det "
                     "sailor/sailor/NOUN/NN/0/root and/and/CCONJ/CC/7/cc a/a/DET/DT/7/det "
                     "writer/writer/NOUN/NN/4/conj ,/,/PUNCT/,/10/punct who/who/PRON/WP/10/nsubj "
                     "left/leave/VERB/VBD/7/acl:relcl Lorne/Lorne/PROPN/NNP/10/obj"}),
              Contains("Ames | left | Lorne"));
}

// "Ames met Berg with Ann often selling ships." Parsed as if Ames sold them.
TEST(MendAbsolute, HasAnAdverbBetween) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
             "with/with/ADP/IN/5/case Ann/Ann/PROPN/NNP/2/obl often/often/ADV/RB/7/advmod "
             "selling/sell/VERB/VBG/2/advcl ships/ship/NOUN/NNS/7/obj"}),
      Contains("Ann | selling | ships"));
}

// "Ames, caught by Berg to give Ann a lead": the purpose is not that of who was caught.
TEST(Plausible, APurposeIsNotOfWhoSuffers) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root ,/,/PUNCT/,/4/punct "
             "caught/catch/VERB/VBN/2/advcl by/by/ADP/IN/6/case Berg/Berg/PROPN/NNP/4/obl:agent "
             "to/to/PART/TO/8/mark give/give/VERB/VB/4/advcl Ann/Ann/PROPN/NNP/8/iobj "
             "a/a/DET/DT/11/det lead/lead/NOUN/NN/8/obj"});
  EXPECT_THAT(shown, Contains("Ames | caught by | Berg"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("to give"))));
}

// "The boat was his." "Ames was this morning." Neither says what somebody is.
TEST(Plausible, NobodyIsATimeAndNoThingItsOwner) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root",
                     "The/the/DET/DT/2/det boat/boat/NOUN/NN/4/nsubj was/be/AUX/VBD/4/cop "
                     "his/his/PRON/PRP/0/root"}),
              ElementsAre("Ames | did | leave"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj was/be/AUX/VBD/4/cop this/this/DET/DT/4/det "
                     "morning/morning/NOUN/NN/0/root on/on/ADP/IN/6/case foot/foot/NOUN/NN/4/obl"}),
              Not(Contains(HasSubstr("was | "))));
}

// "Lorne burns half as much coal", parsed as burning a half.
TEST(MendTimesAsMuch, BelongsToMuch) {
  EXPECT_THAT(
      Shown({"Lorne/Lorne/PROPN/NNP/2/nsubj burns/burn/VERB/VBZ/0/root half/half/NOUN/NN/2/obj "
             "as/as/ADV/RB/5/advmod much/much/ADJ/JJ/6/amod coal/coal/NOUN/NN/2/obj"}),
      ElementsAre("Lorne | burns | half as much coal"));
}

}  // namespace
}  // namespace tripleloom
