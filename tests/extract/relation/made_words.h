// Sentences made word by word, for mends that need more than the notation of reading.h says: how
// sure the model is, or where no space stands.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "extract/relation/mend.h"

namespace tripleloom {

inline Word MakeWord(const std::string& form, Upos upos, Xpos xpos, int head, Deprel label,
                     float head_probability = 1) {
  Word word;
  word.form = word.lemma = form;
  word.upos = upos;
  word.xpos = xpos;
  word.head = head;
  word.deprel = label;
  word.head_probability = head_probability;
  return word;
}

// The words of one sentence after all mends.
inline std::vector<Word> Mended(std::vector<Word> words, std::vector<NameSpan> names = {}) {
  const auto lexicon = Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  if (!lexicon) {
    ADD_FAILURE() << lexicon.error().message;
    return words;
  }
  Analysis analysis;
  analysis.sentences.resize(1);
  analysis.sentences[0].words = std::move(words);
  analysis.sentences[0].names = std::move(names);
  return MendTrees(std::move(analysis), *lexicon).sentences[0].words;
}

}  // namespace tripleloom
