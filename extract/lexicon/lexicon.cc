#include "extract/lexicon/lexicon.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cerrno>
#include <cstring>

#include "extract/lexicon/format.h"

namespace tripleloom {

using lexicon::Header;
using lexicon::TableSlot;

// The mapped file and its parts.
struct Lexicon::Data {
  Data() = default;
  Data(const Data&) = delete;
  Data& operator=(const Data&) = delete;
  ~Data() {
    if (base != nullptr) munmap(const_cast<char*>(base), size);
  }

  std::optional<uint32_t> Find(lexicon::Table table, std::string_view key) const;
  std::optional<std::string_view> FindText(lexicon::Table table, std::string_view key) const;

  const char* base = nullptr;
  size_t size = 0;
  std::array<const TableSlot*, lexicon::kTableCount> tables{};
  std::array<uint32_t, lexicon::kTableCount> sizes{};
  const char* pool = nullptr;
  uint32_t pool_size = 0;  // its last byte is zero
};

namespace {

tl::unexpected<Error> Damaged(const std::string& path, const std::string& what) {
  return Fail(ErrorCode::kBadModel, path + ": " + what + "; build the project again to renew it");
}

char LetterOf(Upos upos) {
  switch (upos) {
    case Upos::kNoun:
    case Upos::kPropn:
      return 'n';
    case Upos::kVerb:
    case Upos::kAux:
      return 'v';
    case Upos::kAdj:
      return 'a';
    case Upos::kAdv:
      return 'r';
    default:
      return ' ';
  }
}

uint32_t BitOf(Upos upos) {
  switch (LetterOf(upos)) {
    case 'n':
      return lexicon::kNoun;
    case 'v':
      return lexicon::kVerb;
    case 'a':
      return lexicon::kAdjective;
    case 'r':
      return lexicon::kAdverb;
    default:
      return 0;
  }
}

// Why the mapped bytes are no lexicon, or nullptr if they are one.
const char* Flaw(const char* base, size_t size) {
  Header header;
  if (size < sizeof header) return "is cut short";
  std::memcpy(&header, base, sizeof header);
  if (header.magic != lexicon::kMagic) return "is not a lexicon";
  if (header.version != lexicon::kVersion) return "is a lexicon of another version";
  uint64_t expected = sizeof header + uint64_t{header.pool_size};
  for (const uint32_t slots : header.sizes) {
    if (!std::has_single_bit(slots)) return "is damaged";
    expected += uint64_t{slots} * sizeof(TableSlot);
  }
  if (expected != size) return "is cut short";
  const std::string_view body(base + sizeof header, size - sizeof header);
  const bool is_sound = header.pool_size > 0 && body.back() == 0 &&
                        lexicon::ChecksumOf(header, body) == header.checksum;
  return is_sound ? nullptr : "is damaged";
}

}  // namespace

std::optional<uint32_t> Lexicon::Data::Find(lexicon::Table table, std::string_view key) const {
  const uint64_t hash = XXH3_64bits(key.data(), key.size());
  const auto tag = static_cast<uint32_t>(hash >> 32);
  const uint32_t last = sizes[table] - 1;
  for (uint32_t i = 0; i <= last; ++i) {
    const TableSlot& slot = tables[table][(hash + i) & last];
    if (slot.key >= pool_size) break;  // free: kNoKey
    if (slot.tag == tag && std::string_view(pool + slot.key) == key) return slot.value;
  }
  return std::nullopt;
}

std::optional<std::string_view> Lexicon::Data::FindText(lexicon::Table table,
                                                        std::string_view key) const {
  const std::optional<uint32_t> at = Find(table, key);
  if (!at || *at >= pool_size) return std::nullopt;
  return std::string_view(pool + *at);
}

Lexicon::Lexicon(std::unique_ptr<Data> data) : data_(std::move(data)) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

Result<Lexicon> Lexicon::Open(const std::string& path) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    return Fail(ErrorCode::kNotFound, path + ": no lexicon there; build the project to make it");
  }
  struct stat info {};
  const bool usable = fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0;
  auto data = std::make_unique<Data>();
  void* mapped = MAP_FAILED;
  if (usable) {
    data->size = static_cast<size_t>(info.st_size);
    mapped = mmap(nullptr, data->size, PROT_READ, MAP_PRIVATE, fd, 0);
  }
  close(fd);
  if (mapped == MAP_FAILED) return Damaged(path, "is not a lexicon");
  data->base = static_cast<const char*>(mapped);
  if (const char* flaw = Flaw(data->base, data->size)) return Damaged(path, flaw);
  Header header;
  std::memcpy(&header, data->base, sizeof header);
  const char* at = data->base + sizeof header;
  for (size_t i = 0; i < lexicon::kTableCount; ++i) {
    data->tables[i] = reinterpret_cast<const TableSlot*>(at);
    data->sizes[i] = header.sizes[i];
    at += size_t{header.sizes[i]} * sizeof(TableSlot);
  }
  data->pool = at;
  data->pool_size = header.pool_size;
  return Lexicon(std::move(data));
}

uint32_t Lexicon::NounClasses(std::string_view lemma) const {
  const uint32_t bits = data_->Find(lexicon::kWords, lemma).value_or(0);
  return bits >> lexicon::kClassesShift & lexicon::kClassMask;
}

uint32_t Lexicon::MainNounClass(std::string_view lemma) const {
  const uint32_t bits = data_->Find(lexicon::kWords, lemma).value_or(0);
  return bits >> lexicon::kMainClassShift & lexicon::kClassMask;
}

std::optional<std::string_view> Lexicon::IrregularLemma(std::string_view form, Upos upos) const {
  return data_->FindText(lexicon::kIrregular, std::string{LetterOf(upos), ' '}.append(form));
}

bool Lexicon::IsLemma(std::string_view lemma, Upos upos) const {
  return (data_->Find(lexicon::kWords, lemma).value_or(0) & BitOf(upos)) != 0;
}

bool Lexicon::IsIntransitive(std::string_view lemma) const {
  const uint32_t bits = data_->Find(lexicon::kWords, lemma).value_or(0);
  return (bits & lexicon::kVerb) != 0 && (bits & lexicon::kTransitive) == 0;
}

bool Lexicon::IsCapitalized(std::string_view lower, Upos upos) const {
  const uint32_t bits = data_->Find(lexicon::kWords, lower).value_or(0);
  const char letter = LetterOf(upos);
  if (letter == 'a') return (bits & lexicon::kCapitalAdjective) != 0;
  return letter == 'n' && (bits & lexicon::kCapitalNoun) != 0;
}

std::optional<std::string_view> Lexicon::CountryName(std::string_view name) const {
  if (name.starts_with("the ") || name.starts_with("The ")) name.remove_prefix(4);
  return data_->FindText(lexicon::kCountries, name);
}

std::optional<std::string_view> Lexicon::PlaceOfDemonym(std::string_view word) const {
  return data_->FindText(lexicon::kDemonyms, word);
}

bool Lexicon::IsPlaceName(std::string_view name) const {
  return data_->Find(lexicon::kPlaces, name).has_value();
}

bool Lexicon::IsGivenName(std::string_view name) const {
  return data_->Find(lexicon::kGivenNames, name).has_value();
}

}  // namespace tripleloom
