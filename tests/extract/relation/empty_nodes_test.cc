// Phrases and verbs that say nothing without what completes them are no nodes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// Ames was director of both .
TEST(EmptyNode, IsOfWhatStandsElsewhere) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop "
                     "director/director/NOUN/NN/0/root of/of/ADP/IN/5/case "
                     "both/both/DET/DT/3/nmod ././PUNCT/./3/punct"}),
              IsEmpty());
}

// The boats include :
TEST(EmptyNode, IsAVerbThatLacksItsObject) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det boats/boat/NOUN/NNS/3/nsubj "
                     "include/include/VERB/VBP/0/root :/:/PUNCT/:/3/punct"}),
              IsEmpty());
}

// The mine was closed in Lorne at first .
TEST(EmptyNode, IsTheNounOfAFixedAdverb) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det mine/mine/NOUN/NN/4/nsubj:pass "
                     "was/be/AUX/VBD/4/aux:pass closed/close/VERB/VBN/0/root in/in/ADP/IN/6/case "
                     "Lorne/Lorne/PROPN/NNP/4/obl at/at/ADP/IN/8/case first/first/ADJ/JJ/4/obl "
                     "././PUNCT/./4/punct"}),
              ElementsAre("mine | was closed in | Lorne"));
}

// Ames closed the mine at the end of 1950 .
TEST(EmptyNode, IsThePartOfATime) {
  const std::string sentence =
      "Ames/Ames/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root the/the/DET/DT/4/det "
      "mine/mine/NOUN/NN/2/obj at/at/ADP/IN/7/case the/the/DET/DT/7/det end/end/NOUN/NN/2/obl "
      "of/of/ADP/IN/9/case 1950/1950/NUM/CD/7/nmod ././PUNCT/./2/punct";
  EXPECT_THAT(Shown({sentence}), ElementsAre("Ames | closed | mine"));
  EXPECT_THAT(Qualifiers({sentence}), ElementsAre("time: at the end of 1950"));
}

// One left Lorne .
TEST(EmptyNode, IsAnybody) {
  EXPECT_THAT(Shown({"One/one/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj ././PUNCT/./2/punct"}),
              IsEmpty());
}

// Ames said " falling and rising " .
TEST(Saying, RunsToTheEndOfItsQuotation) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "
                     "\"/\"/PUNCT/``/4/punct falling/fall/VERB/VBG/2/ccomp and/and/CCONJ/CC/6/cc "
                     "rising/rise/VERB/VBG/2/conj \"/\"/PUNCT/''/4/punct ././PUNCT/./2/punct"}),
              Contains("Ames | said | falling and rising"));
}

// Half the boats left Lorne .
TEST(WholeName, KeepsTheArticleBehindHalf) {
  EXPECT_THAT(Shown({"Half/half/DET/PDT/3/det:predet the/the/DET/DT/3/det "
                     "boats/boat/NOUN/NNS/4/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./4/punct"}),
              ElementsAre("Half the boats | left | Lorne"));
}

// Ames became one of the singers of the band Red .
TEST(WholeName, KeepsTheNameOfANounInsideIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj became/become/VERB/VBD/0/root "
                     "one/one/NUM/CD/2/xcomp of/of/ADP/IN/6/case the/the/DET/DT/6/det "
                     "singers/singer/NOUN/NNS/3/nmod of/of/ADP/IN/9/case the/the/DET/DT/9/det "
                     "band/band/NOUN/NN/6/nmod Red/Red/PROPN/NNP/9/appos ././PUNCT/./2/punct"}),
              Contains("Ames | became | one of the singers of the band Red"));
}

// Ames saw a kind of boat common in Lorne which sank .
TEST(WholeName, EndsBeforeTheClauseOfAnAdjectiveBehindIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "boat/boat/NOUN/NN/2/obj common/common/ADJ/JJ/4/amod in/in/ADP/IN/7/case "
                     "summer/summer/NOUN/NN/5/obl which/which/PRON/WDT/9/nsubj "
                     "sank/sink/VERB/VBD/5/acl:relcl ././PUNCT/./2/punct"}),
              Not(Contains("Ames | saw | boat common in summer which sank")));
}

// Ames met a sailor who built boats .
TEST(EmptyNode, IsNotSomebodyWhoDidIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "sailor/sailor/NOUN/NN/2/obj who/who/PRON/WP/6/nsubj "
                     "built/build/VERB/VBD/4/acl:relcl boats/boat/NOUN/NNS/6/obj"}),
              Contains("sailor | built | boats"));
}

// Ames praised most crews that left Lorne : of all most of them it is not said .
TEST(EmptyNode, IsMostOfWhatARelativeRestricts) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root "
                     "most/most/ADJ/JJS/4/amod crews/crew/NOUN/NNS/2/obj "
                     "that/that/PRON/WDT/6/nsubj left/leave/VERB/VBD/4/acl:relcl "
                     "Lorne/Lorne/PROPN/NNP/6/obj"}),
              Not(Contains("most crews | left | Lorne")));
}

// Ames told the crew ; Ames told a story .
TEST(EmptyNode, IsWhoIsToldNothing) {
  const auto read = [](const std::string& object) {
    return Shown({"Ames/Ames/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root a/a/DET/DT/4/det " +
                  object + "/2/obj"});
  };
  EXPECT_THAT(read("sailor/sailor/NOUN/NN"), IsEmpty());
  EXPECT_THAT(read("story/story/NOUN/NN"), ElementsAre("Ames | told | story"));
}

// Ames beat the same team ; Ames beat the same team as Berg .
TEST(EmptyNode, IsTheSameAsInAnotherSentence) {
  const std::string same =
      "Ames/Ames/PROPN/NNP/2/nsubj beat/beat/VERB/VBD/0/root the/the/DET/DT/5/det "
      "same/same/ADJ/JJ/5/amod team/team/NOUN/NN/2/obj";
  EXPECT_THAT(Shown({same}), IsEmpty());
  EXPECT_THAT(Shown({same + " as/as/ADP/IN/7/case Berg/Berg/PROPN/NNP/5/nmod"}), Not(IsEmpty()));
}

// Its attacks hurt Lorne , where nobody knows whose they are .
TEST(EmptyNode, IsOfAnOwnerThatNobodyKnows) {
  const auto read = [](const std::string& owner) {
    return Shown({owner + "/2/nmod:poss attacks/attack/NOUN/NNS/3/nsubj hurt/hurt/VERB/VBD/0/root "
                          "Lorne/Lorne/PROPN/NNP/3/obj"});
  };
  EXPECT_THAT(read("Its/its/PRON/PRP$"), IsEmpty());
  EXPECT_THAT(read("Norland/Norland/PROPN/NNP"), Not(IsEmpty()));
}

// The parties are ready and willing to talk .
TEST(EmptyNode, IsAWillToDoWhatIsLost) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det parties/party/NOUN/NNS/4/nsubj are/be/AUX/VBP/4/cop "
                     "ready/ready/ADJ/JJ/0/root and/and/CCONJ/CC/6/cc "
                     "willing/willing/ADJ/JJ/4/conj to/to/PART/TO/8/mark "
                     "talk/talk/VERB/VB/6/xcomp"}),
              Not(Contains("parties | are | ready")));
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det boats/boat/NOUN/NNS/4/nsubj are/be/AUX/VBP/4/cop "
                     "ready/ready/ADJ/JJ/0/root"}),
              Contains("boats | are | ready"));
}

// Ames serves between four months and two years .
TEST(EmptyNode, IsHalfOfARange) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj serves/serve/VERB/VBZ/0/root "
                     "between/between/ADP/IN/5/case four/four/NUM/CD/5/nummod "
                     "months/month/NOUN/NNS/2/obl and/and/CCONJ/CC/8/cc two/two/NUM/CD/8/nummod "
                     "years/year/NOUN/NNS/5/conj"}),
              Not(Contains("Ames | serves between | four months")));
}

// Ames did not make , import or sell boats .
TEST(EmptyNode, IsNoVerbWhoseObjectStandsBehindTheLast) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
             "build/build/VERB/VB/0/root ,/,/PUNCT/,/6/punct import/import/VERB/VB/4/conj "
             "or/or/CCONJ/CC/8/cc sell/sell/VERB/VB/4/conj boats/boat/NOUN/NNS/8/obj"});
  EXPECT_THAT(shown, Contains("Ames | did not sell | boats not"));
  EXPECT_THAT(shown, Not(Contains("Ames | did not | build not")));
  EXPECT_THAT(shown, Not(Contains("Ames | did not | import not")));
}

// Ames explained how the port works .
TEST(EmptyNode, IsHowSomethingIsDone) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj explained/explain/VERB/VBD/0/root "
                     "how/how/ADV/WRB/6/advmod the/the/DET/DT/5/det port/port/NOUN/NN/6/nsubj "
                     "works/work/VERB/VBZ/2/ccomp"}),
              Not(Contains(::testing::StartsWith("port | did"))));
}

// The process includes Lorne : what process , another sentence tells .
TEST(EmptyNode, IsASummaryOfWhatWasTold) {
  const auto read = [](const std::string& before, const std::string& noun) {
    return Shown({before + "/2/det " + noun + "/3/nsubj hurt/hurt/VERB/VBD/0/root " +
                  "Lorne/Lorne/PROPN/NNP/3/obj"});
  };
  EXPECT_THAT(read("The/the/DET/DT", "process/process/NOUN/NN"), IsEmpty());
  EXPECT_THAT(read("A/a/DET/DT", "process/process/NOUN/NN"), Not(IsEmpty()));
  EXPECT_THAT(read("The/the/DET/DT", "storm/storm/NOUN/NN"), Not(IsEmpty()));
}

// In the end Ames lost the race .
TEST(EmptyNode, IsTheEndOfATale) {
  EXPECT_THAT(Shown({"In/in/ADP/IN/3/case the/the/DET/DT/3/det end/end/NOUN/NN/5/obl "
                     "Ames/Ames/PROPN/NNP/5/nsubj lost/lose/VERB/VBD/0/root the/the/DET/DT/7/det "
                     "race/race/NOUN/NN/5/obj"}),
              ElementsAre("Ames | lost | race"));
}

// Boats are another possibility ; the elder Ames left .
TEST(EmptyNode, IsWhatIsBesideSomethingElse) {
  EXPECT_THAT(Shown({"Boats/boat/NOUN/NNS/4/nsubj are/be/AUX/VBP/4/cop "
                     "another/another/DET/DT/4/det possibility/possibility/NOUN/NN/0/root"}),
              IsEmpty());
  EXPECT_THAT(Shown({"the/the/DET/DT/3/det elder/elder/NOUN/NN/3/nmod:desc "
                     "Ames/Ames/PROPN/NNP/4/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj"}),
              ElementsAre("Ames | left | Lorne"));
}

// Ames declared on the radio : what , stands elsewhere .
TEST(EmptyNode, IsADeclarationOfNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj declared/declare/VERB/VBD/0/root "
                     "on/on/ADP/IN/5/case the/the/DET/DT/5/det radio/radio/NOUN/NN/2/obl"}),
              IsEmpty());
}

// Many of them left Lorne .
TEST(EmptyNode, IsManyOfThem) {
  const auto read = [](const std::string& whole) {
    return Shown({"Many/many/ADJ/JJ/4/nsubj of/of/ADP/IN/3/case " + whole +
                  "/1/nmod left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj"});
  };
  EXPECT_THAT(read("them/they/PRON/PRP"), IsEmpty());
  EXPECT_THAT(read("sailors/sailor/NOUN/NNS"), Not(IsEmpty()));
}

// Ames sold the rest ; the latter hurt Lorne .
TEST(EmptyNode, IsTheRestOfWhatIsNotNamed) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "rest/rest/NOUN/NN/2/obj"}),
              IsEmpty());
  EXPECT_THAT(Shown({"the/the/DET/DT/2/det latter/latter/NOUN/NN/3/nsubj hurt/hurt/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/3/obj"}),
              IsEmpty());
}

// Ames called the deal , `` a trick '' .
TEST(EmptyNode, IsWhatIsCalledSomethingElsewhere) {
  const auto read = [](const std::string& mark) {
    return Shown(
        {"Ames/Ames/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root the/the/DET/DT/4/det "
         "deal/deal/NOUN/NN/2/obj " +
         mark + "/2/punct again/again/ADV/RB/2/advmod"});
  };
  EXPECT_THAT(read("“/“/PUNCT/``"), Not(Contains("Ames | called | deal")));
  EXPECT_THAT(read("././PUNCT/."), Contains("Ames | called | deal"));
}

// Part of this came from Lorne ; evidence of that hurt Lorne .
TEST(EmptyNode, IsOfWhatAWordOnlyPointsAt) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj bought/buy/VERB/VBD/0/root most/most/ADJ/JJS/2/obj "
             "of/of/ADP/IN/5/case this/this/PRON/DT/3/nmod in/in/ADP/IN/7/case "
             "Lorne/Lorne/PROPN/NNP/2/obl"}),
      Not(Contains(HasSubstr("of this"))));
  EXPECT_THAT(
      Shown({"Evidence/evidence/NOUN/NN/4/nsubj of/of/ADP/IN/3/case that/that/PRON/DT/1/nmod "
             "hurt/hurt/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj"}),
      IsEmpty());
}

// A growing number left Lorne .
TEST(EmptyNode, IsANumberThatGrows) {
  EXPECT_THAT(Shown({"A/a/DET/DT/3/det growing/grow/VERB/VBG/3/amod number/number/NOUN/NN/4/nsubj "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj"}),
              IsEmpty());
}

// Ames blamed Ames for the loss of Lorne .
TEST(EmptyFact, IsWhatSomebodyDoesToHimselfWithoutSayingSo) {
  const auto read = [](const std::string& object) {
    return Shown({"Ames/Ames/PROPN/NNP/2/nsubj blamed/blame/VERB/VBD/0/root " + object +
                  "/2/obj for/for/ADP/IN/6/case the/the/DET/DT/6/det loss/loss/NOUN/NN/2/obl"});
  };
  EXPECT_THAT(read("Ames/Ames/PROPN/NNP"), IsEmpty());
  EXPECT_THAT(read("Berg/Berg/PROPN/NNP"), Contains("Ames | blamed Berg for | loss"));
}

// The sailor was a sailor in Lorne .
TEST(EmptyFact, IsThatSomethingIsAsItIsCalled) {
  const auto read = [](const std::string& subject) {
    return Shown({"The/the/DET/DT/2/det " + subject +
                  "/NOUN/NN/5/nsubj was/be/AUX/VBD/5/cop a/a/DET/DT/5/det "
                  "sailor/sailor/NOUN/NN/0/root in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/nmod"});
  };
  EXPECT_THAT(read("sailor/sailor"), Not(Contains("sailor | was sailor in | Lorne")));
  EXPECT_THAT(read("mayor/mayor"), Contains("mayor | was sailor in | Lorne"));
}

// The boat cost 20 Resolute .
TEST(WholeName, KeepsTheNumberBeforeANameInTheSingular) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det boat/boat/NOUN/NN/3/nsubj cost/cost/VERB/VBD/0/root "
                     "20/20/NUM/CD/5/nummod Resolute/Resolute/PROPN/NNP/3/obj"}),
              ElementsAre("boat | cost | 20 Resolute"));
}

}  // namespace
}  // namespace tripleloom
