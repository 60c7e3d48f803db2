// Each triple first becomes a draft: its evidence, as the graph will show it, and local numbers of
// the entities it speaks of. When all documents are in, resolution turns the local numbers into
// entities of the graph, drafts are sorted so that those of one statement lie side by side, and
// each such run becomes one edge. Documents come in the order of their ids and the sort keeps the
// order within them, so nothing depends on the order in which they were stored.

#include "graph/weave.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "graph/assemble.h"
#include "graph/base/hash.h"
#include "graph/combine.h"
#include "graph/draft.h"
#include "graph/resolve.h"

namespace tripleloom {
namespace {

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

// Turns the local numbers of a draft into those of the resolution.
void Globalize(const std::vector<Member>& members, Draft& draft) {
  const auto replace = [&members](int& entity) {
    if (entity != kNoEntity) entity = members[static_cast<size_t>(entity)].entity;
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
    return entity == kNoEntity ? nullptr : &entities_[static_cast<size_t>(entity)];
  }

  // A letter first: a valid XML id.
  std::string KeyOf(const Draft& draft) const {
    const Saying saying{draft.lemma, draft.negated, draft.modality, draft.source.has_value()};
    return "s" + HexDigits(HashOfStatement(At(draft.subject)->key, At(draft.object)->key, saying));
  }

  void Combine(Run run, Statement& statement) const {
    Combined combined;
    for (const Draft* draft : run) {
      const Evidence& evidence = draft->evidence;
      const DocumentInfo& document = info_.documents[static_cast<size_t>(evidence.document)];
      combined.Add(evidence.document, document.date, evidence.confidence, evidence.relation_text);
    }
    statement.relation = combined.Relation();
    statement.confidence = combined.Confidence();
    statement.support = combined.support();
    statement.first_date = combined.first_date();
    statement.last_date = combined.last_date();
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

// Marks the entities that a draft speaks of.
void MarkSpokenOf(const Draft& draft, std::vector<bool>& spoken_of) {
  const auto mark = [&spoken_of](int entity) {
    if (entity != kNoEntity) spoken_of[static_cast<size_t>(entity)] = true;
  };
  mark(draft.subject);
  mark(draft.object);
  for (const DraftQualifier& qualifier : draft.qualifiers) mark(qualifier.mark.entity);
  if (draft.source) mark(draft.source->mark.entity);
}

// A key is long where another entity of the whole graph has the same short one, whatever is left
// out.
void SettleKeys(const std::vector<Draft*>& drafts, Resolution& resolution) {
  std::vector<bool> counted;
  for (const Entity& entity : resolution.entities) counted.push_back(entity.named);
  for (const Draft* draft : drafts) MarkSpokenOf(*draft, counted);
  LengthenEqualKeys(resolution, counted);
}

// Moves the entities to be kept together and corrects the statements' indices.
std::vector<Entity> Keep(std::vector<Entity> entities, const std::vector<bool>& spoken_of,
                         std::vector<LooseStatement>& statements) {
  std::vector<Entity> kept;
  std::vector<int> place(entities.size(), kNoEntity);
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

struct Weaver::Data {
  GraphInfo info;
  std::vector<CandidateDocument> documents;
  std::vector<Draft> drafts;
};

Weaver::Weaver() : data_(std::make_unique<Data>()) {}
Weaver::Weaver(Weaver&&) noexcept = default;
Weaver& Weaver::operator=(Weaver&&) noexcept = default;
Weaver::~Weaver() = default;

void Weaver::Add(const DocumentFacts& facts) {
  DocumentDrafts made = DraftsOf(facts, static_cast<int>(data_->documents.size()));
  std::move(made.drafts.begin(), made.drafts.end(), std::back_inserter(data_->drafts));
  data_->documents.push_back(std::move(made.candidates));
  data_->info.documents.push_back({facts.id, facts.title, facts.date, facts.url});
}

Graph Weaver::Finish(double min_confidence, const Corrections& corrections) && {
  Resolution resolution = Resolve(data_->documents, corrections);
  std::vector<Draft*> order;
  for (Draft& draft : data_->drafts) {
    Globalize(resolution.members[static_cast<size_t>(draft.evidence.document)], draft);
    order.push_back(&draft);
  }
  std::stable_sort(order.begin(), order.end(),
                   [](const Draft* a, const Draft* b) { return Before(*a, *b); });
  SettleKeys(order, resolution);
  const Merger merger(resolution.entities, data_->info);
  std::vector<bool> spoken_of(resolution.entities.size(), false);
  std::vector<LooseStatement> statements;
  for (auto begin = order.begin(); begin != order.end();) {
    const auto next = std::find_if(begin, order.end(),
                                   [begin](const Draft* d) { return IdOf(*d) != IdOf(**begin); });
    LooseStatement statement = merger.Merge({begin, next});
    if (statement.statement.confidence >= min_confidence) {
      std::for_each(begin, next, [&](const Draft* d) { MarkSpokenOf(*d, spoken_of); });
      statements.push_back(std::move(statement));
    }
    begin = next;
  }
  std::vector<Entity> entities = Keep(std::move(resolution.entities), spoken_of, statements);
  return Assemble(std::move(entities), std::move(statements), std::move(data_->info));
}

}  // namespace tripleloom
