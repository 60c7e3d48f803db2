#include "graph/store_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>

#include "graph/database.h"
#include "graph/schema.h"

namespace tripleloom {
namespace {

// The number that four bytes of SQLite's file header write.
uint64_t HeaderNumber(const std::array<char, 100>& header, size_t at) {
  uint64_t number = 0;
  for (size_t i = at; i < at + 4; ++i) number = number << 8 | static_cast<unsigned char>(header[i]);
  return number;
}

}  // namespace

Result<Found> LookAt(const std::string& path) {
  struct stat info {};
  if (path.empty()) return Fail(ErrorCode::kNotFound, "the name of the graph file is empty");
  if (stat(path.c_str(), &info) != 0) {
    if (errno == ENOENT) return Found::kNothing;
    return Fail(ErrorCode::kIo, path + ": " + std::strerror(errno));
  }
  if (S_ISDIR(info.st_mode)) {
    return Fail(ErrorCode::kBadSyntax, path + ": a directory, not a graph; name a file in it");
  }
  if (!S_ISREG(info.st_mode)) {
    return Fail(ErrorCode::kBadSyntax, path + ": not a regular file; a graph needs one");
  }
  return info.st_size == 0 ? Found::kEmptyFile : Found::kFile;
}

Status CheckMode(const std::string& path, Found found, Store::Mode mode) {
  if (mode == Store::Mode::kCreate || found == Found::kFile) return {};
  if (found == Found::kNothing) {
    return Fail(ErrorCode::kNotFound,
                path + ": no such file; `tripleloom build ARTICLE -o FILE` makes a graph");
  }
  return Fail(ErrorCode::kBadSyntax, path + ": the file is empty, not a Tripleloom graph; " +
                                         "build it from the articles");
}

// A log or journal beside the file may hold what is missing.
bool IsCutShort(const std::string& path) {
  for (const char* suffix : {"-wal", "-journal"}) {
    if (access((path + suffix).c_str(), F_OK) == 0) return false;
  }
  std::array<char, 100> header{};
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const auto size = static_cast<uint64_t>(file.tellg());
  if (!file.seekg(0) || !file.read(header.data(), header.size())) return false;
  if (HeaderNumber(header, 24) != HeaderNumber(header, 92)) return false;  // count not kept
  uint64_t page = HeaderNumber(header, 16) >> 16;
  if (page == 1) page = 65536;
  return size < page * HeaderNumber(header, 28);
}

Status MakeFile(const std::string& path) {
  static std::atomic<int> count = 0;  // threads of one process
  const std::string unfinished =
      path + ".new" + std::to_string(getpid()) + "-" + std::to_string(++count);
  Status made;
  {
    const auto database = Database::Open(unfinished, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    made = database ? CreateSchema(**database) : Status(tl::unexpected(database.error()));
  }
  // A link never replaces what is there; some file systems have none.
  const bool named = made && (link(unfinished.c_str(), path.c_str()) == 0 || errno == EEXIST ||
                              rename(unfinished.c_str(), path.c_str()) == 0);
  if (made && !named) made = Fail(ErrorCode::kIo, path + ": " + std::strerror(errno));
  unlink(unfinished.c_str());
  return made;
}

}  // namespace tripleloom
