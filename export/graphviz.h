// GraphvizLock: one user of Graphviz at a time.
//
//   const GraphvizLock lock;
//   ... cgraph and gvc calls ...
//   if (failed) return Fail(ErrorCode::kIo, GraphvizLock::Messages());
#pragma once

#include <graphviz/cgraph.h>

#include <mutex>
#include <string>

namespace tripleloom {

// Graphviz keeps global state and is not thread-safe, even with a context for each thread: hold a
// lock for as long as any of its values lives. While it is held, Graphviz's messages are gathered
// instead of printed.
class GraphvizLock {
 public:
  GraphvizLock();
  ~GraphvizLock();
  GraphvizLock(const GraphvizLock&) = delete;
  GraphvizLock& operator=(const GraphvizLock&) = delete;

  // What Graphviz complained of since the lock was taken, on one line; empty if of nothing.
  // Requires that the caller's thread holds a lock.
  static std::string Messages();

 private:
  std::unique_lock<std::mutex> lock_;
  agusererrf previous_;
};

}  // namespace tripleloom
