// Fuzz target of what meets foreign bytes first: the readers of JSON Lines, Markdown and HTML, and
// the segmenter. Any bytes must give documents or errors, and spans in order inside the text.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "extract/text/reader.h"
#include "extract/text/segment.h"
#include "extract/time/normalize.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

void Require(bool holds) {
  if (!holds) std::abort();
}

void CheckSegments(std::string_view text) {
  uint32_t sentence_end = 0;
  for (const TokenizedSentence& sentence : Segment(text).sentences) {
    Require(sentence_end <= sentence.span.begin && sentence.span.end <= text.size());
    sentence_end = sentence.span.end;
    uint32_t token_end = sentence.span.begin;
    for (const auto& token : sentence.tokens) {
      Require(token_end <= token.span.begin && token.span.begin < token.span.end);
      token_end = token.span.end;
    }
    Require(token_end <= sentence.span.end);
  }
}

void CheckDocument(const Result<Document>& document) {
  if (!document) return Require(!document.error().message.empty());
  Require(!FirstInvalidUtf8(document->text));
  CheckSegments(document->text);
}

}  // namespace
}  // namespace tripleloom

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tripleloom;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  ReadJsonLines(bytes, "fuzz.jsonl", [](const Result<Document>& document) {
    CheckDocument(document);
    return true;
  });
  CheckDocument(ReadHtml(bytes, "fuzz.html"));
  NormalizeTime(bytes, DayOf(2014, 6, 18), Tense::kPast);
  ReferenceDate("", bytes);
  if (FirstInvalidUtf8(bytes)) return 0;
  CheckSegments(bytes);
  CheckDocument(ReadMarkdown(bytes));
  return 0;
}
