#include "extract/relation/graph_wording.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/complements.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

std::string Join(const std::string& left, const std::string& right) {
  return left.empty() || right.empty() ? left + right : left + ' ' + right;
}

Wording Wording::operator+(const std::string& phrase) const {
  return {Join(text, phrase), Join(lemma, LowerAscii(phrase))};
}

Wording Wording::Before(const std::string& preposition) const {
  return {Join(text, preposition), Join(lemma, preposition)};
}

GraphWording::GraphWording(const ProjectionContext& context, EntityTable& table,
                           const Proposition& proposition)
    : context_(context),
      table_(table),
      p_(proposition),
      tree_(context.tree(proposition)),
      slots_(context, table, proposition) {}

Wording GraphWording::Verb() const { return {Said(), p_.lemma}; }

std::string GraphWording::Said() const {
  if (!p_.implied.empty()) return p_.implied;
  const std::string said = context_.Text(p_, p_.predicate);
  return p_.pattern == "purpose" ? Join("to", said) : said;  // not as if it were done
}

std::string GraphWording::MainVerb() const {
  std::vector<int> words = {p_.head};
  for (int child : tree_.ChildrenWith(p_.head, {Deprel::kCompoundPrt})) words.push_back(child);
  std::sort(words.begin(), words.end());
  return context_.Text(p_, words);
}

std::string GraphWording::Preposition(const Argument& argument) const {
  if (!argument.implied.empty()) return argument.implied;
  return LowerAscii(context_.Text(p_, argument.preposition));
}

std::string GraphWording::PhraseUpTo(int noun, int child) const {
  std::vector<int> words = slots_.NameWords(noun);
  std::erase_if(words, [&](int word) { return tree_.IsBelow(word, child); });
  words.push_back(tree_.Child(child, Deprel::kCase));
  for (int rest : tree_.ChildrenWith(words.back(), {Deprel::kFixed})) words.push_back(rest);
  return context_.Text(p_, words);
}

std::string GraphWording::PhraseOf(const Argument& core) {
  static constexpr std::string_view kPronouns[] = {"it", "them", "him", "her"};
  const Word& word = tree_.word(core.head);
  const bool is_pronoun = word.upos == Upos::kPron && IsOneOf(kPronouns, LowerAscii(word.form));
  if (is_pronoun) return table_[slots_.Of(core.head).entity].name;
  return context_.Text(p_, slots_.ReferentWords(core.head));
}

std::string GraphWording::IdiomBefore(int used) const {
  if (!FollowsBareNoun(tree_, p_, used)) return "";
  const Argument& before = p_.arguments[static_cast<size_t>(used) - 1];
  return Join(Preposition(before), tree_.word(before.head).form);
}

}  // namespace tripleloom
