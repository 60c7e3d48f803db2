// Progress: a bar on standard error while articles are read, if that is a terminal.
//
//   Progress progress(quiet);
//   progress.Show(done, total, "harbour.txt");
//   progress.Clear();                             // before any other message
#pragma once

#include <cstddef>
#include <string_view>

namespace tripleloom {

class Progress {
 public:
  // Shows nothing if `quiet` or if standard error is no terminal.
  explicit Progress(bool quiet);
  ~Progress() { Clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Draws over the last bar: `done` of `total` files, and what is in hand.
  void Show(size_t done, size_t total, std::string_view current);

  // Takes the bar away.
  void Clear();

 private:
  bool on_;
  bool drawn_ = false;
};

}  // namespace tripleloom
