// View statements: statements of the relational view (view.h) with what they rest on, kept up to
// date as triples come and go.
//
//   ViewStatements statements(database, entities, true);
//   statements.Drop(article);                 // an article that went, or will be told anew
//   statements.Add(std::move(tellings));      // whole articles
//   statements.Settle();
//
// For view_update.cc alone. Everything here requires a write transaction; failures of the database
// show in Check.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/base/result.h"
#include "graph/base/span.h"
#include "graph/combine.h"
#include "graph/database.h"
#include "graph/view_entities.h"

namespace tripleloom {

// Who says so: an entity of the view, or (0) only words.
struct ViewSource {
  int64_t entity = 0;
  std::string name;
  std::string verb;

  friend auto operator<=>(const ViewSource&, const ViewSource&) = default;
};

struct ViewQualifier {
  std::string role;
  std::string preposition;
  std::string text;
  int64_t entity = 0;  // 0: none
  std::string value;

  friend auto operator<=>(const ViewQualifier&, const ViewQualifier&) = default;
};

// What makes two triples one statement, in the view's numbers.
struct StatementParts {
  int64_t subject = 0;
  int64_t relation = 0;
  int64_t object = 0;
  int64_t kind = 0;  // negated, plus 2 where attributed, plus 4 times the modality

  friend auto operator<=>(const StatementParts&, const StatementParts&) = default;
};

int64_t KindOf(const Saying& saying);

// A triple in the view's numbers.
struct Telling {
  StatementParts parts;
  bool recurs = false;  // other articles may say the same: both ends are known to all
  int64_t article = 0;
  int64_t triple = 0;
  Span sentence;  // code points
  Span subject;
  Span object;
  double confidence = 0;
  std::string date;
  std::string relation;  // as said
  std::optional<ViewSource> source;
  std::vector<ViewQualifier> qualifiers;
};

class ViewStatements {
 public:
  // All must outlive it. `is_new`: the view is empty.
  ViewStatements(Database& database, ViewEntities& entities, ViewIds& ids, bool is_new)
      : database_(database), entities_(entities), ids_(ids), is_new_(is_new) {}

  // The relation of that lemma, made where it is not there.
  int64_t RelationOf(const std::string& lemma);

  // Adds triples of articles of which none are there; sorted by the ids of the articles.
  void Add(const std::vector<Telling>& tellings);

  // Takes out what rests on an article.
  void Drop(int64_t article);

  // Brings all statements of which evidence came or went up to date.
  void Settle();

  // The same for the keys of the statements about an entity whose key was changed.
  void Rekey(int64_t entity);

  Status Check() const { return failure_.Check(); }

 private:
  using Run = std::vector<const Telling*>;  // of one statement
  enum class Change { kNumbers, kAll };

  struct Details {
    std::vector<ViewSource> sources;
    std::vector<ViewQualifier> qualifiers;
    bool Empty() const { return sources.empty() && qualifiers.empty(); }
  };

  int64_t Find(const StatementParts& parts);
  int64_t Insert(const Run& run);
  void AddEvidence(int64_t statement, const Run& run);
  void AddDetails(int64_t statement, const Run& run);
  void Write(int64_t statement, const Details& there, const Details& details);
  Details DetailsOf(int64_t statement);
  Details DetailsTold(int64_t statement);
  void RemoveDetails(int64_t statement);
  void SettleOne(int64_t statement, Change change);
  void Remove(int64_t statement);
  int64_t KeyOf(const StatementParts& parts);
  StatementParts PartsOf(int64_t statement);

  Database& database_;
  ViewEntities& entities_;
  ViewIds& ids_;
  bool is_new_;
  std::unordered_map<std::string, int64_t> relations_;
  std::unordered_map<int64_t, std::string> lemmas_;
  std::map<StatementParts, int64_t> recurring_;  // of a new view, which has no indexes
  std::map<int64_t, Change> touched_;
  std::set<int64_t> suspects_;  // relations of which statements went
  FirstFailure failure_{database_};
};

}  // namespace tripleloom
