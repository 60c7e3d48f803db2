#include "extract/entity/apposition.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "extract/text/characters.h"

namespace tripleloom {
namespace {

constexpr std::string_view kMembers[] = {"especially", "particularly", "notably",
                                         "including",  "mainly",       "primarily"};
constexpr std::string_view kOther[] = {
    "now",  "then", "formerly", "later", "once",  "previously", "currently", "e.g.",
    "i.e.", "also", "namely",   "maybe", "today", "originally", "not",       "e.g"};
// How many of the thing, or how often, it holds of.
constexpr std::string_view kPartly[] = {"mostly",        "largely",   "partly",
                                        "predominantly", "chiefly",   "usually",
                                        "often",         "sometimes", "generally"};

template <size_t N>
bool HasBefore(const Tree& tree, int apposition, const std::string_view (&list)[N]) {
  const std::vector<int> words = tree.Subtree(apposition);
  return std::any_of(words.begin(), words.end(), [&](int word) {
    const std::string form = LowerAscii(tree.word(word).form);
    return word <= apposition &&
           std::find(std::begin(list), std::end(list), form) != std::end(list);
  });
}

// "ten sailors, six of them women": the rest are not.
bool IsOfSomeOfThem(const Tree& tree, int apposition) {
  const int before = tree.Subtree(apposition).front() - 1;
  return before > 0 && tree.word(before).lemma == "they" && tree.word(before - 1).lemma == "of";
}

}  // namespace

bool IsOtherwise(const Tree& tree, int apposition) {
  return HasBefore(tree, apposition, kOther) || HasBefore(tree, apposition, kPartly) ||
         IsOfSomeOfThem(tree, apposition) || HasBefore(tree, apposition, kMembers);
}

bool IsOneOfSeveral(const Tree& tree, int apposition) {
  return HasBefore(tree, apposition, kMembers);
}

}  // namespace tripleloom
