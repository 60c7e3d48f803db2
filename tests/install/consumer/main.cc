// Text to a graph to JSON-LD, through the installed headers, libraries and models alone.
#include <iostream>

#include "export/exporter.h"
#include "extract/pipeline.h"
#include "graph/graph.h"
#include "graph/store.h"

int main() {
  using namespace tripleloom;
  const auto pipeline = Pipeline::Open({.models = MODELS});
  if (!pipeline) return std::cerr << pipeline.error().message << '\n', 1;
  Document document;
  document.id = "one";
  document.text = "Ada Verne founded Lumen Press.";
  auto store = Store::Open(":memory:", Store::Mode::kCreate);
  if (!store) return std::cerr << store.error().message << '\n', 1;
  if (auto put = store->Put(pipeline->Extract(document)); !put) {
    return std::cerr << put.error().message << '\n', 1;
  }
  const auto graph = Snapshot(*store, {});
  if (!graph || num_edges(*graph) == 0) return std::cerr << "no statement was found\n", 1;
  const auto print = [](std::string_view bytes) -> Status { return std::cout << bytes, Status{}; };
  return FindFormat("jsonld")->write(*graph, {}, print) ? 0 : 1;
}
