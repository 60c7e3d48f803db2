// Helpers for tests of the graph: articles built by hand or at random, graphs as text.
//
//   Article article("a.txt");
//   int kerry = article.Named("John Kerry", EntityType::kPerson, {"Kerry"});
//   int iran = article.Named("Iran", EntityType::kPlace);
//   article.Say(kerry, "visit", iran);
//   store.Put(article.facts());
#pragma once

#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"
#include "graph/store.h"
#include "graph/triple.h"

namespace tripleloom::testing {

// Facts whose text grows with what is added, so that every span is right.
class Article {
 public:
  explicit Article(std::string id);

  // A chain with a name; its mentions are the name and then the short forms.
  int Named(const std::string& name, EntityType type,
            const std::vector<std::string>& short_forms = {});

  // A phrase without a name: "the talks", "Monday".
  int Phrase(const std::string& text, EntityType type = EntityType::kConcept);

  // A sentence "SUBJECT RELATION OBJECT." and its triple, to be changed at will.
  Triple& Say(int subject, const std::string& relation, int object, double confidence = 0.5);

  DocumentFacts& facts() { return facts_; }

 private:
  Span Write(std::string_view words);
  int Add(const std::string& name, EntityType type, bool named);

  DocumentFacts facts_;
};

// Facts of every shape that Validate allows: empty texts, odd characters, many slots. For round
// trips; they make no sense.
DocumentFacts RandomFacts(std::mt19937& random, const std::string& id);

// An article about a few people and places that other random articles know too, by full names,
// surnames, acronyms and roles, and about things without a name that some of them have in common.
DocumentFacts RandomArticle(std::mt19937& random, const std::string& id);

// So many of them, "article 0" and on.
std::vector<DocumentFacts> RandomArticles(std::mt19937& random, int count);

// Everything in the graph, line by line: equal graphs have equal texts.
std::string Print(const Graph& graph);

// The whole graph of a store as text, or the message of the error.
std::string PrintStore(const Store& store);

// A store in memory with these documents, put in this order.
Store StoreOf(const std::vector<DocumentFacts>& documents);

// Brings the view of a store up to date; of how many articles that tells it anew. Throws on
// an error.
size_t ToldAnew(Store& store);

// Runs SQL behind the store's back, to damage it.
void Execute(const Store& store, const char* sql);

// A new empty folder, removed with its content at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string operator/(std::string_view name) const { return path_ + "/" + std::string(name); }
  std::vector<std::string> Files() const;  // names, sorted

 private:
  std::string path_;
};

}  // namespace tripleloom::testing
