// Facts: what must hold of DocumentFacts before they are kept, and their fingerprint.
//
//   Status fine = Validate(facts);
//   if (Fingerprint(facts) == stored) ...   // the same facts, byte for byte
//
// The store asks both when it writes and again when it reads, so that neither a custom extractor
// nor a damaged file can bring an index or a span that points nowhere into the graph.
#pragma once

#include <cstddef>
#include <string>

#include "graph/base/result.h"
#include "graph/triple.h"

namespace tripleloom {

// More than this of one kind (sentences, entities, triples) in a document, or more arguments of one
// triple, has no place in a store.
inline constexpr size_t kMostParts = size_t{1} << 22;
inline constexpr size_t kMostArguments = size_t{1} << 13;

// Checks that every index and span points into the document, spans begin and end between
// characters, all text is UTF-8, local keys are unique, every entity has a mention, confidences lie
// in 0 to 1, and the id is not empty. Errors: kBadSyntax, kBadEncoding (name document and place),
// kLimit (too many of something).
// Linear in the facts.
Status Validate(const DocumentFacts& facts);

// 16 hexadecimal digits over everything in the facts; equal facts have equal fingerprints.
std::string Fingerprint(const DocumentFacts& facts);

}  // namespace tripleloom
