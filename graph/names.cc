#include "graph/names.h"

#include <algorithm>
#include <array>

#include "graph/base/ascii.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

bool IsLetter(char c) { return IsUpper(c) || (c >= 'a' && c <= 'z'); }

// Drops the dots of abbreviations ("U.S.", "St. Louis"), not those inside numbers ("Web 2.0"), and
// spells out signs that a slug would lose, as "C" and "C++" are two names.
std::string SpellOut(std::string_view name) {
  std::string out;
  for (size_t i = 0; i < name.size(); ++i) {
    const bool digits =
        i > 0 && i + 1 < name.size() && IsDigit(name[i - 1]) && IsDigit(name[i + 1]);
    if (name[i] == '.' && !digits) continue;
    if (name[i] == '&') {
      out += " and ";
    } else if (name[i] == '+') {
      out += " plus ";
    } else if (name[i] == '#') {
      out += " number ";
    } else {
      out += name[i];
    }
  }
  return out;
}

bool IsGenerational(std::string_view word) {
  return word == "jr" || word == "sr" || word == "ii" || word == "iii" || word == "iv";
}

std::string Join(const std::vector<std::string_view>& words, size_t begin) {
  std::string out;
  for (size_t i = begin; i < words.size(); ++i) {
    if (!out.empty()) out.push_back('-');
    out.append(words[i]);
  }
  return out;
}

}  // namespace

std::string NameKey(std::string_view name) {
  std::string key = Slug(SpellOut(name));
  if (key.empty()) return FoldCase(name);
  constexpr std::string_view kArticle = "the-";
  if (key.starts_with(kArticle)) key.erase(0, kArticle.size());
  return key;
}

std::string NameKey(std::string_view name, std::string_view usual) {
  return NameKey(usual.empty() ? name : usual);
}

std::vector<std::string_view> WordsOfKey(std::string_view key) {
  std::vector<std::string_view> words;
  while (!key.empty()) {
    const size_t end = std::min(key.find('-'), key.size());
    words.push_back(key.substr(0, end));
    key.remove_prefix(std::min(end + 1, key.size()));
  }
  return words;
}

std::string ValueKey(std::string_view text) {
  std::string out;
  for (const char c : FoldCase(text)) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

bool HasYear(std::string_view text) {
  size_t digits = 0;
  for (size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && IsDigit(text[i])) {
      ++digits;
      continue;
    }
    if (digits == 4 && (text[i - 4] == '1' || text[i - 4] == '2')) return true;
    digits = 0;
  }
  return false;
}

bool IsAcronymOf(std::string_view acronym, std::string_view name) {
  std::string letters;
  for (const char c : acronym) {
    if (c == '.') continue;
    if (!IsUpper(c)) return false;
    letters.push_back(c);
  }
  std::string all;
  std::string capitals;
  char before = ' ';
  for (const char c : name) {
    if (IsLetter(c) && (before == ' ' || before == '-')) {
      all.push_back(IsUpper(c) ? c : static_cast<char>(c - 'a' + 'A'));
      if (IsUpper(c)) capitals.push_back(c);
    }
    before = c;
  }
  return letters.size() >= 2 && (letters == all || letters == capitals);
}

bool IsSurnameParticle(std::string_view word) {
  constexpr std::array<std::string_view, 24> kParticles = {
      "abu", "al", "ben", "bin", "bint", "da",  "dal", "de", "del", "della", "den", "der",
      "di",  "do", "dos", "du",  "el",   "ibn", "la",  "le", "ter", "van",   "von", "zu"};
  return std::binary_search(kParticles.begin(), kParticles.end(), word);
}

bool CanBeSurname(std::string_view key) {
  const std::vector<std::string_view> words = WordsOfKey(key);
  return words.size() == 1 || (words.size() > 1 && IsSurnameParticle(words.front()));
}

std::vector<std::string> SurnamesOf(std::string_view slug) {
  std::vector<std::string_view> words = WordsOfKey(slug);
  while (words.size() > 2 && IsGenerational(words.back())) words.pop_back();
  std::vector<std::string> surnames;
  for (size_t i = 1; i < words.size(); ++i) {
    if (i + 1 == words.size() || IsSurnameParticle(words[i])) surnames.push_back(Join(words, i));
  }
  return surnames;
}

std::string WithoutInitials(std::string_view slug) {
  const std::vector<std::string_view> words = WordsOfKey(slug);
  if (words.size() < 3 || words.front().size() == 1 || words.back().size() == 1) return {};
  std::vector<std::string_view> kept;
  for (const std::string_view word : words) {
    if (word.size() > 1) kept.push_back(word);
  }
  return kept.size() < words.size() ? Join(kept, 0) : std::string();
}

}  // namespace tripleloom
