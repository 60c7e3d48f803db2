// What the tests of export/ share: writing to a string, and golden files.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "export/exporter.h"

namespace tripleloom {

inline Result<std::string> Write(std::string_view format, const Graph& graph,
                                 const ExportOptions& options = {}) {
  std::string out;
  const Status done = FindFormat(format)->write(graph, options, [&](std::string_view bytes) {
    out += bytes;
    return Status();
  });
  if (!done) return tl::unexpected(done.error());
  return out;
}

// Compares `text` with tests/golden/NAME. With TRIPLELOOM_UPDATE_GOLDEN set the file is written
// instead; its diff is then to be read.
inline void ExpectGolden(const std::string& name, const std::string& text) {
  const std::string path = std::string(TRIPLELOOM_SOURCE_DIR) + "/tests/golden/" + name;
  if (std::getenv("TRIPLELOOM_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(path, std::ios::binary) << text;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file) << path << " is missing; set TRIPLELOOM_UPDATE_GOLDEN=1 to write it";
  std::stringstream expected;
  expected << file.rdbuf();
  EXPECT_EQ(text, expected.str()) << "differs from " << path
                                  << "; set TRIPLELOOM_UPDATE_GOLDEN=1 to accept the new text";
}

}  // namespace tripleloom
