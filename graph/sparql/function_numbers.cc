// Arithmetic, functions of numbers and dates, and casts (sections 17.3, 17.4.4, 17.4.5, 17.5).
#include <string>

#include "graph/sparql/call.h"
#include "graph/sparql/moment.h"
#include "graph/sparql/number.h"

namespace tripleloom::sparql {
namespace {

template <char operation>
void Arithmetic(Call& call) {
  const auto a = ReadNumber(call[0]);
  const auto b = ReadNumber(call[1]);
  if (!a || !b) return;
  if (const auto result = Calculate(operation, *a, *b)) call.Return(PackNumber(*result));
}

void Negate(Call& call) {
  const auto number = ReadNumber(call[0]);
  if (!number) return;
  if (number->rank > Numeric::Rank::kDecimal) {  // keeps the sign of zero
    Numeric negative = *number;
    negative.real = -number->real;
    return call.Return(PackNumber(negative));
  }
  if (const auto result = Calculate('-', IntegerNumber(0), *number)) {
    call.Return(PackNumber(*result));
  }
}

void Plus(Call& call) {
  if (const auto number = ReadNumber(call[0])) call.Return(PackNumber(*number));
}

void IsNumeric(Call& call) {
  const Value value = call[0];
  if (value.kind != Value::Kind::kUnbound) call.ReturnTruth(ReadNumber(value).has_value());
}

void RoundBy(Call& call, const char* function) {
  if (const auto number = ReadNumber(call[0])) call.Return(PackNumber(Rounded(function, *number)));
}
void Abs(Call& call) { RoundBy(call, "ABS"); }
void Round(Call& call) { RoundBy(call, "ROUND"); }
void Ceil(Call& call) { RoundBy(call, "CEIL"); }
void Floor(Call& call) { RoundBy(call, "FLOOR"); }

void Rand(Call& call) {
  const auto bits = static_cast<double>(call.machine().random() >> 11);
  call.Return(PackNumber(DoubleNumber(bits / 9007199254740992.0)));
}

void Now(Call& call) { call.Return(PackTyped(call.machine().now, Type::kDateTime)); }

// The moment of an argument whose type has that part.
std::optional<Moment> MomentWith(const Value& value, Type least) {
  if (value.kind != Value::Kind::kTyped) return std::nullopt;
  const bool has =
      value.type == Type::kDateTime || (value.type == Type::kDate && least != Type::kDateTime) ||
      (value.type == Type::kGYearMonth && (least == Type::kGYear || least == Type::kGYearMonth)) ||
      (value.type == Type::kGYear && least == Type::kGYear);
  return has ? ReadMoment(value.text, value.type) : std::nullopt;
}

void ReturnInteger(Call& call, int value) {
  call.Return(PackTyped(std::to_string(value), Type::kInteger));
}

void Year(Call& call) {
  if (const auto moment = MomentWith(call[0], Type::kGYear)) ReturnInteger(call, moment->year);
}
void Month(Call& call) {
  if (const auto m = MomentWith(call[0], Type::kGYearMonth)) ReturnInteger(call, m->month);
}
void Day(Call& call) {
  if (const auto moment = MomentWith(call[0], Type::kDate)) ReturnInteger(call, moment->day);
}
void Hours(Call& call) {
  if (const auto moment = MomentWith(call[0], Type::kDateTime)) ReturnInteger(call, moment->hour);
}
void Minutes(Call& call) {
  if (const auto m = MomentWith(call[0], Type::kDateTime)) ReturnInteger(call, m->minute);
}
void Seconds(Call& call) {
  if (const auto moment = MomentWith(call[0], Type::kDateTime)) {
    call.Return(PackTyped(moment->second, Type::kDecimal));
  }
}
void Timezone(Call& call) {
  const auto moment = MomentWith(call[0], Type::kDateTime);
  if (!moment) return;
  if (const auto duration = ZoneDuration(*moment)) {
    call.Return(
        PackTyped(*duration, std::string_view("http://www.w3.org/2001/XMLSchema#dayTimeDuration")));
  }
}
void Tz(Call& call) {
  if (const auto moment = MomentWith(call[0], Type::kDateTime)) {
    call.Return(PackString(ZoneText(*moment)));
  }
}

// Casts take texts without a language, and values of some types.

std::string_view Trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const size_t begin = text.find_first_not_of(kBlank);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

void CastString(Call& call) {
  const Value value = call[0];
  if (value.kind == Value::Kind::kNode) {
    return call.Return(PackString(call.machine().nodes.IriOf(value.node)));
  }
  if (value.kind == Value::Kind::kIri || value.IsLiteral()) call.Return(PackString(value.text));
}

void CastBoolean(Call& call) {
  const Value value = call[0];
  if (ReadNumber(value)) return call.Return(PackBool(*Truth(value)));
  const bool text = value.kind == Value::Kind::kString;
  if (!text && !(value.kind == Value::Kind::kTyped && value.type == Type::kBoolean)) return;
  const std::string_view word = Trimmed(value.text);
  if (word == "true" || word == "1") call.Return(PackBool(true));
  if (word == "false" || word == "0") call.Return(PackBool(false));
}

// The number of an argument that is to become one of `type`.
std::optional<Numeric> NumberFor(const Value& value, Type type) {
  if (value.kind == Value::Kind::kString) return ReadNumber(Trimmed(value.text), type);
  if (value.kind != Value::Kind::kTyped) return std::nullopt;
  if (value.type == Type::kBoolean) {
    if (const auto truth = Truth(value)) return IntegerNumber(*truth ? 1 : 0);
  }
  return ReadNumber(value);
}

void CastInteger(Call& call) {
  const auto number = NumberFor(call[0], Type::kInteger);
  if (!number) return;
  if (const auto whole = ToInteger(*number)) call.Return(PackNumber(*whole));
}

void CastDecimal(Call& call) {
  const auto number = NumberFor(call[0], Type::kDecimal);
  if (!number) return;
  if (const auto decimal = ToDecimal(*number)) call.Return(PackNumber(*decimal));
}

void CastDouble(Call& call) {
  const auto number = NumberFor(call[0], Type::kDouble);
  if (number) call.Return(PackNumber(DoubleNumber(number->AsDouble())));
}

void CastFloat(Call& call) {
  auto number = NumberFor(call[0], Type::kFloat);
  if (!number) return;
  number->real = static_cast<float>(number->AsDouble());
  number->rank = Numeric::Rank::kFloat;
  call.Return(PackNumber(*number));
}

void CastDateTime(Call& call) {
  const Value value = call[0];
  const bool from_date = value.kind == Value::Kind::kTyped && value.type == Type::kDate;
  const bool same = value.kind == Value::Kind::kTyped && value.type == Type::kDateTime;
  if (!from_date && !same && value.kind != Value::Kind::kString) return;
  std::string text(Trimmed(value.text));
  if (from_date && ReadMoment(text, Type::kDate))
    text.insert(std::min<size_t>(text.size(), text.find('-', 1) + 6), "T00:00:00");
  if (ReadMoment(text, Type::kDateTime)) call.Return(PackTyped(text, Type::kDateTime));
}

void CastDate(Call& call) {
  const Value value = call[0];
  const bool from_time = value.kind == Value::Kind::kTyped && value.type == Type::kDateTime;
  const bool same = value.kind == Value::Kind::kTyped && value.type == Type::kDate;
  if (!from_time && !same && value.kind != Value::Kind::kString) return;
  std::string text(Trimmed(value.text));
  if (from_time) {
    const auto moment = ReadMoment(text, Type::kDateTime);
    if (!moment) return;
    text = text.substr(0, text.find('T')) + ZoneText(*moment);
  }
  if (ReadMoment(text, Type::kDate)) call.Return(PackTyped(text, Type::kDate));
}

}  // namespace

std::vector<FunctionRow> NumberFunctions() {
  return {
      {"ADD", Arithmetic<'+'>},
      {"SUBTRACT", Arithmetic<'-'>},
      {"MULTIPLY", Arithmetic<'*'>},
      {"DIVIDE", Arithmetic<'/'>},
      {"MINUS", Negate},
      {"PLUS", Plus},
      {"ISNUMERIC", IsNumeric, true},
      {"ABS", Abs},
      {"ROUND", Round},
      {"CEIL", Ceil},
      {"FLOOR", Floor},
      {"RAND", Rand, false, true},
      {"NOW", Now},
      {"YEAR", Year},
      {"MONTH", Month},
      {"DAY", Day},
      {"HOURS", Hours},
      {"MINUTES", Minutes},
      {"SECONDS", Seconds},
      {"TIMEZONE", Timezone},
      {"TZ", Tz},
      {"CAST_STRING", CastString},
      {"CAST_BOOLEAN", CastBoolean},
      {"CAST_INTEGER", CastInteger},
      {"CAST_DECIMAL", CastDecimal},
      {"CAST_DOUBLE", CastDouble},
      {"CAST_FLOAT", CastFloat},
      {"CAST_DATETIME", CastDateTime},
      {"CAST_DATE", CastDate},
  };
}

}  // namespace tripleloom::sparql
