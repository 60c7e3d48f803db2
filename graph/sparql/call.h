// Call: one call of a SQL function over packed terms. For the files of functions alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/sparql/functions.h"

namespace tripleloom::sparql {

class Call;
using Function = void (*)(Call& call);

// What SQLite keeps for a function.
struct Registered {
  Machine* machine;
  Function function;
};

// What a function does returns its value through one of Return; without, it is an error.
class Call {
 public:
  Call(sqlite3_context* context, int count, sqlite3_value** values)
      : context_(context), count_(static_cast<size_t>(count)), values_(values) {}

  size_t size() const { return count_; }
  Value operator[](size_t i) const { return ReadValue(values_[i]); }
  sqlite3_value* raw(size_t i) const { return values_[i]; }
  Machine& machine() const {
    return *static_cast<Registered*>(sqlite3_user_data(context_))->machine;
  }

  void Return(const std::string& blob) {
    sqlite3_result_blob64(context_, blob.data(), blob.size(), SQLITE_TRANSIENT);
  }
  void Return(const Packed& packed) {
    if (const auto* node = std::get_if<int64_t>(&packed)) sqlite3_result_int64(context_, *node);
    if (const auto* blob = std::get_if<std::string>(&packed)) Return(*blob);
  }
  void ReturnTruth(std::optional<bool> truth) {
    if (truth) sqlite3_result_int(context_, *truth ? 1 : 0);
  }
  void Fail(const char* what) { sqlite3_result_error(context_, what, -1); }

 private:
  sqlite3_context* context_;
  size_t count_;
  sqlite3_value** values_;
};

struct FunctionRow {
  const char* name;  // of the builtin, in capitals, or of an operator
  Function function;
  bool truth = false;
  bool random = false;
};

// The rows of each file.
std::vector<FunctionRow> TermFunctions();    // function_terms.cc
std::vector<FunctionRow> TextFunctions();    // function_texts.cc
std::vector<FunctionRow> NumberFunctions();  // function_numbers.cc, dates and casts too

// A text: a string, or one with a language.
inline bool IsText(const Value& value) {
  return value.kind == Value::Kind::kString || value.kind == Value::Kind::kLanguage;
}

// `text` with the language of `like`, if it has one.
inline std::string TextLike(const Value& like, std::string_view text) {
  return like.kind == Value::Kind::kLanguage ? PackLanguage(text, like.extra) : PackString(text);
}

}  // namespace tripleloom::sparql
