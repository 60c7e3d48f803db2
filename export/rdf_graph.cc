// Walks the graph once for entities and once for statements. In the layout of a graph per article,
// plain triples and evidence are kept back as pairs of numbers, sorted by article, and told at the
// end, article after article.
#include "export/rdf_graph.h"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "export/escape.h"
#include "export/relation_map.h"
#include "export/wording.h"
#include "graph/base/hash.h"

namespace tripleloom {
namespace {

bool IsPlain(const Statement& statement) {
  return !statement.negated && statement.sources.empty() &&
         statement.modality == Modality::kAsserted;
}

std::string Words(Span span) { return std::to_string(span.begin) + "," + std::to_string(span.end); }

class Walker {
 public:
  Walker(const Graph& graph, const ExportOptions& options, RdfLayout layout, RdfVisitor& visitor)
      : graph_(graph),
        info_(graph[boost::graph_bundle]),
        base_(options.base),
        relations_(RelationsOf(options)),
        per_article_(layout == RdfLayout::kGraphPerArticle),
        visitor_(visitor) {
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) keys_.insert(graph_[v].key);
    for (const Edge e : boost::make_iterator_range(edges(graph_))) {
      const std::string& lemma = graph_[e].lemma;
      if (!properties_.contains(lemma)) properties_[lemma] = "rel:" + RelationName(lemma);
    }
  }

  void Walk() {
    for (const DocumentInfo& document : info_.documents) VisitArticle(document);
    for (const Vertex v : boost::make_iterator_range(vertices(graph_))) VisitEntity(v);
    for (const Edge e : boost::make_iterator_range(edges(graph_))) VisitStatement(e);
    VisitRelations();
    if (per_article_) VisitArticleGraphs();
  }

 private:
  // A plain triple: its property, and its ends as places in the graph.
  struct Plain {
    Vertex subject;
    std::string property;
    bool full;
    Vertex object;

    auto Order() const { return std::tie(subject, property, object); }
    bool operator<(const Plain& other) const { return Order() < other.Order(); }
    bool operator==(const Plain& other) const { return Order() == other.Order(); }
  };
  struct Piece {  // of evidence
    int document;
    Edge edge;
    const Evidence* evidence;
  };

  void Add(const RdfProperty& property, std::string_view text) {
    visitor_.Add(property, RdfValue::Text(text));
  }
  void AddIfAny(const RdfProperty& property, std::string_view text) {
    if (!text.empty()) Add(property, text);
  }
  void AddDate(const RdfProperty& property, std::string_view date) {
    const auto type = DateType(date);
    if (type) visitor_.Add(property, RdfValue::Typed(date, *type));
    if (!type) AddIfAny(property, date);
  }

  void VisitArticle(const DocumentInfo& document);
  void VisitEntity(Vertex v);
  std::vector<Plain> PlainOf(Edge e) const;
  void AddPlain(std::vector<Plain>& plain);
  void VisitStatement(Edge e);
  void AddMeanings(Edge e);
  void AddSources(const Statement& statement, const std::string& iri);
  void AddQualifiers(const Statement& statement, const std::string& iri);
  void AddEvidence(const Statement& statement);
  void DescribeEvidence(const Evidence& evidence, const std::string& iri);
  void AddSelector(const RdfProperty& property, const std::string& evidence, std::string_view part,
                   Span span);
  void VisitRelations();
  void VisitArticleGraphs();
  void VisitPlainOf(const std::vector<Piece>& pieces, size_t begin, size_t end);

  std::string IriOf(Vertex v) const { return EntityIri(base_, graph_[v].key); }
  std::string ArticleOf(const Evidence& evidence) const {
    return ArticleIri(base_, info_.documents.at(static_cast<size_t>(evidence.document)).id);
  }
  std::string EvidenceIriOf(const Statement& statement, const Evidence& evidence) const {
    const std::string& document = info_.documents.at(static_cast<size_t>(evidence.document)).id;
    return base_ + "evidence/" +
           DigestOf({statement.key, document, Words(evidence.sentence_span),
                     Words(evidence.subject), Words(evidence.object), evidence.relation_text,
                     evidence.extractor, evidence.pattern});
  }
  // A top-N snapshot leaves entities out that its statements still mention.
  bool Has(const std::string& key) const { return keys_.contains(key); }

  const Graph& graph_;
  const GraphInfo& info_;
  const std::string& base_;
  const RelationMap& relations_;
  const bool per_article_;
  RdfVisitor& visitor_;
  std::unordered_set<std::string_view> keys_;
  std::unordered_map<std::string_view, std::string> properties_;  // of lemmas; for look-up alone
};

void Walker::VisitArticle(const DocumentInfo& document) {
  visitor_.BeginNode(ArticleIri(base_, document.id), "schema:NewsArticle");
  Add(rdf::kIdentifier, document.id);
  AddIfAny(rdf::kHeadline, document.title);
  AddDate(rdf::kDatePublished, document.date);
  if (const std::string url = SafeLink(document.url); !url.empty()) {
    visitor_.Add(rdf::kUrl, RdfValue::Iri(url));
  }
  visitor_.EndNode();
}

void Walker::VisitEntity(Vertex v) {
  const Entity& entity = graph_[v];
  visitor_.BeginNode(IriOf(v), ClassOf(entity.type));
  Add(rdf::kName, entity.name);
  for (const std::string& name : entity.names) {
    if (name != entity.name) Add(rdf::kAlternateName, name);
  }
  if (const std::string same = SafeLink(entity.iri); !same.empty()) {
    visitor_.Add(rdf::kSameAs, RdfValue::Iri(same));
  }
  visitor_.Add(rdf::kMentions, RdfValue::Integer(entity.mentions));
  visitor_.Add(rdf::kArticles, RdfValue::Integer(entity.documents));
  if (!per_article_) {
    std::vector<Plain> plain;
    const auto gather = [&](Edge e) {
      for (Plain& triple : PlainOf(e)) {
        if (triple.subject == v) plain.push_back(std::move(triple));
      }
    };
    for (const Edge e : boost::make_iterator_range(out_edges(v, graph_))) gather(e);
    for (const Edge e : boost::make_iterator_range(in_edges(v, graph_))) gather(e);
    AddPlain(plain);
  }
  visitor_.EndNode();
}

// The relation as the text has it, and the properties that mean the same.
std::vector<Walker::Plain> Walker::PlainOf(Edge e) const {
  const Statement& statement = graph_[e];
  if (!IsPlain(statement)) return {};
  const Vertex subject = source(e, graph_);
  const Vertex object = target(e, graph_);
  std::vector<Plain> plain = {{subject, properties_.at(statement.lemma), false, object}};
  for (const KnownProperty& known :
       relations_.Find(statement, graph_[subject].type, graph_[object].type)) {
    plain.push_back({known.inverse ? object : subject, known.name, known.full,
                     known.inverse ? subject : object});
  }
  return plain;
}

void Walker::AddPlain(std::vector<Plain>& plain) {
  std::sort(plain.begin(), plain.end());
  plain.erase(std::unique(plain.begin(), plain.end()), plain.end());
  for (const Plain& triple : plain) {
    const RdfProperty property{triple.property, triple.property, RdfCoercion::kNone, true,
                               triple.full};
    visitor_.Add(property, RdfValue::Iri(IriOf(triple.object)));
  }
}

void Walker::VisitStatement(Edge e) {
  const Statement& statement = graph_[e];
  const Entity& subject = graph_[source(e, graph_)];
  const Entity& object = graph_[target(e, graph_)];
  const std::string iri = StatementIri(base_, statement.key);
  visitor_.BeginNode(iri, {});
  visitor_.AddTriple(EntityIri(base_, subject.key), properties_.at(statement.lemma),
                     EntityIri(base_, object.key));
  Add(rdf::kLabel, subject.name + " " + RelationWords(statement) + " " + object.name);
  Add(rdf::kRelation, statement.relation);
  Add(rdf::kLemma, statement.lemma);
  AddMeanings(e);
  visitor_.Add(rdf::kNegated, RdfValue::Flag(statement.negated));
  visitor_.Add(rdf::kModality, RdfValue::Name("tl:" + std::string(NameOf(statement.modality))));
  AddSources(statement, iri);
  AddQualifiers(statement, iri);
  visitor_.Add(rdf::kConfidence, RdfValue::Score(statement.confidence));
  visitor_.Add(rdf::kSupport, RdfValue::Integer(statement.support));
  AddDate(rdf::kFirstDate, statement.first_date);
  AddDate(rdf::kLastDate, statement.last_date);
  std::set<std::string> articles;
  for (const Evidence& evidence : statement.evidence) articles.insert(ArticleOf(evidence));
  for (const std::string& article : articles) {
    visitor_.Add(rdf::kWasDerivedFrom, RdfValue::Iri(article));
  }
  AddEvidence(statement);
  visitor_.EndNode();
}

void Walker::AddMeanings(Edge e) {
  const std::vector<KnownProperty>& meanings =
      relations_.Find(graph_[e], graph_[source(e, graph_)].type, graph_[target(e, graph_)].type);
  for (const bool inverse : {false, true}) {
    for (const KnownProperty& known : meanings) {
      if (known.inverse != inverse) continue;
      visitor_.Add(inverse ? rdf::kInverseMeaning : rdf::kMeaning,
                   known.full ? RdfValue::Iri(known.name) : RdfValue::Name(known.name));
    }
  }
}

void Walker::AddSources(const Statement& statement, const std::string& iri) {
  std::set<std::string> speakers;
  for (const StatementSource& source : statement.sources) {
    visitor_.BeginPart(rdf::kAttribution,
                       iri + "#source-" + DigestOf({source.key, source.name, source.verb}),
                       "tl:Attribution");
    Add(rdf::kName, source.name);
    if (Has(source.key)) {
      speakers.insert(EntityIri(base_, source.key));
      visitor_.Add(rdf::kEntity, RdfValue::Iri(EntityIri(base_, source.key)));
    }
    AddIfAny(rdf::kVerb, source.verb);
    visitor_.EndNode();
  }
  for (const std::string& speaker : speakers) {
    visitor_.Add(rdf::kWasAttributedTo, RdfValue::Iri(speaker));
  }
}

void Walker::AddQualifiers(const Statement& statement, const std::string& iri) {
  for (const StatementQualifier& qualifier : statement.qualifiers) {
    visitor_.BeginPart(rdf::kQualifier,
                       iri + "#qualifier-" +
                           DigestOf({qualifier.role, qualifier.preposition, qualifier.text,
                                     qualifier.key, qualifier.value}),
                       "tl:Qualifier");
    Add(rdf::kRole, qualifier.role);
    AddIfAny(rdf::kPreposition, qualifier.preposition);
    Add(rdf::kText, qualifier.text);
    AddDate(rdf::kValue, qualifier.value);
    if (Has(qualifier.key)) {
      visitor_.Add(rdf::kEntity, RdfValue::Iri(EntityIri(base_, qualifier.key)));
    }
    visitor_.EndNode();
  }
}

void Walker::AddEvidence(const Statement& statement) {
  for (const Evidence& evidence : statement.evidence) {
    const std::string iri = EvidenceIriOf(statement, evidence);
    if (per_article_) {
      visitor_.Add(rdf::kEvidence, RdfValue::Iri(iri));
      continue;
    }
    visitor_.BeginPart(rdf::kEvidence, iri, "oa:SpecificResource");
    DescribeEvidence(evidence, iri);
    visitor_.EndNode();
  }
}

void Walker::DescribeEvidence(const Evidence& evidence, const std::string& iri) {
  const std::string article = ArticleOf(evidence);
  visitor_.Add(rdf::kHasSource, RdfValue::Iri(article));
  visitor_.Add(rdf::kWasQuotedFrom, RdfValue::Iri(article));
  AddSelector(rdf::kHasSelector, iri, "#sentence", evidence.sentence_span);
  Add(rdf::kSentence, evidence.sentence);
  Add(rdf::kSubjectText, evidence.subject_text);
  AddSelector(rdf::kSubjectSelector, iri, "#subject", evidence.subject);
  AddIfAny(rdf::kRelationText, evidence.relation_text);
  Add(rdf::kObjectText, evidence.object_text);
  AddSelector(rdf::kObjectSelector, iri, "#object", evidence.object);
  visitor_.Add(rdf::kConfidence, RdfValue::Score(evidence.confidence));
  AddIfAny(rdf::kExtractor, evidence.extractor);
  AddIfAny(rdf::kPattern, evidence.pattern);
}

void Walker::AddSelector(const RdfProperty& property, const std::string& evidence,
                         std::string_view part, Span span) {
  visitor_.BeginPart(property, evidence + std::string(part), "oa:TextPositionSelector");
  visitor_.Add(rdf::kStart, RdfValue::Offset(span.begin));
  visitor_.Add(rdf::kEnd, RdfValue::Offset(span.end));
  visitor_.EndNode();
}

// Relations with their words, so that a reader of the triples need not undo camel case. Of the
// lemmas that have one name, the first in the order of their letters stands for all.
void Walker::VisitRelations() {
  std::map<std::string, std::string> relations;
  for (const Edge e : boost::make_iterator_range(edges(graph_))) {
    const std::string& lemma = graph_[e].lemma;
    std::string& first = relations.try_emplace(properties_.at(lemma), lemma).first->second;
    first = std::min(first, lemma);
  }
  for (const auto& [name, lemma] : relations) {
    visitor_.BeginNode(ExpandRdfName(name), "rdf:Property");
    Add(rdf::kLabel, lemma);
    visitor_.EndNode();
  }
}

void Walker::VisitArticleGraphs() {
  std::vector<Piece> pieces;
  for (const Edge e : boost::make_iterator_range(edges(graph_))) {
    for (const Evidence& evidence : graph_[e].evidence) {
      pieces.push_back({evidence.document, e, &evidence});
    }
  }
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.document < b.document; });
  for (size_t begin = 0; begin < pieces.size();) {
    size_t end = begin;
    while (end < pieces.size() && pieces[end].document == pieces[begin].document) ++end;
    visitor_.SetGraph(ArticleOf(*pieces[begin].evidence));
    VisitPlainOf(pieces, begin, end);
    for (size_t i = begin; i < end; ++i) {
      const std::string iri = EvidenceIriOf(graph_[pieces[i].edge], *pieces[i].evidence);
      visitor_.BeginNode(iri, "oa:SpecificResource");
      DescribeEvidence(*pieces[i].evidence, iri);
      visitor_.EndNode();
    }
    begin = end;
  }
  visitor_.SetGraph({});
}

// The plain triples behind the pieces [begin, end), subject by subject.
void Walker::VisitPlainOf(const std::vector<Piece>& pieces, size_t begin, size_t end) {
  std::vector<Plain> plain;
  for (size_t i = begin; i < end; ++i) {
    for (Plain& triple : PlainOf(pieces[i].edge)) plain.push_back(std::move(triple));
  }
  std::sort(plain.begin(), plain.end());
  for (auto first = plain.begin(); first != plain.end();) {
    const auto last = std::find_if(
        first, plain.end(), [&](const Plain& triple) { return triple.subject != first->subject; });
    std::vector<Plain> of_subject(first, last);
    visitor_.BeginNode(IriOf(first->subject), {});
    AddPlain(of_subject);
    visitor_.EndNode();
    first = last;
  }
}

}  // namespace

RdfValue RdfValue::Score(double value) {
  return {Kind::kScore, {}, {}, 0, std::round(value * 1e4) / 1e4};
}

void VisitRdf(const Graph& graph, const ExportOptions& options, RdfLayout layout,
              RdfVisitor& visitor) {
  Walker(graph, options, layout, visitor).Walk();
}

}  // namespace tripleloom
