// The marks are followed from sentence to sentence; a paragraph ends a quotation unless the next
// one opens with a mark again. A report outside the marks names the speaker of the marks around it;
// where a colon or comma at the marks shows that it is one, its verb may be any. A quotation
// without a report takes that of the sentence before, if both stand in one paragraph, else of the
// sentence in which it ends, else of the sentence before in the paragraph before, which may also
// tell in other words what its subject says: who begins to speak is named first. Where the
// quotation stands in a sentence of other words it takes that of its paragraph alone.
// "As she said in Lorne" reports nothing of the marks beside it.
#include "extract/relation/quotation.h"

#include <algorithm>
#include <optional>

#include "extract/analysis/name_at.h"
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
  bool goes_on = false;   // the quotation is still open at its end
  bool is_whole = true;   // no word stands outside the marks
  bool is_aside = false;  // words of another sentence around it, whose speaker is that before
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

// "Ames agreed: “The road is open”", "“The road is open,” Ames quipped": where the marks themselves
// show that a clause reports them, its verb may be any.
bool IsBesideMarks(const Tree& tree, int verb, const std::vector<bool>& quoted) {
  const int subject = OwnSubject(tree, verb);
  if (subject < 0 || !IsFiniteForm(tree.word(verb).xpos) || IsPassive(tree, verb)) return false;
  const auto is_quoted = [&](int word) {
    return 0 <= word && word < tree.size() && quoted[static_cast<size_t>(word)];
  };
  const bool is_before = verb + 1 < tree.size() && tree.word(verb + 1).form == ":";
  if (is_before) return is_quoted(verb + 2) || is_quoted(verb + 3);
  const int begin = std::min(verb, tree.Subtree(subject).front());
  const int end = std::max(verb, tree.Subtree(subject).back());
  const bool is_last = end + 2 >= tree.size() || tree.word(end + 1).upos == Upos::kPunct;
  return is_last && begin > 2 && is_quoted(begin - 2) && tree.word(begin - 2).form == ",";
}

std::optional<SpeechSource> SpeakerIn(const Sentence& sentence, int index,
                                      const std::vector<bool>& quoted) {
  const Tree tree(sentence);
  for (int word = 0; word < tree.size(); ++word) {
    const Word& verb = tree.word(word);
    if (quoted[static_cast<size_t>(word)] || verb.upos != Upos::kVerb) continue;
    const bool is_saying = IsReportingVerb(verb.lemma) || IsBesideMarks(tree, word, quoted);
    if (!is_saying || IsAside(tree, word)) continue;
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
  for (int second : tree.ChildrenWith(tree.root(), {Deprel::kConj})) {  // "agrees, but says ..."
    const int subject = OwnSubject(tree, tree.root());
    const bool is_shared = subject >= 0 && OwnSubject(tree, second) < 0;
    if (is_shared && IsSaying(tree.word(second).lemma) && !IsPassive(tree, second)) {
      return SpeechSource{subject, tree.word(second).lemma, index};
    }
  }
  return std::nullopt;
}

// "Ann Ames has left the port. “I felt lonely there.”": of whom the sentence before tells, and who
// says "I" right behind it in the same paragraph, where nobody else is named.
std::optional<SpeechSource> WhoIsToldOf(const Sentence& before, int index, const Sentence& quote) {
  const bool has_self = std::any_of(quote.words.begin(), quote.words.end(), [](const Word& word) {
    return word.lemma == "I" || word.form == "I" || word.form == "my" || word.form == "My";
  });
  const Tree tree(before);
  const int subject = OwnSubject(tree, tree.root());
  if (!has_self || subject < 0) return std::nullopt;
  const Word& word = tree.word(subject);
  const bool is_pronoun = word.lemma == "he" || word.lemma == "she";
  const NameSpan* name = NameAt(before, subject);
  const bool is_person = name != nullptr && name->type == EntityType::kPerson;
  if (!is_pronoun && !is_person) return std::nullopt;
  return SpeechSource{subject, "say", index};
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
      // What is quoted in passing there says nothing of who speaks next, unless it goes on.
      const bool follows = i > 0 && SameParagraph(analysis.sentences[i - 1], sentence) &&
                           (!result.back().is_aside || result.back().goes_on);
      quoted.is_aside = !quoted.speaker && !quoted.is_whole;
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
    const Sentence& before = analysis.sentences[i - 1];
    const int index = static_cast<int>(i) - 1;
    result[i].speaker = is_behind ? result[i - 1].speaker : WhoSays(before, index);
    if (!result[i].speaker && !is_behind && SameParagraph(before, analysis.sentences[i])) {
      result[i].speaker = WhoIsToldOf(before, index, analysis.sentences[i]);
    }
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
