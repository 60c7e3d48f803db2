// Near: the names nearest to one that was not found, for messages of the kind "did you mean".
//
//   std::vector<std::string> near = NearestNames("Jon Kery", names, 5);   // {"John Kerry"}
//   std::string message = "no entity \"Jon Kery\"" + DidYouMean(near);
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

// At most `limit` of `names`, nearest first, ties in byte order; only such as a person could have
// meant: few letters differ, or whole words agree, case and accents aside. Each name once.
// Time: the number of names times the product of two lengths, which long names do not exceed by
// much, as lengths that differ widely are passed over.
std::vector<std::string> NearestNames(std::string_view wanted,
                                      const std::vector<std::string>& names, int limit = 5);

// "; did you mean "A", "B"?" or nothing where there are no names.
std::string DidYouMean(const std::vector<std::string>& names);

}  // namespace tripleloom
