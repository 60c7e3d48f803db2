// What stands between or behind commas as if beside the point: a place behind a description and its
// name is said of the clause ("arrested the leader of the group, Kestrel, in Lorne"), "for example"
// of nothing, and what one comma parts from a verb is no object of it.
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// Whether a name between commas describes the noun right before the word.
bool FollowsNamed(const Tree& tree, int noun, int before) {
  for (int name : tree.ChildrenWith(noun, {Deprel::kAppos})) {
    if (name > noun && tree.Subtree(name).back() < before && tree.word(name).upos == Upos::kPropn)
      return true;
  }
  return false;
}

// Whether a noun of these classes can describe a name of that type.
bool Fits(uint32_t noun, EntityType name) {
  return ((noun & kNounPlace) != 0 && name == EntityType::kPlace) ||
         ((noun & kNounPerson) != 0 && name == EntityType::kPerson) ||
         ((noun & kNounGroup) != 0 && name == EntityType::kOrganization);
}

// "“The port is ours,” he said, a reminder of the war", parsed as if he had said a reminder: behind
// what is said and a mark, a noun of its own says what the writer makes of it.
void HangRemark(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  const int verb = noun.head;
  const bool is_said = noun.deprel == Deprel::kObj || noun.deprel == Deprel::kCcomp;
  if (!is_said || noun.upos != Upos::kNoun || verb < 0) return;
  if (!IsReportingVerb(tree.word(verb).lemma)) return;
  const int first = tree.Subtree(word).front();
  if (first <= verb) return;
  if (tree.Child(word, {Deprel::kCop, Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kAux}) >= 0)
    return;
  const int begin = tree.word(first).upos == Upos::kPunct ? first + 1 : first;
  const std::string& mark = tree.word(begin - 1).form;
  const bool is_parted =
      mark == "," || mark == "-" || mark == "--" || mark == "\u2013" || mark == "\u2014";
  const std::string article = LowerAscii(tree.word(begin).form);
  if (!is_parted || begin - 2 < verb || (article != "a" && article != "an")) return;
  const int content = tree.Child(verb, Deprel::kCcomp);
  const bool is_behind = tree.word(verb).deprel == Deprel::kParataxis;
  if (is_behind || (content >= 0 && content != word && content < begin)) {
    context.Hang(word, verb, Deprel::kParataxis);
  }
}

}  // namespace

// "the capital, Lorne, and the port": a name behind a comma and a definite description of its kind
// is what the description means, and no further member of the list.
void MendApposition(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.deprel != Deprel::kConj || name.head < 0 || name.head > word) return;
  if (name.upos != Upos::kPropn || tree.Child(word, Deprel::kCc) >= 0) return;
  const NameSpan* span = context.NameAt(word);
  const Word& noun = tree.word(name.head);
  if (span == nullptr || span->begin < 2 || tree.word(span->begin - 1).form != ",") return;
  if (noun.xpos != Xpos::kNN || span->begin - 2 != name.head) return;
  const int determiner = tree.Child(name.head, Deprel::kDet);
  const bool is_definite = tree.Child(name.head, Deprel::kNmodPoss) >= 0 ||
                           (determiner >= 0 && tree.word(determiner).lemma == "the");
  if (is_definite && Fits(context.lexicon.NounClasses(noun.lemma), span->type)) {
    context.Hang(word, name.head, Deprel::kAppos);
  }
}

void MendBehindAppositive(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& place = tree.word(word);
  const int preposition = tree.Child(word, Deprel::kCase);
  if (place.deprel != Deprel::kNmod || place.head < 0 || preposition < 2) return;
  const std::string& lemma = tree.word(preposition).lemma;
  const bool is_local = lemma == "in" || lemma == "at" || lemma == "near" || lemma == "on";
  if (!is_local || tree.word(preposition - 1).form != ",") return;
  int noun = place.head;
  if (tree.word(noun).deprel == Deprel::kAppos) noun = tree.word(noun).head;
  if (tree.word(noun).upos != Upos::kNoun || !FollowsNamed(tree, noun, preposition)) return;
  const int verb = VerbFrom(tree, noun);
  if (verb >= 0 && verb < noun) context.Hang(word, verb, Deprel::kObl);
}

// "drugs, for example treatment", parsed as what is taken for it: "for example" says nothing of
// what follows nor of what it follows.
void MendForExample(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word example = tree.word(word);
  const bool is_example = example.lemma == "example" || example.lemma == "instance";
  if (!is_example || word == 0 || tree.word(word - 1).lemma != "for" || example.head < 0) return;
  if (!tree.ChildrenWith(word, {Deprel::kNmod, Deprel::kAcl, Deprel::kDet}).empty()) return;
  const int noun = example.head;
  if (example.deprel == Deprel::kCompound && tree.Child(noun, Deprel::kCase) == word - 1) {
    context.Hang(noun, tree.word(noun).head, Deprel::kParataxis);
    context.Hang(word - 1, word, Deprel::kCase);
  }
  if (tree.Child(word, Deprel::kCase) == word - 1 || example.deprel == Deprel::kCompound)
    context.Hang(word, noun, Deprel::kDiscourse);
}

// "Ames left with Berg and according to the club, Ann stayed", parsed as left with the club: whose
// word something is belongs to the clause behind its comma.
void MendAccordingTo(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (tree.word(word).deprel != Deprel::kConj) return;
  const int according = tree.Child(word, Deprel::kCase);
  if (according < 0 || LowerAscii(tree.word(according).form) != "according") return;
  int comma = tree.Subtree(word).back();
  if (tree.word(comma).form != ",") ++comma;
  if (comma + 1 >= tree.size() || tree.word(comma).form != ",") return;
  int clause = comma + 1;
  while (clause >= 0 && (clause <= comma || tree.word(clause).upos != Upos::kVerb)) {
    clause = tree.word(clause).head;
  }
  if (clause < 0 || tree.IsBelow(clause, word)) return;
  const int coordinator = tree.Child(word, Deprel::kCc);
  if (coordinator >= 0) context.Hang(coordinator, clause, Deprel::kCc);
  context.Hang(word, clause, Deprel::kObl);
}

// "Two die at the port - Lorne Post", parsed as if the port were the Post: a name behind a dash at
// the end of a title that no full stop ends is whose title it is.
void MendTitleSource(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.deprel != Deprel::kAppos || name.upos != Upos::kPropn || name.head < 0) return;
  const int begin = tree.Subtree(word).front(), end = tree.Subtree(word).back();
  int first = begin;
  while (first <= end && tree.word(first).upos == Upos::kPunct) ++first;
  if (end + 1 != tree.size() || first < 2) return;
  const std::string& dash = tree.word(first - 1).form;
  const bool is_dash = dash == "-" || dash == "|" || dash == "\u2013" || dash == "\u2014";
  const bool is_spaced = tree.word(first - 2).space_after && tree.word(first - 1).space_after;
  if (!is_dash || !is_spaced) return;
  for (int part = first; part <= end; ++part) {
    const Upos upos = tree.word(part).upos;
    if (upos != Upos::kPropn && upos != Upos::kDet) return;
  }
  int top = name.head;
  while (tree.word(top).head >= 0) top = tree.word(top).head;
  context.Hang(word, top, Deprel::kParataxis);
}

// "called the offer, made in May, a trick", parsed as what made a trick: one comma stands between
// no verb and its object. Behind a verb of calling it is what the noun was called.
void MendObjectSetOff(const MendContext& context, int word) {
  HangRemark(context, word);
  static constexpr std::string_view kCalling[] = {"call", "consider", "name", "declare", "label"};
  const Tree& tree = context.tree;
  const Word& object = tree.word(word);
  const int verb = object.head;
  if (object.deprel != Deprel::kObj || verb < 0 || verb > word) return;
  int commas = 0, last = -1;
  for (int at = verb + 1; at < word; ++at) {
    if (tree.word(at).form != ",") continue;
    ++commas;
    last = at;
  }
  const int first = tree.Subtree(word).front();
  if (commas != 1 || (last != first && last + 1 != first)) return;
  const int noun = tree.word(verb).head;
  const bool is_inserted = tree.word(verb).deprel == Deprel::kAcl && tree.word(noun).head >= 0 &&
                           tree.word(noun).deprel == Deprel::kObj &&
                           IsOneOf(kCalling, tree.word(tree.word(noun).head).lemma);
  if (is_inserted) return context.Hang(word, tree.word(noun).head, Deprel::kXcomp);
  context.Hang(word, verb, Deprel::kParataxis);
}

}  // namespace tripleloom
