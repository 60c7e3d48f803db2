// Name part: which names are one by their spelling, and whether a short name is part of a longer
// one that it stands for.
//
// Place in the flow: chains.cc groups the names of a document by key and ties the groups.
//
//   IsPartOf(context, candidates, kestrel, kestrel_maritime)
//   // "Kestrel" after "Kestrel Maritime"
#pragma once

#include <string>
#include <vector>

#include "extract/entity/candidate.h"
#include "extract/entity/evidence.h"

namespace tripleloom {

// What names of one thing have in common: the spelling without dots, article and case; the country
// for countries.
struct SharedKey {
  std::string text;
  bool country = false;
};
SharedKey KeyOf(const ReadingContext& context, const Candidate& name);

// All of the names with one key.
struct KeyGroup {
  std::vector<int> members;        // candidates, in text order
  std::vector<std::string> words;  // of the first member
  TypeEvidence evidence{};
  EntityType type = EntityType::kConcept;
  bool country = false;
};

// Log-odds by which a type may be behind the best and still be the right one.
inline constexpr float kFarBehind = 3.5F;
inline constexpr float kLittleBehind = 2;

// Whether a name may be of that type although nothing, or little more than the tagger, says so.
bool MayBe(const KeyGroup& group, EntityType type, float behind = kFarBehind);

// "the Security Council" of "UN Security Council"; "Acme" of "Acme Corp."; "Forbes" of "HMS
// Forbes"; "the House" of "House of Representatives". Persons are not asked. Time: linear in the
// members.
bool IsPartOf(const ReadingContext& context, const std::vector<Candidate>& candidates,
              const KeyGroup& part, const KeyGroup& whole);

}  // namespace tripleloom
