// `tripleloom merge`: one graph from several. It is made beside its place and renamed when whole.
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "cli/options.h"
#include "cli/output.h"
#include "cli/signals.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

// Removes the unfinished graph, and what SQLite may keep beside it, unless it was renamed.
class Unfinished {
 public:
  explicit Unfinished(std::string path) : path_(std::move(path)) {}
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  ~Unfinished() { Remove(); }
  void Remove() const {
    std::error_code ignored;  // a file that is not there is as wished
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
      std::filesystem::remove(path_ + suffix, ignored);
    }
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

Status MergeInto(const std::vector<std::string>& paths, const std::string& path) {
  Result<Store> merged = Store::Open(path, Store::Mode::kCreate);
  if (!merged) return tl::unexpected(merged.error());
  for (const std::string& part : paths) {
    const Result<Store> store = Store::Open(part, Store::Mode::kRead);
    if (!store) return tl::unexpected(store.error());
    if (const Status done = merged->Merge(*store); !done) return done;
  }
  return {};
}

Status MergeStores(const MergeOptions& options) {
  // What is there may be replaced only if it is a graph: a slip of the hand costs no article.
  std::error_code ignored;
  if (std::filesystem::exists(options.output, ignored)) {
    const Result<Store> old = Store::Open(options.output, Store::Mode::kRead);
    if (!old) return tl::unexpected(old.error());
  }
  const Unfinished unfinished(fmt::format("{}.new{}", options.output, getpid()));
  const SignalWatch watch([&unfinished] { unfinished.Remove(); });
  if (const Status done = MergeInto(options.stores, unfinished.path()); !done) return done;
  if (std::rename(unfinished.path().c_str(), options.output.c_str()) != 0) {
    return Fail(ErrorCode::kIo, fmt::format("{}: cannot be written: {}", options.output,
                                            std::generic_category().message(errno)));
  }
  return {};
}

}  // namespace

int Merge(const MergeOptions& options) {
  if (const Status done = MergeStores(options); !done) {
    Complain(done.error().message);
    return kDataFault;
  }
  if (options.quiet) return kDone;
  const Result<Store> store = Store::Open(options.output, Store::Mode::kRead);
  if (store) {
    if (const auto documents = store->Documents()) {
      Tell(fmt::format("{}: {} from {}", options.output,
                       Counted(documents->size(), "article", "articles"),
                       Counted(options.stores.size(), "graph", "graphs")));
    }
  }
  return kDone;
}

}  // namespace tripleloom
