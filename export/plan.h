// Plan: which entities and statements a picture shows, and as what; knows no Graphviz.
//
//   PicturePlan plan = PlanPicture(graph, options, {.limit = 1500});
//   for (const PictureEdge& edge : plan.edges) ...
//
// Between PlanPicture and the files stands picture.h, which turns the plan into a cgraph graph.
#pragma once

#include <string>
#include <vector>

#include "export/exporter.h"

namespace tripleloom {

// Edges bear their relation as a label up to this many entities; above, the tooltip alone has it.
inline constexpr size_t kLabelledEntities = 60;
// The same for a sparse picture, in which few lines cross: the graph of one article is one.
inline constexpr size_t kLabelledSparseEntities = 200;
// Layouts of more than this take minutes and show nothing.
inline constexpr size_t kDrawnEntities = 1500;

// What the line of a statement tells at a glance.
struct EdgeLook {
  bool negated = false;
  bool attributed = false;  // said by somebody, not by the article itself
  bool certain = true;      // modality is asserted

  friend auto operator<=>(const EdgeLook&, const EdgeLook&) = default;
};

// One line of the picture: all statements of one look from one entity to another.
struct PictureEdge {
  Vertex source;
  Vertex target;
  EdgeLook look;
  std::vector<Edge> statements;  // in the order of the graph; never empty
};

struct PicturePlan {
  std::vector<Vertex> nodes;       // in the order of the graph
  std::vector<PictureEdge> edges;  // in the order of their first statement
  size_t left_out = 0;             // entities beyond the limit
  bool edge_labels = true;
  std::string title;
  std::string subtitle;  // how many entities and statements
};

// Entities without a statement are shown only where the graph has no statement at all: a picture is
// of who did what. Of the others at most `limit` (0: all), the first in the order of the graph,
// which is the most connected first. Time and memory: n log n in statements.
PicturePlan PlanPicture(const Graph& graph, const ExportOptions& options, size_t limit);

// A part of a plan that no line joins to the rest: indices into PicturePlan::nodes and edges,
// rising.
struct PicturePart {
  std::vector<size_t> nodes;
  std::vector<size_t> edges;
};

// All parts, in the order of their first nodes. Time: n log n.
std::vector<PicturePart> PartsOf(const Graph& graph, const PicturePlan& plan);

}  // namespace tripleloom
