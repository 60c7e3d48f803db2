#include "extract/relation/times.h"

#include <algorithm>
#include <string>

namespace tripleloom {
namespace {

constexpr int kMostWordsBehind = 6;  // "between June 3, 2003 | and May 11, 2011"

// The words of the sentence from that byte on.
auto WordAt(const Sentence& sentence, uint32_t byte) {
  return std::lower_bound(sentence.words.begin(), sentence.words.end(), byte,
                          [](const Word& word, uint32_t at) { return word.span.begin < at; });
}

bool IsVerb(const Word& word) { return word.upos == Upos::kVerb || word.upos == Upos::kAux; }

// What the article may mean by a time of this triple.
class TimeReader {
 public:
  TimeReader(const Document& document, const Sentence& sentence, std::optional<Day> reference,
             Tense tense)
      : document_(document), sentence_(sentence), reference_(reference), tense_(tense) {}

  // The value of the longest expression that begins with the words of the argument; "" if it is
  // no time.
  std::string ValueOf(const Qualifier& argument) const {
    auto behind = WordAt(sentence_, argument.slot.span.end);
    for (auto end =
             behind + std::min<std::ptrdiff_t>(kMostWordsBehind, sentence_.words.end() - behind);
         end > behind; --end) {
      const std::string value = Value(argument, {argument.slot.span.begin, (end - 1)->span.end});
      if (!value.empty()) return value;
    }
    return Value(argument, argument.slot.span);
  }

 private:
  std::string Value(const Qualifier& argument, Span span) const {
    std::string text = argument.preposition;
    text.append(" ").append(TextOf(document_.text, span));
    const auto time = NormalizeTime(text, reference_, tense_);
    return time ? time->value : "";
  }

  const Document& document_;
  const Sentence& sentence_;
  std::optional<Day> reference_;
  Tense tense_;
};

// Of the other roles no expression of time is asked for: "to 2011" may be a number.
bool MayBeTime(const Qualifier& argument) {
  return argument.role == "time" || argument.role == "manner" || argument.role == "other";
}

}  // namespace

Tense TenseOf(const Sentence& sentence, const Triple& triple) {
  bool is_perfect = false, is_past = false, is_present = false;
  for (auto word = WordAt(sentence, triple.relation.span.begin);
       word != sentence.words.end() && word->span.end <= triple.relation.span.end; ++word) {
    if (!IsVerb(*word)) continue;
    is_perfect = is_perfect || word->lemma == "have";
    is_past = is_past || word->xpos == Xpos::kVBD || word->xpos == Xpos::kVBN;
    is_present = is_present || word->xpos == Xpos::kVBZ || word->xpos == Xpos::kVBP;
  }
  const bool is_done = is_perfect && is_past;  // "may have met", "has met"
  if (is_done) return Tense::kPast;
  if (triple.modality != Modality::kAsserted) return Tense::kFuture;
  return is_present ? Tense::kPresent : Tense::kPast;
}

void NormalizeTimes(const Document& document, const Analysis& analysis, DocumentFacts& facts) {
  const std::optional<Day> reference = ReferenceDate(document.date, document.text);
  for (Triple& triple : facts.triples) {
    const Sentence& sentence = analysis.sentences[static_cast<size_t>(triple.sentence)];
    const TimeReader reader(document, sentence, reference, TenseOf(sentence, triple));
    for (Qualifier& argument : triple.arguments) {
      if (!MayBeTime(argument)) continue;
      argument.value = reader.ValueOf(argument);
      if (!argument.value.empty()) argument.role = "time";
    }
  }
}

}  // namespace tripleloom
