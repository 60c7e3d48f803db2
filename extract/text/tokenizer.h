// Tokenizer: one block of text to tokens. Private to tokenize.cc and match.cc.
//
//   Tokenizer(text, block, tokens).Run();
//
// A matcher looks at the characters of the chunk around it, the stretch between two spaces; only an
// address and the dot behind a word look further.
#pragma once

#include <string_view>
#include <vector>

#include "extract/text/characters.h"
#include "extract/text/segment.h"

namespace tripleloom {

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span block, std::vector<Token>& tokens)
      : text_(text.substr(0, block.end)), begin_(block.begin), tokens_(tokens) {}

  void Run();

 private:
  char32_t Char(size_t at) const { return at < chunk_end_ ? At(text_, at) : 0; }
  char32_t Before(size_t at) const;  // the character before `at` in the chunk, 0 at its begin
  size_t Next(size_t at) const { return at + static_cast<size_t>(DecodeUtf8(text_, at).size); }
  std::string_view View(size_t from, size_t to) const { return text_.substr(from, to - from); }
  void Add(size_t from, size_t to);
  size_t SkipSpace(size_t at) const;
  size_t SkipDigits(size_t at) const;
  size_t SkipLetters(size_t at) const;

  size_t TokenizeChunk(size_t from);  // returns the end of its last token

  // Each returns the end of its match at `at`, or `at` where there is none; in match.cc.
  size_t MatchAddress(size_t at) const;
  size_t MatchEmail(size_t at) const;
  size_t MatchEmoticon(size_t at) const;
  size_t MatchRun(size_t at) const;
  bool HasOneOf(size_t at, std::string_view set) const;  // of ASCII
  size_t MatchElided(size_t at) const;
  size_t MatchNumber(size_t at) const;
  size_t MatchDigitGroups(size_t at) const;
  size_t TakeNumberTail(size_t at) const;

  size_t MatchWord(size_t at) const;
  // Whether the mark at `at`, inside a word that began at `from`, binds what follows.
  bool Binds(size_t from, size_t at) const;
  bool DotBinds(size_t from, size_t at) const;
  bool SlashBinds(size_t from, size_t at) const;
  bool HyphenBinds(size_t from, size_t at) const;
  bool TakesFinalDot(size_t from, size_t at) const;
  bool InitialTakesDot(size_t from, size_t at) const;

  void AddWord(size_t from, size_t to);
  size_t CliticBegin(size_t from, size_t to) const;

  std::string_view text_;  // ends with the block
  size_t begin_;
  size_t chunk_begin_ = 0;
  size_t chunk_end_ = 0;
  bool chunk_has_at_ = false;  // nearly no chunk has an "@"
  std::vector<Token>& tokens_;
};

}  // namespace tripleloom
