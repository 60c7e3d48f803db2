// `tripleloom query GRAPH explain NAME`: why an entity is one, and why others are not the same.
#include "graph/explain.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

#include "cli/options.h"
#include "cli/output.h"
#include "cli/query.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

// "  Kerry, in 2 articles: the only person of this surname\n    a.txt (3 mentions)\n"
std::string UseLines(const std::vector<NameUse>& uses) {
  std::map<std::pair<MergeReason, std::string>, std::vector<const NameUse*>> by_name;
  for (const NameUse& use : uses) by_name[{use.reason, use.name}].push_back(&use);
  std::string lines;
  for (const auto& [name, of] : by_name) {
    std::set<std::string> documents;
    for (const NameUse* use : of) documents.insert(use->document);
    lines += fmt::format("  {}, in {}: {}\n", OneLineOf(name.second),
                         Counted(documents.size(), "article", "articles"), WordsOf(name.first));
    for (const NameUse* use : of) {
      lines += fmt::format("    {} ({})\n", OneLineOf(use->document),
                           Counted(static_cast<size_t>(use->mentions), "mention", "mentions"));
    }
  }
  return lines;
}

std::string NeighbourLines(const std::vector<Neighbour>& neighbours) {
  if (neighbours.empty()) return {};
  std::string lines = "\nnear, but apart:\n";
  for (const Neighbour& neighbour : neighbours) {
    lines +=
        fmt::format("  {}, {} ({}): {}\n", OneLineOf(neighbour.entity.name),
                    NameOf(neighbour.entity.type), neighbour.entity.key, OneLineOf(neighbour.why));
  }
  return lines;
}

}  // namespace

int QueryExplain(const QueryOptions& options) {
  const Result<Store> store = Store::Open(options.store, Store::Mode::kRead);
  if (!store) return Refuse(store.error());
  const Result<Explanation> found = Explain(*store, options.entities[0]);
  if (!found) return Refuse(found.error());
  const Entity& entity = found->entity;
  std::string text =
      fmt::format("{}, {} ({})\n", OneLineOf(entity.name), NameOf(entity.type), entity.key);
  if (!entity.iri.empty()) text += fmt::format("  {}\n", entity.iri);
  return PrintAndFinish(text + UseLines(found->uses) + NeighbourLines(found->nearest));
}

}  // namespace tripleloom
