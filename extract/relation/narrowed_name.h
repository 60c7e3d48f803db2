// Narrowed name: where a phrase around a name is another thing than the name, or says nothing.
//
//   if (NamesAnother(context, head, words)) ...   // "eastern Lorne" is not Lorne
#pragma once

#include <string>
#include <vector>

#include "extract/extractor.h"

namespace tripleloom {

// Whether the phrase of these words (sorted) says something else than the chain of its head does:
// "eastern Lorne", "first Battle of Lorne", "Resolution 2328", "40% of the boats", "Deputy Director
// of Kestrel". Linear in the words.
bool NamesAnother(const SentenceContext& context, int head, const std::vector<int>& words);

// "Some Republicans", where a name has no article: they are not the Republicans. The words of a
// name with the quantifier before it; empty where there is none.
std::vector<int> SomeOfName(const Tree& tree, int head, std::vector<int> words);

// "long trip" and "long trip to Lorne": whether the second calls the same thing in full.
bool IsFullerName(const std::string& name, const std::string& fuller);

// "a lot", "a number", "parts", where what they are parts of is not among the words.
bool IsEmptyWithoutOf(const Tree& tree, int head, const std::vector<int>& words);

}  // namespace tripleloom
