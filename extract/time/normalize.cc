// The text is cut into words, numbers and signs; then a parser by recursive descent tries one kind
// of expression after the other ("June 16", "last week", "two years ago"), each of which takes all
// its words or none. What is around them (prepositions, "early", "the end of") widens the result to
// a range or is passed over. An expression counts only if no word is left.
#include "extract/time/normalize.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "extract/time/words.h"

namespace tripleloom {
namespace {

using std::chrono::days;
using std::chrono::weekday;
using Found = std::optional<Period>;

class TimeParser {
 public:
  TimeParser(std::vector<TimeWord> words, std::optional<Day> reference, Tense tense)
      : words_(std::move(words)), reference_(reference), tense_(tense) {}

  std::optional<IsoTime> Parse() {
    for (const auto form : {&TimeParser::Range, &TimeParser::Duration, &TimeParser::OneTime}) {
      at_ = 0;
      default_year_.reset();
      const auto value = (this->*form)();
      if (value && at_ == words_.size()) return IsoTime{*value};
    }
    return std::nullopt;
  }

  // A whole date, as a dateline has it, at the beginning; the rest is of no concern.
  std::optional<Day> ParseDay() {
    const Found date = AbsoluteDate();
    if (!date || date->size != PeriodSize::kDay || !date->has_year) return std::nullopt;
    return date->first;
  }

 private:
  using Value = std::optional<std::string>;
  using Rule = Found (TimeParser::*)();

  const TimeWord& Word(size_t ahead = 0) const {
    static const TimeWord kEnd;
    return at_ + ahead < words_.size() ? words_[at_ + ahead] : kEnd;
  }
  bool Take(std::string_view text) {
    if (Word().text != text) return false;
    ++at_;
    return true;
  }
  bool TakeOne(std::initializer_list<std::string_view> texts) {
    return std::any_of(texts.begin(), texts.end(), [this](auto text) { return Take(text); });
  }

  // The first of the rules that holds; the words of the others are given back.
  Found First(std::initializer_list<Rule> rules) {
    const size_t start = at_;
    for (const Rule rule : rules) {
      if (Found found = (this->*rule)()) return found;
      at_ = start;
    }
    return std::nullopt;
  }

  // "between June 3 and 5", "from 2003 to 2011", "2003-2011".
  Value Range() {
    const bool between = Take("between");
    if (!between) Take("from");
    const size_t start = at_;
    Found first = Vague();
    const bool joined = between ? Take("and") : TakeOne({"to", "until", "till", "through", "-"});
    if (!first || !joined) return std::nullopt;
    Found second = SecondOf(*first);
    if (!second) return std::nullopt;
    if (!first->has_year && second->has_year) {  // "from March to May 2013"
      const size_t end = at_;
      default_year_ = YearOf(second->first);
      at_ = start;
      first = Vague();
      at_ = end;
    }
    if (!first || second->last < first->first) return std::nullopt;
    return FormatPeriod(*first) + '/' + FormatPeriod(*second);
  }

  // The end of a range: a time, or the mere number of a day or of a year in the century.
  Found SecondOf(const Period& first) {
    const size_t before = at_;
    if (first.size == PeriodSize::kDay) {
      if (const Found day = SecondDay(first)) return day;
      at_ = before;
    }
    if (first.size == PeriodSize::kYear && Word().digits == 2) {
      ++at_;
      const int year = YearOf(first.first);
      return YearPeriod(year - year % 100 + words_[before].number);
    }
    return Vague();
  }

  // The "5" of "June 3 to 5", the "5, 2014" of "June 3-5, 2014".
  Found SecondDay(const Period& first) {
    if (Word().number < 1 || Word().digits > 2) return std::nullopt;
    const int day = Word().number;
    ++at_;
    Take(",");
    const bool has_year = Word().digits == 4;
    const int year = has_year ? Word().number : YearOf(first.first);
    if (has_year) ++at_;
    if (at_ != words_.size()) return std::nullopt;
    Found second = MonthOrDay(year, MonthOf(first.first), day);
    if (second) second->has_year = first.has_year || has_year;
    return second;
  }

  // "for two years", "three days": how long.
  Value Duration() {
    const bool is_for = TakeOne({"for", "over", "within"});
    if (is_for) TakeOne({"about", "around", "nearly", "almost", "some"});
    const std::optional<int> count = Count();
    const TimeUnit* unit = count ? UnitOf(Word().text) : nullptr;
    if (unit == nullptr) return std::nullopt;
    ++at_;
    return std::string(unit->duration_prefix) + std::to_string(*count * unit->factor) +
           unit->duration_letter;
  }

  // A time with what stands before it.
  Value OneTime() {
    const bool from = TakeOne({"since", "after", "from"});
    const bool to = !from && TakeOne({"until", "till", "by", "before", "to", "through"});
    if (from && words_.front().text == "since") tense_ = Tense::kPast;
    if (!from && !to) TakeOne({"in", "on", "at", "during", "throughout", "over", "of", "within"});
    const bool about = TakeOne({"about", "around", "circa", "approximately"});
    Found period = Vague();
    if (!period) return std::nullopt;
    period->about = period->about || about;
    const std::string value = FormatPeriod(*period);
    if (from) return value + "/..";
    if (to) return "../" + value;
    return value;
  }

  // "early June", "the end of 2014": the whole of it.
  Found Vague() {
    const size_t start = at_;
    Take("the");
    if (TakeOne({"end", "beginning", "start", "middle", "close"}) && Take("of")) {
      return First({&TimeParser::Core, &TimeParser::ThisUnit});
    }
    at_ = start;
    Take("the");
    if (TakeOne({"early", "late", "mid", "later", "earlier"})) TakeOne({"-", "in", "on"});
    return Core();
  }

  // "the year" of "the end of the year".
  Found ThisUnit() {
    Take("the");
    const TimeUnit* unit = UnitOf(Word().text);
    if (unit == nullptr || !unit->is_calendar || !reference_) return std::nullopt;
    ++at_;
    return Shifted(unit->size, *reference_, 0);
  }

  Found Core() {
    Take("the");
    return First({&TimeParser::ClockAndDate, &TimeParser::DateAndClock, &TimeParser::Ago,
                  &TimeParser::PastUnits, &TimeParser::Deictic, &TimeParser::NamedDay,
                  &TimeParser::Part, &TimeParser::Century, &TimeParser::Decade,
                  &TimeParser::Weekend, &TimeParser::Inwards});
  }

  // "Monday", "June 16, 2014 at 9 a.m.", "2014-06-16", "2014".
  Found DateAndClock() {
    Found date = First({&TimeParser::AbsoluteDate, &TimeParser::WeekdayName, &TimeParser::Year});
    if (!date || date->size != PeriodSize::kDay) return date;
    const size_t before = at_;
    Take("at");
    if (const Found clock = Clock()) {
      date->clock = clock->clock;
    } else {
      at_ = before;
    }
    return date;
  }

  // "9 a.m. on Monday", "10:30 GMT".
  Found ClockAndDate() {
    const Found clock = Clock();
    if (!clock) return std::nullopt;
    const size_t before = at_;
    Take("on");
    Found date =
        First({&TimeParser::NamedDay, &TimeParser::AbsoluteDate, &TimeParser::WeekdayName});
    if (!date || date->size != PeriodSize::kDay) {
      at_ = before;
      return clock;
    }
    date->clock = clock->clock;
    return date;
  }

  Found Clock() {
    Period clock;
    clock.size = PeriodSize::kClock;
    if (Take("noon")) return clock.clock = "12:00", clock;
    if (Take("midnight")) return clock.clock = "00:00", clock;
    int hour = Word().number, minute = 0;
    if (hour < 0 || hour > 24 || Word().digits > 2) return std::nullopt;
    ++at_;
    const bool colon = Take(":");
    if (colon) {
      minute = Word().number;
      if (Word().digits != 2 || minute > 59) return std::nullopt;
      ++at_;
    }
    const bool morning = Take("a.m"), evening = !morning && Take("p.m");
    if (!colon && !morning && !evening) return std::nullopt;
    if ((morning || evening) && (hour < 1 || hour > 12)) return std::nullopt;
    if (morning || evening) hour = hour % 12 + (evening ? 12 : 0);
    const bool is_utc = TakeOne({"gmt", "utc"});
    clock.clock = TwoDigits(hour) + ':' + TwoDigits(minute) + (is_utc ? "Z" : "");
    return clock;
  }

  static std::string TwoDigits(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
  }

  // "June 16, 2014", "16 June", "June 2014", "June last year", "Monday, June 16", "2014-06-16".
  Found AbsoluteDate() {
    if (Word().digits == 4 && Word(1).text == "-") return IsoDate();
    if (WeekdayOf(Word().text) >= 0) {
      ++at_;
      Take(",");
    }
    int day = 0;
    if (Word().digits > 0 && Word().digits <= 2) day = TakeDay();
    const int month = MonthNumber(Word().text);
    if (month == 0) return std::nullopt;
    ++at_;
    if (day == 0 && Word().digits > 0 && Word().digits <= 2) day = TakeDay();
    return WithYear(static_cast<unsigned>(month), day);
  }

  int TakeDay() {
    const int day = Word().number;
    ++at_;
    Take("of");
    return day;
  }

  Found WithYear(unsigned month, int day) {
    const size_t before = at_;
    TakeOne({",", "of"});
    if (Word().digits == 4) {
      const int year = Word().number;
      ++at_;
      return MonthOrDay(year, month, day);
    }
    if (const std::optional<int> shift = Shift(); shift && Take("year")) {
      if (!reference_) return std::nullopt;
      return MonthOrDay(YearOf(*reference_) + *shift, month, day);
    }
    at_ = before;
    return Nearest(month, day);
  }

  static Found MonthOrDay(int year, unsigned month, int day) {
    if (day == 0) return MonthPeriod(year, month);
    if (!IsDay(year, month, static_cast<unsigned>(day))) return std::nullopt;
    return DayPeriod(DayOf(year, month, static_cast<unsigned>(day)));
  }

  // The month or day of the year that the tense points to.
  Found Nearest(unsigned month, int day) {
    if (!default_year_ && !reference_) return std::nullopt;
    if (default_year_) return MonthOrDay(*default_year_, month, day);
    const int year = YearOf(*reference_);
    Found found = MonthOrDay(year, month, day);
    if (!found) return std::nullopt;
    const bool is_past = tense_ == Tense::kPast;
    if (is_past && found->first > *reference_) found = MonthOrDay(year - 1, month, day);
    if (!is_past && found->last < *reference_) found = MonthOrDay(year + 1, month, day);
    if (found) found->has_year = false;
    return found;
  }

  // "2014-06-16", "2014-06"; "2003-2011" and "2011-12" are ranges.
  Found IsoDate() {
    const int year = Word().number, month = Word(2).number;
    const bool is_month = Word(2).digits == 2 && month >= 1 && month <= 12;
    if (!is_month || month == (year + 1) % 100) return std::nullopt;
    at_ += 3;
    if (Word().text != "-") return MonthPeriod(year, static_cast<unsigned>(month));
    if (Word(1).digits != 2) return std::nullopt;
    const int day = Word(1).number;
    at_ += 2;
    return MonthOrDay(year, static_cast<unsigned>(month), day);
  }

  // "1998", "the year 1998", "44 BC", "AD 79".
  Found Year() {
    if (TakeOne({"year"}) && Word().digits != 4) return std::nullopt;
    const bool is_ad = TakeOne({"ad", "ce"});
    const int number = Word().number;
    const int digits = Word().digits;
    if (number <= 0) return std::nullopt;
    ++at_;
    if (TakeOne({"bc", "bce"})) return YearPeriod(1 - number);
    const bool is_year = is_ad || TakeOne({"ad", "ce"}) || (digits == 4 && number < 2200);
    return is_year ? Found(YearPeriod(number)) : std::nullopt;
  }

  // "Monday", "Monday morning", "Monday last week".
  Found WeekdayName() {
    const int name = WeekdayOf(Word().text);
    if (name < 0 || !reference_) return std::nullopt;
    ++at_;
    TakePartOfDay();
    const size_t before = at_;
    TakeOne({"of"});
    if (const std::optional<int> shift = Shift(); shift && Take("week")) {
      return DayPeriod(WeekPeriod(*reference_ + days(7 * *shift)).first + days((name + 6) % 7));
    }
    at_ = before;
    return DayPeriod(NearestWeekday(name, tense_ == Tense::kFuture, tense_ == Tense::kPast));
  }

  // That weekday before or after the reference, or on it unless it must be another day.
  Day NearestWeekday(int name, bool other_day, bool backwards) const {
    const weekday day(static_cast<unsigned>(name));
    const days away = backwards ? weekday(*reference_) - day : day - weekday(*reference_);
    const days distance = away == days(0) && other_day ? days(7) : away;
    return backwards ? *reference_ - distance : *reference_ + distance;
  }

  void TakePartOfDay() { TakeOne({"morning", "afternoon", "evening", "night"}); }

  // "today", "yesterday", "tomorrow night", "this morning", "last night".
  Found NamedDay() {
    static constexpr std::pair<std::string_view, int> kDays[] = {
        {"today", 0}, {"tonight", 0}, {"yesterday", -1}, {"tomorrow", 1}};
    for (const auto& [name, shift] : kDays) {
      if (!Take(name)) continue;
      TakePartOfDay();
      return DayAway(shift);
    }
    if (Take("last")) return Take("night") ? DayAway(-1) : std::nullopt;
    const bool is_part = Take("this") && TakeOne({"morning", "afternoon", "evening"});
    return is_part ? DayAway(0) : std::nullopt;
  }

  Found DayAway(int shift) const {
    if (!reference_) return std::nullopt;
    return DayPeriod(*reference_ + days(shift));
  }

  // "last", "this", "next": -1, 0, 1.
  std::optional<int> Shift() {
    if (TakeOne({"last", "past", "previous"})) return -1;
    if (TakeOne({"this", "current"})) return 0;
    if (TakeOne({"next", "coming"})) return 1;
    return std::nullopt;
  }

  // "last week", "next June", "this Monday", "last summer".
  Found Deictic() {
    const std::optional<int> shift = Shift();
    if (!shift || !reference_) return std::nullopt;
    const std::string_view name = Word().text;
    ++at_;
    if (const TimeUnit* unit = UnitOf(name); unit != nullptr && unit->is_calendar) {
      if (unit->size == PeriodSize::kDay) return std::nullopt;  // "the next day" of the story
      return Shifted(unit->size, *reference_, *shift);
    }
    if (const int day = WeekdayOf(name); day >= 0) return DeicticWeekday(day, *shift);
    if (const int month = MonthNumber(name); month > 0) {
      return DeicticPart(MonthPeriod(YearOf(*reference_), static_cast<unsigned>(month)), *shift);
    }
    const int season = SeasonNumber(name);
    if (season < 0) return std::nullopt;
    return DeicticPart(SeasonPeriod(YearOf(*reference_), static_cast<unsigned>(season)), *shift);
  }

  Found DeicticWeekday(int name, int shift) {
    TakePartOfDay();
    if (shift == 0) return DayPeriod(NearestWeekday(name, false, tense_ == Tense::kPast));
    return DayPeriod(NearestWeekday(name, true, shift < 0));
  }

  // A month or season of this year, or the last that is over, or the next that has not begun.
  Found DeicticPart(const Period& here, int shift) const {
    if (shift == 0) return here;
    const int year = here.size == PeriodSize::kMonth ? 12 : 4;  // in months or seasons
    Period part = here;
    for (int i = 1; shift < 0 && part.last >= *reference_; ++i) {
      part = Shifted(here.size, here.first, -year * i);
    }
    for (int i = 1; shift > 0 && part.first <= *reference_; ++i) {
      part = Shifted(here.size, here.first, year * i);
    }
    return part;
  }

  // "the past two years", "the next 10 days".
  Found PastUnits() {
    const bool past = TakeOne({"last", "past", "previous"});
    if (!past && !TakeOne({"next", "coming", "following"})) return std::nullopt;
    const std::optional<int> count = Count();
    const TimeUnit* unit = count ? UnitOf(Word().text) : nullptr;
    if (unit == nullptr || !unit->is_calendar || !reference_) return std::nullopt;
    ++at_;
    const Day other = Away(*unit, past ? -*count : *count);
    return past ? DaysPeriod(other, *reference_) : DaysPeriod(*reference_, other);
  }

  // The same day so many units away; where a month has no such day, its last.
  Day Away(const TimeUnit& unit, int count) const {
    const Period target = Shifted(unit.size, *reference_, count);
    if (unit.size == PeriodSize::kDay) return target.first;
    if (unit.size == PeriodSize::kWeek) return *reference_ + days(7 * count);
    const std::chrono::year_month_day here(*reference_);
    const int months = count * (unit.size == PeriodSize::kMonth  ? 1
                                : unit.size == PeriodSize::kYear ? 12
                                                                 : 120);
    const auto there = here + std::chrono::months(months);
    return there.ok() ? Day(there) : Day(there.year() / there.month() / std::chrono::last);
  }

  // "two years ago", "a week ago": as exact as the unit.
  Found Ago() {
    const std::optional<int> count = Count();
    const TimeUnit* unit = count ? UnitOf(Word().text) : nullptr;
    if (unit == nullptr || !reference_) return std::nullopt;
    ++at_;
    if (!Take("ago")) return std::nullopt;
    if (!unit->is_calendar) return *count < 12 ? DayAway(0) : std::nullopt;
    if (unit->size == PeriodSize::kDecade || unit->size == PeriodSize::kCentury) {
      const int years = unit->size == PeriodSize::kDecade ? 10 : 100;
      Period year = Shifted(PeriodSize::kYear, *reference_, -years * *count);
      year.about = true;
      return year;
    }
    return Shifted(unit->size, *reference_, -*count);
  }

  // "two weeks", after "in" and in the future: so far from now.
  Found Inwards() {
    const bool is_in = at_ > 0 && words_[at_ - 1].text == "in";
    const std::optional<int> count = Count();
    const TimeUnit* unit = count ? UnitOf(Word().text) : nullptr;
    const bool is_ahead = is_in && tense_ == Tense::kFuture && reference_.has_value();
    if (unit == nullptr || !is_ahead || !unit->is_calendar) return std::nullopt;
    ++at_;
    return Shifted(unit->size, *reference_, *count);
  }

  // "the summer of 2014", "the second quarter", "the first half of last year".
  Found Part() {
    const int season = SeasonNumber(Word().text);
    if (season >= 0) {
      ++at_;
      return YearOfPart([&](int y) { return SeasonPeriod(y, static_cast<unsigned>(season)); });
    }
    const int ordinal = OrdinalNumber(Word().text);
    if (ordinal < 1) return std::nullopt;
    ++at_;
    const auto index = static_cast<unsigned>(ordinal - 1);
    if (ordinal <= 4 && Take("quarter")) {
      return YearOfPart([&](int y) { return QuarterPeriod(y, index); });
    }
    if (ordinal <= 2 && Take("half")) {
      return YearOfPart([&](int y) { return HalfPeriod(y, index); });
    }
    return std::nullopt;
  }

  template <class Make>
  Found YearOfPart(Make make) {
    TakeOne({"of", "in"});
    Take("the");
    if (Word().digits == 4) {
      ++at_;
      return make(words_[at_ - 1].number);
    }
    const std::optional<int> shift = Shift();
    if (!shift || !Take("year") || !reference_) return std::nullopt;
    return make(YearOf(*reference_) + *shift);
  }

  // "the 19th century": 18XX.
  Found Century() {
    const int ordinal = OrdinalNumber(Word().text);
    if (ordinal < 1 || Word(1).text != "century") return std::nullopt;
    at_ += 2;
    return CenturyPeriod((ordinal - 1) * 100);
  }

  // "the 1990s".
  Found Decade() {
    const std::string& text = Word().text;
    const bool is_decade =
        text.size() == 5 && text.ends_with("0s") && (text[0] == '1' || text[0] == '2');
    if (!is_decade) return std::nullopt;
    ++at_;
    return DecadePeriod(std::stoi(words_[at_ - 1].text.substr(0, 4)));
  }

  // "the weekend", "last weekend".
  Found Weekend() {
    const std::optional<int> shift = Shift();
    if (!Take("weekend") || !reference_) return std::nullopt;
    const Day saturday = WeekPeriod(*reference_).first + days(5);
    int weeks = shift.value_or(0);
    const bool is_ahead = saturday > *reference_;
    if (!shift && tense_ == Tense::kPast && is_ahead) weeks = -1;
    return DaysPeriod(saturday + days(7 * weeks), saturday + days(7 * weeks + 1));
  }

  // "two", "12", "a": how many.
  std::optional<int> Count() {
    const int number = Word().digits > 0 ? Word().number : SmallNumber(Word().text);
    if (number < 1 || number > 999) return std::nullopt;
    ++at_;
    Take("-");
    return number;
  }

  std::vector<TimeWord> words_;
  size_t at_ = 0;
  std::optional<Day> reference_;
  Tense tense_;
  std::optional<int> default_year_;
};

constexpr size_t kLongestText = 200;  // bytes; no expression of time is longer

// The end of the dateline of a line: a dash between blanks.
std::string_view BeforeDash(std::string_view line) {
  size_t end = line.npos;
  for (const std::string_view dash : {" - ", " -- ", " \u2013 ", " \u2014 ", "\u2014"}) {
    end = std::min(end, line.find(dash));
  }
  return end == line.npos ? std::string_view() : line.substr(0, end);
}

// Whether a date may stand behind the word where it dates the whole text: "LORNE, June 16", "Ann
// Ames | June 16", "published June 16". In "Remembering June 16" it is what the title is about.
bool IsBeforeDate(const TimeWord& word) {
  const char last = word.text.back();
  const bool is_sign = last != '-' && word.number < 0 && (last < 'a' || last > 'z');
  return is_sign || word.text == "published" || word.text == "updated" || word.text == "posted" ||
         word.text == "dated";
}

// The first whole date in the line that dates it.
std::optional<Day> DayIn(std::string_view line) {
  const std::vector<TimeWord> words = TimeWords(line);
  for (size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && !IsBeforeDate(words[i - 1])) continue;
    TimeParser parser({words.begin() + static_cast<std::ptrdiff_t>(i), words.end()}, std::nullopt,
                      Tense::kPast);
    if (const auto day = parser.ParseDay()) return day;
  }
  return std::nullopt;
}

}  // namespace

std::optional<IsoTime> NormalizeTime(std::string_view text, std::optional<Day> reference,
                                     Tense tense) {
  if (text.size() > kLongestText) return std::nullopt;
  std::vector<TimeWord> words = TimeWords(text);
  if (words.empty()) return std::nullopt;
  return TimeParser(std::move(words), reference, tense).Parse();
}

std::optional<Day> ReferenceDate(std::string_view date, std::string_view text) {
  constexpr size_t kShortLine = 80, kFirstLines = 4;
  if (!date.empty()) return DayIn(date.substr(0, kLongestText));
  text = text.substr(0, 2000);
  for (size_t line = 0; line < kFirstLines && !text.empty();) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view words = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (words.find_first_not_of(" \t\r") == words.npos) continue;
    ++line;
    const std::string_view dateline =
        words.size() <= kShortLine ? words : BeforeDash(words.substr(0, kLongestText));
    if (const auto day = DayIn(dateline)) return day;
  }
  return std::nullopt;
}

}  // namespace tripleloom
