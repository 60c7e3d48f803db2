// Question: questions of English that ask for more than a pattern (pattern.h) can say.
//
//   ReadSaidQuestion("who said what about the strike?")->topic;   // "strike"
//   ReadPlaceQuestion("what is in Lorne?")->place;                // "Lorne"
//
// Place in the flow: the command line asks these first, then takes the words for a pattern.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/graph.h"
#include "graph/part.h"

namespace tripleloom {

// Whether the text begins as a question does, with "who" and its kin or an auxiliary. Linear.
bool IsQuestion(std::string_view text);

// "who said what about X", "what did X say", "what did X say about Y".
struct SaidQuestion {
  std::string speaker;  // empty: anybody
  std::string topic;    // empty: anything
};
std::optional<SaidQuestion> ReadSaidQuestion(std::string_view text);

// "what is in X", "who is at X".
struct PlaceQuestion {
  std::string place;
  bool people = false;
};
std::optional<PlaceQuestion> ReadPlaceQuestion(std::string_view text);

// What lies in a place: the statements that say so of it and of places in it, negated ones left
// out, and the entities whose names do ("the theatre in Lorne") and of which no statement does.
struct PartOfPlace {
  Graph graph;
  std::vector<Vertex> by_name;
};

// Errors: kNotFound (names the nearest), kBadSyntax (damaged), kLimit (Store::StopWhen), kIo. Time:
// the statements about the places, and linear in the names.
Result<PartOfPlace> WhatIsIn(const Store& store, std::string_view place, PartDepth depth);

}  // namespace tripleloom
