#include "extract/entity/forms.h"

#include <algorithm>
#include <iterator>

#include "extract/entity/candidate.h"

namespace tripleloom {

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }

std::string WithoutDots(std::string_view text) {
  std::string out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != '.'; });
  return out;
}

std::string LastName(const std::vector<std::string>& words) {
  size_t end = words.size();
  while (end > 1 && (words[end - 1] == "Jr." || words[end - 1] == "Sr." || words[end - 1] == "II" ||
                     words[end - 1] == "III" || words[end - 1] == ",")) {
    --end;
  }
  return Lower(words[end - 1]);
}
bool IsSuffix(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  return part.size() < whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

std::string Initials(const std::vector<std::string>& words) {
  std::string initials;
  for (const std::string& word : words) {
    if (IsUpper(word[0])) initials += Lower(word.substr(0, 1));
  }
  return initials;
}

}  // namespace tripleloom
