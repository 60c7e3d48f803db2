#include "graph/alias.h"

#include <algorithm>
#include <map>
#include <optional>

#include "graph/base/utf8.h"
#include "graph/names.h"

namespace tripleloom {
namespace {

std::vector<std::string_view> Split(std::string_view line, char separator) {
  std::vector<std::string_view> fields;
  while (true) {
    const size_t end = std::min(line.find(separator), line.size());
    fields.push_back(line.substr(0, end));
    if (end == line.size()) return fields;
    line.remove_prefix(end + 1);
  }
}

// Absolute, and without what IRIs must not hold (RFC 3987).
bool IsIri(std::string_view iri) {
  const size_t colon = iri.find(':');
  if (colon == iri.npos || colon == 0 || colon + 1 == iri.size()) return false;
  return std::none_of(iri.begin(), iri.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' ||
           std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos;
  });
}

std::string KnownTypes() {
  std::string known;
  for (int i = 0; i < kEntityTypeCount; ++i) {
    const auto type = static_cast<EntityType>(i);
    if (FamilyOf(type) == Family::kUntyped) continue;
    known.append(known.empty() ? "" : ", ").append(NameOf(type));
  }
  return known;
}

std::string Quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

// What is wrong with the fields of a line, or the alias.
Result<Alias> Read(const std::vector<std::string_view>& fields) {
  if (fields.size() != 3) {
    return Fail(ErrorCode::kBadSyntax,
                "a line is name, type and IRI with tabs between them; here " +
                    std::to_string(fields.size()) +
                    (fields.size() == 1 ? " field is" : " fields are"));
  }
  for (const std::string_view field : fields) {
    if (FirstInvalidUtf8(field)) return Fail(ErrorCode::kBadEncoding, "not UTF-8");
  }
  if (NameKey(fields[0]).empty()) return Fail(ErrorCode::kBadSyntax, "the name is empty");
  const auto type = EntityTypeFromName(fields[1]);
  if (!type || FamilyOf(*type) == Family::kUntyped) {
    return Fail(ErrorCode::kBadSyntax,
                "no type of names is called " + Quoted(fields[1]) + "; known are " + KnownTypes());
  }
  if (!IsIri(fields[2])) {
    return Fail(ErrorCode::kBadSyntax, Quoted(fields[2]) + " is no absolute IRI such as " +
                                           "http://www.wikidata.org/entity/Q42");
  }
  return Alias{std::string(fields[0]), *type, std::string(fields[2])};
}

struct First {
  std::string iri;
  size_t line = 0;
};

}  // namespace

AliasList ParseAliases(std::string_view text, const std::string& file) {
  AliasList list;
  std::map<std::string, First> first;  // by base
  size_t number = 0;
  for (std::string_view line : Split(text, '\n')) {
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    const auto blame = [&](const std::string& fault) {
      list.faults.push_back(file + ":" + std::to_string(number) + ": " + fault);
    };
    Result<Alias> alias = Read(Split(line, '\t'));
    if (!alias) {
      blame(alias.error().message);
      continue;
    }
    const std::string base = BaseOf(FamilyOf(alias->type), NameKey(alias->name));
    const auto [known, added] = first.try_emplace(base, First{alias->iri, number});
    if (known->second.iri != alias->iri) {
      blame(Quoted(alias->name) + " was " + known->second.iri + " in line " +
            std::to_string(known->second.line));
      continue;
    }
    list.aliases.push_back(*std::move(alias));
  }
  return list;
}

}  // namespace tripleloom
