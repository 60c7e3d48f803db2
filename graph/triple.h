// What extraction hands over: the facts of one document.
//
// Place in the flow: extract/ makes DocumentFacts, graph/store keeps them unchanged and derives the
// merged graph from them.
//
//   DocumentFacts facts = pipeline.Extract(document);
//   for (const Triple& t : facts.triples)
//     std::cout << facts.entities[t.subject.entity].name << ' ' << t.relation.lemma << '\n';
//
// All values are plain: copyable, comparable, ids instead of pointers. Spans are bytes of
// DocumentFacts::text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/span.h"

namespace tripleloom {

// Names as in schema.org where it has one.
enum class EntityType {
  kPerson,
  kOrganization,
  kPlace,
  kEvent,
  kProduct,
  kWork,
  kDate,
  kTime,
  kMoney,
  kQuantity,
  kNationality,
  kConcept,  // everything else: "unilateral airstrikes"
};
inline constexpr int kEntityTypeCount = 12;

// "Person", "Organization", ...
std::string_view NameOf(EntityType type);
std::optional<EntityType> EntityTypeFromName(std::string_view name);

// Whether it is a date, time or amount, and no thing that somebody has to do with.
constexpr bool IsValueType(EntityType type) {
  return type == EntityType::kDate || type == EntityType::kTime || type == EntityType::kMoney ||
         type == EntityType::kQuantity;
}

// Whether a statement is claimed to hold.
enum class Modality {
  kAsserted,      // "sent"
  kPossible,      // "may send", "could send"
  kNecessary,     // "must send", "has to send"
  kIntended,      // "plans to send", "will send", "ordered ... to send"
  kHypothetical,  // "if ... sends", "would send"
};
inline constexpr int kModalityCount = 5;

// "asserted", "possible", ...
std::string_view NameOf(Modality modality);
std::optional<Modality> ModalityFromName(std::string_view name);

// How a place in the text refers to an entity.
enum class MentionKind { kName, kNominal, kPronoun };
std::string_view NameOf(MentionKind kind);  // "name", "nominal", "pronoun"
std::optional<MentionKind> MentionKindFromName(std::string_view name);

struct EntityMention {
  Span span;
  MentionKind kind = MentionKind::kName;

  friend bool operator==(const EntityMention&, const EntityMention&) = default;
};

// One thing of this document: a chain of mentions, or a single phrase.
struct LocalEntity {
  std::string key;   // slug of the name, unique in the document: "john-kerry", "john-kerry-2"
  std::string name;  // the fullest name: "John Kerry"
  EntityType type = EntityType::kConcept;
  bool named = false;                   // has a proper name; only such are merged across documents
  std::vector<EntityMention> mentions;  // in text order; never empty
  // The name that dictionaries give for the same thing: "United States" for "the U.S."; empty where
  // they know none.
  std::string usual = {};

  friend bool operator==(const LocalEntity&, const LocalEntity&) = default;
};

// Subject, object, qualifier or source of a triple: a phrase, and the entity it stands for.
struct Slot {
  Span span;         // from the first to the last word of the phrase
  std::string text;  // the phrase as read, words of the span left out where it was peeled
  int entity = -1;   // index into DocumentFacts::entities; -1: none (a clause, a manner)

  friend bool operator==(const Slot&, const Slot&) = default;
};

struct Relation {
  Span span;          // from the first to the last word; empty where no word says it (appositions)
  std::string text;   // as said: "was sent to"
  std::string lemma;  // comparable: "send to": verb, particle, preposition; tense, voice folded

  friend bool operator==(const Relation&, const Relation&) = default;
};

// A further argument or adjunct of the statement, or what restricts one of its phrases. `role` is
// one of: time, place, manner, purpose, cause, condition, concession, topic, instrument, source,
// destination, other; subject-restriction, object-restriction, relation-restriction: what says
// which of their kind are meant, and is not in the name ("with a licence" of "drivers with a
// licence"), or with the preposition "or" what may be meant instead.
struct Qualifier {
  std::string role;
  std::string preposition;  // "on"; empty where there is none
  Slot slot;
  std::string value = {};  // a time in ISO 8601: "2014-06-16", "2014-06"; empty where not known

  friend bool operator==(const Qualifier&, const Qualifier&) = default;
};

// Who is said to have said it. `verb` is the lemma of the saying: "say", "deny"; empty for
// "according to".
struct Attribution {
  Slot source;
  std::string verb;

  friend bool operator==(const Attribution&, const Attribution&) = default;
};

struct Triple {
  int sentence = 0;  // index into DocumentFacts::sentences: the evidence
  Slot subject;
  Relation relation;
  Slot object;
  std::vector<Qualifier> arguments;
  bool negated = false;
  Modality modality = Modality::kAsserted;
  std::optional<Attribution> attribution;
  double confidence = 0.0;  // 0 to 1
  std::string extractor;    // the extractor that found it: "clause"
  std::string pattern;      // the pattern in it: "svo"

  friend bool operator==(const Triple&, const Triple&) = default;
};

// Everything that was read out of one document. Immutable once stored.
struct DocumentFacts {
  std::string id;     // unique in a graph: the file name, or "id" of the JSON line
  std::string title;  // may be empty
  std::string date;   // ISO 8601 or empty
  std::string url;    // may be empty
  std::string text;   // the original, UTF-8
  std::vector<Span> sentences;
  std::vector<LocalEntity> entities;
  std::vector<Triple> triples;

  friend bool operator==(const DocumentFacts&, const DocumentFacts&) = default;
};

}  // namespace tripleloom
