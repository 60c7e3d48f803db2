// Mends of numbers and measures: a number that stands for what was counted before, the time in
// which a measure is reached, a measure before what is measured.
#include <string_view>

#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {

// "ten people were killed and 20 injured", parsed as if ten were injured: a number right before the
// second participle is how many that is said of.
void MendNumberOfSecond(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& number = tree.word(word);
  const int verb = number.head;
  if (number.xpos != Xpos::kCD || verb != word + 1 || number.deprel == Deprel::kNsubjPass) return;
  const Word& participle = tree.word(verb);
  const bool is_second = participle.deprel == Deprel::kConj && participle.head >= 0 &&
                         (participle.xpos == Xpos::kVBN || participle.xpos == Xpos::kVBD);
  if (!is_second || tree.Child(verb, kAuxiliaries) >= 0) return;
  if (tree.Child(participle.head, Deprel::kAuxPass) < 0) return;
  if (tree.Child(verb, {Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kObj}) >= 0) return;
  const int begin = tree.Subtree(word).front();
  for (int child : tree.Children(verb)) {  // "and around 20 injured"
    const Deprel label = tree.word(child).deprel;
    if (child < begin && label == Deprel::kAdvmod) context.Hang(child, word, label);
  }
  context.words[static_cast<size_t>(verb)].xpos = Xpos::kVBN;
  context.Hang(word, verb, Deprel::kNsubjPass);
}

// "30 kilometres an hour", parsed as what took an hour: "a" and a time right behind a measure tell
// in how much of it.
void MendRate(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& time = tree.word(word);
  if (time.xpos != Xpos::kNN || word < 2 || time.deprel == Deprel::kNmodUnmarked) return;
  const int article = word - 1, measure = word - 2;
  if (tree.word(article).lemma != "a" || tree.word(article).head != word) return;
  if (context.lexicon.MainNounClass(LowerAscii(time.form)) != kNounTime) return;
  const Word& unit = tree.word(measure);
  const bool is_unit =
      unit.upos == Upos::kNoun && unit.head != word && tree.Child(measure, Deprel::kNummod) >= 0;
  if (is_unit && !tree.IsBelow(measure, word)) context.Hang(word, measure, Deprel::kNmodUnmarked);
}

// "led to delays of ten minutes to an hour", parsed as what led to an hour: "to" right between two
// times is the end of a span, unless a verb brings one to the other.
void MendSpanOfTime(const MendContext& context, int word) {
  static constexpr std::string_view kChanging[] = {
      "raise", "cut",  "extend", "increase", "reduce", "lift",  "lower",  "shorten",
      "drop",  "fall", "rise",   "go",       "grow",   "bring", "change", "lengthen"};
  const Tree& tree = context.tree;
  const Word& last = tree.word(word);
  const int to = tree.Child(word, Deprel::kCase), first = to - 1;
  if (last.deprel != Deprel::kObl || last.head < 0 || first < 1 || last.head > first) return;
  const auto is_amount = [&](int at) {
    const int before = tree.Child(at, {Deprel::kNummod, Deprel::kDet});
    return before >= 0 && before < at && tree.word(at).upos == Upos::kNoun &&
           context.lexicon.MainNounClass(LowerAscii(tree.word(at).lemma)) == kNounTime;
  };
  if (tree.word(to).lemma != "to" || !is_amount(word) || !is_amount(first)) return;
  const int from = tree.Child(first, Deprel::kCase);
  const bool is_from = from >= 0 && tree.word(from).lemma == "from";
  const bool is_changed = IsOneOf(kChanging, tree.word(last.head).lemma);
  if (!is_from && !is_changed && !tree.IsBelow(first, word)) {
    context.Hang(word, first, Deprel::kNmod);
  }
}

// "found Sunday 300 boats", parsed as boats of a Sunday: a day between a verb and a number is when.
void MendDayBeforeNumber(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& day = tree.word(word);
  const int verb = word - 1, number = word + 1;
  const bool is_modifier = day.deprel == Deprel::kNmodUnmarked || day.deprel == Deprel::kCompound;
  if (!is_modifier || day.upos != Upos::kPropn || day.head < number || verb < 0) return;
  if (context.lexicon.MainNounClass(LowerAscii(day.form)) != kNounTime) return;
  const int noun = tree.word(number).head;
  const bool is_counted = tree.word(number).upos == Upos::kNum && noun > number &&
                          (day.head == noun || day.head == number);
  if (is_counted && tree.word(noun).head == verb && tree.word(verb).upos == Upos::kVerb) {
    context.Hang(word, verb, Deprel::kOblUnmarked);
  }
}

// "80 kilometre an hour winds", parsed with two objects: a unit in the singular behind a number
// says how much of what follows.
void MendMeasured(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& unit = tree.word(word);
  if (unit.deprel != Deprel::kObj || unit.xpos != Xpos::kNN || unit.head < 0) return;
  const int number = tree.Child(word, Deprel::kNummod);
  if (number < 0 || number + 1 != word || LowerAscii(tree.word(number).form) == "one") return;
  if (tree.word(number).form == "1") return;
  const int end = tree.Subtree(word).back() + 1;
  for (int object : tree.ChildrenWith(unit.head, {Deprel::kObj})) {
    if (object > word && tree.Subtree(object).front() == end) {
      return context.Hang(word, object, Deprel::kCompound);
    }
  }
}

// "for as much as $2 million", parsed with two prepositions: "as much as" says how much, and what
// stands before it belongs to the sum.
void MendAsMuchAs(const MendContext& context, int word) {
  static constexpr std::string_view kMuch[] = {"much", "many", "little", "few"};
  const Tree& tree = context.tree;
  if (word < 1 || word + 2 >= tree.size() || !IsOneOf(kMuch, tree.word(word).form)) return;
  const int before = word - 1, behind = word + 1, number = word + 2;
  if (LowerAscii(tree.word(before).form) != "as" || tree.word(behind).form != "as") return;
  const Upos upos = tree.word(number).upos;
  if (upos != Upos::kNum && tree.word(number).xpos != Xpos::kDollar) return;
  int sum = number;
  for (Deprel label = tree.word(sum).deprel;
       tree.word(sum).head >= 0 && (label == Deprel::kNummod || label == Deprel::kCompound);
       label = tree.word(sum).deprel) {
    sum = tree.word(sum).head;
  }
  if (tree.IsBelow(sum, word) || tree.IsBelow(sum, before)) return;
  for (int much : {before, word}) {
    for (int child : tree.ChildrenWith(much, {Deprel::kCase})) {
      if (child < before) context.Hang(child, sum, Deprel::kCase);
    }
  }
  context.Hang(word, number, Deprel::kAdvmod);
  context.Hang(before, word, Deprel::kAdvmod);
  context.Hang(behind, word, Deprel::kFixed);
}

// "burns half as much coal", parsed as a half and as coal: how many times as much belongs to
// "much".
void MendTimesAsMuch(const MendContext& context, int word) {
  static constexpr std::string_view kTimes[] = {"half", "twice"};
  static constexpr std::string_view kMuch[] = {"much", "many", "little", "few"};
  const Tree& tree = context.tree;
  if (word + 2 >= tree.size() || !IsOneOf(kTimes, LowerAscii(tree.word(word).form))) return;
  const int as = word + 1, much = word + 2;
  if (tree.word(as).form != "as" || !IsOneOf(kMuch, tree.word(much).form)) return;
  if (tree.word(as).head != much || tree.word(word).head == much) return;
  if (!tree.IsBelow(much, word)) context.Hang(word, much, Deprel::kAdvmod);
}

}  // namespace tripleloom
