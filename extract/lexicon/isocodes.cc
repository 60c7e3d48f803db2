// ISO writes names for lists ("Iran, Islamic Republic of"); people write "Iran". The usual name is
// iso-codes' common name where it gives one, else what stands before the comma or bracket, else
// what the table below says.
#include <rapidjson/document.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "extract/lexicon/tables.h"
#include "graph/base/file.h"

namespace tripleloom::lexicon {
namespace {

struct Alias {
  std::string_view name;
  std::string_view usual;
};

// Usual names that cannot be read off ISO's, and names that ISO does not list.
constexpr Alias kUsual[] = {
    {"Russian Federation", "Russia"},
    {"Brunei Darussalam", "Brunei"},
    {"Côte d'Ivoire", "Ivory Coast"},
    {"Congo, The Democratic Republic of the", "Democratic Republic of the Congo"},
    {"Holy See (Vatican City State)", "Vatican City"},
    {"Virgin Islands, U.S.", "U.S. Virgin Islands"},
    {"Virgin Islands, British", "British Virgin Islands"},
    {"Türkiye", "Turkey"},
    {"Timor-Leste", "East Timor"},
    {"Cabo Verde", "Cape Verde"},
    {"Czechia", "Czech Republic"},
    {"Saint Helena, Ascension and Tristan da Cunha", "Saint Helena"},
    {"Bonaire, Sint Eustatius and Saba", "Bonaire"},
};

constexpr Alias kAliases[] = {
    {"U.S.", "United States"},
    {"U.S", "United States"},
    {"US", "United States"},
    {"U.S.A.", "United States"},
    {"USA", "United States"},
    {"America", "United States"},
    {"United States of America", "United States"},
    {"U.K.", "United Kingdom"},
    {"U.K", "United Kingdom"},
    {"UK", "United Kingdom"},
    {"Britain", "United Kingdom"},
    {"Great Britain", "United Kingdom"},
    {"UAE", "United Arab Emirates"},
    {"U.A.E.", "United Arab Emirates"},
    {"Emirates", "United Arab Emirates"},
    {"DRC", "Democratic Republic of the Congo"},
    {"DR Congo", "Democratic Republic of the Congo"},
    {"Congo-Kinshasa", "Democratic Republic of the Congo"},
    {"Republic of the Congo", "Congo"},
    {"PRC", "China"},
    {"DPRK", "North Korea"},
    {"N. Korea", "North Korea"},
    {"S. Korea", "South Korea"},
    {"Republic of Korea", "South Korea"},
    {"Burma", "Myanmar"},
    {"Holland", "Netherlands"},
    {"Vatican", "Vatican City"},
    {"Holy See", "Vatican City"},
    {"Kosovo", "Kosovo"},
    {"Republic of Kosovo", "Kosovo"},
    {"Swaziland", "Eswatini"},
    {"Macedonia", "North Macedonia"},
    {"Bosnia", "Bosnia and Herzegovina"},
    {"Bosnia-Herzegovina", "Bosnia and Herzegovina"},
    {"Viet Nam", "Vietnam"},
    {"Palestine", "Palestine"},
    {"Palestinian territories", "Palestine"},
    {"Saudi", "Saudi Arabia"},
    {"Macau", "Macao"},
    {"The Gambia", "Gambia"},
    {"St. Lucia", "Saint Lucia"},
    {"St. Vincent and the Grenadines", "Saint Vincent and the Grenadines"},
    {"St. Kitts and Nevis", "Saint Kitts and Nevis"},
    {"Trinidad", "Trinidad and Tobago"},
    {"Antigua", "Antigua and Barbuda"},
    {"Papua-New Guinea", "Papua New Guinea"},
    {"Kyrgyz Republic", "Kyrgyzstan"},
    {"Slovak Republic", "Slovakia"},
    {"Turkiye", "Turkey"},
};

icu::UnicodeString FromUtf8(const std::string& text) { return icu::UnicodeString::fromUTF8(text); }

std::string ToUtf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

// "Baghdād" -> "Baghdad".
std::string WithoutAccents(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return text;
  const icu::UnicodeString apart = normalizer->normalize(FromUtf8(text), status);
  icu::UnicodeString kept;
  for (int32_t i = 0; i < apart.length(); ++i) {
    if (u_charType(apart.charAt(i)) != U_NON_SPACING_MARK) kept.append(apart.charAt(i));
  }
  return ToUtf8(kept);
}

std::string Upper(const std::string& text) {
  return ToUtf8(FromUtf8(text).toUpper(icu::Locale::getRoot()));
}

std::string TextOf(const rapidjson::Value& object, const char* key) {
  const auto found = object.FindMember(key);
  if (found == object.MemberEnd() || !found->value.IsString()) return {};
  return found->value.GetString();
}

// What stands before a comma, bracket or parenthesis.
std::string Head(const std::string& name) {
  std::string head = name.substr(0, name.find_first_of(",(["));
  while (!head.empty() && head.back() == ' ') head.pop_back();
  return head;
}

std::string UsualName(const rapidjson::Value& country) {
  const std::string name = TextOf(country, "name");
  for (const Alias& alias : kUsual) {
    if (alias.name == name) return std::string(alias.usual);
  }
  const std::string common = TextOf(country, "common_name");
  return common.empty() ? Head(name) : common;
}

void AddCountryName(const std::string& name, const std::string& usual, Tables& tables) {
  if (name.empty()) return;
  tables.countries.emplace(name, usual);
  tables.countries.emplace(WithoutAccents(name), usual);
  if (name.size() > 3) tables.countries.emplace(Upper(name), usual);
  if (name.starts_with("the ")) AddCountryName(name.substr(4), usual, tables);
}

void AddPlace(const std::string& name, Tables& tables) {
  const std::string head = Head(name);
  if (head.size() < 3) return;
  tables.places.insert(head);
  tables.places.insert(WithoutAccents(head));
}

// The array `key` of a file of iso-codes.
Status ReadArray(const std::string& path, const char* key, rapidjson::Document& json) {
  const Result<std::string> text = ReadFile(path);
  if (!text) return tl::unexpected(text.error());
  json.Parse<rapidjson::kParseIterativeFlag>(text->c_str());
  if (json.HasParseError() || !json.IsObject() || !json.HasMember(key) || !json[key].IsArray()) {
    return Fail(ErrorCode::kBadSyntax, path + ": no list \"" + key + "\" in it");
  }
  return {};
}

}  // namespace

Status AddIsoCodes(const std::string& folder, Tables& tables) {
  rapidjson::Document countries;
  Status status = ReadArray(folder + "/iso_3166-1.json", "3166-1", countries);
  if (!status) return status;
  for (const auto& country : countries["3166-1"].GetArray()) {
    const std::string usual = UsualName(country);
    AddCountryName(usual, usual, tables);
    AddCountryName(TextOf(country, "name"), usual, tables);
    AddCountryName(TextOf(country, "official_name"), usual, tables);
    AddPlace(usual, tables);
  }
  for (const Alias& alias : kAliases) {
    AddCountryName(std::string(alias.name), std::string(alias.usual), tables);
  }
  rapidjson::Document regions;
  status = ReadArray(folder + "/iso_3166-2.json", "3166-2", regions);
  if (!status) return status;
  for (const auto& region : regions["3166-2"].GetArray()) AddPlace(TextOf(region, "name"), tables);
  return {};
}

}  // namespace tripleloom::lexicon
