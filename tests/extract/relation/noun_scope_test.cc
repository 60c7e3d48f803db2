// Facts of nouns, and what the clause around the noun says of them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/extract/relation/reading.h"

namespace tripleloom {
namespace {

using testing::Contains;
using testing::Not;

// "... is waiting for a reply from Norland."
TEST(NounScope, LeavesOutWhatIsAwaited) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det crew/crew/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/aux "
                     "waiting/wait/VERB/VBG/0/root for/for/ADP/IN/7/case a/a/DET/DT/7/det "
                     "reply/reply/NOUN/NN/4/obl from/from/ADP/IN/9/case "
                     "Norland/Norland/PROPN/NNP/7/nmod ././PUNCT/./4/punct"}),
              Not(Contains("reply | is from | Norland")));
}

// "Ames has no record of service in Lorne."
TEST(NounScope, LeavesOutWhatIsDenied) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root no/no/DET/DT/4/det "
                     "record/record/NOUN/NN/2/obj of/of/ADP/IN/6/case "
                     "service/service/NOUN/NN/4/nmod in/in/ADP/IN/8/case "
                     "Lorne/Lorne/PROPN/NNP/6/nmod ././PUNCT/./2/punct"}),
              Not(Contains("service | is in | Lorne")));
}

// "Ames will open a school in Lorne."
TEST(NounScope, IsThatOfTheClauseThatMakesTheThing) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux "
                     "open/open/VERB/VB/0/root a/a/DET/DT/5/det school/school/NOUN/NN/3/obj "
                     "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/nmod ././PUNCT/./3/punct"}),
              Contains("school | is in | Lorne intended"));
}

// "Ames may visit the embassy in Lorne."
TEST(NounScope, IsNoneOfADefiniteNoun) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj may/may/AUX/MD/3/aux "
                     "visit/visit/VERB/VB/0/root the/the/DET/DT/5/det "
                     "embassy/embassy/NOUN/NN/3/obj in/in/ADP/IN/7/case "
                     "Lorne/Lorne/PROPN/NNP/5/nmod ././PUNCT/./3/punct"}),
              Contains("embassy | is in | Lorne"));
}

// "There is room for ten people at Lorne."
TEST(NounScope, LeavesOutWhatThereIsRoomFor) {
  EXPECT_THAT(Shown({"There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root room/room/NOUN/NN/2/nsubj "
                     "for/for/ADP/IN/6/case ten/ten/NUM/CD/6/nummod "
                     "people/people/NOUN/NNS/3/nmod at/at/ADP/IN/8/case "
                     "Lorne/Lorne/PROPN/NNP/6/nmod ././PUNCT/./2/punct"}),
              Not(Contains("ten people | are at | Lorne")));
}

// "Ames is writing of a quest for a government in Lorne."
TEST(NounScope, LeavesOutWhatIsSought) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/aux "
                     "writing/write/VERB/VBG/0/root of/of/ADP/IN/6/case a/a/DET/DT/6/det "
                     "quest/quest/NOUN/NN/3/obl for/for/ADP/IN/9/case a/a/DET/DT/9/det "
                     "government/government/NOUN/NN/6/nmod in/in/ADP/IN/11/case "
                     "Lorne/Lorne/PROPN/NNP/9/nmod ././PUNCT/./3/punct"}),
              Not(Contains("government | is in | Lorne")));
}

// "Berg claims Ann saw plants in Lorne."
TEST(NounScope, IsTheWordOfWhoClaimsIt) {
  EXPECT_THAT(Shown({"Berg/Berg/PROPN/NNP/2/nsubj claims/claim/VERB/VBZ/0/root "
                     "Ann/Ann/PROPN/NNP/4/nsubj saw/see/VERB/VBD/2/ccomp "
                     "plants/plant/NOUN/NNS/4/obj in/in/ADP/IN/7/case "
                     "Lorne/Lorne/PROPN/NNP/5/nmod ././PUNCT/./2/punct"}),
              Contains("plants | are in | Lorne by Berg/claim"));
}

// "Ames met rebels, possibly in Lorne."
TEST(NounScope, IsLeftOpenByAnAdverb) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                     "rebels/rebel/NOUN/NNS/2/obj in/in/ADP/IN/5/case "
                     "Norland/Norland/PROPN/NNP/2/obl ,/,/PUNCT/,/9/punct "
                     "possibly/possibly/ADV/RB/9/advmod in/in/ADP/IN/9/case "
                     "Lorne/Lorne/PROPN/NNP/3/nmod ././PUNCT/./2/punct"}),
              Contains("rebels | are in | Lorne possible"));
}

// "Ames followed the man in the car along the Lorne Road." Parsed as a car along the road.
TEST(Places, AreNotTheWayOfTheVerb) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj followed/follow/VERB/VBD/0/root "
                     "the/the/DET/DT/4/det man/man/NOUN/NN/2/obj in/in/ADP/IN/7/case "
                     "the/the/DET/DT/7/det car/car/NOUN/NN/2/obl along/along/ADP/IN/10/case "
                     "the/the/DET/DT/10/det Lorne/Lorne/PROPN/NNP/7/nmod ././PUNCT/./2/punct"}),
              Not(Contains("car | is along | Lorne")));
}

// "An offensive by jets and soldiers on Lorne began." Parsed as soldiers on Lorne.
TEST(Places, OfADeedAreNotThoseOfWhoActs) {
  EXPECT_THAT(Shown({"An/a/DET/DT/2/det offensive/offensive/NOUN/NN/9/nsubj by/by/ADP/IN/4/case "
                     "jets/jet/NOUN/NNS/2/nmod and/and/CCONJ/CC/6/cc "
                     "soldiers/soldier/NOUN/NNS/4/conj on/on/ADP/IN/8/case "
                     "Lorne/Lorne/PROPN/NNP/6/nmod began/begin/VERB/VBD/0/root "
                     "././PUNCT/./9/punct"}),
              Not(Contains("soldiers | are on | Lorne")));
}

// "The inspector for the Ministry in Lorne left."
TEST(Places, OfARoleAreNotThoseOfTheEmployer) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det inspector/inspector/NOUN/NN/8/nsubj "
                     "for/for/ADP/IN/5/case the/the/DET/DT/5/det "
                     "Ministry/Ministry/PROPN/NNP/2/nmod in/in/ADP/IN/7/case "
                     "Lorne/Lorne/PROPN/NNP/5/nmod left/leave/VERB/VBD/0/root "
                     "././PUNCT/./8/punct"}),
              Not(Contains("Ministry | is in | Lorne")));
}

// "The president wants to end clashes between Ames and Berg."
TEST(NounScope, OfWhatIsToEndIsThatItGoesOn) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det president/president/NOUN/NN/3/nsubj "
                     "wants/want/VERB/VBZ/0/root to/to/PART/TO/5/mark end/end/VERB/VB/3/xcomp "
                     "clashes/clash/NOUN/NNS/5/obj between/between/ADP/IN/8/case "
                     "Ames/Ames/PROPN/NNP/6/nmod and/and/CCONJ/CC/10/cc "
                     "Berg/Berg/PROPN/NNP/8/conj ././PUNCT/./3/punct"}),
              Contains("Ames | clashes with | Berg"));
}

// "Ames works towards a port in Lorne.": there is none yet.
TEST(NounScope, IsNotThereYetTowardsIt) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj works/work/VERB/VBZ/0/root "
                     "towards/towards/ADP/IN/5/case a/a/DET/DT/5/det port/port/NOUN/NN/2/obl "
                     "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/nmod"}),
              Not(Contains("port | is in | Lorne")));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj fired/fire/VERB/VBD/0/root "
                     "towards/towards/ADP/IN/5/case a/a/DET/DT/5/det port/port/NOUN/NN/2/obl "
                     "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/nmod"}),
              Contains("port | is in | Lorne"));
}

// "Ames wants ships built by the Ministry.": whether there are any is open.
TEST(NounScope, IsThatOfParticiples) {
  const std::string built =
      "ships/ship/NOUN/NNS/2/obj built/build/VERB/VBN/3/acl by/by/ADP/IN/7/case "
      "the/the/DET/DT/7/det Ministry/Ministry/PROPN/NNP/4/obl:agent";
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj bans/ban/VERB/VBZ/0/root " + built}),
              Not(Contains("ships | built by | Ministry")));
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sells/sell/VERB/VBZ/0/root " + built}),
              Contains("ships | built by | Ministry"));
}

}  // namespace
}  // namespace tripleloom
