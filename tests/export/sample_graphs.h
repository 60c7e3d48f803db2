// Graphs made by hand, for the tests of export/.
#pragma once

#include <string>
#include <string_view>

#include "graph/graph.h"

namespace tripleloom {

// Adds entities and statements with as little ceremony as a test allows.
class GraphBuilder {
 public:
  explicit GraphBuilder(DocumentInfo document) { info().documents = {std::move(document)}; }

  Vertex Add(std::string_view name, EntityType type);

  // An asserted statement with one sentence as evidence, "Subject relation object."; change the
  // returned value as the test needs. It is valid until the next call.
  Statement& Say(Vertex subject, std::string_view relation, std::string_view lemma, Vertex object);

  GraphInfo& info() { return graph_[boost::graph_bundle]; }
  Graph& graph() { return graph_; }

 private:
  Graph graph_;
};

// Nine entities and as many statements that show everything a statement can bear: negation,
// modality, source, qualifiers, two sentences of two articles, parallel statements.
Graph HarbourGraph();

// Names, sentences and addresses that break careless writers: quotes, backslashes, markup, line
// ends, scripts from right to left, emoji, 10,000 characters, addresses that are programs. No
// control characters but white space: XML has none.
Graph HostileGraph();

// A graph of `entities` entities in the proportions of news: few hubs, many leaves, all types.
// The same number gives the same graph.
Graph SyntheticGraph(int entities);

}  // namespace tripleloom
