// Fuzz target of SPARQL: any text must give an answer or an error with a message, in time. The
// first byte chooses: the rest is the text itself, or each byte is a piece of a query, so that more
// texts get past the parser.
#include "graph/sparql/sparql.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>

#include "export/rdf_rules.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

constexpr std::string_view kPieces[] = {
    "SELECT ",
    "* ",
    "?a ",
    "?b ",
    "?c ",
    "WHERE ",
    "{ ",
    "} ",
    ". ",
    "; ",
    ", ",
    "OPTIONAL ",
    "UNION ",
    "MINUS ",
    "FILTER",
    "NOT ",
    "EXISTS ",
    "BIND",
    "(",
    ") ",
    "AS ",
    "VALUES ",
    "GRAPH ",
    "?g ",
    "rel:visit ",
    "rel:lead",
    "+ ",
    "* ",
    "? ",
    "/",
    "|",
    "^",
    "!",
    "a ",
    "schema:name ",
    "'Orn' ",
    "1 ",
    "2.5 ",
    "= ",
    "!= ",
    "< ",
    "&& ",
    "|| ",
    "- ",
    "IN ",
    "GROUP BY ",
    "ORDER BY ",
    "HAVING ",
    "LIMIT 3 ",
    "OFFSET 1 ",
    "DISTINCT ",
    "COUNT",
    "SUM",
    "GROUP_CONCAT",
    "MIN",
    "REGEX",
    "STR",
    "STRLEN",
    "SUBSTR",
    "IF",
    "COALESCE",
    "BOUND",
    "CONCAT",
    "REPLACE",
    "UNDEF ",
    "ASK ",
    "CONSTRUCT ",
    "DESCRIBE ",
    "'x'@en ",
    "<x:a> ",
    "true ",
    "[ ] ",
    "YEAR",
    "xsd:integer",
    "RAND() ",
    "tl:confidence ",
    "?p ",
    "?o ",
};

void Require(bool holds, std::string_view text) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(text.size()), text.data());
  std::abort();
}

const Store& SmallStore() {
  static const Store store = [] {
    testing::Article article("a.txt");
    const int mara = article.Named("Mara Lindqvist", EntityType::kPerson);
    const int orn = article.Named("Orn", EntityType::kPlace);
    article.Say(mara, "visit", orn);
    article.Say(mara, "lead", orn);
    return testing::StoreOf({article.facts()});
  }();
  return store;
}

std::string TextOf(std::string_view bytes) {
  if (bytes.empty() || bytes[0] % 2 == 0) return std::string(bytes.substr(bytes.empty() ? 0 : 1));
  std::string text;
  for (const char c : bytes.substr(1)) {
    text += kPieces[static_cast<unsigned char>(c) % std::size(kPieces)];
  }
  return text;
}

}  // namespace
}  // namespace tripleloom

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tripleloom;
  static const ExportedRdf rules(RelationMap::Default());
  const std::string text = TextOf({reinterpret_cast<const char*>(data), size});
  SparqlOptions options;
  options.rules = &rules;
  options.time_limit = std::chrono::milliseconds(200);
  options.most_rows = 2000;
  const auto begin = std::chrono::steady_clock::now();
  const Result<QueryResult> result = AskSparql(SmallStore(), text, options);
  Require(result || !result.error().message.empty(), text);
  // What SQLite cannot run or find would be a fault of ours.
  // (Such messages begin with the name of the store; those of a query may quote anything of it.)
  Require(result || (result.error().code != ErrorCode::kIo &&
                     !result.error().message.starts_with(":memory:")),
          result ? text : text + "\n" + result.error().message);
  Require(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30), text);
  return 0;
}
