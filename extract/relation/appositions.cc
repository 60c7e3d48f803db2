// A second noun phrase beside the first says what it is: "Ames, a former mayor"; "the capital, Port
// Ames"; "the town of Ames". The name is the thing, the description is said of it. Two names of
// places are a place and the wider one around it.
#include <algorithm>
#include <string_view>

#include "extract/entity/apposition.h"
#include "extract/relation/description.h"
#include "extract/relation/finders.h"
#include "extract/relation/naming.h"
#include "extract/relation/noun_fact.h"
#include "extract/relation/phrase.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"
#include "graph/base/one_of.h"

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

// What a place lies in is no building and no company: "the Berg Gallery, Gallery 400" is a list.
// And a name in another script is the same place again.
bool MayLieIn(const SentenceContext& context, int inner, int outer) {
  const std::string noun = LowerAscii(context.tree.word(outer).lemma);
  const bool is_common = !context.lexicon.IsCapitalized(noun, Upos::kNoun);
  const uint32_t kind = context.lexicon.MainNounClass(noun);
  const EntityType type = TypeAt(context, inner);
  if (type == EntityType::kDate || type == EntityType::kTime) return false;
  const std::string& around = context.tree.word(outer).form;
  const bool is_place = context.lexicon.CountryName(around) || context.lexicon.IsPlaceName(around);
  if (!is_place && context.lexicon.PlaceOfDemonym(around)) return false;  // "Karelian"
  constexpr uint32_t kNoPlaces = kNounArtifact | kNounGroup | kNounPerson;
  const auto is_foreign = [&](int word) {
    const std::string& form = context.tree.word(word).form;
    return std::any_of(form.begin(), form.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0xCD; });
  };
  return !(is_common && (kind & kNoPlaces) != 0) && !is_foreign(inner) && !is_foreign(outer);
}

// A name in brackets is the source of a dateline, a party or the same name in another tongue,
// seldom the wider place.
void AddPlace(const SentenceContext& context, int inner, int outer, std::vector<Proposition>& out) {
  if (IsInBrackets(context.tree, inner, outer) || !MayLieIn(context, inner, outer)) return;
  Proposition fact = MakeNounFact(context, inner, "is in", "be in", outer);
  fact.pattern = "place";
  out.push_back(fact);
}

// "Ann Ames, Ministry of Fisheries, said": nobody is an organization, so it is whom he speaks for.
bool IsMember(const SentenceContext& context, int first, int second) {
  static constexpr std::string_view kLetters[] = {"QC",  "SC",  "KC",  "MP", "MD", "OBE",
                                                  "MBE", "CBE", "FRS", "RN", "TD", "MEP"};
  const bool is_honour = IsOneOf(kLetters, context.tree.word(second).form);
  return second > first && !is_honour && TypeAt(context, first) == EntityType::kPerson &&
         TypeAt(context, second) == EntityType::kOrganization &&
         context.tree.Child(second, {Deprel::kDet, Deprel::kNmodPoss}) < 0 &&
         context.tree.word(second - 1).form != "(";
}

// The words of a phrase that fills a pair of brackets alone; none where there is another.
std::vector<int> WordsInBrackets(const Tree& tree, int head) {
  std::vector<int> words = PhraseWords(tree, head, Extent::kTrimmed);
  if (words.empty()) return {};
  const bool is_whole = words.back() - words.front() + 1 == static_cast<int>(words.size());
  const int before = words.front() - 1, behind = words.back() + 1;
  if (!is_whole || before < 0 || behind >= tree.size()) return {};
  if (tree.word(before).form != "(" || tree.word(behind).form != ")") return {};
  return words;
}

// "DDG 70", "I-95": up to four capitals and a number, which is no year.
bool IsCode(const Tree& tree, const std::vector<int>& words) {
  std::string code;
  for (int word : words) code += tree.word(word).form;
  const size_t number = code.find_first_of("0123456789");
  if (number == std::string::npos) return false;
  const auto is_digit = [](char c) { return IsDigit(c); };
  const auto is_capital = [](char c) { return IsUpper(c); };
  size_t letters = number;
  if (letters > 0 && code[letters - 1] == '-') --letters;
  return code.size() - number < 4 && 0 < letters && letters <= 4 &&
         std::all_of(code.begin(), code.begin() + static_cast<std::ptrdiff_t>(letters),
                     is_capital) &&
         std::all_of(code.begin() + static_cast<std::ptrdiff_t>(number), code.end(), is_digit);
}

// "River Guard (RG)", "Resolute (F 12)": what else a thing is called. A name in brackets is one
// where the chains know it; a code is one of things.
bool AddAlias(const SentenceContext& context, int first, int second,
              std::vector<Proposition>& out) {
  const std::vector<int> words = WordsInBrackets(context.tree, second);
  if (words.empty() || words.front() < first) return false;
  const int chain = context.entities.ChainAt(context.sentence, first);
  const bool is_same = chain >= 0 && chain == context.entities.ChainAt(context.sentence, second);
  const EntityType type = TypeAt(context, first);
  const bool is_coded = IsCode(context.tree, words) && type != EntityType::kPerson &&
                        type != EntityType::kDate && type != EntityType::kNationality;
  if (!is_same && !is_coded) return false;
  Proposition fact = MakeNounFact(context, first, "is also called", "be also called", second);
  fact.arguments.front().words = words;
  fact.pattern = "alias";
  out.push_back(fact);
  return true;
}

// "gross river product (GRP)", "unmanned river boats (URBs)": the first letters of the phrase.
bool IsInitialsOf(const Tree& tree, const std::vector<int>& words, int first) {
  if (words.size() != 1) return false;
  std::string letters = tree.word(words.front()).form, initials;
  if (letters.size() > 2 && letters.back() == 's') letters.pop_back();
  const auto is_capital = [](char c) { return IsUpper(c); };
  if (letters.size() < 2 || !std::all_of(letters.begin(), letters.end(), is_capital)) return false;
  for (int word : PhraseWords(tree, first, Extent::kName)) {
    const Upos upos = tree.word(word).upos;
    const bool is_content = upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kAdj ||
                            upos == Upos::kVerb || upos == Upos::kNum;
    if (is_content) initials += tree.word(word).form.front();
  }
  return LowerAscii(letters) == LowerAscii(initials);
}

// What the letters in brackets behind a phrase are short for.
bool AddInitials(const SentenceContext& context, int first, int second,
                 std::vector<Proposition>& out) {
  const std::vector<int> words = WordsInBrackets(context.tree, second);
  if (words.empty() || words.front() < first) return false;
  if (!IsInitialsOf(context.tree, words, first)) return false;
  Proposition fact = MakeNounFact(context, second, "is short for", "be short for", first);
  fact.arguments.front().words = PhraseWords(context.tree, first, Extent::kName);
  fact.pattern = "alias";
  out.push_back(fact);
  return true;
}

// What a bare noun in brackets or behind a dash or colon is to the noun before is left open.
bool IsLoose(const Tree& tree, int first, int second) {
  if (second < first || tree.Child(second, {Deprel::kDet, Deprel::kNmodPoss}) >= 0) return false;
  const int begin = tree.Subtree(second).front();
  if (begin == 0) return false;
  const std::string& before = tree.word(begin - 1).form;
  const bool is_headline =
      before == "-" || before == ":" || before == "\u2013" || before == "\u2014";
  return is_headline || tree.word(begin).form == "(" || before == "(";
}

// What can describe and be described; "the name Ames" and "etc." do not.
bool IsNominal(const Word& word) {
  static constexpr std::string_view kNot[] = {"etc.",  "etc",    "name",     "term", "word",
                                              "title", "phrase", "nickname", "fact"};
  return (word.upos == Upos::kNoun || word.upos == Upos::kPropn) && !IsOneOf(kNot, word.lemma);
}

// Whether a noun of these senses can say what a thing of that type is: people are people, and what
// is no person is no member or minister.
bool MayDescribe(const SentenceContext& context, int thing, int role) {
  const std::string noun = LowerAscii(context.tree.word(role).lemma);
  const uint32_t senses = context.lexicon.NounClasses(noun);
  if (senses == 0 || context.tree.word(role).upos == Upos::kPropn) return true;
  switch (TypeAt(context, thing)) {
    case EntityType::kPerson:
      return (senses & (kNounPerson | kNounGroup)) != 0;
    case EntityType::kPlace:
      return (senses & (kNounPlace | kNounGroup | kNounArtifact)) != 0;
    case EntityType::kConcept:
      break;
    default:
      return context.lexicon.MainNounClass(noun) != kNounTime;
  }
  const uint32_t own = context.lexicon.NounClasses(LowerAscii(context.tree.word(thing).lemma));
  return context.tree.word(thing).upos == Upos::kPropn || own == 0 || (own & senses) != 0;
}

// "fourteen clubs in the league, the fifth tier", "according to scholars, his favourite": several
// things are no one thing, but for groups.
bool AreManyOfOne(const SentenceContext& context, int thing, int role) {
  const Tree& tree = context.tree;
  const int article = tree.Child(role, {Deprel::kDet, Deprel::kNmodPoss});
  const bool is_one = article >= 0 && (tree.word(article).lemma == "a" ||
                                       tree.word(article).deprel == Deprel::kNmodPoss);
  const bool is_bare = tree.word(thing).xpos == Xpos::kNNS && tree.Child(thing, Deprel::kConj) < 0;
  const bool are_counted =
      tree.Child(thing, Deprel::kNummod) >= 0 &&
      (tree.word(thing).xpos == Xpos::kNNS || tree.word(thing).xpos == Xpos::kNNPS);
  const bool are_many = are_counted || (is_one && is_bare);
  const uint32_t senses = context.lexicon.NounClasses(LowerAscii(tree.word(role).lemma));
  return are_many && tree.word(role).xpos == Xpos::kNN && (senses & kNounGroup) == 0;
}

void AddRoleIfFit(const SentenceContext& context, int thing, int role,
                  std::vector<Proposition>& out) {
  if (AreManyOfOne(context, thing, role)) return;
  if (MayDescribe(context, thing, role)) AddRole(context, thing, role, "apposition", out);
}

// "the rebels and their allies, notably Norland": one of those named last before the comma, who are
// several.
void AddMember(const SentenceContext& context, int first, int second,
               std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  int whole = first;
  for (int conjunct : Conjuncts(tree, first)) {
    if (conjunct < second) whole = conjunct;
  }
  const Word& word = tree.word(whole);
  const bool are_several = word.xpos == Xpos::kNNS || word.xpos == Xpos::kNNPS;
  if (second < whole || !are_several) return;
  for (int member : Conjuncts(tree, second)) {
    Proposition fact = MakeNounFact(context, whole, "include", "include", member);
    fact.pattern = "member";
    out.push_back(fact);
  }
}

// "works of this kind, usually novels": not always what the first is.
bool IsHedged(const Tree& tree, int second) {
  static constexpr std::string_view kHedges[] = {"usually",  "often",   "sometimes", "mostly",
                                                 "possibly", "perhaps", "probably",  "generally"};
  const std::vector<int> words = tree.Subtree(second);
  for (int word = std::max(0, words.front() - 1); word < second; ++word) {
    if (IsOneOf(kHedges, LowerAscii(tree.word(word).form))) return true;
  }
  return false;
}

// "the crew, part of which left": a part of the first, and not what it is.
bool IsPartOfWhich(const Tree& tree, int second) {
  return second + 2 < tree.size() && tree.word(second + 1).lemma == "of" &&
         (tree.word(second + 2).xpos == Xpos::kWDT || tree.word(second + 2).xpos == Xpos::kWP);
}

// "ten boats, most of them ferries": some of the first, who are the subject of the second.
bool HasOwnSubject(const Tree& tree, int second) {
  return tree.Child(second, {Deprel::kNsubj, Deprel::kNsubjPass}) >= 0;
}

void AddApposition(const SentenceContext& context, int first, int second,
                   std::vector<Proposition>& out) {
  const Tree& tree = context.tree;
  if (!IsNominal(tree.word(first)) || !IsNominal(tree.word(second))) return;
  const bool is_set_off = second > 0 && tree.word(tree.Subtree(second).front()).form == ",";
  if (!is_set_off && AreInOneName(context, first, second)) return;
  if (IsOneOfSeveral(tree, second)) return AddMember(context, first, second, out);
  if (IsOtherwise(tree, second) || IsHedged(tree, second) || IsPartOfWhich(tree, second) ||
      HasOwnSubject(tree, second))
    return;
  if (IsName(context, first) && AddAlias(context, first, second, out)) return;
  if (AddInitials(context, first, second, out)) return;
  const bool first_is_name = IsName(context, first), second_is_name = IsName(context, second);
  const bool first_is_proper = tree.word(first).upos == Upos::kPropn;
  const bool second_is_proper = tree.word(second).upos == Upos::kPropn;
  if (IsNamedPlace(context, first) && TypeAt(context, second) == EntityType::kPlace) {
    AddPlace(context, first, second, out);
    return;
  }
  if (first_is_proper && second_is_proper) {
    const bool is_office =  // "Ann Ames, Foreign Minister", taken for an organization
        context.lexicon.MainNounClass(LowerAscii(tree.word(second).lemma)) == kNounPerson;
    if (IsMember(context, first, second) && !is_office) {
      Proposition fact = MakeNounFact(context, first, "is of", "be of", second);
      fact.pattern = "apposition-of";
      out.push_back(fact);
      return;
    }
    // "Red Boat (The Old Boat)": the name in another tongue.
    if (IsInBrackets(tree, first, second) || IsAcronym(tree.word(second))) return;
    if (IsLoose(tree, first, second)) return;
    const bool described = tree.Child(second, {Deprel::kDet, Deprel::kNmodPoss}) >= 0;
    if (described || TypeAt(context, first) == EntityType::kPerson) {
      AddRoleIfFit(context, first, second, out);
    } else if (IsOffice(context, first) && TypeAt(context, second) == EntityType::kPerson) {
      AddRole(context, second, first, "apposition", out);
    } else if (TypeAt(context, second) == EntityType::kPlace) {
      AddPlace(context, first, second, out);
    }
    return;
  }
  const bool is_bracketed = tree.word(second - 1).form == "(";  // a short form of the name
  if ((IsAcronym(tree.word(second)) && is_bracketed) ||
      (!second_is_name && IsLoose(tree, first, second)))
    return;
  if (second_is_proper || (second_is_name && !first_is_name)) {
    AddRoleIfFit(context, second, first, out);
  } else {
    AddRoleIfFit(context, first, second, out);
  }
}

// "Ames, 61, ...".
bool IsAge(const SentenceContext& context, int name, int number) {
  const Tree& tree = context.tree;
  const Word& word = tree.word(number);
  if (tree.Child(number, Deprel::kNmod) >= 0) return false;  // "61 of them", "one of the crew"
  return word.upos == Upos::kNum && number > name && word.form.size() < 4 &&
         tree.word(number - 1).form == "," && TypeAt(context, name) == EntityType::kPerson &&
         TypeAt(context, number) != EntityType::kDate;
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
