// Neo4j. Nodes and relationships are merged by key, so what comes again is written over; what came
// before and does not come again is known by the mark of an earlier load. It is deleted in pieces,
// as a server keeps the whole of a transaction in memory. A node that somebody else has tied
// something to stays as long as that tie does.
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "cli/target.h"

namespace tripleloom {
namespace {

constexpr char kStale[] =
    " x._load STARTS WITH $name AND x._load <> $mark WITH x LIMIT 10000 DELETE x RETURN count(*)";

// The number that a query returned: {"data":{"values":[[12]]}}.
int64_t NumberIn(const HttpAnswer& answer) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(answer.body.data(), answer.body.size());
  const rapidjson::Value* value = &json;
  for (const char* key : {"data", "values"}) {
    if (!value->IsObject() || !value->HasMember(key)) return 0;
    value = &(*value)[key];
  }
  for (int depth = 0; depth < 2; ++depth) {
    if (!value->IsArray() || value->Empty()) return 0;
    value = &(*value)[0];
  }
  return value->IsInt64() ? value->GetInt64() : 0;
}

std::string Quoted(std::string_view text) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace

Status Neo4jTarget::Take(const CypherQuery& query) const {
  const Result<int64_t> done = query.rows.empty() ? Run(query.action, "{}")
                                                  : Run("UNWIND $rows AS row\n" + query.action,
                                                        "{\"rows\":[" + query.rows + "]}");
  return done ? Status() : Status(tl::unexpected(done.error()));
}

Status Neo4jTarget::Finish() const {
  const std::string name = mark_.substr(0, mark_.rfind(' ') + 1);
  const std::string parameters = "{\"name\":" + Quoted(name) + ",\"mark\":" + Quoted(mark_) + "}";
  for (const std::string found : {"()-[x]->() WHERE", "(x:Entity) WHERE NOT (x)--() AND",
                                  "(x:Article) WHERE NOT (x)--() AND"}) {
    for (int64_t gone = 1; gone > 0;) {
      const Result<int64_t> done = Run("MATCH " + found + kStale, parameters);
      if (!done) return tl::unexpected(done.error());
      gone = *done;
    }
  }
  return {};
}

Result<int64_t> Neo4jTarget::Run(const std::string& statement,
                                 const std::string& parameters) const {
  const Result<HttpAnswer> answer = connection_.Send(
      {"POST", connection_.url(), "application/json",
       "{\"statement\":" + Quoted(statement) + ",\"parameters\":" + parameters + "}"});
  if (!answer) return tl::unexpected(answer.error());
  return NumberIn(*answer);
}

}  // namespace tripleloom
