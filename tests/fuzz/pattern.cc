// Fuzz target of the questions of `query`: any text must give a pattern or an error with a message,
// whatever words a graph knows, and in time. The length of the text chooses the words that are
// known.
#include "graph/pattern.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "graph/base/utf8.h"
#include "graph/question.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tripleloom;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (FirstInvalidUtf8(text)) return 0;  // as the command line promises
  const auto known = [size](size_t divisor) {
    return [size, divisor](std::string_view words) { return (words.size() + size) % divisor == 0; };
  };
  PatternVocabulary vocabulary;
  vocabulary.is_entity = known(1 + size % 4);
  vocabulary.is_relation = known(1 + size % 3);
  vocabulary.is_proper_name = known(2);
  for (const PatternVocabulary* knows : {static_cast<PatternVocabulary*>(nullptr), &vocabulary}) {
    const auto pattern = ParsePattern(text, knows);
    if (!pattern && pattern.error().message.empty()) std::abort();
  }
  const auto said = ReadSaidQuestion(text);
  if (said && said->speaker.empty() && said->topic.empty()) std::abort();
  const auto place = ReadPlaceQuestion(text);
  if ((said || place) && !IsQuestion(text)) std::abort();
  return 0;
}
