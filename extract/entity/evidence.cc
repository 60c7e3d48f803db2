// The tagger's opinion comes with the candidate; each hint here adds to one type. Weights are in
// the unit of the tagger's certainty (1 = a certain tagger): a name known to dictionaries as a
// country, or a title before it, outweighs the tagger; a preposition only tips a balance.
#include "extract/entity/evidence.h"

#include <algorithm>
#include <cmath>

namespace tripleloom {
namespace {

constexpr float kKnownCountry = 4;
constexpr float kTitle = 4;
constexpr float kMark = 4;           // "Inc."
constexpr float kShip = 9;           // "USS": the rest is most often a person or a place
constexpr float kSaidOfIt = 2.5F;    // an apposition or predicate noun
constexpr float kEnterprise = 2.2F;  // what employs, imports, has a spokesman; not known countries
constexpr float kHeadNoun = 2;       // "Ministry" in it
constexpr float kKnownPlace = 1.2F;  // cities share names with people
constexpr float kGivenName = 1.2F;
constexpr float kAcronym = 0.6F;
constexpr float kSyntax = 0.5F;  // a preposition, a saying verb

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }

bool IsAcronym(std::string_view word) {
  return word.size() >= 2 && std::count_if(word.begin(), word.end(), IsUpper) >= 2 &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return IsUpper(c) || c == '.' || c == '&'; });
}

class Gatherer {
 public:
  Gatherer(const ReadingContext& context, Candidate& name)
      : lexicon_(context.lexicon), tree_(context.trees[name.mention.sentence]), name_(name) {}

  void Gather() {
    FromForm();
    FromHeadNoun();
    FromPrecedingWord();
    for (int i = name_.mention.begin; i < name_.mention.end; ++i) {
      for (int child : tree_.Children(i)) {
        if (child < name_.mention.begin || child >= name_.mention.end) FromChild(child);
      }
    }
    FromParent();
    SetNumberAndGender();
  }

 private:
  void Add(EntityType type, float weight) { Of(name_.evidence, type) += weight; }

  void FromForm() {
    const std::string& first = name_.words.front();
    const std::string& last = name_.words.back();
    const bool single = name_.words.size() == 1;
    if (lexicon_.CountryName(name_.text)) Add(EntityType::kPlace, kKnownCountry);
    if (lexicon_.IsPlaceName(name_.text)) Add(EntityType::kPlace, kKnownPlace);
    if (single && lexicon_.PlaceOfDemonym(first)) Add(EntityType::kNationality, kKnownCountry);
    if (!single && IsCorporateSuffix(last)) Add(EntityType::kOrganization, kMark);
    if (!single && IsShipPrefix(first)) Add(EntityType::kProduct, kShip);
    if (std::find(name_.words.begin(), name_.words.end(), "&") != name_.words.end()) {
      Add(EntityType::kOrganization, kSaidOfIt);
    }
    if (single && IsAcronym(first) && !lexicon_.CountryName(first)) {
      Add(EntityType::kOrganization, kAcronym);
    }
    if (!single && IsPlacePrefix(first)) Add(EntityType::kPlace, kSaidOfIt);
    if (HasGivenName() && !OrganizationHead()) {
      Add(EntityType::kPerson, single ? kGivenName / 2 : kGivenName);
    }
  }

  // "Mount Hood", "Lake Nara": the kind of place comes first.
  static bool IsPlacePrefix(std::string_view word) {
    static constexpr std::string_view kPrefixes[] = {"Cape", "Fort", "Lake", "Mount",
                                                     "Mt.",  "Port", "San",  "Santa"};
    return std::find(std::begin(kPrefixes), std::end(kPrefixes), word) != std::end(kPrefixes);
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
    return Lower(name_.words[end - 1]);
  }

  void FromHeadNoun() {
    const int begin = name_.mention.begin;
    const bool article = begin > 0 && Lower(tree_.word(begin - 1).form) == "the";
    const bool crowd = tree_.word(begin).xpos == Xpos::kNNPS;
    if (name_.words.size() == 1 && !article && !crowd) return;
    const bool person = HasGivenName() && !article;
    EntityType type = TypeOfNoun(lexicon_, HeadNoun());
    if (type == EntityType::kConcept) {
      type = TypeOfNoun(lexicon_, Lower(tree_.word(name_.mention.head).lemma));
    }
    const bool listed = TypeOfHeadNoun(HeadNoun()).has_value() || type == EntityType::kEvent;
    const bool many = tree_.word(name_.mention.head).xpos == Xpos::kNNPS;
    if (type == EntityType::kConcept || (type == EntityType::kPerson && !article && !many)) return;
    Add(type, person ? kSyntax : listed ? kHeadNoun : kHeadNoun / 2);
  }

  // A title or a noun right before the name, however the parser attached it.
  void FromPrecedingWord() {
    const int before = name_.mention.begin - 1;
    if (before < 0) return;
    const Word& word = tree_.word(before);
    if (word.upos != Upos::kNoun && word.upos != Upos::kPropn) return;
    if (word.xpos == Xpos::kNNS) return;
    const EntityType type = TypeOfNoun(lexicon_, Lower(word.lemma));
    if (!IsTitle(word.form) && word.upos == Upos::kNoun &&
        (type == EntityType::kOrganization || type == EntityType::kProduct)) {
      Add(type, kHeadNoun);  // "the retailer", "the ferry"
    }
    if (!IsTitle(word.form) && type != EntityType::kPerson) return;
    Add(EntityType::kPerson, word.upos == Upos::kPropn && !IsTitle(word.form) ? kSyntax : kTitle);
    Describe(Lower(word.lemma));
  }

  void Describe(std::string lemma) {
    auto& all = name_.descriptions;
    if (std::find(all.begin(), all.end(), lemma) == all.end()) all.push_back(std::move(lemma));
  }

  void FromNoun(int noun, float weight) {
    const Word& word = tree_.word(noun);
    if (word.upos != Upos::kNoun && word.upos != Upos::kPropn) return;
    if (word.upos == Upos::kPropn && !IsTitle(word.form)) return;
    const EntityType type = TypeOfNoun(lexicon_, Lower(word.lemma));
    if (type != EntityType::kConcept) Add(type, weight);
    Describe(Lower(word.lemma));
  }

  void FromChild(int child) {
    const Word& word = tree_.word(child);
    switch (word.deprel) {
      case Deprel::kNmodDesc:
      case Deprel::kAppos:
        FromNoun(child, kSaidOfIt);
        break;
      case Deprel::kCase:
        FromPreposition(Lower(word.form));
        break;
      case Deprel::kAcl:
        if (word.xpos == Xpos::kVBN && Lower(word.lemma) == "found") {
          Add(EntityType::kOrganization, kEnterprise);
        }
        break;
      case Deprel::kAclRelcl:
        for (int below : tree_.Children(child)) {
          if (Lower(tree_.word(below).form) == "who") Add(EntityType::kPerson, kSaidOfIt);
        }
        break;
      default:
        break;
    }
  }

  void FromPreposition(std::string_view preposition) {
    if (preposition == "in" || preposition == "near" || preposition == "across" ||
        preposition == "outside" || preposition == "throughout") {
      Add(EntityType::kPlace, 2 * kSyntax);
    } else if (preposition == "at" || preposition == "to" || preposition == "from" ||
               preposition == "into") {
      Add(EntityType::kPlace, kSyntax / 2);
    }
  }

  void FromParent() {
    const Word& head = tree_.word(name_.mention.head);
    if (head.head < 0) return;
    const Word& parent = tree_.word(head.head);
    const bool noun = parent.upos == Upos::kNoun;
    if (noun && (head.deprel == Deprel::kAppos || head.deprel == Deprel::kFlat ||
                 head.deprel == Deprel::kNmodDesc)) {
      FromNoun(head.head, kSaidOfIt);
    } else if (noun && head.deprel == Deprel::kNmod && head.head < name_.mention.begin) {
      FromGenericPlace(head.head);
    } else if (noun && IsSubject(head.deprel) && tree_.Child(head.head, Deprel::kCop) >= 0 &&
               !IsNegated(head.head)) {
      FromNoun(head.head, kSaidOfIt);
    } else if (noun && head.deprel == Deprel::kCompound && IsRule(Lower(parent.lemma))) {
      Add(EntityType::kPerson, 2 * kSyntax);
      Describe("president");
    } else if (noun && (head.deprel == Deprel::kCompound || head.deprel == Deprel::kNmodPoss) &&
               IsEnterpriseRole(Lower(parent.lemma))) {
      Add(EntityType::kOrganization, kEnterprise);
    } else if (IsSubject(head.deprel) && IsEnterpriseVerb(Lower(parent.lemma))) {
      Add(EntityType::kOrganization, kEnterprise);
      Add(EntityType::kPerson, kEnterprise / 2);
    } else if (IsSubject(head.deprel) && parent.upos == Upos::kVerb) {
      const float weight = IsSaying(Lower(parent.lemma)) ? kSyntax : kSyntax / 2;
      Add(EntityType::kPerson, weight);
      Add(EntityType::kOrganization, weight / 2);
    } else if (head.deprel == Deprel::kIobj) {
      Add(EntityType::kPerson, kSyntax);
    } else if (head.deprel == Deprel::kVocative) {
      Add(EntityType::kPerson, kSaidOfIt);
    }
  }

  // "the Adams administration": the time in office of one person.
  static bool IsRule(std::string_view lemma) {
    return lemma == "administration" || lemma == "presidency";
  }

  bool IsNegated(int word) const {
    for (int child : tree_.Children(word)) {
      const std::string form = Lower(tree_.word(child).form);
      if (form == "not" || form == "n't" || form == "no" || form == "never") return true;
    }
    return false;
  }

  // "the city of Mosul": what stands before "of" names the kind.
  void FromGenericPlace(int noun) {
    const int name_case = tree_.Child(name_.mention.head, Deprel::kCase);
    if (name_case < 0 || Lower(tree_.word(name_case).form) != "of") return;
    if (TypeOfHeadNoun(Lower(tree_.word(noun).lemma)) == EntityType::kPlace &&
        tree_.word(noun).xpos == Xpos::kNN) {
      FromNoun(noun, kHeadNoun);
    }
  }

  void SetNumberAndGender() {
    const Word& head = tree_.word(name_.mention.head);
    name_.number =
        head.xpos == Xpos::kNNPS || head.xpos == Xpos::kNNS ? Number::kPlural : Number::kSingular;
    for (const std::string& noun : name_.descriptions) {
      if (name_.gender == Gender::kUnknown) name_.gender = GenderOfNoun(noun);
    }
    if (name_.gender == Gender::kUnknown) name_.gender = GenderOfName(name_.words.front());
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

bool IsKind(std::string_view lemma, EntityType type, bool country, Gender gender) {
  if (lemma == "country" || lemma == "nation") return country;
  if (lemma == "city" || lemma == "town" || lemma == "village") {
    return type == EntityType::kPlace && !country;
  }
  if (lemma == "company" || lemma == "firm" || lemma == "agency" || lemma == "organization" ||
      lemma == "organisation" || lemma == "group") {
    return type == EntityType::kOrganization;
  }
  if (lemma == "man" || lemma == "woman") {
    return type == EntityType::kPerson && gender == GenderOfNoun(lemma);
  }
  if (lemma == "ship" || lemma == "vessel") return type == EntityType::kProduct;
  return false;
}

TypeGuess BestType(const TypeEvidence& evidence) {
  const auto best = std::max_element(evidence.begin(), evidence.end());
  if (*best <= 0) return {};
  float sum = 0;
  for (float weight : evidence) sum += std::exp(weight - *best);
  return {static_cast<EntityType>(best - evidence.begin()), 1 / sum};
}

void GatherEvidence(const ReadingContext& context, Candidate& name) {
  Gatherer(context, name).Gather();
}

}  // namespace tripleloom
