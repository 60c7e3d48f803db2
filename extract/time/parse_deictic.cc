// Times that count from the reference: "last week", "Monday", "two years ago". Without it they mean
// nothing.
#include "extract/time/parser.h"

namespace tripleloom {

using std::chrono::days;
using std::chrono::weekday;

// "the year" of "the end of the year".
TimeParser::Found TimeParser::ThisUnit() {
  Take("the");
  const TimeUnit* unit = UnitOf(Word().text);
  if (unit == nullptr || !unit->is_calendar || !reference_) return std::nullopt;
  ++at_;
  return Shifted(unit->size, *reference_, 0);
}

// "last", "this", "next": -1, 0, 1.
std::optional<int> TimeParser::TakeShift() {
  if (TakeOne({"last", "past", "previous"})) return -1;
  if (TakeOne({"this", "current"})) return 0;
  if (TakeOne({"next", "coming"})) return 1;
  return std::nullopt;
}

// "last week", "next June", "this Monday", "last summer".
TimeParser::Found TimeParser::Deictic() {
  const std::optional<int> shift = TakeShift();
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

TimeParser::Found TimeParser::DeicticWeekday(int name, int shift) {
  TakePartOfDay();
  if (shift == 0) return DayPeriod(NearestWeekday(name, false, tense_ == Tense::kPast));
  return DayPeriod(NearestWeekday(name, true, shift < 0));
}

// A month or season of this year, or the last that is over, or the next that has not begun.
TimeParser::Found TimeParser::DeicticPart(const Period& here, int shift) const {
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

// "today", "yesterday", "tomorrow night", "this morning", "last night".
TimeParser::Found TimeParser::NamedDay() {
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

TimeParser::Found TimeParser::DayAway(int shift) const {
  if (!reference_) return std::nullopt;
  return DayPeriod(*reference_ + days(shift));
}

void TimeParser::TakePartOfDay() { TakeOne({"morning", "afternoon", "evening", "night"}); }

// "Monday", "Monday morning", "Monday last week".
TimeParser::Found TimeParser::WeekdayName() {
  const int name = WeekdayOf(Word().text);
  if (name < 0 || !reference_) return std::nullopt;
  ++at_;
  TakePartOfDay();
  const size_t before = at_;
  TakeOne({"of"});
  if (const std::optional<int> shift = TakeShift(); shift && Take("week")) {
    return DayPeriod(WeekPeriod(*reference_ + days(7 * *shift)).first + days((name + 6) % 7));
  }
  at_ = before;
  return DayPeriod(NearestWeekday(name, tense_ == Tense::kFuture, tense_ == Tense::kPast));
}

// That weekday before or after the reference, or on it unless it must be another day.
Day TimeParser::NearestWeekday(int name, bool other_day, bool backwards) const {
  const weekday day(static_cast<unsigned>(name));
  const days away = backwards ? weekday(*reference_) - day : day - weekday(*reference_);
  const days distance = away == days(0) && other_day ? days(7) : away;
  return backwards ? *reference_ - distance : *reference_ + distance;
}

// "the weekend", "last weekend".
TimeParser::Found TimeParser::Weekend() {
  const std::optional<int> shift = TakeShift();
  if (!Take("weekend") || !reference_) return std::nullopt;
  const Day saturday = WeekPeriod(*reference_).first + days(5);
  int weeks = shift.value_or(0);
  const bool is_ahead = saturday > *reference_;
  if (!shift && tense_ == Tense::kPast && is_ahead) weeks = -1;
  return DaysPeriod(saturday + days(7 * weeks), saturday + days(7 * weeks + 1));
}

// "two years ago", "a week ago": as exact as the unit.
TimeParser::Found TimeParser::Ago() {
  const std::optional<Amount> amount = TakeAmount();
  if (!amount || !reference_ || !Take("ago")) return std::nullopt;
  const auto [count, unit] = *amount;
  if (!unit->is_calendar) return count < 12 ? DayAway(0) : std::nullopt;
  if (unit->size == PeriodSize::kDecade || unit->size == PeriodSize::kCentury) {
    Period year = Shifted(PeriodSize::kYear, *reference_, -unit->factor * count);
    year.about = true;
    return year;
  }
  return Shifted(unit->size, *reference_, -count);
}

// "the past two years", "the next 10 days".
TimeParser::Found TimeParser::PastUnits() {
  const bool past = TakeOne({"last", "past", "previous"});
  if (!past && !TakeOne({"next", "coming", "following"})) return std::nullopt;
  const std::optional<Amount> amount = TakeAmount();
  if (!amount || !amount->unit->is_calendar || !reference_) return std::nullopt;
  const Day other = Away(*amount->unit, past ? -amount->count : amount->count);
  return past ? DaysPeriod(other, *reference_) : DaysPeriod(*reference_, other);
}

// The same day so many units away; where a month has no such day, its last.
Day TimeParser::Away(const TimeUnit& unit, int count) const {
  const Period target = Shifted(unit.size, *reference_, count);
  if (unit.size == PeriodSize::kDay) return target.first;
  if (unit.size == PeriodSize::kWeek) return *reference_ + days(7 * count);
  const std::chrono::year_month_day here(*reference_);
  const int months = unit.factor * (unit.duration_letter == 'Y' ? 12 : 1);
  const auto there = here + std::chrono::months(count * months);
  return there.ok() ? Day(there) : Day(there.year() / there.month() / std::chrono::last);
}

// "two weeks", after "in" and in the future: so far from now.
TimeParser::Found TimeParser::Inwards() {
  const bool is_in = at_ > 0 && words_[at_ - 1].text == "in";
  const std::optional<Amount> amount = TakeAmount();
  const bool is_ahead = is_in && tense_ == Tense::kFuture && reference_.has_value();
  if (!amount || !is_ahead || !amount->unit->is_calendar) return std::nullopt;
  return Shifted(amount->unit->size, *reference_, amount->count);
}

}  // namespace tripleloom
