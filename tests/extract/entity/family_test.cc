// Families with one surname, storms with somebody's name, and what is his without a noun.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

// "Maria Lenz fell. Maria Lenz slept. Otto Lenz left. Ana Lenz left. Lenz woke.", the first tagged
// as a work.
TEST(FamilyTest, WhoeverHasAGivenNameAndTheSurnameIsAPerson) {
  EXPECT_THAT(ChainLines(R"(
1 Maria  Maria  PROPN NNP _ 3 nsubj _ Name=B-Work
2 Lenz   Lenz   PROPN NNP _ 1 flat  _ Name=I-Work
3 fell   fall   VERB  VBD _ 0 root

1 Maria  Maria  PROPN NNP _ 3 nsubj _ Name=B-Work
2 Lenz   Lenz   PROPN NNP _ 1 flat  _ Name=I-Work
3 slept  sleep  VERB  VBD _ 0 root

1 Otto   Otto   PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lenz   Lenz   PROPN NNP _ 1 flat  _ Name=I-Person
3 left   leave  VERB  VBD _ 0 root

1 Lenz   Lenz   PROPN NNP _ 2 nsubj _ Name=B-Person
2 woke   wake   VERB  VBD _ 0 root

1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lenz   Lenz   PROPN NNP _ 1 flat  _ Name=I-Person
3 left   leave  VERB  VBD _ 0 root
)"),
              Contains("Person Maria Lenz: Maria Lenz, Maria Lenz, Lenz"));
}

// Who is named in full later on is not who bore the surname until then.
TEST(FamilyTest, ASurnameIsThatOfWhomItNamedBefore) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lenz   Lenz   PROPN NNP _ 1 flat  _ Name=I-Person
3 fell   fall   VERB  VBD _ 0 root

1 Piet   Piet   PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lenz   Lenz   PROPN NNP _ 1 flat  _ Name=I-Person
3 left   leave  VERB  VBD _ 0 root

1 Lenz   Lenz   PROPN NNP _ 2 nsubj _ Name=B-Person
2 woke   wake   VERB  VBD _ 0 root

1 Piet   Piet   PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lenz   Lenz   PROPN NNP _ 1 flat  _ Name=I-Person
3 slept  sleep  VERB  VBD _ 0 root
)"),
              Contains("Person Ana Lenz: Ana Lenz, Lenz"));
}

TEST(FamilyTest, AStormIsNobody) {
  EXPECT_THAT(ChainLines(R"(
1 Hurricane Hurricane PROPN NNP _ 3 nsubj _ Name=B-Person
2 Ana       Ana       PROPN NNP _ 1 flat  _ Name=I-Person
3 came      come      VERB  VBD _ 0 root

1 Ana    Ana    PROPN NNP _ 2 nsubj _ Name=B-Person
2 passed pass   VERB  VBD _ 0 root
)"),
              ElementsAre("Event Hurricane Ana: Hurricane Ana, Ana"));
}

// "Ana Lenz left. Ships such as hers sank."
TEST(FamilyTest, WhatIsHersIsNotShe) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lenz   Lenz   PROPN NNP _ 1 flat  _ Name=I-Person
3 left   leave  VERB  VBD _ 0 root

1 Ships  ship   NOUN  NNS _ 5 nsubj
2 such   such   ADJ   JJ  _ 4 case
3 as     as     ADP   IN  _ 2 fixed
4 hers   hers   PRON  PRP _ 1 nmod
5 sank   sink   VERB  VBD _ 0 root
)"),
              Not(Contains(HasSubstr("hers"))));
}

}  // namespace
}  // namespace tripleloom
