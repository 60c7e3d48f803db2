#include "extract/text/reader.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

#include "extract/text/characters.h"
#include "graph/base/file.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

namespace fs = std::filesystem;

enum class Format { kText, kMarkdown, kHtml, kJsonLines };

constexpr std::string_view kExtensions =
    ".txt .text .md .markdown .html .htm .xhtml .jsonl .ndjson ";

bool IsKnown(const std::string& extension) {
  return !extension.empty() && kExtensions.find(extension + " ") != std::string_view::npos;
}

Format FormatOf(const std::string& path) {
  const std::string extension = LowerAscii(fs::path(path).extension().string());
  if (extension == ".md" || extension == ".markdown") return Format::kMarkdown;
  if (extension == ".html" || extension == ".htm" || extension == ".xhtml") return Format::kHtml;
  if (extension == ".jsonl" || extension == ".ndjson") return Format::kJsonLines;
  return Format::kText;
}

Format FormatOfInput(std::string_view bytes) {
  size_t at = 0;
  while (at < bytes.size() && IsSpace(static_cast<unsigned char>(bytes[at]))) ++at;
  const std::string head = LowerAscii(bytes.substr(at, 14));
  if (head.starts_with("<!doctype html") || head.starts_with("<html")) return Format::kHtml;
  return head.starts_with("{\"") ? Format::kJsonLines : Format::kText;
}

// A file to read, or what was wrong with the argument.
struct Source {
  std::string path;
  std::string id;
  Status status;
};

// The article files below a folder, by path.
Source FolderWithout(const std::string& folder, ErrorCode code, const std::string& why) {
  return {folder, folder, Fail(code, folder + ": " + why)};
}

void AddFolder(const std::string& folder, std::vector<Source>& sources) {
  std::error_code error;
  std::vector<std::string> paths;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                         error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    const bool known = IsKnown(LowerAscii(entry->path().extension().string()));
    if (known && entry->is_regular_file(ignored)) paths.push_back(entry->path().string());
  }
  if (error) {
    sources.push_back(FolderWithout(folder, ErrorCode::kIo, "cannot be read: " + error.message()));
  } else if (paths.empty()) {
    sources.push_back(FolderWithout(folder, ErrorCode::kNotFound,
                                    "no articles in it; they end in .txt, .md, .html or .jsonl"));
  }
  std::sort(paths.begin(), paths.end());
  for (std::string& path : paths) sources.push_back({std::move(path), "", {}});
}

// All files of the arguments, with the ids of their documents.
std::vector<Source> Expand(const std::vector<std::string>& articles) {
  std::vector<Source> sources;
  for (const std::string& article : articles) {
    std::error_code error;
    if (article != "-" && fs::is_directory(article, error)) {
      AddFolder(article, sources);
    } else {
      sources.push_back({article, "", {}});
    }
  }
  std::map<std::string, int> names;
  for (const Source& source : sources) ++names[fs::path(source.path).filename().string()];
  for (Source& source : sources) {
    const std::string name = fs::path(source.path).filename().string();
    const std::string full = fs::path(source.path).lexically_normal().generic_string();
    source.id = source.path == "-" ? "stdin" : names[name] > 1 ? full : name;
  }
  return sources;
}

size_t LineOf(std::string_view text, size_t at) {
  return 1 +
         static_cast<size_t>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n'));
}

// What keeps the bytes from being a text; `where` is the file, or the file and line.
Status CheckText(std::string_view text, const std::string& where) {
  const bool blank = std::all_of(text.begin(), text.end(),
                                 [](char c) { return IsSpace(static_cast<unsigned char>(c)); });
  if (blank) return Fail(ErrorCode::kBadSyntax, where + ": is empty; there is nothing to read");
  if (const size_t zero = text.find('\0'); zero != std::string_view::npos) {
    return Fail(ErrorCode::kBadEncoding, where + ": is binary (a zero byte at " +
                                             std::to_string(zero) + "); name a text file");
  }
  if (const auto bad = FirstInvalidUtf8(text)) {
    return Fail(ErrorCode::kBadEncoding, where + ": line " + std::to_string(LineOf(text, *bad)) +
                                             ": not UTF-8 at byte " + std::to_string(*bad) +
                                             "; convert it, for example with iconv -t UTF-8");
  }
  return {};
}

Result<Document> ReadOne(std::string text, Format format, const std::string& name) {
  const bool html = format == Format::kHtml;  // declares its encoding itself
  const Status usable = CheckText(html ? std::string_view("-") : std::string_view(text), name);
  if (!usable) return tl::unexpected(usable.error());
  if (html) return ReadHtml(text, name);
  Document document;
  if (format == Format::kMarkdown) document = ReadMarkdown(text);
  if (format == Format::kText) document.text = std::move(text);
  if (Status status = CheckText(document.text, name); !status)
    return tl::unexpected(status.error());
  return document;
}

// Reads one file; false if `visit` wants no more.
bool ReadSource(const Source& source, const ReaderOptions& options, const DocumentVisitor& visit) {
  if (!source.status) return visit(tl::unexpected(source.status.error()));
  const bool input = source.path == "-";
  const ReadOptions limit{.max_bytes = options.max_bytes};
  Result<std::string> bytes = input ? ReadStandardInput(limit) : ReadFile(source.path, limit);
  if (!bytes) return visit(tl::unexpected(bytes.error()));
  if (bytes->starts_with("\xEF\xBB\xBF")) bytes->erase(0, 3);
  const std::string name = input ? "standard input" : source.path;
  const Format format = input ? FormatOfInput(*bytes) : FormatOf(source.path);
  if (format == Format::kJsonLines) {
    const Status usable = CheckText(*bytes, name);
    if (!usable && usable.error().code == ErrorCode::kBadSyntax) {
      return visit(tl::unexpected(usable.error()));
    }
    return ReadJsonLines(*bytes, source.id, visit);
  }
  Result<Document> document = ReadOne(std::move(*bytes), format, name);
  if (document) document->id = source.id;
  return visit(std::move(document));
}

}  // namespace

void ReadArticles(const std::vector<std::string>& articles, const ReaderOptions& options,
                  const DocumentVisitor& visit) {
  for (const Source& source : Expand(articles)) {
    if (!ReadSource(source, options, visit)) return;
  }
}

}  // namespace tripleloom
