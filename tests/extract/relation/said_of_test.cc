// What the sentence says of a noun, where nothing else tells which of its kind are meant.
#include "extract/relation/said_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

// "Ten boats have sunk off Lorne, and crews drowned.", "Berg sold ten boats.", "Farmers in Lorne
// protested.": the number and the place are of those of which the clause tells.
TEST(SaidOf, OfSomeThingsIsWhatTheirClauseSaysOfThem) {
  EXPECT_THAT(Restricted("Ten/ten/NUM/CD/2/nummod boats/boat/NOUN/NNS/4/nsubj "
                         "have/have/AUX/VBP/4/aux sunk/sink/VERB/VBN/0/root off/off/ADP/IN/6/case "
                         "Lorne/Lorne/PROPN/NNP/4/obl ,/,/PUNCT/,/10/punct and/and/CCONJ/CC/10/cc "
                         "crews/crew/NOUN/NNS/10/nsubj drowned/drown/VERB/VBD/4/conj"),
              Contains("boats | number | Ten <subject-restriction: have sunk off Lorne>"));
  EXPECT_THAT(Restricted("Berg/Berg/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                         "ten/ten/NUM/CD/4/nummod boats/boat/NOUN/NNS/2/obj"),
              Contains("boats | number | ten <subject-restriction: Berg sold>"));
  EXPECT_THAT(Restricted("Farmers/farmer/NOUN/NNS/4/nsubj in/in/ADP/IN/3/case "
                         "Lorne/Lorne/PROPN/NNP/1/nmod protested/protest/VERB/VBD/0/root "
                         "today/today/NOUN/NN/4/obl:unmarked"),
              Contains("Farmers | are in | Lorne <subject-restriction: protested today>"));
}

// "Berg lives on boats built in Lorne.", "Clerks who like Berg have left.": what a clause tells of
// things without an article that points is told of those of which the sentence speaks.
TEST(SaidOf, OfThingsWithAClauseIsWhatTheSentenceSaysOfThem) {
  EXPECT_THAT(Restricted("Berg/Berg/PROPN/NNP/2/nsubj lives/live/VERB/VBZ/0/root "
                         "on/on/ADP/IN/4/case boats/boat/NOUN/NNS/2/obl built/build/VERB/VBN/4/acl "
                         "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/obl"),
              Contains("boats | built in | Lorne <subject-restriction: Berg lives on>"));
  EXPECT_THAT(Restricted("Clerks/clerk/NOUN/NNS/6/nsubj who/who/PRON/WP/3/nsubj "
                         "like/like/VERB/VBP/1/acl:relcl Berg/Berg/PROPN/NNP/3/obj "
                         "have/have/AUX/VBP/6/aux left/leave/VERB/VBN/0/root"),
              Contains("Clerks | like | Berg <subject-restriction: have left>"));
}

// "Berg signed a contract with Norland.", "Berg built boats that Ames had sold.": nor does a bare
// phrase say which contract, nor a clause which boats.
TEST(SaidOf, OfWhatAPhraseTiesIsWhatTheSentenceSaysOfIt) {
  EXPECT_THAT(Restricted("Berg/Berg/PROPN/NNP/2/nsubj signed/sign/VERB/VBD/0/root "
                         "a/a/DET/DT/4/det contract/contract/NOUN/NN/2/obj with/with/ADP/IN/6/case "
                         "Norland/Norland/PROPN/NNP/4/nmod"),
              Contains("a contract | with | Norland <subject-restriction: Berg signed>"));
  EXPECT_THAT(Restricted("Berg/Berg/PROPN/NNP/2/nsubj built/build/VERB/VBD/0/root "
                         "boats/boat/NOUN/NNS/2/obj that/that/PRON/WDT/6/obj "
                         "Ames/Ames/PROPN/NNP/6/nsubj sold/sell/VERB/VBD/3/acl:relcl"),
              Contains("Ames | sold | boats <object-restriction: Berg built>"));
}

// "Farmers in Lorne said that Berg left.": who speaks is not known by that.
TEST(SaidOf, OfSpeakersIsNotThatTheySpeak) {
  EXPECT_THAT(Restricted("Farmers/farmer/NOUN/NNS/4/nsubj in/in/ADP/IN/3/case "
                         "Lorne/Lorne/PROPN/NNP/1/nmod said/say/VERB/VBD/0/root "
                         "Berg/Berg/PROPN/NNP/6/nsubj left/leave/VERB/VBD/4/ccomp "
                         "Norland/Norland/PROPN/NNP/6/obj"),
              Contains("Farmers | are in | Lorne"));
}

// "The clerks who like Berg left.", "They live on boats built in Lorne.": known things, and known
// to nobody.
TEST(SaidOf, OfThingsWithAClauseIsNothingPointedAt) {
  EXPECT_THAT(Restricted("The/the/DET/DT/2/det clerks/clerk/NOUN/NNS/6/nsubj "
                         "who/who/PRON/WP/4/nsubj like/like/VERB/VBP/2/acl:relcl "
                         "Berg/Berg/PROPN/NNP/4/obj left/leave/VERB/VBD/0/root"),
              Contains("The clerks | like | Berg"));
  EXPECT_THAT(Restricted("They/they/PRON/PRP/2/nsubj live/live/VERB/VBP/0/root "
                         "on/on/ADP/IN/4/case boats/boat/NOUN/NNS/2/obl built/build/VERB/VBN/4/acl "
                         "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/obl"),
              Contains("boats | built in | Lorne"));
}

// "We live on boats built in Lorne.": who speaks is known.
TEST(SaidOf, OfThingsWithAClauseIsWhatTheSpeakerDoes) {
  EXPECT_THAT(Restricted("We/we/PRON/PRP/2/nsubj live/live/VERB/VBP/0/root "
                         "on/on/ADP/IN/4/case boats/boat/NOUN/NNS/2/obl built/build/VERB/VBN/4/acl "
                         "in/in/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/obl"),
              Contains("boats | built in | Lorne <subject-restriction: We live on>"));
}

// "Ann left the old club, a move that stunned Berg.", "Ann (a clerk who likes Berg) left."
TEST(SaidOf, OfWhatSumsUpAClauseIsTheClause) {
  EXPECT_THAT(Restricted("Ann/Ann/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                         "the/the/DET/DT/5/det old/old/ADJ/JJ/5/amod club/club/NOUN/NN/2/obj "
                         ",/,/PUNCT/,/8/punct a/a/DET/DT/8/det move/move/NOUN/NN/5/appos "
                         "that/that/PRON/WDT/10/nsubj stunned/stun/VERB/VBD/8/acl:relcl "
                         "Berg/Berg/PROPN/NNP/10/obj"),
              Contains("a move | stunned | Berg <subject-restriction: Ann left the old club>"));
  EXPECT_THAT(Restricted("Boats/boat/NOUN/NNS/9/nsubj (/(/PUNCT/-LRB-/4/punct a/a/DET/DT/4/det "
                         "thing/thing/NOUN/NN/1/appos that/that/PRON/WDT/6/nsubj "
                         "stunned/stun/VERB/VBD/4/acl:relcl Berg/Berg/PROPN/NNP/6/obj "
                         ")/)/PUNCT/-RRB-/4/punct sank/sink/VERB/VBD/0/root"),
              Not(Contains(HasSubstr("stunned | Berg <"))));
}

// "The farmers in Lorne protested.", "Ten boats that leak have sunk.": an article tells which are
// meant, and so does what stands behind the noun.
TEST(SaidOf, OfKnownThingsIsNotTheirClause) {
  EXPECT_THAT(Restricted("The/the/DET/DT/2/det farmers/farmer/NOUN/NNS/5/nsubj in/in/ADP/IN/4/case "
                         "Lorne/Lorne/PROPN/NNP/2/nmod protested/protest/VERB/VBD/0/root "
                         "today/today/NOUN/NN/5/obl:unmarked"),
              Contains("The farmers | are in | Lorne"));
  EXPECT_THAT(Restricted("Ten/ten/NUM/CD/2/nummod boats/boat/NOUN/NNS/6/nsubj "
                         "that/that/PRON/WDT/4/nsubj leak/leak/VERB/VBP/2/acl:relcl "
                         "have/have/AUX/VBP/6/aux sunk/sink/VERB/VBN/0/root"),
              Contains("boats | number | Ten <subject-restriction: that leak>"));
}

// "Ten boats off Lorne have sunk.": ten are so not by being there.
TEST(SaidOf, OfANumberIsWhatTheClauseSaysBesideAPhrase) {
  EXPECT_THAT(Restricted("Ten/ten/NUM/CD/2/nummod boats/boat/NOUN/NNS/6/nsubj "
                         "with/with/ADP/IN/4/case masts/mast/NOUN/NNS/2/nmod "
                         "have/have/AUX/VBP/6/aux sunk/sink/VERB/VBN/0/root"),
              Contains("boats | number | Ten <subject-restriction: with masts> "
                       "<subject-restriction: have sunk>"));
}

// "Ames saw a number of boats built in Lorne."
TEST(SaidOf, OfThingsInAPhraseIsAllBeforeThem) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root a/a/DET/DT/4/det "
                         "number/number/NOUN/NN/2/obj of/of/ADP/IN/6/case "
                         "boats/boat/NOUN/NNS/4/nmod built/build/VERB/VBN/6/acl "
                         "in/in/ADP/IN/9/case Lorne/Lorne/PROPN/NNP/7/obl"),
              Contains("boats | built in | Lorne <subject-restriction: Ames saw a number of>"));
}

}  // namespace
}  // namespace tripleloom
