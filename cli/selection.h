// Selection: the part of a graph that export and load take, and the rules for known relations.
#pragma once

#include "cli/options.h"
#include "export/relation_map.h"
#include "graph/graph.h"

namespace tripleloom {

// Reads the part of the graph that the options ask for. Errors: those of Store::Open and Snapshot.
Result<Graph> SelectGraph(const ExportCommandOptions& options);

// The rules of the user's file; where none is named, the project's own. Errors: those of ReadFile,
// kBadSyntax (names file and line).
Result<RelationMap> ReadMapping(const ExportCommandOptions& options);

// An IRI that others can be made from: absolute, without what IRIs must not hold (RFC 3987), and
// open at its end.
bool IsBase(std::string_view iri);

}  // namespace tripleloom
