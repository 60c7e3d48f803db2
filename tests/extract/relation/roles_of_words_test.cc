// What somebody is, was, argues with or is made, and not what the words beside it are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::EndsWith;
using testing::Not;
using testing::StartsWith;

// "Ames said the worries were “legitimate and deserve attention” but insisted progress had been
// made."
TEST(Source, OfASayingInsideOfAQuotedPair) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "worries/worry/NOUN/NNS/7/nsubj were/be/AUX/VBD/7/cop “/“/PUNCT/``/7/punct "
                     "legitimate/legitimate/ADJ/JJ/2/ccomp and/and/CCONJ/CC/9/cc "
                     "deserve/deserve/VERB/VB/7/conj attention/attention/NOUN/NN/7/conj "
                     "”/”/PUNCT/''/7/punct but/but/CCONJ/CC/13/cc insisted/insist/VERB/VBN/14/amod "
                     "progress/progress/NOUN/NN/17/nsubj:pass had/have/AUX/VBD/17/aux "
                     "been/be/AUX/VBN/17/aux:pass made/make/VERB/VBN/7/conj ././PUNCT/./2/punct"}),
              Contains("progress | had been | made by Ames/insist"));
}

// "As mayor, Ames named Berg to the board."
TEST(RoleInFront, IsTheSubjects) {
  EXPECT_THAT(Shown({"As/as/ADP/IN/2/case mayor/mayor/NOUN/NN/5/obl ,/,/PUNCT/,/2/punct "
                     "Ames/Ames/PROPN/NNP/5/nsubj named/name/VERB/VBD/0/root "
                     "Berg/Berg/PROPN/NNP/5/obj to/to/ADP/IN/9/case the/the/DET/DT/9/det "
                     "board/board/NOUN/NN/5/obl ././PUNCT/./5/punct"}),
              Not(Contains(EndsWith("| mayor"))));
}

// "In 2010, then-Rep. Ames left Lorne."
TEST(RoleOfThen, IsPast) {
  EXPECT_THAT(Shown({"In/in/ADP/IN/2/case 2010/2010/NUM/CD/8/obl ,/,/PUNCT/,/2/punct "
                     "then/then/ADV/RB/8/advmod -/-/PUNCT/HYPH/4/punct "
                     "Rep./Rep./PROPN/NNP/7/compound Ames/Ames/PROPN/NNP/8/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./8/punct"}),
              Contains("Ames | was | Rep."));
}

// "Ames did not argue with the notion that Berg lost the race."
TEST(Notion, ThatIsArguedWithIsNotWhatSomebodyArgues) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "argue/argue/VERB/VB/0/root with/with/ADP/IN/7/case the/the/DET/DT/7/det "
                     "notion/notion/NOUN/NN/4/obl that/that/PRON/WDT/10/mark "
                     "Berg/Berg/PROPN/NNP/10/nsubj lost/lose/VERB/VBD/7/acl:relcl "
                     "the/the/DET/DT/12/det race/race/NOUN/NN/10/obj ././PUNCT/./4/punct"}),
              Contains(StartsWith("Ames | did not argue with | notion")));
}

// "Ames warned for years that Berg would sell the boat."
TEST(Notion, ThatIsWarnedOfForYearsIsSaid) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj warned/warn/VERB/VBD/0/root for/for/ADP/IN/4/case "
             "years/year/NOUN/NNS/2/obl that/that/SCONJ/WDT/8/mark Berg/Berg/PROPN/NNP/8/nsubj "
             "would/would/AUX/MD/8/aux sell/sell/VERB/VB/4/acl:relcl the/the/DET/DT/10/det "
             "boat/boat/NOUN/NN/8/obj ././PUNCT/./2/punct"}),
      Contains(StartsWith("Berg | would sell | boat intended by Ames/warn")));
}

// "The fire made the town one of the largest camps."
TEST(MadeInto, OneOfSeveralIsWhatItIsMade) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det fire/fire/NOUN/NN/3/nsubj made/make/VERB/VBD/0/root "
                     "the/the/DET/DT/5/det town/town/NOUN/NN/3/obj one/one/NUM/CD/5/appos "
                     "of/of/ADP/IN/10/case the/the/DET/DT/10/det largest/large/ADJ/JJS/10/amod "
                     "camps/camp/NOUN/NNS/6/nmod ././PUNCT/./3/punct"}),
              Contains("fire | made one of the largest camps | town"));
}

// "Ames was arrested for stealing the boat."
TEST(Charge, IsWhatSomebodyIsArrestedFor) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                     "arrested/arrest/VERB/VBN/0/root for/for/SCONJ/IN/5/mark "
                     "stealing/steal/VERB/VBG/3/advcl the/the/DET/DT/7/det boat/boat/NOUN/NN/5/obj "
                     "././PUNCT/./3/punct"}),
              Contains("Ames | stealing | boat by /arrest"));
}

// "Ames was arrested for stealing the boat, Berg said."
TEST(Charge, IsToldByWhoTellsOfTheArrest) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass "
                     "arrested/arrest/VERB/VBN/10/ccomp for/for/SCONJ/IN/5/mark "
                     "stealing/steal/VERB/VBG/3/advcl the/the/DET/DT/7/det boat/boat/NOUN/NN/5/obj "
                     ",/,/PUNCT/,/3/punct Berg/Berg/PROPN/NNP/10/nsubj said/say/VERB/VBD/0/root "
                     "././PUNCT/./10/punct"}),
              Contains("Ames | stealing | boat by Berg/say"));
}

// "The talks are about closing the port."
TEST(Topic, OfAGerundIsNotDone) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det talks/talk/NOUN/NNS/5/nsubj are/be/AUX/VBP/5/cop "
                     "about/about/SCONJ/IN/5/mark closing/close/VERB/VBG/0/root "
                     "the/the/DET/DT/7/det port/port/NOUN/NN/5/obj ././PUNCT/./5/punct"}),
              Contains("talks | are about closing | port"));
}

// "Ames has trouble selling the boat."
TEST(Trouble, DoesNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root "
                     "trouble/trouble/NOUN/NN/2/obj selling/sell/VERB/VBG/3/acl "
                     "the/the/DET/DT/6/det boat/boat/NOUN/NN/4/obj ././PUNCT/./2/punct"}),
              Not(Contains(StartsWith("trouble"))));
}

// "Ames finds the boat when Berg returns to Lorne."
TEST(Tale, InThePresentIsNotAwaited) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj finds/find/VERB/VBZ/0/root the/the/DET/DT/4/det "
                     "boat/boat/NOUN/NN/2/obj when/when/ADV/WRB/7/advmod "
                     "Berg/Berg/PROPN/NNP/7/nsubj returns/return/VERB/VBZ/2/advcl "
                     "to/to/ADP/IN/9/case Lorne/Lorne/PROPN/NNP/7/obl ././PUNCT/./2/punct"}),
              Contains("Berg | returns to | Lorne"));
}

// "The law does not allow crews of those who are not sailors."
TEST(Those, WhoAreNotKeepTheirNot) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det law/law/NOUN/NN/5/nsubj does/do/AUX/VBZ/5/aux "
                     "not/not/PART/RB/5/advmod allow/allow/VERB/VB/0/root "
                     "crews/crew/NOUN/NNS/5/obj of/of/ADP/IN/8/case those/that/PRON/DT/6/nmod "
                     "who/who/PRON/WP/12/nsubj are/be/AUX/VBP/12/cop not/not/PART/RB/12/advmod "
                     "sailors/sailor/NOUN/NNS/8/acl:relcl ././PUNCT/./5/punct"}),
              Contains(EndsWith("those who are not sailors not")));
}

// "Ames came to rule Lorne."
TEST(Beginning, ThatCameAboutIsNoPlan) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root to/to/PART/TO/4/mark "
                     "rule/rule/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./2/punct"}),
              Contains("Ames | came to rule | Lorne"));
}

// "Ames tried to reach Lorne by selling the boat."
TEST(Means, OfAnAttemptWereUsed) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj tried/try/VERB/VBD/0/root to/to/PART/TO/4/mark "
                     "reach/reach/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/4/obj "
                     "by/by/SCONJ/IN/7/mark selling/sell/VERB/VBG/4/advcl the/the/DET/DT/9/det "
                     "boat/boat/NOUN/NN/7/obj ././PUNCT/./2/punct"}),
              Contains("Ames | selling | boat"));
}

// "The boat was sold according to the rules."
TEST(Rule, ByWhichSomethingIsDoneIsNobodysWord) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det boat/boat/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
             "sold/sell/VERB/VBN/0/root according/accord/VERB/VBG/8/case to/to/ADP/IN/5/fixed "
             "the/the/DET/DT/8/det rules/rule/NOUN/NNS/4/obl ././PUNCT/./4/punct"}),
      Contains("boat | was sold according to | rules"));
}

// "With crews on land leaving, Ames left Lorne.", "..., with crews afraid to sail": a clause, whose
// crews are with nobody; "With crews on land, ..." is a phrase.
TEST(Roles, OfAClauseInTheDressOfAPhraseIsNone) {
  EXPECT_THAT(Qualifiers({"With/with/ADP/IN/2/case crews/crew/NOUN/NNS/7/obl on/on/ADP/IN/4/case "
                          "land/land/NOUN/NN/2/nmod leaving/leave/VERB/VBG/2/acl "
                          "Ames/Ames/PROPN/NNP/7/nsubj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/7/obj"}),
              ElementsAre());
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/2/obj ,/,/PUNCT/,/6/punct with/with/ADP/IN/6/case "
                          "crews/crew/NOUN/NNS/2/obl afraid/afraid/ADJ/JJ/6/amod "
                          "to/to/PART/TO/9/mark sail/sail/VERB/VB/7/xcomp"}),
              ElementsAre());
  EXPECT_THAT(Qualifiers({"With/with/ADP/IN/2/case crews/crew/NOUN/NNS/6/obl on/on/ADP/IN/4/case "
                          "land/land/NOUN/NN/2/nmod Ames/Ames/PROPN/NNP/6/nsubj "
                          "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("object-restriction: on land"));
}

// "Ames kind of left Lorne."
TEST(Roles, OfAnAdverbOfTwoWordsIsThatOfBoth) {
  EXPECT_THAT(Qualifiers({"Ames/Ames/PROPN/NNP/4/nsubj kind/kind/ADV/RB/4/advmod "
                          "of/of/ADP/IN/2/fixed left/leave/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("manner: kind of"));
}

// "Berg moved to a second phase."
TEST(RoleOf, ATimeWithAnArticleBehindToIsAGoal) {
  EXPECT_THAT(Qualifiers({"Berg/Berg/PROPN/NNP/2/nsubj moved/move/VERB/VBD/0/root "
                          "boats/boat/NOUN/NNS/2/obj to/to/ADP/IN/7/case a/a/DET/DT/7/det "
                          "second/second/ADJ/JJ/7/amod phase/phase/NOUN/NN/2/obl "
                          "././PUNCT/./2/punct"}),
              testing::ElementsAre("destination: to a second phase"));
}

}  // namespace
}  // namespace tripleloom
