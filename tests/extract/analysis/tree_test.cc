#include "extract/analysis/tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/analysis/conllu.h"

namespace tripleloom {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class TreeTest : public ::testing::Test {
 protected:
  const ConlluDocument read_ = *ReadConllu(R"(
1 Two     two    NUM  CD  _ 2 nummod
2 divers  diver  NOUN NNS _ 3 nsubj
3 found   find   VERB VBD _ 0 root
4 coins   coin   NOUN NNS _ 3 obj
5 and     and    CCONJ CC _ 6 cc
6 rings   ring   NOUN NNS _ 4 conj
7 quickly quickly ADV RB  _ 3 advmod
)");
  const Tree tree_{read_.analysis.sentences[0]};
};

TEST_F(TreeTest, FindsChildrenInTextOrder) {
  EXPECT_EQ(tree_.root(), 2);
  EXPECT_THAT(tree_.Children(2), ElementsAre(1, 3, 6));
  EXPECT_EQ(tree_.Child(2, Deprel::kObj), 3);
  EXPECT_EQ(tree_.Child(2, {Deprel::kIobj, Deprel::kAdvmod}), 6);
  EXPECT_EQ(tree_.Child(0, Deprel::kObj), -1);
  EXPECT_THAT(tree_.ChildrenWith(2, {Deprel::kAdvmod, Deprel::kNsubj}), ElementsAre(1, 6));
  EXPECT_THAT(tree_.ChildrenWith(2, {Deprel::kIobj}), IsEmpty());
}

TEST_F(TreeTest, WalksDownAndUp) {
  EXPECT_THAT(tree_.Subtree(3), ElementsAre(3, 4, 5));
  EXPECT_THAT(tree_.Subtree(2), ElementsAre(0, 1, 2, 3, 4, 5, 6));
  EXPECT_TRUE(tree_.IsBelow(4, 2));
  EXPECT_TRUE(tree_.IsBelow(3, 3));
  EXPECT_FALSE(tree_.IsBelow(3, 5));
}

TEST(Tree, OfNoWordsHasNoRoot) { EXPECT_EQ(Tree(Sentence{}).root(), -1); }

}  // namespace
}  // namespace tripleloom
