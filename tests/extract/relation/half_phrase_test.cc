// Half a phrase is no node and no fact: words that only together name a thing stay together, and
// what says nothing without the rest is left out.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/relation/mend.h"
#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// Ames asked how many guards left Lorne .
TEST(AskedSubject, DoesNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj asked/ask/VERB/VBD/0/root "
                     "how/how/ADV/WRB/4/advmod many/many/ADJ/JJ/5/amod "
                     "guards/guard/NOUN/NNS/6/nsubj left/leave/VERB/VBD/2/ccomp "
                     "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct"}),
              Not(Contains(HasSubstr("guards | left"))));
}

// Ames likes Lorne when it comes to boats .
TEST(Topic, ComesToNothing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj likes/like/VERB/VBZ/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj when/when/ADV/WRB/6/advmod "
                     "it/it/PRON/PRP/6/nsubj comes/come/VERB/VBZ/2/advcl to/to/ADP/IN/8/case "
                     "boats/boat/NOUN/NNS/6/obl ././PUNCT/./2/punct"}),
              ElementsAre("Ames | likes | Lorne"));
}

constexpr char kMetPeople[] =
    "Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root people/people/NOUN/NNS/2/obj "
    "who/who/PRON/WP/5/nsubj ";

// Ames met people who had symptoms .
TEST(PeopleWho, AreToldOfOnlyWhereANameIs) {
  const std::string met = kMetPeople;
  EXPECT_THAT(Shown({met + "had/have/VERB/VBD/3/acl:relcl symptoms/symptom/NOUN/NNS/5/obj "
                           "././PUNCT/./2/punct"}),
              Not(Contains(HasSubstr("people | had"))));
  EXPECT_THAT(Shown({met + "left/leave/VERB/VBD/3/acl:relcl Lorne/Lorne/PROPN/NNP/5/obj "
                           "././PUNCT/./2/punct"}),
              Contains("people | left | Lorne"));
}

// Ames met hundreds of people who carried lamps .
TEST(PeopleWho, AreToldOfWhereTheyAreCounted) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "hundreds/hundred/NOUN/NNS/2/obj of/of/ADP/IN/5/case "
                     "people/people/NOUN/NNS/3/nmod who/who/PRON/WP/7/nsubj "
                     "carried/carry/VERB/VBD/5/acl:relcl lamps/lamp/NOUN/NNS/7/obj "
                     "././PUNCT/./2/punct"}),
              Contains("people | carried | lamps"));
}

// Ames says Berg should be .
TEST(Saying, DoesNotEndInAnAuxiliary) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj says/say/VERB/VBZ/0/root "
                     "Berg/Berg/PROPN/NNP/5/nsubj should/should/AUX/MD/5/aux "
                     "be/be/AUX/VB/2/ccomp ././PUNCT/./2/punct"}),
              IsEmpty());
}

// Many say Ames resigned willingly .
TEST(Saying, HasASpeaker) {
  EXPECT_THAT(Shown({"Many/many/ADJ/JJ/2/nsubj say/say/VERB/VBP/0/root it/it/PRON/PRP/4/nsubj "
                     "rains/rain/VERB/VBZ/2/ccomp ././PUNCT/./2/punct"}),
              IsEmpty());
}

// The port sees boats gladly wait .
TEST(Saying, IsNoBareInfinitive) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det port/port/NOUN/NN/3/nsubj sees/see/VERB/VBZ/0/root "
                     "gladly/gladly/ADV/RB/5/advmod wait/wait/VERB/VB/3/ccomp "
                     "././PUNCT/./3/punct"}),
              IsEmpty());
}

// The task is the same Ames faces .
TEST(Same, SaysNothingWithoutAsWhat) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det task/task/NOUN/NN/5/nsubj is/be/AUX/VBZ/5/cop "
                     "the/the/DET/DT/5/det same/same/ADJ/JJ/0/root Ames/Ames/PROPN/NNP/7/nsubj "
                     "faces/face/VERB/VBZ/5/acl:relcl ././PUNCT/./5/punct"}),
              Not(Contains(HasSubstr("is | \"same"))));
}

// Ames slept five hours and nine minutes .
TEST(Measure, KeepsItsSmallerUnit) {
  const std::string watched =
      "Ames/Ames/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root five/five/NUM/CD/4/nummod ";
  EXPECT_THAT(Shown({watched + "hours/hour/NOUN/NNS/2/obj and/and/CCONJ/CC/7/cc "
                               "nine/nine/NUM/CD/7/nummod minutes/minute/NOUN/NNS/4/conj "
                               "././PUNCT/./2/punct"}),
              Contains("Ames | lost | five hours and nine minutes"));
  EXPECT_THAT(Shown({watched + "boats/boat/NOUN/NNS/2/obj and/and/CCONJ/CC/7/cc "
                               "nine/nine/NUM/CD/7/nummod nets/net/NOUN/NNS/4/conj "
                               "././PUNCT/./2/punct"}),
              Contains("Ames | lost | nine nets"));
}

// Ames built a radio set .
TEST(MendTwoNouns, MakesOneOfTwoObjects) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj built/build/VERB/VBD/0/root a/a/DET/DT/4/det "
                     "radio/radio/NOUN/NN/2/obj set/set/NOUN/NN/2/obj ././PUNCT/./2/punct"}),
              ElementsAre("Ames | built | radio set"));
}

// Ames , managing editor of Lorne , left Norland .
TEST(MendTitleParticiple, BelongsToTheTitle) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/8/nsubj ,/,/PUNCT/,/3/punct "
                     "managing/manage/VERB/VBG/1/acl editor/editor/NOUN/NN/3/obj "
                     "of/of/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod ,/,/PUNCT/,/1/punct "
                     "left/leave/VERB/VBD/0/root Norland/Norland/PROPN/NNP/8/obj "
                     "././PUNCT/./8/punct"}),
              ElementsAre("Ames | is managing editor of | Lorne", "Ames | left | Norland"));
}

// Resolute is a wool and cotton firm .
TEST(MendSharedHead, IsModifiedByBoth) {
  EXPECT_THAT(Shown({"Resolute/Resolute/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop a/a/DET/DT/4/det "
                     "wool/wool/NOUN/NN/0/root and/and/CCONJ/CC/7/cc "
                     "cotton/cotton/NOUN/NN/7/compound firm/firm/NOUN/NN/4/conj "
                     "././PUNCT/./4/punct"}),
              ElementsAre("Resolute | is | wool and cotton firm"));
}

// Ames is a writer and war correspondent .
TEST(MendSharedHead, LeavesTwoRolesApart) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop a/a/DET/DT/4/det "
                     "writer/writer/NOUN/NN/0/root and/and/CCONJ/CC/7/cc "
                     "war/war/NOUN/NN/7/compound correspondent/correspondent/NOUN/NN/4/conj "
                     "././PUNCT/./4/punct"}),
              ElementsAre("Ames | is | writer", "Ames | is | war correspondent"));
}

// It is time to leave Lorne .
TEST(ImpersonalTime, IsNobody) {
  EXPECT_THAT(Shown({"It/it/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/cop time/time/NOUN/NN/0/root "
                     "to/to/PART/TO/5/mark leave/leave/VERB/VB/3/acl "
                     "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./3/punct"}),
              Not(Contains(HasSubstr("time to leave"))));
}

// The crew earned more than Berg had earned in Lorne .
TEST(Comparison, LacksWhatItCompares) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/3/nsubj earned/earn/VERB/VBD/0/root "
                     "more/more/ADJ/JJR/3/obj than/than/SCONJ/IN/8/mark "
                     "Berg/Berg/PROPN/NNP/8/nsubj had/have/AUX/VBD/8/aux "
                     "earned/earn/VERB/VBN/4/advcl in/in/ADP/IN/10/case "
                     "Lorne/Lorne/PROPN/NNP/8/obl ././PUNCT/./3/punct"}),
              Not(Contains(HasSubstr("Berg | had earned"))));
}

// There are risks with the change .
TEST(Existential, IsNowhereWithSomething) {
  EXPECT_THAT(Shown({"There/there/PRON/EX/2/expl are/be/VERB/VBP/0/root "
                     "risks/risk/NOUN/NNS/2/nsubj with/with/ADP/IN/6/case the/the/DET/DT/6/det "
                     "change/change/NOUN/NN/2/obl ././PUNCT/./2/punct"}),
              IsEmpty());
}

// Talks with Berg failed . Collaboration with Berg is hard .
TEST(BareDeed, WasNotDone) {
  const std::string rest =
      "with/with/ADP/IN/3/case Berg/Berg/PROPN/NNP/1/nmod failed/fail/VERB/VBD/0/root "
      "././PUNCT/./4/punct";
  EXPECT_THAT(Shown({"Talks/talk/NOUN/NNS/4/nsubj " + rest}), Contains("Talks | with | Berg"));
  EXPECT_THAT(Shown({"Collaboration/collaboration/NOUN/NN/4/nsubj " + rest}),
              Not(Contains(HasSubstr("| with |"))));
}

// Ames did not rule out .
TEST(BareVerb, IsNoneThatNeedsAnObject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                     "rule/rule/VERB/VB/0/root out/out/ADP/RP/4/compound:prt "
                     "././PUNCT/./4/punct"}),
              IsEmpty());
}

// Ames sold boats which Ben believes Berg is turning around .
TEST(BareVerb, HasNoObjectBeforeItsClause) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                     "boats/boat/NOUN/NNS/2/obj which/which/PRON/WDT/6/obj "
                     "Ben/Ben/PROPN/NNP/6/nsubj believes/believe/VERB/VBZ/3/acl:relcl "
                     "Berg/Berg/PROPN/NNP/9/nsubj is/be/AUX/VBZ/9/aux "
                     "turning/turn/VERB/VBG/6/ccomp around/around/ADV/RB/9/advmod "
                     "././PUNCT/./2/punct"}),
              Not(Contains(HasSubstr("Berg | is"))));
}

// The success or otherwise depends on Lorne .
TEST(EmptySubject, IsOtherwise) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det success/success/NOUN/NN/5/nsubj or/or/CCONJ/CC/4/cc "
                     "otherwise/otherwise/ADV/RB/2/conj depends/depend/VERB/VBZ/0/root "
                     "on/on/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/obl ././PUNCT/./5/punct"}),
              Not(Contains(HasSubstr("otherwise |"))));
}

// Ames held out for as much as $ two million .
TEST(MendAsMuchAs, BelongsToTheSum) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "for/for/ADP/IN/5/case as/as/ADV/RB/5/advmod much/much/ADV/RB/7/advmod "
                     "as/as/ADP/IN/7/case $/$/SYM/$/2/obl 2/2/NUM/CD/7/nummod "
                     "././PUNCT/./2/punct"}),
              Contains("Ames | left for | as much as $ 2"));
}

// The fund will sell maturing bonds .
TEST(MendGerundModifier, ModifiesTheObject) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det Ministry/Ministry/PROPN/NNP/5/nsubj "
                     "will/will/AUX/MD/4/aux sell/sell/VERB/VB/0/root "
                     "maturing/mature/VERB/VBG/4/xcomp bonds/bond/NOUN/NNS/5/obj "
                     "././PUNCT/./4/punct"}),
              ElementsAre("Ministry | will sell | maturing bonds intended"));
}

// Ben made Ames mayor .
TEST(Identity, IsNoneOfWhoIsMade) {
  EXPECT_THAT(Shown({"Ben/Ben/PROPN/NNP/2/nsubj made/make/VERB/VBD/0/root "
                     "Ames/Ames/PROPN/NNP/2/obj mayor/mayor/NOUN/NN/2/xcomp "
                     "././PUNCT/./2/punct"}),
              ElementsAre("Ben | made mayor | Ames"));
}

// The talks paved the way for a strike .
TEST(Idiom, IsToldWithWhatIsBehindIt) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det talks/talk/NOUN/NNS/3/nsubj "
                     "paved/pave/VERB/VBD/0/root the/the/DET/DT/5/det way/way/NOUN/NN/3/obj "
                     "for/for/ADP/IN/8/case a/a/DET/DT/8/det strike/strike/NOUN/NN/5/nmod "
                     "././PUNCT/./3/punct"}),
              ElementsAre("talks | paved way for | strike"));
}

// Ames called the offer , made Monday , a trick .
TEST(MendObjectSetOff, IsWhatItWasCalled) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det offer/offer/NOUN/NN/2/obj ,/,/PUNCT/,/6/punct "
                     "made/make/VERB/VBN/4/acl Monday/Monday/PROPN/NNP/6/obl:unmarked "
                     ",/,/PUNCT/,/10/punct a/a/DET/DT/10/det trick/trick/NOUN/NN/6/obj "
                     "././PUNCT/./2/punct"}),
              Not(Contains(HasSubstr("made | trick"))));
}

// Ames moved east , a policy of Norland .
TEST(MendObjectSetOff, IsNoObject) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj moved/move/VERB/VBD/0/root "
                     "east/east/ADV/RB/2/advmod ,/,/PUNCT/,/6/punct a/a/DET/DT/6/det "
                     "policy/policy/NOUN/NN/2/obj of/of/ADP/IN/8/case "
                     "Norland/Norland/PROPN/NNP/6/nmod ././PUNCT/./2/punct"}),
              Not(Contains(HasSubstr("moved | policy"))));
}

// Ben told the court a boat reached Lorne . Ames the singer left Lorne .
TEST(MendNearestSubject, IsTheOneBeforeTheVerb) {
  EXPECT_THAT(Shown({"Ben/Ben/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/4/det "
                     "court/court/NOUN/NN/7/nsubj a/a/DET/DT/6/det boat/boat/NOUN/NN/7/nsubj "
                     "reached/reach/VERB/VBD/2/ccomp Lorne/Lorne/PROPN/NNP/7/obj "
                     "././PUNCT/./2/punct"}),
              Contains("boat | reached | Lorne by Ben/tell"));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/4/nsubj the/the/DET/DT/3/det "
                     "singer/singer/NOUN/NN/4/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./4/punct"}),
              Contains("Ames | left | Lorne"));
}

// In Norland Ames took part in the race .
TEST(Idiom, IsCompletedByThePhraseBehindIt) {
  EXPECT_THAT(Shown({"In/in/ADP/IN/2/case Norland/Norland/PROPN/NNP/4/obl "
                     "Ames/Ames/PROPN/NNP/4/nsubj took/take/VERB/VBD/0/root "
                     "part/part/NOUN/NN/4/obj in/in/ADP/IN/8/case the/the/DET/DT/8/det "
                     "race/race/NOUN/NN/4/obl ././PUNCT/./4/punct"}),
              ElementsAre("Ames | took part in | race"));
}

// Below are maps of Lorne .
TEST(EmptyComplement, IsAPlaceOnThePage) {
  EXPECT_THAT(Shown({"Below/below/ADP/IN/0/root are/be/AUX/VBP/1/cop maps/map/NOUN/NNS/1/nsubj "
                     "of/of/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/nmod ././PUNCT/./1/punct"}),
              Not(Contains(HasSubstr("Below"))));
}

// Ames has given way to Berg . Ames has given a way to Berg .
TEST(Idiom, IsNothingThatIsGiven) {
  const std::string given =
      "Ames/Ames/PROPN/NNP/3/nsubj has/have/AUX/VBZ/3/aux "
      "given/give/VERB/VBN/0/root ";
  EXPECT_THAT(Shown({given + "way/way/NOUN/NN/3/obj to/to/ADP/IN/6/case Berg/Berg/PROPN/NNP/3/obl "
                             "././PUNCT/./3/punct"}),
              ElementsAre("Ames | has given way to | Berg"));
  EXPECT_THAT(Shown({given + "a/a/DET/DT/5/det boat/boat/NOUN/NN/3/obj to/to/ADP/IN/7/case "
                             "Berg/Berg/PROPN/NNP/3/obl ././PUNCT/./3/punct"}),
              Contains("boat | given to | Berg"));
}

// Ames said of Berg :
TEST(Saying, IsNothingWithoutWhatWasSaid) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root of/of/ADP/IN/4/case "
                     "Berg/Berg/PROPN/NNP/2/obl :/:/PUNCT/:/2/punct"}),
              IsEmpty());
}

// The change sees firms fail . Ames saw firms fail .
TEST(Seeing, IsNoSightOfAThing) {
  const std::string fail =
      "firms/firm/NOUN/NNS/3/obj fail/fail/VERB/VB/3/ccomp ././PUNCT/./3/punct";
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det change/change/NOUN/NN/3/nsubj "
                     "sees/see/VERB/VBZ/0/root " +
                     fail}),
              Not(Contains("change | sees | firms")));
  EXPECT_THAT(Shown({"Ben/Ben/PROPN/NNP/3/nsubj has/have/AUX/VBZ/3/aux "
                     "seen/see/VERB/VBN/0/root " +
                     fail}),
              Contains("Ben | has seen | firms"));
}

// Ames left , costing Lorne millions .
TEST(Costing, IsDoneByTheDeed) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Norland/Norland/PROPN/NNP/2/obj ,/,/PUNCT/,/5/punct "
                     "costing/cost/VERB/VBG/2/advcl Lorne/Lorne/PROPN/NNP/5/obj "
                     "././PUNCT/./2/punct"}),
              ElementsAre("Ames | left | Norland"));
}

// "The port is safe," Ames said, a reminder of the war.
TEST(MendObjectSetOff, IsARemarkBehindASaying) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det port/port/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/cop "
                     "safe/safe/ADJ/JJ/7/ccomp ,/,/PUNCT/,/4/punct Ames/Ames/PROPN/NNP/7/nsubj "
                     "said/say/VERB/VBD/0/root ,/,/PUNCT/,/10/punct a/a/DET/DT/10/det "
                     "reminder/reminder/NOUN/NN/7/ccomp of/of/ADP/IN/13/case "
                     "the/the/DET/DT/13/det war/war/NOUN/NN/10/nmod ././PUNCT/./7/punct"}),
              Not(Contains(HasSubstr("reminder"))));
}

}  // namespace
}  // namespace tripleloom
