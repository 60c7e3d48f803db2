// What WordNet lacks of names of nations and people, or says otherwise than the news. Private to
// wordnet.cc.
#pragma once

#include <string_view>

namespace tripleloom::lexicon {

// Inhabitants and adjectives that WordNet lacks or does not tie to their country.
struct Demonym {
  const char* word;
  const char* place;
};
inline constexpr Demonym kDemonymsAdded[] = {
    {"American", "United States"},
    {"Mauritanian", "Mauritania"},
    {"Saudi", "Saudi Arabia"},
    {"Emirati", "United Arab Emirates"},
    {"Palestinian", "Palestine"},
    {"South Korean", "South Korea"},
    {"North Korean", "North Korea"},
    {"South Sudanese", "South Sudan"},
    {"South African", "South Africa"},
    {"Kosovar", "Kosovo"},
    {"Bosnian", "Bosnia and Herzegovina"},
    {"Serbian", "Serbia"},
    {"Serb", "Serbia"},
    {"Croatian", "Croatia"},
    {"Croat", "Croatia"},
    {"Slovenian", "Slovenia"},
    {"Slovak", "Slovakia"},
    {"Slovakian", "Slovakia"},
    {"Czech", "Czech Republic"},
    {"Macedonian", "North Macedonia"},
    {"Montenegrin", "Montenegro"},
    {"Moldovan", "Moldova"},
    {"Ukrainian", "Ukraine"},
    {"Chinese", "China"},
    {"Belarusian", "Belarus"},
    {"Russian", "Russia"},
    {"Georgian", "Georgia"},
    {"Armenian", "Armenia"},
    {"Azerbaijani", "Azerbaijan"},
    {"Azeri", "Azerbaijan"},
    {"Kazakh", "Kazakhstan"},
    {"Kyrgyz", "Kyrgyzstan"},
    {"Tajik", "Tajikistan"},
    {"Turkmen", "Turkmenistan"},
    {"Uzbek", "Uzbekistan"},
    {"Afghan", "Afghanistan"},
    {"Iranian", "Iran"},
    {"Bahraini", "Bahrain"},
    {"Qatari", "Qatar"},
    {"Omani", "Oman"},
    {"Yemeni", "Yemen"},
    {"Ivorian", "Ivory Coast"},
    {"Congolese", "Congo"},
    {"Rwandan", "Rwanda"},
    {"Eritrean", "Eritrea"},
    {"Burmese", "Myanmar"},
    {"Filipino", "Philippines"},
    {"Philippine", "Philippines"},
    {"British", "United Kingdom"},
    {"Briton", "United Kingdom"},
    {"Dutch", "Netherlands"},
    {"Irish", "Ireland"},
    {"Argentine", "Argentina"},
    {"Argentinian", "Argentina"},
    {"Mexican", "Mexico"},
    {"Colombian", "Colombia"},
    {"Sri Lankan", "Sri Lanka"},
    {"New Zealander", "New Zealand"},
    {"Hong Konger", "Hong Kong"},
    {"Maldivian", "Maldives"},
    {"Timorese", "East Timor"},
    {"Bangladeshi", "Bangladesh"},
    {"Costa Rican", "Costa Rica"},
    {"Salvadoran", "El Salvador"},
    {"Puerto Rican", "Puerto Rico"},
    {"Dominican", "Dominican Republic"},
    {"Vietnamese", "Vietnam"},
    {"Syrian", "Syria"},
    {"Turkish", "Turkey"},
    {"Turk", "Turkey"},
    {"Spaniard", "Spain"},
    {"Dane", "Denmark"},
    {"Finn", "Finland"},
    {"Swede", "Sweden"},
    {"Pole", "Poland"},
    {"Nigerien", "Niger"},
};

// Words that begin names of people and are no given names.
inline constexpr std::string_view kTitles[] = {
    "Admiral", "Apostle",  "Babe",     "Baron",     "Baroness",  "Big",       "Bishop",
    "Black",   "Captain",  "Cardinal", "Chevalier", "Commodore", "Comte",     "Count",
    "Czar",    "Dame",     "Diamond",  "Duc",       "Duchess",   "Duke",      "Emperor",
    "Father",  "Fats",     "First",    "Fourth",    "General",   "Gentleman", "Great",
    "Holy",    "Innocent", "Iron",     "Kaiser",    "King",      "Lady",      "Little",
    "Lord",    "Madame",   "Marquis",  "Marquise",  "Marshal",   "Mother",    "Mrs",
    "Old",     "Pied",     "Pope",     "President", "Prince",    "Princess",  "Queen",
    "Saint",   "Santa",    "Scourge",  "Second",    "Shah",      "Sir",       "Strauss",
    "The",     "Uncle",    "Urban",    "Vicomte",   "Viscount"};

// Adjectives of places whose everyday sense is another.
inline constexpr std::string_view kNoDemonyms[] = {
    "Same",    "Attic",     "Continental", "Caucasian", "Caucasic", "Hindu", "Hindoo",    "Latin",
    "Lesbian", "Mongoloid", "Olympic",     "Trojan",    "Sabine",   "Mari",  "Philistine"};

}  // namespace tripleloom::lexicon
