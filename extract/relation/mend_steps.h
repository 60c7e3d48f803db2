// Steps of mend.cc that have a file of their own. Private to the mends.
//
//   MendObject({tree, lexicon, words, is_changed}, word);
#pragma once

#include <vector>

#include "extract/analysis/tree.h"
#include "extract/lexicon/lexicon.h"

namespace tripleloom {

// What a mend sees: the tree as the last one left it, and the words to change.
struct MendContext {
  const Tree& tree;
  const Lexicon& lexicon;
  std::vector<Word>& words;  // those of the tree, to be changed
  bool& is_changed;

  void Hang(int word, int head, Deprel label) const {
    is_changed = true;
    words[static_cast<size_t>(word)].head = head;
    words[static_cast<size_t>(word)].deprel = label;
  }

  const NameSpan* NameAt(int word) const {
    for (const NameSpan& name : tree.sentence().names) {
      if (name.begin <= word && word < name.end) return &name;
    }
    return nullptr;
  }
};

// Each looks at one word; see mend_attachment.cc.
void MendObject(const MendContext& context, int word);
void MendRepeated(const MendContext& context, int word);
void MendConjunct(const MendContext& context, int word);
void MendRelative(const MendContext& context, int word);

// See mend_noun.cc.
void MendOf(const MendContext& context, int word);
void MendApproximator(const MendContext& context, int word);
void MendPredicates(const MendContext& context, int word);

}  // namespace tripleloom
