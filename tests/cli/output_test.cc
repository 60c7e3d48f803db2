#include "cli/output.h"

#include <gtest/gtest.h>

#include "cli/nearest.h"

namespace tripleloom {
namespace {

TEST(OneLineOf, MakesOneBlankOfEveryRunOfBlanksAndLineEnds) {
  EXPECT_EQ(OneLineOf("  Ada\n\tVerne \r\n"), "Ada Verne");
  EXPECT_EQ(OneLineOf(""), "");
}

TEST(OneLineOf, LeavesNoControlCharacterForATerminal) {
  EXPECT_EQ(OneLineOf("a\x1b[2Jb"), "a\uFFFD[2Jb");
  EXPECT_EQ(OneLineOf("a\xc2\x9b"
                      "2Jb"),
            "a\uFFFD2Jb");
  EXPECT_EQ(OneLineOf("a\xff"
                      "b"),
            "a\uFFFDb");
}

TEST(OneLineOf, KeepsLettersOfEveryScript) { EXPECT_EQ(OneLineOf("Åre 東京"), "Åre 東京"); }

TEST(NearestFirst, PutsTheFewestChangesFirstAndKeepsEqualsInOrder) {
  EXPECT_EQ(NearestFirst({"dot", "svg", "png", "jsonld"}, "sng"),
            (std::vector<std::string_view>{"svg", "png", "dot", "jsonld"}));
  EXPECT_EQ(NearestFirst({"dot", "svg"}, ""), (std::vector<std::string_view>{"dot", "svg"}));
}

}  // namespace
}  // namespace tripleloom
