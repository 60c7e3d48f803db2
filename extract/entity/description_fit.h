// DescriptionFit: in which way a definite phrase fits what was mentioned before.
//
//   DescriptionFit description(view, phrase);
//   if (description.FitOf(j) == Fit::kHeadOfName) ...   // "the embassy" for "U.S. Embassy"
//
// Inside entity/ only; antecedent.h weighs what fits.
#pragma once

#include <string>

#include "extract/entity/chain_view.h"

namespace tripleloom {

// Later ones are surer.
enum class Fit { kNone, kKind, kSameNoun, kSaidOfIt, kHeadOfName };

// Whether adjectives, nouns, numbers or an owner stand before the head of candidate `i`.
bool HasModifiers(const ChainView& view, int i);

class DescriptionFit {
 public:
  // The view must outlive it. Linear in the candidates before `i`.
  DescriptionFit(const ChainView& view, int i);

  // How the phrase fits the earlier candidate `j` and its chain.
  Fit FitOf(int j) const;

  bool is_modified() const { return modified_; }

  // Whether the phrase tells nothing but a kind and where it comes from: "the Dutch company".
  bool tells_origin() const { return origin_; }

 private:
  int OnlyTown() const;
  bool IsOneOfSeveral(int j) const;
  bool IsOrigin() const;
  bool IsDemonym(const std::string& form) const;
  Fit FitOfOrigin(int j, Kinds kinds) const;
  bool ModifiersFit(int j) const;
  bool HasWord(int j, const std::string& form) const;

  const ChainView& view_;
  int i_;
  bool modified_;
  bool origin_;
  int town_;  // the chain that "the city" means without doubt; -1: none
};

}  // namespace tripleloom
