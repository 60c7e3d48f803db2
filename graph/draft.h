// Draft: a triple on its way to a statement: its evidence, as the graph will show it, and local
// numbers of the entities it speaks of.
//
// Place in the flow: weave.h makes statements of the drafts of all documents in memory, view.h in
// the store's tables. Both take these, so that they say the same.
//
//   DocumentDrafts made = DraftsOf(facts, 0);
//   made.drafts[0].subject          // index into made.candidates.candidates
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/graph.h"
#include "graph/group.h"
#include "graph/triple.h"

namespace tripleloom {

inline constexpr int kNoEntity = -1;

// Words of a draft, and the entity they stand for, or kNoEntity.
struct Mark {
  int entity = kNoEntity;
  std::string text;
};

struct DraftQualifier {
  std::string role;
  std::string preposition;
  Mark mark;
  std::string value;
};

struct DraftSource {
  Mark mark;
  std::string verb;
};

struct Draft {
  int triple = 0;  // position in its document
  int subject = 0;
  int object = 0;
  std::string lemma;
  bool negated = false;
  Modality modality = Modality::kAsserted;
  std::optional<DraftSource> source;
  std::vector<DraftQualifier> qualifiers;
  Evidence evidence;
};

struct DocumentDrafts {
  std::vector<Draft> drafts;     // in the order of the triples
  CandidateDocument candidates;  // local entities, then the phrases that are none
};

// The entities of the facts, as resolve.h looks at them, without roles and what is described.
CandidateDocument CandidatesOf(const DocumentFacts& facts);

// The same with them: all that Resolve asks for.
CandidateDocument ReadCandidates(const DocumentFacts& facts);

// The drafts of one document, and all of its candidates; `document` is what Evidence::document
// shall be. A subject or object that is no entity (a clause) becomes a candidate without a name,
// the same for the same words; a triple with one that has no text is left out. Requires valid facts
// (facts.h). Linear.
DocumentDrafts DraftsOf(const DocumentFacts& facts, int document);

}  // namespace tripleloom
