// What restricts a noun and is not in its name.
#include "extract/relation/restriction.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Restriction, TellsTheRelativeClauseOfTheSubject) {
  EXPECT_THAT(Restricted(kWhoClosed),
              ElementsAre("The minister | closed | the bridge",
                          "The minister | did | resign <subject-restriction: who closed the "
                          "bridge>"));
}

TEST(Restriction, TellsTheParticipleOfTheSubject) {
  EXPECT_THAT(Restricted(kLoadedWithFuel),
              ElementsAre("Trucks | loaded with | fuel <subject-restriction: reached Lorne>",
                          "Trucks | reached | Lorne <subject-restriction: loaded with fuel>"));
}

// Boats that are marked left Lorne, where the model hung "are" on "left".
TEST(Restriction, KeepsAnAuxiliaryThatHangsElsewhere) {
  EXPECT_THAT(Restricted("Boats/boat/NOUN/NNS/5/nsubj that/that/PRON/WDT/4/nsubj "
                         "are/be/AUX/VBP/5/aux marked/mark/VERB/VBN/1/acl:relcl "
                         "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"),
              Contains("Boats | are left | Lorne <subject-restriction: that are marked>"));
}

// "Only Ames sold only ten boats", "not only Ames", "if only Ames".
TEST(Restriction, TellsThatNothingElseIsSo) {
  const std::string rest =
      "Ames/Ames/PROPN/NNP/3/nsubj sold/sell/VERB/VBD/0/root only/only/ADV/RB/5/advmod "
      "ten/ten/NUM/CD/6/nummod boats/boat/NOUN/NNS/3/obj";
  EXPECT_THAT(Restricted("Only/only/ADV/RB/2/advmod " + rest),
              Contains("Ames | sold | ten boats <subject-restriction: Only> "
                       "<object-restriction: only>"));
  for (const std::string before : {"not/not/PART/RB", "if/if/SCONJ/IN"}) {
    EXPECT_THAT(
        Restricted(before + "/3/advmod only/only/ADV/RB/3/advmod Ames/Ames/PROPN/NNP/4/nsubj "
                            "sold/sell/VERB/VBD/0/root boats/boat/NOUN/NNS/4/obj"),
        Contains("Ames | sold | boats"));
  }
}

// Boats , which leak , left Lorne .
TEST(Restriction, IsNothingThatACommaSetsOff) {
  EXPECT_THAT(Restricted("Boats/boat/NOUN/NNS/6/nsubj ,/,/PUNCT/,/1/punct "
                         "which/which/PRON/WDT/4/nsubj leak/leak/VERB/VBP/1/acl:relcl "
                         ",/,/PUNCT/,/1/punct left/leave/VERB/VBD/0/root "
                         "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./6/punct"),
              Contains("Boats | left | Lorne"));
}

// Guards and drivers with a licence entered Lorne .
TEST(Restriction, HoldsOfAllConjunctsBeforeIt) {
  EXPECT_THAT(Restricted("Guards/guard/NOUN/NNS/7/nsubj and/and/CCONJ/CC/3/cc "
                         "drivers/driver/NOUN/NNS/1/conj with/with/ADP/IN/6/case "
                         "a/a/DET/DT/6/det licence/licence/NOUN/NN/1/nmod "
                         "entered/enter/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj "
                         "././PUNCT/./7/punct"),
              ElementsAre("Guards | entered | Lorne <subject-restriction: with a licence>",
                          "drivers | entered | Lorne <subject-restriction: with a licence>"));
}

// Ames sold coats , hats that last and boats .
TEST(Restriction, HoldsOfOneConjunctBeforeAnother) {
  const auto lines = Restricted(
      "Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root coats/coat/NOUN/NNS/2/obj "
      ",/,/PUNCT/,/5/punct hats/hat/NOUN/NNS/3/conj that/that/PRON/WDT/7/nsubj "
      "last/last/VERB/VBP/3/acl:relcl and/and/CCONJ/CC/9/cc boats/boat/NOUN/NNS/3/conj "
      "././PUNCT/./2/punct");
  EXPECT_THAT(lines, Contains("Ames | sold | coats"));
  EXPECT_THAT(lines, Contains("Ames | sold | boats"));
}

// Ames bought one of the last boats on the river .
TEST(Restriction, IsFoundBehindTheWholeName) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj bought/buy/VERB/VBD/0/root "
                         "one/one/NUM/CD/2/obj of/of/ADP/IN/7/case the/the/DET/DT/7/det "
                         "last/last/ADJ/JJ/7/amod boats/boat/NOUN/NNS/3/nmod on/on/ADP/IN/10/case "
                         "the/the/DET/DT/10/det river/river/NOUN/NN/7/nmod ././PUNCT/./2/punct"),
              ElementsAre("Ames | bought | one of the last boats "
                          "<object-restriction: on the river>"));
}

// Ames visited towns such as Lorne .
TEST(Restriction, IsNoExample) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj visited/visit/VERB/VBD/0/root "
                         "towns/town/NOUN/NNS/2/obj such/such/ADJ/JJ/6/case as/as/ADP/IN/4/fixed "
                         "Lorne/Lorne/PROPN/NNP/3/nmod ././PUNCT/./2/punct"),
              Contains("Ames | visited | towns"));
}

// Ames gave a medal for courage to Berg .
TEST(Restriction, IsToldOfTheNounInTheRelation) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root a/a/DET/DT/4/det "
                         "medal/medal/NOUN/NN/2/obj for/for/ADP/IN/6/case "
                         "courage/courage/NOUN/NN/4/nmod to/to/ADP/IN/8/case "
                         "Berg/Berg/PROPN/NNP/2/obl ././PUNCT/./2/punct"),
              Contains("Ames | gave medal to | Berg <relation-restriction: for courage>"));
}

// Soldiers serving in Lorne wear hats , with "wear" beside the participle.
TEST(Restriction, EndsBeforeWhatIsNoParticiple) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
                         "soldiers/soldier/NOUN/NNS/2/obj serving/serve/VERB/VBG/3/acl "
                         "in/in/ADP/IN/6/case Norland/Norland/PROPN/NNP/4/obl "
                         "and/and/CCONJ/CC/8/cc wear/wear/VERB/VBP/4/conj "
                         "hats/hat/NOUN/NNS/8/obj ././PUNCT/./2/punct"),
              Contains("Ames | met | soldiers <object-restriction: serving in Norland>"));
}

// Ames sold boats that crossed rivers in boats in boats ... : cut where a phrase ends.
TEST(Restriction, IsCutAtTheEndOfAPhrase) {
  std::string sentence =
      "Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root boats/boat/NOUN/NNS/2/obj "
      "that/that/PRON/WDT/5/nsubj crossed/cross/VERB/VBD/3/acl:relcl "
      "rivers/river/NOUN/NNS/5/obj";
  std::string shown = "that crossed rivers";
  for (int i = 0; i < 20; ++i) {
    const std::string noun = std::to_string(8 + 2 * i);
    sentence += " near/near/ADP/IN/" + noun + "/case towns/town/NOUN/NNS/" +
                std::to_string(6 + 2 * i) + "/nmod";
    if (i < 11) shown += " near towns";
  }
  EXPECT_THAT(Restricted(sentence),
              Contains("Ames | sold | boats <object-restriction: " + shown + '>'));
}

TEST(Restriction, IsNotTheArgumentThatTheTripleTells) {
  EXPECT_THAT(Restricted(kAskedToLead), Not(Contains(::testing::HasSubstr("restriction"))));
}

TEST(Restriction, IsADirectionBehindANoun) {
  EXPECT_THAT(Restricted("Trains/train/NOUN/NNS/3/nsubj north/north/ADV/RB/1/advmod "
                         "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj "
                         "././PUNCT/./3/punct"),
              ElementsAre("Trains | left | Lorne <subject-restriction: north>"));
}

// "44% of jobs in Lorne depend on wheat."
TEST(Restriction, TellsWhichShareIsMeant) {
  EXPECT_THAT(
      Restricted(
          "44/44/NUM/CD/2/nummod %/%/SYM/NN/7/nsubj of/of/ADP/IN/4/case jobs/job/NOUN/NNS/2/nmod "
          "in/in/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod depend/depend/VERB/VBP/0/root "
          "on/on/ADP/IN/9/case wheat/wheat/NOUN/NN/7/obl ././PUNCT/./7/punct"),
      Contains("44 % of jobs | depend on | wheat <subject-restriction: in Lorne>"));
}

// "Norland imports more steel than it sells."
TEST(Restriction, TellsWhatMoreIsComparedWith) {
  EXPECT_THAT(
      Restricted("Norland/Norland/PROPN/NNP/2/nsubj imports/import/VERB/VBZ/0/root "
                 "more/more/ADJ/JJR/4/amod steel/steel/NOUN/NN/2/obj than/than/SCONJ/IN/7/mark "
                 "it/it/PRON/PRP/7/nsubj sells/sell/VERB/VBZ/2/advcl ././PUNCT/./2/punct"),
      Contains("Norland | imports | more steel <object-restriction: than it sells>"));
}

// "Ames spoke over the boats and over guards with a licence": they are two phrases.
TEST(Restriction, OfAPhraseWithAPrepositionIsItsOwn) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj spoke/speak/VERB/VBD/0/root "
                         "over/over/ADP/IN/4/case boats/boat/NOUN/NNS/2/obl "
                         "and/and/CCONJ/CC/7/cc over/over/ADP/IN/7/case "
                         "guards/guard/NOUN/NNS/4/conj with/with/ADP/IN/9/case "
                         "licences/licence/NOUN/NNS/7/nmod"),
              Contains("Ames | spoke over | boats"));
}

// Ames sold boats in May , including one that sank . Parsed as boats that sank.
TEST(Restriction, IsNotBehindAnAside) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                         "boats/boat/NOUN/NNS/2/obj in/in/ADP/IN/5/case May/May/PROPN/NNP/2/obl "
                         ",/,/PUNCT/,/8/punct including/include/VERB/VBG/8/case "
                         "one/one/NUM/CD/2/obl that/that/PRON/WDT/10/nsubj "
                         "sank/sink/VERB/VBD/3/acl:relcl ././PUNCT/./2/punct"),
              Not(Contains(HasSubstr("that sank"))));
}

// Ames sold boats and land by the river . Of one and of many not the same is said.
TEST(Restriction, HoldsOfNounsOfOneNumber) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                         "boats/boat/NOUN/NNS/2/obj and/and/CCONJ/CC/5/cc "
                         "land/land/NOUN/NN/3/conj by/by/ADP/IN/8/case the/the/DET/DT/8/det "
                         "river/river/NOUN/NN/5/nmod ././PUNCT/./2/punct"),
              ElementsAre("Ames | sold | boats", "Ames | sold | land by the river"));
}

// "Norlanders at the farm left Lorne.": the name of a people is that of them all.
TEST(Restriction, OfAPeopleIsTold) {
  EXPECT_THAT(Restricted("Norlanders/Norlander/PROPN/NNPS/5/nsubj at/at/ADP/IN/4/case "
                         "the/the/DET/DT/4/det farm/farm/NOUN/NN/1/nmod "
                         "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj"),
              Contains("Norlanders | left | Lorne <subject-restriction: at the farm>"));
}

// "Ames lives with another rule - that boats sink.": what the rule is stands behind the dash.
TEST(Restriction, TellsTheContentBehindADash) {
  EXPECT_THAT(Restricted("Ames/Ames/PROPN/NNP/2/nsubj lives/live/VERB/VBZ/0/root "
                         "with/with/ADP/IN/5/case another/another/DET/DT/5/det "
                         "rule/rule/NOUN/NN/2/obl –/–/PUNCT/:/9/punct that/that/SCONJ/IN/9/mark "
                         "boats/boat/NOUN/NNS/9/nsubj sink/sink/VERB/VBP/5/acl"),
              Contains("Ames | lives with | another rule <object-restriction: that boats sink>"));
}

}  // namespace
}  // namespace tripleloom
