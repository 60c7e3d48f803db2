// Tokenize: a stretch of text to tokens, Penn and UD style. Private to extract/text; see segment.h.
#pragma once

#include <string_view>
#include <vector>

#include "extract/text/segment.h"

namespace tripleloom {

// Appends the tokens of `text` between block.begin and block.end to `tokens`. Every byte that is no
// white space is in exactly one token. Whether the dot after a word is part of it depends on what
// follows inside the block. Linear in the block.
void Tokenize(std::string_view text, Span block, std::vector<Token>& tokens);

}  // namespace tripleloom
