// Phrase: from the head of a phrase to the words that show it.
//
//   std::vector<int> words = PhraseWords(tree, head, Extent::kTrimmed);
//
// What belongs to the clause rather than the phrase (subject, copula, conjunctions, the preposition
// before it) is never part of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/analysis/tree.h"

namespace tripleloom {

enum class Extent {
  kFull,     // all below the head, appositions and non-restrictive clauses left out
  kTrimmed,  // of its prepositional phrases those with "of" alone; no clauses
  kName,     // as kTrimmed, no article of its own: what an entity of the graph is called
};

// The words of the phrase with that head, sorted, without punctuation at its ends. A branch that
// holds a word of `without` (sorted) is left out. Conjuncts are left out unless `with_conjuncts`.
std::vector<int> PhraseWords(const Tree& tree, int head, Extent extent,
                             const std::vector<int>& without = {}, bool with_conjuncts = false);

// The words of the phrase with that head, and what a coordinated bare noun shares with the first:
// {his, children} of "his wife and children", {every, woman} of "every man and woman".
std::vector<int> WithShared(const Tree& tree, int head, std::vector<int> words);

// The words of a clause with that predicate, all below it: "that he would come".
std::vector<int> ClauseWords(const Tree& tree, int head, const std::vector<int>& without = {});

// "Ames & Sons", "200 km / h": whether the conjunct makes one name or unit with the first.
bool IsJoined(const Tree& tree, int conjunct);

// The head and its conjuncts, in text order: "towns", "villages" of "towns and villages".
std::vector<int> Conjuncts(const Tree& tree, int head);

// The first of the words that one is coordinated with, itself where it is that one.
int FirstConjunct(const Tree& tree, int word);

// The wider places named after a place, set off by commas: {Iowa} at Ames in "Ames, Iowa".
std::vector<int> WiderPlaces(const Tree& tree, int head);

// "Ann Ames, of Lorne": whether the phrase with "of" that a comma sets off from a name tells where
// its bearer is from and is no part of the name.
bool IsOrigin(const Tree& tree, int child);

// What `shown` gives for each word, with their spaces: neighbours as in the text, one space where
// words were left out.
template <class Shown>
std::string TextOfEach(const Tree& tree, const std::vector<int>& words, Shown shown) {
  std::string result;
  for (size_t i = 0; i < words.size(); ++i) {
    const bool is_gap = i > 0 && words[i - 1] + 1 != words[i];
    if (is_gap || (i > 0 && tree.word(words[i - 1]).space_after)) result += ' ';
    result += shown(words[i]);
  }
  return result;
}

// The words as read.
std::string TextOf(const Tree& tree, std::string_view text, const std::vector<int>& words);

// The uppermost word of a phrase in that span; `otherwise` where it holds none.
int HeadOf(const Tree& tree, Span span, int otherwise);

// Span from the first to the last word. Requires words.
Span SpanOf(const Tree& tree, const std::vector<int>& words);

}  // namespace tripleloom
