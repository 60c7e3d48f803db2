// bench: how fast articles become triples, on one core.
//
//   bench [REPEATS] [FILE...]      without files: the articles of examples/
//
// Workloads, each over all files, one thread:
//   segment       raw text to sentences and tokens
//   analyze cold  tags, trees, names with an empty cache of words
//   analyze       the same again
//   entities      mentions and chains
//   propose       the extractors
//   project       propositions to triples
//   end to end    Pipeline::Extract: raw text to triples
// Printed: processor milliseconds for one pass (median of the repeats, least, most), sentences per
// processor second, and the same counted in sentences of 25 tokens. Then the time to open the
// pipeline, the peak of memory, and what the machine gives: GFLOP/s of the kernels on a product
// that stays in the near cache, and of an Eigen product compiled like the rest of the program.

#include <sys/resource.h>

#include <Eigen/Dense>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "extract/analysis/analyzer.h"
#include "extract/analysis/kernels.h"
#include "extract/extractor.h"
#include "extract/pipeline.h"
#include "graph/base/file.h"

namespace tripleloom {
namespace {

const std::string kModels = TRIPLELOOM_BINARY_DIR "/models/en";

// Processor time: other work on the machine counts less than by the clock.
double ProcessorMs() { return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double WallMs() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::milli>(now).count();
}

struct Corpus {
  std::vector<Document> documents;
  size_t sentences = 0;
  size_t tokens = 0;
};

Corpus Load(std::vector<std::string> paths) {
  if (paths.empty()) {
    for (const auto& file :
         std::filesystem::directory_iterator(TRIPLELOOM_SOURCE_DIR "/examples/articles")) {
      paths.push_back(file.path().string());
    }
    std::sort(paths.begin(), paths.end());
  }
  Corpus corpus;
  for (const std::string& path : paths) {
    Document document;
    document.id = path;
    document.text = ReadFile(path).value_or("");
    for (const TokenizedSentence& sentence : Segment(document.text).sentences) {
      ++corpus.sentences;
      corpus.tokens += sentence.tokens.size();
    }
    corpus.documents.push_back(std::move(document));
  }
  return corpus;
}

void Report(const char* name, const Corpus& corpus, std::vector<double> ms) {
  std::sort(ms.begin(), ms.end());
  const double median = std::max(ms[ms.size() / 2], 1e-3);
  std::printf("%-14s %9.2f %9.2f %9.2f %12.0f %14.0f\n", name, median, ms.front(), ms.back(),
              1e3 * static_cast<double>(corpus.sentences) / median,
              1e3 * static_cast<double>(corpus.tokens) / 25 / median);
}

// Runs `work` on every document, `repeats` times.
void Measure(const char* name, const Corpus& corpus, int repeats,
             const std::function<void(size_t document)>& work) {
  std::vector<double> ms;
  for (int repeat = 0; repeat < repeats; ++repeat) {
    const double start = ProcessorMs();
    for (size_t i = 0; i < corpus.documents.size(); ++i) work(i);
    ms.push_back(ProcessorMs() - start);
  }
  Report(name, corpus, ms);
}

void MeasureStages(const Corpus& corpus, int repeats) {
  const Result<Analyzer> analyzer = Analyzer::Open(kModels + "/en.model");
  const Result<Lexicon> lexicon = Lexicon::Open(kModels + "/en.lexicon");
  if (!analyzer || !lexicon) std::exit(1);
  const size_t count = corpus.documents.size();
  std::vector<Segmentation> segments(count);
  std::vector<Analysis> analyses(count);
  std::vector<Entities> entities(count);
  std::vector<std::vector<Proposition>> propositions(count);
  const auto text = [&](size_t i) -> std::string_view { return corpus.documents[i].text; };
  const auto analyze = [&](size_t i) {
    analyses[i] = analyzer->Analyze(text(i), segments[i], *lexicon);
  };
  Measure("segment", corpus, repeats, [&](size_t i) { segments[i] = Segment(text(i)); });
  Measure("analyze cold", corpus, 1, analyze);
  Measure("analyze", corpus, repeats, analyze);
  Measure("entities", corpus, repeats, [&](size_t i) {
    entities[i] = FindEntities(corpus.documents[i], analyses[i], *lexicon);
  });
  Measure("propose", corpus, repeats, [&](size_t i) {
    propositions[i] = ExtractPropositions(analyses[i], entities[i], *lexicon);
  });
  Measure("project", corpus, repeats, [&](size_t i) {
    Project(corpus.documents[i], analyses[i], entities[i], *lexicon, propositions[i]);
  });
}

double KernelPeak() {
  const Kernels& kernels = BestKernels();
  const int inputs = 128, outputs = 64, rows = 24, repeats = 20000;
  const PackedMatrix weights(kernels, std::vector<float>(inputs * outputs, 0.5f), outputs, inputs);
  const std::vector<float> x(inputs * rows, 1e-3f);
  std::vector<float> y(static_cast<size_t>(weights.padded()) * rows);
  const double start = ProcessorMs();
  for (int i = 0; i < repeats; ++i) {
    kernels.multiply(weights.panels(), {x.data(), inputs}, rows, {y.data(), weights.padded()});
  }
  return 2.0 * inputs * outputs * rows * repeats / (ProcessorMs() - start) / 1e6;
}

double EigenPeak() {
  const int size = 128, repeats = 500;
  const Eigen::MatrixXf a = Eigen::MatrixXf::Constant(size, size, 0.5f), b = a;
  Eigen::MatrixXf c = Eigen::MatrixXf::Zero(size, size);
  const double start = ProcessorMs();
  for (int i = 0; i < repeats; ++i) c.noalias() += a * b;
  const double ms = ProcessorMs() - start;
  return c(0, 0) > 0 ? 2.0 * size * size * size * repeats / ms / 1e6 : 0;
}

int Run(int repeats, const std::vector<std::string>& paths) {
  const Corpus corpus = Load(paths);
  std::printf("%zu documents, %zu sentences, %zu tokens; kernels: %s\n\n", corpus.documents.size(),
              corpus.sentences, corpus.tokens, BestKernels().name);
  std::printf("%-14s %9s %9s %9s %12s %14s\n", "", "ms", "least", "most", "sentences/s",
              "25 tokens/s");
  MeasureStages(corpus, repeats);
  const double cpu_start = ProcessorMs(), wall_start = WallMs();
  const Result<Pipeline> pipeline = Pipeline::Open({.models = kModels, .layout = Layout::kText});
  const double cpu_open = ProcessorMs() - cpu_start, wall_open = WallMs() - wall_start;
  if (!pipeline) return 1;
  Measure("end to end", corpus, repeats, [&](size_t i) { pipeline->Extract(corpus.documents[i]); });
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("\nopen the pipeline: %.1f ms (%.1f by the clock); peak memory: %ld MiB\n", cpu_open,
              wall_open, usage.ru_maxrss / 1024);
  std::printf("peak of the machine: %.0f GFLOP/s (kernels), %.0f GFLOP/s (Eigen)\n", KernelPeak(),
              EigenPeak());
  return 0;
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) {
  const int repeats = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
  return tripleloom::Run(repeats, {argv + std::min(argc, 2), argv + argc});
}
