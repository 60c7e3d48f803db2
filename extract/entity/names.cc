// A name starts as a span of the tagger or a run of proper nouns that it missed. Then what is not
// part of a minimal name is peeled off: articles, possessive 's, titles (with their complement: "of
// State"), and a place after a comma becomes a name of its own. Last, known places inside longer
// names ("U.S." in "U.S. Embassy", "Basra" in "University of Basra") are names too.
#include "extract/entity/names.h"

#include <algorithm>

#include "extract/entity/evidence.h"
#include "extract/entity/forms.h"
#include "extract/entity/name_extent.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

struct NameRange {
  int begin = 0;
  int end = 0;
  EntityType type = EntityType::kConcept;
  float probability = 0;
};

class NameFinder {
 public:
  NameFinder(const ReadingContext& context, int sentence, const std::vector<Candidate>& values)
      : context_(context),
        tree_(context.trees[sentence]),
        words_(tree_.sentence().words),
        sentence_(sentence),
        taken_(words_.size(), false) {
    for (const Candidate& value : values) {
      std::fill(taken_.begin() + value.mention.begin, taken_.begin() + value.mention.end, true);
    }
  }

  std::vector<Candidate> Find() {
    AddShips();
    AddFirms();
    for (const NameSpan& span : tree_.sentence().names) {
      Split({span.begin, span.end, span.type, span.probability});
    }
    AddMissed();
    std::sort(ranges_.begin(), ranges_.end(),
              [](const NameRange& a, const NameRange& b) { return a.begin < b.begin; });
    Extend();
    for (const NameRange& range : ranges_) {
      Add(range);
      AddInner(range);
    }
    return std::move(found_);
  }

 private:
  bool IsTaken(int begin, int end) const {
    return std::find(taken_.begin() + begin, taken_.begin() + end, true) != taken_.begin() + end;
  }
  bool IsProper(int i) const {
    return words_[i].upos == Upos::kPropn || words_[i].xpos == Xpos::kNNP;
  }
  static bool IsCapital(std::string_view form) {
    return !form.empty() && ((form[0] >= 'A' && form[0] <= 'Z') || (form[0] & 0x80) != 0 ||
                             (form[0] >= '0' && form[0] <= '9'));
  }

  // "USS" and the proper nouns after it, which by themselves look like a person or a place.
  void AddShips() {
    const int size = static_cast<int>(words_.size());
    for (int begin = 0; begin + 1 < size; ++begin) {
      if (!IsShipPrefix(words_[begin].form)) continue;
      int end = begin + 1;
      while (end < size && IsProper(end) && IsCapital(words_[end].form)) ++end;
      if (end > begin + 1 && !IsTaken(begin, end)) Take({begin, end, EntityType::kProduct, 1});
    }
  }

  // "Corvo & Lind", unless years tell that a book of theirs is cited: "(Corvo & Lind, 2010)".
  void AddFirms() {
    const int size = static_cast<int>(words_.size());
    const auto is_part = [&](int i) { return IsProper(i) && IsCapital(words_[i].form); };
    for (int sign = 1; sign + 1 < size; ++sign) {
      if (words_[sign].form != "&" || !is_part(sign - 1) || !is_part(sign + 1)) continue;
      int begin = sign - 1, end = sign + 2;
      while (begin > 0 && is_part(begin - 1)) --begin;
      while (end < size && is_part(end)) ++end;
      if (!IsTaken(begin, end) && !IsCited(end))
        Take({begin, end, EntityType::kOrganization, 0.5F});
    }
  }
  bool IsCited(int end) const {
    const int size = static_cast<int>(words_.size());
    const bool mark = end + 1 < size && (words_[end].form == "," || words_[end].form == "(");
    return mark && words_[end + 1].form.size() == 4 && IsDigit(words_[end + 1].form[0]);
  }

  // What a name takes in behind it is no name of its own.
  void Extend() {
    int end = 0;
    for (NameRange& range : ranges_) {
      if (range.begin < end) {
        range.end = range.begin;
        continue;
      }
      range.end = EndOfWholeName(context_.lexicon, tree_, range.begin, range.end, range.type);
      end = range.end;
    }
    std::erase_if(ranges_, [](const NameRange& range) { return range.begin >= range.end; });
  }

  void Take(const NameRange& range) {
    ranges_.push_back(range);
    std::fill(taken_.begin() + range.begin, taken_.begin() + range.end, true);
  }

  // "Sydney, Australia" is two names; a name of a work or a firm keeps its comma.
  void Split(NameRange range) {
    const bool splits = range.type == EntityType::kPlace || range.type == EntityType::kPerson;
    int begin = range.begin;
    for (int i = range.begin; i <= range.end; ++i) {
      const bool cut = i == range.end || (splits && words_[i].form == ",") ||
                       IsAddress(words_[i].form) || IsHouseNumber(i, range) || JoinsTwo(i, range);
      if (!cut) continue;
      Keep({begin, i, range.type, range.probability});
      begin = i + 1;
    }
  }

  // "Ministry of Trade 12 Elm Street": the address is not part of the name.
  bool IsHouseNumber(int i, const NameRange& range) const {
    const std::string& form = words_[i].form;
    return i > range.begin && i + 1 < range.end && form.size() >= 2 &&
           std::all_of(form.begin(), form.end(), [](char c) { return IsDigit(c); }) &&
           TypeOfHeadNoun(LowerAscii(words_[i - 1].form)) == EntityType::kOrganization;
  }

  // "Ministry of Trade and Office of Ports": a head noun with "of" on either side.
  bool JoinsTwo(int i, const NameRange& range) const {
    const auto begins = [&](int at) {
      return at + 2 < range.end && words_[at + 1].form == "of" &&
             TypeOfHeadNoun(LowerAscii(words_[at].form)) == EntityType::kOrganization;
    };
    return words_[i].form == "and" && i > range.begin && begins(range.begin) && begins(i + 1);
  }

  void Keep(NameRange range) {
    range = Trim(range);
    if (range.begin >= range.end || IsTaken(range.begin, range.end)) return;
    range = WithNumber(StripTitles(range));
    // "2010" in "the 2010 census" is no name
    const auto capital = [](const Word& word) {
      return IsCapital(word.form) &&
             !std::all_of(word.form.begin(), word.form.end(), [](char c) { return IsDigit(c); });
    };
    if (std::none_of(words_.begin() + range.begin, words_.begin() + range.end, capital)) return;
    if (IsTitleAlone(range) || IsInTitle(range) || IsFirstWord(range)) return;
    if (IsOffice(range)) {
      if (IsDemonym(range.begin)) Take({range.begin, range.begin + 1, EntityType::kNationality, 1});
      return;
    }
    Take(range);
  }

  // "Resolution 12", "Flight 30", "Force-17": a number behind the name that hangs on it.
  NameRange WithNumber(NameRange range) const {
    const int size = static_cast<int>(words_.size());
    int at = range.end;
    if (at + 1 < size && words_[at].form == "-" && !words_[at - 1].space_after) ++at;
    if (at >= size || taken_[at]) return range;
    const Word& number = words_[at];
    const bool digits = number.upos == Upos::kNum && IsDigit(number.form[0]);
    const bool hangs = number.head >= range.begin && number.head < range.end;
    if (digits && hangs && number.deprel != Deprel::kAppos) range.end = at + 1;
    return range;
  }

  // "State" in "Secretary of State", "Defense Secretary" before "Ann Ames".
  bool IsInTitle(const NameRange& range) const {
    const int begin = range.begin, end = range.end;
    const int size = static_cast<int>(words_.size());
    const bool last = IsTitle(words_[end - 1].form) && end < size && IsProper(end);
    if (last && range.type != EntityType::kPerson) return true;
    if (begin < 2 || LowerAscii(words_[begin - 1].form) != "of") return false;
    return IsTitle(words_[begin - 2].form) && IsProper(begin - 2) &&
           EndOfPlace(begin, range) == begin;
  }

  // A capital at the beginning of a sentence makes no name of a word that the tagger took for none.
  bool IsFirstWord(const NameRange& range) const {
    const bool first = range.begin == 0 || words_[range.begin - 1].upos == Upos::kPunct;
    if (!first || range.type != EntityType::kConcept || range.end - range.begin > 1) return false;
    if (IsDemonym(range.begin)) return false;
    const std::string lower = LowerAscii(words_[range.begin].form);
    return IsCommonWord(context_.lexicon, lower);
  }

  bool IsEdge(int i) const {
    const Word& word = words_[i];
    return word.upos == Upos::kPunct || word.upos == Upos::kDet || word.xpos == Xpos::kPOS ||
           word.xpos == Xpos::kPRPS || word.upos == Upos::kCconj || word.upos == Upos::kAdp;
  }

  bool MayGo(int i) const {  // also "Will" in "Will Ames leave?"
    return (IsEdge(i) && !IsProper(i)) || words_[i].deprel == Deprel::kAux;
  }
  NameRange Trim(NameRange range) const {
    while (range.begin < range.end && MayGo(range.begin)) ++range.begin;
    while (range.begin < range.end && MayGo(range.end - 1)) --range.end;
    return range;
  }

  // The end of the phrase that begins with title `i`: "Secretary of State" takes its complement.
  int EndOfTitle(int i, int limit) const {
    int end = i + 1;
    if (end >= limit || LowerAscii(words_[end].form) != "of") return end;
    const int noun = tree_.Child(i, Deprel::kNmod);
    if (noun <= i || noun >= limit) return end + 1;
    for (int below : tree_.Subtree(noun)) end = std::max(end, below + 1);
    return std::min(end, noun + 1);
  }

  // "Defense Secretary Ann Ames" -> "Ann Ames"; "Stephen King" and "King Hotel" stay.
  NameRange StripTitles(NameRange range) const {
    if (range.type != EntityType::kPerson && TypeOfHeadNoun(words_[range.end - 1].form))
      return range;
    if (range.type == EntityType::kWork || range.type == EntityType::kEvent) return range;
    int begin = range.begin;
    if (begin == 0 && range.end > 1 && IsMaker(LowerAscii(words_[begin].form))) ++begin;
    for (int i = range.begin; i + 1 < range.end; ++i) {
      if (!IsTitle(words_[i].form) || IsGivenHere(i, range)) continue;
      const int end = EndOfTitle(i, range.end);
      if (end < range.end && IsProper(end) && !IsGeneration(end)) begin = end;
    }
    range.begin = begin;
    return Trim(range);
  }
  // "Dean Acheson": some titles are given names too.
  bool IsGivenHere(int i, const NameRange& range) const {
    return i == range.begin && range.end - range.begin == 2 &&
           context_.lexicon.IsGivenName(words_[i].form) && words_[i].deprel != Deprel::kNmodDesc;
  }
  bool IsGeneration(int i) const {
    return words_[i].form == "Jr." || words_[i].form == "Sr." || words_[i].form == "II";
  }

  // "the President", "the Secretary of State" describe; they are found as phrases.
  bool IsTitleAlone(const NameRange& range) const {
    const std::string& first = words_[range.begin].form;
    if (!IsTitle(first)) return false;
    if (range.end - range.begin == 1) {
      const Deprel label = words_[range.begin].deprel;
      const bool joined = label == Deprel::kNmodDesc || label == Deprel::kAppos;
      if (joined || first.ends_with('.')) return true;
      return context_.lexicon.MainNounClass(LowerAscii(words_[range.begin].lemma)) == kNounPerson &&
             (range.type != EntityType::kPerson || HasArticle(range.begin));
    }
    return EndOfTitle(range.begin, range.end) >= range.end;
  }
  // "Transport Minister", "Norwegian Prime Minister": common words before a title name an office.
  bool IsOffice(const NameRange& name) const {
    NameRange range = name;
    const int size = static_cast<int>(words_.size());
    const bool goes_on =
        range.end < size && IsTitle(words_[range.end].form) && IsUpper(words_[range.end].form[0]);
    if (goes_on && range.type != EntityType::kOrganization) ++range.end;
    if (range.end - range.begin < 2 || !IsTitle(words_[range.end - 1].form)) return false;
    const auto common = [&](const Word& word) {
      return IsCommonWord(context_.lexicon, LowerAscii(word.form)) &&
             GenderOfName(word.form) == Gender::kUnknown &&
             !context_.lexicon.IsGivenName(word.form);
    };
    return context_.lexicon.MainNounClass(LowerAscii(words_[range.end - 1].form)) == kNounPerson &&
           std::all_of(words_.begin() + range.begin, words_.begin() + range.end, common);
  }
  // "the Secretary", "the Foreign Secretary".
  bool HasArticle(int i) const {
    const auto modifies = [&](int at) {
      return tree_.word(at).head == i &&
             (words_[at].deprel == Deprel::kAmod || words_[at].deprel == Deprel::kCompound);
    };
    int before = i - 1;
    while (before >= 0 && modifies(before)) --before;
    return before >= 0 && words_[before].upos == Upos::kDet;
  }

  void AddMissed() {
    const int size = static_cast<int>(words_.size());
    for (int begin = 0; begin < size;) {
      if (IsAddress(words_[begin].form) && !taken_[begin]) {
        Take({begin, begin + 1, EntityType::kConcept, 0});
      }
      int end = begin;
      while (end < size && !taken_[end] && (IsMissed(end) || IsLink(begin, end, size))) ++end;
      if (end > begin) Keep({begin, end, EntityType::kConcept, 0});
      begin = std::max(end, begin + 1);
    }
  }
  bool IsMissed(int i) const {
    if (IsDemonym(i)) return true;
    return words_[i].upos == Upos::kPropn && IsCapital(words_[i].form);
  }
  bool IsDemonym(int i) const {
    return IsCapital(words_[i].form) && context_.lexicon.PlaceOfDemonym(words_[i].form) &&
           (words_[i].upos == Upos::kAdj || words_[i].upos == Upos::kNoun);
  }
  // A hyphen inside of a name: "Anne-Marie".
  bool IsLink(int begin, int i, int size) const {
    return i > begin && i + 1 < size && words_[i].form == "-" && !words_[i].space_after &&
           words_[i + 1].upos == Upos::kPropn && !IsDemonym(i - 1) && !taken_[i + 1];
  }

  void Add(const NameRange& range) {
    Candidate name;
    name.mention.sentence = sentence_;
    name.mention.begin = range.begin;
    name.mention.end = range.end;
    name.mention.head = HeadOf(tree_.sentence(), range.begin, range.end);
    name.mention.kind = MentionKind::kName;
    name.text = PhraseText(context_, sentence_, range.begin, range.end);
    for (int i = range.begin; i < range.end; ++i) name.words.push_back(words_[i].form);
    name.lemma = LowerAscii(words_[name.mention.head].lemma);
    if (range.type == EntityType::kConcept) {
      name.hints.emplace_back("tagger:none", 1.0F);
    } else {
      name.hints.emplace_back("tagger:" + std::string(NameOf(range.type)), range.probability);
    }
    GatherEvidence(context_, name);
    found_.push_back(std::move(name));
  }

  // Known places at the beginning, and after "of" or "in", of names that are not people.
  void AddInner(const NameRange& range) {
    if (range.end - range.begin < 2) return;
    const EntityType type = BestType(found_.back().evidence).type;
    if (type == EntityType::kPerson || type == EntityType::kDate) return;
    const bool place = type == EntityType::kPlace;
    for (int at = range.begin; at < range.end; ++at) {
      const bool after_of = IsAfterOf(at, range.begin);
      const bool last = at + 1 == range.end && type == EntityType::kOrganization;
      const bool first = at == range.begin && (!place || !IsCommunity(words_[range.end - 1].form));
      if (!after_of && !last && !first) continue;
      const int end = std::max(EndOfPlace(at, range), after_of ? EndOfBody(at, range) : at);
      if (end > at && end - at < range.end - range.begin) {
        const auto body = TypeOfHeadNoun(LowerAscii(words_[end - 1].form));
        Add({at, end, body ? *body : EntityType::kPlace, 0.5F});
      }
    }
  }
  // "Verin" in "University of Verin", "World Bank" in "Tribunal of the World Bank".
  bool IsAfterOf(int at, int begin) const {
    const int article = at - 1 > begin && words_[at - 1].form == "the" ? 1 : 0;
    const int before = at - 1 - article;
    return before >= begin && words_[at].upos == Upos::kPropn &&
           (words_[before].form == "of" || (words_[before].form == "in" && article == 0));
  }
  // "Verin University" in "Faculty of Arts of Verin University": the name ends with a head noun.
  int EndOfBody(int at, const NameRange& range) const {
    const bool body = range.end - at >= 2 && TypeOfHeadNoun(LowerAscii(words_[range.end - 1].form));
    return body ? range.end : at;
  }
  // "Mexico City" is no thing of Mexico's, as "Lorne Bay" is one of Lorne.
  static bool IsCommunity(std::string_view word) {
    static constexpr std::string_view kCommunities[] = {"City",  "County",   "Island", "Islands",
                                                        "State", "Province", "Town",   "Village"};
    return IsOneOf(kCommunities, word);
  }
  int EndOfPlace(int at, const NameRange& range) const {
    for (int end = std::min(range.end, at + 4); end > at; --end) {
      const std::string text = PhraseText(context_, sentence_, at, end);
      if (context_.lexicon.CountryName(text)) return end;
      if (context_.lexicon.IsPlaceName(text) && !IsCommonWord(context_.lexicon, LowerAscii(text)))
        return end;
    }
    return at;
  }

  const ReadingContext& context_;
  const Tree& tree_;
  const std::vector<Word>& words_;
  int sentence_;
  std::vector<char> taken_;
  std::vector<NameRange> ranges_;
  std::vector<Candidate> found_;
};

}  // namespace

bool IsCommonWord(const Lexicon& lexicon, const std::string& lower) {
  const uint32_t noun = lexicon.MainNounClass(lower);
  return (noun != 0 && noun != kNounPlace) || lexicon.IsLemma(lower, Upos::kVerb) ||
         lexicon.IsLemma(lower, Upos::kAdj) || lexicon.IsLemma(lower, Upos::kAdv);
}

std::vector<Candidate> FindNames(const ReadingContext& context, int sentence,
                                 const std::vector<Candidate>& values) {
  return NameFinder(context, sentence, values).Find();
}

}  // namespace tripleloom
