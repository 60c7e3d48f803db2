#include "graph/view_find.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "graph/names.h"
#include "graph/near.h"

namespace tripleloom {
namespace {

constexpr size_t kSuggestions = 5;

// From what is most surely meant to what is least.
constexpr std::string_view kByKeyOrName =
    "SELECT id FROM view_entity WHERE key = ?1 UNION SELECT id FROM view_entity WHERE name = ?1";
constexpr std::string_view kByOtherName = "SELECT entity FROM view_name WHERE text = ?1";
constexpr std::string_view kBySlug = "SELECT id FROM view_entity WHERE slug = ?1";
constexpr std::string_view kByOtherSlug = "SELECT DISTINCT entity FROM view_name WHERE slug = ?1";

// What decides among entities of one name: as Assemble (assemble.h) puts vertices in order.
constexpr std::string_view kWeigh =
    "SELECT (SELECT count(*) FROM view_statement WHERE subject = ?1) + "
    "(SELECT count(*) FROM view_statement WHERE object = ?1) + "
    "(SELECT count(*) FROM view_attribution WHERE entity = ?1), named, mentions, key "
    "FROM view_entity WHERE id = ?1";
constexpr std::string_view kNamedWith =
    "SELECT id, slug FROM view_entity WHERE named AND instr(slug, ?1) UNION ALL "
    "SELECT entity, n.slug FROM view_name AS n JOIN view_entity AS e ON e.id = entity "
    "WHERE named AND instr(n.slug, ?1)";
constexpr std::string_view kAllNames =
    "SELECT name FROM view_entity UNION SELECT text FROM view_name";
constexpr std::string_view kByAnyName =
    "SELECT id FROM view_entity WHERE name = ?1 UNION SELECT entity FROM view_name WHERE text = ?1";

class Finder {
 public:
  explicit Finder(Database& database) : database_(database) {}

  Result<int64_t> Find(std::string_view name) {
    const std::string slug = NameKey(name);
    int64_t found = First(kByKeyOrName, name);
    if (found == 0) found = First(kByOtherName, name);
    if (found == 0) found = First(kBySlug, slug);
    if (found == 0) found = First(kByOtherSlug, slug);
    if (found == 0) found = OnlyOneWithWords(slug);
    if (found == 0 && ok_) {
      return Fail(ErrorCode::kNotFound, "no entity \"" + std::string(name) + "\" in the graph" +
                                            DidYouMean(Suggestions(name)));
    }
    if (!ok_) return tl::unexpected(database_.Failure());
    return found;
  }

 private:
  // The most connected of those that the query gives; 0: none.
  int64_t First(std::string_view query, std::string_view text) {
    std::vector<int64_t> ids;
    Sql& row = database_.Use(query).Bind(text);
    while (row.Row()) ids.push_back(row.Int(0));
    ok_ = ok_ && row.ok();
    if (ids.size() < 2) return ids.empty() ? 0 : ids.front();
    using Weight = std::tuple<int64_t, int64_t, int64_t, std::string>;
    std::vector<std::pair<Weight, int64_t>> order;
    for (const int64_t id : ids) {
      Sql& weigh = database_.Use(kWeigh).Bind(id);
      while (weigh.Row()) {
        order.push_back({{-weigh.Int(0), -weigh.Int(1), -weigh.Int(2), weigh.Text(3)}, id});
      }
      ok_ = ok_ && weigh.ok();
    }
    return order.empty() ? 0 : std::min_element(order.begin(), order.end())->second;
  }

  // The only named entity that has all words in one of its names ("ames": Ann Ames).
  int64_t OnlyOneWithWords(const std::string& slug) {
    const std::vector<std::string_view> words = WordsOfKey(slug);
    if (words.empty()) return 0;
    const std::string_view longest = *std::max_element(
        words.begin(), words.end(), [](auto a, auto b) { return a.size() < b.size(); });
    std::set<int64_t> found;
    Sql& row = database_.Use(kNamedWith).Bind(longest);
    while (row.Row()) {
      const std::string other = row.Text(1);
      const std::vector<std::string_view> others = WordsOfKey(other);
      if (std::all_of(words.begin(), words.end(), [&others](std::string_view word) {
            return std::find(others.begin(), others.end(), word) != others.end();
          })) {
        found.insert(row.Int(0));
      }
    }
    ok_ = ok_ && row.ok();
    return found.size() == 1 ? *found.begin() : 0;
  }

  // Names of different entities, nearest first.
  std::vector<std::string> Suggestions(std::string_view wanted) {
    std::vector<std::string> names;
    Sql& row = database_.Use(kAllNames).Bind();
    while (row.Row()) names.push_back(row.Text(0));
    ok_ = ok_ && row.ok();
    std::set<int64_t> suggested;
    std::vector<std::string> out;
    for (std::string& name : NearestNames(wanted, names, std::numeric_limits<int>::max())) {
      if (out.size() == kSuggestions) break;
      if (suggested.insert(First(kByAnyName, name)).second) out.push_back(std::move(name));
    }
    return out;
  }

  Database& database_;
  bool ok_ = true;
};

}  // namespace

Result<int64_t> FindInView(const ViewReading& reading, std::string_view name) {
  return Finder(reading.database()).Find(name);
}

}  // namespace tripleloom
