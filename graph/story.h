// Story: which articles tell of the same events, and the things without a name that these have one
// of: "the lake" here is "the lake" there.
//
// Place in the flow: draft.h notes what a document describes so with its candidates; resolve.h and
// the view (view_stories.h) ask which documents mean one thing, once they know what the names of
// all documents stand for.
//
//   std::vector<Described> described = DescribedIn(facts);
//   described[0].noun                       // "The army sent buses.": "army"
//   FindStories(things);                    // of one noun, in all documents
//   things[0].story == things[1].story      // one army
//
// What a document describes is a function of its facts alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/triple.h"

namespace tripleloom {

// A thing that a document calls by the bare noun, and nothing in it otherwise.
struct Described {
  std::string noun;          // NameKey: "lake"
  std::vector<int> locals;   // the local entities called so; ascending, never empty
  std::vector<int> anchors;  // local entities with names that say which it is; ascending

  friend bool operator==(const Described&, const Described&) = default;
};

// By noun. Time: linear in the facts, and for each phrase that restricts one of them linear in the
// mentions.
std::vector<Described> DescribedIn(const DocumentFacts& facts);

// Numbers of names, ascending, each once.
using StoryNames = std::vector<int64_t>;

// Whether stories are compared by the name: of a person, place, organization, event, product or
// work.
bool TellsOfStory(const std::string& identity);

// The names by which stories are compared. `identities` are those of local entities (Identity::key
// in ties.h), empty for what has no name.
StoryNames NamesOfStory(const std::vector<std::string>& identities);

// Those of what says which thing is described, of any kind.
StoryNames NamesOfAnchors(const Described& described, const std::vector<std::string>& identities);

// Whether documents with these names tell of the same events.
bool AreOneStory(const StoryNames& a, const StoryNames& b);

// What a document says of its thing of some noun.
struct StoryThing {
  std::string document;    // its id
  StoryNames names;        // of the document
  StoryNames anchors;      // of what says which thing it is
  std::string story = {};  // the least id of a document that means the same thing
};

// Fills in the stories of things of one noun. Those that have one must have it from a call with all
// things of that story, and keep together. Time: each thing that has none is compared with all.
void FindStories(std::vector<StoryThing>& things);

// The base (group.h) of the thing: of no family, as it has no name.
std::string BaseOfStory(std::string_view story, std::string_view noun);

struct StoryOfBase {
  std::string story;
  std::string noun;
};

// Whether a base is of such a thing, and its parts if so.
bool IsStory(std::string_view base);
StoryOfBase PartsOfStory(std::string_view base);

}  // namespace tripleloom
