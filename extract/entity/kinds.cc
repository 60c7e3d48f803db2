// Two tables: what nouns tell of the thing whose name or description they are, and what a writer
// can mean by a bare noun. Kinds are as coarse as such nouns are: "the agency" may be any office of
// the state below its ministries, "the firm" any enterprise. What belongs to no kind here ("group",
// "initiative") tells nothing, so that it excludes nothing.
#include "extract/entity/kinds.h"

#include <algorithm>
#include <iterator>

#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr Kinds kEnterprise = 1U << 0;   // company, airline
constexpr Kinds kOffice = 1U << 1;       // agency, authority, department
constexpr Kinds kState = 1U << 2;        // ministry, parliament, army
constexpr Kinds kCouncil = 1U << 3;      // committee, council
constexpr Kinds kParty = 1U << 4;        // party
constexpr Kinds kAssociation = 1U << 5;  // union, federation, league
constexpr Kinds kPress = 1U << 6;        // newspaper, broadcaster
constexpr Kinds kSchool = 1U << 7;       // university, laboratory
constexpr Kinds kClub = 1U << 8;         // club, orchestra, museum
constexpr Kinds kCharity = 1U << 9;      // charity, foundation
constexpr Kinds kFaith = 1U << 10;       // church
constexpr Kinds kMilitia = 1U << 11;     // militia
constexpr Kinds kOtherPlace = 1U << 12;  // no town: county, river, airport

struct NounOfKind {
  std::string_view noun;
  Kinds kinds;
};

// Sorted by noun.
constexpr NounOfKind kTold[] = {
    {"academy", kSchool},
    {"administration", kOffice | kState},
    {"agency", kOffice | kPress},
    {"airline", kEnterprise},
    {"airport", kOtherPlace},
    {"alliance", kAssociation | kParty},
    {"army", kState},
    {"assembly", kState},
    {"association", kAssociation},
    {"authority", kOffice},
    {"automaker", kEnterprise},
    {"avenue", kOtherPlace},
    {"bank", kEnterprise | kOffice},
    {"board", kOffice | kCouncil},
    {"boulevard", kOtherPlace},
    {"brewer", kEnterprise},
    {"brewery", kEnterprise},
    {"bridge", kOtherPlace},
    {"brigade", kState | kMilitia},
    {"broadcaster", kPress},
    {"broadcasting", kPress},
    {"brotherhood", kFaith | kAssociation},
    {"bulletin", kPress},
    {"bureau", kOffice},
    {"cabinet", kState},
    {"canal", kOtherPlace},
    {"carmaker", kEnterprise},
    {"charity", kCharity},
    {"chipmaker", kEnterprise},
    {"chronicle", kPress},
    {"church", kFaith},
    {"club", kClub},
    {"coalition", kAssociation | kParty},
    {"college", kSchool},
    {"commission", kOffice | kCouncil},
    {"committee", kCouncil},
    {"company", kEnterprise},
    {"confederation", kAssociation},
    {"conglomerate", kEnterprise},
    {"congress", kState | kAssociation | kParty},
    {"corporation", kEnterprise},
    {"council", kCouncil},
    {"county", kOtherPlace},
    {"court", kState},
    {"dam", kOtherPlace},
    {"democrats", kParty},
    {"department", kOffice},
    {"desert", kOtherPlace},
    {"diocese", kFaith},
    {"directorate", kOffice},
    {"district", kOtherPlace},
    {"drugmaker", kEnterprise},
    {"embassy", kState},
    {"federation", kAssociation},
    {"firm", kEnterprise},
    {"forest", kOtherPlace},
    {"foundation", kCharity},
    {"front", kParty | kMilitia},
    {"fund", kEnterprise | kCharity | kOffice},
    {"gazette", kPress},
    {"government", kState},
    {"guild", kAssociation},
    {"gulf", kOtherPlace},
    {"herald", kPress},
    {"highway", kOtherPlace},
    {"inspectorate", kOffice},
    {"institute", kSchool | kOffice | kCharity},
    {"insurer", kEnterprise},
    {"island", kOtherPlace},
    {"islands", kOtherPlace},
    {"journal", kPress},
    {"junta", kState},
    {"kingdom", kOtherPlace},
    {"laboratory", kSchool | kOffice | kEnterprise},
    {"league", kAssociation | kParty},
    {"lender", kEnterprise},
    {"magazine", kPress},
    {"manufacturer", kEnterprise},
    {"militia", kMilitia},
    {"ministry", kState},
    {"mountain", kOtherPlace},
    {"mountains", kOtherPlace},
    {"movement", kParty | kMilitia | kAssociation},
    {"museum", kClub},
    {"navy", kState},
    {"news", kPress},
    {"newspaper", kPress},
    {"ngo", kCharity},
    {"nonprofit", kCharity},
    {"ocean", kOtherPlace},
    {"office", kOffice},
    {"operator", kEnterprise},
    {"orchestra", kClub},
    {"parliament", kState},
    {"party", kParty},
    {"peninsula", kOtherPlace},
    {"police", kState},
    {"post", kPress},
    {"press", kPress | kEnterprise},
    {"province", kOtherPlace},
    {"publisher", kEnterprise},
    {"radio", kPress},
    {"regime", kState},
    {"regiment", kState},
    {"region", kOtherPlace},
    {"republic", kOtherPlace},
    {"retailer", kEnterprise},
    {"river", kOtherPlace},
    {"road", kOtherPlace},
    {"school", kSchool},
    {"sea", kOtherPlace},
    {"secretariat", kOffice},
    {"senate", kState},
    {"service", kOffice | kEnterprise},
    {"shipbuilder", kEnterprise},
    {"society", kAssociation | kCharity},
    {"stadium", kOtherPlace},
    {"startup", kEnterprise},
    {"state", kOtherPlace},
    {"strait", kOtherPlace},
    {"street", kOtherPlace},
    {"subsidiary", kEnterprise},
    {"supermarket", kEnterprise},
    {"supplier", kEnterprise},
    {"team", kClub},
    {"television", kPress},
    {"territory", kOtherPlace},
    {"times", kPress},
    {"treasury", kState},
    {"tribunal", kState},
    {"tribune", kPress},
    {"union", kAssociation | kParty},
    {"university", kSchool},
    {"wholesaler", kEnterprise},
};

struct NounMeaning {
  std::string_view noun;
  Kinds kinds;   // which it may mean
  Kinds surely;  // of which it is the usual word
};
constexpr Kinds kTown = 0;  // what tells a kind is none
constexpr NounMeaning kMeant[] = {
    {"agency", kOffice | kPress, kOffice},
    {"city", kTown, 0},
    {"company", kEnterprise | kPress, kEnterprise},
    {"corporation", kEnterprise | kPress, kEnterprise},
    {"firm", kEnterprise, kEnterprise},
    {"group", kEnterprise | kAssociation | kCharity | kFaith | kMilitia | kClub, 0},
    {"newspaper", kPress, kPress},
    {"organisation", ~(kEnterprise | kState | kOtherPlace), 0},
    {"organization", ~(kEnterprise | kState | kOtherPlace), 0},
    {"town", kTown, 0},
    {"village", kTown, 0},
};

const NounMeaning* MeaningOf(std::string_view noun) {
  const auto* const at = std::find_if(std::begin(kMeant), std::end(kMeant),
                                      [noun](const NounMeaning& row) { return row.noun == noun; });
  return at == std::end(kMeant) ? nullptr : at;
}

// "Lake Lorne", "Mount Lorne".
bool IsNatureBefore(std::string_view word) {
  static constexpr std::string_view kPrefixes[] = {"gulf", "lake", "mount", "mt."};
  return IsOneOf(kPrefixes, word);
}

}  // namespace

Kinds KindsOfNoun(std::string_view lemma) {
  const auto* const at = std::lower_bound(
      std::begin(kTold), std::end(kTold), lemma,
      [](const NounOfKind& row, std::string_view noun) { return row.noun < noun; });
  return at == std::end(kTold) || at->noun != lemma ? 0 : at->kinds;
}

Kinds KindsOfName(const std::vector<std::string>& words) {
  if (words.size() < 2) return 0;
  size_t end = 1;
  while (end < words.size() && words[end] != "of" && words[end] != "for") ++end;
  if (const Kinds kinds = KindsOfNoun(LowerAscii(words[end - 1]))) return kinds;
  if (IsNatureBefore(LowerAscii(words.front()))) return kOtherPlace;
  const bool joined = std::find(words.begin(), words.end(), "&") != words.end();
  return joined || IsCorporateSuffix(words.back()) ? kEnterprise : 0;
}

bool MayMean(std::string_view lemma, Kinds kinds) {
  const NounMeaning* const meaning = MeaningOf(lemma);
  return meaning == nullptr || kinds == 0 || (meaning->kinds & kinds) != 0;
}

bool SurelyMeans(std::string_view lemma, Kinds kinds) {
  const NounMeaning* const meaning = MeaningOf(lemma);
  return meaning != nullptr && kinds != 0 && (kinds & ~meaning->surely) == 0;
}

bool AreAlike(Kinds a, Kinds b) { return (a & b & ~(kState | kOtherPlace)) != 0; }

bool MeansOrganization(std::string_view lemma) {
  const NounMeaning* const meaning = MeaningOf(lemma);
  return meaning != nullptr && meaning->surely != 0;
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

}  // namespace tripleloom
