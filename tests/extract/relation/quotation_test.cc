// Speakers of quotations across sentences.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(Attribution, FollowsAQuotationAcrossSentences) {
  const std::string said =
      "“/“/PUNCT/``/2/punct Berg/Berg/PROPN/NNP/3/nsubj left/leave/VERB/VBD/7/ccomp "
      "Lorne/Lorne/PROPN/NNP/3/obj ”/”/PUNCT/''/3/punct Ames/Ames/PROPN/NNP/7/nsubj "
      "said/say/VERB/VBD/0/root ././PUNCT/./7/punct";
  const std::string goes_on =
      "“/“/PUNCT/``/3/punct Norland/Norland/PROPN/NNP/3/nsubj lost/lose/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct ”/”/PUNCT/''/3/punct";
  EXPECT_THAT(Shown({said, goes_on}),
              ElementsAre("Berg | left | Lorne by Ames/say", "Norland | lost | Lorne by Ames/say"));
}

// A mark that nothing closes before the next quotation opens: what follows its sentence is not
// said.
TEST(Attribution, EndsAQuotationThatIsNeverClosedWithItsSentence) {
  const std::string open =
      "“/“/PUNCT/``/2/punct Berg/Berg/PROPN/NNP/3/nsubj left/leave/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct";
  const std::string plain =
      "Norland/Norland/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/2/obj ././PUNCT/./2/punct";
  const std::string said =
      "Then/then/ADV/RB/8/advmod “/“/PUNCT/``/3/punct Rebels/rebel/NOUN/NNS/4/nsubj "
      "took/take/VERB/VBD/8/ccomp Lorne/Lorne/PROPN/NNP/4/obj ”/”/PUNCT/''/4/punct "
      "Ames/Ames/PROPN/NNP/8/nsubj said/say/VERB/VBD/0/root ././PUNCT/./8/punct";
  EXPECT_THAT(Shown({open, plain, said}),
              ElementsAre("Berg | left | Lorne", "Norland | lost | Lorne",
                          "Rebels | took | Lorne by Ames/say"));
}

// A mark alone, as tables leave it behind a quotation, has nothing behind it to quote.
TEST(Attribution, BeginsNoQuotationWithAMarkAlone) {
  const std::string plain =
      "Norland/Norland/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/2/obj ././PUNCT/./2/punct";
  const std::string said =
      "\"/\"/PUNCT/``/3/punct Rebels/rebel/NOUN/NNS/3/nsubj took/take/VERB/VBD/7/ccomp "
      "Lorne/Lorne/PROPN/NNP/3/obj \"/\"/PUNCT/''/3/punct Ames/Ames/PROPN/NNP/7/nsubj "
      "said/say/VERB/VBD/0/root ././PUNCT/./7/punct";
  EXPECT_THAT(Shown({"\"/\"/PUNCT/``/0/root", plain, said}),
              ElementsAre("Norland | lost | Lorne", "Rebels | took | Lorne by Ames/say"));
}

// "Ames says rebels took Lorne. “Norland lost Lorne.”": what she says goes on in marks; but who
// only knows something does not speak.
TEST(Attribution, FollowsAReportInTheWritersWords) {
  const auto report = [](const std::string& verb) {
    return "Ames/Ames/PROPN/NNP/2/nsubj " + verb +
           "/VERB/VBZ/0/root rebels/rebel/NOUN/NNS/4/nsubj took/take/VERB/VBD/2/ccomp "
           "Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./2/punct";
  };
  const std::string quotation =
      "“/“/PUNCT/``/3/punct Norland/Norland/PROPN/NNP/3/nsubj lost/lose/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct ”/”/PUNCT/''/3/punct";
  EXPECT_THAT(Shown({report("says/say"), quotation}),
              Contains("Norland | lost | Lorne by Ames/say"));
  EXPECT_THAT(Shown({report("knows/know"), quotation}), Contains("Norland | lost | Lorne"));
}

// "Ames agreed: “Norland lost Lorne.”": the colon shows that the clause reports.
TEST(Attribution, IsOfAnyVerbBeforeAColon) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj agreed/agree/VERB/VBD/0/root :/:/PUNCT/:/6/punct "
             "“/“/PUNCT/``/6/punct Norland/Norland/PROPN/NNP/6/nsubj lost/lose/VERB/VBD/2/dep "
             "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./6/punct ”/”/PUNCT/''/6/punct"}),
      Contains("Norland | lost | Lorne by Ames/agree"));
}

// "“Norland lost Lorne,” Ames laughed.": so does the comma.
TEST(Attribution, IsOfAnyVerbBehindAComma) {
  EXPECT_THAT(Shown({"“/“/PUNCT/``/3/punct Norland/Norland/PROPN/NNP/3/nsubj "
                     "lost/lose/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj ,/,/PUNCT/,/3/punct "
                     "”/”/PUNCT/''/3/punct Ames/Ames/PROPN/NNP/8/nsubj "
                     "laughed/laugh/VERB/VBD/3/dep ././PUNCT/./3/punct"}),
              Contains("Norland | lost | Lorne by Ames/laugh"));
}

// "“Berg left Lorne,” Ames said. Norland “lost Lorne.”": in one paragraph, who spoke speaks on.
TEST(Attribution, FollowsIntoASentenceOfOtherWords) {
  const std::string said =
      "“/“/PUNCT/``/3/punct Berg/Berg/PROPN/NNP/3/nsubj left/leave/VERB/VBD/8/ccomp "
      "Lorne/Lorne/PROPN/NNP/3/obj ,/,/PUNCT/,/3/punct ”/”/PUNCT/''/3/punct "
      "Ames/Ames/PROPN/NNP/8/nsubj said/say/VERB/VBD/0/root ././PUNCT/./8/punct";
  const std::string partly =
      "Norland/Norland/PROPN/NNP/3/nsubj “/“/PUNCT/``/3/punct lost/lose/VERB/VBD/0/root "
      "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct ”/”/PUNCT/''/3/punct";
  EXPECT_THAT(Shown({said, partly}), Contains("Norland | lost | Lorne by Ames/say"));
}

// "Ames left Lorne. “I saw Norland.”": who says "I" is who was told of.
TEST(Attribution, IsOfWhoWasToldOf) {
  const std::string left =
      "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
      "././PUNCT/./2/punct";
  const std::string quotation =
      "“/“/PUNCT/``/3/punct My/my/PRON/PRP$/3/nmod:poss crew/crew/NOUN/NN/4/nsubj "
      "saw/see/VERB/VBD/0/root Norland/Norland/PROPN/NNP/4/obj ././PUNCT/./4/punct "
      "”/”/PUNCT/''/4/punct";
  EXPECT_THAT(Shown({left, quotation}), Contains("My crew | saw | Norland by Ames/say"));
}

}  // namespace
}  // namespace tripleloom
