#include "cli/nearest.h"

#include <algorithm>
#include <numeric>

namespace tripleloom {
namespace {

size_t Distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);  // from the letters of `a` so far to each prefix of `b`
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0]++;
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

std::vector<std::string_view> NearestFirst(std::vector<std::string_view> known,
                                           std::string_view word) {
  std::stable_sort(known.begin(), known.end(), [word](std::string_view a, std::string_view b) {
    return Distance(a, word) < Distance(b, word);
  });
  return known;
}

}  // namespace tripleloom
