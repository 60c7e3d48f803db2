// An exporter of your own is any function over a Graph. This one writes a table that a spreadsheet
// reads; the two statements are made by hand, where a program would open a file of `tripleloom
// build`.
#include <boost/range/iterator_range.hpp>
#include <iostream>

#include "export/exporter.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

// The signature of Format::write: it could stand in the table of export/formats.cc as it is.
Status WriteTable(const Graph& graph, const ExportOptions&, const Sink& sink) {
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    const Statement& statement = graph[e];
    const std::string row = graph[source(e, graph)].name + '\t' +
                            (statement.negated ? "not " : "") + statement.lemma + '\t' +
                            graph[target(e, graph)].name + '\n';
    if (Status ok = sink(row); !ok) return ok;
  }
  return {};
}

LocalEntity Named(const std::string& key, const std::string& name, EntityType type, Span span) {
  return {.key = key,
          .name = name,
          .type = type,
          .named = true,
          .mentions = {{span, MentionKind::kName}}};
}

// What extraction would hand over: spans are bytes of the text.
DocumentFacts Facts() {
  DocumentFacts facts;
  facts.id = "strike.txt";
  facts.text = "Kestrel owns the Ternen. Solberg did not sue Kestrel.";
  facts.sentences = {{0, 24}, {25, 53}};
  facts.entities = {Named("kestrel", "Kestrel", EntityType::kOrganization, {0, 7}),
                    Named("ternen", "Ternen", EntityType::kProduct, {17, 23}),
                    Named("solberg", "Solberg", EntityType::kPerson, {25, 32})};
  facts.entities[0].mentions.push_back({{45, 52}, MentionKind::kName});
  Triple owns;
  owns.subject = {{0, 7}, "Kestrel", 0};
  owns.relation = {{8, 12}, "owns", "own"};
  owns.object = {{13, 23}, "the Ternen", 1};
  owns.confidence = 0.9;
  Triple sue;
  sue.sentence = 1;
  sue.subject = {{25, 32}, "Solberg", 2};
  sue.relation = {{33, 44}, "did not sue", "sue"};
  sue.object = {{45, 52}, "Kestrel", 0};
  sue.negated = true;
  sue.confidence = 0.8;
  facts.triples = {owns, sue};
  return facts;
}

Status Run() {
  Result<Store> store = Store::Open(":memory:", Store::Mode::kCreate);
  if (!store) return tl::unexpected(store.error());
  if (auto put = store->Put(Facts()); !put) return tl::unexpected(put.error());
  const Result<Graph> graph = Snapshot(*store, {});
  if (!graph) return tl::unexpected(graph.error());
  return WriteTable(*graph, {}, [](std::string_view bytes) {
    std::cout << bytes;
    return Status();
  });
}

}  // namespace
}  // namespace tripleloom

int main() {
  const tripleloom::Status done = tripleloom::Run();
  if (!done) std::cerr << done.error().message << '\n';
  return done ? 0 : 1;
}
