#include "graph/sparql/rules.h"


namespace tripleloom::sparql {
namespace {

// A piece of evidence is one node with others that say the same in the same place: the first.
#define SAME_EVIDENCE                                                                  \
  "view_evidence AS f, triple AS tf, triple AS te WHERE f.statement = e.statement "    \
  "AND f.article = e.article AND f.id < e.id AND f.sentence_begin = e.sentence_begin " \
  "AND f.sentence_end = e.sentence_end AND f.subject_begin = e.subject_begin "         \
  "AND f.subject_end = e.subject_end AND f.object_begin = e.object_begin "             \
  "AND f.object_end = e.object_end AND tf.id = f.triple AND te.id = e.triple "         \
  "AND tf.relation_text = te.relation_text AND tf.extractor = te.extractor "           \
  "AND tf.pattern = te.pattern"
#define FIRST_EVIDENCE "NOT EXISTS (SELECT 1 FROM " SAME_EVIDENCE ")"
#define EVIDENCE_NODE "coalesce((SELECT min(f.id) FROM " SAME_EVIDENCE "), e.id)"
#define TRIPLE "triple AS t ON t.id = e.triple"

// The first of the relations that have one name is their node.
#define RELATION_NODE "(SELECT min(q.id) FROM view_relation AS q WHERE q.name = r.name)"
// Relations of the same name first: nearly always there is none, and no statement is looked for.
#define EARLIER_RELATION                                                                     \
  "view_relation AS v CROSS JOIN view_statement AS u WHERE v.name = r.name AND v.id < r.id " \
  "AND u.relation = v.id AND u.subject = s.subject AND u.object = s.object AND u.kind = 0"

constexpr char kStatements[] = "view_statement AS s";
constexpr char kLeaders[] = "view_evidence AS e WHERE " FIRST_EVIDENCE;
constexpr char kLeadersWithTriple[] = "view_evidence AS e JOIN " TRIPLE " WHERE " FIRST_EVIDENCE;
constexpr char kAllWithTriple[] = "view_evidence AS e JOIN " TRIPLE " WHERE 1";
constexpr char kEvidenceTest[] =
    "e.id IN (SELECT b.id FROM view_evidence AS a, view_evidence AS b WHERE a.id = ? "
    "AND b.statement = a.statement AND b.article = a.article)";
constexpr char kSentence[] =
    "(SELECT coalesce(CAST(substr(CAST(d.text AS BLOB), w.span_begin + 1, w.span_end - "
    "w.span_begin) AS "
    "TEXT), '') FROM document AS d, sentence AS w WHERE d.number = e.article >> 4 "
    "AND w.id = t.sentence)";

using K = ObjectKind;
using N = NodeKind;

Rule Type(NodeKind subject, std::string_view from, std::string_view id, std::string_view type) {
  return {"rdf:type", subject, from, id, type, K::kConstant, N::kEntity, Access::kIndex};
}

void AddArticles(std::vector<Rule>& rules) {
  static constexpr char kFrom[] = "view_article AS a";
  rules.push_back(Type(N::kArticle, kFrom, "a.id", "schema:NewsArticle"));
  const auto add = [&](std::string_view property, std::string_view column, K kind,
                       Access access = Access::kSweep) {
    rules.push_back({property, N::kArticle, kFrom, "a.id", column, kind, N::kEntity, access});
  };
  add("schema:identifier", "a.name", K::kText, Access::kIndex);
  add("schema:headline", "a.title", K::kText);
  add("schema:datePublished", "a.date", K::kDate);
  add("schema:url", "a.url", K::kLink);
}

void AddEntities(std::vector<Rule>& rules) {
  static constexpr char kFrom[] = "view_entity AS e";
  const auto add = [&](std::string_view property, std::string_view column, K kind,
                       Access access = Access::kSweep) {
    rules.push_back({property, N::kEntity, kFrom, "e.id", column, kind, N::kEntity, access});
  };
  add("rdf:type", "e.type", K::kClass, Access::kIndex);
  add("schema:name", "e.name", K::kText, Access::kIndex);
  rules.push_back({"schema:alternateName", N::kEntity, "view_name AS n", "n.entity", "n.text",
                   K::kText, N::kEntity, Access::kIndex});
  add("schema:sameAs", "e.iri", K::kLink);
  add("tl:mentions", "e.mentions", K::kInteger);
  add("tl:articles", "e.articles", K::kInteger);
}

void AddStatements(std::vector<Rule>& rules) {
  rules.push_back(Type(N::kStatement, kStatements, "s.id", "rdf:Statement"));
  const auto add = [&](std::string_view property, std::string_view column, K kind,
                       NodeKind object = N::kEntity, Access access = Access::kSweep) {
    rules.push_back({property, N::kStatement, kStatements, "s.id", column, kind, object, access});
  };
  const auto tie = [&](std::string_view property, std::string_view from, std::string_view subject,
                       std::string_view object, NodeKind kind) {
    rules.push_back(
        {property, N::kStatement, from, subject, object, K::kNode, kind, Access::kIndex});
  };
  add("rdf:subject", "s.subject", K::kNode, N::kEntity, Access::kIndex);
  add("rdf:object", "s.object", K::kNode, N::kEntity, Access::kIndex);
  rules.push_back({"rdf:predicate", N::kStatement,
                   "view_statement AS s JOIN view_relation AS r ON r.id = s.relation WHERE 1",
                   "s.id", RELATION_NODE, K::kNode, N::kRelation, Access::kIndex});
  rules.push_back({"rdfs:label", N::kStatement,
                   "view_statement AS s JOIN view_entity AS a ON a.id = s.subject "
                   "JOIN view_entity AS b ON b.id = s.object "
                   "JOIN view_relation AS r ON r.id = s.relation WHERE 1",
                   "s.id", "a.name, s.words, r.lemma, s.negated, s.modality, b.name", K::kLabel});
  add("tl:relation", "s.words", K::kText);
  rules.push_back({"tl:lemma", N::kStatement,
                   "view_statement AS s JOIN view_relation AS r ON r.id = s.relation WHERE 1",
                   "s.id", "r.lemma", K::kText, N::kEntity, Access::kIndex});
  add("tl:negated", "s.negated", K::kFlag);
  add("tl:modality", "s.modality", K::kModality);
  add("tl:confidence", "s.confidence", K::kScore);
  add("tl:support", "s.support", K::kInteger);
  add("tl:firstDate", "s.first", K::kDate);
  add("tl:lastDate", "s.last", K::kDate);
  tie("tl:attribution", "view_attribution AS p", "p.statement", "p.id", N::kAttribution);
  tie("prov:wasAttributedTo", "view_attribution AS p WHERE p.leads AND p.entity IS NOT NULL",
      "p.statement", "p.entity", N::kEntity);
  tie("tl:qualifier", "view_qualifier AS p", "p.statement", "p.id", N::kQualifier);
  tie("prov:wasDerivedFrom", "view_evidence AS e WHERE e.leads", "e.statement", "e.article",
      N::kArticle);
  tie("tl:evidence", kLeaders, "e.statement", "e.id", N::kEvidence);
}

void AddParts(std::vector<Rule>& rules) {
  static constexpr char kBy[] = "view_attribution AS p";
  static constexpr char kOf[] = "view_qualifier AS p";
  rules.push_back(Type(N::kAttribution, kBy, "p.id", "tl:Attribution"));
  rules.push_back({"schema:name", N::kAttribution, kBy, "p.id", "p.name", K::kText, N::kEntity,
                   Access::kIndex});
  rules.push_back({"tl:entity", N::kAttribution, kBy, "p.id", "p.entity", K::kNode, N::kEntity,
                   Access::kIndex});
  rules.push_back({"tl:verb", N::kAttribution, kBy, "p.id", "p.verb", K::kText});
  rules.push_back(Type(N::kQualifier, kOf, "p.id", "tl:Qualifier"));
  rules.push_back({"tl:role", N::kQualifier, kOf, "p.id", "p.role", K::kText});
  rules.push_back({"tl:preposition", N::kQualifier, kOf, "p.id", "p.preposition", K::kText});
  rules.push_back({"tl:text", N::kQualifier, kOf, "p.id", "p.text", K::kText});
  rules.push_back({"tl:value", N::kQualifier, kOf, "p.id", "p.value", K::kDate});
  rules.push_back(
      {"tl:entity", N::kQualifier, kOf, "p.id", "p.entity", K::kNode, N::kEntity, Access::kIndex});
}

void AddEvidence(std::vector<Rule>& rules) {
  const auto add = [&](std::string_view property, std::string_view from, std::string_view column,
                       K kind, NodeKind object, Access access = Access::kSweep) {
    rules.push_back(
        {property, N::kEvidence, from, "e.id", column, kind, object, access, "e.article"});
  };
  add("rdf:type", kLeaders, "oa:SpecificResource", K::kConstant, N::kEntity, Access::kIndex);
  add("oa:hasSource", kLeaders, "e.article", K::kNode, N::kArticle, Access::kIndex);
  add("prov:wasQuotedFrom", kLeaders, "e.article", K::kNode, N::kArticle, Access::kIndex);
  add("oa:hasSelector", kLeaders, "e.id + 4", K::kNode, N::kSentencePart, Access::kIndex);
  add("tl:subjectSelector", kLeaders, "e.id + 5", K::kNode, N::kSubjectPart, Access::kIndex);
  add("tl:objectSelector", kLeaders, "e.id + 6", K::kNode, N::kObjectPart, Access::kIndex);
  add("tl:sentence", kLeadersWithTriple, kSentence, K::kText, N::kEntity);
  add("tl:relationText", kLeadersWithTriple, "nullif(t.relation_text, '')", K::kText, N::kEntity);
  add("tl:extractor", kLeadersWithTriple, "nullif(t.extractor, '')", K::kText, N::kEntity);
  add("tl:pattern", kLeadersWithTriple, "nullif(t.pattern, '')", K::kText, N::kEntity);
  const auto each = [&](std::string_view property, std::string_view column, K kind) {
    Rule rule{property, N::kEvidence, kAllWithTriple, EVIDENCE_NODE, column, kind};
    rule.graph_sql = "e.article";
    rule.subject_test = kEvidenceTest;
    rule.distinct = true;
    rules.push_back(rule);
  };
  each("tl:subjectText", "t.subject_text", K::kText);
  each("tl:objectText", "t.object_text", K::kText);
  each("tl:confidence", "t.confidence", K::kScore);
}

void AddSelectors(std::vector<Rule>& rules) {
  struct Part {
    NodeKind kind;
    std::string_view id;
    std::string_view begin;
    std::string_view end;
  };
  constexpr Part kAll[] = {
      {N::kSentencePart, "e.id + 4", "e.sentence_begin", "e.sentence_end"},
      {N::kSubjectPart, "e.id + 5", "e.subject_begin", "e.subject_end"},
      {N::kObjectPart, "e.id + 6", "e.object_begin", "e.object_end"},
  };
  for (const Part& part : kAll) {
    const auto add = [&](std::string_view property, std::string_view column, K kind,
                         Access access) {
      Rule rule{property, part.kind,  kLeaders, part.id,    column,
                kind,     N::kEntity, access,   "e.article"};
      rules.push_back(rule);
    };
    add("rdf:type", "oa:TextPositionSelector", K::kConstant, Access::kIndex);
    add("oa:start", part.begin, K::kOffset, Access::kSweep);
    add("oa:end", part.end, K::kOffset, Access::kSweep);
  }
}

void AddRelations(std::vector<Rule>& rules) {
  static constexpr char kFirst[] =
      "view_relation AS r WHERE NOT EXISTS "
      "(SELECT 1 FROM view_relation AS q WHERE q.name = r.name AND q.id < r.id)";
  rules.push_back(Type(N::kRelation, kFirst, "r.id", "rdf:Property"));
  rules.push_back({"rdfs:label", N::kRelation, kFirst, "r.id",
                   "(SELECT min(q.lemma) FROM view_relation AS q WHERE q.name = r.name)",
                   K::kText});
}

// What holds plainly, in the default graph once, and in the graph of each article that says so.
void AddPlain(std::vector<Rule>& rules) {
  Rule rule{
      {},
      N::kEntity,
      "view_statement AS s CROSS JOIN view_relation AS r ON r.id = s.relation WHERE s.kind = 0 "
      "AND NOT EXISTS (SELECT 1 FROM " EARLIER_RELATION ")",
      "s.subject",
      "s.object",
      K::kNode,
      N::kEntity,
      Access::kIndex};
  rule.property_sql = RELATION_NODE;
  rule.property_test =
      "s.relation IN (SELECT r2.id FROM view_relation AS r2 WHERE r2.name = "
      "(SELECT q.name FROM view_relation AS q WHERE q.id = ?))";
  rules.push_back(rule);
  rule.from =
      "view_statement AS s JOIN view_relation AS r ON r.id = s.relation "
      "JOIN view_evidence AS e ON e.statement = s.id AND e.leads WHERE s.kind = 0 "
      "AND NOT EXISTS (SELECT 1 FROM " EARLIER_RELATION
      " AND EXISTS (SELECT 1 FROM view_evidence AS g WHERE g.statement = u.id "
      "AND g.article = e.article))";
  rule.graph_sql = "e.article";
  rule.only_in_graphs = true;
  rules.push_back(rule);
}

}  // namespace

const std::vector<Rule>& Rules() {
  static const std::vector<Rule> all = [] {
    std::vector<Rule> rules;
    AddPlain(rules);
    AddArticles(rules);
    AddEntities(rules);
    AddStatements(rules);
    AddParts(rules);
    AddEvidence(rules);
    AddSelectors(rules);
    AddRelations(rules);
    return rules;
  }();
  return all;
}

}  // namespace tripleloom::sparql
