#include "extract/entity/entities.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

constexpr int kUposCount = 17, kXposCount = 49, kDeprelCount = 51;

// A document of random words with random trees, tags and names.
Analysis RandomAnalysis(std::mt19937& random, Document& document) {
  static const std::vector<std::string> kForms = {
      "Ana",  "Corvo", "U.S.", "President", "of", "the", "he",  "it",   "(",    ")",
      "“",    "”",     "said", "embassy",   "'s", ",",   "May", "2014", "USS",  "Department",
      "they", "is",    "Inc.", "I",         "5",  "%",   "$",   "city", "last", "week"};
  const auto pick = [&](int size) { return static_cast<int>(random() % size); };
  Analysis analysis;
  for (int s = pick(6); s >= 0; --s) {
    Sentence sentence;
    const int size = 1 + pick(12);
    for (int i = 0; i < size; ++i) {
      Word word;
      word.form = word.lemma = kForms[pick(static_cast<int>(kForms.size()))];
      word.span.begin = static_cast<uint32_t>(document.text.size());
      document.text += word.form;
      word.span.end = static_cast<uint32_t>(document.text.size());
      document.text += ' ';
      word.upos = static_cast<Upos>(pick(kUposCount));
      word.xpos = static_cast<Xpos>(pick(kXposCount));
      word.deprel = static_cast<Deprel>(pick(kDeprelCount));
      word.head = i == 0 ? -1 : pick(i);
      sentence.words.push_back(word);
    }
    for (int begin = pick(4); begin < size; begin += 1 + pick(4)) {
      const int end = std::min(size, begin + 1 + pick(3));
      sentence.names.push_back({begin, end, static_cast<EntityType>(pick(kEntityTypeCount)), 0.6F});
      begin = end;
    }
    sentence.span = {sentence.words.front().span.begin, sentence.words.back().span.end};
    analysis.sentences.push_back(sentence);
  }
  return analysis;
}

void CheckInvariants(const Analysis& analysis, const Entities& entities) {
  std::multiset<int> in_chains;
  int previous_first = -1;
  for (const Chain& chain : entities.chains) {
    ASSERT_FALSE(chain.mentions.empty());
    EXPECT_GT(chain.mentions.front(), previous_first);
    previous_first = chain.mentions.front();
    EXPECT_TRUE(std::is_sorted(chain.mentions.begin(), chain.mentions.end()));
    EXPECT_FALSE(chain.name.empty());
    in_chains.insert(chain.mentions.begin(), chain.mentions.end());
  }
  ASSERT_EQ(in_chains.size(), entities.mentions.size());
  for (size_t i = 0; i < entities.mentions.size(); ++i) {
    EXPECT_EQ(in_chains.count(static_cast<int>(i)), 1U);
    const Mention& mention = entities.mentions[i];
    EXPECT_LE(mention.begin, mention.head);
    EXPECT_LT(mention.head, mention.end);
    EXPECT_LE(mention.end, static_cast<int>(analysis.sentences[mention.sentence].words.size()));
    if (i == 0) continue;
    const Mention& before = entities.mentions[i - 1];
    EXPECT_LE(before.sentence, mention.sentence);
    if (before.sentence != mention.sentence) continue;
    EXPECT_LE(before.begin, mention.begin);
    // Nested or disjoint, the outer one first.
    EXPECT_TRUE(before.end <= mention.begin || mention.end <= before.end)
        << before.begin << "-" << before.end << " " << NameOf(before.kind) << ", " << mention.begin
        << "-" << mention.end << " " << NameOf(mention.kind);
  }
}

TEST(EntitiesTest, EveryMentionIsInOneChainInOrderOnAnyTree) {
  std::mt19937 random(7);
  for (int run = 0; run < 2000; ++run) {
    Document document;
    const Analysis analysis = RandomAnalysis(random, document);
    const Entities entities = FindEntities(document, analysis, TestLexicon());
    CheckInvariants(analysis, entities);
    if (HasFatalFailure()) return;
    for (size_t s = 0; s < analysis.sentences.size(); ++s) {
      for (size_t w = 0; w < analysis.sentences[s].words.size(); ++w) {
        const int chain = entities.ChainAt(static_cast<int>(s), static_cast<int>(w));
        EXPECT_LT(chain, static_cast<int>(entities.chains.size()));
      }
    }
  }
}

TEST(EntitiesTest, ChainAtFindsHeadsAndWordsOfNames) {
  const EntityReading reading = ReadEntities(R"(
1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 left   leave  VERB  VBD _ 0 root
4 Norway Norway PROPN NNP _ 3 obj   _ Name=B-Place
)");
  const Entities& entities = reading.entities;
  EXPECT_EQ(entities.ChainAt(0, 0), 0);
  EXPECT_EQ(entities.ChainAt(0, 1), 0);
  EXPECT_EQ(entities.ChainAt(0, 2), -1);
  EXPECT_EQ(entities.ChainAt(0, 3), 1);
  EXPECT_EQ(entities.ChainAt(7, 0), -1);
}

TEST(EntitiesTest, EmptyDocumentHasNone) {
  EXPECT_TRUE(FindEntities({}, {}, TestLexicon()).mentions.empty());
}

}  // namespace
}  // namespace tripleloom
