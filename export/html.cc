// A page to explore the graph: one file that opens from disk, needs no network and sends nothing.
// Where nodes stand is found here, by the layout of pictures; the page draws, searches and filters
// (html/page.js, html/page.css, both made part of the library by the build).
//
// Nothing an article says can become a program: the graph stands in the page as JSON in which every
// '<' is escaped, the script puts texts into the page as texts, and the content security policy
// allows this one script and this one style sheet, by their digests, and nothing else.
#include <graphviz/gvc.h>

#include <algorithm>
#include <array>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <unordered_map>

#include "export/check.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/graphviz.h"
#include "export/json_stream.h"
#include "export/layout.h"
#include "export/palette.h"
#include "export/wording.h"
#include "export/xml.h"

namespace tripleloom {

// html/page.js and page.css, and their SHA-256 in hexadecimal digits (CMakeLists.txt).
extern const std::string_view kPageScript;
extern const std::string_view kPageScriptSha256;
extern const std::string_view kPageStyle;
extern const std::string_view kPageStyleSha256;

namespace {

// Above, a layout takes long and a browser grows slow.
constexpr size_t kPageEntities = 5000;

int HexDigit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

// Base64 (RFC 4648) of bytes given in hexadecimal digits.
std::string Base64OfHex(std::string_view hex) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (size_t i = 0; i < hex.size(); i += 6) {
    int bits = 0;
    const std::string_view three = hex.substr(i, 6);
    for (size_t j = 0; j < 6; ++j) bits = bits * 16 + (j < three.size() ? HexDigit(three[j]) : 0);
    for (size_t j = 0; j < 4; ++j) {
      const bool filled = j <= three.size() / 2;
      out += filled ? kDigits[static_cast<size_t>(bits >> (18 - 6 * j) & 63)] : '=';
    }
  }
  return out;
}

// A stream of JSON for a page: a '<' could end the element it stands in.
class PageJsonStream {
 public:
  using Ch = char;
  explicit PageJsonStream(Buffer& buffer) : buffer_(buffer) {}
  void Put(char c) { c == '<' ? buffer_.Append("\\u003C") : buffer_.Append(c); }
  void Flush() {}

 private:
  Buffer& buffer_;
};

struct Point {
  double x = 0;
  double y = 0;  // downwards
};

// Draws points apart that a layout without regard to overlaps put close: so far that each has a
// square of 60 points for itself, on the average.
void Spread(std::vector<Point>& points) {
  constexpr double kRoom = 60;
  if (points.size() < 2) return;
  const auto by_x = [](const Point& a, const Point& b) { return a.x < b.x; };
  const auto by_y = [](const Point& a, const Point& b) { return a.y < b.y; };
  const auto [left, right] = std::minmax_element(points.begin(), points.end(), by_x);
  const auto [top, bottom] = std::minmax_element(points.begin(), points.end(), by_y);
  const double area = (right->x - left->x) * (bottom->y - top->y);
  const double room = std::sqrt(area / static_cast<double>(points.size()));
  if (room <= 0 || room >= kRoom) return;
  for (Point& point : points) {
    point.x *= kRoom / room;
    point.y *= kRoom / room;
  }
}

// Where the nodes of the plan stand, in their order.
Result<std::vector<Point>> PlaceNodes(const Graph& graph, const PicturePlan& plan) {
  const GraphvizLock lock;
  GVC_t* const context = SharedContext();
  const Result<Picture> picture = DrawPicture(graph, plan, &AgDefaultDisc);
  if (!picture) return tl::unexpected(picture.error());
  if (Status ok = LayOut(graph, plan, context, picture->get()); !ok) {
    return tl::unexpected(ok.error());
  }
  std::vector<Point> points;
  for (size_t i = 0; i < plan.nodes.size(); ++i) {
    std::string name = "n" + std::to_string(i + 1);
    const pointf at = ND_coord(agnode(picture->get(), name.data(), 0));
    points.push_back({at.x, -at.y});
  }
  gvFreeLayout(context, picture->get());
  Spread(points);
  return points;
}

class PageWriter {
 public:
  PageWriter(const Graph& graph, const PicturePlan& plan, const std::vector<Point>& points,
             Buffer& buffer)
      : graph_(graph),
        plan_(plan),
        points_(points),
        buffer_(buffer),
        stream_(buffer),
        json_(stream_) {
    for (size_t i = 0; i < plan.nodes.size(); ++i) number_of_[plan.nodes[i]] = i;
  }

  void Write();

 private:
  void Key(std::string_view key) { WriteJsonKey(json_, key); }
  void Text(std::string_view key, std::string_view text) { WriteJsonMember(json_, key, text); }
  void Number(std::string_view key, int64_t number) {
    Key(key);
    json_.Int64(number);
  }
  void Real(std::string_view key, double number, double digits) {
    Key(key);
    json_.Double(std::round(number * digits) / digits);
  }
  template <class Items, class Function>
  void List(std::string_view key, const Items& items, Function write) {
    Key(key);
    json_.StartArray();
    for (const auto& item : items) write(item);
    json_.EndArray();
  }

  void WriteData();
  void WriteTypes();
  void WriteNode(size_t i);
  void WriteStatement(Edge e);
  void WriteEvidence(const Evidence& evidence);
  void WriteArticle(const DocumentInfo& document);

  const Graph& graph_;
  const PicturePlan& plan_;
  const std::vector<Point>& points_;
  Buffer& buffer_;
  PageJsonStream stream_;
  rapidjson::Writer<PageJsonStream> json_;
  std::unordered_map<Vertex, size_t> number_of_;  // of the nodes shown; for look-up alone
};

void PageWriter::Write() {
  const std::string title = EscapeXml(Shorten(plan_.title, 200));
  buffer_.Append(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "
      "'sha256-" +
      Base64OfHex(kPageScriptSha256) + "'; style-src 'sha256-" + Base64OfHex(kPageStyleSha256) +
      "'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
      title + "</title>\n<style>" + std::string(kPageStyle) +
      "</style>\n</head>\n<body>\n<header>\n<h1>" + title + "</h1><span class=\"count\">" +
      EscapeXml(plan_.subtitle) +
      "</span>\n<div class=\"tools\">\n<div class=\"box\" role=\"search\"><label for=\"search\">"
      "Search</label> <input id=\"search\" type=\"search\" autocomplete=\"off\" "
      "aria-controls=\"found\"><ul id=\"found\" aria-label=\"Found\"></ul></div>\n"
      "<div id=\"types\" class=\"filters\" role=\"group\" aria-label=\"Types\"></div>\n"
      "<div id=\"claims\" class=\"filters\" role=\"group\" aria-label=\"Claims\"></div>\n"
      "</div>\n</header>\n<main id=\"view\">\n<canvas id=\"map\" tabindex=\"0\" role=\"img\" "
      "aria-label=\"Map of the graph. Arrow keys move it, plus and minus zoom, 0 shows all. Use "
      "the "
      "search to reach an entity by keyboard.\"></canvas>\n<div class=\"zoom\">"
      "<button id=\"nearer\" type=\"button\" aria-label=\"Zoom in\">+</button>"
      "<button id=\"farther\" type=\"button\" aria-label=\"Zoom out\">\u2212</button>"
      "<button id=\"whole\" type=\"button\">All</button></div>\n</main>\n"
      "<aside id=\"panel\" aria-label=\"Facts\" aria-live=\"polite\">"
      "<noscript>This page needs JavaScript to show the graph.</noscript></aside>\n"
      "<script type=\"application/json\" id=\"graph\">");
  WriteData();
  buffer_.Append("</script>\n<script>" + std::string(kPageScript) +
                 "</script>\n</body>\n</html>\n");
}

void PageWriter::WriteData() {
  json_.StartObject();
  WriteTypes();
  Key("nodes");
  json_.StartArray();
  for (size_t i = 0; i < plan_.nodes.size(); ++i) WriteNode(i);
  json_.EndArray();
  Key("statements");
  json_.StartArray();
  for (const Edge e : boost::make_iterator_range(edges(graph_))) {
    const bool shown =
        number_of_.contains(source(e, graph_)) && number_of_.contains(target(e, graph_));
    if (shown) WriteStatement(e);
  }
  json_.EndArray();
  List("articles", graph_[boost::graph_bundle].documents,
       [&](const DocumentInfo& document) { WriteArticle(document); });
  json_.EndObject();
}

void PageWriter::WriteTypes() {
  Key("types");
  json_.StartArray();
  for (int i = 0; i < kEntityTypeCount; ++i) {
    const auto type = static_cast<EntityType>(i);
    json_.StartObject();
    Text("name", NameOf(type));
    Text("fill", ColourOf(type).fill);
    Text("border", ColourOf(type).border);
    json_.EndObject();
  }
  json_.EndArray();
}

void PageWriter::WriteNode(size_t i) {
  const Entity& entity = graph_[plan_.nodes[i]];
  json_.StartObject();
  Text("name", entity.name);
  Number("type", static_cast<int64_t>(entity.type));
  List("aliases", entity.names, [&](const std::string& name) {
    if (name != entity.name) WriteJsonString(json_, name);
  });
  Number("mentions", entity.mentions);
  Real("x", points_[i].x, 10);
  Real("y", points_[i].y, 10);
  json_.EndObject();
}

void PageWriter::WriteStatement(Edge e) {
  const Statement& statement = graph_[e];
  json_.StartObject();
  Number("subject", static_cast<int64_t>(number_of_.at(source(e, graph_))));
  Number("object", static_cast<int64_t>(number_of_.at(target(e, graph_))));
  Text("words", statement.relation);
  Key("negated");
  json_.Bool(statement.negated);
  Text("modality", NameOf(statement.modality));
  List("saidBy", statement.sources,
       [&](const StatementSource& source) { WriteJsonString(json_, source.name); });
  List("qualifiers", statement.qualifiers, [&](const StatementQualifier& qualifier) {
    WriteJsonString(json_, QualifierWords(qualifier));
  });
  Real("confidence", statement.confidence, 1e4);
  Number("support", statement.support);
  List("evidence", statement.evidence, [&](const Evidence& evidence) { WriteEvidence(evidence); });
  json_.EndObject();
}

// Marks are the places of subject and object in the sentence.
void PageWriter::WriteEvidence(const Evidence& evidence) {
  json_.StartObject();
  Number("article", evidence.document);
  Text("sentence", evidence.sentence);
  List("marks", std::array{evidence.subject, evidence.object}, [&](Span span) {
    json_.StartArray();
    json_.Int64(int64_t{span.begin} - evidence.sentence_span.begin);
    json_.Int64(int64_t{span.end} - evidence.sentence_span.begin);
    json_.EndArray();
  });
  json_.EndObject();
}

void PageWriter::WriteArticle(const DocumentInfo& document) {
  json_.StartObject();
  Text("id", document.id);
  Text("title", document.title);
  Text("date", document.date);
  Text("url", SafeLink(document.url));
  json_.EndObject();
}

}  // namespace

Status WriteHtml(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  const PicturePlan plan = PlanPicture(graph, options, kPageEntities);
  if (plan.left_out > 0 && options.notice) {
    options.notice("the page shows the " +
                   Count(plan.nodes.size(), "most connected entity", "most connected entities") +
                   " and leaves out " + Count(plan.left_out, "other", "others"));
  }
  const Result<std::vector<Point>> points = PlaceNodes(graph, plan);
  if (!points) return tl::unexpected(points.error());
  Buffer buffer(sink);
  PageWriter(graph, plan, *points, buffer).Write();
  return buffer.Finish();
}

}  // namespace tripleloom
