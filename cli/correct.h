// Correct: what `build` and `correct` share.
#pragma once

#include <string>

#include "graph/alias.h"
#include "graph/base/result.h"

namespace tripleloom {

// Reads a list of aliases; each bad line costs a line on standard error. Errors: kNotFound, kIo.
Result<AliasList> ReadAliasFile(const std::string& path);

}  // namespace tripleloom
