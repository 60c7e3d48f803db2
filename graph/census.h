// Census: how much of what there is in the merged graph of a store.
//
//   Result<Census> census = CensusOf(store);
//   std::cout << census->statements << " statements, " << census->negated << " of them negated\n";
//
// Place in the flow: counted in the tables of the view (view.h); equal to counting a Snapshot.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "graph/base/result.h"
#include "graph/triple.h"

namespace tripleloom {

class Store;

struct Census {
  size_t articles = 0;
  size_t entities = 0;
  size_t named = 0;  // of them
  std::array<size_t, kEntityTypeCount> of_type = {};
  size_t evidence = 0;  // of all statements
  size_t statements = 0;
  size_t plain = 0;  // asserted, not negated, said by the articles themselves
  size_t negated = 0;
  size_t attributed = 0;
  std::array<size_t, kModalityCount> of_modality = {};
  std::map<int, size_t> of_support;  // statements by the number of articles
  std::vector<std::pair<std::string, size_t>>
      relations;  // lemmas, most frequent first, then A to Z
};

// Errors: kBadSyntax (damaged), kLimit (Store::StopWhen), kIo. Time: a scan of an index over all
// statements, a tenth of a microsecond each.
Result<Census> CensusOf(const Store& store);

// What may be asked for by name, for completion: the names of all that has a proper name, and all
// relation lemmas; both sorted. Errors: as above. Time: linear in the names.
struct Vocabulary {
  std::vector<std::string> names;
  std::vector<std::string> relations;
};
Result<Vocabulary> VocabularyOf(const Store& store);

}  // namespace tripleloom
