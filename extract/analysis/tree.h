// Tree: the children of every word, for walking a dependency tree downwards.
//
//   Tree tree(sentence);
//   int subject = tree.Child(verb, Deprel::kNsubj);   // -1: none
//
// Holds a reference to the sentence, which must outlive it. Building is linear in the words.
#pragma once

#include <initializer_list>
#include <vector>

#include "extract/analysis/analysis.h"

namespace tripleloom {

class Tree {
 public:
  explicit Tree(const Sentence& sentence);

  const Sentence& sentence() const { return *sentence_; }
  int size() const { return static_cast<int>(sentence_->words.size()); }
  const Word& word(int i) const { return sentence_->words[i]; }
  int root() const { return root_; }  // -1 for an empty sentence

  // Children of word `i` in text order.
  const std::vector<int>& Children(int i) const { return children_[i]; }

  // First child with one of the labels, -1 if there is none.
  int Child(int i, std::initializer_list<Deprel> labels) const;
  int Child(int i, Deprel label) const { return Child(i, {label}); }

  // All children with one of the labels, in text order.
  std::vector<int> ChildrenWith(int i, std::initializer_list<Deprel> labels) const;

  // Word `i` and everything below it, in text order.
  std::vector<int> Subtree(int i) const;

  // Whether `ancestor` is `i` or above it.
  bool IsBelow(int i, int ancestor) const;

 private:
  const Sentence* sentence_;
  std::vector<std::vector<int>> children_;
  int root_ = -1;
};

}  // namespace tripleloom
