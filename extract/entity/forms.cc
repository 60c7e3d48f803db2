#include "extract/entity/forms.h"

#include <algorithm>
#include <iterator>

#include "extract/text/characters.h"
#include "graph/base/ascii.h"

namespace tripleloom {

std::string WithoutDots(std::string_view text) {
  std::string out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != '.'; });
  return out;
}

bool IsRulersNumber(std::string_view word) {
  const auto numeral = [](char c) { return c == 'I' || c == 'V' || c == 'X'; };
  return word == "I" || (word.size() > 1 && std::all_of(word.begin(), word.end(), numeral));
}

namespace {

bool IsGeneration(std::string_view word) {
  return word == "Jr." || word == "Sr." || word == "," || IsRulersNumber(word);
}

// "FRS", "OBE": letters after the name of somebody who is not written in capitals throughout.
bool IsHonour(std::string_view word) {
  return word.size() >= 2 && word.size() <= 4 &&
         std::all_of(word.begin(), word.end(), [](char c) { return IsUpper(c); });
}

}  // namespace

std::vector<std::string> WithoutMarks(const std::vector<std::string>& words) {
  size_t end = words.size();
  const bool capitals = IsHonour(words.front());
  while (end > 1 && (IsGeneration(words[end - 1]) ||
                     (end > 2 && !capitals && IsHonour(words[end - 1]) && !IsHonour(words[1])))) {
    --end;
  }
  return {words.begin(), words.begin() + static_cast<std::ptrdiff_t>(end)};
}

namespace {

// The mark of generation at the end of a name: "Jr." of "Ana Corvo Jr."; empty if there is none.
std::string_view GenerationOf(const std::vector<std::string>& words) {
  return words.size() > 1 && IsGeneration(words.back()) ? words.back() : std::string_view();
}

}  // namespace

bool SameGeneration(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const std::string_view left = GenerationOf(a), right = GenerationOf(b);
  return left.empty() || right.empty() || left == right;
}

std::string LastName(const std::vector<std::string>& words) {
  return LowerAscii(WithoutMarks(words).back());
}

bool IsSuffix(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  return part.size() < whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

bool IsClipped(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  if (part.size() < 2 || part.size() >= whole.size()) return false;
  size_t equal = 0;
  for (size_t i = 0; i < part.size(); ++i) {
    const bool clipped = part[i].size() >= 3 && whole[i].size() > part[i].size() + 2;
    if (part[i] == whole[i]) {
      ++equal;
    } else if (!clipped || !whole[i].starts_with(part[i])) {
      return false;
    }
  }
  return equal > 0 && equal < part.size();
}

namespace {

// "hw" of "H.W." and of "Herbert Walker"; whether they were letters alone.
struct Middle {
  std::string letters;
  bool is_short = true;
};

Middle MiddleOf(const std::vector<std::string>& words) {
  Middle middle;
  const std::vector<std::string> name = WithoutMarks(words);
  for (size_t i = 1; i + 1 < name.size(); ++i) {
    if (!IsUpper(name[i][0])) return {"", false};  // "de la", a nickname in quotation marks
    const bool is_short = name[i].size() == 1 || name[i][1] == '.';
    middle.is_short &= is_short;
    const std::string letters = is_short ? WithoutDots(name[i]) : name[i].substr(0, 1);
    middle.letters += LowerAscii(letters);
  }
  return middle;
}

bool MayShareMiddle(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const Middle left = MiddleOf(a), right = MiddleOf(b);
  return (!left.is_short && !right.is_short) || left.letters.starts_with(right.letters) ||
         right.letters.starts_with(left.letters);
}

}  // namespace

bool MayBeOnePerson(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return SameGeneration(a, b) && MayShareMiddle(a, b);
}

bool IsAddress(std::string_view form) {
  if (form.size() < 3) return false;
  if (form[0] == '#' || form[0] == '@') return !IsDigit(form[1]);
  return form.find("://") != std::string_view::npos || form.starts_with("www.") ||
         form.find('@') != std::string_view::npos;
}

std::string Initials(const std::vector<std::string>& words) {
  std::string initials;
  for (const std::string& word : words) {
    const bool number = std::all_of(word.begin(), word.end(), [](char c) { return IsDigit(c); });
    if (IsUpper(word[0])) initials += LowerAscii(word.substr(0, 1));
    if (number && !initials.empty()) initials += word;
  }
  return initials;
}

}  // namespace tripleloom
