// lemmas: prints the lemma of each word on standard input, for training/lemmas.py.
//
//   printf 'took\tVERB\tVBD\n' | lemmas en.lexicon
#include <iostream>
#include <sstream>
#include <string>

#include "extract/analysis/lemma.h"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const auto lexicon = tripleloom::Lexicon::Open(argv[1]);
  if (!lexicon) return 1;
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream in(line);
    std::string form;
    std::string upos;
    std::string xpos;
    std::getline(in, form, '\t');
    std::getline(in, upos, '\t');
    std::getline(in, xpos);
    std::cout << tripleloom::Lemma(
                     form, tripleloom::UposFromName(upos).value_or(tripleloom::Upos::kX),
                     tripleloom::XposFromName(xpos).value_or(tripleloom::Xpos::kNN), *lexicon)
              << '\n';
  }
}
