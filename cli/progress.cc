#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "cli/output.h"

namespace tripleloom {
namespace {

constexpr size_t kWidth = 24;      // of the bar
constexpr size_t kNameBytes = 40;  // shown of what is in hand: the line must not wrap

void WriteToTerminal(const std::string& text) {
  if (write(STDERR_FILENO, text.data(), text.size()) < 0) return;  // only the bar is lost
}

}  // namespace

Progress::Progress(bool quiet) : on_(!quiet && isatty(STDERR_FILENO) != 0) {}

void Progress::Show(size_t done, size_t total, std::string_view current) {
  if (!on_) return;
  const size_t filled = total == 0 ? 0 : std::min(kWidth, done * kWidth / total);
  WriteToTerminal(fmt::format("\r\x1b[K[{:#<{}}{:.<{}}] {}/{} {}", "", filled, "", kWidth - filled,
                              done, total, OneLineOf(current.substr(0, kNameBytes))));
  drawn_ = true;
}

void Progress::Clear() {
  if (drawn_) WriteToTerminal("\r\x1b[K");
  drawn_ = false;
}

}  // namespace tripleloom
