// Names with the same key (spelling without dots, article and case; the country for countries) are
// one group. Then groups are tied from the surest reason to the least: acronyms defined in
// brackets, names of one person with and without middle names, acronyms by initials, surnames and
// other parts of longer names. A part that fits two longer names is left alone, but a surname that
// fits several persons goes, mention by mention, to the one who was called so before.
#include "extract/entity/chains.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "extract/entity/chain_description.h"
#include "extract/entity/evidence.h"
#include "extract/entity/forms.h"
#include "extract/entity/name_part.h"
#include "extract/entity/tie_probability.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"

namespace tripleloom {
namespace {

// For a surname, of which the full name tells more (kFarBehind).
constexpr float kVeryFarBehind = 5;

class NameTier {
 public:
  NameTier(const ReadingContext& context, std::vector<Candidate> candidates)
      : context_(context), candidates_(std::move(candidates)), parent_(candidates_.size()) {
    std::iota(parent_.begin(), parent_.end(), 0);
  }

  ChainSet Run() {
    MakeGroups();
    TieBracketed();
    TiePersons();
    TieAcronyms();
    TieParts();
    return Build();
  }

 private:
  int Root(int i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  // The earlier root stays root, so that chains keep the order of their first mention.
  void Unite(int a, int b) {
    a = Root(a), b = Root(b);
    if (a != b) parent_[std::max(a, b)] = std::min(a, b);
  }
  void SetTie(int i, Tie tie, float probability) {
    candidates_[i].mention.tie = tie;
    candidates_[i].mention.probability = probability;
  }
  bool IsName(int i) const {
    return candidates_[i].mention.kind == MentionKind::kName && !candidates_[i].words.empty();
  }

  void MakeGroups() {
    std::map<std::string, int> by_key;
    group_of_.assign(candidates_.size(), -1);
    for (size_t i = 0; i < candidates_.size(); ++i) {
      if (!IsName(static_cast<int>(i))) continue;
      const SharedKey key = KeyOf(context_, candidates_[i]);
      const auto [at, added] = by_key.try_emplace(key.text, static_cast<int>(groups_.size()));
      if (added) {
        groups_.push_back({{}, candidates_[i].words, {}, EntityType::kConcept, key.country});
      }
      Join(at->second, static_cast<int>(i));
    }
    for (KeyGroup& group : groups_) {
      group.type = BestType(group.evidence, group.members.size()).type;
    }
  }

  void Join(int number, int i) {
    KeyGroup& group = groups_[number];
    group_of_[i] = number;
    for (size_t t = 0; t < group.evidence.size(); ++t) {
      group.evidence[t] += candidates_[i].evidence[t];
    }
    if (!group.members.empty()) {
      const int first = group.members.front();
      const bool same = candidates_[first].text == candidates_[i].text;
      SetTie(i, same || !group.country ? Tie::kSameName : Tie::kCountry,
             group.country && !same ? kCountry : kSameName);
    }
    group.members.push_back(i);
  }

  // Ties all of group `part` to group `whole`.
  void TieGroups(int part, int whole, Tie tie, float probability) {
    for (int i : groups_[part].members) {
      if (candidates_[i].mention.tie == Tie::kNone) SetTie(i, tie, probability);
    }
    tied_.emplace_back(part, whole);
  }

  // "Coastal Rescue Service (CRS)" and "CRS (Coastal Rescue Service)".
  void TieBracketed() {
    for (size_t i = 1; i < candidates_.size(); ++i) {
      const int at = static_cast<int>(i);
      if (!IsName(at)) continue;
      const Mention& mention = candidates_[i].mention;
      const Tree& tree = context_.trees[mention.sentence];
      if (mention.begin < 2 || mention.end >= tree.size()) continue;
      if (tree.word(mention.begin - 1).form != "(" || tree.word(mention.end).form != ")") continue;
      TieToNameBefore(at);
    }
  }
  // To the shortest of the names that end at the bracket, perhaps with a possessive 's, whose
  // letters it has: of "Tribunal of the World Bank (WB)" to the bank.
  void TieToNameBefore(int i) {
    const Mention& mention = candidates_[i].mention;
    const Tree& tree = context_.trees[mention.sentence];
    int end = mention.begin - 1;
    if (end > 0 && tree.word(end - 1).xpos == Xpos::kPOS) --end;
    for (int j = i - 1; j >= 0 && candidates_[j].mention.sentence == mention.sentence; --j) {
      if (candidates_[j].mention.end != end || !IsName(j)) continue;
      const bool is_short = IsShortFor(i, j), is_full = IsShortFor(j, i);
      if (is_short) TieGroups(group_of_[i], group_of_[j], Tie::kAcronym, kDefinedAcronym);
      if (is_full) TieGroups(group_of_[j], group_of_[i], Tie::kAcronym, kDefinedAcronym);
      if (is_short || is_full) return;
    }
  }
  // Whether the capitals of one word come, in order, from the letters of a longer name.
  bool IsShortFor(int brief, int full) const {
    if (candidates_[brief].words.size() != 1 || candidates_[full].words.size() < 2) return false;
    const std::string letters = LowerAscii(WithoutDots(candidates_[brief].text));
    if (letters.size() < 2 || !IsUpper(candidates_[brief].text[1])) return false;
    const std::string name = LowerAscii(candidates_[full].text);
    size_t at = 0;
    for (char c : name) at += at < letters.size() && c == letters[at];
    return at == letters.size();
  }

  bool IsPerson(const KeyGroup& group) const { return group.type == EntityType::kPerson; }

  using Index = std::map<std::string, std::vector<int>>;

  // The names of two words, without small ones, that end with what elsewhere is a person by itself.
  Index PersonsBySurname() const {
    Index bearers;
    for (const KeyGroup& group : groups_) {
      if (group.words.size() == 1 && IsPerson(group)) bearers[LowerAscii(group.words.front())];
    }
    for (size_t g = 0; g < groups_.size(); ++g) {
      const std::vector<std::string>& words = groups_[g].words;
      if (words.size() != 2 || !IsUpper(words.front()[0])) continue;
      const auto at = bearers.find(LowerAscii(words.back()));
      if (at != bearers.end()) at->second.push_back(static_cast<int>(g));
    }
    return bearers;
  }

  // "the Reyes-Dahl meeting", where Ana Reyes is named too: two persons, no full name of Dahl.
  bool IsPair(const KeyGroup& pair) const {
    if (pair.words.size() != 3 || pair.words[1] != "-") return false;
    const std::string first = LowerAscii(pair.words.front());
    return std::any_of(groups_.begin(), groups_.end(), [&](const KeyGroup& group) {
      return group.words.size() > 1 && IsPerson(group) && LastName(group.words) == first;
    });
  }

  // "Ana M. Reyes" and "Ana Reyes"; then "Reyes" and, where only one Ana is named, "Ana".
  void TiePersons() {
    std::map<std::pair<std::string, std::string>, std::vector<std::vector<int>>> by_ends;
    Index by_last, by_first;
    const Index bearers = PersonsBySurname();
    for (size_t g = 0; g < groups_.size(); ++g) {
      KeyGroup& group = groups_[g];
      if (group.words.size() < 2 || IsPair(group)) continue;
      // "Sofia Dahl", where Dahl, of whom only one is named in full, is a person, or a family
      if (const auto at = bearers.find(LastName(group.words)); at != bearers.end()) {
        const bool is_given = GenderOfFirstName(group.words.front()) != Gender::kUnknown;
        const bool is_whole = is_given && group.type == EntityType::kWork;  // no book or film
        if ((is_given || at->second.size() == 1) &&
            (is_whole || MayBe(group, EntityType::kPerson, kVeryFarBehind))) {
          group.type = EntityType::kPerson;
          if (is_whole) TakeForPerson(group);
        }
      }
      if (!IsPerson(group)) continue;
      const std::string first = LowerAscii(group.words.front()), last = LastName(group.words);
      std::vector<std::vector<int>>& bearers_of_ends = by_ends[{first, last}];
      if (std::vector<int>* bearer = OnlyBearer(group.words, bearers_of_ends)) {
        TieGroups(static_cast<int>(g), bearer->front(), Tie::kSameName, kFullName);
        bearer->push_back(static_cast<int>(g));
        continue;
      }
      bearers_of_ends.push_back({static_cast<int>(g)});
      by_last[last].push_back(static_cast<int>(g));
      by_first[first].push_back(static_cast<int>(g));
    }
    for (size_t g = 0; g < groups_.size(); ++g)
      TiePersonPart(static_cast<int>(g), by_last, by_first);
  }
  // Of those who share first and last name, each by all his names, the one whom this name may mean;
  // null if there is none, or more than one.
  std::vector<int>* OnlyBearer(const std::vector<std::string>& name,
                               std::vector<std::vector<int>>& bearers) const {
    std::vector<int>* only = nullptr;
    for (std::vector<int>& bearer : bearers) {
      if (!std::all_of(bearer.begin(), bearer.end(), [&](int form) {
            return MayBeOnePerson(name, groups_[static_cast<size_t>(form)].words);
          }))
        continue;
      if (only != nullptr) return nullptr;
      only = &bearer;
    }
    return only;
  }
  // What spoke for a work speaks for the person whose name it is.
  void TakeForPerson(const KeyGroup& group) {
    for (int i : group.members) {
      TypeEvidence& evidence = candidates_[i].evidence;
      std::swap(Of(evidence, EntityType::kWork), Of(evidence, EntityType::kPerson));
    }
  }
  void TiePersonPart(int g, const Index& by_last, const Index& by_first) {
    const KeyGroup& group = groups_[g];
    if (!MayBe(group, EntityType::kPerson, kVeryFarBehind)) return;
    // "Corvo I" is "Ana Corvo", "Corvo Jr." not "Ana Corvo".
    const bool numbered = IsRulersNumber(group.words.back()) && group.words.size() > 1;
    const std::vector<std::string> part = numbered ? WithoutMarks(group.words) : group.words;
    std::vector<int> fitting;
    if (const auto at = by_last.find(LastName(group.words)); at != by_last.end()) {
      for (int full : at->second) {
        const std::vector<std::string> whole = WithoutMarks(groups_[full].words);
        if (full == g || (numbered && !SameGeneration(group.words, groups_[full].words))) continue;
        const bool suffix = part.size() == 1 || IsSuffix(part, whole);
        if (suffix && part.size() < whole.size()) fitting.push_back(full);
      }
    }
    if (fitting.size() == 1) return TieGroups(g, fitting[0], Tie::kShortName, kSurname);
    if (fitting.size() > 1) return TieEachToBearer(g, fitting);
    if (!MayBe(group, EntityType::kPerson)) return;
    const auto at = by_first.find(LowerAscii(group.words.front()));
    const bool place = context_.lexicon.IsPlaceName(group.words.front()) &&
                       !MayBe(group, EntityType::kPerson, kLittleBehind);
    if (group.words.size() == 1 && !place && at != by_first.end() && at->second.size() == 1) {
      TieGroups(g, at->second[0], Tie::kShortName, kFirstName);
    }
  }

  // Surnames of several persons: each mention to the one who bore it alone before; the first to the
  // person who is named most in full before it.
  void TieEachToBearer(int g, const std::vector<int>& persons) {
    split_.push_back(g);
    int bearer = -1;
    for (int i : groups_[g].members) {
      if (bearer < 0 || !SameGender(i, groups_[bearer].members.front())) {
        const int other = BearerBefore(i, persons);
        if (other < 0) continue;
        bearer = other;
      }
      Unite(groups_[bearer].members.front(), i);
      SetTie(i, Tie::kShortName, kSharedSurname);
    }
  }
  int BearerBefore(int i, const std::vector<int>& persons) const {
    int best = -1;
    std::ptrdiff_t most = 0;
    for (int person : persons) {
      const auto& members = groups_[person].members;
      if (members.front() > i || !SameGender(i, members.front())) continue;
      const auto count =
          std::count_if(members.begin(), members.end(), [i](int m) { return m < i; });
      if (count > most) best = person;
      most = std::max(most, count);
    }
    return best;
  }
  bool SameGender(int a, int b) const {
    const Gender left = candidates_[a].gender, right = candidates_[b].gender;
    return left == Gender::kUnknown || right == Gender::kUnknown || left == right;
  }

  void TieAcronyms() {
    std::map<std::string, std::vector<int>> by_initials;
    for (size_t g = 0; g < groups_.size(); ++g) {
      const KeyGroup& group = groups_[g];
      if (group.words.size() < 2 || IsPerson(group) || group.country) continue;
      const std::string initials = Initials(group.words);
      if (initials.size() >= 2) by_initials[initials].push_back(static_cast<int>(g));
    }
    for (size_t g = 0; g < groups_.size(); ++g) {
      const KeyGroup& group = groups_[g];
      if (group.words.size() != 1 || group.country) continue;
      const std::string word = WithoutDots(group.words[0]);
      const auto letter = [](char c) { return IsUpper(c) || IsDigit(c); };
      if (word.size() < 2 || !IsUpper(word[1]) || !std::all_of(word.begin(), word.end(), letter)) {
        continue;
      }
      const auto at = by_initials.find(LowerAscii(word));
      if (at == by_initials.end() || at->second.size() != 1) continue;
      TieGroups(static_cast<int>(g), at->second[0], Tie::kAcronym, kInitials);
    }
  }

  // "the Security Council" for "UN Security Council"; "Acme" for "Acme Corp."; "Forbes" for "HMS
  // Forbes"; "the House" for "House of Representatives"; "Kestrel" for "Kestrel Maritime".
  void TieParts() {
    Index by_last, by_first;
    for (size_t g = 0; g < groups_.size(); ++g) {
      const KeyGroup& group = groups_[g];
      if (group.words.size() < 2 || IsPerson(group) || group.country) continue;
      by_last[group.words.back()].push_back(static_cast<int>(g));
      by_first[Beginning(group)].push_back(static_cast<int>(g));
    }
    for (size_t g = 0; g < groups_.size(); ++g) {
      const KeyGroup& group = groups_[g];
      if (IsPerson(group) && group.words.size() > 1) continue;
      const auto is_tied = [&](const auto& tie) { return tie.first == static_cast<int>(g); };
      if (std::any_of(tied_.begin(), tied_.end(), is_tied)) continue;
      std::vector<int> wholes;
      Collect(static_cast<int>(g), by_last, group.words.back(), wholes);
      Collect(static_cast<int>(g), by_first, Beginning(group), wholes);
      if (wholes.size() == 1)
        TieGroups(static_cast<int>(g), wholes[0], Tie::kShortName, kPartOfName);
    }
  }
  // What the first word has in common with its clipped form.
  static std::string Beginning(const KeyGroup& group) { return group.words.front().substr(0, 3); }
  void Collect(int part, const Index& index, const std::string& word, std::vector<int>& out) const {
    const auto at = index.find(word);
    if (at == index.end()) return;
    for (int whole : at->second) {
      if (whole != part && IsPartOf(context_, candidates_, groups_[part], groups_[whole]))
        out.push_back(whole);
    }
  }

  // Chains from the groups, their ties, and the candidates that are no names.
  ChainSet Build() {
    for (size_t g = 0; g < groups_.size(); ++g) {
      if (std::find(split_.begin(), split_.end(), static_cast<int>(g)) != split_.end()) continue;
      for (int i : groups_[g].members) Unite(groups_[g].members.front(), i);
    }
    for (const auto& [part, whole] : tied_) {
      Unite(groups_[part].members.front(), groups_[whole].members.front());
    }
    ChainSet set;
    set.chain_of.assign(candidates_.size(), -1);
    for (size_t i = 0; i < candidates_.size(); ++i) {
      const int root = Root(static_cast<int>(i));
      if (set.chain_of[root] < 0) {
        set.chain_of[root] = static_cast<int>(set.chains.size());
        set.chains.emplace_back();
      }
      set.chain_of[i] = set.chain_of[root];
      set.chains[set.chain_of[i]].members.push_back(static_cast<int>(i));
    }
    for (ChainDraft& chain : set.chains) {
      const int group = group_of_[chain.members.front()];
      chain.country = group >= 0 && groups_[group].country;
      DescribeChain(context_, candidates_, chain);
    }
    set.candidates = std::move(candidates_);
    return set;
  }

  const ReadingContext& context_;
  std::vector<Candidate> candidates_;
  std::vector<int> parent_;
  std::vector<KeyGroup> groups_;
  std::vector<int> group_of_;
  std::vector<std::pair<int, int>> tied_;
  std::vector<int> split_;
};

}  // namespace

void ChainDraft::AddDescription(const std::string& noun) {
  if (std::find(descriptions.begin(), descriptions.end(), noun) == descriptions.end()) {
    descriptions.push_back(noun);
  }
}

void ChainSet::Merge(int from, int to, Tie tie, float probability) {
  if (from == to) return;
  ChainDraft& source = chains[from];
  ChainDraft& target = chains[to];
  for (int i : source.members) {
    chain_of[i] = to;
    target.members.push_back(i);
    Mention& mention = candidates[i].mention;
    mention.type = target.type;
    if (mention.tie == Tie::kNone) mention.tie = tie, mention.probability = probability;
  }
  if (target.gender == Gender::kUnknown) target.gender = source.gender;
  if (target.number == Number::kUnknown) target.number = source.number;
  source.members.clear();
}

ChainSet TieNames(const ReadingContext& context, std::vector<Candidate> candidates) {
  return NameTier(context, std::move(candidates)).Run();
}

}  // namespace tripleloom
