// Relations are compared in a normal form: lower case, no articles, no auxiliaries before the verb,
// every form of "be" as "be". The words asked for are inflected in few ways in English, so each
// possible lemma of their verb is tried ("tried": "tri", "trie", "try"), and the index says which
// of them exists. Irregular forms are in a list, and known from the articles themselves.
#include "graph/pattern_relations.h"

#include <algorithm>
#include <array>
#include <boost/range/iterator_range.hpp>
#include <iterator>
#include <utility>

#include "graph/base/utf8.h"
#include "graph/near.h"
#include "graph/pattern_tokens.h"

namespace tripleloom {
namespace {

using Words = std::vector<std::string>;
constexpr int kNear = 5;

template <size_t N>
bool IsIn(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool IsArticle(std::string_view word) {
  return IsIn(word, std::array<std::string_view, 3>{"a", "an", "the"});
}

bool IsAuxiliary(std::string_view word) {
  return IsIn(word, std::array<std::string_view, 16>{
                        "has", "have", "had", "having", "will", "would", "may", "might", "can",
                        "could", "must", "shall", "should", "do", "does", "did"});
}

bool IsBe(std::string_view word) {
  return IsIn(word, std::array<std::string_view, 8>{"be", "am", "is", "are", "was", "were", "been",
                                                    "being"});
}

// "spokeswoman", "spokesman": "spokesperson".
std::string WithoutGender(std::string word) {
  for (const std::string_view ending : {"woman", "man"}) {
    if (word.size() > ending.size() + 3 && word.ends_with(ending)) {
      return word.substr(0, word.size() - ending.size()) + "person";
    }
  }
  return word;
}

Words NormalWords(std::string_view text) {
  Words words;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty() && !IsArticle(word)) {
      words.push_back(IsBe(word) ? "be" : WithoutGender(std::move(word)));
    }
    word.clear();
  };
  for (const char c : FoldCase(text)) {
    const bool between = c == ' ' || c == '-' || c == '_' || (c >= '\t' && c <= '\r');
    if (between) end_word();
    if (!between) word += c;
  }
  end_word();
  while (words.size() > 1 && (IsAuxiliary(words[0]) || words[0] == "not")) {
    words.erase(words.begin());
  }
  return words;
}

std::string Join(const Words& words, size_t from = 0) {
  std::string text;
  for (size_t i = from; i < words.size(); ++i) text += (i == from ? "" : " ") + words[i];
  return text;
}

size_t CoreOf(const Words& words) { return words.size() > 1 && words[0] == "be" ? 1 : 0; }

// The irregular forms of frequent verbs, "form lemma" each.
std::string_view IrregularLemma(std::string_view word) {
  static const std::map<std::string_view, std::string_view> lemmas = {
      {"became", "become"},  {"began", "begin"},       {"begun", "begin"},
      {"bought", "buy"},     {"broke", "break"},       {"broken", "break"},
      {"brought", "bring"},  {"built", "build"},       {"came", "come"},
      {"caught", "catch"},   {"chose", "choose"},      {"chosen", "choose"},
      {"drew", "draw"},      {"drove", "drive"},       {"fell", "fall"},
      {"felt", "feel"},      {"fled", "flee"},         {"flew", "fly"},
      {"forbade", "forbid"}, {"fought", "fight"},      {"found", "find"},
      {"froze", "freeze"},   {"gave", "give"},         {"given", "give"},
      {"got", "get"},        {"grew", "grow"},         {"heard", "hear"},
      {"held", "hold"},      {"hid", "hide"},          {"kept", "keep"},
      {"knew", "know"},      {"known", "know"},        {"laid", "lay"},
      {"led", "lead"},       {"left", "leave"},        {"lent", "lend"},
      {"lost", "lose"},      {"made", "make"},         {"meant", "mean"},
      {"met", "meet"},       {"overtook", "overtake"}, {"paid", "pay"},
      {"ran", "run"},        {"rose", "rise"},         {"said", "say"},
      {"sank", "sink"},      {"sat", "sit"},           {"saw", "see"},
      {"seen", "see"},       {"sent", "send"},         {"shook", "shake"},
      {"shot", "shoot"},     {"showed", "show"},       {"shown", "show"},
      {"sold", "sell"},      {"sought", "seek"},       {"spent", "spend"},
      {"spoke", "speak"},    {"spoken", "speak"},      {"stole", "steal"},
      {"stood", "stand"},    {"struck", "strike"},     {"taken", "take"},
      {"taught", "teach"},   {"thought", "think"},     {"threw", "throw"},
      {"told", "tell"},      {"took", "take"},         {"understood", "understand"},
      {"went", "go"},        {"withdrew", "withdraw"}, {"won", "win"},
      {"wore", "wear"},      {"written", "write"},     {"wrote", "write"}};
  const auto at = lemmas.find(word);
  return at == lemmas.end() ? std::string_view() : at->second;
}

// Every verb that the word may be a form of, itself among them.
Words LemmasOf(const std::string& word) {
  Words lemmas = {word};
  if (const std::string_view irregular = IrregularLemma(word); !irregular.empty()) {
    lemmas.emplace_back(irregular);
  }
  const auto strip = [&](std::string_view ending, std::string_view instead) {
    if (word.size() < ending.size() + 2 || !word.ends_with(ending)) return;
    lemmas.push_back(word.substr(0, word.size() - ending.size()).append(instead));
  };
  for (const std::string_view ending : {"s", "es", "ed", "d", "ing"}) strip(ending, "");
  strip("ing", "e");
  strip("ies", "y");
  strip("ied", "y");
  for (const std::string_view ending : {"ed", "ing"}) {  // "stopped"
    const size_t stem = word.size() - std::min(word.size(), ending.size());
    if (!word.ends_with(ending) || stem < 3 || word[stem - 1] != word[stem - 2]) continue;
    lemmas.push_back(word.substr(0, stem - 1));
  }
  return lemmas;
}

// With every lemma that the first word may be a form of.
void AddFormsOf(Words words, Words& forms) {
  const std::string verb = words[0];
  for (const std::string& lemma : LemmasOf(verb)) {
    words[0] = lemma;
    forms.push_back(Join(words));
  }
}

// "is considering", "was sent to": of the graph's lemmas none has "be" there. A participle alone
// ("is closed") may be an adjective.
bool IsVerbBehindBe(const Words& words) {
  if (words.size() < 2 || words[0] != "be") return false;
  const std::string& verb = words[1];
  if (verb.size() > 4 && verb.ends_with("ing")) return true;
  const bool participle = verb.ends_with("ed") || !IrregularLemma(verb).empty();
  return participle && words.size() > 2 && IsPreposition(words[2]);
}

bool HasAll(const Words& words, const Words& wanted) {
  return std::all_of(wanted.begin(), wanted.end(), [&words](const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

Words ContentWords(const Words& words) {
  Words content;
  std::copy_if(words.begin(), words.end(), std::back_inserter(content),
               [](const std::string& word) { return word != "be" && !IsPreposition(word); });
  return content;
}

}  // namespace

RelationIndex::RelationIndex(const Graph& graph) {
  std::set<std::string> lemmas;
  std::set<std::pair<std::string_view, std::string_view>> forms;  // with their lemmas
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    const Statement& statement = graph[edge];
    lemmas.insert(statement.lemma);
    if (statement.negated) continue;  // "did not sell" is no form of its own
    for (const Evidence& evidence : statement.evidence) {
      forms.insert({evidence.relation_text, statement.lemma});
    }
  }
  lemmas_.assign(lemmas.begin(), lemmas.end());
  AddLemmas();
  for (const auto& [form, lemma] : forms) AddForm(form, lemma);
}

RelationIndex::RelationIndex(std::vector<std::string> lemmas,
                             const std::vector<std::pair<std::string, std::string>>& forms)
    : lemmas_(std::move(lemmas)) {
  AddLemmas();
  for (const auto& [form, lemma] : forms) AddForm(form, lemma);
}

void RelationIndex::AddLemmas() {
  for (const std::string& lemma : lemmas_) {
    const Words words = NormalWords(lemma);
    by_form_[Join(words)].insert(lemma);
    by_core_[Join(words, CoreOf(words))].insert(lemma);
  }
}

void RelationIndex::AddForm(std::string_view form, std::string_view lemma) {
  const Words words = NormalWords(form);
  if (!words.empty()) by_form_[Join(words)].insert(std::string(lemma));
}

std::vector<std::string> RelationIndex::FormsOf(std::string_view text) const {
  Words words = NormalWords(text);
  if (words.empty()) return {};
  Words forms;
  AddFormsOf(words, forms);
  if (IsVerbBehindBe(words)) {
    words.erase(words.begin());
    AddFormsOf(words, forms);
  }
  return forms;
}

std::set<std::string> RelationIndex::Exact(std::string_view words) const {
  std::set<std::string> found;
  const std::vector<std::string> forms = FormsOf(words);
  for (const Index* index : {&by_form_, &by_core_}) {
    for (const std::string& form : forms) {
      const auto at = index->find(form);
      if (at != index->end()) found.insert(at->second.begin(), at->second.end());
    }
    if (!found.empty()) break;
  }
  return found;
}

std::vector<std::string> RelationIndex::Find(std::string_view words) const {
  const std::set<std::string> found = Exact(words);
  return {found.begin(), found.end()};
}

std::vector<std::string> RelationIndex::Near(std::string_view words,
                                             const NearVerbs& near_verbs) const {
  std::set<std::string> near = Exact(words);
  for (const std::string& form : FormsOf(words)) {
    const Words wanted = ContentWords(NormalWords(form));
    if (wanted.empty()) continue;
    for (const std::string& lemma : lemmas_) {
      if (HasAll(NormalWords(lemma), wanted)) near.insert(lemma);
    }
    if (near_verbs) AddWithVerbs(near_verbs(wanted[0]), wanted, near);
  }
  if (near.empty()) {
    for (std::string& lemma : NearestNames(words, lemmas_, kNear)) near.insert(std::move(lemma));
  }
  return {near.begin(), near.end()};
}

// Lemmas that say `wanted` with one of these verbs for its first word, and nothing else besides
// prepositions: "take over", but not "take part" for "take".
void RelationIndex::AddWithVerbs(const std::vector<std::string>& verbs,
                                 const std::vector<std::string>& wanted,
                                 std::set<std::string>& near) const {
  std::set<Words> alternatives;
  for (const std::string& verb : verbs) {
    Words all = NormalWords(verb);
    all.insert(all.end(), wanted.begin() + 1, wanted.end());
    alternatives.insert(std::move(all));
  }
  for (const std::string& lemma : lemmas_) {
    const Words all = NormalWords(lemma);
    if (alternatives.contains(all) || alternatives.contains(ContentWords(all))) near.insert(lemma);
  }
}

std::vector<std::string> RelationIndex::Suggestions(std::string_view words) const {
  std::vector<std::string> near = NearestNames(words, lemmas_, kNear);
  for (const std::string& lemma : Near(words)) {
    if (near.size() >= static_cast<size_t>(kNear)) break;
    if (std::find(near.begin(), near.end(), lemma) == near.end()) near.push_back(lemma);
  }
  return near;
}

}  // namespace tripleloom
