// Words of time: the closed classes of English that expressions of time are made of; private to
// time/.
//
//   TimeWords("June 16th, 2014");   // "june", "16th", ",", "2014"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/time/period.h"

namespace tripleloom {

// A word, a number, or a sign.
struct TimeWord {
  std::string text;  // in lower case, without the period of an abbreviation: "june", "a.m", "-"
  int number = -1;   // of "16" and "16th"; -1 if it is none
  int digits = 0;    // how many it has
};

// The words of a text; all kinds of dashes are "-", "am" is "a.m", "1990's" is "1990s". Linear.
std::vector<TimeWord> TimeWords(std::string_view text);

// "week", "years".
struct TimeUnit {
  std::string_view name;  // in the singular
  PeriodSize size;
  bool is_calendar;                  // not of hours and less
  std::string_view duration_prefix;  // "P", or "PT" before hours
  int factor;                        // of the letter: a decade is 10 years
  char duration_letter;
};

// The unit of that name in singular or plural; nullptr if it is none.
const TimeUnit* UnitOf(std::string_view word);

int WeekdayOf(std::string_view word);      // 0 Sunday ... 6 Saturday; -1: none
int MonthNumber(std::string_view word);    // 1 to 12, also "jan", "sept"; 0: none
int SeasonNumber(std::string_view word);   // 0 spring ... 3 winter; -1: none
int OrdinalNumber(std::string_view word);  // "first", "19th"; 0: none
int SmallNumber(std::string_view word);    // "a", "one" to "ninety"; 0: none

}  // namespace tripleloom
