// View update: brings the relational view (view.h) to what the facts of a store say.
//
//   Status updated = UpdateView(database, corrections, ViewPlace::kFile, progress);
//
// For view.cc alone.
#pragma once

#include "graph/base/result.h"
#include "graph/correction.h"
#include "graph/database.h"
#include "graph/view.h"
#include "graph/view_schema.h"

namespace tripleloom {

// Whether the view there is complete: made, and nothing noted since.
Result<bool> IsFresh(Database& database, ViewPlace place);

// Tells the view anew of the articles that came, went or hold a name that became another, and of
// all where there is none or it is of another version. Requires a transaction, for kFile one that
// writes. Errors: kIo, kBadSyntax (damaged).
Status UpdateView(Database& database, const Corrections& corrections, ViewPlace place,
                  const ViewProgress& progress);

}  // namespace tripleloom
