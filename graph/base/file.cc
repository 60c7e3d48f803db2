// Writing goes through a new file in the same folder (a rename is atomic only within one file
// system), created exclusively under a name that holds the process id.
#include "graph/base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>
#include <system_error>

namespace tripleloom {
namespace {

// Owns a file descriptor.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { Close(); }

  int get() const { return fd_; }
  bool ok() const { return fd_ >= 0; }
  // False if the system reports a write that failed late.
  bool Close() {
    const int fd = fd_;
    fd_ = -1;
    return fd < 0 || close(fd) == 0;
  }

 private:
  int fd_;
};

std::string Reason(int error) { return std::generic_category().message(error); }

tl::unexpected<Error> ReadError(const std::string& path, int error) {
  if (error == ENOENT || error == ENOTDIR) {
    return Fail(ErrorCode::kNotFound, path + ": no such file; check the name");
  }
  if (error == EISDIR) {
    return Fail(ErrorCode::kUnsupported, path + ": is a directory; name a file in it");
  }
  if (error == EACCES) {
    return Fail(ErrorCode::kIo, path + ": cannot be read: permission denied; check its rights");
  }
  return Fail(ErrorCode::kIo, path + ": cannot be read: " + Reason(error));
}

tl::unexpected<Error> WriteError(const std::string& path, int error) {
  std::string remedy = "check the folder and its rights";
  if (error == ENOSPC || error == EDQUOT || error == EFBIG) remedy = "free some space";
  if (error == EISDIR) remedy = "name a file";
  return Fail(ErrorCode::kIo, path + ": cannot be written: " + Reason(error) + "; " + remedy);
}

Result<std::string> ReadAll(int fd, const std::string& path, const ReadOptions& options,
                            size_t expected) {
  constexpr size_t kChunk = 64 << 10;
  std::string bytes;
  bytes.reserve(expected + 1);
  std::string buffer(kChunk, '\0');
  for (;;) {
    const ssize_t got = read(fd, buffer.data(), buffer.size());
    if (got == 0) return bytes;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ReadError(path, errno);
    bytes.append(buffer, 0, static_cast<size_t>(got));
    if (bytes.size() > options.max_bytes) {
      return Fail(ErrorCode::kLimit, path + ": larger than the limit of " +
                                         std::to_string(options.max_bytes) +
                                         " bytes; split it or raise the limit");
    }
  }
}

// Where a symbolic link leads; `path` itself if it is none.
std::string Target(const std::string& path) {
  const std::unique_ptr<char, decltype(&free)> real(realpath(path.c_str(), nullptr), &free);
  return real ? std::string(real.get()) : path;
}

Status WriteDirectly(const std::string& path, std::string_view bytes) {
  Descriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.ok()) return WriteError(path, errno);
  if (const int error = WriteAll(file.get(), bytes)) return WriteError(path, error);
  if (!file.Close()) return WriteError(path, errno);
  return {};
}

// Writes and flushes a new file `beside`; 0 or the error of the system.
int WriteNew(const std::string& beside, std::string_view bytes, mode_t mode) {
  Descriptor file(open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
  if (!file.ok()) return errno;
  if (const int error = WriteAll(file.get(), bytes)) return error;
  if (fsync(file.get()) != 0) return errno;
  return file.Close() ? 0 : errno;
}

}  // namespace

Result<std::string> ReadFile(const std::string& path, const ReadOptions& options) {
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.ok()) return ReadError(path, errno);
  struct stat info {};
  if (fstat(file.get(), &info) != 0) return ReadError(path, errno);
  if (S_ISDIR(info.st_mode)) return ReadError(path, EISDIR);
  const auto size = static_cast<uint64_t>(info.st_size);
  return ReadAll(file.get(), path, options, size <= options.max_bytes ? size : 0);
}

Result<std::string> ReadStandardInput(const ReadOptions& options) {
  return ReadAll(STDIN_FILENO, "standard input", options, 0);
}

int WriteAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return 0;
}

Status WriteFileAtomically(const std::string& path, std::string_view bytes) {
  const std::string target = Target(path);
  struct stat info {};
  const bool exists = stat(target.c_str(), &info) == 0;
  if (exists && S_ISDIR(info.st_mode)) return WriteError(path, EISDIR);
  if (exists && !S_ISREG(info.st_mode)) return WriteDirectly(path, bytes);
  const std::string beside = target + ".new" + std::to_string(getpid());
  int error = WriteNew(beside, bytes, exists ? info.st_mode & 07777 : 0666);
  if (error == 0 && rename(beside.c_str(), target.c_str()) != 0) error = errno;
  if (error == 0) return {};
  if (error != EEXIST) unlink(beside.c_str());
  return WriteError(path, error);
}

}  // namespace tripleloom
