// Each word is put in a class (number, month, weekday, time unit, currency, ...); at each place the
// longest of a few patterns over classes is taken. Patterns are written as functions that return
// the end of the match, or the beginning where nothing matches.
#include "extract/entity/values.h"

#include <algorithm>

#include "extract/analysis/name_at.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

bool AllDigits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return IsDigit(c); });
}

// "jan." -> "jan", "mid-july" -> "july": the name inside a word of the calendar.
std::string_view CalendarName(std::string_view word) {
  if (word.starts_with("mid-")) word.remove_prefix(4);
  if (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

class ValueFinder {
 public:
  ValueFinder(const ReadingContext& context, int sentence)
      : context_(context), tree_(context.trees[sentence]), sentence_(sentence) {
    for (int i = 0; i < tree_.size(); ++i) lower_.push_back(LowerAscii(tree_.word(i).form));
  }

  std::vector<Candidate> Find() {
    for (int at = 0; at < tree_.size();) at = std::max(at + 1, TryAt(at));
    return std::move(found_);
  }

 private:
  using Pattern = int (ValueFinder::*)(int) const;

  const std::string& At(int i) const {
    static const std::string kNothing;
    return i >= 0 && i < tree_.size() ? lower_[i] : kNothing;
  }
  bool Is(int i, std::string_view text) const { return At(i) == text; }

  // Takes the longest match at `at` and returns its end.
  int TryAt(int at) {
    static constexpr std::pair<Pattern, EntityType> kPatterns[] = {
        {&ValueFinder::Clock, EntityType::kTime},      {&ValueFinder::Money, EntityType::kMoney},
        {&ValueFinder::Calendar, EntityType::kDate},   {&ValueFinder::Relative, EntityType::kDate},
        {&ValueFinder::Amount, EntityType::kQuantity},
    };
    int best = at;
    EntityType type = EntityType::kDate;
    for (const auto& [pattern, kind] : kPatterns) {
      const int end = (this->*pattern)(at);
      if (end > best) best = end, type = kind;
    }
    if (best > at) Add(at, best, type);
    return best;
  }

  void Add(int begin, int end, EntityType type) {
    Candidate value;
    value.mention.sentence = sentence_;
    value.mention.begin = begin;
    value.mention.end = end;
    value.mention.head = HeadOf(tree_.sentence(), begin, end);
    value.mention.type = type;
    const bool calendar = type == EntityType::kDate &&
                          (tree_.word(begin).upos == Upos::kPropn ||
                           tree_.word(end - 1).upos == Upos::kPropn || IsDayNumber(begin));
    value.mention.kind = calendar ? MentionKind::kName : MentionKind::kNominal;
    value.text = PhraseText(context_, sentence_, begin, end);
    value.lemma = LowerAscii(tree_.word(value.mention.head).lemma);
    value.number = Number::kUnknown;
    found_.push_back(std::move(value));
  }

  // Numbers.
  bool IsNumeral(int i) const {
    return i < tree_.size() &&
           (tree_.word(i).upos == Upos::kNum || tree_.word(i).xpos == Xpos::kCD);
  }
  bool IsYear(int i) const {
    const std::string_view word = CalendarName(At(i));
    return word.size() == 4 && AllDigits(word) && (word[0] == '1' || word.starts_with("20"));
  }
  bool IsDayNumber(int i) const {
    std::string_view word = At(i);
    for (std::string_view suffix : {"st", "nd", "rd", "th"}) {
      if (word.size() > suffix.size() && word.ends_with(suffix)) {
        word.remove_suffix(suffix.size());
        break;
      }
    }
    return AllDigits(word) && word.size() <= 2;
  }
  // "may" and "march" are months only as names, and "Jan" and "April" of people are none.
  bool IsMonthAt(int i) const {
    return i < tree_.size() && i >= 0 && IsMonth(CalendarName(At(i))) &&
           tree_.word(i).upos == Upos::kPropn && !IsOfPerson(i);
  }
  // Whether the tagger sees a person's name of several words around it.
  bool IsOfPerson(int i) const {
    const NameSpan* name = NameAt(tree_.sentence(), i);
    return name != nullptr && name->type == EntityType::kPerson && name->end - name->begin > 1;
  }
  bool IsWeekdayAt(int i) const {
    return i < tree_.size() && IsWeekday(CalendarName(At(i))) && tree_.word(i).upos == Upos::kPropn;
  }
  bool IsUnitAt(int i) const {
    return i < tree_.size() && IsTimeUnit(LowerAscii(tree_.word(i).lemma)) &&
           tree_.word(i).upos == Upos::kNoun;
  }

  // "5,000", "135 million", "two dozen".
  int Numeral(int at) const {
    int end = at;
    while (IsNumeral(end) || (end > at && IsMagnitude(At(end)) && end < tree_.size())) ++end;
    return end;
  }

  // "30 to 40", "3-5", "between 30 and 40" (from "30" on), "two or three".
  int NumeralRange(int at) const {
    const int end = Numeral(at);
    if (end == at) return at;
    const bool between = Is(at - 1, "between") && Is(end, "and");
    if (!between && !Is(end, "to") && !Is(end, "or") && !IsHyphen(end)) return end;
    const int second = Numeral(end + 1);
    return second > end + 1 ? second : end;
  }
  // A hyphen or dash without spaces around it.
  bool IsHyphen(int i) const {
    return (Is(i, "-") || Is(i, "\u2013")) && i > 0 && !tree_.word(i - 1).space_after &&
           !tree_.word(i).space_after;
  }

  // "9 a.m.", "10:30 GMT", "10 p.m. local time", "noon".
  int Clock(int at) const {
    const std::string& word = At(at);
    if (word == "noon" || word == "midnight") return at + 1;
    const bool colon = word.size() >= 4 && word.size() <= 5 && IsDigit(word[0]) &&
                       word[word.size() - 3] == ':' && IsDigit(word.back());
    if (!colon && !IsDayNumber(at)) return at;
    int end = at + 1;
    const std::string& next = At(end);
    const bool half = next == "a.m." || next == "p.m." || next == "am" || next == "pm" ||
                      next == "a.m" || next == "p.m" || next == "o'clock" || next == "o\u2019clock";
    if (!half && !colon) return at;
    if (half) ++end;
    static constexpr std::string_view kZones[] = {"gmt", "utc", "est", "edt", "cst",  "cdt", "mst",
                                                  "mdt", "pst", "pdt", "cet", "cest", "et"};
    static constexpr std::string_view kRegions[] = {"local", "eastern", "central", "mountain",
                                                    "pacific"};
    if (IsOneOf(kZones, At(end))) return end + 1;
    return IsOneOf(kRegions, At(end)) && Is(end + 1, "time") ? end + 2 : end;
  }

  // "$4.25", "US$ 5 million", "$4 to 5 billion", "135 million dollars", "two Jordanian dinars".
  int Money(int at) const {
    const std::string& word = At(at);
    const bool sign = tree_.word(at).upos == Upos::kSym && IsCurrency(word);
    if (sign || (word.ends_with("$") && word.size() <= 4) || word == "£" || word == "€") {
      const int end = NumeralRange(at + 1);
      return end > at + 1 ? end : at;
    }
    if (word.size() > 3 && IsDigit(word.back()) &&
        (word[0] == '$' || word.starts_with("£") || word.starts_with("€"))) {
      return std::max(at + 1, Numeral(at + 1));
    }
    int end = NumeralRange(at);
    if (end == at) return at;
    const bool described = end < tree_.size() && (tree_.word(end).upos == Upos::kAdj ||
                                                  tree_.word(end).upos == Upos::kPropn);
    if (described) ++end;
    if (end >= tree_.size() || tree_.word(end).upos != Upos::kNoun) return at;
    return IsCurrency(LowerAscii(tree_.word(end).lemma)) ? end + 1 : at;
  }

  // "Monday", "Monday night", "Monday 19 December", "June 16, 2014", "16 June", "2011", "1990-95",
  // "mid-July", "late 2014", "the 1990s", "2014-06-16".
  int Calendar(int at) const {
    static constexpr std::string_view kParts[] = {"early", "late", "mid"};
    if (IsOneOf(kParts, At(at)) && !IsOneOf(kParts, At(at + 1))) {
      const int end = Calendar(at + 1);
      return end > at + 1 ? end : at;
    }
    if (IsNamedDay(at)) return at + 2;
    int end = at;
    if (IsWeekdayAt(end)) {
      ++end;
      static constexpr std::string_view kHours[] = {"morning", "afternoon", "evening", "night"};
      if (IsOneOf(kHours, At(end))) return end + 1;
      const int next = Is(end, ",") ? end + 1 : end;
      const int date = MonthAndDay(next);
      return date > next ? date : end;
    }
    end = MonthAndDay(at);
    if (end > at) return end;
    if (IsIsoDate(At(at))) return at + 1;
    if (AllDigits(At(at)) && IsEra(at + 1)) return at + 2;
    if (IsYear(at) && IsHyphen(at + 1) && (IsYear(at + 2) || IsShortYear(at + 2))) return at + 3;
    if (IsYear(at) && IsBareYear(at)) return at + 1;
    const std::string_view word = CalendarName(At(at));
    const bool decade =
        word.size() >= 5 && word.ends_with("s") && IsDigit(word[0]) && AllDigits(word.substr(0, 4));
    return decade ? at + 1 : at;
  }

  // "Black Friday", "Good Friday": a closed class.
  bool IsNamedDay(int at) const {
    static constexpr std::string_view kNames[] = {"black",  "good",   "cyber",  "super", "ash",
                                                  "palm",   "easter", "whit",   "holy",  "maundy",
                                                  "shrove", "fat",    "giving", "bloody"};
    return IsOneOf(kNames, At(at)) && IsUpper(tree_.word(at).form[0]) && IsWeekdayAt(at + 1);
  }

  int MonthAndDay(int at) const {
    int end = at;
    if (IsMonthAt(at)) {
      ++end;
      if (IsDayNumber(end)) ++end;
      if (IsHyphen(end) && IsDayNumber(end + 1)) end += 2;  // "July 3-5"
      if (Is(end, "the") && IsNumeral(end + 1) && At(end + 1).ends_with("th")) {
        end += 2;  // "July the fifth"
      }
    } else if (IsDayNumber(at) && IsMonthAt(at + 1)) {
      end += 2;
    } else if (IsDayNumber(at) && Is(at + 1, "of") && IsMonthAt(at + 2)) {
      end += 3;
    } else {
      return at;
    }
    if (IsYear(end)) return end + 1;
    if (Is(end, ",") && IsYear(end + 1)) return end + 2;
    return end;
  }

  bool IsShortYear(int i) const { return At(i).size() == 2 && AllDigits(At(i)); }
  bool IsEra(int i) const { return Is(i, "bc") || Is(i, "bce") || Is(i, "ad") || Is(i, "ce"); }

  static bool IsIsoDate(std::string_view word) {
    return word.size() == 10 && word[4] == '-' && word[7] == '-' && AllDigits(word.substr(0, 4)) &&
           AllDigits(word.substr(5, 2)) && AllDigits(word.substr(8));
  }

  // A number like a year that counts nothing: "in 2011", "the 2011 withdrawal"; not "2000 men".
  bool IsBareYear(int at) const {
    const Word& word = tree_.word(at);
    if (word.head < 0) return true;
    if (word.deprel == Deprel::kNummod) {
      return tree_.word(word.head).xpos != Xpos::kNNS && word.head > at;
    }
    return word.deprel != Deprel::kFlat && word.deprel != Deprel::kCompound;
  }

  // "last week", "this Monday", "early next year", "today", "two weeks ago".
  int Relative(int at) const {
    static constexpr std::string_view kDays[] = {"today", "yesterday", "tomorrow", "tonight"};
    if (IsOneOf(kDays, At(at))) return at + 1;
    int end = Numeral(at);
    if (end > at && IsUnitAt(end)) return Is(end + 1, "ago") ? end + 2 : at;
    end = at;
    if (Is(end, "the") && (IsDeictic(end + 1) || Is(end + 1, "past"))) ++end;
    if ((Is(end, "early") || Is(end, "late") || Is(end, "later") || Is(end, "earlier"))) ++end;
    if (!IsDeictic(end)) return at;
    ++end;
    if (IsNumeral(end)) ++end;
    if (IsUnitAt(end) || IsWeekdayAt(end) || IsMonthAt(end)) return end + 1;
    return at;
  }
  bool IsDeictic(int i) const {
    return Is(i, "last") || Is(i, "next") || Is(i, "this") || Is(i, "past") || Is(i, "previous");
  }

  // "about 50 percent", "three days", "2.5 million square miles", "5,000": a number with what it
  // counts when that is a measure; of people and things the phrase is found elsewhere.
  int Amount(int at) const {
    int begin = at;
    while (IsApproximation(begin)) ++begin;
    int end = NumeralRange(begin);
    if (end == begin || IsPartOfName(begin)) return at;
    if (Is(end, "%")) return end + 1;
    if ((Is(end, "percentage") && At(end + 1).starts_with("point")) ||
        (Is(end, "per") && Is(end + 1, "cent"))) {
      return end + 2;
    }
    int noun = end;
    if (noun < tree_.size() &&
        (tree_.word(noun).upos == Upos::kAdj || tree_.word(noun).upos == Upos::kPunct)) {
      ++noun;
    }
    if (noun < tree_.size() && tree_.word(noun).upos == Upos::kNoun && IsMeasure(noun)) {
      return noun + 1;
    }
    return CountsNothing(end - 1) ? end : at;
  }
  bool IsApproximation(int i) const {
    if ((Is(i, "at") || Is(i + 1, "than")) && (Is(i + 1, "least") || Is(i + 1, "most")))
      return true;
    if (Is(i, "least") || Is(i, "most")) return Is(i - 1, "at");
    if (Is(i, "more") || Is(i, "less") || Is(i, "fewer")) return Is(i + 1, "than");
    if (Is(i, "than")) return Is(i - 1, "more") || Is(i - 1, "less") || Is(i - 1, "fewer");
    static constexpr std::string_view kWords[] = {"about",  "approximately", "around", "nearly",
                                                  "almost", "roughly",       "some",   "over"};
    return IsOneOf(kWords, At(i)) && IsNumeral(i + 1);
  }
  bool IsMeasure(int i) const {
    const std::string lemma = LowerAscii(tree_.word(i).lemma);
    if (IsTimeUnit(lemma) || lemma == "percent" || lemma == "%") return true;
    const auto type = context_.lexicon.MainNounClass(lemma);
    return type == kNounQuantity;
  }
  bool IsPartOfName(int i) const {
    const Word& word = tree_.word(i);
    const bool joined = word.deprel == Deprel::kFlat || word.deprel == Deprel::kCompound;
    return joined || (word.deprel == Deprel::kNummod && word.head >= 0 && word.head < i &&
                      tree_.word(word.head).upos == Upos::kPropn);
  }
  // Whether the number stands for itself: "scores of others", "rose to 5,000". Small bare numbers
  // ("one of them") tell nothing, and numbers that count a noun belong to its phrase.
  bool CountsNothing(int i) const {
    const Word& word = tree_.word(i);
    if (word.deprel == Deprel::kNummod || word.deprel == Deprel::kDet) return false;
    return At(i).size() >= 3 && IsDigit(At(i)[0]) && word.deprel != Deprel::kList;
  }

  const ReadingContext& context_;
  const Tree& tree_;
  int sentence_;
  std::vector<std::string> lower_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> FindValues(const ReadingContext& context, int sentence) {
  return ValueFinder(context, sentence).Find();
}

}  // namespace tripleloom
