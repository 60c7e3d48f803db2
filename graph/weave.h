// Weave: facts of documents to one graph: entities resolved, equal statements made one.
//
// Place in the flow: Snapshot (graph.h) adds every document of the store; who has facts but no
// store can weave them directly.
//
//   Weaver weaver;
//   for (const DocumentFacts& facts : sorted_by_id) weaver.Add(facts);
//   Graph graph = std::move(weaver).Finish(0.0);
#pragma once

#include <memory>

#include "graph/correction.h"
#include "graph/graph.h"
#include "graph/resolve.h"
#include "graph/triple.h"

namespace tripleloom {

class Weaver {
 public:
  Weaver();
  Weaver(Weaver&&) noexcept;
  Weaver& operator=(Weaver&&) noexcept;
  ~Weaver();

  // Takes what the graph needs of the facts. Requires valid facts (facts.h), ascending by id, each
  // id once. A subject or object that is no entity (a clause) becomes an unnamed entity of its
  // document; one without text is left out.
  void Add(const DocumentFacts& facts);

  // The graph of the documents added, without statements below `min_confidence`, in the order that
  // Snapshot promises. Call once.
  Graph Finish(double min_confidence, const Corrections& corrections = {}) &&;

 private:
  struct Data;
  std::unique_ptr<Data> data_;
};

}  // namespace tripleloom
