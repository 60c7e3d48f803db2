// SIGPIPE is ignored by main, so a reader that went away is an ordinary error of write (EPIPE), and
// temporary files are cleaned up as after any other.
#include "cli/output.h"

#include <unistd.h>

#include <string>
#include <system_error>
#include <utility>

#include "cli/options.h"
#include "cli/signals.h"
#include "graph/base/file.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

constexpr size_t kBufferSize = 64 << 10;

bool IsControl(char32_t c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

bool IsBlank(char32_t c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xa0; }

}  // namespace

Output::Output(std::string path) : path_(path == "-" ? "" : std::move(path)) {}

Status Output::Write(std::string_view bytes) {
  buffer_.append(bytes);
  if (!path_.empty() || buffer_.size() < kBufferSize) return {};
  return Flush();
}

Status Output::Flush() {
  const int error = closed_ ? 0 : WriteAll(STDOUT_FILENO, buffer_);
  buffer_.clear();
  if (error == EPIPE) closed_ = true;
  if (error == 0 || closed_) return {};
  return Fail(ErrorCode::kIo,
              "standard output cannot be written: " + std::generic_category().message(error) +
                  (error == ENOSPC ? "; free some space" : ""));
}

Status Output::Finish() {
  if (path_.empty()) return Flush();
  const SignalsHeld held;  // or the new file would stay beside its place
  return WriteFileAtomically(path_, buffer_);
}

std::string OneLineOf(std::string_view text) {
  std::string line;
  bool blank = false;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = DecodeUtf8(text, at);
    at += static_cast<size_t>(c.size);
    if (IsBlank(c.value)) {
      blank = !line.empty();
      continue;
    }
    if (std::exchange(blank, false)) line += ' ';
    AppendUtf8(IsControl(c.value) ? char32_t{0xfffd} : c.value, line);
  }
  return line;
}

std::string Counted(size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count).append(" ").append(count == 1 ? one : many);
}

void Tell(std::string_view message) {
  WriteAll(STDERR_FILENO, OneLineOf(message) + "\n");  // nothing can be done where this fails
}

void TellLines(std::string_view lines) {
  std::string safe;
  for (size_t at = 0; at < lines.size();) {
    const CodePoint c = DecodeUtf8(lines, at);
    at += static_cast<size_t>(c.size);
    const bool shown = c.value == '\n' || !IsControl(c.value);
    AppendUtf8(shown ? c.value : char32_t{0xfffd}, safe);
  }
  WriteAll(STDERR_FILENO, safe + "\n");
}

void Complain(std::string_view message) { Tell("tripleloom: " + std::string(message)); }

int PrintAndFinish(std::string_view text) {
  Output output("");
  Status status = output.Write(text);
  if (status) status = output.Finish();
  if (status) return kDone;
  Complain(status.error().message);
  return kDataFault;
}

}  // namespace tripleloom
