// A part of a name stands for the whole only where something says so: an article and a noun for its
// kind, a mark of companies or ships that is left out, or a word that points to one thing alone.
#include "extract/entity/name_part.h"

#include <algorithm>
#include <string_view>

#include "extract/entity/forms.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

// "United States Embassy" for "U.S. Embassy".
std::string WithUsualCountry(const ReadingContext& context, const Candidate& name) {
  std::string begin;
  for (size_t i = 0; i + 1 < name.words.size() && i < 3; ++i) {
    begin += (i > 0 ? " " : "") + name.words[i];
    const auto country = context.lexicon.CountryName(begin);
    if (country && name.text.starts_with(begin)) {
      return std::string(*country) + name.text.substr(begin.size());
    }
  }
  return name.text;
}

class Parts {
 public:
  Parts(const ReadingContext& context, const std::vector<Candidate>& candidates)
      : context_(context), candidates_(candidates) {}

  bool Holds(const KeyGroup& part, const KeyGroup& whole) const {
    if (part.country || part.words.size() >= whole.words.size()) return false;
    const size_t extra = whole.words.size() - part.words.size();
    const bool suffix = IsSuffix(part.words, whole.words);
    if (suffix && IsOwnerOf(part, whole)) return false;
    if (suffix && extra == 1 && IsShipPrefix(whole.words.front())) return true;
    if (suffix && part.words.size() == 1 && IsStorm(whole.words[extra - 1])) return true;
    const std::string& next = whole.words[part.words.size()];
    const bool prefix =
        std::equal(part.words.begin(), part.words.end(), whole.words.begin()) && next != "&";
    if (prefix && whole.type == EntityType::kOrganization && MayBe(part, whole.type)) {
      if (extra == 1 && IsCorporateSuffix(whole.words.back())) return true;
      if (IsDistinctive(part) && (IsBefore(whole, part) || IsInHeadline(part))) return true;
    }
    if (whole.type == EntityType::kOrganization && IsClipped(part.words, whole.words)) return true;
    const bool article = HasArticle(part);
    // "the Liberals" for "Liberal Party", but "the Norwegians" are no "Norwegian Authority"
    const bool is_people = context_.lexicon.PlaceOfDemonym(whole.words.front()).has_value();
    if (article && !is_people && part.words.size() == 1 &&
        part.words.front() == whole.words.front() + 's' &&
        whole.type == EntityType::kOrganization && IsBefore(whole, part)) {
      return true;
    }
    // "the Act" for "Port Act", "the Terns" for "Oslo Terns"
    if (suffix && article && part.words.size() == 1 && MayBe(part, whole.type) &&
        !IsSpecified(part)) {
      const auto kind = TypeOfHeadNoun(LowerAscii(part.words[0]));
      if (kind == whole.type || (whole.type == EntityType::kOrganization && IsPlural(part))) {
        return true;
      }
    }
    if (prefix && next == "of" && article && MayBe(part, whole.type)) {
      return true;
    }
    if (part.type != whole.type && part.type != EntityType::kConcept) return false;
    if (!suffix || whole.type != EntityType::kOrganization) return false;
    return part.words.size() >= 2 || (article && TypeOfHeadNoun(LowerAscii(part.words[0])));
  }

 private:
  // "the Tribunal of the World Bank" is part of the World Bank, whose name it is not; but
  // "Family Services" may be the "Department of Family Services".
  static bool IsOwnerOf(const KeyGroup& part, const KeyGroup& whole) {
    const size_t extra = whole.words.size() - part.words.size();
    if (extra < 2) return false;
    const std::string& last = part.words.back();
    if (TypeOfHeadNoun(LowerAscii(last)) != EntityType::kOrganization) return false;
    const std::string& before = whole.words[extra - 1];
    return (before == "of" && !last.ends_with('s')) ||
           (before == "the" && whole.words[extra - 2] == "of");
  }
  static bool IsBefore(const KeyGroup& a, const KeyGroup& b) {
    return a.members.front() < b.members.front();
  }
  // Headlines use short names first.
  bool IsInHeadline(const KeyGroup& group) const {
    return candidates_[group.members.front()].mention.sentence == 0;
  }
  // Whether the name by itself points to one enterprise ("Kestrel" after "Kestrel Maritime"), not
  // to a place or a quality that several have in their names ("Norwegian", "National").
  bool IsDistinctive(const KeyGroup& part) const {
    const std::string& word = part.words.front();
    return !context_.lexicon.IsPlaceName(word) && !context_.lexicon.PlaceOfDemonym(word) &&
           !context_.lexicon.IsLemma(LowerAscii(word), Upos::kAdj) && !HasArticle(part);
  }
  // "the Treaty on Tariffs" is its own name.
  bool IsSpecified(const KeyGroup& group) const {
    const Mention& mention = candidates_[group.members.front()].mention;
    return context_.trees[mention.sentence].Child(mention.head, Deprel::kNmod) >= mention.end;
  }
  bool IsPlural(const KeyGroup& group) const {
    return candidates_[group.members.front()].number == Number::kPlural;
  }
  // Whether the name has the definite article somewhere.
  bool HasArticle(const KeyGroup& group) const {
    return std::any_of(group.members.begin(), group.members.end(), [&](int i) {
      const Mention& mention = candidates_[i].mention;
      const Tree& tree = context_.trees[mention.sentence];
      return mention.begin > 0 && LowerAscii(tree.word(mention.begin - 1).form) == "the";
    });
  }

  const ReadingContext& context_;
  const std::vector<Candidate>& candidates_;
};

}  // namespace

SharedKey KeyOf(const ReadingContext& context, const Candidate& name) {
  const auto known = context.lexicon.CountryName(name.text);
  if (known && BestType(name.evidence).type == EntityType::kPlace) {
    return {"country " + std::string(*known), true};
  }
  std::string key = LowerAscii(WithoutDots(WithUsualCountry(context, name)));
  if (key.starts_with("the ")) key.erase(0, 4);
  // "Department of State" is the "State Department".
  for (std::string_view head : {"department", "ministry"}) {
    const std::string prefix = std::string(head) + " of ";
    if (key.starts_with(prefix)) {
      key = key.substr(prefix.size()) + " " + std::string(head);
      if (key.starts_with("the ")) key.erase(0, 4);
    }
  }
  return {key, false};
}

bool MayBe(const KeyGroup& group, EntityType type, float behind) {
  if (group.country) return false;
  const float best = *std::max_element(group.evidence.begin(), group.evidence.end());
  const float wanted = group.evidence[static_cast<size_t>(type)];
  return (best - wanted) * ScaleOf(group.members.size()) <= behind;
}

bool IsPartOf(const ReadingContext& context, const std::vector<Candidate>& candidates,
              const KeyGroup& part, const KeyGroup& whole) {
  return Parts(context, candidates).Holds(part, whole);
}

}  // namespace tripleloom
