// Tags that the words around them contradict.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(MendTag, TakesIsInCapitalsBesideAFiniteVerbForAName) {
  EXPECT_THAT(Shown({"IS/be/AUX/VBZ/3/aux had/have/AUX/VBN/3/aux left/leave/VERB/VBN/0/root "
                     "Lorne/Lorne/PROPN/NNP/3/obj"}),
              ElementsAre("IS | had left | Lorne"));
  EXPECT_THAT(Shown({"IS/be/AUX/VBZ/3/aux fighters/fighter/NOUN/NNS/3/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj"}),
              ElementsAre("IS fighters | left | Lorne"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj IS/be/AUX/VBZ/3/aux "
                     "leaving/leave/VERB/VBG/0/root Lorne/Lorne/PROPN/NNP/3/obj"}),
              ElementsAre("Ames | IS leaving | Lorne"));
}

TEST(MendTag, TakesABareNounBehindAPluralSubjectForAVerb) {
  EXPECT_THAT(
      Shown({"Farmers/farmer/NOUN/NNS/2/nsubj work/work/NOUN/NN/0/root "
             "for/for/ADP/IN/5/case the/the/DET/DT/5/det Ministry/Ministry/PROPN/NNP/2/nmod"}),
      Contains("Farmers | work for | Ministry"));
}

// "The crew responded to claims Ames left Lorne."
TEST(MendTag, TakesAPluralForNoInfinitive) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/3/nsubj "
                     "responded/respond/VERB/VBD/0/root to/to/PART/TO/5/mark "
                     "claims/claims/VERB/VB/3/xcomp Ames/Ames/PROPN/NNP/7/nsubj "
                     "left/leave/VERB/VBD/5/ccomp Lorne/Lorne/PROPN/NNP/7/obj "
                     "././PUNCT/./3/punct"}),
              Contains("Ames | left | Lorne by claims/claim"));
}

}  // namespace
}  // namespace tripleloom
