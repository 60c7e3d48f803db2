// Mends of clauses about a noun that hang on the nearest one, though what this means shows that
// they speak of another: nothing says which one a name means, a time does nothing, and things
// neither try nor hope.
#include <string_view>

#include "extract/relation/agreement.h"
#include "extract/relation/mend_steps.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsBareParticiple(const Tree& tree, int clause) {
  const Word& word = tree.word(clause);
  const bool is_participle = word.xpos == Xpos::kVBG || word.xpos == Xpos::kVBN;
  return word.deprel == Deprel::kAcl && is_participle && OwnSubject(tree, clause) < 0 &&
         tree.Child(clause, {Deprel::kMark, Deprel::kAux, Deprel::kCase}) < 0;
}

bool IsGerundOf(const Tree& tree, int clause) {
  return IsBareParticiple(tree, clause) && tree.word(clause).xpos == Xpos::kVBG;
}

// No mark stands between the clause and the word before it.
bool IsRightBehind(const Tree& tree, int clause) {
  const int first = tree.Subtree(clause).front();
  return first > 0 && tree.word(first).upos != Upos::kPunct &&
         tree.word(first - 1).upos != Upos::kPunct;
}

// "that" and "which", "who", "whose" and "where".
enum class Relative { kNone, kThing, kWho, kOther };

Relative PronounOf(const Tree& tree, int clause) {
  for (int word : tree.Subtree(clause)) {
    switch (tree.word(word).xpos) {
      case Xpos::kWDT:
        return Relative::kThing;
      case Xpos::kWP:
        return Relative::kWho;
      case Xpos::kWPS:
      case Xpos::kWRB:
        return Relative::kOther;
      default:
        break;
    }
  }
  return Relative::kNone;
}

std::string_view CaseOf(const Tree& tree, int noun) {
  const int preposition = tree.Child(noun, Deprel::kCase);
  return preposition < 0 ? std::string_view() : std::string_view(tree.word(preposition).lemma);
}

// In or at something, or coming from it: phrases of which a noun before has no share.
bool IsOfPlace(std::string_view preposition) {
  static constexpr std::string_view kLocal[] = {"in",   "on",     "at",      "from", "near",
                                                "with", "inside", "outside", "by",   "across"};
  return IsOneOf(kLocal, preposition);
}

// A name that nothing before it makes one of several: "Lorne", "the Kestrel Club".
bool IsWholeName(const MendContext& context, int name) {
  const Tree& tree = context.tree;
  if (tree.word(name).xpos != Xpos::kNNP || context.NameAt(name) == nullptr) return false;
  const int article = tree.Child(name, {Deprel::kDet, Deprel::kNmodPoss});
  return article < 0 || tree.word(article).lemma == "the";
}

bool IsPeople(const MendContext& context, int noun) {
  const Word& word = context.tree.word(noun);
  return IsPerson(context, noun) || word.lemma == "people" || word.xpos == Xpos::kPRP;
}

// Whether a clause behind the name can speak of the noun before that.
bool MaySpeakOf(const MendContext& context, int clause, int name, int noun) {
  const Tree& tree = context.tree;
  const std::string_view preposition = CaseOf(tree, name);
  if (preposition.empty() || tree.word(noun).upos != Upos::kNoun) return false;
  if (tree.word(clause).deprel == Deprel::kAcl) {
    if (!IsBareParticiple(tree, clause)) return false;
    return tree.word(clause).xpos == Xpos::kVBN ||
           (IsOfPlace(preposition) && preposition != "with");  // "with Ames leaving"
  }
  const Relative pronoun = PronounOf(tree, clause);
  if (pronoun == Relative::kOther) return false;
  if (pronoun == Relative::kWho) {
    const bool is_of_somebody = IsPerson(context, name);
    if (is_of_somebody || !IsPeople(context, noun)) return false;
  }
  return AgreesInNumber(tree, context.lexicon, noun, {BeginOfVerb(tree, clause)});
}

// What only somebody does.
bool IsDeedOfSomebody(std::string_view verb) {
  static constexpr std::string_view kVerbs[] = {
      "try",   "hope",  "want",   "wish",   "refuse", "pretend", "wear",   "smile",     "laugh",
      "cry",   "weep",  "pray",   "chant",  "sing",   "shout",   "beg",    "plead",     "kneel",
      "think", "enjoy", "love",   "listen", "yell",   "talk",    "wait",   "struggle",  "learn",
      "eat",   "drink", "wonder", "study",  "yearn",  "long",    "intend", "apologize", "dream",
      "walk",  "queue", "chat",   "cheer",  "search", "dance",   "scream", "volunteer", "protest",
      "fear",  "hunt",  "hurry",  "worry",  "desire"};
  return IsOneOf(kVerbs, verb);
}

// What somebody does while he stands or moves.
bool IsDoneInPosture(std::string_view verb) {
  static constexpr std::string_view kVerbs[] = {"hold", "carry", "clutch", "look", "watch", "read"};
  return IsDeedOfSomebody(verb) || IsOneOf(kVerbs, verb);
}

bool IsPosture(std::string_view verb) {
  static constexpr std::string_view kVerbs[] = {"pose", "stand",  "sit",   "lie",  "kneel",
                                                "walk", "arrive", "march", "lean", "crouch"};
  return IsOneOf(kVerbs, verb);
}

// Things made, said, done and measured: not what acts, nor what no dictionary knows.
bool IsThing(const MendContext& context, int noun) {
  constexpr uint32_t kThings =
      kNounArtifact | kNounCommunication | kNounEvent | kNounTime | kNounPlace | kNounQuantity;
  const Word& word = context.tree.word(noun);
  return word.upos == Upos::kNoun && context.NameAt(noun) == nullptr &&
         (context.lexicon.MainNounClass(LowerAscii(word.lemma)) & kThings) != 0;
}

}  // namespace

// "talks of the Kestrel Club that were planned", "a boat from Lorne carrying coal", parsed as a
// club that was planned: a name needs no clause to say which one is meant, so without a comma it
// says so of the noun before.
void MendBehindName(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int name = clause.head;
  const bool is_of_noun = clause.deprel == Deprel::kAclRelcl || clause.deprel == Deprel::kAcl;
  if (!is_of_noun || name < 0 || name > word || !IsRightBehind(tree, word)) return;
  const Word& named = tree.word(name);
  if (named.deprel != Deprel::kNmod || named.head > name || !IsWholeName(context, name)) return;
  if (MaySpeakOf(context, word, name, named.head)) context.Hang(word, named.head, clause.deprel);
}

// "a form of art that has died", parsed as if art had died: of a form, kind or piece of something
// the clause is said as a whole.
void MendFormOf(const MendContext& context, int word) {
  static constexpr std::string_view kForms[] = {"form",    "type",    "kind",  "sort",   "brand",
                                                "version", "variety", "style", "species"};
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int noun = clause.head;
  if (clause.deprel != Deprel::kAclRelcl || noun < 0 || noun > word) return;
  const Word& named = tree.word(noun);
  const bool is_of = named.deprel == Deprel::kNmod && CaseOf(tree, noun) == "of";
  if (!is_of || named.xpos != Xpos::kNN) return;
  const Word& form = tree.word(named.head);
  const bool is_form = form.xpos == Xpos::kNN && IsOneOf(kForms, form.lemma);
  const int article = tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss});
  if (is_form && article < 0 && PronounOf(tree, word) == Relative::kThing &&
      AgreesInNumber(tree, context.lexicon, named.head, {BeginOfVerb(tree, word)})) {
    context.Hang(word, named.head, Deprel::kAclRelcl);
  }
}

// "a clerk at a bank hoping to leave", parsed as a bank that hopes: what only somebody does is said
// of the person whose phrase a thing is in.
void MendDeedOfThing(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int thing = tree.word(word).head;
  if (thing < 0 || thing > word || !IsGerundOf(tree, word) || !IsRightBehind(tree, word)) return;
  if (!IsThing(context, thing) || !IsOfPlace(CaseOf(tree, thing))) return;
  const Word& noun = tree.word(thing);
  const bool is_of_somebody = noun.deprel == Deprel::kNmod && noun.head < thing &&
                              IsNoun(tree.word(noun.head)) && IsPeople(context, noun.head);
  if (is_of_somebody && IsDeedOfSomebody(tree.word(word).lemma)) {
    context.Hang(word, noun.head, Deprel::kAcl);
  }
}

// "stood at the gate holding a sign", parsed as a gate that holds it: behind a phrase of how
// somebody stands or moves, what he does meanwhile is his.
void MendDoneInPosture(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int thing = tree.word(word).head;
  if (thing < 0 || thing > word || !IsGerundOf(tree, word) || !IsRightBehind(tree, word)) return;
  const Word& noun = tree.word(thing);
  const bool is_phrase = noun.deprel == Deprel::kObl && noun.head >= 0 && noun.head < thing;
  if (!is_phrase || !IsThing(context, thing) || !IsPosture(tree.word(noun.head).lemma)) return;
  if (IsDoneInPosture(tree.word(word).lemma)) context.Hang(word, noun.head, Deprel::kAdvcl);
}

// "spent the rest of the day asking", parsed as a day that asks: a time does nothing but begin,
// end and pass.
void MendDeedOfTime(const MendContext& context, int word) {
  static constexpr std::string_view kOfTime[] = {
      "precede", "end",      "lead",   "begin",   "start",   "follow",   "run",
      "include", "involve",  "mark",   "come",    "pass",    "remain",   "go",
      "see",     "be",       "fall",   "stretch", "range",   "commence", "comprise",
      "compare", "approach", "elapse", "accord",  "contain", "span"};
  const Tree& tree = context.tree;
  int noun = tree.word(word).head;
  if (noun < 0 || noun > word || !IsGerundOf(tree, word) || !IsRightBehind(tree, word)) return;
  const Word& time = tree.word(noun);
  const bool is_time = time.upos == Upos::kNoun && context.NameAt(noun) == nullptr &&
                       context.lexicon.MainNounClass(LowerAscii(time.lemma)) == kNounTime;
  if (!is_time || IsOneOf(kOfTime, tree.word(word).lemma)) return;
  while (noun >= 0 && tree.word(noun).deprel == Deprel::kNmod) noun = tree.word(noun).head;
  if (noun < 0 || noun > word) return;
  const Deprel label = tree.word(noun).deprel;
  const bool is_spent = label == Deprel::kObl || label == Deprel::kOblUnmarked ||
                        (label == Deprel::kObj && tree.word(tree.word(noun).head).lemma == "spend");
  const int verb = tree.word(noun).head;
  if (is_spent && verb >= 0 && verb < word && tree.word(verb).upos == Upos::kVerb) {
    context.Hang(word, verb, Deprel::kAdvcl);
  }
}

}  // namespace tripleloom
