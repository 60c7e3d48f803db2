// lexicon_build: writes the lexicon file from the dictionaries of the system, during the build.
//
//   lexicon_build /usr/share/iso-codes/json /usr/share/wordnet en.lexicon en.verbs
//
// The same sources give the same bytes. Exit status 1 and one line on standard error if a source
// cannot be read.
#include <bit>
#include <cstdio>
#include <cstring>
#include <unordered_map>
#include <utility>
#include <vector>

#include "extract/lexicon/format.h"
#include "extract/lexicon/tables.h"
#include "graph/base/file.h"

namespace tripleloom::lexicon {
namespace {

// The strings of the file, each stored once.
class Pool {
 public:
  uint32_t Add(const std::string& text) {
    const auto [place, added] = offsets_.emplace(text, static_cast<uint32_t>(bytes_.size()));
    if (added) bytes_.append(text.c_str(), text.size() + 1);
    return place->second;
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::unordered_map<std::string, uint32_t> offsets_;
  std::string bytes_;
};

// A table as format.h describes it. Keys come in their order, so the same keys give the same slots.
class SlotTable {
 public:
  explicit SlotTable(size_t keys) : slots_(std::bit_ceil(keys + keys / 2 + 1)) {}

  void Add(const std::string& key, uint32_t value, Pool& pool) {
    const uint64_t hash = XXH3_64bits(key.data(), key.size());
    size_t at = hash & (slots_.size() - 1);
    while (slots_[at].key != kNoKey) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {static_cast<uint32_t>(hash >> 32), pool.Add(key), value};
  }
  const std::vector<TableSlot>& slots() const { return slots_; }

 private:
  std::vector<TableSlot> slots_;
};

std::vector<TableSlot> SlotsOf(const std::map<std::string, uint32_t>& table, Pool& pool) {
  SlotTable out(table.size());
  for (const auto& [key, value] : table) out.Add(key, value, pool);
  return out.slots();
}

std::vector<TableSlot> SlotsOf(const std::map<std::string, std::string>& table, Pool& pool) {
  SlotTable out(table.size());
  for (const auto& [key, value] : table) out.Add(key, pool.Add(value), pool);
  return out.slots();
}

std::vector<TableSlot> SlotsOf(const std::set<std::string>& table, Pool& pool) {
  SlotTable out(table.size());
  for (const std::string& key : table) out.Add(key, 0, pool);
  return out.slots();
}

std::string Serialize(const Tables& tables) {
  Pool pool;
  std::array<std::vector<TableSlot>, kTableCount> all;
  all[kWords] = SlotsOf(tables.words, pool);
  all[kIrregular] = SlotsOf(tables.irregular, pool);
  all[kCountries] = SlotsOf(tables.countries, pool);
  all[kDemonyms] = SlotsOf(tables.demonyms, pool);
  all[kPlaces] = SlotsOf(tables.places, pool);
  all[kGivenNames] = SlotsOf(tables.given_names, pool);
  Header header;
  std::string body;
  for (size_t i = 0; i < all.size(); ++i) {
    header.sizes[i] = static_cast<uint32_t>(all[i].size());
    body.append(reinterpret_cast<const char*>(all[i].data()), all[i].size() * sizeof(TableSlot));
  }
  body += pool.bytes();
  header.pool_size = static_cast<uint32_t>(pool.bytes().size());
  header.checksum = ChecksumOf(header, body);
  return std::string(reinterpret_cast<const char*>(&header), sizeof header) + body;
}

// As verbs.h reads them.
std::string LinesOf(const std::map<std::string, std::set<std::string>>& near_verbs) {
  std::string lines;
  for (const auto& [verb, near] : near_verbs) {
    lines += verb;
    char mark = '\t';
    for (const std::string& other : near) lines += std::exchange(mark, '|') + other;
    lines += '\n';
  }
  return lines;
}

Status Build(const std::string& iso_codes, const std::string& wordnet, const std::string& output,
             const std::string& verbs) {
  Tables tables;
  if (Status status = AddIsoCodes(iso_codes, tables); !status) return status;
  if (Status status = AddWordNet(wordnet, tables); !status) return status;
  if (Status written = WriteFileAtomically(verbs, LinesOf(tables.near_verbs)); !written) {
    return written;
  }
  return WriteFileAtomically(output, Serialize(tables));
}

}  // namespace
}  // namespace tripleloom::lexicon

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: lexicon_build ISO_CODES_FOLDER WORDNET_FOLDER LEXICON VERBS\n");
    return 2;
  }
  const tripleloom::Status status = tripleloom::lexicon::Build(argv[1], argv[2], argv[3], argv[4]);
  if (status) return 0;
  std::fprintf(stderr, "lexicon_build: %s\n", status.error().message.c_str());
  return 1;
}
