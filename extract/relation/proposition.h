// Proposition: what a sentence says, as words of its tree; no strings, no shape of output.
//
// Made by extractors (extractor.h), read by projection (project.h), which decides how much of each
// phrase to show and how to cut a proposition with several arguments into triples.
//
//   "Rebels may have sent two trucks to Port Ames on Monday."
//   predicate {may, have, sent}  lemma "send"  subject {Rebels}  modality possible
//   arguments  object {trucks}   oblique to {Ames}, place   oblique on {Monday}, time
//
// Words are named by their index in the sentence. An argument names the head of its phrase alone:
// the projections spread it over its subtree, each in its own way, and split coordinations.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/triple.h"

namespace tripleloom {

enum class ArgumentKind {
  kObject,      // "sent trucks"
  kIndirect,    // "gave him"
  kComplement,  // what something is, becomes or is called: "is a port", "is safe"
  kOblique,     // with or without a preposition: "to Port Ames", "on Monday", "last week", "by him"
  kClause,      // "said that ...", "to open the road"; the head is the clause's predicate
  kAdverb,      // "temporarily"
};

struct Argument {
  ArgumentKind kind = ArgumentKind::kObject;
  int head = -1;
  std::vector<int> preposition;  // words before the phrase: {out, of}; of a clause: {to}, {before}
  std::string role;              // of obliques and clauses: see Qualifier::role; else empty
  std::vector<int> words;        // the phrase where the tree does not give it; else empty
  std::string implied{};  // the preposition where no word says it: "in" of "where"; else empty
};

// Who is said to have said the proposition.
struct SpeechSource {
  int head = -1;      // word that names the speaker; -1: nobody is named
  std::string verb;   // lemma: "say", "deny"; empty for "according to"
  int sentence = -1;  // of the head, where that is not the sentence of the proposition
};

struct Proposition {
  int sentence = 0;            // index in the analysis
  int head = -1;               // the word it hangs on: innermost verb, predicate noun, apposition
  std::vector<int> predicate;  // auxiliaries, negation, copula, verbs, particles in text order
  std::string implied;         // the relation where no word says it: "is", "has"; else empty
  std::string lemma;           // "send", "take over", "be"; without prepositions of arguments
  bool passive = false;
  int subject = -1;                 // head word
  std::vector<int> subject_words;   // its phrase where the tree does not give it; else empty
  std::vector<Argument> arguments;  // in text order, except that a fronted one comes last
  bool negated = false;
  Modality modality = Modality::kAsserted;
  std::optional<SpeechSource> source;
  double confidence = 0;   // 0 to 1: that subject, predicate and arguments belong together
  bool estimated = false;  // the confidence is an estimate (confidence.h), not the extractor's own
  std::string extractor;   // name in the table of extractors
  std::string pattern;     // shape within the extractor: "active", "passive", "copula"
};

}  // namespace tripleloom
