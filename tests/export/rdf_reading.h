// Reads RDF with serd, for tests of what other programs see in our files.
#pragma once

#include <serd/serd.h>

#include <compare>
#include <set>
#include <string>

namespace tripleloom {

// Terms as in N-Triples, without escapes: "<iri>", "\"text\"^^<datatype>"; `graph` may be empty.
struct Quad {
  std::string subject;
  std::string predicate;
  std::string object;
  std::string graph;

  friend auto operator<=>(const Quad&, const Quad&) = default;
};

// All quads of a text, read strictly. Fails the test if it is not well-formed.
std::set<Quad> ReadQuads(SerdSyntax syntax, const std::string& text);

// The same without the names of graphs.
std::set<Quad> WithoutGraphs(const std::set<Quad>& quads);

}  // namespace tripleloom
