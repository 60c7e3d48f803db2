// Mends of clauses with two subjects. What a comment calls "parsed" is a tree as a parser may give
// it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// "The question is whether Ames left Lorne." Parsed as a question that left.
TEST(MendOuterSubject, IsThatOfTheCopula) {
  const auto shown =
      Shown({"The/the/DET/DT/2/det question/question/NOUN/NN/6/nsubj is/be/AUX/VBZ/6/cop "
             "whether/whether/SCONJ/IN/6/mark Ames/Ames/PROPN/NNP/6/nsubj "
             "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj"});
  EXPECT_THAT(shown, Contains("Ames | left | Lorne hypothetical"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("question | left"))));
}

// "The result is that Ames is a guard." The first "is" is the result's.
TEST(MendOuterSubject, LeavesTheSecondCopula) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det result/result/NOUN/NN/8/nsubj is/be/AUX/VBZ/8/cop "
                     "that/that/SCONJ/IN/8/mark Ames/Ames/PROPN/NNP/8/nsubj is/be/AUX/VBZ/8/cop "
                     "a/a/DET/DT/8/det guard/guard/NOUN/NN/0/root"}),
              Contains("Ames | is | guard"));
}

// "A former guard, Ames left Lorne." Parsed with two subjects.
TEST(MendFrontedDescription, TellsWhatTheNameIs) {
  EXPECT_THAT(Shown({"A/a/DET/DT/3/det former/former/ADJ/JJ/3/amod guard/guard/NOUN/NN/6/nsubj "
                     ",/,/PUNCT/,/3/punct Ames/Ames/PROPN/NNP/6/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              testing::UnorderedElementsAre("Ames | is | former guard", "Ames | left | Lorne"));
}

// "A guard, Ann and Ames left Lorne." Several that leave.
TEST(MendFrontedDescription, IsNoMemberOfAList) {
  EXPECT_THAT(Shown({"A/a/DET/DT/2/det guard/guard/NOUN/NN/7/nsubj ,/,/PUNCT/,/4/punct "
                     "Ann/Ann/PROPN/NNP/2/conj and/and/CCONJ/CC/6/cc Ames/Ames/PROPN/NNP/7/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj"}),
              Not(Contains("Ames | is | guard")));
}

// "With new ships, Norland left Lorne." Parsed as ships that left.
TEST(MendFrontedPhrase, HasAPreposition) {
  const auto shown =
      Shown({"With/with/ADP/IN/3/case new/new/ADJ/JJ/3/amod ships/ship/NOUN/NNS/6/nsubj "
             ",/,/PUNCT/,/3/punct Norland/Norland/PROPN/NNP/6/nsubj left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/6/obj"});
  EXPECT_THAT(shown, Contains("Norland | left | Lorne"));
  EXPECT_THAT(shown, Not(Contains("new ships | left | Lorne")));
}

// "Thanks to Berg, Ames left Lorne."
TEST(MendFrontedPhrase, IsThanks) {
  EXPECT_THAT(
      Shown({"Thanks/thanks/NOUN/NNS/6/nsubj to/to/ADP/IN/3/case Berg/Berg/PROPN/NNP/1/nmod "
             ",/,/PUNCT/,/1/punct Ames/Ames/PROPN/NNP/6/nsubj left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/6/obj"}),
      ElementsAre("Ames | left | Lorne"));
}

// "Moments earlier, Ames left Lorne." Parsed as moments that left.
TEST(MendFrontedTime, IsWhen) {
  const auto shown =
      Shown({"Moments/moment/NOUN/NNS/5/nsubj earlier/early/ADV/RBR/5/advmod ,/,/PUNCT/,/2/punct "
             "Ames/Ames/PROPN/NNP/5/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"});
  EXPECT_THAT(shown, ElementsAre("Ames | left | Lorne"));
}

// "Using new rules, Ames left Lorne." Parsed as rules that left.
TEST(MendFrontedGerund, IsDoneByTheName) {
  const auto shown =
      Shown({"Using/use/VERB/VBG/3/amod new/new/ADJ/JJ/3/amod rules/rule/NOUN/NNS/6/nsubj "
             ",/,/PUNCT/,/3/punct Ames/Ames/PROPN/NNP/6/nsubj left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/6/obj"});
  EXPECT_THAT(shown, Contains("Ames | Using | new rules"));
  EXPECT_THAT(shown, Contains("Ames | left | Lorne"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("rules | left"))));
}

// "A report, however, boats were sold to Norland." Parsed as a report that was sold.
TEST(MendSingularSubject, IsNoneOfAVerbOfMany) {
  const auto shown =
      Shown({"A/a/DET/DT/2/det report/report/NOUN/NN/7/nsubj:pass "
             "of/of/ADP/IN/4/case May/May/PROPN/NNP/2/nmod :/:/PUNCT/:/7/punct "
             "boats/boat/NOUN/NNS/8/nsubj:pass were/be/AUX/VBD/8/aux:pass "
             "sold/sell/VERB/VBN/0/root to/to/ADP/IN/10/case Norland/Norland/PROPN/NNP/8/obl"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("report | were"))));
}

// "Norland Governor Ann Ames left Lorne." Parsed as if Norland left.
TEST(MendDescribedPerson, IsSheWhoDoesIt) {
  const auto shown =
      Shown({"Norland/Norland/PROPN/NNP/5/nsubj Governor/governor/PROPN/NNP/3/nmod:desc "
             "Ann/Ann/PROPN/NNP/5/nsubj Ames/Ames/PROPN/NNP/3/flat left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/5/obj"});
  EXPECT_THAT(shown, Contains("Ann Ames | left | Lorne"));
  EXPECT_THAT(shown, Not(Contains("Norland | left | Lorne")));
}

// "His words aside, Ames left Lorne."
TEST(MendFrontedPhrase, IsPutAside) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det words/word/NOUN/NNS/6/nsubj aside/aside/ADV/RB/2/advmod "
                     ",/,/PUNCT/,/2/punct Ames/Ames/PROPN/NNP/6/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              ElementsAre("Ames | left | Lorne"));
}

}  // namespace
}  // namespace tripleloom
