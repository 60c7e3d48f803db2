// Layout: finds places for the nodes and lines of a picture.
//
//   const Context context(gvContext());
//   if (Status ok = LayOut(graph, plan, context.get(), picture.get()); !ok) ...
#pragma once

#include <graphviz/gvc.h>

#include <memory>

#include "export/picture.h"

namespace tripleloom {

struct FreeContext {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
};
using Context = std::unique_ptr<GVC_t, FreeContext>;

// Lays out a picture that DrawPicture made of this plan; gvFreeLayout is for the caller. Requires a
// GraphvizLock. Errors: kIo, Graphviz failed. Time: a second for 1,000 entities.
Status LayOut(const Graph& graph, const PicturePlan& plan, GVC_t* context, Agraph_t* picture);

}  // namespace tripleloom
