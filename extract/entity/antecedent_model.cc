// Log-linear; the weights were fitted to annotated text by training/references.py.
#include "extract/entity/antecedent_model.h"

namespace tripleloom {
namespace {

constexpr std::array<std::string_view, kAnaphorCount> kAnaphorNames = {"he-or-she", "it", "they",
                                                                       "description"};
constexpr std::array<std::string_view, kClueCount> kClueNames = {"same-sentence",
                                                                 "one-back",
                                                                 "two-back",
                                                                 "three-back",
                                                                 "log-distance",
                                                                 "other-paragraph",
                                                                 "nearest",
                                                                 "second-nearest",
                                                                 "subject",
                                                                 "object",
                                                                 "modifier",
                                                                 "main-subject",
                                                                 "parallel",
                                                                 "own-subject",
                                                                 "next-subject",
                                                                 "aside",
                                                                 "both-say",
                                                                 "speaker",
                                                                 "after-pronoun",
                                                                 "after-name",
                                                                 "after-indefinite",
                                                                 "coordinated",
                                                                 "plural",
                                                                 "other-quote",
                                                                 "named",
                                                                 "size",
                                                                 "topic",
                                                                 "most-named",
                                                                 "same-gender",
                                                                 "person",
                                                                 "organization",
                                                                 "place",
                                                                 "country",
                                                                 "nationality",
                                                                 "event",
                                                                 "concept",
                                                                 "head-of-name",
                                                                 "said-of-it",
                                                                 "same-noun",
                                                                 "kind",
                                                                 "modified",
                                                                 "plain-after-modified",
                                                                 "demonstrative",
                                                                 "rivals",
                                                                 "none",
                                                                 "none-subject",
                                                                 "none-demonstrative",
                                                                 "none-modified",
                                                                 "none-plural",
                                                                 "none-in-quote"};

// Rows in the order of Clue, columns in that of Anaphor.
constexpr float kWeights[kClueCount][kAnaphorCount] = {
#include "extract/entity/antecedent_weights.inc"
};

}  // namespace

std::string_view NameOf(Anaphor anaphor) { return kAnaphorNames[static_cast<size_t>(anaphor)]; }
std::string_view NameOf(Clue clue) { return kClueNames[static_cast<size_t>(clue)]; }

float ScoreOf(const Clues& clues, Anaphor anaphor) {
  float score = 0;
  for (int c = 0; c < kClueCount; ++c)
    score += kWeights[c][static_cast<size_t>(anaphor)] * clues[c];
  return score;
}

}  // namespace tripleloom
