// Mends of clauses that are subjects or complements, and of nouns that hyphens make of a phrase:
// what a gerund does is what the verb behind it tells of, a verb of deciding has an infinitive
// beside its times, and a "son-in-law" is one noun.
#include <string>
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr std::initializer_list<Deprel> kNounSubjects = {Deprel::kNsubj, Deprel::kNsubjPass};

// "this week", "on Monday", "in March", "again".
bool SaysWhen(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& time = tree.word(word);
  if (time.deprel == Deprel::kAdvmod) return true;
  if (time.deprel != Deprel::kObl && time.deprel != Deprel::kOblUnmarked) return false;
  const NameSpan* name = context.NameAt(word);
  if (name != nullptr) return name->type == EntityType::kDate || name->type == EntityType::kTime;
  return context.lexicon.MainNounClass(LowerAscii(time.lemma)) == kNounTime;
}

// Whether the hyphen joins the words beside it.
bool Joins(const Tree& tree, int hyphen) {
  return hyphen > 0 && hyphen + 1 < tree.size() && tree.word(hyphen).form == "-" &&
         !tree.word(hyphen).space_after && !tree.word(hyphen - 1).space_after;
}

// "says hurting the crew will hurt Ames", parsed with the gerund and the crew both as subjects: a
// clause has one, and what stands right behind a gerund is what it does something to.
void HangObjectOfGerund(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& gerund = tree.word(word);
  const bool is_subject = gerund.deprel == Deprel::kCsubj || gerund.deprel == Deprel::kCsubjPass;
  if (!is_subject || gerund.xpos != Xpos::kVBG || gerund.head < word) return;
  if (OwnSubject(tree, word) >= 0 || tree.Child(word, Deprel::kObj) >= 0) return;
  const int noun = tree.Child(gerund.head, kNounSubjects);
  if (noun < word || tree.Subtree(noun).front() != word + 1) return;
  const bool is_whole = tree.word(word + 1).xpos != Xpos::kNN;  // not "forecasting firm Kestrel"
  if (is_whole) context.Hang(noun, word, Deprel::kObj);
}

// "Closing schools has angered parents", parsed as schools that close: of schools it would say
// "have", so that the closing has.
void HangSingularGerund(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word gerund = tree.word(word);
  const int noun = gerund.head;
  if (gerund.xpos != Xpos::kVBG || gerund.deprel != Deprel::kAmod || noun < word) return;
  const Word plural = tree.word(noun);
  const bool is_passive = plural.deprel == Deprel::kNsubjPass;
  if (!is_passive && plural.deprel != Deprel::kNsubj) return;
  if (plural.xpos != Xpos::kNNS || plural.head < noun || context.NameAt(noun) != nullptr) return;
  if (tree.Subtree(noun).front() != word || tree.Child(noun, Deprel::kConj) >= 0) return;
  const Word& finite = tree.word(BeginOfVerb(tree, plural.head));
  const bool is_plural = plural.form != plural.lemma && tree.Child(noun, Deprel::kNummod) < 0;
  if (!is_plural || (finite.xpos != Xpos::kVBZ && finite.form != "was")) return;
  context.Hang(word, plural.head, is_passive ? Deprel::kCsubjPass : Deprel::kCsubj);
  context.Hang(noun, word, Deprel::kObj);
}

}  // namespace

void MendSubjectGerund(const MendContext& context, int word) {
  HangObjectOfGerund(context, word);
  HangSingularGerund(context, word);
}

// "refused last week to leave", parsed as the purpose of a refusal: a verb of deciding that has no
// object but only times before an infinitive has that for what is decided.
void MendDecided(const MendContext& context, int word) {
  static constexpr std::string_view kVerbs[] = {
      "refuse", "decline", "agree", "decide", "vow",    "pledge", "promise", "threaten", "plan",
      "hope",   "fail",    "seek",  "try",    "intend", "opt",    "resolve", "attempt",  "offer",
      "manage", "begin",   "start", "cease",  "expect", "want",   "hesitate"};
  const Tree& tree = context.tree;
  const Word& infinitive = tree.word(word);
  const int verb = infinitive.head;
  if (infinitive.deprel != Deprel::kAdvcl || verb < 0 || verb > word) return;
  if (!IsToInfinitive(tree, word) || !IsOneOf(kVerbs, tree.word(verb).lemma)) return;
  if (tree.Child(verb, {Deprel::kObj, Deprel::kXcomp, Deprel::kCcomp, Deprel::kAuxPass}) >= 0) {
    return;
  }
  // "agreed on Monday to leave" would leave on Monday
  if (tree.Child(word, {Deprel::kObj, Deprel::kObl, Deprel::kXcomp}) < 0) return;
  const int begin = tree.Subtree(word).front();
  for (int child : tree.Children(verb)) {
    if (verb < child && child < begin && !SaysWhen(context, child)) return;
  }
  context.Hang(word, verb, Deprel::kXcomp);
}

// "the son-in-law of Ames", parsed as a son in the law of Ames: words that hyphens join to a noun
// are part of it, and what follows belongs to the whole.
void MendNounPhraseInHyphens(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const int noun = word - 2, last = word + 2;
  if (noun < 0 || last >= tree.size() || tree.word(word).xpos != Xpos::kIN) return;
  if (!Joins(tree, word - 1) || !Joins(tree, word + 1)) return;
  if (tree.word(noun).upos != Upos::kNoun || tree.word(last).head != noun) return;
  for (const int part : {noun, last}) {
    for (int child : tree.Children(part)) {
      if (child <= last) continue;
      const bool is_described =  // "father-of-three Ben Ames"
          tree.word(child).upos == Upos::kPropn && tree.Subtree(child).front() == last + 1;
      context.Hang(child, noun, is_described ? Deprel::kAppos : tree.word(child).deprel);
    }
  }
  context.Hang(last, noun, Deprel::kFixed);
  context.Hang(word, noun, Deprel::kFixed);
  context.Hang(word - 1, noun, Deprel::kPunct);
  context.Hang(word + 1, noun, Deprel::kPunct);
}

}  // namespace tripleloom
