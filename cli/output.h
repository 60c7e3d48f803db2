// Output: where results and messages go.
//
//   Output output(options.output);                 // empty: standard output
//   if (Status s = output.Write(text); !s) ...     // at once, or kept back for Finish
//   return output.Finish();                        // the file appears now, whole
//
// Results go to standard output or a file, messages to standard error, one line each.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "graph/base/result.h"

namespace tripleloom {

// Results of one command. A file is kept back and written beside its place, then renamed, so that
// nobody sees half of it; standard output is written as it comes.
class Output {
 public:
  // `path` empty or "-": standard output.
  explicit Output(std::string path);

  // Errors: kIo (full disk ...). Nothing is written any more after an error or once Closed().
  Status Write(std::string_view bytes);

  // Ends the output. Errors: kIo; a file is then as it was before.
  Status Finish();

  // Whether the reader of standard output went away (`| head`): a reason to stop, not a fault.
  bool Closed() const { return closed_; }

 private:
  Status Flush();

  std::string path_;
  std::string buffer_;
  bool closed_ = false;
};

// One line on standard error: "tripleloom: " and the message, with line ends and other control
// characters made visible.
void Complain(std::string_view message);

// One line on standard error without a prefix: what was done.
void Tell(std::string_view message);

// Lines on standard error as they are, blanks kept, control characters made visible.
void TellLines(std::string_view lines);

// Writes `text` to standard output and ends the command: kDone, or kDataFault after a complaint.
int PrintAndFinish(std::string_view text);

// `text` on one line, safe for a terminal: every run of blanks and line ends one blank, control
// characters U+FFFD.
std::string OneLineOf(std::string_view text);

// "1 article", "3 articles".
std::string Counted(size_t count, std::string_view one, std::string_view many);

}  // namespace tripleloom
