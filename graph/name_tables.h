// NameTables: what a store remembers of the names of all its documents, so that what a name stands
// for is known without reading every article.
//
// Place in the flow: store.cc keeps the tables up to date with each document, and with them the
// list of what the view (view.h) must be told anew.
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
#include "graph/database.h"
#include "graph/tally.h"
#include "graph/ties.h"
#include "graph/triple.h"

namespace tripleloom {

class NameTables : public NameIndex {
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

  // Notes for the view the documents that describe somebody by a role (role.h) that a correction
  // names. Call before a correction is taken back; Recompute does it too.
  Status LogRoles();

  // Failures of the following show in Check.
  bool Has(const std::string& base) const override;
  std::vector<std::string> WithForm(Form form, const std::string& text) const override;
  bool IsToldWithBearers(const std::string& surname) const override;
  Identity IdentityOf(const NameGroup& group) const;
  // What all documents say of an identity; nullopt where nothing is it.
  std::optional<Tally> TallyOf(const std::string& identity) const;
  const Corrections& corrections() const { return corrections_; }

  // The first failure of the database. Errors: kIo, kBadSyntax (damaged).
  Status Check() const { return failure_.Check(); }

 private:
  // A document and the bases of its names.
  struct Told {
    int64_t document;
    std::set<std::string> names;
  };

  void Count(int64_t number, const DocumentFacts& facts, int sign);
  int64_t Enter(const NameGroup& group, const std::string& key);
  int64_t Leave(const std::string& key);
  void DropUnlessUsed(const NameGroup& group, int64_t name);
  void CountSpellings(const std::vector<const EntityCandidate*>& bearers, int64_t name, int sign);
  void CountForm(Form form, const std::string& text, const std::string& base, int sign);
  void CountAcronyms(const EntityCandidate& candidate, const NameGroup& group, int sign);
  int CountDocuments(const std::string& identity) const;
  std::vector<int64_t> DocumentsOf(const std::string& base) const;
  std::vector<int64_t> DocumentsWithItAlone(const std::string& base) const;
  std::set<std::string> BasesIn(int64_t document) const;
  void CountSurnames(int64_t number, const std::vector<NameGroup>& groups, int sign);
  bool TellTogether(const std::string& surname, const Told* one) const;
  void NoteForms(const std::string& base, int sign);
  void Touch(const std::string& base);
  void TouchOne(std::string base);
  void Settle();
  void SettleBase(const std::string& base);
  bool HasView();
  void LogDocument(int64_t number);
  void LogIdentity(const std::string& identity);

  Database& database_;
  const Corrections& corrections_;
  std::set<std::string> touched_;  // bases whose ties may have changed
  std::optional<bool> has_view_;   // what changes is then noted for it
  mutable FirstFailure failure_{database_};
};

}  // namespace tripleloom
