// Builtins: the functions that a query may call by name (section 17.4), in one table.
//
//   if (const Builtin* known = FindBuiltin("STRLEN")) ...   // known->least == 1
//
// The parser asks it how many arguments there must be; functions.cc gives each its meaning.
#pragma once

#include <string_view>

namespace tripleloom::sparql {

struct Builtin {
  std::string_view name;  // in capitals
  int least;              // number of arguments
  int most;
};

inline constexpr int kAnyNumber = 100;

// nullptr where there is none. `name` in capitals.
const Builtin* FindBuiltin(std::string_view name);

// Likewise COUNT, SUM, MIN, MAX, AVG, SAMPLE, GROUP_CONCAT.
bool IsAggregate(std::string_view name);

}  // namespace tripleloom::sparql
