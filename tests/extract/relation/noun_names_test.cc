// What a thing is called: nothing that restricts it is lost, nothing beside it is part of its name.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(NounNames, KeepThePartOfAPlaceApart) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj hold/hold/VERB/VBP/0/root "
                     "eastern/eastern/ADJ/JJ/4/amod Lorne/Lorne/PROPN/NNP/2/obj"}),
              ElementsAre("Rebels | hold | eastern Lorne"));
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj hold/hold/VERB/VBP/0/root "
                     "beautiful/beautiful/ADJ/JJ/4/amod Lorne/Lorne/PROPN/NNP/2/obj"}),
              ElementsAre("Rebels | hold | Lorne"));
}

TEST(NounNames, KeepTheNumberOfARow) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                     "the/the/DET/DT/5/det second/second/ADJ/JJ/5/amod "
                     "Resolute/Resolute/PROPN/NNP/2/obj"}),
              ElementsAre("Ames | sold | second Resolute"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                     "Resolute/Resolute/PROPN/NNP/2/obj 7/7/NUM/CD/3/nummod"}),
              ElementsAre("Ames | sold | Resolute 7"));
}

TEST(NounNames, KeepAnAdjectiveBehindTheNounWithItsCompletion) {
  EXPECT_THAT(Shown({"Laws/law/NOUN/NNS/2/nsubj cover/cover/VERB/VBP/0/root "
                     "areas/area/NOUN/NNS/2/obj prone/prone/ADJ/JJ/3/amod to/to/ADP/IN/6/case "
                     "drought/drought/NOUN/NN/4/obl"}),
              ElementsAre("Laws | cover | areas prone to drought"));
}

TEST(NounNames, KeepTheRangeOfAnOrdinal) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/5/det "
                     "first/first/ADJ/JJ/5/amod boat/boat/NOUN/NN/2/obj in/in/ADP/IN/8/case "
                     "the/the/DET/DT/8/det row/row/NOUN/NN/5/nmod"}),
              ElementsAre("Ames | sold | first boat in the row"));
}

TEST(NounNames, HaveNothingInBrackets) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/9/det "
                     "old/old/ADJ/JJ/9/amod (/(/PUNCT/-LRB-/7/punct and/and/CCONJ/CC/7/cc "
                     "rusty/rusty/ADJ/JJ/4/conj )/)/PUNCT/-RRB-/7/punct boat/boat/NOUN/NN/2/obj"}),
              ElementsAre("Ames | sold | old boat"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root boats/boat/NOUN/NNS/2/"
                     "obj [/[/PUNCT/-LRB-/5/punct 4/4/NUM/CD/3/nummod"}),
              ElementsAre("Ames | sold | boats"));
}

TEST(NounNames, HaveNoAdverbOfTimeButOneOfQuantity) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj visited/visit/VERB/VBD/0/root "
                     "presently/presently/ADV/RB/4/advmod Lorne/Lorne/PROPN/NNP/2/obj"}),
              ElementsAre("Ames | visited | Lorne"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                     "nearly/nearly/ADV/RB/4/advmod half/half/NOUN/NN/2/obj of/of/ADP/IN/7/case "
                     "the/the/DET/DT/7/det boats/boat/NOUN/NNS/4/nmod"}),
              ElementsAre("Ames | sold | nearly half of the boats"));
}

TEST(NounNames, SayMoreThanThatThereIsALot) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "lot/lot/NOUN/NN/2/obj"}),
              IsEmpty());
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "lot/lot/NOUN/NN/2/obj of/of/ADP/IN/6/case boats/boat/NOUN/NNS/4/nmod"}),
              ElementsAre("Ames | sold | lot of boats"));
}

TEST(NounNames, AreNotRelativePronouns) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                     "that/that/SCONJ/IN/2/obj"}),
              IsEmpty());
}

TEST(NounNames, KeepTheYearOfWhatIsRepeated) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/5/det "
                     "2014/2014/NUM/CD/5/nummod Resolute/Resolute/PROPN/NNP/2/obj"}),
              ElementsAre("Ames | sold | 2014 Resolute"));
}

TEST(NounNames, HaveNoQuotationMarksAndEndInNoPreposition) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/7/det "
                     "\"/\"/PUNCT/``/5/punct good/good/ADJ/JJ/7/amod \"/\"/PUNCT/''/5/punct "
                     "boat/boat/NOUN/NN/2/obj"}),
              ElementsAre("Ames | sold | good boat"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj covers/cover/VERB/VBZ/0/root an/a/DET/DT/4/det "
                     "area/area/NOUN/NN/2/obj of/of/ADP/IN/4/nmod"}),
              ElementsAre("Ames | covers | area"));
}

TEST(NounNames, SayWhichParliament) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj joined/join/VERB/VBD/0/root "
                     "Ministry/Ministry/PROPN/NNP/2/obj of/of/ADP/IN/5/case "
                     "Fisheries/Fisheries/PROPN/NNPS/3/nmod"}),
              ElementsAre("Ames | joined | Ministry of Fisheries"));
}

TEST(NounNames, KeepWhatTheOnlyOneDid) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/5/nsubj was/be/AUX/VBD/5/cop the/the/DET/DT/5/det "
                     "only/only/ADJ/JJ/5/amod sailor/sailor/NOUN/NN/0/root to/to/PART/TO/7/mark "
                     "reach/reach/VERB/VB/5/acl Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("Ames | was | only sailor to reach Lorne"));
}

TEST(NounNames, SayWhoThoseAre) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root the/the/DET/DT/4/"
                     "det work/work/NOUN/NN/2/obj of/of/ADP/IN/6/case those/that/PRON/DT/4/nmod "
                     "who/who/PRON/WP/8/nsubj left/leave/VERB/VBD/6/acl:relcl"}),
              Contains("Ames | praised | work of those who left"));
}

TEST(NounNames, HoldNoTimeBehindTheNoun) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "boat/boat/NOUN/NN/2/obj Sunday/Sunday/PROPN/NNP/4/nmod:unmarked"}),
              ElementsAre("Ames | sold | boat"));
}

TEST(NounNames, KeepBothEndsOfARange) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj taught/teach/VERB/VBD/0/root "
                     "8/8/NUM/CD/6/nummod –/-/SYM/SYM/5/case 10/10/NUM/CD/3/nmod "
                     "classes/class/NOUN/NNS/2/obj"}),
              ElementsAre("Ames | taught | 8 – 10 classes"));
}

TEST(NounNames, OfWhatIsSaidOrDoneKeepThePhraseBehind) {
  const std::string sold = "Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root ";
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root "
                     "calls/call/NOUN/NNS/2/obj for/for/ADP/IN/6/case a/a/DET/DT/6/det "
                     "vote/vote/NOUN/NN/3/nmod"}),
              ElementsAre("Ames | denied | calls for a vote"));
  // a thing is what it is without it
  EXPECT_THAT(Shown({sold + "boats/boat/NOUN/NNS/2/obj for/for/ADP/IN/5/case "
                            "anglers/angler/NOUN/NNS/3/nmod"}),
              ElementsAre("Ames | sold | boats"));
}

}  // namespace
}  // namespace tripleloom
