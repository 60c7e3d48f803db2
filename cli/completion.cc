#include "cli/completion.h"

#include <algorithm>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

// The word that is being written: after an open quote, or after the last blank.
std::string_view WordAtEnd(std::string_view line) {
  size_t open = std::string_view::npos;
  for (size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') open = open == std::string_view::npos ? i : std::string_view::npos;
  }
  if (open != std::string_view::npos) return line.substr(open);
  const size_t blank = line.find_last_of(" \t;|~");
  return blank == line.npos ? line : line.substr(blank + 1);
}

bool BeginsWith(std::string_view text, std::string_view folded_prefix) {
  return FoldCase(text).starts_with(folded_prefix);
}

bool HasWordThatBegins(std::string_view name, std::string_view folded_prefix) {
  const std::string folded = FoldCase(name);
  for (size_t at = 0; at != folded.npos;) {
    if (std::string_view(folded).substr(at).starts_with(folded_prefix)) return true;
    at = folded.find(' ', at);
    if (at != folded.npos) ++at;
  }
  return false;
}

std::string Quoted(const std::string& name) {
  return name.find(' ') == name.npos ? name : "\"" + name + "\"";
}

std::string Hyphenated(std::string relation) {
  std::replace(relation.begin(), relation.end(), ' ', '-');
  return relation;
}

// The longest common beginning that ends between characters.
std::string CommonBeginning(const std::vector<std::string>& texts) {
  std::string common = texts.empty() ? std::string() : texts[0];
  for (const std::string& text : texts) {
    const auto end = std::mismatch(common.begin(), common.end(), text.begin(), text.end()).first;
    common.erase(end, common.end());
  }
  while (!common.empty() && FirstInvalidUtf8(common)) common.pop_back();
  return common;
}

}  // namespace

Completion Complete(std::string_view line, const CompletionWords& words) {
  const std::string_view word = WordAtEnd(line);
  Completion completion;
  completion.replaced = word.size();
  const bool quoted = word.starts_with('"');
  const std::string prefix = FoldCase(quoted ? word.substr(1) : word);
  if (prefix.empty() || word.starts_with('?')) return {};
  std::vector<std::string> found;
  const bool first = line.substr(0, line.size() - word.size()).find_first_not_of(' ') == line.npos;
  for (const std::string& question : words.questions) {
    if (first && !quoted && BeginsWith(question, prefix)) found.push_back(question);
  }
  for (const std::string& name : words.names) {
    if (BeginsWith(name, prefix)) found.push_back(quoted ? "\"" + name + "\"" : Quoted(name));
  }
  for (const std::string& relation : words.relations) {
    const std::string written = Hyphenated(relation);
    if (!quoted && BeginsWith(written, prefix)) found.push_back(written);
  }
  for (const std::string& name : words.names) {
    if (!found.empty() || !HasWordThatBegins(name, prefix)) continue;
    found.push_back(Quoted(name));
    break;
  }
  completion.text = CommonBeginning(found);
  if (FoldCase(completion.text).size() < prefix.size()) completion.text = word;
  if (found.size() > kMostChoices) found.resize(kMostChoices);
  completion.choices = std::move(found);
  return completion;
}

}  // namespace tripleloom
