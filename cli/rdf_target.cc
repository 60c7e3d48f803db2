// RDF stores. The main graph and the graph of each article are replaced by their first batches, so
// what vanished within them is gone. What is left are graphs of articles that no longer come: which
// ones there were is kept in the store itself, in a graph of its own. A load first adds to that
// list what it may bring, and takes away from it last what it has removed; so whenever a load
// breaks off, the list has at least the graphs that are there, and the next load cleans up after
// it.
//
// The Graph Store Protocol reads the list and deletes graph by graph. Update cannot read: there the
// new list is put beside the old one, and the server itself compares the two. Its mark (a type) is
// stored last, without which nothing is deleted: a request that arrives late finds no mark.
#include <fmt/format.h>
#include <serd/serd.h>

#include <algorithm>
#include <vector>

#include "cli/target.h"
#include "graph/rdf.h"

namespace tripleloom {
namespace {

constexpr char kMember[] = "http://www.w3.org/ns/prov#hadMember";
constexpr char kCollection[] = "http://www.w3.org/ns/prov#Collection";

std::string Bracketed(std::string_view iri) { return "<" + std::string(iri) + ">"; }

std::string CatalogueOf(const std::string& graph) { return graph + "/articles"; }

// "<main> prov:hadMember <article> ." for each.
std::string MemberLine(const std::string& graph, const std::string& article) {
  return Bracketed(graph) + " " + Bracketed(kMember) + " " + Bracketed(article) + " .\n";
}

std::string MemberLines(const std::string& graph, const RdfTarget::Names& articles) {
  std::string lines;
  for (const std::string& article : articles) lines += MemberLine(graph, article);
  return lines;
}

RdfTarget::Names Without(const RdfTarget::Names& names, const RdfTarget::Names& others) {
  RdfTarget::Names left;
  std::set_difference(names.begin(), names.end(), others.begin(), others.end(),
                      std::inserter(left, left.end()));
  return left;
}

SerdStatus KeepMember(void* names, SerdStatementFlags, const SerdNode*, const SerdNode*,
                      const SerdNode*, const SerdNode* object, const SerdNode*, const SerdNode*) {
  const auto& iri = *object;
  if (iri.type == SERD_URI) {
    static_cast<RdfTarget::Names*>(names)->emplace(reinterpret_cast<const char*>(iri.buf),
                                                   iri.n_bytes);
  }
  return SERD_SUCCESS;
}

// The objects of a list as a store tells it: N-Triples, or whatever else Turtle includes.
RdfTarget::Names MembersIn(const std::string& text) {
  RdfTarget::Names names;
  const auto silent = [](void*, const SerdError*) { return SERD_SUCCESS; };
  SerdReader* const reader =
      serd_reader_new(SERD_TURTLE, &names, nullptr, nullptr, nullptr, KeepMember, nullptr);
  serd_reader_set_error_sink(reader, silent, nullptr);
  serd_reader_read_string(reader, reinterpret_cast<const uint8_t*>(text.c_str()));
  serd_reader_free(reader);
  return names;
}

class GraphStoreTarget : public RdfTarget {
 public:
  GraphStoreTarget(const Connection& connection, RdfTargetOptions options)
      : connection_(connection), options_(std::move(options)) {}

  Status Begin(const Names& articles) override {
    HttpRequest request = RequestFor("GET", CatalogueOf(options_.graph), {});
    request.accept = "application/n-triples, text/turtle;q=0.9";
    request.longest_answer = std::string::npos;
    const Result<HttpAnswer> list = connection_.Ask(request);
    if (!list && list.error().code != ErrorCode::kNotFound) return tl::unexpected(list.error());
    if (list) listed_ = MembersIn(list->body);
    Names all = listed_;
    all.insert(articles.begin(), articles.end());
    return List(all);
  }

  Status Take(const LoadBatch& batch) override {
    for (const LoadPart& part : batch.parts) {
      Status done = Do(RequestFor(part.first ? "PUT" : "POST", part.graph, part.text));
      if (!done) return done;
    }
    return {};
  }

  Status Finish(const Names& sent) override {
    for (const std::string& gone : Without(listed_, sent)) {
      if (Status done = Do(RequestFor("DELETE", gone, {})); !done) return done;
    }
    return List(sent);
  }

 private:
  // The list in the store becomes `names`.
  Status List(const Names& names) {
    if (names == listed_) return {};
    const bool any = !names.empty();
    Status done = Do(RequestFor(any ? "PUT" : "DELETE", CatalogueOf(options_.graph),
                                MemberLines(options_.graph, names)));
    if (done) listed_ = names;
    return done;
  }

  HttpRequest RequestFor(std::string method, std::string_view graph, std::string body) const {
    const std::string& url = connection_.url();
    const char joint = url.find('?') == std::string::npos ? '?' : '&';
    return {std::move(method), url + joint + "graph=" + PercentEncode(graph),
            "application/n-triples", std::move(body)};
  }

  // What is not there need not be deleted.
  Status Do(const HttpRequest& request) const {
    const bool deletes = request.method == "DELETE";
    const Result<HttpAnswer> answer =
        deletes ? connection_.Ask(request) : connection_.Send(request);
    if (answer || (deletes && answer.error().code == ErrorCode::kNotFound)) return {};
    return tl::unexpected(answer.error());
  }

  const Connection& connection_;
  const RdfTargetOptions options_;
  Names listed_;
};

class UpdateTarget : public RdfTarget {
 public:
  UpdateTarget(const Connection& connection, RdfTargetOptions options)
      : connection_(connection),
        options_(std::move(options)),
        old_(CatalogueOf(options_.graph)),
        new_(old_ + "/new") {}

  Status Begin(const Names& articles) override { return Add(old_, articles); }

  Status Take(const LoadBatch& batch) override {
    std::string drops, inserts;
    for (const LoadPart& part : batch.parts) {
      if (part.first) drops += Drop(part.graph) + " ;\n";
      inserts += Graph(part.graph, part.text);
    }
    return Do(drops + "INSERT DATA {\n" + inserts + "}\n");
  }

  Status Finish(const Names& sent) override {
    if (Status done = Do(Drop(new_)); !done) return done;
    if (Status done = Add(new_, sent); !done) return done;
    const std::string mark = Bracketed(options_.graph) + " a " + Bracketed(kCollection) + " .\n";
    if (Status done = Do(Insert(new_, mark)); !done) return done;
    const std::string gone = fmt::format(
        "GRAPH <{0}> {{ <{1}> <{2}> ?g }} GRAPH <{3}> {{ <{1}> a <{4}> }}\n"
        "FILTER NOT EXISTS {{ GRAPH <{3}> {{ <{1}> <{2}> ?g }} }}",
        old_, options_.graph, kMember, new_, kCollection);
    Status done =
        Do("DELETE { GRAPH ?g { ?s ?p ?o } } WHERE {\n" + gone + "\nGRAPH ?g { ?s ?p ?o } }\n");
    if (!done) return done;
    done = Do(fmt::format("DELETE {{ GRAPH <{}> {{ <{}> <{}> ?g }} }} WHERE {{\n{} }}\n", old_,
                          options_.graph, kMember, gone));
    return done ? Do(Drop(new_)) : done;
  }

 private:
  static std::string Drop(const std::string& graph) {
    return "DROP SILENT GRAPH " + Bracketed(graph);
  }
  static std::string Graph(const std::string& graph, const std::string& triples) {
    return "GRAPH " + Bracketed(graph) + " {\n" + triples + "}\n";
  }
  static std::string Insert(const std::string& graph, const std::string& triples) {
    return "INSERT DATA {\n" + Graph(graph, triples) + "}\n";
  }

  // Adds the articles to a list.
  Status Add(const std::string& list, const Names& articles) {
    std::string lines;
    size_t count = 0;
    for (const std::string& article : articles) {
      lines += MemberLine(options_.graph, article);
      if (++count % options_.batch != 0 && count != articles.size()) continue;
      if (Status done = Do(Insert(list, lines)); !done) return done;
      lines.clear();
    }
    return {};
  }

  Status Do(std::string update) const {
    const Result<HttpAnswer> answer = connection_.Send(
        {"POST", connection_.url(), "application/sparql-update; charset=utf-8", std::move(update)});
    return answer ? Status() : Status(tl::unexpected(answer.error()));
  }

  const Connection& connection_;
  const RdfTargetOptions options_;
  const std::string old_;
  const std::string new_;
};

}  // namespace

std::unique_ptr<RdfTarget> MakeGraphStoreTarget(const Connection& connection,
                                                RdfTargetOptions options) {
  return std::make_unique<GraphStoreTarget>(connection, std::move(options));
}

std::unique_ptr<RdfTarget> MakeUpdateTarget(const Connection& connection,
                                            RdfTargetOptions options) {
  return std::make_unique<UpdateTarget>(connection, std::move(options));
}

}  // namespace tripleloom
