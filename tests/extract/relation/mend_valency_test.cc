// Phrases that a verb calls for, and of whom "who" speaks.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading.h"

namespace tripleloom {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

// "Norland replaced dozens of boats with ships", parsed as boats with ships.
std::vector<std::string> Replaced(const std::string& verb, const std::string& noun) {
  return Shown({"Norland/Norland/PROPN/NNP/2/nsubj " + verb +
                " dozens/dozen/NOUN/NNS/2/obj of/of/ADP/IN/5/case " + noun +
                " with/with/ADP/IN/7/case Lorne/Lorne/PROPN/NNP/5/nmod"});
}

TEST(MendPhraseOfVerb, StandsBehindItsObject) {
  const char* const kBoats = "boats/boat/NOUN/NNS/3/nmod";
  EXPECT_THAT(Replaced("replaced/replace/VERB/VBD/0/root", kBoats),
              Contains("Norland | replaced dozens of boats with | Lorne"));
  EXPECT_THAT(Replaced("saw/see/VERB/VBD/0/root", kBoats), Not(Contains(HasSubstr("boats with"))));
  // "replaced dozens of agreements with Lorne"
  EXPECT_THAT(Replaced("replaced/replace/VERB/VBD/0/root", "agreements/agreement/NOUN/NNS/3/nmod"),
              Not(Contains("Norland | replaced dozens of agreements with | Lorne")));
}

// "Ames, coach of the Ministry, who has left Lorne, fell", parsed as a ministry that left.
std::vector<std::string> Coach(const std::string& has) {
  return Shown(
      {"Ames/Ames/PROPN/NNP/13/nsubj ,/,/PUNCT/,/3/punct coach/coach/NOUN/NN/1/appos "
       "of/of/ADP/IN/6/case the/the/DET/DT/6/det Ministry/Ministry/PROPN/NNP/3/nmod "
       ",/,/PUNCT/,/10/punct who/who/PRON/WP/10/nsubj " +
       has +
       " left/leave/VERB/VBN/6/acl:relcl Lorne/Lorne/PROPN/NNP/10/obj ,/,/PUNCT/,/3/punct "
       "smiled/smile/VERB/VBD/0/root"});
}

TEST(MendWhoOfBody, SpeaksOfThePersonDescribed) {
  EXPECT_THAT(Coach("has/have/AUX/VBZ/10/aux"), Contains("Ames | has left | Lorne"));
  EXPECT_THAT(Coach("have/have/AUX/VBP/10/aux"), Contains("Ministry | have left | Lorne"));
}

// "Guards and a cook who has left Lorne" and "guards and cooks who have".
TEST(Relatives, SpeakOfOneOfTwoWhereTheVerbIsSingular) {
  const auto read = [](const std::string& cook, const std::string& has) {
    return Shown(
        {"Berg/Berg/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root "
         "staff/staff/NOUN/NN/2/obj and/and/CCONJ/CC/5/cc " +
         cook + " who/who/PRON/WP/8/nsubj " + has +
         " left/leave/VERB/VBN/5/acl:relcl Lorne/Lorne/PROPN/NNP/8/obj"});
  };
  EXPECT_THAT(read("cook/cook/NOUN/NN/3/conj", "has/have/AUX/VBZ/8/aux"),
              Not(Contains("staff | has left | Lorne")));
  EXPECT_THAT(read("cooks/cook/NOUN/NNS/3/conj", "have/have/AUX/VBP/8/aux"),
              Contains("staff | have left | Lorne"));
}

}  // namespace
}  // namespace tripleloom
