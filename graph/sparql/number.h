// Numeric: the numbers of SPARQL (XPath and XQuery Functions 3.1, section 4): integers of 64 bits,
// decimals with 18 digits behind the point, floats, doubles; and their promotion.
//
//   std::optional<Numeric> sum = Calculate('+', *ReadNumber(a), *ReadNumber(b));
//
// What does not fit is an error (nullopt), never a wrong number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "graph/sparql/value.h"

namespace tripleloom::sparql {

__extension__ using Wide = __int128;

struct Numeric {
  enum class Rank { kInteger, kDecimal, kFloat, kDouble };  // in the order of promotion

  Rank rank = Rank::kInteger;
  int64_t integer = 0;
  Wide decimal = 0;  // in units of 1e-18
  double real = 0;   // of kFloat and kDouble

  double AsDouble() const;
  std::optional<Wide> AsDecimal() const;  // of kInteger and kDecimal
};

Numeric IntegerNumber(int64_t value);
Numeric DoubleNumber(double value);

// nullopt unless it is a literal of a numeric type, well written and in range.
std::optional<Numeric> ReadNumber(const Value& value);

// The same for a lexical form. kOther: not numeric.
std::optional<Numeric> ReadNumber(std::string_view text, Type type);

std::string PackNumber(const Numeric& number);
std::string LexicalForm(const Numeric& number);

// A double with sixteen digits, as files have it (JSON-LD 1.1 API, section 8.6): "8.125E-1". Not
// always the shortest form.
std::string SixteenDigits(double value);

// '+', '-', '*' or '/' after promotion; '/' of integers is a decimal. nullopt: overflow, division
// of integers or decimals by zero.
std::optional<Numeric> Calculate(char operation, const Numeric& a, const Numeric& b);

// <0, 0, >0; nullopt where one is no number (NaN).
std::optional<int> Compare(const Numeric& a, const Numeric& b);

// One of "ABS", "ROUND", "CEIL", "FLOOR".
Numeric Rounded(std::string_view function, const Numeric& number);

// Conversions of casts; nullopt where there is no such value.
std::optional<Numeric> ToInteger(const Numeric& number);
std::optional<Numeric> ToDecimal(const Numeric& number);

}  // namespace tripleloom::sparql
