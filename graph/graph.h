// Graph: a snapshot of the merged graph, or a part of it, as a Boost.Graph value.
//
//   Result<Graph> graph = Snapshot(store, {.top = 40});
//   for (auto v : boost::make_iterator_range(vertices(*graph))) std::cout << (*graph)[v].name;
//
// Vertices are entities, edges are statements from subject to object; both carry all that exporters
// and queries show, so no format needs the store. Vertices are ordered by how connected they
// are, edges by source, target and key, so equal facts give equal graphs.
#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <string>
#include <vector>

#include "graph/base/result.h"
#include "graph/entity.h"
#include "graph/triple.h"

namespace tripleloom {

class Store;

// One place in one article that says the statement. Spans count code points of the article's text.
struct Evidence {
  int document = 0;  // index into GraphInfo::documents
  Span sentence_span;
  std::string sentence;  // the sentence as written
  Span subject;
  Span object;
  std::string subject_text;
  std::string relation_text;
  std::string object_text;
  double confidence = 0;
  std::string extractor;
  std::string pattern;
};

// Who said it: an entity of the graph (its key and name), or only words.
struct StatementSource {
  std::string key;  // empty where the source is no entity; may name one that a part leaves out
  std::string name;
  std::string verb;  // "say", "deny"; empty for "according to"
};

struct StatementQualifier {
  std::string role;  // see Qualifier::role
  std::string preposition;
  std::string text;
  std::string key;         // of the entity it stands for; empty where there is none
  std::string value = {};  // a time in ISO 8601; empty where not known
};

// Same subject, relation lemma, object, negation and modality, and attributed to someone or not:
// one statement.
struct Statement {
  std::string key;       // stable across runs and machines
  std::string relation;  // as most often said: "was sent to"
  std::string lemma;     // "send to"
  bool negated = false;
  Modality modality = Modality::kAsserted;
  std::vector<StatementSource> sources;        // empty: the article itself says so
  std::vector<StatementQualifier> qualifiers;  // of all evidence, without repeats
  // That at least one article is right: 1 minus the product of (1 - c), c being the best confidence
  // within each; at most 0.99.
  double confidence = 0;
  int support = 0;              // number of articles
  std::string first_date = {};  // ISO 8601, of the articles; empty where none has a date
  std::string last_date = {};
  std::vector<Evidence> evidence;  // never empty; in order of document and place
};

struct DocumentInfo {
  std::string id;
  std::string title;
  std::string date;
  std::string url;
};

struct GraphInfo {
  std::vector<DocumentInfo> documents;  // sorted by id
};

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Entity,
                                    Statement, GraphInfo>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

struct SnapshotOptions {
  // Keep only N entities, the most connected ones and `about`; 0: all. For a picture, some 40. See
  // MostConnected.
  int top = 0;
  // Leave out statements below this confidence, 0 to 1. Raise it for fewer and surer facts.
  double min_confidence = 0;
  // Keep only what lies around this entity, given by name or key as to FindEntity; empty: all.
  std::string about = {};
  // How many statements away from `about`, in either direction of the edges.
  int hops = 1;
  // Leave out statements that fewer articles support.
  int min_support = 0;
  // Keep only statements that some article of this time supports: ISO 8601 dates, or their
  // beginnings ("2014-06"), both included; empty: no limit. Articles without a date are then out.
  std::string since = {};
  std::string until = {};
  // Keep only entities of these types, and the statements between them; empty: all.
  std::vector<EntityType> types = {};
  // Whether to keep statements that are no plain facts: not asserted but possible, necessary,
  // intended or hypothetical; negated; said by somebody. One that is several needs all of them.
  bool possible = true;
  bool negated = true;
  bool attributed = true;
};

// Reads the graph from the store: every named entity, and every other that a statement mentions as
// subject, object, source or qualifier. Vertices come most connected first (statements in which
// they are subject, object or source), then named ones, then more often mentioned ones, then by
// key. Errors: kNotFound (no entity `about`; names the nearest), kBadSyntax (damaged store), kIo.
// Time: linear in the statements and their evidence, but for sorting. Memory: that of the graph and
// as much again.
Result<Graph> Snapshot(const Store& store, const SnapshotOptions& options);

// What lies at most `hops` statements from `center`, in either direction, and the statements
// between what is kept. Linear in the graph.
Graph Around(const Graph& graph, Vertex center, int hops);

// The `count` most connected entities and the statements between them. One that none of the others
// is tied to brings its most connected neighbour along, so that no entity that has facts stands
// there without any. Linear in the graph.
Graph MostConnected(const Graph& graph, int count);

}  // namespace tripleloom
