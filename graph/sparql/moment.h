// Moment: dates and times of XSD, read and compared.
//
//   std::optional<Moment> moment = ReadMoment("2031-03-04T10:30:00Z", Type::kDateTime);
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/sparql/value.h"

namespace tripleloom::sparql {

// What a type lacks is as at the beginning of the period.
struct Moment {
  int year = 1;
  int month = 1;
  int day = 1;
  int hour = 0;
  int minute = 0;
  std::string second = "0";  // as written, without leading zeros
  std::optional<int> zone;   // minutes east of Greenwich
  double seconds = 0;        // since the year 1, as if the zone were Greenwich where there is none
};

// nullopt unless `text` is a well-written value of kDateTime, kDate, kGYear or kGYearMonth.
std::optional<Moment> ReadMoment(std::string_view text, Type type);

// <0, 0, >0; nullopt where one has a zone, the other has none, and they are less than 14 hours
// apart (XSD 1.1, section 3.2.7.3).
std::optional<int> Compare(const Moment& a, const Moment& b);

// "Z", "+02:00", "" (none).
std::string ZoneText(const Moment& moment);

// As xsd:dayTimeDuration: "PT0S", "-PT5H30M"; nullopt where there is none.
std::optional<std::string> ZoneDuration(const Moment& moment);

}  // namespace tripleloom::sparql
