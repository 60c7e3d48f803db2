#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "export/rdf_terms.h"
#include "rdf_reading.h"
#include "sample_graphs.h"
#include "support.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::Not;

constexpr char kBase[] = "https://tripleloom.invalid/";

std::string Iri(const std::string& local) { return "<" + (kBase + local) + ">"; }
std::string Name(const std::string& name) { return "<" + ExpandRdfName(name) + ">"; }

std::set<Quad> Quads(const Graph& graph) { return ReadQuads(SERD_NQUADS, *Write("nquads", graph)); }

Graph GraphNamed(const std::string& name) {
  if (name == "harbour") return HarbourGraph();
  if (name == "hostile") return HostileGraph();
  return name == "empty" ? Graph() : SyntheticGraph(120);
}

class AllSerialisations : public testing::TestWithParam<const char*> {};

TEST_P(AllSerialisations, SayTheSame) {
  const Graph graph = GraphNamed(GetParam());
  const std::set<Quad> triples = ReadQuads(SERD_NTRIPLES, *Write("ntriples", graph));
  EXPECT_EQ(triples.empty(), num_vertices(graph) == 0);
  EXPECT_EQ(triples, ReadQuads(SERD_TURTLE, *Write("turtle", graph)));
  const std::set<Quad> quads = Quads(graph);
  EXPECT_EQ(quads, ReadQuads(SERD_TRIG, *Write("trig", graph)));
  EXPECT_EQ(triples, WithoutGraphs(quads));
}

INSTANTIATE_TEST_SUITE_P(Graphs, AllSerialisations,
                         testing::Values("harbour", "hostile", "synthetic", "empty"),
                         [](const auto& test) { return std::string(test.param); });

TEST(Rdf, NoTripleIsWrittenTwice) {
  const std::string text = *Write("ntriples", SyntheticGraph(200));
  const auto lines = static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
  EXPECT_EQ(ReadQuads(SERD_NTRIPLES, text).size(), lines);
}

TEST(Rdf, OnlyWhatArticlesThemselvesAssertIsAPlainTriple) {
  std::set<std::string> plain;
  for (const Quad& quad : Quads(HarbourGraph())) {
    const std::string relations = "<" + std::string(kRelations);
    if (quad.predicate.starts_with(relations)) {
      plain.insert(
          quad.predicate.substr(relations.size(), quad.predicate.size() - relations.size() - 1));
    }
  }
  EXPECT_EQ(plain, (std::set<std::string>{"bePresidentOf", "strand", "operateIn", "baseIn",
                                          "operateSince"}));
}

TEST(Rdf, AStatementOfTwoArticlesStandsInTheGraphsOfBoth) {
  const std::set<Quad> quads = Quads(HarbourGraph());
  const Quad plain{Iri("the-strike-106"), Name("rel:strand"), Iri("mv-halcyon-dawn-103"), ""};
  EXPECT_THAT(quads, Not(Contains(plain))) << "the default graph has what holds of all articles";
  for (const char* article : {"article/harbour.txt", "article/morning.txt"}) {
    Quad in_graph = plain;
    in_graph.graph = Iri(article);
    EXPECT_THAT(quads, Contains(in_graph));
    EXPECT_THAT(quads,
                Contains(Quad{Iri("statement/s5"), Name("prov:wasDerivedFrom"), Iri(article), ""}));
  }
}

TEST(Rdf, EvidenceStandsInTheGraphOfItsArticle) {
  int sentences = 0;
  const std::set<Quad> quads = Quads(HarbourGraph());
  for (const Quad& quad : quads) {
    if (quad.predicate != Name("tl:sentence")) continue;
    ++sentences;
    EXPECT_THAT(quads, Contains(Quad{quad.subject, Name("oa:hasSource"), quad.graph, quad.graph}));
    EXPECT_THAT(quads,
                Contains(Quad{quad.subject, Name("prov:wasQuotedFrom"), quad.graph, quad.graph}));
  }
  EXPECT_EQ(sentences, 10);
}

TEST(Rdf, ASpeakerOfTheGraphIsThatToWhichAStatementIsAttributed) {
  const std::set<Quad> quads = Quads(HarbourGraph());
  EXPECT_THAT(quads, Contains(Quad{Iri("statement/s2"), Name("prov:wasAttributedTo"),
                                   Iri("ingrid-solberg-100"), ""}));
  EXPECT_THAT(quads,
              Not(Contains(testing::AllOf(Field(&Quad::subject, Iri("statement/s4")),
                                          Field(&Quad::predicate, Name("prov:wasAttributedTo"))))))
      << "two officials are no entity";
}

TEST(Rdf, NumbersAndDatesAreTyped) {
  const std::set<Quad> quads = Quads(HarbourGraph());
  EXPECT_THAT(quads, Contains(Quad{Iri("statement/s1"), Name("tl:confidence"),
                                   "\"8.125E-1\"^^" + Name("xsd:double"), ""}));
  EXPECT_THAT(quads, Contains(Quad{Iri("statement/s1"), Name("tl:negated"),
                                   "\"false\"^^" + Name("xsd:boolean"), ""}));
  EXPECT_THAT(quads, Contains(Quad{Iri("article/harbour.txt"), Name("schema:datePublished"),
                                   "\"2031-03-04\"^^" + Name("xsd:date"), ""}));
  EXPECT_THAT(quads, Contains(Quad{Iri("article/morning.txt"), Name("schema:datePublished"),
                                   "\"early March\"", ""}));
}

TEST(Rdf, TellsWhatIsTheSameElsewhereAndSinceWhen) {
  const std::set<Quad> quads = Quads(HarbourGraph());
  EXPECT_THAT(quads, Contains(Quad{Iri("harbor-workers-federation-102"), Name("schema:sameAs"),
                                   "<https://id.example/Q7>", ""}));
  EXPECT_THAT(quads, Contains(Quad{Iri("statement/s5"), Name("tl:firstDate"),
                                   "\"2031-03-04\"^^" + Name("xsd:date"), ""}));
  EXPECT_THAT(quads, Contains(Quad{Iri("statement/s5"), Name("tl:lastDate"),
                                   "\"2031-03-05\"^^" + Name("xsd:date"), ""}));
}

TEST(Rdf, HostileNamesComeBackUnchanged) {
  const Graph graph = HostileGraph();
  const std::set<Quad> quads = ReadQuads(SERD_TURTLE, *Write("turtle", graph));
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    EXPECT_THAT(quads, Contains(Quad{"<" + EntityIri(kBase, graph[v].key) + ">",
                                     Name("schema:name"), "\"" + graph[v].name + "\"", ""}));
  }
  EXPECT_THAT(quads, Not(Contains(Field(&Quad::object, HasSubstr("<javascript:")))));
}

// What vocabulary.ttl declares, and what it says of it.
class Vocabulary : public testing::Test {
 protected:
  Vocabulary() {
    std::ifstream file(TRIPLELOOM_SOURCE_DIR "/export/vocabulary.ttl", std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    quads_ = ReadQuads(SERD_TURTLE, text.str());
  }
  bool Says(const std::string& subject, const std::string& property) const {
    return std::any_of(quads_.begin(), quads_.end(), [&](const Quad& quad) {
      return quad.subject == subject && quad.predicate == Name(property);
    });
  }
  std::set<Quad> quads_;
};

TEST_F(Vocabulary, DeclaresEveryTermThatIsWritten) {
  std::set<std::string> terms;
  const std::string own = "<" + std::string(kVocabulary);
  for (const Graph& graph : {HarbourGraph(), HostileGraph(), SyntheticGraph(100)}) {
    for (const Quad& quad : Quads(graph)) {
      for (const std::string& term : {quad.predicate, quad.object}) {
        if (term.starts_with(own)) terms.insert(term);
      }
    }
  }
  EXPECT_GT(terms.size(), 25u);
  for (const std::string& term : terms) EXPECT_TRUE(Says(term, "rdf:type")) << term;
}

TEST_F(Vocabulary, ExplainsEveryTermThatItDeclares) {
  for (const Quad& quad : quads_) {
    if (!quad.subject.starts_with("<" + std::string(kVocabulary))) continue;
    EXPECT_TRUE(Says(quad.subject, "rdfs:label")) << quad.subject;
    EXPECT_TRUE(Says(quad.subject, "rdfs:comment")) << quad.subject;
    EXPECT_TRUE(Says(quad.subject, "rdfs:isDefinedBy")) << quad.subject;
  }
  for (int i = 0; i < kModalityCount; ++i) {
    const std::string name(NameOf(static_cast<Modality>(i)));
    EXPECT_TRUE(Says(Name("tl:" + name), "rdf:type")) << name;
  }
}

TEST(TripleTerms, StandInPlaceOfReification) {
  ExportOptions options;
  options.triple_terms = true;
  const std::string text = *Write("nquads", HarbourGraph(), options);
  EXPECT_THAT(text,
              HasSubstr("<https://tripleloom.invalid/statement/s4> "
                        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> "
                        "<<( <https://tripleloom.invalid/kestrel-maritime-101> "
                        "<https://tripleloom.invalid/relation#sue> "
                        "<https://tripleloom.invalid/harbor-workers-federation-102> )>> .\n"));
  EXPECT_THAT(text, Not(HasSubstr("22-rdf-syntax-ns#subject")));
  EXPECT_THAT(text, Not(HasSubstr("22-rdf-syntax-ns#Statement")));
}

TEST(Rdf, IsTheGoldenFile) {
  ExpectGolden("harbour.ttl", *Write("turtle", HarbourGraph()));
  ExpectGolden("harbour.nq", *Write("nquads", HarbourGraph()));
}

}  // namespace
}  // namespace tripleloom
