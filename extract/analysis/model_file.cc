// The file is a prefix of fixed size, a JSON header, and a body of arrays. The checksum is compared
// first, so that what follows need only guard against files that were made wrong: every offset is
// still checked against the size of the body.

#include "extract/analysis/model_file.h"

#include <fcntl.h>
#include <rapidjson/document.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cerrno>
#include <cstring>

namespace tripleloom {

static_assert(std::endian::native == std::endian::little, "model files are little-endian");

namespace {

constexpr std::string_view kMagic = "TLOOMNET";
constexpr size_t kAlign = 64;
constexpr int kMaxSide = 1 << 24;  // rows or columns of a tensor
constexpr double kLeastTemperature = 0.05;

struct Prefix {
  char magic[8];
  uint32_t version;
  uint32_t header_bytes;
  uint64_t file_bytes;
  uint64_t checksum;
};
static_assert(sizeof(Prefix) == 32);

// FNV-1a over 64-bit words.
uint64_t Checksum(std::string_view bytes) {
  uint64_t value = 0xCBF29CE484222325;
  for (size_t at = 0; at + 8 <= bytes.size(); at += 8) {
    uint64_t word;
    std::memcpy(&word, bytes.data() + at, 8);
    value = (value ^ word) * 0x100000001B3;
  }
  return value;
}

}  // namespace

class ModelFile::Mapping {
 public:
  Mapping(const void* data, size_t size) : data_(data), size_(size) {}
  ~Mapping() { ::munmap(const_cast<void*>(data_), size_); }
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;

  std::string_view bytes() const { return {static_cast<const char*>(data_), size_}; }

 private:
  const void* data_;
  size_t size_;
};

// Reads the JSON header into the file's tables.
class ModelFile::HeaderReader {
 public:
  HeaderReader(ModelFile& file, std::string_view body) : file_(file), body_(body) {}

  Status Read(std::string_view text) {
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(text.data(), text.size());
    if (!json.IsObject()) return file_.Bad("its header is no JSON object");
    const bool good = ReadSizes(Member(json, "sizes")) &&
                      ReadTemperatures(Member(json, "temperatures")) && ReadLists(json) &&
                      ReadFactors(Member(json, "classes")) && ReadTensors(Member(json, "tensors"));
    if (!good) return file_.Bad("its header does not describe a model");
    return {};
  }

 private:
  using Value = rapidjson::Value;

  static const Value& Member(const Value& object, const char* name) {
    static const Value kNone;
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? kNone : found->value;
  }

  static bool IsSide(const Value& value) {
    return value.IsInt() && value.GetInt() >= 0 && value.GetInt() <= kMaxSide;
  }

  bool ReadSizes(const Value& sizes) {
    if (!sizes.IsObject()) return false;
    for (const auto& member : sizes.GetObject()) {
      if (!IsSide(member.value)) return false;
      file_.sizes_[member.name.GetString()] = member.value.GetInt();
    }
    return true;
  }

  bool ReadTemperatures(const Value& temperatures) {
    if (temperatures.IsNull()) return true;
    if (!temperatures.IsObject()) return false;
    for (const auto& member : temperatures.GetObject()) {
      const bool good = member.value.IsNumber() && member.value.GetDouble() >= kLeastTemperature &&
                        member.value.GetDouble() <= 1 / kLeastTemperature;
      if (!good) return false;
      file_.temperatures_[member.name.GetString()] = member.value.GetFloat();
    }
    return true;
  }

  bool ReadLists(const Value& json) {
    for (const char* name : {"upos", "xpos", "labels", "names"}) {
      const Value& list = Member(json, name);
      if (!list.IsArray()) return false;
      for (const Value& item : list.GetArray()) {
        if (!item.IsString()) return false;
        file_.lists_[name].push_back(item.GetString());
      }
    }
    return true;
  }

  bool ReadFactors(const Value& factors) {
    if (!factors.IsArray()) return false;
    for (const Value& factor : factors.GetArray()) {
      if (!factor.IsObject()) return false;
      const Value &shift = Member(factor, "shift"), &rows = Member(factor, "rows");
      if (!IsSide(shift) || !IsSide(rows) || shift.GetInt() > 31) return false;
      if (!std::has_single_bit(static_cast<uint32_t>(rows.GetInt()))) return false;
      file_.class_factors_.push_back({shift.GetInt(), rows.GetInt()});
    }
    return true;
  }

  bool ReadTensors(const Value& tensors) {
    if (!tensors.IsArray()) return false;
    for (const Value& tensor : tensors.GetArray()) {
      if (!tensor.IsObject() || !ReadTensor(tensor)) return false;
    }
    return true;
  }

  bool ReadTensor(const Value& json) {
    const Value &name = Member(json, "name"), &type = Member(json, "type");
    const Value &rows = Member(json, "rows"), &columns = Member(json, "columns");
    if (!name.IsString() || !type.IsString() || !IsSide(rows) || !IsSide(columns)) return false;
    const std::string_view kind = type.GetString();
    const size_t count = static_cast<size_t>(rows.GetInt()) * columns.GetInt();
    Tensor tensor{rows.GetInt(), columns.GetInt()};
    const Value& offset = Member(json, "offset");
    if (kind == "uint64") {
      const auto* numbers = Array<uint64_t>(offset, count);
      file_.numbers_[name.GetString()] = {numbers, numbers ? count : 0};
      return numbers != nullptr;
    }
    if (kind == "uint8") {
      const auto* codes = Array<uint8_t>(offset, count);
      file_.codes_[name.GetString()] = {codes, codes ? count : 0};
      return codes != nullptr;
    }
    if (kind == "int8") {
      tensor.values = Array<int8_t>(offset, count);
      tensor.scales = Array<float>(Member(json, "scale"), tensor.rows);
    } else if (kind == "float32") {
      tensor.floats = Array<float>(offset, count);
    }
    file_.tensors_[name.GetString()] = tensor;
    return tensor.floats != nullptr || (tensor.values != nullptr && tensor.scales != nullptr);
  }

  // `count` values at the offset; null if they do not lie within the body.
  template <class T>
  const T* Array(const Value& offset, size_t count) const {
    if (!offset.IsUint64()) return nullptr;
    const uint64_t at = offset.GetUint64();
    if (at % kAlign != 0 || at > body_.size() || count > (body_.size() - at) / sizeof(T)) {
      return nullptr;
    }
    return reinterpret_cast<const T*>(body_.data() + at);
  }

  ModelFile& file_;
  std::string_view body_;
};

tl::unexpected<Error> ModelFile::Bad(std::string_view what) const {
  return Fail(ErrorCode::kBadModel, path_ + ": " + std::string(what) +
                                        "; install the model file that came with this program");
}

Result<ModelFile> ModelFile::Open(const std::string& path) {
  ModelFile file;
  file.path_ = path;
  Status done = file.Map();
  if (done) done = file.Check();
  if (!done) return tl::unexpected(done.error());
  return file;
}

Status ModelFile::Map() {
  const int handle = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (handle < 0) {
    return Fail(errno == ENOENT ? ErrorCode::kNotFound : ErrorCode::kIo,
                path_ + ": cannot open the model file: " + std::strerror(errno));
  }
  struct stat info = {};
  const bool regular = ::fstat(handle, &info) == 0 && S_ISREG(info.st_mode);
  const size_t size = regular ? static_cast<size_t>(info.st_size) : 0;
  void* data = MAP_FAILED;
  if (size >= sizeof(Prefix)) data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, handle, 0);
  ::close(handle);
  if (data == MAP_FAILED) return Bad("not a model file");
  mapping_ = std::make_shared<const Mapping>(data, size);
  return {};
}

Status ModelFile::Check() {
  const std::string_view bytes = mapping_->bytes();
  Prefix prefix;
  std::memcpy(&prefix, bytes.data(), sizeof(prefix));
  if (std::string_view(prefix.magic, sizeof(prefix.magic)) != kMagic) {
    return Bad("not a model file");
  }
  if (prefix.version != kVersion) {
    return Bad("a model of version " + std::to_string(prefix.version) +
               ", this program reads version " + std::to_string(kVersion));
  }
  if (prefix.file_bytes != bytes.size() || bytes.size() % kAlign != 0) {
    return Bad("damaged: it has " + std::to_string(bytes.size()) + " bytes, not " +
               std::to_string(prefix.file_bytes));
  }
  const std::string_view rest = bytes.substr(sizeof(prefix));
  if (Checksum(rest) != prefix.checksum) return Bad("damaged: its checksum does not agree");
  if (prefix.header_bytes > rest.size() || (sizeof(prefix) + prefix.header_bytes) % kAlign != 0) {
    return Bad("damaged: the length of its header");
  }
  return HeaderReader(*this, rest.substr(prefix.header_bytes))
      .Read(rest.substr(0, prefix.header_bytes));
}

int ModelFile::Size(std::string_view name) const {
  const auto found = sizes_.find(name);
  return found == sizes_.end() ? 0 : found->second;
}

float ModelFile::Temperature(std::string_view head) const {
  const auto found = temperatures_.find(head);
  return found == temperatures_.end() ? 1 : found->second;
}

Result<Tensor> ModelFile::Get(std::string_view name, int rows, int columns) const {
  const auto found = tensors_.find(name);
  if (found == tensors_.end()) return Bad("it lacks \"" + std::string(name) + "\"");
  if (found->second.rows != rows || found->second.columns != columns) {
    return Bad("\"" + std::string(name) + "\" has another shape than the network");
  }
  return found->second;
}

std::span<const uint64_t> ModelFile::Numbers(std::string_view name) const {
  const auto found = numbers_.find(name);
  return found == numbers_.end() ? std::span<const uint64_t>() : found->second;
}

std::span<const uint8_t> ModelFile::Codes(std::string_view name) const {
  const auto found = codes_.find(name);
  return found == codes_.end() ? std::span<const uint8_t>() : found->second;
}

const std::vector<std::string>& ModelFile::List(std::string_view name) const {
  static const std::vector<std::string> kNone;
  const auto found = lists_.find(name);
  return found == lists_.end() ? kNone : found->second;
}

void Tensor::CopyRow(int row, float* out) const {
  const size_t first = static_cast<size_t>(row) * columns;
  for (int i = 0; i < columns; ++i) {
    out[i] = floats ? floats[first + i] : scales[row] * static_cast<float>(values[first + i]);
  }
}

std::vector<float> Tensor::Values() const {
  std::vector<float> out(static_cast<size_t>(rows) * columns);
  for (int r = 0; r < rows; ++r) CopyRow(r, out.data() + static_cast<size_t>(r) * columns);
  return out;
}

}  // namespace tripleloom
