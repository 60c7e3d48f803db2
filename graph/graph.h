// Graph: a snapshot of the merged graph, or a part of it, as a Boost.Graph value.
//
//   Result<Graph> graph = Snapshot(store, {.top = 40});
//   for (auto v : boost::make_iterator_range(vertices(*graph))) std::cout << (*graph)[v].name;
//
// Vertices are entities, edges are statements from subject to object; both carry all that exporters
// and queries show, so no format needs the store. Vertex and edge order is deterministic: most
// connected first, then by key.
#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <string>
#include <vector>

#include "graph/base/result.h"
#include "graph/triple.h"

namespace tripleloom {

class Store;

// A thing of the world, merged from local entities.
struct Entity {
  std::string key;   // slug and short hash, stable across runs and machines: "john-kerry-1f3a9c"
  std::string name;  // the usual name
  EntityType type = EntityType::kConcept;
  bool named = false;
  std::vector<std::string> names;  // every name and short form, most frequent first
  int mentions = 0;                // in all documents
  int documents = 0;
};

// One place in one article that says the statement. Spans count code points of the article's text.
struct Evidence {
  int document = 0;      // index into GraphInfo::documents
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
  std::string key;  // empty where the source is no entity
  std::string name;
  std::string verb;  // "say", "deny"; empty for "according to"
};

struct StatementQualifier {
  std::string role;         // see Qualifier::role
  std::string preposition;
  std::string text;
  std::string key;  // of the entity it stands for; empty where there is none
};

// Same subject, relation lemma, object, negation, modality and source: one statement.
struct Statement {
  std::string key;       // stable across runs and machines
  std::string relation;  // as most often said: "was sent to"
  std::string lemma;     // "send to"
  bool negated = false;
  Modality modality = Modality::kAsserted;
  std::vector<StatementSource> sources;        // empty: the article itself says so
  std::vector<StatementQualifier> qualifiers;  // of all evidence, without repeats
  double confidence = 0;                       // combined over the evidence
  int support = 0;                             // number of articles
  std::vector<Evidence> evidence;              // never empty; in order of document and place
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
  int top = 0;               // keep the N most connected entities; 0: all
  double min_confidence = 0;  // leave out statements below it
};

// Reads the graph from the store. Errors: kIo, kBadSyntax (damaged store).
// Time and memory: linear in the statements and their evidence.
Result<Graph> Snapshot(const Store& store, const SnapshotOptions& options);

}  // namespace tripleloom
