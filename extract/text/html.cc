// libxml2 mends the page into a tree. The article is its longest <article>, else <main>, else
// <body>; what pages put around the text (scripts, menus, asides, footers, forms) is left out.
// Each block element begins a paragraph.
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>

#include <algorithm>
#include <initializer_list>
#include <memory>

#include "extract/text/reader.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

using Names = std::initializer_list<std::string_view>;

const Names kLeftOut = {"script", "style",  "nav",  "aside",    "footer", "noscript", "form",
                        "button", "iframe", "svg",  "template", "figure", "select",   "menu",
                        "object", "canvas", "head", "audio",    "video"};
const Names kInline = {"a",   "abbr", "b",     "bdi",  "bdo",     "cite", "code", "data",
                       "dfn", "em",   "font",  "i",    "ins",     "kbd",  "mark", "q",
                       "s",   "samp", "small", "span", "strong",  "sub",  "sup",  "time",
                       "tt",  "u",    "var",   "wbr",  "acronym", "big",  "del",  "label"};

std::string_view NameOf(const xmlNode* node) {
  return node->name == nullptr ? "" : reinterpret_cast<const char*>(node->name);
}

bool Is(const xmlNode* node, Names names) {
  return node->type == XML_ELEMENT_NODE &&
         std::find(names.begin(), names.end(), NameOf(node)) != names.end();
}

std::string Attribute(xmlNode* node, const char* name) {
  const std::unique_ptr<xmlChar, void (*)(void*)> value(
      xmlGetProp(node, reinterpret_cast<const xmlChar*>(name)), xmlFree);
  return value ? reinterpret_cast<const char*>(value.get()) : "";
}

// Gathers paragraphs, with white space made single spaces.
class Paragraphs {
 public:
  void Add(std::string_view piece) {
    for (const char c : piece) {
      const bool space = c == ' ' || (c >= '\t' && c <= '\r');
      if (space) {
        gap_ = true;
        continue;
      }
      if (gap_ && !line_.empty()) line_ += ' ';
      gap_ = false;
      line_ += c;
    }
  }
  void End() {
    if (!line_.empty() && !text_.empty()) text_ += "\n\n";
    text_ += line_;
    line_.clear();
    gap_ = false;
  }
  std::string Take() {
    End();
    return std::move(text_);
  }

 private:
  std::string text_;
  std::string line_;
  bool gap_ = false;
};

// The parser bounds the depth of the tree (256), so the recursion is bounded too.
void AddText(const xmlNode* node, Paragraphs& out) {
  for (; node != nullptr; node = node->next) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      if (node->content != nullptr) out.Add(reinterpret_cast<const char*>(node->content));
    }
    if (node->type != XML_ELEMENT_NODE || Is(node, kLeftOut)) continue;
    const bool block = !Is(node, kInline);
    if (block) out.End();
    AddText(node->children, out);
    if (block) out.End();
  }
}

std::string TextBelow(const xmlNode* node) {
  Paragraphs paragraphs;
  AddText(node->children, paragraphs);
  return paragraphs.Take();
}

// What the page says of itself, and its candidates for the article.
struct Page {
  Document document;
  std::string title;    // of <title>
  std::string heading;  // of the first <h1>
  std::string time;     // of the first <time>
  std::string article;  // text of the longest <article>
  std::string main;
  std::string body;
};

void ReadMeta(xmlNode* node, Document& document) {
  const std::string property = Attribute(node, "property");
  const std::string key = property.empty() ? Attribute(node, "name") : property;
  const std::string content = Attribute(node, "content");
  const bool date = key == "article:published_time" || key == "date" || key == "pubdate" ||
                    Attribute(node, "itemprop") == "datePublished";
  if (date && document.date.empty()) document.date = content;
  if (key == "og:title" && document.title.empty()) document.title = content;
  if (key == "og:url" && document.url.empty()) document.url = content;
}

void ReadPage(xmlNode* node, Page& page) {
  for (; node != nullptr; node = node->next) {
    if (node->type != XML_ELEMENT_NODE) continue;
    if (Is(node, {"meta"})) ReadMeta(node, page.document);
    if (Is(node, {"link"}) && Attribute(node, "rel") == "canonical") {
      page.document.url = Attribute(node, "href");
    }
    if (Is(node, {"title"}) && page.title.empty()) page.title = TextBelow(node);
    if (Is(node, {"h1"}) && page.heading.empty()) page.heading = TextBelow(node);
    if (Is(node, {"time"}) && page.time.empty()) page.time = Attribute(node, "datetime");
    if (Is(node, {"article"})) {
      std::string text = TextBelow(node);
      if (text.size() > page.article.size()) page.article = std::move(text);
    }
    if (Is(node, {"main"}) && page.main.empty()) page.main = TextBelow(node);
    if (Is(node, {"body"}) && page.body.empty()) page.body = TextBelow(node);
    if (!Is(node, {"article", "svg"})) ReadPage(node->children, page);
    if (Is(node, {"article"})) {  // the heading and time inside; nested articles are in its text
      Page inner;
      ReadPage(node->children, inner);
      if (page.heading.empty()) page.heading = inner.heading;
      if (page.time.empty()) page.time = inner.time;
    }
  }
}

// "2014-06-16T08:00:00Z" -> "2014-06-16"; empty if it is no ISO date.
std::string IsoDay(const std::string& date) {
  const std::string day = date.substr(0, 10);
  const bool iso =
      day.size() == 10 && day[4] == '-' && day[7] == '-' &&
      std::count_if(day.begin(), day.end(), [](char c) { return c >= '0' && c <= '9'; }) == 8;
  return iso ? day : "";
}

}  // namespace

Result<Document> ReadHtml(std::string_view html, const std::string& name) {
  const char* encoding = FirstInvalidUtf8(html) ? nullptr : "UTF-8";
  constexpr int kOptions =
      HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
  const std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> tree(
      htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, encoding, kOptions),
      xmlFreeDoc);
  Page page;
  if (tree) ReadPage(xmlDocGetRootElement(tree.get()), page);
  Document document = std::move(page.document);
  document.text = !page.article.empty() ? page.article : !page.main.empty() ? page.main : page.body;
  if (document.text.empty() || FirstInvalidUtf8(document.text)) {
    return Fail(ErrorCode::kBadSyntax, name + ": no text found in the page");
  }
  if (document.title.empty()) document.title = page.heading.empty() ? page.title : page.heading;
  document.date = IsoDay(document.date.empty() ? page.time : document.date);
  return document;
}

}  // namespace tripleloom
