// Buffer: gathers small pieces into large ones for a Sink, and keeps its first error.
#pragma once

#include <string>
#include <string_view>

#include "export/exporter.h"

namespace tripleloom {

// After an error further pieces are dropped; Finish returns it.
class Buffer {
 public:
  explicit Buffer(const Sink& sink) : sink_(sink) {}

  void Append(std::string_view bytes) {
    pending_ += bytes;
    if (pending_.size() >= kFlushAt) Flush();
  }
  void Append(char byte) { Append(std::string_view(&byte, 1)); }

  bool failed() const { return !status_; }

  // Hands over the rest. To be called once, at the end.
  Status Finish() {
    if (!pending_.empty()) Flush();
    return status_;
  }

 private:
  static constexpr size_t kFlushAt = 64 * 1024;

  void Flush() {
    if (status_) status_ = sink_(pending_);
    pending_.clear();
  }

  const Sink& sink_;
  std::string pending_;
  Status status_;
};

}  // namespace tripleloom
