// Line reader: lines that somebody types, with editing, history and completion; or lines of a file,
// where standard input is none.
//
//   LineReader reader({"news> ", StateFile("history"), complete});
//   while (std::optional<std::string> line = reader.Next()) ...
//
// On a terminal it is libedit: the keys of emacs, or as ~/.editrc says.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/completion.h"

namespace tripleloom {

struct LineReaderOptions {
  std::string prompt;
  std::string history;  // file; empty: kept for this run only
  std::function<Completion(std::string_view line)> complete;
};

class LineReader {
 public:
  explicit LineReader(LineReaderOptions options);
  ~LineReader();
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;

  // The next line without its end; nullopt at the end of the input. Lines that are not blank go to
  // the history; it is written when the reader is destroyed, and a file that cannot be written is
  // no fault.
  std::optional<std::string> Next();

  // Whether somebody types.
  bool interactive() const;

 private:
  struct Terminal;
  LineReaderOptions options_;
  std::unique_ptr<Terminal> terminal_;  // null where the input is a file
};

// The path of a file of that name in the folder for the state of this program (XDG Base Directory
// Specification 0.8: $XDG_STATE_HOME, else ~/.local/state), which is made; empty where that cannot
// be.
std::string StateFile(const std::string& name);

}  // namespace tripleloom
