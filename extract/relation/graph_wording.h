// Graph wording: how the relation of a triple of the graph reads.
//
//   GraphWording words(context, table, proposition);
//   Wording relation = (words.Verb() + "talks").Before("with");   // "has held talks with"
//
// Private to graph_shape.cc.
#pragma once

#include <string>

#include "extract/relation/graph_slots.h"

namespace tripleloom {

// Two texts with a space between them, or the one that is not empty.
std::string Join(const std::string& left, const std::string& right);

// The relation as it reads, and the lemma under which it is found.
struct Wording {
  std::string text, lemma;

  // With the words of a phrase behind it; its case is not kept in the lemma.
  Wording operator+(const std::string& phrase) const;

  // With a preposition behind it, as it is.
  Wording Before(const std::string& preposition) const;
};

class GraphWording {
 public:
  // Keeps references to all three.
  GraphWording(const ProjectionContext& context, EntityTable& table,
               const Proposition& proposition);

  // The whole predicate: "has been seen"; "to see" of a purpose.
  Wording Verb() const;

  // The verb with its particle alone: "ordered" of "has ordered", to be read after the object.
  std::string MainVerb() const;

  std::string Preposition(const Argument& argument) const;

  // The words of `noun` to the preposition of a phrase behind it: "round of talks with".
  std::string PhraseUpTo(int noun, int child) const;

  // The object as it stands in the relation; "replaced it with" says nothing without its name.
  std::string PhraseOf(const Argument& core);

  // "in love" of "fell in love with": a bare noun with its preposition between the verb and the
  // argument `used` belongs to what is done. Empty elsewhere.
  std::string IdiomBefore(int used) const;

 private:
  std::string Said() const;

  const ProjectionContext& context_;
  EntityTable& table_;
  const Proposition& p_;
  const Tree& tree_;
  GraphSlots slots_;
};

}  // namespace tripleloom
