// Phrases that hyphens make words of.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/analysis/conllu.h"
#include "extract/extractor.h"
#include "extract/relation/mend.h"
#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::ElementsAre;

// The fixture's words cannot be written without a space between them, as hyphens ask for.
std::vector<std::string> Read(const std::string& conllu) {
  const auto read = ReadConllu(conllu);
  const auto lexicon = Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  if (!read || !lexicon) {
    ADD_FAILURE();
    return {};
  }
  const Analysis analysis = MendTrees(read->analysis, *lexicon);
  const DocumentFacts facts =
      Project(read->document, analysis, {}, *lexicon, ExtractPropositions(analysis, {}, *lexicon));
  std::vector<std::string> lines;
  for (const Triple& triple : facts.triples) {
    lines.push_back(triple.subject.text + " | " + triple.relation.text + " | " +
                    triple.object.text);
  }
  return lines;
}

constexpr const char* kTight = "SpaceAfter=No\n";

// The harbour offers in-person tours .
TEST(MendHyphenPhrase, KeepsThePrepositionInTheWord) {
  const std::string tight = kTight;
  EXPECT_THAT(Read("1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n"
                   "2\tharbour\tharbour\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n"
                   "3\toffers\toffer\tVERB\tVBZ\t_\t0\troot\t_\t_\n"
                   "4\tin\tin\tADP\tIN\t_\t7\tcase\t_\t" +
                   tight + "5\t-\t-\tPUNCT\tHYPH\t_\t4\tpunct\t_\t" + tight +
                   "6\tperson\tperson\tNOUN\tNN\t_\t7\tcompound\t_\t_\n"
                   "7\ttours\ttour\tNOUN\tNNS\t_\t3\tobl\t_\t_\n\n"),
              ElementsAre("The harbour | offers | in-person tours"));
}

// The crew stood side-by-side with the rebels .
TEST(MendHyphenPhrase, IsAnAdverbOfTheVerbBeforeATwin) {
  const std::string tight = kTight;
  EXPECT_THAT(Read("1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n"
                   "2\tcrew\tcrew\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n"
                   "3\tstood\tstand\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                   "4\tside\tside\tNOUN\tNN\t_\t8\tcompound\t_\t" +
                   tight + "5\t-\t-\tPUNCT\tHYPH\t_\t6\tpunct\t_\t" + tight +
                   "6\tby\tby\tADP\tIN\t_\t8\tcase\t_\t" + tight +
                   "7\t-\t-\tPUNCT\tHYPH\t_\t6\tpunct\t_\t" + tight +
                   "8\tside\tside\tNOUN\tNN\t_\t3\tobj\t_\t_\n"
                   "9\twith\twith\tADP\tIN\t_\t11\tcase\t_\t_\n"
                   "10\tthe\tthe\tDET\tDT\t_\t11\tdet\t_\t_\n"
                   "11\trebels\trebel\tNOUN\tNNS\t_\t3\tobl\t_\t_\n\n"),
              ElementsAre("The crew | stood side-by-side with | the rebels"));
}

TEST(MendHyphenPhrase, LeavesDashesAlone) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj -/-/PUNCT/HYPH/7/punct in/in/ADP/IN/7/case "
                     "-/-/PUNCT/HYPH/7/punct May/May/PROPN/NNP/2/obl"}),
              ElementsAre("Ames | left | Lorne"));
}

}  // namespace
}  // namespace tripleloom
