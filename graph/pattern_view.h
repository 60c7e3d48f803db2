// Pattern view: a pattern asked of a store, without reading more of it than what may fit.
//
//   Result<PatternPart> part = PartFor(store, "Hagel order ?ship", options, 100);
//   Result<std::vector<PatternRow>> rows = Match(part->graph, part->pattern, options);
//
// The names and relations are looked up in the relational view (view.h), and so are the statements
// that may fit; Match finds among them what it would find in the whole graph.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"
#include "graph/part.h"
#include "graph/pattern_match.h"

namespace tripleloom {

class Store;

struct PatternPart {
  ResolvedPattern pattern;
  Graph graph;                      // of all statements that may fit
  std::vector<std::string> lemmas;  // all that the whole graph has, sorted
  size_t left_out = 0;              // statements that fit and are not in it, beyond the limit
};

// Reads and resolves a pattern, and reads the statements that may fit. A pattern of one clause
// without prepositions and properties gets the `limit` most supported and, among those, most
// confident ones; 0: all; others get all. Errors: those of ReadPattern and Resolve; kLimit:
// options.stop said so, or more statements may fit than `max_rows`; kBadSyntax (damaged), kIo.
// Time: look-ups, and the statements of the names in the pattern, or of its relations where it has
// no names; every further clause looks only at the entities that the ones before it leave.
Result<PatternPart> PartFor(const Store& store, std::string_view text, const MatchOptions& options,
                            size_t limit, PartDepth depth = PartDepth::kWhole);

// All statements in which one of the entities of the first name is subject, object, source or
// qualifier, and who is meant by each of the names: what FindEntity (query.h) finds, or where that
// is nothing or the name begins with '~', all that have its words in a name.
struct Surroundings {
  Graph graph;
  std::vector<std::vector<Vertex>> entities;  // of each name; never empty
};
Result<Surroundings> SurroundingsOf(const Store& store, const std::vector<std::string>& names,
                                    PartDepth depth = PartDepth::kWhole);

}  // namespace tripleloom
