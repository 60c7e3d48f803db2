#include "extract/time/period.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace tripleloom {
namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

int FloorTo(int value, int step) {
  const int rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

std::string Number(int value, int digits) {
  std::array<char, 16> text = {};
  std::snprintf(text.data(), text.size(), "%0*d", digits, std::abs(value));
  return (value < 0 ? "-" : "") + std::string(text.data());
}

// Months [first, first + count) of a year, which may run into the next one.
Period Months(PeriodSize size, int y, unsigned first, unsigned count) {
  const unsigned next = first + count - 1;  // from 0
  return {size, DayOf(y, first, 1),
          DayOf(y + static_cast<int>(next / 12), next % 12 + 1, 1) - days(1)};
}

Day Thursday(Day day) {
  const std::chrono::weekday name(day);
  return day + days(4 - static_cast<int>(name.iso_encoding()));
}

std::string FormatDay(Day day) {
  return Number(YearOf(day), 4) + '-' + Number(static_cast<int>(MonthOf(day)), 2) + '-' +
         Number(static_cast<int>(static_cast<unsigned>(year_month_day(day).day())), 2);
}

// A week belongs to the year of its Thursday (ISO 8601-1, 4.3.2).
std::string FormatWeek(Day day) {
  const Day thursday = Thursday(day);
  const int y = YearOf(thursday);
  const int number = static_cast<int>((thursday - DayOf(y, 1, 1)).count()) / 7 + 1;
  return Number(y, 4) + "-W" + Number(number, 2);
}

std::string FormatPart(const Period& period) {
  const int month = static_cast<int>(MonthOf(period.first));
  int part = month;
  if (period.size == PeriodSize::kSeason) part = 20 + month / 3;
  if (period.size == PeriodSize::kQuarter) part = 33 + month / 3;
  if (period.size == PeriodSize::kHalf) part = 40 + month / 7;
  return Number(YearOf(period.first), 4) + '-' + Number(part, 2);
}

std::string Format(const Period& period) {
  switch (period.size) {
    case PeriodSize::kDay:
      return FormatDay(period.first) + (period.clock.empty() ? "" : 'T' + period.clock);
    case PeriodSize::kWeek:
      return FormatWeek(period.first);
    case PeriodSize::kYear:
      return Number(YearOf(period.first), 4);
    case PeriodSize::kDecade:
      return Number(YearOf(period.first), 4).substr(0, 3) + 'X';
    case PeriodSize::kCentury:
      return Number(YearOf(period.first), 4).substr(0, 2) + "XX";
    case PeriodSize::kDays:
      return FormatDay(period.first) + '/' + FormatDay(period.last);
    case PeriodSize::kClock:
      return 'T' + period.clock;
    default:
      return FormatPart(period);
  }
}

}  // namespace

Day DayOf(int y, unsigned m, unsigned d) { return year(y) / month(m) / std::chrono::day(d); }
int YearOf(Day day) { return static_cast<int>(year_month_day(day).year()); }
unsigned MonthOf(Day day) { return static_cast<unsigned>(year_month_day(day).month()); }
bool IsDay(int y, unsigned m, unsigned d) {
  return (year(y) / month(m) / std::chrono::day(d)).ok();
}

Period DayPeriod(Day day) { return {PeriodSize::kDay, day, day}; }
Period WeekPeriod(Day day) {
  const Day monday = Thursday(day) - days(3);
  return {PeriodSize::kWeek, monday, monday + days(6)};
}
Period MonthPeriod(int y, unsigned m) { return Months(PeriodSize::kMonth, y, m, 1); }
Period SeasonPeriod(int y, unsigned season) {
  return Months(PeriodSize::kSeason, y, 3 + 3 * season, 3);
}
Period QuarterPeriod(int y, unsigned quarter) {
  return Months(PeriodSize::kQuarter, y, 1 + 3 * quarter, 3);
}
Period HalfPeriod(int y, unsigned half) { return Months(PeriodSize::kHalf, y, 1 + 6 * half, 6); }
Period YearPeriod(int y) { return Months(PeriodSize::kYear, y, 1, 12); }
Period DecadePeriod(int y) {
  return {PeriodSize::kDecade, DayOf(y, 1, 1), DayOf(y + 10, 1, 1) - days(1)};
}
Period CenturyPeriod(int y) {
  return {PeriodSize::kCentury, DayOf(y, 1, 1), DayOf(y + 100, 1, 1) - days(1)};
}
Period DaysPeriod(Day first, Day last) { return {PeriodSize::kDays, first, last}; }

Period Shifted(PeriodSize size, Day day, int count) {
  const int y = YearOf(day);
  const int months = y * 12 + static_cast<int>(MonthOf(day)) - 1;
  // The part of the year that is `count` parts of `length` months away.
  const auto part = [&](int length, int shift) {
    return FloorTo(months - shift, length) / length + count;
  };
  const auto in_year = [](int index, int parts) {
    return static_cast<unsigned>(index - FloorTo(index, parts));
  };
  switch (size) {
    case PeriodSize::kDay:
      return DayPeriod(day + days(count));
    case PeriodSize::kWeek:
      return WeekPeriod(day + days(7 * count));
    case PeriodSize::kMonth:
      return MonthPeriod(FloorTo(months + count, 12) / 12, in_year(months + count, 12) + 1);
    case PeriodSize::kSeason: {
      const int at = part(3, 2);  // spring begins with the third month
      return SeasonPeriod(FloorTo(at, 4) / 4, in_year(at, 4));
    }
    case PeriodSize::kQuarter:
      return QuarterPeriod(FloorTo(part(3, 0), 4) / 4, in_year(part(3, 0), 4));
    case PeriodSize::kHalf:
      return HalfPeriod(FloorTo(part(6, 0), 2) / 2, in_year(part(6, 0), 2));
    case PeriodSize::kDecade:
      return DecadePeriod(FloorTo(y, 10) + 10 * count);
    case PeriodSize::kCentury:
      return CenturyPeriod(FloorTo(y, 100) + 100 * count);
    default:
      return YearPeriod(y + count);
  }
}

std::string FormatPeriod(const Period& period) {
  return Format(period) + (period.about ? "~" : "");
}

}  // namespace tripleloom
