#include "extract/time/words.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "graph/base/ascii.h"

namespace tripleloom {
namespace {

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; }
char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

template <size_t N>
int IndexIn(const std::array<std::string_view, N>& list, std::string_view word) {
  const auto found = std::find(list.begin(), list.end(), word);
  return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 12> kShortMonths = {
    "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kWeekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                       "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 5> kSeasons = {"spring", "summer", "autumn", "winter",
                                                      "fall"};
constexpr std::array<std::string_view, 20> kNumbers = {
    "a",        "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 8> kTens = {"twenty", "thirty",  "forty",  "fifty",
                                                   "sixty",  "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 20> kOrdinals = {
    "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};

constexpr TimeUnit kUnits[] = {
    {"second", PeriodSize::kClock, false, "PT", 1, 'S'},
    {"minute", PeriodSize::kClock, false, "PT", 1, 'M'},
    {"hour", PeriodSize::kClock, false, "PT", 1, 'H'},
    {"day", PeriodSize::kDay, true, "P", 1, 'D'},
    {"week", PeriodSize::kWeek, true, "P", 1, 'W'},
    {"month", PeriodSize::kMonth, true, "P", 1, 'M'},
    {"quarter", PeriodSize::kQuarter, true, "P", 3, 'M'},
    {"year", PeriodSize::kYear, true, "P", 1, 'Y'},
    {"decade", PeriodSize::kDecade, true, "P", 10, 'Y'},
    {"century", PeriodSize::kCentury, true, "P", 100, 'Y'},
};

// A dash at `at` of up to three bytes; its size, 0 if there is none. Hyphen, en and em dash, minus.
size_t DashSize(std::string_view text, size_t at) {
  if (text[at] == '-') return 1;
  for (const std::string_view dash : {"\u2010", "\u2011", "\u2013", "\u2014", "\u2212"}) {
    if (text.substr(at).starts_with(dash)) return dash.size();
  }
  return 0;
}

// Cuts the text as it goes; one call of Next a word.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<TimeWord> Words() {
    while (at_ < text_.size()) Next();
    return std::move(words_);
  }

 private:
  void Next() {
    const char c = text_[at_];
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      ++at_;
    } else if (IsDigit(c)) {
      Number();
    } else if (const size_t dash = DashSize(text_, at_); dash > 0) {
      at_ += dash;
      words_.push_back({"-"});
    } else if (IsLetter(Lower(c))) {
      Letters();
    } else {
      words_.push_back({std::string(1, c)});
      ++at_;
    }
  }

  // Digits with the letters that belong to them: "16th", "1990s", "1990's"; "9am" is two words.
  void Number() {
    TimeWord word;
    const size_t begin = at_;
    while (at_ < text_.size() && IsDigit(text_[at_])) ++at_;
    word.text = text_.substr(begin, at_ - begin);
    word.digits = static_cast<int>(std::min<size_t>(word.text.size(), 9));
    word.number = word.text.size() <= 4 ? std::stoi(word.text) : -1;
    std::string_view rest = text_.substr(at_);
    for (const std::string_view suffix : {"st", "nd", "rd", "th", "s", "'s", "\u2019s"}) {
      const bool has = rest.starts_with(suffix) &&
                       (rest.size() == suffix.size() || !IsLetter(Lower(rest[suffix.size()])));
      if (!has) continue;
      at_ += suffix.size();
      word.text += suffix.back() == 's' ? "s" : suffix;
      if (suffix.back() == 's') word.number = -1, word.digits = 0;
      break;
    }
    words_.push_back(std::move(word));
  }

  // Letters with the periods between them: "a.m.".
  void Letters() {
    std::string text;
    while (at_ < text_.size()) {
      const char c = Lower(text_[at_]);
      const bool goes_on = at_ + 1 < text_.size() && IsLetter(Lower(text_[at_ + 1]));
      if (DashSize(text_, at_) > 0 || (!IsLetter(c) && !(c == '.' && goes_on))) break;
      text += c;
      ++at_;
    }
    if (at_ < text_.size() && text_[at_] == '.') ++at_;  // of an abbreviation, or the last one
    if (text == "am" || text == "pm") text = {text[0], '.', 'm'};
    words_.push_back({std::move(text)});
  }

  std::string_view text_;
  size_t at_ = 0;
  std::vector<TimeWord> words_;
};

}  // namespace

std::vector<TimeWord> TimeWords(std::string_view text) { return Scanner(text).Words(); }

const TimeUnit* UnitOf(std::string_view word) {
  if (word == "centuries") word = "century";
  for (const TimeUnit& unit : kUnits) {
    const bool is_plural = word.size() == unit.name.size() + 1 && word.back() == 's';
    if (word.substr(0, unit.name.size()) == unit.name &&
        (is_plural || word.size() == unit.name.size())) {
      return &unit;
    }
  }
  return nullptr;
}

int WeekdayOf(std::string_view word) { return IndexIn(kWeekdays, word); }

int MonthNumber(std::string_view word) {
  if (word.empty()) return 0;
  if (word == "sept") return 9;
  return std::max(IndexIn(kMonths, word), IndexIn(kShortMonths, word)) + 1;
}

int SeasonNumber(std::string_view word) {
  const int season = IndexIn(kSeasons, word);
  return season == 4 ? 2 : season;
}

int OrdinalNumber(std::string_view word) {
  if (!word.empty() && IsDigit(word[0]) && word.size() <= 4 && word.size() >= 3) {
    int number = 0;
    for (const char c : word.substr(0, word.size() - 2)) {
      if (!IsDigit(c)) return 0;
      number = number * 10 + (c - '0');
    }
    const std::string_view suffix = word.substr(word.size() - 2);
    const bool is_ordinal = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th";
    return is_ordinal ? number : 0;
  }
  return IndexIn(kOrdinals, word) + 1;
}

int SmallNumber(std::string_view word) {
  if (word == "an") return 1;
  if (const int number = IndexIn(kNumbers, word); number >= 0) return std::max(number, 1);
  if (const int tens = IndexIn(kTens, word); tens >= 0) return 10 * (tens + 2);
  return 0;
}

}  // namespace tripleloom
