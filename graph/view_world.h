// View world: the tables of a store as what a pattern is read and resolved against.
//
//   ViewWorld world(reading, false);
//   Result<ResolvedPattern> resolved = ResolveIn(world, pattern, options);
//
// For pattern_view.cc alone.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/pattern_world.h"
#include "graph/view.h"

namespace tripleloom {

// The reading must outlive it. A query that fails gives nothing; who reads on meets the failure.
class ViewWorld : public PatternWorld {
 public:
  // `forms`: whether relations are known by every form that articles have, which takes a look at
  // all statements.
  ViewWorld(const ViewReading& reading, bool forms);

  bool HasName(std::string_view words) override;
  bool HasProperName(std::string_view words) override;
  bool HasWords(std::string_view words) override;
  Result<std::set<std::string>> KeysOf(const std::string& name, bool near) override;
  const RelationIndex& relations() const override { return *relations_; }

  // The keys of all that have the words in a name.
  std::set<std::string> WithWords(const std::string& name);

  // The number of a lemma that the graph has.
  int64_t RelationId(const std::string& lemma) const { return relation_ids_.at(lemma); }

 private:
  std::set<std::string> Keys(std::string_view query, const std::string& text);

  // Keys and normalised names that have the letters anywhere. A sweep, so each is asked for once.
  const std::vector<std::pair<std::string, std::string>>& WithPart(const std::string& part);

  const ViewReading& reading_;
  Database& database_;
  std::optional<RelationIndex> relations_;
  std::unordered_map<std::string, int64_t> relation_ids_;
  std::unordered_map<std::string, bool> has_name_;   // what was asked before
  std::unordered_map<std::string, bool> has_words_;  // the same
  std::unordered_map<std::string, std::vector<std::pair<std::string, std::string>>> with_part_;
};

}  // namespace tripleloom
