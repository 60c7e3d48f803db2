// Subprocess: runs a command with some bytes as its input and takes what it prints, whatever the
// command does: it may never read, never end, end too early, or print without end.
//
//   Subprocesses commands;                              // one for the whole run
//   Result<std::string> out = commands.Run("tr a-z A-Z", "text", {});
//   commands.Stop();                                    // from any thread: ends them all
//
// Linux only: processes are waited for by descriptor.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "graph/base/result.h"

namespace tripleloom {

struct SubprocessLimits {
  std::chrono::milliseconds time{60'000};  // from start to end
  size_t output_bytes = size_t{64} << 20;  // on standard output
};

// The commands that run at the moment. Run may be called from several threads at once. Requires
// that SIGPIPE is ignored.
class Subprocesses {
 public:
  // Runs `command` by /bin/sh with `input` as its standard input, waits for its end, and returns
  // its standard output. Of its standard error the last line is kept for messages.
  //
  // Errors: kLimit (time or output; the command and all that it started is killed), kIo (it cannot
  // be started, ended with a status other than 0 or by a signal, or Stop was called). A command
  // that does not read its input is none. Messages have no subject: "ended with status 3: ...".
  Result<std::string> Run(const std::string& command, std::string_view input,
                          const SubprocessLimits& limits);

  // Kills what runs; what is run from now on fails at once.
  void Stop();

 private:
  // Starts a process by `start` unless stopped, and keeps its id; -1 if there is none.
  template <class Start>
  pid_t Begin(Start start);
  // Kills what is left of its group; whether nobody called Stop.
  bool End(pid_t pid);

  std::mutex mutex_;
  bool stopped_ = false;
  std::set<pid_t> running_;  // leaders of process groups, not yet waited for
};

}  // namespace tripleloom
