// Nouns and adjectives of saying and believing, by the verb that says the same.
#include <array>
#include <string>
#include <string_view>

#include "extract/relation/content_noun.h"
#include "extract/relation/qualify_scope.h"
#include "extract/relation/qualify_source.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

struct SayingWord {
  std::string_view word;
  std::string_view verb;
};

constexpr SayingWord kNouns[] = {{"certainty", "believe"},
                                 {"confidence", "believe"},
                                 {"hope", "hope"},
                                 {"conviction", "believe"},
                                 {"indication", "indicate"},
                                 {"doubt", "doubt"},
                                 {"report", "report"},
                                 {"claim", "claim"},
                                 {"allegation", "allege"},
                                 {"statement", "state"},
                                 {"announcement", "announce"},
                                 {"belief", "believe"},
                                 {"rumor", "rumor"},
                                 {"rumour", "rumor"},
                                 {"suggestion", "suggest"},
                                 {"accusation", "accuse"},
                                 {"assertion", "assert"},
                                 {"fear", "fear"},
                                 {"prediction", "predict"},
                                 {"warning", "warn"},
                                 {"theory", "believe"},
                                 {"view", "believe"},
                                 {"argument", "argue"},
                                 {"suspicion", "suspect"},
                                 {"speculation", "speculate"},
                                 {"concern", "fear"},
                                 {"opinion", "believe"},
                                 {"assumption", "assume"},
                                 {"denial", "deny"},
                                 {"conclusion", "conclude"},
                                 {"idea", "believe"},
                                 {"notion", "believe"},
                                 {"concept", "believe"},
                                 {"impression", "believe"},
                                 {"perception", "believe"},
                                 {"premise", "assume"},
                                 {"hypothesis", "believe"},
                                 {"contention", "contend"},
                                 {"complaint", "complain"},
                                 {"comment", "say"},
                                 {"remark", "say"},
                                 {"version", "say"},
                                 {"account", "say"},
                                 {"narrative", "say"}};

constexpr std::array<std::string_view, 10> kMaking = {
    "make", "express", "voice", "issue", "repeat", "have", "raise", "hold", "share", "publish"};

// "Kestrel claims that ...": whose claims they are; -1 if no name stands before the noun.
int NameBefore(const Tree& tree, int noun) {
  const int owner = tree.Child(noun, Deprel::kCompound);
  return owner >= 0 && tree.word(owner).upos == Upos::kPropn ? owner : -1;
}

// "Reports emerged that rebels left": the noun whose content stands behind its verb; -1 if there is
// none.
int NounThatSpreads(const Tree& tree, int verb) {
  static constexpr std::string_view kVerbs[] = {
      "emerge", "surface", "spread", "circulate", "grow",   "mount",   "swirl",     "arise",
      "come",   "rise",    "appear", "abound",    "remain", "persist", "intensify", "follow"};
  return IsOneOf(kVerbs, tree.word(verb).lemma) ? OwnSubject(tree, verb) : -1;
}

// "commented on reports that rebels left", read as what was commented: the noun right before
// "that"; -1 if there is none. What is said "in a statement" or "with confidence" is said.
int NounRightBefore(const Tree& tree, int verb, int clause) {
  static constexpr std::string_view kOf[] = {"on", "to", "about", "of", "at"};
  const int end = tree.Subtree(clause).front();
  for (int noun : tree.ChildrenWith(verb, {Deprel::kObj, Deprel::kObl})) {
    const int preposition = tree.Child(noun, Deprel::kCase);
    const bool is_topic = preposition < 0 || IsOneOf(kOf, tree.word(preposition).lemma);
    if (verb < noun && noun + 1 == end && is_topic) return noun;
  }
  return -1;
}

}  // namespace

std::optional<SpeechSource> SourceOfNoun(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const bool is_content = word.deprel == Deprel::kAcl || word.deprel == Deprel::kAclRelcl ||
                          word.deprel == Deprel::kCcomp;
  const int mark = tree.Child(clause, Deprel::kMark);
  const bool has_own = tree.Child(clause, {Deprel::kNsubj, Deprel::kNsubjPass}) >= 0;
  if (!is_content || !has_own) return std::nullopt;
  int noun = word.head;
  if (word.deprel == Deprel::kCcomp) {
    const int spreading = NounThatSpreads(tree, word.head);
    const int beside = spreading < 0 ? NounRightBefore(tree, word.head, clause) : spreading;
    if (beside >= 0) noun = beside;
  }
  if (tree.word(noun).upos != Upos::kNoun) return std::nullopt;
  const bool has_that = mark >= 0 && tree.word(mark).lemma == "that";
  const bool is_bare = mark < 0 && IsContentOfNoun(tree, noun, clause);
  if (!has_that && !is_bare) return std::nullopt;
  for (const SayingWord& entry : kNouns) {
    if (tree.word(noun).lemma != entry.word) continue;
    const int above =
        tree.word(noun).head;  // "saw reports that ...", but "made the claim that ..."
    if (DeniesNoun(tree, noun)) {
      return SpeechSource{SpeakerOf(tree, above), tree.word(above).lemma, -1};
    }
    const bool is_made = above >= 0 && tree.word(noun).deprel == Deprel::kObj &&
                         IsOneOf(kMaking, tree.word(above).lemma);
    const bool is_sure = entry.word == "doubt" && HasNo(tree, noun);  // "has no doubt that"
    if (is_made)
      return SpeechSource{LogicalSubject(tree, above),
                          is_sure ? "believe" : std::string(entry.verb), -1};
    if (HasNo(tree, noun)) return std::nullopt;
    const int owner = tree.Child(noun, Deprel::kNmodPoss);
    const int maker = owner >= 0 ? owner : NameBefore(tree, noun);
    return SpeechSource{maker >= 0 ? maker : noun, std::string(entry.verb), -1};
  }
  return std::nullopt;
}

std::optional<SpeechSource> SourceOfAdjective(const Tree& tree, int adjective) {
  static constexpr SayingWord kAdjectives[] = {
      {"hopeful", "hope"},    {"optimistic", "hope"}, {"confident", "believe"},
      {"sure", "believe"},    {"certain", "believe"}, {"convinced", "believe"},
      {"adamant", "insist"},  {"afraid", "fear"},     {"fearful", "fear"},
      {"worried", "fear"},    {"concerned", "fear"},  {"doubtful", "doubt"},
      {"skeptical", "doubt"}, {"sceptical", "doubt"}};
  const int subject = OwnSubject(tree, adjective);
  if (subject < 0 || tree.word(subject).lemma == "it") return std::nullopt;
  if (tree.Child(adjective, {Deprel::kCop, Deprel::kAuxPass}) < 0) return std::nullopt;
  const std::string form = LowerAscii(tree.word(adjective).form);
  for (const SayingWord& entry : kAdjectives) {
    if (form == entry.word) {
      return SpeechSource{Antecedent(tree, subject), std::string(entry.verb), -1};
    }
  }
  return std::nullopt;
}

}  // namespace tripleloom
