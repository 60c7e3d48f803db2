#include "graph/sparql/iri.h"

#include <algorithm>

namespace tripleloom::sparql {
namespace {

struct Parts {
  std::string_view scheme;     // with ':'
  std::string_view authority;  // with "//"
  std::string_view path;
  std::string_view query;     // with '?'
  std::string_view fragment;  // with '#'
};

bool IsSchemeChar(char c, bool first) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  return !first && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
}

size_t SchemeLength(std::string_view iri) {
  for (size_t i = 0; i < iri.size(); ++i) {
    if (iri[i] == ':') return i == 0 ? 0 : i + 1;
    if (!IsSchemeChar(iri[i], i == 0)) return 0;
  }
  return 0;
}

Parts Split(std::string_view iri) {
  Parts parts;
  parts.scheme = iri.substr(0, SchemeLength(iri));
  iri.remove_prefix(parts.scheme.size());
  const size_t hash = std::min(iri.find('#'), iri.size());
  parts.fragment = iri.substr(hash);
  iri = iri.substr(0, hash);
  const size_t mark = std::min(iri.find('?'), iri.size());
  parts.query = iri.substr(mark);
  iri = iri.substr(0, mark);
  if (iri.starts_with("//")) {
    parts.authority = iri.substr(0, std::min(iri.find('/', 2), iri.size()));
    iri.remove_prefix(parts.authority.size());
  }
  parts.path = iri;
  return parts;
}

std::string WithoutDots(std::string_view path) {
  std::string out;
  const bool rooted = path.starts_with('/');
  while (!path.empty()) {
    const size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    const std::string_view name = segment.starts_with('/') ? segment.substr(1) : segment;
    if (name != "." && name != "..") {
      out += segment;
      continue;
    }
    if (name == "..") out.erase(std::min(out.rfind('/'), out.size()));
    if (path.empty()) out += '/';
  }
  if (!rooted && out.starts_with('/')) out.erase(0, 1);
  return out;
}

std::string Merge(const Parts& base, std::string_view path) {
  if (!base.authority.empty() && base.path.empty()) return "/" + std::string(path);
  const size_t slash = base.path.rfind('/');
  if (slash == base.path.npos) return std::string(path);
  return std::string(base.path.substr(0, slash + 1)) + std::string(path);
}

}  // namespace

std::string ResolveIri(std::string_view base, std::string_view reference) {
  if (base.empty()) return std::string(reference);
  const Parts from = Split(base);
  const Parts to = Split(reference);
  if (!to.scheme.empty()) return std::string(reference);
  std::string out(from.scheme);
  const std::string fragment(to.fragment);
  if (!to.authority.empty()) {
    return out.append(to.authority) + WithoutDots(to.path) + std::string(to.query) + fragment;
  }
  out += from.authority;
  if (to.path.empty()) {
    out += from.path;
    return out.append(to.query.empty() ? from.query : to.query) + fragment;
  }
  out += WithoutDots(to.path.starts_with('/') ? std::string(to.path) : Merge(from, to.path));
  return out.append(to.query) + fragment;
}

bool IsAbsoluteIri(std::string_view iri) {
  return SchemeLength(iri) > 0 && std::none_of(iri.begin(), iri.end(), [](char c) {
           return static_cast<unsigned char>(c) <= 0x20 ||
                  std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos;
         });
}

}  // namespace tripleloom::sparql
