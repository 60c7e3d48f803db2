// Progress: a line on standard error that counts articles or requests, if that is a terminal.
//
//   Progress progress(quiet);
//   progress.Show(12, "harbour.txt");
//   progress.Clear();                  // before any other message
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

  // Writes over the last line: number and id of the article in hand.
  void Show(size_t number, std::string_view id) { Show("article", number, id); }

  // The same for other things that are counted: "request".
  void Show(std::string_view what, size_t number, std::string_view id);

  // Takes the line away.
  void Clear();

 private:
  bool on_;
  bool drawn_ = false;
};

}  // namespace tripleloom
