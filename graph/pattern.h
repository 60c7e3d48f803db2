// Pattern: statements with holes, in the words of the graph: what `query` takes without a
// subcommand.
//
//   Result<Pattern> pattern = ParsePattern("Hagel order ?ship to ?where:Place", nullptr);
//   pattern->clauses[0].object.variable;                  // "ship"
//   ParsePattern("\"Ada Verne\" found ?what; ?who own ?what", nullptr);
//
// A clause is subject, relation, object and then, if wanted, prepositions with what stands after
// them. Clauses are joined by ';' and share their variables. In the place of a name:
//
//   Hagel, "Chuck Hagel"      an entity by any of its names
//   ~strikes, ~"drone strike" every entity that has these words in a name
//   ?                         any; ?ship: any, and the same wherever ?ship stands
//   ?x:Person, ?x:Place|Event any of these types
//   who, what, which, whom    as ?who, ?what ...; where and when also without a preposition
//
// In the place of a relation: words in any inflection ("ordered"), joined by '-' or blanks
// ("spokesman-of"), '|' between alternatives, '~' before near ones, the name of a property
// ("worksFor", "schema:founder"), or a hole, which then stands for the relation's lemma.
//
// Place in the flow: pattern_match.h finds what fits a Pattern in a graph.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/triple.h"

namespace tripleloom {

// What stands for a subject, an object or after a preposition.
struct PatternTerm {
  std::string variable;           // of a hole, made up where it has no name; empty: a name
  std::vector<EntityType> types;  // of a hole; empty: any
  std::string name;               // of an entity
  bool near = false;              // every entity that has the words of `name` in a name
  size_t place = 0;               // byte of the text

  bool IsHole() const { return !variable.empty(); }
};

struct PatternRelation {
  std::string variable;            // of a hole
  std::vector<std::string> words;  // alternatives: "spokesman of"; none: a hole
  bool near = false;
  size_t place = 0;

  bool IsHole() const { return words.empty(); }
};

struct PatternQualifier {
  std::string preposition;  // in lower case; empty: any or none
  PatternTerm term;
};

struct PatternClause {
  PatternTerm subject;
  PatternRelation relation;
  PatternTerm object;
  std::vector<PatternQualifier> qualifiers;
};

struct Pattern {
  std::string text;
  std::vector<PatternClause> clauses;  // never empty
};

// What a graph knows: tells names from relations where words stand without quotes.
struct PatternVocabulary {
  std::function<bool(std::string_view)> is_entity;
  std::function<bool(std::string_view)> is_relation;
  std::function<bool(std::string_view)> is_proper_name;  // "Ada Verne", not "the minister"
};

// Reads a pattern. Words without quotes are cut into subject, relation and object where the
// vocabulary knows them ("Ada Verne is founder of Lumen Press"), and simple questions of English
// are put into that order ("what did Hagel order?"); without one (nullptr), each word is a part.
// Errors: kBadSyntax; the message has three lines: what was expected, the pattern, and a mark under
// the place. kLimit: more than 4,000 bytes. Time: asks the vocabulary for each run of words, cubic
// in the words of a clause at worst.
Result<Pattern> ParsePattern(std::string_view text, const PatternVocabulary* vocabulary);

// Names of the holes in the order of the text, each once.
std::vector<std::string> VariablesOf(const Pattern& pattern);

// An Error of three lines that marks a place (a byte) of the text.
Error FaultAt(std::string_view text, size_t place, std::string_view expected);

}  // namespace tripleloom
