// A verb and a noun that are one verb together: where a way is given or a stage set, nobody has
// either. The lists are closed: in each pair the noun names nothing.
#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/complements.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

struct Idiom {
  std::string_view verb, noun;
};

// Without a word before the noun: "give way to"; those of "take" are many.
bool IsBareIdiom(std::string_view verb, std::string_view noun) {
  static constexpr std::array<std::string_view, 12> kTaken = {
      "place", "part", "effect",    "shape",   "hold", "root",
      "note",  "care", "advantage", "account", "time", "patience"};
  static constexpr std::array<Idiom, 13> kIdioms = {{{"give", "way"},
                                                     {"play", "host"},
                                                     {"make", "way"},
                                                     {"make", "sense"},
                                                     {"make", "use"},
                                                     {"join", "hand"},
                                                     {"join", "force"},
                                                     {"keep", "pace"},
                                                     {"keep", "track"},
                                                     {"lose", "sight"},
                                                     {"lose", "touch"},
                                                     {"pay", "attention"},
                                                     {"shed", "light"}}};
  if (verb == "take") return IsOneOf(kTaken, noun);
  return std::any_of(kIdioms.begin(), kIdioms.end(),
                     [&](const Idiom& idiom) { return idiom.verb == verb && idiom.noun == noun; });
}

// With an article: "pave the way for", "put an end to".
bool IsIdiomWithArticle(std::string_view verb, std::string_view noun) {
  static constexpr std::array<Idiom, 8> kIdioms = {{{"pave", "way"},
                                                    {"clear", "way"},
                                                    {"open", "way"},
                                                    {"lead", "way"},
                                                    {"set", "stage"},
                                                    {"set", "tone"},
                                                    {"put", "end"},
                                                    {"bring", "end"}}};
  return std::any_of(kIdioms.begin(), kIdioms.end(),
                     [&](const Idiom& idiom) { return idiom.verb == verb && idiom.noun == noun; });
}

}  // namespace

bool IsHalfOfIdiom(const Tree& tree, const Proposition& p, const Argument& argument) {
  const Word& noun = tree.word(argument.head);
  if (argument.kind == ArgumentKind::kComplement && IsStateOfHeld(p.lemma, noun.lemma)) return true;
  if (argument.kind != ArgumentKind::kObject || noun.upos != Upos::kNoun) return false;
  if (tree.Child(argument.head, {Deprel::kAmod, Deprel::kNmodPoss}) >= 0) return false;
  const int determiner = tree.Child(argument.head, Deprel::kDet);
  const bool is_taken = p.lemma == "take" && noun.xpos != Xpos::kNN;  // "takes accounts to Lorne"
  if (determiner < 0) return !is_taken && IsBareIdiom(p.lemma, noun.lemma);
  const std::string& article = tree.word(determiner).lemma;
  const bool is_article = article == "the" || article == "a" || article == "an";
  return is_article && IsIdiomWithArticle(p.lemma, noun.lemma);
}

bool CompletesIdiom(const Tree& tree, const Proposition& p, const Argument& noun,
                    const Argument& phrase) {
  return IsHalfOfIdiom(tree, p, noun) && tree.Subtree(phrase.head).front() == noun.head + 1;
}

bool IsStateOfHeld(std::string_view verb, std::string_view noun) {
  static constexpr std::string_view kVerbs[] = {"hold", "take", "keep"};
  static constexpr std::string_view kStates[] = {"prisoner", "hostage", "captive"};
  return IsOneOf(kStates, noun) && IsOneOf(kVerbs, verb);
}

}  // namespace tripleloom
