#include "graph/triple.h"

#include <array>

namespace tripleloom {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, kEntityTypeCount> kEntityTypeNames = {
    "Person", "Organization", "Place", "Event",    "Product",     "Work",
    "Date",   "Time",         "Money", "Quantity", "Nationality", "Concept"};
constexpr std::array<std::string_view, kModalityCount> kModalityNames = {
    "asserted", "possible", "necessary", "intended", "hypothetical"};
constexpr std::array<std::string_view, 3> kMentionKindNames = {"name", "nominal", "pronoun"};

template <class Enum, size_t N>
std::optional<Enum> Find(const std::array<std::string_view, N>& names, std::string_view name) {
  for (size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view NameOf(EntityType type) { return kEntityTypeNames[static_cast<size_t>(type)]; }
std::string_view NameOf(Modality modality) { return kModalityNames[static_cast<size_t>(modality)]; }
std::string_view NameOf(MentionKind kind) { return kMentionKindNames[static_cast<size_t>(kind)]; }

std::optional<EntityType> EntityTypeFromName(std::string_view name) {
  return Find<EntityType>(kEntityTypeNames, name);
}

std::optional<Modality> ModalityFromName(std::string_view name) {
  return Find<Modality>(kModalityNames, name);
}

std::optional<MentionKind> MentionKindFromName(std::string_view name) {
  return Find<MentionKind>(kMentionKindNames, name);
}

}  // namespace tripleloom
