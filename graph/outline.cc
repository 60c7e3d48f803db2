// The whole graph without what measures do not ask for: two scans of the view instead of reading
// every article.
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/assemble.h"
#include "graph/part.h"
#include "graph/view.h"

namespace tripleloom {
namespace {

constexpr std::string_view kEntities =
    "SELECT id, key, name, type, named, mentions FROM view_entity";
constexpr std::string_view kStatements =
    "SELECT id, subject, object, attributed FROM view_statement";
constexpr std::string_view kSources =
    "SELECT statement, entity FROM view_attribution WHERE entity NOTNULL";

class Outliner {
 public:
  explicit Outliner(Database& database) : database_(database) {}

  Result<Graph> Read() {
    ReadEntities();
    ReadStatements();
    if (ok_ && whole_) ReadSources();
    if (!ok_) return tl::unexpected(database_.Failure());
    if (!whole_) return tl::unexpected(database_.Damaged("its view of the graph is incomplete"));
    return Assemble(std::move(entities_), std::move(statements_), {});
  }

 private:
  void ReadEntities() {
    Sql& row = database_.Use(kEntities).Bind();
    while (row.Row()) {
      places_.emplace(row.Int(0), static_cast<int>(entities_.size()));
      Entity& entity = entities_.emplace_back();
      entity.key = row.Text(1);
      entity.name = row.Text(2);
      entity.type = static_cast<EntityType>(row.Int(3));
      entity.named = row.Int(4) != 0;
      entity.mentions = static_cast<int>(row.Int(5));
    }
    ok_ = ok_ && row.ok();
  }

  void ReadStatements() {
    Sql& row = database_.Use(kStatements).Bind();
    while (row.Row()) {
      if (row.Int(3) != 0) attributed_.emplace(row.Int(0), statements_.size());
      LooseStatement& loose = statements_.emplace_back();
      loose.subject = PlaceOf(row.Int(1));
      loose.object = PlaceOf(row.Int(2));
    }
    ok_ = ok_ && row.ok();
  }

  void ReadSources() {
    Sql& row = database_.Use(kSources).Bind();
    while (row.Row()) {
      const auto at = attributed_.find(row.Int(0));
      if (at == attributed_.end()) continue;
      const Entity& entity = entities_[static_cast<size_t>(PlaceOf(row.Int(1)))];
      statements_[at->second].statement.sources.push_back({entity.key, "", ""});
    }
    ok_ = ok_ && row.ok();
  }

  int PlaceOf(int64_t entity) {
    const auto at = places_.find(entity);
    whole_ = whole_ && at != places_.end();
    return at == places_.end() ? 0 : at->second;
  }

  Database& database_;
  std::unordered_map<int64_t, int> places_;         // of entities
  std::unordered_map<int64_t, size_t> attributed_;  // places of statements that somebody said
  std::vector<Entity> entities_;
  std::vector<LooseStatement> statements_;
  bool ok_ = true;
  bool whole_ = true;
};

}  // namespace

Result<Graph> Outline(const Store& store) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  return Outliner(reading->database()).Read();
}

}  // namespace tripleloom
