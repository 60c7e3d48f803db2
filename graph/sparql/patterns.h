// Patterns: regular expressions of a query, compiled once each.
#pragma once

#include <unicode/regex.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace tripleloom::sparql {

// What a regular expression that does not come to an end fails with.
inline constexpr char kPatternTooSlow[] = "a regular expression takes too long";

class Patterns {
 public:
  Patterns();
  ~Patterns();

  // nullptr where it is not well-formed or a flag is not known. Valid until the next call.
  icu::RegexMatcher* Get(std::string_view pattern, std::string_view flags);

 private:
  static constexpr size_t kMostPatterns = 200;
  static constexpr int32_t kMostSteps = 1000;  // about milliseconds, says ICU

  std::map<std::pair<std::string, std::string>, std::unique_ptr<icu::RegexMatcher>> compiled_;
};

}  // namespace tripleloom::sparql
