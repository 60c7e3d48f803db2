#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <string>

#include "cli/output.h"

namespace tripleloom {
namespace {

constexpr size_t kIdBytes = 60;  // shown of an id: the line must not wrap

void WriteToTerminal(const std::string& text) {
  if (write(STDERR_FILENO, text.data(), text.size()) < 0) return;  // only the line is lost
}

}  // namespace

Progress::Progress(bool quiet) : on_(!quiet && isatty(STDERR_FILENO) != 0) {}

void Progress::Show(std::string_view what, size_t number, std::string_view id) {
  if (!on_) return;
  WriteToTerminal(
      fmt::format("\r\x1b[K{} {}: {}", what, number, OneLineOf(id.substr(0, kIdBytes))));
  drawn_ = true;
}

void Progress::Clear() {
  if (drawn_) WriteToTerminal("\r\x1b[K");
  drawn_ = false;
}

}  // namespace tripleloom
