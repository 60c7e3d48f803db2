// What the picture looks like. A reader should see in one glance who is central, what kind of thing
// each node is, and which lines are plain facts.
//
// - Type: by fill, border and shape. Persons are ellipses, so that they differ in black and white.
// - Weight: the font grows with the square root of the number of statements, which keeps a hub of
//   100 statements within three times the size of a leaf.
// - Claim: a solid grey line is a fact of the article; blue is said by somebody; dashed is
// possible,
//   planned or hypothetical; red with a bar is denied. Statements of one look between the same two
//   nodes share a line, each with its words: parallel arrows cross their labels.
// - Small and sparse pictures are drawn by `dot` from left to right, labels on the lines. Above,
//   labels would cover each other: `sfdp` draws, and the words are in the tooltips.
//
// Labels of edges and the caption are Graphviz's HTML-like labels, since only these can colour
// single words; labels of nodes are plain text.
#include "export/picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "export/escape.h"
#include "export/palette.h"
#include "export/wording.h"

namespace tripleloom {
namespace {

// DejaVu Sans comes with Debian's fontconfig; Verdana has its widths where a browser lacks it.
constexpr const char* kFont = "DejaVu Sans,Verdana,sans-serif";
constexpr const char* kInk = "#1F2937";
constexpr const char* kFaintInk = "#6B7280";
constexpr size_t kLinesPerEdge = 4;

struct NodeLook {
  const char* shape;
  const char* style;
  bool italic;
};

// In the order of EntityType.
constexpr std::array<NodeLook, kEntityTypeCount> kNodeLooks = {{
    {"ellipse", "filled", false},      // Person
    {"box", "filled,rounded", false},  // Organization
    {"box", "filled,rounded", false},  // Place
    {"box", "filled,rounded", false},  // Event
    {"box", "filled,rounded", false},  // Product
    {"box", "filled,rounded", false},  // Work
    {"box", "filled,rounded", true},   // Date
    {"box", "filled,rounded", true},   // Time
    {"box", "filled,rounded", true},   // Money
    {"box", "filled,rounded", true},   // Quantity
    {"box", "filled,rounded", false},  // Nationality
    {"box", "filled,rounded", false},  // Concept
}};

const NodeLook& LookOf(EntityType type) { return kNodeLooks[static_cast<size_t>(type)]; }

const char* ColourOf(const EdgeLook& look) {
  if (look.negated) return "#C0392B";
  return look.attributed ? "#6C93C4" : "#7B8794";
}

std::string Size(double value) { return fmt::format("{:.1f}", value); }

std::string FontTag(double size, std::string_view colour, const std::string& text) {
  return "<font point-size=\"" + Size(size) + "\" color=\"" + std::string(colour) + "\">" + text +
         "</font>";
}

// Sets attributes of one object; creates the attribute for all on its first use.
class Attributes {
 public:
  Attributes(Agraph_t* graph, void* object) : graph_(graph), object_(object) {}

  const Attributes& Set(const char* name, const std::string& value) const {
    agsafeset(object_, const_cast<char*>(name), const_cast<char*>(value.c_str()),
              const_cast<char*>(""));
    return *this;
  }

  const Attributes& SetHtml(const char* name, const std::string& value) const {
    char* shared = agstrdup_html(graph_, const_cast<char*>(value.c_str()));
    agsafeset(object_, const_cast<char*>(name), shared, const_cast<char*>(""));
    agstrfree(graph_, shared);
    return *this;
  }

 private:
  Agraph_t* graph_;
  void* object_;
};

void SetDefault(Agraph_t* graph, int kind, const char* name, const char* value) {
  agattr(graph, kind, const_cast<char*>(name), const_cast<char*>(value));
}

void SetDefaults(Agraph_t* graph, const PicturePlan& plan) {
  const auto all = {AGRAPH, AGNODE, AGEDGE};
  for (const int kind : all) SetDefault(graph, kind, "fontname", kFont);
  for (const int kind : {AGNODE, AGEDGE}) SetDefault(graph, kind, "fontcolor", kInk);
  SetDefault(graph, AGRAPH, "bgcolor", "white");
  SetDefault(graph, AGRAPH, "charset", "UTF-8");
  SetDefault(graph, AGRAPH, "linelength", "0");  // agwrite would break lines within a character
  SetDefault(graph, AGRAPH, "outputorder", "edgesfirst");
  SetDefault(graph, AGRAPH, "pad", "0.3");
  SetDefault(graph, AGRAPH, "layout", EngineOf(plan));
  SetDefault(graph, AGNODE, "shape", "box");
  SetDefault(graph, AGNODE, "style", "filled,rounded");
  SetDefault(graph, AGNODE, "penwidth", "1.2");
  SetDefault(graph, AGNODE, "margin", "0.13,0.07");
  SetDefault(graph, AGNODE, "height", "0.3");
  SetDefault(graph, AGNODE, "width", "0.4");
  SetDefault(graph, AGEDGE, "arrowhead", "vee");
  SetDefault(graph, AGEDGE, "arrowsize", "0.7");
  SetDefault(graph, AGEDGE, "fontsize", "9");
}

void SetLayout(Agraph_t* graph, const PicturePlan& plan) {
  const Attributes set(graph, graph);
  if (plan.edge_labels) {
    set.Set("rankdir", "LR").Set("nodesep", "0.3").Set("ranksep", "0.75").Set("splines", "true");
    return;
  }
  set.Set("K", "0.7").Set("repulsiveforce", "1.8").Set("start", "7");
  if (plan.nodes.size() <= kDrawnEntities) {
    set.Set("overlap", "prism")
        .Set("overlap_scaling", "-4")
        .Set("sep", "+6")
        .Set("splines", "line");
  } else {
    set.Set("overlap", "true").Set("splines", "false");  // prism takes minutes here
  }
}

std::string LegendCell(EntityType type) {
  const std::string_view name = NameOf(type);
  const NodeLook& look = LookOf(type);
  const std::string text = look.italic ? "<i>" + std::string(name) + "</i>" : std::string(name);
  return "<td border=\"1\" style=\"rounded\" bgcolor=\"" + std::string(ColourOf(type).fill) +
         "\" color=\"" + ColourOf(type).border + "\"> " + text + " </td>";
}

std::string LegendLine(const EdgeLook& look, std::string_view name) {
  const char* line = look.negated   ? "\u2500\u2500\u2524"
                     : look.certain ? "\u2500\u2500\u25B8"
                                    : "\u2504\u2504\u25B8";
  return "<td> <font color=\"" + std::string(ColourOf(look)) + "\">" + line + "</font> " +
         std::string(name) + " </td>";
}

// Only what occurs: a legend of everything is longer than a small picture.
std::string Legend(const Graph& graph, const PicturePlan& plan) {
  std::array<bool, kEntityTypeCount> types{};
  for (const Vertex v : plan.nodes) types[static_cast<size_t>(graph[v].type)] = true;
  std::string cells;
  for (size_t i = 0; i < types.size(); ++i) {
    if (types[i]) cells += LegendCell(static_cast<EntityType>(i));
  }
  const auto any = [&](auto&& test) {
    return std::any_of(plan.edges.begin(), plan.edges.end(),
                       [&](const PictureEdge& e) { return test(e.look); });
  };
  if (any([](const EdgeLook& l) { return l == EdgeLook{}; })) cells += LegendLine({}, "stated");
  if (any([](const EdgeLook& l) { return l.attributed; })) {
    cells += LegendLine({.attributed = true}, "said by somebody");
  }
  if (any([](const EdgeLook& l) { return !l.certain; })) {
    cells += LegendLine({.certain = false}, "possible or planned");
  }
  if (any([](const EdgeLook& l) { return l.negated; })) {
    cells += LegendLine({.negated = true}, "denied");
  }
  return cells;
}

void DrawNode(Agraph_t* graph, const Graph& data, Vertex v, Agnode_t* node) {
  const Entity& entity = data[v];
  const NodeLook& look = LookOf(entity.type);
  const double weight = std::sqrt(static_cast<double>(degree(v, data)));
  std::string label;
  for (const std::string& line : Wrap(entity.name, {.width = 24, .lines = 4})) {
    if (!label.empty()) label += look.italic ? "<br/>" : "\n";
    label += look.italic ? "<i>" + EscapeMarkup(line) + "</i>" : line;
  }
  const Attributes set(graph, node);
  set.Set("fillcolor", ColourOf(entity.type).fill).Set("color", ColourOf(entity.type).border);
  set.Set("shape", look.shape).Set("style", look.style);
  set.Set("fontsize", Size(std::min(9 + 2.2 * weight, 32.0)));
  set.Set("tooltip", EscapePlain(DescribeEntity(entity)));
  look.italic ? set.SetHtml("label", label) : set.Set("label", EscapePlain(label));
}

// One row a statement: its relation, and who says so.
std::string EdgeLabel(const Graph& data, const PictureEdge& edge) {
  const char* colour = edge.look.negated ? "#A93226" : "#374151";
  std::string rows;
  const size_t shown = std::min(edge.statements.size(), kLinesPerEdge);
  for (size_t i = 0; i < shown; ++i) {
    const Statement& statement = data[edge.statements[i]];
    std::string row;
    for (const std::string& line : Wrap(RelationWords(statement), {.width = 24, .lines = 2})) {
      if (!row.empty()) row += "<br/>";
      row += EscapeMarkup(line);
    }
    row = FontTag(9, colour, row);
    if (!statement.sources.empty()) {
      row += "<br/>" + FontTag(8, kFaintInk, EscapeMarkup(Shorten(SourceWords(statement), 30)));
    }
    rows += "<tr><td>" + row + "</td></tr>";
  }
  if (shown < edge.statements.size()) {
    rows += "<tr><td>" +
            FontTag(8, kFaintInk, Count(edge.statements.size() - shown, "more", "more")) +
            "</td></tr>";
  }
  return "<table border=\"0\" cellspacing=\"0\" cellpadding=\"1\">" + rows + "</table>";
}

// The article of the first sentence, where it is on the web.
std::string LinkOf(const Graph& data, const PictureEdge& edge) {
  const Statement& statement = data[edge.statements.front()];
  const auto& documents = data[boost::graph_bundle].documents;
  if (statement.evidence.empty()) return {};
  const auto index = static_cast<size_t>(statement.evidence.front().document);
  if (index >= documents.size()) return {};
  std::string link;  // Graphviz writes it into SVG as it is
  for (const char c : SafeLink(documents[index].url)) {
    c == '&' ? static_cast<void>(link += "&amp;") : link.push_back(c);
  }
  return link;
}

void DrawEdge(Agraph_t* graph, const Graph& data, const PictureEdge& edge, bool label,
              Agedge_t* line) {
  double confidence = 0;
  std::string tooltip;
  for (const Edge e : edge.statements) {
    confidence = std::max(confidence, data[e].confidence);
    if (!tooltip.empty()) tooltip += "\n\n";
    tooltip += DescribeStatement(data, e);
  }
  const Attributes set(graph, line);
  set.Set("color", ColourOf(edge.look));
  set.Set("penwidth", Size(0.7 + 0.9 * std::clamp(confidence, 0.0, 1.0)));
  if (!edge.look.certain) set.Set("style", "dashed");
  if (edge.look.negated) set.Set("arrowhead", "tee");
  // Without its own a label would show its markup.
  set.Set("tooltip", EscapePlain(tooltip)).Set("labeltooltip", EscapePlain(tooltip));
  if (const std::string link = LinkOf(data, edge); !link.empty()) set.Set("URL", link);
  if (label) set.SetHtml("label", EdgeLabel(data, edge));
}

// Agnode_t* of each vertex shown; nullptr for the others.
std::vector<Agnode_t*> DrawNodes(Agraph_t* graph, const Graph& data, const PicturePlan& plan) {
  std::vector<Agnode_t*> nodes(num_vertices(data), nullptr);
  for (size_t i = 0; i < plan.nodes.size(); ++i) {
    std::string id = "n" + std::to_string(i + 1);
    nodes[plan.nodes[i]] = agnode(graph, id.data(), 1);
    DrawNode(graph, data, plan.nodes[i], nodes[plan.nodes[i]]);
  }
  return nodes;
}

}  // namespace

const char* EngineOf(const PicturePlan& plan) { return plan.edge_labels ? "dot" : "sfdp"; }

Result<Picture> DrawPicture(const Graph& graph, const PicturePlan& plan, Agdisc_t* disc) {
  std::string name = "tripleloom";
  Picture picture(agopen(name.data(), Agdirected, disc));
  if (!picture) return Fail(ErrorCode::kIo, "Graphviz could not begin a picture");
  Agraph_t* drawn = picture.get();
  SetDefaults(drawn, plan);
  SetLayout(drawn, plan);
  const std::vector<Agnode_t*> nodes = DrawNodes(drawn, graph, plan);
  for (size_t i = 0; i < plan.edges.size(); ++i) {
    const PictureEdge& edge = plan.edges[i];
    std::string key = "e" + std::to_string(i + 1);
    Agedge_t* line = agedge(drawn, nodes[edge.source], nodes[edge.target], key.data(), 1);
    DrawEdge(drawn, graph, edge, plan.edge_labels, line);
  }
  return picture;
}

// Large pictures are looked at from farther away.
void DrawCaption(const Graph& graph, const PicturePlan& plan, Agraph_t* picture) {
  const double scale = std::max(1.0, std::sqrt(static_cast<double>(plan.nodes.size()) / 60.0));
  std::string title;
  for (const std::string& line : Wrap(plan.title, {.width = 70, .lines = 2})) {
    if (!title.empty()) title += "<br align=\"left\"/>";
    title += EscapeMarkup(line);
  }
  std::string html =
      "<table border=\"0\" cellspacing=\"2\" cellpadding=\"1\"><tr><td align=\"left\">" +
      FontTag(17 * scale, kInk, "<b>" + title + "</b>") + "</td></tr><tr><td align=\"left\">" +
      FontTag(10 * scale, kFaintInk, EscapeMarkup(plan.subtitle)) + "</td></tr>";
  const std::string legend = Legend(graph, plan);
  if (!legend.empty()) {
    html += "<tr><td align=\"left\">" +
            FontTag(10 * scale, kInk,
                    "<table border=\"0\" cellspacing=\"5\" cellpadding=\"2\"><tr>" + legend +
                        "</tr></table>") +
            "</td></tr>";
  }
  html += "</table>";
  Attributes(picture, picture).Set("labelloc", "t").Set("labeljust", "l").SetHtml("label", html);
}

}  // namespace tripleloom
