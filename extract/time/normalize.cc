#include "extract/time/normalize.h"

#include <algorithm>
#include <utility>

#include "extract/time/parser.h"

namespace tripleloom {
namespace {

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
