// Mends of reported clauses without "that". A finite verb has a subject, and no verb has two: where
// a noun stands between a verb of saying and a finite verb that lacks one, it is the subject of
// what is said; where it stands between a noun of saying and such a verb, likewise.
#include <algorithm>
#include <string_view>
#include <vector>

#include "extract/entity/gazetteer.h"
#include "extract/relation/content_noun.h"
#include "extract/relation/mend_steps.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool IsNominal(const Word& word) { return IsNoun(word) || word.upos == Upos::kNum; }

// Verbs of saying whose object is whom they address, though some take a clause alone.
constexpr std::string_view kAddressing[] = {"tell", "ask", "urge", "warn", "promise"};

// Verbs that take a clause without "that"; not those whose object is whom they tell or quote.
bool TakesBareClause(const Word& verb) {
  static constexpr std::string_view kOther[] = {
      "show",       "find",    "know",   "hear",  "feel",  "agree", "prefer",
      "learn",      "realize", "mean",   "prove", "wish",  "guess", "realise",
      "understand", "decide",  "ensure", "hint",  "sense", "swear"};
  if (IsOneOf(kAddressing, verb.lemma) || verb.lemma == "quote") return false;
  return IsReportingVerb(verb.lemma) || IsOneOf(kOther, verb.lemma);
}

// Whether nothing stands between the phrase and the verb but adverbs, an insertion between commas,
// and what belongs to the verb.
bool StandsBefore(const Tree& tree, int noun, int verb) {
  const int end = tree.Subtree(noun).back(), begin = BeginOfVerb(tree, verb);
  if (end >= begin) return false;
  const bool has_insertion =
      tree.Child(noun, {Deprel::kAclRelcl, Deprel::kAcl, Deprel::kAppos}) >= 0;
  const bool is_between_commas =
      end + 1 < begin - 1 && tree.word(end + 1).form == "," && tree.word(begin - 1).form == ",";
  if (is_between_commas) return true;
  for (int at = end + 1; at < begin; ++at) {
    const Word& word = tree.word(at);
    const bool is_comma = word.upos == Upos::kPunct && has_insertion;
    if (word.upos != Upos::kAdv && !is_comma && !tree.IsBelow(at, verb)) return false;
  }
  return true;
}

// A finite clause beside `verb` that lacks a subject, and that no "and" or "if" ties.
bool LacksSubject(const Tree& tree, int clause, int verb) {
  const Word& word = tree.word(clause);
  const bool is_beside = word.head == verb || word.head == tree.word(verb).head;
  const bool is_clause = word.deprel == Deprel::kCcomp || word.deprel == Deprel::kAdvcl ||
                         word.deprel == Deprel::kParataxis || word.deprel == Deprel::kDep ||
                         word.deprel == Deprel::kConj || word.deprel == Deprel::kXcomp;
  if (!is_beside || !is_clause || OwnSubject(tree, clause) >= 0) return false;
  if (tree.Child(clause, {Deprel::kMark, Deprel::kCc, Deprel::kExpl}) >= 0) return false;
  // "used" behind a finite verb without "and" can be no participle coordinated with it, and what
  // is said no participle at all.
  static constexpr std::string_view kSaying[] = {
      "say", "claim", "argue", "insist", "think", "believe", "hope", "fear", "suggest", "estimate"};
  // "claims the port discriminated": unlike "thinks the port closed", it has no such complement.
  static constexpr std::string_view kWithoutState[] = {"say", "claim", "argue", "insist", "hope"};
  const std::string& above = word.head < 0 ? word.lemma : tree.word(word.head).lemma;
  const bool is_said = (word.deprel == Deprel::kCcomp && IsOneOf(kSaying, above)) ||
                       (word.deprel == Deprel::kXcomp && IsOneOf(kWithoutState, above));
  const bool is_tied_form = (word.deprel == Deprel::kConj || is_said) && word.xpos == Xpos::kVBN;
  return IsFinite(tree, clause) || is_tied_form;
}

// The finite clause without a subject that hangs on a bare participle, as nothing can; -1 if there
// is none.
int VerbBehindParticiple(const Tree& tree, int participle) {
  const int clause = tree.Child(participle, Deprel::kCcomp);
  const bool is_bare = tree.word(participle).xpos == Xpos::kVBN && !IsFinite(tree, participle);
  const bool lacks_subject = clause > participle && IsFinite(tree, clause) &&
                             OwnSubject(tree, clause) < 0 &&
                             tree.Child(clause, {Deprel::kMark, Deprel::kExpl}) < 0;
  return is_bare && lacks_subject ? clause : -1;
}

}  // namespace

// "..., he said, waving to the crowd", parsed as if he said waving: a clause that is said has a
// finite verb; a participle behind a comma tells what the speaker did.
void MendSpeakerDoing(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& doing = tree.word(word);
  if (doing.deprel != Deprel::kCcomp || doing.xpos != Xpos::kVBG || doing.head < 0) return;
  const int begin = tree.Subtree(word).front();
  const bool is_behind_comma =
      begin > 0 && (tree.word(begin).form == "," || tree.word(begin - 1).form == ",");
  const bool is_bare = tree.Child(word, {Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kAux,
                                         Deprel::kCop, Deprel::kMark, Deprel::kExpl}) < 0;
  if (doing.head < word && is_behind_comma && is_bare &&
      IsReportingVerb(tree.word(doing.head).lemma)) {
    context.Hang(word, doing.head, Deprel::kAdvcl);
  }
}

// "reported Ames as saying that ships left", parsed as if he were reported: he says it.
void MendAsSaying(const MendContext& context, int word) {
  static constexpr std::string_view kCiting[] = {"report", "quote", "cite"};
  const Tree& tree = context.tree;
  const Word& saying = tree.word(word);
  if (saying.deprel != Deprel::kAdvcl || saying.xpos != Xpos::kVBG || saying.head < 0) return;
  const int as = tree.Child(word, {Deprel::kMark, Deprel::kCase});
  if (!IsReportingVerb(saying.lemma) || as < 0 || tree.word(as).lemma != "as") return;
  const int speaker = tree.Child(saying.head, Deprel::kObj);
  if (!IsOneOf(kCiting, tree.word(saying.head).lemma) || speaker < 0 || speaker > as) return;
  context.Hang(speaker, word, Deprel::kNsubj);
}

// "rights which he says have been lost", parsed as rights that he says: between a noun and its
// verb, a saying tells whose word the clause is.
void MendSayingBetween(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word saying = tree.word(word);
  if (saying.deprel != Deprel::kAclRelcl || saying.head < 0 || !IsReportingVerb(saying.lemma)) {
    return;
  }
  if (tree.Child(word, {Deprel::kCcomp, Deprel::kObj, Deprel::kXcomp}) >= 0) return;
  const int noun = saying.head, clause = tree.word(noun).head;
  if (clause < word || OwnSubject(tree, clause) != noun || OwnSubject(tree, word) < 0) return;
  const bool is_between = tree.Subtree(word).back() + 1 == BeginOfVerb(tree, clause) &&
                          tree.Subtree(word).front() == noun + 1;
  if (!is_between || !IsFinite(tree, clause)) return;
  context.Hang(word, clause, Deprel::kParataxis);
  // "the people, whose rights he says ...": of the noun before the comma
  const int whose = tree.Subtree(noun).front(), owner = whose - 2;
  const bool has_owner = owner >= 0 && tree.word(whose).xpos == Xpos::kWPS &&
                         tree.word(whose - 1).form == "," && IsNominal(tree.word(owner));
  if (has_owner && !tree.IsBelow(owner, clause)) context.Hang(clause, owner, Deprel::kAclRelcl);
}

// "says the ships have left", parsed as if she said ships, and then left: the noun is the subject
// of what is said.
void MendBareContent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word object = tree.word(word);
  const int verb = object.head;
  const bool is_object = object.deprel == Deprel::kObj || object.deprel == Deprel::kIobj;
  if (!is_object || verb < 0 || verb > word || !IsNominal(object)) return;
  if (!TakesBareClause(tree.word(verb)) || tree.Child(word, Deprel::kCase) >= 0) return;
  for (int clause = tree.Subtree(word).back() + 1; clause < tree.size(); ++clause) {
    if (!LacksSubject(tree, clause, verb) || !StandsBefore(tree, word, clause)) continue;
    const int main = VerbBehindParticiple(tree, clause);
    if (main >= 0) {  // "says both together will produce more"
      context.Hang(clause, word, Deprel::kAcl);
      context.Hang(word, main, SubjectLabel(tree, main));
      return context.Hang(main, verb, Deprel::kCcomp);
    }
    Word& finite = context.words[static_cast<size_t>(clause)];
    if (finite.xpos == Xpos::kVBN && !IsFinite(tree, clause)) finite.xpos = Xpos::kVBD;
    context.Hang(word, clause, SubjectLabel(tree, clause));
    return context.Hang(clause, verb, Deprel::kCcomp);
  }
}

// "confirmed two crews reached Lorne", parsed as crews that were reached: a participle behind a
// noun is passive and has no object, so the verb is a finite one.
void MendActiveParticiple(const MendContext& context, int word) {
  static constexpr std::string_view kWithTwo[] = {
      "give", "send", "call", "name",    "offer", "award", "elect", "pay",  "teach",   "show",
      "ask",  "tell", "deny", "promise", "grant", "hand",  "hold",  "lend", "appoint", "dub"};
  const Tree& tree = context.tree;
  const Word verb = tree.word(word);
  if (verb.deprel != Deprel::kAcl || verb.xpos != Xpos::kVBN || verb.head < 0) return;
  const int noun = verb.head, above = tree.word(noun).head;
  if (above < 0 || above > noun || tree.word(noun).deprel != Deprel::kObj) return;
  if (!TakesBareClause(tree.word(above)) || IsOneOf(kWithTwo, verb.lemma)) return;
  const bool has_other = tree.Child(word, {Deprel::kAux, Deprel::kAuxPass, Deprel::kMark,
                                           Deprel::kNsubj, Deprel::kOblAgent}) >= 0;
  if (has_other || tree.Child(word, Deprel::kObj) < word || !verb.form.ends_with("ed")) return;
  if (noun + 1 != tree.Subtree(word).front()) return;
  context.words[static_cast<size_t>(word)].xpos = Xpos::kVBD;
  context.Hang(noun, word, Deprel::kNsubj);
  context.Hang(word, above, Deprel::kCcomp);
}

// "says the port will close and warns crews", parsed as a port that warns: "and" ties verbs of one
// form, here two of saying, and not the second to the modal of what the first says, nor to what a
// thing is. "Warned", with what was warned of behind it, may be tagged as a participle.
void MendSecondReport(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& second = tree.word(word);
  if (second.deprel != Deprel::kConj || second.head < 0) return;
  const bool is_like_participle = second.xpos == Xpos::kVBN && second.form.ends_with("ed") &&
                                  tree.Child(word, Deprel::kCcomp) > word &&
                                  tree.Child(word, kAuxiliaries) < 0;
  if (!IsFinite(tree, word) && !is_like_participle) return;
  if (!IsReportingVerb(second.lemma) || OwnSubject(tree, word) >= 0) return;
  const int content = second.head, report = tree.word(content).head;
  if (tree.word(content).deprel != Deprel::kCcomp || report < 0 || report > content) return;
  const Xpos form = is_like_participle ? Xpos::kVBD : second.xpos;
  if (!IsReportingVerb(tree.word(report).lemma) || tree.word(report).xpos != form) return;
  const bool is_modal = tree.word(BeginOfVerb(tree, content)).xpos == Xpos::kMD;
  const int subject = OwnSubject(tree, content);
  const bool is_of_thing = tree.Child(content, {Deprel::kCop, Deprel::kAuxPass}) >= 0 &&
                           subject >= 0 && tree.word(subject).upos == Upos::kNoun &&
                           (context.lexicon.NounClasses(tree.word(subject).lemma) &
                            (kNounPerson | kNounGroup | kNounCommunication)) == 0;
  if (!is_modal && !is_of_thing) return;
  context.words[static_cast<size_t>(word)].xpos = form;
  context.Hang(word, report, Deprel::kConj);
}

// "says if it rains, the port will close", parsed as two clauses that are said: the one with a
// conjunction stands beside the one behind its comma.
void MendFrontedClause(const MendContext& context, int word) {
  static constexpr std::string_view kMarks[] = {"if",    "while", "although", "though", "unless",
                                                "since", "when",  "because",  "once",   "until"};
  const Tree& tree = context.tree;
  const Word& first = tree.word(word);
  const int mark = tree.Child(word, {Deprel::kMark, Deprel::kAdvmod});
  if (first.deprel != Deprel::kCcomp || first.head < 0 || first.head > word || mark < 0) return;
  if (mark != tree.Subtree(word).front()) return;
  if (!IsOneOf(kMarks, LowerAscii(tree.word(mark).form))) return;
  for (int main : tree.ChildrenWith(first.head, {Deprel::kCcomp, Deprel::kParataxis})) {
    const int begin = tree.Subtree(main).front();
    if (begin <= word || OwnSubject(tree, main) < 0) continue;
    const bool is_behind_comma = tree.word(begin).form == "," || tree.word(begin - 1).form == ",";
    if (!is_behind_comma || IsReportingVerb(tree.word(main).lemma)) continue;
    context.Hang(main, first.head, Deprel::kCcomp);
    return context.Hang(word, main, Deprel::kAdvcl);
  }
}

// "said ships from Lorne and the port of Kessar were closed", parsed as if she said ships, and the
// port was closed: nobody says a noun, so "and" ties it to the subject of what is said.
void MendSplitContent(const MendContext& context, int word) {
  static constexpr std::string_view kSaying[] = {"say", "think", "hope", "insist", "argue"};
  const Tree& tree = context.tree;
  const Word clause = tree.word(word);
  const int verb = clause.head;
  if (clause.deprel != Deprel::kConj || verb < 0 || !IsFinite(tree, word)) return;
  if (!IsOneOf(kSaying, tree.word(verb).lemma)) return;
  const int object = tree.Child(verb, Deprel::kObj), second = OwnSubject(tree, word);
  const int coordinator = tree.Child(word, Deprel::kCc);
  if (object < verb || second < object || coordinator < 0 || !IsNominal(tree.word(object))) return;
  const bool is_between = tree.Subtree(object).back() + 1 == coordinator &&
                          tree.Subtree(second).front() == coordinator + 1;
  if (!is_between || tree.Child(verb, Deprel::kCcomp) >= 0) return;
  int member = coordinator - 1;  // the noun of the phrase that ends there
  while (tree.word(member).deprel == Deprel::kFlat && tree.word(member).head >= 0) {
    member = tree.word(member).head;
  }
  if (!IsNominal(tree.word(member))) member = object;
  context.Hang(second, member, Deprel::kConj);
  context.Hang(coordinator, second, Deprel::kCc);
  context.Hang(object, word, SubjectLabel(tree, word));
  context.Hang(word, verb, Deprel::kCcomp);
}

// "entered the port Ames uses", parsed as if it were entered that he uses: behind an object only
// verbs of telling somebody have a clause of their own, and one that lacks an object is relative.
bool IsContactClause(const Tree& tree, int noun, int clause) {
  static constexpr std::string_view kOther[] = {"persuade", "show", "teach",   "advise",
                                                "bet",      "make", "satisfy", "give",
                                                "take",     "see",  "ensure",  "mean"};
  const std::string& verb = tree.word(tree.word(clause).head).lemma;
  if (IsTelling(verb) || IsOneOf(kOther, verb) || IsReportingVerb(verb)) return false;
  return tree.word(noun).upos == Upos::kNoun && tree.word(clause).upos == Upos::kVerb &&
         tree.Child(noun, Deprel::kNmodUnmarked) < 0 &&
         tree.Child(clause, {Deprel::kObj, Deprel::kCop, Deprel::kAuxPass, Deprel::kCcomp,
                             Deprel::kXcomp}) < 0;
}

// "fears the port could close", "expressed certainty ships would leave": what is feared stands
// behind the noun without "that", and is no relative clause.
void MendContentOfNoun(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word clause = tree.word(word);
  if (clause.head < 0 || tree.Child(word, Deprel::kMark) >= 0 || !IsFinite(tree, word)) return;
  int noun = clause.head;
  if (clause.deprel == Deprel::kCcomp) noun = tree.Child(clause.head, Deprel::kObj);
  const bool is_relative = clause.deprel == Deprel::kAclRelcl;
  if ((!is_relative && clause.deprel != Deprel::kCcomp) || noun < 0 || noun > word) return;
  int subject = OwnSubject(tree, word);
  const int apposition = tree.Child(noun, Deprel::kAppos);
  if (subject < 0 && apposition >= 0 && is_relative &&
      tree.Subtree(apposition).back() + 1 == BeginOfVerb(tree, word)) {
    subject = apposition;  // "no chance Ames will leave", parsed as a chance named Ames
  }
  if (subject < 0 || tree.Subtree(subject).front() != noun + 1) return;
  if (!IsContentOfNoun(tree, noun, word)) {
    if (!is_relative && IsContactClause(tree, noun, word)) {
      context.Hang(word, noun, Deprel::kAclRelcl);
    }
    return;
  }
  context.Hang(subject, word, SubjectLabel(tree, word));
  context.Hang(word, noun, Deprel::kAcl);
}

// "recommends Norland close the port", parsed as if Norland were recommended: what is said begins
// with its subject.
void MendSubjectOfContent(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  const int verb = clause.head;
  if (clause.deprel != Deprel::kCcomp || verb < 0 || OwnSubject(tree, word) >= 0) return;
  if (!IsReportingVerb(tree.word(verb).lemma) || IsOneOf(kAddressing, tree.word(verb).lemma))
    return;
  const bool is_bare = clause.xpos == Xpos::kVB && tree.Child(word, Deprel::kMark) < 0;
  if (!is_bare && !IsFinite(tree, word)) return;
  const int subject = tree.Child(verb, Deprel::kObj);
  if (subject < verb || tree.Subtree(subject).back() + 1 != tree.Subtree(word).front()) return;
  context.Hang(subject, word, SubjectLabel(tree, word));
}

// "signalled that ties had grown by sending a letter", parsed as ties that send: only somebody does
// one thing by doing another, here the subject of the verb around.
void MendMeans(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& means = tree.word(word);
  const int mark = tree.Child(word, {Deprel::kMark, Deprel::kCase});
  if (means.deprel != Deprel::kAdvcl || means.xpos != Xpos::kVBG || means.head < 0) return;
  if (mark < 0 || tree.word(mark).lemma != "by" || means.head > word) return;
  const int clause = means.head, above = tree.word(clause).head;
  // "made the port safer by selling boats"
  const bool is_state = tree.word(clause).deprel == Deprel::kXcomp &&
                        tree.word(clause).upos == Upos::kAdj && above >= 0 && above < clause &&
                        tree.Child(above, Deprel::kObj) > above;
  if (is_state) return context.Hang(word, above, Deprel::kAdvcl);
  if (tree.word(clause).deprel != Deprel::kCcomp || above < 0 || above > clause) return;
  if (tree.Child(clause, {Deprel::kAuxPass, Deprel::kObj}) >= 0) return;
  const int subject = OwnSubject(tree, clause), actor = OwnSubject(tree, above);
  if (subject < 0 || actor < 0 || context.NameAt(subject) != nullptr) return;
  constexpr uint32_t kActing = kNounPerson | kNounGroup;
  const Word& thing = tree.word(subject);
  const bool is_thing =
      thing.upos == Upos::kNoun && (context.lexicon.MainNounClass(thing.lemma) & kActing) == 0;
  if (is_thing) context.Hang(word, above, Deprel::kAdvcl);
}

// "it seems likely troops will leave", parsed as likely troops: behind "it seems" the adjective
// tells how likely the clause is.
void MendLikely(const MendContext& context, int word) {
  static constexpr std::string_view kSeeming[] = {"seem", "appear", "look", "be"};
  static constexpr std::string_view kLikely[] = {"likely", "unlikely", "possible", "probable",
                                                 "clear",  "certain",  "evident"};
  const Tree& tree = context.tree;
  const Word& adjective = tree.word(word);
  const int noun = adjective.head, verb = word - 1;
  if (adjective.deprel != Deprel::kAmod || noun < word || verb < 1) return;
  if (!IsOneOf(kLikely, adjective.lemma) || !IsOneOf(kSeeming, tree.word(verb).lemma)) return;
  const int clause = tree.word(noun).head;
  if (clause < noun || tree.word(clause).head != verb || OwnSubject(tree, clause) != noun) return;
  if (LowerAscii(tree.word(verb - 1).form) != "it") return;
  context.Hang(word, verb, Deprel::kXcomp);
  context.Hang(clause, word, Deprel::kCcomp);
}

// "said the vote was lost and Ames would resign", parsed as two clauses of the narrator: under a
// report of the past, "would" is the future of what was said, so the second clause was said too.
void MendReportedSecond(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& clause = tree.word(word);
  if (clause.deprel != Deprel::kConj || clause.head < 0 || clause.head > word) return;
  const Word& report = tree.word(clause.head);
  const bool is_past_report = IsReportingVerb(report.lemma) && report.xpos == Xpos::kVBD;
  const int would = tree.Child(word, Deprel::kAux), coordinator = tree.Child(word, Deprel::kCc);
  if (!is_past_report || would < 0 || LowerAscii(tree.word(would).form) != "would") return;
  if (coordinator < 1 || tree.word(coordinator - 1).form == ",") return;
  int content = -1;
  for (int child : tree.ChildrenWith(clause.head, {Deprel::kCcomp})) {
    if (child < coordinator) content = child;
  }
  if (content < clause.head || OwnSubject(tree, word) < 0) return;
  context.Hang(word, content, Deprel::kConj);
}

// "the lowest it has ever been", parsed with two copulas: what stands behind the noun or adjective
// with a subject of its own is a clause about it.
void MendSecondCopula(const MendContext& context, int word) {
  const Tree& tree = context.tree;
  const Word& been = tree.word(word);
  const int nominal = been.head;
  if (been.deprel != Deprel::kCop || nominal < 0 || nominal > word) return;
  const int first = tree.Child(nominal, Deprel::kCop);
  if (first > nominal) return;
  Word& verb = context.words[static_cast<size_t>(word)];
  verb.upos = Upos::kVerb;
  context.Hang(word, nominal, Deprel::kAclRelcl);
  for (int child : tree.Children(nominal)) {
    const Word& part = tree.word(child);
    const bool is_subject = part.deprel == Deprel::kNsubj || part.deprel == Deprel::kAux ||
                            part.deprel == Deprel::kAdvmod;
    if (nominal < child && child < word && is_subject) context.Hang(child, word, part.deprel);
  }
  for (int child : tree.Children(word)) context.Hang(child, word, tree.word(child).deprel);
}

}  // namespace tripleloom
