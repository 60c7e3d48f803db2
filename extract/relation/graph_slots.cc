// A phrase becomes a node in three steps: the name that stands for it, the words that name it, and
// the entity of these words in the table.
#include "extract/relation/graph_slots.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "extract/relation/complements.h"
#include "extract/relation/jointly.h"
#include "extract/relation/narrowed_name.h"
#include "extract/relation/qualify.h"
#include "extract/relation/score.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

int SpeakerEntity(const ProjectionContext& context, EntityTable& table, const Proposition& p) {
  const auto sentence =
      static_cast<size_t>(p.source->sentence < 0 ? p.sentence : p.source->sentence);
  const int head = context.referents[sentence][static_cast<size_t>(p.source->head)];
  const Tree& tree = context.trees[sentence];
  const auto words = PhraseWords(tree, head, Extent::kName);
  const auto some = SomeOfName(tree, head, words);
  return some.empty() ? table.Of(static_cast<int>(sentence), head, words)
                      : table.OfDescription(static_cast<int>(sentence), some);
}

int GraphSlots::Referent(int head) const {
  return context_.referents[static_cast<size_t>(p_.sentence)][static_cast<size_t>(head)];
}

// "if one studies law": anybody.
bool GraphSlots::IsAnybody(int head) const {
  return tree_.word(head).upos == Upos::kPron && LowerAscii(tree_.word(head).form) == "one" &&
         tree_.Children(head).empty();
}

Slot GraphSlots::Of(int head) {
  const int referent = Referent(head);
  if (IsAnybody(referent)) return {};
  if (IsBetweenNumbers(referent) || IsScore(tree_, referent) || IsJointSubject(head)) {
    return OfDescription(PhraseWords(tree_, referent, Extent::kTrimmed, {}, true));
  }
  if (IsDescribedPronoun(referent)) {
    return OfDescription(PhraseWords(tree_, referent, Extent::kFull, WordsOutside(p_, referent)));
  }
  if (const auto some = SomeOfName(tree_, referent, NameWords(referent)); !some.empty()) {
    return OfDescription(some);
  }
  Slot slot = OfWords(referent, WithWhatItIsOf(referent, NameWords(referent)));
  if (slot.entity < 0 && IsSpeakersSide(referent)) {
    slot.entity = table_.OfSide(p_.sentence, {referent}, SpeakerEntity(context_, table_, p_));
  }
  return slot;
}

Slot GraphSlots::OfArgument(const Argument& argument, int head) {
  if (p_.implied.empty() || p_.lemma != "be") return Of(head);
  return OfDescription(argument.words.empty() ? NameWords(head) : argument.words);
}

Slot GraphSlots::OfAdverb(int head) const {
  constexpr size_t kLongest = 9;
  const bool is_compared =  // also "side by side"
      tree_.Child(head, {Deprel::kObl, Deprel::kAdvcl, Deprel::kNmodUnmarked}) > head;
  const std::vector<int> words = is_compared ? ClauseWords(tree_, head) : std::vector<int>{};
  const bool is_short = !words.empty() && words.size() <= kLongest;
  if (is_short) return MakeSlot(context_, p_, words);
  std::vector<int> name = NameWords(head);  // "kind of": also what ends in a preposition
  for (int rest : tree_.ChildrenWith(head, {Deprel::kFixed})) name.push_back(rest);
  std::sort(name.begin(), name.end());
  name.erase(std::unique(name.begin(), name.end()), name.end());
  return MakeSlot(context_, p_, name);
}

// "hard to believe": what is hard is in the infinitive.
Slot GraphSlots::OfQuality(int head) const {
  std::vector<int> words = NameWords(head);
  const int infinitive = tree_.Child(head, Deprel::kCsubj);
  if (infinitive > head && IsToInfinitive(tree_, infinitive)) {
    const std::vector<int> branch = tree_.Subtree(infinitive);
    words.insert(words.end(), branch.begin(), branch.end());
  }
  return MakeSlot(context_, p_, words);
}

Slot GraphSlots::OfName(const Slot& subject, const std::vector<int>& words) const {
  const Slot name = MakeSlot(context_, p_, words);
  const bool is_called_so = p_.pattern == "alias" && table_[subject.entity].name == name.text;
  return is_called_so ? MakeSlot(context_, p_, NameWords(p_.subject)) : name;
}

// "made it as hard as possible": half of a comparison says something else.
std::vector<int> GraphSlots::StateWords(int head) const {
  std::vector<int> words = NameWords(head);
  if (words.empty() || LowerAscii(tree_.word(words.front()).form) != "as") return words;
  for (int child : tree_.ChildrenWith(head, {Deprel::kAdvcl, Deprel::kObl, Deprel::kNmod})) {
    const int as = tree_.Subtree(child).front();
    if (child < head || tree_.word(as).lemma != "as") continue;
    for (int word = as; word <= child; ++word) words.push_back(word);
    return words;
  }
  return words;
}

// "doubt on his ability to win", "with most boats in good shape", "than crews expected": half of it
// says something else.
bool GraphSlots::NeedsRest(int head) const {
  const int infinitive = InfinitiveOfNoun(tree_, head);
  if (infinitive >= 0) return true;
  static constexpr std::string_view kShells[] = {
      // "the way they left"
      "way",       "fact",       "manner",        "extent",  "reason", "basis",
      "condition", "assumption", "understanding", "premise", "pretext"};
  const bool is_shell = IsOneOf(kShells, tree_.word(head).lemma);
  if (is_shell && tree_.Child(head, {Deprel::kAcl, Deprel::kAclRelcl, Deprel::kCcomp}) > head)
    return true;
  const int with = tree_.Child(head, Deprel::kCase);
  if (with >= 0 && tree_.word(with).lemma == "than" &&
      tree_.Child(head, {Deprel::kAcl, Deprel::kAclRelcl}) > head)
    return true;
  if (with < 0 || tree_.word(with).lemma != "with") return false;
  if (with > 0 && tree_.word(with - 1).form == ",") return true;
  for (int state : tree_.Subtree(head)) {
    const Word& noun = tree_.word(state);
    const int in = tree_.Child(state, Deprel::kCase);
    const bool is_bare = noun.xpos == Xpos::kNN && noun.deprel == Deprel::kNmod &&
                         tree_.Child(state, {Deprel::kDet, Deprel::kNmodPoss}) < 0;
    if (is_bare && in >= 0 && tree_.word(in).lemma == "in") return true;
  }
  return false;
}

// Not with its conjuncts where a clause stands between them.
std::vector<int> GraphSlots::QualifierWords(int head, bool with_conjuncts) const {
  const std::vector<int> outside = WordsOutside(p_, head);
  const Extent extent = NeedsRest(head) ? Extent::kFull : Extent::kTrimmed;
  std::vector<int> words = PhraseWords(tree_, head, extent, outside, with_conjuncts);
  const bool has_gap = !words.empty() && words.back() - words.front() >= std::ssize(words);
  if (has_gap) words = PhraseWords(tree_, head, Extent::kTrimmed, outside);
  return WithEndOfRange(head, WithWhatItIsOf(head, words));
}

Slot GraphSlots::OfQualifier(int head, bool with_conjuncts) {
  Slot slot = MakeSlot(context_, p_, QualifierWords(Referent(head), with_conjuncts));
  slot.entity = Of(head).entity;
  return slot;
}

// "the 1970s through the early 1980s": half a range is another time.
std::vector<int> GraphSlots::WithEndOfRange(int head, std::vector<int> words) const {
  static constexpr std::array<std::string_view, 5> kRanges = {"through", "thru", "to", "until",
                                                              "till"};
  for (int child : tree_.ChildrenWith(head, {Deprel::kNmod})) {
    const int preposition = tree_.Child(child, Deprel::kCase);
    const bool follows = preposition >= 0 && !words.empty() && preposition == words.back() + 1;
    if (!follows || !IsOneOf(kRanges, tree_.word(preposition).lemma)) continue;
    if (!IsTime(context_.sentence(p_), head) || !IsTime(context_.sentence(p_), child)) continue;
    const std::vector<int> end = tree_.Subtree(child);
    words.insert(words.end(), end.begin(), end.end());
  }
  return words;
}

std::vector<int> GraphSlots::NameWords(int head) const {
  // "Norland has Norland's army": the owner is part of what the thing is called.
  const bool is_named_so = p_.implied == "has" || p_.pattern == "place" || p_.extractor == "count";
  const auto without = is_named_so ? std::vector<int>{} : WordsOutside(p_, head);
  std::vector<int> words = WithoutNo(head, PhraseWords(tree_, head, Extent::kName, without));
  // "Now, the port is open": what stands before the copula belongs to the clause.
  const int copula = tree_.Child(head, Deprel::kCop);
  if (copula < head) std::erase_if(words, [&](int word) { return word < copula; });
  return words;
}

// "between 15 and 24": half a range is another one.
bool GraphSlots::IsBetweenNumbers(int head) const {
  const int preposition = tree_.Child(head, Deprel::kCase);
  const Upos upos = tree_.word(head).upos;  // "between $10 and $20"
  return (upos == Upos::kNum || upos == Upos::kSym) && preposition == head - 1 &&
         preposition >= 0 && tree_.word(preposition).lemma == "between" &&
         tree_.Child(head, Deprel::kConj) > head;
}

// "Rye and barley are the main crop", "Ann and Ben work together": true of both, and of neither
// alone.
bool GraphSlots::IsJointSubject(int head) const {
  if (head != p_.subject || !p_.implied.empty() || head > p_.head) return false;
  const int other = tree_.Child(head, Deprel::kConj);
  const int coordinator = other < 0 ? -1 : tree_.Child(Conjuncts(tree_, head).back(), Deprel::kCc);
  if (coordinator < 0 || tree_.word(coordinator).lemma != "and") return false;
  const Word& predicate = tree_.word(p_.head);
  const int article = tree_.Child(p_.head, Deprel::kDet);
  const bool is_one_thing = p_.lemma == "be" && predicate.xpos == Xpos::kNN && article >= 0 &&
                            tree_.word(article).lemma == "the" &&
                            tree_.Child(p_.head, {Deprel::kConj, Deprel::kCase}) < 0;
  return is_one_thing || IsDoneJointly(tree_, p_.head);
}

std::vector<int> GraphSlots::Coordinated(int head) const {
  if (IsBetweenNumbers(head) || IsScore(tree_, head) || IsJointSubject(head)) return {head};
  std::vector<int> heads = Conjuncts(tree_, head);
  const int referent = Referent(head);
  for (int conjunct : Conjuncts(tree_, referent)) {
    if (referent != head && conjunct != referent) heads.push_back(conjunct);
  }
  if (p_.extractor != "place") return heads;
  // "the palace in Lorne and in other parts of the town": what has a preposition of its own and no
  // name stands beside the phrase of the noun as well as beside the noun.
  std::erase_if(heads, [&](int conjunct) {
    return conjunct != head && tree_.word(conjunct).upos == Upos::kNoun &&
           tree_.Child(conjunct, Deprel::kCase) >= 0;
  });
  return heads;
}

// "sailors who left and guards": of the two, the clause speaks of those before it.
std::vector<int> GraphSlots::Subjects() const {
  std::vector<int> subjects = Coordinated(p_.subject);
  if (p_.subject > p_.head) return subjects;
  std::erase_if(subjects, [&](int subject) { return subject > p_.head; });
  return subjects;
}

// A noun of something said, thought, done or felt says little without the phrase behind it: "calls
// for a vote", "the doctrine about souls", "access to the site". A chain has its name already.
bool GraphSlots::IsOfSomething(int head) const {
  constexpr uint32_t kThings =
      kNounPerson | kNounGroup | kNounPlace | kNounArtifact | kNounTime | kNounQuantity;
  const Word& noun = tree_.word(head);
  if (noun.upos != Upos::kNoun || context_.entities.ChainAt(p_.sentence, head) >= 0) return false;
  return (context_.lexicon.MainNounClass(noun.lemma) & kThings) == 0;
}

// "a strike because of the noise", "talks after the storm": when and why says of nothing which it
// is.
bool GraphSlots::IsCircumstance(int preposition) const {
  static constexpr std::array<std::string_view, 14> kPrepositions = {
      "because", "due",  "despite", "during", "after",  "before",  "since",
      "until",   "amid", "follow",  "accord", "thanks", "without", "given"};
  return IsOneOf(kPrepositions, tree_.word(preposition).lemma);
}

std::vector<int> GraphSlots::WithWhatItIsOf(int head, std::vector<int> words) const {
  constexpr size_t kLongestName = 9;
  if (words.empty() || !IsOfSomething(head)) return words;
  const std::vector<int> outside = WordsOutside(p_, head);
  for (int child : tree_.ChildrenWith(head, {Deprel::kNmod})) {
    const int preposition = tree_.Child(child, Deprel::kCase);
    const std::vector<int> branch = tree_.Subtree(child);
    const bool follows = preposition == branch.front() && preposition == words.back() + 1;
    const bool is_elsewhere = std::any_of(outside.begin(), outside.end(), [&](int word) {
      return std::binary_search(branch.begin(), branch.end(), word);
    });
    if (!follows || is_elsewhere || IsCircumstance(preposition)) continue;
    // "the border between Norland and Kessar"; not where a clause stands between the two
    std::vector<int> behind = PhraseWords(tree_, child, Extent::kTrimmed, outside, true);
    const bool has_gap = !behind.empty() && behind.back() - behind.front() >= std::ssize(behind);
    if (has_gap) behind = PhraseWords(tree_, child, Extent::kTrimmed, outside);
    if (behind.empty() || words.size() + behind.size() > kLongestName) continue;
    for (int word = preposition; word < behind.front(); ++word) words.push_back(word);
    words.insert(words.end(), behind.begin(), behind.end());
    std::erase_if(words, [&](int word) {
      const Xpos tag = tree_.word(word).xpos;
      return tag == Xpos::kOpenQuote || tag == Xpos::kCloseQuote;
    });
  }
  return words;
}

// "no" is the negation of the statement; not so behind a preposition: "a vote of no confidence",
// "sold it at no profit".
std::vector<int> GraphSlots::WithoutNo(int head, std::vector<int> words) const {
  if (tree_.word(head).deprel == Deprel::kObl) return words;
  std::erase_if(words, [&](int word) {
    const Word& no = tree_.word(word);
    return no.deprel == Deprel::kDet && no.head == head && LowerAscii(no.form) == "no";
  });
  return words;
}

std::vector<int> GraphSlots::WithArticle(std::vector<int> words) const {
  const int before = words.empty() ? -1 : words.front() - 1;
  if (before < 0 || tree_.word(before).xpos != Xpos::kDT) return words;
  const bool is_ours = std::binary_search(words.begin(), words.end(), tree_.word(before).head);
  if (is_ours && LowerAscii(tree_.word(before).form) != "no") words.insert(words.begin(), before);
  return words;
}

// "those present", "many in the town".
bool GraphSlots::IsGroupOfPeople(int head) const {
  static constexpr std::array<std::string_view, 6> kMany = {"many", "most",    "some",
                                                            "few",  "several", "others"};
  const int determiner = tree_.Child(head, Deprel::kDet);
  const bool is_those = determiner >= 0 && tree_.word(head).upos == Upos::kAdj &&
                        LowerAscii(tree_.word(determiner).form) == "those";
  const int phrase = tree_.Child(head, {Deprel::kNmod, Deprel::kObl});
  const int preposition = phrase < head ? -1 : tree_.Child(phrase, Deprel::kCase);
  const bool is_somewhere = preposition > head && tree_.word(preposition).lemma != "of";
  return is_those || (is_somewhere && IsOneOf(kMany, LowerAscii(tree_.word(head).form)));
}

// "two in three voters".
bool GraphSlots::IsProportion(int head) const {
  const int whole = tree_.Child(head, Deprel::kNmod);
  if (tree_.word(head).upos != Upos::kNum || whole < head) return false;
  const int in = tree_.Child(whole, Deprel::kCase);
  return in == head + 1 && (tree_.word(in).lemma == "in" || tree_.word(in).lemma == "of") &&
         tree_.Child(whole, Deprel::kNummod) == in + 1;
}

// "anything that helps", "something new", "those hurt in the blast": short enough for a name.
bool GraphSlots::IsDescribedPronoun(int head) const {
  constexpr size_t kLongestName = 9;
  const Word& word = tree_.word(head);
  const bool is_those = LowerAscii(word.form) == "those" &&
                        tree_.Child(head, {Deprel::kAcl, Deprel::kAclRelcl}) > head;
  if (!is_those && !IsGroupOfPeople(head) && !IsProportion(head) &&
      (word.xpos != Xpos::kNN || !IsIndefinite(word)))
    return false;
  const size_t length = PhraseWords(tree_, head, Extent::kFull, WordsOutside(p_, head)).size();
  return 1 < length && length <= kLongestName;
}

// "We are open to talks," Ames said: whom he speaks for is left open.
bool GraphSlots::IsSpeakersSide(int head) const {
  const std::string form = LowerAscii(tree_.word(head).form);
  return (form == "we" || form == "us") && p_.source && p_.source->head >= 0;
}

Slot GraphSlots::OfDescription(const std::vector<int>& words) {
  if (words.empty()) return {};
  Slot slot = MakeSlot(context_, p_, words);
  slot.entity = table_.OfDescription(p_.sentence, words);
  return slot;
}

// "the director of both", "many of which": what it is of stands elsewhere. Not "the production of
// what they need".
bool GraphSlots::EndsInPointer(const std::vector<int>& words) const {
  static constexpr std::array<std::string_view, 10> kPointers = {
      "which", "whom", "what", "both", "it", "them", "these", "those", "this", "that"};
  if (words.size() < 2) return false;
  const Word& last = tree_.word(words.back());
  const Word& before = tree_.word(words[words.size() - 2]);
  return before.deprel == Deprel::kCase && before.head == words.back() &&
         IsOneOf(kPointers, LowerAscii(last.form)) &&
         tree_.Child(words.back(), {Deprel::kAcl, Deprel::kAclRelcl}) < 0;
}

bool NamesNone(const Slot& slot) {
  static constexpr std::string_view kNone[] = {"nothing", "nobody", "none", "neither"};
  return IsOneOf(kNone, LowerAscii(slot.text.substr(0, slot.text.find(' '))));
}

// A phrase of punctuation alone has no words.
Slot GraphSlots::OfWords(int head, const std::vector<int>& words) {
  if (words.empty() || EndsInPointer(words)) return {};
  Slot slot = MakeSlot(context_, p_, WithArticle(words));
  slot.entity = table_.Of(p_.sentence, head, WithShared(tree_, head, words));
  return slot;
}

}  // namespace tripleloom
