// Second phrases that say what the first is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/analysis/conllu.h"
#include "extract/extractor.h"
#include "reading.h"
#include "sentences.h"

namespace tripleloom {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

TEST(Appositions, TakeTheNameAsTheThing) {
  EXPECT_THAT(Shown({kCapitalLorne}), Contains("Lorne | is | capital"));
}

TEST(Appositions, KnowATownByItsNameBehindOf) {
  EXPECT_THAT(Shown({kTownOf}), ElementsAre("rebels | hold | Lorne", "Lorne | is | town"));
}

TEST(Appositions, TakeTheNameBehindAnOffice) {
  EXPECT_THAT(Shown({kForeignSecretary}), Contains("Ann Ames | is | Foreign Secretary"));
}

TEST(Appositions, PlaceADistrictInItsTown) {
  EXPECT_THAT(Shown({kDistrict}), Contains("Lorne district of Norland | is in | Norland"));
  EXPECT_THAT(Shown({kDistrict}), Contains("Rebels | hold | Lorne district of Norland"));
}

TEST(Appositions, TellAnAge) { EXPECT_THAT(Shown({kAged}), Contains("Ames | is aged | 61")); }

TEST(Appositions, KnowThatTheCapitalCityOfAPlaceIsNotThePlace) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/5/det "
                     "capital/capital/NOUN/NN/5/compound city/city/NOUN/NN/2/obj "
                     "of/of/ADP/IN/7/case Norland/Norland/PROPN/NNP/5/nmod"}),
              ElementsAre("Ames | left | capital city of Norland"));
}

TEST(Appositions, TakeANameInBracketsForNoPlaceAround) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                     "Lorne/Lorne/PROPN/NNP/2/obj (/(/PUNCT/-LRB-/7/punct "
                     "once/once/ADV/RB/7/advmod :/:/PUNCT/:/7/punct "
                     "Norland/Norland/PROPN/NNP/3/appos )/)/PUNCT/-RRB-/7/punct"}),
              ElementsAre("Ames | left | Lorne"));
}

TEST(Appositions, KeepATitleOfNobilityWhole) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/7/nsubj ,/,/PUNCT/,/4/punct 2nd/2nd/ADJ/JJ/4/amod "
                     "Earl/Earl/PROPN/NNP/1/appos of/of/ADP/IN/6/case "
                     "Lorne/Lorne/PROPN/NNP/4/nmod left/leave/VERB/VBD/0/root "
                     "Norland/Norland/PROPN/NNP/7/obj"}),
              ElementsAre("Ames | is | 2nd Earl of Lorne", "Ames | left | Norland"));
}

TEST(Appositions, TieAnAmbassadorToACountry) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/8/nsubj ,/,/PUNCT/,/4/punct the/the/DET/DT/4/det "
                     "ambassador/ambassador/NOUN/NN/1/appos to/to/ADP/IN/6/case "
                     "Norland/Norland/PROPN/NNP/4/nmod ,/,/PUNCT/,/4/punct "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/8/obj"}),
              Contains("Ames | is ambassador to | Norland"));
}

TEST(Appositions, AreOfTheSameKind) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/6/nsubj ,/,/PUNCT/,/4/punct the/the/DET/DT/4/det "
                     "harvest/harvest/NOUN/NN/1/appos ,/,/PUNCT/,/4/punct "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj"}),
              ElementsAre("Ames | left | Lorne"));
}

TEST(Appositions, LeaveOutWhatIsSaidOfAnotherTimeOrOfOneAmongSeveral) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/6/nsubj (/(/PUNCT/-LRB-/4/punct now/now/ADV/RB/4/advmod "
                     "Berg/Berg/PROPN/NNP/1/appos )/)/PUNCT/-RRB-/4/punct "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj"}),
              ElementsAre("Ames | left | Lorne"));
}

TEST(Appositions, CountANameAmongThePluralBeforeIt) {
  EXPECT_THAT(Shown({"writers/writer/NOUN/NNS/3/nsubj Ames/Ames/PROPN/NNP/1/appos "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/3/obj"}),
              Contains("Ames | is one of | writers"));
}

TEST(Appositions, TellThePlaceBeforeAKindFromTheNameOfOne) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/5/det "
                     "Norland/Norland/PROPN/NNP/5/compound suburb/suburb/NOUN/NN/2/obj "
                     "of/of/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/nmod"}),
              ElementsAre("Ames | left | Lorne", "Lorne | is suburb of | Norland"));
}

TEST(Appositions, DescribeNoNameByTheWordName) {
  EXPECT_THAT(Shown({"The/the/DET/DT/2/det name/name/NOUN/NN/4/nsubj Lorne/Lorne/PROPN/NNP/2/appos "
                     "pleases/please/VERB/VBZ/0/root Ames/Ames/PROPN/NNP/4/obj"}),
              Not(Contains("Lorne | is | name")));
}

TEST(Appositions, TakeSeveralThingsForNoOne) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj bought/buy/VERB/VBD/0/root "
                     "nine/nine/NUM/CD/4/nummod boats/boat/NOUN/NNS/2/obj ,/,/PUNCT/,/7/punct "
                     "the/the/DET/DT/7/det harbour/harbour/NOUN/NN/4/appos"}),
              ElementsAre("Ames | bought | nine boats", "nine boats | number | nine"));
}

TEST(Appositions, TakeANameInBracketsForNoDescription) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/6/nsubj (/(/PUNCT/-LRB-/4/punct The/the/DET/DT/4/det "
                     "Sailor/Sailor/PROPN/NNP/1/appos )/)/PUNCT/-RRB-/4/punct "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj"}),
              ElementsAre("Ames | left | Lorne"));
}

TEST(Appositions, TellMembersOfThoseNamedLastBeforeThem) {
  EXPECT_THAT(
      Shown({"The/the/DET/DT/2/det navy/navy/NOUN/NN/10/nsubj and/and/CCONJ/CC/5/cc "
             "the/the/DET/DT/5/det allies/ally/NOUN/NNS/2/conj ,/,/PUNCT/,/8/punct "
             "notably/notably/ADV/RB/8/advmod Norland/Norland/PROPN/NNP/2/appos "
             ",/,/PUNCT/,/2/punct left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/10/obj"}),
      ElementsAre("navy | left | Lorne", "allies | include | Norland", "allies | left | Lorne"));
}

TEST(Appositions, TellTheCodeOfAThingButNotADegree) {
  EXPECT_THAT(Shown({"Resolute/Resolute/PROPN/NNP/6/nsubj (/(/PUNCT/-LRB-/3/punct "
                     "F/F/PROPN/NNP/1/appos 12/12/NUM/CD/3/flat )/)/PUNCT/-RRB-/3/punct "
                     "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/6/obj"}),
              Contains("Resolute | is also called | F 12"));
  EXPECT_THAT(Shown({"Lorne/Lorne/PROPN/NNP/6/nsubj (/(/PUNCT/-LRB-/3/punct "
                     "LLM/LLM/PROPN/NNP/1/appos 1989/1989/NUM/CD/3/flat )/)/PUNCT/-RRB-/3/punct "
                     "trained/train/VERB/VBD/0/root Ames/Ames/PROPN/NNP/6/obj"}),
              ElementsAre("Lorne | trained | Ames"));
}

TEST(Appositions, TieARoleToItsOwnerRatherThanToAFieldBeforeIt) {
  EXPECT_THAT(
      Shown({"Ames/Ames/PROPN/NNP/8/nsubj ,/,/PUNCT/,/7/punct "
             "Ministry/Ministry/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case "
             "deputy/deputy/NOUN/NN/7/compound Norland/Norland/PROPN/NNP/7/compound "
             "director/director/NOUN/NN/1/appos left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/8/obj"}),
      ElementsAre("Ames | is deputy Norland director of | Ministry", "Ames | left | Lorne"));
}

TEST(Appositions, CountEveryNameOfAListAmongThePlural) {
  EXPECT_THAT(
      Shown({"writers/writer/NOUN/NNS/5/nsubj Ames/Ames/PROPN/NNP/1/appos "
             "and/and/CCONJ/CC/4/cc Berg/Berg/PROPN/NNP/2/conj left/leave/VERB/VBD/0/root "
             "Lorne/Lorne/PROPN/NNP/5/obj"}),
      AllOf(Contains("Ames | is one of | writers"), Contains("Berg | is one of | writers")));
}

// "MB (Mining Board)", both in one chain, which bears the longer name.
TEST(Appositions, TellTheOtherNameAsWritten) {
  const auto read = ReadConllu(
      "1\tMB\tMB\tPROPN\tNNP\t_\t6\tnsubj\t_\t_\n2\t(\t(\tPUNCT\t-LRB-\t_\t4\tpunct\t_\t_\n"
      "3\tMining\tMining\tPROPN\tNNP\t_\t4\tcompound\t_\t_\n"
      "4\tBoard\tBoard\tPROPN\tNNP\t_\t1\tappos\t_\t_\n5\t)\t)\tPUNCT\t-RRB-\t_\t4\tpunct\t_\t_\n"
      "6\tgrew\tgrow\tVERB\tVBD\t_\t0\troot\t_\t_\n\n");
  const auto lexicon = Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  ASSERT_TRUE(read && lexicon);
  constexpr EntityType kBody = EntityType::kOrganization;
  Entities entities;
  entities.mentions = {{.sentence = 0, .begin = 0, .end = 1, .head = 0, .type = kBody},
                       {.sentence = 0, .begin = 2, .end = 4, .head = 3, .type = kBody}};
  entities.chains = {{"Mining Board", kBody, true, {0, 1}}};
  entities.chain_of = {0, 0};
  const DocumentFacts facts =
      Project(read->document, read->analysis, entities, *lexicon,
              ExtractPropositions(read->analysis, entities, *lexicon), Projection::kGraph);
  ASSERT_FALSE(facts.triples.empty());
  EXPECT_EQ(facts.triples[0].relation.text, "is also called");
  EXPECT_EQ(facts.triples[0].object.text, "MB");
}

// "Ames sold ten boats, most of them ferries."
TEST(Appositions, OfSomeOfThemAreNotWhatAllAre) {
  EXPECT_THAT(Shown({"Ames/Ames/PROPN/NNP/2/nsubj sold/sell/VERB/VBD/0/root "
                     "ten/ten/NUM/CD/4/nummod boats/boat/NOUN/NNS/2/obj ,/,/PUNCT/,/9/punct "
                     "most/most/ADJ/JJS/9/nsubj of/of/ADP/IN/8/case them/they/PRON/PRP/6/nmod "
                     "ferries/ferry/NOUN/NNS/4/appos ././PUNCT/./2/punct"}),
              Not(Contains(testing::HasSubstr("| are | ferries"))));
}

}  // namespace
}  // namespace tripleloom
