#include "export/formats.h"

#include <algorithm>

namespace tripleloom {
namespace {

// A picture has no room for what is as likely wrong as right.
constexpr double kDrawn = 0.5;

}  // namespace

const std::vector<Format>& Formats() {
  static const std::vector<Format> formats = {
      {"dot", "dot", "the diagram as Graphviz source", false, WriteDot, false, kDrawn},
      {"svg", "svg", "a diagram for the browser, sentences as tooltips", false, WriteSvg, false,
       kDrawn},
      {"png", "png", "a diagram as an image", true, WritePng, false, kDrawn},
      {"html", "html", "a page to explore the graph, with search and sentences", false, WriteHtml},
      {"jsonld", "jsonld", "linked data with schema.org terms and the sentence of each statement",
       false, WriteJsonLd},
      {"turtle", "ttl", "the same linked data as Turtle", false, WriteTurtle, true},
      {"ntriples", "nt", "the same, one triple a line", false, WriteNTriples, true},
      {"trig", "trig", "the same as Turtle with a named graph for each article", false, WriteTriG,
       true},
      {"nquads", "nq", "the same, one quad a line", false, WriteNQuads, true},
      {"graphml", "graphml", "nodes and edges with typed properties, for Gephi, yEd, networkx",
       false, WriteGraphMl},
      {"gexf", "gexf", "the same for Gephi, with colours and weights", false, WriteGexf},
      {"cytoscape", "cyjs", "the same for Cytoscape and Cytoscape.js", false, WriteCytoscape},
      {"cypher", "cypher", "a script for Neo4j that can be run again", false, WriteCypher},
      {"csv", "zip", "tables for neo4j-admin import, in a Zip archive", true, WriteCsv},
      {"jsonl", "jsonl", "one statement a line, with its sentences", false, WriteJsonLines},
  };
  return formats;
}

const Format* FindFormat(std::string_view name) {
  const std::vector<Format>& formats = Formats();
  const auto found =
      std::find_if(formats.begin(), formats.end(), [&](const Format& f) { return f.name == name; });
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace tripleloom
