// StoreFile: what lies at the path of a store before SQLite touches it, and how a new one is made.
//
//   Result<Found> found = LookAt(path);
//   if (found && *found == Found::kNothing) Status made = MakeFile(path);
#pragma once

#include <string>

#include "graph/base/result.h"
#include "graph/store.h"

namespace tripleloom {

enum class Found { kNothing, kEmptyFile, kFile };

// Errors: kNotFound (the path is empty), kBadSyntax (a directory, a device), kIo.
Result<Found> LookAt(const std::string& path);

// Whether what was found may be opened so. Errors: kNotFound, kBadSyntax (an empty file).
Status CheckMode(const std::string& path, Found found, Store::Mode mode);

// Whether the file is shorter than its own header says: SQLite notices only where a page is read
// that is not there.
bool IsCutShort(const std::string& path);

// Makes an empty graph as a file without a name, and gives it its name when it is whole, so that a
// process that is killed leaves nothing. Where another process was faster, its graph stays. Errors:
// kIo; kBadSyntax: the log of a graph that is gone lies there. Nothing is left behind then.
Status MakeFile(const std::string& path);

}  // namespace tripleloom
