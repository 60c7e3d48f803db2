// Whom a pronoun or a description means by its place in the sentence: the subjects around it, the
// owner beside it, who reports.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/entity/quotes.h"
#include "tests/extract/entity/reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

// "Peter Lind and his crew won": the owner stands beside what he has.
TEST(BindingTest, OwnerStandsBesideWhatHeHas) {
  const auto lines = ChainLines(R"(
1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 fell   fall   VERB  VBD _ 0 root

1 Peter  Peter  PROPN NNP _ 6 nsubj _ Name=B-Person
2 Lind   Lind   PROPN NNP _ 1 flat  _ Name=I-Person
3 and    and    CCONJ CC  _ 5 cc
4 his    his    PRON  PRP$ _ 5 nmod:poss
5 crew   crew   NOUN  NN  _ 1 conj
6 won    win    VERB  VBD _ 0 root
)");
  EXPECT_THAT(lines, Contains("Person Peter Lind: Peter Lind, his"));
}

// "A guard says Lind fell when he left": he who left is the subject next to the clause.
TEST(BindingTest, InnermostSubjectIsMeant) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 says   say    VERB  VBZ _ 0 root
3 Lind   Lind   PROPN NNP _ 4 nsubj _ Name=B-Person
4 fell   fall   VERB  VBD _ 2 ccomp
5 when   when   ADV   WRB _ 7 advmod
6 he     he     PRON  PRP _ 7 nsubj
7 left   leave  VERB  VBD _ 4 advcl
)"),
              Contains("Person Lind: Lind, he"));
}

// "Corvo says the man left": who speaks of a man means another (principle C).
TEST(BindingTest, SubjectIsNotWhoItsClauseDescribes) {
  EXPECT_THAT(ChainLines(R"(
1 Peter  Peter  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 says   say    VERB  VBZ _ 0 root
4 the    the    DET   DT  _ 5 det
5 man    man    NOUN  NN  _ 6 nsubj
6 left   leave  VERB  VBD _ 3 ccomp
)"),
              Contains("Person Peter Corvo: Peter Corvo"));
}

// "Corvo fell and the man left": a clause beside his tells of him again.
TEST(BindingTest, ClauseBesideASubjectMayDescribeIt) {
  EXPECT_THAT(ChainLines(R"(
1 Peter  Peter  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 fell   fall   VERB  VBD _ 0 root
4 and    and    CCONJ CC  _ 7 cc
5 the    the    DET   DT  _ 6 det
6 man    man    NOUN  NN  _ 7 nsubj
7 left   leave  VERB  VBD _ 3 conj
)"),
              Contains("Person Peter Corvo: Peter Corvo, the man"));
}

// "Lind fell, he said": he who reports is somebody else.
TEST(BindingTest, WhoReportsBehindAClauseIsNotNamedInIt) {
  EXPECT_THAT(ChainLines(R"(
1 Peter  Peter  PROPN NNP _ 3 nsubj _ Name=B-Person
2 Corvo  Corvo  PROPN NNP _ 1 flat  _ Name=I-Person
3 came   come   VERB  VBD _ 0 root

1 Lind   Lind   PROPN NNP _ 2 nsubj _ Name=B-Person
2 fell   fall   VERB  VBD _ 0 root
3 ,      ,      PUNCT ,   _ 5 punct
4 he     he     PRON  PRP _ 5 nsubj
5 said   say    VERB  VBD _ 2 parataxis
)"),
              Contains("Person Peter Corvo: Peter Corvo, he"));
}

// "It is expected the road will open" speaks of nothing; "it was told the road is open" does.
TEST(BindingTest, PassiveReportSpeaksOfNothing) {
  constexpr std::string_view kSentence = R"(
1 Kestrel Kestrel PROPN NNP _ 2 nsubj _ Name=B-Organization
2 paid    pay     VERB  VBD _ 0 root
3 and     and     CCONJ CC  _ 6 cc
4 it      it      PRON  PRP _ 6 nsubj:pass
5 is      be      AUX   VBZ _ 6 aux:pass
6 VERB    VERB    VERB  VBN _ 2 conj
7 the     the     DET   DT  _ 8 det
8 road    road    NOUN  NN  _ 10 nsubj
9 will    will    AUX   MD  _ 10 aux
10 open   open    VERB  VB  _ 6 ccomp
)";
  const auto with = [&](std::string_view form, std::string_view lemma) {
    std::string text(kSentence);
    text.replace(text.find("VERB    VERB"), 12, std::string(form) + " " + std::string(lemma));
    return ChainLines(text);
  };
  EXPECT_THAT(with("expected", "expect"), Not(Contains(HasSubstr(", it"))));
  EXPECT_THAT(with("told", "tell"), Contains(HasSubstr("Kestrel, it")));
}

// "Lind, fearing Corvo, sold his ship": Corvo stands aside.
TEST(BindingTest, SubjectIsMeantRatherThanWhoStandsAside) {
  EXPECT_THAT(ChainLines(R"(
1 Lind    Lind   PROPN NNP _ 6 nsubj _ Name=B-Person
2 ,       ,      PUNCT ,   _ 3 punct
3 fearing fear   VERB  VBG _ 1 acl
4 Corvo   Corvo  PROPN NNP _ 3 obj _ Name=B-Person
5 ,       ,      PUNCT ,   _ 3 punct
6 sold    sell   VERB  VBD _ 0 root
7 his     his    PRON  PRP$ _ 8 nmod:poss
8 ship    ship   NOUN  NN  _ 6 obj
)"),
              Contains("Person Lind: Lind, his"));
}

// "He says Lind left": whom he names is not he.
TEST(BindingTest, WhoIsNamedBelowAPronounIsAnother) {
  EXPECT_THAT(ChainLines(R"(
1 Corvo  Corvo  PROPN NNP _ 2 nsubj _ Name=B-Person
2 saw    see    VERB  VBD _ 0 root
3 Lind   Lind   PROPN NNP _ 2 obj _ Name=B-Person

1 Lind   Lind   PROPN NNP _ 2 nsubj _ Name=B-Person
2 fell   fall   VERB  VBD _ 0 root

1 He     he     PRON  PRP _ 2 nsubj
2 says   say    VERB  VBZ _ 0 root
3 Lind   Lind   PROPN NNP _ 4 nsubj _ Name=B-Person
4 left   leave  VERB  VBD _ 2 ccomp
)"),
              Not(Contains(HasSubstr("Person Lind: Lind, Lind, He"))));
}

// "Kestrel sold its ships when they sank": what is "it" in a sentence is not "they" in it.
TEST(BindingTest, NumberStaysInASentence) {
  EXPECT_THAT(ChainLines(R"(
1 Kestrel Kestrel PROPN NNP _ 2 nsubj _ Name=B-Organization
2 sold    sell    VERB  VBD _ 0 root
3 its     its     PRON  PRP$ _ 4 nmod:poss
4 ships   ship    NOUN  NNS _ 2 obj
5 when    when    ADV   WRB _ 7 advmod
6 they    they    PRON  PRP _ 7 nsubj
7 sank    sink    VERB  VBD _ 2 advcl
)"),
              Contains("Organization Kestrel: Kestrel, its"));
}

// "Lind left. A Dane fell when his boat sank": his is the Dane's, for whom no chain stands.
TEST(BindingTest, OneOfAPeopleIsNobodyNamed) {
  EXPECT_THAT(ChainLines(R"(
1 Lind   Lind   PROPN NNP _ 2 nsubj _ Name=B-Person
2 left   leave  VERB  VBD _ 0 root

1 A      a      DET   DT  _ 2 det
2 Dane   Dane   PROPN NNP _ 3 nsubj _ Name=B-Nationality
3 fell   fall   VERB  VBD _ 0 root
4 when   when   ADV   WRB _ 7 advmod
5 his    his    PRON  PRP$ _ 6 nmod:poss
6 boat   boat   NOUN  NN  _ 7 nsubj
7 sank   sink   VERB  VBD _ 3 advcl
)"),
              Contains("Person Lind: Lind"));
}

// "the Lind-Corvo meeting", where Ana Lind is named: Corvo is not called Lind-Corvo.
TEST(BindingTest, TwoPersonsOfAMeetingAreNoFullName) {
  EXPECT_THAT(ChainLines(R"(
1 Ana    Ana    PROPN NNP _ 3 nsubj _ Name=B-Person
2 Lind   Lind   PROPN NNP _ 1 flat  _ Name=I-Person
3 met    meet   VERB  VBD _ 0 root
4 Corvo  Corvo  PROPN NNP _ 3 obj _ Name=B-Person

1 Lind    Lind    PROPN NNP _ 3 compound _ Name=B-Person|SpaceAfter=No
2 -       -       PUNCT HYPH _ 3 punct _ Name=I-Person|SpaceAfter=No
3 Corvo   Corvo   PROPN NNP _ 4 compound _ Name=I-Person
4 meeting meeting NOUN  NN  _ 5 nsubj
5 ended   end     VERB  VBD _ 0 root
)"),
              Contains("Person Corvo: Corvo"));
}

// "The police say they left": a plural without a mark of it.
TEST(BindingTest, PoliceArePlural) {
  EXPECT_THAT(ChainLines(R"(
1 The    the    DET  DT  _ 2 det
2 police police NOUN NN  _ 3 nsubj
3 say    say    VERB VBP _ 0 root
4 they   they   PRON PRP _ 5 nsubj
5 left   leave  VERB VBD _ 3 ccomp
)"),
              Contains(HasSubstr("The police, they")));
}

// A quotation that nobody closed ends before the writer's next report, although a sentence behind
// it begins with a mark.
TEST(BindingTest, ReportEndsAnOpenQuotation) {
  const auto reading = ReadEntities(R"(
1 "      "      PUNCT `` _ 2 punct _ SpaceAfter=No
2 Help   help   VERB  VB  _ 5 ccomp
3 ,      ,      PUNCT ,  _ 2 punct
4 Corvo  Corvo  PROPN NNP _ 5 nsubj _ Name=B-Person
5 said   say    VERB  VBD _ 0 root

1 Lind   Lind   PROPN NNP _ 2 nsubj _ Name=B-Person
2 said   say    VERB  VBD _ 0 root
3 he     he     PRON  PRP _ 4 nsubj
4 left   leave  VERB  VBD _ 2 ccomp

1 "      "      PUNCT `` _ 2 punct _ SpaceAfter=No
2 Come   come   VERB  VB  _ 0 root
3 "      "      PUNCT '' _ 2 punct
)");
  std::vector<const Sentence*> sentences;
  for (const Sentence& sentence : reading.read.analysis.sentences) sentences.push_back(&sentence);
  EXPECT_FALSE(QuotationsGoOn(sentences).front());
}

}  // namespace
}  // namespace tripleloom
