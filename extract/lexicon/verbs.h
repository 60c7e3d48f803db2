// Verbs: which verbs say nearly the same as another.
//
//   Result<NearVerbs> verbs = NearVerbs::Open(ModelFolder("") + "/en.verbs");
//   verbs->Of("buy");     // {"bribe", "buy out", "purchase", "take over" ...}
//
// Made of WordNet by `lexicon_build` when the program is compiled: the verbs that share one of the
// three most frequent senses of a verb, and in the first those that are ways of doing it
// ("auction", "bootleg": ways to sell) or that it is a way of doing. One line a verb:
// "sell<tab>auction|auction off|...".
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"

namespace tripleloom {

// Immutable; safe to use from several threads.
class NearVerbs {
 public:
  // Reads the file. Errors: kNotFound, kIo, kBadModel (no such table).
  static Result<NearVerbs> Open(const std::string& path);

  // By the lemma in lower case; sorted, empty where it is no verb that is known.
  std::vector<std::string> Of(std::string_view lemma) const;

 private:
  std::map<std::string, std::string, std::less<>> near_;  // joined by '|'
};

}  // namespace tripleloom
