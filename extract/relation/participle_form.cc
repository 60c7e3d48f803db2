// Regular verbs take "-ed": a final "e" stays, a "y" behind a consonant turns into "i", a final
// consonant behind one short vowel is doubled where the verb has one syllable or ends in "-fer",
// "-pel", "-mit", "-cur" and the like, which are stressed at their end.
#include "extract/relation/participle_form.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/bare_verb.h"
#include "extract/relation/complements.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

struct Irregular {
  std::string_view lemma;
  std::string_view participle;
};

constexpr Irregular kIrregular[] = {{"bear", "borne"},
                                    {"beat", "beaten"},
                                    {"become", "become"},
                                    {"begin", "begun"},
                                    {"bend", "bent"},
                                    {"bind", "bound"},
                                    {"bite", "bitten"},
                                    {"blow", "blown"},
                                    {"break", "broken"},
                                    {"bring", "brought"},
                                    {"build", "built"},
                                    {"buy", "bought"},
                                    {"cast", "cast"},
                                    {"catch", "caught"},
                                    {"choose", "chosen"},
                                    {"cut", "cut"},
                                    {"deal", "dealt"},
                                    {"dig", "dug"},
                                    {"draw", "drawn"},
                                    {"drink", "drunk"},
                                    {"drive", "driven"},
                                    {"eat", "eaten"},
                                    {"feed", "fed"},
                                    {"feel", "felt"},
                                    {"fight", "fought"},
                                    {"find", "found"},
                                    {"fling", "flung"},
                                    {"fly", "flown"},
                                    {"forbid", "forbidden"},
                                    {"forget", "forgotten"},
                                    {"freeze", "frozen"},
                                    {"grow", "grown"},
                                    {"hang", "hung"},
                                    {"hear", "heard"},
                                    {"hide", "hidden"},
                                    {"hit", "hit"},
                                    {"hold", "held"},
                                    {"hurt", "hurt"},
                                    {"keep", "kept"},
                                    {"know", "known"},
                                    {"lay", "laid"},
                                    {"lead", "led"},
                                    {"leave", "left"},
                                    {"lend", "lent"},
                                    {"lose", "lost"},
                                    {"make", "made"},
                                    {"mean", "meant"},
                                    {"meet", "met"},
                                    {"outdo", "outdone"},
                                    {"overtake", "overtaken"},
                                    {"overthrow", "overthrown"},
                                    {"pay", "paid"},
                                    {"put", "put"},
                                    {"read", "read"},
                                    {"rebuild", "rebuilt"},
                                    {"ride", "ridden"},
                                    {"run", "run"},
                                    {"say", "said"},
                                    {"see", "seen"},
                                    {"seek", "sought"},
                                    {"sell", "sold"},
                                    {"send", "sent"},
                                    {"set", "set"},
                                    {"shake", "shaken"},
                                    {"shed", "shed"},
                                    {"shoot", "shot"},
                                    {"show", "shown"},
                                    {"shut", "shut"},
                                    {"sing", "sung"},
                                    {"sink", "sunk"},
                                    {"speak", "spoken"},
                                    {"spend", "spent"},
                                    {"split", "split"},
                                    {"spread", "spread"},
                                    {"steal", "stolen"},
                                    {"stick", "stuck"},
                                    {"strike", "struck"},
                                    {"sweep", "swept"},
                                    {"swing", "swung"},
                                    {"take", "taken"},
                                    {"teach", "taught"},
                                    {"tear", "torn"},
                                    {"tell", "told"},
                                    {"think", "thought"},
                                    {"throw", "thrown"},
                                    {"undertake", "undertaken"},
                                    {"wear", "worn"},
                                    {"weave", "woven"},
                                    {"win", "won"},
                                    {"withdraw", "withdrawn"},
                                    {"write", "written"}};

bool IsVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

// "ship", "transfer", "expel", "commit", "incur"; not "carry", "enter", "load".
bool DoublesConsonant(const std::string& lemma) {
  const size_t n = lemma.size();
  if (n < 3 || IsVowel(lemma[n - 1]) ||
      std::string_view("wxy").find(lemma[n - 1]) != std::string_view::npos) {
    return false;
  }
  if (!IsVowel(lemma[n - 2]) || (IsVowel(lemma[n - 3]) && lemma[n - 3] != 'u')) return false;
  const auto syllables = std::count_if(lemma.begin(), lemma.end(), IsVowel);
  static constexpr std::array<std::string_view, 5> kStressed = {"fer", "pel", "mit", "cur", "bel"};
  const std::string_view end = std::string_view(lemma).substr(n - 3);
  return syllables == 1 || IsOneOf(kStressed, end);
}

std::string Regular(const std::string& lemma) {
  const size_t n = lemma.size();
  if (n == 0) return lemma;
  if (lemma.back() == 'e') return lemma + 'd';
  const bool turns = n > 1 && lemma.back() == 'y' && !IsVowel(lemma[n - 2]);
  if (turns) return lemma.substr(0, n - 1) + "ied";
  return lemma + (DoublesConsonant(lemma) ? lemma.substr(n - 1) : "") + "ed";
}

std::string PastParticiple(const std::string& lemma) {
  for (const Irregular& entry : kIrregular) {
    if (entry.lemma == lemma) return std::string(entry.participle);
  }
  return Regular(lemma);
}

}  // namespace

std::string ParticipleForm(const Word& verb) {
  if (verb.xpos == Xpos::kVBN) return verb.form;
  const std::string participle = PastParticiple(verb.lemma);
  return verb.xpos == Xpos::kVBG ? "being " + participle : participle;
}

namespace {

// What is done to something right where it is, or puts it there: of others the place is where
// somebody does it ("studied art in Lorne").
bool FindsObjectThere(std::string_view verb) {
  static constexpr std::string_view kVerbs[] = {
      "kill",    "injure",    "wound",    "hurt",    "arrest",      "detain",   "find",
      "hold",    "shoot",     "stab",     "bury",    "build",       "discover", "seize",
      "capture", "jail",      "imprison", "attack",  "hospitalize", "bomb",     "hit",
      "erect",   "construct", "install",  "station", "place",       "put",      "keep",
      "store",   "house",     "plant",    "deploy",  "lay",         "park",     "publish",
      "print",   "produce",   "make",     "grow",    "rescue",      "spot",     "recover",
      "locate",  "intercept", "destroy",  "damage",  "execute",     "murder",   "assassinate",
      "abduct",  "kidnap",    "hide",     "trap",    "manufacture", "display",  "list"};
  return IsOneOf(kVerbs, verb);
}

// Whether the verb as it stands can be told of its object, or in its participle form: always where
// it puts the object elsewhere, makes something of it, or charges it with something.
bool TellsOfObject(const Proposition& p, const Word& verb, const std::string& preposition,
                   const Argument& phrase) {
  const bool is_moved = phrase.role == "destination" || phrase.role == "source";
  const bool is_role = preposition == "as" && TakesAs(p.lemma);
  if (ReadsAsParticiple(verb)) {
    const bool is_there = phrase.role == "place" && FindsObjectThere(p.lemma);
    return is_role || is_moved || is_there || preposition == "of";
  }
  if (p.passive || phrase.head < p.head) return false;
  return is_role || (is_moved && IsSending(verb)) || (preposition == "of" && TakesOf(verb));
}

}  // namespace

namespace {

// "their way", which who goes there makes himself.
bool IsOwnWay(const Tree& tree, int noun) {
  const int owner = tree.Child(noun, Deprel::kNmodPoss);
  return tree.word(noun).lemma == "way" && owner >= 0 && tree.word(owner).upos == Upos::kPron;
}

}  // namespace

std::string DoneToObject(const Tree& tree, const Proposition& p, const Argument& object,
                         const Argument& phrase) {
  if (phrase.preposition.empty() || NeedsPlace(p) || IsHalfOfIdiom(tree, p, object)) return "";
  const Word& verb = tree.word(p.head);
  // "have" has no passive: not "a share had in the mill". "Lost the race to Ames", "forced their
  // way into the port": who lost or went there is the subject.
  if (verb.lemma == "have" || verb.lemma == "lose" || IsOwnWay(tree, object.head)) return "";
  std::string preposition;
  for (int word : phrase.preposition) {
    preposition += (preposition.empty() ? "" : " ") + LowerAscii(tree.word(word).form);
  }
  if (IsReflexive(tree.word(object.head)) || !TellsOfObject(p, verb, preposition, phrase))
    return "";
  std::string done = ReadsAsParticiple(verb) ? verb.form : ParticipleForm(verb);
  for (int particle : tree.ChildrenWith(p.head, {Deprel::kCompoundPrt})) {
    done += ' ' + tree.word(particle).form;
  }
  return done;
}

}  // namespace tripleloom
