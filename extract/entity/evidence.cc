// Each hint is a word for something seen in or around the name ("case:in", "said:Place"); a table,
// fitted to annotated text (training/name_types.py), gives what it adds to the log-odds of each
// type. So the tagger's opinion is one hint among others, and how far it can be trusted is learned
// too. What is too rare there to be learned ("USS") keeps the weight that was set by hand.
// Nationalities are told by the dictionary alone.
#include "extract/entity/evidence.h"

#include <algorithm>
#include <cmath>

#include "extract/entity/forms.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// The types that the table tells apart, in the order of its columns.
constexpr EntityType kTold[] = {EntityType::kPerson, EntityType::kOrganization, EntityType::kPlace,
                                EntityType::kEvent,  EntityType::kProduct,      EntityType::kWork,
                                EntityType::kDate};
constexpr float kDemonym = 7;
constexpr float kTagged = 4;    // as a nationality
constexpr float kDateline = 12;  // as a place, whatever its capitals and its other mentions look like

struct HintWeights {
  std::string_view hint;
  float weights[std::size(kTold)];
};

// Sorted by hint.
constexpr HintWeights kHintWeights[] = {
#include "extract/entity/type_weights.inc"
};

bool IsAcronym(std::string_view word) {
  return word.size() >= 2 &&
         std::count_if(word.begin(), word.end(), [](char c) { return IsUpper(c); }) >= 2 &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return IsUpper(c) || c == '.' || c == '&'; });
}

class Gatherer {
 public:
  Gatherer(const ReadingContext& context, Candidate& name)
      : lexicon_(context.lexicon), tree_(context.trees[name.mention.sentence]), name_(name) {}

  void Gather() {
    Hint("bias");
    FromForm();
    FromShape();
    FromHeadNoun();
    FromPrecedingWord();
    for (int i = name_.mention.begin; i < name_.mention.end; ++i) {
      for (int child : tree_.Children(i)) {
        if (child < name_.mention.begin || child >= name_.mention.end) FromChild(child);
      }
    }
    FromParent();
    SetNumberAndGender();
    name_.evidence = Weigh(name_.hints);
  }

 private:
  void Hint(std::string hint, float value = 1) {
    for (const auto& [known, unused] : name_.hints) {
      if (known == hint) return;
    }
    name_.hints.emplace_back(std::move(hint), value);
  }
  // "said:Place": a hint for each type.
  void Hint(std::string_view family, EntityType type) {
    Hint(std::string(family) + std::string(NameOf(type)));
  }

  void FromForm() {
    const std::string& first = name_.words.front();
    const std::string& last = name_.words.back();
    const bool single = name_.words.size() == 1;
    const bool country = lexicon_.CountryName(name_.text).has_value();
    if (country) Hint("country");
    if (lexicon_.IsPlaceName(name_.text)) Hint("place-name");
    if (single && (lexicon_.PlaceOfDemonym(first) || IsFaith())) Hint("demonym");
    if (!single && IsCorporateSuffix(last)) Hint("company-mark");
    if (!single && IsShipPrefix(first)) Hint("ship-mark");
    if (std::find(name_.words.begin(), name_.words.end(), "&") != name_.words.end())
      Hint("and-sign");
    if (IsDateline()) {
      Hint("dateline");
    } else if (single && IsAcronym(first) && !country) {
      Hint("acronym");
    }
    if (!single && IsPlacePrefix(first)) Hint("place-mark");
    if (HasGivenName() && !OrganizationHead()) Hint(single ? "given-name-alone" : "given-name");
  }

  // "LORNE, Monday -" is where an article was written: the segmenter leaves it a sentence of its
  // own.
  bool IsDateline() const {
    const std::string& last = tree_.word(tree_.size() - 1).form;
    const bool dash = last == "-" || last == "--" || last == "\u2013" || last == "\u2014";
    return name_.mention.begin == 0 && dash && name_.mention.end < tree_.size() &&
           std::none_of(name_.text.begin(), name_.text.end(), IsLower);
  }

  // "Shiite militias", "Catholic schools": an adjective that says who somebody is.
  bool IsFaith() const {
    const Word& word = tree_.word(name_.mention.head);
    const bool modifies = word.deprel == Deprel::kAmod || word.deprel == Deprel::kCompound;
    return word.upos == Upos::kAdj && modifies &&
           (lexicon_.NounClasses(LowerAscii(word.form)) & kNounPerson) != 0;
  }

  // How long the name is and how it is written.
  void FromShape() {
    const size_t size = name_.words.size();
    Hint(size == 1 ? "one-word" : size == 2 ? "two-words" : "more-words");
    const auto has = [&](auto test) {
      return std::any_of(name_.words.begin(), name_.words.end(), test);
    };
    if (has([](const std::string& word) { return word == "of"; })) Hint("has-of");
    if (has([](const std::string& word) { return IsDigit(word[0]); })) Hint("has-number");
    if (has([](const std::string& word) { return word[0] >= 'a' && word[0] <= 'z'; })) {
      Hint("has-small-word");
    }
    if (HasArticle()) Hint("article");
    if (tree_.word(name_.mention.head).xpos == Xpos::kNNPS) Hint("plural");
  }
  bool HasArticle() const {
    const int begin = name_.mention.begin;
    return begin > 0 && LowerAscii(tree_.word(begin - 1).form) == "the";
  }

  // "Mount Hood", "Lake Nara": the kind of place comes first.
  static bool IsPlacePrefix(std::string_view word) {
    static constexpr std::string_view kPrefixes[] = {"Cape", "Fort", "Lake", "Mount",
                                                     "Mt.",  "Port", "San",  "Santa"};
    return IsOneOf(kPrefixes, word);
  }

  bool HasGivenName() const {
    const std::string& first = name_.words.front();
    return GenderOfName(first) != Gender::kUnknown || lexicon_.IsGivenName(first);
  }
  bool OrganizationHead() const {
    return TypeOfHeadNoun(HeadNoun()) == EntityType::kOrganization && name_.words.size() > 1;
  }

  // The last word before "of" or "for": "University of Basra" is a university.
  std::string HeadNoun() const {
    size_t end = 1;
    while (end < name_.words.size() && name_.words[end] != "of" && name_.words[end] != "for") ++end;
    while (end > 1 && IsDigit(name_.words[end - 1][0])) --end;  // "Resolution 12"
    return LowerAscii(name_.words[end - 1]);
  }

  void FromHeadNoun() {
    const int begin = name_.mention.begin;
    const bool crowd = tree_.word(begin).xpos == Xpos::kNNPS;
    const bool crowd_head = tree_.word(name_.mention.head).xpos == Xpos::kNNPS;
    if (name_.words.size() == 1 && !HasArticle() && !crowd) return;
    EntityType type = TypeOfNoun(lexicon_, HeadNoun());
    const bool listed = TypeOfHeadNoun(HeadNoun()).has_value();
    if (type == EntityType::kConcept) {
      type = TypeOfNoun(lexicon_, LowerAscii(tree_.word(name_.mention.head).lemma));
    }
    // "United Harbour Workers": many persons with one name are a body.
    if (type == EntityType::kPerson && crowd_head && name_.words.size() > 1) {
      type = EntityType::kOrganization;
    }
    if (type == EntityType::kConcept) return;
    if (HasGivenName() && !HasArticle()) return Hint("noun-after-given-name:", type);
    Hint(listed ? "head-noun:" : "class-of-head:", type);
  }

  // A title or a noun right before the name, however the parser attached it.
  void FromPrecedingWord() {
    const int before = name_.mention.begin - 1;
    if (before < 0) return;
    const Word& word = tree_.word(before);
    if (word.upos != Upos::kNoun && word.upos != Upos::kPropn) return;
    if (word.xpos == Xpos::kNNS || IsSubjectOfRelative()) return;
    const EntityType type = TypeSaid(word);
    const bool common = word.upos == Upos::kNoun || before == 0;  // with the sentence's capital
    if (!IsTitle(word.form) && common && type != EntityType::kConcept) {
      const bool definite = tree_.Child(before, Deprel::kDet) >= 0 || DeterminerBefore(before);
      const bool sure = type != EntityType::kPerson && type != EntityType::kEvent;
      Hint(definite && sure ? "the-kind:" : "noun-before:", type);  // "the retailer", "the ferry"
    }
    if (!IsTitle(word.form) && type != EntityType::kPerson) return;
    if (IsTitle(word.form)) Hint("title");
    Describe(LowerAscii(word.lemma));
  }

  // "the company Corvo founded" does not say what Corvo is.
  bool IsSubjectOfRelative() const {
    const Word& head = tree_.word(name_.mention.head);
    return IsSubject(head.deprel) && head.head >= 0 &&
           tree_.word(head.head).deprel == Deprel::kAclRelcl;
  }

  // "the oil company Corvo", where the parser hangs all on the name.
  bool DeterminerBefore(int noun) const {
    int at = noun - 1;
    while (at >= 0 && (tree_.word(at).upos == Upos::kNoun || tree_.word(at).upos == Upos::kAdj))
      --at;
    return at >= 0 && tree_.word(at).upos == Upos::kDet;
  }

  // What a noun says of a name's type; "rival" and "partner" may be persons and firms.
  EntityType TypeSaid(const Word& noun) const {
    const std::string lemma = LowerAscii(noun.lemma);
    return MayBeEnterprise(lemma) ? EntityType::kConcept : TypeOfNoun(lexicon_, lemma);
  }

  void Describe(std::string lemma) {
    auto& all = name_.descriptions;
    if (std::find(all.begin(), all.end(), lemma) == all.end()) all.push_back(std::move(lemma));
  }

  void FromNoun(int noun, std::string_view family) {
    const Word& word = tree_.word(noun);
    if (word.upos != Upos::kNoun && word.upos != Upos::kPropn) return;
    if (word.upos == Upos::kPropn && !IsTitle(word.form)) return;
    const EntityType type = TypeSaid(word);
    if (type != EntityType::kConcept) Hint(family, type);
    Describe(LowerAscii(word.lemma));
  }

  void FromChild(int child) {
    const Word& word = tree_.word(child);
    switch (word.deprel) {
      case Deprel::kNmodDesc:
      case Deprel::kAppos:
        FromNoun(child, "said:");
        break;
      case Deprel::kCase:
        Hint("case:" + LowerAscii(word.form));
        break;
      case Deprel::kAcl:
        if (word.xpos == Xpos::kVBN && LowerAscii(word.lemma) == "found") {
          Hint("founded");
        }
        break;
      case Deprel::kAclRelcl:
        for (int below : tree_.Children(child)) {
          if (LowerAscii(tree_.word(below).form) == "who") Hint("who");
        }
        break;
      default:
        break;
    }
  }

  void FromParent() {
    const Word& head = tree_.word(name_.mention.head);
    Hint("role:" + std::string(NameOf(head.deprel)));
    if (head.head < 0) return;
    const Word& parent = tree_.word(head.head);
    const std::string lemma = LowerAscii(parent.lemma);
    if (IsSubject(head.deprel) && parent.upos == Upos::kVerb) {
      if (IsSaying(lemma)) Hint(SaysIt(head.head) ? "says-it" : "says");
      if (IsEnterpriseVerb(lemma)) Hint("buys");
    }
    if (parent.upos == Upos::kNoun) FromParentNoun(head, head.head, lemma);
  }

  // "Corvo said it will close": who speaks of itself is a body.
  bool SaysIt(int verb) const {
    const int clause = tree_.Child(verb, Deprel::kCcomp);
    const int subject = clause < 0 ? -1 : tree_.Child(clause, {Deprel::kNsubj, Deprel::kNsubjPass});
    if (subject < 0) return false;
    const int owner = tree_.Child(subject, Deprel::kNmodPoss);
    const bool acts = tree_.Child(clause, Deprel::kCop) < 0;  // "it was late" speaks of no body
    return (tree_.word(subject).form == "it" && acts) ||
           (owner >= 0 && tree_.word(owner).form == "its");
  }

  void FromParentNoun(const Word& head, int parent, const std::string& lemma) {
    const EntityType type = TypeOfNoun(lexicon_, lemma);
    const bool before = head.deprel == Deprel::kCompound || head.deprel == Deprel::kNmodPoss;
    if (head.deprel == Deprel::kAppos || head.deprel == Deprel::kFlat ||
        head.deprel == Deprel::kNmodDesc) {
      FromNoun(parent, "said:");
    } else if (head.deprel == Deprel::kNmod && parent < name_.mention.begin) {
      FromGenericPlace(parent);
      Hint("below:", type);
      if (lemma == "share" || lemma == "shareholder" || lemma == "employee") Hint("has-officers");
    } else if (IsSubject(head.deprel) && tree_.Child(parent, Deprel::kCop) >= 0 &&
               !IsNegated(parent)) {
      FromNoun(parent, "said:");
    } else if (head.deprel == Deprel::kCompound && IsRule(lemma)) {
      Hint("rules");
      Describe("president");
    } else if (before && IsEnterpriseRole(lemma)) {
      Hint("has-officers");
    } else if (before) {
      Hint(head.deprel == Deprel::kCompound ? "before:" : "owner-of:", type);
    }
  }

  // "the Adams administration": the time in office of one person.
  static bool IsRule(std::string_view lemma) {
    return lemma == "administration" || lemma == "presidency";
  }

  bool IsNegated(int word) const {
    for (int child : tree_.Children(word)) {
      const std::string form = LowerAscii(tree_.word(child).form);
      if (form == "not" || form == "n't" || form == "no" || form == "never") return true;
    }
    return false;
  }

  // "the city of Mosul": what stands before "of" names the kind.
  void FromGenericPlace(int noun) {
    const int name_case = tree_.Child(name_.mention.head, Deprel::kCase);
    if (name_case < 0 || LowerAscii(tree_.word(name_case).form) != "of") return;
    if (TypeOfHeadNoun(LowerAscii(tree_.word(noun).lemma)) == EntityType::kPlace &&
        tree_.word(noun).xpos == Xpos::kNN) {
      FromNoun(noun, "kind:");
    }
  }

  void SetNumberAndGender() {
    const Word& head = tree_.word(name_.mention.head);
    name_.number =
        head.xpos == Xpos::kNNPS || head.xpos == Xpos::kNNS ? Number::kPlural : Number::kSingular;
    for (const std::string& noun : name_.descriptions) {
      if (name_.gender == Gender::kUnknown) name_.gender = GenderOfNoun(noun);
    }
    if (name_.gender != Gender::kUnknown) return;
    const std::string& first = name_.words.front();
    name_.gender = name_.words.size() > 1 ? GenderOfFirstName(first) : GenderOfName(first);
  }

  const Lexicon& lexicon_;
  const Tree& tree_;
  Candidate& name_;
};

}  // namespace

EntityType TypeOfNoun(const Lexicon& lexicon, std::string_view lemma) {
  if (const auto listed = TypeOfHeadNoun(lemma)) return *listed;
  switch (lexicon.MainNounClass(lemma)) {
    case kNounPerson:
      return EntityType::kPerson;
    case kNounGroup:
      return EntityType::kOrganization;
    case kNounPlace:
      return EntityType::kPlace;
    case kNounEvent:
      return EntityType::kEvent;
    default:
      return EntityType::kConcept;
  }
}

TypeEvidence Weigh(const Hints& hints) {
  TypeEvidence evidence{};
  for (const auto& [hint, value] : hints) {
    const auto at = std::lower_bound(
        std::begin(kHintWeights), std::end(kHintWeights), hint,
        [](const HintWeights& row, const std::string& wanted) { return row.hint < wanted; });
    if (at == std::end(kHintWeights) || at->hint != hint) continue;
    for (size_t t = 0; t < std::size(kTold); ++t) Of(evidence, kTold[t]) += value * at->weights[t];
  }
  for (const auto& [hint, value] : hints) {
    if (hint == "dateline") Of(evidence, EntityType::kPlace) += kDateline;
    if (hint == "demonym") Of(evidence, EntityType::kNationality) += kDemonym;
    if (hint == "tagger:Nationality") Of(evidence, EntityType::kNationality) += kTagged * value;
  }
  return evidence;
}

TypeGuess BestType(const TypeEvidence& evidence, size_t mentions) {
  if (evidence == TypeEvidence{}) return {};
  const float scale = ScaleOf(mentions);
  EntityType best = EntityType::kPerson;
  const auto of = [&](EntityType type) { return evidence[static_cast<size_t>(type)] * scale; };
  for (EntityType type : kTold) best = of(type) > of(best) ? type : best;
  const float nationality = of(EntityType::kNationality);
  if (nationality > of(best)) best = EntityType::kNationality;
  float sum = nationality > 0 ? std::exp(nationality - of(best)) : 0;
  for (EntityType type : kTold) sum += std::exp(of(type) - of(best));
  return {best, 1 / sum};
}

float ScaleOf(size_t mentions) { return 1 / std::sqrt(static_cast<float>(mentions)); }

void GatherEvidence(const ReadingContext& context, Candidate& name) {
  Gatherer(context, name).Gather();
}

}  // namespace tripleloom
