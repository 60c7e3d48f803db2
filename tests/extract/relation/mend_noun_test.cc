// Mends inside noun phrases.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

TEST(MendNoun, GivesOfToTheNounBeforeIt) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj and/and/CCONJ/CC/5/cc parts/part/NOUN/NNS/3/conj "
                     "of/of/ADP/IN/7/case Norland/Norland/PROPN/NNP/3/nmod"}),
              ElementsAre("Rebels | attacked | Lorne", "Rebels | attacked | parts of Norland"));
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root "
                     "parts/part/NOUN/NNS/2/obj of/of/ADP/IN/5/case "
                     "Norland/Norland/PROPN/NNP/2/obl"}),
              ElementsAre("Rebels | attacked | parts of Norland"));
}

// "The use of boats by rebels": rebels use boats; a letter is by somebody itself.
TEST(MendNoun, GivesADeedWhoDoesIt) {
  const auto read = [](const std::string& patient) {
    return Shown({"The/the/DET/DT/2/det use/use/NOUN/NN/7/nsubj of/of/ADP/IN/4/case " + patient +
                  "/NOUN/NNS/2/nmod by/by/ADP/IN/6/case rebels/rebel/NOUN/NNS/4/nmod "
                  "worried/worry/VERB/VBD/0/root Ames/Ames/PROPN/NNP/7/obj"});
  };
  EXPECT_THAT(read("boats/boat"), Contains("use of boats by rebels | worried | Ames"));
  EXPECT_THAT(read("letters/letter"), Contains("use of letters | worried | Ames"));
}

TEST(MendNoun, ReadsAVerbThatTakesNoObjectAsAnAdjective) {
  const auto read = [](const std::string& gerund) {
    return Shown(
        {"Ames/Ames/PROPN/NNP/2/nsubj worried/worry/VERB/VBD/0/root "
         "over/over/SCONJ/IN/4/mark " +
         gerund +
         "/VERB/VBG/2/advcl roads/road/NOUN/NNS/4/obj in/in/ADP/IN/7/case "
         "Lorne/Lorne/PROPN/NNP/5/nmod"});
  };
  EXPECT_THAT(read("deteriorating/deteriorate"),
              Contains("Ames | worried over | deteriorating roads"));
  EXPECT_THAT(read("repairing/repair"), Not(Contains("Ames | worried over | repairing roads")))
      << "what somebody does with roads";
}

TEST(MendNoun, TakesTheNumberBehindANounIntoItsName) {
  EXPECT_THAT(Shown({"Chapter/chapter/NOUN/NN/6/nsubj two/two/NUM/CD/6/nsubj of/of/ADP/IN/5/case "
                     "the/the/DET/DT/5/det book/book/NOUN/NN/2/nmod names/name/VERB/VBZ/0/root "
                     "Ames/Ames/PROPN/NNP/6/obj"}),
              ElementsAre("Chapter two of the book | names | Ames"));
}

TEST(MendNoun, LeavesOfToTheVerbsThatHaveIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root "
                     "Berg/Berg/PROPN/NNP/2/obj of/of/ADP/IN/5/case theft/theft/NOUN/NN/2/obl"}),
              Contains("Berg | accused of | theft"));
}

TEST(MendNoun, TakesUpToAndAtLeastIntoTheNumber) {
  EXPECT_THAT(Shown({"Up/up/ADP/RB/5/advmod to/to/ADP/IN/3/case 300/300/NUM/CD/4/nummod "
                     "boats/boat/NOUN/NNS/5/nsubj sank/sink/VERB/VBD/0/root"}),
              ElementsAre("Up to 300 boats | did | sink", "Up to 300 boats | number up to | 300"));
  EXPECT_THAT(Shown({"At/at/ADP/IN/2/case least/least/ADJ/JJS/3/nmod 20/20/NUM/CD/7/obl "
                     "of/of/ADP/IN/6/case the/the/DET/DT/6/det boats/boat/NOUN/NNS/3/nmod "
                     "sank/sink/VERB/VBD/0/root"}),
              ElementsAre("At least 20 of the boats | did | sink"));
}

TEST(MendNoun, TakesAtLeastIntoHowOften) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/2/obj at/at/ADP/IN/5/case "
                          "least/least/ADJ/JJS/2/obl once/once/ADV/RB/2/advmod"}),
              ElementsAre("manner: at least once"));
}

TEST(MendNoun, LeavesTheCountThatTheApproximatorIsAboveOf) {
  EXPECT_THAT(Shown({"More/more/ADJ/JJR/4/nsubj than/than/ADP/IN/3/case 20/20/NUM/CD/1/obl "
                     "sank/sink/VERB/VBD/0/root"}),
              ElementsAre("More | did | sink"));
}

TEST(MendNoun, TellsTwoRolesOfOneSubject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop a/a/DET/DT/4/det "
                     "member/member/NOUN/NN/0/root of/of/ADP/IN/7/case the/the/DET/DT/7/det "
                     "Ministry/Ministry/PROPN/NNP/4/nmod and/and/CCONJ/CC/10/cc a/a/DET/DT/10/det "
                     "teacher/teacher/NOUN/NN/7/conj"}),
              ElementsAre("Ames | is member of | Ministry", "Ames | is | teacher"));
}

TEST(MendNoun, GivesTheVerbItsOfBack) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det mayor/mayor/NOUN/NN/2/obj of/of/SCONJ/IN/6/mark "
                     "ignoring/ignore/VERB/VBG/4/acl rules/rule/NOUN/NNS/6/obj"}),
              ElementsAre("Ames | accused | mayor", "mayor | ignoring | rules by Ames/accuse"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det mayor/mayor/NOUN/NN/2/obj of/of/ADP/IN/6/case "
                     "Lorne/Lorne/PROPN/NNP/4/nmod"}),
              ElementsAre("Ames | met | mayor of Lorne"));
}

TEST(MendNoun, TakesAKindBeforeANameBehindAPreposition) {
  EXPECT_THAT(Shown({"Boats/boat/NOUN/NNS/6/nsubj from/from/ADP/IN/4/case the/the/DET/DT/4/det "
                     "frigate/frigate/NOUN/NN/1/nmod Resolute/Resolute/PROPN/NNP/1/nmod "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("Boats | left | Lorne"));
}

// "Ames sold a mast and a sail, a cloth." Parsed as a mast that is a cloth.
TEST(MendAppositionOfLast, TellsWhatTheLastIs) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root a/a/DET/DT/4/det "
             "mast/mast/NOUN/NN/2/obj and/and/CCONJ/CC/7/cc a/a/DET/DT/7/det "
             "sail/sail/NOUN/NN/4/conj ,/,/PUNCT/,/10/punct a/a/DET/DT/10/det "
             "cloth/cloth/NOUN/NN/4/appos"});
  EXPECT_THAT(shown, Contains("sail | is | cloth"));
  EXPECT_THAT(shown, Not(Contains("mast | is | cloth")));
}

// "Ames has ten boats, six of which are for crews." Parsed as boats that are six.
TEST(MendSomeOfWhich, MakesThemTheSubject) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root ten/ten/NUM/CD/4/nummod "
             "boats/boat/NOUN/NNS/2/obj ,/,/PUNCT/,/6/punct six/six/NUM/CD/4/appos "
             "of/of/ADP/IN/8/case which/which/PRON/WDT/6/nmod are/be/AUX/VBP/11/cop "
             "for/for/ADP/IN/11/case crews/crew/NOUN/NNS/4/acl:relcl"});
  EXPECT_THAT(shown, Not(Contains("ten boats | are for | crews")));
}

// "Ames said that few if any boats left Lorne."
TEST(MendFewIfAny, TellsHowManyThereAre) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "that/that/SCONJ/IN/4/mark few/few/ADJ/JJ/2/obj if/if/SCONJ/IN/8/mark "
                     "any/any/DET/DT/7/det boats/boat/NOUN/NNS/8/nsubj "
                     "left/leave/VERB/VBD/2/advcl Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains("few if any boats | left | Lorne by Ames/say"));
}

// "Ames gave figures on how many left." Parsed as how he gave them.
TEST(MendQuestionOfNoun, IsWhatTheNounIsAbout) {
  const DocumentFacts facts = ReadFacts(
      {"Ames/Ames/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root figures/figure/NOUN/NNS/2/obj "
       "on/on/SCONJ/IN/7/mark how/how/ADV/WRB/6/advmod many/many/ADJ/JJ/7/nsubj "
       "left/leave/VERB/VBD/2/advcl ././PUNCT/./2/punct"},
      Projection::kGraph);
  ASSERT_FALSE(facts.triples.empty());
  ASSERT_EQ(facts.triples[0].arguments.size(), 1U);
  EXPECT_EQ(facts.triples[0].arguments[0].role, "object-restriction");
  EXPECT_EQ(facts.triples[0].arguments[0].slot.text, "on how many left");
}

// "Ames made the port safer by selling boats." Parsed as a port that sells.
TEST(MendMeans, OfAStateIsWhosoeverBringsItAbout) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj made/make/VERB/VBD/0/root the/the/DET/DT/4/det "
             "port/port/NOUN/NN/2/obj safer/safe/ADJ/JJR/2/xcomp by/by/SCONJ/IN/7/mark "
             "selling/sell/VERB/VBG/5/advcl boats/boat/NOUN/NNS/7/obj ././PUNCT/./2/punct"});
  EXPECT_THAT(shown, testing::Contains("Ames | selling | boats"));
}

}  // namespace
}  // namespace tripleloom
