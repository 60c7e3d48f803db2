#include "extract/text/words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tripleloom {
namespace {

// Sorted at compile time where the list is used, so that the lists can stay in a readable order.
template <size_t N>
constexpr std::array<std::string_view, N> Sorted(std::array<std::string_view, N> words) {
  std::sort(words.begin(), words.end());
  return words;
}

template <class... Words>
constexpr auto MakeSet(Words... words) {
  return Sorted(std::array<std::string_view, sizeof...(Words)>{words...});
}

template <size_t N>
bool Has(const std::array<std::string_view, N>& set, std::string_view word) {
  return std::binary_search(set.begin(), set.end(), word);
}

constexpr auto kBeforeName = MakeSet(
    // people
    "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Drs", "Prof", "Mme", "Mlle", "Fr", "Rev", "Msgr",
    "Hon", "Amb", "Pres", "Gov", "Govs", "Lt", "Sen", "Sens", "Rep", "Reps", "Supt", "Insp", "Det",
    "Gen", "Brig", "Maj", "Col", "Capt", "Cmdr", "Cdr", "Cpl", "Sgt", "Spc", "Spec", "Pfc", "Adm",
    "Vice-Adm", "Ald", "Atty", "Asst", "Ass't", "Pte", "Sgts", "Profs", "GEN", "LT", "COL", "SEN",
    "REP", "GOV", "DR", "MR", "MRS", "MS", "ST",
    // places
    "St", "Ste", "Ft", "Mt", "Pt",
    // between two things
    "vs", "Vs", "v", "cf", "viz", "ca", "approx", "Approx", "incl", "eg", "ie");

constexpr auto kBeforeNumber =
    MakeSet("No", "no", "Nos", "nos", "Fig", "fig", "Figs", "figs", "Vol", "vol", "Vols", "vols",
            "p", "pp", "Sec", "Ch", "Art", "Para", "Eq", "Mar", "Sun", "Sat", "ext", "Ext", "c",
            "tel", "Tel", "Ph", "ph", "Mob");

constexpr auto kGeneral =
    MakeSet("Inc", "Corp", "INC", "CORP", "LTD", "Pvt", "PVT", "Pty", "Co", "Cos", "Ltd", "Bros",
            "Jr", "Sr", "Esq", "etc", "al", "Assn", "Dept", "dept", "Univ", "Ave", "Blvd", "Rd",
            "Hwy", "Pkwy", "Sq", "Bldg", "est", "Est", "Conf", "Tech", "Attn", "attn", "misc",
            "Misc", "esp", "Esp", "yrs", "hrs", "mins", "sq", "div", "rev", "ed", "eds", "Ed",
            "Eds", "temp", "max", "Inst", "Natl", "Intl", "Govt", "govt", "Assoc",
            // months and weekdays
            "Jan", "Feb", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Mon",
            "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
            // "(ret.)" behind the rank of a soldier
            "ret", "Ret",
            // the states, as newspapers shorten them
            "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
            "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla",
            "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ont", "Que", "Alta",
            // degrees
            "Sc", "Phil", "Ph.D", "M.Sc", "B.Sc", "D.Phil");

constexpr auto kFunctionWords = MakeSet(
    "a", "an", "the", "this", "that", "these", "those", "some", "many", "most", "both", "each",
    "every", "all", "no", "another", "such", "i", "you", "he", "she", "it", "we", "they", "my",
    "your", "his", "her", "its", "our", "their", "who", "what", "when", "where", "why", "how",
    "which", "there", "here", "and", "but", "or", "nor", "yet", "so", "if", "as", "at", "by", "for",
    "from", "in", "into", "of", "on", "to", "with", "without", "after", "before", "since", "during",
    "while", "although", "though", "because", "until", "unless", "under", "over", "about",
    "despite", "according", "however", "also", "then", "now", "still", "meanwhile", "later",
    "earlier", "not", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will",
    "would", "can", "could", "may", "might", "should", "must", "once", "asked", "let", "please");

constexpr auto kPrefixes =
    MakeSet("agro", "ante", "anti", "arch", "bi", "bio", "co", "counter", "cross", "cyber", "de",
            "e", "eco", "ex", "extra", "hyper", "inter", "intra", "macro", "mega", "meta", "micro",
            "mid", "mini", "mis", "mono", "multi", "neo", "non", "over", "pan", "para", "post",
            "pre", "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub",
            "super", "supra", "tele", "trans", "tri", "ultra", "un", "uni", "vice");

constexpr auto kSuffixes = MakeSet("esque", "ette", "fest", "fold", "gate", "itis", "less", "wise");

constexpr auto kUnits = MakeSet(
    "am", "pm", "AM", "PM", "Am", "Pm", "a.m", "p.m", "A.M", "P.M", "k", "K", "m", "M", "mm", "MM",
    "mn", "bn", "b", "B", "tn", "t", "mg", "g", "kg", "kgs", "lb", "lbs", "oz", "cm", "km", "kms",
    "ft", "yd", "yds", "mi", "ml", "mph", "kph", "kmh", "kb", "KB", "MB", "GB", "TB", "kB", "gb",
    "mb", "kw", "kW", "MW", "GW", "kWh", "MWh", "Hz", "kHz", "MHz", "GHz", "hz", "min", "mins",
    "hr", "hrs", "sec", "secs", "ms", "yr", "yrs", "p", "c", "C", "F", "f", "x", "hh", "sq", "mL",
    "pp", "psi", "dB", "nm", "GMT", "EST", "EDT", "UTC", "CET");

constexpr auto kHalvesOfDay = MakeSet("a.m", "p.m", "A.M", "P.M");

// With capitals, what can stand after the time of day in its sentence: a day, a month, a zone.
constexpr auto kAfterTime = MakeSet(
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon.", "Tue.",
    "Tues.", "Wed.", "Thu.", "Thurs.", "Fri.", "Sat.", "Sun.", "January", "February", "March",
    "April", "May", "June", "July", "August", "September", "October", "November", "December",
    "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.",
    "Eastern", "Central", "Mountain", "Pacific", "Atlantic", "Greenwich", "Moscow", "Beijing",
    "GMT", "UTC", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET", "CT", "MT", "PT",
    "BST", "CET", "CEST", "EET", "IST", "JST", "AEST", "Christmas", "Easter", "New");

constexpr auto kDomainEnds = MakeSet(
    "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "eu", "uk", "us", "co", "io",
    "ai", "de", "fr", "ru", "cn", "jp", "au", "ca", "nz", "in", "il", "ir", "iq", "tv", "me", "doc",
    "docx", "pdf", "xls", "xlsx", "ppt", "txt", "html", "htm", "jpg", "jpeg", "png", "gif", "exe",
    "zip", "url", "php", "asp", "csv", "mp3", "mp4", "xml", "json", "py", "js", "blog", "online",
    "app", "xyz", "news", "media", "tech", "shop", "site", "travel", "live");

constexpr auto kElided = MakeSet("em", "til", "till", "cause", "bout", "n", "round", "cos", "cuz",
                                 "tis", "twas", "neath", "ere", "fraid");

constexpr auto kNamesWithMark = MakeSet("Airplane", "Jeopardy", "Joomla", "Yahoo", "Yum");

struct Fused {
  std::string_view word;
  int at;
};
constexpr Fused kFused[] = {
    {"cannot", 3},   {"gonna", 3}, {"gotta", 3},  {"wanna", 3},  {"gimme", 3},   {"lemme", 3},
    {"outta", 3},    {"dont", 2},  {"doesnt", 4}, {"didnt", 3},  {"cant", 2},    {"wont", 2},
    {"isnt", 2},     {"arent", 3}, {"wasnt", 3},  {"werent", 4}, {"couldnt", 5}, {"wouldnt", 5},
    {"shouldnt", 6}, {"hasnt", 3}, {"havent", 4}, {"hadnt", 3},  {"aint", 2},    {"im", 1},
    {"ive", 1},      {"youre", 3}, {"theyre", 4}, {"thats", 4},  {"whats", 4},   {"theres", 5},
    {"youve", 3},    {"weve", 2},  {"theyve", 4}, {"youll", 3},  {"hes", 2},
};

}  // namespace

Abbreviation AbbreviationOf(std::string_view word) {
  if (Has(kBeforeName, word)) return Abbreviation::kBeforeName;
  if (Has(kBeforeNumber, word)) return Abbreviation::kBeforeNumber;
  if (Has(kGeneral, word)) return Abbreviation::kGeneral;
  return Abbreviation::kNone;
}

bool IsFunctionWord(std::string_view lower) { return Has(kFunctionWords, lower); }
bool IsPrefix(std::string_view lower) { return Has(kPrefixes, lower); }
bool IsSuffix(std::string_view lower) { return Has(kSuffixes, lower); }
bool IsUnit(std::string_view word) { return Has(kUnits, word); }
bool IsHalfOfDay(std::string_view word) { return Has(kHalvesOfDay, word); }
bool CanFollowTime(std::string_view word) { return Has(kAfterTime, word); }
bool IsDomainEnd(std::string_view lower) { return Has(kDomainEnds, lower); }
bool IsNameWithMark(std::string_view word) { return Has(kNamesWithMark, word); }
bool IsElided(std::string_view lower) { return Has(kElided, lower); }

int FusedAt(std::string_view lower) {
  const auto* found = std::find_if(std::begin(kFused), std::end(kFused),
                                   [&](const Fused& fused) { return fused.word == lower; });
  return found == std::end(kFused) ? 0 : found->at;
}

}  // namespace tripleloom
