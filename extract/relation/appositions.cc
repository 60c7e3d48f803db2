// A second noun phrase beside the first says what it is: "Ames, a former mayor"; "the capital, Port
// Ames"; "the town of Ames". The name is the thing, the description is said of it. Two names of
// places are a place and the wider one around it.
#include <algorithm>

#include "extract/relation/description.h"
#include "extract/relation/finders.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/phrase.h"
#include "extract/relation/qualify_words.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

bool IsAcronym(const Word& word) {
  for (char c : word.form) {
    if (c < 'A' || c > 'Z') return false;
  }
  return word.form.size() > 1;
}

// "the Foreign Secretary": capitals, but no name.
bool IsOffice(const SentenceContext& context, int word) {
  return context.lexicon.MainNounClass(LowerAscii(context.tree.word(word).lemma)) == kNounPerson;
}

// Whether a bracket opened between the words is still open at the second.
bool IsInBrackets(const Tree& tree, int first, int second) {
  for (int word = second - 1; word > first; --word) {
    if (tree.word(word).form == ")") return false;
    if (tree.word(word).form == "(") return true;
  }
  return false;
}

// A name in brackets is the source of a dateline, a party or the same name in another tongue,
// seldom the wider place.
void AddPlace(const SentenceContext& context, int inner, int outer, std::vector<Proposition>& out) {
  if (IsInBrackets(context.tree, inner, outer)) return;
  Proposition fact = MakeNounFact(context, inner, "is in", "be in", outer);
  fact.pattern = "place";
  out.push_back(fact);
}

// "Ann Ames, Ministry of Fisheries, said": nobody is an organization, so it is whom he speaks for.
bool IsMember(const SentenceContext& context, int first, int second) {
  return second > first && TypeAt(context, first) == EntityType::kPerson &&
         TypeAt(context, second) == EntityType::kOrganization &&
         context.tree.Child(second, {Deprel::kDet, Deprel::kNmodPoss}) < 0 &&
         context.tree.word(second - 1).form != "(";
}

void AddApposition(const SentenceContext& context, int first, int second,
                   std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  const Upos upos = tree.word(second).upos;
  if (upos != Upos::kNoun && upos != Upos::kPropn) return;
  const bool first_is_name = IsName(context, first), second_is_name = IsName(context, second);
  const bool first_is_proper = tree.word(first).upos == Upos::kPropn;
  const bool second_is_proper = tree.word(second).upos == Upos::kPropn;
  if (IsNamedPlace(context, first) && TypeAt(context, second) == EntityType::kPlace) {
    AddPlace(context, first, second, out);
    return;
  }
  if (first_is_proper && second_is_proper) {
    if (IsMember(context, first, second)) {
      Proposition fact = MakeNounFact(context, first, "is of", "be of", second);
      fact.pattern = "apposition-of";
      out.push_back(fact);
      return;
    }
    if (IsAcronym(tree.word(second))) return;
    const bool described = tree.Child(second, {Deprel::kDet, Deprel::kNmodPoss}) >= 0;
    if (described || TypeAt(context, first) == EntityType::kPerson) {
      AddRole(context, first, second, "apposition", out);
    } else if (IsOffice(context, first) && TypeAt(context, second) == EntityType::kPerson) {
      AddRole(context, second, first, "apposition", out);
    } else if (TypeAt(context, second) == EntityType::kPlace) {
      AddPlace(context, first, second, out);
    }
    return;
  }
  if (second_is_proper || (second_is_name && !first_is_name)) {
    AddRole(context, second, first, "apposition", out);
  } else {
    AddRole(context, first, second, "apposition", out);
  }
}

// "Ames, 61, ...".
bool IsAge(const SentenceContext& context, int name, int number) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(number);
  return word.upos == Upos::kNum && number > name && word.form.size() < 4 &&
         tree.word(number - 1).form == "," && TypeAt(context, name) == EntityType::kPerson;
}

void AddAge(const SentenceContext& context, int name, int number, std::vector<Proposition>& out) {
  Proposition fact = MakeNounFact(context, name, "is aged", "be aged", number);
  fact.pattern = "age";
  out.push_back(fact);
}

// "the Ames district of Lorne".
bool IsPartOfPlace(const SentenceContext& context, int word) {
  const Tree& tree = context.tree;
  const int preposition = tree.Child(word, Deprel::kCase);
  return tree.word(word).deprel == Deprel::kNmod && preposition >= 0 &&
         tree.word(preposition).lemma == "of" && IsNamedPlace(context, tree.word(word).head) &&
         TypeAt(context, word) == EntityType::kPlace;
}

// Whether titles.cc tells of the pair.
bool IsDescribed(const std::vector<Description>& descriptions, int noun, int name) {
  for (const Description& description : descriptions) {
    const auto& words = description.words;
    if (description.name == name && std::find(words.begin(), words.end(), noun) != words.end()) {
      return true;
    }
  }
  return false;
}

}  // namespace

void FindAppositions(const SentenceContext& context, std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  const std::vector<Description> descriptions = FindDescriptions(context);
  for (int word = 0; word < tree.size(); ++word) {
    const int head = tree.word(word).head;
    if (head < 0) continue;
    const Deprel label = tree.word(word).deprel;
    if (IsDescribed(descriptions, head, word)) continue;
    if (IsAge(context, head, word)) {
      AddAge(context, head, word, out);
    } else if (label == Deprel::kAppos) {
      AddApposition(context, head, word, out);
    } else if (IsPartOfPlace(context, word)) {
      AddPlace(context, head, word, out);
    } else if (IsNamingOf(context, word)) {
      AddRole(context, word, head, "naming", out);
    } else if (label == Deprel::kNmodUnmarked && tree.word(word).upos == Upos::kPropn &&
               TypeAt(context, word) == EntityType::kPlace && word > head) {
      AddPlace(context, head, word, out);
    }
  }
}

}  // namespace tripleloom
