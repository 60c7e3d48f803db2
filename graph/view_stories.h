// View stories: which articles describe things by nouns of which a story has one (story.h), in the
// relational view (view.h).
//
//   ViewStories stories(database, false);
//   stories.Drop(article);                    // an article that went, or will be told anew
//   stories.Add(article, candidates, identities);
//   stories.Settle();                         // once all are in: articles to be told anew
//   stories.Of(article, "lake")               // whose lake it is: the id of a document
//
// For view_update.cc and view_entities.cc alone. Everything here requires a write transaction;
// failures of the database show in Check.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "graph/base/result.h"
#include "graph/database.h"
#include "graph/group.h"
#include "graph/tally.h"

namespace tripleloom {

class ViewStories {
 public:
  // The database must outlive it.
  explicit ViewStories(Database& database) : database_(database) {}

  // `identities` is what each local entity of the article is among all documents (Identity::key).
  void Add(int64_t article, const CandidateDocument& document,
           const std::vector<std::string>& identities);

  // Takes out what an article describes.
  void Drop(int64_t article);

  // Finds the stories of what came and of what lost some of its story. Gives the articles in which
  // a thing is of another story than before, but not those added. Time: for each noun that the
  // changes speak of, what came or lost times all articles that have the noun.
  std::set<int64_t> Settle();

  // The story of the thing that the article describes by the noun. Call after Settle.
  std::string Of(int64_t article, const std::string& noun);

  // The bases (group.h) of things of which other articles may tell than before.
  const std::set<std::string>& Touched() const { return touched_; }

  Status Check() const { return failure_.Check(); }

 private:
  // What an article describes by one noun.
  struct Telling {
    int64_t article = 0;
    StoryThing thing;
    std::vector<std::pair<int, EntityCandidate>> locals;  // empty for what the tables hold
  };

  std::vector<Telling> Kept(const std::string& noun);
  void SettleNoun(const std::string& noun, std::set<int64_t>& changed);
  void Write(const std::string& noun, const Telling& telling);

  Database& database_;
  std::map<std::string, std::vector<Telling>> added_;          // by noun
  std::map<std::string, std::set<std::string>> lost_;          // stories by noun
  std::map<std::pair<int64_t, std::string>, std::string> of_;  // stories of what came or changed
  std::set<std::string> touched_;
  FirstFailure failure_{database_};
};

// What all articles say of the thing of that base; nullopt where none describes it. Errors: kIo,
// kBadSyntax (damaged).
Result<std::optional<Tally>> TallyOfStory(Database& database, const std::string& base);

}  // namespace tripleloom
