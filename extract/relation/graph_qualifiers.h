// Graph qualifiers: what a triple of the graph says besides its three parts.
//
//   GraphQualifiers qualifiers(context, table, proposition);
//   triple.arguments = qualifiers.Adjuncts(used, object);   // "on Monday", "in Lorne"
//   qualifiers.AddRestrictions(triple);                     // "with a licence", of its subject
//
// Private to graph_shape.cc.
#pragma once

#include <string>
#include <vector>

#include "extract/relation/graph_slots.h"

namespace tripleloom {

// Whether an argument is one that a clause is built on: object, receiver, complement.
bool IsCore(const Argument& argument);

class GraphQualifiers {
 public:
  // Keeps references to all three.
  GraphQualifiers(const ProjectionContext& context, EntityTable& table,
                  const Proposition& proposition);

  // Every adjunct but the argument `used` (-1: none), which `object` tells.
  std::vector<Qualifier> Adjuncts(int used, const Slot& object);

  // What restricts the nouns of subject and object, and `noun`, whose phrase stands in the relation
  // (-1: none), is added to the triple's arguments: see restriction.h. A name restricts itself, but
  // "only" before it is told too. Where nothing says which things a number, place or clause is
  // of, their sentence does: see said_of.h.
  void AddRestrictions(Triple& triple, int noun) const;

 private:
  bool CountsSomething() const;
  bool TellsWhichOfNoun() const;
  bool IsGapOf(int noun) const;
  bool IsOfSome() const;
  bool IsPeople(int head) const;
  void AddOtherEnds(const Argument& argument, const Slot& object, std::vector<Qualifier>& out);
  Qualifier AdjunctOf(const Argument& argument);
  bool IsOneTime(const Argument& argument) const;
  bool IsOfFirst(const Argument& adjunct, int used, const Slot& object) const;
  void AddOtherTimes(const Argument& argument, const Qualifier& first, std::vector<Qualifier>& out);
  bool HasOnly() const;
  bool TellsContent(int used, const Argument& clause) const;
  Qualifier ContentOf(const Argument& clause) const;
  void AddAlternatives(const std::string& role, int noun, Span shown, Triple& triple) const;
  void AddSaid(const std::string& role, const std::vector<int>& said, Triple& triple) const;
  void AddOnly(const std::string& role, int noun, Triple& triple) const;
  void AddRestriction(const std::string& role, int noun, Span shown, Triple& triple) const;

  const ProjectionContext& context_;
  EntityTable& table_;
  const Proposition& p_;
  const Tree& tree_;
  GraphSlots slots_;
};

}  // namespace tripleloom
