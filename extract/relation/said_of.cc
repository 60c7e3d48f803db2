// "Ten workers" number ten says nothing, and "workers are in Lorne" hardly more: what the sentence
// says of them makes a fact of it. It is told as a restriction of the noun, in the words of the
// sentence.
#include "extract/relation/said_of.h"

#include <algorithm>
#include <string_view>

#include "extract/relation/phrase.h"
#include "extract/relation/phrase_cut.h"
#include "extract/relation/predicate.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
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
  return CutToPhrase(tree, words, kLongestRestriction);
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
  return words.size() > kLongestRestriction ? std::vector<int>{} : words;
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
  const bool has_length = kShortest <= words.size() && words.size() <= kLongestRestriction;
  return has_length && tree.word(begin).upos != Upos::kPunct ? words : std::vector<int>{};
}

}  // namespace

std::vector<int> SaidOf(const Tree& tree, int noun, bool by_verb) {
  noun = FirstConjunct(tree, noun);
  const Word& word = tree.word(noun);
  const bool is_subject = word.deprel == Deprel::kNsubj || word.deprel == Deprel::kNsubjPass;
  if (is_subject && noun < word.head) return SaidOfSubject(tree, noun);
  if (word.deprel == Deprel::kAppos || word.deprel == Deprel::kParataxis)
    return SummedUp(tree, noun);
  const bool is_object = word.deprel == Deprel::kObj && tree.word(word.head).upos == Upos::kVerb;
  return is_object && by_verb ? SaidOfObject(tree, noun) : SaidBefore(tree, noun);
}

}  // namespace tripleloom
