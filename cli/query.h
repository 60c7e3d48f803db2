// Query: what the files of the questions share.
#pragma once

#include <string>

#include "graph/base/result.h"
#include "graph/graph.h"

namespace tripleloom {

// The whole graph of a file.
Result<Graph> ReadGraph(const std::string& path);

// Says what went wrong; the exit status for it.
int Refuse(const Error& error);

}  // namespace tripleloom
