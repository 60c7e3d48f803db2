#include "extract/relation/triple_confidence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "extract/extractor.h"
#include "extract/relation/project.h"
#include "reading.h"

namespace tripleloom {
namespace {

struct Row {
  const char* form;
  Upos upos;
  Xpos xpos;
  int head;
  Deprel deprel;
};

// "Those members was sending old ships to Lorne" and what it says of the ships.
struct Fleet {
  Fleet() {
    const Row rows[] = {{"Those", Upos::kDet, Xpos::kDT, 1, Deprel::kDet},
                        {"members", Upos::kNoun, Xpos::kNNS, 3, Deprel::kNsubj},
                        {"was", Upos::kAux, Xpos::kVBD, 3, Deprel::kAux},
                        {"sending", Upos::kVerb, Xpos::kVBG, -1, Deprel::kRoot},
                        {"old", Upos::kAdj, Xpos::kJJ, 5, Deprel::kAmod},
                        {"ships", Upos::kNoun, Xpos::kNNS, 3, Deprel::kObj},
                        {"to", Upos::kAdp, Xpos::kIN, 7, Deprel::kCase},
                        {"Lorne", Upos::kPropn, Xpos::kNNP, 3, Deprel::kObl}};
    for (const Row& row : rows) {
      Word word;
      word.form = word.lemma = row.form;
      word.upos = row.upos;
      word.xpos = row.xpos;
      word.head = row.head;
      word.deprel = row.deprel;
      word.span = {at, at + static_cast<uint32_t>(word.form.size())};
      at = word.span.end + 1;
      sentence.words.push_back(word);
    }
    sentence.words[0].lemma = "that";
    proposition.head = 3;
    proposition.predicate = {2, 3};
    proposition.subject = 1;
    proposition.confidence = 0.6;
    proposition.estimated = true;
    proposition.extractor = "clause";
    proposition.pattern = "active";
    triple.subject = Of(1, 1, "members");
    triple.object = Of(5, 5, "ships");
    triple.subject.entity = triple.object.entity = 0;
  }

  Slot Of(size_t first, size_t last, const char* text) const {
    return {{sentence.words[first].span.begin, sentence.words[last].span.end}, text, 0};
  }
  double Feature(const std::string& wanted) const {
    for (const auto& [name, value] :
         TripleFeatures(Tree(sentence), entities, proposition, triple)) {
      if (name == wanted) return value;
    }
    ADD_FAILURE() << "no feature " << wanted;
    return 0;
  }
  bool Has(const std::string& wanted) const {
    const Features features = TripleFeatures(Tree(sentence), entities, proposition, triple);
    return std::any_of(features.begin(), features.end(),
                       [&](const auto& feature) { return feature.first == wanted; });
  }
  double Estimate() const {
    return TripleConfidence(Tree(sentence), entities, proposition, triple);
  }

  uint32_t at = 0;
  Sentence sentence;
  Entities entities;
  Proposition proposition;
  Triple triple;
};

TEST(TripleConfidence, DoubtAboutAnArcCountsForTheTripleThatRestsOnIt) {
  Fleet ships, place;
  place.triple.object = place.Of(7, 7, "Lorne");
  const double sure_ships = ships.Estimate(), sure_place = place.Estimate();
  ships.sentence.words[7].head_probability = place.sentence.words[7].head_probability = 0.3F;
  EXPECT_LT(place.Estimate(), sure_place);
  // Beside the way it only tells of a sentence that is hard to read.
  EXPECT_LT(std::abs(ships.Estimate() - sure_ships), (sure_place - place.Estimate()) / 4);
}

TEST(TripleConfidence, ArcsBesideTheWayDoNotCount) {
  Fleet fleet;
  fleet.sentence.words[4].head_probability = 0.2F;
  EXPECT_DOUBLE_EQ(fleet.Feature("object-way"), 0);
  fleet.sentence.words[5].head_probability = 0.5F;
  fleet.sentence.words[5].deprel_probability = 0.5F;
  EXPECT_DOUBLE_EQ(fleet.Feature("object-way"), std::log(0.25));
  EXPECT_DOUBLE_EQ(fleet.Feature("heads"), std::log(0.5));
}

TEST(TripleConfidence, WayRunsOverTheNearestCommonWord) {
  Fleet fleet;
  fleet.proposition.head = 7;  // Lorne - sending - ships
  fleet.sentence.words[7].deprel_probability = 0.5F;
  fleet.sentence.words[5].deprel_probability = 0.25F;
  EXPECT_DOUBLE_EQ(fleet.Feature("object-way"), std::log(0.125));
}

TEST(TripleConfidence, PhrasesThatSayLittleAlone) {
  Fleet fleet;
  EXPECT_EQ(fleet.Feature("subject-pointing"), 1);  // "those"
  EXPECT_EQ(fleet.Feature("object-pointing"), 0);
  EXPECT_EQ(fleet.Feature("object-one-word"), 1);
  EXPECT_DOUBLE_EQ(fleet.Feature("object-cut"), std::log(2));  // without "old"
  fleet.triple.object = fleet.Of(4, 5, "old ships");
  EXPECT_EQ(fleet.Feature("object-one-word"), 0);
  EXPECT_EQ(fleet.Feature("object-cut"), 0);
}

TEST(TripleConfidence, ClausesThatAreReadWrongly) {
  Fleet fleet;
  EXPECT_EQ(fleet.Feature("disagrees"), 1);  // "members was"
  EXPECT_EQ(fleet.Feature("no-stop"), 1);
  EXPECT_EQ(fleet.Feature("bare-infinitive"), 0);
  fleet.sentence.words[2].form = "were";
  EXPECT_EQ(fleet.Feature("disagrees"), 0);
  fleet.sentence.words[7].xpos = Xpos::kPeriod;
  EXPECT_EQ(fleet.Feature("no-stop"), 0);
  fleet.sentence.words[2].xpos = Xpos::kVB;
  EXPECT_EQ(fleet.Feature("bare-infinitive"), 1);
  fleet.triple.modality = Modality::kIntended;  // it is said that it is none
  EXPECT_EQ(fleet.Feature("bare-infinitive"), 0);
}

TEST(TripleConfidence, BorrowedNameIsAsSureAsItsTie) {
  Fleet fleet;
  Mention earlier, here;
  earlier.sentence = 0;
  here.sentence = fleet.proposition.sentence = 1;
  here.begin = here.head = 1;
  here.end = 2;
  here.tie = Tie::kDescription;
  here.probability = 0.5F;
  fleet.entities.mentions = {earlier, here};
  fleet.entities.chains = {{"Ames", EntityType::kPerson, true, {0, 1}}};
  fleet.entities.chain_of = {0, 0};
  EXPECT_DOUBLE_EQ(fleet.Feature("ties"), std::log(0.5));
  EXPECT_EQ(fleet.Feature("subject-named"), 1);
  EXPECT_EQ(fleet.Feature("object-named"), 0);
}

// "his ships", which bear the name of somebody.
TEST(TripleConfidence, BorrowedNameInsideAPhraseCountsToo) {
  Fleet fleet;
  fleet.sentence.words[4].upos = Upos::kPron;
  fleet.triple.object = fleet.Of(4, 5, "Ames's ships");
  Mention earlier, his;
  earlier.sentence = 0;
  his.sentence = fleet.proposition.sentence = 1;
  his.begin = his.head = 4;
  his.end = 5;
  his.tie = Tie::kPronoun;
  his.probability = 0.5F;
  fleet.entities.mentions = {earlier, his};
  fleet.entities.chains = {{"Ames", EntityType::kPerson, true, {0, 1}}};
  fleet.entities.chain_of = {0, 0};
  EXPECT_DOUBLE_EQ(fleet.Feature("ties"), std::log(0.5));
}

TEST(TripleConfidence, HowTheFactIsMeant) {
  Fleet fleet;
  EXPECT_EQ(fleet.Feature("modal:asserted"), 1);
  EXPECT_EQ(fleet.Feature("negated"), 0);
  EXPECT_EQ(fleet.Feature("qualifiers"), 0);
  EXPECT_EQ(fleet.Feature("clauses"), 0);
  EXPECT_EQ(fleet.Feature("subject-pronoun"), 0);
  fleet.triple.modality = Modality::kNecessary;
  fleet.triple.negated = true;
  fleet.triple.arguments.push_back({"place", "to", fleet.Of(7, 7, "Lorne"), ""});
  fleet.sentence.words[1].upos = Upos::kPron;
  fleet.sentence.words[7].deprel = Deprel::kAdvcl;
  EXPECT_EQ(fleet.Feature("modal:necessary"), 1);
  EXPECT_EQ(fleet.Feature("negated"), 1);
  EXPECT_DOUBLE_EQ(fleet.Feature("qualifiers"), std::log(2));
  EXPECT_DOUBLE_EQ(fleet.Feature("clauses"), std::log(2));
  EXPECT_EQ(fleet.Feature("subject-pronoun"), 1);  // "they", and nobody knows who
}

TEST(TripleConfidence, WhatThePhraseIsLike) {
  Fleet fleet;
  EXPECT_TRUE(fleet.Has("subject-determiner:other"));  // "those members"
  EXPECT_TRUE(fleet.Has("object-determiner:none"));
  EXPECT_EQ(fleet.Feature("object-child:amod"), 1);
  EXPECT_FALSE(fleet.Has("object-child:conj"));
  EXPECT_EQ(fleet.Feature("object-restricted"), 0);
  fleet.triple.arguments.push_back({"object-restriction", "", fleet.Of(6, 7, "to Lorne"), ""});
  EXPECT_EQ(fleet.Feature("object-restricted"), 1);
  fleet.sentence.words[7].head = 5;
  fleet.sentence.words[7].deprel = Deprel::kConj;  // "ships and Lorne"
  EXPECT_EQ(fleet.Feature("object-child:conj"), 1);
}

TEST(TripleConfidence, NamedPhraseTellsWhyItBearsItsName) {
  Fleet fleet;
  Mention mention;
  mention.begin = mention.head = 1;
  mention.end = 2;
  mention.probability = 0.5F;
  fleet.entities.mentions = {mention};
  fleet.entities.chains = {{"Ames", EntityType::kPerson, true, {0}}};
  fleet.entities.chain_of = {0};
  EXPECT_TRUE(fleet.Has("subject-tie:first"));
  EXPECT_DOUBLE_EQ(fleet.Feature("subject-mention"), std::log(0.5));
  EXPECT_FALSE(fleet.Has("subject-determiner:other"));
}

TEST(TripleConfidence, WhatTheStatementIsLike) {
  Fleet fleet;
  fleet.proposition.arguments = {{ArgumentKind::kObject, 5, {}, "", {}}};
  fleet.triple.relation.lemma = "send ships to";
  EXPECT_TRUE(fleet.Has("preposition:to"));
  EXPECT_TRUE(fleet.Has("argument:object"));
  EXPECT_EQ(fleet.Feature("without-object"), 0);
  EXPECT_FALSE(fleet.Has("speaker-known"));
  fleet.triple.attribution = Attribution{{{}, "They", -1}, "say"};
  EXPECT_EQ(fleet.Feature("speaker-known"), 0);
  fleet.triple.attribution->source.entity = 0;
  EXPECT_EQ(fleet.Feature("speaker-known"), 1);
}

TEST(TripleConfidence, QualifierHangsAsLooselyAsItsWorstArc) {
  Fleet fleet;
  EXPECT_EQ(fleet.Feature("qualifier-worst"), 0);
  fleet.triple.arguments.push_back({"place", "to", fleet.Of(7, 7, "Lorne"), ""});
  fleet.sentence.words[7].head_probability = 0.25F;
  EXPECT_TRUE(fleet.Has("qualifier:place"));
  EXPECT_DOUBLE_EQ(fleet.Feature("qualifier-worst"), std::log(0.25));
  EXPECT_EQ(fleet.Feature("worst-arc"), 0);
}

// Members, ships and the verb, of five words that say something.
TEST(TripleConfidence, HowMuchOfTheSentenceIsTold) {
  Fleet fleet;
  EXPECT_DOUBLE_EQ(fleet.Feature("told"), std::log(4));
  EXPECT_DOUBLE_EQ(fleet.Feature("told-share"), 0.6);
  EXPECT_DOUBLE_EQ(fleet.Feature("told-gaps"), std::log(5) - std::log(3));
  EXPECT_EQ(fleet.Feature("told-from-begin"), 1);
  fleet.triple.relation.span = fleet.Of(2, 3, "was sending").span;
  fleet.triple.arguments.push_back({"place", "to", fleet.Of(7, 7, "Lorne"), ""});
  EXPECT_DOUBLE_EQ(fleet.Feature("told-share"), 0.8);
  EXPECT_DOUBLE_EQ(fleet.Feature("told-gaps"), std::log(7) - std::log(6));
  fleet.triple.subject = fleet.Of(5, 5, "ships");
  fleet.triple.relation.span = {};
  EXPECT_EQ(fleet.Feature("told-from-begin"), 0);
}

TEST(TripleConfidence, WhatTheSentenceIsLike) {
  Fleet fleet;
  EXPECT_EQ(fleet.Feature("asks"), 0);
  EXPECT_EQ(fleet.Feature("personal"), 0);
  EXPECT_DOUBLE_EQ(fleet.Feature("capitals"), 2.0 / 8);  // "Those", "Lorne"
  EXPECT_DOUBLE_EQ(fleet.Feature("verbs"), std::log(2));
  EXPECT_EQ(fleet.Feature("between-commas"), 0);
  fleet.sentence.words[4].form = ",";
  fleet.sentence.words[0].form = "We";
  fleet.sentence.words[6].form = "?";
  fleet.sentence.words[2].upos_probability = 0.5F;
  EXPECT_EQ(fleet.Feature("asks"), 1);
  EXPECT_EQ(fleet.Feature("personal"), 1);
  EXPECT_DOUBLE_EQ(fleet.Feature("between-commas"), std::log(2));
  EXPECT_DOUBLE_EQ(fleet.Feature("worst-tag"), std::log(0.5));
}

TEST(LogisticModel, AddsWhatTheFeaturesWeigh) {
  const LogisticModel model = {{"a", 1}, {"b", -2}, {"c", 4}};
  EXPECT_DOUBLE_EQ(model.Probability({{"c", 0.5}, {"a", 1}}), 1 / (1 + std::exp(-3)));
  EXPECT_DOUBLE_EQ(model.Probability({{"b", 1}, {"unknown", 7}}), 1 / (1 + std::exp(2)));
  EXPECT_DOUBLE_EQ(model.Probability({{"", 3}, {"d", 3}}), 0.5);
}

TEST(TripleConfidence, StaysBetweenNoneAndAll) {
  Fleet fleet;
  for (Word& word : fleet.sentence.words) word.head_probability = word.deprel_probability = 0;
  fleet.proposition.confidence = 0;
  EXPECT_GT(fleet.Estimate(), 0);
  fleet = Fleet();
  fleet.proposition.confidence = 1;
  EXPECT_LT(fleet.Estimate(), 1);
  fleet.triple.object.span = {};  // no word of the sentence
  EXPECT_TRUE(std::isfinite(fleet.Estimate()));
}

TEST(TripleConfidence, SetsThatOfGraphTriplesOnly) {
  const std::vector<std::string> sentence = {
      "Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj"};
  const DocumentFacts graph = ReadFacts(sentence, Projection::kGraph);
  const DocumentFacts tuples = ReadFacts(sentence, Projection::kNary);
  ASSERT_EQ(graph.triples.size(), 1U);
  ASSERT_EQ(tuples.triples.size(), 1U);
  EXPECT_NE(graph.triples[0].confidence, tuples.triples[0].confidence);
}

TEST(TripleConfidence, ExtractorsOwnWordStands) {
  const Fleet fleet;
  const auto lexicon = Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  ASSERT_TRUE(lexicon);
  Document document;
  document.text = "Those members was sending old ships to Lorne";
  Analysis analysis;
  analysis.sentences = {fleet.sentence};
  const auto find = [&](double confidence) {
    const Extractor extractor = {
        "fleet", "", InputLayer::kTree, [&](const SentenceContext&, std::vector<Proposition>& out) {
          Proposition found = fleet.proposition;
          found.confidence = confidence;
          found.estimated = false;
          found.arguments.push_back({ArgumentKind::kObject, 5, {}, "", {}});
          out.push_back(found);
        }};
    return Project(document, analysis, {}, *lexicon,
                   ExtractPropositions(analysis, {}, *lexicon, {extractor}));
  };
  ASSERT_EQ(find(0.42).triples.size(), 1U);
  EXPECT_DOUBLE_EQ(find(0.42).triples[0].confidence, 0.42);
  EXPECT_NE(find(0).triples[0].confidence, 0);
}

}  // namespace
}  // namespace tripleloom
