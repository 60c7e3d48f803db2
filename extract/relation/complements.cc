// A verb with two phrases behind it is often one fact and not two: who "left ten people dead" left
// nobody, and who "gave Ames a medal" did not give Ames. The lists are closed by meaning: verbs of
// making something for somebody, of putting, and those that only point to another verb.
#include "extract/relation/complements.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/noun_fact.h"
#include "extract/relation/phrase.h"
#include "extract/relation/qualify_words.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"

namespace tripleloom {

const Argument* SecondPredicate(const Proposition& p) {
  const Argument* complement = nullptr;
  bool has_object = false;
  for (const Argument& argument : p.arguments) {
    if (argument.kind == ArgumentKind::kObject) has_object = true;
    const bool is_bare = argument.kind == ArgumentKind::kComplement && argument.preposition.empty();
    if (is_bare && complement == nullptr) complement = &argument;
  }
  return has_object ? complement : nullptr;
}

std::string PrepositionOfReceiver(const Tree& tree, const Proposition& p) {
  static constexpr std::array<std::string_view, 12> kMaking = {"buy",  "make",  "build", "find",
                                                               "get",  "cook",  "save",  "win",
                                                               "book", "order", "earn",  "play"};
  static constexpr std::array<std::string_view, 5> kOther = {"cost", "ask", "bet", "save", "tell"};
  if (IsOneOf(kOther, tree.word(p.head).lemma)) return "";
  return IsOneOf(kMaking, tree.word(p.head).lemma) ? "for" : "to";
}

bool ActsInInfinitive(const Tree& tree, const Argument& argument) {
  if (argument.preposition.size() != 1) return false;
  if (tree.word(argument.preposition.front()).lemma != "for") return false;
  const int end = tree.Subtree(argument.head).back() + 1;
  const auto is_infinitive = [&](int clause) {
    return IsToInfinitive(tree, clause) && OwnSubject(tree, clause) < 0;
  };
  for (int child : tree.ChildrenWith(argument.head, {Deprel::kAcl})) {
    if (is_infinitive(child)) return true;  // "for Ames to resign", parsed as one phrase
  }
  const int above = tree.word(argument.head).head;
  if (above < 0) return false;
  for (int clause : tree.ChildrenWith(above, {Deprel::kXcomp, Deprel::kAdvcl, Deprel::kCcomp})) {
    if (tree.Subtree(clause).front() == end && is_infinitive(clause)) return true;
  }
  return false;
}

bool ActsInClause(const Tree& tree, const Proposition& p, const Argument& object) {
  static constexpr std::array<std::string_view, 21> kVerbs = {
      "allow",  "enable",  "cause",    "let",  "make", "want",   "need",
      "expect", "require", "prevent",  "stop", "keep", "permit", "entitle",
      "ban",    "bar",     "prohibit", "have", "get",  "like",   "believe"};
  if (p.passive || !IsOneOf(kVerbs, p.lemma)) return false;
  return std::any_of(p.arguments.begin(), p.arguments.end(), [&](const Argument& argument) {
    return argument.kind == ArgumentKind::kClause && argument.head > object.head &&
           (tree.word(argument.head).deprel == Deprel::kXcomp ||
            tree.Child(argument.head, {Deprel::kMark, Deprel::kCase}) >= 0) &&
           OwnSubject(tree, argument.head) < 0 &&
           LogicalSubject(tree, argument.head) == object.head;
  });
}

bool NeedsPlace(const Proposition& p) {
  static constexpr std::array<std::string_view, 3> kVerbs = {"spend", "devote", "attribute"};
  if (p.passive || !IsOneOf(kVerbs, p.lemma)) return false;
  return std::any_of(p.arguments.begin(), p.arguments.end(), [](const Argument& argument) {
    return argument.kind == ArgumentKind::kOblique && argument.role != "time";
  });
}

bool IsBesideBridge(const Proposition& p, const Tree& tree, int argument) {
  for (size_t i = 0; i + 1 < p.arguments.size(); ++i) {
    if (IsBridge(tree, p, i)) return argument != static_cast<int>(i) + 1;
  }
  return false;
}

std::vector<int> PlacesAround(const SentenceContext& context, int noun) {
  const Tree& tree = context.tree;
  std::vector<int> places;
  for (int child : tree.ChildrenWith(noun, {Deprel::kNmod})) {
    const int preposition = tree.Child(child, Deprel::kCase);
    if (preposition < noun || child < noun) continue;
    const std::string& lemma = tree.word(preposition).lemma;
    if (lemma != "in" && lemma != "at") continue;
    if (TypeAt(context, child) != EntityType::kPlace) {
      if (tree.word(child).upos != Upos::kNoun) continue;
      for (int place : PlacesAround(context, child)) places.push_back(place);
      continue;
    }
    if (tree.word(child).upos != Upos::kPropn) continue;
    for (int place : Conjuncts(tree, child)) {
      if (tree.word(place).upos == Upos::kPropn) places.push_back(place);
    }
  }
  return places;
}

bool IsLightVerb(std::string_view lemma) {
  static constexpr std::array<std::string_view, 28> kVerbs = {
      "have",      "hold",     "take",   "make",      "give",     "sign",   "reach",
      "play",      "express",  "begin",  "carry out", "conduct",  "launch", "mount",
      "stage",     "wage",     "impose", "pay",       "declare",  "lead",   "win",
      "establish", "maintain", "seek",   "start",     "announce", "end",    "sever"};
  return IsOneOf(kVerbs, lemma);
}

bool IsHalfOfIdiom(const Tree& tree, const Proposition& p, const Argument& argument) {
  static constexpr std::array<std::string_view, 10> kNouns = {
      "place", "part", "effect", "shape", "hold", "root", "note", "care", "advantage", "account"};
  const Word& noun = tree.word(argument.head);
  return argument.kind == ArgumentKind::kObject && p.lemma == "take" && noun.xpos == Xpos::kNN &&
         IsOneOf(kNouns, noun.lemma) &&
         tree.Child(argument.head, {Deprel::kDet, Deprel::kAmod, Deprel::kNmodPoss}) < 0;
}

bool IsCircumstance(const Proposition& p, const Argument& argument) {
  const auto is_cause = [](const Argument& a) {
    return a.role == "cause" || a.role == "condition";
  };
  if (!is_cause(argument)) return false;
  return std::any_of(p.arguments.begin(), p.arguments.end(), [&](const Argument& other) {
    const bool is_tied = other.kind != ArgumentKind::kAdverb && other.kind != ArgumentKind::kClause;
    return is_tied && !is_cause(other);
  });
}

}  // namespace tripleloom
