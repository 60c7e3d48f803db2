// Names and the roles right before them, put right where the parser made two phrases of them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/relation/mend.h"
#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::Not;

TEST(MendName, VerbHasOneSubject) {
  const std::vector<std::string> shown =
      Shown({"Grocer/grocer/NOUN/NN/3/nsubj Berg/Berg/PROPN/NNP/3/nsubj "
             "bought/buy/VERB/VBD/0/root shops/shop/NOUN/NNS/3/obj"});
  EXPECT_THAT(shown, Contains("Berg | bought | shops"));
  EXPECT_THAT(shown, Not(Contains("Grocer | bought | shops")));
}

TEST(MendName, NameIsTheHeadOfItsRole) {
  EXPECT_THAT(Shown({"Opposition/opposition/NOUN/NN/2/compound leader/leader/NOUN/NN/5/nsubj "
                     "Ann/Ann/PROPN/NNP/2/flat Ames/Ames/PROPN/NNP/3/flat "
                     "visited/visit/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"}),
              Contains("Ann Ames | visited | Lorne"));
}

// "the town Berg visited" has no town called Berg.
TEST(MendName, SubjectOfARelativeClauseStays) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det town/town/NOUN/NN/5/nsubj "
                     "Berg/Berg/PROPN/NNP/4/nsubj visited/visit/VERB/VBD/2/acl:relcl "
                     "burned/burn/VERB/VBD/0/root houses/house/NOUN/NNS/5/obj"}),
              Not(Contains("Berg | burned | houses")));
}

// "Guards saw Ann, 31, and Ben."
TEST(MendName, NumberBehindANameIsAnAge) {
  const auto shown =
      Shown({"Guards/guard/NOUN/NNS/2/nsubj saw/see/VERB/VBD/0/root "
             "Ann/Ann/PROPN/NNP/2/obj ,/,/PUNCT/,/5/punct 31/31/NUM/CD/3/conj "
             ",/,/PUNCT/,/8/punct and/and/CCONJ/CC/8/cc Ben/Ben/PROPN/NNP/3/conj"});
  EXPECT_THAT(shown, Contains("Guards | saw | Ben"));
  EXPECT_THAT(shown, Not(Contains("Guards | saw | 31")));
}

}  // namespace
}  // namespace tripleloom
