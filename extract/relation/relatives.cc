// A relative clause says something of the noun before it. The pronoun tells in which role ("who
// left", "which they took", "in which they met"); where there is none, the noun is the object the
// verb lacks ("the bridge they took").
#include <algorithm>
#include <string_view>

#include "extract/relation/content_noun.h"
#include "extract/relation/finders.h"
#include "extract/relation/frame.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool Mentions(const Proposition& frame, int word) {
  return frame.subject == word ||
         std::any_of(frame.arguments.begin(), frame.arguments.end(),
                     [&](const Argument& argument) { return argument.head == word; });
}

bool HasObject(const Proposition& frame) {
  return std::any_of(frame.arguments.begin(), frame.arguments.end(), [](const Argument& argument) {
    return argument.kind == ArgumentKind::kObject || argument.kind == ArgumentKind::kComplement;
  });
}

// "the claim that ships left": what the noun says, complete in itself; "voiced concern the fire
// could spread".
bool TellsNoun(const Tree& tree, int clause) {
  const int mark = tree.Child(clause, Deprel::kMark);
  const bool has_that = mark >= 0 && tree.word(mark).lemma == "that";
  return has_that || IsContentOfNoun(tree, tree.word(clause).head, clause);
}

// "the claim that ships left Lorne", parsed as if "that" were a second object.
void RemoveSecondObject(int noun, Proposition& frame) {
  const auto is_noun = [&](const Argument& argument) {
    return argument.kind == ArgumentKind::kObject && argument.head == noun;
  };
  const bool has_own =
      std::any_of(frame.arguments.begin(), frame.arguments.end(), [&](const Argument& argument) {
        return argument.kind == ArgumentKind::kObject && argument.head != noun;
      });
  if (has_own) std::erase_if(frame.arguments, is_noun);
}

// "the reason they left", "the way they work": nouns that stand for an adjunct of the clause.
bool IsAdjunctNoun(const Word& noun) {
  static constexpr std::string_view kNouns[] = {"reason", "way",   "time",   "day",   "moment",
                                                "year",   "month", "week",   "night", "place",
                                                "point",  "fact",  "extent", "hour",  "season"};
  return IsOneOf(kNouns, noun.lemma);
}

// The "where" of the clause, if it stands right behind the place, but for a comma; -1 otherwise.
int WhereBehind(const Tree& tree, int clause, int place) {
  for (int child : tree.ChildrenWith(clause, {Deprel::kAdvmod})) {
    if (child == 0 || LowerAscii(tree.word(child).form) != "where") continue;
    const int before = tree.word(child - 1).form == "," ? child - 2 : child - 1;
    const bool is_end = before == place || (before >= 0 && tree.word(before).head == place &&
                                            tree.word(before).deprel == Deprel::kFlat);
    if (is_end) return child;
  }
  return -1;
}

// "Lorne, where they met": in the place before the clause. At a building; nowhere in "a case
// where".
void AddPlaceOfWhere(const SentenceContext& context, int clause, int place, Proposition& frame) {
  const Tree& tree = context.tree;
  const bool is_state =  // "where it is in use"
      tree.Child(clause, Deprel::kCop) >= 0 && tree.Child(clause, Deprel::kCase) >= 0;
  if (frame.negated || is_state || place < 0 || place >= clause ||
      WhereBehind(tree, clause, place) < 0)
    return;
  const uint32_t noun = context.lexicon.MainNounClass(LowerAscii(tree.word(place).lemma));
  const EntityType type = TypeAt(context, place);
  const bool is_place =
      type == EntityType::kPlace || (noun == kNounPlace && !IsName(context, place));
  const bool is_building =
      type == EntityType::kOrganization || noun == kNounArtifact || noun == kNounGroup;
  if (!is_place && !is_building) return;
  Argument where = {ArgumentKind::kOblique, place, {}, "place", {}, is_place ? "in" : "at"};
  frame.arguments.push_back(where);
}

// "whose names stand on the list": the noun is in the clause already, as an owner.
bool HasWhose(const Tree& tree, int clause) {
  const std::vector<int> words = tree.Subtree(clause);
  return std::any_of(words.begin(), words.end(),
                     [&](int word) { return tree.word(word).xpos == Xpos::kWPS; });
}

// "the port, which Ames believes was closed", "the thing I think they want": what is thought or
// said is a clause, and the noun belongs to that.
bool TakesClauseAlone(std::string_view verb) {
  static constexpr std::string_view kVerbs[] = {
      "say",  "think",  "believe", "suppose", "guess",   "hope",   "imply",  "assume",
      "wish", "reckon", "insist",  "suspect", "presume", "gather", "figure", "estimate"};
  return IsOneOf(kVerbs, verb);
}

// "The crew, part of which left": the clause speaks of a part of the noun.
bool SpeaksOfPart(const Tree& tree, int clause) {
  const std::vector<int> words = tree.Subtree(clause);
  const bool has_of = words.size() > 1 && tree.word(words[0]).lemma == "of" &&
                      tree.word(words[1]).xpos == Xpos::kWDT;
  return has_of && words[0] > 0 && tree.word(words[0] - 1).deprel == Deprel::kAppos;
}

// "where" and "when" take the place of an adjunct.
bool HasRelativeAdverb(const Tree& tree, int clause) {
  for (int child : tree.ChildrenWith(clause, {Deprel::kAdvmod})) {
    if (tree.word(child).xpos == Xpos::kWRB) return true;
  }
  return false;
}

// "the boat they died in", "the verdict they waited for": the preposition that ends the clause
// without a phrase has the noun before the clause. -1 where there is none.
int StrandedPreposition(const Tree& tree, int clause) {
  const int last = tree.Subtree(clause).back();
  const Word& word = tree.word(last);
  const bool is_bare = word.upos == Upos::kAdp && tree.Children(last).empty() && last > clause;
  const bool is_loose =
      word.deprel == Deprel::kObl || word.deprel == Deprel::kAdvmod || word.deprel == Deprel::kCase;
  return is_bare && is_loose && tree.word(last).head == clause ? last : -1;
}

// The noun before the clause in the role that it lacks.
void AddAntecedent(const SentenceContext& context, int clause, int antecedent, Proposition& frame) {
  const int stranded = StrandedPreposition(context.tree, clause);
  if (stranded < 0) {
    frame.arguments.insert(frame.arguments.begin(),
                           {ArgumentKind::kObject, antecedent, {}, "", {}});
    return;
  }
  std::erase(frame.predicate, stranded);
  std::erase_if(frame.arguments, [&](const Argument& argument) {
    return argument.head == stranded || argument.head == antecedent;
  });
  const std::string role = RoleOf(context, context.tree.word(stranded).lemma, antecedent);
  frame.arguments.push_back({ArgumentKind::kOblique, antecedent, {stranded}, role, {}});
}

// "the boat that they died in": "that" is no object where a preposition waits for it.
bool LacksPhrase(const Tree& tree, int clause, int antecedent, const Proposition& frame) {
  return StrandedPreposition(tree, clause) >= 0 && frame.subject != antecedent;
}

}  // namespace

void FindRelatives(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  for (int word = 0; word < tree.size(); ++word) {
    if (!HeadsFrame(tree, word)) continue;
    const int top = TopOfChain(tree, word);
    if (tree.word(top).deprel != Deprel::kAclRelcl) continue;
    Proposition frame = MakeFrame(context, word);
    if (tree.word(top).head < 0) continue;
    const int antecedent = NounOfRelative(tree, top);
    if (frame.subject < 0 || frame.predicate.empty() || SpeaksOfPart(tree, top)) continue;
    RemoveSecondObject(antecedent, frame);
    if (TakesClauseAlone(frame.lemma)) {
      std::erase_if(frame.arguments, [antecedent](const Argument& argument) {
        return argument.kind == ArgumentKind::kObject && argument.head == antecedent;
      });
    }
    AddPlaceOfWhere(context, top, antecedent, frame);
    const bool lacks_phrase = LacksPhrase(tree, top, antecedent, frame);
    if ((lacks_phrase || (!Mentions(frame, antecedent) && !HasObject(frame))) &&
        !IsAdjunctNoun(tree.word(tree.word(top).head)) && !frame.passive &&
        !HasRelativeAdverb(tree, top) && !HasWhose(tree, top) && !TellsNoun(tree, top) &&
        !TakesClauseAlone(frame.lemma)) {
      AddAntecedent(context, top, antecedent, frame);
    }
    frame.pattern = frame.subject == antecedent ? "subject" : "object";
    out.push_back(std::move(frame));
  }
}

}  // namespace tripleloom
