// Period: a stretch of the calendar of some size, and how ISO 8601 writes it.
//
//   FormatPeriod(MonthPeriod(2014, 6));               // "2014-06"
//   FormatPeriod(WeekPeriod(Day(2014, 6, 16)));       // "2014-W25"
//
// Forms beyond ISO 8601-1 are those of ISO 8601-2:2019 (EDTF): seasons and quarters as months 21 to
// 41, unknown digits as X, "~" for about.
#pragma once

#include <chrono>
#include <string>

namespace tripleloom {

using Day = std::chrono::sys_days;

enum class PeriodSize {
  kDay,      // 2014-06-16
  kWeek,     // 2014-W25, Monday to Sunday
  kMonth,    // 2014-06
  kSeason,   // 2014-22: spring 21, summer 22, autumn 23, winter 24 (of the year it begins in)
  kQuarter,  // 2014-33 to 2014-36
  kHalf,     // 2014-40, 2014-41
  kYear,     // 2014
  kDecade,   // 201X
  kCentury,  // 20XX: "the 21st century" as people count, 2000 to 2099
  kDays,     // 2014-06-21/2014-06-22: no unit of the calendar
  kClock,    // T09:00: a time of day alone
};

struct Period {
  PeriodSize size = PeriodSize::kDay;
  Day first;  // first and last day; of kClock they mean nothing
  Day last;
  bool about = false;      // "about 2003"
  bool has_year = true;    // the year was said, not inferred
  std::string clock = {};  // of a day, or of kClock: "09:00", "10:30Z"
};

Day DayOf(int year, unsigned month, unsigned day);
int YearOf(Day day);
unsigned MonthOf(Day day);

// Whether there is such a day.
bool IsDay(int year, unsigned month, unsigned day);

Period DayPeriod(Day day);
Period WeekPeriod(Day any_day_of_it);
Period MonthPeriod(int year, unsigned month);
Period SeasonPeriod(int year, unsigned season);    // 0 spring ... 3 winter; northern half
Period QuarterPeriod(int year, unsigned quarter);  // 0 to 3
Period HalfPeriod(int year, unsigned half);        // 0, 1
Period YearPeriod(int year);
Period DecadePeriod(int first_year);
Period CenturyPeriod(int first_year);
Period DaysPeriod(Day first, Day last);

// The period of that size which is `count` of them after (before, if negative) the one that holds
// `day`. Requires a size from kDay to kCentury.
Period Shifted(PeriodSize size, Day day, int count);

// As ISO 8601 writes it. Years before 1 are negative or zero ("-0043" is 44 BC).
std::string FormatPeriod(const Period& period);

}  // namespace tripleloom
