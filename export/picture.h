// Picture: a graph as a cgraph graph with all its colours, labels and tooltips, so that DOT, SVG
// and PNG show the same.
//
//   const GraphvizLock lock;
//   Result<Picture> picture = DrawPicture(graph, plan, &AgDefaultDisc);
//   agwrite(picture->get(), stdout);
//
// Node ids (n1, n2 ...) and edge keys are generated, every text goes through escape.h.
#pragma once

#include <graphviz/cgraph.h>

#include <memory>

#include "export/plan.h"

namespace tripleloom {

struct CloseGraph {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Picture = std::unique_ptr<Agraph_t, CloseGraph>;

// Draws nodes and edges of the plan; the node of plan.nodes[i] is named "n" and i + 1, the edge of
// plan.edges[i] "e" and i + 1. `disc` is cgraph's discipline (AgDefaultDisc, or one with own
// output) and must outlive the picture. Requires a GraphvizLock and a graph that passed
// CheckExport. Errors: kIo, Graphviz refused. Linear.
Result<Picture> DrawPicture(const Graph& graph, const PicturePlan& plan, Agdisc_t* disc);

// Puts title, counts and legend above the picture.
void DrawCaption(const Graph& graph, const PicturePlan& plan, Agraph_t* picture);

// The layout engine that suits the plan: "dot" where edges have labels, else "sfdp".
const char* EngineOf(const PicturePlan& plan);

}  // namespace tripleloom
