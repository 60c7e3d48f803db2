// Signals: what must be whole stays whole when Ctrl-C comes.
//
//   const SignalWatch watch([&] { store.Close(); });   // a signal closes the store, then ends us
//   { const SignalsHeld held; WriteFileAtomically(...); }   // a signal waits until here
//
// No code runs in a signal handler. SIGINT, SIGTERM and SIGHUP are meant; they end the program by
// themselves in the end, so that a shell sees why it ended.
#pragma once

#include <atomic>
#include <csignal>
#include <functional>
#include <thread>

namespace tripleloom {

// While it lives, a signal first runs `clean` on a thread of its own, then ends the program.
// Make it before any other thread, as those inherit that signals are not for them.
class SignalWatch {
 public:
  explicit SignalWatch(std::function<void()> clean);
  ~SignalWatch();
  SignalWatch(const SignalWatch&) = delete;
  SignalWatch& operator=(const SignalWatch&) = delete;

 private:
  void Wait();

  sigset_t watched_;
  sigset_t before_;
  std::function<void()> clean_;
  std::atomic<bool> ended_ = false;
  std::thread thread_;
};

// Holds signals back while it lives, if no other thread runs.
class SignalsHeld {
 public:
  SignalsHeld();
  ~SignalsHeld();
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_;
};

}  // namespace tripleloom
