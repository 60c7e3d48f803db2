// ExpectSame: the relational view of a store against a snapshot of it.
#pragma once

#include <string>

#include "graph/store.h"

namespace tripleloom::testing {

// Fails the test, with `what`, where the tables of the view say something else than the snapshot.
void ExpectSame(const Store& store, const std::string& what);

}  // namespace tripleloom::testing
