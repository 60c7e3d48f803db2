// A name can be missed in two ways. The letters are slightly off: then the edit distance of the
// folded names is small beside their length (two fifths at most). Or only a part was given: then
// whole words agree. Both give a likeness between 0 and 1, and the greater counts.

#include "graph/near.h"

#include <algorithm>
#include <numeric>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

constexpr double kLeastLikeness = 0.5;
constexpr size_t kLongestCompared = 200;  // bytes; beyond, only equal beginnings would count

// Levenshtein distance in bytes of the slugs.
size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i + 1;
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

double LikenessOfLetters(std::string_view a, std::string_view b) {
  const size_t longer = std::max(a.size(), b.size());
  const size_t shorter = std::min(a.size(), b.size());
  if ((longer - shorter) * 5 > longer * 2) return 0;
  const size_t distance = EditDistance(a, b);
  if (distance * 5 > longer * 2) return 0;
  return 1.0 - static_cast<double>(distance) / static_cast<double>(longer);
}

std::vector<std::string_view> WordsOf(std::string_view slug) {
  std::vector<std::string_view> words;
  while (!slug.empty()) {
    const size_t end = std::min(slug.find('-'), slug.size());
    words.push_back(slug.substr(0, end));
    slug.remove_prefix(std::min(end + 1, slug.size()));
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

// Dice coefficient of the two sets of words, those of one or two letters aside; raised where all
// words of one are in the other ("Authority", "Northern Rivers Authority"). Half of the words are
// not enough: "harbour.txt", "election.txt".
double LikenessOfWords(const std::vector<std::string_view>& a,
                       const std::vector<std::string_view>& b) {
  size_t common = 0;
  for (const std::string_view word : a) {
    if (word.size() > 2 && std::binary_search(b.begin(), b.end(), word)) ++common;
  }
  const double dice = 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
  if (common > 0 && common == std::min(a.size(), b.size())) return (1 + dice) / 2;
  return dice > kLeastLikeness ? dice : 0;
}

// Of one word, slightly off, and the word of a name that it is most like ("Lindqist", "Mara
// Lindqvist"); below what the whole name would give.
double LikenessOfOneWord(const std::vector<std::string_view>& wanted,
                         const std::vector<std::string_view>& words) {
  if (wanted.size() != 1 || wanted[0].size() < 4) return 0;
  double likeness = 0;
  for (const std::string_view word : words) {
    if (word.size() >= 4) likeness = std::max(likeness, LikenessOfLetters(wanted[0], word));
  }
  return 0.9 * likeness;
}

}  // namespace

std::vector<std::string> NearestNames(std::string_view wanted,
                                      const std::vector<std::string>& names, int limit) {
  const std::string slug = Slug(wanted.substr(0, kLongestCompared));
  const std::vector<std::string_view> words = WordsOf(slug);
  if (slug.empty()) return {};
  std::vector<std::pair<double, std::string_view>> found;
  for (const std::string& name : names) {
    const std::string other = Slug(std::string_view(name).substr(0, kLongestCompared));
    if (other.empty()) continue;
    const std::vector<std::string_view> its_words = WordsOf(other);
    const double likeness =
        std::max({LikenessOfLetters(slug, other), LikenessOfWords(words, its_words),
                  LikenessOfOneWord(words, its_words)});
    if (likeness >= kLeastLikeness) found.emplace_back(-likeness, name);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  if (found.size() > static_cast<size_t>(limit)) found.resize(static_cast<size_t>(limit));
  std::vector<std::string> out;
  for (const auto& [likeness, name] : found) out.emplace_back(name);
  return out;
}

std::string DidYouMean(const std::vector<std::string>& names) {
  if (names.empty()) return {};
  std::string out = "; did you mean ";
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " or " : ", ";
    out.append("\"").append(names[i]).append("\"");
  }
  return out + "?";
}

}  // namespace tripleloom
