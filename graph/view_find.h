// View find: an entity of the relational view (view.h) by its name.
//
//   Result<int64_t> kerry = FindInView(reading, "Kerry");   // view_entity.id
//
// For the files of graph/ alone.
#pragma once

#include <cstdint>
#include <string_view>

#include "graph/base/result.h"
#include "graph/view.h"

namespace tripleloom {

// The entity that FindEntity (query.h) would choose in the whole graph. Errors: kNotFound (names
// the nearest), kBadSyntax (damaged), kIo. Time: a few look-ups, and as many for each of those that
// share the name; linear in the names where nothing is called so.
Result<int64_t> FindInView(const ViewReading& reading, std::string_view name);

}  // namespace tripleloom
