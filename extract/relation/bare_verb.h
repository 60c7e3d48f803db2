// Bare verbs: facts that have no second thing, and what stands in its place.
//
//   if (StandsAlone(tree, proposition)) ...   // "The ministers have resigned"
//
// Private to graph_shape.cc.
#pragma once

#include <vector>

#include "extract/analysis/tree.h"
#include "extract/relation/proposition.h"

namespace tripleloom {

// "The ministers have resigned": whether a verb without object says enough for a fact. Not that
// somebody spoke, not "goes on" or "can wait".
bool StandsAlone(const Tree& tree, const Proposition& proposition);

// The words of a verb that stands alone, with the bare noun that makes one verb with it ("take
// place"), and with where to or how if it says something else without ("came home", "did not
// swim too far"). `behind` are those that follow the verb and are not in its lemma.
struct BareVerb {
  std::vector<int> helpers, verb, behind;
};

BareVerb WordsOfBareVerb(const Tree& tree, const Proposition& proposition, int noun);

// "is open", "remained closed": whether the verb says a quality of its subject; not "made sure".
bool LinksQuality(const Proposition& proposition);

// "under way", "out of print": the words of a preposition and a bare noun that make a quality with
// "be" or "remain"; empty for a place or thing.
std::vector<int> QualityPhrase(const Tree& tree, const Proposition& proposition,
                               const Argument& argument);

// Whether the verb as said can be read of its object: "sent", "built"; not "meet", "took".
bool ReadsAsParticiple(const Word& verb);

}  // namespace tripleloom
