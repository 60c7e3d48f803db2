// A synset line of a data file begins at the byte offset that index files and pointers name, so a
// data file is read whole and addressed directly:
//
//   offset lex_file type word_count(hex) {word lex_id} pointer_count {symbol offset pos ends}
//   [frame_count {+ frame word}] | gloss
#include "extract/lexicon/wordnet_file.h"

#include <algorithm>
#include <sstream>

namespace tripleloom::lexicon {

bool Synset::IsInstance() const {
  return std::any_of(pointers.begin(), pointers.end(),
                     [](const Pointer& pointer) { return pointer.symbol == "@i"; });
}

std::string Spaced(std::string word) {
  for (char& c : word) {
    if (c == '_') c = ' ';
  }
  if (const size_t marker = word.find('('); marker != std::string::npos && marker > 0) {
    word.resize(marker);  // "galore(ip)": where an adjective may stand
  }
  return word;
}

bool IsCapital(std::string_view word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; }

bool IsWrittenCapital(const Synset& synset, std::string_view lemma) {
  return std::any_of(synset.words.begin(), synset.words.end(), [&](const std::string& word) {
    return IsCapital(word) && word.size() == lemma.size() && word.substr(1) == lemma.substr(1) &&
           (word[0] | 0x20) == lemma[0];
  });
}

std::optional<Synset> DataFile::Read(uint32_t offset) const {
  if (offset >= text_.size()) return std::nullopt;
  const size_t line = text_.find('\n', offset);
  const size_t end = std::min(text_.find('|', offset), line);
  const std::string_view gloss = std::string_view(text_).substr(end, line - end);
  std::istringstream in(text_.substr(offset, end - offset));
  std::string skipped;
  std::string type;
  Synset synset;
  for (const char* hint : {"inhabitant", "native", "nationality"}) {
    synset.inhabitant = synset.inhabitant || gloss.find(hint) != gloss.npos;
  }
  int count = 0;
  if (!(in >> skipped >> synset.file >> type >> std::hex >> count >> std::dec)) return std::nullopt;
  for (std::string word; count > 0 && in >> word >> skipped; --count) {
    synset.words.push_back(Spaced(word));
  }
  if (!(in >> count)) return std::nullopt;
  for (Pointer p; count > 0 && in >> p.symbol >> p.offset >> p.pos >> skipped; --count) {
    synset.pointers.push_back(p);
  }
  int frame = 0;
  if (type == "v" && in >> count) {
    while (count-- > 0 && in >> skipped >> frame >> skipped) synset.frames.push_back(frame);
  }
  return synset;
}

}  // namespace tripleloom::lexicon
