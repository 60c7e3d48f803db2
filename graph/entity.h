// Entity: a thing of the world, merged from the local entities of many documents.
#pragma once

#include <string>
#include <vector>

#include "graph/triple.h"

namespace tripleloom {

struct Entity {
  std::string key;   // slug and short hash, stable across runs and machines: "john-kerry-1f3a9c2e"
  std::string name;  // the usual name
  EntityType type = EntityType::kConcept;
  bool named = false;
  std::vector<std::string> names;  // every name and short form, most frequent first
  int mentions = 0;                // in all documents
  int documents = 0;
  std::string iri = {};  // of the same thing elsewhere (a Wikidata item), from a list of aliases

  friend bool operator==(const Entity&, const Entity&) = default;
};

}  // namespace tripleloom
