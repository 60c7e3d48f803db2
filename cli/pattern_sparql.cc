// Each clause is a statement node with its subject, lemma and object, as export/rdf_graph.h writes
// it: only nodes can be negated, possible or said by somebody.
#include "cli/pattern_sparql.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <vector>

#include "graph/rdf.h"

namespace tripleloom {
namespace {

std::string Quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

class SparqlWriter {
 public:
  SparqlWriter(const ResolvedPattern& pattern, const std::vector<std::string>& lemmas,
               const MatchOptions& chosen, const std::string& base)
      : pattern_(pattern), chosen_(chosen), base_(base) {
    taken_.insert(pattern.variables.begin(), pattern.variables.end());
    plain_ =
        !chosen.possible && !chosen.negated && !chosen.attributed && chosen.min_confidence == 0;
    for (const std::string& lemma : lemmas) ++lemmas_of_name_[RelationName(lemma)];
  }

  std::string Write() {
    for (const ResolvedClause& clause : pattern_.clauses) Clause(clause);
    std::string select;
    for (const std::string& variable : pattern_.variables) select += " ?" + variable;
    std::string query;
    for (const RdfPrefix& prefix : kRdfPrefixes) {
      if (body_.find(" " + std::string(prefix.prefix) + ":") == std::string::npos) continue;
      query += fmt::format("PREFIX {}: <{}>\n", prefix.prefix, prefix.iri);
    }
    return query + fmt::format("SELECT{} WHERE {{\n{}}}\n", select.empty() ? " *" : select, body_);
  }

 private:
  std::string Fresh(const std::string& name) {
    std::string variable = name;
    for (int n = 2; !taken_.insert(variable).second; ++n) variable = name + std::to_string(n);
    return "?" + variable;
  }
  void Line(const std::string& text) { body_ += "  " + text + "\n"; }

  void Values(const std::string& variable, const std::vector<std::string>& values) {
    Line(fmt::format("VALUES {} {{ {} }}", variable, fmt::format("{}", fmt::join(values, " "))));
  }

  // The variable, or the entity's IRI; what else must hold is written before.
  std::string End(const ResolvedTerm& term, const std::string& role) {
    if (!term.variable.empty()) {
      const std::string variable = "?" + term.variable;
      std::set<std::string> classes;
      for (const EntityType type : term.types) classes.emplace(ClassOf(type));
      if (classes.size() == 1) Line(variable + " a " + *classes.begin() + " .");
      if (classes.size() > 1) {
        const std::string type = Fresh("type");
        Values(type, {classes.begin(), classes.end()});
        Line(variable + " a " + type + " .");
      }
      return variable;
    }
    std::vector<std::string> iris;
    for (const std::string& key : term.keys) iris.push_back("<" + EntityIri(base_, key) + ">");
    if (iris.size() == 1) return iris[0];
    const std::string variable = Fresh(role);
    Values(variable, iris);
    return variable;
  }

  void Clause(const ResolvedClause& clause) {
    const std::string subject = End(clause.subject, "subject");
    const std::string object = End(clause.object, "object");
    const bool short_form = plain_ && clause.qualifiers.empty() && clause.properties.empty() &&
                            clause.lemmas.size() == 1 &&
                            lemmas_of_name_[RelationName(clause.lemmas[0])] == 1;
    if (short_form) {
      Line(fmt::format("{} rel:{} {} .", subject, RelationName(clause.lemmas[0]), object));
      return;
    }
    const std::string statement = Fresh("statement");
    Relation(clause, statement, subject, object);
    Claims(statement);
    for (const auto& [preposition, term] : clause.qualifiers) {
      const std::string with = End(term, "with");
      const std::string qualifier = Fresh("qualifier");
      Line(fmt::format("{} tl:qualifier {} .", statement, qualifier));
      if (!preposition.empty()) {
        Line(fmt::format("{} tl:preposition {} .", qualifier, Quoted(preposition)));
      }
      Line(fmt::format("{} tl:entity {} .", qualifier, with));
    }
  }

  void Relation(const ResolvedClause& clause, const std::string& statement,
                const std::string& subject, const std::string& object) {
    const auto ends = [&](const std::string& middle, bool inverse) {
      return fmt::format("{} rdf:subject {} ; {} ; rdf:object {} .", statement,
                         inverse ? object : subject, middle, inverse ? subject : object);
    };
    if (!clause.relation_variable.empty()) {
      Line(ends("tl:lemma ?" + clause.relation_variable, false));
      return;
    }
    std::vector<std::string> branches;
    if (!clause.lemmas.empty()) {
      std::vector<std::string> lemmas;
      for (const std::string& lemma : clause.lemmas) lemmas.push_back(Quoted(lemma));
      const std::string variable = lemmas.size() == 1 ? lemmas[0] : Fresh("lemma");
      std::string branch = ends("tl:lemma " + variable, false);
      if (lemmas.size() > 1) {
        branch = fmt::format("VALUES {} {{ {} }} ", variable, fmt::join(lemmas, " ")) + branch;
      }
      branches.push_back(std::move(branch));
    }
    if (!clause.properties.empty()) {
      const std::string property = Fresh("property");
      std::string meant =
          fmt::format("VALUES {} {{ {} }} ", property, fmt::join(clause.properties, " "));
      if (clause.properties.size() == 1) meant.clear();
      const std::string& name = meant.empty() ? *clause.properties.begin() : property;
      branches.push_back(meant + ends("tl:meaning " + name, false));
      branches.push_back(meant + ends("tl:inverseMeaning " + name, true));
    }
    if (branches.size() == 1) return Line(branches[0]);
    for (size_t i = 0; i < branches.size(); ++i) {
      Line((i == 0 ? "{ " : "UNION { ") + branches[i] + " }");
    }
  }

  void Claims(const std::string& statement) {
    if (!chosen_.possible) Line(statement + " tl:modality tl:asserted .");
    if (!chosen_.negated) Line(statement + " tl:negated false .");
    if (!chosen_.attributed) {
      Line(fmt::format("FILTER NOT EXISTS {{ {} tl:attribution {} }}", statement,
                       Fresh("attribution")));
    }
    if (chosen_.min_confidence > 0) {
      const std::string confidence = Fresh("confidence");
      Line(fmt::format("{} tl:confidence {} . FILTER({} >= {})", statement, confidence, confidence,
                       chosen_.min_confidence));
    }
  }

  const ResolvedPattern& pattern_;
  const MatchOptions& chosen_;
  const std::string& base_;
  bool plain_ = false;
  std::set<std::string> taken_;  // variables
  std::map<std::string, int> lemmas_of_name_;
  std::string body_;
};

}  // namespace

std::string SparqlOf(const ResolvedPattern& pattern, const std::vector<std::string>& lemmas,
                     const MatchOptions& chosen, const std::string& base) {
  return SparqlWriter(pattern, lemmas, chosen, base).Write();
}

}  // namespace tripleloom
