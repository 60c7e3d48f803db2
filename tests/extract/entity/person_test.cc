// Who "he", "it" and "I" are: names that look like plurals, reports that go on, quotations that are
// attributed in the paragraph before.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::Not;

// "Peter Brooks fell. Brooks sold his boat.", the surname tagged as a plural.
TEST(NameNumberTest, PersonWithoutAnArticleIsOne) {
  EXPECT_THAT(ChainLines(R"(
1 Peter  Peter  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Brooks Brook  PROPN NNPS _ 1 flat _ Name=I-Person
3 fell   fall   VERB  VBD _ 0 root

1 Brooks Brook  PROPN NNPS _ 2 nsubj _ Name=B-Person
2 sold   sell   VERB  VBD _ 0 root
3 his    his    PRON  PRP$ _ 4 nmod:poss
4 boat   boat   NOUN  NN  _ 2 obj
)"),
              Contains("Person Peter Brooks: Peter Brooks, Brooks, his"));
}

// "The Brookses sold his boat": a family is several.
TEST(NameNumberTest, FamilyIsSeveral) {
  EXPECT_THAT(ChainLines(R"(
1 The      the    DET   DT  _ 2 det
2 Brookses Brooks PROPN NNPS _ 3 nsubj _ Name=B-Person
3 sold     sell   VERB  VBD _ 0 root
4 his      his    PRON  PRP$ _ 5 nmod:poss
5 boat     boat   NOUN  NN  _ 3 obj
)"),
              Not(Contains("Person Brookses: Brookses, his")));
}

// "The Netherlands sold its boats": a country is one.
TEST(NameNumberTest, CountryIsOne) {
  EXPECT_THAT(ChainLines(R"(
1 The         the         DET   DT  _ 2 det
2 Netherlands Netherlands PROPN NNPS _ 3 nsubj _ Name=B-Place
3 sold        sell        VERB  VBD _ 0 root
4 its         its         PRON  PRP$ _ 5 nmod:poss
5 boats       boat        NOUN  NNS _ 3 obj
)"),
              Contains("Place Netherlands: Netherlands, its"));
}

// "Northern Ferries has sold its boats": the verb tells.
TEST(NameNumberTest, VerbTellsTheNumberOfABody) {
  EXPECT_THAT(ChainLines(R"(
1 Northern Northern PROPN NNP _ 2 compound _ Name=B-Organization
2 Ferries  Ferry    PROPN NNPS _ 4 nsubj _ Name=I-Organization
3 has      have     AUX   VBZ _ 4 aux
4 sold     sell     VERB  VBN _ 0 root
5 its      its      PRON  PRP$ _ 6 nmod:poss
6 boats    boat     NOUN  NNS _ 4 obj
)"),
              Contains("Organization Northern Ferries: Northern Ferries, its"));
}

// "Corvo said Lind's boat sank. He said ...": Lind, of whom Corvo tells, is not who goes on.
TEST(ReportTest, WhoIsToldOfDoesNotGoOnReporting) {
  EXPECT_THAT(ChainLines(R"(
1 Peter Peter PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lind  Lind  PROPN NNP _ 1 flat  _ Name=I-Person
3 fell  fall  VERB  VBD _ 0 root

1 Lind  Lind  PROPN NNP _ 2 nsubj _ Name=B-Person
2 slept sleep VERB  VBD _ 0 root

1 Karl  Karl  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo Corvo PROPN NNP _ 1 flat  _ Name=I-Person
3 said  say   VERB  VBD _ 0 root
4 Lind  Lind  PROPN NNP _ 6 nmod:poss _ Name=B-Person|SpaceAfter=No
5 's    's    PART  POS _ 4 case
6 boat  boat  NOUN  NN  _ 7 nsubj
7 sank  sink  VERB  VBD _ 3 ccomp

1 He    he    PRON  PRP _ 2 nsubj
2 said  say   VERB  VBD _ 0 root
3 boats boat  NOUN  NNS _ 4 nsubj
4 sink  sink  VERB  VBP _ 2 ccomp
)"),
              Contains("Person Karl Corvo: Karl Corvo, He"));
}

// "Corvo slept. “My son left,” he said.": he who says so is not the son.
TEST(ReportTest, SpeakerIsNoneOfThoseWhomHeDescribes) {
  EXPECT_THAT(ChainLines(R"(
1 Karl  Karl  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo Corvo PROPN NNP _ 1 flat  _ Name=I-Person
3 slept sleep VERB  VBD _ 0 root

1 “    “     PUNCT `` _ 4 punct _ SpaceAfter=No
2 My   my    PRON PRP$ _ 3 nmod:poss
3 son  son   NOUN NN  _ 4 nsubj
4 left leave VERB VBD _ 8 ccomp
5 ,    ,     PUNCT , _ 4 punct _ SpaceAfter=No
6 ”    ”     PUNCT '' _ 4 punct
7 he   he    PRON PRP _ 8 nsubj
8 said say   VERB VBD _ 0 root
)"),
              Contains("Person Karl Corvo: Karl Corvo, My, he"));
}

// "Corvo says the boat sank. “I left.”": the writer's words tell whose the quotation is.
TEST(ReportTest, QuotationBehindAReportIsItsSpeakers) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo Corvo PROPN NNP _ 2 nsubj _ Name=B-Person
2 says  say   VERB  VBZ _ 0 root
3 boats boat  NOUN  NNS _ 4 nsubj
4 sank  sink  VERB  VBD _ 2 ccomp

1 “    “     PUNCT `` _ 3 punct _ SpaceAfter=No
2 I    I     PRON PRP _ 3 nsubj
3 left leave VERB VBD _ 0 root
4 .    .     PUNCT . _ 3 punct _ SpaceAfter=No
5 ”    ”     PUNCT '' _ 3 punct
)"),
              Contains("Person Corvo: Corvo, I"));
}

// "Lind slept. Corvo said boats sank. He said ...", however often Lind was named: a report behind a
// report is of the same speaker.
TEST(ReportTest, GoesOnWithWhoSpokeBefore) {
  const std::string lind = R"(
1 Peter Peter PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lind  Lind  PROPN NNP _ 1 flat  _ Name=I-Person
3 slept sleep VERB  VBD _ 0 root
)";
  const std::string report = R"(
1 Karl  Karl  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo Corvo PROPN NNP _ 1 flat  _ Name=I-Person
3 said  say   VERB  VBD _ 0 root
4 boats boat  NOUN  NNS _ 5 nsubj
5 sank  sink  VERB  VBD _ 3 ccomp

1 He    he    PRON  PRP _ 2 nsubj
2 said  say   VERB  VBD _ 0 root
3 ships ship  NOUN  NNS _ 4 nsubj
4 sink  sink  VERB  VBP _ 2 ccomp
)";
  EXPECT_THAT(ChainLines(lind + lind + lind + report),
              Contains("Person Karl Corvo: Karl Corvo, He"));
}

// "Lind Lines said it bought Corvo Lines. The company said ...": the buyer goes on.
TEST(ReportTest, CompanyThatIsToldOfDoesNotGoOn) {
  EXPECT_THAT(ChainLines(R"(
1 Lind    Lind    PROPN NNP  _ 2 compound _ Name=B-Organization
2 Company Company PROPN NNP  _ 3 nsubj _ Name=I-Organization
3 said    say     VERB  VBD  _ 0 root
4 it      it      PRON  PRP  _ 5 nsubj
5 bought  buy     VERB  VBD  _ 3 ccomp
6 Corvo   Corvo   PROPN NNP  _ 7 compound _ Name=B-Organization
7 Company Company PROPN NNP  _ 5 obj _ Name=I-Organization

1 The     the     DET   DT  _ 2 det
2 company company NOUN  NN  _ 3 nsubj
3 said    say     VERB  VBD _ 0 root
4 boats   boat    NOUN  NNS _ 5 nsubj
5 sank    sink    VERB  VBD _ 3 ccomp
)"),
              Contains("Organization Lind Company: Lind Company, it, The company"));
}

// "If I were Corvo": who speaks is not Corvo.
TEST(ReportTest, NarratorIsNotWhoHeIsNot) {
  EXPECT_THAT(ChainLines(R"(
1 If    if    SCONJ IN  _ 4 mark
2 I     I     PRON  PRP _ 4 nsubj
3 were  be    AUX   VBD _ 4 cop
4 Corvo Corvo PROPN NNP _ 6 advcl _ Name=B-Person
5 I     I     PRON  PRP _ 6 nsubj
6 slept sleep VERB  VBD _ 0 root
)"),
              Contains("Person Corvo: Corvo"));
}

}  // namespace
}  // namespace tripleloom
