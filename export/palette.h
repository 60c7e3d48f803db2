// Palette: the colours of the types of entities, the same in every picture, page and viewer.
#pragma once

#include <array>

#include "graph/triple.h"

namespace tripleloom {

struct TypeColour {
  const char* fill;    // "#FDE2C8"
  const char* border;  // darker; for small marks on white
};

// In the order of EntityType.
inline constexpr std::array<TypeColour, kEntityTypeCount> kTypeColours = {{
    {"#FDE2C8", "#D9822B"},  // Person
    {"#D6E6FA", "#3572B0"},  // Organization
    {"#D9F0DC", "#3C8D4A"},  // Place
    {"#F9D9E4", "#B83B6B"},  // Event
    {"#E6DDF7", "#6B4FB3"},  // Product
    {"#FFF3C4", "#A98307"},  // Work
    {"#FFFFFF", "#D1D5DB"},  // Date
    {"#FFFFFF", "#D1D5DB"},  // Time
    {"#FFFFFF", "#D1D5DB"},  // Money
    {"#FFFFFF", "#D1D5DB"},  // Quantity
    {"#DDF1F0", "#3B8A86"},  // Nationality
    {"#F3F4F6", "#9CA3AF"},  // Concept
}};

inline constexpr const TypeColour& ColourOf(EntityType type) {
  return kTypeColours[static_cast<size_t>(type)];
}

}  // namespace tripleloom
