#include <cstdio>

#include "export/buffer.h"
#include "export/check.h"
#include "export/formats.h"
#include "export/graphviz.h"
#include "export/picture.h"

namespace tripleloom {
namespace {

int PutString(void* buffer, const char* text) {
  auto* out = static_cast<Buffer*>(buffer);
  out->Append(text);
  return out->failed() ? EOF : 0;
}

int Flush(void*) { return 0; }

}  // namespace

// All entities, as no layout is made here: the reader chooses the engine, and other tools read DOT
// as data.
Status WriteDot(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  const PicturePlan plan = PlanPicture(graph, options, 0);
  Buffer buffer(sink);
  const GraphvizLock lock;
  Agiodisc_t output = {.afread = AgIoDisc.afread, .putstr = PutString, .flush = Flush};
  Agdisc_t disc = {.mem = &AgMemDisc, .id = &AgIdDisc, .io = &output};
  const Result<Picture> picture = DrawPicture(graph, plan, &disc);
  if (!picture) return tl::unexpected(picture.error());
  DrawCaption(graph, plan, picture->get());
  const int written = agwrite(picture->get(), &buffer);
  if (Status done = buffer.Finish(); !done) return done;
  if (written == EOF)
    return Fail(ErrorCode::kIo, "Graphviz wrote no DOT: " + GraphvizLock::Messages());
  return {};
}

}  // namespace tripleloom
