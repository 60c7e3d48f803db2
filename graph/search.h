// Search: which statements of the relational view (view.h) answer a question: the surest about one
// entity, those that tie two, and the chains from one to the other.
//
//   Surest surest = SurestOf(database, entity, 100);
//   Chains chains = ChainsBetween(database, from, to, 1);
//
// For part.cc alone. Entities and statements are ids of the view.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>

#include "graph/base/result.h"
#include "graph/database.h"

namespace tripleloom {

struct Surest {
  std::set<int64_t> statements;
  size_t all = 0;  // how many there are
};

// Those of the statements in which it is subject, object or source that are most supported and,
// among those, most confident; among equals in the order of their keys. `limit` 0: all. Errors:
// kIo, kBadSyntax (damaged). Time: the statements about it.
Result<Surest> SurestOf(Database& database, int64_t entity, size_t limit);

// The statements of which one is subject and the other object.
Result<std::set<int64_t>> TiesBetween(Database& database, int64_t one, int64_t other);

// The statements of chains from one to the other, in either direction: of the shortest, and of
// those that are at most `detour` steps longer; empty where nothing ties them. Dates, times and
// amounts are no steps on the way. Where there are very many chains, of those by the best told
// entities. Errors: as above. Time: a search from both sides at once, a step on the side where less
// is told.
Result<std::set<int64_t>> ChainsBetween(Database& database, int64_t from, int64_t to, int detour);

}  // namespace tripleloom
