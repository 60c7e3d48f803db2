// Comparison of terms. Two literals whose types are known and have no value in common are not
// equal; where a type is not known, only the same term is equal, and all else is an error (open
// world).
#include <cmath>
#include <cstring>

#include "graph/sparql/functions.h"
#include "graph/sparql/moment.h"
#include "graph/sparql/number.h"

namespace tripleloom::sparql {
namespace {

enum class Space { kNoLiteral, kNumber, kString, kLanguage, kTruth, kMoment, kUnknown };

bool IsMomentType(Type type) {
  return type == Type::kDateTime || type == Type::kDate || type == Type::kGYear ||
         type == Type::kGYearMonth;
}

// The true or false of a literal; nullopt if it is none.
std::optional<bool> ReadTruth(const Value& value) {
  if (value.kind != Value::Kind::kTyped || value.type != Type::kBoolean) return std::nullopt;
  if (value.text == "true" || value.text == "1") return true;
  if (value.text == "false" || value.text == "0") return false;
  return std::nullopt;
}

Space SpaceOf(const Value& value) {
  switch (value.kind) {
    case Value::Kind::kString:
      return Space::kString;
    case Value::Kind::kLanguage:
      return Space::kLanguage;
    case Value::Kind::kTyped:
      if (ReadNumber(value)) return Space::kNumber;
      if (ReadTruth(value)) return Space::kTruth;
      if (IsMomentType(value.type) && ReadMoment(value.text, value.type)) return Space::kMoment;
      return Space::kUnknown;
    default:
      return Space::kNoLiteral;
  }
}

// As bytes that sort as numbers do.
std::string Sortable(double value) {
  if (value == 0) value = 0;  // one zero
  uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof(bits));
  bits = (bits >> 63) != 0 ? ~bits : bits | (uint64_t{1} << 63);
  std::string out;
  for (int shift = 56; shift >= 0; shift -= 8) out += static_cast<char>(bits >> shift);
  return out;
}

}  // namespace

bool SameTerm(const Value& a, const Value& b) {
  return a.kind == b.kind && a.node == b.node && a.type == b.type && a.text == b.text &&
         a.extra == b.extra;
}

std::optional<bool> Equal(const Value& a, const Value& b) {
  if (a.kind == Value::Kind::kUnbound || b.kind == Value::Kind::kUnbound) return std::nullopt;
  if (!a.IsLiteral() || !b.IsLiteral()) return SameTerm(a, b);
  const Space left = SpaceOf(a);
  const Space right = SpaceOf(b);
  if (left == Space::kNumber && right == Space::kNumber) {
    return Compare(*ReadNumber(a), *ReadNumber(b)) == 0;
  }
  if (SameTerm(a, b)) return true;
  if (left == Space::kUnknown || right == Space::kUnknown) return std::nullopt;
  if (left != right) return false;
  if (left == Space::kTruth) return ReadTruth(a) == ReadTruth(b);
  if (left != Space::kMoment) return false;
  if (a.type != b.type) return false;
  const auto order = Compare(*ReadMoment(a.text, a.type), *ReadMoment(b.text, b.type));
  if (!order) return std::nullopt;
  return *order == 0;
}

std::optional<bool> Less(const Value& a, const Value& b, bool or_equal) {
  const Space space = SpaceOf(a);
  if (space != SpaceOf(b)) return std::nullopt;
  std::optional<int> order;
  switch (space) {
    case Space::kNumber:
      order = Compare(*ReadNumber(a), *ReadNumber(b));
      if (!order) return false;  // NaN is less than nothing
      break;
    case Space::kString:
      order = a.text.compare(b.text);
      break;
    case Space::kTruth:
      order = static_cast<int>(*ReadTruth(a)) - static_cast<int>(*ReadTruth(b));
      break;
    case Space::kMoment:
      if (a.type == b.type) {
        order = Compare(*ReadMoment(a.text, a.type), *ReadMoment(b.text, b.type));
      }
      break;
    default:
      break;
  }
  if (!order) return std::nullopt;
  return or_equal ? *order <= 0 : *order < 0;
}

std::optional<bool> Truth(const Value& value) {
  if (value.kind == Value::Kind::kString) return !value.text.empty();
  if (value.kind != Value::Kind::kTyped) return std::nullopt;
  if (value.type == Type::kBoolean) return ReadTruth(value).value_or(false);
  if (const auto number = ReadNumber(value)) {
    const double real = number->AsDouble();
    return real != 0 && !std::isnan(real);
  }
  // A number that is none is false, as XPath has it.
  const bool numeric =
      value.type != Type::kOther && value.type != Type::kTime && !IsMomentType(value.type);
  if (numeric) return false;
  return std::nullopt;
}

std::string SortKey(Machine& machine, const Value& value) {
  if (value.kind == Value::Kind::kBlank) return "1" + std::string(value.text);
  if (value.kind == Value::Kind::kNode) return "2" + machine.nodes.IriOf(value.node);
  if (value.kind == Value::Kind::kIri) return "2" + std::string(value.text);
  const std::string text(value.text);
  switch (SpaceOf(value)) {
    case Space::kNumber:
      return "3a" + Sortable(ReadNumber(value)->AsDouble());
    case Space::kMoment:
      return "3b" + Sortable(ReadMoment(value.text, value.type)->seconds);
    case Space::kTruth:
      return *ReadTruth(value) ? "3c1" : "3c0";
    case Space::kString:
      return "3d" + text;
    case Space::kLanguage:
      return "3e" + text + '\0' + std::string(value.extra);
    default:
      return "3f" + std::string(value.type == Type::kOther ? value.extra : IriOf(value.type)) +
             '\0' + text;
  }
}

}  // namespace tripleloom::sparql
