// The table of extractors: choosing some, adding one, and what is refused.
#include "extract/extractor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/pipeline.h"

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> NamesOf(const std::vector<Extractor>& extractors) {
  std::vector<std::string> names;
  for (const Extractor& extractor : extractors) names.push_back(extractor.name);
  return names;
}

Extractor FirstWord(InputLayer needs = InputLayer::kWords) {
  return {"first-word", "the first word of each sentence", needs,
          [](const SentenceContext&, std::vector<Proposition>& out) {
            Proposition p;
            p.head = p.subject = 0;
            p.implied = "begins";
            p.confidence = 0.25;
            out.push_back(p);
          }};
}

Analysis TwoSentences() {
  Analysis analysis;
  for (const char* form : {"Rain", "Snow"}) {
    Sentence sentence;
    sentence.words.push_back({.span = {0, 4}, .form = form, .lemma = form});
    analysis.sentences.push_back(sentence);
  }
  return analysis;
}

TEST(SelectExtractors, KeepsTheOrderOfTheTableAndEachOnce) {
  const auto selected = SelectExtractors({"title", "clause", "title"});
  ASSERT_TRUE(selected);
  EXPECT_THAT(NamesOf(*selected), ElementsAre("clause", "title"));
}

TEST(SelectExtractors, OfNoNameAreNone) { EXPECT_THAT(*SelectExtractors({}), IsEmpty()); }

TEST(SelectExtractors, RefusesAnUnknownNameAndListsTheKnown) {
  const auto selected = SelectExtractors({"clause", "clauze"});
  ASSERT_FALSE(selected);
  EXPECT_EQ(selected.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(selected.error().message, HasSubstr("'clauze'; known are clause, coordination"));
}

TEST(CheckExtractors, TakesTheWholeTable) { EXPECT_TRUE(CheckExtractors(Extractors())); }

TEST(CheckExtractors, NamesTheLayerThatIsMissing) {
  const Status status =
      CheckExtractors({FirstWord(InputLayer::kTags | InputLayer::kChains)}, InputLayer::kTags);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().message, "extractor 'first-word' needs chains, which is not made");
}

TEST(CheckExtractors, RefusesTwoOfOneNameAndOneWithoutFunction) {
  EXPECT_FALSE(CheckExtractors({FirstWord(), FirstWord()}));
  EXPECT_FALSE(CheckExtractors({{"empty", "", InputLayer::kWords, nullptr}}));
  EXPECT_FALSE(CheckExtractors({{"", "", InputLayer::kWords, FirstWord().extract}}));
}

TEST(Pipeline, RefusesExtractorsThatItCannotServe) {
  PipelineOptions options;
  options.extractors = {FirstWord(static_cast<InputLayer>(1U << 10))};
  const auto pipeline = Pipeline::Open(options);
  ASSERT_FALSE(pipeline);
  EXPECT_EQ(pipeline.error().code, ErrorCode::kUnsupported);
}

TEST(ExtractPropositions, StampsSentenceAndExtractorAndKeepsAGivenConfidence) {
  const auto lexicon = Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  ASSERT_TRUE(lexicon);
  const auto found = ExtractPropositions(TwoSentences(), {}, *lexicon, {FirstWord()});
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[1].sentence, 1);
  EXPECT_EQ(found[1].extractor, "first-word");
  EXPECT_EQ(found[1].confidence, 0.25);
}

}  // namespace
}  // namespace tripleloom
