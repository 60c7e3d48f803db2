#include "graph/sparql/builtins.h"

#include <algorithm>
#include <array>

namespace tripleloom::sparql {
namespace {

constexpr auto kBuiltins = std::to_array<Builtin>({
    // Of terms.
    {"BOUND", 1, 1},
    {"IF", 3, 3},
    {"COALESCE", 1, kAnyNumber},
    {"SAMETERM", 2, 2},
    {"ISIRI", 1, 1},
    {"ISURI", 1, 1},
    {"ISBLANK", 1, 1},
    {"ISLITERAL", 1, 1},
    {"ISNUMERIC", 1, 1},
    {"STR", 1, 1},
    {"LANG", 1, 1},
    {"DATATYPE", 1, 1},
    {"IRI", 1, 1},
    {"URI", 1, 1},
    {"BNODE", 0, 1},
    {"STRDT", 2, 2},
    {"STRLANG", 2, 2},
    {"UUID", 0, 0},
    {"STRUUID", 0, 0},
    // Of texts.
    {"STRLEN", 1, 1},
    {"SUBSTR", 2, 3},
    {"UCASE", 1, 1},
    {"LCASE", 1, 1},
    {"STRSTARTS", 2, 2},
    {"STRENDS", 2, 2},
    {"CONTAINS", 2, 2},
    {"STRBEFORE", 2, 2},
    {"STRAFTER", 2, 2},
    {"ENCODE_FOR_URI", 1, 1},
    {"CONCAT", 0, kAnyNumber},
    {"LANGMATCHES", 2, 2},
    {"REGEX", 2, 3},
    {"REPLACE", 3, 4},
    // Of numbers.
    {"ABS", 1, 1},
    {"ROUND", 1, 1},
    {"CEIL", 1, 1},
    {"FLOOR", 1, 1},
    {"RAND", 0, 0},
    // Of dates and times.
    {"NOW", 0, 0},
    {"YEAR", 1, 1},
    {"MONTH", 1, 1},
    {"DAY", 1, 1},
    {"HOURS", 1, 1},
    {"MINUTES", 1, 1},
    {"SECONDS", 1, 1},
    {"TIMEZONE", 1, 1},
    {"TZ", 1, 1},
});

constexpr std::array<std::string_view, 7> kAggregates = {"COUNT", "SUM",    "MIN",         "MAX",
                                                         "AVG",   "SAMPLE", "GROUP_CONCAT"};

}  // namespace

const Builtin* FindBuiltin(std::string_view name) {
  const auto found = std::find_if(kBuiltins.begin(), kBuiltins.end(),
                                  [&](const Builtin& known) { return known.name == name; });
  return found == kBuiltins.end() ? nullptr : &*found;
}

bool IsAggregate(std::string_view name) {
  return std::find(kAggregates.begin(), kAggregates.end(), name) != kAggregates.end();
}

}  // namespace tripleloom::sparql
