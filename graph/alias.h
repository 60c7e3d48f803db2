// Alias: the user's list of names of things that have an IRI, such as Wikidata items.
//
//   AliasList list = ParseAliases(text, "people.tsv");
//   store.Tell({}, list.aliases);
//
// One name a line: name, type and IRI, separated by tabs; names of one IRI are one thing. Empty
// lines and lines that begin with '#' are passed over.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/correction.h"

namespace tripleloom {

struct AliasList {
  std::vector<Alias> aliases;
  std::vector<std::string> faults;  // "people.tsv:3: no type is called \"Persn\"; known are ..."
};

// Reads a list. Bad lines become faults and are left out: too few or too many fields, an unknown
// type, a type without names (Date ...), no absolute IRI, text that is not UTF-8, a name that an
// earlier line gave another IRI. Linear in the text, but for sorting.
AliasList ParseAliases(std::string_view text, const std::string& file);

}  // namespace tripleloom
