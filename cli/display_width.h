// Display width: how many columns of a terminal a text takes.
//
//   DisplayWidth("Łódź")          // 4
//   DisplayWidth("東京")          // 4: East Asian wide characters take two columns
//   CutToWidth("Mette Lindqvist", 8)   // "Mette L…"
#pragma once

#include <string>
#include <string_view>

namespace tripleloom {

// Columns of one line of text: combining marks and invisible characters take none, East Asian wide
// and fullwidth characters (Unicode Standard Annex 11) and pictures two, all others one. Linear.
int DisplayWidth(std::string_view text);

// The text, or where it is wider, its beginning and an ellipsis, in at most `width` columns.
// Combining marks stay with their letter. Requires width >= 1.
std::string CutToWidth(std::string_view text, int width);

}  // namespace tripleloom
