// What a triple says between its subject and its object, and what the sentence around it is like.
#include <algorithm>
#include <string_view>

#include "extract/relation/phrase.h"
#include "extract/relation/triple_clues.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

std::vector<int> UpFrom(const Tree& tree, int word) {
  std::vector<int> words;
  for (; word >= 0; word = tree.word(word).head) words.push_back(word);
  return words;
}

// The preposition that a relation ends in; empty where it ends in none.
std::string PrepositionOf(const Triple& triple) {
  static constexpr std::string_view kPrepositions[] = {
      "in",    "on",     "at",      "to",    "for",   "of",      "with",
      "by",    "from",   "as",      "into",  "about", "against", "between",
      "under", "during", "through", "among", "over",  "after"};
  const std::string& lemma = triple.relation.lemma;
  const std::string last = lemma.substr(lemma.rfind(' ') + 1);
  return IsOneOf(kPrepositions, last) ? last : "";
}

std::string_view NameOf(ArgumentKind kind) {
  switch (kind) {
    case ArgumentKind::kObject:
      return "object";
    case ArgumentKind::kIndirect:
      return "indirect";
    case ArgumentKind::kComplement:
      return "complement";
    case ArgumentKind::kOblique:
      return "oblique";
    case ArgumentKind::kClause:
      return "clause";
    case ArgumentKind::kAdverb:
      return "adverb";
  }
  return "";
}

// A qualifier that hangs elsewhere makes the whole statement wrong.
void AddQualifiers(const Tree& tree, const Proposition& p, const Triple& t, Features& out) {
  double sum = 0, worst = 0;
  for (const Qualifier& qualifier : t.arguments) {
    out.emplace_back("qualifier:" + qualifier.role, 1);
    if (qualifier.role.ends_with("-restriction")) continue;
    const Way way = WayBetween(tree, HeadOf(tree, qualifier.slot.span, p.head), p.head);
    sum += way.heads;
    worst = std::min(worst, way.worst);
  }
  out.emplace_back("qualifier-ways", sum);
  out.emplace_back("qualifier-worst", worst);
}

// Verbs and commas between subject and object: other clauses.
void AddBetween(const Tree& tree, const Proposition& p, int from, int to, Features& out) {
  int verbs = 0, commas = 0;
  for (int i = std::min(from, to); i < std::max(from, to); ++i) {
    if (i != p.head && tree.word(i).upos == Upos::kVerb) ++verbs;
    if (tree.word(i).form == ",") ++commas;
  }
  out.emplace_back("between-verbs", LogCount(verbs));
  out.emplace_back("between-commas", LogCount(commas));
}

bool IsFirstOrSecondPerson(const Word& word) {
  static constexpr std::string_view kPronouns[] = {"i",  "me",  "my",  "mine", "we",
                                                   "us", "our", "you", "your"};
  return IsOneOf(kPronouns, LowerAscii(word.form));
}

bool IsForm(const Word& word, std::initializer_list<std::string_view> forms) {
  return std::find(forms.begin(), forms.end(), word.form) != forms.end();
}

}  // namespace

Way WayBetween(const Tree& tree, int from, int to) {
  std::vector<int> left = UpFrom(tree, from), right = UpFrom(tree, to);
  while (!left.empty() && !right.empty() && left.back() == right.back()) {
    left.pop_back();
    right.pop_back();
  }
  left.insert(left.end(), right.begin(), right.end());
  Way way;
  for (int i : left) {
    const Word& word = tree.word(i);
    const double head = Log(word.head_probability);
    way.arcs += Log(static_cast<double>(word.head_probability) * word.deprel_probability);
    way.heads += head;
    way.worst = std::min(way.worst, head);
  }
  return way;
}

void AddStatementClues(const Tree& tree, const Proposition& p, const Triple& t, const Side& subject,
                       const Side& object, Features& out) {
  out.emplace_back("preposition:" + PrepositionOf(t), 1);
  out.emplace_back("without-object", Flag(t.relation.text == "did"));
  for (const Argument& argument : p.arguments) {
    if (argument.head != object.head) continue;
    const std::string order = p.subject > p.head ? " before its subject" : "";
    out.emplace_back("argument:" + std::string(NameOf(argument.kind)) + order, 1);
  }
  if (t.attribution) {
    out.emplace_back("speaker-known", Flag(t.attribution->source.entity >= 0));
  }
  out.emplace_back("first-sentence", Flag(p.sentence == 0));
  AddQualifiers(tree, p, t, out);
  AddBetween(tree, p, subject.head, object.head, out);
}

void AddSentenceClues(const Tree& tree, Features& out) {
  bool is_personal = false, is_quoting = false, asks = false, has_colon = false, has_dash = false,
       has_bracket = false;
  int verbs = 0, commas = 0, capitals = 0;
  double heads = 0, worst_tag = 0;
  for (const Word& word : tree.sentence().words) {
    is_personal |= IsFirstOrSecondPerson(word);
    is_quoting |= word.xpos == Xpos::kOpenQuote || word.xpos == Xpos::kCloseQuote;
    asks |= word.form == "?";
    has_colon |= IsForm(word, {":", ";"});
    has_dash |= IsForm(word, {"-", "--", "\u2013", "\u2014"});
    has_bracket |= IsForm(word, {"(", ")"});
    if (word.upos == Upos::kVerb) ++verbs;
    if (word.form == ",") ++commas;
    if (!word.form.empty() && 'A' <= word.form[0] && word.form[0] <= 'Z') ++capitals;
    heads += Log(word.head_probability);
    worst_tag = std::min(worst_tag, Log(word.upos_probability));
  }
  const double words = std::max(1, tree.size());
  const std::pair<const char*, double> clues[] = {{"personal", Flag(is_personal)},
                                                  {"quoting", Flag(is_quoting)},
                                                  {"asks", Flag(asks)},
                                                  {"colon", Flag(has_colon)},
                                                  {"dash", Flag(has_dash)},
                                                  {"bracket", Flag(has_bracket)},
                                                  {"verbs", LogCount(verbs)},
                                                  {"commas", LogCount(commas)},
                                                  {"capitals", capitals / words},
                                                  {"mean-head", heads / words},
                                                  {"worst-tag", worst_tag}};
  out.insert(out.end(), std::begin(clues), std::end(clues));
}

}  // namespace tripleloom
