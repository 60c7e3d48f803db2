// How many there are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(Counts, AreValuesOfWhatIsCounted) {
  const DocumentFacts facts = ReadFacts({kSailorsDied}, Projection::kGraph);
  ASSERT_EQ(facts.triples.size(), 2U);
  const Triple& count = facts.triples[1];
  EXPECT_EQ(count.relation.text, "number");
  EXPECT_EQ(count.object.text, "Three");
  EXPECT_LT(count.object.entity, 0);
  EXPECT_EQ(count.subject.text, "sailors");
  EXPECT_EQ(facts.entities[static_cast<size_t>(count.subject.entity)].name, "Three sailors");
}

TEST(Counts, KeepTheirLimitInTheRelation) {
  EXPECT_THAT(Shown({"Up/up/ADP/IN/3/advmod to/to/ADP/IN/1/fixed 300/300/NUM/CD/4/nummod "
                     "boats/boat/NOUN/NNS/5/nsubj sank/sink/VERB/VBD/0/root"}),
              ElementsAre("Up to 300 boats | did | sink", "Up to 300 boats | number up to | 300"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root 11/11/NUM/CD/2/obj "
                     "out/out/ADP/IN/6/case of/of/ADP/IN/4/fixed 55/55/NUM/CD/7/nummod "
                     "seats/seat/NOUN/NNS/3/nmod"}),
              ElementsAre("Ames | won | 11 out of 55 seats"));
}

TEST(Counts, AreNotOfWhatSomebodyOwns) {
  EXPECT_THAT(Shown({"Our/our/PRON/PRP$/3/nmod:poss two/two/NUM/CD/3/nummod "
                     "boats/boat/NOUN/NNS/4/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Our two boats | left | Lorne"));
}

TEST(Counts, MayBeRoundNumbers) {
  EXPECT_THAT(Shown({"Tens/ten/NOUN/NNS/6/nsubj of/of/ADP/IN/3/case "
                     "thousands/thousand/NOUN/NNS/1/nmod of/of/ADP/IN/5/case "
                     "boats/boat/NOUN/NNS/3/nmod left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("Tens of thousands of boats | number | Tens of thousands"));
}

TEST(Counts, AreNotOfYearsNorOfTimes) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root the/the/DET/DT/5/det "
                     "2016/2016/NUM/CD/5/nummod games/game/NOUN/NNS/2/obj"}),
              ElementsAre("Ames | won | 2016 games"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root "
                     "two/two/NUM/CD/4/nummod years/year/NOUN/NNS/2/obj"}),
              ElementsAre("Ames | lost | two years"));
  EXPECT_THAT(Shown({"Boats/boat/NOUN/NNS/2/nsubj drifted/drift/VERB/VBD/0/root "
                     "ten/ten/NUM/CD/4/nummod degrees/degree/NOUN/NNS/2/obj"}),
              ElementsAre("Boats | drifted | ten degrees"));
}

TEST(Counts, AreLeftOutWhereNoFactSpeaksOfTheThing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "vote/vote/NOUN/NN/2/obj by/by/ADP/IN/7/case 300/300/NUM/CD/7/nummod "
                     "votes/vote/NOUN/NNS/2/obl"}),
              ElementsAre("Ames | won | vote"));
}

}  // namespace
}  // namespace tripleloom
