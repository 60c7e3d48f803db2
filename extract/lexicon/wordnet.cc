// What the lexicon takes from WordNet: words with their classes, irregular forms, near verbs,
// names.
//
// Names are instances (pointer @i). A place's inhabitants point to it as members (#m), and
// adjectives point to what they pertain to (\). A verb points to ways of doing it (~) and to what
// it is a way of (@).
#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <sstream>
#include <vector>

#include "extract/lexicon/format.h"
#include "extract/lexicon/lexicon.h"
#include "extract/lexicon/tables.h"
#include "extract/lexicon/wordnet_file.h"
#include "extract/lexicon/wordnet_mends.h"
#include "graph/base/file.h"
#include "graph/base/one_of.h"

namespace tripleloom::lexicon {
namespace {

struct Kind {
  const char* name;
  char letter;
  uint32_t bit;
  uint32_t capital;
};
constexpr std::array<Kind, 4> kKinds = {{{"noun", 'n', kNoun, kCapitalNoun},
                                         {"verb", 'v', kVerb, 0},
                                         {"adj", 'a', kAdjective, kCapitalAdjective},
                                         {"adv", 'r', kAdverb, 0}}};

// "mountain", "river": natural things that are places, unlike "stone".
bool IsLandscape(const Synset& synset, const DataFile& nouns, int depth) {
  for (const std::string& word : synset.words) {
    if (word == "geological formation" || word == "body of water" || word == "land") return true;
  }
  for (const Pointer& pointer : synset.pointers) {
    if (depth == 0 || (pointer.symbol != "@" && pointer.symbol != "@i")) continue;
    const auto parent = nouns.Read(pointer.offset);
    if (parent && IsLandscape(*parent, nouns, depth - 1)) return true;
  }
  return false;
}

// Whether one of the sentence frames of wninput(5WN) has an object: "Somebody ----s something".
bool TakesObject(const Synset& synset) {
  static constexpr int kFrames[] = {8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31};
  return std::any_of(synset.frames.begin(), synset.frames.end(), [](int frame) {
    return std::find(std::begin(kFrames), std::end(kFrames), frame) != std::end(kFrames);
  });
}

NounClass ClassOfTop(const std::string& word) {
  if (word == "person") return kNounPerson;
  if (word == "group") return kNounGroup;
  if (word == "location") return kNounPlace;
  if (word == "artifact") return kNounArtifact;
  if (word == "event" || word == "act") return kNounEvent;
  if (word == "communication") return kNounCommunication;
  if (word == "time") return kNounTime;
  if (word == "measure") return kNounQuantity;
  return kNounOther;
}

NounClass ClassOf(const Synset& synset, const DataFile& nouns) {
  switch (synset.file) {
    case kFileTops:
      return ClassOfTop(synset.words.front());
    case kFileAct:
    case kFileEvent:
      return kNounEvent;
    case kFileArtifact:
      return kNounArtifact;
    case kFileCommunication:
      return kNounCommunication;
    case kFileGroup:
      return kNounGroup;
    case kFileLocation:
      return kNounPlace;
    case kFileObject:
      return IsLandscape(synset, nouns, 8) ? kNounPlace : kNounOther;
    case kFilePerson:
      return kNounPerson;
    case kFileQuantity:
      return kNounQuantity;
    case kFileTime:
      return kNounTime;
    default:
      return kNounOther;
  }
}

class Importer {
 public:
  Importer(std::string folder, Tables& tables) : folder_(std::move(folder)), tables_(tables) {}

  Status Run();

 private:
  Status AddWords(const Kind& kind, const DataFile& data);
  Status AddIrregular(const Kind& kind);
  void AddNearVerbs(const std::string& lemma, const std::vector<uint32_t>& senses,
                    const DataFile& verbs);
  void AddNames(const DataFile& nouns);
  void AddDemonyms(const DataFile& nouns, const DataFile& adjectives);
  void AddDemonym(const std::string& word, const std::string& place);
  std::optional<std::string> PlaceAt(uint32_t offset, const DataFile& nouns) const;

  std::string folder_;
  Tables& tables_;
};

// index file: lemma pos synset_count pointer_count {symbol} sense_count tagged_count {offset}
Status Importer::AddWords(const Kind& kind, const DataFile& data) {
  const auto text = ReadFile(folder_ + "/index." + kind.name);
  if (!text) return tl::unexpected(text.error());
  std::istringstream lines(*text);
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line[0] == ' ') continue;
    std::istringstream in(line);
    std::string lemma;
    std::string skipped;
    int senses = 0;
    int pointers = 0;
    in >> lemma >> skipped >> senses >> pointers;
    for (; pointers >= 0 && in >> skipped; --pointers) continue;  // symbols and sense_count
    in >> skipped;
    uint32_t& bits = tables_.words[Spaced(lemma)];
    bits |= kind.bit;
    std::vector<uint32_t> offsets;
    uint32_t offset = 0;
    for (bool first = true; in >> offset; first = false) {
      offsets.push_back(offset);
      const auto synset = data.Read(offset);
      if (!synset || synset->words.empty()) {
        return Fail(ErrorCode::kBadSyntax, folder_ + ": no synset for " + lemma);
      }
      if (first && IsWrittenCapital(*synset, Spaced(lemma))) bits |= kind.capital;
      if (kind.letter == 'v' && TakesObject(*synset)) bits |= kTransitive;
      if (kind.letter != 'n') continue;
      const auto noun_class = static_cast<uint32_t>(ClassOf(*synset, data));
      bits |= noun_class << kClassesShift;
      if (first) bits |= noun_class << kMainClassShift;
    }
    if (kind.letter == 'v') AddNearVerbs(Spaced(lemma), offsets, data);
  }
  return {};
}

// `senses` begin with the most frequent one.
void Importer::AddNearVerbs(const std::string& lemma, const std::vector<uint32_t>& senses,
                            const DataFile& verbs) {
  constexpr size_t kSenses = 3;
  std::set<std::string> near;
  const auto add = [&](const Synset& synset) {
    for (const std::string& word : synset.words) {
      if (word != lemma && std::count(word.begin(), word.end(), ' ') < 2) near.insert(word);
    }
  };
  for (size_t i = 0; i < std::min(senses.size(), kSenses); ++i) {
    const auto synset = verbs.Read(senses[i]);
    if (!synset) continue;
    add(*synset);
    for (const Pointer& pointer : synset->pointers) {
      const bool way = pointer.symbol == "~" || pointer.symbol == "@";
      if (i > 0 || !way || pointer.pos != 'v') continue;
      if (const auto other = verbs.Read(pointer.offset)) add(*other);
    }
  }
  if (!near.empty()) tables_.near_verbs.emplace(lemma, std::move(near));
}

Status Importer::AddIrregular(const Kind& kind) {
  const auto text = ReadFile(folder_ + "/" + kind.name + ".exc");
  if (!text) return tl::unexpected(text.error());
  std::istringstream lines(*text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream in(line);
    std::string form;
    std::string lemma;
    if (in >> form >> lemma) {
      tables_.irregular.emplace(std::string{kind.letter, ' '} + Spaced(form), Spaced(lemma));
    }
  }
  return {};
}

// Instances: places by their file, and the first words of people's names.
void Importer::AddNames(const DataFile& nouns) {
  std::map<std::string, std::set<std::string>> families;  // given name -> names that begin so
  nouns.ForEach([&](const Synset& synset) {
    if (!synset.IsInstance()) return;
    for (const std::string& word : synset.words) {
      if (!IsCapital(word)) continue;
      if (synset.file == kFileLocation || synset.file == kFileObject) tables_.places.insert(word);
      const size_t space = word.find(' ');
      if (synset.file == kFilePerson && space != std::string::npos && space > 2) {
        families[word.substr(0, space)].insert(word.substr(word.rfind(' ') + 1));
      }
    }
  });
  for (const auto& [name, who] : families) {
    const bool title = name.back() == '.' || IsOneOf(kTitles, name);
    if (who.size() > 1 && !title && !tables_.places.contains(name))
      tables_.given_names.insert(name);
  }
}

// The country, or else the first name, of the place at `offset`; none if it is no place.
std::optional<std::string> Importer::PlaceAt(uint32_t offset, const DataFile& nouns) const {
  const auto synset = nouns.Read(offset);
  if (!synset || !synset->IsInstance() || synset->words.empty()) return std::nullopt;
  if (synset->file != kFileLocation && !IsLandscape(*synset, nouns, 8)) return std::nullopt;
  for (const std::string& word : synset->words) {
    const auto country = tables_.countries.find(word);
    if (country != tables_.countries.end()) return country->second;
  }
  return synset->words.front();
}

void Importer::AddDemonym(const std::string& word, const std::string& place) {
  if (!IsCapital(word) || word == place || IsOneOf(kNoDemonyms, word)) return;
  tables_.demonyms.emplace(word, place);
  const auto ends = [&](const char* end) { return word.ends_with(end); };
  const bool man = ends("shman") || ends("chman") || ends("sman") || ends("seman");
  if (man) tables_.demonyms.emplace(word.substr(0, word.size() - 3) + "men", place);
  const bool same = ends("s") || ends("ese") || ends("sh") || ends("ch") || man || ends("x");
  if (!same) tables_.demonyms.emplace(word + "s", place);
}

void Importer::AddDemonyms(const DataFile& nouns, const DataFile& adjectives) {
  for (const Demonym& demonym : kDemonymsAdded) AddDemonym(demonym.word, demonym.place);
  const auto add = [&](const Synset& synset, std::string_view symbol) {
    for (const Pointer& pointer : synset.pointers) {
      if (pointer.symbol != symbol || pointer.pos != 'n') continue;
      const auto place = PlaceAt(pointer.offset, nouns);
      if (!place) continue;
      for (const std::string& word : synset.words) AddDemonym(word, *place);
      return;
    }
  };
  adjectives.ForEach([&](const Synset& synset) { add(synset, "\\"); });
  nouns.ForEach([&](const Synset& synset) {
    if (synset.file == kFilePerson && synset.inhabitant) add(synset, "#m");
  });
}

Status Importer::Run() {
  std::vector<DataFile> data;
  for (const Kind& kind : kKinds) {
    auto text = ReadFile(folder_ + "/data." + kind.name);
    if (!text) return tl::unexpected(text.error());
    data.emplace_back(std::move(*text));
  }
  for (size_t i = 0; i < kKinds.size(); ++i) {
    if (Status status = AddWords(kKinds[i], data[i]); !status) return status;
    if (Status status = AddIrregular(kKinds[i]); !status) return status;
  }
  AddNames(data[0]);
  AddDemonyms(data[0], data[2]);
  return {};
}

}  // namespace

Status AddWordNet(const std::string& folder, Tables& tables) {
  return Importer(folder, tables).Run();
}

}  // namespace tripleloom::lexicon
