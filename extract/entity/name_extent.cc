// Bodies and works are called by what they are on or for: the topic is part of the name where it is
// written with capitals and hangs on it. A university of a state is called by its campus, and
// whoever has a byname with an article by that. An 's behind which nothing owned follows is part of
// the name of a firm.
#include "extract/entity/name_extent.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "extract/analysis/name_at.h"
#include "extract/entity/gazetteer.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

class NameExtent {
 public:
  NameExtent(const Lexicon& lexicon, const Tree& tree, int begin, int end, EntityType type)
      : lexicon_(lexicon), tree_(tree), begin_(begin), end_(end), type_(type) {}

  int End() const {
    const int quoted = EndOfQuoted();
    if (quoted > end_) return quoted;
    const int topic = EndOfTopic();
    if (topic > end_) return topic;
    const int campus = EndOfCampus();
    if (campus > end_) return campus;
    const int byname = EndOfByname();
    return byname > end_ ? byname : EndOfGenitive();
  }

 private:
  std::string Lower(int word) const { return LowerAscii(tree_.word(word).form); }
  bool IsInside(int word) const { return begin_ <= word && word < end_; }

  bool IsNominal(int word) const {
    const Upos upos = tree_.word(word).upos;
    return upos == Upos::kPropn || upos == Upos::kNoun || upos == Upos::kAdj;
  }

  // A noun, adjective or name with a capital that is no day.
  bool IsCapital(int word) const {
    if (word >= tree_.size()) return false;
    const Word& w = tree_.word(word);
    return IsNominal(word) && IsUpper(w.form[0]) && !IsWeekday(Lower(word)) &&
           !IsMonth(Lower(word));
  }

  bool IsBodyOrWork() const {
    static constexpr std::string_view kOther[] = {
        "center", "centre", "subcommittee", "conference", "caucus",
        "panel",  "summit", "inquiry",      "program",    "campaign"};
    if (type_ == EntityType::kPerson) return false;
    const std::string noun = Lower(end_ - 1);
    const auto type = TypeOfHeadNoun(noun);
    return type == EntityType::kOrganization || type == EntityType::kWork || IsOneOf(kOther, noun);
  }

  bool IsPersonAt(int word) const {
    const NameSpan* name = NameAt(tree_.sentence(), word);
    return name != nullptr && name->type == EntityType::kPerson;
  }

  // Whether the phrase of the preposition is one of the name or of the noun before it: "chair of
  // the Committee on Trade".
  bool HangsOnNoun(int preposition) const {
    const int topic = tree_.word(preposition).head;
    const int noun = topic < end_ ? -1 : tree_.word(topic).head;
    return noun >= 0 && noun < end_ && tree_.word(topic).deprel == Deprel::kNmod;
  }

  // "“Memory in the City”": a name that opens a quotation in capitals goes on to its end.
  int EndOfQuoted() const {
    constexpr int kLongest = 10;
    if (begin_ == 0 || tree_.word(begin_ - 1).xpos != Xpos::kOpenQuote) return end_;
    bool is_capital = true;
    for (int word = end_; word < std::min(tree_.size(), begin_ + kLongest); ++word) {
      const Word& w = tree_.word(word);
      if (w.xpos == Xpos::kCloseQuote) return is_capital ? word : end_;
      is_capital = IsUpper(w.form[0]) || IsDigit(w.form[0]);
      const bool is_link = w.upos == Upos::kAdp || w.upos == Upos::kDet || w.upos == Upos::kCconj ||
                           w.upos == Upos::kPart || w.xpos == Xpos::kPOS;
      if (!is_capital && !is_link) return end_;
    }
    return end_;
  }

  // "Council on Foreign Trade", "Center for Health and Safety".
  int EndOfTopic() const {
    static constexpr std::string_view kPrepositions[] = {"on", "for", "against"};
    if (end_ + 1 >= tree_.size() || !IsOneOf(kPrepositions, tree_.word(end_).form)) return end_;
    if (!IsBodyOrWork() || !HangsOnNoun(end_)) return end_;
    const int first = Lower(end_ + 1) == "the" ? end_ + 2 : end_ + 1;
    // "a study by the Institute for Norland": whom it was for, not what the body is for
    const bool is_topic = tree_.word(end_).form == "on"
                              ? !IsPersonAt(first)
                              : NameAt(tree_.sentence(), first) == nullptr;
    if (!IsCapital(first) || !is_topic) return end_;
    int end = first + 1;
    while (IsCapital(end) || IsLink(first, end)) ++end;
    const bool owns = end < tree_.size() && tree_.word(end).xpos == Xpos::kPOS;
    return owns ? end_ : end;
  }

  // "Health and Safety", "Law of the Sea"; what is coordinated belongs to the topic.
  bool IsLink(int first, int word) const {
    if (word + 1 >= tree_.size()) return false;
    const std::string form = tree_.word(word).form;
    if (form == "the") return tree_.word(word - 1).form == "of" && IsCapital(word + 1);
    if (form == "of") return IsCapital(word + 1) || Lower(word + 1) == "the";
    if (form != "and" || !IsCapital(word + 1) || IsPersonAt(word + 1)) return false;
    const int second = tree_.word(word).head;
    return tree_.word(second).head >= first && tree_.word(second).deprel == Deprel::kConj;
  }

  // "University of California, Davis", not "University of Verin, Norland".
  int EndOfCampus() const {
    static constexpr std::string_view kStates[] = {
        "Alabama",  "Alaska",    "Arkansas",   "California", "Carolina", "Colorado",
        "Hawaii",   "Illinois",  "Indiana",    "Maine",      "Maryland", "Massachusetts",
        "Michigan", "Minnesota", "Missouri",   "Nebraska",   "Nevada",   "Tennessee",
        "Texas",    "Virginia",  "Washington", "Wisconsin"};
    const bool is_of_state = end_ - begin_ >= 3 && tree_.word(end_ - 2).form == "of" &&
                             tree_.word(end_ - 3).form == "University" &&
                             IsOneOf(kStates, tree_.word(end_ - 1).form);
    const bool is_state = end_ - begin_ >= 3 && tree_.word(end_ - 1).form == "University" &&
                          tree_.word(end_ - 2).form == "State";
    if (!is_of_state && !is_state) return end_;
    if (end_ + 1 >= tree_.size() || tree_.word(end_).form != ",") return end_;
    if (!IsCapital(end_ + 1) || IsPersonAt(end_ + 1)) return end_;
    int end = end_ + 2;
    while (IsCapital(end) && tree_.word(end).upos == Upos::kPropn) ++end;
    std::string campus;
    for (int word = end_ + 1; word < end; ++word)
      campus += (campus.empty() ? "" : " ") + tree_.word(word).form;
    const bool is_place =
        lexicon_.IsPlaceName(campus) && !lexicon_.CountryName(campus) && !IsOneOf(kStates, campus);
    return is_place ? end : end_;
  }

  // "Catherine the Great", "Red the Fox"; not "Berg the Mayor".
  int EndOfByname() const {
    const int last = end_ + 1;
    const bool is_name = end_ - begin_ == 1 && type_ != EntityType::kOrganization;
    if (!is_name || last >= tree_.size() || tree_.word(end_).form != "the") return end_;
    if (!IsCapital(last)) return end_;
    const Word& byname = tree_.word(last);
    const bool is_beside = byname.deprel == Deprel::kAppos || byname.deprel == Deprel::kFlat;
    const bool is_last = last + 1 >= tree_.size() || !IsNominal(last + 1);
    return IsInside(byname.head) && is_beside && is_last && !IsTitle(byname.form) ? last + 1 : end_;
  }

  // "Macy's opened a shop", "sold at Macy's in May"; not "Norland's ships", "the ship is
  // Norland's", "a friend of Ann's".
  int EndOfGenitive() const {
    if (end_ >= tree_.size() || tree_.word(end_).xpos != Xpos::kPOS) return end_;
    if (tree_.word(end_).form == "'" || tree_.word(end_).form == "\u2019") return end_;
    if (type_ == EntityType::kPerson || end_ - begin_ > 2) return end_;
    int name = end_ - 1;
    while (IsInside(tree_.word(name).head)) name = tree_.word(name).head;
    if (lexicon_.IsPlaceName(tree_.word(name).form) || lexicon_.CountryName(tree_.word(name).form))
      return end_;
    if (tree_.Child(name, Deprel::kCop) >= 0) return end_;
    while (tree_.word(name).deprel == Deprel::kConj && tree_.word(name).head >= 0) {
      name = tree_.word(name).head;
    }
    const Deprel label = tree_.word(name).deprel;
    const bool owns = label == Deprel::kNmodPoss || label == Deprel::kCompound;
    return owns || IsOwnedAt(end_ + 1) ? end_ : end_ + 1;
  }

  bool IsOwnedAt(int word) const {
    if (word >= tree_.size()) return false;
    static constexpr Upos kOwned[] = {Upos::kNoun, Upos::kPropn, Upos::kAdj, Upos::kNum};
    return std::find(std::begin(kOwned), std::end(kOwned), tree_.word(word).upos) !=
           std::end(kOwned);
  }

  const Lexicon& lexicon_;
  const Tree& tree_;
  int begin_, end_;
  EntityType type_;
};

}  // namespace

int EndOfWholeName(const Lexicon& lexicon, const Tree& tree, int begin, int end, EntityType type) {
  return NameExtent(lexicon, tree, begin, end, type).End();
}

}  // namespace tripleloom
