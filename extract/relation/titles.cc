// Titles before a name: "Foreign Minister Ann Ames", "ministry spokesman Col. Ames". The title is
// what the person is; a name inside it is what the role belongs to.
#include <algorithm>
#include <string_view>

#include "extract/relation/finders.h"
#include "extract/relation/noun_fact.h"

namespace tripleloom {
namespace {

// Forms of address that say nothing of office.
constexpr std::string_view kAddress[] = {"Mr.", "Mrs.", "Ms.",  "Miss", "Mr",   "Mrs",
                                         "Ms",  "Sir",  "Dr.",  "Dr",   "St.",  "Saint",
                                         "Jr.", "Sr.",  "Lady", "Lord", "Madam"};

bool IsAddress(const Word& word) {
  return std::find(std::begin(kAddress), std::end(kAddress), word.form) != std::end(kAddress);
}

// "president" in the older analysis as a compound: a noun for persons before the name of one.
bool IsPersonNoun(const SentenceContext& context, int word) {
  const Word& noun = context.tree.word(word);
  std::string lemma = noun.lemma;
  for (char& c : lemma) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return context.lexicon.MainNounClass(lemma) == kNounPerson;
}

bool IsTitle(const SentenceContext& context, int word, int name) {
  const Word& title = context.tree.word(word);
  if (word > name || IsAddress(title)) return false;
  if (context.tree.word(name).upos != Upos::kPropn) return false;
  if (title.deprel == Deprel::kNmodDesc) return true;
  return title.deprel == Deprel::kCompound && IsPersonNoun(context, word) &&
         TypeAt(context, name) == EntityType::kPerson;
}

}  // namespace

void FindTitles(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  for (int word = 0; word < tree.size(); ++word) {
    const int name = tree.word(word).head;
    if (name >= 0 && IsTitle(context, word, name)) AddRole(context, name, word, "title", out);
  }
}

}  // namespace tripleloom
