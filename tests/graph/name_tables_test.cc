// What a store keeps of names must be what all its articles say, however it came about.

#include "graph/name_tables.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "graph/draft.h"
#include "graph/resolve.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using testing::RandomArticle;

// Everything in the derived tables that does not depend on numbers.
std::string Derived(const Store& store) {
  const Corrections told = store.Told().value();
  NameTables tables(store.database(), told);
  std::string text;
  Sql names(store.handle(), "SELECT key, identity, number FROM name ORDER BY key");
  while (names.Row()) {
    text += names.Text(0) + " = " + names.Text(1) + '\n';
    Sql spelling(store.handle(), "SELECT * FROM spelling WHERE name = ?1 ORDER BY text, type");
    spelling.Bind(names.Int(2));
    while (spelling.Row()) {
      for (int c = 1; c < 7; ++c) text += ' ' + spelling.Text(c);
      text += '\n';
    }
  }
  Sql forms(store.handle(), "SELECT form, text, base, uses FROM form ORDER BY form, text, base");
  while (forms.Row()) {
    text += forms.Text(0) + ' ' + forms.Text(1) + ' ' + forms.Text(2) + ' ' + forms.Text(3) + '\n';
  }
  Sql surnames(store.handle(), "SELECT text FROM surname ORDER BY text");
  while (surnames.Row()) text += "told: " + surnames.Text(0) + '\n';
  Sql places(store.handle(),
             "SELECT key, id FROM occurrence JOIN name ON name.number = name "
             "JOIN document ON document.number = document ORDER BY key, id");
  while (places.Row()) text += places.Text(0) + " in " + places.Text(1) + '\n';
  return text;
}

// What each name is, asked of all documents at once.
void ExpectIdentities(const Store& store) {
  std::vector<CandidateDocument> documents;
  ASSERT_TRUE(store.ForEach([&](const DocumentFacts& facts) -> Status {
    documents.push_back(CandidatesOf(facts));
    return {};
  }));
  const auto index = IndexNames(documents);
  const Corrections told = store.Told().value();
  const Ties ties(*index, told);
  NameTables tables(store.database(), told);
  for (const CandidateDocument& document : documents) {
    for (const NameGroup& group : GroupsOf(document)) {
      EXPECT_EQ(tables.IdentityOf(group).key, ties.Of(group).key) << group.Key();
    }
  }
  EXPECT_TRUE(tables.Check());
}

TEST(NameTables, AgreeWithAllDocumentsAfterAnyHistory) {
  std::mt19937 random(21);
  for (int round = 0; round < 60; ++round) {
    Store store = testing::StoreOf({});
    std::vector<DocumentFacts> kept;
    for (int change = 0; change < 12; ++change) {
      const std::string id = "article " + std::to_string(random() % 8);
      const auto old = std::find_if(kept.begin(), kept.end(),
                                    [&](const DocumentFacts& facts) { return facts.id == id; });
      if (old != kept.end()) kept.erase(old);
      if (random() % 3 == 0) {
        static_cast<void>(store.Remove(id));
        continue;
      }
      kept.push_back(RandomArticle(random, id));
      ASSERT_TRUE(store.Put(kept.back()));
    }
    ExpectIdentities(store);
    EXPECT_EQ(Derived(store), Derived(testing::StoreOf(kept)));
  }
}

// The fiftieth article that names a bearer in full makes the surname known, and the last to go ends
// it.
TEST(NameTables, KnowASurnameFromFiftyArticles) {
  const auto naming = [](const std::string& id, const std::string& who) {
    Article article(id);
    article.Named(who, EntityType::kPerson);
    return article.facts();
  };
  Store store = testing::StoreOf({naming("alone", "Lindqvist")});
  const auto told = [&store] {
    return Derived(store).find("told: lindqvist") != std::string::npos;
  };
  for (int i = 0; i < 49; ++i) {
    ASSERT_TRUE(store.Put(naming(std::to_string(i), "Mara Lindqvist")));
  }
  EXPECT_FALSE(told());
  ASSERT_TRUE(store.Put(naming("49", "Mara Lindqvist")));
  EXPECT_TRUE(told());
  ExpectIdentities(store);
  ASSERT_TRUE(store.Remove("7"));
  EXPECT_FALSE(told());
  ExpectIdentities(store);
}

TEST(NameTables, FollowCorrections) {
  std::mt19937 random(22);
  const auto person = [](const std::string& slug) { return BaseOf(Family::kPerson, slug); };
  const std::vector<Correction> pool = {
      MakeCorrection(Verdict::kSame, person("mara-lindqvist"), person("anna-okafor")).value(),
      MakeCorrection(Verdict::kDifferent, person("lindqvist"), person("mara-lindqvist")).value(),
      MakeCorrection(Verdict::kDifferent, person("okafor"), person("anna-b-okafor")).value(),
      MakeCorrection(Verdict::kSame, person("okafor"), person("anna-okafor")).value()};
  for (int round = 0; round < 40; ++round) {
    Store store = testing::StoreOf({});
    for (int i = 0; i < 5; ++i) {
      ASSERT_TRUE(store.Put(RandomArticle(random, "article " + std::to_string(i))));
      const Correction& correction = pool[random() % pool.size()];
      if (random() % 2 == 0) {
        ASSERT_TRUE(store.Tell({correction}, {}));
      } else {
        static_cast<void>(store.TakeBack(correction));
      }
    }
    ExpectIdentities(store);
  }
}

}  // namespace
}  // namespace tripleloom
