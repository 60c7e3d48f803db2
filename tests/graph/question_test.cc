#include "graph/question.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>

#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

TEST(IsQuestion, TellsByTheFirstWord) {
  for (const char* text :
       {"who founded Lumen Press?", "did Verne found it", "Is Lorne in Norland?"}) {
    EXPECT_TRUE(IsQuestion(text)) << text;
  }
  for (const char* text :
       {"Verne found ?", "?who found ?what", "", "\"Is it\" open ?", "~is in ?"}) {
    EXPECT_FALSE(IsQuestion(text)) << text;
  }
}

std::string Said(std::string_view text) {
  const auto question = ReadSaidQuestion(text);
  return question ? question->speaker + "|" + question->topic : "none";
}

TEST(ReadSaidQuestion, FindsSpeakerAndTopic) {
  EXPECT_EQ(Said("who said what about the strike?"), "|the strike");
  EXPECT_EQ(Said("Who says what about \"Lumen Press\""), "|Lumen Press");
  EXPECT_EQ(Said("who said something"), "none");
  EXPECT_EQ(Said("what did Nora Quist say?"), "Nora Quist|");
  EXPECT_EQ(Said("what has Nora Quist said about the port of Lorne?"),
            "Nora Quist|the port of Lorne");
}

TEST(ReadSaidQuestion, LeavesOtherQuestionsAlone) {
  for (const char* text : {"who said what", "what did Quist say when", "who ordered what about it",
                           "who said ?x about it", "what is said about it", "when did Quist say it",
                           "Quist said what about Lorne", "what did Quist say to Verne"}) {
    EXPECT_EQ(Said(text), "none") << text;
  }
}

TEST(ReadPlaceQuestion, FindsThePlace) {
  EXPECT_EQ(ReadPlaceQuestion("what is in the port of Lorne?")->place, "the port of Lorne");
  EXPECT_FALSE(ReadPlaceQuestion("what is in Lorne")->people);
  EXPECT_TRUE(ReadPlaceQuestion("who was at Lumen Press?")->people);
  for (const char* text : {"what is Lorne in", "what is in ?x", "where is Lorne", "what is in"}) {
    EXPECT_FALSE(ReadPlaceQuestion(text)) << text;
  }
}

// "SUBJECT in OBJECT" of all statements, and what is in it by its name.
std::vector<std::string> In(const Store& store, const char* place) {
  const auto part = WhatIsIn(store, place, PartDepth::kWithoutEvidence);
  if (!part) return {part.error().message};
  std::vector<std::string> found;
  const Graph& graph = part->graph;
  for (const Edge edge : boost::make_iterator_range(edges(graph))) {
    found.push_back(graph[source(edge, graph)].name + " in " + graph[target(edge, graph)].name);
  }
  for (const Vertex v : part->by_name) found.push_back(graph[v].name);
  return found;
}

TEST(WhatIsIn, LooksIntoPlacesOfThePlaceAndAtNames) {
  Article article("a");
  const int lorne = article.Named("Lorne", EntityType::kPlace);
  const int harbour = article.Named("Old Harbour", EntityType::kPlace);
  const int ship = article.Named("Ternen", EntityType::kProduct);
  const int gull = article.Named("Gull", EntityType::kProduct);
  const int ada = article.Named("Ada Verne", EntityType::kPerson);
  article.Say(harbour, "be in", lorne);
  article.Say(ship, "lie at", harbour);
  article.Say(gull, "be in", harbour).negated = true;
  article.Say(ada, "believe in", lorne);
  article.Say(lorne, "be in", harbour);  // contradictory articles must not lead in circles
  article.Say(ada, "like", article.Phrase("the theatre in Lorne"));
  article.Say(ada, "like", article.Phrase("the theatre in Lornedale"));
  const Store store = testing::StoreOf({article.facts()});
  EXPECT_THAT(In(store, "Lorne"),
              UnorderedElementsAre("Old Harbour in Lorne", "Ternen in Old Harbour",
                                   "Lorne in Old Harbour", "the theatre in Lorne"));
  EXPECT_THAT(In(store, "Ternen"), ElementsAre());
  EXPECT_THAT(In(store, "Lornee"), ElementsAre(::testing::HasSubstr("did you mean \"Lorne\"")));
}

}  // namespace
}  // namespace tripleloom
