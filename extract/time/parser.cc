#include "extract/time/parser.h"

#include <algorithm>

namespace tripleloom {

const TimeWord& TimeParser::Word(size_t ahead) const {
  static const TimeWord kEnd;
  return at_ + ahead < words_.size() ? words_[at_ + ahead] : kEnd;
}

bool TimeParser::Take(std::string_view text) {
  if (Word().text != text) return false;
  ++at_;
  return true;
}

bool TimeParser::TakeOne(std::initializer_list<std::string_view> texts) {
  return std::any_of(texts.begin(), texts.end(), [this](auto text) { return Take(text); });
}

// "two", "12", "a": how many.
std::optional<int> TimeParser::TakeCount() {
  const int number = Word().digits > 0 ? Word().number : SmallNumber(Word().text);
  if (number < 1 || number > 999) return std::nullopt;
  ++at_;
  Take("-");
  return number;
}

std::optional<TimeParser::Amount> TimeParser::TakeAmount() {
  const std::optional<int> count = TakeCount();
  const TimeUnit* unit = count ? UnitOf(Word().text) : nullptr;
  if (unit == nullptr) return std::nullopt;
  ++at_;
  return Amount{*count, unit};
}

// The first of the rules that holds; the words of the others are given back.
TimeParser::Found TimeParser::First(std::initializer_list<Rule> rules) {
  const size_t start = at_;
  for (const Rule rule : rules) {
    if (Found found = (this->*rule)()) return found;
    at_ = start;
  }
  return std::nullopt;
}

std::optional<IsoTime> TimeParser::Parse() {
  for (const auto form : {&TimeParser::Range, &TimeParser::Duration, &TimeParser::OneTime}) {
    at_ = 0;
    default_year_.reset();
    const auto value = (this->*form)();
    if (value && at_ == words_.size()) return IsoTime{*value};
  }
  return std::nullopt;
}

std::optional<Day> TimeParser::ParseDay() {
  const Found date = AbsoluteDate();
  if (!date || date->size != PeriodSize::kDay || !date->has_year) return std::nullopt;
  return date->first;
}

// "between June 3 and 5", "from 2003 to 2011", "2003-2011".
TimeParser::Value TimeParser::Range() {
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
TimeParser::Found TimeParser::SecondOf(const Period& first) {
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
TimeParser::Found TimeParser::SecondDay(const Period& first) {
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
TimeParser::Value TimeParser::Duration() {
  const bool is_for = TakeOne({"for", "over", "within"});
  if (is_for) TakeOne({"about", "around", "nearly", "almost", "some"});
  const std::optional<Amount> amount = TakeAmount();
  if (!amount) return std::nullopt;
  const auto [count, unit] = *amount;
  return std::string(unit->duration_prefix) + std::to_string(count * unit->factor) +
         unit->duration_letter;
}

// A time with what stands before it.
TimeParser::Value TimeParser::OneTime() {
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
TimeParser::Found TimeParser::Vague() {
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

TimeParser::Found TimeParser::Core() {
  Take("the");
  return First({&TimeParser::ClockAndDate, &TimeParser::DateAndClock, &TimeParser::Ago,
                &TimeParser::PastUnits, &TimeParser::Deictic, &TimeParser::NamedDay,
                &TimeParser::Part, &TimeParser::Century, &TimeParser::Decade, &TimeParser::Weekend,
                &TimeParser::Inwards});
}

}  // namespace tripleloom
