// NameTables: what a store remembers of the names of all its documents, and who is linked to whom,
// so that a question about one entity need not read every article.
//
// Place in the flow: store.cc keeps the tables up to date with each document; part.h asks them.
//
//   NameTables tables(database, corrections);
//   tables.Add(number, facts);                  // inside a transaction of the caller
//   tables.IdentityOf(group).key                // as Ties (ties.h) would say of all documents
//
// Everything here is derived from the facts. When names come or go, only those are looked at anew
// whose ties could change by it.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/base/result.h"
#include "graph/claim.h"
#include "graph/database.h"
#include "graph/resolve.h"
#include "graph/ties.h"
#include "graph/triple.h"

namespace tripleloom {

// A local entity that has a name, and what is said of it there.
struct Occurrence {
  int64_t document = 0;
  int64_t position = 0;
  std::vector<Claim> claims;
};

// What a name is, and how many documents have it.
struct NameRow {
  std::string key;
  std::string identity;
  int64_t documents = 0;
};

class NameTables : public NameIndex, public Registry {
 public:
  // Both must outlive it.
  NameTables(Database& database, const Corrections& corrections)
      : database_(database), corrections_(corrections) {}

  // Adds or takes away what a document says. Require a write transaction; `number` is its number in
  // the table `document`. Errors: kIo, kBadSyntax (damaged).
  Status Add(int64_t number, const DocumentFacts& facts);
  Status Remove(int64_t number, const DocumentFacts& facts);

  // Looks at every name anew, after the corrections changed. Requires a write transaction.
  Status Recompute();

  // Failures of the following show in Check.
  bool Has(const std::string& base) const override;
  std::vector<std::string> WithForm(Form form, const std::string& text) const override;
  Identity IdentityOf(const NameGroup& group) override;
  std::optional<Tally> TallyOf(const std::string& identity) override;
  const Corrections& corrections() const override { return corrections_; }

  // The identities of what is written so, case, accents and dots aside; sorted.
  std::set<std::string> Called(std::string_view name) const;

  // The names of an identity.
  std::vector<NodeNumber> NodesOf(const std::string& identity) const;

  // All of nothing where there is no such name.
  NameRow NameAt(NodeNumber name) const;

  // Where a name occurs, by document.
  std::vector<Occurrence> OccurrencesOf(NodeNumber name) const;

  // Numbers of the names of a document, by local entity; 0 where it has none.
  std::vector<NodeNumber> NamesIn(int64_t document) const;

  // What a document says of things that have no name.
  std::vector<Claim> ClaimsIn(int64_t document) const;

  // The id of a document.
  std::string IdOf(int64_t document) const;

  // The first failure of the database since the last call. Errors: kIo, kBadSyntax (damaged).
  Status Check() const;

 private:
  void Count(int64_t number, const DocumentFacts& facts, int sign);
  void CountName(const EntityCandidate& candidate, const NameGroup& group, int64_t name, int sign);
  void CountForm(Form form, const std::string& text, const std::string& base, int sign);
  void CountAcronyms(const EntityCandidate& candidate, const NameGroup& group, int sign);
  int64_t CountUse(const NameGroup& group, bool first, int sign);
  int CountDocuments(const std::string& identity) const;
  void Occur(int64_t number, const DocumentFacts& facts, const std::vector<NodeNumber>& names);
  void NoteForms(const std::string& base, int sign);
  void Touch(const std::string& base);
  void Settle();
  void SettleBase(const std::string& base);
  bool HasView();
  void LogDocument(int64_t number);
  void LogIdentity(const std::string& identity);
  bool Note(bool ok) const;

  Database& database_;
  const Corrections& corrections_;
  std::set<std::string> touched_;  // bases whose ties may have changed
  std::optional<bool> has_view_;   // what changes is then noted for it
  mutable std::optional<Error> failure_;
};

}  // namespace tripleloom
