// The name of a node leaves out the clauses and most prepositional phrases behind its noun: they
// are facts of their own. But they also say of which things the noun is said: "countries that are
// marked blue have a parliament" is not said of countries. What nothing sets off restricts so; it
// is told beside the fact, in the words of the sentence.
//
// Behind a coordination a restriction holds of each of its nouns: "guards and drivers with a
// licence".
#include "extract/relation/restriction.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/phrase.h"
#include "extract/relation/phrase_cut.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "another possibility - that boats would leave": without it nobody knows which.
bool IsContent(const Tree& tree, int child) {
  const int mark = tree.Child(child, Deprel::kMark), dash = tree.Subtree(child).front();
  return mark >= 0 && tree.word(mark).lemma == "that" && tree.word(dash).form != "," &&
         (dash == 0 || tree.word(dash - 1).form != ",");
}

// "towns such as Lorne", "towns including Lorne": some of them, and no bound.
bool GivesExamples(const Tree& tree, int child) {
  const int preposition = tree.Child(child, Deprel::kCase);
  if (preposition < 0) return false;
  static constexpr std::array<std::string_view, 4> kExamples = {"include", "including", "such",
                                                                "especially"};
  return IsOneOf(kExamples, tree.word(preposition).lemma);
}

// "boats have left": a participle behind a noun has no auxiliary. What else stands so is misread,
// and belongs to the sentence.
bool IsFinite(const Tree& tree, int clause) {
  return tree.word(clause).deprel == Deprel::kAcl && IsParticiple(tree.word(clause)) &&
         tree.Child(clause, Deprel::kAux) >= 0 &&
         tree.Child(clause, {Deprel::kMark, Deprel::kNsubj, Deprel::kNsubjPass}) < 0;
}

// The nouns whose branches restrict `head`: itself, and of a coordination the first noun, behind
// which stands what holds of all.
std::vector<int> Carriers(const Tree& tree, int head) {
  std::vector<int> carriers = {head};
  for (int at = head; tree.word(at).deprel == Deprel::kConj && tree.word(at).head >= 0;) {
    at = tree.word(at).head;
    carriers.push_back(at);
  }
  return carriers;
}

// "cars, coats that last and toys": between two conjuncts stands what holds of the first of them
// alone.
bool IsBetweenConjuncts(const Tree& tree, int noun, int last, int branch) {
  bool follows = false, precedes = false;
  for (int conjunct : tree.ChildrenWith(noun, {Deprel::kConj})) {
    follows |= last < conjunct && conjunct < branch;
    precedes |= branch < conjunct;
  }
  return follows && precedes;
}

bool IsExcluded(const Tree& tree, int branch, const std::vector<int>& without) {
  return std::any_of(without.begin(), without.end(),
                     [&](int word) { return tree.IsBelow(word, branch); });
}

// "drivers and guards with a licence": of two nouns, the second without words of its own, a phrase
// behind the second holds of both. -1 where there is no such second.
int BareFellow(const Tree& tree, int head) {
  const std::vector<int> conjuncts = tree.ChildrenWith(head, {Deprel::kConj});
  if (conjuncts.size() != 1 || tree.word(conjuncts[0]).upos != Upos::kNoun) return -1;
  for (int own : tree.ChildrenWith(head, {Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl})) {
    if (head < own && own < conjuncts[0]) return -1;  // "a hut in Lorne and guards in Kessar"
  }
  const bool is_bare =
      tree.Child(conjuncts[0], {Deprel::kDet, Deprel::kNmodPoss, Deprel::kNummod, Deprel::kAmod,
                                Deprel::kCompound, Deprel::kCase}) < 0;
  // "boats and a way of sailing": of one and of many not the same is said
  const bool is_like = tree.word(conjuncts[0]).xpos == tree.word(head).xpos;
  return is_bare && is_like ? conjuncts[0] : -1;
}

// "sold ten boats in May, one in Lorne, that sank": behind a comma that is not of the noun's own
// phrase stands what is said of another.
bool IsBehindAside(const Tree& tree, int noun, int last, int branch) {
  for (int word = last + 1; word < branch; ++word) {
    if (tree.word(word).form == "," && !tree.IsBelow(word, noun)) return true;
  }
  return false;
}

// The branches behind the word `last` that restrict, in text order, each by its words.
using Branches = std::vector<std::vector<int>>;

void AddBranches(const Tree& tree, int word, int last, const std::vector<int>& without,
                 std::initializer_list<Deprel> labels, Branches& out) {
  for (int child : tree.ChildrenWith(word, labels)) {
    const int first = tree.Subtree(child).front();
    const bool is_apart = first <= last || (BeginsSetOff(tree, first) && !IsContent(tree, child)) ||
                          IsBetweenConjuncts(tree, word, last, first);
    if (is_apart || IsBehindAside(tree, word, last, first) || GivesExamples(tree, child) ||
        IsFinite(tree, child))
      continue;
    if (!IsExcluded(tree, child, without)) out.push_back(ClauseWords(tree, child));
  }
}

// "a farm west of Lorne", "trains north", "the flight home".
bool SaysWhere(const Tree& tree, int adverb) {
  static constexpr std::string_view kPlaces[] = {
      "north",     "south",      "east",     "west",      "northbound", "southbound", "eastbound",
      "westbound", "home",       "abroad",   "overseas",  "nearby",     "inland",     "offshore",
      "upstairs",  "downstairs", "downtown", "worldwide", "nationwide", "statewide"};
  return tree.Child(adverb, Deprel::kObl) > adverb ||
         IsOneOf(kPlaces, LowerAscii(tree.word(adverb).form));
}

// "imports more steel than it sells", parsed as if it imported so: the clause that "more" is
// compared with; -1 if there is none.
int StandardOf(const Tree& tree, int noun) {
  const int modifier = tree.Child(noun, Deprel::kAmod), verb = tree.word(noun).head;
  const bool is_compared = tree.word(noun).xpos == Xpos::kJJR ||
                           (modifier >= 0 && tree.word(modifier).xpos == Xpos::kJJR);
  if (!is_compared || verb < 0) return -1;
  for (int clause : tree.ChildrenWith(verb, {Deprel::kAdvcl})) {
    const int mark = tree.Child(clause, Deprel::kMark);
    if (clause > noun && mark >= 0 && LowerAscii(tree.word(mark).form) == "than") return clause;
  }
  return -1;
}

Branches FindBranches(const Tree& tree, int head, Span shown, const std::vector<int>& without) {
  std::vector<int> parts;
  int last = -1;
  for (int word = 0; word < tree.size(); ++word) {
    if (!shown.Contains(tree.word(word).span)) continue;
    last = word;
    if (word != head && tree.IsBelow(word, head)) parts.push_back(word);
  }
  Branches found;
  const auto add = [&](int noun) {
    AddBranches(tree, noun, last, without, {Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl}, found);
  };
  for (int noun : Carriers(tree, head)) add(noun);
  for (int adverb : tree.ChildrenWith(head, {Deprel::kAdvmod})) {
    const bool is_direction = adverb > head && SaysWhere(tree, adverb);
    if (is_direction && adverb > last && !BeginsSetOff(tree, adverb) &&
        !IsExcluded(tree, adverb, without)) {
      found.push_back(ClauseWords(tree, adverb));
    }
  }
  const int standard = StandardOf(tree, head);
  if (standard > last && !BeginsSetOff(tree, tree.Subtree(standard).front())) {
    found.push_back(ClauseWords(tree, standard));
  }
  const int fellow = BareFellow(tree, head);
  if (found.empty() && fellow >= 0) add(fellow);
  const bool is_predicate = tree.Child(head, Deprel::kCop) >= 0;
  if (!is_predicate) AddBranches(tree, head, last, without, {Deprel::kCcomp}, found);
  for (int part : parts) {  // "more boats than Norland has" completes "more"
    AddBranches(tree, part, last, without,
                {Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl, Deprel::kObl, Deprel::kAdvcl,
                 Deprel::kCcomp, Deprel::kXcomp},
                found);
  }
  std::sort(found.begin(), found.end());
  return found;
}

// "that are marked blue", where the model hung "are" elsewhere: an auxiliary inside is part of it.
void FillGaps(const Tree& tree, std::vector<int>& words) {
  for (size_t i = 1; i < words.size(); ++i) {
    const int missing = words[i] - 1;
    if (words[i - 1] + 1 != missing || tree.word(missing).upos != Upos::kAux) continue;
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(i), missing);
  }
}

}  // namespace

std::vector<int> RestrictionOf(const Tree& tree, int head, Span shown,
                               const std::vector<int>& without) {
  std::vector<int> words;
  for (const std::vector<int>& branch : FindBranches(tree, head, shown, without)) {
    if (branch.empty() || (!words.empty() && branch.front() <= words.back())) continue;
    const auto part = CutToPhrase(tree, branch, kLongestRestriction - words.size());
    words.insert(words.end(), part.begin(), part.end());
    if (part.size() < branch.size()) break;
  }
  FillGaps(tree, words);
  return words;
}

}  // namespace tripleloom
