#include "graph/draft.h"

#include <unordered_map>
#include <utility>

#include "graph/base/utf8.h"
#include "graph/names.h"

namespace tripleloom {
namespace {

EntityCandidate CandidateOf(const LocalEntity& entity, const std::string& text) {
  EntityCandidate candidate{entity.key, entity.name, entity.type, entity.named};
  candidate.usual = entity.usual;
  candidate.mentions = static_cast<int>(entity.mentions.size());
  for (const EntityMention& mention : entity.mentions) {
    const std::string_view words = TextOf(text, mention.span);
    if (mention.kind == MentionKind::kName) candidate.aliases.emplace_back(words);
    if (mention.kind != MentionKind::kPronoun) continue;
    const std::string pronoun = FoldCase(words);
    candidate.he += pronoun == "he" || pronoun == "him" || pronoun == "his" ? 1 : 0;
    candidate.she += pronoun == "she" || pronoun == "her" || pronoun == "hers" ? 1 : 0;
  }
  return candidate;
}

// Makes the drafts of one document.
class Drafter {
 public:
  Drafter(const DocumentFacts& facts, int document)
      : facts_(facts),
        document_(document),
        index_(facts.text),
        candidates_(ReadCandidates(facts)) {}

  void AddTo(std::vector<Draft>& drafts) {
    for (size_t i = 0; i < facts_.triples.size(); ++i) {
      const Triple& triple = facts_.triples[i];
      const int subject = EntityOf(triple.subject);
      const int object = EntityOf(triple.object);
      if (subject == kNoEntity || object == kNoEntity) continue;
      drafts.push_back(DraftOf(static_cast<int>(i), subject, object));
    }
  }

  CandidateDocument Candidates() && { return std::move(candidates_); }

 private:
  // Phrases that are no entity become one, the same for the same words of this document.
  int EntityOf(const Slot& slot) {
    if (slot.entity != kNoEntity) return slot.entity;
    if (slot.text.empty()) return kNoEntity;
    const std::string key = "=" + NameKey(slot.text);  // '=' is in no slug, so in no key
    const int next = static_cast<int>(candidates_.candidates.size());
    const auto [place, added] = phrases_.try_emplace(key, next);
    if (added) candidates_.candidates.push_back({key, slot.text, EntityType::kConcept, false});
    ++candidates_.candidates[static_cast<size_t>(place->second)].mentions;
    return place->second;
  }

  Span CodePoints(Span bytes) const {
    return {index_.CodePoints(bytes.begin), index_.CodePoints(bytes.end)};
  }

  Evidence EvidenceOf(const Triple& triple) const {
    const Span sentence = facts_.sentences[static_cast<size_t>(triple.sentence)];
    Evidence evidence;
    evidence.document = document_;
    evidence.sentence_span = CodePoints(sentence);
    evidence.sentence = TextOf(facts_.text, sentence);
    evidence.subject = CodePoints(triple.subject.span);
    evidence.object = CodePoints(triple.object.span);
    evidence.subject_text = triple.subject.text;
    evidence.relation_text = triple.relation.text;
    evidence.object_text = triple.object.text;
    evidence.confidence = triple.confidence;
    evidence.extractor = triple.extractor;
    evidence.pattern = triple.pattern;
    return evidence;
  }

  Draft DraftOf(int position, int subject, int object) const {
    const Triple& triple = facts_.triples[static_cast<size_t>(position)];
    Draft draft;
    draft.triple = position;
    draft.subject = subject;
    draft.object = object;
    draft.lemma = triple.relation.lemma;
    draft.negated = triple.negated;
    draft.modality = triple.modality;
    draft.evidence = EvidenceOf(triple);
    for (const Qualifier& argument : triple.arguments) {
      draft.qualifiers.push_back({argument.role,
                                  argument.preposition,
                                  {argument.slot.entity, argument.slot.text},
                                  argument.value});
    }
    if (triple.attribution) {
      const Slot& source = triple.attribution->source;
      draft.source = DraftSource{{source.entity, source.text}, triple.attribution->verb};
    }
    return draft;
  }

  const DocumentFacts& facts_;
  int document_;
  CodePointIndex index_;
  CandidateDocument candidates_;
  std::unordered_map<std::string, int> phrases_;
};

}  // namespace

CandidateDocument CandidatesOf(const DocumentFacts& facts) {
  CandidateDocument document{facts.id, {}};
  for (const LocalEntity& entity : facts.entities) {
    document.candidates.push_back(CandidateOf(entity, facts.text));
  }
  return document;
}

CandidateDocument ReadCandidates(const DocumentFacts& facts) {
  CandidateDocument document = CandidatesOf(facts);
  document.roles = RolesOf(facts, document);
  document.described = DescribedIn(facts);
  return document;
}

DocumentDrafts DraftsOf(const DocumentFacts& facts, int document) {
  DocumentDrafts made;
  Drafter drafter(facts, document);
  drafter.AddTo(made.drafts);
  made.candidates = std::move(drafter).Candidates();
  return made;
}

}  // namespace tripleloom
