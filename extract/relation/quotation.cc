// The marks are followed from sentence to sentence; a paragraph ends a quotation unless the next
// one opens with a mark again. A report outside the marks names the speaker of the marks around it.
// A quotation without a report takes that of the sentence before, if both stand in one paragraph,
// else of the sentence in which it ends; but not where it stands in a sentence of other words,
// which may have another speaker. "As she said in Lorne" reports nothing of the marks beside it.
#include "extract/relation/quotation.h"

#include <optional>

#include "extract/analysis/tree.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"

namespace tripleloom {
namespace {

struct QuotedSentence {
  std::vector<bool> quoted;  // of each word
  bool has_quote = false;
  bool goes_on = false;  // the quotation is still open at its end
  bool is_whole = true;  // no word stands outside the marks
  std::optional<SpeechSource> speaker;
};

bool Opens(const Word& word) { return word.form == "“" || word.form == "``"; }
bool Closes(const Word& word) { return word.form == "”" || word.form == "''"; }

// Sentences of one paragraph stand one space or line break apart.
bool SameParagraph(const Sentence& left, const Sentence& right) {
  return right.span.begin <= left.span.end + 1;
}

QuotedSentence ReadMarks(const Sentence& sentence, bool open) {
  QuotedSentence result;
  for (const Word& word : sentence.words) {
    if (Opens(word)) {
      open = true;
    } else if (Closes(word)) {
      open = false;
    } else if (word.form == "\"") {
      open = !open;
    } else if (open) {
      result.has_quote = true;
    } else if (word.upos != Upos::kPunct) {
      result.is_whole = false;
    }
    result.quoted.push_back(open);
  }
  result.goes_on = open;
  return result;
}

// "as she said", "who said so": a saying told by the way.
bool IsAside(const Tree& tree, int verb) {
  for (int at = verb; at >= 0; at = tree.word(at).head) {
    const Deprel label = tree.word(at).deprel;
    if (label == Deprel::kAclRelcl || label == Deprel::kAcl) return true;
    if (label == Deprel::kAdvcl && tree.Child(at, Deprel::kMark) >= 0) return true;
  }
  return false;
}

std::optional<SpeechSource> SpeakerIn(const Sentence& sentence, int index,
                                      const std::vector<bool>& quoted) {
  const Tree tree(sentence);
  for (int word = 0; word < tree.size(); ++word) {
    const Word& verb = tree.word(word);
    if (quoted[static_cast<size_t>(word)] || verb.upos != Upos::kVerb) continue;
    if (!IsReportingVerb(verb.lemma) || IsAside(tree, word)) continue;
    const int subject = LogicalSubject(tree, word);
    if (subject >= 0 && !quoted[static_cast<size_t>(subject)]) {
      return SpeechSource{subject, verb.lemma, index};
    }
  }
  return std::nullopt;
}

std::vector<QuotedSentence> ReadQuotations(const Analysis& analysis) {
  std::vector<QuotedSentence> result;
  bool open = false;
  for (size_t i = 0; i < analysis.sentences.size(); ++i) {
    const Sentence& sentence = analysis.sentences[i];
    if (i > 0 && !SameParagraph(analysis.sentences[i - 1], sentence)) open = false;
    QuotedSentence quoted = ReadMarks(sentence, open);
    if (quoted.has_quote) {
      quoted.speaker = SpeakerIn(sentence, static_cast<int>(i), quoted.quoted);
      const bool follows =
          quoted.is_whole && i > 0 && SameParagraph(analysis.sentences[i - 1], sentence);
      if (!quoted.speaker && follows) quoted.speaker = result.back().speaker;
    }
    open = quoted.goes_on;
    result.push_back(std::move(quoted));
  }
  for (size_t i = result.size(); i-- > 1;) {
    QuotedSentence& before = result[i - 1];
    if (before.goes_on && !before.speaker) before.speaker = result[i].speaker;
  }
  return result;
}

}  // namespace

std::vector<Proposition> AttributeQuotations(const Analysis& analysis,
                                             std::vector<Proposition> propositions) {
  const std::vector<QuotedSentence> sentences = ReadQuotations(analysis);
  for (Proposition& proposition : propositions) {
    const QuotedSentence& sentence = sentences[static_cast<size_t>(proposition.sentence)];
    const bool is_quoted = sentence.quoted[static_cast<size_t>(proposition.head)];
    if (is_quoted && !proposition.source) proposition.source = sentence.speaker;
  }
  return propositions;
}

}  // namespace tripleloom
