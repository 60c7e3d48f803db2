#include "graph/sparql/value.h"

#include <algorithm>
#include <array>

namespace tripleloom::sparql {
namespace {

constexpr std::string_view kXsd = "http://www.w3.org/2001/XMLSchema#";

#define XSD "http://www.w3.org/2001/XMLSchema#"
constexpr std::array<std::string_view, kTypeCount> kTypes = {
    "",
    XSD "boolean",
    XSD "integer",
    XSD "decimal",
    XSD "double",
    XSD "float",
    XSD "dateTime",
    XSD "date",
    XSD "gYear",
    XSD "gYearMonth",
    XSD "time",
    XSD "nonNegativeInteger",
    XSD "positiveInteger",
    XSD "negativeInteger",
    XSD "nonPositiveInteger",
    XSD "long",
    XSD "int",
    XSD "short",
    XSD "byte",
    XSD "unsignedLong",
    XSD "unsignedInt",
    XSD "unsignedShort",
    XSD "unsignedByte",
};
#undef XSD

std::string With(char kind, std::string_view text) {
  std::string out(1, kind);
  return out.append(text);
}

// "extra", a zero, "text".
void Split(std::string_view bytes, Value& value) {
  const size_t zero = std::min(bytes.find('\0'), bytes.size());
  value.extra = bytes.substr(0, zero);
  value.text = bytes.substr(std::min(zero + 1, bytes.size()));
}

}  // namespace

std::string_view IriOf(Type type) { return kTypes[static_cast<size_t>(type)]; }

Type TypeOf(std::string_view iri) {
  if (!iri.starts_with(kXsd)) return Type::kOther;
  const auto found = std::find(kTypes.begin() + 1, kTypes.end(), iri);
  return found == kTypes.end() ? Type::kOther : static_cast<Type>(found - kTypes.begin());
}

std::string PackOtherIri(std::string_view iri) { return With('I', iri); }
std::string PackBlank(std::string_view label) { return With('B', label); }
std::string PackString(std::string_view text) { return With('S', text); }

std::string PackLanguage(std::string_view text, std::string_view language) {
  std::string out = "L";
  for (const char c : language) {
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  out += '\0';
  return out.append(text);
}

std::string PackTyped(std::string_view text, Type type) {
  std::string out = "T";
  out += static_cast<char>(type);
  return out.append(text);
}

std::string PackTyped(std::string_view text, std::string_view datatype) {
  const Type type = TypeOf(datatype);
  if (type != Type::kOther) return PackTyped(text, type);
  if (datatype.empty() || datatype == "http://www.w3.org/2001/XMLSchema#string") {
    return PackString(text);
  }
  std::string out = PackTyped({}, Type::kOther).append(datatype);
  out += '\0';
  return out.append(text);
}

std::string PackBool(bool value) { return PackTyped(value ? "true" : "false", Type::kBoolean); }

Value ReadBlob(std::string_view bytes) {
  Value value;
  if (bytes.empty()) return value;
  const char kind = bytes[0];
  bytes.remove_prefix(1);
  value.text = bytes;
  switch (kind) {
    case 'I':
      value.kind = Value::Kind::kIri;
      break;
    case 'B':
      value.kind = Value::Kind::kBlank;
      break;
    case 'S':
      value.kind = Value::Kind::kString;
      break;
    case 'L':
      value.kind = Value::Kind::kLanguage;
      Split(bytes, value);
      break;
    case 'T':
      if (bytes.empty() || static_cast<unsigned char>(bytes[0]) >= kTypeCount) break;
      value.kind = Value::Kind::kTyped;
      value.type = static_cast<Type>(bytes[0]);
      bytes.remove_prefix(1);
      value.text = bytes;
      if (value.type == Type::kOther) Split(bytes, value);
      break;
    default:
      break;
  }
  return value;
}

Value ReadValue(sqlite3_value* value) {
  switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: {
      Value node;
      node.kind = Value::Kind::kNode;
      node.node = sqlite3_value_int64(value);
      return node;
    }
    case SQLITE_BLOB: {
      const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
      return ReadBlob({bytes, static_cast<size_t>(sqlite3_value_bytes(value))});
    }
    default:
      return {};
  }
}

std::string SqlText(const Packed& packed) {
  if (const auto* node = std::get_if<int64_t>(&packed)) return std::to_string(*node);
  const auto* bytes = std::get_if<std::string>(&packed);
  if (bytes == nullptr) return "NULL";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out = "x'";
  for (const char c : *bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out + "'";
}

}  // namespace tripleloom::sparql
