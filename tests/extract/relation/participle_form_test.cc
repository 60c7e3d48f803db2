// One relation for what is done to a thing, in every tense, mood and voice.
#include "extract/relation/participle_form.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::Not;

std::string FormOf(const std::string& lemma, Xpos xpos = Xpos::kVB) {
  Word verb;
  verb.form = verb.lemma = lemma;
  verb.xpos = xpos;
  return ParticipleForm(verb);
}

TEST(ParticipleForm, FollowsTheSpellingOfRegularVerbs) {
  EXPECT_EQ(FormOf("move"), "moved");
  EXPECT_EQ(FormOf("carry"), "carried");
  EXPECT_EQ(FormOf("deploy"), "deployed");
  EXPECT_EQ(FormOf("ship"), "shipped");
  EXPECT_EQ(FormOf("transfer"), "transferred");
  EXPECT_EQ(FormOf("expel"), "expelled");
  EXPECT_EQ(FormOf("deliver"), "delivered");
  EXPECT_EQ(FormOf("lure"), "lured");
  EXPECT_EQ(FormOf("load"), "loaded");
}

TEST(ParticipleForm, KnowsIrregularVerbs) {
  EXPECT_EQ(FormOf("send"), "sent");
  EXPECT_EQ(FormOf("withdraw"), "withdrawn");
  EXPECT_EQ(FormOf("take"), "taken");
}

TEST(ParticipleForm, OfAGerundGoesOn) { EXPECT_EQ(FormOf("send", Xpos::kVBG), "being sent"); }

// "Ames AUXILIARY VERB ships to Lorne."
std::vector<std::string> ShipsToLorne(const std::string& auxiliary, const std::string& verb) {
  return Shown(
      {"Ames/Ames/PROPN/NNP/3/nsubj " + auxiliary + "/3/aux " + verb +
       "/0/root ships/ship/NOUN/NNS/3/obj to/to/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/3/obl"});
}

TEST(DoneToObject, IsOneRelationInEveryTenseAndMood) {
  EXPECT_THAT(ShipsToLorne("may/may/AUX/MD", "send/send/VERB/VB"),
              Contains("ships | sent to | Lorne possible"));
  EXPECT_THAT(ShipsToLorne("has/have/AUX/VBZ", "sent/send/VERB/VBN"),
              Contains("ships | sent to | Lorne"));
  EXPECT_THAT(ShipsToLorne("is/be/AUX/VBZ", "sending/send/VERB/VBG"),
              Contains("ships | being sent to | Lorne"));
}

TEST(DoneToObject, IsNothingWhereTheObjectStays) {
  EXPECT_THAT(ShipsToLorne("may/may/AUX/MD", "show/show/VERB/VB"),
              Contains("Ames | may show ships to | Lorne possible"));
}

TEST(DoneToObject, IsNothingToOneself) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root "
                     "himself/himself/PRON/PRP/2/obj as/as/ADP/IN/6/case a/a/DET/DT/6/det "
                     "sailor/sailor/NOUN/NN/2/obl"}),
              Not(Contains("Ames | seen as | sailor")));
}

// "Ames lost the boat to Berg", "forced his way into Lorne": the boat and the way did nothing.
TEST(DoneToObject, IsNothingWhereTheSubjectLosesOrGoes) {
  const std::string ames = "Ames/Ames/PROPN/NNP/2/nsubj ";
  EXPECT_THAT(Shown({ames + "lost/lose/VERB/VBD/0/root the/the/DET/DT/4/det "
                            "boat/boat/NOUN/NN/2/obj to/to/ADP/IN/6/case "
                            "Berg/Berg/PROPN/NNP/2/obl"}),
              Contains("Ames | lost boat to | Berg"));
  EXPECT_THAT(Shown({ames + "forced/force/VERB/VBD/0/root his/his/PRON/PRP$/4/nmod:poss "
                            "way/way/NOUN/NN/2/obj into/into/ADP/IN/6/case "
                            "Lorne/Lorne/PROPN/NNP/2/obl"}),
              Contains("Ames | forced his way into | Lorne"));
}

}  // namespace
}  // namespace tripleloom
