#include "graph/store_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>

#include "graph/base/file.h"
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

// The bytes of a file that holds an empty graph.
Result<std::string> EmptyGraph() {
  const auto database = Database::Open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!database) return tl::unexpected(database.error());
  if (Status made = CreateSchema(**database); !made) return tl::unexpected(made.error());
  sqlite3_int64 size = 0;
  unsigned char* const bytes = sqlite3_serialize((*database)->handle(), "main", &size, 0);
  if (bytes == nullptr) return tl::unexpected((*database)->Failure());
  std::string copy(reinterpret_cast<const char*>(bytes), static_cast<size_t>(size));
  sqlite3_free(bytes);
  return copy;
}

// What SQLite keeps beside a file while it is written.
constexpr const char* kLogs[] = {"-wal", "-journal"};

// SQLite would take a log that was left beside a removed graph for that of the new one. A log of
// another process that was faster has its graph beside it.
Status CheckNoLog(const std::string& path) {
  for (const char* suffix : kLogs) {
    const std::string log = path + suffix;
    if (access(log.c_str(), F_OK) != 0 || access(path.c_str(), F_OK) == 0) continue;
    return Fail(ErrorCode::kBadSyntax, log + ": left by a graph that is gone; remove it, or put " +
                                           path + " back beside it");
  }
  return {};
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
  for (const char* suffix : kLogs) {
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
  if (Status alone = CheckNoLog(path); !alone) return alone;
  const Result<std::string> bytes = EmptyGraph();
  if (!bytes) return tl::unexpected(bytes.error());
  const size_t slash = path.rfind('/');
  const std::string folder = slash == path.npos ? "." : path.substr(0, slash + 1);
  const int file = open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
  if (file < 0 && errno == EOPNOTSUPP) return WriteFileAtomically(path, *bytes);
  const std::string self = "/proc/self/fd/" + std::to_string(file);
  const bool made =
      file >= 0 && WriteAll(file, *bytes) == 0 &&
      (linkat(AT_FDCWD, self.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0 ||
       errno == EEXIST);
  const int code = errno;
  if (file >= 0) close(file);
  if (made) return {};
  return Fail(ErrorCode::kIo, path + ": " + std::strerror(code));
}

}  // namespace tripleloom
