#include "export/graphviz.h"

namespace tripleloom {
namespace {

std::mutex mutex;

// Guarded by `mutex`; Graphviz's handler takes no argument of ours.
std::string& Gathered() {
  static std::string messages;
  return messages;
}

int Gather(char* message) {
  for (const char* c = message; *c != '\0'; ++c) Gathered() += *c == '\n' ? ' ' : *c;
  return 0;
}

}  // namespace

GraphvizLock::GraphvizLock() : lock_(mutex), previous_(agseterrf(Gather)) { Gathered().clear(); }

GraphvizLock::~GraphvizLock() { agseterrf(previous_); }

std::string GraphvizLock::Messages() {
  const std::string& messages = Gathered();
  const size_t last = messages.find_last_not_of(' ');
  return last == std::string::npos ? std::string() : messages.substr(0, last + 1);
}

}  // namespace tripleloom
