// The speaker of a quotation is the subject of a saying verb that stands outside of the marks in
// one of its sentences.
#include "extract/entity/speech.h"

#include <algorithm>

#include "extract/entity/phrases.h"
#include "extract/entity/quotes.h"
#include "extract/entity/tie_probability.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

class SpeakerFinder {
 public:
  SpeakerFinder(const ReadingContext& context, ChainSet& set)
      : context_(context), set_(set), quote_of_(QuoteOfWords(context)) {}

  void Run() {
    FindQuotes();
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

  void FindQuotes() {
    for (size_t s = 0; s < quote_of_.size(); ++s) {
      const int sentence = static_cast<int>(s);
      for (int quote : quote_of_[s]) {
        if (quote < 0) continue;
        if (quote == static_cast<int>(quotes_.size())) quotes_.push_back({sentence, sentence, -1});
        quotes_[quote].last_sentence = sentence;
      }
    }
  }

  // Subjects of saying verbs outside of quotations speak those that touch their sentence.
  void FindSpeakers() {
    std::vector<int> speaker_of(context_.trees.size(), -1);
    for (size_t i = 0; i < set_.candidates.size(); ++i) {
      const Mention& mention = set_.candidates[i].mention;
      const Tree& tree = context_.trees[mention.sentence];
      const Word& head = tree.word(mention.head);
      if (!IsSubject(head.deprel) || head.head < 0) continue;
      if (quote_of_[mention.sentence][mention.head] != kNoQuote) continue;
      if (!IsSaying(LowerAscii(tree.word(head.head).lemma))) continue;
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
    if (quote != kNoQuote) {
      if (quotes_[quote].speaker >= 0) MergeInto(pronoun, quotes_[quote].speaker, kSpeaker);
      return;
    }
    const int named = NameOfSpeaker(mention);
    if (narrator < 0) narrator = pronoun;
    MergeInto(pronoun, narrator, kNarrator);
    if (named >= 0 && !set_.chains[set_.chain_of[narrator]].named)
      MergeInto(narrator, named, kNarrator);
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
