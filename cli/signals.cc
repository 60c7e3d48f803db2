// The watching thread waits for the signals with sigwait, which takes them off the queue as an
// ordinary value; SIGUSR1 is how the destructor wakes it.
#include "cli/signals.h"

#include <initializer_list>
#include <utility>

namespace tripleloom {
namespace {

sigset_t SetOf(std::initializer_list<int> signals) {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : signals) sigaddset(&set, signal);
  return set;
}

}  // namespace

SignalWatch::SignalWatch(std::function<void()> clean)
    : watched_(SetOf({SIGINT, SIGTERM, SIGHUP, SIGUSR1})), clean_(std::move(clean)) {
  pthread_sigmask(SIG_BLOCK, &watched_, &before_);
  thread_ = std::thread(&SignalWatch::Wait, this);
}

SignalWatch::~SignalWatch() {
  ended_ = true;
  pthread_kill(thread_.native_handle(), SIGUSR1);
  thread_.join();
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void SignalWatch::Wait() {
  int signal = 0;
  sigwait(&watched_, &signal);
  if (ended_) return;
  clean_();
  std::signal(signal, SIG_DFL);
  const sigset_t only = SetOf({signal});  // cleaning may have ended the work, and sent SIGUSR1
  pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
  std::raise(signal);
}

SignalsHeld::SignalsHeld() {
  const sigset_t held = SetOf({SIGINT, SIGTERM, SIGHUP});
  pthread_sigmask(SIG_BLOCK, &held, &before_);
}

SignalsHeld::~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

}  // namespace tripleloom
