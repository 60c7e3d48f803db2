// TimeParser: recursive descent over an expression of time. Private to time/; see normalize.h.
//
//   TimeParser parser(TimeWords("last week"), reference, Tense::kPast);
//   parser.Parse()->value;   // "2014-W24"
//
// It tries one kind of expression after the other ("June 16", "last week", "two years ago"), each
// of which takes all its words or none. What is around them (prepositions, "early", "the end of")
// widens the result to a range or is passed over. An expression counts only if no word is left.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/time/normalize.h"
#include "extract/time/words.h"

namespace tripleloom {

class TimeParser {
 public:
  TimeParser(std::vector<TimeWord> words, std::optional<Day> reference, Tense tense)
      : words_(std::move(words)), reference_(reference), tense_(tense) {}

  // Of the whole expression. May be called once.
  std::optional<IsoTime> Parse();

  // A whole date, as a dateline has it, at the beginning; the rest is of no concern.
  std::optional<Day> ParseDay();

 private:
  using Value = std::optional<std::string>;
  using Found = std::optional<Period>;
  using Rule = Found (TimeParser::*)();

  // "two weeks", "a day".
  struct Amount {
    int count = 0;
    const TimeUnit* unit = nullptr;  // never nullptr
  };

  const TimeWord& Word(size_t ahead = 0) const;
  bool Take(std::string_view text);
  bool TakeOne(std::initializer_list<std::string_view> texts);
  std::optional<int> TakeCount();
  std::optional<Amount> TakeAmount();
  Found First(std::initializer_list<Rule> rules);

  // A whole expression, in parser.cc.
  Value Range();
  Found SecondOf(const Period& first);
  Found SecondDay(const Period& first);
  Value Duration();
  Value OneTime();
  Found Vague();
  Found Core();

  // What names its date or time of day, in parse_calendar.cc.
  Found DateAndClock();
  Found ClockAndDate();
  Found Clock();
  Found AbsoluteDate();
  int TakeDay();
  Found WithYear(unsigned month, int day);
  Found Nearest(unsigned month, int day);
  Found IsoDate();
  Found Year();
  Found Part();
  std::optional<int> YearOfPart();
  Found Century();
  Found Decade();

  // What counts from the reference, in parse_deictic.cc.
  std::optional<int> TakeShift();
  Found Deictic();
  Found DeicticWeekday(int name, int shift);
  Found DeicticPart(const Period& here, int shift) const;
  Found NamedDay();
  Found DayAway(int shift) const;
  void TakePartOfDay();
  Found WeekdayName();
  Day NearestWeekday(int name, bool other_day, bool backwards) const;
  Found Weekend();
  Found ThisUnit();
  Found Ago();
  Found Inwards();
  Found PastUnits();
  Day Away(const TimeUnit& unit, int count) const;

  std::vector<TimeWord> words_;
  size_t at_ = 0;
  std::optional<Day> reference_;
  Tense tense_;
  std::optional<int> default_year_;  // of a date that has none
};

// The month, or its day if that is not 0; nothing where there is no such day.
std::optional<Period> MonthOrDay(int year, unsigned month, int day);

}  // namespace tripleloom
