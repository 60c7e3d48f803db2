#include "extract/lexicon/verbs.h"

#include <algorithm>

#include "graph/base/file.h"

namespace tripleloom {

Result<NearVerbs> NearVerbs::Open(const std::string& path) {
  const Result<std::string> text = ReadFile(path);
  if (!text) return tl::unexpected(text.error());
  NearVerbs verbs;
  for (size_t at = 0; at < text->size();) {
    const size_t end = std::min(text->find('\n', at), text->size());
    const size_t tab = text->find('\t', at);
    if (tab >= end) {
      return Fail(ErrorCode::kBadModel, path + ": is no table of verbs; build the project again");
    }
    verbs.near_.emplace_hint(verbs.near_.end(), text->substr(at, tab - at),
                             text->substr(tab + 1, end - tab - 1));
    at = end + 1;
  }
  return verbs;
}

std::vector<std::string> NearVerbs::Of(std::string_view lemma) const {
  std::vector<std::string> near;
  const auto found = near_.find(lemma);
  if (found == near_.end()) return near;
  const std::string& all = found->second;
  for (size_t at = 0; at < all.size();) {
    const size_t end = std::min(all.find('|', at), all.size());
    near.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  return near;
}

}  // namespace tripleloom
