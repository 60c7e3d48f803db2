// What the subject and the object of a triple are like: how much their phrases say when read alone,
// how sure their bounds are, and what put a name for a pronoun.
#include <algorithm>
#include <string_view>

#include "extract/relation/triple_clues.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// "these talks", "other towns", "their own": what is meant stands elsewhere.
bool PointsElsewhere(const Word& word) {
  static constexpr std::string_view kPointing[] = {"this",    "that",  "these",     "those", "such",
                                                   "same",    "other", "following", "it",    "its",
                                                   "another", "their", "they"};
  const bool is_owner = word.upos == Upos::kPron && word.deprel == Deprel::kNmodPoss;
  return is_owner || IsOneOf(kPointing, word.lemma);
}

bool IsPointing(const Tree& tree, const Side& side) {
  const auto& children = tree.Children(side.head);
  return PointsElsewhere(tree.word(side.head)) ||
         std::any_of(children.begin(), children.end(), [&](int child) {
           return child < side.head && PointsElsewhere(tree.word(child));
         });
}

// How sure the bounds of a phrase are: the heads of its words but the uppermost, as the sum of
// their logarithms, and that of the word behind it, which may belong to it as well.
double LogExtent(const Tree& tree, const Side& side) {
  double sum = 0;
  int last = side.head;
  for (int i = 0; i < tree.size(); ++i) {
    if (!side.slot.span.Contains(tree.word(i).span)) continue;
    if (i != side.head) sum += Log(tree.word(i).head_probability);
    last = i;
  }
  return last + 1 < tree.size() ? sum + Log(tree.word(last + 1).head_probability) : sum;
}

// How much restricts the phrase in the sentence and is not shown: "number" of "the number of
// votes", "people" of "people who eat too much".
int CutOff(const Tree& tree, const Side& side, std::initializer_list<Deprel> labels) {
  int count = 0;
  for (int child : tree.ChildrenWith(side.head, labels)) {
    const bool is_set_off =
        child > side.head && tree.word(tree.Subtree(child).front()).upos == Upos::kPunct;
    const Span span = tree.word(child).span;
    const bool is_shown = side.slot.span.Contains(span) || side.restriction.Contains(span);
    if (!is_shown && !is_set_off && !tree.IsBelow(side.across, child)) ++count;
  }
  return count;
}

// The mention whose words hold `head`, among those of a chain; null if there is none.
const Mention* MentionAt(const Entities& entities, const Chain& chain, int sentence, int head) {
  const auto before = [&](int i, int wanted) {
    return entities.mentions[static_cast<size_t>(i)].sentence < wanted;
  };
  auto at = std::lower_bound(chain.mentions.begin(), chain.mentions.end(), sentence, before);
  for (; at != chain.mentions.end(); ++at) {
    const Mention& mention = entities.mentions[static_cast<size_t>(*at)];
    if (mention.sentence != sentence) break;
    if (mention.begin <= head && head < mention.end) return &mention;
  }
  return nullptr;
}

// Logarithm of the probability of the tie by which the word bears another's name.
double LogTie(const Entities& entities, int sentence, int head) {
  const int chain = entities.ChainAt(sentence, head);
  if (chain < 0) return 0;
  const Mention* mention =
      MentionAt(entities, entities.chains[static_cast<size_t>(chain)], sentence, head);
  return mention == nullptr || mention->tie == Tie::kNone ? 0 : Log(mention->probability);
}

// "the", "a", "owner" of "its boats", "other" of "some boats"; "none".
std::string DeterminerOf(const Tree& tree, int noun) {
  const int before = tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss});
  if (before < 0) return "none";
  if (tree.word(before).deprel == Deprel::kNmodPoss) return "owner";
  const std::string form = LowerAscii(tree.word(before).form);
  if (form == "an") return "a";
  return form == "the" || form == "a" ? form : "other";
}

// What hangs on the head, shown or not: a second noun, a clause, an apposition.
void AddChildren(const Tree& tree, const Side& side, Features& out) {
  for (Deprel label :
       {Deprel::kAmod, Deprel::kCompound, Deprel::kNummod, Deprel::kNmod, Deprel::kAcl,
        Deprel::kAclRelcl, Deprel::kConj, Deprel::kAppos, Deprel::kAdvmod}) {
    const auto& children = tree.Children(side.head);
    const auto count = std::count_if(children.begin(), children.end(),
                                     [&](int child) { return tree.word(child).deprel == label; });
    if (count > 0) {
      out.emplace_back(side.name + "-child:" + std::string(NameOf(label)),
                       static_cast<double>(count));
    }
  }
}

// Why the phrase is called as it is: by its own name, by that of its chain.
void AddTie(const Entities& entities, const Chain& chain, int sentence, const Side& side,
            Features& out) {
  const Mention* mention = MentionAt(entities, chain, sentence, side.head);
  if (mention == nullptr) return;
  out.emplace_back(side.name + "-tie:" + std::string(NameOf(mention->tie)), 1);
  out.emplace_back(side.name + "-mention", Log(mention->probability));
}

}  // namespace

Side SideOf(const Triple& triple, const std::string& name, const Slot& slot, int head, int across) {
  Side side{name, slot, head, across};
  for (const Qualifier& qualifier : triple.arguments) {
    if (qualifier.role == name + "-restriction") side.restriction = qualifier.slot.span;
  }
  return side;
}

// Of the head of the phrase and of the pronouns in it ("his guards").
double LogTies(const Tree& tree, const Entities& entities, int sentence, const Side& side) {
  double sum = LogTie(entities, sentence, side.head);
  for (int i = 0; i < tree.size(); ++i) {
    const bool is_inside = i != side.head && i != side.across;
    if (is_inside && tree.word(i).upos == Upos::kPron &&
        side.slot.span.Contains(tree.word(i).span)) {
      sum += LogTie(entities, sentence, i);
    }
  }
  return sum;
}

void AddSideClues(const Tree& tree, const Entities& entities, int sentence, const Side& side,
                  Features& out) {
  const int chain = entities.ChainAt(sentence, side.head);
  const bool is_named = chain >= 0 && entities.chains[static_cast<size_t>(chain)].named;
  const bool is_one_word = side.slot.text.find(' ') == std::string::npos;
  const bool is_pronoun = tree.word(side.head).upos == Upos::kPron;
  out.emplace_back(side.name + "-named", Flag(is_named));
  out.emplace_back(side.name + "-pronoun", Flag(!is_named && is_pronoun));
  out.emplace_back(side.name + "-one-word", Flag(!is_named && !is_pronoun && is_one_word));
  out.emplace_back(side.name + "-pointing", Flag(!is_named && IsPointing(tree, side)));
  const int phrases =
      CutOff(tree, side, {Deprel::kNmod, Deprel::kNummod, Deprel::kAmod, Deprel::kCompound});
  const int clauses =
      CutOff(tree, side, {Deprel::kAcl, Deprel::kAclRelcl, Deprel::kCcomp, Deprel::kXcomp});
  out.emplace_back(side.name + "-cut", LogCount(phrases));
  out.emplace_back(side.name + "-clause-cut", Flag(!is_named && clauses > 0));
  out.emplace_back(side.name + "-extent", LogExtent(tree, side));
  AddChildren(tree, side, out);
  if (chain >= 0) {
    AddTie(entities, entities.chains[static_cast<size_t>(chain)], sentence, side, out);
  }
  if (is_named) return;
  out.emplace_back(side.name + "-restricted", Flag(side.restriction.begin < side.restriction.end));
  out.emplace_back(side.name + "-determiner:" + DeterminerOf(tree, side.head), 1);
}

}  // namespace tripleloom
