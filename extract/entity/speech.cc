// The speaker of a quotation is the subject of a saying verb that stands outside of the marks in
// one of its sentences; of several, the one whose verb the quoted words hang on. A quotation that
// fills its sentences is spoken by whoever spoke just before it, in marks or in the writer's words:
// who begins to speak is named first.
//
// Outside of quotation marks "I" is the narrator. Where somebody asks "you" there, two people talk
// by turns, and each paragraph with such a question, and each behind one, begins a turn: its "I" is
// another one. So does a paragraph that begins with a name and a colon, which is whose turn it is.
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
  SpeakerFinder(const ReadingContext& context, const ChainSet& set,
                const std::vector<std::vector<int>>& quote_of)
      : context_(context), set_(set), quote_of_(quote_of) {}

  std::vector<int> Find() {
    FindSubjects();
    std::vector<Quote> quotes = FindQuotes();
    std::vector<int> speakers;
    for (size_t q = 0; q < quotes.size(); ++q) {
      int speaker = -1;
      for (int s = quotes[q].first; s <= quotes[q].last && speaker < 0; ++s) {
        speaker = SpeakerIn(s, static_cast<int>(q));
      }
      if (speaker < 0 && FillsSentences(quotes[q], static_cast<int>(q))) {
        const bool is_behind = q > 0 && quotes[q].first == quotes[q - 1].last + 1;
        speaker = is_behind ? speakers.back() : WhoSays(quotes[q].first - 1);
      }
      speakers.push_back(speaker);
    }
    return speakers;
  }

 private:
  struct Quote {
    int first = 0;  // sentences
    int last = 0;
  };

  std::vector<Quote> FindQuotes() const {
    std::vector<Quote> quotes;
    for (size_t s = 0; s < quote_of_.size(); ++s) {
      const int sentence = static_cast<int>(s);
      for (int quote : quote_of_[s]) {
        if (quote < 0) continue;
        if (quote == static_cast<int>(quotes.size())) quotes.push_back({sentence, sentence});
        quotes[quote].last = sentence;
      }
    }
    return quotes;
  }

  // Of each sentence: the subjects, persons, of saying verbs outside of quotations.
  void FindSubjects() {
    subjects_.resize(context_.trees.size());
    for (size_t i = 0; i < set_.candidates.size(); ++i) {
      const Mention& mention = set_.candidates[i].mention;
      const Tree& tree = context_.trees[mention.sentence];
      const Word& head = tree.word(mention.head);
      if (!IsSubject(head.deprel) || head.head < 0) continue;
      if (quote_of_[mention.sentence][mention.head] != kNoQuote) continue;
      if (!IsSaying(LowerAscii(tree.word(head.head).lemma))) continue;
      if (set_.chains[set_.chain_of[i]].type != EntityType::kPerson) continue;
      subjects_[mention.sentence].push_back(static_cast<int>(i));
    }
  }

  int SpeakerIn(int sentence, int quote) const {
    const std::vector<int>& subjects = subjects_[sentence];
    if (subjects.empty()) return -1;
    const auto same = [&](int i) { return set_.chain_of[i] == set_.chain_of[subjects.front()]; };
    if (std::all_of(subjects.begin(), subjects.end(), same)) return subjects.front();
    const Tree& tree = context_.trees[sentence];
    for (int w = 0; w < tree.size(); ++w) {
      if (quote_of_[sentence][w] != quote || tree.word(w).upos == Upos::kPunct) continue;
      for (int i : subjects) {
        if (IsJoined(tree, w, tree.word(set_.candidates[i].mention.head).head)) return i;
      }
    }
    return -1;
  }
  // Whether the word outside of the quotation says `word`: governs it, or is put beside it.
  static bool IsJoined(const Tree& tree, int word, int saying) {
    return tree.word(word).head == saying ||
           (tree.word(saying).head == word && tree.word(saying).deprel == Deprel::kParataxis);
  }

  bool FillsSentences(const Quote& span, int quote) const {
    for (int s = span.first; s <= span.last; ++s) {
      const Tree& tree = context_.trees[s];
      for (int w = 0; w < tree.size(); ++w) {
        if (quote_of_[s][w] != quote && tree.word(w).upos != Upos::kPunct) return false;
      }
    }
    return true;
  }

  // "Lind says the road is open", "The road is open, Lind says": who says the whole sentence.
  int WhoSays(int sentence) const {
    if (sentence < 0) return -1;
    const Tree& tree = context_.trees[sentence];
    for (int i : subjects_[sentence]) {
      const int verb = tree.word(set_.candidates[i].mention.head).head;
      const Word& saying = tree.word(verb);
      const bool is_main = verb == tree.root() ||
                           (saying.deprel == Deprel::kParataxis && saying.head == tree.root());
      if (is_main && tree.Child(verb, {Deprel::kAux, Deprel::kAuxPass}) < 0) return i;
    }
    return -1;
  }

  const ReadingContext& context_;
  const ChainSet& set_;
  const std::vector<std::vector<int>>& quote_of_;  // by sentence and word
  std::vector<std::vector<int>> subjects_;
};

class SpeakerTier {
 public:
  SpeakerTier(const ReadingContext& context, ChainSet& set)
      : context_(context),
        set_(set),
        quote_of_(QuoteOfWords(context)),
        speakers_(FindSpeakers(context, set, quote_of_)) {}

  void Run() {
    int narrator = -1, turn = -1;
    const std::vector<int> turns = Turns();
    for (size_t i = 0; i < set_.candidates.size(); ++i) {
      const Candidate& candidate = set_.candidates[i];
      if (candidate.mention.kind != MentionKind::kPronoun) continue;
      const auto sense = SenseOfPronoun(candidate.lemma);
      if (!sense || sense->person != 1 || sense->number != Number::kSingular) continue;
      const int now = turns[static_cast<size_t>(candidate.mention.sentence)];
      if (now != turn) narrator = speaker_of_turn_[static_cast<size_t>(now)];
      turn = now;
      TieFirstPerson(static_cast<int>(i), narrator);
    }
  }

 private:
  // "What do you expect?", outside of quotation marks.
  bool AsksYou(int sentence) const {
    const Tree& tree = context_.trees[static_cast<size_t>(sentence)];
    bool is_addressed = false, is_question = false;
    for (int w = 0; w < tree.size(); ++w) {
      if (quote_of_[static_cast<size_t>(sentence)][static_cast<size_t>(w)] != kNoQuote) continue;
      const std::string form = LowerAscii(tree.word(w).form);
      is_addressed |= form == "you" || form == "your";
      is_question |= form == "?";
    }
    return is_addressed && is_question;
  }

  // "Ana Reyes: I left early.": the candidate of each sentence that begins so, else -1.
  std::vector<int> Labels() const {
    std::vector<int> labels(context_.trees.size(), -1);
    for (size_t i = 0; i < set_.candidates.size(); ++i) {
      const Mention& mention = set_.candidates[i].mention;
      const Tree& tree = context_.trees[static_cast<size_t>(mention.sentence)];
      const bool is_person =
          mention.kind == MentionKind::kName && mention.type == EntityType::kPerson;
      if (is_person && mention.begin == 0 && mention.end < tree.size() &&
          tree.word(mention.end).form == ":") {
        labels[static_cast<size_t>(mention.sentence)] = static_cast<int>(i);
      }
    }
    return labels;
  }

  // The turn of each sentence: one for all where nobody is asked and no turn is labelled.
  std::vector<int> Turns() {
    const std::vector<int> labels = Labels();
    std::vector<int> turns;
    speaker_of_turn_ = {-1};
    bool asks = false, asked = false;  // this paragraph, the one before
    for (size_t s = 0; s < context_.trees.size(); ++s) {
      const bool begins = s > 0 && BeginsParagraph(context_, static_cast<int>(s));
      if (begins) asked = asks;
      if (begins) asks = false;
      const bool is_new_question = !asks && AsksYou(static_cast<int>(s));
      asks |= is_new_question;
      const bool is_turn = (begins && asked) || (is_new_question && !asked);
      if (is_turn || labels[s] >= 0) speaker_of_turn_.push_back(labels[s]);
      turns.push_back(static_cast<int>(speaker_of_turn_.size()) - 1);
    }
    return turns;
  }

  void TieFirstPerson(int pronoun, int& narrator) {
    const Mention& mention = set_.candidates[pronoun].mention;
    const int quote = quote_of_[mention.sentence][mention.head];
    if (quote != kNoQuote) {
      if (speakers_[quote] >= 0) MergeInto(pronoun, speakers_[quote], kSpeaker);
      return;
    }
    const int named = NameOfSpeaker(mention);
    if (narrator < 0) narrator = pronoun;
    MergeInto(pronoun, narrator, kNarrator);
    if (named >= 0 && !set_.chains[set_.chain_of[narrator]].named)
      MergeInto(narrator, named, kNarrator);
  }

  // "I am Ana Reyes"; but "if I were Ana Reyes", "I am not Ana Reyes".
  int NameOfSpeaker(const Mention& pronoun) const {
    const Tree& tree = context_.trees[pronoun.sentence];
    const Word& word = tree.word(pronoun.head);
    if (!IsSubject(word.deprel) || word.head < 0) return -1;
    const int copula = tree.Child(word.head, Deprel::kCop);
    if (copula < 0 || tree.word(copula).xpos != Xpos::kVBP) return -1;
    const std::vector<int> adverbs = tree.ChildrenWith(word.head, {Deprel::kAdvmod});
    const auto denies = [&](int adverb) { return tree.word(adverb).lemma == "not"; };
    if (std::any_of(adverbs.begin(), adverbs.end(), denies)) return -1;
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
  std::vector<std::vector<int>> quote_of_;
  std::vector<int> speakers_;
  std::vector<int> speaker_of_turn_;  // candidates, -1 where no label names one
};

}  // namespace

std::vector<int> FindSpeakers(const ReadingContext& context, const ChainSet& chains,
                              const std::vector<std::vector<int>>& quote_of) {
  return SpeakerFinder(context, chains, quote_of).Find();
}

void TieSpeakers(const ReadingContext& context, ChainSet& chains) {
  SpeakerTier(context, chains).Run();
}

}  // namespace tripleloom
