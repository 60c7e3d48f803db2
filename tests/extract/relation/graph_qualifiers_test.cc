// What a triple says besides its three parts.
#include "extract/relation/graph_qualifiers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr char kUses[] = "Ames/Ames/PROPN/NNP/2/nsubj uses/use/VERB/VBZ/0/root ";

// "Ames uses rafts or barges", "rafts and barges", "any rafts or barges", "rafts, or floats".
TEST(GraphQualifiers, OneOfTwoIsToldWithTheOther) {
  const std::string uses = kUses, rafts = "rafts/raft/NOUN/NNS/2/obj ";
  EXPECT_THAT(Qualifiers({uses + rafts + "or/or/CCONJ/CC/5/cc barges/barge/NOUN/NNS/3/conj"}),
              ElementsAre("object-restriction: or barges"));
  EXPECT_THAT(Qualifiers({uses + rafts + "and/and/CCONJ/CC/5/cc barges/barge/NOUN/NNS/3/conj"}),
              IsEmpty());
  EXPECT_THAT(Qualifiers({uses + "any/any/DET/DT/4/det rafts/raft/NOUN/NNS/2/obj "
                                 "or/or/CCONJ/CC/6/cc barges/barge/NOUN/NNS/4/conj"}),
              IsEmpty());
  EXPECT_THAT(Qualifiers({uses + rafts +
                          ",/,/PUNCT/,/6/punct or/or/CCONJ/CC/6/cc "
                          "floats/float/NOUN/NNS/3/conj"}),
              IsEmpty());
}

// "Rafts or barges reached Lorne", "did not reach Lorne".
TEST(GraphQualifiers, OneOfTwoWhoDoIsToldWithTheOther) {
  const std::string subject =
      "Rafts/raft/NOUN/NNS/%/nsubj or/or/CCONJ/CC/3/cc barges/barge/NOUN/NNS/1/conj ";
  const auto of = [&](const std::string& verb) {
    return std::string(subject).replace(subject.find('%'), 1, verb);
  };
  EXPECT_THAT(Qualifiers({of("4") + "reached/reach/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("subject-restriction: or barges"));
  EXPECT_THAT(Qualifiers({of("6") + "did/do/AUX/VBD/6/aux not/not/PART/RB/6/advmod "
                                    "reach/reach/VERB/VB/0/root Lorne/Lorne/PROPN/NNP/6/obj"}),
              IsEmpty());
}

// "Ames only works in Lorne and Norland", "Ames not only works in Lorne and Norland".
TEST(GraphQualifiers, WhatIsSoOnlyOfTwoIsToldWithTheOther) {
  EXPECT_THAT(
      Qualifiers({"Ames/Ames/PROPN/NNP/3/nsubj only/only/ADV/RB/3/advmod "
                  "works/work/VERB/VBZ/0/root in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/obl "
                  "and/and/CCONJ/CC/7/cc Norland/Norland/PROPN/NNP/5/conj"}),
      Contains("other: and Norland"));
  EXPECT_THAT(
      Qualifiers({"Ames/Ames/PROPN/NNP/4/nsubj not/not/PART/RB/4/advmod only/only/ADV/RB/4/advmod "
                  "works/work/VERB/VBZ/0/root in/in/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/obl "
                  "and/and/CCONJ/CC/8/cc Norland/Norland/PROPN/NNP/6/conj"}),
      Not(Contains("other: and Norland")));
}

// "Ames and Berg both left Lorne."
TEST(GraphQualifiers, ThatBothDoIsNoMannerOfOne) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/5/nsubj and/and/CCONJ/CC/3/cc "
                          "Berg/Berg/PROPN/NNP/1/conj both/both/DET/DT/5/advmod "
                          "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"}),
              IsEmpty());
}

// "Berg told the crew that Ames left."
TEST(GraphQualifiers, WhoWasToldIsToldWithWhatHeWasTold) {
  EXPECT_THAT(
      Shown({"Berg/Berg/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/4/det "
             "crew/crew/NOUN/NN/2/iobj that/that/SCONJ/IN/7/mark Ames/Ames/PROPN/NNP/7/nsubj "
             "left/leave/VERB/VBD/2/ccomp"}),
      Contains("Berg | told | crew"));
  EXPECT_THAT(
      Qualifiers({"Berg/Berg/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/4/det "
                  "crew/crew/NOUN/NN/2/iobj that/that/SCONJ/IN/7/mark Ames/Ames/PROPN/NNP/7/nsubj "
                  "left/leave/VERB/VBD/2/ccomp"}),
      ElementsAre("topic: that Ames left"));
}

// "Ames arrived earlier than guards planned."
TEST(GraphQualifiers, AStandardKeepsItsClause) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj arrived/arrive/VERB/VBD/0/root "
                          "in/in/ADP/IN/4/case Lorne/Lorne/PROPN/NNP/2/obl "
                          "than/than/ADP/IN/6/case guards/guard/NOUN/NNS/2/obl "
                          "planned/plan/VERB/VBN/6/acl"}),
              Contains("other: than guards planned"));
}

// "Ames left, as has the crew."
TEST(GraphQualifiers, WhatOthersDoTooIsNoManner) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/6/punct as/as/SCONJ/IN/6/mark "
                          "has/have/VERB/VBZ/2/advcl the/the/DET/DT/8/det "
                          "crew/crew/NOUN/NN/6/obj"}),
              IsEmpty());
}

// "Ames left Lorne on the condition that Berg stays."
TEST(GraphQualifiers, AConditionKeepsItsContent) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/2/obj on/on/ADP/IN/6/case the/the/DET/DT/6/det "
                          "condition/condition/NOUN/NN/2/obl that/that/SCONJ/IN/9/mark "
                          "Berg/Berg/PROPN/NNP/9/nsubj stays/stay/VERB/VBZ/6/acl"}),
              Contains(testing::EndsWith("on the condition that Berg stays")));
}

}  // namespace
}  // namespace tripleloom
