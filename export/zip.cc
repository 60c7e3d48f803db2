// PKWARE's APPNOTE 6.3: a header before each file and its sizes in a descriptor after it, as they
// are not known before; at the end a directory of all files. Every size is told in Zip64 form, so
// that there is one form for small and large.
#include "export/zip.h"

namespace tripleloom {
namespace {

constexpr uint16_t kVersion = 45;                    // of Zip64
constexpr uint16_t kDescriptorAndUtf8 = 0x0808;      // sizes come after the bytes; names are UTF-8
constexpr uint32_t kFirstDay = (1u << 5 | 1) << 16;  // 1 January 1980, midnight
constexpr uint32_t kInZip64 = 0xFFFFFFFF;

// Little-endian numbers after each other.
class Record {
 public:
  Record& U16(uint16_t value) { return Number(value, 2); }
  Record& U32(uint32_t value) { return Number(value, 4); }
  Record& U64(uint64_t value) { return Number(value, 8); }
  Record& Text(std::string_view text) {
    bytes_ += text;
    return *this;
  }
  const std::string& bytes() const { return bytes_; }

 private:
  Record& Number(uint64_t value, int size) {
    for (int i = 0; i < size; ++i) bytes_ += static_cast<char>(value >> (8 * i) & 0xFF);
    return *this;
  }
  std::string bytes_;
};

}  // namespace

void ZipWriter::Begin(std::string_view name) {
  files_.push_back({std::string(name), offset_, 0, 0});
  crc_.reset();
  Record header;
  header.U32(0x04034b50).U16(kVersion).U16(kDescriptorAndUtf8).U16(0).U32(kFirstDay);
  header.U32(0).U32(kInZip64).U32(kInZip64).U16(static_cast<uint16_t>(name.size())).U16(20);
  header.Text(name).U16(1).U16(16).U64(0).U64(0);
  Write(header.bytes());
}

void ZipWriter::Append(std::string_view bytes) {
  crc_.process_bytes(bytes.data(), bytes.size());
  files_.back().size += bytes.size();
  Write(bytes);
}

void ZipWriter::End() {
  File& file = files_.back();
  file.crc = crc_.checksum();
  Write(Record().U32(0x08074b50).U32(file.crc).U64(file.size).U64(file.size).bytes());
}

void ZipWriter::WriteEntry(const File& file) {
  Record entry;
  entry.U32(0x02014b50).U16(kVersion).U16(kVersion).U16(kDescriptorAndUtf8).U16(0).U32(kFirstDay);
  entry.U32(file.crc).U32(kInZip64).U32(kInZip64).U16(static_cast<uint16_t>(file.name.size()));
  entry.U16(28).U16(0).U16(0).U16(0).U32(0).U32(kInZip64).Text(file.name);
  entry.U16(1).U16(24).U64(file.size).U64(file.size).U64(file.offset);
  Write(entry.bytes());
}

void ZipWriter::Finish() {
  const uint64_t begin = offset_;
  for (const File& file : files_) WriteEntry(file);
  const uint64_t end = offset_;
  const auto count = static_cast<uint16_t>(files_.size());
  Record tail;
  tail.U32(0x06064b50).U64(44).U16(kVersion).U16(kVersion).U32(0).U32(0).U64(count).U64(count);
  tail.U64(end - begin).U64(begin);
  tail.U32(0x07064b50).U32(0).U64(end).U32(1);
  tail.U32(0x06054b50).U16(0).U16(0).U16(count).U16(count).U32(kInZip64).U32(kInZip64).U16(0);
  Write(tail.bytes());
}

}  // namespace tripleloom
