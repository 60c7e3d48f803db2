// Things of one noun fall into stories, and a story is known by its least document. What comes is
// compared with all things of its noun, and may join stories. A story that lost an article may have
// fallen apart: all of it is compared again. What is left of the others stays together as it is.

#include "graph/view_stories.h"

#include "graph/numbers.h"

namespace tripleloom {
namespace {

constexpr std::string_view kInsert =
    "INSERT INTO view_described VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9)";
constexpr std::string_view kMove =
    "UPDATE view_described SET story = ?4 WHERE noun = ?1 AND story = ?2 AND article = ?3";
constexpr std::string_view kOfNoun =
    "SELECT article, document.id, names, anchors, story FROM view_described "
    "JOIN document ON document.number = article >> 4 WHERE noun = ?1 ORDER BY article, place";
constexpr std::string_view kOfStory =
    "SELECT article, name, type, mentions FROM view_described WHERE noun = ?1 AND story = ?2 "
    "ORDER BY article, place";

}  // namespace

void ViewStories::Add(int64_t article, const CandidateDocument& document,
                      const std::vector<std::string>& identities) {
  const StoryNames names = NamesOfStory(identities);
  for (const Described& described : document.described) {
    Telling telling{article, {document.id, names, NamesOfAnchors(described, identities)}, {}};
    for (const int local : described.locals) {
      telling.locals.emplace_back(local, document.candidates[static_cast<size_t>(local)]);
    }
    added_[described.noun].push_back(std::move(telling));
  }
}

void ViewStories::Drop(int64_t article) {
  Sql& row = database_.Use("SELECT noun, story FROM view_described WHERE article = ?1");
  for (row.Bind(article); row.Row();) lost_[row.Text(0)].insert(row.Text(1));
  failure_.Note(row.ok());
  failure_.Note(database_.Use("DELETE FROM view_described WHERE article = ?1").Bind(article).Run());
}

// One for each article, without what is only counted.
std::vector<ViewStories::Telling> ViewStories::Kept(const std::string& noun) {
  std::vector<Telling> kept;
  Sql& row = database_.Use(kOfNoun);
  for (row.Bind(noun); row.Row();) {
    if (!kept.empty() && kept.back().article == row.Int(0)) continue;
    StoryThing thing{row.Text(1), UnpackNumbers(row.Bytes(2)), {}};
    thing.anchors = UnpackNumbers(row.Bytes(3));
    thing.story = row.Text(4);
    kept.push_back({row.Int(0), std::move(thing), {}});
  }
  failure_.Note(row.ok());
  return kept;
}

std::set<int64_t> ViewStories::Settle() {
  std::set<std::string> nouns;
  for (const auto& [noun, tellings] : added_) nouns.insert(noun);
  for (const auto& [noun, stories] : lost_) nouns.insert(noun);
  std::set<int64_t> changed;
  for (const std::string& noun : nouns) SettleNoun(noun, changed);
  added_.clear();
  lost_.clear();
  return changed;
}

void ViewStories::SettleNoun(const std::string& noun, std::set<int64_t>& changed) {
  std::vector<Telling> all = Kept(noun);
  for (Telling& telling : added_[noun]) all.push_back(std::move(telling));
  const std::set<std::string>& lost = lost_[noun];
  for (const std::string& story : lost) touched_.insert(BaseOfStory(story, noun));
  std::vector<StoryThing> things;
  for (const Telling& telling : all) {
    things.push_back(telling.thing);
    if (lost.contains(things.back().story)) things.back().story.clear();
  }
  FindStories(things);
  for (size_t i = 0; i < all.size(); ++i) {
    const std::string before = std::exchange(all[i].thing.story, things[i].story);
    if (before == things[i].story) continue;
    touched_.insert(BaseOfStory(things[i].story, noun));
    of_[{all[i].article, noun}] = things[i].story;
    if (!all[i].locals.empty()) {
      Write(noun, all[i]);
      continue;
    }
    touched_.insert(BaseOfStory(before, noun));
    changed.insert(all[i].article);
    failure_.Note(database_.Use(kMove).Bind(noun, before, all[i].article, things[i].story).Run());
  }
}

void ViewStories::Write(const std::string& noun, const Telling& telling) {
  const StoryThing& thing = telling.thing;
  const std::string names = PackNumbers(thing.names);
  const std::string anchors = PackNumbers(thing.anchors);
  for (const auto& [place, candidate] : telling.locals) {
    failure_.Note(database_.Use(kInsert)
                      .Bind(noun, thing.story, telling.article, place, candidate.name,
                            static_cast<int>(candidate.type), candidate.mentions, Blob{names},
                            Blob{anchors})
                      .Run());
  }
}

std::string ViewStories::Of(int64_t article, const std::string& noun) {
  const auto known = of_.find({article, noun});
  if (known != of_.end()) return known->second;
  std::string story;
  Sql& row = database_.Use("SELECT story FROM view_described WHERE article = ?1 AND noun = ?2");
  for (row.Bind(article, noun); row.Row();) story = row.Text(0);
  failure_.Note(row.ok());
  return story;
}

Result<std::optional<Tally>> TallyOfStory(Database& database, const std::string& base) {
  const StoryOfBase parts = PartsOfStory(base);
  Tally tally;
  int document = -1;
  int64_t article = 0;
  Sql& row = database.Use(kOfStory);
  for (row.Bind(parts.noun, parts.story); row.Row();) {
    if (row.Int(0) != std::exchange(article, row.Int(0))) ++document;
    EntityCandidate candidate{{}, row.Text(1), static_cast<EntityType>(row.Int(2)), false};
    candidate.mentions = static_cast<int>(row.Int(3));
    tally.Add(document, candidate, true);
  }
  if (!row.ok()) return tl::unexpected(database.Failure());
  return document < 0 ? std::nullopt : std::optional(std::move(tally));
}

}  // namespace tripleloom
