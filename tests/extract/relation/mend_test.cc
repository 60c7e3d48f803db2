// Trees put right where words contradict the parser.
#include "extract/relation/mend.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

TEST(Mend, TakesANameBehindADescriptionOutOfTheList) {
  EXPECT_THAT(Shown({kCapital}),
              UnorderedElementsAre("Rebels | took | Lorne", "Lorne | is | capital",
                                   "Rebels | took | port"));
}

TEST(Mend, GivesASumItsReceiver) {
  EXPECT_THAT(Shown({kOffered}), ElementsAre("Ames | offered 5 ships to | Berg",
                                             "Ames | offered | 5 ships", "5 ships | number | 5"));
}

TEST(Mend, KnowsAReportBehindAComma) {
  EXPECT_THAT(Shown({kSaidMonday}), ElementsAre("Ames | left | Lorne by Berg/say"));
}

TEST(Mend, MakesTheNameTheHeadOfItsTitle) {
  EXPECT_THAT(Shown({kSecretaryOf}), Contains("Ann Ames | visited | Lorne"));
  EXPECT_THAT(Shown({kSecretaryOf}), Contains("Ann Ames | is | Secretary of State"));
}

TEST(Mend, TiesTwoRolesToTheNameBehindThem) {
  EXPECT_THAT(Shown({kSaidFounderAnd}), Contains("Rebels | did | leave by Ann Ames/say"));
}

TEST(Mend, LeavesOneObjectToAVerb) {
  EXPECT_THAT(Shown({kBoughtRival}), Contains("Ames | bought | Lorne"));
  EXPECT_THAT(Shown({kBoughtRival}), Not(Contains("Ames | bought | Norse rival")));
}

TEST(Mend, MakesOnePrepositionOfThree) {
  EXPECT_THAT(Shown({kInFrontOf}), ElementsAre("Ames | spoke in front of | Berg"));
}

TEST(Mend, GivesMembersTheirWhole) {
  EXPECT_THAT(Shown({kFollowedIncluding}, Projection::kChains),
              Not(Contains("Strikes | followed including | one")));
}

TEST(Mend, KnowsAVerbByItsAnd) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux "
             "show/show/VERB/VB/0/root caution/caution/NOUN/NN/3/obj "
             "and/and/CCONJ/CC/6/cc limit/limit/NOUN/NN/7/compound "
             "travel/travel/NOUN/NN/3/obj"}),
      ElementsAre("Ames | will show | caution intended", "Ames | will limit | travel intended"));
}

TEST(Mend, KnowsAVerbByTheAndOfItsNoun) {
  const std::string sentence =
      "Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux show/show/VERB/VB/0/root "
      "caution/caution/NOUN/NN/3/obj and/and/CCONJ/CC/7/cc limit/limit/NOUN/NN/7/compound "
      "travel/travel/NOUN/NN/4/conj";
  EXPECT_THAT(Shown({sentence}), Contains("Ames | will show | limit travel intended"))
      << "the model is sure that it is a noun";
}

TEST(Mend, ReadsAnObjectWithAPrepositionAsAPlace) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj died/die/VERB/VBD/0/root "
                     "outside/outside/ADP/IN/5/case a/a/DET/DT/5/det "
                     "church/church/NOUN/NN/2/obj"}),
              ElementsAre("Ames | died outside | church"));
}

TEST(Mend, ReadsARepeatedNounAsAManner) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj built/build/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj stone/stone/NOUN/NN/2/obl "
                     "by/by/ADP/IN/6/case stone/stone/NOUN/NN/2/obl"}),
              ElementsAre("Ames | built | Lorne"));
}

TEST(Mend, CoordinatesWhatHasTheSamePreposition) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj went/go/VERB/VBD/0/root to/to/ADP/IN/4/case "
                     "churches/church/NOUN/NNS/2/obl in/in/ADP/IN/6/case "
                     "Norland/Norland/PROPN/NNP/4/nmod and/and/CCONJ/CC/9/cc "
                     "to/to/ADP/IN/9/case Lorne/Lorne/PROPN/NNP/6/conj"}),
              Contains("Ames | went to | Lorne"));
}

TEST(Mend, HangsARelativeClauseOnWhatAgrees) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "sailors/sailor/NOUN/NNS/2/obj of/of/ADP/IN/6/case the/the/DET/DT/6/det "
                     "boat/boat/NOUN/NN/3/nmod who/who/PRON/WP/8/nsubj "
                     "visit/visit/VERB/VBP/6/acl:relcl Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains("sailors of the boat | visit | Lorne"));
}

// "Ames met guards working in the town who ..."
TEST(Mend, HangsWhoOnSomebody) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "guards/guard/NOUN/NNS/2/obj working/work/VERB/VBG/3/acl in/in/ADP/IN/7/case "
                     "the/the/DET/DT/7/det town/town/NOUN/NN/4/obl who/who/PRON/WP/9/nsubj "
                     "watched/watch/VERB/VBD/7/acl:relcl Lorne/Lorne/PROPN/NNP/9/obj"}),
              Contains("guards | watched | Lorne"));
}

TEST(Mend, BelievesTheAndWhereTheModelDoubts) {
  const auto word = [](const char* form, Upos upos, Xpos xpos, int head, Deprel label) {
    Word w;
    w.form = w.lemma = form;
    w.upos = upos;
    w.xpos = xpos;
    w.head = head;
    w.deprel = label;
    return w;
  };
  Analysis analysis;
  analysis.sentences.resize(1);
  analysis.sentences[0].words = {word("show", Upos::kVerb, Xpos::kVB, -1, Deprel::kRoot),
                                 word("caution", Upos::kNoun, Xpos::kNN, 0, Deprel::kObj),
                                 word("and", Upos::kCconj, Xpos::kCC, 4, Deprel::kCc),
                                 word("limit", Upos::kNoun, Xpos::kNN, 4, Deprel::kCompound),
                                 word("travel", Upos::kNoun, Xpos::kNN, 1, Deprel::kConj)};
  analysis.sentences[0].words[3].upos_probability = 0.6F;
  const auto lexicon = Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  ASSERT_TRUE(lexicon);
  const auto words = MendTrees(std::move(analysis), *lexicon).sentences[0].words;
  EXPECT_EQ(words[3].upos, Upos::kVerb);
  EXPECT_EQ(words[3].head, 0);
  EXPECT_EQ(words[4].head, 3);
  EXPECT_EQ(words[4].deprel, Deprel::kObj);
}

// "Ames asked the minister for money.", parsed as a minister for money.
TEST(Mend, GivesTheVerbWhatSomebodyIsAskedFor) {
  const auto read = [](const std::string& verb) {
    return Shown({"Ames/Ames/PROPN/NNP/2/nsubj " + verb +
                  "/VERB/VBD/0/root the/the/DET/DT/4/det minister/minister/NOUN/NN/2/obj "
                  "for/for/ADP/IN/6/case money/money/NOUN/NN/4/nmod"});
  };
  EXPECT_THAT(read("asked/ask"), Contains("Ames | asked minister for | money"));
  EXPECT_THAT(read("met/meet"), Not(Contains("Ames | met minister for | money")));
}

// "Ames shot dead two guards.", parsed as two dead guards.
TEST(Mend, ReadsAnAdjectiveBeforeANumberAsWhatBecomesOfTheNoun) {
  const auto read = [](const std::string& adjective) {
    return Shown({"Ames/Ames/PROPN/NNP/2/nsubj shot/shoot/VERB/VBD/0/root " + adjective +
                  "/ADJ/JJ/5/amod two/two/NUM/CD/5/nummod guards/guard/NOUN/NNS/2/obj"});
  };
  EXPECT_THAT(read("dead/dead"), Contains("Ames | shot dead | two guards"));
  EXPECT_THAT(read("other/other"), Contains("Ames | shot | other two guards"));
}

}  // namespace
}  // namespace tripleloom
