#include "extract/analysis/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace tripleloom {
namespace {

using ::testing::ElementsAre;

// Whether exactly one word hangs on the root and all others below it.
bool IsTree(const std::vector<int>& heads) {
  int roots = 0;
  for (size_t word = 0; word < heads.size(); ++word) {
    roots += heads[word] == 0;
    int at = static_cast<int>(word) + 1;
    for (size_t steps = 0; at != 0; ++steps) {
      if (steps > heads.size()) return false;
      at = heads[at - 1];
    }
  }
  return roots == 1;
}

double Sum(const Matrix& scores, const std::vector<int>& heads) {
  double sum = 0;
  for (size_t word = 0; word < heads.size(); ++word) {
    sum += scores(static_cast<int>(word), heads[word]);
  }
  return sum;
}

// The greatest sum over all trees, by trying every assignment of heads.
double BestSum(const Matrix& scores) {
  const int size = static_cast<int>(scores.rows());
  double best = -1e300;
  std::vector<int> heads(size, 0);
  while (true) {
    if (IsTree(heads)) best = std::max(best, Sum(scores, heads));
    int word = 0;
    while (word < size && ++heads[word] > size) heads[word++] = 0;
    if (word == size) return best;
  }
}

Matrix Noise(std::mt19937& random, int size) {
  Matrix scores(size, size + 1);
  for (int i = 0; i < scores.size(); ++i) {
    scores.data()[i] = static_cast<float>(random() % 1000) / 100 - 5;
  }
  return scores;
}

TEST(BestTree, IsTheBestOfAllTrees) {
  std::mt19937 random(1);
  for (int size = 1; size <= 6; ++size) {
    for (int repeat = 0; repeat < (size < 6 ? 200 : 30); ++repeat) {
      const Matrix scores = Noise(random, size);
      const std::vector<int> heads = BestTree(scores);
      ASSERT_TRUE(IsTree(heads));
      EXPECT_NEAR(Sum(scores, heads), BestSum(scores), 1e-4);
    }
  }
}

TEST(BestTree, HasOneRootWhereTheRootIsBestForAll) {
  Matrix scores = Matrix::Zero(5, 6);
  scores.col(0).setConstant(9);
  scores(3, 0) = 10;
  EXPECT_TRUE(IsTree(BestTree(scores)));
  EXPECT_EQ(BestTree(scores)[3], 0);
}

TEST(BestTree, TakesLongSentencesFullOfCycles) {
  std::mt19937 random(2);
  EXPECT_TRUE(IsTree(BestTree(Noise(random, 250))));
}

TEST(BestTree, OfNoWordsIsEmpty) { EXPECT_TRUE(BestTree(Matrix(0, 1)).empty()); }

using Place = NameTag::Place;
const std::vector<NameTag> kTags = {{},
                                    {Place::kBegin, EntityType::kPerson},
                                    {Place::kInside, EntityType::kPerson},
                                    {Place::kBegin, EntityType::kPlace},
                                    {Place::kInside, EntityType::kPlace}};

Matrix Logs(std::initializer_list<std::array<float, 5>> rows) {
  Matrix out(static_cast<int>(rows.size()), 5);
  int r = 0;
  for (const auto& row : rows) {
    for (int c = 0; c < 5; ++c) out(r, c) = std::log(row[c]);
    ++r;
  }
  return out;
}

TEST(BestNames, NeverContinuesANameOfAnotherType) {
  const auto names =
      BestNames(Logs({{.1f, .6f, .1f, .1f, .1f}, {.05f, .05f, .4f, .05f, .45f}}), kTags);
  ASSERT_EQ(names.size(), 1u);
  EXPECT_EQ(names[0].end, 2);
  EXPECT_EQ(names[0].type, EntityType::kPerson);
  EXPECT_NEAR(names[0].probability, .4f, 1e-6);
}

TEST(BestNames, NeverBeginsInside) {
  const auto names =
      BestNames(Logs({{.2f, .1f, .6f, .05f, .05f}, {.9f, .025f, .025f, .025f, .025f}}), kTags);
  EXPECT_TRUE(names.empty());
}

TEST(BestNames, KeepsNeighboursApart) {
  const auto names = BestNames(
      Logs({{.1f, .1f, .1f, .6f, .1f}, {.1f, .1f, .1f, .6f, .1f}, {.1f, .1f, .1f, .1f, .6f}}),
      kTags);
  ASSERT_EQ(names.size(), 2u);
  EXPECT_EQ(names[0].end, 1);
  EXPECT_EQ(names[1].begin, 1);
  EXPECT_EQ(names[1].end, 3);
}

TEST(BestNames, OfNoWordsAreNone) { EXPECT_TRUE(BestNames(Matrix(0, 5), kTags).empty()); }

}  // namespace
}  // namespace tripleloom
