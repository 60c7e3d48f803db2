// load: what many articles cost: memory over time, and how far a second thread helps.
//
//   load [MODELS [SENTENCES [FOLDER]]]   without arguments: the built models, 100,000 sentences,
//                                        the articles of examples/
//
// Reads the articles of the folder again and again, each time under another id, as a long run does.
// Printed: sentences of 25 tokens a second by one thread and by two, by the clock, the best of
// three runs each, in turns; then the peak of memory after 10,000 sentences and after all of them.
// The last line is what a run of any length must keep: flat memory.
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "extract/pipeline.h"
#include "graph/base/file.h"

namespace tripleloom {
namespace {

struct Articles {
  std::vector<Document> documents;
  size_t sentences = 0;
  size_t tokens = 0;
};

Articles Load(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    paths.push_back(file.path().string());
  }
  std::sort(paths.begin(), paths.end());
  Articles articles;
  for (const std::string& path : paths) {
    Document document;
    document.text = ReadFile(path).value_or("");
    for (const TokenizedSentence& sentence : Segment(document.text).sentences) {
      ++articles.sentences;
      articles.tokens += sentence.tokens.size();
    }
    articles.documents.push_back(std::move(document));
  }
  return articles;
}

// Reads all articles `rounds` times with so many threads; seconds by the clock.
double Read(const Pipeline& pipeline, const Articles& articles, size_t rounds, int threads) {
  const size_t count = rounds * articles.documents.size();
  std::atomic<size_t> next = 0;
  const auto work = [&] {
    for (size_t i = next++; i < count; i = next++) {
      Document document = articles.documents[i % articles.documents.size()];
      document.id = std::to_string(i);
      pipeline.Extract(document);
    }
  };
  const auto start = std::chrono::steady_clock::now();
  std::vector<std::thread> others;
  for (int i = 1; i < threads; ++i) others.emplace_back(work);
  work();
  for (std::thread& other : others) other.join();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

long PeakMib() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

int Run(const std::string& models, size_t sentences, const std::string& folder) {
  const Result<Pipeline> pipeline = Pipeline::Open({.models = models});
  if (!pipeline) return std::fprintf(stderr, "%s\n", pipeline.error().message.c_str()), 1;
  const Articles articles = Load(folder);
  if (articles.sentences == 0) return std::fprintf(stderr, "no sentences in the folder\n"), 1;
  const auto rounds = [&](size_t wanted) { return wanted / articles.sentences + 1; };
  Read(*pipeline, articles, rounds(10'000), 1);
  const long early = PeakMib();
  Read(*pipeline, articles, rounds(sentences - std::min<size_t>(sentences, 10'000)), 1);
  const long late = PeakMib();
  double one = 1e9, two = 1e9;
  for (int i = 0; i < 3; ++i) {
    one = std::min(one, Read(*pipeline, articles, rounds(5'000), 1));
    two = std::min(two, Read(*pipeline, articles, rounds(5'000), 2));
  }
  const double units = static_cast<double>(articles.tokens * rounds(5'000)) / 25;
  std::printf("one thread:  %7.0f sentences of 25 tokens/s\n", units / one);
  std::printf("two threads: %7.0f (%.2f times one)\n", units / two, one / two);
  std::printf("peak memory: %ld MiB after 10,000 sentences, %ld MiB after %zu\n", early, late,
              sentences);
  return 0;
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) {
  return tripleloom::Run(argc > 1 ? argv[1] : TRIPLELOOM_BINARY_DIR "/models/en",
                         argc > 2 ? static_cast<size_t>(std::atoll(argv[2])) : 100'000,
                         argc > 3 ? argv[3] : TRIPLELOOM_SOURCE_DIR "/examples/articles");
}
