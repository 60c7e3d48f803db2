// SVG and PNG: gvc lays the picture out and renders it into memory.
//
// Graphviz heads its SVG with a document type and a comment that names its version. Both are left
// out: the same graph gives the same bytes on another release's minor update, and no reader goes to
// the network for the type. The colour "transparent", which SVG 1.1 does not know, becomes "none",
// and the picture bears its title, which browsers show.
#include <memory>
#include <string>

#include "export/check.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/graphviz.h"
#include "export/layout.h"
#include "export/picture.h"
#include "export/wording.h"

namespace tripleloom {
namespace {

// What a reader gets of Graphviz's SVG.
std::string CleanSvg(std::string_view svg, std::string_view title) {
  constexpr std::string_view kName = "<title>tripleloom</title>";
  constexpr std::string_view kTransparent = "=\"transparent\"";
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  svg.remove_prefix(svg.find("<svg"));
  const size_t name = svg.find(kName);
  out += svg.substr(0, name);
  out += "<title>" + EscapeMarkup(Shorten(title, 200)) + "</title>";
  svg.remove_prefix(name + kName.size());
  for (size_t at = svg.find(kTransparent); at != svg.npos; at = svg.find(kTransparent)) {
    out += svg.substr(0, at);
    out += "=\"none\"";
    svg.remove_prefix(at + kTransparent.size());
  }
  out += svg;
  return out;
}

Status Render(Agraph_t* drawn, const PicturePlan& plan, const std::string& format, GVC_t* context,
              const Sink& sink) {
  char* bytes = nullptr;
  unsigned int size = 0;
  const int failed = gvRenderData(context, drawn, format.c_str(), &bytes, &size);
  const std::unique_ptr<char, decltype(&gvFreeRenderData)> owner(bytes, gvFreeRenderData);
  if (failed != 0 || bytes == nullptr) {
    return Fail(ErrorCode::kIo,
                "Graphviz could not render " + format + ": " + GraphvizLock::Messages());
  }
  const std::string_view rendered(bytes, size);
  return format == "svg" ? sink(CleanSvg(rendered, plan.title)) : sink(rendered);
}

// Layout and rendering; what Graphviz says of a failure is added to the error.
Status Draw(const Graph& graph, const PicturePlan& plan, const std::string& format,
            const Sink& sink) {
  GVC_t* const context = SharedContext();
  const Result<Picture> picture = DrawPicture(graph, plan, &AgDefaultDisc);
  if (!picture) return tl::unexpected(picture.error());
  DrawCaption(graph, plan, picture->get());
  if (Status ok = LayOut(graph, plan, context, picture->get()); !ok) return ok;
  const Status done = Render(picture->get(), plan, format, context, sink);
  gvFreeLayout(context, picture->get());
  return done;
}

Status WritePicture(const Graph& graph, const ExportOptions& options, const std::string& format,
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
  return Draw(graph, plan, format, sink);
}

}  // namespace

Status WriteSvg(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WritePicture(graph, options, "svg", sink);
}

Status WritePng(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WritePicture(graph, options, "png", sink);
}

}  // namespace tripleloom
