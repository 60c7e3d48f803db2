// IRI: resolution of relative references (RFC 3986, section 5).
//
//   ResolveIri("https://a.example/b/c", "../d")   // "https://a.example/d"
#pragma once

#include <string>
#include <string_view>

namespace tripleloom::sparql {

// `reference` as seen from `base`; itself where the base is empty. Linear.
std::string ResolveIri(std::string_view base, std::string_view reference);

// Whether it has a scheme, and no character that an IRI may not have.
bool IsAbsoluteIri(std::string_view iri);

}  // namespace tripleloom::sparql
