// `tripleloom correct`: keeps in a graph what a user knows of who is who.
#include "cli/correct.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/options.h"
#include "cli/output.h"
#include "graph/alias.h"
#include "graph/base/file.h"
#include "graph/explain.h"
#include "graph/names.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

Status AddPairs(const Store& store, Verdict verdict, const CorrectOptions::Pairs& pairs,
                std::vector<Correction>& corrections) {
  for (const auto& [left, right] : pairs) {
    Result<std::string> a = BaseNamed(store, left);
    if (!a) return tl::unexpected(a.error());
    Result<std::string> b = BaseNamed(store, right);
    if (!b) return tl::unexpected(b.error());
    Result<Correction> made = MakeCorrection(verdict, *std::move(a), *std::move(b));
    if (!made) return tl::unexpected(made.error());
    corrections.push_back(*std::move(made));
  }
  return {};
}

// As it is listed, or the name alone.
bool Means(const std::string& name, const std::string& base) {
  return name == ReadableBase(base) || NameKey(name) == SlugOfBase(base);
}

// Corrections are found by their own names: the articles that had them may be gone.
Status TakeBackPair(Store& store, const std::pair<std::string, std::string>& pair) {
  const auto& [left, right] = pair;
  const auto kept = store.CorrectionsKept();
  if (!kept) return tl::unexpected(kept.error());
  const auto found = std::find_if(kept->begin(), kept->end(), [&](const Correction& c) {
    return (Means(left, c.a) && Means(right, c.b)) || (Means(left, c.b) && Means(right, c.a));
  });
  if (found != kept->end()) return store.TakeBack(*found);
  return Fail(ErrorCode::kNotFound, fmt::format("no correction speaks of \"{}\" and \"{}\"; "
                                                "--list shows those that are kept",
                                                left, right));
}

Result<std::string> List(const Store& store) {
  const auto corrections = store.CorrectionsKept();
  if (!corrections) return tl::unexpected(corrections.error());
  const auto aliases = store.AliasesKept();
  if (!aliases) return tl::unexpected(aliases.error());
  std::string text;
  for (const Correction& c : *corrections) {
    text += fmt::format("{}\t{}\t{}\n", NameOf(c.verdict), OneLineOf(ReadableBase(c.a)),
                        OneLineOf(ReadableBase(c.b)));
  }
  for (const Alias& alias : *aliases) {
    text += fmt::format("alias\t{}\t{}\t{}\n", OneLineOf(alias.name), NameOf(alias.type),
                        OneLineOf(alias.iri));
  }
  return text;
}

Status Change(Store& store, const CorrectOptions& options, const std::vector<Alias>& aliases) {
  for (const auto& pair : options.take_back) {
    if (Status gone = TakeBackPair(store, pair); !gone) return gone;
  }
  std::vector<Correction> corrections;
  Status added = AddPairs(store, Verdict::kSame, options.same, corrections);
  if (added) added = AddPairs(store, Verdict::kDifferent, options.different, corrections);
  if (!added || (corrections.empty() && aliases.empty())) return added;
  return store.Tell(corrections, aliases);
}

}  // namespace

Result<AliasList> ReadAliasFile(const std::string& path) {
  const Result<std::string> text = ReadFile(path);
  if (!text) return tl::unexpected(text.error());
  AliasList list = ParseAliases(*text, path);
  for (const std::string& fault : list.faults) Complain(fault);
  return list;
}

int Correct(const CorrectOptions& options) {
  const auto refuse = [](const Error& error) {
    Complain(error.message);
    return kDataFault;
  };
  AliasList list;
  if (!options.aliases.empty()) {
    Result<AliasList> read = ReadAliasFile(options.aliases);
    if (!read) return refuse(read.error());
    list = *std::move(read);
  }
  Result<Store> store = Store::Open(options.store, Store::Mode::kWrite);
  if (!store) return refuse(store.error());
  if (const Status done = Change(*store, options, list.aliases); !done) {
    return refuse(done.error());
  }
  const int status = list.faults.empty() ? kDone : kDataFault;
  if (!options.list) return status;
  const Result<std::string> text = List(*store);
  if (!text) return refuse(text.error());
  return std::max(PrintAndFinish(*text), status);
}

}  // namespace tripleloom
