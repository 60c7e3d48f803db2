#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "extract/text/reader.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

std::string TextOf(const rapidjson::Value& object, const char* key) {
  const auto found = object.FindMember(key);
  if (found == object.MemberEnd()) return {};
  if (found->value.IsString()) return {found->value.GetString(), found->value.GetStringLength()};
  if (found->value.IsInt64()) return std::to_string(found->value.GetInt64());
  return {};
}

Result<Document> ReadLine(std::string_view line, const std::string& where) {
  if (const auto bad = FirstInvalidUtf8(line)) {
    return Fail(ErrorCode::kBadEncoding,
                where + ": not UTF-8 at byte " + std::to_string(*bad) + " of the line");
  }
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
  if (json.HasParseError()) {
    return Fail(ErrorCode::kBadSyntax, where + ": column " +
                                           std::to_string(json.GetErrorOffset() + 1) + ": " +
                                           rapidjson::GetParseError_En(json.GetParseError()) +
                                           " Each line must be one JSON object.");
  }
  const bool has_text = json.IsObject() && json.HasMember("text") && json["text"].IsString();
  if (!has_text) {
    return Fail(ErrorCode::kBadSyntax,
                where + R"(: needs an object like {"id": "...", "text": "..."})");
  }
  Document document{TextOf(json, "id"), TextOf(json, "title"), TextOf(json, "date"),
                    TextOf(json, "url"), TextOf(json, "text")};
  if (document.id.empty()) document.id = where;
  if (FirstInvalidUtf8(document.text) || document.text.find('\0') != std::string::npos) {
    return Fail(ErrorCode::kBadEncoding, where + ": \"text\" holds an escape that is no character");
  }
  if (document.text.find_first_not_of(" \t\r\n") == std::string::npos) {
    return Fail(ErrorCode::kBadSyntax, where + ": \"text\" is empty");
  }
  return document;
}

}  // namespace

bool ReadJsonLines(std::string_view text, const std::string& name, const DocumentVisitor& visit) {
  size_t number = 0;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (!visit(ReadLine(line, name + ":" + std::to_string(number)))) return false;
  }
  return true;
}

}  // namespace tripleloom
