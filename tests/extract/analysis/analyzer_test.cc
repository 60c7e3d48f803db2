#include "extract/analysis/analyzer.h"

#include <gtest/gtest.h>

#include <bit>
#include <cstdio>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "extract/analysis/kernels.h"

namespace tripleloom {
namespace {

const std::string kModels = TRIPLELOOM_BINARY_DIR "/models/en";

const std::vector<std::string>& Lines() {
  static const std::vector<std::string> lines = {
      "Maria Okafor , the mayor of Lagos , met two engineers in Prague on Monday .",
      "Yes .",
      "The ministry said on Tuesday that it may close the port , which was built in 1931 .",
      "Jan Novak 's company , Brightwater Energy , did n't sell the turbines to Norway .",
      "“ We are not ruling anything out , ” said the spokesman , who asked for patience .",
      "Rain",
      "After the storm the villagers rebuilt the bridge and the school , but the road to the coast "
      "stayed shut until March because the army had run out of gravel , fuel and patience .",
      "He left ."};
  return lines;
}

std::string Joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// Everything that the model decides, as text that can be compared exactly.
std::string Print(const Sentence& sentence) {
  std::string out;
  char buffer[200];
  for (const Word& w : sentence.words) {
    std::snprintf(buffer, sizeof(buffer), " %d %d %d %d %a %a %a %d\n", static_cast<int>(w.upos),
                  static_cast<int>(w.xpos), w.head, static_cast<int>(w.deprel), w.upos_probability,
                  w.head_probability, w.deprel_probability, w.space_after);
    out += w.form + ' ' + w.lemma + buffer;
  }
  for (const NameSpan& n : sentence.names) {
    std::snprintf(buffer, sizeof(buffer), "%d %d %d %a\n", n.begin, n.end, static_cast<int>(n.type),
                  n.probability);
    out += buffer;
  }
  return out;
}

class AnalyzerTest : public ::testing::Test {
 protected:
  std::vector<std::string> Analyze(const Analyzer& analyzer,
                                   const std::vector<std::string>& lines) const {
    const std::string text = Joined(lines);
    std::vector<std::string> out;
    for (const Sentence& s :
         analyzer.Analyze(text, SegmentTokenizedLines(text), *lexicon_).sentences) {
      out.push_back(Print(s));
    }
    return out;
  }

  Analysis AnalyzeText(const std::string& text) const {
    return analyzer_->Analyze(text, SegmentTokenizedLines(text), *lexicon_);
  }

  const Result<Analyzer> analyzer_ = Analyzer::Open(kModels + "/en.model");
  const Result<Lexicon> lexicon_ = Lexicon::Open(kModels + "/en.lexicon");
};

// Words with a space of another kind between them were shown run together.
TEST_F(AnalyzerTest, KnowsEverySpace) {
  const std::string text = "They\u00a0met Ames\u2009late, then left.";
  const Analysis analysis = analyzer_->Analyze(text, Segment(text), *lexicon_);
  std::string shown;
  for (const Word& word : analysis.sentences.at(0).words) {
    shown += word.form + (word.space_after ? "_" : "");
  }
  EXPECT_EQ(shown, "They_met_Ames_late,_then_left._");
}

TEST_F(AnalyzerTest, GivesASentenceTheSameBitsInAnyCompany) {
  ASSERT_TRUE(analyzer_) << analyzer_.error().message;
  ASSERT_TRUE(lexicon_) << lexicon_.error().message;
  const auto together = Analyze(*analyzer_, Lines());
  ASSERT_EQ(together.size(), Lines().size());
  const Result<Analyzer> cold = Analyzer::Open(kModels + "/en.model");
  const auto backwards = Analyze(*cold, {Lines().rbegin(), Lines().rend()});
  std::vector<std::string> often;
  for (int i = 0; i < 40; ++i) often.insert(often.end(), Lines().begin(), Lines().end());
  const auto repeated = Analyze(*analyzer_, often);
  for (size_t i = 0; i < Lines().size(); ++i) {
    EXPECT_EQ(Analyze(*analyzer_, {Lines()[i]})[0], together[i]);
    EXPECT_EQ(backwards[Lines().size() - 1 - i], together[i]);
    EXPECT_EQ(repeated[37 * Lines().size() + i], together[i]);
  }
}

TEST_F(AnalyzerTest, GivesEveryThreadTheSame) {
  ASSERT_TRUE(analyzer_ && lexicon_);
  std::vector<std::vector<std::string>> results(4);
  std::vector<std::thread> threads;
  for (auto& result : results) {
    threads.emplace_back([&] { result = Analyze(*analyzer_, Lines()); });
  }
  for (std::thread& thread : threads) thread.join();
  for (const auto& result : results) EXPECT_EQ(result, results[0]);
}

TEST_F(AnalyzerTest, FindsWhoDidWhat) {
  ASSERT_TRUE(analyzer_ && lexicon_);
  const Sentence s = AnalyzeText("Maria sold the old boat to her neighbour .").sentences.at(0);
  EXPECT_EQ(s.words[1].head, -1);
  EXPECT_EQ(s.words[1].upos, Upos::kVerb);
  EXPECT_EQ(s.words[1].lemma, "sell");
  EXPECT_EQ(s.words[0].deprel, Deprel::kNsubj);
  EXPECT_EQ(s.words[4].deprel, Deprel::kObj);
  EXPECT_EQ(s.words[4].head, 1);
}

TEST_F(AnalyzerTest, HangsLongSentencesOnOneRoot) {
  ASSERT_TRUE(analyzer_ && lexicon_);
  std::string line;
  for (int i = 0; i < 90; ++i) line += "Anna saw the boats of Peter , and ";
  const Analysis analysis = AnalyzeText(line + "slept .\n");
  ASSERT_EQ(analysis.sentences.size(), 1u);
  const Sentence& s = analysis.sentences[0];
  ASSERT_EQ(s.words.size(), 722u);
  int roots = 0;
  for (const Word& word : s.words) {
    roots += word.head < 0;
    EXPECT_EQ(word.head < 0, word.deprel == Deprel::kRoot);
    EXPECT_LT(word.head, 722);
  }
  EXPECT_EQ(roots, 1);
  for (size_t i = 1; i < s.names.size(); ++i) EXPECT_LE(s.names[i - 1].end, s.names[i].begin);
}

TEST_F(AnalyzerTest, TakesNothingAndOddTokens) {
  ASSERT_TRUE(analyzer_ && lexicon_);
  EXPECT_TRUE(AnalyzeText("").sentences.empty());
  const std::string odd = std::string(5000, 'a') + " 😀 \u00ad ---- \u0301 東京都\n";
  const Analysis analysis = AnalyzeText(odd);
  ASSERT_EQ(analysis.sentences.size(), 1u);
  EXPECT_EQ(analysis.sentences[0].words.size(), 6u);
}

TEST(Analyzer, SaysWhichFileIsMissing) {
  const auto analyzer = Analyzer::Open("/nowhere/en.model");
  ASSERT_FALSE(analyzer);
  EXPECT_EQ(analyzer.error().code, ErrorCode::kNotFound);
  EXPECT_NE(analyzer.error().message.find("/nowhere/en.model"), std::string::npos);
}

// Sentences of random length put together at random, from words known and unknown to the model.
std::vector<std::string> RandomLines(int count) {
  const std::string_view words[] = {
      "the",    "a",     "Okafor", "minister", "said",    "that",  "of",     "in",
      "Prague", "ships", "sank",   "slowly",   ",",       ".",     "\u201c", "1931",
      "who",    "did",   "n't",    "'s",       "Zxqwv",   "built", "to",     "old",
      "and",    "$",     "U.S.",   "-",        "he",      "close", "they",   "by",
      "gravel", "near",  "if",     "every",    "Tuesday", "asked", "two",    "it"};
  std::mt19937 random(11);
  std::vector<std::string> lines;
  for (int i = 0; i < count; ++i) {
    std::string line;
    const size_t length = 1 + random() % 40;
    for (size_t k = 0; k < length; ++k) {
      if (k > 0) line += ' ';
      line += words[random() % std::size(words)];
    }
    lines.push_back(line);
  }
  return lines;
}

// Bit by bit: probabilities too.
TEST_F(AnalyzerTest, GivesTheSameTreesWithAllKernels) {
  const auto decisions = [&](const Kernels& kernels) {
    const Result<Analyzer> analyzer = Analyzer::Open(kModels + "/en.model", kernels);
    std::string out;
    const std::string text = Joined(RandomLines(400)) + Joined(Lines());
    const Segmentation segmentation = SegmentTokenizedLines(text);
    for (const Sentence& sentence : analyzer->Analyze(text, segmentation, *lexicon_).sentences) {
      for (const Word& word : sentence.words) {
        out += word.form + ' ' + std::to_string(word.head) + ' ' +
               std::string(NameOf(word.deprel)) + ' ' + std::string(NameOf(word.xpos)) + ' ' +
               std::to_string(std::bit_cast<uint32_t>(word.head_probability)) + '\n';
      }
      for (const NameSpan& name : sentence.names) {
        out += std::to_string(name.begin) + '-' + std::to_string(name.end) + ' ' +
               std::string(NameOf(name.type)) + '\n';
      }
    }
    return out;
  };
  const std::string best = decisions(BestKernels());
  for (const Kernels* kernels : RunnableKernels()) {
    EXPECT_TRUE(decisions(*kernels) == best) << kernels->name;
  }
}

}  // namespace
}  // namespace tripleloom
