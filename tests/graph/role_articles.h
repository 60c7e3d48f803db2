// Articles that speak of somebody by a role, for the tests of roles as read and as kept.
#pragma once

#include <string>

#include "tests/graph/testing.h"

namespace tripleloom::testing {

// An article that speaks of Ann Ames, then perhaps of somebody else, then of the mayor.
inline Article SpeaksOfTheMayor(const std::string& id, const std::string& between = "",
                                const std::string& words = "the mayor") {
  Article article(id);
  article.Named("Bo Lind", EntityType::kPerson);
  article.Named("Ann Ames", EntityType::kPerson);
  if (between == "a sailor") article.Phrase(between, EntityType::kPerson);
  if (!between.empty() && between != "a sailor") article.Named(between, EntityType::kPerson);
  const int mayor = article.Phrase(words, EntityType::kPerson);
  article.Say(mayor, "visit", article.Named("Port Eilish", EntityType::kPlace));
  return article;
}

}  // namespace tripleloom::testing
