#include "export/wording.h"

#include <algorithm>
#include <array>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

constexpr std::string_view kEllipsis = "\u2026";
constexpr int kSentenceLimit = 320;
constexpr size_t kSentencesShown = 4;
constexpr size_t kNamesShown = 8;

// Controls and the marks that turn the direction of what follows could spoil the text around them.
bool IsUnwanted(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || (c >= 0xFFF9 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE;
}

bool IsSpace(char32_t c) { return c == ' ' || c == 0x2028 || c == 0x2029 || IsUnwanted(c); }

// The words of `text`, without what no renderer should get.
std::vector<std::string> Words(std::string_view text) {
  std::vector<std::string> words;
  bool gap = true;
  for (size_t i = 0; i < text.size();) {
    const CodePoint point = DecodeUtf8(text, i);
    i += static_cast<size_t>(point.size);
    if (IsSpace(point.value)) {
      gap = true;
      continue;
    }
    if (gap) words.emplace_back();
    gap = false;
    AppendUtf8(point.value, words.back());
  }
  return words;
}

int Length(std::string_view text) { return static_cast<int>(CountCodePoints(text)); }

// The first `n` code points.
std::string_view Head(std::string_view text, int n) {
  size_t end = 0;
  for (int i = 0; i < n && end < text.size(); ++i) {
    end += static_cast<size_t>(DecodeUtf8(text, end).size);
  }
  return text.substr(0, end);
}

// Marks `line` as cut, so that it stays within `width`.
void Cut(std::string& line, int width) {
  line = std::string(Head(line, width - 1));
  line += kEllipsis;
}

bool HasWord(const std::vector<std::string>& words, std::initializer_list<std::string_view> any) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return std::find(any.begin(), any.end(), FoldCase(word)) != any.end();
  });
}

// "failed to send", "ruled out sending": words that deny the infinitive or gerund right behind
// them.
bool Denies(const std::vector<std::string>& words, size_t at) {
  static constexpr std::array<std::string_view, 14> kStems = {
      "fail",   "refus",  "declin", "neglect", "stop", "avoid",  "reject",
      "forget", "forgot", "ceas",   "omit",    "unab", "unwill", "impossib"};
  const std::string word = FoldCase(words[at]);
  const std::string next = at + 1 < words.size() ? FoldCase(words[at + 1]) : "";
  const bool has_particle = (word.starts_with("rul") && next == "out") ||
                            ((word.starts_with("giv") || word == "gave") && next == "up");
  if (!has_particle && std::none_of(kStems.begin(), kStems.end(), [&](std::string_view stem) {
        return word.starts_with(stem);
      })) {
    return false;
  }
  const size_t behind = at + (has_particle ? 2 : 1);
  const std::string denied = behind < words.size() ? FoldCase(words[behind]) : "";
  return denied == "to" || denied.ends_with("ing");
}

bool ShowsNegation(const std::vector<std::string>& words) {
  for (size_t at = 0; at < words.size(); ++at) {
    if (Denies(words, at)) return true;
  }
  return HasWord(words, {"not", "n't", "n\u2019t", "no", "never", "cannot", "neither", "nor"}) ||
         std::any_of(words.begin(), words.end(), [](const std::string& word) {
           return word.ends_with("n't") || word.ends_with("n\u2019t");
         });
}

bool ShowsModality(const std::vector<std::string>& words, Modality modality) {
  switch (modality) {
    case Modality::kAsserted:
      return true;
    case Modality::kPossible:
      return HasWord(words, {"may", "might", "can", "could", "possible", "possibly"});
    case Modality::kNecessary:
      return HasWord(words, {"must", "should", "ought", "has", "have", "had", "need", "needs"});
    case Modality::kIntended:
      return HasWord(words, {"will", "to", "plans", "plan", "planned", "going", "shall"});
    case Modality::kHypothetical:
      return HasWord(words, {"would", "if"});
  }
  return true;
}

// "ruled out" -> "not ruled out", "is ruling out" -> "is not ruling out".
void Negate(std::vector<std::string>& words) {
  const bool auxiliary =
      words.size() > 1 &&
      HasWord({words.front()},
              {"is",  "are",  "was",   "were",  "be",  "has",   "have",   "had",  "do",  "does",
               "did", "will", "would", "shall", "may", "might", "should", "must", "can", "could"});
  words.insert(words.begin() + (auxiliary ? 1 : 0), "not");
}

// Verbs that tell no more than that it was said; "deny" or "claim" is worth a word.
bool IsPlainSaying(std::string_view verb) {
  static constexpr std::array<std::string_view, 7> kPlain = {"say",  "tell",   "add",  "state",
                                                             "note", "report", "write"};
  return std::find(kPlain.begin(), kPlain.end(), verb) != kPlain.end();
}

std::string Join(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

std::string SentenceLine(const Graph& graph, const Evidence& evidence) {
  std::string line = "\u201C" + Shorten(evidence.sentence, kSentenceLimit) + "\u201D";
  const auto& documents = graph[boost::graph_bundle].documents;
  const auto index = static_cast<size_t>(evidence.document);
  if (documents.size() > 1 && index < documents.size()) {
    line += " (" + Shorten(documents[index].id, 60) + ")";
  }
  return line;
}

}  // namespace

std::vector<std::string> Wrap(std::string_view text, const WrapLimits& limits) {
  std::vector<std::string> lines(1);
  const auto full = [&] { return static_cast<int>(lines.size()) == limits.lines; };
  for (const std::string& word : Words(text)) {
    std::string_view rest = word;
    while (!rest.empty()) {
      std::string& line = lines.back();
      const int used = line.empty() ? 0 : Length(line) + 1;
      const bool fits = used + Length(rest) <= limits.width;
      if (!fits && !line.empty()) {
        if (full()) {
          line.append(1, ' ').append(rest);
          Cut(line, limits.width);
          return lines;
        }
        lines.emplace_back();
        continue;
      }
      const std::string_view piece = Head(rest, limits.width - used);
      if (!line.empty()) line += ' ';
      line += piece;
      rest.remove_prefix(piece.size());
    }
  }
  return lines;
}

std::string Shorten(std::string_view text, int limit) {
  std::string line = Join(Words(text), " ");
  if (Length(line) > limit) Cut(line, limit);
  return line;
}

bool ShowsNegation(std::string_view relation) { return ShowsNegation(Words(relation)); }

std::string RelationWords(const Statement& statement) {
  std::vector<std::string> words =
      Words(statement.relation.empty() ? statement.lemma : statement.relation);
  if (words.empty()) words = {"is"};
  if (statement.negated && !ShowsNegation(words)) Negate(words);
  // In the order of Modality.
  static constexpr std::array<std::string_view, kModalityCount> kMarks = {
      "", "(possible)", "(required)", "(planned)", "(hypothetical)"};
  if (!ShowsModality(words, statement.modality)) {
    words.emplace_back(kMarks[static_cast<size_t>(statement.modality)]);
  }
  return Join(words, " ");
}

std::string SourceWords(const Statement& statement) {
  std::vector<std::string> sources;
  for (const StatementSource& source : statement.sources) {
    const std::string name = Shorten(source.name, 60);
    const bool plain = source.verb.empty() || IsPlainSaying(source.verb);
    sources.push_back((source.verb.empty() ? "according to " : "said by ") + name +
                      (plain ? "" : " (" + Shorten(source.verb, 30) + ")"));
  }
  return Join(sources, ", ");
}

std::string QualifierWords(const StatementQualifier& qualifier) {
  constexpr std::string_view kRestriction = "-restriction";
  std::string words = qualifier.preposition;
  if (qualifier.role.ends_with(kRestriction)) {
    words = qualifier.role.substr(0, qualifier.role.size() - kRestriction.size()) + ':';
    if (qualifier.preposition == "or") words += " or";
  }
  return words.empty() ? qualifier.text : words + ' ' + qualifier.text;
}

std::string DescribeStatement(const Graph& graph, Edge edge) {
  const Statement& statement = graph[edge];
  std::string out = Shorten(graph[source(edge, graph)].name, 80) + " \u2014 " +
                    Shorten(RelationWords(statement), 80) + " \u2192 " +
                    Shorten(graph[target(edge, graph)].name, 80);
  for (const StatementQualifier& q : statement.qualifiers) {
    out += ", " + Shorten(QualifierWords(q), 80);
  }
  if (!statement.sources.empty()) out += "\n" + SourceWords(statement);
  for (size_t i = 0; i < std::min(statement.evidence.size(), kSentencesShown); ++i) {
    out += "\n" + SentenceLine(graph, statement.evidence[i]);
  }
  if (statement.evidence.size() > kSentencesShown) {
    out += "\nand " + Count(statement.evidence.size() - kSentencesShown, "more", "more");
  }
  return out;
}

std::string DescribeEntity(const Entity& entity) {
  std::string out = Shorten(entity.name, 200) + " (" + std::string(NameOf(entity.type)) + ")";
  std::vector<std::string> others;
  for (const std::string& name : entity.names) {
    if (name != entity.name && others.size() < kNamesShown) others.push_back(Shorten(name, 60));
  }
  if (!others.empty()) out += "\nalso: " + Join(others, "; ");
  out += "\n" + Count(static_cast<size_t>(std::max(entity.mentions, 0)), "mention", "mentions");
  if (entity.documents > 1) {
    out += " in " + Count(static_cast<size_t>(entity.documents), "article", "articles");
  }
  return out;
}

std::string TitleOf(const GraphInfo& info) {
  const auto name = [](const DocumentInfo& d) {
    return Shorten(d.title.empty() ? d.id : d.title, 70);
  };
  switch (info.documents.size()) {
    case 0:
      return "Empty graph";
    case 1:
      return name(info.documents[0]);
    case 2:
      return name(info.documents[0]) + " and " + name(info.documents[1]);
    default:
      return name(info.documents[0]) + " and " +
             Count(info.documents.size() - 1, "", "more articles");
  }
}

std::string Count(size_t n, std::string_view one, std::string_view many) {
  std::string digits = std::to_string(n);
  for (int i = static_cast<int>(digits.size()) - 3; i > 0; i -= 3) {
    digits.insert(static_cast<size_t>(i), 1, ',');
  }
  return digits + " " + std::string(n == 1 ? one : many);
}

}  // namespace tripleloom
