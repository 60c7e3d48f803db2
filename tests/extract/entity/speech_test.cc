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

}  // namespace
}  // namespace tripleloom
