#include "cli/query_stop.h"

#include <fmt/format.h>

namespace tripleloom {

QueryStop::QueryStop(double seconds)
    : seconds_(seconds),
      end_(std::chrono::steady_clock::now() +
           std::chrono::duration_cast<std::chrono::steady_clock::duration>(
               std::chrono::duration<double>(seconds))) {
  sigset_t interrupt;
  sigemptyset(&interrupt);
  sigaddset(&interrupt, SIGINT);
  pthread_sigmask(SIG_BLOCK, &interrupt, &before_);
}

QueryStop::~QueryStop() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

bool QueryStop::Now() {
  sigset_t pending;
  sigpending(&pending);
  interrupted_ = interrupted_ || sigismember(&pending, SIGINT) == 1;
  late_ = late_ || (seconds_ > 0 && std::chrono::steady_clock::now() >= end_);
  return interrupted_ || late_;
}

std::optional<Error> QueryStop::Why() const {
  if (interrupted_) return Error{ErrorCode::kLimit, "interrupted"};
  if (!late_) return std::nullopt;
  return Error{
      ErrorCode::kLimit,
      fmt::format("no answer within {:g} s; ask for less, or give --timeout more time", seconds_)};
}

}  // namespace tripleloom
