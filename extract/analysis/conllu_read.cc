// Reading is line by line: comment lines may set the document's id or start a paragraph, a blank
// line ends the sentence. Heads are checked when the sentence is complete.

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "extract/analysis/conllu.h"

namespace tripleloom {
namespace {

constexpr std::string_view kSpaces = " ";

std::vector<std::string_view> Columns(std::string_view line) {
  const bool tabs = line.find('\t') != std::string_view::npos;
  std::vector<std::string_view> out;
  size_t at = tabs ? 0 : line.find_first_not_of(kSpaces);
  while (at < line.size()) {
    const size_t end =
        std::min(tabs ? line.find('\t', at) : line.find_first_of(kSpaces, at), line.size());
    out.push_back(line.substr(at, end - at));
    at = tabs ? end + 1 : line.find_first_not_of(kSpaces, end);
  }
  return out;
}

std::optional<int> Number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

// The value of "key=value" among the parts of MISC, or an empty view.
std::string_view MiscValue(std::string_view misc, std::string_view key) {
  while (!misc.empty()) {
    const size_t end = std::min(misc.find('|'), misc.size());
    const std::string_view part = misc.substr(0, end);
    if (part.size() > key.size() && part.starts_with(key) && part[key.size()] == '=') {
      return part.substr(key.size() + 1);
    }
    misc.remove_prefix(std::min(end + 1, misc.size()));
  }
  return {};
}

class Reader {
 public:
  Result<ConlluDocument> Read(std::string_view text) {
    while (!text.empty()) {
      ++line_;
      const size_t end = std::min(text.find('\n'), text.size());
      const Status done = ReadLine(text.substr(0, end));
      if (!done) return tl::unexpected(done.error());
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    const Status done = EndSentence();
    if (!done) return tl::unexpected(done.error());
    return std::move(out_);
  }

 private:
  tl::unexpected<Error> Bad(std::string_view what, std::string_view found) const {
    return Fail(ErrorCode::kBadSyntax, "CoNLL-U, line " + std::to_string(line_) + ": " +
                                           std::string(what) + " \"" + std::string(found) + "\"");
  }

  Status ReadLine(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    const size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return EndSentence();
    if (line[first] != '#') return ReadWord(Columns(line));
    constexpr std::string_view kNewDocument = "# newdoc id = ";
    if (line.starts_with(kNewDocument)) {
      if (!out_.document.id.empty()) return Bad("a second document", line);
      out_.document.id = line.substr(kNewDocument.size());
    } else if (line.starts_with("# newpar")) {
      if (!out_.document.text.empty()) out_.document.text += '\n';
    }
    return {};
  }

  Status ReadWord(const std::vector<std::string_view>& cells) {
    if (cells.size() < 8)
      return Bad("expected at least 8 columns, found", std::to_string(cells.size()));
    if (cells[0].find_first_of("-.") != std::string_view::npos) return {};
    if (Number(cells[0]) != static_cast<int>(sentence_.words.size()) + 1) {
      return Bad("words are numbered 1, 2, 3 ...; found", cells[0]);
    }
    if (cells[1].empty()) return Bad("no form for word", cells[0]);
    Word word;
    word.form = cells[1];
    word.lemma = cells[2] == "_" ? cells[1] : cells[2];
    const Status tags = ReadTags(cells, word);
    if (!tags) return tags;
    const std::string_view misc = cells.size() > 9 ? cells[9] : std::string_view();
    word.space_after = MiscValue(misc, "SpaceAfter") != "No";
    const Status name = ReadName(MiscValue(misc, "Name"));
    if (!name) return name;
    Place(word);
    sentence_.words.push_back(std::move(word));
    return {};
  }

  Status ReadTags(const std::vector<std::string_view>& cells, Word& word) const {
    const auto upos = UposFromName(cells[3]);
    const auto xpos = cells[4] == "_" ? Xpos::kNN : XposFromName(cells[4]);
    const auto head = Number(cells[6]);
    const auto deprel = DeprelFromName(cells[7]);
    if (!upos) return Bad("unknown UPOS", cells[3]);
    if (!xpos) return Bad("unknown XPOS", cells[4]);
    if (!head) return Bad("the head is no number:", cells[6]);
    if (!deprel) return Bad("unknown relation", cells[7]);
    if ((*head == 0) != (*deprel == Deprel::kRoot))
      return Bad("head 0 and root go together:", cells[7]);
    word.upos = *upos;
    word.xpos = *xpos;
    word.head = *head - 1;
    word.deprel = *deprel;
    return {};
  }

  Status ReadName(std::string_view tag) {
    if (tag.empty()) return {};
    const int at = static_cast<int>(sentence_.words.size());
    const auto type = tag.size() > 2 ? EntityTypeFromName(tag.substr(2)) : std::nullopt;
    if (!type) return Bad("unknown name tag", tag);
    auto& names = sentence_.names;
    if (tag.starts_with("B-")) {
      names.push_back({at, at + 1, *type, 1});
    } else if (tag.starts_with("I-") && !names.empty() && names.back().end == at &&
               names.back().type == *type) {
      names.back().end = at + 1;
    } else {
      return Bad("a name begins with B-; found", tag);
    }
    return {};
  }

  // Appends the word to the text.
  void Place(Word& word) {
    std::string& text = out_.document.text;
    if (!sentence_.words.empty() && sentence_.words.back().space_after) text += ' ';
    word.span.begin = static_cast<uint32_t>(text.size());
    text += word.form;
    word.span.end = static_cast<uint32_t>(text.size());
  }

  Status EndSentence() {
    if (sentence_.words.empty()) return {};
    const int size = static_cast<int>(sentence_.words.size());
    int roots = 0;
    for (int i = 0; i < size; ++i) {
      const int head = sentence_.words[i].head;
      if (head >= size || head == i) return Bad("no such head:", std::to_string(head + 1));
      if (head < 0) ++roots;
      int at = i;
      for (int steps = 0; at >= 0; ++steps, at = sentence_.words[at].head) {
        if (at >= size || steps > size) return Bad("not a tree at word", std::to_string(i + 1));
      }
    }
    if (roots != 1) return Bad("a sentence has one root, found", std::to_string(roots));
    sentence_.span = {sentence_.words.front().span.begin, sentence_.words.back().span.end};
    out_.document.text += '\n';
    out_.analysis.sentences.push_back(std::move(sentence_));
    sentence_ = {};
    return {};
  }

  ConlluDocument out_;
  Sentence sentence_;
  int line_ = 0;
};

}  // namespace

Result<ConlluDocument> ReadConllu(std::string_view text) { return Reader().Read(text); }

}  // namespace tripleloom
