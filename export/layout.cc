// What an article says falls into parts that no statement joins, and `dot` would pile them up into
// a tower (its own packing loses the labels of edges). So each part is laid out as a picture of its
// own, the parts are arranged on a page, and their coordinates go to the whole picture, which
// Graphviz then takes as they are (engine "nop2").
//
// sfdp packs parts itself.
#include "export/layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "export/arrange.h"
#include "export/graphviz.h"

namespace tripleloom {
namespace {

// sfdp coarsens with rand() before it looks at its own "start" attribute: without a seed the second
// picture of a process would differ from the first.
constexpr unsigned kSeed = 7;

std::string Get(void* object, const char* name) {
  const char* value = agget(object, const_cast<char*>(name));
  return value == nullptr ? std::string() : value;
}

void Set(void* object, const char* name, const std::string& value) {
  agsafeset(object, const_cast<char*>(name), const_cast<char*>(value.c_str()),
            const_cast<char*>(""));
}

// The numbers of a text such as "e,10.5,2 3,4".
std::vector<double> Numbers(std::string_view text) {
  std::vector<double> numbers;
  for (size_t i = 0; i < text.size();) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), number);
    if (error == std::errc()) {
      numbers.push_back(number);
      i = static_cast<size_t>(end - text.data());
    } else {
      ++i;
    }
  }
  return numbers;
}

// The points of `pos` moved by (dx, dy); "e," and "s,", which mark arrow ends, stay.
std::string Moved(const std::string& pos, double dx, double dy) {
  std::string out;
  for (size_t i = 0; i < pos.size();) {
    const size_t end = std::min(pos.find(' ', i), pos.size());
    const std::string point = pos.substr(i, end - i);
    const std::vector<double> xy = Numbers(point);
    if (!out.empty()) out += ' ';
    if (point.starts_with("e,") || point.starts_with("s,")) out += point.substr(0, 2);
    if (xy.size() == 2) out += fmt::format("{:.2f},{:.2f}", xy[0] + dx, xy[1] + dy);
    i = end + 1;
  }
  return out;
}

Status Failed() {
  return Fail(ErrorCode::kIo,
              "Graphviz could not lay out the picture: " + GraphvizLock::Messages());
}

std::string NodeName(size_t i) { return "n" + std::to_string(i + 1); }

Agnode_t* NodeAt(Agraph_t* picture, size_t i) { return agnode(picture, NodeName(i).data(), 0); }

// The line of plan.edges[i] between two nodes of its picture.
Agedge_t* EdgeAt(Agraph_t* picture, Agnode_t* from, Agnode_t* to, size_t i) {
  return agedge(picture, from, to, ("e" + std::to_string(i + 1)).data(), 0);
}

// A part, laid out: its coordinates stand in its attributes, y upwards from its lower edge.
struct Drawing {
  Picture picture;
  Box box;
};

Result<Drawing> DrawPart(const Graph& graph, const PicturePlan& plan, const PicturePart& part,
                         GVC_t* context) {
  PicturePlan small;
  small.edge_labels = plan.edge_labels;
  for (const size_t i : part.nodes) small.nodes.push_back(plan.nodes[i]);
  for (const size_t i : part.edges) small.edges.push_back(plan.edges[i]);
  Result<Picture> picture = DrawPicture(graph, small, &AgDefaultDisc);
  if (!picture) return tl::unexpected(picture.error());
  Agraph_t* drawn = picture->get();
  if (gvLayout(context, drawn, "dot") != 0) return tl::unexpected(Failed().error());
  char* dot = nullptr;  // of no use but that writing it leaves the coordinates in the attributes
  unsigned int size = 0;
  const int failed = gvRenderData(context, drawn, "dot", &dot, &size);
  gvFreeRenderData(dot);
  gvFreeLayout(context, drawn);
  const std::vector<double> corners = Numbers(Get(drawn, "bb"));
  if (failed != 0 || corners.size() != 4) return tl::unexpected(Failed().error());
  return Drawing{std::move(*picture), {corners[2] - corners[0], corners[3] - corners[1]}};
}

// Gives the nodes and lines of the whole picture the coordinates they have in their part.
void Transfer(const PicturePlan& plan, const PicturePart& part, const Drawing& drawing, Place place,
              Agraph_t* picture) {
  const double dx = place.x;
  const double dy = -place.y - drawing.box.height;
  Agraph_t* from = drawing.picture.get();
  std::map<Vertex, size_t> place_of;  // of the nodes in the part
  for (size_t i = 0; i < part.nodes.size(); ++i) {
    place_of[plan.nodes[part.nodes[i]]] = i;
    Set(NodeAt(picture, part.nodes[i]), "pos", Moved(Get(NodeAt(from, i), "pos"), dx, dy));
  }
  for (size_t i = 0; i < part.edges.size(); ++i) {
    const PictureEdge& edge = plan.edges[part.edges[i]];
    const size_t source = place_of.at(edge.source);
    const size_t target = place_of.at(edge.target);
    Agedge_t* small = EdgeAt(from, NodeAt(from, source), NodeAt(from, target), i);
    Agedge_t* whole = EdgeAt(picture, NodeAt(picture, part.nodes[source]),
                             NodeAt(picture, part.nodes[target]), part.edges[i]);
    for (const char* name : {"pos", "lp"}) Set(whole, name, Moved(Get(small, name), dx, dy));
  }
}

Status ArrangeParts(const Graph& graph, const PicturePlan& plan, GVC_t* context,
                    Agraph_t* picture) {
  const std::vector<PicturePart> parts = PartsOf(graph, plan);
  std::vector<Drawing> drawings;
  std::vector<Box> boxes;
  for (const PicturePart& part : parts) {
    Result<Drawing> drawing = DrawPart(graph, plan, part, context);
    if (!drawing) return tl::unexpected(drawing.error());
    boxes.push_back(drawing->box);
    drawings.push_back(std::move(*drawing));
  }
  const std::vector<Place> places = Arrange(boxes, {});
  for (size_t i = 0; i < parts.size(); ++i) {
    Transfer(plan, parts[i], drawings[i], places[i], picture);
  }
  Set(picture, "layout", "nop2");  // the attribute goes before the argument
  return gvLayout(context, picture, "nop2") == 0 ? Status() : Failed();
}

}  // namespace

GVC_t* SharedContext() {
  static GVC_t* const context = gvContext();
  return context;
}

Status LayOut(const Graph& graph, const PicturePlan& plan, GVC_t* context, Agraph_t* picture) {
  if (plan.edge_labels && !plan.edges.empty()) return ArrangeParts(graph, plan, context, picture);
  std::srand(kSeed);
  return gvLayout(context, picture, EngineOf(plan)) == 0 ? Status() : Failed();
}

}  // namespace tripleloom
