// Each test is a law of grammar that a wrongly attached phrase breaks: a verb agrees with its
// subject in number, verbs of appearing have no object, an apposition is of the kind and number of
// what it stands beside, a distance lies nowhere, a question states nothing, and nobody owns what
// happens to him.
#include "extract/relation/plausible.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/relation/agreement.h"
#include "extract/relation/class_clause.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/noun_scope.h"
#include "extract/relation/participant.h"
#include "extract/relation/phrase.h"
#include "extract/relation/plausible_tie.h"
#include "extract/relation/plausible_verb.h"
#include "extract/relation/qualify_scope.h"
#include "extract/relation/subject.h"
#include "extract/relation/unheld.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

class Test {
 public:
  Test(const ProjectionContext& context, const Proposition& proposition)
      : context_(context), p_(proposition), tree_(context.tree(proposition)) {}

  bool Passes() const {
    if (IsOfUnknownOwner()) return false;
    if (p_.implied.empty()) {
      return AgreesInNumber(tree_, context_.lexicon, p_.subject, p_.predicate) && MayHaveObject() &&
             !IsBareQuantifier(tree_, p_.subject) &&
             !IsBareNumber(tree_, p_.subject, p_.extractor == "relative") && !IsPointerInPage() &&
             !IsOfSummary() && !IsAskedFor(tree_, p_.subject) && !IsAsked(tree_, p_) &&
             !IsInOpenQuestion() && !IsUnheld(tree_, TopOfChain(tree_, p_.head)) && !OpensTopic() &&
             !IsCompared() && !LacksWords() && !StandsForAnother() && !SaysWhatOf() &&
             !NamesWhat() && !IsDoneByDay() && !DefinesClass(tree_, p_) && HasActor(context_, p_) &&
             SaysWhat(context_, p_) && IsTiedRightly(context_, p_) && IsThere();
    }
    if (IsCountryInCountry() || IsSeed(p_.subject)) return false;
    if (p_.extractor == "apposition" && p_.pattern == "apposition") {
      return IsOfSameKind() && !SumsUpClause();
    }
    if (p_.extractor == "place" && p_.pattern == "place") {
      return !IsMeasure(p_.subject) && !IsShell(tree_, p_.subject) && !IsAnyPeople(p_.subject);
    }
    if (p_.extractor == "possessive" && p_.pattern != "place") return CanBeOwned();
    return true;
  }

 private:
  // "to prevent attacks carried out by rebels": nothing says that there are any.
  bool IsThere() const {
    const bool is_restrictive = p_.extractor == "participle" && p_.pattern == "noun" &&
                                p_.modality == Modality::kAsserted && !p_.negated;
    if (!is_restrictive || HasNo(tree_, p_.subject)) return true;
    Proposition claimed = p_;
    return CarryScope(context_.sentence(p_), p_.subject, claimed);
  }

  // "its attacks ended", where nobody knows what "it" is and no other words stand for the attacks.
  bool IsOfUnknownOwner() const {
    static constexpr std::array<std::string_view, 5> kOwners = {"its", "their", "his", "her",
                                                                "whose"};
    const int owner = p_.subject < 0 ? -1 : tree_.Child(p_.subject, Deprel::kNmodPoss);
    if (owner < 0 || !IsOneOf(kOwners, LowerAscii(tree_.word(owner).form))) return false;
    const int referent =  // "her brother Ames"
        context_.referents[static_cast<size_t>(p_.sentence)][static_cast<size_t>(p_.subject)];
    if (tree_.word(referent).upos != Upos::kNoun || Antecedent(tree_, owner) != owner) return false;
    return !IsKnownElsewhere(owner) && !IsKnownElsewhere(p_.subject, p_.subject);
  }

  // "the process ended"; but "the problem is fog" says what it is.
  bool IsOfSummary() const {
    const bool is_told = p_.lemma == "be" && HasCore() && tree_.word(p_.head).upos == Upos::kNoun;
    return !is_told && IsSummary(context_.sentence(p_), p_.subject);
  }

  // Whether the chain of a word has a mention with another head that is no pronoun.
  bool IsKnownElsewhere(int word, int except = -1) const {
    const Entities& entities = context_.entities;
    const int chain = entities.ChainAt(p_.sentence, word);
    if (chain < 0) return false;
    const auto& mentions = entities.chains[static_cast<size_t>(chain)].mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&](int index) {
      const Mention& mention = entities.mentions[static_cast<size_t>(index)];
      const bool is_same = mention.sentence == p_.sentence && mention.head == except;
      return mention.kind != MentionKind::kPronoun && !is_same;
    });
  }

  // "Today at the port, Ames and Berg spoke": a day is and marks something, but does nothing.
  bool IsDoneByDay() const {
    static constexpr std::string_view kDays[] = {"today", "yesterday", "tomorrow", "tonight"};
    static constexpr std::string_view kVerbs[] = {"be", "mark", "see", "bring", "feel", "begin"};
    return IsOneOf(kDays, LowerAscii(tree_.word(p_.subject).form)) && !IsOneOf(kVerbs, p_.lemma);
  }

  // "Norland, Kessar, and Merrow": no country is in another.
  bool IsCountryInCountry() const {
    if (p_.implied != "is in" || p_.arguments.empty()) return false;
    const auto is_country = [this](int word) {
      const std::vector<int> words = PhraseWords(tree_, word, Extent::kName);
      return context_.lexicon.CountryName(context_.Text(p_, words)).has_value();
    };
    return is_country(p_.subject) && is_country(p_.arguments.front().head);
  }

  // "No. 9 Lorne at No. 8 Berg": a place in a ranking is nowhere.
  bool IsSeed(int word) const {
    const Word& noun = tree_.word(word);
    const bool is_number = LowerAscii(noun.form) == "no." || LowerAscii(noun.form) == "no";
    return is_number && p_.extractor != "count" && word + 1 < tree_.size() &&
           tree_.word(word + 1).upos == Upos::kNum;
  }

  // "asked for help from Ames, part of a plan", "he left the club -- a sign of anger": what is said
  // of the whole clause, behind its last noun.
  bool SumsUpClause() const {
    static constexpr std::string_view kNouns[] = {"part", "move",    "sign",   "step",
                                                  "bid",  "attempt", "effort", "result"};
    const int second = p_.arguments.front().head;
    const uint32_t first = ClassOf(p_.subject);
    const bool is_deed = (first & (kNounEvent | kNounCommunication)) != 0;
    const EntityType type = TypeAt(context_.sentence(p_), p_.subject);
    // "Lorne, part of Norland"
    const bool is_place = type == EntityType::kPlace || first == kNounPlace;
    return !is_deed && !is_place && second > p_.subject &&
           IsOneOf(kNouns, LowerAscii(tree_.word(second).lemma)) &&
           tree_.Child(second, {Deprel::kNmod, Deprel::kAcl, Deprel::kAclRelcl}) > second;
  }

  // "what he called a trick": what it was that he called so is left open.
  bool NamesWhat() const {
    static constexpr std::array<std::string_view, 5> kVerbs = {"call", "consider", "term", "dub",
                                                               "label"};
    if (!IsOneOf(kVerbs, p_.lemma) || p_.passive) return false;
    if (IsCalledInQuotes()) return true;
    const int first = tree_.Subtree(TopOfChain(tree_, p_.head)).front();
    return tree_.word(first).lemma == "what" || tree_.word(std::max(0, first - 1)).lemma == "what";
  }

  // "called the deal, made in May, "a trick"": what he called it stands apart.
  bool IsCalledInQuotes() const {
    const bool has_name =
        std::any_of(p_.arguments.begin(), p_.arguments.end(), [](const Argument& argument) {
          return argument.kind == ArgumentKind::kComplement ||
                 argument.kind == ArgumentKind::kClause || argument.kind == ArgumentKind::kIndirect;
        });
    if (has_name || p_.lemma == "consider") return false;
    for (const Argument& argument : p_.arguments) {
      if (argument.kind != ArgumentKind::kObject || argument.head < p_.head) continue;
      const int behind = tree_.Subtree(argument.head).back() + 1;
      if (behind + 1 >= tree_.size()) return false;
      const int mark = tree_.word(behind).form == "," ? behind + 1 : behind;
      if (tree_.word(mark).xpos == Xpos::kOpenQuote) return true;
      // "called the deal by Ames, his brother, "a trick""
      for (int at = mark; at + 1 < tree_.size() && tree_.IsBelow(at, p_.head); ++at) {
        const bool is_parted = tree_.word(at).form == ",";
        if (is_parted && tree_.word(at + 1).xpos == Xpos::kOpenQuote) return true;
      }
      return false;
    }
    return false;
  }

  // "as far as the port is concerned": of it nothing is said yet.
  bool SaysWhatOf() const {
    const int mark = tree_.Child(p_.head, Deprel::kMark);
    return tree_.word(p_.head).form == "concerned" && mark > 0 &&
           tree_.word(mark - 1).lemma == "far";
  }

  // "did not say how many they left".
  bool IsInOpenQuestion() const { return IsOpenQuestion(tree_, TopOfChain(tree_, p_.head)); }

  // "below is a list", "the following are ports": a place on the page.
  bool IsPointerInPage() const {
    static constexpr std::array<std::string_view, 3> kPointers = {"below", "above", "following"};
    const auto is_pointer = [&](int word) {
      return IsOneOf(kPointers, tree_.word(word).lemma) && tree_.word(word).upos != Upos::kNoun;
    };
    return is_pointer(p_.subject) || (p_.lemma == "be" && is_pointer(p_.head));
  }

  // "when it comes to elections": a topic, to which nothing comes.
  bool OpensTopic() const {
    const int when = tree_.Child(p_.head, {Deprel::kAdvmod, Deprel::kMark});
    return p_.lemma == "come" && LowerAscii(tree_.word(p_.subject).form) == "it" && when >= 0 &&
           when + 1 == p_.subject && tree_.word(when).lemma == "when" &&
           std::any_of(p_.arguments.begin(), p_.arguments.end(), [&](const Argument& argument) {
             return argument.preposition.size() == 1 &&
                    argument.preposition.front() == p_.head + 1 &&
                    tree_.word(argument.preposition.front()).lemma == "to";
           });
  }

  // "more than Ames had in Lorne", "like Norland has done since May": what was compared is left out
  // of such a clause. Not "than if Ames sold it".
  bool IsCompared() const {
    const int top = TopOfChain(tree_, p_.head);
    for (int mark : tree_.ChildrenWith(top, {Deprel::kMark})) {
      const std::string& lemma = tree_.word(mark).lemma;
      const bool is_next = mark + 1 == tree_.Subtree(p_.subject).front();
      if (is_next && (lemma == "than" || lemma == "like")) return !HasCore();
    }
    return false;
  }

  bool HasCore() const {
    return std::any_of(p_.arguments.begin(), p_.arguments.end(), [](const Argument& argument) {
      return argument.kind == ArgumentKind::kObject || argument.kind == ArgumentKind::kComplement;
    });
  }

  // "said of Ames in May", "told the crew": what was said stands elsewhere.
  bool LacksWords() const {
    static constexpr std::array<std::string_view, 13> kVerbs = {
        "say",   "state",  "declare", "announce", "note",  "insist",   "assert",
        "claim", "reveal", "stress",  "assure",   "admit", "reiterate"};
    if (p_.lemma == "tell" && !p_.passive) return TellsNothing();
    return IsOneOf(kVerbs, p_.lemma) && !p_.passive &&
           std::all_of(p_.arguments.begin(), p_.arguments.end(), [](const Argument& argument) {
             return argument.kind == ArgumentKind::kOblique ||
                    argument.kind == ArgumentKind::kAdverb;
           });
  }

  // Who is told, and not what: "told the crew", but "told a story", "told Ames about the storm".
  bool TellsNothing() const {
    return !p_.arguments.empty() &&
           std::all_of(p_.arguments.begin(), p_.arguments.end(), [&](const Argument& argument) {
             switch (argument.kind) {
               case ArgumentKind::kObject:
               case ArgumentKind::kIndirect:
                 return CanBeTold(argument.head);
               case ArgumentKind::kOblique:
                 return argument.role == "time" || argument.role == "place";
               case ArgumentKind::kClause:  // a quotation in front is told by itself
                 return argument.role != "content" || argument.head < p_.head;
               default:
                 return argument.kind == ArgumentKind::kAdverb;
             }
           });
  }

  bool CanBeTold(int word) const {
    const Upos upos = tree_.word(word).upos;
    return upos == Upos::kPropn || upos == Upos::kPron ||
           (ClassOf(word) & (kNounPerson | kNounGroup)) != 0;
  }

  // "as they do in Lorne": the verb stands for one said before.
  bool StandsForAnother() const {
    const bool has_object =
        std::any_of(p_.arguments.begin(), p_.arguments.end(), [](const Argument& argument) {
          return argument.kind != ArgumentKind::kOblique && argument.kind != ArgumentKind::kAdverb;
        });
    return p_.lemma == "do" && !p_.passive && !has_object;
  }

  uint32_t ClassOf(int word) const {
    return context_.lexicon.MainNounClass(LowerAscii(tree_.word(word).lemma));
  }

  // "The boat arrived the port": a preposition was lost or a clause cut short.
  bool MayHaveObject() const {
    static constexpr std::array<std::string_view, 23> kWithoutObject = {
        "think",       "come",  "arrive",    "occur",     "happen",   "emerge", "arise",  "exist",
        "vanish",      "die",   "disappear", "belong",    "consist",  "depend", "rely",   "respond",
        "participate", "react", "apologize", "cooperate", "collapse", "comply", "consent"};
    const std::string& verb = tree_.word(p_.head).lemma;
    const bool takes_none = IsOneOf(kWithoutObject, verb) || verb == "appear";
    if (p_.passive || !takes_none) return true;
    return std::none_of(p_.arguments.begin(), p_.arguments.end(), [](const Argument& argument) {
      return argument.kind == ArgumentKind::kObject;
    });
  }

  // "7 km", "four miles".
  bool IsMeasure(int word) const {
    if (tree_.word(word).upos == Upos::kNum) return true;
    const uint32_t noun = ClassOf(word);
    return tree_.Child(word, Deprel::kNummod) >= 0 && (noun == kNounQuantity || noun == 0) &&
           tree_.word(word).upos != Upos::kPropn;
  }

  // "spoke to people in Lorne": of people without any other word, that some are there says nothing.
  bool IsAnyPeople(int word) const {
    return tree_.word(word).lemma == "people" &&
           tree_.Child(word, {Deprel::kAmod, Deprel::kNummod, Deprel::kCompound}) < 0;
  }

  bool IsTime(int word) const {
    const EntityType type = TypeAt(context_.sentence(p_), word);
    return ClassOf(word) == kNounTime || type == EntityType::kDate || type == EntityType::kTime;
  }

  // "Foreign Secretary", "Holy Roman Emperor": written as a name, but no name in a dictionary.
  bool IsOffice(int word) const {
    const std::string lower = LowerAscii(tree_.word(word).lemma);
    return (ClassOf(word) & kNounPerson) != 0 &&
           !context_.lexicon.IsCapitalized(lower, Upos::kNoun);
  }

  // "the church, four miles away", "the fair, next week", "Ames, Port Authority".
  bool IsOfSameKind() const {
    const int first = p_.subject, second = p_.arguments.front().head;
    if (IsMeasure(first) || IsMeasure(second) || IsTime(first) != IsTime(second)) return false;
    const SentenceContext sentence = context_.sentence(p_);
    const bool are_names =
        tree_.word(first).upos == Upos::kPropn && tree_.word(second).upos == Upos::kPropn;
    const bool is_person = TypeAt(sentence, first) == EntityType::kPerson;
    const EntityType other = TypeAt(sentence, second);
    // "father Tom and mother Ann Ames": neither is the other; but "the Foreign Secretary, Ann Ames"
    const bool is_body = other == EntityType::kOrganization || other == EntityType::kPlace;
    const bool is_somebody = other == EntityType::kPerson && !IsOffice(first) && !IsOffice(second);
    return !(are_names && is_person && (is_body || is_somebody)) && IsOfSameNumber(first, second);
  }

  // "treatments for fever, a sickness": of plural and singular one is meant by another word; only
  // of a group can both be said.
  bool IsOfSameNumber(int first, int second) const {
    const int article = tree_.Child(second, {Deprel::kDet, Deprel::kNmodPoss});
    const bool is_one = tree_.word(second).xpos == Xpos::kNN && article >= 0 &&
                        (tree_.word(article).lemma == "a" || tree_.word(article).lemma == "an" ||
                         tree_.word(article).deprel == Deprel::kNmodPoss);
    const bool is_group = (ClassOf(second) & (kNounGroup | kNounQuantity)) != 0;
    return tree_.word(first).xpos != Xpos::kNNS || !is_one || is_group;
  }

  // "Ames has a boat", "a brother"; that he "has an arrest" or "a hope" says nothing of either.
  bool CanBeOwned() const {
    constexpr uint32_t kOwned = kNounPerson | kNounGroup | kNounPlace | kNounArtifact;
    return (ClassOf(p_.arguments.front().head) & kOwned) != 0;
  }

  const ProjectionContext& context_;
  const Proposition& p_;
  const Tree& tree_;
};

}  // namespace

bool IsPlausible(const ProjectionContext& context, const Proposition& proposition) {
  return Test(context, proposition).Passes();
}

}  // namespace tripleloom
