// Query stop: a search ends early when its time is up or somebody presses Ctrl-C.
//
//   QueryStop stop(options.timeout);
//   match.stop = [&] { return stop.Now(); };
//   ... search ...
//   if (stop.Why()) return Refuse(*stop.Why());
//
// No code runs in a signal handler: SIGINT is held back while the search runs and asked for. Once
// the value is destroyed, the signal is delivered, and ends a program that has no other use for it.
#pragma once

#include <chrono>
#include <csignal>
#include <optional>

#include "graph/base/result.h"

namespace tripleloom {

class QueryStop {
 public:
  // `seconds`: from now on; 0: no limit.
  explicit QueryStop(double seconds);
  ~QueryStop();
  QueryStop(const QueryStop&) = delete;
  QueryStop& operator=(const QueryStop&) = delete;

  // Whether to stop. Costs a system call.
  bool Now();

  // What ended the search, as kLimit; nullopt while Now() has said nothing.
  std::optional<Error> Why() const;

 private:
  double seconds_;
  std::chrono::steady_clock::time_point end_;
  sigset_t before_;
  bool late_ = false;
  bool interrupted_ = false;
};

}  // namespace tripleloom
