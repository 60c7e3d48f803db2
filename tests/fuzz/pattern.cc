// Fuzz target of the questions of `query`: any text must give a pattern or an error with a message.
#include "graph/pattern.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "graph/base/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tripleloom;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (FirstInvalidUtf8(text)) return 0;  // as the command line promises
  const auto pattern = ParsePattern(text, nullptr);
  if (!pattern && pattern.error().message.empty()) std::abort();
  return 0;
}
