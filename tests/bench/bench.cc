// bench: how fast articles become triples, on one core.
//
//   bench [REPEATS] [FILE...]           without files: the articles of examples/
//   bench analysis [REPEATS] [FILE...]  only what becomes of raw text up to trees and names
//   bench --kernels NAME ...            only these kernels (portable, avx2, avx512)
//
// Workloads, each over all files, one thread:
//   segment       raw text to sentences and tokens
//   analyze cold  tags, trees, names with an empty cache of words
//   analyze       the same again
//   mend          trees as rules correct them (with a copy of the trees)
//   entities      mentions and chains
//   propose       the extractors
//   project       propositions to triples
//   end to end    Pipeline::Extract: raw text to triples
// Printed: processor milliseconds for one pass (median of the repeats, least, most), the share of
// the sum of all stages, sentences per processor second, and the same counted in sentences of 25
// tokens. Then the time to open the pipeline and the peak of memory.
//
// For the analysis (segment and analyze) with each of the kernels that this processor runs:
// sentences of 25 tokens a second; how its time divides (inputs of words, encoder, the rest: heads
// and decoding); GFLOP/s (products and sums of 10^9 a second) of the kernel on a product that stays
// in the near cache, of floats and of quantized numbers, of fused products and sums of floats
// without memory (the peak of this core), and of an Eigen product compiled like the rest of the
// program.

#include <Eigen/Dense>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "extract/analysis/analyzer.h"
#include "extract/analysis/kernels.h"
#include "extract/analysis/model_file.h"
#include "extract/analysis/network.h"
#include "extract/extractor.h"
#include "extract/pipeline.h"
#include "extract/relation/mend.h"
#include "graph/base/file.h"
#include "tests/bench/peak.h"

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

// Processor milliseconds of every repeat, sorted.
struct Times {
  const char* name;
  std::vector<double> ms;
  double median() const { return std::max(ms[ms.size() / 2], 1e-3); }
};

// Runs `work` on every document, `repeats` times.
Times Measure(const char* name, const Corpus& corpus, int repeats,
              const std::function<void(size_t document)>& work) {
  Times times{name, {}};
  for (int repeat = 0; repeat < repeats; ++repeat) {
    const double start = ProcessorMs();
    for (size_t i = 0; i < corpus.documents.size(); ++i) work(i);
    times.ms.push_back(ProcessorMs() - start);
  }
  std::sort(times.ms.begin(), times.ms.end());
  return times;
}

// Sentences of 25 tokens per processor second.
double Speed(const Corpus& corpus, double ms) {
  return 1e3 * static_cast<double>(corpus.tokens) / 25 / ms;
}

void Print(const Corpus& corpus, const Times& times, double share) {
  std::printf("%-14s %9.2f %9.2f %9.2f ", times.name, times.median(), times.ms.front(),
              times.ms.back());
  std::printf(share > 0 ? "%6.1f %%" : "        ", share);
  std::printf(" %12.0f %14.0f\n", 1e3 * static_cast<double>(corpus.sentences) / times.median(),
              Speed(corpus, times.median()));
}

void MeasureStages(const Corpus& corpus, int repeats) {
  const Result<Analyzer> analyzer = Analyzer::Open(kModels + "/en.model");
  const Result<Lexicon> lexicon = Lexicon::Open(kModels + "/en.lexicon");
  if (!analyzer || !lexicon) std::exit(1);
  const size_t count = corpus.documents.size();
  std::vector<Segmentation> segments(count);
  std::vector<Analysis> analyses(count), mended(count);
  std::vector<Entities> entities(count);
  std::vector<std::vector<Proposition>> propositions(count);
  const auto text = [&](size_t i) -> std::string_view { return corpus.documents[i].text; };
  const auto analyze = [&](size_t i) {
    analyses[i] = analyzer->Analyze(text(i), segments[i], *lexicon);
  };
  std::vector<Times> stages;
  stages.push_back(
      Measure("segment", corpus, repeats, [&](size_t i) { segments[i] = Segment(text(i)); }));
  const Times cold = Measure("analyze cold", corpus, 1, analyze);
  stages.push_back(Measure("analyze", corpus, repeats, analyze));
  std::vector<Analysis> parsed;
  stages.push_back(Measure("mend", corpus, repeats, [&](size_t i) {
    if (i == 0) parsed = analyses;
    mended[i] = MendTrees(std::move(parsed[i]), *lexicon);
  }));
  stages.push_back(Measure("entities", corpus, repeats, [&](size_t i) {
    entities[i] = FindEntities(corpus.documents[i], mended[i], *lexicon);
  }));
  stages.push_back(Measure("propose", corpus, repeats, [&](size_t i) {
    propositions[i] = ExtractPropositions(mended[i], entities[i], *lexicon);
  }));
  stages.push_back(Measure("project", corpus, repeats, [&](size_t i) {
    Project(corpus.documents[i], mended[i], entities[i], *lexicon, propositions[i]);
  }));
  double sum = 0;
  for (const Times& stage : stages) sum += stage.median();
  Print(corpus, cold, 0);
  for (const Times& stage : stages) Print(corpus, stage, 100 * stage.median() / sum);
}

double KernelRate(const Kernels& kernels) {
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

double QuantizedRate(const Kernels& kernels) {
  const int inputs = 200, outputs = 128, rows = 24, repeats = 20000;
  const QuantizedMatrix weights(kernels, std::vector<int8_t>(inputs * outputs, 7),
                                std::vector<float>(outputs, 1e-3f), inputs);
  const Quantized x(rows, inputs, 1e-3f);
  std::vector<float> y(static_cast<size_t>(weights.padded()) * rows);
  const double start = ProcessorMs();
  for (int i = 0; i < repeats; ++i) {
    kernels.multiply_quantized(weights.panels(), x.rows(), rows, {y.data(), weights.padded()});
  }
  return 2.0 * inputs * outputs * rows * repeats / (ProcessorMs() - start) / 1e6;
}

double EigenRate() {
  const int size = 128, repeats = 500;
  const Eigen::MatrixXf a = Eigen::MatrixXf::Constant(size, size, 0.5f), b = a;
  Eigen::MatrixXf c = Eigen::MatrixXf::Zero(size, size);
  const double start = ProcessorMs();
  for (int i = 0; i < repeats; ++i) c.noalias() += a * b;
  const double ms = ProcessorMs() - start;
  return c(0, 0) > 0 ? 2.0 * size * size * size * repeats / ms / 1e6 : 0;
}

double PeakRate(std::string_view kernels) {
  const int repeats = 2000000;
  const double start = ProcessorMs();
  const double operations = RunPeakLoop(kernels, repeats);
  return operations / (ProcessorMs() - start) / 1e6;
}

// The words of all sentences, longest sentence first, as the network takes them.
struct NetworkInput {
  Batch batch;
  std::vector<std::string_view> words;
};

std::vector<NetworkInput> NetworkInputs(const Corpus& corpus) {
  constexpr size_t kBatch = 32;
  std::vector<std::vector<std::string_view>> sentences;
  for (const Document& document : corpus.documents) {
    const Segmentation segmentation = Segment(document.text);
    for (const TokenizedSentence& sentence : segmentation.sentences) {
      sentences.emplace_back();
      for (const Token& token : sentence.tokens) {
        sentences.back().push_back(TextOf(document.text, token.span));
      }
    }
  }
  std::stable_sort(sentences.begin(), sentences.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  std::vector<NetworkInput> inputs;
  for (size_t i = 0; i < sentences.size(); ++i) {
    if (i % kBatch == 0) inputs.emplace_back();
    NetworkInput& input = inputs.back();
    input.batch.lengths.push_back(static_cast<int>(sentences[i].size()));
    input.batch.firsts.push_back(input.batch.words());
    for (const std::string_view word : sentences[i]) {
      input.batch.rows.push_back(static_cast<int>(input.words.size()));
      input.words.push_back(word);
    }
  }
  return inputs;
}

// Milliseconds for all sentences of what comes before the first layer, with nothing cached, and of
// the encoder.
std::pair<double, double> NetworkMs(const Corpus& corpus, const Kernels& kernels) {
  const Result<ModelFile> file = ModelFile::Open(kModels + "/en.model");
  if (!file) std::exit(1);
  const Result<Network> network = Network::Load(*file, kernels);
  if (!network) std::exit(1);
  double words = 0, encoder = 0;
  for (const NetworkInput& input : NetworkInputs(corpus)) {
    const double start = ProcessorMs();
    const Quantized rows = network->WordRows(input.words);
    const double between = ProcessorMs();
    network->Encode(input.batch, rows);
    words += between - start;
    encoder += ProcessorMs() - between;
  }
  return {words, encoder};
}

void MeasureKernels(const Corpus& corpus, int repeats, const Kernels& kernels) {
  const Result<Analyzer> analyzer = Analyzer::Open(kModels + "/en.model", kernels);
  const Result<Lexicon> lexicon = Lexicon::Open(kModels + "/en.lexicon");
  if (!analyzer || !lexicon) std::exit(1);
  const auto analyze = [&](size_t i) {
    const std::string_view text = corpus.documents[i].text;
    analyzer->Analyze(text, Segment(text), *lexicon);
  };
  const double cold = Measure("", corpus, 1, analyze).median();
  const double warm = Measure("", corpus, repeats, analyze).median();
  const auto [words, encoder] = NetworkMs(corpus, kernels);
  std::printf("kernels %s: %.0f sentences of 25 tokens/s (%.0f with an empty cache of words)\n",
              kernels.name, Speed(corpus, warm), Speed(corpus, cold));
  std::printf("  inputs of words %.2f ms uncached, encoder %.2f of %.2f ms\n", words, encoder,
              warm);
  std::printf("  products %.1f GFLOP/s, quantized %.1f; peak of this core %.1f; Eigen %.1f\n",
              KernelRate(kernels), QuantizedRate(kernels), PeakRate(kernels.name), EigenRate());
}

// The most memory that this process held: getrusage also counts that of the process it was forked
// from.
long PeakMiB() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::atol(line.c_str() + 6) / 1024;
  }
  return 0;
}

struct BenchOptions {
  bool only_analysis = false;
  int repeats = 5;
  std::string kernels;  // empty: all
  std::vector<std::string> files;
};

bool MeasureAnalysis(const Corpus& corpus, const BenchOptions& options) {
  bool found = false;
  for (const Kernels* kernels : RunnableKernels()) {
    if (!options.kernels.empty() && options.kernels != kernels->name) continue;
    MeasureKernels(corpus, options.repeats, *kernels);
    found = true;
  }
  if (!found) std::fprintf(stderr, "bench: no kernels %s here\n", options.kernels.c_str());
  return found;
}

bool MeasureAll(const Corpus& corpus, int repeats) {
  std::printf("%-14s %9s %9s %9s %8s %12s %14s\n", "", "ms", "least", "most", "share",
              "sentences/s", "25 tokens/s");
  MeasureStages(corpus, repeats);
  const double cpu_start = ProcessorMs(), wall_start = WallMs();
  const Result<Pipeline> pipeline = Pipeline::Open({.models = kModels, .layout = Layout::kText});
  const double cpu_open = ProcessorMs() - cpu_start, wall_open = WallMs() - wall_start;
  if (!pipeline) return false;
  Print(corpus,
        Measure("end to end", corpus, repeats,
                [&](size_t i) { pipeline->Extract(corpus.documents[i]); }),
        0);
  std::printf("\nopen the pipeline: %.1f ms (%.1f by the clock)\n", cpu_open, wall_open);
  return true;
}

int Run(const BenchOptions& options) {
  const Corpus corpus = Load(options.files);
  std::printf("%zu documents, %zu sentences, %zu tokens; kernels: %s\n\n", corpus.documents.size(),
              corpus.sentences, corpus.tokens, BestKernels().name);
  // Memory first: what the program needs, which runs the best kernels only.
  if (options.only_analysis) {
    const Result<Analyzer> analyzer = Analyzer::Open(kModels + "/en.model");
    const Result<Lexicon> lexicon = Lexicon::Open(kModels + "/en.lexicon");
    if (!analyzer || !lexicon) return 1;
    for (const Document& document : corpus.documents) {
      analyzer->Analyze(document.text, Segment(document.text), *lexicon);
    }
  } else if (!MeasureAll(corpus, options.repeats)) {
    return 1;
  }
  std::printf("peak memory: %ld MiB\n\n", PeakMiB());
  return MeasureAnalysis(corpus, options) ? 0 : 1;
}

BenchOptions Parse(int argc, char** argv) {
  BenchOptions options;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "analysis") {
      options.only_analysis = true;
    } else if (argument == "--kernels" && i + 1 < argc) {
      options.kernels = argv[++i];
    } else if (const int number = std::atoi(argv[i]); number > 0) {
      options.repeats = number;
    } else {
      options.files.push_back(argument);
    }
  }
  return options;
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) { return tripleloom::Run(tripleloom::Parse(argc, argv)); }
