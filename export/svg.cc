// SVG and PNG: gvc lays the picture out and renders it into memory.
//
// Graphviz heads its SVG with a document type and a comment that names its version. Both are left
// out: the same graph gives the same bytes on another release's minor update, and no reader goes to
// the network for the type.
#include <graphviz/gvc.h>

#include <cstdlib>
#include <memory>
#include <string>

#include "export/check.h"
#include "export/formats.h"
#include "export/graphviz.h"
#include "export/picture.h"
#include "export/wording.h"

namespace tripleloom {
namespace {

struct FreeContext {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
};
// sfdp coarsens with rand() before it looks at its own "start" attribute: without a seed the second
// picture of a process would differ from the first.
constexpr unsigned kSeed = 7;

using Context = std::unique_ptr<GVC_t, FreeContext>;

Status Failed(const GraphvizLock& lock, std::string_view what) {
  return Fail(ErrorCode::kIo, "Graphviz could not " + std::string(what) + ": " + lock.Messages());
}

Status Deliver(std::string_view bytes, std::string_view format, const Sink& sink) {
  if (format != "svg") return sink(bytes);
  if (Status ok = sink("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); !ok) return ok;
  return sink(bytes.substr(bytes.find("<svg")));
}

Status Render(Agraph_t* drawn, const PicturePlan& plan, const char* format,
              const GraphvizLock& lock, const Sink& sink) {
  const Context context(gvContext());
  if (!context) return Failed(lock, "start");
  std::srand(kSeed);
  if (gvLayout(context.get(), drawn, EngineOf(plan)) != 0)
    return Failed(lock, "lay out the picture");
  char* bytes = nullptr;
  unsigned int size = 0;
  const int failed = gvRenderData(context.get(), drawn, format, &bytes, &size);
  gvFreeLayout(context.get(), drawn);
  const std::unique_ptr<char, decltype(&gvFreeRenderData)> owner(bytes, gvFreeRenderData);
  if (failed != 0 || bytes == nullptr) return Failed(lock, "render " + std::string(format));
  return Deliver({bytes, size}, format, sink);
}

Status WritePicture(const Graph& graph, const ExportOptions& options, const char* format,
                    const Sink& sink) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  const PicturePlan plan = PlanPicture(graph, options, kDrawnEntities);
  if (plan.left_out > 0 && options.notice) {
    options.notice("the picture shows the " +
                   Count(plan.nodes.size(), "most connected entity", "most connected entities") +
                   " and leaves out " + Count(plan.left_out, "other", "others") +
                   "; choose fewer with --top N for one that can be read");
  }
  const GraphvizLock lock;
  const Result<Picture> picture = DrawPicture(graph, plan, &AgDefaultDisc);
  if (!picture) return tl::unexpected(picture.error());
  return Render(picture->get(), plan, format, lock, sink);
}

}  // namespace

Status WriteSvg(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WritePicture(graph, options, "svg", sink);
}

Status WritePng(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WritePicture(graph, options, "png", sink);
}

}  // namespace tripleloom
