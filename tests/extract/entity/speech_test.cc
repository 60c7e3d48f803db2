#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(SpeechTest, FirstPersonInAQuotationIsItsSpeaker) {
  EXPECT_THAT(ChainLines(R"(
1 “     “     PUNCT `` _ 3 punct _ SpaceAfter=No
2 I     I     PRON PRP _ 3 nsubj
3 left  leave VERB VBD _ 7 ccomp
4 ,     ,     PUNCT , _ 3 punct _ SpaceAfter=No
5 ”     ”     PUNCT '' _ 3 punct
6 Corvo Corvo PROPN NNP _ 7 nsubj _ Name=B-Person
7 said  say   VERB VBD _ 0 root
)"),
              ElementsAre("Person Corvo: I, Corvo"));
}

// Each paragraph of a long quotation opens with a mark, and only the last closes with one; a
// straight mark opens what it touches.
TEST(SpeechTest, QuotationGoesOnWhereItOpensAgain) {
  EXPECT_THAT(ChainLines(R"(
1 "     "     PUNCT `` _ 3 punct _ SpaceAfter=No
2 I     I     PRON PRP _ 3 nsubj
3 left  leave VERB VBD _ 0 root

1 "     "     PUNCT `` _ 3 punct _ SpaceAfter=No
2 I     I     PRON PRP _ 3 nsubj
3 slept sleep VERB VBD _ 7 ccomp
4 ,     ,     PUNCT , _ 3 punct _ SpaceAfter=No
5 "     "     PUNCT '' _ 3 punct
6 Corvo Corvo PROPN NNP _ 7 nsubj _ Name=B-Person
7 said  say   VERB VBD _ 0 root

1 I     I     PRON PRP _ 2 nsubj
2 cook  cook  VERB VBP _ 0 root
)"),
              ElementsAre("Person Corvo: I, I, Corvo", "Person I: I"));
}

TEST(SpeechTest, NarratorIsNotTheSpeaker) {
  EXPECT_THAT(ChainLines(R"(
1 I     I     PRON PRP _ 2 nsubj
2 met   meet  VERB VBD _ 0 root
3 Corvo Corvo PROPN NNP _ 2 obj _ Name=B-Person

1 “     “     PUNCT `` _ 3 punct _ SpaceAfter=No
2 I     I     PRON PRP _ 3 nsubj
3 left  leave VERB VBD _ 7 ccomp
4 ,     ,     PUNCT , _ 3 punct _ SpaceAfter=No
5 ”     ”     PUNCT '' _ 3 punct
6 Corvo Corvo PROPN NNP _ 7 nsubj _ Name=B-Person
7 said  say   VERB VBD _ 0 root
)"),
              ElementsAre("Person I: I", "Person Corvo: Corvo, I, Corvo"));
}

TEST(SpeechTest, NarratorWhoSaysTheirName) {
  EXPECT_THAT(ChainLines(R"(
1 I     I    PRON  PRP _ 3 nsubj
2 am    be   AUX   VBP _ 3 cop
3 Ana   Ana  PROPN NNP _ 0 root _ Name=B-Person
4 Corvo Corvo PROPN NNP _ 3 flat _ Name=I-Person

1 I     I    PRON  PRP _ 2 nsubj
2 cook  cook VERB  VBP _ 0 root
)"),
              Contains("Person Ana Corvo: I, Ana Corvo, I"));
}

// Two people talk by turns.
TEST(SpeechTest, NarratorsOfAnInterviewAreTwo) {
  const auto lines = ChainLines(R"(
1 I     I    PRON  PRP _ 2 nsubj
2 left  leave VERB VBD _ 0 root
3 ,     ,    PUNCT ,   _ 6 punct
4 did   do   AUX   VBD _ 6 aux
5 you   you  PRON  PRP _ 6 nsubj
6 stay  stay VERB  VB  _ 2 conj
7 ?     ?    PUNCT .   _ 2 punct

# newpar
1 I     I    PRON  PRP _ 3 nsubj
2 am    be   AUX   VBP _ 3 cop
3 Ana   Ana  PROPN NNP _ 0 root _ Name=B-Person
)");
  EXPECT_THAT(lines, Contains("Person I: I"));
  EXPECT_THAT(lines, Contains("Person Ana: I, Ana"));
}

TEST(SpeechTest, NarratorOfALabelledTurnIsItsName) {
  EXPECT_THAT(ChainLines(R"(
1 Ana   Ana  PROPN NNP _ 4 dep _ Name=B-Person
2 :     :    PUNCT :   _ 4 punct
3 I     I    PRON  PRP _ 4 nsubj
4 left  leave VERB VBD _ 0 root
)"),
              Contains("Person Ana: Ana, I"));
}

// Who speaks says "I", so "he" in the quotation is somebody else.
TEST(SpeechTest, ThirdPersonInAQuotationIsNotItsSpeaker) {
  EXPECT_THAT(ChainLines(R"(
1 Lind  Lind  PROPN NNP _ 2 nsubj _ Name=B-Person
2 met   meet  VERB VBD _ 0 root
3 Corvo Corvo PROPN NNP _ 2 obj _ Name=B-Person

1 “     “     PUNCT `` _ 3 punct _ SpaceAfter=No
2 He    he    PRON PRP _ 3 nsubj
3 left  leave VERB VBD _ 7 ccomp
4 ,     ,     PUNCT , _ 3 punct _ SpaceAfter=No
5 ”     ”     PUNCT '' _ 3 punct
6 Lind  Lind  PROPN NNP _ 7 nsubj _ Name=B-Person
7 said  say   VERB VBD _ 0 root
)"),
              Contains("Person Lind: Lind, Lind"));
}

TEST(SpeechTest, NextQuotationIsOfTheSameSpeaker) {
  EXPECT_THAT(ChainLines(R"(
1 “     “     PUNCT `` _ 3 punct _ SpaceAfter=No
2 I     I     PRON PRP _ 3 nsubj
3 left  leave VERB VBD _ 7 ccomp
4 ,     ,     PUNCT , _ 3 punct _ SpaceAfter=No
5 ”     ”     PUNCT '' _ 3 punct
6 Corvo Corvo PROPN NNP _ 7 nsubj _ Name=B-Person
7 said  say   VERB VBD _ 0 root
8 .     .     PUNCT . _ 7 punct

1 “     “     PUNCT `` _ 3 punct _ SpaceAfter=No
2 I     I     PRON PRP _ 3 nsubj
3 ran   run   VERB VBD _ 0 root
4 .     .     PUNCT . _ 3 punct _ SpaceAfter=No
5 ”     ”     PUNCT '' _ 3 punct
)"),
              ElementsAre("Person Corvo: I, Corvo, I"));
}

// What Corvo said ends with a sentence in which nobody speaks.
TEST(SpeechTest, QuotationBehindAnotherSentenceHasNoSpeaker) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo Corvo PROPN NNP _ 2 nsubj _ Name=B-Person
2 left  leave VERB VBD _ 0 root

1 “     “     PUNCT `` _ 3 punct _ SpaceAfter=No
2 I     I     PRON PRP _ 3 nsubj
3 ran   run   VERB VBD _ 0 root
4 .     .     PUNCT . _ 3 punct _ SpaceAfter=No
5 ”     ”     PUNCT '' _ 3 punct
)"),
              ElementsAre("Person Corvo: Corvo", "Person I: I"));
}

TEST(SpeechTest, OfTwoSpeakersTheOneWhoseVerbGoverns) {
  EXPECT_THAT(ChainLines(R"(
1 Lind  Lind  PROPN NNP _ 2 nsubj _ Name=B-Person
2 said  say   VERB VBD _ 0 root
3 that  that  SCONJ IN _ 5 mark
4 Corvo Corvo PROPN NNP _ 5 nsubj _ Name=B-Person
5 said  say   VERB VBD _ 2 ccomp
6 ,     ,     PUNCT , _ 9 punct
7 “     “     PUNCT `` _ 9 punct _ SpaceAfter=No
8 I     I     PRON PRP _ 9 nsubj
9 left  leave VERB VBD _ 5 ccomp
10 ”    ”     PUNCT '' _ 9 punct
)"),
              Contains("Person Corvo: Corvo, I"));
}

}  // namespace
}  // namespace tripleloom
