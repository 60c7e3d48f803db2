// Quotation marks are followed through the document; a quotation may run over several sentences and
// ends at the latest with its paragraph. Its speaker is the subject of a saying
// verb that stands outside of the marks in one of its sentences.
#include "extract/entity/speech.h"

#include <algorithm>

#include "extract/entity/phrases.h"

namespace tripleloom {
namespace {

constexpr int kNarrator = -1;

class SpeakerFinder {
 public:
  SpeakerFinder(const ReadingContext& context, ChainSet& set) : context_(context), set_(set) {}

  void Run() {
    MarkQuotes();
    FindSpeakers();
    int narrator = -1;
    for (size_t i = 0; i < set_.candidates.size(); ++i) {
      const Candidate& candidate = set_.candidates[i];
      if (candidate.mention.kind != MentionKind::kPronoun) continue;
      const auto sense = SenseOfPronoun(candidate.lemma);
      if (!sense || sense->person != 1 || sense->number != Number::kSingular) continue;
      TieFirstPerson(static_cast<int>(i), narrator);
    }
  }

 private:
  struct Quote {
    int first_sentence = 0;
    int last_sentence = 0;
    int speaker = -1;  // a candidate
  };

  static bool IsOpening(const Word& word, bool inside) {
    return word.form == "“" || word.form == "``" || (word.form == "\"" && !inside);
  }
  static bool IsClosing(const Word& word, bool inside) {
    return word.form == "”" || word.form == "''" || (word.form == "\"" && inside);
  }

  void MarkQuotes() {
    int current = kNarrator;
    for (const Tree& tree : context_.trees) {
      std::vector<int> marks(tree.size(), kNarrator);
      const int sentence = static_cast<int>(quote_of_.size());
      if (current >= 0 && BeginsParagraph(sentence)) current = kNarrator;
      for (int w = 0; w < tree.size(); ++w) {
        if (IsClosing(tree.word(w), current >= 0)) {
          marks[w] = current;
          current = kNarrator;
          continue;
        }
        if (IsOpening(tree.word(w), current >= 0)) {
          current = static_cast<int>(quotes_.size());
          quotes_.push_back({sentence, sentence, -1});
        }
        marks[w] = current;
        if (current >= 0) quotes_[current].last_sentence = sentence;
      }
      quote_of_.push_back(std::move(marks));
    }
  }

  // Whether a line break separates the sentence from the one before: an unclosed quotation ends.
  bool BeginsParagraph(int sentence) const {
    if (sentence == 0) return true;
    const uint32_t begin = context_.trees[sentence - 1].sentence().span.end;
    const uint32_t end = context_.trees[sentence].sentence().span.begin;
    const std::string_view between = TextOf(context_.document.text, {begin, end});
    return between.find('\n') != std::string_view::npos;
  }

  // Subjects of saying verbs outside of quotations speak those that touch their sentence.
  void FindSpeakers() {
    std::vector<int> speaker_of(context_.trees.size(), -1);
    for (size_t i = 0; i < set_.candidates.size(); ++i) {
      const Mention& mention = set_.candidates[i].mention;
      const Tree& tree = context_.trees[mention.sentence];
      const Word& head = tree.word(mention.head);
      if (!IsSubject(head.deprel) || head.head < 0) continue;
      if (quote_of_[mention.sentence][mention.head] != kNarrator) continue;
      if (!IsSaying(Lower(tree.word(head.head).lemma))) continue;
      if (set_.chains[set_.chain_of[i]].type != EntityType::kPerson) continue;
      if (speaker_of[mention.sentence] < 0) speaker_of[mention.sentence] = static_cast<int>(i);
    }
    for (Quote& quote : quotes_) {
      for (int s = quote.first_sentence; s <= quote.last_sentence && quote.speaker < 0; ++s) {
        quote.speaker = speaker_of[s];
      }
    }
  }

  void TieFirstPerson(int pronoun, int& narrator) {
    const Mention& mention = set_.candidates[pronoun].mention;
    const int quote = quote_of_[mention.sentence][mention.head];
    if (quote != kNarrator) {
      if (quotes_[quote].speaker >= 0) MergeInto(pronoun, quotes_[quote].speaker, 0.85F);
      return;
    }
    const int named = NameOfSpeaker(mention);
    if (narrator < 0) narrator = pronoun;
    MergeInto(pronoun, narrator, 0.7F);
    if (named >= 0 && !set_.chains[set_.chain_of[narrator]].named) MergeInto(narrator, named, 0.9F);
  }

  // "I am Ana Reyes".
  int NameOfSpeaker(const Mention& pronoun) const {
    const Tree& tree = context_.trees[pronoun.sentence];
    const Word& word = tree.word(pronoun.head);
    if (!IsSubject(word.deprel) || word.head < 0) return -1;
    if (tree.Child(word.head, Deprel::kCop) < 0) return -1;
    const auto& all = set_.candidates;
    auto at = std::lower_bound(all.begin(), all.end(), pronoun.sentence,
                               [](const Candidate& candidate, int sentence) {
                                 return candidate.mention.sentence < sentence;
                               });
    for (; at != all.end() && at->mention.sentence == pronoun.sentence; ++at) {
      const bool person =
          at->mention.kind == MentionKind::kName && at->mention.type == EntityType::kPerson;
      if (person && at->mention.head == word.head) return static_cast<int>(at - all.begin());
    }
    return -1;
  }

  void MergeInto(int from, int to, float probability) {
    set_.Merge(set_.chain_of[from], set_.chain_of[to], Tie::kSpeaker, probability);
  }

  const ReadingContext& context_;
  ChainSet& set_;
  std::vector<std::vector<int>> quote_of_;  // by sentence and word
  std::vector<Quote> quotes_;
};

}  // namespace

void TieSpeakers(const ReadingContext& context, ChainSet& chains) {
  SpeakerFinder(context, chains).Run();
}

}  // namespace tripleloom
