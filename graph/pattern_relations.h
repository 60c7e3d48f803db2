// Pattern relations: which relations of a graph somebody means by a few words.
//
//   RelationIndex index(graph);
//   index.Find("ordered");          // {"order"}
//   index.Find("spokesperson-of");  // {"be spokesman of", "be spokeswoman of"}
//   index.Near("order");            // {"order", "order to"}
//
// Place in the flow: for pattern_match.h, and for completion in the shell.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/graph.h"

namespace tripleloom {

// Immutable; safe to use from several threads.
class RelationIndex {
 public:
  // Reads the lemmas of the graph's statements and the forms in which articles have them, so that
  // "sent" is known where some article says so. Linear in the evidence.
  explicit RelationIndex(const Graph& graph);

  // The same from lemmas, sorted, and forms with their lemmas.
  RelationIndex(std::vector<std::string> lemmas,
                const std::vector<std::pair<std::string, std::string>>& forms);

  // Lemmas that the words say, sorted; none where there is no such relation. Compared without case,
  // articles, auxiliaries ("has ordered") and inflection of the verb; "-man", "-woman" and
  // "-person" are one; "be" may be left out ("spokesman of") and '-' stands for a blank.
  std::vector<std::string> Find(std::string_view words) const;

  // Those, the ones with the same content words ("order to" for "order"), the same with one of the
  // near verbs of their verb ("command"), and where there are none, the few that are nearest by
  // spelling; sorted.
  using NearVerbs = std::function<std::vector<std::string>(const std::string& verb)>;
  std::vector<std::string> Near(std::string_view words, const NearVerbs& near_verbs = {}) const;

  // The few that somebody may have meant, likeliest first.
  std::vector<std::string> Suggestions(std::string_view words) const;

  const std::vector<std::string>& lemmas() const { return lemmas_; }  // sorted

 private:
  using Index = std::map<std::string, std::set<std::string>>;
  std::vector<std::string> FormsOf(std::string_view words) const;
  std::set<std::string> Exact(std::string_view words) const;
  void AddWithVerbs(const std::vector<std::string>& verbs, const std::vector<std::string>& wanted,
                    std::set<std::string>& near) const;
  void AddLemmas();
  void AddForm(std::string_view form, std::string_view lemma);

  std::vector<std::string> lemmas_;
  Index by_form_;  // normal form: lemmas
  Index by_core_;  // without "be"
};

}  // namespace tripleloom
