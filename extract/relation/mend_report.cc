// Mends of sayings: who says, what is said, and where a saying stands inside of what is said.
#include <algorithm>
#include <vector>

#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsSaying(const Word& verb) {
  return IsReportingVerb(verb.lemma) &&
         (verb.xpos == Xpos::kVBD || verb.xpos == Xpos::kVBZ || verb.xpos == Xpos::kVBP);
}

bool IsMarkOfSpeech(const Word& word) {
  return word.form == "," || word.form == "”" || word.form == "''" || word.form == "\"";
}

bool IsSubject(Deprel label) { return label == Deprel::kNsubj || label == Deprel::kNsubjPass; }

// Somebody: a name of a person or organization, a noun for people, a pronoun.
bool IsSomebody(const MendContext& context, int word) {
  const Word& noun = context.tree.word(word);
  if (noun.upos == Upos::kPron) return true;
  const NameSpan* name = context.NameAt(word);
  if (name != nullptr) {
    return name->type == EntityType::kPerson || name->type == EntityType::kOrganization;
  }
  return (context.lexicon.NounClasses(noun.lemma) & (kNounPerson | kNounGroup)) != 0;
}

// The subject that stands right before or right behind the verb; -1 if there is none.
int SpeakerBeside(const Tree& tree, int verb) {
  for (int subject : tree.ChildrenWith(verb, {Deprel::kNsubj})) {
    const std::vector<int> words = tree.Subtree(subject);
    if (words.back() == verb - 1 || words.front() == verb + 1) return subject;
  }
  return -1;
}

// What a saying in commas has inside of the clause around it.
struct Interjection {
  int clause = -1;           // what is said, behind the saying
  std::vector<int> fronted;  // what of it stands before the saying
};

Interjection InterjectionAt(const Tree& tree, int verb) {
  const int speaker = SpeakerBeside(tree, verb);
  const int content = tree.Child(verb, Deprel::kCcomp);
  if (speaker < 0 || content < verb || tree.Child(content, Deprel::kMark) >= 0) return {};
  const std::vector<int> words = tree.Subtree(speaker);
  const int begin = std::min(verb, words.front()), end = std::max(verb, words.back());
  const int behind = tree.Subtree(content).front();
  if (begin < 1 || behind <= end || !IsMarkOfSpeech(tree.word(begin - 1))) return {};
  if (!IsMarkOfSpeech(tree.word(end + 1)) && !IsMarkOfSpeech(tree.word(behind - 1))) return {};
  Interjection result{content, {}};
  for (int child : tree.Children(verb)) {
    const Word& word = tree.word(child);
    if (child >= begin || word.upos == Upos::kPunct || word.deprel == Deprel::kCc) continue;
    if (IsSubject(word.deprel) && OwnSubject(tree, content) >= 0) return {};
    result.fronted.push_back(child);
  }
  return result;
}

// The head of the plain noun phrase, with no preposition in it, that fills all between a comma and
// `end`, but for an abbreviation in brackets; -1 if there is none.
int PhraseBehindComma(const Tree& tree, int end) {
  if (end > 3 && tree.word(end - 1).form == ")" && tree.word(end - 3).form == "(") end -= 3;
  int begin = end, head = -1;
  while (begin > 0 && tree.word(begin - 1).form != ",") {
    const Upos upos = tree.word(--begin).upos;
    const bool is_part = upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kAdj ||
                         upos == Upos::kDet || upos == Upos::kCconj || upos == Upos::kNum ||
                         upos == Upos::kPron;
    if (!is_part) return -1;
  }
  if (begin == 0) return -1;
  for (int word = begin; word < end; ++word) {
    const int above = tree.word(word).head;
    if (begin <= above && above < end) continue;
    if (head >= 0) return -1;
    head = word;
  }
  return head;
}

}  // namespace

// "Rebels left, Ames said", "Rebels left, said Ames" and "Rebels left, Ames announced today": a
// saying behind a comma, without a conjunction, reports what stands before it.
void MendReport(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& verb = tree.word(word);
  const bool hangs_on_clause = verb.deprel == Deprel::kCcomp || verb.deprel == Deprel::kConj ||
                               verb.deprel == Deprel::kAdvcl || verb.deprel == Deprel::kDep;
  if (!hangs_on_clause || !IsSaying(verb)) return;
  if (verb.head > word || tree.word(verb.head).upos == Upos::kNoun) return;
  if (tree.Child(word, {Deprel::kCc, Deprel::kMark, Deprel::kCcomp, Deprel::kAux}) >= 0) return;
  const int subject = tree.Child(word, Deprel::kNsubj);
  const int begin = subject >= 0 ? std::min(tree.Subtree(subject).front(), word) : word;
  if (begin < 1 || tree.word(begin - 1).form != ",") return;
  const int object = tree.Child(word, {Deprel::kObj, Deprel::kIobj});
  const bool said = verb.lemma == "say" && verb.xpos == Xpos::kVBD;
  if (!said && (subject < 0 || subject > word || tree.Child(word, Deprel::kXcomp) >= 0)) return;
  if (subject < 0) {
    if (object < 0) return;
    context.Hang(object, word, Deprel::kNsubj);
  } else if (object >= 0) {
    return;
  }
  context.Hang(word, verb.head, Deprel::kParataxis);
}

// "“The towns, those towns in the north,” Ames said", parsed as if both spoke: of two subjects of a
// saying, the one right before it, behind the closing marks, is who says it.
void MendTwoSpeakers(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (!IsSaying(tree.word(word))) return;
  const std::vector<int> subjects = tree.ChildrenWith(word, {Deprel::kNsubj});
  if (subjects.size() != 2 || subjects.back() > word) return;
  const std::vector<int> speaker = tree.Subtree(subjects.back());
  if (speaker.back() != word - 1 || speaker.front() < 1) return;
  const std::string& mark = tree.word(speaker.front() - 1).form;
  const bool is_behind_marks = mark == "”" || mark == "''" || mark == "\"";
  if (is_behind_marks && IsSomebody(context, subjects.back())) {
    context.Hang(subjects.front(), word, Deprel::kDep);
  }
}

// "A fire broke out, officials said, in which ...", parsed as a fire that said so: who stands
// between the comma and the verb said it, and what stands before belongs to what is said.
void MendSpeakerInCommas(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word verb = tree.word(word);
  if (!IsSaying(verb)) return;
  const int content = tree.Child(word, Deprel::kCcomp), subject = OwnSubject(tree, word);
  const int speaker = PhraseBehindComma(tree, word);
  if (content < 0 || content > speaker || speaker < 0 || !IsSomebody(context, speaker)) return;
  if (subject < 0 || subject > content || OwnSubject(tree, content) >= 0) return;
  const int last = tree.ChildrenWith(word, {Deprel::kCcomp, Deprel::kObj}).back();
  const bool goes_on = word + 1 < tree.size() && tree.word(word + 1).form == ",";
  if (tree.IsBelow(word, speaker) || (last > word && !goes_on)) return;
  context.Hang(subject, content, SubjectLabel(tree, content));
  context.Hang(speaker, word, Deprel::kNsubj);
}

// "The reason, Ames said, is fog", parsed as a reason that said so: a saying between commas is put
// into the clause that goes on behind it.
void MendInterjection(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  if (!IsSaying(tree.word(word))) return;
  const auto [clause, fronted] = InterjectionAt(tree, word);
  if (clause < 0 || fronted.empty()) return;
  const Word verb = tree.word(word);
  for (int child : fronted) context.Hang(child, clause, tree.word(child).deprel);
  for (int child : tree.ChildrenWith(word, {Deprel::kConj})) {
    if (child > clause) context.Hang(child, clause, Deprel::kConj);
  }
  context.Hang(clause, verb.head, verb.deprel);
  context.Hang(word, clause, Deprel::kParataxis);
}

// "“...,” wrote Ann Ames", parsed as if she were written to: somebody right behind a verb of
// saying that has no subject, itself behind a quotation or a comma, says it. Right behind "told" is
// who is told.
void MendInvertedSpeaker(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& speaker = tree.word(word);
  const int verb = speaker.head;
  if (speaker.deprel != Deprel::kObj && speaker.deprel != Deprel::kIobj) return;
  if (verb < 1 || verb > word || tree.word(verb).xpos != Xpos::kVBD) return;
  const std::string& saying = tree.word(verb).lemma;
  if (!IsReportingVerb(saying) || saying == "tell" || OwnSubject(tree, verb) >= 0) return;
  if (!IsMarkOfSpeech(tree.word(verb - 1)) || tree.Subtree(word).front() != verb + 1) return;
  if (IsSomebody(context, word) && LogicalSubject(tree, verb) < 0) {
    context.Hang(word, verb, Deprel::kNsubj);
  }
}

// "“...,” Ann Ames, the mayor, said", parsed as if her name belonged to what is said: behind the
// closing marks begins who says it.
void MendSpeakerBehind(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& speaker = tree.word(word);
  if (speaker.upos != Upos::kPropn || speaker.head < 0 || !IsSomebody(context, word)) return;
  const std::vector<int> words = tree.Subtree(word);
  const int verb = words.back() + 1;
  if (words.front() < 2 || verb >= tree.size() || !IsSaying(tree.word(verb))) return;
  const std::string& mark = tree.word(words.front() - 1).form;
  if (mark != "”" && mark != "''" && mark != "\"") return;
  const int content = tree.Child(verb, Deprel::kCcomp);
  const bool is_inside = content >= 0 && content < word && tree.IsBelow(word, content);
  if (is_inside && OwnSubject(tree, verb) < 0) context.Hang(word, verb, Deprel::kNsubj);
}

// "a man who police said was armed", parsed as a man whom they said: of a saying inside of a
// relative clause, the content is what is told of the noun.
void MendSaidRelative(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word verb = tree.word(word);
  if (verb.deprel != Deprel::kAclRelcl || verb.head < 0 || !IsReportingVerb(verb.lemma)) return;
  const int speaker = OwnSubject(tree, word), content = tree.Child(word, Deprel::kCcomp);
  if (speaker < 0 || content < word || OwnSubject(tree, content) >= 0) return;
  if (tree.word(speaker).xpos == Xpos::kWP || tree.word(speaker).xpos == Xpos::kWDT) return;
  const bool is_finite = tree.word(content).xpos == Xpos::kVBD ||
                         tree.word(content).xpos == Xpos::kVBZ ||
                         tree.Child(content, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop}) >= 0;
  if (!is_finite || tree.Child(content, Deprel::kMark) >= 0) return;
  const int relative = tree.Child(word, Deprel::kObj);
  if (relative >= 0 && relative > speaker) return;
  if (relative >= 0) {
    context.Hang(relative, content, SubjectLabel(tree, content));
  }
  context.Hang(content, verb.head, Deprel::kAclRelcl);
  context.Hang(word, content, Deprel::kParataxis);
}

// "If the vote fails, the law falls", parsed as two clauses beside each other: the first has a
// conjunction, so the second is the main one.
void MendMainClause(const MendContext& context, int word) {
  static constexpr std::string_view kMarks[] = {"if",    "unless", "although", "though",
                                                "while", "since",  "because",  "when"};
  const Tree& tree = context.tree;
  const Word& main = tree.word(word);
  if (main.deprel != Deprel::kParataxis || main.head < 0 || main.head > word) return;
  const int clause = main.head;
  const int mark = tree.Child(clause, {Deprel::kMark, Deprel::kAdvmod});
  const int begin = tree.Subtree(word).front();
  if (tree.word(clause).deprel != Deprel::kRoot || mark < 0 || mark > 1 || begin < 1) return;
  const std::string& conjunction = tree.word(mark).lemma;
  const bool is_conjunction = IsOneOf(kMarks, conjunction);
  const bool is_behind_comma = tree.word(begin).form == "," || tree.word(begin - 1).form == ",";
  if (!is_conjunction || !is_behind_comma || OwnSubject(tree, word) < 0) return;
  if (IsReportingVerb(main.lemma)) return;
  context.Hang(word, -1, Deprel::kRoot);
  context.Hang(clause, word, Deprel::kAdvcl);
}

// "hopes that by leaving they will win", parsed as a hope by leaving: what stands between "that"
// and the verb of its clause belongs to the clause.
void MendInsideContent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& part = tree.word(word);
  const bool is_adjunct = part.deprel == Deprel::kAdvcl || part.deprel == Deprel::kObl;
  if (!is_adjunct || part.head < 0 || part.head > word) return;
  for (int content : tree.ChildrenWith(part.head, {Deprel::kCcomp})) {
    const int that = tree.Child(content, Deprel::kMark);
    if (that < 0 || tree.word(that).lemma != "that" || that < part.head) continue;
    const std::vector<int> words = tree.Subtree(word);
    if (that < words.front() && words.back() < content) {
      return context.Hang(word, content, part.deprel);
    }
  }
}

}  // namespace tripleloom
