// Three steps, the first that answers wins: a table of the closed classes (pronouns, auxiliaries,
// clitics); the lexicon's irregular forms ("took"); and the regular endings undone. An ending can
// be undone in more than one way ("hoping": hop, hope), so each gives candidates, and the
// dictionary says which are words. If several are, spelling decides: a short stem doubles its
// consonant before the ending (hopping), so where it is single an "e" was lost (hoping). If none
// is, the ending itself does.
#include "extract/analysis/lemma.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <vector>

#include "extract/text/characters.h"
#include "graph/base/one_of.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

struct Closed {
  Upos upos;
  std::string_view form;
  std::string_view lemma;
};

constexpr Closed kClosed[] = {
    {Upos::kPron, "i", "I"},        {Upos::kPron, "me", "I"},
    {Upos::kPron, "him", "he"},     {Upos::kPron, "them", "they"},
    {Upos::kPron, "'em", "they"},   {Upos::kPron, "us", "we"},
    {Upos::kPron, "'s", "we"},      {Upos::kPron, "mine", "my"},
    {Upos::kPron, "yours", "your"}, {Upos::kPron, "hers", "her"},
    {Upos::kPron, "ours", "our"},   {Upos::kPron, "theirs", "their"},
    {Upos::kPron, "whom", "who"},   {Upos::kPron, "these", "this"},
    {Upos::kPron, "those", "that"}, {Upos::kDet, "an", "a"},
    {Upos::kDet, "these", "this"},  {Upos::kDet, "those", "that"},
    {Upos::kAux, "'m", "be"},       {Upos::kAux, "m", "be"},
    {Upos::kAux, "am", "be"},       {Upos::kAux, "'re", "be"},
    {Upos::kAux, "re", "be"},       {Upos::kAux, "are", "be"},
    {Upos::kAux, "is", "be"},       {Upos::kAux, "was", "be"},
    {Upos::kAux, "were", "be"},     {Upos::kAux, "been", "be"},
    {Upos::kAux, "being", "be"},    {Upos::kAux, "'s", "be"},
    {Upos::kAux, "s", "be"},        {Upos::kAux, "`s", "be"},
    {Upos::kAux, "ai", "be"},       {Upos::kAux, "'ve", "have"},
    {Upos::kAux, "ve", "have"},     {Upos::kAux, "has", "have"},
    {Upos::kAux, "had", "have"},    {Upos::kAux, "having", "have"},
    {Upos::kAux, "does", "do"},     {Upos::kAux, "did", "do"},
    {Upos::kAux, "gets", "get"},    {Upos::kAux, "got", "get"},
    {Upos::kAux, "getting", "get"}, {Upos::kAux, "'ll", "will"},
    {Upos::kAux, "ll", "will"},     {Upos::kAux, "wo", "will"},
    {Upos::kAux, "ca", "can"},      {Upos::kVerb, "'s", "be"},
    {Upos::kVerb, "'re", "be"},     {Upos::kVerb, "'m", "be"},
    {Upos::kVerb, "'ve", "have"},   {Upos::kVerb, "is", "be"},
    {Upos::kVerb, "are", "be"},     {Upos::kVerb, "am", "be"},
    {Upos::kVerb, "was", "be"},     {Upos::kVerb, "were", "be"},
    {Upos::kVerb, "been", "be"},    {Upos::kVerb, "has", "have"},
    {Upos::kVerb, "does", "do"},    {Upos::kVerb, "gon", "go"},
    {Upos::kVerb, "wan", "want"},   {Upos::kVerb, "got", "get"},
    {Upos::kPart, "n't", "not"},    {Upos::kPart, "nt", "not"},
    {Upos::kPart, "na", "to"},      {Upos::kPart, "ta", "to"},
    {Upos::kPart, "'", "'s"},       {Upos::kPart, "s", "'s"},
    {Upos::kAdp, "vs", "versus"},   {Upos::kAdp, "vs.", "versus"},
    {Upos::kCconj, "'n", "and"},    {Upos::kAdp, "thru", "through"},
    {Upos::kAdp, "'til", "until"},  {Upos::kNum, "m", "million"},
    {Upos::kNum, "mn", "million"},  {Upos::kNum, "k", "thousand"},
    {Upos::kNum, "b", "billion"},   {Upos::kNum, "bn", "billion"},
    {Upos::kPunct, "\u201C", "\""}, {Upos::kPunct, "\u201D", "\""},
    {Upos::kPunct, "\u2018", "'"},  {Upos::kPunct, "\u2019", "'"},
    {Upos::kPunct, "\u2013", "-"},  {Upos::kSym, "\u2013", "-"},
};

struct Shortened {
  std::string_view form;  // without the dot
  std::string_view lemma;
};

constexpr Shortened kCalendar[] = {
    {"Jan", "January"},   {"Feb", "February"},  {"Mar", "March"},      {"Apr", "April"},
    {"Jun", "June"},      {"Jul", "July"},      {"Aug", "August"},     {"Sept", "September"},
    {"Sep", "September"}, {"Oct", "October"},   {"Nov", "November"},   {"Dec", "December"},
    {"Mon", "Monday"},    {"Tue", "Tuesday"},   {"Tues", "Tuesday"},   {"Wed", "Wednesday"},
    {"Thu", "Thursday"},  {"Thur", "Thursday"}, {"Thurs", "Thursday"}, {"Fri", "Friday"},
    {"Sat", "Saturday"},  {"Sun", "Sunday"},
};

// Plural forms that are words of their own: their singular means something else.
constexpr std::string_view kPluralOnly[] = {
    "arms",         "clothes",   "customs",      "earnings",    "gallows",
    "glasses",      "goods",     "headquarters", "jeans",       "means",
    "news",         "pants",     "premises",     "proceeds",    "regards",
    "remains",      "shorts",    "species",      "series",      "spirits",
    "surroundings", "thanks",    "trousers",     "whereabouts", "congratulations",
    "savings",      "outskirts", "belongings",   "data",        "media",
    "people",       "scissors",
};

bool IsVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

// Stems that end so have lost an "e": "decid", "caus", "chang", "agre", "realiz", "continu",
// "handl".
bool WantsE(std::string_view stem) {
  if (stem.size() < 2) return true;
  const char last = stem.back();
  const char before = stem[stem.size() - 2];
  if (last == 'u' || last == 'v' || last == 'z' || last == 'c') return true;
  if (last == 's') return before != 's';
  if (last == 'g') return before == 'd' || before == 'n' || before == 'r' || IsVowel(before);
  if (last == 'l') return !IsVowel(before) && before != 'l' && before != 'r';
  return stem.ends_with("at") || stem.ends_with("ut") || stem.ends_with("ir") ||
         stem.ends_with("ur") || stem.ends_with("id") || stem.ends_with("ak");
}

// "hop" of "hoping": one vowel, one consonant; the consonant would have been doubled.
bool IsShort(std::string_view stem) {
  if (stem.size() < 2) return false;
  const char last = stem.back();
  const bool consonant = !IsVowel(last) && last != 'w' && last != 'x' && last != 'y';
  const bool vowel = IsVowel(stem[stem.size() - 2]);
  return consonant && vowel && (stem.size() < 3 || !IsVowel(stem[stem.size() - 3]));
}

class Lemmatizer {
 public:
  Lemmatizer(Upos upos, const Lexicon& lexicon) : upos_(upos), lexicon_(lexicon) {}

  std::string Singular(const std::string& form) const;
  std::string OfVerb(const std::string& form, Xpos xpos) const;
  std::string OfComparison(const std::string& form, std::string_view ending) const;

 private:
  bool Known(std::string_view word) const;
  std::string Undo(const std::string& form, size_t ending) const;
  std::string ThirdPerson(const std::string& form) const;

  Upos upos_;
  const Lexicon& lexicon_;
};

bool Lemmatizer::Known(std::string_view word) const {
  if (upos_ != Upos::kAdj && upos_ != Upos::kAdv) return lexicon_.IsLemma(word, upos_);
  return lexicon_.IsLemma(word, Upos::kAdj) || lexicon_.IsLemma(word, Upos::kAdv);
}

// The word before an ending of `ending` letters that begins with a vowel: -ed, -ing, -er, -est.
std::string Lemmatizer::Undo(const std::string& form, size_t ending) const {
  const std::string stem = form.substr(0, form.size() - ending);
  if (stem.size() < 2) return form;
  const std::string with_e = stem + "e";
  const size_t size = stem.size();
  const bool doubled = stem[size - 1] == stem[size - 2] && !IsVowel(stem.back());
  const std::string single = doubled ? stem.substr(0, size - 1) : stem;
  const bool y = stem.back() == 'i' && form[size] == 'e';  // "carried", "happier"; but "died"
  if (y && size == 2) return with_e;
  if (y) return stem.substr(0, size - 1) + "y";
  const bool stem_known = Known(stem);
  const bool with_e_known = Known(with_e);
  if (stem_known && with_e_known) return IsShort(stem) || WantsE(stem) ? with_e : stem;
  if (stem_known) return stem;
  if (with_e_known) return with_e;
  if (doubled && Known(single)) return single;
  if (doubled && stem.back() != 'l' && stem.back() != 's') return single;
  return WantsE(stem) ? with_e : stem;
}

std::string Lemmatizer::Singular(const std::string& form) const {
  if (IsOneOf(kPluralOnly, form)) {
    return form;
  }
  const std::string lower = LowerAscii(form);
  const size_t size = form.size();
  if (const auto irregular = lexicon_.IrregularLemma(lower, Upos::kNoun)) {
    std::string lemma(*irregular);
    if (IsUpper(At(form, 0)) && !lemma.empty()) lemma[0] = form[0];
    return lemma;
  }
  if (size < 3 || form.back() != 's') {
    const bool men = size > 4 && form.ends_with("men");
    return men ? form.substr(0, size - 3) + "man" : form;
  }
  if (form.ends_with("ss")) return form;
  const auto known = [&](const std::string& word) {
    return lexicon_.IsLemma(LowerAscii(word), Upos::kNoun);
  };
  const std::string without_s = form.substr(0, size - 1);
  if (form.ends_with("'s") || form.ends_with("\u2019s")) {
    return form.substr(0, size - (form.ends_with("'s") ? 2 : 4));  // "1990's"
  }
  if (form.ends_with("ies") && size > 4) {
    const std::string with_y = form.substr(0, size - 3) + "y";
    return known(without_s) && !known(with_y) ? without_s : with_y;
  }
  if (known(without_s)) return without_s;
  if (!form.ends_with("es")) return known(form) && IsLower(At(form, 0)) ? form : without_s;
  const std::string without_es = form.substr(0, size - 2);
  for (const std::string_view end : {"s", "x", "z", "ch", "sh", "o"}) {
    if (without_es.ends_with(end) && (known(without_es) || end == "x" || end == "sh")) {
      return without_es;
    }
  }
  const bool sibilant = without_es.ends_with("ss") || without_es.ends_with("ch");
  if (sibilant) return without_es;
  return known(form) && IsLower(At(form, 0)) ? form : without_s;
}

std::string Lemmatizer::ThirdPerson(const std::string& form) const {
  const size_t size = form.size();
  if (size < 3 || form.back() != 's' || form.ends_with("ss")) return form;
  const std::string without_s = form.substr(0, size - 1);
  if (form.ends_with("ies") && size > 4) return form.substr(0, size - 3) + "y";
  if (Known(without_s) || !form.ends_with("es")) return without_s;
  const std::string without_es = form.substr(0, size - 2);
  for (const std::string_view end : {"s", "x", "z", "ch", "sh", "o"}) {
    if (without_es.ends_with(end)) return without_es;
  }
  return without_s;
}

std::string Lemmatizer::OfVerb(const std::string& form, Xpos xpos) const {
  if (xpos == Xpos::kVB || xpos == Xpos::kVBP || xpos == Xpos::kMD) return form;
  if (const auto irregular = lexicon_.IrregularLemma(form, Upos::kVerb)) {
    return std::string(*irregular);
  }
  if (xpos == Xpos::kVBZ) return ThirdPerson(form);
  if (form.ends_with("ing") && form.size() > 4) return Undo(form, 3);
  if (form.ends_with("in'") && form.size() > 4) return Undo(form, 3);
  if (form.ends_with("eed") && Known(form.substr(0, form.size() - 1))) {
    return form.substr(0, form.size() - 1);  // "agreed"
  }
  if (form.ends_with("ed") && form.size() > 3) return Undo(form, 2);
  return form;
}

std::string Lemmatizer::OfComparison(const std::string& form, std::string_view ending) const {
  for (const std::string_view whole : {"more", "most", "less", "least"}) {
    if (form == whole) return form;
  }
  if (form == "better" || form == "best") return upos_ == Upos::kAdv ? "well" : "good";
  if (form == "worse" || form == "worst") return upos_ == Upos::kAdv ? "badly" : "bad";
  if (form == "further" || form == "farther" || form == "furthest") return "far";
  if (!form.ends_with(ending) || form.size() < ending.size() + 2) return form;
  return Undo(form, ending.size());
}

bool IsShouted(std::string_view form) {
  return form.size() > 1 && std::none_of(form.begin(), form.end(), [](char c) {
           return IsLower(static_cast<unsigned char>(c));
         });
}

// "TEXAS" -> "Texas" where the capitalised word is a name that the lexicon knows.
std::string NameLemma(const std::string& form, const Lexicon& lexicon) {
  const std::string_view stem = std::string_view(form).substr(0, form.find('.'));
  for (const Shortened& shortened : kCalendar) {
    if (shortened.form == stem) return std::string(shortened.lemma);
  }
  if (!IsShouted(form) || form.size() < 5) return form;
  std::string name = LowerAscii(form);
  const bool word = lexicon.IsLemma(name, Upos::kNoun) || lexicon.IsLemma(name, Upos::kAdj);
  name[0] = form[0];
  const bool known = lexicon.IsPlaceName(name) || lexicon.IsGivenName(name) || word;
  return known ? name : form;
}

// Nouns: acronyms and what the dictionary writes with a capital keep it.
std::string NounLemma(const std::string& form, const std::string& lower, Xpos xpos,
                      const Lexicon& lexicon) {
  const Lemmatizer lemmatizer(Upos::kNoun, lexicon);
  const bool plural = xpos == Xpos::kNNS || xpos == Xpos::kNNPS;
  if (IsDigit(At(form, 0))) return form;  // "1990s"
  const std::string lemma = plural ? lemmatizer.Singular(lower) : lower;
  if (!IsUpper(At(form, 0))) {
    const bool mixed = form != lower;  // "iPhones"
    return mixed ? (plural ? lemmatizer.Singular(form) : form) : lemma;
  }
  const bool acronym =
      form.size() > 1 && IsUpper(At(form, 1)) && !lexicon.IsLemma(lemma, Upos::kNoun);
  const bool named = lexicon.IsCapitalized(lemma, Upos::kNoun) && !IsShouted(form);
  if (acronym || named || IsShouted(form.substr(0, form.size() - 1))) {
    if (lexicon.IsLemma(lemma, Upos::kNoun) && !named && form.size() > 3) return lemma;
    return plural ? lemmatizer.Singular(form) : form;
  }
  return lemma;
}

std::string AdjectiveLemma(const std::string& form, const std::string& lower, Xpos xpos,
                           const Lexicon& lexicon) {
  const Lemmatizer lemmatizer(Upos::kAdj, lexicon);
  if (xpos == Xpos::kNNP || xpos == Xpos::kNNPS) return form;
  if (xpos == Xpos::kJJR || xpos == Xpos::kRBR) return lemmatizer.OfComparison(lower, "er");
  if (xpos == Xpos::kJJS || xpos == Xpos::kRBS) return lemmatizer.OfComparison(lower, "est");
  const bool capital = lexicon.PlaceOfDemonym(form) || lexicon.IsCapitalized(lower, Upos::kAdj) ||
                       (lexicon.IsCapitalized(lower, Upos::kNoun) &&
                        !lexicon.IsLemma(lower, Upos::kAdj));  // "Sunni"
  return capital && !IsShouted(form) && form.size() > 2 ? form : lower;
}

std::string NumberLemma(const std::string& form, const std::string& lower) {
  if (!IsDigit(At(form, 0))) return IsShouted(form) ? form : lower;
  std::string lemma = form;
  lemma.erase(std::remove(lemma.begin(), lemma.end(), ','), lemma.end());
  return lemma;
}

// Lower case; ASCII, which is nearly every word, without a detour through ICU.
std::string Lower(std::string_view form) {
  const bool ascii = std::none_of(
      form.begin(), form.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; });
  return ascii ? LowerAscii(form) : FoldCase(form);
}

// Lower case, with straight apostrophes: what the closed classes are looked up by.
std::string Plain(const std::string& lower) {
  constexpr std::string_view kCurly = "\u2019";
  const size_t at = lower.find(kCurly);
  if (at == std::string::npos || lower.size() == kCurly.size()) return lower;
  return lower.substr(0, at).append("'").append(lower, at + kCurly.size());
}

std::string_view ClosedLemma(std::string_view plain, Upos upos, Xpos xpos) {
  if (plain == "her" && upos == Upos::kPron) return xpos == Xpos::kPRPS ? "her" : "she";
  const bool verb = upos == Upos::kAux || upos == Upos::kVerb;
  if (verb && (plain == "'d" || plain == "d")) return xpos == Xpos::kMD ? "would" : "have";
  const auto* found =
      std::find_if(std::begin(kClosed), std::end(kClosed),
                   [&](const Closed& entry) { return entry.upos == upos && entry.form == plain; });
  return found == std::end(kClosed) ? std::string_view() : found->lemma;
}

}  // namespace

std::string Lemma(std::string_view form_view, Upos upos, Xpos xpos, const Lexicon& lexicon) {
  const std::string form(form_view);
  const std::string lower = Lower(form);
  if (const auto lemma = ClosedLemma(Plain(lower), upos, xpos); !lemma.empty()) {
    return std::string(lemma);
  }
  switch (upos) {
    case Upos::kNoun:
      return NounLemma(form, lower, xpos, lexicon);
    case Upos::kPropn:
      if (xpos == Xpos::kNNPS) return Lemmatizer(upos, lexicon).Singular(NameLemma(form, lexicon));
      return NameLemma(form, lexicon);
    case Upos::kVerb:
    case Upos::kAux:
      return Lemmatizer(Upos::kVerb, lexicon).OfVerb(lower, xpos);
    case Upos::kAdj:
      return AdjectiveLemma(form, lower, xpos, lexicon);
    case Upos::kAdv:
      if (xpos == Xpos::kRBR) return Lemmatizer(upos, lexicon).OfComparison(lower, "er");
      if (xpos == Xpos::kRBS) return Lemmatizer(upos, lexicon).OfComparison(lower, "est");
      return lower;
    case Upos::kNum:
      return NumberLemma(form, lower);
    case Upos::kX:
    case Upos::kSym:
      return form;
    case Upos::kPunct:
      return form;
    case Upos::kPart:
      return Plain(lower);
    default:
      return lower;
  }
}

}  // namespace tripleloom
