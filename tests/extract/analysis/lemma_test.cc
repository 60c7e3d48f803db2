#include "extract/analysis/lemma.h"

#include <gtest/gtest.h>

namespace tripleloom {
namespace {

std::string Of(std::string_view form, Upos upos, Xpos xpos) {
  static const Lexicon lexicon =
      std::move(Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon").value());
  return Lemma(form, upos, xpos, lexicon);
}

TEST(Lemma, UndoesVerbEndings) {
  const std::pair<const char*, const char*> ings[] = {
      {"stopping", "stop"},  {"making", "make"}, {"hoping", "hope"},        {"hopping", "hop"},
      {"falling", "fall"},   {"seeing", "see"},  {"visiting", "visit"},     {"lying", "lie"},
      {"carrying", "carry"}, {"Saying", "say"},  {"controlling", "control"}};
  for (const auto& [form, lemma] : ings) {
    EXPECT_EQ(Of(form, Upos::kVerb, Xpos::kVBG), lemma) << form;
  }
  const std::pair<const char*, const char*> eds[] = {
      {"planned", "plan"},  {"used", "use"},     {"rated", "rate"},   {"offered", "offer"},
      {"carried", "carry"}, {"agreed", "agree"}, {"died", "die"},     {"took", "take"},
      {"said", "say"},      {"left", "leave"},   {"blogged", "blog"}, {"weaponized", "weaponize"}};
  for (const auto& [form, lemma] : eds) {
    EXPECT_EQ(Of(form, Upos::kVerb, Xpos::kVBD), lemma) << form;
  }
  EXPECT_EQ(Of("says", Upos::kVerb, Xpos::kVBZ), "say");
  EXPECT_EQ(Of("goes", Upos::kVerb, Xpos::kVBZ), "go");
  EXPECT_EQ(Of("watches", Upos::kVerb, Xpos::kVBZ), "watch");
  EXPECT_EQ(Of("tries", Upos::kVerb, Xpos::kVBZ), "try");
}

TEST(Lemma, LeavesABaseFormAsItIs) {
  EXPECT_EQ(Of("bring", Upos::kVerb, Xpos::kVB), "bring");
  EXPECT_EQ(Of("found", Upos::kVerb, Xpos::kVB), "found");
  EXPECT_EQ(Of("found", Upos::kVerb, Xpos::kVBD), "find");
}

TEST(Lemma, MakesNounsSingular) {
  const std::pair<const char*, const char*> plurals[] = {{"cities", "city"},
                                                         {"buses", "bus"},
                                                         {"churches", "church"},
                                                         {"men", "man"},
                                                         {"boxes", "box"},
                                                         {"heroes", "hero"},
                                                         {"movies", "movie"},
                                                         {"houses", "house"},
                                                         {"clothes", "clothes"},
                                                         {"spokesmen", "spokesman"},
                                                         {"airstrikes", "airstrike"},
                                                         {"lives", "life"},
                                                         {"crises", "crisis"},
                                                         {"1990s", "1990s"}};
  for (const auto& [form, lemma] : plurals) {
    EXPECT_EQ(Of(form, Upos::kNoun, Xpos::kNNS), lemma) << form;
  }
  EXPECT_EQ(Of("gas", Upos::kNoun, Xpos::kNN), "gas");
}

TEST(Lemma, ComparesAdjectives) {
  EXPECT_EQ(Of("worse", Upos::kAdj, Xpos::kJJR), "bad");
  EXPECT_EQ(Of("better", Upos::kAdj, Xpos::kJJR), "good");
  EXPECT_EQ(Of("better", Upos::kAdv, Xpos::kRBR), "well");
  EXPECT_EQ(Of("biggest", Upos::kAdj, Xpos::kJJS), "big");
  EXPECT_EQ(Of("happier", Upos::kAdj, Xpos::kJJR), "happy");
  EXPECT_EQ(Of("larger", Upos::kAdj, Xpos::kJJR), "large");
  EXPECT_EQ(Of("fewer", Upos::kAdj, Xpos::kJJR), "few");
}

TEST(Lemma, FollowsTheConventionsOfClosedClasses) {
  EXPECT_EQ(Of("him", Upos::kPron, Xpos::kPRP), "he");
  EXPECT_EQ(Of("me", Upos::kPron, Xpos::kPRP), "I");
  EXPECT_EQ(Of("her", Upos::kPron, Xpos::kPRP), "she");
  EXPECT_EQ(Of("Her", Upos::kPron, Xpos::kPRPS), "her");
  EXPECT_EQ(Of("n't", Upos::kPart, Xpos::kRB), "not");
  EXPECT_EQ(Of("n\u2019t", Upos::kPart, Xpos::kRB), "not");
  EXPECT_EQ(Of("ca", Upos::kAux, Xpos::kMD), "can");
  EXPECT_EQ(Of("wo", Upos::kAux, Xpos::kMD), "will");
  EXPECT_EQ(Of("\u2019ve", Upos::kAux, Xpos::kVBP), "have");
  EXPECT_EQ(Of("'d", Upos::kAux, Xpos::kMD), "would");
  EXPECT_EQ(Of("\u2019s", Upos::kPart, Xpos::kPOS), "'s");
  EXPECT_EQ(Of("An", Upos::kDet, Xpos::kDT), "a");
}

TEST(Lemma, KeepsTheCapitalsOfNames) {
  EXPECT_EQ(Of("Jones", Upos::kPropn, Xpos::kNNP), "Jones");
  EXPECT_EQ(Of("NATO", Upos::kPropn, Xpos::kNNP), "NATO");
  EXPECT_EQ(Of("Jan.", Upos::kPropn, Xpos::kNNP), "January");
  EXPECT_EQ(Of("Iraqis", Upos::kPropn, Xpos::kNNPS), "Iraqi");
  EXPECT_EQ(Of("Iraqi", Upos::kAdj, Xpos::kJJ), "Iraqi");
  EXPECT_EQ(Of("Islamic", Upos::kAdj, Xpos::kJJ), "Islamic");
  EXPECT_EQ(Of("Great", Upos::kAdj, Xpos::kJJ), "great");
}

TEST(Lemma, KeepsMarksAndNumbers) {
  EXPECT_EQ(Of("-LRB-", Upos::kPunct, Xpos::kOpenBracket), "-LRB-");
  EXPECT_EQ(Of("1,200", Upos::kNum, Xpos::kCD), "1200");
  EXPECT_EQ(Of("Three", Upos::kNum, Xpos::kCD), "three");
}

TEST(Lemma, IsNeverEmpty) {
  for (const char* form : {"s", "'", "ed", "ing", "es", "ies", "'s", "\xFF", "er", "d"}) {
    for (const Upos upos : {Upos::kVerb, Upos::kNoun, Upos::kPropn, Upos::kAdj, Upos::kAdv}) {
      for (const Xpos xpos : {Xpos::kVBD, Xpos::kVBG, Xpos::kVBZ, Xpos::kNNS, Xpos::kNNPS,
                              Xpos::kJJR, Xpos::kJJS, Xpos::kRBR}) {
        EXPECT_FALSE(Of(form, upos, xpos).empty()) << form;
      }
    }
  }
}

}  // namespace
}  // namespace tripleloom
