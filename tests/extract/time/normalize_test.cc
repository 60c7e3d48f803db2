// A table of expressions of time and what they mean to an article of Wednesday, 18 June 2014.
#include "extract/time/normalize.h"

#include <gtest/gtest.h>

#include <random>

namespace tripleloom {
namespace {

const Day kWednesday = DayOf(2014, 6, 18);
constexpr Tense kPast = Tense::kPast, kPresent = Tense::kPresent, kFuture = Tense::kFuture;

struct Case {
  std::string_view text;
  Tense tense;
  std::string_view value;  // "" for nothing
};

std::string Normal(std::string_view text, std::optional<Day> reference, Tense tense) {
  const auto time = NormalizeTime(text, reference, tense);
  return time ? time->value : "";
}

constexpr Case kCases[] = {
    // Weekdays, by the tense.
    {"Monday", kPast, "2014-06-16"},
    {"on Monday", kFuture, "2014-06-23"},
    {"on Monday", kPresent, "2014-06-23"},
    {"Wednesday", kPast, "2014-06-18"},
    {"Wednesday", kPresent, "2014-06-18"},
    {"Wednesday", kFuture, "2014-06-25"},
    {"Thursday", kPast, "2014-06-12"},
    {"last Wednesday", kPast, "2014-06-11"},
    {"last Monday", kFuture, "2014-06-16"},
    {"next Monday", kPast, "2014-06-23"},
    {"this Friday", kFuture, "2014-06-20"},
    {"this Friday", kPast, "2014-06-13"},
    {"Monday morning", kPast, "2014-06-16"},
    {"late on Monday", kPast, "2014-06-16"},
    {"Monday last week", kPast, "2014-06-09"},
    {"Sunday of next week", kFuture, "2014-06-29"},
    // Named days.
    {"yesterday", kPast, "2014-06-17"},
    {"today", kPast, "2014-06-18"},
    {"tonight", kFuture, "2014-06-18"},
    {"tomorrow evening", kFuture, "2014-06-19"},
    {"last night", kPast, "2014-06-17"},
    {"this morning", kPast, "2014-06-18"},
    // Weeks, months, years and larger.
    {"last week", kPast, "2014-W24"},
    {"this week", kPast, "2014-W25"},
    {"next month", kFuture, "2014-07"},
    {"last month", kPast, "2014-05"},
    {"last year", kPast, "2013"},
    {"later this year", kFuture, "2014"},
    {"early next year", kFuture, "2015"},
    {"the last quarter", kPast, "2014-33"},
    {"this decade", kPast, "201X"},
    {"the last century", kPast, "19XX"},
    {"the end of the year", kFuture, "2014"},
    {"by the end of the month", kFuture, "../2014-06"},
    {"the beginning of 2012", kPast, "2012"},
    {"last weekend", kPast, "2014-06-14/2014-06-15"},
    {"over the weekend", kPast, "2014-06-14/2014-06-15"},
    {"this weekend", kFuture, "2014-06-21/2014-06-22"},
    // Months and days without a year.
    {"in June", kPast, "2014-06"},
    {"in July", kPast, "2013-07"},
    {"in July", kFuture, "2014-07"},
    {"in March", kFuture, "2015-03"},
    {"mid-July", kFuture, "2014-07"},
    {"late November", kPast, "2013-11"},
    {"on June 16", kPast, "2014-06-16"},
    {"on June 20", kPast, "2013-06-20"},
    {"on 20 June", kFuture, "2014-06-20"},
    {"Sept. 3", kPast, "2013-09-03"},
    {"the 16th of June", kPast, "2014-06-16"},
    {"Monday, June 16", kPast, "2014-06-16"},
    {"last June", kPast, "2013-06"},
    {"last May", kPast, "2014-05"},
    {"next August", kFuture, "2014-08"},
    {"June last year", kPast, "2013-06"},
    {"June 16 last year", kPast, "2013-06-16"},
    // Whole dates.
    {"June 16, 2014", kPast, "2014-06-16"},
    {"16 June 2014", kPast, "2014-06-16"},
    {"June 16th, 2014", kPast, "2014-06-16"},
    {"Monday, 16 June 2014", kPast, "2014-06-16"},
    {"2014-06-16", kPast, "2014-06-16"},
    {"June 2014", kPast, "2014-06"},
    {"in June of 2014", kPast, "2014-06"},
    {"in 2011", kPast, "2011"},
    {"the year 1998", kPast, "1998"},
    {"in 44 BC", kPast, "-0043"},
    {"AD 79", kPast, "0079"},
    {"about 2003", kPast, "2003~"},
    // Decades, centuries, parts of a year.
    {"the 1990s", kPast, "199X"},
    {"in the late 1990's", kPast, "199X"},
    {"mid-1990s", kPast, "199X"},
    {"the 19th century", kPast, "18XX"},
    {"the nineteenth century", kPast, "18XX"},
    {"the summer of 2012", kPast, "2012-22"},
    {"summer 2012", kPast, "2012-22"},
    {"last summer", kPast, "2013-22"},
    {"next fall", kFuture, "2014-23"},
    {"this spring", kPast, "2014-21"},
    {"the third quarter of 2013", kPast, "2013-35"},
    {"the second half of last year", kPast, "2013-41"},
    // Counted from now.
    {"two years ago", kPast, "2012"},
    {"a year ago", kPast, "2013"},
    {"three weeks ago", kPast, "2014-W22"},
    {"10 days ago", kPast, "2014-06-08"},
    {"seven months ago", kPast, "2013-11"},
    {"two hours ago", kPast, "2014-06-18"},
    {"a decade ago", kPast, "2004~"},
    {"the past two years", kPast, "2012-06-18/2014-06-18"},
    {"the past two quarters", kPast, "2013-12-18/2014-06-18"},
    {"the past two centuries", kPast, "1814-06-18/2014-06-18"},
    {"the next two decades", kFuture, "2014-06-18/2034-06-18"},
    {"over the last six months", kPast, "2013-12-18/2014-06-18"},
    {"the next 10 days", kFuture, "2014-06-18/2014-06-28"},
    {"in two weeks", kFuture, "2014-W27"},
    {"in two weeks", kPast, ""},
    // Ranges.
    {"since 2003", kPast, "2003/.."},
    {"since Monday", kFuture, "2014-06-16/.."},
    {"since August", kPresent, "2013-08/.."},
    {"until 2011", kPast, "../2011"},
    {"before Monday", kFuture, "../2014-06-23"},
    {"between 2003 and 2011", kPast, "2003/2011"},
    {"from 2003 to 2011", kPast, "2003/2011"},
    {"2003-2011", kPast, "2003/2011"},
    {"2003\u20132011", kPast, "2003/2011"},
    {"2011-12", kPast, "2011/2012"},
    {"between June 3 and June 5", kPast, "2014-06-03/2014-06-05"},
    {"June 3-5", kPast, "2014-06-03/2014-06-05"},
    {"June 3-5, 2012", kPast, "2012-06-03/2012-06-05"},
    {"from March to May 2012", kPast, "2012-03/2012-05"},
    {"between 2011 and 2003", kPast, ""},
    // Lengths.
    {"for three days", kPast, "P3D"},
    {"for two decades", kPast, "P20Y"},
    {"within 48 hours", kFuture, "PT48H"},
    // Times of day.
    {"9 a.m.", kPast, "T09:00"},
    {"at 9:30 pm", kPast, "T21:30"},
    {"12 a.m.", kPast, "T00:00"},
    {"noon", kPast, "T12:00"},
    {"10:30 GMT", kPast, "T10:30Z"},
    {"9am on Monday", kPast, "2014-06-16T09:00"},
    {"Monday at noon", kPast, "2014-06-16T12:00"},
    // What is no time, or counts from the story.
    {"", kPast, ""},
    {"the river", kPast, ""},
    {"the next day", kPast, ""},
    {"two days later", kPast, ""},
    {"the following month", kPast, ""},
    {"several years ago", kPast, ""},
    {"June 31", kPast, ""},
    {"February 29, 2014", kPast, ""},
    {"2011 budget", kPast, ""},
    {"Monday Berg", kPast, ""},
    {"31", kPast, ""},
    {"5000", kPast, ""},
    {"25:00", kPast, ""},
};

TEST(NormalizeTime, SaysWhatTheTableSays) {
  for (const Case& c : kCases) {
    EXPECT_EQ(Normal(c.text, kWednesday, c.tense), c.value)
        << c.text << ", tense " << static_cast<int>(c.tense);
  }
}

TEST(NormalizeTime, WithoutAReferenceKnowsAbsoluteTimesAlone) {
  for (const std::string_view text :
       {"June 16, 2014", "in 2011", "the 1990s", "between 2003 and 2011", "for two years",
        "the summer of 2012"}) {
    EXPECT_EQ(Normal(text, std::nullopt, kPast), Normal(text, kWednesday, kPast)) << text;
    EXPECT_NE(Normal(text, std::nullopt, kPast), "") << text;
  }
  for (const std::string_view text :
       {"Monday", "yesterday", "last week", "June 16", "in June", "two years ago", "this morning",
        "last summer", "the weekend", "the past two years", "the end of the year", "next Monday"}) {
    EXPECT_EQ(Normal(text, std::nullopt, kPast), "") << text;
  }
}

TEST(NormalizeTime, CrossesTheYear) {
  const Day january = DayOf(2015, 1, 2);  // a Friday
  EXPECT_EQ(Normal("Monday", january, kPast), "2014-12-29");
  EXPECT_EQ(Normal("this week", january, kPast), "2015-W01");
  EXPECT_EQ(Normal("last week", january, kPast), "2014-W52");
  EXPECT_EQ(Normal("last month", january, kPast), "2014-12");
  EXPECT_EQ(Normal("in December", january, kPast), "2014-12");
  EXPECT_EQ(Normal("three months ago", january, kPast), "2014-10");
  EXPECT_EQ(Normal("last winter", january, kPast), "2013-24");
  EXPECT_EQ(Normal("the last two months", DayOf(2015, 4, 30), kPast), "2015-02-28/2015-04-30");
  EXPECT_EQ(Normal("this week", DayOf(2016, 1, 3), kPast), "2015-W53");
}

TEST(NormalizeTime, SurvivesAnyWords) {
  static constexpr std::string_view kWords[] = {
      "the", "last",  "next",    "two",   "week",    "June",        "2014",   "-",
      ",",   "16",    "between", "and",   "a.m.",    ":",           "ago",    "of",
      "end", "BC",    "1990s",   "first", "century", "99999999999", "Monday", "\xff",
      "for", "since", "year",    "0",     "night",   "weekend"};
  std::mt19937 random(7);
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (size_t k = random() % 7; k > 0; --k) {
      text.append(kWords[random() % std::size(kWords)]).append(" ");
    }
    const auto time = NormalizeTime(text, kWednesday, static_cast<Tense>(i % 3));
    if (time) {
      EXPECT_FALSE(time->value.empty()) << text;
    }
  }
}

TEST(ReferenceDate, IsTheDateOfTheArticle) {
  EXPECT_EQ(ReferenceDate("2014-06-16", ""), DayOf(2014, 6, 16));
  EXPECT_EQ(ReferenceDate("2014-06-16T08:30:00+02:00", "June 1, 2010"), DayOf(2014, 6, 16));
  EXPECT_EQ(ReferenceDate("June 16, 2014", ""), DayOf(2014, 6, 16));
  EXPECT_EQ(ReferenceDate("2014", "Nothing is said here."), std::nullopt);
  EXPECT_EQ(ReferenceDate("some day", ""), std::nullopt);
}

TEST(ReferenceDate, IsElseThatOfTheDateline) {
  const Day day = DayOf(2014, 6, 16);
  EXPECT_EQ(ReferenceDate("", "Ferry runs aground\nBy Ann Ames | June 16, 2014\n\nIt ran."), day);
  EXPECT_EQ(ReferenceDate("",
                          "LORNE, June 16, 2014 (Wire) - The ferry that ran aground on Monday "
                          "off Lorne was towed to port before the storm."),
            day);
  EXPECT_EQ(ReferenceDate("", "Monday, 16 June 2014\nThe ferry ran aground."), day);
  EXPECT_EQ(ReferenceDate("", "Published 2014-06-16 08:30\nThe ferry ran aground."), day);
}

TEST(ReferenceDate, IsNotADateThatTheArticleIsAbout) {
  EXPECT_EQ(ReferenceDate("", "Remembering June 16, 2010"), std::nullopt);
  EXPECT_EQ(ReferenceDate("",
                          "The ferry ran aground on June 16, 2010, off Lorne, and was towed to "
                          "port before the storm came."),
            std::nullopt);
  EXPECT_EQ(ReferenceDate("", "LORNE, June 16 - The ferry ran aground."), std::nullopt);
  EXPECT_EQ(ReferenceDate("", "\n\n"), std::nullopt);
}

}  // namespace
}  // namespace tripleloom
