// Signals: keeps Ctrl-C and its kin away from the moments that must be whole.
//
//   { SignalsHeld held; store.Put(facts); }   // a signal that came meanwhile acts here
//
// Everywhere else a signal ends the program at once, as people expect.
#pragma once

#include <csignal>

namespace tripleloom {

// Holds back SIGINT, SIGTERM and SIGHUP for the calling thread while it lives; threads started
// meanwhile never receive them.
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
