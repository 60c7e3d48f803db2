#include "graph/sparql/moment.h"

#include <cmath>
#include <cstdlib>

namespace tripleloom::sparql {
namespace {

// Reads from the front of a text; what does not fit makes it fail for good.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool ok() const { return ok_; }
  bool done() const { return ok_ && rest_.empty(); }
  bool Next(char c) const { return ok_ && rest_.starts_with(c); }

  void Expect(char c) {
    ok_ = Next(c);
    if (ok_) rest_.remove_prefix(1);
  }
  bool Take(char c) {
    if (!Next(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  std::string_view Digits(size_t least, size_t most) {
    size_t count = 0;
    while (count < rest_.size() && count < most && rest_[count] >= '0' && rest_[count] <= '9') {
      ++count;
    }
    ok_ = ok_ && count >= least;
    const std::string_view digits = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return digits;
  }
  int Number(size_t least, size_t most, int lowest, int highest) {
    const int value = std::atoi(std::string(Digits(least, most)).c_str());
    ok_ = ok_ && value >= lowest && value <= highest;
    return value;
  }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

int DaysOf(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

// Days since the first of March of the year 0, in the calendar of today.
double DayNumber(int year, int month, int day) {
  const int from_march = (month + 9) % 12;
  const double y = year - (month <= 2 ? 1 : 0);
  return 365 * y + std::floor(y / 4) - std::floor(y / 100) + std::floor(y / 400) +
         (306 * from_march + 5) / 10 + day - 1;
}

void ReadDate(Reader& in, Type type, Moment& moment) {
  const bool negative = in.Take('-');
  moment.year = in.Number(4, 9, 0, 999'999'999) * (negative ? -1 : 1);
  if (type == Type::kGYear) return;
  in.Expect('-');
  moment.month = in.Number(2, 2, 1, 12);
  if (type == Type::kGYearMonth || !in.ok()) return;
  in.Expect('-');
  moment.day = in.Number(2, 2, 1, DaysOf(moment.year, moment.month));
}

void ReadTime(Reader& in, Moment& moment) {
  in.Expect('T');
  moment.hour = in.Number(2, 2, 0, 24);
  in.Expect(':');
  moment.minute = in.Number(2, 2, 0, 59);
  in.Expect(':');
  moment.second = std::to_string(in.Number(2, 2, 0, 59));
  if (!in.Take('.')) return;
  std::string part(in.Digits(1, 18));
  part.erase(part.find_last_not_of('0') + 1);
  if (!part.empty()) moment.second += "." + part;
}

void ReadZone(Reader& in, Moment& moment) {
  if (in.Take('Z')) {
    moment.zone = 0;
    return;
  }
  const bool west = in.Next('-');
  if (!west && !in.Next('+')) return;
  in.Take(west ? '-' : '+');
  const int hours = in.Number(2, 2, 0, 14);
  in.Expect(':');
  const int minutes = in.Number(2, 2, 0, hours == 14 ? 0 : 59);
  moment.zone = (west ? -1 : 1) * (hours * 60 + minutes);
}

}  // namespace

std::optional<Moment> ReadMoment(std::string_view text, Type type) {
  if (type != Type::kDateTime && type != Type::kDate && type != Type::kGYear &&
      type != Type::kGYearMonth) {
    return std::nullopt;
  }
  Moment moment;
  Reader in(text);
  ReadDate(in, type, moment);
  if (type == Type::kDateTime) ReadTime(in, moment);
  ReadZone(in, moment);
  const double second = std::strtod(moment.second.c_str(), nullptr);
  if (!in.done() || (moment.hour == 24 && (moment.minute != 0 || second != 0))) {
    return std::nullopt;
  }
  moment.seconds = 86400 * DayNumber(moment.year, moment.month, moment.day) + 3600.0 * moment.hour +
                   60.0 * (moment.minute - moment.zone.value_or(0)) + second;
  return moment;
}

std::optional<int> Compare(const Moment& a, const Moment& b) {
  const double apart = a.seconds - b.seconds;
  if (a.zone.has_value() != b.zone.has_value() && std::fabs(apart) <= 14 * 3600) {
    return std::nullopt;
  }
  return apart < 0 ? -1 : apart > 0 ? 1 : 0;
}

std::string ZoneText(const Moment& moment) {
  if (!moment.zone) return {};
  if (*moment.zone == 0) return "Z";
  const int minutes = std::abs(*moment.zone);
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return (*moment.zone < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60);
}

std::optional<std::string> ZoneDuration(const Moment& moment) {
  if (!moment.zone) return std::nullopt;
  if (*moment.zone == 0) return "PT0S";
  const int minutes = std::abs(*moment.zone);
  std::string out = *moment.zone < 0 ? "-PT" : "PT";
  if (minutes >= 60) out += std::to_string(minutes / 60) + "H";
  if (minutes % 60 != 0) out += std::to_string(minutes % 60) + "M";
  return out;
}

}  // namespace tripleloom::sparql
