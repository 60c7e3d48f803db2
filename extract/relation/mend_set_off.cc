// What a comma sets off behind a description and its name is said of the clause: "arrested the
// leader of the group, Kestrel, in Lorne".
#include "extract/relation/mend_steps.h"

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

}  // namespace

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
  int verb = noun;
  while (verb >= 0 && tree.word(verb).upos != Upos::kVerb) verb = tree.word(verb).head;
  if (verb >= 0 && verb < noun) context.Hang(word, verb, Deprel::kObl);
}

}  // namespace tripleloom
