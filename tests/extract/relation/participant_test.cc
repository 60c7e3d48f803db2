// Words that name nothing by themselves, and phrases behind a noun that need not be said of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

// "Rain fell in those areas": which, nobody knows.
TEST(Participant, PointingNounNeedsAName) {
  const auto read = [](const std::string& determiner) {
    return Shown({"Ships/ship/NOUN/NNS/2/nsubj sank/sink/VERB/VBD/0/root in/in/ADP/IN/5/case " +
                  determiner + "/DET/DT/5/det areas/area/NOUN/NNS/2/obl"});
  };
  EXPECT_THAT(read("those/that"), Not(Contains("Ships | sank in | areas")));
  EXPECT_THAT(read("the/the"), Contains("Ships | sank in | areas"));
}

// "Berg wants the same."
TEST(Participant, TheSameIsNoThing) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root the/the/DET/DT/4/det "
                     "same/same/ADJ/JJ/2/obj"}),
              IsEmpty());
}

// "Ames said what tactics Berg used": asked for, not told.
TEST(Participant, QuestionWordsNameNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj knew/know/VERB/VBD/0/root "
                     "what/what/DET/WDT/4/det boat/boat/NOUN/NN/6/obj Berg/Berg/PROPN/NNP/6/nsubj "
                     "took/take/VERB/VBD/2/ccomp"}),
              Not(Contains("Berg | took | what boat")));
}

// "Berg took fewer ships than in Lorne."
TEST(Participant, StandardOfComparisonIsNone) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj took/take/VERB/VBD/0/root "
                     "fewer/few/ADJ/JJR/4/amod ships/ship/NOUN/NNS/2/obj than/than/ADP/IN/7/case "
                     "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/2/obl"}),
              Not(Contains(::testing::HasSubstr("than"))));
}

// "Ships landed local time", "meals cooked a day".
TEST(Participant, HalfOfATimeIsNone) {
  EXPECT_THAT(Shown({"Ships/ship/NOUN/NNS/2/nsubj landed/land/VERB/VBD/0/root "
                     "a/a/DET/DT/4/det day/day/NOUN/NN/2/obl:unmarked"}),
              Not(Contains("Ships | landed | day")));
}

// "people aged between 15 and 24".
TEST(Participant, HalfOfARangeIsNone) {
  const auto shown =
      Shown({"Sailors/sailor/NOUN/NNS/7/nsubj aged/age/VERB/VBN/1/acl "
             "between/between/ADP/IN/4/case 15/15/NUM/CD/2/obl "
             "and/and/CCONJ/CC/6/cc 24/24/NUM/CD/4/conj "
             "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj"});
  EXPECT_THAT(shown, Contains("Sailors | aged between | 15 and 24"));
  EXPECT_THAT(shown, Not(Contains("Sailors | aged between | 15")));
}

// "released the following statement", "moved to deeper into the wood".
TEST(Participant, WhatIsToldBehindItIsNone) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj released/release/VERB/VBD/0/root "
                     "the/the/DET/DT/5/det following/follow/VERB/VBG/5/amod "
                     "statement/statement/NOUN/NN/2/obj"}),
              Not(Contains("Ames | released | following statement")));
}

// "left in a bid to reach Lorne": the bid is nothing without what is to be done.
TEST(Participant, QualifierKeepsWhatItsNounIsFor) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                          "Norland/Norland/PROPN/NNP/2/obj in/in/ADP/IN/6/case a/a/DET/DT/6/det "
                          "bid/bid/NOUN/NN/2/obl to/to/PART/TO/8/mark reach/reach/VERB/VB/6/acl "
                          "Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains("other: in a bid to reach Lorne"));
}

// "tales, usually songs".
TEST(PlausibleTie, HedgedAppositionIsNoIdentity) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
             "boats/boat/NOUN/NNS/2/obj ,/,/PUNCT/,/6/punct usually/usually/ADV/RB/6/advmod "
             "yachts/yacht/NOUN/NNS/3/appos"}),
      Not(Contains("boats | are | yachts")));
}

// "meets cars, guards who left": without an "and" the last stands alone.
TEST(PlausibleTie, ClauseBehindAListIsOfTheLast) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root cars/car/NOUN/NNS/2/obj "
                     ",/,/PUNCT/,/5/punct guards/guard/NOUN/NNS/3/conj who/who/PRON/WP/7/nsubj "
                     "left/leave/VERB/VBD/5/acl:relcl Lorne/Lorne/PROPN/NNP/7/obj"}),
              Not(Contains("cars | left | Lorne")));
}

// "100 guards and soldiers closed Lorne": as many are both together.
TEST(Participant, NumberOfAllIsNotThatOfTheFirst) {
  const auto shown =
      Shown({"100/100/NUM/CD/2/nummod guards/guard/NOUN/NNS/5/nsubj "
             "and/and/CCONJ/CC/4/cc soldiers/soldier/NOUN/NNS/2/conj "
             "closed/close/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"});
  EXPECT_THAT(shown, Contains("guards | closed | Lorne"));
  EXPECT_THAT(shown, Not(Contains(StartsWith("100 guards |"))));
}

// "many in the town left Lorne".
TEST(Participant, ManySomewhereAreNamedBySaying) {
  EXPECT_THAT(Shown({"Many/many/ADJ/JJ/5/nsubj in/in/ADP/IN/4/case the/the/DET/DT/4/det "
                     "town/town/NOUN/NN/1/nmod left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/5/obj"}),
              Contains("Many in the town | left | Lorne"));
}

// "leaks of a report on the role of auditors, printed in Lorne".
TEST(PlausibleTie, ParticipleBehindACommaNeedNotBeOfTheLastNoun) {
  const auto read = [](const std::string& comma) {
    return Shown(
        {"Ames/Ames/PROPN/NNP/2/nsubj read/read/VERB/VBD/0/root the/the/DET/DT/4/det "
         "story/story/NOUN/NN/2/obj of/of/ADP/IN/6/case auditors/auditor/NOUN/NNS/4/nmod " +
         comma + " hired/hire/VERB/VBN/6/acl in/in/ADP/IN/10/case Lorne/Lorne/PROPN/NNP/8/obl"});
  };
  EXPECT_THAT(read(",/,/PUNCT/,/8/punct"), Not(Contains("auditors | hired in | Lorne")));
  EXPECT_THAT(read("first/first/ADV/RB/8/advmod"), Contains("auditors | hired in | Lorne"));
}

// "Ames left Berg in May, praised by Ann": who is praised is open.
TEST(PlausibleTie, ParticipleBehindAnObjectMayBeOfEither) {
  const auto read = [](const std::string& verb) {
    return Shown(
        {"Ames/Ames/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
         "in/in/ADP/IN/5/case May/May/PROPN/NNP/2/obl ,/,/PUNCT/,/7/punct " +
         verb + "/VERB/VBN/2/advcl by/by/ADP/IN/9/case Ann/Ann/PROPN/NNP/7/obl:agent"});
  };
  EXPECT_THAT(read("praised/praise"), Not(Contains("Ames | praised by | Ann")));
  EXPECT_THAT(read("followed/follow"), Contains("Ames | followed by | Ann"));
}

// "the feast following the race", "after 400 kilometres battling Berg".
TEST(PlausibleTie, PrepositionsAndMeasuresDoNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "feast/feast/NOUN/NN/2/obj following/follow/VERB/VBG/4/acl "
                     "the/the/DET/DT/7/det race/race/NOUN/NN/5/obj"}),
              Not(Contains("feast | following | race")));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sailed/sail/VERB/VBD/0/root "
                     "400/400/NUM/CD/4/nummod kilometres/kilometre/NOUN/NNS/2/obj "
                     "fighting/fight/VERB/VBG/4/acl storms/storm/NOUN/NNS/5/obj"}),
              Not(Contains("400 kilometres | fighting | storms")));
}

// "Guards are in a town which fed Lorne": the town did.
TEST(PlausibleTie, ClauseOfAPhraseIsNotOfTheSubject) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/5/nsubj are/be/AUX/VBP/5/cop in/in/ADP/IN/5/case "
             "a/a/DET/DT/5/det town/town/NOUN/NN/0/root which/which/PRON/WDT/7/nsubj "
             "fed/feed/VERB/VBD/5/acl:relcl Lorne/Lorne/PROPN/NNP/7/obj"});
  EXPECT_THAT(shown, Contains("town | fed | Lorne"));
  EXPECT_THAT(shown, Not(Contains("Guards | fed | Lorne")));
}

// "declared war in the town giving guards arms".
TEST(PlausibleTie, WhatHasResultsIsTheClause) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj ended/end/VERB/VBD/0/root "
                     "talks/talk/NOUN/NNS/2/obj in/in/ADP/IN/6/case the/the/DET/DT/6/det "
                     "town/town/NOUN/NN/3/nmod giving/give/VERB/VBG/6/acl "
                     "rebels/rebel/NOUN/NNS/7/obj"}),
              Not(Contains("town | giving | rebels")));
}

// "a raid in Lorne, which occurred around noon".
TEST(PlausibleTie, PlacesDoNotOccur) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root "
                     "ships/ship/NOUN/NNS/2/obj in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/nmod "
                     ",/,/PUNCT/,/8/punct which/which/PRON/WDT/8/nsubj "
                     "occurred/occur/VERB/VBD/5/acl:relcl near/near/ADP/IN/10/case "
                     "Norland/Norland/PROPN/NNP/8/obl"}),
              Not(Contains("Lorne | occurred near | Norland")));
}

// "areas causing concern": which, nothing says.
TEST(PlausibleTie, ShellNounsAreOnlyWhatIsSaidOfThem) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "areas/area/NOUN/NNS/2/obj causing/cause/VERB/VBG/3/acl "
                     "floods/flood/NOUN/NNS/4/obj"}),
              Not(Contains("areas | causing | floods")));
}

// "Ames, for his part, left Lorne."
TEST(Participant, IsNoPartThatSomebodyPlays) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/6/nsubj for/for/ADP/IN/4/case his/his/PRON/PRP$/4/nmod:poss "
             "part/part/NOUN/NN/6/obl ,/,/PUNCT/,/6/punct left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/6/obj"}),
      testing::ElementsAre("Ames | left | Lorne"));
}

}  // namespace
}  // namespace tripleloom
