// File: reads a file whole, and writes one so that nobody ever sees half of it.
//
//   Result<std::string> bytes = ReadFile("article.txt", {.max_bytes = 1 << 20});
//   Status written = WriteFileAtomically("graph.svg", svg);
//
// Errors name the file and say what to do. Thread-safe on different files.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "graph/base/result.h"

namespace tripleloom {

struct ReadOptions {
  // Bytes; a larger file is kLimit. Raise it for a collection kept in one file.
  uint64_t max_bytes = uint64_t{256} << 20;
};

// The bytes of `path`, unchanged. Errors: kNotFound (no such file), kUnsupported (a directory),
// kLimit (more than max_bytes), kIo (no permission, or a failed read). An empty file is no error.
Result<std::string> ReadFile(const std::string& path, const ReadOptions& options = {});

// All that standard input holds, as ReadFile. Errors: kLimit, kIo.
Result<std::string> ReadStandardInput(const ReadOptions& options = {});

// Writes `bytes` beside `path`, flushes them to the disk, and renames the new file to `path`, so
// that `path` holds the old bytes or the new ones, never a part. A symbolic link keeps its place
// and its target is replaced. A device or pipe (/dev/stdout) is written directly. On an error
// (kIo: full disk, no permission, no such folder) `path` is as it was and nothing stays beside it.
Status WriteFileAtomically(const std::string& path, std::string_view bytes);

// Writes all of `bytes` to an open file, however little is taken at once. 0, or the errno of what
// failed.
int WriteAll(int fd, std::string_view bytes);

}  // namespace tripleloom
