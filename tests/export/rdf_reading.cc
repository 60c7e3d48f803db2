#include "rdf_reading.h"

#include <gtest/gtest.h>

#include <string_view>

namespace tripleloom {
namespace {

struct Reading {
  SerdEnv* env;
  std::set<Quad> quads;
};

std::string TextOf(const SerdNode& node) {
  return {reinterpret_cast<const char*>(node.buf), node.n_bytes};
}

std::string TermText(const Reading& reading, const SerdNode* node, const SerdNode* datatype) {
  if (node == nullptr || node->type == SERD_NOTHING) return {};
  if (node->type == SERD_LITERAL) {
    std::string text = "\"" + TextOf(*node) + "\"";
    if (datatype != nullptr && datatype->type != SERD_NOTHING) {
      text += "^^" + TermText(reading, datatype, nullptr);
    }
    return text;
  }
  EXPECT_TRUE(node->type == SERD_URI || node->type == SERD_CURIE) << "a blank node";
  SerdNode whole = serd_env_expand_node(reading.env, node);
  std::string text = "<" + TextOf(whole) + ">";
  serd_node_free(&whole);
  return text;
}

SerdStatus TakeStatement(void* handle, SerdStatementFlags, const SerdNode* graph,
                         const SerdNode* subject, const SerdNode* predicate, const SerdNode* object,
                         const SerdNode* datatype, const SerdNode*) {
  auto& reading = *static_cast<Reading*>(handle);
  reading.quads.insert({TermText(reading, subject, nullptr), TermText(reading, predicate, nullptr),
                        TermText(reading, object, datatype), TermText(reading, graph, nullptr)});
  return SERD_SUCCESS;
}

SerdStatus TakePrefix(void* handle, const SerdNode* name, const SerdNode* uri) {
  return serd_env_set_prefix(static_cast<Reading*>(handle)->env, name, uri);
}

}  // namespace

std::set<Quad> ReadQuads(SerdSyntax syntax, const std::string& text) {
  Reading reading{serd_env_new(nullptr), {}};
  SerdReader* reader =
      serd_reader_new(syntax, &reading, nullptr, nullptr, TakePrefix, TakeStatement, nullptr);
  serd_reader_set_strict(reader, true);
  const SerdStatus status =
      serd_reader_read_string(reader, reinterpret_cast<const uint8_t*>(text.c_str()));
  EXPECT_TRUE(status == SERD_SUCCESS || text.empty()) << serd_strerror(status);
  serd_reader_free(reader);
  serd_env_free(reading.env);
  return reading.quads;
}

std::set<Quad> WithoutGraphs(const std::set<Quad>& quads) {
  std::set<Quad> out;
  for (Quad quad : quads) {
    quad.graph.clear();
    out.insert(std::move(quad));
  }
  return out;
}

}  // namespace tripleloom
