// Titles and kinds before a name: "Foreign Minister Ann Ames", "the frigate Resolute". The
// description is what the thing is; a name inside it is what the role belongs to.
#include "extract/relation/description.h"
#include "extract/relation/finders.h"
#include "extract/relation/noun_fact.h"

namespace tripleloom {
namespace {

// "then-President Ann Ames": who is so no longer.
bool IsOfThen(const Tree& tree, const std::vector<int>& words) {
  const int begin = words.empty() ? 0 : words.front();
  return begin > 1 && tree.word(begin - 1).form == "-" && tree.word(begin - 2).lemma == "then";
}

// "the elder Ames", "for Norland Ann Ames": which of two, and where, is no role.
bool IsNoRole(const SentenceContext& context, const Description& description) {
  if (description.words.size() != 1) return false;
  const std::string& lemma = context.tree.word(description.noun).lemma;
  return lemma == "elder" || lemma == "younger" ||
         TypeAt(context, description.noun) == EntityType::kPlace;
}

}  // namespace

void FindTitles(const SentenceContext& context, std::vector<Proposition>& out) {
  for (const Description& description : FindDescriptions(context)) {
    const std::string copula = IsOfThen(context.tree, description.words) ? "was" : "is";
    Proposition is = MakeNounFact(context, description.name, copula, "be", description.noun);
    is.arguments.front().words = description.words;
    const Mention& name = context.entities.mentions[static_cast<size_t>(description.mention)];
    for (int word = name.begin; word < name.end; ++word) is.subject_words.push_back(word);
    is.pattern = description.is_rank ? "rank" : "title";
    const bool is_open = description.domain < 0 && description.words.size() == 1 &&
                         IsOpenKin(context.tree, description.noun);
    if (!is_open && !IsNoRole(context, description)) out.push_back(is);
    if (description.domain < 0) continue;
    std::string role;
    for (int word : description.role) {
      const bool is_tight = !context.tree.word(word).space_after;
      role += context.tree.word(word).form + (is_tight ? "" : " ");
    }
    if (!role.empty() && role.back() != ' ') role += ' ';
    Proposition tie = MakeNounFact(context, description.name, copula + " " + role + "of",
                                   "be " + role + "of", description.domain);
    tie.subject_words = is.subject_words;
    tie.pattern = "title-of";
    out.push_back(tie);
  }
}

}  // namespace tripleloom
