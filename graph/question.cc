// The questions are told by their first words, a verb of saying or a preposition of place; what
// stands between is a name, whatever it is.
#include "graph/question.h"

#include <algorithm>
#include <array>
#include <boost/range/iterator_range.hpp>
#include <cstdint>
#include <set>

#include "graph/base/utf8.h"
#include "graph/pattern_question.h"
#include "graph/pattern_tokens.h"
#include "graph/view.h"
#include "graph/view_find.h"
#include "graph/view_graph.h"
#include "graph/view_schema.h"

namespace tripleloom {
namespace {

using Tokens = std::vector<PatternToken>;

constexpr size_t kMostPlaces = 200;  // that lie in one another

bool IsOneOf(const PatternToken& token, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), FoldCase(token.text)) != words.end();
}

bool IsSay(const PatternToken& token) { return IsOneOf(token, {"say", "says", "said"}); }

bool BeginsTopic(const PatternToken& token) {
  return IsOneOf(token, {"about", "on", "of", "regarding", "concerning"});
}

// The tokens of one clause; none where there are several, or holes that nobody asks with.
Tokens TokensOfQuestion(std::string_view text) {
  Result<Tokens> tokens = TokensOfPattern(text);
  if (!tokens) return {};
  for (const PatternToken& token : *tokens) {
    const bool hole = token.kind == PatternToken::Kind::kHole && !token.asked;
    if (hole || token.near || token.kind == PatternToken::Kind::kSeparator) return {};
  }
  return *std::move(tokens);
}

std::string Words(const Tokens& tokens, size_t begin, size_t end) {
  std::string words;
  for (size_t i = begin; i < end; ++i) words += (i == begin ? "" : " ") + tokens[i].text;
  return words;
}

bool HasHole(const Tokens& tokens, size_t begin, size_t end) {
  for (size_t i = begin; i < end; ++i) {
    if (tokens[i].kind == PatternToken::Kind::kHole) return true;
  }
  return false;
}

// Lemmas that place their subject: "be in", "base at", "live in".
bool IsLocative(const std::string& lemma) {
  const size_t first = lemma.find(' ');
  if (first == lemma.npos || std::count(lemma.begin(), lemma.end(), ' ') > 2) return false;
  const auto is_one_of = [](std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  const std::string_view whole = lemma;
  return is_one_of(whole.substr(0, first), {"base", "be", "house", "lie", "live", "locate",
                                            "reside", "sit", "stand", "stay"}) &&
         is_one_of(whole.substr(lemma.rfind(' ') + 1),
                   {"along", "at", "in", "inside", "on", "within"});
}

class PlaceReader {
 public:
  explicit PlaceReader(const ViewReading& reading)
      : reading_(reading), database_(reading.database()) {}

  Result<PartOfPlace> Read(std::string_view name, PartDepth depth) {
    const Result<int64_t> place = FindInView(reading_, name);
    if (!place) return tl::unexpected(place.error());
    ReadRelations();
    places_ = {*place};
    for (size_t i = 0; i < places_.size() && i < kMostPlaces; ++i) AddWhatIsIn(places_[i]);
    std::set<int64_t> entities = NamedIn(*place);
    for (const int64_t known : inside_) entities.erase(known);
    if (!ok_) return tl::unexpected(database_.Failure());
    Result<Graph> graph = GraphOfView(reading_, statements_, entities, depth);
    if (!graph) return tl::unexpected(graph.error());
    PartOfPlace part{*std::move(graph), {}};
    for (const Vertex v : boost::make_iterator_range(vertices(part.graph))) {
      if (degree(v, part.graph) == 0) part.by_name.push_back(v);
    }
    return part;
  }

 private:
  void ReadRelations() {
    Sql& row = database_.Use("SELECT id, lemma FROM view_relation").Bind();
    while (row.Row()) {
      if (IsLocative(row.Text(1))) relations_.insert(row.Int(0));
    }
    ok_ = ok_ && row.ok();
  }

  // What is said to be there; places among it are looked into next.
  void AddWhatIsIn(int64_t place) {
    Sql& row = database_.Use(
        "SELECT s.id, relation, subject, kind, type FROM view_statement AS s "
        "JOIN view_entity AS e ON e.id = subject WHERE object = ?1");
    for (row.Bind(place); row.Row();) {
      const bool negated = (row.Int(3) & kNegatedBit) != 0;
      if (negated || !relations_.contains(row.Int(1))) continue;
      statements_.insert(row.Int(0));
      const int64_t subject = row.Int(2);
      const bool seen = !inside_.insert(subject).second || subject == places_[0];
      const bool is_place = static_cast<EntityType>(row.Int(4)) == EntityType::kPlace;
      if (!seen && is_place) places_.push_back(subject);
    }
    ok_ = ok_ && row.ok();
  }

  // Entities that are called "... in PLACE".
  std::set<int64_t> NamedIn(int64_t place) {
    std::string slug;
    Sql& own = database_.Use("SELECT slug FROM view_entity WHERE id = ?1").Bind(place);
    while (own.Row()) slug = own.Text(0);
    std::set<int64_t> named;
    for (const char* preposition : {"-in-", "-at-"}) {
      const std::string end = preposition + slug;
      Sql& row = database_.Use("SELECT id, slug FROM view_entity WHERE instr(slug, ?1)").Bind(end);
      while (row.Row()) {
        if (row.Text(1).ends_with(end)) named.insert(row.Int(0));
      }
      ok_ = ok_ && row.ok();
    }
    return named;
  }

  const ViewReading& reading_;
  Database& database_;
  std::set<int64_t> relations_;
  std::vector<int64_t> places_;
  std::set<int64_t> inside_;
  std::set<int64_t> statements_;
  bool ok_ = true;
};

}  // namespace

bool IsQuestion(std::string_view text) {
  const Tokens tokens = TokensOfQuestion(text);
  return !tokens.empty() && (tokens[0].asked || IsAuxiliary(tokens[0]));
}

std::optional<SaidQuestion> ReadSaidQuestion(std::string_view text) {
  const Tokens tokens = TokensOfQuestion(text);
  if (tokens.size() < 4 || !tokens[0].asked) return std::nullopt;
  const size_t begin = IsAuxiliary(tokens[1]) ? 2 : 1;
  const auto verb =
      std::find_if(tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.end(), IsSay);
  if (verb == tokens.end()) return std::nullopt;
  const auto at = static_cast<size_t>(verb - tokens.begin());
  const bool asks_who = IsOneOf(tokens[0], {"who"}) && at == begin;
  const bool asks_what = IsOneOf(tokens[0], {"what"}) && begin == 2 && at > begin;
  if (!asks_who && !asks_what) return std::nullopt;
  SaidQuestion question;
  if (asks_what) question.speaker = Words(tokens, begin, at);
  size_t topic = at + 1;
  if (asks_who && topic < tokens.size() && IsOneOf(tokens[topic], {"what"})) ++topic;
  const bool has_topic = topic + 1 < tokens.size() && BeginsTopic(tokens[topic]);
  if (!has_topic && (asks_who || topic < tokens.size())) return std::nullopt;
  if (HasHole(tokens, begin, at) || HasHole(tokens, topic, tokens.size())) return std::nullopt;
  if (has_topic) question.topic = Words(tokens, topic + 1, tokens.size());
  return question;
}

std::optional<PlaceQuestion> ReadPlaceQuestion(std::string_view text) {
  const Tokens tokens = TokensOfQuestion(text);
  if (tokens.size() < 4 || !IsOneOf(tokens[0], {"what", "who"}) || !tokens[0].asked ||
      !IsOneOf(tokens[1], {"is", "are", "was", "were"}) ||
      !IsOneOf(tokens[2], {"at", "in", "inside", "within"}) || HasHole(tokens, 3, tokens.size())) {
    return std::nullopt;
  }
  return PlaceQuestion{Words(tokens, 3, tokens.size()), IsOneOf(tokens[0], {"who"})};
}

Result<PartOfPlace> WhatIsIn(const Store& store, std::string_view place, PartDepth depth) {
  const Result<ViewReading> reading = ReadView(store);
  if (!reading) return tl::unexpected(reading.error());
  return PlaceReader(*reading).Read(place, depth);
}

}  // namespace tripleloom
