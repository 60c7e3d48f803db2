// The lists are sorted for the reader; a word is looked up in a hash set that is built on first
// use.
#include "extract/entity/gazetteer.h"

#include <iterator>
#include <string>
#include <unordered_set>

#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

using sv = std::string_view;

inline constexpr sv kTitles[] = {
    "adm",          "admiral",
    "ambassador",   "archbishop",
    "ayatollah",    "baron",
    "baroness",     "bishop",
    "brig",         "brigadier",
    "brother",      "capt",
    "captain",      "cardinal",
    "chairman",     "chairwoman",
    "chancellor",   "chief",
    "cmdr",         "col",
    "colonel",      "commander",
    "commissioner", "commodore",
    "congressman",  "congresswoman",
    "coach",        "corporal",
    "count",        "countess",
    "cpl",          "dame",
    "dean",         "deputy",
    "detective",    "director",
    "doctor",       "dr",
    "duchess",      "duke",
    "earl",         "emir",
    "emperor",      "empress",
    "father",       "first",
    "foreign",      "gen",
    "general",      "gov",
    "governor",     "imam",
    "inspector",    "judge",
    "justice",      "king",
    "lady",         "lieutenant",
    "lord",         "lt",
    "madam",        "maj",
    "major",        "marshal",
    "master",       "mayor",
    "minister",     "miss",
    "mr",           "mrs",
    "ms",           "mullah",
    "officer",      "pastor",
    "pope",         "premier",
    "president",    "prime",
    "prince",       "princess",
    "prof",         "professor",
    "pvt",          "queen",
    "rabbi",        "rear",
    "rep",          "representative",
    "rev",          "reverend",
    "saint",        "sec",
    "secretary",    "sen",
    "senator",      "senior",
    "sergeant",     "sgt",
    "sheikh",       "sheriff",
    "sir",          "sister",
    "speaker",      "spokesman",
    "spokeswoman",  "staff",
    "sultan",       "undersecretary",
    "vice",
};

inline constexpr sv kMaleNouns[] = {
    "actor",    "boy",  "boyfriend", "brother",    "businessman", "chairman",  "congressman",
    "dad",      "duke", "emperor",   "father",     "fisherman",   "gentleman", "grandfather",
    "grandson", "guy",  "husband",   "king",       "lad",         "lord",      "man",
    "monk",     "mr",   "nephew",    "policeman",  "pope",        "prince",    "salesman",
    "sir",      "son",  "spokesman", "stepfather", "uncle",       "widower",
};
inline constexpr sv kFemaleNouns[] = {
    "actress",     "aunt",        "baroness",      "businesswoman", "chairwoman", "congresswoman",
    "countess",    "dame",        "daughter",      "duchess",       "empress",    "girl",
    "girlfriend",  "grandmother", "granddaughter", "heroine",       "lady",       "madam",
    "miss",        "mom",         "mother",        "mrs",           "ms",         "mum",
    "niece",       "nun",         "policewoman",   "princess",      "queen",      "sister",
    "spokeswoman", "stepmother",  "waitress",      "widow",         "wife",       "woman",
};

inline constexpr sv kMaleNames[] = {
    "aaron",    "abdul",    "abdullah",  "abraham",     "adam",     "ahmad",     "ahmed",
    "alan",     "albert",   "alex",      "alexander",   "alfred",   "ali",       "andrew",
    "anthony",  "antonio",  "antony",    "arthur",      "barack",   "ben",       "benjamin",
    "bernard",  "bill",     "bob",       "boris",       "brian",    "bruce",     "carl",
    "carlos",   "charles",  "chris",     "christopher", "chuck",    "daniel",    "dave",
    "david",    "dennis",   "donald",    "douglas",     "ed",       "eduardo",   "edward",
    "emmanuel", "eric",     "ernest",    "felix",       "francis",  "francisco", "frank",
    "franz",    "fred",     "frederick", "gary",        "geoffrey", "george",    "gerald",
    "giovanni", "gordon",   "graham",    "greg",        "hans",     "harold",    "harry",
    "hassan",   "henry",    "howard",    "hugh",        "hugo",     "hussein",   "ian",
    "ibrahim",  "igor",     "ivan",      "jack",        "jacob",    "jacques",   "james",
    "jason",    "jean",     "jeff",      "jeffrey",     "jeremy",   "jerry",     "jim",
    "jimmy",    "joe",      "john",      "jonathan",    "jorge",    "jose",      "joseph",
    "joshua",   "juan",     "karl",      "keith",       "ken",      "kenneth",   "kevin",
    "khalid",   "larry",    "lawrence",  "leo",         "leonard",  "louis",     "luigi",
    "luis",     "luke",     "marco",     "mario",       "mark",     "martin",    "matthew",
    "max",      "michael",  "miguel",    "mike",        "mohamed",  "mohammad",  "mohammed",
    "muhammad", "nicholas", "nick",      "nikolai",     "norman",   "oliver",    "omar",
    "oscar",    "otto",     "pablo",     "patrick",     "paul",     "pedro",     "peter",
    "philip",   "philippe", "pierre",    "ralph",       "raymond",  "richard",   "rick",
    "robert",   "roger",    "ronald",    "roy",         "saddam",   "sam",       "samuel",
    "scott",    "sean",     "sergei",    "simon",       "stephen",  "steve",     "steven",
    "stuart",   "ted",      "theodore",  "thomas",      "tim",      "timothy",   "tom",
    "tony",     "victor",   "vincent",   "vladimir",    "walter",   "wayne",     "wilhelm",
    "william",  "winston",  "yusuf",
};
inline constexpr sv kFemaleNames[] = {
    "abigail",   "aisha",     "alice",     "alicia",    "alison",  "amanda",    "amy",
    "ana",       "andrea",    "angela",    "anita",     "ann",     "anna",      "anne",
    "annie",     "barbara",   "beatrice",  "betty",     "carol",   "caroline",  "catherine",
    "charlotte", "christina", "christine", "claire",    "clara",   "cynthia",   "deborah",
    "diana",     "diane",     "donna",     "dorothy",   "elena",   "elizabeth", "ella",
    "ellen",     "emily",     "emma",      "erica",     "eva",     "fatima",    "federica",
    "florence",  "frances",   "gloria",    "grace",     "hannah",  "helen",     "hillary",
    "ingrid",    "irene",     "isabel",    "isabella",  "jane",    "janet",     "jen",
    "jennifer",  "jenny",     "jessica",   "jill",      "joan",    "joanna",    "judith",
    "judy",      "julia",     "julie",     "karen",     "kate",    "katherine", "kathleen",
    "kathy",     "katie",     "kim",       "kimberly",  "laura",   "lauren",    "leila",
    "linda",     "lisa",      "lotte",     "louise",    "lucia",   "lucy",      "margaret",
    "maria",     "marie",     "martha",    "mary",      "melissa", "michelle",  "monica",
    "nancy",     "natalia",   "natalie",   "nicole",    "nina",    "olga",      "olivia",
    "pamela",    "patricia",  "rachel",    "rebecca",   "rosa",    "rose",      "ruth",
    "sabrina",   "sally",     "samantha",  "sandra",    "sara",    "sarah",     "sharon",
    "sofia",     "sophia",    "sophie",    "stephanie", "susan",   "sylvia",    "teresa",
    "theresa",   "vanessa",   "victoria",  "virginia",  "wendy",   "yasmin",    "zainab",
};

inline constexpr sv kCorporateSuffixes[] = {
    "ab",
    "ag",
    "airlines",
    "airways",
    "brands",
    "co",
    "company",
    "corp",
    "corporation",
    "electronics",
    "enterprises",
    "entertainment",
    "foods",
    "gmbh",
    "holdings",
    "inc",
    "incorporated",
    "industries",
    "laboratories",
    "limited",
    "lines",
    "llc",
    "llp",
    "logistics",
    "ltd",
    "markets",
    "motors",
    "nv",
    "partners",
    "petroleum",
    "pharmaceuticals",
    "plc",
    "sa",
    "software",
    "spa",
    "stores",
    "systems",
    "technologies",
    "telecom",
    "works",
};
inline constexpr sv kShipPrefixes[] = {"fs", "hmas", "hmcs", "hms",  "ins",
                                       "mv", "rms",  "ss",   "usns", "uss"};

inline constexpr sv kOrganizationNouns[] = {
    "academy",      "administration", "agency",     "airline",    "airlines",      "airways",
    "alliance",     "army",           "assembly",   "associates", "association",   "authority",
    "automaker",    "bank",           "brewer",     "brigade",    "broadcaster",   "broadcasting",
    "brotherhood",  "bulletin",       "bureau",     "business",   "cabinet",       "carmaker",
    "chipmaker",    "chronicle",      "church",     "club",       "coalition",     "college",
    "command",      "commission",     "committee",  "community",  "confederation", "congress",
    "consortium",   "council",        "court",      "department", "dept",          "directorate",
    "division",     "drugmaker",      "embassy",    "empire",     "enterprise",    "federation",
    "firm",         "fleet",          "force",      "forces",     "foundation",    "front",
    "fund",         "gazette",        "government", "grocer",     "group",         "guard",
    "herald",       "holding",        "industry",   "initiative", "institute",     "institution",
    "insurer",      "journal",        "junta",      "laboratory", "league",        "lender",
    "magazine",     "manufacturer",   "media",      "militia",    "ministry",      "mission",
    "movement",     "museum",         "nations",    "navy",       "network",       "news",
    "office",       "opera",          "operator",   "orchestra",  "organisation",  "organization",
    "parliament",   "partnership",    "party",      "police",     "post",          "press",
    "publisher",    "regime",         "regiment",   "retailer",   "school",        "secretariat",
    "senate",       "service",        "services",   "society",    "squadron",      "startup",
    "studio",       "subsidiary",     "supplier",   "syndicate",  "systems",       "team",
    "technologies", "television",     "times",      "treasury",   "tribunal",      "tribune",
    "troupe",       "trust",          "union",      "unit",       "university",    "wholesaler",
};
inline constexpr sv kPlaceNouns[] = {
    "airport",   "avenue",    "base",    "bay",          "beach",    "border",  "boulevard",
    "bridge",    "building",  "camp",    "canal",        "canyon",   "cape",    "castle",
    "cathedral", "cemetery",  "center",  "centre",       "city",     "coast",   "county",
    "country",   "creek",     "desert",  "district",     "emirates", "field",   "forest",
    "garden",    "gulf",      "hall",    "harbor",       "harbour",  "heights", "highway",
    "hill",      "hospital",  "hotel",   "house",        "island",   "islands", "isle",
    "kingdom",   "lake",      "library", "mansion",      "monument", "mosque",  "mount",
    "mountain",  "mountains", "nation",  "neighborhood", "ocean",    "palace",  "park",
    "peninsula", "plateau",   "plaza",   "port",         "province", "railway", "region",
    "republic",  "ridge",     "river",   "road",         "sea",      "square",  "stadium",
    "state",     "states",    "station", "strait",       "street",   "temple",  "territory",
    "theater",   "theatre",   "tower",   "town",         "valley",   "village", "zone",
};

inline constexpr sv kWorkNouns[] = {
    "accord",  "accords", "act",          "agreement",  "amendment",   "award",      "bill",
    "charter", "code",    "constitution", "convention", "declaration", "doctrine",   "law",
    "medal",   "pact",    "plan",         "prize",      "protocol",    "resolution", "treaty",
};

// Made things that bear names of their own.
inline constexpr sv kProductNouns[] = {
    "aircraft",  "airliner",  "boat",       "carrier",    "destroyer",  "drug",      "ferry",
    "freighter", "frigate",   "icebreaker", "liner",      "missile",    "rocket",    "rover",
    "sailboat",  "satellite", "ship",       "smartphone", "spacecraft", "submarine", "tanker",
    "telescope", "trawler",   "tugboat",    "vaccine",    "vessel",     "warship",   "yacht",
};

inline constexpr sv kStorms[] = {"cyclone", "hurricane", "storm", "superstorm", "typhoon"};
inline constexpr sv kMonths[] = {"apr",      "april",    "aug",     "august",  "dec",  "december",
                                 "feb",      "february", "jan",     "january", "jul",  "july",
                                 "jun",      "june",     "mar",     "march",   "may",  "nov",
                                 "november", "oct",      "october", "sep",     "sept", "september"};
inline constexpr sv kWeekdays[] = {"fri", "friday", "mon",     "monday", "sat",      "saturday",
                                   "sun", "sunday", "thu",     "thur",   "thurs",    "thursday",
                                   "tue", "tues",   "tuesday", "wed",    "wednesday"};
inline constexpr sv kTimeUnits[] = {
    "afternoon", "autumn",     "century", "day",   "decade",  "evening", "fall",    "fortnight",
    "hour",      "millennium", "minute",  "month", "morning", "night",   "quarter", "season",
    "second",    "spring",     "summer",  "week",  "weekend", "winter",  "year"};
inline constexpr sv kCurrencies[] = {
    "$",        "cent",  "dinar", "dirham", "dollar", "euro",  "franc", "krona", "krone",  "lira",
    "peso",     "pound", "rand",  "real",   "rial",   "riyal", "ruble", "rupee", "rupiah", "shekel",
    "sterling", "won",   "yen",   "yuan",   "£",      "€",     "₹",     "₽",   "¥"};
inline constexpr sv kMagnitudes[] = {"billion", "bn",      "dozen",    "hundred",
                                     "m",       "million", "thousand", "trillion"};
inline constexpr sv kSayings[] = {
    "acknowledge", "add",      "admit",    "announce", "argue",   "ask",     "assert",  "claim",
    "comment",     "complain", "conclude", "confirm",  "declare", "deny",    "explain", "express",
    "insist",      "joke",     "mention",  "note",     "observe", "predict", "promise", "recall",
    "remark",      "reply",    "report",   "respond",  "say",     "shout",   "speak",   "state",
    "stress",      "suggest",  "tell",     "think",    "urge",    "warn",    "whisper", "write",
};

inline constexpr sv kTellings[] = {"assure", "convince", "inform", "notify",
                                   "remind", "tell",     "warn"};

inline constexpr sv kEnterpriseVerbs[] = {
    "acquire", "buy",         "employ", "export",  "hire", "import",   "insure",
    "invest",  "manufacture", "market", "operate", "own",  "purchase", "sell",
};

inline constexpr sv kEnterpriseRoles[] = {
    "ceo",          "chairman",    "chairwoman", "employee",    "executive",
    "founder",      "partner",     "share",      "shareholder", "spokesman",
    "spokesperson", "spokeswoman", "stock",      "subsidiary",  "unit",
};
constexpr sv kSharedRoles[] = {"backer",      "bidder",     "builder",     "buyer",    "client",
                               "competitor",  "contractor", "creditor",    "customer", "developer",
                               "distributor", "employer",   "exporter",    "importer", "investor",
                               "maker",       "owner",      "partner",     "producer", "provider",
                               "rival",       "seller",     "shareholder", "sponsor",  "trader"};

std::string Fold(sv word) {
  std::string folded;
  for (char c : word) folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  if (folded.size() > 1 && folded.back() == '.') folded.pop_back();
  return folded;
}

#include "extract/entity/given_names.inc"

// One set per list: `list` is a reference to an array with static storage.
template <const auto& list>
bool Has(sv word) {
  static const std::unordered_set<sv> words(std::begin(list), std::end(list));
  return words.contains(Fold(word));
}

}  // namespace

bool IsTitle(sv word) { return Has<kTitles>(word); }
bool IsCorporateSuffix(sv word) { return Has<kCorporateSuffixes>(word); }
bool IsShipPrefix(sv word) { return word.size() > 1 && word[1] < 'a' && Has<kShipPrefixes>(word); }
bool IsStorm(sv word) { return Has<kStorms>(word); }
bool IsMonth(sv lemma) { return Has<kMonths>(lemma); }
bool IsWeekday(sv lemma) { return Has<kWeekdays>(lemma); }
bool IsTimeUnit(sv lemma) { return Has<kTimeUnits>(lemma); }
bool IsCurrency(sv lemma) { return Has<kCurrencies>(lemma); }
bool IsMagnitude(sv lemma) { return Has<kMagnitudes>(lemma); }
bool IsSaying(sv lemma) { return Has<kSayings>(lemma); }
bool IsTelling(sv lemma) { return IsOneOf(kTellings, lemma); }
bool IsEnterpriseVerb(sv lemma) { return Has<kEnterpriseVerbs>(lemma); }
bool MayBeEnterprise(sv lemma) { return Has<kSharedRoles>(lemma); }
bool IsEnterpriseRole(sv lemma) { return Has<kEnterpriseRoles>(lemma); }

Gender GenderOfNoun(sv lemma) {
  if (Has<kMaleNouns>(lemma)) return Gender::kMale;
  if (Has<kFemaleNouns>(lemma)) return Gender::kFemale;
  return Gender::kUnknown;
}

Gender GenderOfName(sv given_name) {
  if (Has<kMaleNames>(given_name)) return Gender::kMale;
  if (Has<kFemaleNames>(given_name)) return Gender::kFemale;
  return Gender::kUnknown;
}

Gender GenderOfFirstName(sv first_name) {
  const Gender gender = GenderOfName(first_name);
  if (gender != Gender::kUnknown) return gender;
  if (Has<kNamesOfMen>(first_name)) return Gender::kMale;
  if (Has<kNamesOfWomen>(first_name)) return Gender::kFemale;
  return Gender::kUnknown;
}

std::optional<EntityType> TypeOfHeadNoun(sv lemma) {
  if (Has<kOrganizationNouns>(lemma)) return EntityType::kOrganization;
  if (Has<kPlaceNouns>(lemma)) return EntityType::kPlace;
  if (Has<kWorkNouns>(lemma)) return EntityType::kWork;
  if (Has<kProductNouns>(lemma)) return EntityType::kProduct;
  return std::nullopt;
}

bool IsMaker(sv lower) {
  return (lower.ends_with("er") || lower.ends_with("or")) &&
         TypeOfHeadNoun(lower) == EntityType::kOrganization;
}

}  // namespace tripleloom
