// Phrases and verbs that say nothing without what completes them are no nodes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

// Ames was director of both .
TEST(EmptyNode, IsOfWhatStandsElsewhere) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop "
                     "director/director/NOUN/NN/0/root of/of/ADP/IN/5/case "
                     "both/both/DET/DT/3/nmod ././PUNCT/./3/punct"}),
              IsEmpty());
}

// The boats include :
TEST(EmptyNode, IsAVerbThatLacksItsObject) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det boats/boat/NOUN/NNS/3/nsubj "
                     "include/include/VERB/VBP/0/root :/:/PUNCT/:/3/punct"}),
              IsEmpty());
}

// The mine was closed in Lorne at first .
TEST(EmptyNode, IsTheNounOfAFixedAdverb) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det mine/mine/NOUN/NN/4/nsubj:pass "
                     "was/be/AUX/VBD/4/aux:pass closed/close/VERB/VBN/0/root in/in/ADP/IN/6/case "
                     "Lorne/Lorne/PROPN/NNP/4/obl at/at/ADP/IN/8/case first/first/ADJ/JJ/4/obl "
                     "././PUNCT/./4/punct"}),
              ElementsAre("mine | was closed in | Lorne"));
}

// Ames closed the mine at the end of 1950 .
TEST(EmptyNode, IsThePartOfATime) {
  const std::string sentence =
      "Ames/Ames/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root the/the/DET/DT/4/det "
      "mine/mine/NOUN/NN/2/obj at/at/ADP/IN/7/case the/the/DET/DT/7/det end/end/NOUN/NN/2/obl "
      "of/of/ADP/IN/9/case 1950/1950/NUM/CD/7/nmod ././PUNCT/./2/punct";
  EXPECT_THAT(Shown({sentence}), ElementsAre("Ames | closed | mine"));
  EXPECT_THAT(Qualifiers({sentence}), ElementsAre("time: at the end of 1950"));
}

// One left Lorne .
TEST(EmptyNode, IsAnybody) {
  EXPECT_THAT(Shown({"One/one/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj ././PUNCT/./2/punct"}),
              IsEmpty());
}

// Ames said " falling and rising " .
TEST(Saying, RunsToTheEndOfItsQuotation) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "\"/\"/PUNCT/``/4/punct falling/fall/VERB/VBG/2/ccomp and/and/CCONJ/CC/6/cc "
                     "rising/rise/VERB/VBG/2/conj \"/\"/PUNCT/''/4/punct ././PUNCT/./2/punct"}),
              Contains("Ames | said | falling and rising"));
}

// Half the boats left Lorne .
TEST(WholeName, KeepsTheArticleBehindHalf) {
  EXPECT_THAT(Shown({"Half/half/DET/PDT/3/det:predet the/the/DET/DT/3/det "
                     "boats/boat/NOUN/NNS/4/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./4/punct"}),
              ElementsAre("Half the boats | left | Lorne"));
}

// Ames became one of the singers of the band Red .
TEST(WholeName, KeepsTheNameOfANounInsideIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj became/become/VERB/VBD/0/root "
                     "one/one/NUM/CD/2/xcomp of/of/ADP/IN/6/case the/the/DET/DT/6/det "
                     "singers/singer/NOUN/NNS/3/nmod of/of/ADP/IN/9/case the/the/DET/DT/9/det "
                     "band/band/NOUN/NN/6/nmod Red/Red/PROPN/NNP/9/appos ././PUNCT/./2/punct"}),
              Contains("Ames | became | one of the singers of the band Red"));
}

// Ames saw a kind of boat common in Lorne which sank .
TEST(WholeName, EndsBeforeTheClauseOfAnAdjectiveBehindIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "boat/boat/NOUN/NN/2/obj common/common/ADJ/JJ/4/amod in/in/ADP/IN/7/case "
                     "summer/summer/NOUN/NN/5/obl which/which/PRON/WDT/9/nsubj "
                     "sank/sink/VERB/VBD/5/acl:relcl ././PUNCT/./2/punct"}),
              Not(Contains("Ames | saw | boat common in summer which sank")));
}

}  // namespace
}  // namespace tripleloom
