// Where each part of a clause is one token, there is nothing to decide. Else the words without
// quotes are cut in every way, longest subject first, then longest relation, then longest object,
// and the first cut whose parts the vocabulary knows is taken. If there is none, one whose relation
// is known, then one whose names are known: what is then unknown gets a message of its own from who
// looks it up, which helps more than that the pattern could not be read.
#include "graph/pattern.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "graph/base/utf8.h"
#include "graph/pattern_question.h"
#include "graph/pattern_tokens.h"

namespace tripleloom {
namespace {

using Kind = PatternToken::Kind;
using Tokens = std::vector<PatternToken>;

constexpr size_t kLongest = 4000;   // bytes of a pattern
constexpr size_t kMostTokens = 40;  // of a clause

// What must be known of a run of words to be taken for a part.
struct Trust {
  bool names_known = true;
  bool relation_known = true;
};

// Cuts the tokens of one clause.
class Cutter {
 public:
  Cutter(const Tokens& tokens, const PatternVocabulary* vocabulary, Trust trust)
      : tokens_(tokens), vocabulary_(vocabulary), trust_(trust) {}

  std::optional<PatternClause> Cut() {
    const size_t n = tokens_.size();
    for (size_t i = n < 3 ? 0 : n - 2; i > 0; --i) {
      if (!IsName(0, i)) continue;
      for (size_t j = n - 1; j > i; --j) {
        if (!IsRelation(i, j)) continue;
        for (size_t k = n; k > j; --k) {
          if (!IsName(j, k) || !Qualifiers(k)) continue;
          clause_.subject = Name(0, i);
          clause_.relation = Relation(i, j);
          clause_.object = Name(j, k);
          std::reverse(clause_.qualifiers.begin(), clause_.qualifiers.end());
          return clause_;
        }
      }
    }
    return std::nullopt;
  }

 private:
  bool IsRun(size_t begin, size_t end) const {
    const auto first = tokens_.begin() + static_cast<Tokens::difference_type>(begin);
    return std::all_of(first, first + static_cast<Tokens::difference_type>(end - begin),
                       [first](const PatternToken& token) {
                         return token.kind == Kind::kWord && (!token.near || &token == &*first);
                       });
  }
  std::string Words(size_t begin, size_t end) const {
    std::string words = tokens_[begin].text;
    for (size_t i = begin + 1; i < end; ++i) words += " " + tokens_[i].text;
    return words;
  }

  bool IsName(size_t begin, size_t end) const {
    if (end - begin == 1 && tokens_[begin].kind != Kind::kWord) return true;
    if (!IsRun(begin, end)) return false;
    if (vocabulary_ == nullptr) return end - begin == 1;
    return tokens_[begin].near || !trust_.names_known || vocabulary_->is_entity(Words(begin, end));
  }
  bool IsRelation(size_t begin, size_t end) const {
    if (end - begin == 1 && tokens_[begin].kind != Kind::kWord) return !tokens_[begin].asked;
    if (!IsRun(begin, end)) return false;
    if (vocabulary_ == nullptr) return end - begin == 1;
    return tokens_[begin].near || !trust_.relation_known ||
           vocabulary_->is_relation(Words(begin, end));
  }

  // Whether all from `at` on is prepositions with names; adds them, the last one first. Where it is
  // not, that is known from then on: there are very many ways to cut what comes after.
  bool Qualifiers(size_t at) {
    if (failed_.contains(at)) return false;
    const bool fits = AreQualifiers(at);
    if (!fits) failed_.insert(at);
    return fits;
  }

  bool AreQualifiers(size_t at) {
    if (at == tokens_.size()) {
      clause_.qualifiers.clear();
      return true;
    }
    const PatternToken& first = tokens_[at];
    if (first.asked && (first.text == "where" || first.text == "when") && Qualifiers(at + 1)) {
      clause_.qualifiers.push_back({"", Name(at, at + 1)});
      return true;
    }
    if (first.kind != Kind::kWord || !IsPreposition(first.text)) return false;
    for (size_t end = tokens_.size(); end > at + 1; --end) {
      if (!IsName(at + 1, end) || !Qualifiers(end)) continue;
      clause_.qualifiers.push_back({FoldCase(first.text), Name(at + 1, end)});
      return true;
    }
    return false;
  }

  PatternTerm Name(size_t begin, size_t end) const {
    const PatternToken& token = tokens_[begin];
    PatternTerm term;
    term.place = token.place;
    term.near = token.near;
    if (token.kind == Kind::kHole) {
      term.variable = token.text.empty() ? "?" : token.text;  // named by NameHoles
      term.types = token.types;
    } else {
      term.name = Words(begin, end);
    }
    return term;
  }

  PatternRelation Relation(size_t begin, size_t end) const {
    const PatternToken& token = tokens_[begin];
    PatternRelation relation;
    relation.place = token.place;
    relation.near = token.near;
    if (token.kind == Kind::kHole) {
      relation.variable = token.text.empty() ? "?" : token.text;
      return relation;
    }
    const std::string words = Words(begin, end);
    for (size_t at = 0; at <= words.size();) {
      const size_t bar = std::min(words.find('|', at), words.size());
      if (bar > at) relation.words.push_back(words.substr(at, bar - at));
      at = bar + 1;
    }
    if (relation.words.empty()) relation.words.push_back(words);
    return relation;
  }

  const Tokens& tokens_;
  const PatternVocabulary* vocabulary_;
  Trust trust_;
  PatternClause clause_;
  std::set<size_t> failed_;  // places where no qualifiers begin
};

std::optional<PatternClause> CutOneByOne(const Tokens& tokens) {
  return Cutter(tokens, nullptr, {}).Cut();
}

// Of words that are all known.
std::optional<PatternClause> CutKnown(const Tokens& tokens, const PatternVocabulary& vocabulary) {
  const std::vector<Tokens> readings = ReadingsOf(tokens, vocabulary.is_proper_name);
  for (auto reading = readings.rbegin(); reading != readings.rend(); ++reading) {
    if (auto clause = Cutter(*reading, &vocabulary, {true, true}).Cut()) return clause;
  }
  return std::nullopt;
}

std::optional<PatternClause> CutSomehow(const Tokens& tokens, const PatternVocabulary* vocabulary) {
  const std::vector<Tokens> readings =
      ReadingsOf(tokens, vocabulary == nullptr ? nullptr : vocabulary->is_proper_name);
  if (vocabulary == nullptr) {
    for (const Tokens& reading : readings) {
      if (auto clause = CutOneByOne(reading)) return clause;
    }
    return std::nullopt;
  }
  if (auto clause = CutOneByOne(tokens)) return clause;
  for (const Trust& trust : {Trust{false, true}, Trust{true, false}}) {
    for (const Tokens& reading : readings) {
      if (auto clause = Cutter(reading, vocabulary, trust).Cut()) return clause;
    }
  }
  return std::nullopt;
}

bool AsksWhich(const Tokens& tokens) {
  return tokens[0].asked && (tokens[0].text == "which" || tokens[0].text == "what");
}

// "which ships did Ada Verne order": what she ordered, and that it is a ship.
std::vector<PatternClause> CutNarrowed(const Tokens& tokens, const PatternVocabulary& vocabulary) {
  if (!AsksWhich(tokens)) return {};
  for (size_t end = 2; end < tokens.size() && tokens[end - 1].kind == Kind::kWord; ++end) {
    Tokens rest(tokens.begin() + static_cast<Tokens::difference_type>(end), tokens.end());
    rest.insert(rest.begin(), tokens[0]);
    auto clause = CutKnown(rest, vocabulary);
    if (!clause) continue;
    PatternClause kind;
    kind.subject.variable = tokens[0].text;
    kind.subject.place = tokens[0].place;
    kind.relation.words = {"be"};
    kind.relation.place = tokens[1].place;
    kind.object.name = tokens[1].text;
    for (size_t i = 2; i < end; ++i) kind.object.name += " " + tokens[i].text;
    kind.object.near = true;
    kind.object.place = tokens[1].place;
    return {*std::move(clause), std::move(kind)};
  }
  return {};
}

constexpr char kExample[] = ", as in: \"Ada Verne\" found ?what";

using Clauses = std::vector<PatternClause>;

Result<Clauses> ReadClause(std::string_view text, const Tokens& tokens, size_t end,
                           const PatternVocabulary* vocabulary) {
  const auto expected = [&](size_t place, const std::string& what) {
    return tl::unexpected(FaultAt(text, place, what + kExample));
  };
  if (tokens.empty()) return expected(end, "expected a subject: a name, or ? for any");
  if (tokens.size() == 1) return expected(end, "expected a relation and an object after it");
  if (tokens.size() == 2) return expected(end, "expected an object: a name, or ? for any");
  if (tokens.size() > kMostTokens) {
    return expected(tokens[kMostTokens].place,
                    "expected at most " + std::to_string(kMostTokens) + " words before a ';'");
  }
  if (vocabulary != nullptr) {
    if (auto clause = CutKnown(tokens, *vocabulary)) return Clauses{*clause};
    if (Clauses clauses = CutNarrowed(tokens, *vocabulary); !clauses.empty()) return clauses;
  }
  if (auto clause = CutSomehow(tokens, vocabulary)) return Clauses{*clause};
  if (vocabulary != nullptr && AsksWhich(tokens)) {  // whatever of it is unknown is named
    Tokens without_noun = tokens;
    without_noun.erase(without_noun.begin() + 1);
    if (auto clause = CutSomehow(without_noun, vocabulary)) return Clauses{*clause};
  }
  const bool words = vocabulary != nullptr &&
                     std::all_of(tokens.begin(), tokens.end(), [](const PatternToken& token) {
                       return token.kind == Kind::kWord;
                     });
  return expected(tokens[words               ? 1
                         : 3 < tokens.size() ? 3
                                             : 2]
                      .place,
                  "expected subject, relation and object, then prepositions with names; put names "
                  "of several words in quotes, join words of a relation by '-'");
}

// Holes without a name are called after their place in the clause, in a way that nothing else is.
class HoleNames {
 public:
  explicit HoleNames(const Tokens& tokens) {
    for (const PatternToken& token : tokens) {
      if (token.kind == Kind::kHole && !token.text.empty()) ++taken_[token.text];
    }
  }

  void Name(PatternClause& clause) {
    Name(clause.subject.variable, "subject");
    Name(clause.relation.variable, "relation");
    Name(clause.object.variable, "object");
    for (PatternQualifier& qualifier : clause.qualifiers) {
      Name(qualifier.term.variable, qualifier.preposition.empty() ? "with" : qualifier.preposition);
    }
  }

 private:
  void Name(std::string& variable, const std::string& role) {
    if (variable != "?") return;
    variable = role;
    for (int n = 2; taken_.contains(variable); ++n) variable = role + std::to_string(n);
    ++taken_[variable];
  }

  std::map<std::string, int> taken_;
};

// A hole stands for an entity or for a relation, not for both.
Status CheckHoles(const Pattern& pattern) {
  std::map<std::string, bool> is_relation;
  const auto check = [&](const std::string& variable, size_t place, bool relation) -> Status {
    if (variable.empty()) return {};
    if (is_relation.try_emplace(variable, relation).first->second == relation) return {};
    return tl::unexpected(FaultAt(pattern.text, place,
                                  "?" + variable +
                                      " stands for a relation in one place and for an entity in "
                                      "another; expected two names"));
  };
  for (const PatternClause& clause : pattern.clauses) {
    std::vector<const PatternTerm*> terms = {&clause.subject, &clause.object};
    for (const PatternQualifier& qualifier : clause.qualifiers) terms.push_back(&qualifier.term);
    for (const PatternTerm* term : terms) {
      if (Status ok = check(term->variable, term->place, false); !ok) return ok;
    }
    if (Status ok = check(clause.relation.variable, clause.relation.place, true); !ok) return ok;
  }
  return {};
}

}  // namespace

Result<Pattern> ParsePattern(std::string_view text, const PatternVocabulary* vocabulary) {
  if (text.size() > kLongest) {
    return Fail(ErrorCode::kLimit,
                "a pattern has at most 4000 bytes; this one has " + std::to_string(text.size()));
  }
  Result<Tokens> tokens = TokensOfPattern(text);
  if (!tokens) return tl::unexpected(tokens.error());
  Pattern pattern{std::string(text), {}};
  HoleNames names(*tokens);
  Tokens of_clause;
  for (size_t i = 0; i <= tokens->size(); ++i) {
    const bool last = i == tokens->size();
    if (!last && (*tokens)[i].kind != Kind::kSeparator) {
      of_clause.push_back((*tokens)[i]);
      continue;
    }
    if (last && of_clause.empty() && !pattern.clauses.empty()) break;  // a ';' at the end
    const size_t end = last ? text.size() : (*tokens)[i].place;
    Result<Clauses> clauses = ReadClause(text, of_clause, end, vocabulary);
    if (!clauses) return tl::unexpected(clauses.error());
    for (PatternClause& clause : *clauses) {
      names.Name(clause);
      pattern.clauses.push_back(std::move(clause));
    }
    of_clause.clear();
  }
  if (Status ok = CheckHoles(pattern); !ok) return tl::unexpected(ok.error());
  return pattern;
}

std::vector<std::string> VariablesOf(const Pattern& pattern) {
  std::vector<std::string> variables;
  const auto add = [&variables](const std::string& variable) {
    if (variable.empty()) return;
    if (std::find(variables.begin(), variables.end(), variable) != variables.end()) return;
    variables.push_back(variable);
  };
  for (const PatternClause& clause : pattern.clauses) {
    add(clause.subject.variable);
    add(clause.relation.variable);
    add(clause.object.variable);
    for (const PatternQualifier& qualifier : clause.qualifiers) add(qualifier.term.variable);
  }
  return variables;
}

}  // namespace tripleloom
