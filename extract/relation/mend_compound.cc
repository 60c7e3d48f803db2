// Mends of nouns that a parser tore in two: what hyphens join is one modifier, a verb has one
// object and one subject, a participle right before a bare noun for a person is part of his title,
// and two modifiers that "and" ties share the noun behind them.
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsHyphen(const Tree& tree, int word) {
  return word > 0 && word + 1 < tree.size() && tree.word(word).form == "-" &&
         !tree.word(word).space_after && !tree.word(word - 1).space_after;
}

bool IsInsidePhrase(Deprel label) {
  return label == Deprel::kCompound || label == Deprel::kAmod || label == Deprel::kDet ||
         label == Deprel::kFlat || label == Deprel::kNummod || label == Deprel::kNmodDesc;
}

// The noun takes the place that its modifier had in the clause, and the words around it.
void TakePlace(const MendContext& context, int modifier, int noun) {
  const Word place = context.tree.word(modifier);
  for (int child : context.tree.Children(modifier)) {
    const Word& word = context.tree.word(child);
    const bool is_own =
        word.upos == Upos::kPunct || child == noun ||
        (child < modifier && IsInsidePhrase(word.deprel) && word.upos != Upos::kDet);
    if (!is_own) context.Hang(child, noun, word.deprel);
  }
  context.Hang(noun, place.head, place.deprel);
}

}  // namespace

// "a tell-all book", parsed as a "tell" beside an "all book": hyphened words before a noun are one
// modifier of it.
void MendHyphenGroup(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int left = word - 1;
  if (!IsHyphen(tree, word) || (left > 0 && IsHyphen(tree, left - 1))) return;
  int last = word + 1;
  while (last + 1 < tree.size() && IsHyphen(tree, last + 1)) last += 2;
  const int noun = tree.word(last).head;
  if (noun <= last || noun > last + 2 || tree.word(noun).upos != Upos::kNoun) return;
  const Word& first = tree.word(left);
  const bool is_apart = first.head >= 0 && (first.head < left || first.head > noun) &&
                        !IsInsidePhrase(first.deprel) && !tree.IsBelow(left, noun);
  if (!is_apart || first.upos == Upos::kVerb || first.upos == Upos::kPropn) return;
  TakePlace(context, left, noun);
  context.Hang(left, last, Deprel::kCompound);
  context.Hang(last, noun, Deprel::kAmod);
}

// "produce a TV set", parsed with two objects: of two nouns with one role, the second without a
// word before it, the first modifies the second.
void MendTwoNouns(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& noun = tree.word(word);
  const int before = word - 1;
  const bool is_core = noun.deprel == Deprel::kObj || noun.deprel == Deprel::kNsubj ||
                       noun.deprel == Deprel::kNsubjPass;
  if (!is_core || before < 0 || noun.upos != Upos::kNoun) return;
  const Word& first = tree.word(before);
  if (first.upos != Upos::kNoun || first.xpos != Xpos::kNN || first.head != noun.head) return;
  if (first.deprel != noun.deprel || tree.Subtree(word).front() != word) return;
  if (context.lexicon.MainNounClass(LowerAscii(first.lemma)) == kNounPerson) return;
  TakePlace(context, before, word);
  context.Hang(before, word, Deprel::kCompound);
}

// "Ann Ames, managing editor of the Post", parsed as if she managed an editor: no verb has a bare
// noun for one person as its object.
void MendTitleParticiple(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word participle = tree.word(word);
  const int noun = word + 1;
  if (participle.xpos != Xpos::kVBG || participle.deprel != Deprel::kAcl) return;
  if (noun >= tree.size() || tree.word(word - 1).form != ",") return;
  const Word& title = tree.word(noun);
  if (title.head != word || title.deprel != Deprel::kObj || title.xpos != Xpos::kNN) return;
  if (context.lexicon.MainNounClass(LowerAscii(title.lemma)) != kNounPerson) return;
  if (tree.word(participle.head).upos != Upos::kPropn) return;
  for (int child : tree.Children(word)) {
    if (child != noun) context.Hang(child, noun, tree.word(child).deprel);
  }
  Word& modifier = context.words[static_cast<size_t>(word)];
  modifier.upos = Upos::kAdj;
  modifier.xpos = Xpos::kJJ;
  modifier.lemma = LowerAscii(participle.form);
  context.Hang(noun, participle.head, Deprel::kAppos);
  context.Hang(word, noun, Deprel::kAmod);
}

// "sold maturing bonds", parsed as what somebody sold doing: behind a verb that governs no gerund,
// one before a bare noun modifies it.
void MendGerundModifier(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {
      "buy",  "sell",    "reinvest", "acquire", "purchase", "own",     "face",   "attract",
      "take", "receive", "use",      "offer",   "provide",  "explain", "defeat", "beat",
      "meet", "arrest",  "kill",     "join",    "carry",    "produce", "build",  "reduce",
      "urge", "tell",    "ask",      "order",   "force",    "invite",  "advise", "persuade"};
  const Tree& tree = context.tree;
  const Word gerund = tree.word(word);
  const int verb = word - 1;
  const bool is_governed = gerund.deprel == Deprel::kXcomp || gerund.deprel == Deprel::kCcomp;
  if (gerund.xpos != Xpos::kVBG || !is_governed || gerund.head != verb) return;
  if (!IsOneOf(kVerbs, tree.word(verb).lemma) || tree.Child(verb, Deprel::kObj) >= 0) return;
  const int noun = tree.Child(word, Deprel::kObj);
  if (noun < word || tree.word(noun).upos != Upos::kNoun) return;
  if (tree.Child(noun, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kNummod}) >= 0) return;
  for (int child : tree.Children(word)) {
    const Word& part = tree.word(child);
    if (child > noun || child < verb) context.Hang(child, verb, part.deprel);
    if (part.deprel == Deprel::kConj && child < noun)
      context.words[static_cast<size_t>(child)].upos = Upos::kAdj;
  }
  context.words[static_cast<size_t>(word)].upos = Upos::kAdj;
  context.words[static_cast<size_t>(word)].xpos = Xpos::kJJ;
  context.Hang(noun, verb, Deprel::kObj);
  context.Hang(word, noun, Deprel::kAmod);
}

// "a wool and cotton firm", parsed as a wool and a firm: under one "a" both nouns are one thing,
// and what is no group nor person modifies the one that is.
void MendSharedHead(const MendContext& context, int word) {
  constexpr uint32_t kActing = kNounPerson | kNounGroup;
  const Tree& tree = context.tree;
  const Word& whole = tree.word(word);
  if (whole.deprel != Deprel::kConj || whole.xpos != Xpos::kNN || whole.head < 0) return;
  const int first = whole.head, coordinator = tree.Child(word, Deprel::kCc);
  const int second = tree.Child(word, Deprel::kCompound);
  if (coordinator != first + 1 || tree.word(coordinator).lemma != "and") return;
  if (second < coordinator || second > word || tree.word(first).upos != Upos::kNoun) return;
  if (tree.Child(word, {Deprel::kDet, Deprel::kNmodPoss, Deprel::kAmod}) >= 0) return;
  const int article = tree.Child(first, Deprel::kDet);
  if (article < 0 || (tree.word(article).lemma != "a" && tree.word(article).lemma != "an")) return;
  const uint32_t kind = context.lexicon.MainNounClass(whole.lemma);
  if ((kind & kActing) == 0) return;
  if ((context.lexicon.MainNounClass(tree.word(first).lemma) & kActing) != 0) return;
  TakePlace(context, first, word);
  context.Hang(first, word, Deprel::kCompound);
  context.Hang(second, first, Deprel::kConj);
  context.Hang(coordinator, second, Deprel::kCc);
}

// "The next morning police left", parsed as morning police: "the next" makes a time of its own of
// the word before people.
void MendTimeBeforePeople(const MendContext& context, int word) {
  static constexpr std::string_view kTimes[] = {"morning", "day",  "night",     "week",
                                                "month",   "year", "afternoon", "evening"};
  static constexpr std::string_view kNext[] = {"next", "following", "previous", "same"};
  const Tree& tree = context.tree;
  const Word& time = tree.word(word);
  const int people = time.head;
  if (time.deprel != Deprel::kCompound || people != word + 1 || word < 1) return;
  if (!IsOneOf(kTimes, LowerAscii(time.form))) return;
  const int next = word - 1;
  const Word& noun = tree.word(people);
  const bool are_people =
      noun.lemma == "police" || (noun.xpos == Xpos::kNNS && IsPerson(context, people));
  if (!are_people || !IsOneOf(kNext, LowerAscii(tree.word(next).form))) return;
  const bool is_subject = noun.deprel == Deprel::kNsubj || noun.deprel == Deprel::kNsubjPass;
  if (!is_subject || noun.head < people) return;
  context.Hang(word, noun.head, Deprel::kOblUnmarked);
  context.Hang(next, word, Deprel::kAmod);
  const int article = tree.Child(people, Deprel::kDet);
  if (article >= 0 && article == next - 1) context.Hang(article, word, Deprel::kDet);
}

}  // namespace tripleloom
