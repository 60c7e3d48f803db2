#include "extract/text/segment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>
#include <random>
#include <string>

#include "extract/text/characters.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using Strings = std::vector<std::string>;

// Each sentence as its tokens, joined by spaces.
Strings Shown(std::string_view text, const Segmentation& segmentation) {
  Strings shown;
  for (const TokenizedSentence& sentence : segmentation.sentences) {
    std::string line;
    for (const Token& token : sentence.tokens) {
      if (!line.empty()) line += ' ';
      line += TextOf(text, token.span);
    }
    shown.push_back(line);
  }
  return shown;
}

Strings Of(std::string_view text) { return Shown(text, Segment(text)); }
std::string Tokens(std::string_view text) { return Of(text).at(0); }

TEST(Tokens, SplitsContractionsAndPossessives) {
  EXPECT_EQ(Tokens("They don't know Ek's aim"), "They do n't know Ek 's aim");
  EXPECT_EQ(Tokens("She\u2019ll go, we\u2019re sure"), "She \u2019ll go , we \u2019re sure");
  EXPECT_EQ(Tokens("You cannot, I'm gonna"), "You can not , I 'm gon na");
  EXPECT_EQ(Tokens("the bosses' plan"), "the bosses ' plan");
  EXPECT_EQ(Tokens("MH370's route in the 1980's, 2003's best"),
            "MH370 's route in the 1980's , 2003 's best");
}

TEST(Tokens, SplitsHyphensButNotAfterPrefixes) {
  EXPECT_EQ(Tokens("the al-Qaida-linked 26-year-old"), "the al - Qaida - linked 26 - year - old");
  EXPECT_EQ(Tokens("a re-elected co-founder, anti-war e-mail"),
            "a re-elected co-founder , anti-war e-mail");
  EXPECT_EQ(Tokens("over-the-counter pills"), "over - the - counter pills");
}

TEST(Tokens, KeepsNumbersDatesAndTelephonesWhole) {
  EXPECT_EQ(Tokens("$4.25 for 1,200 on 10/12/2004 at 10:30"),
            "$ 4.25 for 1,200 on 10/12/2004 at 10:30");
  EXPECT_EQ(Tokens("call 555-123-4567"), "call 555-123-4567");
  EXPECT_EQ(Tokens("3-4 men, 1990-1995, 5% of 20th"), "3 - 4 men , 1990 - 1995 , 5 % of 20th");
  EXPECT_EQ(Tokens("7:30pm, 5km, the 1980s"), "7:30 pm , 5 km , the 1980s");
}

TEST(Tokens, KeepsAddressesWhole) {
  EXPECT_EQ(Tokens("Write to a.b@example.org or http://example.org/a_b?c=1."),
            "Write to a.b@example.org or http://example.org/a_b?c=1 .");
  EXPECT_EQ(Tokens("(see www.example.org)"), "( see www.example.org )");
}

TEST(Tokens, KeepsAddressesOfAnyLengthWhole) {
  const std::string address = "https://example.org/find?q=" + std::string(5000, 'x') + "%20a(b)";
  EXPECT_EQ(Tokens("See " + address + ", then leave"), "See " + address + " , then leave");
  EXPECT_EQ(Tokens("(" + std::string(595, 'a') + "/" + address + ")").find("h ttp"),
            std::string::npos);
}

TEST(Tokens, KeepsNewsWordsAsTheTreebanksDo) {
  EXPECT_EQ(Tokens("the U.S.-Iranian talks and al-Qaida\u2019s reply"),
            "the U.S. - Iranian talks and al - Qaida \u2019s reply");
  EXPECT_EQ(Tokens("$4.25 million, \u00A33.2m, 10%"), "$ 4.25 million , \u00A3 3.2 m , 10 %");
  EXPECT_EQ(Tokens("a city\u2014old--and \u2018poor\u2019 \u2026 rock \u2019n\u2019 roll"),
            "a city \u2014 old -- and \u2018 poor \u2019 \u2026 rock \u2019n\u2019 roll");
  EXPECT_EQ(Tokens("Sen. Ada Roe, R-Ohio, at 10:30 p.m. EST on @adaroe"),
            "Sen. Ada Roe , R - Ohio , at 10:30 p.m. EST on @adaroe");
}

TEST(Tokens, KeepsAbbreviationsAndRuns) {
  EXPECT_EQ(Tokens("the U.S.-led force vs. Acme Inc., i.e. us"),
            "the U.S. - led force vs. Acme Inc. , i.e. us");
  EXPECT_EQ(Tokens("wait... what?! -- and/or AT&T"), "wait ... what ?! -- and / or AT&T");
}

TEST(Sentences, KeepAbbreviationsAndInitials) {
  EXPECT_THAT(Of("Lena K. Holt met Rear Adm. Tove Lind on Jan. 5 in the U.S. capital. He left."),
              ElementsAre("Lena K. Holt met Rear Adm. Tove Lind on Jan. 5 in the U.S. capital .",
                          "He left ."));
  EXPECT_EQ(Of("J. R. \"Bob\" O'Neill spoke.").size(), 1u);
}

TEST(Sentences, DoNotEndInANameWithAnExclamationMark) {
  EXPECT_THAT(Of("She wrote for Yahoo! News. Go home! Stay there."),
              ElementsAre("She wrote for Yahoo! News .", "Go home !", "Stay there ."));
  EXPECT_THAT(Of("He left Yahoo! The board agreed."),
              ElementsAre("He left Yahoo!", "The board agreed ."));
}

TEST(Sentences, EndAfterAnAbbreviationBeforeAFunctionWord) {
  EXPECT_EQ(Of("They left the U.S. The firm was Acme Inc. It closed at 5 p.m. Monday.").size(), 3u);
}

TEST(Sentences, EndAfterTheTimeOfDayUnlessADayOrZoneFollows) {
  EXPECT_THAT(
      Of("Shots fell at 5 p.m. Police came. He left at 9 a.m. EST. She came at 6 a.m. Monday "
         "by train."),
      ElementsAre("Shots fell at 5 p.m.", "Police came .", "He left at 9 a.m. EST .",
                  "She came at 6 a.m. Monday by train ."));
}

TEST(Sentences, EndAfterAListThatGoesOnButNotAfterASaint) {
  EXPECT_EQ(Of("They sold nails, glue, etc. Customers liked it.").size(), 2u);
  EXPECT_EQ(Of("She lives on Elm St. He lives in St. Bram.").size(), 2u);
}

TEST(Sentences, GoOnAfterAbbreviatedDaysAndRanks) {
  EXPECT_EQ(Of("It opens on Sat. and Sun. in Bern.").size(), 1u);
  EXPECT_EQ(Of("Maj. Gen. Ken Ulm (ret.) agreed.").size(), 1u);
}

TEST(Sentences, BeginWithACapitalThatIsNotTheFirstLetter) {
  EXPECT_THAT(Of("He agreed. iPhone sales fell."),
              ElementsAre("He agreed .", "iPhone sales fell ."));
}

TEST(Sentences, KeepRemarksInBracketsWithWhatTheyFollow) {
  EXPECT_THAT(Of("He wept. [4] [citation needed] She left."),
              ElementsAre("He wept . [ 4 ] [ citation needed ]", "She left ."));
  EXPECT_EQ(Of("She acted in Viva Sol! (1965) and sang.").size(), 1u);
  EXPECT_EQ(Of("We won and ... (how do I say it?) danced.").size(), 1u);
}

TEST(Sentences, KeepTheNumberOfAnItem) {
  EXPECT_THAT(Of("Q. Why?\n\nA. The dam broke."), ElementsAre("Q . Why ?", "A . The dam broke ."));
  EXPECT_THAT(Of("WHAT WE KNOW: \u2022 Two died \u2022 Ten are hurt"),
              ElementsAre("WHAT WE KNOW :", "\u2022 Two died", "\u2022 Ten are hurt"));
  EXPECT_THAT(Of("1. The form of it\n\n2. The use of it"),
              ElementsAre("1 . The form of it", "2 . The use of it"));
}

TEST(Sentences, KeepClosingQuotesAndBrackets) {
  EXPECT_THAT(Of("\"We stay,\" she said. \"I won't.\" (He left.) \u201cWhy?\u201d he asked."),
              ElementsAre("\" We stay , \" she said .", "\" I wo n't . \"", "( He left . )",
                          "\u201c Why ? \u201d he asked ."));
}

TEST(Sentences, DoNotEndInsideBrackets) {
  EXPECT_EQ(Of("The firm (founded by A. Lind. It grew.) closed.").size(), 1u);
}

TEST(Sentences, CutTheDatelineOff) {
  EXPECT_THAT(Of("OSLO (NW) \u2014 Men spoke."), ElementsAre("OSLO ( NW ) \u2014", "Men spoke ."));
  EXPECT_THAT(Of("GENEVA, June 3 (News) - Men spoke."),
              ElementsAre("GENEVA , June 3 ( News ) -", "Men spoke ."));
  EXPECT_EQ(Of("Ek \u2014 a baker \u2014 spoke.").size(), 1u);
  EXPECT_THAT(Of("(NNW) -- A storm came."), ElementsAre("( NNW ) --", "A storm came ."));
  EXPECT_EQ(Of("Ada Ek (May 9, 1929 \u2013 June 3, 2014) was a baker.").size(), 1u);
}

TEST(Sentences, EndInsideQuotationsOfSeveral) {
  EXPECT_THAT(
      Of("\u201cThe dam broke. People ran,\u201d said Ada Moss. He called it \"a failure.\" "
         "Nobody spoke."),
      ElementsAre("\u201c The dam broke .", "People ran , \u201d said Ada Moss .",
                  "He called it \" a failure . \"", "Nobody spoke ."));
}

TEST(Sentences, FollowTheLayoutOfLines) {
  EXPECT_THAT(Of("Minister resigns\nBy LENA K. HOLT\nNorthern Wire\n\nThe minister resigned."),
              ElementsAre("Minister resigns", "By LENA K. HOLT", "Northern Wire",
                          "The minister resigned ."));
  const std::string wrapped =
      "The minister of transport said on Monday that the bridge over the\n"
      "Danube would be closed until the end of the year. People who\n"
      "cross it every day were not amused.";
  EXPECT_EQ(Of(wrapped).size(), 2u);
  EXPECT_THAT(Of("- first item\n- second item\n____________\nEnd"),
              ElementsAre("- first item", "- second item", "____________", "End"));
}

TEST(Sentences, ReadInformalText) {
  EXPECT_EQ(Of("i went home. it was late! then i slept.").size(), 3u);
}

TEST(SegmentLines, MakesEachLineASentence) {
  const std::string text = "One. Two.\n\nIt's three\r\n";
  EXPECT_THAT(Shown(text, SegmentLines(text)), ElementsAre("One . Two .", "It 's three"));
}

TEST(SegmentTokenizedLines, SplitsAtSpacesAlone) {
  const std::string text = "He did n't say `` no '' -LRB- twice -RRB- .\nU.S.-led x";
  EXPECT_THAT(Shown(text, SegmentTokenizedLines(text)),
              ElementsAre("He did n't say `` no '' -LRB- twice -RRB- .", "U.S.-led x"));
}

// Spans in order, disjoint, inside their sentence, and covering all that is no space.
void CheckInvariants(std::string_view text, const Segmentation& segmentation) {
  size_t at = 0;
  const auto skip_to = [&](size_t to) {
    for (; at < to; at += static_cast<size_t>(DecodeUtf8(text, at).size)) {
      ASSERT_TRUE(IsSpace(DecodeUtf8(text, at).value)) << "byte " << at << " is in no token";
    }
  };
  for (const TokenizedSentence& sentence : segmentation.sentences) {
    ASSERT_FALSE(sentence.tokens.empty());
    ASSERT_EQ(sentence.span.begin, sentence.tokens.front().span.begin);
    ASSERT_EQ(sentence.span.end, sentence.tokens.back().span.end);
    for (const Token& token : sentence.tokens) {
      ASSERT_LT(token.span.begin, token.span.end);
      ASSERT_GE(token.span.begin, at);
      skip_to(token.span.begin);
      at = token.span.end;
    }
  }
  skip_to(text.size());
}

TEST(Segment, KeepsItsInvariantsOnAnyBytes) {
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (size_t i = 0; i < random() % 60; ++i) text += static_cast<char>(random() % 256);
    CheckInvariants(text, Segment(text));
    CheckInvariants(text, SegmentLines(text));
  }
}

TEST(Segment, KeepsItsInvariantsOnAnyMixOfMarks) {
  std::mt19937 random(5);
  const std::string_view pieces[] = {
      "a",          "B",      "1",  "00",      ".",  ",",    "-",      "'",      "\u2019",
      "\"",         "(",      ")",  "[",       "]",  " ",    " ",      "\n",     "\n\n",
      "U.S",        "n't",    "'s", "http://", "@",  "#",    "$",      "\u2026", "\u200D",
      "\U0001F600", "\u0301", "Mr", "Inc",     "pm", ":",    ")",      "-",      "_",
      "/",          "&",      "!",  "?",       "e",  "anti", "cannot", "\u00A0", "\u2014"};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (size_t i = 0; i < random() % 30; ++i) text += pieces[random() % std::size(pieces)];
    CheckInvariants(text, Segment(text));
  }
}

// Text as newspapers write it, put together at random: the offsets hold whatever stands beside
// what.
TEST(Segment, KeepsItsInvariantsOnAnyMixOfNews) {
  std::mt19937 random(7);
  const std::string_view pieces[] = {"OSLO (NW) \u2014",
                                     "Rear Adm. Tove Lind",
                                     "Lena K. Holt",
                                     "said on Jan. 5",
                                     "at 5 p.m.",
                                     "the U.S.-Iranian talks",
                                     "al-Qaida\u2019s",
                                     "$4.25",
                                     "10 percent",
                                     "\u201cWe won\u2019t,\u201d",
                                     "\"No.\"",
                                     "www.example.org/a?b=c",
                                     "news@example.org",
                                     "[3]",
                                     "[...]",
                                     "(AP)",
                                     "1.",
                                     "etc.",
                                     "\u2022 item",
                                     "____________",
                                     "By LENA HOLT",
                                     "\u2026",
                                     "...",
                                     "--",
                                     "Inc.",
                                     "No. 2",
                                     "Mr.",
                                     "St.",
                                     "iPhone",
                                     "Sol! (1965)",
                                     "ret.)",
                                     "\n",
                                     "\n\n",
                                     "\u00C9tienne",
                                     "\U0001F600"};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (size_t i = 0; i < random() % 40; ++i) {
      text += pieces[random() % std::size(pieces)];
      if (random() % 8 != 0) text += ' ';
    }
    CheckInvariants(text, Segment(text));
    CheckInvariants(text, SegmentLines(text));
  }
}

TEST(Segment, TakesLinearTimeOnHostileText) {
  for (const std::string_view piece :
       {"a.", "(", "-", "1-", "'", "a@", "a/", "\" ", ". (", "a-", "\n", "http://", "http://<",
        "http://. ", "www.", "[a", "[1] ", "1. ", "p.m. A "}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    const std::clock_t begin = std::clock();
    Segment(text);
    EXPECT_LT(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, 3.0) << piece;
  }
}

}  // namespace
}  // namespace tripleloom
