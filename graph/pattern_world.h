// Pattern world: the names and relations that a pattern is read and resolved against.
//
// For pattern_resolve.cc and pattern_view.cc alone: a graph in memory, or the tables of a store.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/pattern_match.h"
#include "graph/pattern_relations.h"

namespace tripleloom {

class PatternWorld {
 public:
  virtual ~PatternWorld() = default;

  // Whether something is called so, or the one word is part of a proper name.
  virtual bool HasName(std::string_view words) = 0;

  // Whether something with a proper name is called so.
  virtual bool HasProperName(std::string_view words) = 0;

  // Whether something has all the words, plural endings aside, in one of its names.
  virtual bool HasWords(std::string_view words) = 0;

  // The keys of what FindEntity (query.h) would find: if that has a proper name, it alone, else all
  // that is called so. With `near`, of every entity that has the words in a name, if there is any.
  virtual Result<std::set<std::string>> KeysOf(const std::string& name, bool near) = 0;

  virtual const RelationIndex& relations() const = 0;
};

Result<Pattern> ReadPatternIn(PatternWorld& world, std::string_view text,
                              const MatchOptions& options);
Result<ResolvedPattern> ResolveIn(PatternWorld& world, const Pattern& pattern,
                                  const MatchOptions& options);

// The words of a name for a near look-up, plural endings aside, and whether a name has them all.
std::vector<std::string> LooseWordsOf(std::string_view name);
bool HasLooseWords(std::string_view name, const std::vector<std::string>& wanted);

}  // namespace tripleloom
