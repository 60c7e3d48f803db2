// Mends inside noun phrases, where the words leave no choice: "of" belongs to the noun before it,
// "at least" and its kin to the number behind them, and a second predicate noun to the first.
#include <algorithm>
#include <string>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// Verbs that may have an "of" of their own: "asked of Ames", "accused Ames of lying".
bool MayTakeOf(const Word& verb) {
  static constexpr std::string_view kVerbs[] = {
      "accuse",  "acquit", "absolve", "advise",  "apprise",  "ask",   "assure",  "become",
      "cheat",   "clear",  "compose", "convict", "convince", "cure",  "demand",  "deprive",
      "dispose", "divest", "drain",   "empty",   "expect",   "free",  "hear",    "inform",
      "know",    "learn",  "make",    "notify",  "persuade", "purge", "relieve", "remind",
      "require", "rid",    "rob",     "say",     "speak",    "strip", "suspect", "tell",
      "think",   "warn",   "want",    "beg",     "request",  "admit", "balk",    "build"};
  return IsOneOf(kVerbs, verb.lemma);
}

// The head of the name or compound that ends at `word`.
int TopOfName(const Tree& tree, int word) {
  const auto is_inner = [&](int at) {
    const Deprel label = tree.word(at).deprel;
    return label == Deprel::kFlat || label == Deprel::kCompound || label == Deprel::kFixed ||
           label == Deprel::kGoeswith;
  };
  while (is_inner(word) && tree.word(word).head >= 0) word = tree.word(word).head;
  return word;
}

bool IsNumber(const Word& word) {
  static constexpr std::string_view kShares[] = {"half",  "third", "quarter",
                                                 "dozen", "once",  "twice"};
  return word.upos == Upos::kNum || IsOneOf(kShares, word.lemma);
}

// Length of "at least", "up to", "more than", "as many as" at `word`; 0 where it is none.
int ApproximatorAt(const Tree& tree, int word) {
  struct Entry {
    std::string_view words[3];
    int length;
  };
  static constexpr Entry kEntries[] = {
      {{"at", "least", ""}, 2},  {{"at", "most", ""}, 2},    {{"up", "to", ""}, 2},
      {{"more", "than", ""}, 2}, {{"less", "than", ""}, 2},  {{"fewer", "than", ""}, 2},
      {{"close", "to", ""}, 2},  {{"as", "many", "as"}, 3},  {{"as", "much", "as"}, 3},
      {{"as", "few", "as"}, 3},  {{"as", "little", "as"}, 3}};
  for (const Entry& entry : kEntries) {
    bool fits = word + entry.length < tree.size();
    for (int i = 0; fits && i < entry.length; ++i) {
      fits = LowerAscii(tree.word(word + i).form) == entry.words[i];
    }
    if (fits) return entry.length;
  }
  return 0;
}

bool IsArticle(const Word& word) {
  return word.upos == Upos::kDet &&
         (word.lemma == "the" || word.lemma == "a" || word.lemma == "an");
}

// "half the boats": the noun behind "half" and its article; -1 elsewhere.
int NounBehindHalf(const Tree& tree, int half) {
  const int article = half + 1;
  if (LowerAscii(tree.word(half).form) != "half" || article >= tree.size()) return -1;
  if (!IsArticle(tree.word(article))) return -1;
  const int noun = tree.word(article).head;
  return noun > article ? noun : -1;
}

// "About a third of the boats sank": a subject has no preposition.
void MendAbout(const MendContext& context, int word) {
  static constexpr std::string_view kAbout[] = {"about", "around", "over", "under"};
  const Tree& tree = context.tree;
  const Word& about = tree.word(word);
  if (about.deprel != Deprel::kCase || !IsOneOf(kAbout, LowerAscii(about.form))) return;
  const Deprel label = tree.word(about.head).deprel;
  const bool is_bare = label == Deprel::kNsubj || label == Deprel::kNsubjPass;
  int number = word + 1;
  if (is_bare && number + 1 < tree.size() && IsArticle(tree.word(number))) ++number;
  if (is_bare && IsNumber(tree.word(number))) context.Hang(word, number, Deprel::kAdvmod);
}

}  // namespace

// "talked over deteriorating relations", parsed as if somebody deteriorated relations: a verb that
// never takes an object describes the bare noun behind it.
void MendDescribingVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word gerund = tree.word(word);
  if (gerund.xpos != Xpos::kVBG || !context.lexicon.IsIntransitive(gerund.lemma)) return;
  if (gerund.deprel != Deprel::kAdvcl && gerund.deprel != Deprel::kAcl) return;
  const int preposition = tree.Child(word, {Deprel::kMark, Deprel::kCase});
  const int noun = tree.Child(word, Deprel::kObj);
  if (preposition != word - 1 || noun < 0 || tree.Subtree(noun).front() != word + 1) return;
  if (tree.word(word + 1).upos == Upos::kDet || tree.word(noun).upos != Upos::kNoun) return;
  for (int child : tree.Children(word)) {
    if (child > noun) context.Hang(child, noun, tree.word(child).deprel);
  }
  const bool is_of_noun = gerund.deprel == Deprel::kAcl;
  context.Hang(noun, gerund.head, is_of_noun ? Deprel::kNmod : Deprel::kObl);
  context.Hang(preposition, noun, Deprel::kCase);
  context.Hang(word, noun, Deprel::kAmod);
}

// "Chapter two names the king", parsed with two subjects: a bare number right behind a noun that
// hangs on the same word in the same way says which one.
void MendNumberBehind(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& number = tree.word(word);
  if (word == 0 || number.upos != Upos::kNum || number.head < 0) return;
  const Word& noun = tree.word(word - 1);
  const bool is_noun = noun.upos == Upos::kNoun || noun.upos == Upos::kPropn;
  const bool is_twin = noun.head == number.head && noun.deprel == number.deprel;
  if (!is_noun || !is_twin || number.deprel == Deprel::kConj) return;
  for (int child : tree.Children(word)) {
    if (child > word) context.Hang(child, word - 1, tree.word(child).deprel);
  }
  context.Hang(word, word - 1, Deprel::kNummod);
}

// "built parts of Norland", parsed as "built of Norland"; "Lorne and parts of Norland", parsed as
// "Lorne of Norland": what is behind "of" belongs to the noun right before it, unless the verb has
// an "of" of its own, or all members of a coordination share it.
void MendOf(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& part = tree.word(word);
  if ((part.deprel != Deprel::kNmod && part.deprel != Deprel::kObl) || part.head < 0) return;
  const int of = tree.Child(word, Deprel::kCase);
  if (of < 1 || of > word || tree.word(of).lemma != "of") return;
  const Word& before = tree.word(of - 1);
  if (before.upos != Upos::kNoun && before.upos != Upos::kPropn) return;
  const int noun = TopOfName(tree, of - 1);
  if (noun == part.head || tree.word(noun).head != part.head || noun < part.head) return;
  const Word& head = tree.word(part.head);
  const Deprel label = tree.word(noun).deprel;
  const bool is_argument = label == Deprel::kObj || label == Deprel::kObl;
  const bool is_of_verb = head.upos == Upos::kVerb && is_argument && !MayTakeOf(head);
  const bool is_of_conjunct =
      head.upos == Upos::kPropn && label == Deprel::kConj && tree.word(noun).upos == Upos::kNoun;
  if (is_of_verb || is_of_conjunct) context.Hang(word, noun, Deprel::kNmod);
}

// "accused the mayor of lying", parsed as a mayor of lying: the verb has an "of" of its own, and
// its object a noun for somebody.
void MendOfVerb(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& part = tree.word(word);
  if ((part.deprel != Deprel::kNmod && part.deprel != Deprel::kAcl) || part.head < 0) return;
  const int of = tree.Child(word, {Deprel::kCase, Deprel::kMark});
  const int noun = part.head;
  if (of < 0 || tree.word(of).lemma != "of" || of < noun) return;
  const Word& object = tree.word(noun);
  if (object.deprel != Deprel::kObj || object.head < 0 || object.head > noun) return;
  if (!TakesOf(tree.word(object.head))) return;
  const bool is_passive = tree.Child(object.head, Deprel::kAuxPass) >= 0;
  // "cleared the head of the bank of fraud"
  const auto phrases = tree.ChildrenWith(object.head, {Deprel::kObl});
  const bool has_another = std::any_of(phrases.begin(), phrases.end(), [&](int phrase) {
    const int preposition = tree.Child(phrase, Deprel::kCase);
    return preposition >= 0 && tree.word(preposition).lemma == "of";
  });
  if (is_passive || (has_another && part.deprel == Deprel::kNmod)) return;
  const bool is_clause = part.upos == Upos::kVerb;
  context.Hang(word, object.head, is_clause ? Deprel::kAdvcl : Deprel::kObl);
}

// "helicopters from the frigate Resolute", parsed as two phrases: the noun describes the name
// behind it, and the preposition is that of both.
void MendDescribedPhrase(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& name = tree.word(word);
  if (name.deprel != Deprel::kNmod || name.upos != Upos::kPropn || word < 2) return;
  const int noun = word - 1;
  const Word& before = tree.word(noun);
  const bool is_pair = before.xpos == Xpos::kNN && before.deprel == Deprel::kNmod &&
                       before.head == name.head && name.head < noun;
  const int preposition = tree.Child(noun, Deprel::kCase);
  if (!is_pair || preposition < 0 || tree.Child(word, {Deprel::kCase, Deprel::kDet}) >= 0) return;
  context.Hang(noun, word, Deprel::kNmodDesc);
  context.Hang(preposition, word, Deprel::kCase);
}

// "At least 20 boats", "up to 300 people", "more than half the boats", "more than a dozen boats":
// the words before the number are no preposition of the phrase, but part of how many.
void MendApproximator(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  static constexpr std::string_view kVague[] = {"about", "around", "roughly", "approximately"};
  MendAbout(context, word);
  const int length = ApproximatorAt(tree, word);
  int number = word + length;
  // "less than about five"
  const bool is_vague =
      length > 0 && number + 1 < tree.size() && IsOneOf(kVague, LowerAscii(tree.word(number).form));
  if (is_vague && IsNumber(tree.word(number + 1))) {
    context.Hang(number, number + 1, Deprel::kAdvmod);
    ++number;
  }
  const bool has_article = length > 0 && number + 1 < tree.size() && IsArticle(tree.word(number));
  if (has_article) ++number;
  if (length == 0 || !IsNumber(tree.word(number))) return;
  const int halved = NounBehindHalf(tree, number);
  for (int i = 0; i < length && halved < 0; ++i) {
    if (tree.IsBelow(number, word + i)) return;  // "less than a third", parsed as "less"
  }
  if (halved >= 0) context.Hang(number, halved, Deprel::kDetPredet);
  for (int i = 1; i < length; ++i) context.Hang(word + i, word, Deprel::kFixed);
  const int measured =
      tree.word(number).head;  // "have been less than five metres", parsed as "less"
  for (int child : tree.Children(word)) {
    const bool is_of_clause = child < word && tree.word(child).deprel != Deprel::kAdvmod;
    if (is_of_clause && measured > number) context.Hang(child, measured, tree.word(child).deprel);
  }
  context.Hang(word, number, Deprel::kAdvmod);
  int top = number;  // the noun that is counted
  const auto is_count = [&](int at) {
    const Deprel label = tree.word(at).deprel;
    return label == Deprel::kNummod || label == Deprel::kCompound || label == Deprel::kAdvmod;
  };
  while (is_count(top) && tree.word(top).head > top) top = tree.word(top).head;
  const Word& phrase = tree.word(top);
  if (phrase.deprel != Deprel::kObl || phrase.head < 0) return;
  const int preposition = tree.Child(top, Deprel::kCase);
  const bool has_other = preposition >= 0 && (preposition < word || preposition >= number);
  const bool is_free = tree.Child(phrase.head, {Deprel::kNsubj, Deprel::kNsubjPass}) < 0;
  if (has_other || top > phrase.head || !is_free) return;
  context.Hang(top, phrase.head, SubjectLabel(tree, phrase.head));
}

// "is a member of the Berg Society and a teacher", parsed as a society and a teacher: two nouns
// for persons with an article each are said of one subject.
void MendPredicates(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& second = tree.word(word);
  if (second.deprel != Deprel::kConj || second.xpos != Xpos::kNN || second.head < 0) return;
  const auto has_article = [&](int noun) {
    const int article = tree.Child(noun, Deprel::kDet);
    return article >= 0 && (tree.word(article).lemma == "a" || tree.word(article).lemma == "an");
  };
  const auto is_person = [&](int noun) {
    return context.lexicon.MainNounClass(LowerAscii(tree.word(noun).lemma)) == kNounPerson;
  };
  if (!has_article(word) || !is_person(word)) return;
  if (tree.word(second.head).upos != Upos::kPropn) return;
  int above = second.head;
  while (above >= 0 && tree.Child(above, Deprel::kCop) < 0) above = tree.word(above).head;
  if (above < 0 || above == second.head || !has_article(above) || !is_person(above)) return;
  context.Hang(word, above, Deprel::kConj);
}

// "said that few if any boats sink", parsed as what is said if any sink: the four words say how
// many boats, and the clause is what is said.
void MendFewIfAny(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word few = tree.word(word);
  const int condition = word + 1, any = word + 2;
  if ((few.lemma != "few" && few.lemma != "little") || any >= tree.size()) return;
  if (tree.word(condition).lemma != "if" || tree.word(any).lemma != "any") return;
  const int noun = tree.word(any).head, clause = tree.word(condition).head;
  if (noun < any || !IsNoun(tree.word(noun)) || clause < noun || few.head == noun) return;
  const bool is_content = tree.word(clause).deprel == Deprel::kAdvcl &&
                          tree.word(clause).head == few.head && few.deprel == Deprel::kObj;
  for (int child : tree.Children(word)) context.Hang(child, clause, tree.word(child).deprel);
  context.Hang(word, noun, Deprel::kAmod);
  context.Hang(condition, word, Deprel::kFixed);
  context.Hang(any, word, Deprel::kFixed);
  if (is_content) context.Hang(clause, few.head, Deprel::kCcomp);
}

}  // namespace tripleloom
