// A question of English asks for the subject in the order of statements ("who founded it"), and for
// everything else with the asking word first and an auxiliary behind it. Taking both away leaves
// the statement, and the asking word belongs at its end or before one of its prepositions; which of
// these gives known names and a known relation, is for the caller to see.
#include "graph/pattern_question.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

using Kind = PatternToken::Kind;
using Tokens = std::vector<PatternToken>;

template <size_t N>
bool IsOneOf(const PatternToken& token, const std::array<std::string_view, N>& words) {
  const std::string word = FoldCase(token.text);
  return token.kind == Kind::kWord && std::find(words.begin(), words.end(), word) != words.end();
}

bool IsBe(const PatternToken& token) {
  return IsOneOf(token, std::array<std::string_view, 4>{"is", "are", "was", "were"});
}

bool AsksForCircumstance(const PatternToken& token) {
  return token.asked && (token.text == "where" || token.text == "when");
}

Tokens WithAt(const Tokens& tokens, size_t place, const PatternToken& token) {
  Tokens with = tokens;
  with.insert(with.begin() + static_cast<Tokens::difference_type>(place), token);
  return with;
}

std::string Words(const Tokens& tokens) {
  std::string words;
  for (const PatternToken& token : tokens) words += (words.empty() ? "" : " ") + token.text;
  return words;
}

// A statement that is asked for as a whole: its auxiliary goes, "be" to any place behind the
// subject. What stands there is tried first.
std::vector<Tokens> ReadingsOfYesOrNo(const Tokens& clause) {
  const Tokens rest(clause.begin() + 1, clause.end());
  if (!IsBe(clause[0])) return {rest, clause};
  PatternToken of = clause[0];
  of.text = "of";
  PatternToken any = clause[0];
  any.kind = Kind::kHole;
  any.text.clear();
  std::vector<Tokens> readings;
  for (const bool with_of : {true, false}) {
    for (size_t i = rest.size() - 1; i > 0; --i) {
      Tokens reading = WithAt(rest, i, clause[0]);
      if (with_of) reading.insert(reading.end(), {of, any});
      readings.push_back(std::move(reading));
    }
  }
  readings.push_back(clause);
  return readings;
}

}  // namespace

bool IsAuxiliary(const PatternToken& token) {
  return IsBe(token) ||
         IsOneOf(token, std::array<std::string_view, 9>{"did", "do", "does", "has", "have", "had",
                                                        "will", "may", "can"});
}

std::vector<Tokens> ReadingsOf(const Tokens& clause,
                               const std::function<bool(std::string_view)>& is_proper_name) {
  if (clause.size() >= 3 && IsAuxiliary(clause[0])) return ReadingsOfYesOrNo(clause);
  std::vector<Tokens> readings = {clause};
  if (clause.size() < 3 || !clause[0].asked || !IsAuxiliary(clause[1])) return readings;
  const PatternToken& asking = clause[0];
  const Tokens rest(clause.begin() + 2, clause.end());
  const bool all_words = std::none_of(rest.begin(), rest.end(), [](const PatternToken& token) {
    return token.kind == Kind::kHole;
  });
  // "when did Ada Verne arrive": what she arrived at may be the time itself.
  if (AsksForCircumstance(asking) && all_words && rest.size() > 1) {
    Tokens reading = WithAt(rest, rest.size(), asking);
    reading[rest.size() - 1].near = true;
    readings.push_back(std::move(reading));
  }
  size_t answer = rest.size();  // before what is asked besides: "... order where"
  while (answer > 0 && rest[answer - 1].asked) --answer;
  if (!AsksForCircumstance(asking)) {
    for (size_t i = 1; i < answer; ++i) {
      if (rest[i].kind == Kind::kWord && IsPreposition(rest[i].text)) {
        readings.push_back(WithAt(rest, i, asking));
      }
    }
  }
  readings.push_back(WithAt(rest, answer, asking));
  if (AsksForCircumstance(asking) && answer < rest.size()) {  // "when did Hagel order what"
    readings.push_back(WithAt(rest, rest.size(), asking));
  }
  if (IsBe(clause[1]) && all_words && asking.text == "where") {  // "where is Lumen Press based"
    PatternToken in = clause[1];
    in.text = "in";
    readings.push_back(WithAt(WithAt(rest, rest.size(), in), rest.size() + 1, asking));
  }
  const bool about_it = asking.text == "where" || (is_proper_name && is_proper_name(Words(rest)));
  if (IsBe(clause[1]) && all_words && about_it) {  // "who is Ada Verne", "where is the embassy"
    PatternToken any = clause[1];
    any.kind = Kind::kHole;
    any.text.clear();
    readings.push_back(WithAt(WithAt(rest, rest.size(), any), rest.size() + 1, asking));
  }
  return readings;
}

}  // namespace tripleloom
