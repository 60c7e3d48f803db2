// Each triple first becomes a draft: its evidence, as the graph will show it, and local numbers of
// the entities it speaks of. When all documents are in, resolution turns the local numbers into
// entities of the graph, drafts are sorted so that those of one statement lie side by side, and
// each such run becomes one edge. Documents come in the order of their ids and the sort keeps the
// order within them, so nothing depends on the order in which they were stored.

#include "graph/weave.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/assemble.h"
#include "graph/base/hash.h"
#include "graph/base/utf8.h"
#include "graph/names.h"
#include "graph/resolve.h"

namespace tripleloom {
namespace {

// No number of articles makes certain what machines read.
constexpr double kMostConfidence = 0.99;

constexpr int kNone = -1;

// Words of a draft, and the entity they stand for: local until resolution, or kNone.
struct Mark {
  int entity = kNone;
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
  int subject = 0;
  int object = 0;
  std::string lemma;
  bool negated = false;
  Modality modality = Modality::kAsserted;
  std::optional<DraftSource> source;
  std::vector<DraftQualifier> qualifiers;
  Evidence evidence;
};

// What two drafts of one statement agree in.
using StatementId = std::tuple<int, int, const std::string&, bool, Modality, bool>;

StatementId IdOf(const Draft& d) {
  return {d.subject, d.object, d.lemma, d.negated, d.modality, d.source.has_value()};
}

bool Before(const Draft& a, const Draft& b) {
  const auto place = [](const Draft& d) {
    return std::tie(d.evidence.document, d.evidence.sentence_span, d.evidence.subject,
                    d.evidence.object);
  };
  const StatementId left = IdOf(a);
  const StatementId right = IdOf(b);
  return left != right ? left < right : place(a) < place(b);
}

// The drafts of one statement. Drafts are large, so the order is one of pointers.
using Run = std::span<Draft* const>;

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
      : facts_(facts), document_(document), index_(facts.text), candidates_(CandidatesOf(facts)) {}

  void SetGroups(const std::vector<std::string>& groups) {
    for (size_t i = 0; i < groups.size(); ++i) candidates_.candidates[i].group = groups[i];
  }

  void AddTo(std::vector<Draft>& drafts) {
    for (const Triple& triple : facts_.triples) {
      const int subject = EntityOf(triple.subject);
      const int object = EntityOf(triple.object);
      if (subject != kNone && object != kNone) drafts.push_back(DraftOf(triple, subject, object));
    }
  }

  CandidateDocument Candidates() && { return std::move(candidates_); }

 private:
  // Phrases that are no entity become one, the same for the same words of this document.
  int EntityOf(const Slot& slot) {
    if (slot.entity != kNone) return slot.entity;
    if (slot.text.empty()) return kNone;
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

  Draft DraftOf(const Triple& triple, int subject, int object) const {
    Draft draft{subject, object, triple.relation.lemma, triple.negated, triple.modality,
                {},      {},     EvidenceOf(triple)};
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

// Turns the local numbers of a draft into those of the resolution.
void Globalize(const std::vector<Member>& members, Draft& draft) {
  const auto replace = [&members](int& entity) {
    if (entity != kNone) entity = members[static_cast<size_t>(entity)].entity;
  };
  replace(draft.subject);
  replace(draft.object);
  for (DraftQualifier& qualifier : draft.qualifiers) replace(qualifier.mark.entity);
  if (draft.source) replace(draft.source->mark.entity);
}

// Makes one statement of the drafts of a run.
class Merger {
 public:
  Merger(const std::vector<Entity>& entities, const GraphInfo& info)
      : entities_(entities), info_(info) {}

  LooseStatement Merge(Run run) const {
    const Draft& first = *run.front();
    LooseStatement loose{first.subject, first.object, {}};
    Statement& statement = loose.statement;
    statement.key = KeyOf(first);
    statement.relation = UsualRelation(run);
    statement.lemma = first.lemma;
    statement.negated = first.negated;
    statement.modality = first.modality;
    Combine(run, statement);
    for (Draft* const draft : run) {
      if (draft->source) AddSource(*draft->source, statement.sources);
      for (const DraftQualifier& qualifier : draft->qualifiers) {
        AddQualifier(qualifier, statement.qualifiers);
      }
      statement.evidence.push_back(std::move(draft->evidence));
    }
    return loose;
  }

 private:
  const Entity* At(int entity) const {
    return entity == kNone ? nullptr : &entities_[static_cast<size_t>(entity)];
  }

  std::string KeyOf(const Draft& draft) const {
    std::string all = At(draft.subject)->key;
    for (const std::string_view part :
         {std::string_view(draft.lemma), std::string_view(At(draft.object)->key),
          std::string_view(draft.negated ? "not" : ""), NameOf(draft.modality),
          std::string_view(draft.source ? "attributed" : "")}) {
      all.append("\n").append(part);
    }
    return "s" + HexDigits(Hash64(all));  // a letter first: a valid XML id
  }

  static std::string UsualRelation(Run run) {
    std::map<std::string_view, int> counts;
    for (const Draft* draft : run) ++counts[draft->evidence.relation_text];
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    return std::string(std::max_element(counts.begin(), counts.end(), fewer)->first);
  }

  // Articles are taken as independent, sentences of one article are not.
  void Combine(Run run, Statement& statement) const {
    double doubt = 1;
    for (size_t i = 0; i < run.size();) {
      const int document = run[i]->evidence.document;
      double best = 0;
      for (; i < run.size() && run[i]->evidence.document == document; ++i) {
        best = std::max(best, run[i]->evidence.confidence);
      }
      doubt *= 1 - best;
      ++statement.support;
      AddDate(info_.documents[static_cast<size_t>(document)].date, statement);
    }
    statement.confidence = std::min(1 - doubt, kMostConfidence);
  }

  // ISO 8601 dates are in order as texts are.
  static void AddDate(const std::string& date, Statement& statement) {
    if (date.empty()) return;
    if (statement.first_date.empty()) statement.first_date = statement.last_date = date;
    statement.first_date = std::min(statement.first_date, date);
    statement.last_date = std::max(statement.last_date, date);
  }

  void AddSource(const DraftSource& source, std::vector<StatementSource>& sources) const {
    const Entity* entity = At(source.mark.entity);
    StatementSource made{entity ? entity->key : "", entity ? entity->name : source.mark.text,
                         source.verb};
    const auto same = [&made](const StatementSource& other) {
      return std::tie(other.key, other.name, other.verb) ==
             std::tie(made.key, made.name, made.verb);
    };
    if (std::none_of(sources.begin(), sources.end(), same)) sources.push_back(std::move(made));
  }

  void AddQualifier(const DraftQualifier& qualifier,
                    std::vector<StatementQualifier>& qualifiers) const {
    const Entity* entity = At(qualifier.mark.entity);
    StatementQualifier made{qualifier.role, qualifier.preposition, qualifier.mark.text,
                            entity ? entity->key : "", qualifier.value};
    const auto same = [&made](const StatementQualifier& other) {
      return std::tie(other.role, other.preposition, other.text, other.key, other.value) ==
             std::tie(made.role, made.preposition, made.text, made.key, made.value);
    };
    if (std::none_of(qualifiers.begin(), qualifiers.end(), same)) {
      qualifiers.push_back(std::move(made));
    }
  }

  const std::vector<Entity>& entities_;
  const GraphInfo& info_;
};

// Marks the entities that the drafts of a kept statement speak of.
void MarkSpokenOf(Run run, std::vector<bool>& spoken_of) {
  const auto mark = [&spoken_of](int entity) {
    if (entity != kNone) spoken_of[static_cast<size_t>(entity)] = true;
  };
  for (const Draft* draft : run) {
    mark(draft->subject);
    mark(draft->object);
    for (const DraftQualifier& qualifier : draft->qualifiers) mark(qualifier.mark.entity);
    if (draft->source) mark(draft->source->mark.entity);
  }
}

// Moves the entities to be kept together and corrects the statements' indices.
std::vector<Entity> Keep(std::vector<Entity> entities, const std::vector<bool>& spoken_of,
                         std::vector<LooseStatement>& statements) {
  std::vector<Entity> kept;
  std::vector<int> place(entities.size(), kNone);
  for (size_t i = 0; i < entities.size(); ++i) {
    if (!entities[i].named && !spoken_of[i]) continue;
    place[i] = static_cast<int>(kept.size());
    kept.push_back(std::move(entities[i]));
  }
  for (LooseStatement& statement : statements) {
    statement.subject = place[static_cast<size_t>(statement.subject)];
    statement.object = place[static_cast<size_t>(statement.object)];
  }
  return kept;
}

}  // namespace

CandidateDocument CandidatesOf(const DocumentFacts& facts) {
  CandidateDocument document{facts.id, {}};
  for (const LocalEntity& entity : facts.entities) {
    document.candidates.push_back(CandidateOf(entity, facts.text));
  }
  return document;
}

struct Weaver::Data {
  GraphInfo info;
  std::vector<CandidateDocument> documents;
  std::vector<Draft> drafts;
};

Weaver::Weaver() : data_(std::make_unique<Data>()) {}
Weaver::Weaver(Weaver&&) noexcept = default;
Weaver& Weaver::operator=(Weaver&&) noexcept = default;
Weaver::~Weaver() = default;

void Weaver::Add(const DocumentFacts& facts) { Add(facts, {}); }

void Weaver::Add(const DocumentFacts& facts, const std::vector<std::string>& groups) {
  Drafter drafter(facts, static_cast<int>(data_->documents.size()));
  drafter.SetGroups(groups);
  drafter.AddTo(data_->drafts);
  data_->documents.push_back(std::move(drafter).Candidates());
  data_->info.documents.push_back({facts.id, facts.title, facts.date, facts.url});
}

Graph Weaver::Finish(double min_confidence, const Corrections& corrections) && {
  return std::move(*this).Build(min_confidence, Resolve(data_->documents, corrections));
}

Graph Weaver::Finish(double min_confidence, Registry& registry) && {
  return std::move(*this).Build(min_confidence, Resolve(data_->documents, registry));
}

Graph Weaver::Build(double min_confidence, Resolution resolution) && {
  std::vector<Draft*> order;
  for (Draft& draft : data_->drafts) {
    Globalize(resolution.members[static_cast<size_t>(draft.evidence.document)], draft);
    order.push_back(&draft);
  }
  std::stable_sort(order.begin(), order.end(),
                   [](const Draft* a, const Draft* b) { return Before(*a, *b); });
  const Merger merger(resolution.entities, data_->info);
  std::vector<bool> spoken_of(resolution.entities.size(), false);
  std::vector<LooseStatement> statements;
  for (auto begin = order.begin(); begin != order.end();) {
    const auto next = std::find_if(begin, order.end(),
                                   [begin](const Draft* d) { return IdOf(*d) != IdOf(**begin); });
    LooseStatement statement = merger.Merge({begin, next});
    if (statement.statement.confidence >= min_confidence) {
      MarkSpokenOf({begin, next}, spoken_of);
      statements.push_back(std::move(statement));
    }
    begin = next;
  }
  std::vector<Entity> entities = Keep(std::move(resolution.entities), spoken_of, statements);
  return Assemble(std::move(entities), std::move(statements), std::move(data_->info));
}

}  // namespace tripleloom
