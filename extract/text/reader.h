// Reader: articles of several formats to documents, one after the other.
//
//   ReadArticles({"news/", "extra.html", "-"}, {}, [&](Result<Document> document) {
//     if (document) Use(*document); else Report(document.error());
//     return true;  // go on
//   });
//
// Formats, by the extension of the file: .md .markdown (Markdown), .html .htm .xhtml (HTML), .jsonl
// .ndjson (JSON Lines of {"id","title","text","date","url"}); every other file is plain text.
// Standard input is plain text unless it begins as an HTML page or a JSON object. A plain text is
// kept byte for byte, but for a byte order mark; the other formats become plain text whose
// paragraphs are separated by blank lines.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/text/document.h"
#include "graph/base/result.h"

namespace tripleloom {

struct ReaderOptions {
  // Bytes of one file; a larger one is an error. Below 4 GiB, as spans are 32 bits.
  uint64_t max_bytes = uint64_t{256} << 20;
};

// Called with every document, or why there is none; returns whether to go on. An error concerns one
// file or one line of a file: the rest is still read.
using DocumentVisitor = std::function<bool(Result<Document>)>;

// Reads the articles in the given order: files, folders (with all folders in them, sorted by name;
// only .txt and the extensions above) and "-" (standard input). The id of a document is the name of
// its file without folders, or the path where two of the files have one name; "stdin"; the "id" of
// a JSON line, or else file name and line ("news.jsonl:3").
//
// Errors: those of ReadFile; kNotFound (a folder without articles), kBadSyntax (an empty file, a
// line that is no such JSON object: file and line are named), kBadEncoding (binary, or not UTF-8:
// line and byte are named). One file is held in memory at a time.
void ReadArticles(const std::vector<std::string>& articles, const ReaderOptions& options,
                  const DocumentVisitor& visit);

// The formats one by one; `text` must be UTF-8. `name` stands in messages and ids.
Document ReadMarkdown(std::string_view text);
// HTML may be of any encoding that it declares. Errors: kBadSyntax where there is no text in it.
Result<Document> ReadHtml(std::string_view html, const std::string& name);
// Returns false if `visit` did.
bool ReadJsonLines(std::string_view text, const std::string& name, const DocumentVisitor& visit);

}  // namespace tripleloom
