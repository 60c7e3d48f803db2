// spans: prints the sentences and tokens of a text as byte offsets, for training/boundaries.py.
//
//   spans < article.txt
//
// One sentence a line: "begin-end begin-end ...", a pair for each token.
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

#include "extract/text/segment.h"

int main() {
  const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
  for (const auto& sentence : tripleloom::Segment(text).sentences) {
    for (const auto& token : sentence.tokens) {
      std::printf("%u-%u ", token.span.begin, token.span.end);
    }
    std::printf("\n");
  }
}
