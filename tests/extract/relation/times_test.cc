// Times of triples: their tense, and where an expression goes on behind its argument.
#include "extract/relation/times.h"

#include <gtest/gtest.h>

#include <sstream>

namespace tripleloom {
namespace {

struct Made {
  Document document;
  Analysis analysis;
  DocumentFacts facts;
};

// A sentence of words with tags ("met/VBD on Monday"), and a triple whose relation goes from its
// first to its last tagged word, with one argument: the words after the bar, up to the next one.
Made Make(const std::string& marked, const std::string& preposition, const std::string& role) {
  Made made;
  made.document.date = "2014-06-18";
  std::string& text = made.document.text;
  Sentence sentence;
  Triple triple;
  Qualifier argument = {role, preposition, {}};
  std::istringstream words(marked);
  for (std::string word; words >> word;) {
    if (word == "|") {
      const auto at = static_cast<uint32_t>(text.size());
      if (argument.slot.span.begin == 0) {
        argument.slot.span = {at, at};
      } else {
        argument.slot.span.end = at - 1;
      }
      continue;
    }
    const size_t slash = word.find('/');
    Word made_word;
    made_word.form = made_word.lemma = word.substr(0, slash);
    made_word.span = {static_cast<uint32_t>(text.size()),
                      static_cast<uint32_t>(text.size() + made_word.form.size())};
    if (slash != word.npos) {
      made_word.upos = Upos::kVerb;
      made_word.xpos = *XposFromName(word.substr(slash + 1));
      if (made_word.form == "has") made_word.lemma = "have";
      if (triple.relation.span.empty()) triple.relation.span.begin = made_word.span.begin;
      triple.relation.span.end = made_word.span.end;
    }
    sentence.words.push_back(made_word);
    text += made_word.form + ' ';
  }
  sentence.span = {0, static_cast<uint32_t>(text.size())};
  triple.arguments = {argument};
  made.analysis.sentences = {sentence};
  made.facts.text = text;
  made.facts.sentences = {sentence.span};
  made.facts.triples = {triple};
  return made;
}

Qualifier Read(const std::string& marked, const std::string& preposition = "on",
               const std::string& role = "time", Modality modality = Modality::kAsserted,
               const std::string& date = "2014-06-18") {
  Made made = Make(marked, preposition, role);
  made.document.date = date;
  made.facts.triples[0].modality = modality;
  NormalizeTimes(made.document, made.analysis, made.facts);
  return made.facts.triples[0].arguments[0];
}

TEST(NormalizeTimes, FollowsTheTenseOfTheVerb) {
  EXPECT_EQ(Read("Ames met/VBD Berg on | Monday | .").value, "2014-06-16");
  EXPECT_EQ(Read("Ames has/VBZ met/VBN Berg on | Monday | .").value, "2014-06-16");
  EXPECT_EQ(Read("Ames meets/VBZ Berg on | Monday | .").value, "2014-06-23");
}

TEST(NormalizeTimes, LooksAheadWhereItIsNotYetSo) {
  EXPECT_EQ(
      Read("Ames will/MD meet/VB Berg on | Monday | .", "on", "time", Modality::kIntended).value,
      "2014-06-23");
  EXPECT_EQ(
      Read("Ames may/MD have/VB met/VBN on | Monday | .", "on", "time", Modality::kPossible).value,
      "2014-06-16");
}

TEST(NormalizeTimes, ReadsOnBehindTheArgument) {
  EXPECT_EQ(Read("Ames led/VBD it between | 2003 | and 2011 .", "between").value, "2003/2011");
  EXPECT_EQ(Read("Ames met/VBD Berg on | Monday | , June 9 , 2014 , in Lorne .").value,
            "2014-06-09");
}

TEST(NormalizeTimes, TakesAnAdverbOfTimeForATime) {
  const Qualifier read = Read("Ames met/VBD Berg | two years ago | .", "", "manner");
  EXPECT_EQ(read.role, "time");
  EXPECT_EQ(read.value, "2012");
}

TEST(NormalizeTimes, LeavesOtherArgumentsAlone) {
  const Qualifier manner = Read("Ames left/VBD | quickly | .", "", "manner");
  EXPECT_EQ(manner.role, "manner");
  EXPECT_EQ(manner.value, "");
  EXPECT_EQ(Read("Sales rose/VBD to | 2011 | .", "to", "destination").value, "");
}

TEST(NormalizeTimes, KnowsOnlyAbsoluteTimesOfAnArticleWithoutADate) {
  EXPECT_EQ(Read("Ames met/VBD on | Monday | .", "on", "time", Modality::kAsserted, "").value, "");
  EXPECT_EQ(Read("Ames met/VBD in | 2011 | .", "in", "time", Modality::kAsserted, "").value,
            "2011");
}

}  // namespace
}  // namespace tripleloom
