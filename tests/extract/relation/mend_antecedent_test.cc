// Clauses about a noun that a parser hangs on the nearest one, and phrases that belong elsewhere.
// What a comment calls "parsed" is a tree as a parser may give it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "made_words.h"
#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// "Talks with the Ministry that were planned in May failed." Parsed as a ministry that was planned.
TEST(MendBehindName, SpeaksOfTheNounBeforeTheName) {
  const auto shown =
      Shown({"Talks/talk/NOUN/NNS/10/nsubj with/with/ADP/IN/4/case the/the/DET/DT/4/det "
             "Ministry/Ministry/PROPN/NNP/1/nmod that/that/PRON/WDT/7/nsubj:pass "
             "were/be/AUX/VBD/7/aux:pass planned/plan/VERB/VBN/4/acl:relcl in/in/ADP/IN/9/case "
             "Lorne/Lorne/PROPN/NNP/7/obl failed/fail/VERB/VBD/0/root"});
  EXPECT_THAT(shown, Contains("Talks with the Ministry | were planned in | Lorne"));
}

// "Boats from Lorne carrying coal sank."
TEST(MendBehindName, TakesAParticipleFromAName) {
  const auto shown =
      Shown({"Boats/boat/NOUN/NNS/6/nsubj from/from/ADP/IN/3/case Lorne/Lorne/PROPN/NNP/1/nmod "
             "carrying/carry/VERB/VBG/3/acl coal/coal/NOUN/NN/4/obj sank/sink/VERB/VBD/0/root"});
  EXPECT_THAT(shown, Contains(HasSubstr("Boats | carrying | coal")));
}

// "A photo of Ames wearing a hat": of somebody, not by him.
TEST(MendBehindName, LeavesWhoIsShown) {
  const auto shown =
      Shown({"Crews/crew/NOUN/NNS/2/nsubj saw/see/VERB/VBD/0/root a/a/DET/DT/4/det "
             "photo/photo/NOUN/NN/2/obj of/of/ADP/IN/6/case Ames/Ames/PROPN/NNP/4/nmod "
             "wearing/wear/VERB/VBG/6/acl a/a/DET/DT/9/det hat/hat/NOUN/NN/7/obj"});
  EXPECT_THAT(shown, Contains(HasSubstr("Ames | wearing | hat")));
}

// "A clerk at a depot hoping for work called." Parsed as a depot that hopes.
TEST(MendDeedOfThing, IsOfThePerson) {
  const auto shown =
      Shown({"A/a/DET/DT/2/det clerk/clerk/NOUN/NN/9/nsubj at/at/ADP/IN/5/case a/a/DET/DT/5/det "
             "depot/depot/NOUN/NN/2/nmod hoping/hope/VERB/VBG/5/acl for/for/ADP/IN/8/case "
             "work/work/NOUN/NN/6/obl called/call/VERB/VBD/0/root"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("depot | hoping"))));
  EXPECT_THAT(shown, Contains(HasSubstr("clerk | hoping")));
}

// "Ames stood at the gate holding a sign." Parsed as a gate that holds it.
TEST(MendDoneInPosture, IsOfTheSubject) {
  const auto shown = Shown(
      {"Ames/Ames/PROPN/NNP/2/nsubj stood/stand/VERB/VBD/0/root at/at/ADP/IN/5/case "
       "the/the/DET/DT/5/det gate/gate/NOUN/NN/2/obl holding/hold/VERB/VBG/5/acl a/a/DET/DT/8/det "
       "sign/sign/NOUN/NN/6/obj"});
  EXPECT_THAT(shown, Contains("Ames | holding | sign"));
}

// "Ames spent the day asking for work." Parsed as a day that asks.
TEST(MendDeedOfTime, IsOfTheSubject) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj spent/spend/VERB/VBD/0/root the/the/DET/DT/4/det "
             "day/day/NOUN/NN/2/obj painting/paint/VERB/VBG/4/acl boats/boat/NOUN/NNS/5/obj"});
  EXPECT_THAT(shown, Contains("Ames | painting | boats"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("day | painting"))));
}

// "Ames saw ties between the port and the town that have roots." Parsed as a town that has them.
TEST(MendRelative, IsOfWhatIsBetweenTwo) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root ties/tie/NOUN/NNS/2/obj "
             "between/between/ADP/IN/6/case the/the/DET/DT/6/det port/port/NOUN/NN/3/nmod "
             "and/and/CCONJ/CC/9/cc the/the/DET/DT/9/det town/town/NOUN/NN/6/conj "
             "that/that/PRON/WDT/11/nsubj feed/feed/VERB/VBP/9/acl:relcl "
             "crews/crew/NOUN/NNS/11/obj"});
  EXPECT_THAT(shown, Contains(HasSubstr("ties | feed | crews")));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("port | feed"))));
}

// "Ames fled a town of people, which feeds crews."
TEST(MendRelative, WhichIsNotOfPeople) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root a/a/DET/DT/4/det "
             "town/town/NOUN/NN/2/obj of/of/ADP/IN/7/case 50/50/NUM/CD/7/nummod "
             "people/people/NOUN/NNS/4/nmod ,/,/PUNCT/,/10/punct which/which/PRON/WDT/10/nsubj "
             "fed/feed/VERB/VBD/7/acl:relcl crews/crew/NOUN/NNS/10/obj"});
  EXPECT_THAT(shown, Contains(HasSubstr("town of 50 people | fed | crews")));
}

// "The strike led to waits of ten minutes to an hour." Parsed as what led to an hour.
TEST(MendSpanOfTime, IsOneAmount) {
  const auto shown =
      Shown({"Strikes/strike/NOUN/NNS/2/nsubj led/lead/VERB/VBD/0/root to/to/ADP/IN/4/case "
             "waits/wait/NOUN/NNS/2/obl of/of/ADP/IN/7/case ten/ten/NUM/CD/7/nummod "
             "minutes/minute/NOUN/NNS/4/nmod to/to/ADP/IN/10/case an/a/DET/DT/10/det "
             "hour/hour/NOUN/NN/2/obl"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("| hour"))));
}

// "Ames met Berg and according to Ann, Ben left." Parsed as if he met Ann.
TEST(MendAccordingTo, BelongsToTheClauseBehind) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
             "and/and/CCONJ/CC/7/cc according/accord/VERB/VBG/7/case to/to/ADP/IN/5/fixed "
             "Ann/Ann/PROPN/NNP/3/conj ,/,/PUNCT/,/10/punct Ben/Ben/PROPN/NNP/10/nsubj "
             "left/leave/VERB/VBD/2/conj Lorne/Lorne/PROPN/NNP/10/obj"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Ames | met | Ann"))));
  EXPECT_THAT(shown, Contains(HasSubstr("Ben | left | Lorne by Ann")));
}

// "Two drown in Lorne - Norland Post". Parsed as if Lorne were the Post.
TEST(MendTitleSource, IsNoOtherNameOfWhatStandsBefore) {
  const auto shown =
      Shown({"Two/two/NUM/CD/2/nummod crews/crew/NOUN/NNS/3/nsubj sail/sail/VERB/VBP/0/root "
             "to/to/ADP/IN/6/case the/the/DET/DT/6/det port/port/NOUN/NN/3/obl -/-/PUNCT/,/9/punct "
             "Norland/Norland/PROPN/NNP/9/compound Post/Post/PROPN/NNP/6/appos"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("Post"))));
}

// "In the end, Ames won the vote."
TEST(NoParticipant, TiesTheSentenceToOthers) {
  const auto shown =
      Shown({"In/in/ADP/IN/3/case the/the/DET/DT/3/det end/end/NOUN/NN/6/obl ,/,/PUNCT/,/3/punct "
             "Ames/Ames/PROPN/NNP/6/nsubj won/win/VERB/VBD/0/root the/the/DET/DT/8/det "
             "vote/vote/NOUN/NN/6/obj"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("| end"))));
}

// "Ames studied art in Lorne": there he did; no art lies there. But "killed rebels in Lorne".
TEST(DoneToObject, LiesWhereItIsDoneOnlyIfItIsHitOrMadeThere) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj studied/study/VERB/VBD/0/root art/art/NOUN/NN/2/obj "
             "in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/2/obl"}),
      Contains("Ames | studied art in | Lorne"));
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj killed/kill/VERB/VBD/0/root "
             "rebels/rebel/NOUN/NNS/2/obj in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/2/obl"}),
      Contains("rebels | killed in | Lorne"));
}

// "Ames saw a form of art that left Lorne." Parsed as art that left.
TEST(MendFormOf, IsSaidOfTheForm) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root a/a/DET/DT/4/det "
             "form/form/NOUN/NN/2/obj of/of/ADP/IN/6/case art/art/NOUN/NN/4/nmod "
             "that/that/PRON/WDT/8/nsubj left/leave/VERB/VBD/6/acl:relcl "
             "Lorne/Lorne/PROPN/NNP/8/obj"});
  EXPECT_THAT(shown, Contains("form of art | left | Lorne"));
}

// "Ames printed a book in Lorne." Parsed as a book that is there.
TEST(MendMadeInPlace, IsWhereItIsMade) {
  const auto words = [](float sure) {
    return Mended({MakeWord("Ames", Upos::kPropn, Xpos::kNNP, 1, Deprel::kNsubj),
                   MakeWord("print", Upos::kVerb, Xpos::kVBD, -1, Deprel::kRoot),
                   MakeWord("a", Upos::kDet, Xpos::kDT, 3, Deprel::kDet),
                   MakeWord("book", Upos::kNoun, Xpos::kNN, 1, Deprel::kObj),
                   MakeWord("in", Upos::kAdp, Xpos::kIN, 5, Deprel::kCase),
                   MakeWord("Lorne", Upos::kPropn, Xpos::kNNP, 3, Deprel::kNmod, sure)},
                  {{5, 6, EntityType::kPlace, 1}});
  };
  EXPECT_EQ(words(0.5F)[5].head, 1);
  EXPECT_EQ(words(0.9F)[5].head, 3);
}

// "With the strike today, Ames left Lorne."
TEST(NoParticipant, StandsWithWithBeforeTheSubject) {
  const auto shown =
      Shown({"With/with/ADP/IN/3/case the/the/DET/DT/3/det strike/strike/NOUN/NN/6/obl "
             ",/,/PUNCT/,/3/punct Ames/Ames/PROPN/NNP/6/nsubj left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/6/obj"});
  EXPECT_THAT(shown, Not(Contains(HasSubstr("| strike"))));
}

// "Ames is a critic, but without the anger."
TEST(NoParticipant, IsAPhraseBesideWhatSomebodyIs) {
  const auto shown =
      Shown({"Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop a/a/DET/DT/4/det "
             "critic/critic/NOUN/NN/0/root but/but/CCONJ/CC/8/cc without/without/ADP/IN/8/case "
             "the/the/DET/DT/8/det anger/anger/NOUN/NN/4/conj"});
  EXPECT_THAT(shown, ElementsAre("Ames | is | critic"));
}

// "Today at the port, Ames and Berg left Lorne." Parsed as if today left.
TEST(Plausible, NoDayDoesAnything) {
  EXPECT_THAT(Shown({"Today/today/NOUN/NN/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              IsEmpty());
}

// "... and many drains Lorne": what drains it is something else.
TEST(Plausible, ManyAreNotOne) {
  EXPECT_THAT(Shown({"many/many/ADJ/JJ/2/nsubj drains/drain/VERB/VBZ/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj"}),
              IsEmpty());
}

// "The bar played host to Ames."
TEST(IsHalfOfIdiom, NobodyIsPlayedAsHost) {
  const auto shown =
      Shown({"Lorne/Lorne/PROPN/NNP/2/nsubj played/play/VERB/VBD/0/root host/host/NOUN/NN/2/obj "
             "to/to/ADP/IN/5/case Ames/Ames/PROPN/NNP/2/obl"});
  EXPECT_THAT(shown, ElementsAre("Lorne | played host to | Ames"));
}

// "Shells killed ten and injured scores." Parsed as scores that were killed.
TEST(MendInjuredScores, IsTheSecondVerb) {
  const auto shown =
      Shown({"Shells/shell/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root ten/ten/NUM/CD/4/nummod "
             "crews/crew/NOUN/NNS/2/obj and/and/CCONJ/CC/7/cc injured/injure/VERB/VBN/7/amod "
             "scores/score/NOUN/NNS/4/conj of/of/ADP/IN/9/case others/other/NOUN/NNS/7/nmod"});
  EXPECT_THAT(shown, Contains("Shells | injured | scores of others"));
  EXPECT_THAT(shown, Not(Contains(HasSubstr("injured scores of others"))));
}

// "The next morning police left Lorne." Parsed as morning police.
TEST(MendTimeBeforePeople, IsWhen) {
  const auto shown =
      Shown({"The/the/DET/DT/4/det next/next/ADJ/JJ/4/amod morning/morning/NOUN/NN/4/compound "
             "police/police/NOUN/NNS/5/nsubj left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/5/obj"});
  EXPECT_THAT(shown, Contains("police | left | Lorne"));
}

}  // namespace
}  // namespace tripleloom
