// Explain: why an entity is one thing, and why others are not the same.
//
//   Result<Explanation> kerry = Explain(store, "John Kerry");
//   for (const NameUse& use : kerry->uses)
//     std::cout << use.document << ": " << use.name << NameOf(use.reason) << '\n';
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"
#include "graph/entity.h"
#include "graph/group.h"

namespace tripleloom {

class Store;

// A name by which an article calls the entity.
struct NameUse {
  std::string name;
  std::string document;
  MergeReason reason = MergeReason::kOwn;
  int mentions = 0;
  std::vector<std::string> from = {};  // the articles that give the reason, where others do
  // For a thing of a story: the names by which that article tells of the same events.
  std::vector<std::string> shared = {};
};

// Another entity of a similar name.
struct Neighbour {
  Entity entity;
  std::string why;  // why it is another one: "the names differ: \"kerr\" is not \"kerry\""
};

struct Explanation {
  Entity entity;
  std::vector<NameUse> uses;       // by document
  std::vector<Neighbour> nearest;  // nearest first, at most five
};

// In words: "the same name", "the only person with this surname", ...
std::string_view WordsOf(MergeReason reason);

// With the articles that give the reason: "the only one named there who bears this role: in a.txt";
// "the only such thing in its story: in a.txt, which names Ames, Lorne and 3 more too".
std::string WhyOf(const NameUse& use);

// Explains the entity that FindEntity (query.h) finds. Errors: kNotFound (names the nearest),
// kBadSyntax (damaged), kIo. Time: reads the store twice.
Result<Explanation> Explain(const Store& store, std::string_view name);

// The base (group.h) that a user means by a name or a key, for a correction: the name as articles
// write it, not the entity that it was merged into; or the role by which articles call somebody
// ("the leader of the Green Alliance"), where nothing has such a name. Errors: kNotFound (names the
// nearest); kBadSyntax: things of several kinds have the name (gives their keys).
Result<std::string> BaseNamed(const Store& store, std::string_view name);

}  // namespace tripleloom
