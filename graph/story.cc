// Some definite descriptions need no introduction, as whoever knows the place or the state knows
// that it has one such thing: "the river", "the army" (the "larger situation use" of Hawkins 1978,
// "Definiteness and Indefiniteness"). Articles that tell of the same events share that situation.
// So within one story such a noun means one thing, where a document holds no other of the kind. The
// same head noun within one topic is what cross-document coreference is measured against (Barhom
// et al. 2019, "Revisiting Joint Modeling of Cross-document Entity and Event Coreference
// Resolution"). Nouns that a story may have several of, such as "the company" or "the building",
// are in no list here.
//
// Two documents tell of the same events where the names that they share are many, alone and among
// all their names: articles on one topic share the names that everybody knows, and few others.
// Which documents mean one thing follows from such pairs: those that a chain of them connects.

#include "graph/story.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "graph/base/hash.h"
#include "graph/base/one_of.h"
#include "graph/group.h"
#include "graph/names.h"
#include "graph/role_names.h"

namespace tripleloom {
namespace {

constexpr std::string_view kMark = "\nstory\n";

// Names that two documents of one story share: so many at least, and one for so many that the two
// have, which is two in five of what each has on average.
constexpr size_t kShared = 4;
constexpr size_t kNamesPerShared = 5;

// Waters and lands.
constexpr std::array<std::string_view, 33> kLands = {
    "bay",       "canal",   "canyon",  "creek",     "delta",  "desert",   "estuary",
    "fjord",     "forest",  "glacier", "gorge",     "gulf",   "harbor",   "harbour",
    "island",    "jungle",  "lagoon",  "lake",      "marsh",  "mountain", "ocean",
    "peninsula", "plateau", "reef",    "reservoir", "river",  "sea",      "strait",
    "stream",    "swamp",   "valley",  "volcano",   "wetland"};

// What a state has one of.
constexpr std::array<std::string_view, 11> kBodies = {
    "army",     "cabinet", "government", "judiciary", "junta", "military",
    "monarchy", "navy",    "parliament", "police",    "regime"};

// The noun of our lists that the word is, or of which it is the plural; empty if it is none.
std::string NounOf(std::string word) {
  const auto is_known = [](const std::string& noun) {
    return IsOneOf(kLands, noun) || IsOneOf(kBodies, noun);
  };
  if (!is_known(word) && word.ends_with('s')) word.pop_back();
  return is_known(word) ? word : std::string();
}

// Which of our nouns say what the thing is: "lake" of "the lakes of Orn", and of "Lake Orn" too.
// Most things are none of these, so this does without NameKey, which is slower.
std::set<std::string> NounsOf(const LocalEntity& entity) {
  static constexpr std::array<std::string_view, 7> kAfter = {"at", "for", "from", "in",
                                                             "of", "on",  "to"};
  std::set<std::string> nouns;
  std::string head;
  for (std::string_view rest = entity.name; !rest.empty(); rest = WithoutFirstWord(rest)) {
    std::string word = FirstWord(rest);
    if (entity.named) nouns.insert(NounOf(word));
    if (!entity.named && !head.empty() && IsOneOf(kAfter, word)) break;
    head = std::move(word);
  }
  nouns.insert(NounOf(std::move(head)));
  nouns.erase(std::string());
  return nouns;
}

// Whether the words are the noun alone. A participle before a land or a water says what befell it,
// not which it is: "the flooded valley". A government may be "elected" or "exiled".
bool IsBare(std::string_view words, std::string_view noun) {
  const std::string slug = NameKey(words);
  if (slug == noun) return true;
  const std::vector<std::string_view> parts = WordsOfKey(slug);
  return parts.size() == 2 && parts[1] == noun && parts[0].ends_with("ed") && IsOneOf(kLands, noun);
}

class Reader {
 public:
  explicit Reader(const DocumentFacts& facts) : facts_(facts) {}

  std::vector<Described> Read() {
    std::map<std::string, std::vector<int>> called;
    for (size_t i = 0; i < facts_.entities.size(); ++i) {
      const LocalEntity& entity = facts_.entities[i];
      if (entity.type == EntityType::kPerson) continue;
      for (const std::string& noun : NounsOf(entity)) called[noun].push_back(static_cast<int>(i));
    }
    std::vector<Described> described;
    for (auto& [noun, locals] : called) {
      if (!MeanOneThing(locals, noun)) continue;
      const auto anchors = AnchorsOf(locals, noun);
      if (!anchors) continue;
      described.push_back({noun, std::move(locals), {anchors->begin(), anchors->end()}});
    }
    return described;
  }

 private:
  // Whether all that the document calls by the noun, alone or with more words, it calls by the bare
  // noun, and at least once as known.
  bool MeanOneThing(const std::vector<int>& locals, const std::string& noun) const {
    bool definite = noun == "police";  // has no article in "police said"
    for (const int local : locals) {
      const LocalEntity& entity = facts_.entities[static_cast<size_t>(local)];
      if (entity.type != EntityType::kPlace && entity.type != EntityType::kOrganization)
        return false;
      if (entity.named || !entity.usual.empty() || !IsBare(entity.name, noun)) return false;
      for (const EntityMention& mention : entity.mentions) {
        if (mention.kind == MentionKind::kPronoun) continue;
        const std::string_view words = TextOf(facts_.text, mention.span);
        if (mention.kind == MentionKind::kName || !IsBare(words, noun)) return false;
        definite = definite || FirstWord(words) == "the";
      }
    }
    return definite;
  }

  // The names by which phrases beside the noun tell which thing is meant: "the lake behind Halden
  // Dam". nullopt where one does that without a name ("the river to the east"), or tells of which
  // state a body is.
  std::optional<std::set<int>> AnchorsOf(const std::vector<int>& locals,
                                         const std::string& noun) const {
    std::set<int> anchors;
    for (const Triple& triple : facts_.triples) {
      for (const Qualifier& argument : triple.arguments) {
        const bool of_subject = argument.role == "subject-restriction";
        if (!of_subject && argument.role != "object-restriction") continue;
        if (argument.preposition == "or") continue;  // "or barges" is another thing
        const int local = of_subject ? triple.subject.entity : triple.object.entity;
        if (std::find(locals.begin(), locals.end(), local) == locals.end()) continue;
        const std::set<int> named = NamedIn(argument.slot.span);
        if (named.empty() || IsOneOf(kBodies, noun)) return std::nullopt;
        anchors.insert(named.begin(), named.end());
      }
    }
    return anchors;
  }

  std::set<int> NamedIn(Span span) const {
    std::set<int> named;
    for (size_t i = 0; i < facts_.entities.size(); ++i) {
      const LocalEntity& entity = facts_.entities[i];
      const auto inside = [span](const EntityMention& mention) {
        return span.begin <= mention.span.begin && mention.span.end <= span.end;
      };
      const auto& mentions = entity.mentions;
      if (entity.named && std::any_of(mentions.begin(), mentions.end(), inside)) {
        named.insert(static_cast<int>(i));
      }
    }
    return named;
  }

  const DocumentFacts& facts_;
};

// Things as a forest: those of one tree are one.
class Forest {
 public:
  explicit Forest(size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), size_t{0});
  }
  size_t Root(size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void Unite(size_t a, size_t b) { parent_[Root(a)] = Root(b); }

 private:
  std::vector<size_t> parent_;
};

int64_t NumberOf(const std::string& identity) {
  return static_cast<int64_t>(Hash64(identity) >> 1);
}

StoryNames Sorted(StoryNames names) {
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

bool Holds(const StoryNames& all, const StoryNames& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

bool AreOne(const StoryThing& a, const StoryThing& b) {
  return AreOneStory(a.names, b.names) && Holds(a.names, b.anchors) && Holds(b.names, a.anchors);
}

}  // namespace

std::vector<Described> DescribedIn(const DocumentFacts& facts) { return Reader(facts).Read(); }

bool TellsOfStory(const std::string& identity) {
  const std::optional<Family> family = FamilyOfBase(identity);
  return family && *family != Family::kNationality && *family != Family::kUntyped;
}

StoryNames NamesOfStory(const std::vector<std::string>& identities) {
  StoryNames names;
  for (const std::string& identity : identities) {
    if (TellsOfStory(identity)) names.push_back(NumberOf(identity));
  }
  return Sorted(std::move(names));
}

StoryNames NamesOfAnchors(const Described& described, const std::vector<std::string>& identities) {
  StoryNames names;
  for (const int local : described.anchors) {
    names.push_back(NumberOf(identities[static_cast<size_t>(local)]));
  }
  return Sorted(std::move(names));
}

bool AreOneStory(const StoryNames& a, const StoryNames& b) {
  const size_t needed =
      std::max(kShared, (a.size() + b.size() + kNamesPerShared - 1) / kNamesPerShared);
  if (std::min(a.size(), b.size()) < needed) return false;
  size_t left_over = a.size() - needed;  // names that the other need not have
  size_t right_over = b.size() - needed;
  for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
    if (*left == *right) {
      ++left, ++right;
      continue;
    }
    size_t& over = *left < *right ? left_over : right_over;
    if (over-- == 0) return false;
    ++(*left < *right ? left : right);
  }
  return true;
}

void FindStories(std::vector<StoryThing>& things) {
  Forest forest(things.size());
  std::map<std::string, size_t> known;
  for (size_t i = 0; i < things.size(); ++i) {
    if (things[i].story.empty()) continue;
    forest.Unite(i, known.try_emplace(things[i].story, i).first->second);
  }
  for (size_t i = 0; i < things.size(); ++i) {
    if (!things[i].story.empty()) continue;
    for (size_t j = 0; j < things.size(); ++j) {
      const bool seen = j <= i && things[j].story.empty();
      if (seen || forest.Root(i) == forest.Root(j)) continue;
      if (AreOne(things[i], things[j])) forest.Unite(i, j);
    }
  }
  std::map<size_t, std::string> least;
  for (size_t i = 0; i < things.size(); ++i) {
    const std::string& id = things[i].document;
    const auto [place, added] = least.try_emplace(forest.Root(i), id);
    if (!added && id < place->second) place->second = id;
  }
  for (size_t i = 0; i < things.size(); ++i) things[i].story = least[forest.Root(i)];
}

std::string BaseOfStory(std::string_view story, std::string_view noun) {
  return std::string(kMark).append(story).append("\n").append(noun);
}

bool IsStory(std::string_view base) { return base.starts_with(kMark); }

StoryOfBase PartsOfStory(std::string_view base) {
  const size_t end = base.rfind('\n');
  return {std::string(base.substr(kMark.size(), end - kMark.size())),
          std::string(base.substr(end + 1))};
}

}  // namespace tripleloom
