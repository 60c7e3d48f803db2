#include "graph/rdf.h"

#include <array>
#include <charconv>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

// Fits `text` to a pattern in which '0' stands for a digit and all else for itself.
bool Fits(std::string_view text, std::string_view pattern) {
  if (text.size() != pattern.size()) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (pattern[i] == '0' ? !digit : text[i] != pattern[i]) return false;
  }
  return true;
}

// Whether the two digits at `at` are from 1 to `most` (from 0: `least`).
bool Between(std::string_view text, size_t at, int least, int most) {
  int value = 0;
  std::from_chars(text.data() + at, text.data() + at + 2, value);
  return value >= least && value <= most;
}

bool IsDate(std::string_view text) {
  if (!Fits(text, "0000-00-00") || !Between(text, 5, 1, 12)) return false;
  static constexpr std::array<int, 12> kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int year = 0;
  int month = 0;
  std::from_chars(text.data(), text.data() + 4, year);
  std::from_chars(text.data() + 5, text.data() + 7, month);
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const int days = month == 2 && !leap ? 28 : kDays[static_cast<size_t>(month - 1)];
  return Between(text, 8, 1, days);
}

// "10:30:00" and after it nothing, 'Z' or "+02:00".
bool IsTime(std::string_view text) {
  if (text.size() < 8 || !Fits(text.substr(0, 8), "00:00:00")) return false;
  if (!Between(text, 0, 0, 23) || !Between(text, 3, 0, 59) || !Between(text, 6, 0, 59))
    return false;
  const std::string_view zone = text.substr(8);
  if (zone.empty() || zone == "Z") return true;
  return (Fits(zone, "+00:00") || Fits(zone, "-00:00")) && Between(zone, 1, 0, 13) &&
         Between(zone, 4, 0, 59);
}

}  // namespace

std::string PercentEncode(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool kept = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      std::string_view("-._~").find(c) != std::string_view::npos;
    if (kept) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

std::string EntityIri(std::string_view base, std::string_view key) {
  return std::string(base) + PercentEncode(key);
}

std::string StatementIri(std::string_view base, std::string_view key) {
  return std::string(base) + "statement/" + PercentEncode(key);
}

std::string ArticleIri(std::string_view base, std::string_view document_id) {
  return std::string(base) + "article/" + PercentEncode(document_id);
}

std::string RelationName(std::string_view lemma) {
  const std::string slug = Slug(lemma);
  std::string name;
  bool upper = false;
  for (const char c : slug) {
    if (c == '-') {
      upper = true;
      continue;
    }
    name += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    upper = false;
  }
  return name.empty() ? "relatedTo" : PercentEncode(name);
}

std::string_view ClassOf(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
      return "schema:Person";
    case EntityType::kOrganization:
      return "schema:Organization";
    case EntityType::kPlace:
      return "schema:Place";
    case EntityType::kEvent:
      return "schema:Event";
    case EntityType::kProduct:
      return "schema:Product";
    case EntityType::kWork:
      return "schema:CreativeWork";
    case EntityType::kMoney:
      return "schema:MonetaryAmount";
    case EntityType::kQuantity:
      return "schema:QuantitativeValue";
    case EntityType::kDate:
      return "tl:Date";  // schema:Date is a datatype, no class
    case EntityType::kTime:
      return "tl:Time";
    case EntityType::kNationality:
      return "tl:Nationality";
    case EntityType::kConcept:
      return "skos:Concept";
  }
  return "schema:Thing";
}

std::string ExpandRdfName(std::string_view name) {
  const size_t colon = name.find(':');
  for (const RdfPrefix& known : kRdfPrefixes) {
    if (colon == known.prefix.size() && name.starts_with(known.prefix)) {
      return std::string(known.iri) + std::string(name.substr(colon + 1));
    }
  }
  return std::string(name);
}

std::optional<std::string_view> DateType(std::string_view text) {
  if (IsDate(text)) return "xsd:date";
  if (Fits(text, "0000")) return "xsd:gYear";
  if (Fits(text, "0000-00") && Between(text, 5, 1, 12)) return "xsd:gYearMonth";
  const bool both = text.size() > 11 && text[10] == 'T';
  if (both && IsDate(text.substr(0, 10)) && IsTime(text.substr(11))) return "xsd:dateTime";
  return std::nullopt;
}

}  // namespace tripleloom
