// Fuzz target of everything that reads trees: any words under any tree, with any names, must give
// facts whose spans lie in the text and whose entities exist. Five bytes make a word: its form, two
// tags, its label, its head; words that English uses as function words stand among the forms, since
// rules ask for them.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "extract/entity/entities.h"
#include "extract/extractor.h"
#include "extract/lexicon/lexicon.h"
#include "extract/relation/mend.h"
#include "extract/relation/project.h"
#include "extract/relation/times.h"

namespace tripleloom {
namespace {

constexpr std::string_view kForms[] = {
    "Ada",        "Verne",   "Ames",      "Kestrel", "said",    "says",    "was",      "is",
    "be",         "have",    "had",       "the",     "a",       "of",      "in",       "to",
    "by",         "from",    "and",       "or",      "but",     "not",     "n't",      "no",
    "never",      "if",      "that",      "who",     "which",   "whose",   "he",       "she",
    "it",         "they",    "we",        "I",       "his",     "their",   "\"",       "\u201c",
    ",",          ".",       "(",         ")",       "-",       "'s",      "Monday",   "June",
    "2014",       "5",       "five",      "million", "$",       "%",       "minister", "spokesman",
    "port",       "ships",   "talks",     "sent",    "ordered", "there",   "will",     "may",
    "deny",       "fail",    "according", "as",      "than",    "both",    "U.S.",     "[4]",
    "give",       "up",      "keep",      "on",      "help",    "call",    "ask",      "for",
    "plan",       "offer",   "power",     "right",   "urge",    "accuse",  "charge",   "with",
    "interested", "capable", "before",    "so",      "soon",    "without", "only",     "also",
    "such",       "one",     "other",     "hour",    "day",     "part",    "north",    "city",
    "company",    "agency",  "director",  "leader",  "elect",   "name",    "become",   "head",
    "lead",       "home",    "ahead",     "2",       "3",       "\u2013",  "example",  "pressure",
    "lack",       "rule",    "out",       "start",   "longer",  "want"};

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

template <typename Tag>
Tag TagOf(unsigned byte, Tag last) {
  return static_cast<Tag>(byte % (static_cast<unsigned>(last) + 1));
}

// Heads that close a circle are given to the root instead.
void MakeTree(std::vector<Word>& words) {
  for (size_t i = 0; i < words.size(); ++i) {
    int at = static_cast<int>(i);
    size_t steps = 0;
    while (at >= 0 && steps <= words.size()) {
      at = words[static_cast<size_t>(at)].head;
      ++steps;
    }
    if (at >= 0) words[i].head = words.front().head < 0 && i != 0 ? 0 : -1;
  }
}

struct Input {
  Document document;
  Analysis analysis;
};

Input InputFrom(const uint8_t* data, size_t size) {
  constexpr size_t kLongest = 40;
  Input input;
  input.document.id = "fuzz";
  std::string& text = input.document.text;
  Sentence sentence;
  const auto finish = [&] {
    if (sentence.words.empty()) return;
    const auto length = static_cast<int>(sentence.words.size());
    for (int i = 0; i < length; ++i) {
      Word& word = sentence.words[static_cast<size_t>(i)];
      word.head = i == 0 ? -1 : word.head % length;
      if (word.head == i) word.head = 0;
    }
    MakeTree(sentence.words);
    for (Word& word : sentence.words) {
      if (word.deprel == Deprel::kRoot) word.deprel = Deprel::kDep;
      if (word.head < 0) word.deprel = Deprel::kRoot;
    }
    sentence.span = {sentence.words.front().span.begin, sentence.words.back().span.end};
    input.analysis.sentences.push_back(std::move(sentence));
    sentence = {};
    text += '\n';
  };
  for (size_t i = 0; i + 5 <= size; i += 5) {
    Word word;
    word.form = kForms[data[i] % std::size(kForms)];
    word.lemma = word.form;
    word.upos = TagOf(data[i + 1], Upos::kX);
    word.xpos = TagOf(data[i + 2], Xpos::kOpenQuote);
    word.deprel = TagOf(data[i + 3] & 63U, Deprel::kXcomp);
    word.head = data[i + 4] & 63;
    word.head_probability = static_cast<float>(data[i + 4]) / 255.F;
    word.span.begin = static_cast<uint32_t>(text.size());
    text += word.form;
    word.span.end = static_cast<uint32_t>(text.size());
    text += ' ';
    const auto at = static_cast<int>(sentence.words.size());
    // A name of one word, or of one that goes on the name before.
    const bool is_name = data[i + 3] >= 192;
    const bool goes_on =
        is_name && data[i + 3] >= 224 && !sentence.names.empty() && sentence.names.back().end == at;
    if (goes_on) {
      ++sentence.names.back().end;
    } else if (is_name) {
      sentence.names.push_back({at, at + 1, TagOf(data[i + 2], EntityType::kConcept), 0.5F});
    }
    sentence.words.push_back(std::move(word));
    const bool ends = data[i + 4] >= 250 || sentence.words.size() == kLongest;
    if (ends) finish();
  }
  finish();
  return input;
}

void CheckSlot(const DocumentFacts& facts, const Slot& slot) {
  Require(slot.span.begin <= slot.span.end && slot.span.end <= facts.text.size(),
          "a span lies in the text");
  Require(slot.entity >= -1 && slot.entity < static_cast<int>(facts.entities.size()),
          "an entity exists");
}

void Check(const DocumentFacts& facts) {
  for (const Triple& triple : facts.triples) {
    CheckSlot(facts, triple.subject);
    CheckSlot(facts, triple.object);
    for (const Qualifier& qualifier : triple.arguments) CheckSlot(facts, qualifier.slot);
    if (triple.attribution) CheckSlot(facts, triple.attribution->source);
    Require(triple.confidence >= 0 && triple.confidence <= 1, "a confidence is a probability");
    Require(!triple.subject.text.empty() && !triple.object.text.empty(),
            "subject and object have words");
  }
}

const Lexicon& SharedLexicon() {
  static const Result<Lexicon> lexicon =
      Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  if (!lexicon) std::abort();
  return *lexicon;
}

}  // namespace
}  // namespace tripleloom

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tripleloom;
  const Lexicon& lexicon = SharedLexicon();
  Input input = InputFrom(data, size);
  const Analysis analysis = MendTrees(std::move(input.analysis), lexicon);
  const Entities entities = FindEntities(input.document, analysis, lexicon);
  const auto propositions = ExtractPropositions(analysis, entities, lexicon);
  for (Projection shape : {Projection::kGraph, Projection::kNary, Projection::kChains}) {
    DocumentFacts facts = Project(input.document, analysis, entities, lexicon, propositions, shape);
    NormalizeTimes(input.document, analysis, facts);
    Check(facts);
  }
  return 0;
}
