// Result<T>: a value or an Error. What every function returns that the outside world can make fail.
//
//   Result<std::string> text = ReadFile("iraq.txt");
//   if (!text) return tl::unexpected(text.error());
//
// The library never prints, never exits and throws no exception of its own; the command line turns
// an Error into one line on standard error.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace tripleloom {

enum class ErrorCode {
  kNotFound,     // no such file, document, entity
  kBadSyntax,    // the text breaks the rules of its format
  kBadEncoding,  // not UTF-8, or binary
  kBadModel,     // the model file is missing, damaged or of another version
  kUnsupported,  // understood, but not offered
  kIo,           // the operating system said no
  kLimit,        // larger or deeper than an option allows
};

// `message` is one line for people: what, where (file, line, column), and the remedy.
struct Error {
  ErrorCode code;
  std::string message;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> Fail(ErrorCode code, std::string message) {
  return tl::unexpected<Error>(Error{code, std::move(message)});
}

}  // namespace tripleloom
