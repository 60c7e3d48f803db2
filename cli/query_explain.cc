// `tripleloom query GRAPH explain NAME`: why an entity is one, and why others are not the same.
#include <fmt/format.h>

#include "cli/output.h"
#include "cli/query.h"
#include "graph/explain.h"
#include "graph/store.h"

namespace tripleloom {

namespace {

Result<Reply> ReplyExplaining(const Store& store, const QueryOptions& options) {
  const Result<Explanation> found = Explain(store, options.entities[0]);
  if (!found) return tl::unexpected(found.error());
  const Entity& entity = found->entity;
  Reply reply;
  reply.heading =
      fmt::format("{}, {} ({})", OneLineOf(entity.name), NameOf(entity.type), entity.key);
  if (!entity.iri.empty()) reply.heading += "\n" + OneLineOf(entity.iri);
  reply.answers.variables = {"is", "name", "type", "article", "mentions", "why"};
  reply.hidden = {"type"};
  reply.sparse = true;
  for (const NameUse& use : found->uses) {
    reply.answers.rows.push_back({TextCell("the same"), TextCell(use.name),
                                  TextCell(NameOf(entity.type)), TextCell(use.document),
                                  CountCell(static_cast<size_t>(use.mentions)),
                                  TextCell(WhyOf(use))});
  }
  for (const Neighbour& near : found->nearest) {
    reply.answers.rows.push_back(
        {TextCell("another"), TextCell(near.entity.name), TextCell(NameOf(near.entity.type)),
         std::nullopt, CountCell(static_cast<size_t>(near.entity.mentions)), TextCell(near.why)});
  }
  KeepLimit(options, reply);
  return reply;
}

}  // namespace

int QueryExplain(const QueryOptions& options) {
  return AnswerTo(options,
                  [&](const Store& store, QueryStop&) { return ReplyExplaining(store, options); });
}

}  // namespace tripleloom
