// `tripleloom build`: reads articles into a graph, each one all or nothing.
//
// A graph that exists is opened before any article is read, so that a damaged one is said at once;
// a new one is made with its first article, so that a run that stores nothing leaves nothing.
#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <unordered_map>

#include "cli/articles.h"
#include "cli/extractor_command.h"
#include "cli/in_order.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/signals.h"
#include "graph/graph.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

// The graph that is built, and what became of the articles.
class Builder {
 public:
  explicit Builder(std::string path) : path_(std::move(path)) {}

  // Opens the graph if there is one.
  Status Open() {
    std::error_code ignored;
    if (!std::filesystem::exists(path_, ignored)) return {};
    return Keep(Store::Open(path_, Store::Mode::kWrite));
  }

  // Whether the document may be read: no earlier one of this run has its id and another text. The
  // second of two such lines of JSON is complained of, not taken for the first one changed.
  bool Accept(const Document& document) {
    const size_t text = std::hash<std::string>()(document.text);
    if (texts_.emplace(document.id, text).first->second == text) return true;
    Complain(document.id + ": another article of this id was just read; give each its own");
    ++refused_;
    return false;
  }
  size_t refused() const { return refused_; }

  // Stores what could be read of one document.
  Status Put(const ArticleFacts& read) {
    const Status stored = Put(read.facts);
    for (const std::string& complaint : read.complaints) Complain(complaint);
    if (!read.complaints.empty()) ++flawed_;
    return stored;
  }
  size_t flawed() const { return flawed_; }

  // Waits for the article that is being stored, closes the graph, and lets nobody store any more:
  // the end of an interrupted run, on whatever thread.
  void Close() {
    mutex_.lock();
    store_.reset();
  }

  size_t Count(Store::Change change) const {
    const auto found = changes_.find(change);
    return found == changes_.end() ? 0 : found->second;
  }

  // The merged graph; nothing where no article was ever stored.
  std::optional<Result<Graph>> Merged() {
    const std::lock_guard lock(mutex_);
    if (!store_) return std::nullopt;
    return Snapshot(*store_, {});
  }

 private:
  Status Put(const DocumentFacts& facts) {
    const std::lock_guard lock(mutex_);
    const bool is_new = !store_;
    Status stored = is_new ? Keep(Store::Open(path_, Store::Mode::kCreate)) : Status{};
    if (stored) {
      const Result<Store::Change> change = store_->Put(facts);
      if (change) ++changes_[*change];
      if (!change) stored = tl::unexpected(change.error());
    }
    if (!stored && is_new) Discard();
    return stored;
  }

  Status Keep(Result<Store> store) {
    if (!store) return tl::unexpected(store.error());
    store_.emplace(*std::move(store));
    return {};
  }

  // Takes back a new graph that could not keep its first article.
  void Discard() {
    const bool made = store_.has_value();
    store_.reset();
    std::error_code ignored;
    if (made) std::filesystem::remove(path_, ignored);
  }

  std::string path_;
  std::mutex mutex_;  // of store_, against Close
  std::optional<Store> store_;
  std::map<Store::Change, size_t> changes_;
  std::unordered_map<std::string, size_t> texts_;  // hash of the text of each id of this run
  size_t refused_ = 0;
  size_t flawed_ = 0;
};

// "3 articles (1 replaced, 1 failed): 120 entities, 240 statements in news.loom, 1.3 s".
std::string Summary(const Builder& builder, const Tally& tally, const Graph& graph,
                    const std::string& path, double seconds) {
  std::string parts;
  const auto add = [&parts](size_t count, const char* what) {
    if (count > 0) parts += fmt::format("{}{} {}", parts.empty() ? "" : ", ", count, what);
  };
  add(builder.Count(Store::Change::kAdded), "added");
  add(builder.Count(Store::Change::kReplaced), "replaced");
  add(builder.Count(Store::Change::kUnchanged), "unchanged");
  add(tally.failed, "failed");
  add(builder.flawed(), "in part");
  return fmt::format("{}: {} ({}); the graph has {}, {}, {}; {:.1f} s", path,
                     Counted(tally.read + tally.failed, "article", "articles"), parts,
                     Counted(graph[boost::graph_bundle].documents.size(), "article", "articles"),
                     Counted(num_vertices(graph), "entity", "entities"),
                     Counted(num_edges(graph), "statement", "statements"), seconds);
}

// Says at the end what was done.
Status Report(const BuildOptions& options, Builder& builder, const Tally& tally, double seconds) {
  if (options.reading.quiet) return {};
  const std::optional<Result<Graph>> graph = builder.Merged();
  if (!graph) return {};
  if (!*graph) return tl::unexpected(graph->error());
  Tell(Summary(builder, tally, **graph, options.store, seconds));
  return {};
}

Result<Tally> ReadInto(Builder& builder, ExtractorCommand& command, const BuildOptions& options) {
  const Result<Pipeline> pipeline =
      Pipeline::Open(PipelineOptionsOf(options.reading, options.extractors));
  if (!pipeline) return tl::unexpected(pipeline.error());
  Progress progress(options.reading.quiet);
  InOrder<Document, ArticleFacts> line(
      ThreadsOf(options.reading),
      [&](const Document& document) { return command.Add(pipeline->Extract(document)); },
      [&](const ArticleFacts& read) { return builder.Put(read); });
  Result<Tally> tally = ForEachDocument(options.reading, progress, [&](Document document) {
    return builder.Accept(document) ? line.Add(std::move(document)) : Status{};
  });
  if (!tally) return tally;
  if (const Status done = line.Finish(); !done) return tl::unexpected(done.error());
  tally->read -= builder.refused();
  tally->failed += builder.refused();
  return tally;
}

}  // namespace

int Build(const BuildOptions& options) {
  const auto begin = std::chrono::steady_clock::now();
  Builder builder(options.store);
  ExtractorCommand command = ExtractorCommandOf(options.extractors);
  const SignalWatch watch([&] {
    builder.Close();  // first, or the article in hand would be stored without what it finds
    command.Stop();
  });
  Status done = builder.Open();
  Tally tally;
  if (done) {
    const Result<Tally> read = ReadInto(builder, command, options);
    if (read) tally = *read;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    done = read ? Report(options, builder, tally, seconds.count())
                : Status(tl::unexpected(read.error()));
  }
  if (!done) {
    Complain(done.error().message);
    return kDataFault;
  }
  return tally.failed == 0 && builder.flawed() == 0 ? kDone : kDataFault;
}

}  // namespace tripleloom
