// Clues: the parts of the features of a triple's confidence; private to relation/.
//
//   Features features;
//   AddSideClues(tree, entities, sentence, subject, features);
//   AddSideClues(tree, entities, sentence, object, features);
//   AddStatementClues(tree, proposition, triple, subject, object, features);
//   AddToldClues(tree, proposition.head, triple, features);
//   AddSentenceClues(tree, features);
#pragma once

#include <algorithm>
#include <cmath>
#include <string>

#include "extract/analysis/tree.h"
#include "extract/entity/entities.h"
#include "extract/relation/logistic.h"
#include "extract/relation/proposition.h"
#include "graph/triple.h"

namespace tripleloom {

// Probabilities count by their logarithm; what is least likely is as unlikely as one in a hundred.
inline double Log(double probability) { return std::log(std::max(0.01, probability)); }
inline double LogCount(std::ptrdiff_t count) { return std::log(1 + static_cast<double>(count)); }
inline double Flag(bool holds) { return holds ? 1 : 0; }

// The arcs on the way between two words, as sums of logarithms.
struct Way {
  double arcs = 0;   // of head and label
  double heads = 0;  // of the head alone: whether two words hang together at all
  double worst = 0;  // the least sure head
};
Way WayBetween(const Tree& tree, int from, int to);

// Subject or object: its phrase, its head in the tree, the head of the one across, and what
// restricts it, as far as the triple says so. Refers to the triple.
struct Side {
  std::string name;  // "subject", "object"
  const Slot& slot;
  int head;
  int across;
  Span restriction = {};
};
Side SideOf(const Triple& triple, const std::string& name, const Slot& slot, int head, int across);

// The phrase: whether it has a name, what it says when read alone, where it ends, and what the tree
// holds beside it. Linear in the words of the sentence and the mentions in it, as all of these.
void AddSideClues(const Tree& tree, const Entities& entities, int sentence, const Side& side,
                  Features& out);

// Logarithms of the probabilities of the ties by which its words bear names of others, added up.
double LogTies(const Tree& tree, const Entities& entities, int sentence, const Side& side);

// Preposition, qualifiers and speaker, and what stands between subject and object.
void AddStatementClues(const Tree& tree, const Proposition& proposition, const Triple& triple,
                       const Side& subject, const Side& object, Features& out);

// How much of its sentence a triple tells, how far apart that stands, and whether it begins where
// the sentence does. `head` is the word that the proposition hangs on. Linear in the words of the
// sentence and the qualifiers.
void AddToldClues(const Tree& tree, int head, const Triple& triple, Features& out);

// How plain the sentence is: its punctuation, its verbs, who speaks, how sure its tree is.
void AddSentenceClues(const Tree& tree, Features& out);

}  // namespace tripleloom
