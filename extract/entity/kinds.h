// Kinds: which kind of organization or place a name tells, and which a bare noun can mean.
//
//   KindsOfName({"Ministry", "of", "Trade"})          // of the state
//   MayMean("firm", KindsOfName({"Corvo", "&", "Lind"}))   // true; of the ministry false
//
// Inside entity/ only. A noun is asked before probabilities are: "the company" is no rival of "the
// ministry", however near that was named.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/entity/gazetteer.h"

namespace tripleloom {

// A set of kinds; 0 where nothing is known, several where a word leaves it open.
using Kinds = uint32_t;

// What is told by a noun that stands in a name as its head or is said of it: "airline", "ministry".
// `lemma` is in lower case.
Kinds KindsOfNoun(std::string_view lemma);

// What a name tells of itself by its head noun ("Lorne Water Authority"), a mark of companies
// ("Corvo Ltd", "Corvo & Lind") or, of places, by a noun that no town is called by ("Lorne County",
// "Lake Lorne").
Kinds KindsOfName(const std::vector<std::string>& words);

// Whether something of these kinds may be called "the firm", "the city"; true of what is not known,
// and for nouns that fit any kind.
bool MayMean(std::string_view lemma, Kinds kinds);

// Whether all these kinds, of which there are some, are called so: "the company" for "Corvo Ltd",
// "the agency" for "Lorne Water Authority".
bool SurelyMeans(std::string_view lemma, Kinds kinds);

// Whether the two may be one kind; not two of the state, which has many bodies ("his government" of
// a minister is not the ministry).
bool AreAlike(Kinds a, Kinds b);

// Whether the bare noun is the usual word for organizations of some kind: "company".
bool MeansOrganization(std::string_view lemma);

// Whether the bare noun names the kind of a thing of that type: "the country", "the company".
bool IsKind(std::string_view lemma, EntityType type, bool country, Gender gender);

}  // namespace tripleloom
