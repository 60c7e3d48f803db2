// An index over the statements has all that is counted of them, so their rows are not read.
#include "graph/census.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "graph/view.h"
#include "graph/view_schema.h"

namespace tripleloom {
namespace {

constexpr std::string_view kEntities =
    "SELECT type, named, count(*) FROM view_entity GROUP BY type, named";
constexpr std::string_view kStatements =
    "SELECT relation, kind, rank FROM view_statement INDEXED BY view_statement_subject";
constexpr std::string_view kLemmas = "SELECT id, lemma FROM view_relation";

class Counter {
 public:
  explicit Counter(Database& database) : database_(database) {}

  Result<Census> Count() {
    census_.articles = One("SELECT count(*) FROM view_article");
    census_.evidence = One("SELECT count(*) FROM view_evidence");
    CountEntities();
    CountStatements();
    NameRelations();
    if (!ok_) return tl::unexpected(database_.Failure());
    return std::move(census_);
  }

 private:
  size_t One(std::string_view query) {
    Sql& row = database_.Use(query).Bind();
    size_t count = 0;
    while (row.Row()) count = static_cast<size_t>(row.Int(0));
    ok_ = ok_ && row.ok();
    return count;
  }

  void CountEntities() {
    Sql& row = database_.Use(kEntities).Bind();
    while (row.Row()) {
      const auto type = static_cast<size_t>(row.Int(0));
      const auto count = static_cast<size_t>(row.Int(2));
      census_.entities += count;
      if (row.Int(1) != 0) census_.named += count;
      if (type < census_.of_type.size()) census_.of_type[type] += count;
    }
    ok_ = ok_ && row.ok();
  }

  void CountStatements() {
    Sql& row = database_.Use(kStatements).Bind();
    while (row.Row()) {
      const int64_t kind = row.Int(1);
      const auto modality = static_cast<size_t>(kind >> kModalityShift);
      ++census_.statements;
      if (kind == 0) ++census_.plain;
      if ((kind & kNegatedBit) != 0) ++census_.negated;
      if ((kind & kAttributedBit) != 0) ++census_.attributed;
      if (modality < census_.of_modality.size()) ++census_.of_modality[modality];
      ++census_.of_support[static_cast<int>(row.Int(2) >> kRankShift)];
      ++of_relation_[row.Int(0)];
    }
    ok_ = ok_ && row.ok();
  }

  void NameRelations() {
    Sql& row = database_.Use(kLemmas).Bind();
    while (row.Row()) census_.relations.emplace_back(row.Text(1), of_relation_[row.Int(0)]);
    ok_ = ok_ && row.ok();
    std::sort(census_.relations.begin(), census_.relations.end(), [](const auto& a, const auto& b) {
      return std::pair(b.second, std::string_view(a.first)) <
             std::pair(a.second, std::string_view(b.first));
    });
  }

  Database& database_;
  Census census_;
  std::unordered_map<int64_t, size_t> of_relation_;  // for look-up alone
  bool ok_ = true;
};

Result<std::vector<std::string>> Texts(Database& database, std::string_view query) {
  std::vector<std::string> texts;
  Sql& row = database.Use(query).Bind();
  while (row.Row()) texts.push_back(row.Text(0));
  if (!row.ok()) return tl::unexpected(database.Failure());
  return texts;
}

}  // namespace

Result<Census> CensusOf(const Store& store) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  return Counter(reading->database()).Count();
}

Result<Vocabulary> VocabularyOf(const Store& store) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  auto names = Texts(reading->database(),
                     "SELECT name FROM view_entity WHERE named UNION SELECT text FROM view_name "
                     "JOIN view_entity ON id = entity WHERE named");
  if (!names) return tl::unexpected(names.error());
  auto relations = Texts(reading->database(), "SELECT lemma FROM view_relation ORDER BY lemma");
  if (!relations) return tl::unexpected(relations.error());
  return Vocabulary{*std::move(names), *std::move(relations)};
}

}  // namespace tripleloom
