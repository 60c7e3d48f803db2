// The marks are followed from sentence to sentence; a paragraph ends a quotation unless the next
// one opens with a mark again. A report outside the marks names the speaker of the marks around it.
// A quotation without a report takes that of the sentence before, if both stand in one paragraph,
// else of the sentence in which it ends, else of the sentence before in the paragraph before, which
// may also tell in other words what its subject says: who begins to speak is named first. None is
// taken where the quotation stands in a sentence of other words, which may have another speaker.
// "As she said in Lorne" reports nothing of the marks beside it.
#include "extract/relation/quotation.h"

#include <algorithm>
#include <optional>

#include "extract/analysis/tree.h"
#include "extract/entity/gazetteer.h"
#include "extract/entity/quotes.h"
#include "extract/relation/predicate.h"
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

// Sentences of one paragraph stand one space or line break apart.
bool SameParagraph(const Sentence& left, const Sentence& right) {
  return right.span.begin <= left.span.end + 1;
}

QuotedSentence ReadMarks(const Sentence& sentence, bool open) {
  QuotedSentence result;
  for (size_t i = 0; i < sentence.words.size(); ++i) {
    const QuoteMark mark = QuoteMarkAt(sentence, static_cast<int>(i), open);
    if (mark != QuoteMark::kNone) {
      open = mark == QuoteMark::kOpening;
    } else if (open) {
      result.has_quote = true;
    } else if (sentence.words[i].upos != Upos::kPunct) {
      result.is_whole = false;
    }
    result.quoted.push_back(open);
  }
  result.goes_on = open;
  return result;
}

// "..." Ames said that the road is open: the report stands behind the quotation, and what it
// reports behind that; its speaker need not be that of the quotation.
bool ReportsAnother(const Tree& tree, int verb, const std::vector<bool>& quoted) {
  const int content = tree.Child(verb, Deprel::kCcomp);
  if (content < verb) return false;
  const auto begin = quoted.begin() + verb;
  return std::find(quoted.begin(), begin, true) != begin &&
         std::find(begin, quoted.end(), true) == quoted.end();
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
    if (ReportsAnother(tree, word, quoted) || IsPassive(tree, word)) continue;
    const int subject = LogicalSubject(tree, word);
    if (subject >= 0 && !quoted[static_cast<size_t>(subject)]) {
      return SpeechSource{subject, verb.lemma, index};
    }
  }
  return std::nullopt;
}

// "Ames says the road is open", "The road is open, Ames says": who says the whole sentence, where
// no marks stand in it.
std::optional<SpeechSource> WhoSays(const Sentence& sentence, int index) {
  const Tree tree(sentence);
  std::vector<int> verbs = {tree.root()};
  for (int beside : tree.ChildrenWith(tree.root(), {Deprel::kParataxis})) verbs.push_back(beside);
  for (int verb : verbs) {
    const Word& saying = tree.word(verb);
    const int subject = OwnSubject(tree, verb);
    const bool is_plain = IsSaying(saying.lemma) && !IsPassive(tree, verb) &&
                          tree.Child(verb, {Deprel::kAux, Deprel::kExpl}) < 0;
    if (is_plain && subject >= 0 && tree.word(subject).lemma != "it") {
      return SpeechSource{subject, saying.lemma, index};
    }
  }
  return std::nullopt;
}

// "We believe the road is open", said by somebody: whose belief it is is known.
bool IsSpeakersWe(const Sentence& sentence, const SpeechSource& source) {
  if (source.head < 0 || source.sentence >= 0) return false;
  const std::string& lemma = sentence.words[static_cast<size_t>(source.head)].lemma;
  return lemma == "we" || lemma == "I";
}

std::vector<QuotedSentence> ReadQuotations(const Analysis& analysis) {
  std::vector<QuotedSentence> result;
  std::vector<const Sentence*> all;
  for (const Sentence& sentence : analysis.sentences) all.push_back(&sentence);
  const std::vector<bool> go_on = QuotationsGoOn(all);
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
    quoted.goes_on &= go_on[i];
    open = quoted.goes_on;
    result.push_back(std::move(quoted));
  }
  for (size_t i = result.size(); i-- > 1;) {
    QuotedSentence& before = result[i - 1];
    if (before.goes_on && !before.speaker) before.speaker = result[i].speaker;
  }
  for (size_t i = 1; i < result.size(); ++i) {
    if (!result[i].has_quote || !result[i].is_whole || result[i].speaker) continue;
    const bool is_behind = result[i - 1].has_quote;
    result[i].speaker = is_behind ? result[i - 1].speaker
                                  : WhoSays(analysis.sentences[i - 1], static_cast<int>(i) - 1);
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
    if (!is_quoted || !sentence.speaker) continue;
    const Sentence& words = analysis.sentences[static_cast<size_t>(proposition.sentence)];
    if (!proposition.source) {
      proposition.source = sentence.speaker;
    } else if (IsSpeakersWe(words, *proposition.source)) {
      proposition.source->head = sentence.speaker->head;
      proposition.source->sentence = sentence.speaker->sentence;
    }
  }
  return propositions;
}

}  // namespace tripleloom
