// Normalize: what an expression of time means, as ISO 8601 writes it.
//
//   NormalizeTime("last week", DayOf(2014, 6, 16), Tense::kPast)->value;   // "2014-W24"
//   NormalizeTime("in 2011", std::nullopt, Tense::kPast)->value;           // "2011"
//   ReferenceDate(document.date, document.text);   // the day from which "Monday" counts
//
// A pure function of its arguments: no clock, no time zone, no locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "extract/time/period.h"

namespace tripleloom {

// When the clause of the expression takes place as seen from the article.
enum class Tense {
  kPast,     // "met on Monday": the last one, or today
  kPresent,  // "meet on Monday": today, or the next one
  kFuture,   // "will meet on Monday": the next one
};

// A time in ISO 8601, or in ISO 8601-2 (EDTF) where a date is partial or a range is open:
// "2014-06-16", "2014-W25", "2014-06", "2014-22" (summer), "199X", "2003/2011", "2003/..",
// "../2011", "2003~" (about), "2014-06-16T09:00", "T10:30Z"; a length of time as a duration, "P2Y".
struct IsoTime {
  std::string value;

  friend bool operator==(const IsoTime&, const IsoTime&) = default;
};

// The smallest period that surely holds what `text` names, its preposition included: "since
// 2003", "by the end of the year", "between June 3 and 5". Parts of a period are not told apart
// ("early June" is "2014-06"), and the bounds of ranges count as inside ("after Monday").
//
// Nothing where `text` is not wholly an expression of time, or counts from something that is not
// known: `reference` for "Monday", "last week", "June 16"; the story for "the next day", "two days
// later". Weekdays and months without a year are the nearest in the direction of the tense; after
// "since" that is the past. English, without regard to case. Linear in the text.
std::optional<IsoTime> NormalizeTime(std::string_view text, std::optional<Day> reference,
                                     Tense tense);

// The day that an article was written: its date if that names a day ("2014-06-16T08:00Z", "June
// 16, 2014"); else that of its dateline: a whole date in one of the first lines that is short, or
// before the dash of one ("LORNE, June 16, 2014 - ..."). Constant time.
std::optional<Day> ReferenceDate(std::string_view date, std::string_view text);

}  // namespace tripleloom
