// Dates and times of day that say themselves which they are: "June 16, 2014", "9 a.m.", "the
// 1990s". The year may be left to the reference or to the other end of a range.
#include "extract/time/parser.h"

namespace tripleloom {
namespace {

std::string TwoDigits(int number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

}  // namespace

std::optional<Period> MonthOrDay(int year, unsigned month, int day) {
  if (day == 0) return MonthPeriod(year, month);
  if (!IsDay(year, month, static_cast<unsigned>(day))) return std::nullopt;
  return DayPeriod(DayOf(year, month, static_cast<unsigned>(day)));
}

// "Monday", "June 16, 2014 at 9 a.m.", "2014-06-16", "2014".
TimeParser::Found TimeParser::DateAndClock() {
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
TimeParser::Found TimeParser::ClockAndDate() {
  const Found clock = Clock();
  if (!clock) return std::nullopt;
  const size_t before = at_;
  Take("on");
  Found date = First({&TimeParser::NamedDay, &TimeParser::AbsoluteDate, &TimeParser::WeekdayName});
  if (!date || date->size != PeriodSize::kDay) {
    at_ = before;
    return clock;
  }
  date->clock = clock->clock;
  return date;
}

TimeParser::Found TimeParser::Clock() {
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

// "June 16, 2014", "16 June", "June 2014", "June last year", "Monday, June 16", "2014-06-16".
TimeParser::Found TimeParser::AbsoluteDate() {
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

int TimeParser::TakeDay() {
  const int day = Word().number;
  ++at_;
  Take("of");
  return day;
}

TimeParser::Found TimeParser::WithYear(unsigned month, int day) {
  const size_t before = at_;
  TakeOne({",", "of"});
  if (Word().digits == 4) {
    const int year = Word().number;
    ++at_;
    return MonthOrDay(year, month, day);
  }
  if (const std::optional<int> shift = TakeShift(); shift && Take("year")) {
    if (!reference_) return std::nullopt;
    return MonthOrDay(YearOf(*reference_) + *shift, month, day);
  }
  at_ = before;
  return Nearest(month, day);
}

// The month or day of the year that the tense points to.
TimeParser::Found TimeParser::Nearest(unsigned month, int day) {
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
TimeParser::Found TimeParser::IsoDate() {
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
TimeParser::Found TimeParser::Year() {
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

// "the summer of 2014", "the second quarter", "the first half of last year".
TimeParser::Found TimeParser::Part() {
  const int season = SeasonNumber(Word().text);
  if (season >= 0) {
    ++at_;
    const std::optional<int> year = YearOfPart();
    return year ? Found(SeasonPeriod(*year, static_cast<unsigned>(season))) : std::nullopt;
  }
  const int ordinal = OrdinalNumber(Word().text);
  if (ordinal < 1) return std::nullopt;
  ++at_;
  const auto index = static_cast<unsigned>(ordinal - 1);
  const bool is_quarter = ordinal <= 4 && Take("quarter");
  const bool is_half = !is_quarter && ordinal <= 2 && Take("half");
  const std::optional<int> year = is_quarter || is_half ? YearOfPart() : std::nullopt;
  if (!year) return std::nullopt;
  return is_quarter ? QuarterPeriod(*year, index) : HalfPeriod(*year, index);
}

// The "of 2014", "of last year" behind a part of it.
std::optional<int> TimeParser::YearOfPart() {
  TakeOne({"of", "in"});
  Take("the");
  if (Word().digits == 4) {
    ++at_;
    return words_[at_ - 1].number;
  }
  const std::optional<int> shift = TakeShift();
  if (!shift || !Take("year") || !reference_) return std::nullopt;
  return YearOf(*reference_) + *shift;
}

// "the 19th century": 18XX.
TimeParser::Found TimeParser::Century() {
  const int ordinal = OrdinalNumber(Word().text);
  if (ordinal < 1 || Word(1).text != "century") return std::nullopt;
  at_ += 2;
  return CenturyPeriod((ordinal - 1) * 100);
}

// "the 1990s".
TimeParser::Found TimeParser::Decade() {
  const std::string& text = Word().text;
  const bool is_decade =
      text.size() == 5 && text.ends_with("0s") && (text[0] == '1' || text[0] == '2');
  if (!is_decade) return std::nullopt;
  ++at_;
  return DecadePeriod(std::stoi(words_[at_ - 1].text.substr(0, 4)));
}

}  // namespace tripleloom
