// N-Triples, N-Quads, Turtle and TriG, written through serd as the triples come.
//
// In Turtle and TriG what is said of one node should stand in one place. So the triples of a part,
// told while its owner is open, are kept back until the owner is complete; memory grows with the
// largest statement, not with the file. Serd knows no triple terms: they are written beside it,
// between two of its statements.
#include <fmt/format.h>
#include <serd/serd.h>

#include <memory>
#include <string>
#include <vector>

#include "export/buffer.h"
#include "export/check.h"
#include "export/formats.h"
#include "export/rdf_graph.h"

namespace tripleloom {
namespace {

constexpr char kRdfType[] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

// A term with its own text, as serd wants its strings to end in a zero.
struct Term {
  SerdType type = SERD_NOTHING;
  std::string text;
  std::string datatype;  // a whole IRI; empty: none
};

// Without flags, so that texts stay on one line, their line ends and quotes escaped.
SerdNode NodeOf(SerdType type, const std::string& text) {
  return {reinterpret_cast<const uint8_t*>(text.c_str()), text.size(), text.size(), 0, type};
}

// The canonical form of XSD, which is also what a JSON-LD processor makes of the number.
std::string CanonicalDouble(double value) {
  std::string text = fmt::format("{:.15E}", value);
  const size_t e = text.find('E');
  const int exponent = std::stoi(text.substr(e + 1));
  size_t end = e;
  while (text[end - 1] == '0' && text[end - 2] != '.') --end;
  return text.substr(0, end) + "E" + std::to_string(exponent);
}

Term TermOf(const RdfValue& value) {
  const std::string text(value.text);
  switch (value.kind) {
    case RdfValue::Kind::kIri:
      return {SERD_URI, text, {}};
    case RdfValue::Kind::kName:
      return {SERD_CURIE, text, {}};
    case RdfValue::Kind::kText:
      return {SERD_LITERAL, text, {}};
    case RdfValue::Kind::kTyped:
      return {SERD_LITERAL, text, ExpandRdfName(value.datatype)};
    case RdfValue::Kind::kInteger:
      return {SERD_LITERAL, std::to_string(value.integer), ExpandRdfName("xsd:integer")};
    case RdfValue::Kind::kOffset:
      return {SERD_LITERAL, std::to_string(value.integer), ExpandRdfName("xsd:nonNegativeInteger")};
    case RdfValue::Kind::kScore:
      return {SERD_LITERAL, CanonicalDouble(value.score), ExpandRdfName("xsd:double")};
    case RdfValue::Kind::kFlag:
      return {SERD_LITERAL, value.integer != 0 ? "true" : "false", ExpandRdfName("xsd:boolean")};
  }
  return {};
}

class RdfTextWriter : public RdfVisitor {
 public:
  RdfTextWriter(SerdSyntax syntax, const ExportOptions& options, Buffer& buffer)
      : lines_(syntax == SERD_NTRIPLES || syntax == SERD_NQUADS),
        triple_terms_(options.triple_terms),
        buffer_(buffer),
        env_(serd_env_new(nullptr)),
        writer_(serd_writer_new(syntax, StyleOf(lines_), env_.get(), nullptr, Take, &buffer)) {
    serd_writer_set_error_sink(writer_.get(), KeepError, this);
    for (const RdfPrefix& prefix : kRdfPrefixes) SetPrefix(prefix.prefix, prefix.iri);
  }

  void SetGraph(std::string_view iri) override { graph_ = iri; }
  void BeginNode(std::string_view iri, std::string_view type) override;
  void Add(const RdfProperty& property, const RdfValue& value) override;
  void AddTriple(std::string_view subject, std::string_view predicate,
                 std::string_view object) override;
  void BeginPart(const RdfProperty& property, std::string_view iri, std::string_view type) override;
  void EndNode() override;

  // Ends the text. Errors: kIo, serd refused.
  Status Finish() {
    Check(serd_writer_finish(writer_.get()));
    return status_;
  }

 private:
  struct Free {
    void operator()(SerdEnv* env) const { serd_env_free(env); }
    void operator()(SerdWriter* writer) const { serd_writer_free(writer); }
  };
  struct Predicate {
    SerdType type;
    std::string text;
  };
  struct Said {
    Predicate predicate;
    Term object;
  };
  // A part that waits for its owner to end.
  struct Part {
    std::string iri;
    std::vector<Said> said;
  };
  static constexpr size_t kNow = static_cast<size_t>(-1);
  // A node that is open; what is said of it goes to a waiting part, or is written now.
  struct Open {
    std::string iri;
    size_t part = kNow;
  };

  static SerdStyle StyleOf(bool lines) {
    return static_cast<SerdStyle>(lines ? 0 : SERD_STYLE_ABBREVIATED);
  }
  static size_t Take(const void* bytes, size_t size, void* buffer) {
    static_cast<Buffer*>(buffer)->Append({static_cast<const char*>(bytes), size});
    return size;
  }
  static SerdStatus KeepError(void* self, const SerdError* error) {
    static_cast<RdfTextWriter*>(self)->Check(error->status);
    return SERD_SUCCESS;
  }

  void SetPrefix(std::string_view prefix, std::string_view iri) {
    const std::string name(prefix), uri(iri);
    const SerdNode name_node = NodeOf(SERD_LITERAL, name), uri_node = NodeOf(SERD_URI, uri);
    Check(serd_writer_set_prefix(writer_.get(), &name_node, &uri_node));
  }
  void Check(SerdStatus status) {
    if (status == SERD_SUCCESS || !status_) return;
    status_ = Fail(ErrorCode::kIo, std::string("writing RDF failed: ") +
                                       reinterpret_cast<const char*>(serd_strerror(status)));
  }

  void Say(Predicate predicate, Term object) {
    const Open& open = open_.back();
    if (open.part == kNow) {
      Write(open.iri, predicate, object);
    } else {
      parts_[open.part].said.push_back({std::move(predicate), std::move(object)});
    }
  }
  void SayType(std::string_view type) {
    if (!type.empty()) Say({SERD_URI, kRdfType}, {SERD_CURIE, std::string(type), {}});
  }
  void Write(const std::string& subject, const Predicate& predicate, const Term& object);
  void WriteTripleTerm(std::string_view subject, std::string_view predicate,
                       std::string_view object);

  const bool lines_;  // one triple a line: nothing needs to wait
  const bool triple_terms_;
  Buffer& buffer_;
  std::unique_ptr<SerdEnv, Free> env_;
  std::unique_ptr<SerdWriter, Free> writer_;
  Status status_;
  std::string graph_;
  std::vector<Open> open_;
  std::vector<Part> parts_;
};

void RdfTextWriter::BeginNode(std::string_view iri, std::string_view type) {
  open_.push_back({std::string(iri), kNow});
  SayType(type);
}

void RdfTextWriter::Add(const RdfProperty& property, const RdfValue& value) {
  Say({property.full ? SERD_URI : SERD_CURIE, std::string(property.name)}, TermOf(value));
}

void RdfTextWriter::AddTriple(std::string_view subject, std::string_view predicate,
                              std::string_view object) {
  if (triple_terms_) return WriteTripleTerm(subject, predicate, object);
  SayType("rdf:Statement");
  Add(rdf::kSubject, RdfValue::Iri(subject));
  Add(rdf::kPredicate, RdfValue::Name(predicate));
  Add(rdf::kObject, RdfValue::Iri(object));
}

void RdfTextWriter::BeginPart(const RdfProperty& property, std::string_view iri,
                              std::string_view type) {
  Add(property, RdfValue::Iri(iri));
  if (lines_) {
    open_.push_back({std::string(iri), kNow});
  } else {
    open_.push_back({std::string(iri), parts_.size()});
    parts_.push_back({std::string(iri), {}});
  }
  SayType(type);
}

void RdfTextWriter::EndNode() {
  open_.pop_back();
  if (!open_.empty()) return;
  for (const Part& part : parts_) {
    for (const Said& said : part.said) Write(part.iri, said.predicate, said.object);
  }
  parts_.clear();
}

void RdfTextWriter::Write(const std::string& subject, const Predicate& predicate,
                          const Term& object) {
  const SerdNode graph = NodeOf(SERD_URI, graph_);
  const SerdNode s = NodeOf(SERD_URI, subject);
  const SerdNode p = NodeOf(predicate.type, predicate.text);
  const SerdNode o = NodeOf(object.type, object.text);
  const SerdNode datatype = NodeOf(SERD_URI, object.datatype);
  Check(serd_writer_write_statement(writer_.get(), 0, graph_.empty() ? nullptr : &graph, &s, &p, &o,
                                    object.datatype.empty() ? nullptr : &datatype, nullptr));
}

// Nothing needs an escape here: IRIs are percent-encoded.
void RdfTextWriter::WriteTripleTerm(std::string_view subject, std::string_view predicate,
                                    std::string_view object) {
  Check(serd_writer_finish(writer_.get()));
  buffer_.Append(fmt::format("<{}> <{}> <<( <{}> <{}> <{}> )>> .\n", open_.back().iri,
                             ExpandRdfName("rdf:reifies"), subject, ExpandRdfName(predicate),
                             object));
}

Status WriteRdf(const Graph& graph, const ExportOptions& options, const Sink& sink,
                SerdSyntax syntax) {
  if (Status ok = CheckExport(graph, options); !ok) return ok;
  Buffer buffer(sink);
  RdfTextWriter writer(syntax, options, buffer);
  const bool graphs = syntax == SERD_NQUADS || syntax == SERD_TRIG;
  VisitRdf(graph, options, graphs ? RdfLayout::kGraphPerArticle : RdfLayout::kOneGraph, writer);
  const Status finished = writer.Finish();
  const Status taken = buffer.Finish();
  return taken ? finished : taken;
}

}  // namespace

Status WriteNTriples(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WriteRdf(graph, options, sink, SERD_NTRIPLES);
}

Status WriteNQuads(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WriteRdf(graph, options, sink, SERD_NQUADS);
}

Status WriteTurtle(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WriteRdf(graph, options, sink, SERD_TURTLE);
}

Status WriteTriG(const Graph& graph, const ExportOptions& options, const Sink& sink) {
  return WriteRdf(graph, options, sink, SERD_TRIG);
}

}  // namespace tripleloom
