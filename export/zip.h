// Zip: several files in one stream, for formats that are more than one file.
//
//   ZipWriter zip(buffer);
//   zip.Begin("entities.csv");  zip.Append(line);  zip.End();
//   zip.Finish();
//
// Files are stored, not packed: a graph's files are packed well by whatever carries them. Dates are
// those of 1980, so that the same graph gives the same bytes.
#pragma once

#include <boost/crc.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "export/buffer.h"

namespace tripleloom {

// Calls come in the order of the example. Sizes may exceed 4 GiB (Zip64).
class ZipWriter {
 public:
  explicit ZipWriter(Buffer& buffer) : buffer_(buffer) {}

  // Opens a file; `name` is ASCII, with '/' between folders.
  void Begin(std::string_view name);
  void Append(std::string_view bytes);
  void End();
  // Ends the archive.
  void Finish();

 private:
  struct File {
    std::string name;
    uint64_t offset = 0;
    uint64_t size = 0;
    uint32_t crc = 0;
  };

  void Write(std::string_view bytes) {
    buffer_.Append(bytes);
    offset_ += bytes.size();
  }
  void WriteEntry(const File& file);

  Buffer& buffer_;
  uint64_t offset_ = 0;
  std::vector<File> files_;
  boost::crc_32_type crc_;
};

}  // namespace tripleloom
