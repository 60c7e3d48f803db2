// A phrase behind a noun may belong to a noun before it or to the whole clause. Where commas, the
// kind of the noun or the form of the verb speak against the nearest noun, nothing is told: which
// of the others is meant, the tree does not say.
#include "extract/relation/plausible_tie.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/noun_fact.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

class TieTest {
 public:
  TieTest(const ProjectionContext& context, const Proposition& p)
      : context_(context), p_(p), tree_(context.tree(p)), top_(TopOfChain(tree_, p.head)) {}

  bool MayBeOfNoun() const {
    return !IsInTitle() && !IsInactive() && !IsBehindPhrase() && !IsOfWholeClause() &&
           !IsCostOfDeed() && !SaysWhichShell() && !IsPreposition() && !IsMeasure() &&
           !MayBeOfObject() && !IsOfAnyNoun() && !IsTroubled();
  }

  // "those areas which border on Lorne": which areas are meant, and nothing of them.
  bool SaysWhichPlaces() const {
    const int clause = ClauseOfSubject();
    if (tree_.word(clause).head != p_.subject) return false;
    const bool is_described = tree_.Child(p_.subject, Deprel::kNmod) >= 0;  // "areas of forest"
    return !IsSetOff(clause) && !is_described && IsShell(tree_, p_.subject) && !IsNaming();
  }

  // "people who have symptoms": of people at large it is not said, nor of any that are counted or
  // named. What has a name in it tells of those people all the same: "people who left Lorne".
  bool SaysWhichPeople() const {
    const Word& noun = tree_.word(p_.subject);
    if (noun.lemma != "people" && noun.lemma != "person") return false;
    const int article = tree_.Child(p_.subject, Deprel::kDet);
    const bool is_known =
        noun.lemma == "person" && article >= 0 && tree_.word(article).lemma == "the";
    const int modifier = tree_.Child(p_.subject, {Deprel::kAmod, Deprel::kNummod, Deprel::kCompound,
                                                  Deprel::kNmodPoss, Deprel::kNmod});
    const bool is_counted = noun.deprel == Deprel::kNmod && IsNumber(noun.head);
    if (is_known || modifier >= 0 || is_counted || IsSetOff(ClauseOfSubject())) return false;
    return !NamesAnything();
  }

  // "every penny that is raised", "any ship built in Lorne", "most crews that left": of which ones
  // all is meant, and nothing of all there are. "All six crews that left" are six.
  bool SaysWhichOfAll() const {
    const int clause = ClauseOfSubject(), noun = tree_.word(clause).head;
    const Deprel label = tree_.word(clause).deprel;
    if (noun < 0 || (label != Deprel::kAcl && label != Deprel::kAclRelcl)) return false;
    const bool is_of_noun =
        noun == p_.subject ||
        std::any_of(p_.arguments.begin(), p_.arguments.end(),
                    [&](const Argument& argument) { return argument.head == noun; });
    return is_of_noun && !IsSetOff(clause) && IsQuantified(noun);
  }

  // "Lorne, which occurred": events occur.
  bool MayHappen() const {
    static constexpr std::array<std::string_view, 4> kVerbs = {"occur", "happen", "ensue", "erupt"};
    static constexpr std::array<std::string_view, 4> kDeeds = {"kill", "injure", "wound", "claim"};
    const bool is_deed = IsOneOf(kDeeds, p_.lemma) && !p_.passive;
    if (is_deed) {
      static constexpr std::array<std::string_view, 4> kParts = {"east", "west", "north", "south"};
      return TypeAt(context_.sentence(p_), p_.subject) != EntityType::kPlace &&
             !IsOneOf(kParts, tree_.word(p_.subject).lemma);
    }
    if (!IsOneOf(kVerbs, p_.lemma)) return true;
    const EntityType type = TypeAt(context_.sentence(p_), p_.subject);
    if (type == EntityType::kPerson || type == EntityType::kPlace) return false;
    return ClassOf(p_.subject) != kNounPerson && ClassOf(p_.subject) != kNounPlace;
  }

 private:
  uint32_t ClassOf(int word) const {
    return context_.lexicon.MainNounClass(LowerAscii(tree_.word(word).lemma));
  }

  bool NamesAnything() const {
    return std::any_of(p_.arguments.begin(), p_.arguments.end(), [&](const Argument& argument) {
      const std::vector<int>& words = tree_.Subtree(argument.head);
      return std::any_of(words.begin(), words.end(), [&](int word) {
        const Word& part = tree_.word(word);
        return part.upos == Upos::kPropn || part.upos == Upos::kNum || part.xpos == Xpos::kPRP;
      });
    });
  }

  bool IsQuantified(int noun) const {
    static constexpr std::string_view kAll[] = {"every", "each",  "any",  "all",  "only",
                                                "most",  "fewer", "more", "less", "neither"};
    if (tree_.Child(noun, Deprel::kNummod) >= 0) return false;
    const std::vector<int>& children = tree_.Children(noun);
    return std::any_of(children.begin(), children.end(), [&](int child) {
      return child < noun && IsOneOf(kAll, LowerAscii(tree_.word(child).form));
    });
  }

  // "hundreds of people".
  bool IsNumber(int word) const {
    static constexpr std::array<std::string_view, 5> kNumbers = {"dozen", "score", "hundred",
                                                                 "thousand", "million"};
    return tree_.word(word).upos == Upos::kNum || IsOneOf(kNumbers, tree_.word(word).lemma);
  }

  // The clause at the noun, of which the verb may be a second one.
  int ClauseOfSubject() const {
    int clause = top_;
    while (tree_.word(clause).deprel == Deprel::kConj && tree_.word(clause).head >= 0) {
      clause = TopOfChain(tree_, tree_.word(clause).head);
    }
    return clause;
  }

  bool IsSetOff(int clause) const {
    const int first = tree_.Subtree(clause).front();
    return tree_.word(first).form == "," || (first > 0 && tree_.word(first - 1).form == ",");
  }

  bool IsNaming() const {
    static constexpr std::array<std::string_view, 4> kVerbs = {"call", "name", "know", "dub"};
    return IsOneOf(kVerbs, tree_.word(top_).lemma);
  }

  // "areas causing concern"; but "an area called the Docks".
  bool SaysWhichShell() const {
    return tree_.word(top_).head == p_.subject && IsShell(tree_, p_.subject) && !IsNaming();
  }

  // "Counsel Assisting the Inquiry": a capital inside of a sentence makes a title.
  bool IsInTitle() const {
    const bool is_capital = IsUpper(At(tree_.word(top_).form, 0));
    return is_capital && top_ > 0 && tree_.word(top_ - 1).upos != Upos::kPunct;
  }

  // "masks arrived": what takes no object has no passive, and no participle of it stands so.
  bool IsInactive() const {
    const Word& verb = tree_.word(top_);
    return verb.deprel == Deprel::kAcl && verb.xpos == Xpos::kVBN && top_ == p_.head &&
           tree_.Child(top_, {Deprel::kObl, Deprel::kOblAgent}) < 0 &&
           context_.lexicon.IsIntransitive(verb.lemma);
  }

  // "the role of auditors, printed in May", "trouble with the docking at the pier, mended by Berg";
  // but what is new, "an accord, signed in May", is what more is said of.
  bool IsBehindPhrase() const {
    const Word& verb = tree_.word(top_);
    const Word& noun = tree_.word(p_.subject);
    const bool is_inside = noun.deprel == Deprel::kNmod && noun.upos == Upos::kNoun &&
                           noun.head >= 0 && tree_.word(noun.head).upos == Upos::kNoun;
    const int article = tree_.Child(p_.subject, Deprel::kDet);
    const bool is_new = tree_.Child(p_.subject, Deprel::kAmod) >= 0 ||
                        (article >= 0 && tree_.word(article).lemma == "a");
    const bool is_of_subject = verb.xpos == Xpos::kVBN && verb.head == p_.subject;
    return is_of_subject && IsSetOff(top_) && is_inside && !is_new && !IsNaming();
  }

  // "a feast following the race": after it.
  bool IsPreposition() const {
    static constexpr std::array<std::string_view, 3> kPrepositions = {"following", "concerning",
                                                                      "regarding"};
    if (!IsOneOf(kPrepositions, tree_.word(top_).form)) return false;
    const int object = tree_.Child(top_, Deprel::kObj);
    return object >= 0 && (ClassOf(object) == kNounEvent || ClassOf(object) == kNounTime ||
                           ClassOf(object) == kNounCommunication);
  }

  // "after 400 kilometres battling the heat": amounts do nothing.
  bool IsMeasure() const {
    const uint32_t kind = ClassOf(p_.subject);
    return tree_.word(top_).xpos == Xpos::kVBG && tree_.word(top_).head == p_.subject &&
           tree_.Child(p_.subject, Deprel::kNummod) >= 0 &&
           (kind == kNounQuantity || kind == kNounTime);
  }

  // "Ames sent Berg away in May, praised by Ann": what is done to somebody, set off behind somebody
  // else as the object, may be done to either; but who is followed is the one who goes.
  bool MayBeOfObject() const {
    static constexpr std::array<std::string_view, 7> kBeside = {
        "follow", "accompany", "join", "lead", "back", "support", "watch"};
    const Word& verb = tree_.word(top_);
    if (verb.deprel != Deprel::kAdvcl || verb.xpos != Xpos::kVBN || verb.head > top_) return false;
    if (IsOneOf(kBeside, verb.lemma) || tree_.Child(top_, Deprel::kOblAgent) < 0) return false;
    const int object = tree_.Child(verb.head, Deprel::kObj);
    return object >= 0 && object != p_.subject && object < top_ &&
           TypeAt(context_.sentence(p_), object) == EntityType::kPerson;
  }

  // "the calm ended with a quarrel of two guards, beaten in the yard": where even the parser doubts
  // that the subject of the clause was beaten, it may be any noun of it.
  bool IsOfAnyNoun() const {
    constexpr float kDoubted = 0.45F;
    const Word& verb = tree_.word(top_);
    return verb.deprel == Deprel::kAdvcl && verb.xpos == Xpos::kVBN &&
           verb.head_probability < kDoubted;
  }

  // "has trouble selling the boat": whoever has it would sell.
  bool IsTroubled() const {
    static constexpr std::string_view kNouns[] = {"trouble", "difficulty", "luck", "success",
                                                  "problem", "experience", "fun",  "time"};
    const Word& noun = tree_.word(p_.subject);
    return tree_.word(top_).head == p_.subject && tree_.word(top_).xpos == Xpos::kVBG &&
           noun.deprel == Deprel::kObj && IsOneOf(kNouns, noun.lemma);
  }

  // "Ames left, costing the town millions": nobody costs anything, but what he did.
  bool IsCostOfDeed() const {
    const EntityType type = TypeAt(context_.sentence(p_), p_.subject);
    return p_.lemma == "cost" && p_.pattern == "clause" &&
           (type == EntityType::kPerson || (ClassOf(p_.subject) & kNounPerson) != 0);
  }

  // "declared an emergency in the town giving police powers": what has results is the clause.
  bool IsOfWholeClause() const {
    static constexpr std::array<std::string_view, 14> kResults = {
        "give",  "leave", "allow", "force",   "prompt",  "cause", "make",
        "bring", "raise", "spark", "trigger", "prevent", "add",   "mean"};
    const Word& verb = tree_.word(top_);
    if (verb.xpos != Xpos::kVBG || verb.head != p_.subject || !IsOneOf(kResults, verb.lemma))
      return false;
    const int preposition = tree_.Child(p_.subject, Deprel::kCase);
    if (preposition < 0 || preposition > p_.subject) return false;
    const EntityType type = TypeAt(context_.sentence(p_), p_.subject);
    const uint32_t kind = ClassOf(p_.subject);
    return type == EntityType::kPlace || type == EntityType::kDate || kind == kNounPlace ||
           kind == kNounTime;
  }

  const ProjectionContext& context_;
  const Proposition& p_;
  const Tree& tree_;
  int top_;  // the verb that hangs on the noun
};

}  // namespace

bool IsShell(const Tree& tree, int noun) {
  static constexpr std::array<std::string_view, 7> kShells = {"area", "place",   "part", "region",
                                                              "spot", "section", "thing"};
  const Word& word = tree.word(noun);
  if (word.upos != Upos::kNoun || !IsOneOf(kShells, word.lemma)) return false;
  static constexpr std::array<std::string_view, 6> kSizes = {"large", "other", "many",
                                                             "small", "some",  "certain"};
  return std::all_of(tree.Children(noun).begin(), tree.Children(noun).end(), [&](int child) {
    const Word& part = tree.word(child);
    return child > noun || part.upos == Upos::kDet || part.upos == Upos::kAdp ||
           part.upos == Upos::kPunct || part.upos == Upos::kCconj ||
           IsOneOf(kSizes, LowerAscii(part.lemma));
  });
}

bool IsTiedRightly(const ProjectionContext& context, const Proposition& p) {
  const TieTest tie(context, p);
  if (tie.SaysWhichOfAll()) return false;
  if (p.extractor == "participle" && !tie.MayBeOfNoun()) return false;
  if (p.extractor == "coordination" && tie.SaysWhichPlaces()) return false;
  if (p.extractor != "relative") return true;
  return tie.MayHappen() && !tie.SaysWhichPlaces() && !tie.SaysWhichPeople();
}

}  // namespace tripleloom
