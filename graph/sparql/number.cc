#include "graph/sparql/number.h"

#include <charconv>
#include <cmath>
#include <limits>

#include "graph/base/ascii.h"

namespace tripleloom::sparql {
namespace {

constexpr int64_t kOne64 = 1'000'000'000'000'000'000;
constexpr Wide kOne = kOne64;
constexpr int kDigits = 18;

bool IsIntegerType(Type type) {
  return type == Type::kInteger || type >= Type::kNonNegativeInteger;
}

// Whether an integer is one of a derived type.
bool InRange(int64_t value, Type type) {
  const auto within = [&](int64_t least, int64_t most) { return value >= least && value <= most; };
  switch (type) {
    case Type::kNonNegativeInteger:
    case Type::kUnsignedLong:
      return value >= 0;
    case Type::kPositiveInteger:
      return value > 0;
    case Type::kNegativeInteger:
      return value < 0;
    case Type::kNonPositiveInteger:
      return value <= 0;
    case Type::kInt:
      return within(INT32_MIN, INT32_MAX);
    case Type::kShort:
      return within(INT16_MIN, INT16_MAX);
    case Type::kByte:
      return within(INT8_MIN, INT8_MAX);
    case Type::kUnsignedInt:
      return within(0, UINT32_MAX);
    case Type::kUnsignedShort:
      return within(0, UINT16_MAX);
    case Type::kUnsignedByte:
      return within(0, UINT8_MAX);
    default:
      return true;
  }
}

std::optional<int64_t> ParseInteger(std::string_view text) {
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// Digits with at most one point among them; those beyond the eighteenth behind it are dropped.
std::optional<Wide> ParseDecimal(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  Wide value = 0;
  int behind = -1;
  bool any = false;
  for (const char c : text) {
    if (c == '.' && behind < 0) {
      behind = 0;
      continue;
    }
    if (!IsDigit(c)) return std::nullopt;
    any = true;
    if (behind == kDigits) continue;
    if (__builtin_mul_overflow(value, Wide{10}, &value)) return std::nullopt;
    if (__builtin_add_overflow(value, Wide{c - '0'}, &value)) return std::nullopt;
    if (behind >= 0) ++behind;
  }
  if (!any) return std::nullopt;
  for (int i = behind < 0 ? 0 : behind; i < kDigits; ++i) {
    if (__builtin_mul_overflow(value, Wide{10}, &value)) return std::nullopt;
  }
  return negative ? -value : value;
}

std::optional<double> ParseReal(std::string_view text) {
  if (text == "INF" || text == "+INF") return std::numeric_limits<double>::infinity();
  if (text == "-INF") return -std::numeric_limits<double>::infinity();
  if (text == "NaN") return std::numeric_limits<double>::quiet_NaN();
  if (text.starts_with('+')) text.remove_prefix(1);
  const size_t first = text.starts_with('-') ? 1 : 0;
  if (text.size() <= first || !(IsDigit(text[first]) || text[first] == '.')) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end != text.data() + text.size()) return std::nullopt;
  if (error ==
      std::errc::result_out_of_range) {  // too large, or nearly zero: which one strtod says
    return std::strtod(std::string(text).c_str(), nullptr);
  }
  if (error != std::errc()) return std::nullopt;
  return value;
}

Numeric DecimalNumber(Wide value) {
  Numeric number;
  number.rank = Numeric::Rank::kDecimal;
  number.decimal = value;
  return number;
}

Numeric RealNumber(double value, Numeric::Rank rank) {
  Numeric number;
  number.rank = rank;
  number.real = rank == Numeric::Rank::kFloat ? static_cast<float>(value) : value;
  return number;
}

std::string DecimalText(Wide value) {
  const bool negative = value < 0;
  Wide whole = value / kOne;
  Wide part = value % kOne;
  if (negative) {
    whole = -whole;
    part = -part;
  }
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(whole % 10)));
    whole /= 10;
  } while (whole != 0);
  if (part != 0) {
    std::string behind = std::to_string(static_cast<int64_t>(part));
    behind.insert(0, kDigits - behind.size(), '0');
    behind.erase(behind.find_last_not_of('0') + 1);
    digits += "." + behind;
  }
  return (negative ? "-" : "") + digits;
}

// The canonical form of XSD: one digit before the point, at least one behind it, an exponent.
std::string RealText(double value, bool is_float) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value > 0 ? "INF" : "-INF";
  char buffer[64];
  const auto [end, error] =
      is_float
          ? std::to_chars(buffer, buffer + sizeof(buffer), static_cast<float>(value),
                          std::chars_format::scientific)
          : std::to_chars(buffer, buffer + sizeof(buffer), value, std::chars_format::scientific);
  if (error != std::errc()) return {};
  const std::string text(buffer, end);
  const size_t e = text.find('e');
  std::string digits = text.substr(0, e);
  if (digits.find('.') == digits.npos) digits += ".0";
  return digits + "E" + std::to_string(std::stoi(text.substr(e + 1)));
}

std::optional<Numeric> CalculateDecimal(char operation, Wide a, Wide b) {
  Wide out = 0;
  switch (operation) {
    case '+':
      if (__builtin_add_overflow(a, b, &out)) return std::nullopt;
      return DecimalNumber(out);
    case '-':
      if (__builtin_sub_overflow(a, b, &out)) return std::nullopt;
      return DecimalNumber(out);
    case '*': {
      // In halves, as the whole product would need 256 bits.
      Wide high = 0;
      Wide low = 0;
      if (__builtin_mul_overflow(a / kOne, b, &high)) return std::nullopt;
      if (__builtin_mul_overflow(a % kOne, b / kOne, &low)) return std::nullopt;
      if (__builtin_add_overflow(high, low, &out)) return std::nullopt;
      const Wide rest = (a % kOne) * (b % kOne) / kOne;
      if (__builtin_add_overflow(out, rest, &out)) return std::nullopt;
      return DecimalNumber(out);
    }
    default: {
      if (b == 0) return std::nullopt;
      // Long division, digit by digit.
      const bool negative = (a < 0) != (b < 0);
      if (a < 0) a = -a;
      if (b < 0) b = -b;
      out = a / b;
      Wide rest = a % b;
      for (int i = 0; i < kDigits; ++i) {
        if (__builtin_mul_overflow(rest, Wide{10}, &rest)) return std::nullopt;
        if (__builtin_mul_overflow(out, Wide{10}, &out)) return std::nullopt;
        out += rest / b;
        rest %= b;
      }
      return DecimalNumber(negative ? -out : out);
    }
  }
}

double CalculateReal(char operation, double a, double b) {
  switch (operation) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    default:
      return a / b;
  }
}

std::optional<Numeric> CalculateInteger(char operation, int64_t a, int64_t b) {
  int64_t out = 0;
  const bool overflow = operation == '+'   ? __builtin_add_overflow(a, b, &out)
                        : operation == '-' ? __builtin_sub_overflow(a, b, &out)
                                           : __builtin_mul_overflow(a, b, &out);
  if (overflow) return std::nullopt;
  return IntegerNumber(out);
}

double RoundReal(std::string_view function, double value) {
  if (function == "ABS") return std::fabs(value);
  if (function == "CEIL") return std::ceil(value);
  if (function == "FLOOR") return std::floor(value);
  // Halves go up. Beyond 2^52 every double is whole.
  return std::fabs(value) < 4503599627370496.0 ? std::floor(value + 0.5) : value;
}

Wide RoundDecimal(std::string_view function, Wide value) {
  if (function == "ABS") return value < 0 ? -value : value;
  Wide floor = value / kOne * kOne;
  if (floor > value) floor -= kOne;
  if (function == "FLOOR") return floor;
  if (function == "CEIL") return floor == value ? value : floor + kOne;
  return value - floor >= kOne / 2 ? floor + kOne : floor;
}

}  // namespace

double Numeric::AsDouble() const {
  if (rank == Rank::kInteger) return static_cast<double>(integer);
  if (rank != Rank::kDecimal) return real;
  return std::strtod(DecimalText(decimal).c_str(), nullptr);
}

std::optional<Wide> Numeric::AsDecimal() const {
  if (rank == Rank::kDecimal) return decimal;
  if (rank == Rank::kInteger) return Wide{integer} * kOne;
  return std::nullopt;
}

Numeric IntegerNumber(int64_t value) {
  Numeric number;
  number.integer = value;
  return number;
}

Numeric DoubleNumber(double value) { return RealNumber(value, Numeric::Rank::kDouble); }

std::optional<Numeric> ReadNumber(std::string_view text, Type type) {
  if (IsIntegerType(type)) {
    const auto value = ParseInteger(text);
    if (!value || !InRange(*value, type)) return std::nullopt;
    return IntegerNumber(*value);
  }
  if (type == Type::kDecimal) {
    const auto value = ParseDecimal(text);
    if (!value) return std::nullopt;
    return DecimalNumber(*value);
  }
  if (type != Type::kDouble && type != Type::kFloat) return std::nullopt;
  const auto value = ParseReal(text);
  if (!value) return std::nullopt;
  return RealNumber(*value, type == Type::kFloat ? Numeric::Rank::kFloat : Numeric::Rank::kDouble);
}

std::optional<Numeric> ReadNumber(const Value& value) {
  if (value.kind != Value::Kind::kTyped) return std::nullopt;
  return ReadNumber(value.text, value.type);
}

std::string LexicalForm(const Numeric& number) {
  switch (number.rank) {
    case Numeric::Rank::kInteger:
      return std::to_string(number.integer);
    case Numeric::Rank::kDecimal:
      return DecimalText(number.decimal);
    default:
      return RealText(number.real, number.rank == Numeric::Rank::kFloat);
  }
}

std::string SixteenDigits(double value) {
  char buffer[64];
  const auto [end, error] =
      std::to_chars(buffer, buffer + sizeof(buffer), value, std::chars_format::scientific, 15);
  const std::string text(buffer, error == std::errc() ? end : buffer);
  const size_t e = text.find('e');
  if (e == text.npos) return LexicalForm(DoubleNumber(value));
  std::string digits = text.substr(0, e);
  digits.erase(std::max(digits.find_last_not_of('0'), size_t{2}) + 1);
  return digits + "E" + std::to_string(std::stoi(text.substr(e + 1)));
}

std::string PackNumber(const Numeric& number) {
  constexpr Type kTypes[] = {Type::kInteger, Type::kDecimal, Type::kFloat, Type::kDouble};
  return PackTyped(LexicalForm(number), kTypes[static_cast<size_t>(number.rank)]);
}

std::optional<Numeric> Calculate(char operation, const Numeric& a, const Numeric& b) {
  const Numeric::Rank rank = std::max(a.rank, b.rank);
  if (rank == Numeric::Rank::kInteger && operation != '/') {
    return CalculateInteger(operation, a.integer, b.integer);
  }
  if (rank <= Numeric::Rank::kDecimal) {
    return CalculateDecimal(operation, *a.AsDecimal(), *b.AsDecimal());
  }
  return RealNumber(CalculateReal(operation, a.AsDouble(), b.AsDouble()), rank);
}

std::optional<int> Compare(const Numeric& a, const Numeric& b) {
  if (a.rank <= Numeric::Rank::kDecimal && b.rank <= Numeric::Rank::kDecimal) {
    const Wide left = *a.AsDecimal();
    const Wide right = *b.AsDecimal();
    return left < right ? -1 : left > right ? 1 : 0;
  }
  const bool as_float = std::max(a.rank, b.rank) == Numeric::Rank::kFloat;
  const double left = as_float ? static_cast<float>(a.AsDouble()) : a.AsDouble();
  const double right = as_float ? static_cast<float>(b.AsDouble()) : b.AsDouble();
  if (std::isnan(left) || std::isnan(right)) return std::nullopt;
  return left < right ? -1 : left > right ? 1 : 0;
}

Numeric Rounded(std::string_view function, const Numeric& number) {
  Numeric out = number;
  if (number.rank == Numeric::Rank::kDecimal) out.decimal = RoundDecimal(function, number.decimal);
  if (number.rank > Numeric::Rank::kDecimal) out.real = RoundReal(function, number.real);
  const bool negative = number.rank == Numeric::Rank::kInteger && number.integer < 0;
  if (function == "ABS" && negative && number.integer != INT64_MIN) out.integer = -number.integer;
  return out;
}

std::optional<Numeric> ToInteger(const Numeric& number) {
  if (number.rank == Numeric::Rank::kInteger) return number;
  if (number.rank == Numeric::Rank::kDecimal) {
    const Wide whole = number.decimal / kOne;
    if (whole > INT64_MAX || whole < INT64_MIN) return std::nullopt;
    return IntegerNumber(static_cast<int64_t>(whole));
  }
  if (!(std::fabs(number.real) < 9.2e18)) return std::nullopt;
  return IntegerNumber(static_cast<int64_t>(number.real));
}

std::optional<Numeric> ToDecimal(const Numeric& number) {
  if (const auto exact = number.AsDecimal()) return DecimalNumber(*exact);
  if (!(std::fabs(number.real) < 1e19)) return std::nullopt;
  // By its shortest digits, which is what a reader would write.
  char buffer[400];
  const auto [end, error] =
      std::to_chars(buffer, buffer + sizeof(buffer), number.real, std::chars_format::fixed);
  if (error != std::errc()) return std::nullopt;
  const auto value = ParseDecimal({buffer, static_cast<size_t>(end - buffer)});
  if (!value) return std::nullopt;
  return DecimalNumber(*value);
}

}  // namespace tripleloom::sparql
