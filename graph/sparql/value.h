// Value: an RDF term as SQL holds it: one value, equal exactly where the terms are the same.
//
//   std::string bytes = PackString("Lorne");          // a blob
//   Value value = ReadValue(sqlite3_column_value(statement, 0));
//
// What the store has a row for (an entity, a statement, a piece of evidence ...) is the integer by
// which the view knows it (graph/view.h), so that joins compare integers. All other terms are
// blobs: a letter for their kind, then their text. NULL is no term: unbound, or an error.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "graph/answers.h"

namespace tripleloom::sparql {

// Datatypes that have a meaning here, in the order of their codes.
enum class Type : unsigned char {
  kOther,
  kBoolean,
  kInteger,
  kDecimal,
  kDouble,
  kFloat,
  kDateTime,
  kDate,
  kGYear,
  kGYearMonth,
  kTime,
  kNonNegativeInteger,
  kPositiveInteger,
  kNegativeInteger,
  kNonPositiveInteger,
  kLong,
  kInt,
  kShort,
  kByte,
  kUnsignedLong,
  kUnsignedInt,
  kUnsignedShort,
  kUnsignedByte,
};
inline constexpr int kTypeCount = 23;

// "http://www.w3.org/2001/XMLSchema#integer"; kOther has none.
std::string_view IriOf(Type type);
Type TypeOf(std::string_view iri);

// Views into what it was read from.
struct Value {
  enum class Kind { kUnbound, kNode, kIri, kBlank, kString, kLanguage, kTyped };

  Kind kind = Kind::kUnbound;
  int64_t node = 0;          // of kNode, an IRI
  Type type = Type::kOther;  // of kTyped
  std::string_view text;     // IRI, label, lexical form
  std::string_view extra;    // language; datatype of kOther

  bool IsLiteral() const { return kind >= Kind::kString; }
  bool IsIri() const { return kind == Kind::kNode || kind == Kind::kIri; }
};

// A term to be given to SQL: nothing, a node, or a blob.
using Packed = std::variant<std::monostate, int64_t, std::string>;

std::string PackBlank(std::string_view label);
std::string PackString(std::string_view text);
std::string PackLanguage(std::string_view text, std::string_view language);  // in small letters
std::string PackTyped(std::string_view text, Type type);
std::string PackTyped(std::string_view text, std::string_view datatype);
std::string PackBool(bool value);

// Of an IRI that is no node; see Nodes::Pack.
std::string PackOtherIri(std::string_view iri);

Value ReadBlob(std::string_view bytes);
Value ReadValue(sqlite3_value* value);

// A packed term as SQL text: 17, x'53', NULL.
std::string SqlText(const Packed& packed);

}  // namespace tripleloom::sparql
