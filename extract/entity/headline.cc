// A headline sums up the sentences below it: who does something in it does the same there, in the
// same words more often than not ("Harbour chief resigns": "Tomas Lind, head of the Harbour
// Authority, resigned"). So a verb with one subject here and there ties the two. Verbs that anybody
// does in any report (say, have, go) tie nothing.
#include "extract/entity/headline.h"

#include <algorithm>
#include <array>

#include "extract/entity/quotes.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr int kLead = 3;  // sentences below the headline

constexpr std::array<std::string_view, 14> kLight = {"be",   "become", "come", "do",   "get",
                                                     "give", "go",     "have", "keep", "make",
                                                     "plan", "take",   "want", "will"};

// What a phrase is to a verb, in the active voice.
struct Deed {
  std::string verb;  // lemma; empty where there is none
  bool done_to = false;

  friend bool operator==(const Deed&, const Deed&) = default;
};

Deed DeedOf(const Tree& tree, int head) {
  const Word& word = tree.word(head);
  if (word.head < 0) return {};
  const Word& verb = tree.word(word.head);
  const std::string lemma = LowerAscii(verb.lemma);
  const auto& children = tree.Children(word.head);
  const bool plain = std::none_of(children.begin(), children.end(), [&](int child) {
    return tree.word(child).xpos == Xpos::kMD || LowerAscii(tree.word(child).lemma) == "not";
  });
  if (verb.upos != Upos::kVerb || !plain || IsSaying(lemma) || IsOneOf(kLight, lemma)) return {};
  // "Crack found": a headline leaves its auxiliary out.
  const bool bare =
      verb.xpos == Xpos::kVBN && tree.Child(word.head, {Deprel::kAux, Deprel::kAuxPass}) < 0;
  const bool passive = word.deprel == Deprel::kNsubjPass;
  if (passive || word.deprel == Deprel::kObj) return {lemma, true};
  return word.deprel == Deprel::kNsubj ? Deed{lemma, bare} : Deed{};
}

// Who is named in the headline is not who is described there.
bool IsInHeadline(const ChainView& view, int i, int below) {
  for (int j = 0; j < below && view.MentionAt(j).sentence == 0; ++j) {
    if (j != i && view.ChainNumber(j) == view.ChainNumber(below)) return true;
  }
  return false;
}

// Whether the two may be one: a person with a name below, or the same noun.
bool MayBe(const ChainView& view, int i, int below) {
  const Candidate& phrase = view.At(i);
  const Candidate& other = view.At(below);
  if (view.IsValue(below) || view.IsCoordinated(below)) return false;
  if (other.mention.kind == MentionKind::kNominal) {
    return phrase.lemma == other.lemma && phrase.number == other.number;
  }
  return other.mention.kind == MentionKind::kName && other.mention.type == EntityType::kPerson &&
         phrase.mention.type == EntityType::kPerson && view.NounFits(i, below) &&
         !IsInHeadline(view, i, below);
}

}  // namespace

bool HasHeadline(const ReadingContext& context) {
  const auto& trees = context.trees;
  if (trees.size() < 2 || trees[0].size() == 0 || !BeginsParagraph(context, 1)) return false;
  const std::string& last = trees[0].word(trees[0].size() - 1).form;
  return last != "." && last != "!" && last != "?" && last != ":";
}

int ToldBelow(const ChainView& view, int i) {
  const Mention& phrase = view.MentionAt(i);
  if (phrase.sentence != 0 || phrase.kind != MentionKind::kNominal || !HasHeadline(view.context()))
    return -1;
  if (view.IsValue(i) || view.IsCoordinated(i)) return -1;
  const Deed deed = DeedOf(view.TreeOf(i), phrase.head);
  if (deed.verb.empty()) return -1;
  for (int j = i + 1; j < view.size() && view.Distance(j, i) <= kLead; ++j) {
    if (view.Distance(j, i) == 0) continue;
    if (DeedOf(view.TreeOf(j), view.MentionAt(j).head) == deed) return MayBe(view, i, j) ? j : -1;
  }
  return -1;
}

}  // namespace tripleloom
