// Layout: finds places for the nodes and lines of a picture.
//
//   GVC_t* context = SharedContext();
//   if (Status ok = LayOut(graph, plan, context, picture.get()); !ok) ...
#pragma once

#include <graphviz/gvc.h>

#include "export/picture.h"

namespace tripleloom {

// The one Graphviz context of the process, never freed: the text plugin of Graphviz 2.42 keeps a
// pointer to the name of the font it measured last, which the context owns. Requires a
// GraphvizLock.
GVC_t* SharedContext();

// Lays out a picture that DrawPicture made of this plan; gvFreeLayout is for the caller. Requires a
// GraphvizLock. Errors: kIo, Graphviz failed. Time: a second for 1,000 entities.
Status LayOut(const Graph& graph, const PicturePlan& plan, GVC_t* context, Agraph_t* picture);

}  // namespace tripleloom
