// Writes random graphs as N-Quads, and for each random queries with our answers, for a test in
// which an RDF store that is not ours answers the same.
//
//   write_queries FOLDER [GRAPHS [QUERIES]]     # FOLDER/0.nq, FOLDER/0.json, ...
//
// A query grows along the quads of its graph, so that most have answers: nodes become variables,
// the same node the same one. The same numbers give the same files.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>

#include "graph/base/file.h"
#include "tests/graph/sparql/support.h"

namespace tripleloom {
namespace {

using testing::Written;

struct Line {
  std::string subject;
  std::string property;
  std::string object;
  std::string graph;  // empty: none
};

class Generator {
 public:
  Generator(std::mt19937& random, std::vector<Line> lines)
      : random_(random), lines_(std::move(lines)) {
    for (size_t i = 0; i < lines_.size(); ++i) {
      at_[lines_[i].subject].push_back(i);
      at_[lines_[i].object].push_back(i);
    }
  }

  // With `count_only`, which rows come is not fixed, only how many.
  std::string Query(bool& count_only) {
    names_.clear();
    used_.clear();
    as_set_ = false;
    const std::string group = Group(2);
    const std::vector<std::string> variables(used_.begin(), used_.end());
    count_only = false;
    if (variables.empty() || OneIn(12)) return "ASK " + group;
    if (OneIn(4) && !as_set_) return Aggregate(group, variables);
    if (OneIn(12))
      return "CONSTRUCT { ?" + Pick(variables) + " <x:is> ?" + Pick(variables) + " } " + group;
    std::string query = as_set_ || OneIn(3) ? "SELECT DISTINCT" : "SELECT";
    for (const std::string& variable : variables) {
      if (!OneIn(4)) query += " ?" + variable;
    }
    if (query.ends_with('T')) query += " *";
    query += " " + group;
    count_only = OneIn(5);
    if (count_only) query += " LIMIT " + std::to_string(Below(20)) + (OneIn(2) ? " OFFSET 2" : "");
    return query;
  }

 private:
  size_t Below(size_t limit) { return random_() % limit; }
  bool OneIn(size_t n) { return Below(n) == 0; }
  std::string Pick(const std::vector<std::string>& of) { return of[Below(of.size())]; }

  // A variable for the node, mostly; the same for the same node.
  std::string Place(const std::string& node, bool variable) {
    const auto known = names_.find(node);
    if (known != names_.end()) return "?" + known->second;
    if (!variable) return node;
    const std::string name(1, static_cast<char>('a' + names_.size() % 26));
    names_[node] = name;
    used_.insert(name);
    return "?" + name;
  }

  const Line& Next() {
    if (!names_.empty() && !OneIn(10)) {
      std::vector<std::string> nodes;
      for (const auto& [node, name] : names_) nodes.push_back(node);
      const auto known = at_.find(Pick(nodes));
      if (known != at_.end()) return lines_[known->second[Below(known->second.size())]];
    }
    return lines_[Below(lines_.size())];
  }

  std::string Triple() {
    const Line& line = Next();
    const std::string s = Place(line.subject, !OneIn(6));
    std::string p = Place(line.property, OneIn(8));
    const std::string o = Place(line.object, !OneIn(3));
    if (OneIn(6) && !p.starts_with('?')) p = PathOf(p);
    return s + " " + p + " " + o + " . ";
  }

  std::string PathOf(const std::string& p) {
    const std::string other = lines_[Below(lines_.size())].property;
    const size_t form = Below(9);
    // That store gives each end of an alternative once, where the standard makes a union of them
    // (section 18.4): such queries are compared without repeats.
    as_set_ = as_set_ || form == 3 || form == 6;
    switch (form) {
      case 0:
        return p + "+";
      case 1:
        return p + "*";
      case 2:
        return p + "?";
      case 3:
        return "(" + p + "|" + other + ")";
      case 4:
        return "(" + p + "|^" + p + ")+";
      case 5:
        return "^(^" + p + ")";
      case 6:
        return "!(" + other + "|^" + p + ")";
      case 7:
        return "(" + p + "/^" + p + ")";
      default:
        return "(" + p + "|" + other + ")*";
    }
  }

  std::string Triples() {
    std::string out;
    for (size_t n = 1 + Below(2); n > 0; --n) out += Triple();
    return out;
  }

  std::string Group(int depth) {
    std::string out = "{ " + Triples();
    for (size_t n = Below(static_cast<size_t>(depth) + 1); n > 0; --n) {
      switch (Below(9)) {
        case 0:
        case 1:
          out += "OPTIONAL " + Group(depth - 1) + " ";
          break;
        case 2:
          out += Group(depth - 1) + " UNION " + Group(depth - 1) + " ";
          break;
        case 3:
          out += "MINUS " + Group(depth - 1) + " ";
          break;
        case 4:
          out += std::string("FILTER ") + (OneIn(2) ? "NOT " : "") + "EXISTS { " + Triples() + "} ";
          break;
        case 5:
          out += Values();
          break;
        case 6:
          out += InGraph();
          break;
        case 7:
          out += "BIND(" + Value() + " AS ?v" + std::to_string(++bound_) + ") ";
          used_.insert("v" + std::to_string(bound_));
          break;
        default:
          out += SubSelect();
      }
    }
    if (OneIn(2)) out += "FILTER(" + Condition(2) + ") ";
    return out + "}";
  }

  std::string Values() {
    std::vector<std::string> nodes;
    for (const auto& [node, name] : names_) nodes.push_back(node);
    if (nodes.empty()) return "";
    const std::string node = Pick(nodes);
    std::string out = "VALUES (?" + names_[node] + ") { (" + node + ") ";
    for (size_t n = Below(3); n > 0; --n) {
      out += OneIn(4) ? "(UNDEF) " : "(" + lines_[Below(lines_.size())].object + ") ";
    }
    return out + "} ";
  }

  std::string InGraph() {
    std::vector<const Line*> named;
    for (const Line& line : lines_) {
      if (!line.graph.empty()) named.push_back(&line);
    }
    if (named.empty()) return "";
    const Line& line = *named[Below(named.size())];
    const std::string graph = Place(line.graph, !OneIn(3));
    return "GRAPH " + graph + " { " + Place(line.subject, true) + " " + line.property + " " +
           Place(line.object, !OneIn(3)) + " } ";
  }

  std::string SubSelect() {
    std::vector<std::string> nodes;
    for (const auto& [node, name] : names_) nodes.push_back(node);
    if (nodes.empty()) return "";
    const std::string node = Pick(nodes);
    const std::string& name = names_[node];
    const std::string n = std::to_string(++bound_);
    return "{ SELECT ?" + name + " (COUNT(*) AS ?n" + n + ") { ?" + name + " ?x" + n + " ?y" + n +
           " } GROUP BY ?" + name + " } ";
  }

  std::string Variable() {
    if (used_.empty()) return "?none";
    return "?" + Pick({used_.begin(), used_.end()});
  }

  std::string Value() {
    switch (Below(8)) {
      case 0:
        return "STRLEN(" + Variable() + ")";
      case 1:
        return "UCASE(" + Variable() + ")";
      case 2:
        return "LANG(" + Variable() + ")";
      case 3:
        return Variable() + " + 1";
      case 4:
        return "IF(ISIRI(" + Variable() + "), 1, 2)";
      case 5:
        return "COALESCE(YEAR(" + Variable() + "), " + Variable() + ")";
      case 6:
        return "CONCAT(" + Variable() + ", '-', " + Variable() + ")";
      default:
        return "SUBSTR(" + Variable() + ", 2, 3)";
    }
  }

  std::string Condition(int depth) {
    if (depth > 0 && OneIn(3)) {
      return "(" + Condition(depth - 1) + (OneIn(2) ? " && " : " || ") + Condition(depth - 1) + ")";
    }
    if (depth > 0 && OneIn(6)) return "!(" + Condition(depth - 1) + ")";
    const std::string& object = lines_[Below(lines_.size())].object;
    switch (Below(12)) {
      case 0:
        return Variable() + " = " + Variable();
      case 1:
        return Variable() + " != " + object;
      case 2:
        return Variable() + " < " + object;
      case 3:
        return Variable() + " >= 0.5";
      case 4:
        return "REGEX(" + Variable() + ", '[ao]r?')";
      case 5:
        return "CONTAINS(" + Variable() + ", 'a')";
      case 6:
        return "ISIRI(" + Variable() + ")";
      case 7:
        return "BOUND(" + Variable() + ")";
      case 8:
        return Variable() + (OneIn(2) ? " NOT IN (" : " IN (") + object + ", 1, " + Variable() +
               ")";
      case 9:
        return "STRSTARTS(STR(" + Variable() + "), 'https')";
      case 10:
        return "YEAR(" + Variable() + ") > 2030";
      default:
        return Value() + " = " + Value();
    }
  }

  std::string Aggregate(const std::string& group, const std::vector<std::string>& variables) {
    const std::string key = Pick(variables);
    std::string query = "SELECT ?" + key + " (COUNT(*) AS ?total) (COUNT(DISTINCT ?" +
                        Pick(variables) + ") AS ?some) (SUM(IF(ISIRI(?" + Pick(variables) +
                        "), 1, 2.5)) AS ?sum) (MIN(LANG(?" + Pick(variables) + ")) AS ?least) " +
                        group + " GROUP BY ?" + key;
    if (OneIn(3)) query += " HAVING (COUNT(*) > 1)";
    return query;
  }

  std::mt19937& random_;
  std::vector<Line> lines_;
  std::map<std::string, std::vector<size_t>> at_;
  std::map<std::string, std::string> names_;
  std::set<std::string> used_;
  bool as_set_ = false;
  int bound_ = 0;
};

std::vector<Line> LinesSeen(const Store& store) {
  std::vector<Line> lines;
  for (const char* query :
       {"SELECT ?s ?p ?o { ?s ?p ?o }", "SELECT ?s ?p ?o ?g { GRAPH ?g { ?s ?p ?o } }"}) {
    const QueryResult result = testing::Ask(store, query);
    for (const auto& row : std::get<Answers>(result).rows) {
      lines.push_back({Written(row[0]), Written(row[1]), Written(row[2]),
                       row.size() > 3 ? Written(row[3]) : ""});
    }
  }
  const auto order = [](const Line& a, const Line& b) {
    return std::tie(a.subject, a.property, a.object, a.graph) <
           std::tie(b.subject, b.property, b.object, b.graph);
  };
  std::sort(lines.begin(), lines.end(), order);
  return lines;
}

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void WriteTerms(Json& json, const std::vector<std::string>& terms) {
  json.StartArray();
  for (const std::string& term : terms)
    json.String(term.data(), static_cast<rapidjson::SizeType>(term.size()));
  json.EndArray();
}

void WriteResult(Json& json, const QueryResult& result) {
  if (const auto* truth = std::get_if<bool>(&result)) {
    json.Key("boolean");
    json.Bool(*truth);
    return;
  }
  std::vector<std::string> variables = {"subject", "predicate", "object"};
  std::vector<std::vector<std::string>> rows;
  if (const auto* answers = std::get_if<Answers>(&result)) {
    variables = answers->variables;
    for (const auto& cells : answers->rows) {
      rows.emplace_back();
      for (const auto& cell : cells) rows.back().push_back(Written(cell));
    }
  }
  if (const auto* triples = std::get_if<std::vector<TermTriple>>(&result)) {
    for (const TermTriple& t : *triples) {
      rows.push_back({Written(t.subject), Written(t.predicate), Written(t.object)});
    }
  }
  json.Key("variables");
  WriteTerms(json, variables);
  json.Key("rows");
  json.StartArray();
  for (const auto& row : rows) WriteTerms(json, row);
  json.EndArray();
}

Status WriteGraph(const std::string& stem, unsigned seed, int queries) {
  std::mt19937 random(seed);
  const Store store = testing::RandomStore(random, 2 + static_cast<int>(seed % 2));
  Generator generator(random, LinesSeen(store));
  rapidjson::StringBuffer buffer;
  Json json(buffer);
  json.StartArray();
  SparqlOptions options;
  options.time_limit = std::chrono::seconds(5);
  options.most_rows = 1000;
  for (int written = 0; written < queries;) {
    bool count_only = false;
    const std::string query = generator.Query(count_only);
    const Result<QueryResult> result = testing::TryAsk(store, query, options);
    if (!result && result.error().code == ErrorCode::kLimit) continue;
    if (!result) return Fail(result.error().code, query + "\n" + result.error().message);
    ++written;
    json.StartObject();
    json.Key("query");
    json.String(query.data(), static_cast<rapidjson::SizeType>(query.size()));
    json.Key("countOnly");
    json.Bool(count_only);
    WriteResult(json, *result);
    json.EndObject();
  }
  json.EndArray();
  if (Status ok = WriteFileAtomically(stem + ".nq", testing::NQuadsOf(store)); !ok) return ok;
  return WriteFileAtomically(stem + ".json", {buffer.GetString(), buffer.GetSize()});
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const int graphs = argc > 2 ? std::atoi(argv[2]) : 8;
  const int queries = argc > 3 ? std::atoi(argv[3]) : 50;
  for (int i = 0; i < graphs; ++i) {
    const std::string stem = std::string(argv[1]) + "/" + std::to_string(i);
    const tripleloom::Status done = tripleloom::WriteGraph(stem, static_cast<unsigned>(i), queries);
    if (done) continue;
    std::cerr << done.error().message << '\n';
    return 1;
  }
}
