#include "cli/selection.h"

#include <algorithm>

#include "graph/base/file.h"
#include "graph/store.h"

namespace tripleloom {

Result<Graph> SelectGraph(const ExportCommandOptions& options) {
  const Result<Store> store = Store::Open(options.store, Store::Mode::kRead);
  if (!store) return tl::unexpected(store.error());
  SnapshotOptions part;
  part.about = options.about;
  part.hops = options.hops;
  part.top = options.top;
  part.min_confidence = options.min_confidence.value_or(0);
  part.min_support = options.min_support;
  part.since = options.since;
  part.until = options.until;
  for (const std::string& name : options.types) {
    if (const auto type = EntityTypeFromName(name)) part.types.push_back(*type);
  }
  const auto included = [&](std::string_view claim) {
    const std::vector<std::string>& include = options.include;
    return include.empty() || std::find(include.begin(), include.end(), claim) != include.end();
  };
  part.possible = included("possible");
  part.negated = included("negated");
  part.attributed = included("attributed");
  return Snapshot(*store, part);
}

Result<RelationMap> ReadMapping(const ExportCommandOptions& options) {
  if (options.mapping.empty()) return RelationMap::Default();
  const Result<std::string> text = ReadFile(options.mapping);
  if (!text) return tl::unexpected(text.error());
  return RelationMap::Read(*text, options.mapping);
}

bool IsBase(std::string_view iri) {
  const size_t colon = iri.find(':');
  if (colon == iri.npos || colon == 0) return false;
  const auto forbidden = [](char c) {
    return static_cast<unsigned char>(c) <= ' ' ||
           std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos;
  };
  return std::none_of(iri.begin(), iri.end(), forbidden) &&
         (iri.back() == '/' || iri.back() == '#');
}

}  // namespace tripleloom
