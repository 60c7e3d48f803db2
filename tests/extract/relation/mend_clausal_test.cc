// Clauses that are subjects or complements, nouns made of a phrase, and who does what they say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "made_words.h"
#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// "Attacking the king will hurt Berg", with two subjects; "noun" stands for the king.
std::vector<std::string> Attacking(const std::string& noun) {
  return Shown({"Attacking/attack/VERB/VBG/5/csubj " + noun +
                " will/will/AUX/MD/5/aux hurt/hurt/VERB/VB/0/root Berg/Berg/PROPN/NNP/5/obj"});
}

TEST(MendSubjectGerund, HasWhatStandsBehindItForItsObject) {
  EXPECT_THAT(Attacking("the/the/DET/DT/3/det king/king/NOUN/NN/5/nsubj"), IsEmpty());
  // "coaching director Ames will hurt Berg"
  EXPECT_THAT(Attacking("director/director/NOUN/NN/3/nmod:desc Ames/Ames/PROPN/NNP/5/nsubj"),
              Contains(HasSubstr("will hurt | Berg")));
}

// "Closing schools has harmed Lorne."
std::vector<std::string> Closing(const std::string& has) {
  return Shown({"Closing/close/VERB/VBG/2/amod schools/school/NOUN/NNS/4/nsubj " + has +
                " harmed/harm/VERB/VBN/0/root Lorne/Lorne/PROPN/NNP/4/obj"});
}

TEST(MendSubjectGerund, IsWhatASingularVerbTellsOf) {
  EXPECT_THAT(Closing("has/have/AUX/VBZ/4/aux"), IsEmpty());
  EXPECT_THAT(Closing("have/have/AUX/VBP/4/aux"),
              ElementsAre("Closing schools | have harmed | Lorne"));
}

// "The council refused last week to leave Lorne."
std::vector<std::string> Refused(const std::string& verb) {
  return Shown({"The/the/DET/DT/2/det council/council/NOUN/NN/3/nsubj " + verb +
                " last/last/ADJ/JJ/5/amod week/week/NOUN/NN/3/obl:unmarked "
                "to/to/PART/TO/7/mark leave/leave/VERB/VB/3/advcl Lorne/Lorne/PROPN/NNP/7/obj"});
}

TEST(MendDecided, HasAnInfinitiveBehindATime) {
  EXPECT_THAT(Refused("agreed/agree/VERB/VBD/0/root"),
              ElementsAre("council | agreed to leave | Lorne intended"));
  EXPECT_THAT(Refused("returned/return/VERB/VBD/0/root"),
              Not(Contains(HasSubstr("returned to leave"))));
}

// "son-in-law of Ames", with or without spaces around the hyphens.
std::vector<Word> Son(bool has_spaces) {
  std::vector<Word> words = {MakeWord("son", Upos::kNoun, Xpos::kNN, -1, Deprel::kRoot),
                             MakeWord("-", Upos::kPunct, Xpos::kHYPH, 2, Deprel::kPunct),
                             MakeWord("in", Upos::kAdp, Xpos::kIN, 4, Deprel::kCase),
                             MakeWord("-", Upos::kPunct, Xpos::kHYPH, 2, Deprel::kPunct),
                             MakeWord("law", Upos::kNoun, Xpos::kNN, 0, Deprel::kNmod),
                             MakeWord("of", Upos::kAdp, Xpos::kIN, 6, Deprel::kCase),
                             MakeWord("Ames", Upos::kPropn, Xpos::kNNP, 4, Deprel::kNmod)};
  for (Word& word : words) word.space_after = has_spaces;
  return Mended(std::move(words));
}

TEST(MendNounPhraseInHyphens, IsOneNoun) {
  EXPECT_EQ(Son(false)[4].deprel, Deprel::kFixed);
  EXPECT_EQ(Son(false)[6].head, 0);
  EXPECT_EQ(Son(true)[4].deprel, Deprel::kNmod);
  EXPECT_EQ(Son(true)[6].head, 4);
}

// "The camera captured him leaving Lorne."
TEST(Control, GivesAParticipleToThePronounBeforeIt) {
  EXPECT_THAT(
      Shown(
          {"Ames/Ames/PROPN/NNP/2/nsubj captured/capture/VERB/VBD/0/root "
           "them/they/PRON/PRP/2/obj leaving/leave/VERB/VBG/2/xcomp Lorne/Lorne/PROPN/NNP/4/obj"}),
      Not(Contains(HasSubstr("Ames | leaving"))));
}

// "Ames cast her vote, resulting in the fall of Lorne."
std::vector<std::string> Resulting(const std::string& subject) {
  return Shown({subject +
                " struck/strike/VERB/VBD/0/root Norland/Norland/PROPN/NNP/2/obj "
                ",/,/PUNCT/,/5/punct resulting/result/VERB/VBG/2/advcl in/in/ADP/IN/7/case "
                "floods/flood/NOUN/NNS/5/obl"});
}

TEST(Plausible, NobodyResultsInAnything) {
  EXPECT_THAT(Resulting("Ames/Ames/PROPN/NNP/2/nsubj"), ElementsAre("Ames | struck | Norland"));
  EXPECT_THAT(Resulting("Storms/storm/NOUN/NNS/2/nsubj"),
              Contains("Storms | resulting in | floods"));
}

// "Ames, Lorne director for the Ministry, left."
TEST(Roles, AreHeldAtAnEmployerInAPlace) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/9/nsubj ,/,/PUNCT/,/4/punct Lorne/Lorne/PROPN/NNP/4/compound "
             "director/director/NOUN/NN/1/appos for/for/ADP/IN/7/case the/the/DET/DT/7/det "
             "Ministry/Ministry/PROPN/NNP/4/nmod ,/,/PUNCT/,/4/punct "
             "resigned/resign/VERB/VBD/0/root"}),
      Contains("Ames | is Lorne director for | Ministry"));
}

// "the Ministry's Norland editor Ann Ames left Lorne"
TEST(Roles, AreHeldAtTheOwnerBeforeAPlace) {
  EXPECT_THAT(
      Shown({"the/the/DET/DT/2/det Ministry/Ministry/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/2/case "
             "Norland/Norland/PROPN/NNP/5/compound editor/editor/NOUN/NN/6/nmod:desc "
             "Ann/Ann/PROPN/NNP/7/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj"}),
      Contains("Ann | is Norland editor of | Ministry"));
}

}  // namespace
}  // namespace tripleloom
