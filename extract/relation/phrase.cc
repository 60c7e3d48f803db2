#include "extract/relation/phrase.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/focus.h"
#include "extract/relation/phrase_gap.h"
#include "extract/relation/phrase_range.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// Children that tie the head to its clause, or stand beside the phrase.
bool BelongsToClause(Deprel label) {
  switch (label) {
    case Deprel::kCase:
    case Deprel::kMark:
    case Deprel::kCc:
    case Deprel::kCcPreconj:
    case Deprel::kCop:
    case Deprel::kAux:
    case Deprel::kAuxPass:
    case Deprel::kNsubj:
    case Deprel::kNsubjPass:
    case Deprel::kNsubjOuter:
    case Deprel::kCsubj:
    case Deprel::kCsubjPass:
    case Deprel::kCsubjOuter:
    case Deprel::kExpl:
    case Deprel::kAdvcl:
    case Deprel::kAdvclRelcl:
    case Deprel::kParataxis:
    case Deprel::kDiscourse:
    case Deprel::kVocative:
    case Deprel::kDislocated:
    case Deprel::kReparandum:
      return true;
    default:
      return false;
  }
}

bool IsClauseOfNoun(Deprel label) {
  return label == Deprel::kAcl || label == Deprel::kAclRelcl || label == Deprel::kCcomp ||
         label == Deprel::kXcomp;
}

bool IsPrepositional(Deprel label) {
  return label == Deprel::kNmod || label == Deprel::kObl || label == Deprel::kOblAgent;
}

// A clause is bare where nothing sets it off: "the man who came", not "the man, who came".
bool IsSetOff(const Tree& tree, int child) {
  const int first = tree.Subtree(child).front();
  return first > 0 && tree.word(first - 1).upos == Upos::kPunct;
}

// "of Lorne"; "per hour" makes a unit.
bool HasOf(const Tree& tree, int child) {
  const int preposition = tree.Child(child, Deprel::kCase);
  return preposition < 0 || tree.word(preposition).lemma == "of" ||
         tree.word(preposition).lemma == "per" || tree.word(preposition).form == "'s";
}

bool IsArticle(const Word& word) {
  return word.deprel == Deprel::kDet &&
         (word.lemma == "the" || word.lemma == "a" || word.lemma == "an" || word.lemma == "this" ||
          word.lemma == "that" || word.lemma == "these" || word.lemma == "those");
}

// "half the drivers", which are not "half drivers".
bool IsHalved(const Tree& tree, int noun) {
  const int before = tree.Child(noun, {Deprel::kDetPredet, Deprel::kAdvmod});
  return before >= 0 && (tree.word(before).lemma == "half" || tree.word(before).lemma == "twice" ||
                         tree.word(before).lemma == "double");
}

// "a few drivers" are not "few drivers", nor is "a third of the boats" the third.
bool IsDroppedArticle(const Tree& tree, int noun, int article) {
  static constexpr std::string_view kFractions[] = {"third", "quarter", "fifth", "tenth"};
  const bool is_fraction = tree.word(article).lemma == "a" &&
                           IsOneOf(kFractions, tree.word(noun).lemma) &&
                           tree.Child(noun, Deprel::kNmod) >= 0;
  if (is_fraction) return false;
  static constexpr std::string_view kMany[] = {"dozen", "hundred", "thousand", "million"};
  const std::string behind =
      article + 1 < tree.size() ? LowerAscii(tree.word(article + 1).form) : "";
  const bool is_of_few =
      behind == "few" || (tree.word(article).lemma == "a" && IsOneOf(kMany, behind));
  static constexpr std::string_view kNow[] = {"week",    "month",   "year",   "morning",
                                              "evening", "weekend", "season", "afternoon",
                                              "summer",  "winter",  "spring", "autumn"};
  const bool is_now = tree.word(article).lemma == "this" &&  // "this week"
                      IsOneOf(kNow, tree.word(noun).lemma);
  return IsArticle(tree.word(article)) && !is_of_few && !is_now && !IsHalved(tree, noun);
}

// "areas prone to drought": an adjective behind its noun restricts it together with what completes
// the adjective.
bool IsAdjectiveBehind(const Tree& tree, int word) {
  const Word& adjective = tree.word(word);
  const bool modifies = adjective.deprel == Deprel::kAmod || adjective.deprel == Deprel::kAcl;
  return modifies && adjective.upos == Upos::kAdj && adjective.head >= 0 && adjective.head < word &&
         tree.Child(word, {Deprel::kNsubj, Deprel::kCop, Deprel::kMark}) < 0 &&
         !IsSetOff(tree, word);
}

// "the cost of building ships".
bool IsOfGerund(const Tree& tree, int clause) {
  const int mark = tree.Child(clause, {Deprel::kMark, Deprel::kCase});
  return tree.word(clause).xpos == Xpos::kVBG && mark >= 0 && tree.word(mark).lemma == "of";
}

// "the work of those who left": the clause says who.
bool IsThose(const Word& word) {
  return (word.upos == Upos::kPron || word.upos == Upos::kDet) &&
         (word.lemma == "those" || word.form == "those");
}

// "the price of what they sell", "left for whoever came": the word is nothing without its clause.
bool IsFreeRelative(const Tree& tree, int word, int clause) {
  const std::string form = LowerAscii(tree.word(word).form);
  return (form == "what" || form == "whatever" || form == "whoever") && clause > word &&
         tree.word(clause).deprel == Deprel::kAclRelcl;
}

// "aged 8–10", "200 to 300 boats", "$40 to $70": the end of a range.
bool IsEndOfRange(const Tree& tree, int child) {
  const int mark = tree.Child(child, Deprel::kCase);
  if (mark < 0) return false;
  if (tree.word(child).upos == Upos::kSym && child > tree.word(child).head) {
    return tree.word(mark).lemma == "to" && tree.word(tree.word(child).head).upos == Upos::kSym;
  }
  if (tree.word(child).upos != Upos::kNum) return false;
  return tree.word(mark).upos == Upos::kSym ||
         (tree.word(mark).lemma == "to" && tree.word(tree.word(child).head).upos == Upos::kNum);
}

// "100 guards and soldiers": so many are both together.
bool IsSharedNumber(const Tree& tree, int number) {
  const int noun = tree.word(number).head;
  if (tree.word(noun).upos != Upos::kNoun || noun < number) return false;
  const std::vector<int> conjuncts = tree.ChildrenWith(noun, {Deprel::kConj});
  return std::any_of(conjuncts.begin(), conjuncts.end(), [&](int conjunct) {
    const int coordinator = tree.Child(conjunct, Deprel::kCc);
    return tree.word(conjunct).xpos == Xpos::kNNS && coordinator == conjunct - 1 &&
           tree.word(coordinator).lemma == "and" && tree.word(coordinator - 1).form != "," &&
           tree.Child(conjunct, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kNummod, Deprel::kAmod,
                                 Deprel::kCompound, Deprel::kCase}) < 0;
  });
}

// Whether the branch at `child` is shown as part of the phrase of its head.
bool Belongs(const Tree& tree, int child, Extent extent) {
  const Deprel label = tree.word(child).deprel;
  if (label == Deprel::kAppos) return false;
  const bool is_place_around = label == Deprel::kNmodUnmarked && IsSetOff(tree, child) &&
                               tree.word(child).upos == Upos::kPropn;
  if (is_place_around && extent != Extent::kFull) return false;
  if (label == Deprel::kAcl && IsOfGerund(tree, child)) return true;
  if (label == Deprel::kNummod && extent == Extent::kName && IsSharedNumber(tree, child)) {
    return false;
  }
  // "a post next to the port": "next" alone is nothing.
  const Word& noun = tree.word(tree.word(child).head);
  const bool is_half = label == Deprel::kAdvmod && noun.upos == Upos::kNoun &&
                       child > tree.word(child).head && tree.Child(child, Deprel::kObl) > child;
  if (is_half && extent != Extent::kFull) return false;
  if (IsAdjectiveBehind(tree, child)) return true;
  const int head = tree.word(child).head;
  if (child > head && IsAdjectiveBehind(tree, head)) {
    return !IsSetOff(tree, child) && label != Deprel::kAclRelcl;
  }
  // "the coast Sunday", but "4 May", "30 kilometres an hour"
  const bool is_rate =
      tree.Child(head, Deprel::kNummod) >= 0 && tree.Child(child, Deprel::kDet) == child - 1;
  const bool is_bare_behind = label == Deprel::kNmodUnmarked && child > head &&
                              tree.word(head).upos != Upos::kNum && !is_rate;
  if (extent == Extent::kName && is_bare_behind && tree.word(child).upos != Upos::kNum)
    return false;
  if (extent == Extent::kName && label == Deprel::kAclRelcl && IsThose(tree.word(head)))
    return true;
  if (extent == Extent::kName && label == Deprel::kAcl && IsRangeOf(tree, head, child)) return true;
  if (IsClauseOfNoun(label)) return extent == Extent::kFull && !IsSetOff(tree, child);
  if (extent == Extent::kFull) return true;
  if (IsPrepositional(label)) {
    if (IsOrigin(tree, child)) return false;
    return HasOf(tree, child) || IsEndOfRange(tree, child) ||
           (extent == Extent::kName && IsRangeOf(tree, head, child));
  }
  return extent != Extent::kName || !IsBesideName(tree, tree.word(child));
}

// "a singer of the band Red Boats": inside a phrase the noun alone says less than its name.
bool IsNameBehind(const Tree& tree, int word) {
  const Word& name = tree.word(word);
  const bool is_close = name.head < word && !IsSetOff(tree, word) &&
                        tree.word(tree.Subtree(word).front()).upos != Upos::kPunct;
  return is_close && name.deprel == Deprel::kAppos && name.upos == Upos::kPropn &&
         tree.word(name.head).upos == Upos::kNoun && tree.Child(word, Deprel::kConj) < 0;
}

// "the only one to win and that he lost": a name ends before another clause.
bool IsSecondClause(const Word& word) {
  return word.deprel == Deprel::kAdvcl ||
         (word.deprel == Deprel::kConj && (word.upos == Upos::kVerb || word.upos == Upos::kAux));
}

struct Collector {
  const Tree& tree;
  Extent extent;
  const std::vector<int>& without;
  bool with_conjuncts;
  int phrase_head;  // of the whole phrase
  std::vector<int> words;

  bool IsExcluded(int branch) const {
    return std::any_of(without.begin(), without.end(),
                       [&](int word) { return tree.IsBelow(word, branch); });
  }

  void Add(int head, bool top) {
    words.push_back(head);
    for (int child : tree.Children(head)) {
      const Deprel label = tree.word(child).deprel;
      if (top && BelongsToClause(label)) continue;
      if (top && label == Deprel::kAdvmod && tree.word(child).lemma == "when") continue;
      if (top && extent == Extent::kName && IsDroppedArticle(tree, head, child)) continue;
      if (top && label == Deprel::kConj && !with_conjuncts && !IsJoined(tree, child)) continue;
      if (label == Deprel::kParataxis || label == Deprel::kDiscourse) continue;
      if (extent == Extent::kName && !top && IsSecondClause(tree.word(child))) continue;
      if (!top && label == Deprel::kConj && IsWhatItIsNot(tree, child)) continue;
      if (IsFreeRelative(tree, head, child) && AddWhole(child)) continue;
      const bool belongs = Belongs(tree, child, extent) || (!top && IsNameBehind(tree, child));
      if (!belongs || IsExcluded(child)) continue;
      // "reviews of books and films" is "reviews of books": the chain tells of the films.
      const bool is_behind_noun = tree.word(head).head < child;  // not "boy and girl scouts"
      const bool is_told_apart = !top && extent == Extent::kTrimmed && label == Deprel::kConj &&
                                 child > phrase_head && is_behind_noun;
      if (is_told_apart) continue;
      Add(child, false);
    }
    if (top && with_conjuncts) AddCoordinators(head);
  }

  // A clause without which its pronoun is nothing, if it is short enough for a name or a phrase.
  bool AddWhole(int clause) {
    const size_t longest = extent == Extent::kName ? 9 : 15;
    const std::vector<int> branch = ClauseWords(tree, clause);
    if (branch.size() > longest || IsExcluded(clause)) return false;
    words.insert(words.end(), branch.begin(), branch.end());
    return true;
  }

  void AddCoordinators(int head) {
    for (int child : tree.ChildrenWith(head, {Deprel::kCcPreconj})) words.push_back(child);
  }
};

bool IsEdgePunctuation(const Word& word) {
  if (word.xpos == Xpos::kPOS) return true;
  return word.upos == Upos::kPunct && word.form != "%" && word.form != "$";
}

bool IsQuote(const Word& word) {
  return word.upos == Upos::kPunct &&
         (word.form == "\"" || word.form == "``" || word.form == "''" || word.form == "\u201c" ||
          word.form == "\u201d");
}

// Words that no phrase begins with: "and limit travel", "that drone strikes" are phrases that a
// coordination or a clause was cut out of.
bool IsStrayOpening(const Tree& tree, const Word& word, Extent extent) {
  const bool is_subordinator = word.lemma == "that" && word.deprel != Deprel::kDet;
  const bool is_of_range = word.lemma == "between" && word.head >= 0 &&  // "between 4 and 6 boats"
                           tree.word(word.head).deprel == Deprel::kNummod &&
                           tree.Child(word.head, Deprel::kConj) > word.head;
  const bool is_stray_case =
      word.deprel == Deprel::kCase && extent == Extent::kName && !is_of_range;
  return word.deprel == Deprel::kCc || is_stray_case || is_subordinator;
}

// Drops such words before the head, and the punctuation behind them.
void TrimOpening(const Tree& tree, int head, Extent extent, std::vector<int>& words) {
  while (words.size() > 1 && words.front() != head &&
         (IsStrayOpening(tree, tree.word(words.front()), extent) ||
          IsEdgePunctuation(tree.word(words.front())))) {
    words.erase(words.begin());
  }
}

// "the area of", whose rest was cut out.
void TrimEnding(const Tree& tree, int head, std::vector<int>& words) {
  while (words.size() > 1 && words.back() != head &&
         (tree.word(words.back()).upos == Upos::kAdp ||
          tree.word(words.back()).deprel == Deprel::kCc) &&
         tree.word(words.back()).deprel != Deprel::kCompoundPrt) {
    words.pop_back();
  }
}

// Punctuation at the ends goes, and then a quotation mark that has lost its fellow.
void TrimPunctuation(const Tree& tree, std::vector<int>& words) {
  while (!words.empty() && IsEdgePunctuation(tree.word(words.back()))) words.pop_back();
  size_t first = 0;
  while (first < words.size() && IsEdgePunctuation(tree.word(words[first]))) ++first;
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
  const auto quote = [&tree](int word) { return IsQuote(tree.word(word)); };
  if (std::count_if(words.begin(), words.end(), quote) % 2 == 1) std::erase_if(words, quote);
}

bool IsOpening(const Word& word) { return word.form == "(" || word.form == "["; }
bool IsClosing(const Word& word) { return word.form == ")" || word.form == "]"; }

// A name has nothing in brackets: "Ames's (and Berg's) boat". A bracket whose fellow is not in the
// phrase goes with all behind it; where the head is inside, the brackets alone go.
void DropBrackets(const Tree& tree, int head, std::vector<int>& words) {
  const auto opens = [&tree](int word) { return IsOpening(tree.word(word)); };
  const auto closes = [&tree](int word) { return IsClosing(tree.word(word)); };
  auto begin = std::find_if(words.begin(), words.end(), opens);
  while (begin != words.end()) {
    auto end = std::find_if(begin, words.end(), closes);
    if (end != words.end()) ++end;
    const bool holds_head = std::find(begin, end, head) != end;
    begin = holds_head ? begin + 1 : words.erase(begin, end);
    begin = std::find_if(begin, words.end(), opens);
  }
  std::erase_if(words, [&](int word) { return opens(word) || closes(word); });
}

}  // namespace

std::vector<int> PhraseWords(const Tree& tree, int head, Extent extent,
                             const std::vector<int>& without, bool with_conjuncts) {
  Collector collector{tree, extent, without, with_conjuncts, head, {}};
  collector.Add(head, true);
  std::sort(collector.words.begin(), collector.words.end());
  if (extent == Extent::kName) {
    DropBrackets(tree, head, collector.words);
    std::erase_if(collector.words, [&tree](int word) { return IsQuote(tree.word(word)); });
    TrimEnding(tree, head, collector.words);
  }
  TrimOpening(tree, head, extent, collector.words);
  TrimPunctuation(tree, collector.words);
  if (extent == Extent::kName) CloseGaps(tree, head, collector.words);
  return collector.words;
}

std::vector<int> ClauseWords(const Tree& tree, int head, const std::vector<int>& without) {
  std::vector<int> words;
  for (int word : tree.Subtree(head)) {
    if (!std::binary_search(without.begin(), without.end(), word)) words.push_back(word);
  }
  if (words.size() > 1 && tree.word(words.front()).deprel == Deprel::kCc) {
    words.erase(words.begin());
  }
  TrimPunctuation(tree, words);
  return words;
}

std::vector<int> WiderPlaces(const Tree& tree, int head) {
  std::vector<int> places;
  if (tree.word(head).upos != Upos::kPropn) return places;
  for (int child : tree.ChildrenWith(head, {Deprel::kAppos, Deprel::kNmodUnmarked})) {
    const bool is_name = tree.word(child).upos == Upos::kPropn;
    if (child > head && is_name && IsSetOff(tree, child)) places.push_back(child);
  }
  return places;
}

bool IsOrigin(const Tree& tree, int child) {
  const Word& word = tree.word(child);
  const int of = tree.Child(child, Deprel::kCase);
  if (of < 1 || tree.word(of).lemma != "of" || word.deprel != Deprel::kNmod) return false;
  return word.head >= 0 && tree.word(word.head).upos == Upos::kPropn &&
         tree.word(of - 1).form == ",";
}

}  // namespace tripleloom
