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
#include "cli/correct.h"
#include "cli/extractor_command.h"
#include "cli/in_order.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/signals.h"
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

  size_t triples() const { return triples_; }

  // What the graph has now; nothing where no article was ever stored.
  std::optional<Result<Store::Totals>> Totals() {
    const std::lock_guard lock(mutex_);
    if (!store_) return std::nullopt;
    return store_->Count();
  }

  // Keeps the aliases, if any article was ever stored.
  Status Tell(const std::vector<Alias>& aliases) {
    const std::lock_guard lock(mutex_);
    return store_ && !aliases.empty() ? store_->Tell({}, aliases) : Status{};
  }

 private:
  Status Put(const DocumentFacts& facts) {
    const std::lock_guard lock(mutex_);
    const bool is_new = !store_;
    Status stored = is_new ? Keep(Store::Open(path_, Store::Mode::kCreate)) : Status{};
    if (stored) {
      const Result<Store::Change> change = store_->Put(facts);
      if (change) ++changes_[*change];
      triples_ += facts.triples.size();
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
  size_t triples_ = 0;
};

// "news.loom: 3 articles (2 added, 1 replaced), 240 triples; the graph has 9 articles, 120 named
// entities; 1.3 s".
std::string Summary(const Builder& builder, const ReadCount& count, const Store::Totals& totals,
                    const std::string& path, double seconds) {
  std::string parts;
  const auto add = [&parts](size_t number, const char* what) {
    if (number > 0) parts += fmt::format("{}{} {}", parts.empty() ? "" : ", ", number, what);
  };
  add(builder.Count(Store::Change::kAdded), "added");
  add(builder.Count(Store::Change::kReplaced), "replaced");
  add(builder.Count(Store::Change::kUnchanged), "unchanged");
  add(count.failed, "failed");
  add(builder.flawed(), "in part");
  return fmt::format("{}: {} ({}), {}; the graph has {}, {}; {:.1f} s", path,
                     Counted(count.read + count.failed, "article", "articles"), parts,
                     Counted(builder.triples(), "triple", "triples"),
                     Counted(totals.documents, "article", "articles"),
                     Counted(totals.named, "named entity", "named entities"), seconds);
}

// Says at the end what was done.
Status Report(const BuildOptions& options, Builder& builder, const ReadCount& count,
              double seconds) {
  if (options.reading.quiet) return {};
  const std::optional<Result<Store::Totals>> totals = builder.Totals();
  if (!totals) return {};
  if (!*totals) return tl::unexpected(totals->error());
  Tell(Summary(builder, count, **totals, options.store, seconds));
  return {};
}

Result<ReadCount> ReadInto(Builder& builder, ExtractorCommand& command,
                           const BuildOptions& options) {
  const Result<Pipeline> pipeline =
      Pipeline::Open(PipelineOptionsOf(options.reading, options.extractors));
  if (!pipeline) return tl::unexpected(pipeline.error());
  Progress progress(options.reading.quiet);
  InOrder<Document, ArticleFacts> line(
      ThreadsOf(options.reading),
      [&](const Document& document) { return command.Add(pipeline->Extract(document)); },
      [&](const ArticleFacts& read) { return builder.Put(read); });
  Result<ReadCount> count = ForEachDocument(options.reading, progress, [&](Document document) {
    return builder.Accept(document) ? line.Add(std::move(document)) : Status{};
  });
  if (!count) return count;
  if (const Status done = line.Finish(); !done) return tl::unexpected(done.error());
  count->read -= builder.refused();
  count->failed += builder.refused();
  return count;
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
  AliasList list;
  Status done = builder.Open();
  if (done && !options.aliases.empty()) {
    done = ReadAliasFile(options.aliases).map([&list](AliasList read) { list = std::move(read); });
  }
  ReadCount count;
  if (done) {
    const Result<ReadCount> read = ReadInto(builder, command, options);
    if (read) count = *read;
    if (read) done = builder.Tell(list.aliases);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    if (!read) done = tl::unexpected(read.error());
    if (done) done = Report(options, builder, count, seconds.count());
  }
  if (!done) {
    Complain(done.error().message);
    return kDataFault;
  }
  const bool whole = count.failed == 0 && builder.flawed() == 0 && list.faults.empty();
  return whole ? kDone : kDataFault;
}

}  // namespace tripleloom
