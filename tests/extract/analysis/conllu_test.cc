#include "extract/analysis/conllu.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tripleloom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kTree = R"(# newdoc id = harbour
# a comment
1   Maria   Maria   PROPN NNP _ 3 nsubj     _ Name=B-Person
2   Okafor  Okafor  PROPN NNP _ 1 flat      _ Name=I-Person
3-4 didn't  _       _     _   _ _ _         _ _
3   left    leave   VERB  VBD _ 0 root      _ _
4   Lagos   Lagos   PROPN NNP _ 3 obj       _ SpaceAfter=No|Name=B-Place
4.1 gone    go      VERB  VBN _ _ _         _ _
5   .       .       PUNCT .   _ 3 punct     _ _

# newpar
1 She   she   PRON PRP _ 2 nsubj
2 slept sleep VERB VBD _ 0 root
)";

TEST(ReadConllu, ReadsWordsTreeAndNames) {
  const auto read = ReadConllu(kTree);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->document.id, "harbour");
  EXPECT_EQ(read->document.text, "Maria Okafor left Lagos.\n\nShe slept\n");
  ASSERT_EQ(read->analysis.sentences.size(), 2u);
  const Sentence& first = read->analysis.sentences[0];
  ASSERT_EQ(first.words.size(), 5u);
  EXPECT_EQ(first.words[2].lemma, "leave");
  EXPECT_EQ(first.words[2].head, -1);
  EXPECT_EQ(first.words[1].head, 0);
  EXPECT_EQ(first.words[4].deprel, Deprel::kPunct);
  EXPECT_FALSE(first.words[3].space_after);
  ASSERT_EQ(first.names.size(), 2u);
  EXPECT_EQ(first.names[0].end, 2);
  EXPECT_EQ(first.names[1].type, EntityType::kPlace);
  const Sentence& second = read->analysis.sentences[1];
  EXPECT_EQ(TextOf(read->document.text, second.span), "She slept");
  EXPECT_EQ(TextOf(read->document.text, second.words[1].span), "slept");
}

TEST(ReadConllu, NamesTheLineOfAFault) {
  const auto fault = [](std::string_view text) { return ReadConllu(text).error().message; };
  EXPECT_THAT(fault("1 a a X XX _ 0 root"), HasSubstr("line 1: unknown XPOS \"XX\""));
  EXPECT_THAT(fault("1 a a X FW _ 0"), HasSubstr("8 columns"));
  EXPECT_THAT(fault("\n2 a a X FW _ 0 root"), HasSubstr("line 2: words are numbered"));
  EXPECT_THAT(fault("1 a a X FW _ 2 dep\n2 b b X FW _ 1 dep"), HasSubstr("not a tree"));
  EXPECT_THAT(fault("1 a a X FW _ 9 dep"), HasSubstr("no such head"));
  EXPECT_THAT(fault("1 a a X FW _ 0 root\n2 b b X FW _ 0 root"), HasSubstr("one root"));
  EXPECT_THAT(fault("1 a a X FW _ 0 obj"), HasSubstr("go together"));
  EXPECT_THAT(fault("1 a a X FW _ 0 root _ Name=I-Person"), HasSubstr("begins with B-"));
}

TEST(ReadConllu, KeepsSpacesWithinTabbedColumns) {
  const auto read = ReadConllu("1\t10 000\t10 000\tNUM\tCD\t_\t0\troot\t_\t_\r\n");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->analysis.sentences[0].words[0].form, "10 000");
}

Mention MentionOf(int begin, int end, MentionKind kind, EntityType type) {
  Mention mention;
  mention.begin = begin;
  mention.end = end;
  mention.kind = kind;
  mention.type = type;
  return mention;
}

Chain ChainOf(std::string name, int mention) {
  Chain chain;
  chain.name = std::move(name);
  chain.mentions = {mention};
  return chain;
}

TEST(WriteConllu, WritesTenColumnsAndOffsetsInCodePoints) {
  auto read = ReadConllu(R"(# newdoc id = café
1 José José PROPN NNP _ 2 nsubj _ Name=B-Person
2 left leave VERB VBD _ 0 root _ SpaceAfter=No
3 .    .    PUNCT .   _ 2 punct
)");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(WriteConllu(read->document, read->analysis, {}),
            "# newdoc id = café\n# sent_id = café-1\n# text = José left.\n"
            "1\tJosé\tJosé\tPROPN\tNNP\t_\t2\tnsubj\t_\tBegin=0|End=4|Name=B-Person\n"
            "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tBegin=5|End=9|SpaceAfter=No\n"
            "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tBegin=9|End=10\n\n");
}

TEST(WriteConllu, GivesBackWhatItRead) {
  const auto first = ReadConllu(kTree);
  const std::string once = WriteConllu(first->document, first->analysis, {});
  const auto second = ReadConllu(once);
  ASSERT_TRUE(second) << second.error().message;
  EXPECT_EQ(second->analysis.sentences[0].names.size(), 2u);
  EXPECT_EQ(second->analysis.sentences[0].words[3].head, 2);
  EXPECT_EQ(second->document.id, "harbour");
}

TEST(WriteConllu, BracketsMentionsOfChains) {
  const auto read = ReadConllu(R"(
1 The     the     DET  DT  _ 2 det
2 owner   owner   NOUN NN  _ 5 nsubj
3 of      of      ADP  IN  _ 4 case
4 Lagos   Lagos   PROPN NNP _ 2 nmod
5 fell    fall    VERB VBD _ 0 root
)");
  Entities entities;
  entities.mentions = {MentionOf(0, 4, MentionKind::kNominal, EntityType::kPerson),
                       MentionOf(3, 4, MentionKind::kName, EntityType::kPlace)};
  entities.chains = {ChainOf("Ann Marie O'Dea", 0), ChainOf("Lagos", 1)};
  const std::string out = WriteConllu(read->document, read->analysis, entities);
  EXPECT_THAT(out, HasSubstr("|Entity=(1-Person-nominal-ann-marie-odea\n"));
  EXPECT_THAT(out, HasSubstr("|Entity=(2-Place-name-lagos)1)\n"));
}

TEST(WriteConllu, NeverBreaksALineOrAColumn) {
  auto read = ReadConllu("1 a a X FW _ 0 root\n2 b b X FW _ 1 dep\n");
  read->document.id = "two\nlines";
  read->analysis.sentences[0].words[0].form = "tab\tbed";
  read->analysis.sentences[0].words[0].lemma = "";
  const std::string out = WriteConllu(read->document, read->analysis, {});
  EXPECT_THAT(out, HasSubstr("# newdoc id = two lines\n"));
  EXPECT_THAT(out, HasSubstr("# text = tab_bed b\n"));
  EXPECT_THAT(out, HasSubstr("1\ttab_bed\t_\tX\t"));
}

TEST(WriteConllu, GivesProbabilitiesIfAskedFor) {
  auto read = ReadConllu(kTree);
  ASSERT_TRUE(read);
  Sentence& sentence = read->analysis.sentences[0];
  sentence.words[0].head_probability = 0.25f;
  sentence.words[0].deprel_probability = 0.5f;
  sentence.words[0].upos_probability = 0.99996f;
  sentence.names[0].probability = 0.75f;
  const auto out = WriteConllu(read->document, read->analysis, {}, {.probabilities = true});
  EXPECT_THAT(out, HasSubstr("ArcProb=0.2500|LabelProb=0.5000|TagProb=1.0000|Begin=0|End=5"
                             "|Name=B-Person|NameProb=0.7500\n"));
  EXPECT_THAT(out, HasSubstr("|Name=I-Person\n"));
  EXPECT_THAT(WriteConllu(read->document, read->analysis, {}), Not(HasSubstr("Prob=")));
}

}  // namespace
}  // namespace tripleloom
