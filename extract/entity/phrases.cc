#include "extract/entity/phrases.h"

#include <algorithm>

#include "extract/entity/evidence.h"
#include "extract/entity/gazetteer.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// Nouns that are plural without a mark of it: "the police say they ...".
constexpr std::string_view kUnmarkedPlurals[] = {"police", "people", "cattle", "clergy",
                                                 "folk",   "gentry", "vermin"};

class PhraseFinder {
 public:
  PhraseFinder(const ReadingContext& context, int sentence, const std::vector<Candidate>& known)
      : context_(context),
        tree_(context.trees[sentence]),
        sentence_(sentence),
        known_(known),
        taken_(tree_.size(), false) {
    for (const Candidate& candidate : known) {
      const Mention& mention = candidate.mention;
      std::fill(taken_.begin() + mention.begin, taken_.begin() + mention.end, true);
    }
  }

  std::vector<Candidate> Find() {
    for (int i = 0; i < tree_.size(); ++i) {
      if (taken_[i]) continue;
      const Word& word = tree_.word(i);
      if (word.upos == Upos::kPron) {
        AddPronoun(i);
      } else if (IsPhraseHead(i)) {
        AddPhrase(i);
      }
    }
    return std::move(found_);
  }

 private:
  bool IsPhraseHead(int i) const {
    const Word& word = tree_.word(i);
    if (word.upos != Upos::kNoun && word.upos != Upos::kPropn) return false;
    switch (word.deprel) {
      case Deprel::kCompound:
      case Deprel::kFlat:
      case Deprel::kFixed:
      case Deprel::kGoeswith:
      case Deprel::kNmodDesc:
      case Deprel::kAmod:
      case Deprel::kNmodUnmarked:
        return false;
      default:
        return true;
    }
  }

  static bool IsModifier(Deprel label) {
    return label == Deprel::kDet || label == Deprel::kDetPredet || label == Deprel::kAmod ||
           label == Deprel::kNummod || label == Deprel::kCompound || label == Deprel::kNmodPoss ||
           label == Deprel::kNmodDesc || label == Deprel::kNmod;
  }

  // The phrase may begin inside of a known mention only by taking it whole.
  int BeginOf(int head) const {
    int begin = head;
    for (int child : tree_.Children(head)) {
      if (child >= head || !IsModifier(tree_.word(child).deprel)) continue;
      for (int below : tree_.Subtree(child)) begin = std::min(begin, below);
    }
    begin = BehindPronoun(begin, head);
    while (begin < head && tree_.word(begin).upos == Upos::kPunct) ++begin;
    for (const Candidate& candidate : known_) {
      const Mention& mention = candidate.mention;
      if (mention.begin < begin && begin < mention.end) begin = mention.begin;
    }
    return begin;
  }

  // "he", "it" and a verb shortened behind them ("he's") begin no phrase, whatever the parser says.
  int BehindPronoun(int begin, int head) const {
    for (int i = begin; i < head; ++i) {
      const Word& word = tree_.word(i);
      const bool personal = word.upos == Upos::kPron && word.xpos == Xpos::kPRP;
      const bool clitic = begin == i && i > 0 && word.form.find_first_of("'\xE2") == 0 &&
                          tree_.word(i - 1).xpos == Xpos::kPRP;
      if (personal || clitic) begin = i + 1;
    }
    return begin;
  }

  void AddPhrase(int head) {
    const Word& word = tree_.word(head);
    Candidate phrase = Make(BeginOf(head), head, MentionKind::kNominal);
    phrase.lemma = LowerAscii(word.lemma);
    const bool is_plural = word.xpos == Xpos::kNNS || word.xpos == Xpos::kNNPS ||
                           IsOneOf(kUnmarkedPlurals, phrase.lemma);
    phrase.number = is_plural ? Number::kPlural : Number::kSingular;
    phrase.gender = GenderOfNoun(phrase.lemma);
    phrase.mention.type = TypeOfNoun(context_.lexicon, phrase.lemma);
    if (ArePeople(phrase)) phrase.mention.type = EntityType::kPerson;
    const int det = tree_.Child(head, Deprel::kDet);
    if (det >= 0) {
      const std::string form = LowerAscii(tree_.word(det).form);
      phrase.definite =
          form == "the" || form == "this" || form == "that" || form == "these" || form == "those";
    }
    CountedAsQuantity(head, phrase);
    found_.push_back(std::move(phrase));
  }

  // One family is a group, many are people.
  static bool ArePeople(const Candidate& phrase) {
    static constexpr std::string_view kGroups[] = {"couple", "family", "household"};
    return phrase.lemma == "people" ||
           (phrase.number == Number::kPlural && IsOneOf(kGroups, phrase.lemma));
  }

  // "5,000 barrels" is an amount; "100 soldiers" are people.
  void CountedAsQuantity(int head, Candidate& phrase) const {
    const int count = tree_.Child(head, Deprel::kNummod);
    if (count < 0 || count > head || phrase.definite) return;
    const std::string& form = tree_.word(count).form;
    const bool large = form.size() >= 3 && form[0] >= '0' && form[0] <= '9';
    if (large && phrase.mention.type != EntityType::kPerson) {
      phrase.mention.type = EntityType::kQuantity;
    }
  }

  // "his boat", "his being old".
  static bool CanBeOwned(const Word& word) {
    return word.upos == Upos::kNoun || word.upos == Upos::kPropn || word.upos == Upos::kAdj ||
           word.upos == Upos::kNum || word.xpos == Xpos::kVBG || word.xpos == Xpos::kPOS;
  }

  void AddPronoun(int i) {
    const Word& word = tree_.word(i);
    const std::string form = LowerAscii(word.form);
    const auto sense = SenseOfPronoun(form);
    if (!sense || word.deprel == Deprel::kExpl || (form == "it" && IsPleonastic(i))) return;
    // "ports such as his": what is his
    static constexpr std::string_view kOwn[] = {"his", "hers", "mine", "ours", "theirs", "yours"};
    const bool is_alone = i + 1 == tree_.size() || !CanBeOwned(tree_.word(i + 1));
    if (IsOneOf(kOwn, form) && word.deprel != Deprel::kNmodPoss && is_alone) return;
    Candidate pronoun = Make(i, i, MentionKind::kPronoun);
    pronoun.lemma = form;
    pronoun.number = sense->number;
    pronoun.gender = sense->gender;
    if (!sense->inanimate) pronoun.mention.type = EntityType::kPerson;
    found_.push_back(std::move(pronoun));
  }

  // "It is clear that ...", "it seems that ...", "it is raining": the clause or the weather is
  // meant, also where the parser took "it" for a subject.
  bool IsPleonastic(int i) const {
    const int head = tree_.word(i).head;
    if (head < 0 || !IsSubject(tree_.word(i).deprel)) return false;
    const Word& predicate = tree_.word(head);
    static constexpr std::string_view kImpersonal[] = {"rain", "snow", "seem", "appear", "happen"};
    if (IsOneOf(kImpersonal, LowerAscii(predicate.lemma))) {
      return true;
    }
    if (IsPassiveReport(head)) return true;
    if (predicate.upos == Upos::kVerb) return false;
    for (int child : tree_.Children(head)) {
      const Deprel label = tree_.word(child).deprel;
      if (child > head && (label == Deprel::kCsubj || label == Deprel::kCcomp)) return true;
      if (child > head && predicate.upos == Upos::kAdj &&
          (label == Deprel::kXcomp || label == Deprel::kAdvcl)) {
        return true;
      }
    }
    return predicate.upos == Upos::kNoun && IsSpan(head);
  }

  // "it is expected (that) the road will open"; but who is told something is told it.
  bool IsPassiveReport(int verb) const {
    static constexpr std::string_view kToSomebody[] = {"advise", "promise", "show", "teach", "ask"};
    int content = tree_.Child(verb, {Deprel::kCcomp, Deprel::kCsubj, Deprel::kCsubjPass});
    // "it is not known when they left"
    if (content < 0 && tree_.word(verb).lemma == "know")
      content = tree_.Child(verb, Deprel::kAdvcl);
    const std::string lemma = LowerAscii(tree_.word(verb).lemma);
    return content > verb && tree_.Child(verb, Deprel::kAuxPass) >= 0 && !IsTelling(lemma) &&
           !IsOneOf(kToSomebody, lemma);
  }

  // "a year", "a couple of days", "a matter of weeks".
  bool IsSpan(int noun) const {
    static constexpr std::string_view kSome[] = {"couple", "matter", "number"};
    const std::string lemma = LowerAscii(tree_.word(noun).lemma);
    const int of = IsOneOf(kSome, lemma) ? tree_.Child(noun, Deprel::kNmod) : -1;
    return IsTimeUnit(of < 0 ? lemma : LowerAscii(tree_.word(of).lemma));
  }

  Candidate Make(int begin, int head, MentionKind kind) const {
    Candidate candidate;
    candidate.mention.sentence = sentence_;
    candidate.mention.begin = begin;
    candidate.mention.end = head + 1;
    candidate.mention.head = head;
    candidate.mention.kind = kind;
    candidate.text = PhraseText(context_, sentence_, begin, head + 1);
    return candidate;
  }

  const ReadingContext& context_;
  const Tree& tree_;
  int sentence_;
  const std::vector<Candidate>& known_;
  std::vector<char> taken_;
  std::vector<Candidate> found_;
};

struct PronounEntry {
  std::string_view form;
  PronounSense sense;
};

constexpr Number kOne = Number::kSingular;
constexpr Number kMany = Number::kPlural;
constexpr Gender kAny = Gender::kUnknown;

// form, {person, number, gender, animate, inanimate, possessive, reflexive}
constexpr PronounEntry kPronouns[] = {
    {"he", {3, kOne, Gender::kMale, true, false, false, false}},
    {"him", {3, kOne, Gender::kMale, true, false, false, false}},
    {"his", {3, kOne, Gender::kMale, true, false, true, false}},
    {"himself", {3, kOne, Gender::kMale, true, false, false, true}},
    {"she", {3, kOne, Gender::kFemale, true, false, false, false}},
    {"her", {3, kOne, Gender::kFemale, true, false, true, false}},
    {"hers", {3, kOne, Gender::kFemale, true, false, true, false}},
    {"herself", {3, kOne, Gender::kFemale, true, false, false, true}},
    {"it", {3, kOne, kAny, false, true, false, false}},
    {"its", {3, kOne, kAny, false, true, true, false}},
    {"itself", {3, kOne, kAny, false, true, false, true}},
    {"they", {3, kMany, kAny, false, false, false, false}},
    {"them", {3, kMany, kAny, false, false, false, false}},
    {"their", {3, kMany, kAny, false, false, true, false}},
    {"theirs", {3, kMany, kAny, false, false, true, false}},
    {"themselves", {3, kMany, kAny, false, false, false, true}},
    {"i", {1, kOne, kAny, true, false, false, false}},
    {"me", {1, kOne, kAny, true, false, false, false}},
    {"my", {1, kOne, kAny, true, false, true, false}},
    {"mine", {1, kOne, kAny, true, false, true, false}},
    {"myself", {1, kOne, kAny, true, false, false, true}},
    {"we", {1, kMany, kAny, true, false, false, false}},
    {"us", {1, kMany, kAny, true, false, false, false}},
    {"our", {1, kMany, kAny, true, false, true, false}},
    {"ours", {1, kMany, kAny, true, false, true, false}},
    {"ourselves", {1, kMany, kAny, true, false, false, true}},
    {"you", {2, Number::kUnknown, kAny, true, false, false, false}},
    {"your", {2, Number::kUnknown, kAny, true, false, true, false}},
    {"yours", {2, Number::kUnknown, kAny, true, false, true, false}},
    {"yourself", {2, kOne, kAny, true, false, false, true}},
};

}  // namespace

std::optional<PronounSense> SenseOfPronoun(std::string_view form) {
  for (const PronounEntry& entry : kPronouns) {
    if (entry.form == form) return entry.sense;
  }
  return std::nullopt;
}

std::vector<Candidate> FindPhrases(const ReadingContext& context, int sentence,
                                   const std::vector<Candidate>& known) {
  return PhraseFinder(context, sentence, known).Find();
}

}  // namespace tripleloom
