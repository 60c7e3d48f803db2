// Who speaks, and what what he says begins with.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/relation/mend.h"
#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

// "By selling ships Ames lost trade, Berg said."
TEST(MendSpeaker, WhatStandsBeforeTheContentIsOfIt) {
  const auto shown =
      Shown({"By/by/SCONJ/IN/2/mark selling/sell/VERB/VBG/9/advcl ships/ship/NOUN/NNS/2/obj "
             "Ames/Ames/PROPN/NNP/5/nsubj lost/lose/VERB/VBD/9/ccomp trade/trade/NOUN/NN/5/obj "
             ",/,/PUNCT/,/5/punct Berg/Berg/PROPN/NNP/9/nsubj said/say/VERB/VBD/0/root"});
  EXPECT_THAT(shown, Contains(HasSubstr("Ames | selling | ships")));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Berg | selling"))));
}

// "To the question Berg replied: “Ames left.”": the question is no part of what he says.
TEST(MendSpeaker, WhatStandsBeforeTheMarksStays) {
  const auto shown =
      Shown({"To/to/ADP/IN/2/case questions/question/NOUN/NNS/9/obl “/“/PUNCT/``/5/punct "
             "Ames/Ames/PROPN/NNP/5/nsubj lost/lose/VERB/VBD/9/ccomp trade/trade/NOUN/NN/5/obj "
             "”/”/PUNCT/''/5/punct Berg/Berg/PROPN/NNP/9/nsubj replied/reply/VERB/VBD/0/root"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("lost | questions"))));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("lost trade to | questions"))));
}

// "They found ships, said the mayor, but storms may come", parsed as if the mayor might come.
TEST(MendSpeaker, WhoStandsBetweenTwoClausesSaysBoth) {
  const auto shown =
      Shown({"They/they/PRON/PRP/2/nsubj found/find/VERB/VBD/0/root ships/ship/NOUN/NNS/2/obj "
             ",/,/PUNCT/,/5/punct said/say/VERB/VBD/2/conj the/the/DET/DT/7/det "
             "mayor/mayor/NOUN/NN/12/nsubj ,/,/PUNCT/,/12/punct but/but/CCONJ/CC/12/cc "
             "storms/storm/NOUN/NNS/12/nsubj may/may/AUX/MD/12/aux hit/hit/VERB/VB/5/conj "
             "Lorne/Lorne/PROPN/NNP/12/obj"});
  EXPECT_THAT(shown, Contains(HasSubstr("storms | may hit | Lorne")));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("mayor | may hit"))));
}

// "Months since the fires and Berg says Ames lost trade": a singular verb has one subject.
TEST(MendSpeaker, SingularVerbHasTheLastOfTwoSpeakers) {
  const auto shown =
      Shown({"fires/fire/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc Berg/Berg/PROPN/NNP/1/conj "
             "says/say/VERB/VBZ/0/root Ames/Ames/PROPN/NNP/6/nsubj lost/lose/VERB/VBD/4/ccomp "
             "trade/trade/NOUN/NN/6/obj"});
  EXPECT_THAT(shown, Contains(HasSubstr("by Berg/say")));
}

// "A spokesman for Ames, Berg, said Ann lost trade": Berg speaks, and is not Ames.
TEST(MendSpeaker, NameBehindASpokesmanIsHis) {
  const auto shown =
      Shown({"A/a/DET/DT/2/det spokesman/spokesman/NOUN/NN/8/nsubj for/for/ADP/IN/4/case "
             "Ames/Ames/PROPN/NNP/2/nmod ,/,/PUNCT/,/6/punct Berg/Berg/PROPN/NNP/4/appos "
             ",/,/PUNCT/,/6/punct said/say/VERB/VBD/0/root Ann/Ann/PROPN/NNP/10/nsubj "
             "lost/lose/VERB/VBD/8/ccomp trade/trade/NOUN/NN/10/obj"});
  EXPECT_THAT(shown, Not(Contains("Ames | is | Berg")));
  EXPECT_THAT(shown, Contains(HasSubstr("Berg | is spokesman for | Ames")));
}

// A name that begins the sentence has no word before it.
TEST(MendSpeaker, NameBeforeASpokesmanIsNotHis) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/4/appos spokesman/spokesman/NOUN/NN/5/nsubj "
                     "for/for/ADP/IN/4/case Ames/Ames/PROPN/NNP/2/nmod left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/5/obj"}),
              Contains(HasSubstr("left | Lorne")));
}

// "Ames put pressure on Berg to leave Lorne."
TEST(MendSpeaker, WhoIsPressedActs) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj put/put/VERB/VBD/0/root "
                     "pressure/pressure/NOUN/NN/2/obj on/on/ADP/IN/5/case "
                     "Berg/Berg/PROPN/NNP/2/obl to/to/PART/TO/7/mark leave/leave/VERB/VB/2/advcl "
                     "Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains(HasSubstr("Berg | to leave | Lorne")));
}

// "Ames thinks the report will show Berg lost trade": the report has not shown it.
TEST(MendSpeaker, WhatIsYetToBeSaidIsFromWhoSpeaksNow) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj thinks/think/VERB/VBZ/0/root "
             "the/the/DET/DT/4/det report/report/NOUN/NN/6/nsubj will/will/AUX/MD/6/aux "
             "reveal/reveal/VERB/VB/2/ccomp that/that/SCONJ/IN/9/mark "
             "Berg/Berg/PROPN/NNP/9/nsubj lost/lose/VERB/VBD/6/ccomp trade/trade/NOUN/NN/9/obj"}),
      Contains(HasSubstr("Berg | lost | trade by Ames/think")));
}

}  // namespace
}  // namespace tripleloom
