#include "extract/entity/candidate.h"

namespace tripleloom {

std::string PhraseText(const ReadingContext& context, int sentence, int begin, int end) {
  const auto& words = context.trees[sentence].sentence().words;
  const Span span{words[begin].span.begin, words[end - 1].span.end};
  std::string text;
  for (char c : TextOf(context.document.text, span)) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) text.push_back(c);
    if (space && !text.empty() && text.back() != ' ') text.push_back(' ');
  }
  return text;
}

int HeadOf(const Sentence& sentence, int begin, int end) {
  for (int i = end - 1; i >= begin; --i) {
    const int head = sentence.words[i].head;
    if (head < begin || head >= end) {
      // Punctuation and case marks hang outside without being heads.
      if (sentence.words[i].upos != Upos::kPunct && sentence.words[i].upos != Upos::kAdp) return i;
    }
  }
  return end - 1;
}

bool IsSubject(Deprel label) {
  return label == Deprel::kNsubj || label == Deprel::kNsubjPass || label == Deprel::kNsubjOuter;
}

}  // namespace tripleloom
