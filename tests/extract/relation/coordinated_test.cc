// Coordination of subjects, verbs and what they share.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(Coordinated, ShareTheSubject) {
  EXPECT_THAT(Shown({kMetAndSigned}), ElementsAre("Ames | met | Berg", "Ames | signed | treaty"));
}

TEST(Coordinated, GiveEachSubjectItsFact) {
  EXPECT_THAT(Shown({kBothVisited}),
              ElementsAre("Ames | visited | Lorne", "Berg | visited | Lorne"));
}

TEST(Coordinated, CountBothPartsOfBothAndNotOnly) {
  EXPECT_THAT(Shown({kBothAnd}), ElementsAre("Ames | visited | Lorne", "Berg | visited | Lorne"));
  EXPECT_THAT(Shown({kNotOnly}), ElementsAre("Ames | visited | Lorne", "Berg | visited | Lorne"));
}

TEST(Coordinated, ShareATimeInFrontOfBothVerbs) {
  const DocumentFacts facts = ReadFacts({kInMay}, Projection::kGraph);
  ASSERT_EQ(facts.triples.size(), 2u);
  for (const Triple& triple : facts.triples) {
    ASSERT_EQ(triple.arguments.size(), 1u);
    EXPECT_EQ(triple.arguments[0].role, "time");
    EXPECT_EQ(triple.arguments[0].slot.text, "May");
  }
}

TEST(Coordinated, LeaveAFiniteVerbOutOfAnInfinitive) {
  EXPECT_THAT(Shown({kSeeksAndEmploys}), ElementsAre("hospital | seeks to train | nurses intended",
                                                     "hospital | employs | doctors"));
}

TEST(Coordinated, ShareAPassive) {
  EXPECT_THAT(Shown({kShotAndBuried}), Contains("Ames | was buried in | Lorne"));
  EXPECT_EQ(ReadFacts({kShotAndBuried}, Projection::kGraph).triples.back().pattern, "passive");
}

// The law will not only close mines but open schools .
TEST(Coordinated, TakesNoNegationFromNotOnly) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det law/law/NOUN/NN/6/nsubj will/will/AUX/MD/6/aux "
             "not/not/PART/RB/6/advmod only/only/ADV/RB/6/advmod close/close/VERB/VB/0/root "
             "mines/mine/NOUN/NNS/6/obj but/but/CCONJ/CC/9/cc open/open/VERB/VB/6/conj "
             "schools/school/NOUN/NNS/9/obj"}),
      ElementsAre("law | will close | mines intended", "law | will open | schools intended"));
}

}  // namespace
}  // namespace tripleloom
