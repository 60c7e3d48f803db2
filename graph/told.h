// Told: what users said of a graph, as rows of the store's tables, and back.
//
//   Status kept = InsertTold(database, corrections, aliases);
//   // inside a transaction of the caller
#pragma once

#include <vector>

#include "graph/base/result.h"
#include "graph/correction.h"
#include "graph/database.h"

namespace tripleloom {

// Sorted. Errors: kBadSyntax (damaged), kIo.
Result<std::vector<Correction>> ReadCorrections(Database& database);
Result<std::vector<Alias>> ReadAliases(Database& database);

// Both, worked out. Errors: as above, and kBadSyntax where they contradict each other.
Result<Corrections> ReadTold(Database& database);

// Adds those that are not there. Requires a write transaction.
Status InsertTold(Database& database, const std::vector<Correction>& corrections,
                  const std::vector<Alias>& aliases);

// Whether it was there. Requires a write transaction.
Result<bool> DeleteCorrection(Database& database, const Correction& correction);

}  // namespace tripleloom
