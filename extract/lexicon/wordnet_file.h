// WordNet's files: the synsets of one part of speech, as wndb(5WN) writes them. Private to
// lexicon/.
//
//   DataFile nouns(*ReadFile(folder + "/data.noun"));
//   std::optional<Synset> synset = nouns.Read(offset);   // an index file or a pointer names it
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tripleloom::lexicon {

// The lexicographer files, lexnames(5WN), that tell classes of nouns.
enum LexicographerFile {
  kFileTops = 3,
  kFileAct = 4,
  kFileArtifact = 6,
  kFileCommunication = 10,
  kFileEvent = 11,
  kFileGroup = 14,
  kFileLocation = 15,
  kFileObject = 17,
  kFilePerson = 18,
  kFileQuantity = 23,
  kFileTime = 28,
};

struct Pointer {
  std::string symbol;
  uint32_t offset = 0;
  char pos = 'n';
};

struct Synset {
  int file = 0;                    // a LexicographerFile, or another
  bool inhabitant = false;         // the gloss says so
  std::vector<std::string> words;  // as written, with spaces
  std::vector<Pointer> pointers;
  std::vector<int> frames;  // of a verb: the sentences that it fits into

  bool IsInstance() const;
};

// With spaces for underscores, without the mark of where an adjective may stand: "galore(ip)".
std::string Spaced(std::string word);

bool IsCapital(std::string_view word);

// Whether the synset writes `lemma`, which is lower case, with a capital.
bool IsWrittenCapital(const Synset& synset, std::string_view lemma);

// The data file of one part of speech.
class DataFile {
 public:
  explicit DataFile(std::string text) : text_(std::move(text)) {}

  // Nothing where no synset begins.
  std::optional<Synset> Read(uint32_t offset) const;

  // Calls visit(synset) on each in order.
  template <class Visit>
  void ForEach(Visit visit) const {
    for (size_t at = 0; at < text_.size(); at = text_.find('\n', at) + 1) {
      const bool licence = text_[at] == ' ';  // the head of the file
      if (!licence) {
        if (const auto synset = Read(static_cast<uint32_t>(at))) visit(*synset);
      }
      if (text_.find('\n', at) == std::string::npos) break;
    }
  }

 private:
  std::string text_;
};

}  // namespace tripleloom::lexicon
