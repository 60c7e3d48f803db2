#include "cli/extractor_command.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <utility>

#include "cli/output.h"
#include "cli/triples_read.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

// Complaints about the lines of one article that are told one by one.
constexpr size_t kMostLines = 3;

// Gives every line that is not blank to the reader; returns what is wrong with the bad ones.
std::vector<std::string> ReadLines(std::string_view output, TripleReader& reader) {
  std::vector<std::string> complaints;
  size_t bad = 0;
  for (size_t number = 1; !output.empty(); ++number) {
    const size_t end = std::min(output.find('\n'), output.size());
    const std::string_view line = output.substr(0, end);
    output.remove_prefix(std::min(end + 1, output.size()));
    if (line.find_first_not_of(" \t\r") == line.npos) continue;
    const Status added = reader.Add(line);
    if (added || ++bad > kMostLines) continue;
    complaints.push_back("line " + std::to_string(number) + ": " + added.error().message);
  }
  if (bad > kMostLines) complaints.push_back(Counted(bad - kMostLines, "line", "lines") + " more");
  return complaints;
}

}  // namespace

std::string DocumentAsJsonLine(const DocumentFacts& facts) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  const auto add = [&json](const char* key, const std::string& value) {
    json.Key(key);
    json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  };
  json.StartObject();
  add("id", facts.id);
  add("title", facts.title);
  add("text", facts.text);
  add("date", facts.date);
  add("url", facts.url);
  json.Key("sentences");
  json.StartArray();
  const CodePointIndex index(facts.text);
  for (const Span sentence : facts.sentences) {
    json.StartObject();
    json.Key("begin");
    json.Uint(index.CodePoints(sentence.begin));
    json.Key("end");
    json.Uint(index.CodePoints(sentence.end));
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + '\n';
}

ExtractorCommand::ExtractorCommand(std::string command, std::chrono::milliseconds time)
    : command_(std::move(command)) {
  limits_.time = time;
}

ArticleFacts ExtractorCommand::Add(DocumentFacts facts) {
  if (command_.empty()) return {std::move(facts), {}};
  const std::string prefix = facts.id + ": extractor command '" + command_ + "': ";
  const Result<std::string> output = processes_.Run(command_, DocumentAsJsonLine(facts), limits_);
  if (!output) return {std::move(facts), {prefix + output.error().message}};
  TripleReader reader(std::move(facts));
  std::vector<std::string> complaints = ReadLines(*output, reader);
  for (std::string& complaint : complaints) complaint.insert(0, prefix);
  return {reader.Take(), std::move(complaints)};
}

}  // namespace tripleloom
