// The database files are described in wndb(5WN). A synset line of a data file begins at the byte
// offset that index files and pointers name, so a data file is read whole and addressed directly:
//
//   offset lex_file type word_count(hex) {word lex_id} pointer_count {symbol offset pos ends}
//   [frame_count {+ frame word}] | gloss
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
#include "graph/base/file.h"

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

// Lexicographer files, lexnames(5WN).
constexpr int kFileTops = 3;
constexpr int kFileLocation = 15;
constexpr int kFileObject = 17;
constexpr int kFilePerson = 18;

struct Pointer {
  std::string symbol;
  uint32_t offset = 0;
  char pos = 'n';
};

struct Synset {
  int file = 0;
  bool inhabitant = false;         // the gloss says so
  std::vector<std::string> words;  // as written, with spaces
  std::vector<Pointer> pointers;
  std::vector<int> frames;  // of a verb: the sentences that it fits into

  bool IsInstance() const {
    for (const Pointer& pointer : pointers) {
      if (pointer.symbol == "@i") return true;
    }
    return false;
  }
};

// Inhabitants and adjectives that WordNet lacks or does not tie to their country.
struct Demonym {
  const char* word;
  const char* place;
};
constexpr Demonym kDemonymsAdded[] = {
    {"American", "United States"},
    {"Mauritanian", "Mauritania"},
    {"Saudi", "Saudi Arabia"},
    {"Emirati", "United Arab Emirates"},
    {"Palestinian", "Palestine"},
    {"South Korean", "South Korea"},
    {"North Korean", "North Korea"},
    {"South Sudanese", "South Sudan"},
    {"South African", "South Africa"},
    {"Kosovar", "Kosovo"},
    {"Bosnian", "Bosnia and Herzegovina"},
    {"Serbian", "Serbia"},
    {"Serb", "Serbia"},
    {"Croatian", "Croatia"},
    {"Croat", "Croatia"},
    {"Slovenian", "Slovenia"},
    {"Slovak", "Slovakia"},
    {"Slovakian", "Slovakia"},
    {"Czech", "Czech Republic"},
    {"Macedonian", "North Macedonia"},
    {"Montenegrin", "Montenegro"},
    {"Moldovan", "Moldova"},
    {"Ukrainian", "Ukraine"},
    {"Chinese", "China"},
    {"Belarusian", "Belarus"},
    {"Russian", "Russia"},
    {"Georgian", "Georgia"},
    {"Armenian", "Armenia"},
    {"Azerbaijani", "Azerbaijan"},
    {"Azeri", "Azerbaijan"},
    {"Kazakh", "Kazakhstan"},
    {"Kyrgyz", "Kyrgyzstan"},
    {"Tajik", "Tajikistan"},
    {"Turkmen", "Turkmenistan"},
    {"Uzbek", "Uzbekistan"},
    {"Afghan", "Afghanistan"},
    {"Iranian", "Iran"},
    {"Bahraini", "Bahrain"},
    {"Qatari", "Qatar"},
    {"Omani", "Oman"},
    {"Yemeni", "Yemen"},
    {"Ivorian", "Ivory Coast"},
    {"Congolese", "Congo"},
    {"Rwandan", "Rwanda"},
    {"Eritrean", "Eritrea"},
    {"Burmese", "Myanmar"},
    {"Filipino", "Philippines"},
    {"Philippine", "Philippines"},
    {"British", "United Kingdom"},
    {"Briton", "United Kingdom"},
    {"Dutch", "Netherlands"},
    {"Irish", "Ireland"},
    {"Argentine", "Argentina"},
    {"Argentinian", "Argentina"},
    {"Mexican", "Mexico"},
    {"Colombian", "Colombia"},
    {"Sri Lankan", "Sri Lanka"},
    {"New Zealander", "New Zealand"},
    {"Hong Konger", "Hong Kong"},
    {"Maldivian", "Maldives"},
    {"Timorese", "East Timor"},
    {"Bangladeshi", "Bangladesh"},
    {"Costa Rican", "Costa Rica"},
    {"Salvadoran", "El Salvador"},
    {"Puerto Rican", "Puerto Rico"},
    {"Dominican", "Dominican Republic"},
    {"Vietnamese", "Vietnam"},
    {"Syrian", "Syria"},
    {"Turkish", "Turkey"},
    {"Turk", "Turkey"},
    {"Spaniard", "Spain"},
    {"Dane", "Denmark"},
    {"Finn", "Finland"},
    {"Swede", "Sweden"},
    {"Pole", "Poland"},
    {"Nigerien", "Niger"},
};

// Words that begin names of people and are no given names.
constexpr std::string_view kTitles[] = {
    "Admiral", "Apostle",  "Babe",     "Baron",     "Baroness",  "Big",       "Bishop",
    "Black",   "Captain",  "Cardinal", "Chevalier", "Commodore", "Comte",     "Count",
    "Czar",    "Dame",     "Diamond",  "Duc",       "Duchess",   "Duke",      "Emperor",
    "Father",  "Fats",     "First",    "Fourth",    "General",   "Gentleman", "Great",
    "Holy",    "Innocent", "Iron",     "Kaiser",    "King",      "Lady",      "Little",
    "Lord",    "Madame",   "Marquis",  "Marquise",  "Marshal",   "Mother",    "Mrs",
    "Old",     "Pied",     "Pope",     "President", "Prince",    "Princess",  "Queen",
    "Saint",   "Santa",    "Scourge",  "Second",    "Shah",      "Sir",       "Strauss",
    "The",     "Uncle",    "Urban",    "Vicomte",   "Viscount"};

// Adjectives of places whose everyday sense is another.
constexpr std::string_view kNoDemonyms[] = {
    "Same",    "Attic",     "Continental", "Caucasian", "Caucasic", "Hindu", "Hindoo",    "Latin",
    "Lesbian", "Mongoloid", "Olympic",     "Trojan",    "Sabine",   "Mari",  "Philistine"};

template <size_t N>
bool Has(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
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

bool IsCapital(const std::string& word) {
  return !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
}

// Whether the synset writes `lemma`, which is lower case, with a capital.
bool IsWrittenCapital(const Synset& synset, std::string_view lemma) {
  return std::any_of(synset.words.begin(), synset.words.end(), [&](const std::string& word) {
    return IsCapital(word) && word.size() == lemma.size() && word.substr(1) == lemma.substr(1) &&
           (word[0] | 0x20) == lemma[0];
  });
}

// The data file of one part of speech.
class DataFile {
 public:
  explicit DataFile(std::string text) : text_(std::move(text)) {}

  std::optional<Synset> Read(uint32_t offset) const;

  // Calls visit(offset, synset) on each in order.
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
  NounClass ClassOf(const Synset& synset, const DataFile& nouns) const;
  bool IsLandscape(const Synset& synset, const DataFile& nouns, int depth) const;
  std::optional<std::string> PlaceAt(uint32_t offset, const DataFile& nouns) const;

  std::string folder_;
  Tables& tables_;
};

// "mountain", "river": natural things that are places, unlike "stone".
bool Importer::IsLandscape(const Synset& synset, const DataFile& nouns, int depth) const {
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

NounClass Importer::ClassOf(const Synset& synset, const DataFile& nouns) const {
  switch (synset.file) {
    case kFileTops:
      return ClassOfTop(synset.words.front());
    case 4:   // noun.act
    case 11:  // noun.event
      return kNounEvent;
    case 6:
      return kNounArtifact;
    case 10:
      return kNounCommunication;
    case 14:
      return kNounGroup;
    case kFileLocation:
      return kNounPlace;
    case kFileObject:
      return IsLandscape(synset, nouns, 8) ? kNounPlace : kNounOther;
    case kFilePerson:
      return kNounPerson;
    case 23:
      return kNounQuantity;
    case 28:
      return kNounTime;
    default:
      return kNounOther;
  }
}

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
    const bool title = name.back() == '.' || Has(kTitles, name);
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
  if (!IsCapital(word) || word == place || Has(kNoDemonyms, word)) return;
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
