// ChainView: candidates and their chains as the stages that tie references look at them.
//
//   ChainView view(context, set);
//   if (view.Distance(pronoun, name) <= 3) ...
//
// Inside entity/ only. Refers to the context and the set, which must outlive it.
#pragma once

#include <array>
#include <vector>

#include "extract/entity/chains.h"
#include "extract/entity/kinds.h"

namespace tripleloom {

class ChainView {
 public:
  ChainView(const ReadingContext& context, ChainSet& set);

  int size() const { return static_cast<int>(set_.candidates.size()); }
  const ReadingContext& context() const { return context_; }
  const Candidate& At(int i) const { return set_.candidates[i]; }
  const Mention& MentionAt(int i) const { return set_.candidates[i].mention; }
  const Tree& TreeOf(int i) const { return context_.trees[MentionAt(i).sentence]; }
  const Word& HeadWord(int i) const { return TreeOf(i).word(MentionAt(i).head); }
  int ChainNumber(int i) const { return set_.chain_of[i]; }
  ChainDraft& ChainOf(int i) const { return set_.chains[set_.chain_of[i]]; }

  // Whether nothing is tied to candidate `i`.
  bool IsAlone(int i) const { return ChainOf(i).members.size() == 1; }

  // Whether it is a date, a time, an amount.
  bool IsValue(int i) const;

  // Sentences from candidate `j` to the later candidate `i`.
  int Distance(int i, int j) const { return MentionAt(i).sentence - MentionAt(j).sentence; }

  // Whether candidate `i` is the subject of a verb of saying.
  bool Says(int i) const;

  // Whether the two share words.
  bool Overlap(int i, int j) const;

  // Whether something is joined to the head by "and" or "or".
  bool IsCoordinated(int i) const;

  // Whether what follows the noun tells which one is meant: "the embassy in Oslo", "the men who
  // came".
  bool IsRestricted(int i) const;

  // The candidate of the sentence whose head is `word`, or a name that holds it; -1 if none.
  int CandidateAt(int sentence, int word) const;

  // Whether the common noun of candidate `phrase` may describe the chain of `other`: type, gender
  // and number agree.
  bool NounFits(int phrase, int other) const;

  // What the names of the chain of `i`, and the nouns said of it, tell of its kind; of a place what
  // the name `i` tells.
  Kinds KindsOf(int i) const;

  // How often the chain is named in the whole document; whether none of its type is more often.
  int TimesNamed(int chain) const { return times_named_[chain]; }
  bool IsMostNamed(int chain) const;

  // Moves the chain of `from` into that of `to`.
  void Merge(int from, int to, Tie tie, float probability) {
    set_.Merge(set_.chain_of[from], set_.chain_of[to], tie, probability);
  }

 private:
  const ReadingContext& context_;
  ChainSet& set_;
  std::vector<int> first_of_;  // of each sentence: its first candidate
  std::vector<int> times_named_;
  std::vector<Kinds> kinds_;  // of each chain: what its names tell
  std::array<int, kEntityTypeCount> most_named_{};
};

}  // namespace tripleloom
