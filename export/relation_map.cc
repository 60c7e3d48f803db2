#include "export/relation_map.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

#include "export/exporter.h"
#include "graph/rdf.h"

namespace tripleloom {

// relations.txt as the build found it (CMakeLists.txt).
extern const std::string_view kDefaultRelations;

namespace {

struct Rule {
  std::string relation;            // may hold a '*'
  std::set<std::string> patterns;  // empty: any
  std::array<bool, kEntityTypeCount> subject{};
  std::array<bool, kEntityTypeCount> object{};
  std::vector<KnownProperty> properties;
};

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r";
  const size_t begin = text.find_first_not_of(kBlank);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

// The pieces between separators, trimmed.
std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (true) {
    const size_t end = text.find(separator);
    pieces.push_back(Trim(text.substr(0, end)));
    if (end == text.npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

std::string Quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

// Each of these reads one column; an Error is what is wrong with it, without file and line.

Status ReadTypes(std::string_view column, std::array<bool, kEntityTypeCount>& types) {
  if (column == "*") types.fill(true);
  if (column == "*") return {};
  for (const std::string_view name : Split(column, ',')) {
    const auto type = EntityTypeFromName(name);
    if (!type) {
      return Fail(ErrorCode::kBadSyntax, Quoted(name) +
                                             " is no type; known are Person, "
                                             "Organization, Place ... or *");
    }
    types[static_cast<size_t>(*type)] = true;
  }
  return {};
}

Result<KnownProperty> ReadProperty(std::string_view word) {
  KnownProperty known;
  known.inverse = word.starts_with('^');
  if (known.inverse) word.remove_prefix(1);
  known.full = word.starts_with('<') && word.ends_with('>') && word.size() > 2;
  if (known.full) word = word.substr(1, word.size() - 2);
  known.name = word;
  const size_t colon = word.find(':');
  const bool clean = std::none_of(word.begin(), word.end(), [](char c) {
    return static_cast<unsigned char>(c) <= 0x20 ||
           std::string_view("<>\"{}|\\^`\x7F").find(c) != std::string_view::npos;
  });
  const bool named = known.full || ExpandRdfName(word) != word;
  if (clean && named && colon != word.npos && colon > 0) return known;
  return Fail(ErrorCode::kBadSyntax,
              Quoted(word) +
                  " is no property; write a known prefix and a name, such as "
                  "schema:founder, or a whole IRI between < and >");
}

Status ReadProperties(std::string_view column, std::vector<KnownProperty>& properties) {
  for (const std::string_view word : Split(column, ' ')) {
    if (word.empty()) continue;
    Result<KnownProperty> known = ReadProperty(word);
    if (!known) return tl::unexpected(known.error());
    properties.push_back(std::move(*known));
  }
  if (!properties.empty()) return {};
  return Fail(ErrorCode::kBadSyntax, "the last column names no property");
}

Result<Rule> ReadRule(std::string_view line) {
  const std::vector<std::string_view> columns = Split(line, '|');
  if (columns.size() != 5) {
    return Fail(ErrorCode::kBadSyntax,
                "a rule has five columns between '|': relation, pattern, subject, object, "
                "properties; this line has " +
                    std::to_string(columns.size()));
  }
  Rule rule;
  rule.relation = columns[0];
  if (rule.relation.empty() || std::count(rule.relation.begin(), rule.relation.end(), '*') > 1) {
    return Fail(ErrorCode::kBadSyntax, "the relation " + Quoted(columns[0]) +
                                           " must be some words with at most one '*' in them");
  }
  if (columns[1] != "*") {
    for (const std::string_view pattern : Split(columns[1], ',')) rule.patterns.emplace(pattern);
  }
  if (Status ok = ReadTypes(columns[2], rule.subject); !ok) return tl::unexpected(ok.error());
  if (Status ok = ReadTypes(columns[3], rule.object); !ok) return tl::unexpected(ok.error());
  if (Status ok = ReadProperties(columns[4], rule.properties); !ok) {
    return tl::unexpected(ok.error());
  }
  return rule;
}

bool FitsRelation(const std::string& rule, std::string_view lemma) {
  const size_t star = rule.find('*');
  if (star == rule.npos) return rule == lemma;
  return lemma.size() >= rule.size() && lemma.starts_with(rule.substr(0, star)) &&
         lemma.ends_with(rule.substr(star + 1));
}

bool Fits(const Rule& rule, const Statement& statement, EntityType subject, EntityType object) {
  if (!rule.subject[static_cast<size_t>(subject)] || !rule.object[static_cast<size_t>(object)]) {
    return false;
  }
  if (!FitsRelation(rule.relation, statement.lemma)) return false;
  return rule.patterns.empty() ||
         std::any_of(statement.evidence.begin(), statement.evidence.end(),
                     [&](const Evidence& e) { return rule.patterns.contains(e.pattern); });
}

}  // namespace

struct RelationMap::Rules {
  std::vector<Rule> rules;
  // Places in `rules`, rising, by relation; those with a '*' apart.
  std::unordered_map<std::string, std::vector<size_t>> exact;
  std::vector<size_t> starred;
};

const RelationMap& RelationMap::Default() {
  static const RelationMap map = *Read(kDefaultRelations, "relations.txt");
  return map;
}

Result<RelationMap> RelationMap::Read(std::string_view text, std::string_view file) {
  auto rules = std::make_shared<Rules>();
  const std::vector<std::string_view> lines = Split(text, '\n');
  for (size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].empty() || lines[i].starts_with('#')) continue;
    Result<Rule> rule = ReadRule(lines[i]);
    if (!rule) {
      return Fail(rule.error().code,
                  std::string(file) + ":" + std::to_string(i + 1) + ": " + rule.error().message);
    }
    const size_t place = rules->rules.size();
    const bool starred = rule->relation.find('*') != std::string::npos;
    (starred ? rules->starred : rules->exact[rule->relation]).push_back(place);
    rules->rules.push_back(std::move(*rule));
  }
  RelationMap map;
  map.rules_ = std::move(rules);
  return map;
}

const std::vector<KnownProperty>& RelationMap::Find(const Statement& statement, EntityType subject,
                                                    EntityType object) const {
  static const std::vector<KnownProperty> none;
  if (rules_ == nullptr) return none;
  const auto first = [&](const std::vector<size_t>& places) {
    const auto found = std::find_if(places.begin(), places.end(), [&](size_t place) {
      return Fits(rules_->rules[place], statement, subject, object);
    });
    return found == places.end() ? rules_->rules.size() : *found;
  };
  size_t place = first(rules_->starred);
  if (const auto exact = rules_->exact.find(statement.lemma); exact != rules_->exact.end()) {
    place = std::min(place, first(exact->second));
  }
  return place == rules_->rules.size() ? none : rules_->rules[place].properties;
}

std::vector<KnownProperty> RelationMap::Possible(std::string_view relation) const {
  std::set<KnownProperty> possible;
  if (rules_ == nullptr) return {};
  for (const Rule& rule : rules_->rules) {
    if (!FitsRelation(rule.relation, relation)) continue;
    possible.insert(rule.properties.begin(), rule.properties.end());
  }
  return {possible.begin(), possible.end()};
}

std::vector<std::pair<std::string, std::vector<KnownProperty>>> RelationMap::Known() const {
  std::vector<std::pair<std::string, std::vector<KnownProperty>>> known;
  if (rules_ == nullptr) return known;
  for (const Rule& rule : rules_->rules) known.emplace_back(rule.relation, rule.properties);
  return known;
}

const RelationMap& RelationsOf(const ExportOptions& options) {
  return options.relations == nullptr ? RelationMap::Default() : *options.relations;
}

}  // namespace tripleloom
