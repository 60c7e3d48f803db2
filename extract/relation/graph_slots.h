// Graph slots: the phrases of a proposition as nodes of the graph.
//
//   GraphSlots slots(context, table, proposition);
//   Slot subject = slots.Of(proposition.subject);   // entity -1: no thing
//
// A slot reads as in the text; its entity bears the chain's name, or that of the phrase. Private to
// graph_shape.cc and graph_facts.cc.
#pragma once

#include <string>
#include <vector>

#include "extract/relation/entity_table.h"
#include "extract/relation/projection.h"

namespace tripleloom {

class GraphSlots {
 public:
  // Keeps references to all three.
  GraphSlots(const ProjectionContext& context, EntityTable& table, const Proposition& proposition)
      : context_(context), table_(table), p_(proposition), tree_(context.tree(proposition)) {}

  // The slot of a phrase; that of the name where one follows and says which is meant.
  Slot Of(int head);

  // The slot of an argument or one of its conjuncts. What a noun fact says of its subject is a
  // description, even where a name follows it.
  Slot OfArgument(const Argument& argument, int head);

  // Without entity: an adjective is a quality, not a thing.
  Slot OfQuality(int head) const;

  // What else the subject is called, without entity: "KMB (Kestrel Mining Board)" has two names,
  // and its node bears one of them.
  Slot OfName(const Slot& subject, const std::vector<int>& words) const;

  // The words of a second predicate: "as hard as possible" of "made it as hard as possible".
  std::vector<int> StateWords(int head) const;

  // Whether the node is called by the phrase: "I am a teacher in Lorne", where all that is known of
  // "I" is "teacher".
  bool IsCalled(const Slot& subject, const std::string& phrase) const {
    return table_[subject.entity].name.find(phrase) != std::string::npos;
  }

  // "quickly", "as early as 1990".
  Slot OfAdverb(int head) const;

  // As read, articles and "this" with it: "at the main gate", "this week". With its conjuncts, "in
  // Lorne and Kessar", where they are not told apart.
  Slot OfQualifier(int head, bool with_conjuncts);

  // The words that name the thing.
  std::vector<int> NameWords(int head) const;

  // Those of the name where one follows: {Resolute} at "the frigate Resolute".
  std::vector<int> ReferentWords(int head) const { return NameWords(Referent(head)); }

  // The phrase and its conjuncts, also those that hang on the name behind it: "the frigate Resolute
  // and the tug Mole".
  std::vector<int> Coordinated(int head) const;

  // The subject with its conjuncts; not those behind the verb of a subject before it.
  std::vector<int> Subjects() const;

 private:
  int Referent(int head) const;
  bool IsJointSubject(int head) const;
  std::vector<int> WithWhatItIsOf(int head, std::vector<int> words) const;
  bool IsOfSomething(int head) const;
  bool IsCircumstance(int preposition) const;
  std::vector<int> WithoutNo(int head, std::vector<int> words) const;
  std::vector<int> QualifierWords(int head, bool with_conjuncts) const;
  std::vector<int> WithEndOfRange(int head, std::vector<int> words) const;
  std::vector<int> WithArticle(std::vector<int> words) const;
  bool IsAnybody(int head) const;
  bool IsDescribedPronoun(int head) const;
  bool IsGroupOfPeople(int head) const;
  bool IsProportion(int head) const;
  bool NeedsRest(int head) const;
  bool IsBetweenNumbers(int head) const;
  bool EndsInPointer(const std::vector<int>& words) const;
  bool IsSpeakersSide(int head) const;
  Slot OfDescription(const std::vector<int>& words);
  Slot OfWords(int head, const std::vector<int>& words);

  const ProjectionContext& context_;
  EntityTable& table_;
  const Proposition& p_;
  const Tree& tree_;
};

// "nothing to do with it", "none of the ships": whether the words of a node say themselves that
// there is none.
bool NamesNone(const Slot& slot);

// The entity of whoever is said to have said the proposition. Requires a source with a head.
int SpeakerEntity(const ProjectionContext& context, EntityTable& table,
                  const Proposition& proposition);

}  // namespace tripleloom
