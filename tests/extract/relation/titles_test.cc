// Titles and kinds before a name.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

TEST(Titles, AreWhatThePersonIs) {
  EXPECT_THAT(Shown({kForeignMinister}), Contains("Ann Ames | is | Foreign Minister"));
}

TEST(Titles, TieARoleToItsDomainOnceAndTellTheRankApart) {
  EXPECT_THAT(Shown({kSpokesmanCol}), AllOf(Contains("Ben Ames | is | Col."),
                                            Contains("Ben Ames | is spokesman of | Ministry"),
                                            Not(Contains("Ben Ames | is | Ministry spokesman"))));
}

// "Brother Ben left Lorne.": of whom, nobody knows.
TEST(Titles, AreNoKinOfNobody) {
  EXPECT_THAT(Shown({"Brother/Brother/PROPN/NNP/2/nmod:desc Ben/Ben/PROPN/NNP/3/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj"}),
              ElementsAre("Ben | left | Lorne"));
}

// "Attorney General Ames left Lorne."
TEST(Titles, KeepAnOfficeOfTwoNounsWhole) {
  EXPECT_THAT(Shown({"Attorney/attorney/NOUN/NN/3/nmod:desc "
                     "General/General/PROPN/NNP/3/nmod:desc Ames/Ames/PROPN/NNP/4/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Ames | is | Attorney General", "Ames | left | Lorne"));
}

TEST(Titles, StopAtTheOfThatTiesTheNameToAnotherNoun) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj met/meet/VERB/VBD/0/root "
                     "friends/friend/NOUN/NNS/2/obj of/of/ADP/IN/6/case "
                     "President/President/PROPN/NNP/6/nmod:desc Ames/Ames/PROPN/NNP/3/nmod"}),
              Contains("Ames | is | President"));
}

TEST(Titles, LetTheNameStandForTheThing) {
  EXPECT_THAT(Shown({kOrderedFrigate}),
              ElementsAre("navy | ordered | Resolute", "Resolute | is | frigate",
                          "Resolute | ordered to | Lorne"));
}

TEST(Titles, KeepAFieldInTheRole) {
  EXPECT_THAT(Shown({kDefense}), Contains("Ann Ames | is | Defense Secretary"));
  EXPECT_THAT(Shown({kDefense}), SizeIs(2));
}

TEST(Titles, AreNotWhatTheNameIsThePartnerOf) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj met/meet/VERB/VBD/0/root the/the/DET/DT/5/det "
                     "fifth/fifth/ADJ/JJ/5/amod child/child/NOUN/NN/2/obj of/of/ADP/IN/7/case "
                     "Ames/Ames/PROPN/NNP/5/nmod"}),
              ElementsAre("Rebels | met | fifth child of Ames"));
}

TEST(Titles, AreNoNounsThatANumberMakesModifiers) {
  EXPECT_THAT(
      Shown({"Rebels/rebel/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/6/det "
             "nine/nine/NUM/CD/5/nummod nation/nation/NOUN/NN/6/compound "
             "Ministry/Ministry/PROPN/NNP/2/obj"}),
      ElementsAre("Rebels | left | Ministry"));
}

TEST(Titles, MayHaveAHyphen) {
  EXPECT_THAT(Shown({"Rebels/rebel/NOUN/NNS/2/nsubj met/meet/VERB/VBD/0/root "
                     "Major/Major/PROPN/NNP/5/compound -/-/PUNCT/HYPH/3/punct "
                     "General/General/PROPN/NNP/6/nmod:desc Ames/Ames/PROPN/NNP/2/obj"}),
              Contains("Ames | is | Major - General"));
}

// "the Lady of the Lake director Ann Ames": half of the name is no name.
TEST(Titles, NameWithOfIsWhole) {
  EXPECT_THAT(Shown({"Lady/lady/PROPN/NNP/2/nsubj of/of/ADP/IN/5/case the/the/DET/DT/5/det "
                     "Lake/lake/PROPN/NNP/5/compound director/director/NOUN/NN/6/nmod:desc "
                     "Ann/Ann/PROPN/NNP/8/nsubj Ames/Ames/PROPN/NNP/6/flat "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/8/obj"}),
              Not(Contains("Ann Ames | is | Lake director")));
}

// What the tree ties to a person's name describes the person, whatever its tag and first meaning.
TEST(Titles, ExecutivesAndFoundersAreOffices) {
  EXPECT_THAT(Shown({"Chief/chief/ADJ/NN/2/amod executive/executive/ADJ/JJ/3/nmod:desc "
                     "Ann/Ann/PROPN/NNP/5/nsubj Ames/Ames/PROPN/NNP/3/flat "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"}),
              Contains(HasSubstr("Ann Ames | is | Chief executive")));
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det founder/founder/NOUN/NN/5/nsubj "
                     "Ann/Ann/PROPN/NNP/2/appos Ames/Ames/PROPN/NNP/3/flat "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"}),
              Contains("Ann Ames | is | founder"));
  EXPECT_THAT(Shown({"Weary/weary/ADJ/JJ/2/amod Ann/Ann/PROPN/NNP/4/nsubj "
                     "Ames/Ames/PROPN/NNP/2/flat left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              Not(Contains(HasSubstr("| is |"))));
}

// "Far-right mayor Ann Ames": half of the compound says something else.
TEST(Titles, KeepTheAdverbOfACompound) {
  EXPECT_THAT(Shown({"Far/far/ADV/RB/3/advmod -/-/PUNCT/HYPH/1/punct right/right/ADJ/JJ/4/amod "
                     "mayor/mayor/NOUN/NN/5/nmod:desc Ann/Ann/PROPN/NNP/7/nsubj "
                     "Ames/Ames/PROPN/NNP/5/flat left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/7/obj"}),
              Contains("Ann Ames | is | Far - right mayor"));
}

}  // namespace
}  // namespace tripleloom
