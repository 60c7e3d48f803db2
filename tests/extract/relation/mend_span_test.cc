// How far a name goes, where its words leave no choice.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/analysis/conllu.h"
#include "extract/relation/mend.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Words as form/UPOS/XPOS/head/label, "~" behind one that no space follows; names as the model
// would mark them, by their first word and the one behind the last.
struct Sample {
  std::vector<std::string> words;
  std::vector<NameSpan> names;
};

std::string LemmaOf(const std::string& form, const std::string& tag) {
  const std::string lower = LowerAscii(form);
  return tag == "NNPS" ? lower.substr(0, lower.size() - 1) : lower;
}

std::string ToConllu(const Sample& sample) {
  std::string text;
  for (size_t i = 0; i < sample.words.size(); ++i) {
    std::string cells = sample.words[i];
    const bool is_tight = cells.back() == '~';
    if (is_tight) cells.pop_back();
    std::vector<std::string> parts(1);
    for (char c : cells) {
      if (c == '/') {
        parts.emplace_back();
      } else {
        parts.back() += c;
      }
    }
    text += std::to_string(i + 1) + '\t' + parts[0] + '\t' + LemmaOf(parts[0], parts[2]) + '\t' +
            parts[1] + '\t' + parts[2] + "\t_\t" + parts[3] + '\t' + parts[4] + "\t_\t" +
            (is_tight ? "SpaceAfter=No" : "_") + '\n';
  }
  return text + '\n';
}

// The mended names, in words with single spaces.
std::vector<std::string> NamesOf(const Sample& sample) {
  auto read = ReadConllu(ToConllu(sample));
  const auto lexicon = Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
  if (!read || !lexicon) {
    ADD_FAILURE() << (read ? lexicon.error().message : read.error().message);
    return {};
  }
  for (size_t i = 0; i < sample.words.size(); ++i) {
    read->analysis.sentences[0].words[i].space_after = sample.words[i].back() != '~';
  }
  read->analysis.sentences[0].names = sample.names;
  const Sentence mended = MendTrees(std::move(read->analysis), *lexicon).sentences[0];
  std::vector<std::string> names;
  for (const NameSpan& name : mended.names) {
    std::string text;
    for (int i = name.begin; i < name.end; ++i) {
      text += (text.empty() ? "" : " ") + mended.words[static_cast<size_t>(i)].form;
    }
    names.push_back(text);
  }
  return names;
}

constexpr EntityType kPerson = EntityType::kPerson;
constexpr EntityType kOrganization = EntityType::kOrganization;

TEST(MendSpans, HalfOfAnOfficeIsNoName) {
  EXPECT_THAT(
      NamesOf({{"The/DET/DT/2/det", "Governor/PROPN/NNP/4/compound~", "-/PUNCT/HYPH/2/punct~",
                "General/PROPN/NNP/5/nsubj", "left/VERB/VBD/0/root"},
               {{3, 4, kPerson}}}),
      IsEmpty());
}

TEST(MendSpans, RankBeforeANameIsNone) {
  EXPECT_THAT(
      NamesOf({{"General/PROPN/NNP/2/nmod:desc", "Ben/PROPN/NNP/3/nsubj", "left/VERB/VBD/0/root"},
               {{0, 1, kPerson}, {1, 2, kPerson}}}),
      ElementsAre("Ben"));
}

TEST(MendSpans, NameDoesNotEndInOf) {
  EXPECT_THAT(NamesOf({{"The/DET/DT/2/det", "Office/PROPN/NNP/6/nsubj", "of/ADP/IN/5/case",
                        "the/DET/DT/5/det", "Treasurer/PROPN/NNP/2/nmod", "closed/VERB/VBD/0/root"},
                       {{1, 3, kOrganization}}}),
              ElementsAre("Office of the Treasurer"));
  EXPECT_THAT(NamesOf({{"Kestrel/PROPN/NNP/2/compound", "Bank/PROPN/NNP/5/nsubj",
                        "of/ADP/IN/4/case", "ours/PRON/PRP/2/nmod", "closed/VERB/VBD/0/root"},
                       {{0, 3, kOrganization}}}),
              ElementsAre("Kestrel Bank"));
}

// "Senior Kestrel Union officials left."
TEST(MendSpans, CapitalAtTheBeginningNamesNothing) {
  EXPECT_THAT(
      NamesOf({{"Senior/ADJ/JJ/2/amod", "Kestrel/PROPN/NNP/3/compound",
                "Union/PROPN/NNP/4/compound", "officials/NOUN/NNS/5/nsubj", "left/VERB/VBD/0/root"},
               {{0, 3, kOrganization}}}),
      ElementsAre("Kestrel Union"));
}

// "the Farming, Forestry and Energy Union"; but "the Senate and Defense Department" are two.
TEST(MendSpans, FieldsBeforeAndBelongToTheBody) {
  EXPECT_THAT(
      NamesOf({{"The/DET/DT/2/det", "Farming/PROPN/NNP/8/nsubj", ",/PUNCT/,/4/punct",
                "Forestry/PROPN/NNP/2/conj", "and/CCONJ/CC/7/cc", "Energy/PROPN/NNP/7/compound",
                "Union/PROPN/NNP/2/conj", "left/VERB/VBD/0/root"},
               {{1, 2, kOrganization}, {3, 7, kOrganization}}}),
      ElementsAre("Farming , Forestry and Energy Union"));
  EXPECT_THAT(NamesOf({{"The/DET/DT/2/det", "Senate/PROPN/NNP/6/nsubj", "and/CCONJ/CC/5/cc",
                        "Defense/PROPN/NNP/5/compound", "Department/PROPN/NNP/2/conj",
                        "met/VERB/VBD/0/root"},
                       {{1, 2, kOrganization}, {3, 5, kOrganization}}}),
              ElementsAre("Senate", "Defense Department"));
}

// "the Navy, Army and Air Force Institutes": "and" inside of the name says that it is a list.
TEST(MendSpans, BodiesBeforeAPluralAreOneName) {
  EXPECT_THAT(
      NamesOf({{"The/DET/DT/2/det", "Navy/PROPN/NNP/9/nsubj", ",/PUNCT/,/4/punct",
                "Army/PROPN/NNP/8/compound", "and/CCONJ/CC/7/cc", "Air/PROPN/NNP/7/compound",
                "Force/PROPN/NNP/4/conj", "Institutes/PROPN/NNPS/2/conj", "left/VERB/VBD/0/root"},
               {{1, 2, kOrganization}, {3, 8, kOrganization}}}),
      ElementsAre("Navy , Army and Air Force Institutes"));
}

TEST(MendSpans, OwnerBehindAnArticleIsInTheName) {
  EXPECT_THAT(NamesOf({{"The/DET/DT/4/det", "America/PROPN/NNP/4/nmod:poss", "'s/PART/POS/2/case",
                        "Cup/PROPN/NNP/5/nsubj", "began/VERB/VBD/0/root"},
                       {{1, 2, EntityType::kPlace}}}),
              ElementsAre("America 's Cup"));
}

TEST(MendSpans, DemonymIsWhole) {
  EXPECT_THAT(NamesOf({{"South/PROPN/NNP/2/amod", "African/ADJ/JJ/3/amod",
                        "sailors/NOUN/NNS/4/nsubj", "left/VERB/VBD/0/root"},
                       {{0, 1, EntityType::kPlace}}}),
              ElementsAre("South African"));
}

// "British Home Secretary": no country is called "British Home".
TEST(MendSpans, FieldBelongsToTheOffice) {
  EXPECT_THAT(NamesOf({{"British/ADJ/JJ/3/amod", "Home/PROPN/NNP/3/compound",
                        "Secretary/PROPN/NNP/4/nsubj", "left/VERB/VBD/0/root"},
                       {{0, 2, kOrganization}}}),
              ElementsAre("British"));
}

TEST(MendSpans, DeputyIsInNoBody) {
  EXPECT_THAT(NamesOf({{"Deputy/PROPN/NNP/3/compound", "Defence/PROPN/NNP/3/compound",
                        "Minister/PROPN/NNP/4/nsubj", "left/VERB/VBD/0/root"},
                       {{0, 2, kOrganization}}}),
              IsEmpty());
}

TEST(MendSpans, NobodyIsCalledByWhatHeDoes) {
  EXPECT_THAT(NamesOf({{"AMES/PROPN/NNP/2/nsubj", "SLAMS/VERB/VBZ/0/root", "BERG/PROPN/NNP/2/obj"},
                       {{0, 3, kPerson}}}),
              ElementsAre("AMES", "BERG"));
}

}  // namespace
}  // namespace tripleloom
