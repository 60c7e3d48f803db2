// Closed classes: words that ask, compare, measure or point name nothing by themselves.
#include "extract/relation/participant.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "extract/relation/plausible_tie.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// Words that stand, behind an article, for something told earlier.
constexpr std::array<std::string_view, 4> kEarlier = {"same", "rest", "latter", "former"};

// "trying to escape to", "deeper", "the same": prepositions and comparisons without a noun.
bool LacksNoun(const Tree& tree, int head) {
  const Word& word = tree.word(head);
  if (word.xpos == Xpos::kIN || word.xpos == Xpos::kTO) return true;
  const bool is_alone =
      std::all_of(tree.Children(head).begin(), tree.Children(head).end(), [&](int child) {
        const Deprel label = tree.word(child).deprel;
        // "pays more for oil than ...", "has more than enough water"
        const int preposition = tree.Child(child, Deprel::kCase);
        const bool is_beside =
            label == Deprel::kNmod && preposition > head && tree.word(preposition).lemma != "of";
        return label == Deprel::kDet || label == Deprel::kCase || label == Deprel::kPunct ||
               label == Deprel::kAdvmod || label == Deprel::kFixed || is_beside;
      });
  static constexpr std::string_view kOther[] = {"opposite", "following"};
  const std::string form = LowerAscii(word.form);
  const bool is_same =
      (IsOneOf(kEarlier, form) || IsOneOf(kOther, form)) && tree.Child(head, Deprel::kDet) >= 0;
  const bool is_compared = word.xpos == Xpos::kJJR || word.xpos == Xpos::kRBR;
  const bool is_open = tree.Child(head, Deprel::kCase) == head - 1 &&
                       tree.Child(head, Deprel::kObl) > head;  // "to deeper into the wood"
  // "calm as always", "works as usual": like at other times, not like a thing
  static constexpr std::array<std::string_view, 4> kTimes = {"always", "usual", "ever", "before"};
  const int as = tree.Child(head, Deprel::kCase);
  const bool is_time = as >= 0 && tree.word(as).lemma == "as" && IsOneOf(kTimes, form);
  return is_time || (is_same && is_alone) ||
         (is_compared && tree.Child(head, Deprel::kDet) < 0 && (is_alone || is_open));
}

// "released the following statement": which, is told behind it.
bool IsAnnounced(const Tree& tree, int head) {
  const int modifier = tree.Child(head, Deprel::kAmod);
  return modifier >= 0 && LowerAscii(tree.word(modifier).form) == "following" &&
         tree.Child(head, Deprel::kDet) >= 0 && tree.Child(head, Deprel::kNmod) < 0;
}

// Whether no other words of the article stand for the same.
bool IsMentionedOnce(const SentenceContext& context, int head) {
  const int chain = context.entities.ChainAt(context.sentence, head);
  return chain < 0 || context.entities.chains[static_cast<size_t>(chain)].mentions.size() < 2;
}

// "beat the same team", "came from the same place": which, an earlier sentence says. Not "the same
// team as before", "the same day".
bool IsSameAsBefore(const SentenceContext& context, int head) {
  const Tree& tree = context.tree;
  const int modifier = tree.Child(head, Deprel::kAmod);
  if (modifier < 0 || LowerAscii(tree.word(modifier).form) != "same") return false;
  if (tree.word(head).upos != Upos::kNoun) return false;
  const auto& children = tree.Children(head);
  const bool is_bare = std::all_of(children.begin(), children.end(), [&](int child) {
    const Deprel label = tree.word(child).deprel;
    return child == modifier || label == Deprel::kDet || label == Deprel::kCase ||
           label == Deprel::kPunct || label == Deprel::kCop || label == Deprel::kNsubj ||
           label == Deprel::kAppos;
  });
  return is_bare && IsMentionedOnce(context, head);
}

// Nouns that only sum up what a sentence before tells (shell nouns: Schmid 2000), without a word
// that says more.
bool IsShellNoun(const Tree& tree, int head) {
  static constexpr std::string_view kShells[] = {
      "fact",   "point",        "process",    "reason",      "way",          "change",
      "move",   "issue",        "situation",  "result",      "effect",       "idea",
      "step",   "problem",      "approach",   "trend",       "proposal",     "advantage",
      "edge",   "impact",       "difference", "relation",    "relationship", "name",
      "use",    "role",         "purpose",    "distinction", "aspect",       "respect",
      "matter", "circumstance", "measure",    "possibility"};
  if (tree.word(head).upos != Upos::kNoun || !IsOneOf(kShells, tree.word(head).lemma)) return false;
  const std::vector<int>& children = tree.Children(head);
  return std::all_of(children.begin(), children.end(), [&](int child) {
    const Deprel label = tree.word(child).deprel;
    return label == Deprel::kDet || label == Deprel::kCase || label == Deprel::kPunct;
  });
}

// "in those areas", where no name and no earlier words say which.
bool PointsNowhere(const SentenceContext& context, int head) {
  static constexpr std::array<std::string_view, 4> kPointing = {"this", "that", "these", "those"};
  const Tree& tree = context.tree;
  const int determiner = tree.Child(head, Deprel::kDet);
  if (determiner < 0 || (!IsShell(tree, head) && !IsShellNoun(tree, head))) return false;
  if (!IsOneOf(kPointing, LowerAscii(tree.word(determiner).form))) return false;
  if (tree.Child(head, {Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl}) > head) return false;
  return IsMentionedOnce(context, head);
}

// "three meals a day provided", "landed local time", "went yesterday": a rate, half of a time, or a
// time that leaves open where to.
bool IsIdleTime(const SentenceContext& context, const Proposition& p, const Argument& argument,
                int head) {
  if (argument.kind != ArgumentKind::kOblique || !argument.preposition.empty()) return false;
  const Tree& tree = context.tree;
  const uint32_t kind = context.lexicon.MainNounClass(tree.word(head).lemma);
  const bool is_half = tree.word(head).form == "time" && tree.Child(head, Deprel::kDet) < 0;
  const bool is_time = kind == kNounTime || is_half;
  if (!is_time && argument.role != "time") return false;
  const int determiner = tree.Child(head, Deprel::kDet);
  const std::string article = determiner < 0 ? "" : LowerAscii(tree.word(determiner).form);
  const bool is_rate = article == "a" || article == "an" || article == "each" || article == "every";
  const bool is_empty =
      p.lemma == "go" || p.lemma == "come" || p.lemma == "work" || p.lemma == "spend";
  return is_rate || is_empty || argument.role != "time";
}

// "won the vote by 318 votes": by how much.
bool IsMeasure(const Tree& tree, const Proposition& p, const Argument& argument, int head) {
  if (p.passive || argument.preposition.size() != 1) return false;
  if (LowerAscii(tree.word(argument.preposition.front()).form) != "by") return false;
  const bool has_core =
      std::any_of(p.arguments.begin(), p.arguments.end(), [](const Argument& other) {
        return other.kind == ArgumentKind::kObject || other.kind == ArgumentKind::kComplement;
      });
  return has_core && tree.Child(head, Deprel::kNummod) >= 0;
}

// "serves between four months and two years": half a range is another one.
bool IsHalfOfRange(const Tree& tree, const Argument& argument, int head) {
  if (argument.preposition.size() != 1) return false;
  const int behind = tree.Subtree(head).back() + 1;
  const bool has_end = tree.Child(head, Deprel::kConj) > head ||
                       (behind < tree.size() && tree.word(behind).lemma == "and");
  return has_end && tree.word(argument.preposition.front()).lemma == "between" &&
         tree.Child(head, Deprel::kNummod) >= 0 && tree.word(head).upos == Upos::kNoun;
}

// "there are risks with the change": with what the things are, and not where.
bool IsAttribute(const Tree& tree, const Argument& argument, int head) {
  return argument.preposition.size() == 1 && tree.word(head).upos != Upos::kPropn &&
         tree.word(argument.preposition.front()).lemma == "with";
}

// "won three races in a row", "jailed for life": how, told by a preposition with a noun that stands
// for nothing; a closed class.
bool IsAdverbialPhrase(const Tree& tree, const Argument& argument, int head) {
  static constexpr std::string_view kPhrases[] = {
      "in row",      "by far",     "by hand",      "for life",    "on foot",  "by mistake",
      "for good",    "on purpose", "at all",       "at once",     "by heart", "in vain",
      "before long", "off hook",   "within reach", "beyond reach"};
  // "Ames, for his part, left"
  const bool is_turn = argument.preposition.size() == 1 && tree.word(head).lemma == "part" &&
                       LowerAscii(tree.word(argument.preposition.front()).form) == "for" &&
                       argument.preposition.front() + 2 == head &&
                       tree.Child(head, Deprel::kNmodPoss) == head - 1;
  if (is_turn) return true;
  const bool is_described = tree.Child(head, {Deprel::kAmod, Deprel::kNmod, Deprel::kNmodPoss,
                                              Deprel::kCompound, Deprel::kAclRelcl}) >= 0;
  if (argument.preposition.size() != 1 || is_described) return false;
  const std::string phrase =
      tree.word(argument.preposition.front()).lemma + ' ' + tree.word(head).lemma;
  return IsOneOf(kPhrases, phrase);
}

// "In the end, Ames won the vote", "for that reason": what ties the sentence to those around it, by
// an article or a pointing word before a noun; a closed class.
bool TiesToSentence(const Tree& tree, const Argument& argument, int head) {
  static constexpr std::string_view kTies[] = {
      "in the end",       "on the one hand",   "on one hand",        "on the other hand",
      "in the process",   "in the meantime",   "on the whole",       "for that reason",
      "for this reason",  "for these reasons", "for those reasons",  "as a result",
      "on the contrary",  "in the long run",   "in the first place", "for the most part",
      "to this end",      "to that end",       "in this regard",     "in that regard",
      "in the long term", "in the short term", "in the short run",   "in other words"};
  if (argument.preposition.size() != 1) return false;
  if (tree.Child(head, {Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl}) >= 0) return false;
  std::string phrase;
  for (int word = argument.preposition.front(); word <= head; ++word) {
    phrase += (phrase.empty() ? "" : " ") + LowerAscii(tree.word(word).form);
  }
  return IsOneOf(kTies, phrase);
}

// "With the vote today, crews will leave", "Even without Ames, they won": what stands with "with"
// before the subject and a comma is a circumstance.
bool IsFrontedCircumstance(const Tree& tree, const Proposition& p, const Argument& argument) {
  if (argument.preposition.size() != 1 || p.subject < 0 || argument.head > p.subject) return false;
  const std::string preposition = LowerAscii(tree.word(argument.preposition.front()).form);
  if (preposition != "with" && preposition != "without") return false;
  const int last = tree.Subtree(argument.head).back();
  return last < p.subject && (tree.word(last).form == "," || tree.word(last + 1).form == ",");
}

// "is a critic, but without the anger": no more that somebody is.
bool IsPhraseBesideNoun(const Tree& tree, const Argument& argument, int head) {
  return argument.kind == ArgumentKind::kComplement && head != argument.head &&
         tree.Child(head, Deprel::kCase) >= 0 && tree.Child(argument.head, Deprel::kCase) < 0;
}

// "took comfort from this, as well as the calm": what the model put in a list against its own odds.
bool IsHardlyJoined(const Word& member) {
  constexpr float kHardly = 0.3F;
  return member.deprel == Deprel::kConj && member.head_probability < kHardly;
}

// "As mayor, Ames named Berg": what the subject is, and not what Berg is named.
bool IsRoleInFront(const Tree& tree, const Proposition& p, const Argument& argument) {
  const bool has_object =
      std::any_of(p.arguments.begin(), p.arguments.end(),
                  [](const Argument& a) { return a.kind == ArgumentKind::kObject; });
  return has_object && argument.preposition.size() == 1 && argument.head < p.subject &&
         tree.word(argument.head).lemma != "part" &&
         LowerAscii(tree.word(argument.preposition.front()).form) == "as";
}

bool HasReceiverAlone(const Proposition& p) {
  bool has_receiver = false, has_gift = false;
  for (const Argument& argument : p.arguments) {
    has_receiver |= argument.kind == ArgumentKind::kIndirect;
    has_gift |= argument.kind == ArgumentKind::kObject;
  }
  return has_receiver && !has_gift;
}

}  // namespace

bool IsSummary(const SentenceContext& context, int head) {
  static constexpr std::array<std::string_view, 5> kKnown = {"the", "this", "that", "these",
                                                             "those"};
  const int article = context.tree.Child(head, Deprel::kDet);
  if (article < 0 || !IsOneOf(kKnown, LowerAscii(context.tree.word(article).form))) return false;
  const std::vector<int>& children = context.tree.Children(head);
  const bool is_alone =
      std::all_of(children.begin(), children.end(), [&](int child) { return child == article; });
  if (is_alone && IsOneOf(kEarlier, LowerAscii(context.tree.word(head).form))) return true;
  return IsShellNoun(context.tree, head) && IsMentionedOnce(context, head);
}

bool IsAskedFor(const Tree& tree, int head) {
  const auto is_question = [&](int word) {
    const Xpos xpos = tree.word(word).xpos;
    return xpos == Xpos::kWDT || xpos == Xpos::kWP || xpos == Xpos::kWRB;
  };
  if (is_question(head)) return true;
  for (int child : tree.ChildrenWith(head, {Deprel::kDet, Deprel::kAmod, Deprel::kAdvmod})) {
    const int how = tree.Child(child, Deprel::kAdvmod);  // "how many"
    if (child < head && (is_question(child) || (how >= 0 && is_question(how)))) return true;
  }
  for (int child : tree.ChildrenWith(head, {Deprel::kNmod})) {  // "information about who"
    if (child > head && is_question(child) && tree.Child(child, Deprel::kCase) >= 0) return true;
  }
  return false;
}

namespace {

// "One in the hills went out": which kind of thing, stands before. Not "one of the fires", "one in
// five boats", "the one that left".
bool IsOneSomewhere(const Tree& tree, int head) {
  if (LowerAscii(tree.word(head).form) != "one" || tree.Child(head, Deprel::kDet) >= 0)
    return false;
  bool has_place = false;
  for (int child : tree.Children(head)) {
    if (child < head || tree.word(child).upos == Upos::kPunct) continue;
    const int preposition = tree.Child(child, Deprel::kCase);
    const bool is_place = tree.word(child).deprel == Deprel::kNmod && preposition > head &&
                          tree.word(preposition).lemma != "of" &&
                          tree.word(child).upos != Upos::kNum &&
                          tree.Child(child, Deprel::kNummod) < 0;
    if (!is_place) return false;
    has_place = true;
  }
  return has_place;
}

}  // namespace

bool IsBareQuantifier(const Tree& tree, int head) {
  static constexpr std::array<std::string_view, 18> kWords = {
      "many", "most", "some",   "others", "several", "few", "more",  "less", "all",
      "both", "each", "either", "much",   "little",  "one", "other", "any",  "another"};
  const auto& children = tree.Children(head);
  const bool is_bare = std::none_of(children.begin(), children.end(), [&](int child) {
    const bool is_of_them = tree.word(child).deprel == Deprel::kNmod &&  // "many of them"
                            tree.word(child).xpos == Xpos::kPRP;
    return child > head && tree.word(child).upos != Upos::kPunct && !is_of_them;
  });
  return IsOneOf(kWords, LowerAscii(tree.word(head).form)) &&
         (is_bare || IsOneSomewhere(tree, head));
}

bool IsBareNumber(const Tree& tree, int head, bool is_relative) {
  const Word& word = tree.word(head);
  if (word.upos != Upos::kNum && LowerAscii(word.form) != "one") return false;
  const auto& children = tree.Children(head);
  const bool is_alone = std::all_of(children.begin(), children.end(), [&](int child) {
    const Word& part = tree.word(child);
    return part.upos == Upos::kPunct || LowerAscii(part.form) == "the" ||
           part.deprel == Deprel::kCase || part.deprel == Deprel::kAclRelcl;
  });
  const bool is_digits = IsDigit(word.form[0]) && tree.Child(head, Deprel::kDet) < 0;
  const bool is_year = word.form.size() == 4 && (word.form[0] == '1' || word.form[0] == '2');
  return is_alone && (is_relative || is_year || !is_digits);
}

namespace {

// "a day or two", "a thing or two": as many of the noun.
bool IsOrTwo(const Tree& tree, int head) {
  const Word& number = tree.word(head);
  return number.upos == Upos::kNum && number.deprel == Deprel::kConj && number.head >= 0 &&
         tree.word(number.head).upos == Upos::kNoun && tree.Child(head, Deprel::kNmod) < 0;
}

}  // namespace

bool IsNoParticipant(const SentenceContext& context, const Proposition& p, const Argument& argument,
                     int head) {
  const Tree& tree = context.tree;
  if (IsAskedFor(tree, head) || IsBareQuantifier(tree, head) || IsOrTwo(tree, head)) return true;
  const bool is_named = p.implied.empty() && tree.Child(head, Deprel::kAppos) > head;
  if (!is_named && IsSameAsBefore(context, head)) return true;
  if (head != argument.head && IsHardlyJoined(tree.word(head))) return true;
  if (IsPhraseBesideNoun(tree, argument, head)) return true;
  if (argument.kind == ArgumentKind::kComplement || !p.implied.empty()) return false;
  if (LacksNoun(tree, head) || IsAnnounced(tree, head) || PointsNowhere(context, head)) return true;
  if (argument.kind != ArgumentKind::kOblique) return false;
  // "fewer calls than in May"; "told Ames in Lorne", which says nothing without Ames
  const bool is_standard =
      argument.preposition.size() > 1 && tree.word(argument.preposition.front()).lemma == "than";
  const bool is_beside = argument.role == "place" && HasReceiverAlone(p);
  if (p.pattern == "existential" && IsAttribute(tree, argument, head)) return true;
  if (IsAdverbialPhrase(tree, argument, head) || IsRoleInFront(tree, p, argument)) return true;
  return is_standard || is_beside || TiesToSentence(tree, argument, head) ||
         IsFrontedCircumstance(tree, p, argument) || IsMeasure(tree, p, argument, head) ||
         IsHalfOfRange(tree, argument, head) || IsIdleTime(context, p, argument, head);
}

}  // namespace tripleloom
