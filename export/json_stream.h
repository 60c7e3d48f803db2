// JSON stream: RapidJSON's writers over a Buffer, and what all JSON formats write with them.
//
//   JsonStream stream(buffer);
//   rapidjson::Writer<JsonStream> json(stream);
//   WriteJsonMember(json, "name", "John Kerry");
#pragma once

#include <rapidjson/writer.h>

#include <string_view>

#include "export/buffer.h"
#include "export/property_graph.h"

namespace tripleloom {

// RapidJSON's output stream. Its validating variant does not compile with RapidJSON 1.1;
// CheckExport has validated every text.
class JsonStream {
 public:
  using Ch = char;
  explicit JsonStream(Buffer& buffer) : buffer_(buffer) {}
  void Put(char c) { buffer_.Append(c); }
  void Flush() {}

 private:
  Buffer& buffer_;
};

using JsonWriter = rapidjson::Writer<JsonStream>;

template <class Writer>
void WriteJsonKey(Writer& json, std::string_view key) {
  json.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
}

template <class Writer>
void WriteJsonString(Writer& json, std::string_view text) {
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

template <class Writer>
void WriteJsonMember(Writer& json, std::string_view key, std::string_view text) {
  WriteJsonKey(json, key);
  WriteJsonString(json, text);
}

template <class Writer>
void WriteJsonProperty(Writer& json, const PropertyValue& value) {
  const auto write = [&json](const auto& item) {
    using Item = std::decay_t<decltype(item)>;
    if constexpr (std::is_same_v<Item, std::monostate>) json.Null();
    if constexpr (std::is_same_v<Item, std::string>) WriteJsonString(json, item);
    if constexpr (std::is_same_v<Item, int64_t>) json.Int64(item);
    if constexpr (std::is_same_v<Item, double>) json.Double(item);
    if constexpr (std::is_same_v<Item, bool>) json.Bool(item);
  };
  const auto write_list = [&](const auto& items) {
    json.StartArray();
    for (const auto& item : items) write(item);
    json.EndArray();
  };
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) return write_list(*texts);
  if (const auto* numbers = std::get_if<std::vector<int64_t>>(&value)) return write_list(*numbers);
  std::visit(write, value);
}

}  // namespace tripleloom
