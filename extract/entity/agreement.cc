#include "extract/entity/agreement.h"

#include <algorithm>
#include <iterator>

#include "extract/entity/around.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool Agrees(const Candidate& other, const ChainDraft& chain, const PronounSense& sense) {
  const bool person = chain.type == EntityType::kPerson;
  if (chain.type == EntityType::kNationality) return sense.number == Number::kPlural;
  if (sense.animate) {
    if (!person || other.number == Number::kPlural) return false;
    return chain.gender == Gender::kUnknown || chain.gender == sense.gender;
  }
  if (sense.inanimate) return !person && other.number != Number::kPlural;
  if (other.number == Number::kPlural) return true;
  return chain.type == EntityType::kOrganization && chain.named;
}

// "the firm sold its ships when they ...": a sentence that says "it" of the firm does not go on
// with "they" for it.
bool IsOfOtherNumber(const ChainView& view, int i, int other) {
  const auto says_otherwise = [&](int k) {
    return view.ChainNumber(k) == view.ChainNumber(other) &&
           view.MentionAt(k).kind == MentionKind::kPronoun &&
           view.At(k).number != view.At(i).number;
  };
  for (int k = i - 1; k >= 0 && view.Distance(i, k) == 0; --k) {
    if (says_otherwise(k)) return true;
  }
  for (int k = i + 1; k < view.size() && view.Distance(k, i) == 0; ++k) {
    if (says_otherwise(k)) return true;
  }
  return false;
}

// Below the antecedent a pronoun may stand only in a clause: "the man who lost his dog".
bool IsInClauseOf(const Tree& tree, int pronoun, int antecedent) {
  for (int at = pronoun; at != antecedent && at >= 0; at = tree.word(at).head) {
    const Deprel label = tree.word(at).deprel;
    if (label == Deprel::kAclRelcl || label == Deprel::kAcl) return true;
  }
  return false;
}

// The word that is the subject of `verb`: its own, or that of the verb it is joined to ("Kerry came
// and told him"), or the one that a verb above it lends ("Kerry wants to tell him", "Kerry asked
// Lavrov to tell him"). -1 if there is none.
int UnderstoodSubject(const Tree& tree, int verb) {
  while (verb >= 0) {
    const int own = tree.Child(verb, {Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kNsubjOuter});
    if (own >= 0) return own;
    const Deprel label = tree.word(verb).deprel;
    const int above = tree.word(verb).head;
    if (above < 0 || (label != Deprel::kConj && label != Deprel::kXcomp)) return -1;
    const int object = tree.Child(above, {Deprel::kObj, Deprel::kIobj});
    if (label == Deprel::kXcomp && object >= 0) return object;
    verb = above;
  }
  return -1;
}

// Whom "himself" means: the subject of its verb, or of the verb around that ("died after hurting
// himself").
int SubjectAround(const Tree& tree, int pronoun) {
  for (int verb = tree.word(pronoun).head; verb >= 0; verb = tree.word(verb).head) {
    const int subject = UnderstoodSubject(tree, verb);
    if (subject >= 0) return subject;
    const Deprel label = tree.word(verb).deprel;
    if (label == Deprel::kAcl || label == Deprel::kAclRelcl) return tree.word(verb).head;
  }
  return -1;
}

// Binding: "Kerry told him" is not Kerry, "his brother" not the brother, "himself" the subject.
bool SyntaxAllows(const Tree& tree, int pronoun, int other, const PronounSense& sense) {
  if (tree.IsBelow(pronoun, other)) {
    return sense.possessive &&
           (IsInClauseOf(tree, pronoun, other) || IsBesideOwner(tree, pronoun, other));
  }
  if (tree.IsBelow(other, pronoun)) return false;
  if (sense.possessive) return true;
  if (sense.reflexive) return other == SubjectAround(tree, pronoun);
  const bool same_verb = tree.word(pronoun).head == tree.word(other).head;
  return !same_verb || tree.word(pronoun).deprel == Deprel::kConj;
}

bool IsArgument(Deprel label) {
  return IsSubject(label) || label == Deprel::kObj || label == Deprel::kIobj ||
         label == Deprel::kObl || label == Deprel::kOblAgent;
}

// "He looked behind him": what tells a place or company may be the subject again.
bool IsBesides(const Tree& tree, int word) {
  static constexpr std::string_view kBesides[] = {"above",  "after", "around", "before", "behind",
                                                  "beside", "below", "near",   "under",  "with"};
  const int preposition = tree.Child(word, Deprel::kCase);
  if (preposition < 0) return false;
  const std::string form = LowerAscii(tree.word(preposition).form);
  return IsOneOf(kBesides, form);
}

// "his brother Peter", "Peter, his brother", "Peter is his brother": the owner is not what is had.
bool IsOwned(const Tree& tree, int owner, int other) {
  const int noun = tree.word(owner).head;
  if (noun < 0) return false;
  if (other == noun) return true;
  const Word& word = tree.word(other);
  if (word.head == noun) {
    return word.deprel == Deprel::kAppos || word.deprel == Deprel::kFlat ||
           (IsSubject(word.deprel) && tree.Child(noun, Deprel::kCop) >= 0);
  }
  return tree.word(noun).head == other &&
         (tree.word(noun).deprel == Deprel::kAppos || tree.word(noun).deprel == Deprel::kNmodDesc);
}

// "Ames fell, he said": who reports behind a clause is none of those whom it names, but for who
// says something there himself.
bool IsReportedBehind(const ChainView& view, int pronoun, int other) {
  if (view.MentionAt(other).kind == MentionKind::kPronoun || other > pronoun) return false;
  if (!view.Says(pronoun) || view.Says(other)) return false;
  const Tree& tree = view.TreeOf(pronoun);
  const int verb = view.HeadWord(pronoun).head;
  const int head = view.MentionAt(other).head;
  if (tree.word(verb).deprel == Deprel::kParataxis) return tree.IsBelow(head, tree.word(verb).head);
  const int content = tree.Child(verb, Deprel::kCcomp);
  return content >= 0 && tree.IsBelow(head, content);
}

// "its president", "its troops": of a country, a body or a thing, but not of an event or an idea.
bool MayHave(const ChainView& view, int owner, int pronoun) {
  const Word& word = view.HeadWord(pronoun);
  if (word.deprel != Deprel::kNmodPoss || word.head < 0) return true;
  const Lexicon& lexicon = view.context().lexicon;
  const std::string& owned = view.TreeOf(pronoun).word(word.head).lemma;
  if (lexicon.MainNounClass(owned) != kNounPerson) return true;
  const Candidate& candidate = view.At(owner);
  if (candidate.mention.kind != MentionKind::kNominal || view.ChainOf(owner).named) return true;
  const uint32_t classes = lexicon.NounClasses(candidate.lemma);
  return classes == 0 || (classes & (kNounGroup | kNounPlace | kNounArtifact)) != 0;
}

}  // namespace

bool IsNone(const ChainView& view, int j) {
  const int det = view.TreeOf(j).Child(view.MentionAt(j).head, Deprel::kDet);
  return view.MentionAt(j).kind == MentionKind::kNominal && det >= 0 &&
         LowerAscii(view.TreeOf(j).word(det).form) == "no";
}

bool AreDisjoint(const ChainView& view, int i, int j, const PronounSense& sense) {
  const Tree& tree = view.TreeOf(i);
  const int pronoun = view.MentionAt(i).head, other = view.MentionAt(j).head;
  if (sense.possessive) return IsOwned(tree, pronoun, other);
  if (i == j || sense.reflexive || view.Overlap(i, j)) return false;
  if (IsReportedBehind(view, i, j)) return true;
  // "He says Ames left": principle C of binding.
  const bool is_named_below = j > i && view.MentionAt(j).kind == MentionKind::kName;
  if (is_named_below && IsSubjectAround(tree, pronoun, other)) return true;
  const Word& word = tree.word(pronoun);
  if (word.head < 0 || !IsArgument(word.deprel) || IsBesides(tree, pronoun)) return false;
  const bool argument = IsArgument(tree.word(other).deprel) && !IsBesides(tree, other);
  if (tree.word(other).head == word.head) return argument;
  return !IsSubject(word.deprel) && other == UnderstoodSubject(tree, word.head);
}

namespace {

// Whether the verb says the whole sentence: "Ames said ...", "..., Ames said".
bool IsMainReport(const Tree& tree, int verb) {
  const Word& word = tree.word(verb);
  return verb == tree.root() || (word.deprel == Deprel::kParataxis && word.head == tree.root());
}

// "said that ...", "..., said Ames"; not "wrote a letter", "concludes the talks".
bool HasContent(const Tree& tree, int verb) {
  return tree.word(verb).deprel == Deprel::kParataxis || tree.Child(verb, Deprel::kCcomp) >= 0;
}

// Whether `word` is part of what `verb` says.
bool IsReportedBy(const Tree& tree, int verb, int word) {
  if (verb != tree.root()) return !tree.IsBelow(word, verb);
  const int content = tree.Child(verb, Deprel::kCcomp);
  return content >= 0 && tree.IsBelow(word, content);
}

}  // namespace

std::vector<int> ChainsReportedBefore(const ChainView& view, int i,
                                      const std::function<bool(int)>& may_mean) {
  std::vector<int> chains;
  if (!view.Says(i) || !IsMainReport(view.TreeOf(i), view.HeadWord(i).head)) return chains;
  const auto is_before = [&](int j) { return j >= 0 && view.Distance(i, j) <= 1; };
  for (int s = i - 1; is_before(s); --s) {
    const int verb = view.HeadWord(s).head;
    if (view.Distance(i, s) == 0 || !view.Says(s) || !IsMainReport(view.TreeOf(s), verb)) continue;
    if (!may_mean(s)) continue;
    for (int j = i - 1; is_before(j); --j) {
      const bool is_told = view.Distance(i, j) == 1 && !view.Says(j) &&
                           IsReportedBy(view.TreeOf(j), verb, view.MentionAt(j).head);
      if (is_told && view.ChainNumber(j) != view.ChainNumber(s)) {
        chains.push_back(view.ChainNumber(j));
      }
    }
  }
  return chains;
}

int ReporterBefore(const ChainView& view, int i, const std::function<bool(int)>& may_mean) {
  const int saying = view.HeadWord(i).head;
  const Tree& tree = view.TreeOf(i);
  if (!view.Says(i) || !IsMainReport(tree, saying) || !HasContent(tree, saying)) return -1;
  if (tree.Child(saying, {Deprel::kAux, Deprel::kAuxPass}) >= 0) return -1;
  int reporter = -1;
  for (int s = i - 1; s >= 0 && view.Distance(i, s) <= 1; --s) {
    if (view.Distance(i, s) == 0 || !view.Says(s) || !may_mean(s)) continue;
    const int verb = view.HeadWord(s).head;
    const bool is_reported = !IsMainReport(view.TreeOf(s), verb) &&
                             IsReportedBy(view.TreeOf(s), view.TreeOf(s).root(), verb);
    if (is_reported || view.ChainNumber(s) == reporter) continue;
    if (reporter >= 0 || !IsMainReport(view.TreeOf(s), verb)) return -1;
    reporter = view.ChainNumber(s);
  }
  return reporter;
}

bool MayCorefer(const ChainView& view, int i, int j, const PronounSense& sense) {
  const ChainDraft& chain = view.ChainOf(j);
  if (chain.members.empty() || view.Overlap(i, j) || view.IsValue(j)) return false;
  if (!Agrees(view.At(j), chain, sense)) return false;
  if (IsOfOtherNumber(view, i, j)) return false;
  if (view.MentionAt(j).kind == MentionKind::kPronoun) {
    const auto other = SenseOfPronoun(view.At(j).lemma);
    if (other && other->person != 3) return false;
  }
  if (IsNone(view, j) || (sense.inanimate && !MayHave(view, j, i))) return false;
  if (view.Distance(i, j) > 0) return !sense.reflexive;
  return SyntaxAllows(view.TreeOf(i), view.MentionAt(i).head, view.MentionAt(j).head, sense);
}

}  // namespace tripleloom
