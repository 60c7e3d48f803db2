// Mends of phrases that a parser takes apart, or ties to the wrong verb, although closed classes of
// words show what they are: sums before nouns, dates, fixed prepositions, nouns that say in what
// state somebody is held.
#include <algorithm>
#include <string>
#include <string_view>

#include "extract/relation/complements.h"
#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

void Retag(const MendContext& context, int word, Upos upos, Xpos xpos, const std::string& lemma) {
  Word& mended = context.words[static_cast<size_t>(word)];
  mended.upos = upos;
  mended.xpos = xpos;
  mended.lemma = lemma;
  context.is_changed = true;
}

// `noun` takes the place of `first` in its clause, and all that hangs on that but what is inside.
void TakePlace(const MendContext& context, int noun, int first) {
  const Tree& tree = context.tree;
  const Word before = tree.word(first);
  for (int child : tree.Children(first)) {
    const Deprel label = tree.word(child).deprel;
    const bool is_inside = label == Deprel::kCompound || label == Deprel::kFlat ||
                           label == Deprel::kAmod || label == Deprel::kNummod;
    if (child != noun && !is_inside) context.Hang(child, noun, label);
  }
  context.Hang(noun, before.head, before.deprel);
  context.Hang(first, noun, Deprel::kCompound);
}

// The noun whose phrase ends right before `end`, the uppermost one below `above`; -1 if none does.
int PhraseBefore(const Tree& tree, int end, int above) {
  int found = -1;
  for (int at = end - 1; at >= 0 && at != above && tree.word(at).head >= 0;
       at = tree.word(at).head) {
    if (!IsNoun(tree.word(at)) || tree.Subtree(at).back() > end) break;
    found = at;
  }
  return found;
}

}  // namespace

// "Attorney-General Ann Lind", parsed as two subjects: what a hyphen without spaces ties is one.
void MendHyphened(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int left = word - 1, right = word + 1;
  if (left < 0 || right >= tree.size() || tree.word(word).form != "-") return;
  if (tree.word(word).space_after || tree.word(left).space_after) return;
  const auto is_office = [&](int at) {
    const std::string lower = LowerAscii(tree.word(at).form);
    return lower != tree.word(at).form && IsNoun(tree.word(at)) &&
           context.lexicon.MainNounClass(lower) == kNounPerson;
  };
  if (!is_office(left) || !is_office(right)) return;
  context.words[static_cast<size_t>(word)].xpos = Xpos::kHYPH;
  context.is_changed = true;
  if (!tree.IsBelow(left, right) && !tree.IsBelow(right, left)) {
    context.Hang(left, right, Deprel::kCompound);
  }
}

// "The Farm Union's Ben Berg said", parsed with two subjects: who has a "'s" owns the other.
void MendOwningSubject(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& owner = tree.word(word);
  if (owner.deprel != Deprel::kNsubj || !IsNoun(owner)) return;
  const int mark = tree.Child(word, Deprel::kCase);
  if (mark < word || tree.word(mark).xpos != Xpos::kPOS) return;
  for (int other : tree.ChildrenWith(owner.head, {Deprel::kNsubj})) {
    if (other > mark) return context.Hang(word, other, Deprel::kNmodPoss);
  }
}

// "the Office of the Governor", parsed as if the office were he: what "of" stands before is no
// second name.
void MendOfName(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& part = tree.word(word);
  if (part.deprel != Deprel::kAppos || part.head < 0 || part.head > word) return;
  const int first = tree.Subtree(word).front();
  if (first <= part.head || tree.word(first).lemma != "of") return;
  context.Hang(first, word, Deprel::kCase);
  context.Hang(word, part.head, Deprel::kNmod);
}

// "May the eighth changed Lorne", parsed as an eighth that did: a month and the day in it.
void MendDayOfMonth(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (word < 2 || tree.word(word - 1).lemma != "the") return;
  const int month = word - 2;
  const std::string form = LowerAscii(tree.word(word).form);
  if (!EndsAsOrdinal(form) || !IsOneOf(kMonthNames, tree.word(month).form)) return;
  const bool is_number = context.lexicon.MainNounClass(form) == kNounQuantity ||
                         context.lexicon.IsLemma(form, Upos::kAdj) || IsDigit(form.front());
  if (!is_number || tree.IsBelow(word, month) || tree.word(word).head < 0) return;
  const Word day = tree.word(word);
  for (int child : tree.Children(word)) {
    if (child != month && child != word - 1) context.Hang(child, month, tree.word(child).deprel);
  }
  context.Hang(month, day.head, day.deprel);
  context.Hang(word, month, Deprel::kNmodUnmarked);
  Retag(context, word, Upos::kNum, Xpos::kCD, day.lemma);
}

// "offers $5 flights", parsed with two objects: a sum right before a noun without an article says
// of which price it is.
void MendSumBefore(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  const bool is_argument = noun.deprel == Deprel::kObj || noun.deprel == Deprel::kObl;
  if (!is_argument || noun.upos != Upos::kNoun || word < 2) return;
  const int front = tree.Subtree(word).front();
  const int number = front - 1;
  if (number < 1 || tree.word(number).upos != Upos::kNum) return;
  const int sum = tree.word(number).head;
  if (sum < 0 || sum >= number || tree.word(sum).xpos != Xpos::kDollar) return;
  if (tree.word(sum).head != noun.head || tree.word(sum).deprel != Deprel::kObj) return;
  const bool has_article = tree.Child(word, {Deprel::kDet, Deprel::kCase, Deprel::kNmodPoss}) >= 0;
  if (!has_article) context.Hang(sum, word, Deprel::kCompound);
}

// "is held on board a ship", parsed as held on a board: "on board" before a phrase is one
// preposition.
void MendOnBoard(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& board = tree.word(word);
  if (board.lemma != "board" || board.xpos != Xpos::kNN || word < 1) return;
  const int on = word - 1;
  if (LowerAscii(tree.word(on).form) != "on" || tree.word(on).head != word) return;
  for (int ship = word + 1; ship < tree.size() && ship < word + 6; ++ship) {
    const Word& noun = tree.word(ship);
    const bool is_beside = noun.head == board.head || noun.head == word;
    if (!IsNoun(noun) || !is_beside || tree.Subtree(ship).front() != word + 1) continue;
    if (tree.Child(ship, Deprel::kCase) >= 0 || noun.deprel == Deprel::kConj) return;
    for (int child : tree.Children(word)) {
      if (child != on && child != ship) context.Hang(child, ship, tree.word(child).deprel);
    }
    context.Hang(ship, board.head, board.deprel);
    context.Hang(on, ship, Deprel::kCase);
    return context.Hang(word, on, Deprel::kFixed);
  }
}

// "held prisoner in Lorne", parsed as holding a prisoner: the bare noun says in what state.
void MendHeldPrisoner(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& state = tree.word(word);
  if (state.deprel != Deprel::kObj || state.head < 0) return;
  const bool is_bare = state.xpos == Xpos::kNN && tree.Children(word).empty();
  if (is_bare && IsStateOfHeld(tree.word(state.head).lemma, state.lemma)) {
    context.Hang(word, state.head, Deprel::kXcomp);
  }
}

// "who calls himself Ann Lind", parsed with two objects: the second is what he calls the first.
void MendSelfNamed(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.deprel != Deprel::kObj || name.head < 0 || !IsNoun(name)) return;
  const std::string& verb = tree.word(name.head).lemma;
  if (verb != "call" && verb != "name" && verb != "declare" && verb != "proclaim") return;
  for (int object : tree.ChildrenWith(name.head, {Deprel::kObj, Deprel::kIobj})) {
    if (object < word && IsReflexive(tree.word(object))) {
      context.Hang(object, name.head, Deprel::kObj);
      return context.Hang(word, name.head, Deprel::kXcomp);
    }
  }
}

// "behind the mass shooting at a mill", parsed as a mass that shoots: amounts, times and what may
// be an adjective do nothing, so the -ing word behind one is the noun. So it is in "a hostage
// taking", whose verb lacks what is taken, and in "the border crossing", which is a place.
void MendActNoun(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word act = tree.word(word);
  const int before = word - 1;
  if (act.xpos != Xpos::kVBG || before < 0 || act.head > word) return;
  const bool is_of_noun = act.deprel == Deprel::kAcl && act.head == before;
  const bool is_behind = act.deprel == Deprel::kAdvcl && tree.Subtree(before).back() == before &&
                         tree.Child(word, {Deprel::kMark, Deprel::kAux}) < 0;
  const Word& noun = tree.word(before);
  const std::string form = LowerAscii(act.form);
  constexpr uint32_t kPlaces = kNounPlace | kNounArtifact;  // "the border crossing"
  const bool is_place = is_behind && noun.xpos == Xpos::kNN && act.lemma != "lead" &&
                        tree.Child(before, Deprel::kDet) >= 0 &&
                        (context.lexicon.NounClasses(form) & kPlaces) != 0 &&
                        context.lexicon.MainNounClass(noun.lemma) != kNounPerson;
  if (!is_of_noun && !is_place) return;
  const uint32_t kind = context.lexicon.MainNounClass(noun.lemma);
  const bool is_adjective = kind == kNounOther && context.lexicon.IsLemma(noun.lemma, Upos::kAdj);
  const bool is_idle =
      noun.xpos == Xpos::kNN && (kind == kNounQuantity || kind == kNounTime || is_adjective);
  static constexpr std::string_view kTaking[] = {"take", "make", "keep", "fix", "launder", "set"};
  const bool is_object = noun.xpos == Xpos::kNN && IsOneOf(kTaking, act.lemma);
  const bool is_act =
      (is_idle || is_object) && (context.lexicon.IsLemma(form, Upos::kNoun) ||
                                 (context.lexicon.NounClasses(form) & kNounEvent) != 0);
  if (!is_act && !is_place) return;
  if (tree.Child(word, {Deprel::kObj, Deprel::kXcomp, Deprel::kCcomp}) >= 0) return;
  for (int child : tree.ChildrenWith(word, {Deprel::kObl})) {
    context.Hang(child, word, Deprel::kNmod);
  }
  TakePlace(context, word, before);
  Retag(context, word, Upos::kNoun, Xpos::kNN, form);
}

// "is critical of Ministry claims that ...", parsed as a ministry and a verb: a clause without a
// subject and a conjunction has no finite verb, so the word is the noun that it may be.
void MendNounLikeVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word verb = tree.word(word);
  if (verb.xpos != Xpos::kVBZ || word < 1) return;
  const bool is_beside = verb.deprel == Deprel::kAdvcl || verb.deprel == Deprel::kAcl;
  if (!is_beside || verb.head > word || !context.lexicon.IsLemma(verb.lemma, Upos::kNoun)) return;
  if (tree.Child(word, {Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kMark, Deprel::kAux,
                        Deprel::kCop, Deprel::kObj, Deprel::kAdvmod, Deprel::kExpl}) >= 0) {
    return;
  }
  const int noun = PhraseBefore(tree, word, verb.head);
  if (noun != word - 1 || tree.Child(noun, Deprel::kCase) < 0) return;
  for (int child : tree.ChildrenWith(word, {Deprel::kCcomp})) {
    context.Hang(child, word, Deprel::kAcl);
  }
  TakePlace(context, word, noun);
  Retag(context, word, Upos::kNoun, Xpos::kNNS, verb.lemma);
}

// "fought the gunmen, holed up in a house", parsed as "fought and holed": without an "and" there is
// no second verb, and the participle speaks of who stands before the comma.
void MendSetOffParticiple(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  if (verb.deprel != Deprel::kConj || verb.head < 0 || verb.head > word) return;
  if (verb.xpos != Xpos::kVBD && verb.xpos != Xpos::kVBN) return;
  const bool is_participle = verb.form.ends_with("ed") && tree.word(verb.head).upos == Upos::kVerb;
  const bool has_own = tree.Child(word, {Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kAux,
                                         Deprel::kAuxPass, Deprel::kObj, Deprel::kIobj, Deprel::kCc,
                                         Deprel::kCcomp, Deprel::kXcomp}) >= 0;
  if (!is_participle || has_own || context.lexicon.IsIntransitive(verb.lemma)) return;
  for (int other : tree.ChildrenWith(verb.head, {Deprel::kConj})) {  // "came, looked and left"
    if (other > word) return;
  }
  int comma = tree.Subtree(word).front();
  if (tree.word(comma).form != ",") --comma;
  if (comma < 1 || tree.word(comma).form != ",") return;
  const Word& noun = tree.word(comma - 1);
  const uint32_t kind = context.lexicon.MainNounClass(noun.lemma);
  const bool is_somebody = noun.upos == Upos::kNoun && (kind == kNounPerson || kind == kNounGroup);
  if (!is_somebody || !tree.IsBelow(comma - 1, verb.head)) return;
  context.words[static_cast<size_t>(word)].xpos = Xpos::kVBN;
  context.Hang(word, comma - 1, Deprel::kAcl);
}

// "the mandate of the force, called the Lorne Guard", parsed as a mandate called so: what names
// stands right behind what it names.
void MendCalled(const MendContext& context, int word) {
  static constexpr std::string_view kNaming[] = {"call", "name", "dub", "know", "entitle", "title"};
  const Tree& tree = context.tree;
  const Word& participle = tree.word(word);
  if (participle.deprel != Deprel::kAcl || participle.xpos != Xpos::kVBN) return;
  if (participle.head < 0 || participle.head > word || !IsOneOf(kNaming, participle.lemma)) return;
  int end = tree.Subtree(word).front();
  if (tree.word(end).form != ",") --end;
  if (end < 1 || tree.word(end).form != ",") return;
  const int noun = end - 1;
  if (noun <= participle.head || tree.word(noun).upos != Upos::kNoun) return;
  if (tree.IsBelow(noun, participle.head) && tree.Child(noun, {Deprel::kDet, Deprel::kCase}) >= 0) {
    context.Hang(word, noun, Deprel::kAcl);
  }
}

// "released earlier this week", parsed as released earlier, and released a week: the adverb says
// where in the week.
void MendEarlier(const MendContext& context, int word) {
  static constexpr std::string_view kAdverbs[] = {"earlier", "later", "early", "late"};
  const Tree& tree = context.tree;
  const Word& adverb = tree.word(word);
  if (!IsOneOf(kAdverbs, LowerAscii(adverb.form)) || word + 2 >= tree.size()) return;
  const Word& next = tree.word(word + 1);
  const std::string lower = LowerAscii(next.form);
  const int noun = next.head;
  if ((lower != "this" && lower != "last" && lower != "next") || noun <= word + 1) return;
  const Word& time = tree.word(noun);
  if (time.head == adverb.head && context.lexicon.MainNounClass(time.lemma) == kNounTime) {
    context.Hang(word, noun, Deprel::kAdvmod);
  }
}

// "a council headed by Ben Berg, from Lorne", parsed as headed from Lorne: behind the name of who
// does it, a phrase of origin that a comma sets off is his.
void MendOriginOfAgent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& origin = tree.word(word);
  if (origin.deprel != Deprel::kObl || origin.head < 0 || origin.head > word) return;
  const int first = tree.Subtree(word).front();
  const int from = tree.Child(word, Deprel::kCase);
  if (from < 0 || tree.word(from).lemma != "from" || first < 2) return;
  const int comma = tree.word(first).form == "," ? first : first - 1;
  if (tree.word(comma).form != ",") return;
  const int agent = tree.Child(origin.head, Deprel::kOblAgent);
  const NameSpan* name = context.NameAt(comma - 1);
  if (agent < 0 || name == nullptr || name->type != EntityType::kPerson) return;
  if (tree.IsBelow(comma - 1, agent)) context.Hang(word, agent, Deprel::kNmod);
}

// "fight a fire stretching to Lorne", parsed as if the fighters stretched: what lies, holds or
// belongs somewhere is the thing right before the participle.
void MendStretching(const MendContext& context, int word) {
  static constexpr std::string_view kLying[] = {"stretch", "extend", "contain",
                                                "include", "belong", "consist",
                                                "measure", "weigh",  "overlook"};
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  if (verb.deprel != Deprel::kAdvcl || verb.xpos != Xpos::kVBG || verb.head > word) return;
  if (tree.Subtree(word).front() != word || !IsOneOf(kLying, verb.lemma)) return;
  const int noun = PhraseBefore(tree, word, verb.head);
  if (noun >= 0 && tree.word(noun).deprel == Deprel::kObj) {
    context.Hang(word, noun, Deprel::kAcl);
  }
}

// "saw houses of the poor being sold", parsed as if who sees were sold: "being" and a participle
// right behind a noun speak of that noun.
void MendBeing(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  if (verb.deprel != Deprel::kAdvcl || verb.xpos != Xpos::kVBN || verb.head > word) return;
  const int being = tree.Child(word, {Deprel::kAuxPass, Deprel::kAux});
  if (being < 1 || LowerAscii(tree.word(being).form) != "being") return;
  if (tree.Child(word, {Deprel::kMark, Deprel::kNsubj, Deprel::kNsubjPass}) >= 0) return;
  const int noun = being - 1;
  if (tree.Subtree(word).front() != being || !tree.IsBelow(noun, verb.head)) return;
  if (tree.word(noun).upos == Upos::kNoun) context.Hang(word, noun, Deprel::kAcl);
}

// "say soldiers wearing masks arrived", parsed as masks that were arrived: a verb without an object
// has no passive, so it is the verb of the clause, and its subject the noun that the participle
// before it speaks of.
void MendArrived(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  if (verb.deprel != Deprel::kAcl || verb.xpos != Xpos::kVBN || verb.head != word - 1) return;
  if (!context.lexicon.IsIntransitive(verb.lemma) || !verb.form.ends_with("ed")) return;
  if (tree.Child(word, {Deprel::kAux, Deprel::kAuxPass, Deprel::kMark, Deprel::kObj}) >= 0) return;
  int noun = verb.head;
  while (tree.word(noun).head >= 0 && tree.word(noun).head < noun) {
    const int above = tree.word(noun).head;
    const bool is_inner = tree.word(noun).deprel == Deprel::kObj &&
                          tree.word(above).deprel == Deprel::kAcl && tree.word(above).head < above;
    if (!is_inner && tree.word(noun).deprel != Deprel::kNmod) break;
    noun = is_inner ? tree.word(above).head : above;
    if (noun < 0) return;
  }
  const Word object = tree.word(noun);
  if (object.deprel != Deprel::kObj || !IsReportingVerb(tree.word(object.head).lemma)) return;
  context.words[static_cast<size_t>(word)].xpos = Xpos::kVBD;
  context.Hang(word, object.head, Deprel::kCcomp);
  context.Hang(noun, word, Deprel::kNsubj);
}

}  // namespace tripleloom
