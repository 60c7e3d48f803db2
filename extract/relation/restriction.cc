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
#include "extract/relation/predicate.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr size_t kLongest = 25;

bool SetsOff(const Word& word) {
  const bool is_quote = word.xpos == Xpos::kOpenQuote || word.xpos == Xpos::kCloseQuote;
  return word.upos == Upos::kPunct && !is_quote && word.form != ")" && word.form != "]";
}

bool IsSetOff(const Tree& tree, int first) {
  return SetsOff(tree.word(first)) || (first > 0 && SetsOff(tree.word(first - 1)));
}

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

bool IsCuttable(Deprel label) {
  return label != Deprel::kCase && label != Deprel::kMark && label != Deprel::kDet &&
         label != Deprel::kFlat && label != Deprel::kFixed && label != Deprel::kCompound &&
         label != Deprel::kPunct && label != Deprel::kAmod && label != Deprel::kNummod;
}

// Where the branch of `word` begins among `words`, if it runs to their end and can go without
// leaving half a phrase; else their number.
size_t BeginOfEnding(const Tree& tree, const std::vector<int>& words, int word) {
  const int preposition = tree.Child(word, Deprel::kCase);  // "a state | of emergency"
  if (preposition >= 0 && tree.word(preposition).lemma == "of") return words.size();
  const std::vector<int> branch = tree.Subtree(word);
  const auto begin = std::lower_bound(words.begin(), words.end(), branch.front());
  const bool is_ending = branch.back() >= words.back() && IsCuttable(tree.word(word).deprel) &&
                         std::includes(branch.begin(), branch.end(), begin, words.end());
  return is_ending ? static_cast<size_t>(begin - words.begin()) : words.size();
}

bool IsAside(Deprel label) {
  return label == Deprel::kAcl || label == Deprel::kAclRelcl || label == Deprel::kAppos ||
         label == Deprel::kAdvcl || label == Deprel::kParataxis || label == Deprel::kAdvclRelcl;
}

bool IsParticiple(const Word& word) { return word.xpos == Xpos::kVBN || word.xpos == Xpos::kVBG; }

// "boats have left", "serving in Lorne, bear ranks": a participle behind a noun has no auxiliary,
// and is coordinated with participles. What else stands so is misread, and belongs to the sentence.
bool IsFinite(const Tree& tree, int clause) {
  return tree.word(clause).deprel == Deprel::kAcl && IsParticiple(tree.word(clause)) &&
         tree.Child(clause, Deprel::kAux) >= 0 &&
         tree.Child(clause, {Deprel::kMark, Deprel::kNsubj, Deprel::kNsubjPass}) < 0;
}

bool IsBesideParticiple(const Tree& tree, int word) {
  const Word& conjunct = tree.word(word);
  if (conjunct.deprel != Deprel::kConj) return false;
  const Word& first = tree.word(conjunct.head);
  return first.deprel == Deprel::kAcl && IsParticiple(first) && !IsParticiple(conjunct);
}

// The first words, up to `longest` of them or to what is set off at the end: "on a boat, which
// sank". Empty where no phrase ends there.
std::vector<int> CutToPhrase(const Tree& tree, std::vector<int> words, size_t longest) {
  size_t end = words.size() <= longest ? words.size() : 0;
  size_t aside = words.size();
  for (size_t i = 1; i < words.size(); ++i) {
    const size_t begin = BeginOfEnding(tree, words, words[i]);
    if (begin == 0 || begin == words.size()) continue;
    if (begin <= longest) end = std::max(end, begin);
    const bool is_aside = IsAside(tree.word(words[i]).deprel) && IsSetOff(tree, words[begin]);
    if (is_aside || IsBesideParticiple(tree, words[i])) aside = std::min(aside, begin);
  }
  words.resize(std::min(end, aside));
  while (!words.empty() && tree.word(words.back()).upos == Upos::kPunct) words.pop_back();
  return words;
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
    const bool is_apart = first <= last || (IsSetOff(tree, first) && !IsContent(tree, child)) ||
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
    if (is_direction && adverb > last && !IsSetOff(tree, adverb) &&
        !IsExcluded(tree, adverb, without)) {
      found.push_back(ClauseWords(tree, adverb));
    }
  }
  const int standard = StandardOf(tree, head);
  if (standard > last && !IsSetOff(tree, tree.Subtree(standard).front())) {
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
    const auto part = CutToPhrase(tree, branch, kLongest - words.size());
    words.insert(words.end(), part.begin(), part.end());
    if (part.size() < branch.size()) break;
  }
  FillGaps(tree, words);
  return words;
}

namespace {

// "have left Lorne" of "ten workers"; not what another clause beside it says of others.
std::vector<int> SaidOfSubject(const Tree& tree, int noun) {
  const int verb = tree.word(noun).head;
  std::vector<int> words = ClauseWords(tree, verb);
  const int last = tree.Subtree(noun).back();
  std::erase_if(words, [&](int word) { return word <= last; });
  for (int beside : tree.ChildrenWith(verb, {Deprel::kConj, Deprel::kParataxis})) {
    if (tree.word(beside).deprel == Deprel::kConj && OwnSubject(tree, beside) < 0) continue;
    const int first = tree.Subtree(beside).front();
    std::erase_if(words, [&](int word) { return word >= first; });
  }
  while (!words.empty() && SetsOff(tree.word(words.front()))) words.erase(words.begin());
  return CutToPhrase(tree, words, kLongest);
}

// "Ames has sold" of "ten boats"; of nobody's deed ("to sell ten boats") nothing.
std::vector<int> SaidOfObject(const Tree& tree, int noun) {
  const int verb = tree.word(noun).head, subject = LogicalSubject(tree, verb);
  if (subject < 0 || subject == noun) return {};
  std::vector<int> words = PhraseWords(tree, subject, Extent::kName);
  const std::vector<int> predicate = PredicateWords(tree, ChainOf(tree, verb));
  words.insert(words.end(), predicate.begin(), predicate.end());
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

// The first word of the phrase of a noun behind its preposition.
int FirstOfPhrase(const Tree& tree, int noun) {
  const int first = tree.Subtree(noun).front();
  const int preposition = tree.Child(noun, Deprel::kCase);
  if (preposition < 0 || preposition > noun) return first;
  const auto rest = tree.ChildrenWith(preposition, {Deprel::kFixed});
  return (rest.empty() ? preposition : rest.back()) + 1;
}

// The verb of the clause of a noun that stands behind it, also as part of another phrase: "sells"
// of "crews" in "sells the boats of crews"; -1 if there is none.
int VerbAround(const Tree& tree, int noun) {
  int at = noun;
  while (tree.word(at).deprel == Deprel::kNmod && tree.word(at).head >= 0) at = tree.word(at).head;
  const Word& top = tree.word(at);
  const bool is_behind = top.deprel == Deprel::kObj || top.deprel == Deprel::kObl;
  return is_behind && tree.word(top.head).upos == Upos::kVerb ? top.head : -1;
}

// "Ames lives on" of "boats": all that stands between the subject and the phrase, if nothing is set
// off there. Of nobody's deed ("to live on boats") nothing, nor of that of a pronoun other
// than the speaker's.
std::vector<int> SaidBefore(const Tree& tree, int noun) {
  constexpr int kShort = 12;
  const int verb = VerbAround(tree, noun);
  const int subject = verb < 0 ? -1 : OwnSubject(tree, TopOfChain(tree, verb));
  static constexpr std::string_view kSpeakers[] = {"i", "we", "you"};
  if (verb > noun || subject < 0 || subject > verb) return {};
  const Word& who = tree.word(subject);
  if (who.upos == Upos::kPron && !IsOneOf(kSpeakers, LowerAscii(who.form))) return {};
  const int begin = tree.Subtree(subject).front(), end = FirstOfPhrase(tree, noun);
  std::vector<int> words;
  for (int word = begin; word < end; ++word) {
    if (SetsOff(tree.word(word))) return {};
    const Xpos xpos = tree.word(word).xpos;
    const bool is_quote = xpos == Xpos::kOpenQuote || xpos == Xpos::kCloseQuote;
    const bool is_article = word == begin && tree.word(word).deprel == Deprel::kDet;
    if (!is_quote && !is_article) words.push_back(word);
  }
  return words.size() > kShort ? std::vector<int>{} : words;
}

// "Ames left the club, a move that stunned Berg": what is set off behind a clause sums it up. The
// words of the clause before it.
std::vector<int> SummedUp(const Tree& tree, int noun) {
  constexpr size_t kShortest = 4;  // not "he added"
  const int before = tree.Child(noun, Deprel::kDet) - 1;
  if (before < 1 || !SetsOff(tree.word(before)) || tree.word(before).form == "(") return {};
  int verb = tree.word(noun).head;
  while (verb >= 0 && OwnSubject(tree, verb) < 0) verb = tree.word(verb).head;
  if (verb < 0 || verb > before) return {};
  const int subject = OwnSubject(tree, verb), begin = tree.Subtree(subject).front();
  const Xpos xpos = tree.word(subject).xpos;
  if (begin > verb || xpos == Xpos::kWDT || xpos == Xpos::kWP) return {};
  std::vector<int> words;
  for (int word = begin; word < before; ++word) {
    if (tree.word(word).form == ";" || tree.word(word).form == "(") return {};
    words.push_back(word);
  }
  const bool has_length = kShortest <= words.size() && words.size() <= kLongest;
  return has_length && tree.word(begin).upos != Upos::kPunct ? words : std::vector<int>{};
}

}  // namespace

std::vector<int> SaidOf(const Tree& tree, int noun, bool by_verb) {
  while (tree.word(noun).deprel == Deprel::kConj && tree.word(noun).head >= 0) {
    noun = tree.word(noun).head;
  }
  const Word& word = tree.word(noun);
  const bool is_subject = word.deprel == Deprel::kNsubj || word.deprel == Deprel::kNsubjPass;
  if (is_subject && noun < word.head) return SaidOfSubject(tree, noun);
  if (word.deprel == Deprel::kAppos || word.deprel == Deprel::kParataxis)
    return SummedUp(tree, noun);
  const bool is_object = word.deprel == Deprel::kObj && tree.word(word.head).upos == Upos::kVerb;
  return is_object && by_verb ? SaidOfObject(tree, noun) : SaidBefore(tree, noun);
}

}  // namespace tripleloom
