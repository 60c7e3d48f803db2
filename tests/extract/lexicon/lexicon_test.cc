#include "extract/lexicon/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "graph/base/file.h"

namespace tripleloom {
namespace {

const std::string kPath = TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon";

class LexiconTest : public ::testing::Test {
 protected:
  static const Lexicon& lexicon() {
    static const Lexicon opened = std::move(Lexicon::Open(kPath).value());
    return opened;
  }
};

TEST_F(LexiconTest, KnowsTheMainClassOfANoun) {
  EXPECT_EQ(lexicon().MainNounClass("spokeswoman"), kNounPerson);
  EXPECT_EQ(lexicon().MainNounClass("government"), kNounGroup);
  EXPECT_EQ(lexicon().MainNounClass("city"), kNounPlace);
  EXPECT_EQ(lexicon().MainNounClass("river"), kNounPlace);
  EXPECT_EQ(lexicon().MainNounClass("aircraft carrier"), kNounArtifact);
  EXPECT_EQ(lexicon().MainNounClass("election"), kNounEvent);
  EXPECT_EQ(lexicon().MainNounClass("week"), kNounTime);
  EXPECT_EQ(lexicon().MainNounClass("xyzzy"), 0u);
}

TEST_F(LexiconTest, GivesAllClassesOfAnAmbiguousNoun) {
  const uint32_t classes = lexicon().NounClasses("party");
  EXPECT_TRUE(classes & kNounGroup);
  EXPECT_TRUE(classes & kNounEvent);
}

TEST_F(LexiconTest, KnowsTheTopsOfTheHierarchy) {
  EXPECT_EQ(lexicon().MainNounClass("person"), kNounPerson);
  EXPECT_EQ(lexicon().MainNounClass("group"), kNounGroup);
}

TEST_F(LexiconTest, FindsIrregularForms) {
  EXPECT_EQ(lexicon().IrregularLemma("men", Upos::kNoun), "man");
  EXPECT_EQ(lexicon().IrregularLemma("took", Upos::kVerb), "take");
  EXPECT_EQ(lexicon().IrregularLemma("worse", Upos::kAdj), "bad");
  EXPECT_EQ(lexicon().IrregularLemma("took", Upos::kNoun), std::nullopt);
  EXPECT_EQ(lexicon().IrregularLemma("houses", Upos::kNoun), std::nullopt);
}

TEST_F(LexiconTest, KnowsVerbsWithoutAnObject) {
  for (const char* verb : {"deteriorate", "arrive", "vanish", "elapse"}) {
    EXPECT_TRUE(lexicon().IsIntransitive(verb)) << verb;
  }
  for (const char* verb : {"stem", "grow", "improve", "give", "tell", "xyzzy", "city"}) {
    EXPECT_FALSE(lexicon().IsIntransitive(verb)) << verb;
  }
}

TEST_F(LexiconTest, TellsPartsOfSpeechApart) {
  EXPECT_TRUE(lexicon().IsLemma("stop", Upos::kVerb));
  EXPECT_TRUE(lexicon().IsLemma("quickly", Upos::kAdv));
  EXPECT_FALSE(lexicon().IsLemma("stopp", Upos::kVerb));
  EXPECT_FALSE(lexicon().IsLemma("quickly", Upos::kNoun));
}

TEST_F(LexiconTest, GivesTheUsualNameOfACountry) {
  for (const char* name : {"U.S.", "US", "USA", "United States of America", "America",
                           "the United States", "UNITED STATES"}) {
    EXPECT_EQ(lexicon().CountryName(name), "United States") << name;
  }
  EXPECT_EQ(lexicon().CountryName("Britain"), "United Kingdom");
  EXPECT_EQ(lexicon().CountryName("Iran, Islamic Republic of"), "Iran");
  EXPECT_EQ(lexicon().CountryName("Islamic Republic of Iran"), "Iran");
  EXPECT_EQ(lexicon().CountryName("Russian Federation"), "Russia");
  EXPECT_EQ(lexicon().CountryName("Korea, Republic of"), "South Korea");
  EXPECT_EQ(lexicon().CountryName("Lao People's Democratic Republic"), "Laos");
  EXPECT_EQ(lexicon().CountryName("Viet Nam"), "Vietnam");
  EXPECT_EQ(lexicon().CountryName("Côte d'Ivoire"), "Ivory Coast");
}

TEST_F(LexiconTest, DoesNotTakeWordsForCountries) {
  EXPECT_EQ(lexicon().CountryName("us"), std::nullopt);
  EXPECT_EQ(lexicon().CountryName("IN"), std::nullopt);
  EXPECT_EQ(lexicon().CountryName("IT"), std::nullopt);
  EXPECT_EQ(lexicon().CountryName("turkey"), std::nullopt);
}

TEST_F(LexiconTest, FindsThePlaceOfADemonym) {
  const std::pair<const char*, const char*> cases[] = {{"Iraqi", "Iraq"},
                                                       {"Iranians", "Iran"},
                                                       {"German", "Germany"},
                                                       {"British", "United Kingdom"},
                                                       {"Dutch", "Netherlands"},
                                                       {"French", "France"},
                                                       {"Frenchmen", "France"},
                                                       {"American", "United States"},
                                                       {"Syrian", "Syria"},
                                                       {"Chinese", "China"},
                                                       {"European", "Europe"},
                                                       {"Norwegians", "Norway"},
                                                       {"Saudi", "Saudi Arabia"},
                                                       {"Russian", "Russia"},
                                                       {"South Koreans", "South Korea"},
                                                       {"Israelis", "Israel"},
                                                       {"Egyptian", "Egypt"},
                                                       {"Texan", "Texas"},
                                                       {"Germans", "Germany"}};
  for (const auto& [word, place] : cases) {
    EXPECT_EQ(lexicon().PlaceOfDemonym(word), place) << word;
  }
  EXPECT_EQ(lexicon().PlaceOfDemonym("Catholic"), std::nullopt);
  EXPECT_EQ(lexicon().PlaceOfDemonym("polish"), std::nullopt);
  EXPECT_EQ(lexicon().PlaceOfDemonym("Hutu"), std::nullopt);  // a people, of more than one country
  EXPECT_EQ(lexicon().PlaceOfDemonym("Germen"), std::nullopt);
}

TEST_F(LexiconTest, KnowsPlacesAndGivenNames) {
  EXPECT_TRUE(lexicon().IsPlaceName("Baghdad"));
  EXPECT_TRUE(lexicon().IsPlaceName("Danube"));
  EXPECT_TRUE(lexicon().IsPlaceName("Bavaria") || lexicon().IsPlaceName("Bayern"));
  EXPECT_FALSE(lexicon().IsPlaceName("Table"));
  EXPECT_TRUE(lexicon().IsGivenName("John"));
  EXPECT_FALSE(lexicon().IsGivenName("Baghdad"));
  EXPECT_FALSE(lexicon().IsGivenName("General"));
}

class LexiconFileTest : public ::testing::Test {
 protected:
  std::string path_ = ::testing::TempDir() + "lexicon_test" + std::to_string(getpid());
  void TearDown() override { std::filesystem::remove(path_); }
};

TEST_F(LexiconFileTest, NamesAMissingFile) {
  const auto missing = Lexicon::Open(path_);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(missing.error().message, ::testing::HasSubstr(path_));
}

TEST_F(LexiconFileTest, RefusesDamage) {
  std::string bytes = ReadFile(kPath).value();
  // A byte of the header: magic, version, size of the pool, of the tables, checksum; of the body.
  for (const size_t at : {size_t{0}, size_t{8}, size_t{12}, size_t{16}, size_t{20}, size_t{40},
                          bytes.size() / 2, bytes.size() - 1}) {
    bytes[at] ^= 1;
    ASSERT_TRUE(WriteFileAtomically(path_, bytes));
    const auto damaged = Lexicon::Open(path_);
    ASSERT_FALSE(damaged) << at;
    EXPECT_EQ(damaged.error().code, ErrorCode::kBadModel) << at;
    bytes[at] ^= 1;
  }
  // Two tables that changed places fit the size of the file.
  std::string swapped = bytes;
  std::swap_ranges(swapped.begin() + 16, swapped.begin() + 20, swapped.begin() + 20);
  ASSERT_TRUE(WriteFileAtomically(path_, swapped));
  EXPECT_FALSE(Lexicon::Open(path_));
  for (const size_t size : {size_t{0}, size_t{5}, size_t{40}, bytes.size() - 1}) {
    ASSERT_TRUE(WriteFileAtomically(path_, std::string_view(bytes).substr(0, size)));
    EXPECT_EQ(Lexicon::Open(path_).error().code, ErrorCode::kBadModel) << size;
  }
}

}  // namespace
}  // namespace tripleloom
