// Entity table: the local entities of one document, made while its triples are projected.
//
//   EntityTable table(context);
//   int entity = table.Of(sentence, head, words);   // -1: no thing
//   facts.entities = table.Take();
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extract/relation/projection.h"

namespace tripleloom {

// "something", "nobody".
bool IsIndefinite(const Word& word);

// Begins with the chains of the document, in their order; phrases that no chain holds are added as
// they are asked for, the same phrase once.
class EntityTable {
 public:
  // Keeps a reference to the context.
  explicit EntityTable(const ProjectionContext& context);

  // The entity of the phrase of these words with that head: that of its chain, or one of its own;
  // -1 for a pronoun that stands for nobody known. Logarithmic in the entities.
  int Of(int sentence, int head, const std::vector<int>& words);

  const LocalEntity& operator[](int entity) const { return entities_[static_cast<size_t>(entity)]; }

  // The entity that a description names, chains aside: "Foreign Minister" said of somebody is a
  // role.
  int OfDescription(int sentence, const std::vector<int>& words);

  // "We" of a speaker: one entity for each of them.
  int OfSide(int sentence, const std::vector<int>& words, int speaker);

  // Name of the thing of that phrase, empty where Of gives -1. A possessive pronoun in it is
  // replaced by the name of its owner: "John Ames's office" for "his office".
  std::string NameOfPhrase(int sentence, const std::vector<int>& words) const;

  // The entities with their keys. Leaves the table empty.
  std::vector<LocalEntity> Take();

 private:
  bool IsKnown(int chain) const;
  std::string DescriptiveName(int chain) const;
  std::string OwnerName(int sentence, int word) const;
  int OfPhrase(int sentence, const std::vector<int>& words, EntityType type);
  int OfKey(const std::string& key, int sentence, const std::vector<int>& words, LocalEntity fresh);
  EntityType TypeOf(int sentence, int head) const;

  const ProjectionContext& context_;
  std::vector<LocalEntity> entities_;
  std::map<std::string, int> by_name_;     // phrases without a chain, by folded name
  std::set<std::pair<int, Span>> placed_;  // their mentions
};

}  // namespace tripleloom
