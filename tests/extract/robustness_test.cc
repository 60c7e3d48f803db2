// Hostile lengths and shapes: nothing crashes or hangs, and no stage grows faster than it says.
//
// Growth is measured in processor time for inputs of n and 4 n: linear work takes 4 times as long,
// quadratic 16 times. The bound lies between them, the best of several tries counts, and the inputs
// are large enough to be timed, so that a busy machine does not matter.
#include <gtest/gtest.h>

#include <ctime>
#include <functional>
#include <limits>
#include <map>

#include "extract/pipeline.h"

namespace tripleloom {
namespace {

const Pipeline& SharedPipeline() {
  static const Result<Pipeline> pipeline =
      Pipeline::Open({.models = TRIPLELOOM_BINARY_DIR "/models/en"});
  return *pipeline;
}

const Lexicon& SharedLexicon() {
  static const Result<Lexicon> lexicon =
      Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  return *lexicon;
}

double SecondsOf(const std::function<void()>& work) {
  const std::clock_t start = std::clock();
  work();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

// How many times longer the work of size 4 n takes; the least of up to five tries.
void ExpectNearlyLinear(const std::string& what, int n, const std::function<void(int)>& work) {
  constexpr double kMost = 10;
  double small = std::numeric_limits<double>::infinity(), large = small;
  for (int attempt = 0; attempt < 5 && !(large < kMost * small); ++attempt) {
    small = std::min(small, SecondsOf([&] { work(n); }));
    large = std::min(large, SecondsOf([&] { work(4 * n); }));
    if (large < 0.05) return;  // nothing that could be felt
  }
  EXPECT_LT(large, kMost * small) << what << ": " << small << " s, then " << large << " s";
}

struct LongReading {
  Document document;
  Analysis analysis;
};

// The text and its analysis so many times over, as if it were one long article.
LongReading Repeated(const std::string& text, int times) {
  static std::map<std::string, Analysis> once;
  if (once.count(text) == 0) once[text] = SharedPipeline().Read({"x", "", "", "", text}).analysis;
  LongReading made;
  made.document.id = "long";
  for (int i = 0; i < times; ++i) {
    const auto shift = static_cast<uint32_t>(made.document.text.size());
    made.document.text += text;
    for (Sentence sentence : once[text].sentences) {
      sentence.span = {sentence.span.begin + shift, sentence.span.end + shift};
      for (Word& word : sentence.words) {
        word.span = {word.span.begin + shift, word.span.end + shift};
      }
      made.analysis.sentences.push_back(std::move(sentence));
    }
  }
  return made;
}

constexpr char kArticle[] =
    "Mayor Ada Verne met Nora Quist in Marburg on Monday. The minister said she would not sell the "
    "port, a harbour in Norway. Quist, who leads Orbis Media, plans to buy two ships. ";

TEST(Growth, OfManySentencesIsNearlyLinearInEveryStage) {
  std::map<int, LongReading> readings;
  std::map<int, Entities> entities;
  std::map<int, std::vector<Proposition>> propositions;
  for (const int n : {500, 2000}) readings[n] = Repeated(kArticle, n);
  ExpectNearlyLinear("segment", 500, [&](int n) { Segment(readings[n].document.text); });
  ExpectNearlyLinear("entities", 500, [&](int n) {
    entities[n] = FindEntities(readings[n].document, readings[n].analysis, SharedLexicon());
  });
  ExpectNearlyLinear("propose", 500, [&](int n) {
    propositions[n] = ExtractPropositions(readings[n].analysis, entities[n], SharedLexicon());
  });
  ExpectNearlyLinear("project", 500, [&](int n) {
    Project(readings[n].document, readings[n].analysis, entities[n], SharedLexicon(),
            propositions[n]);
  });
}

TEST(Growth, OfOneSentenceIsNearlyLinear) {
  ExpectNearlyLinear("words", 1000, [](int n) {
    std::string text = "Ada Verne met Bo Berg";
    for (int i = 0; i < n / 5; ++i) text += " and the old committee left";
    SharedPipeline().Extract({"x", "", "", "", text + "."});
  });
  ExpectNearlyLinear("conjuncts", 250, [](int n) {
    std::string text = "Ada Verne met Bo";
    for (int i = 0; i < n; ++i) text += ", Nora Quist" + std::to_string(i);
    SharedPipeline().Extract({"x", "", "", "", text + " and Berg."});
  });
  ExpectNearlyLinear("brackets", 500, [](int n) {
    SharedPipeline().Extract({"x", "", "", "",
                              "Ames said " + std::string(static_cast<size_t>(n), '(') +
                                  "the ferry left" + std::string(static_cast<size_t>(n), ')') +
                                  "."});
  });
}

TEST(Growth, OfALineWithoutAnEndIsNearlyLinear) {
  ExpectNearlyLinear("one word", 100'000, [](int n) { Segment(std::string(n, 'a')); });
  ExpectNearlyLinear("dots", 100'000, [](int n) { Segment(std::string(n, '.')); });
  ExpectNearlyLinear("quotes", 100'000, [](int n) { Segment(std::string(n, '"')); });
  ExpectNearlyLinear("blanks", 100'000, [](int n) { Segment(std::string(n, ' ') + "a"); });
  ExpectNearlyLinear("lines", 100'000, [](int n) { Segment(std::string(n, '\n') + "a"); });
}

TEST(Robustness, SurvivesWhatNoArticleIs) {
  std::string deep = "Ames said";
  for (int i = 0; i < 300; ++i) deep += " that Berg said";
  std::string bytes;
  for (unsigned i = 0, x = 1; i < 20'000; ++i, x = x * 1664525 + 1013904223) {
    bytes += static_cast<char>(x >> 24 & 0x7f);
  }
  for (const std::string& text : {std::string(), std::string("."), std::string(5000, '('), deep,
                                  bytes, std::string(3, '\0'), std::string("\u202e\u200d\u0301")}) {
    const DocumentFacts facts = SharedPipeline().Extract({"x", "", "", "", text});
    for (const Triple& triple : facts.triples) {
      EXPECT_LE(triple.subject.span.end, text.size());
      EXPECT_LE(triple.object.span.end, text.size());
    }
  }
}

}  // namespace
}  // namespace tripleloom
