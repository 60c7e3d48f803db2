// Text in, facts out: the whole line in one page.
#include <boost/range/iterator_range.hpp>
#include <iostream>

#include "extract/pipeline.h"
#include "graph/store.h"

namespace tripleloom {
namespace {

Result<Graph> Read(const Document& document) {
  const Result<Pipeline> pipeline = Pipeline::Open({});
  if (!pipeline) return tl::unexpected(pipeline.error());
  Result<Store> store = Store::Open(":memory:", Store::Mode::kCreate);  // or a file
  if (!store) return tl::unexpected(store.error());
  if (auto put = store->Put(pipeline->Extract(document)); !put) return tl::unexpected(put.error());
  return Snapshot(*store, {});
}

void Print(const Graph& graph) {
  for (const Edge e : boost::make_iterator_range(edges(graph))) {
    const Statement& statement = graph[e];
    std::cout << graph[source(e, graph)].name << " | " << statement.relation << " | "
              << graph[target(e, graph)].name << " (" << NameOf(statement.modality) << ")\n";
  }
}

}  // namespace
}  // namespace tripleloom

int main() {
  tripleloom::Document document;
  document.id = "note.txt";
  document.text =
      "Ingrid Solberg leads the Harbor Workers Federation. "
      "The federation may sue Kestrel Maritime, Solberg said.";
  const tripleloom::Result<tripleloom::Graph> graph = tripleloom::Read(document);
  if (!graph) {
    std::cerr << graph.error().message << '\n';
    return 1;
  }
  tripleloom::Print(*graph);
  return 0;
}
