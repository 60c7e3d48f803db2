// A tagger decides word by word, so a name may begin behind a hyphen, end at "of", or lose what
// stands before its "and". Capitals, the hyphen without spaces and the kind of the last noun show
// how far it goes. Where two phrases become one name, their heads in the tree follow.
#include "extract/relation/mend_span.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "extract/analysis/name_at.h"
#include "extract/relation/mend_steps.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

class SpanMender {
 public:
  SpanMender(Sentence& sentence, const Lexicon& lexicon) : sentence_(sentence), lexicon_(lexicon) {}

  void Run() {
    for (size_t i = 0; i < sentence_.names.size(); ++i) SplitAtVerb(i);
    for (size_t i = 0; i < sentence_.names.size(); ++i) {
      BeginBeforeHyphen(sentence_.names[i]);
      EndBehindDay(sentence_.names[i]);
      EndBehindOf(sentence_.names[i]);
      BeginBehindSenior(sentence_.names[i]);
      BeginBehindDeputy(sentence_.names[i]);
      EndBehindDemonym(sentence_.names[i]);
      EndBeforeOffice(sentence_.names[i]);
      EndBeforeScore(sentence_.names[i]);
    }
    DropRanks();
    for (size_t i = 0; i < sentence_.names.size(); ++i) EndBehindOwner(i);
    for (size_t i = 0; i < sentence_.names.size(); ++i) JoinList(i);
    std::erase_if(sentence_.names, [](const NameSpan& name) { return name.begin >= name.end; });
  }

 private:
  int size() const { return static_cast<int>(sentence_.words.size()); }
  Word& word(int i) { return sentence_.words[static_cast<size_t>(i)]; }

  bool IsCapital(int i) {
    return i >= 0 && i < size() && IsUpper(At(word(i).form, 0)) && word(i).upos != Upos::kPunct;
  }

  bool IsHyphen(int i) {
    return i > 0 && i + 1 < size() && word(i).form == "-" && !word(i).space_after &&
           !word(i - 1).space_after;
  }

  uint32_t ClassOf(int i) { return lexicon_.MainNounClass(LowerAscii(word(i).form)); }

  bool IsFree(int i) { return NameAt(sentence_, i) == nullptr; }

  // "AMES SLAMS BERG": no name of somebody has a verb in the present behind its subject.
  void SplitAtVerb(size_t i) {
    const NameSpan name = sentence_.names[i];
    if (name.type != EntityType::kPerson && name.type != EntityType::kOrganization) return;
    for (int verb = name.begin + 1; verb < name.end; ++verb) {
      const Word &finite = word(verb), &before = word(verb - 1);
      const bool has_subject = before.head == verb && before.deprel == Deprel::kNsubj;
      if (finite.xpos != Xpos::kVBZ || !has_subject) continue;
      NameSpan second = name;
      second.begin = verb + 1;
      sentence_.names[i].end = verb;
      if (second.begin == second.end) return;
      sentence_.names.insert(sentence_.names.begin() + static_cast<std::ptrdiff_t>(i) + 1, second);
      return;
    }
  }

  // "Governor-General": an office that is written with a hyphen is one word, and no name of its
  // own.
  void BeginBeforeHyphen(NameSpan& name) {
    const int first = name.begin - 2;
    if (first < 0 || !IsHyphen(name.begin - 1) || !IsCapital(first) || !IsFree(first)) return;
    if (ClassOf(first) != kNounPerson || ClassOf(name.begin) != kNounPerson) return;
    name.begin = name.end - name.begin > 1 ? first : name.end;
  }

  // "May the eighth": a month and the day in it.
  void EndBehindDay(NameSpan& name) {
    if (name.type != EntityType::kDate || name.end + 1 >= size()) return;
    const bool is_ordinal = EndsAsOrdinal(LowerAscii(word(name.end + 1).form));
    const bool is_month = name.end - name.begin == 1 && IsCapital(name.begin);
    const bool is_day = is_ordinal && word(name.end).lemma == "the" && IsFree(name.end + 1);
    if (is_month && is_day && word(name.end + 1).upos != Upos::kVerb) name.end += 2;
  }

  // "the Office of | the Governor-General": no name ends in "of".
  void EndBehindOf(NameSpan& name) {
    if (name.end - name.begin < 2 || word(name.end - 1).lemma != "of") return;
    int end = name.end;
    if (end < size() && word(end).lemma == "the") ++end;
    const int first = end;
    while (IsCapital(end) || (end > first && IsHyphen(end) && IsCapital(end + 1))) ++end;
    name.end = end > first ? end : name.end - 1;
    for (NameSpan& other : sentence_.names) {  // what it takes in
      const bool is_inside = &other != &name && name.begin <= other.begin && other.end <= name.end;
      if (is_inside) other.end = other.begin;
    }
  }

  // "Senior Kestrel Bank officials": the capital of the first word in a sentence names nothing.
  void BeginBehindSenior(NameSpan& name) {
    static constexpr std::string_view kOfPeople[] = {"senior",  "junior",  "former", "top",
                                                     "leading", "retired", "many",   "several",
                                                     "some",    "most"};
    const bool is_first = name.begin == 0 || word(name.begin - 1).upos == Upos::kPunct;
    if (!is_first || name.end - name.begin < 2 || name.type == EntityType::kPerson) return;
    if (!IsOneOf(kOfPeople, LowerAscii(word(name.begin).form))) return;
    const int adjective = name.begin++;
    int noun = word(adjective).head;
    while (noun >= 0 && word(noun).deprel == Deprel::kCompound) noun = word(noun).head;
    if (noun >= name.end && word(noun).upos == Upos::kNoun) Hang(adjective, noun, Deprel::kAmod);
  }

  // "Deputy Ports Minister": whose deputy, and of no body called so.
  void BeginBehindDeputy(NameSpan& name) {
    static constexpr std::string_view kDeputies[] = {"deputy", "vice", "assistant", "acting"};
    const bool is_body = name.type == EntityType::kOrganization && name.end - name.begin > 1;
    if (!is_body || !IsOneOf(kDeputies, LowerAscii(word(name.begin).form))) return;
    ++name.begin;
    const bool is_field = lexicon_.NounClasses(LowerAscii(word(name.begin).lemma)) != 0;
    if (name.end - name.begin == 1 && is_field) name.begin = name.end;
  }

  // "South African": where a demonym follows a point of the compass, it is one.
  void EndBehindDemonym(NameSpan& name) {
    static constexpr std::string_view kPoints[] = {"South", "North", "West", "East"};
    const bool is_point =
        name.end - name.begin == 1 && IsOneOf(kPoints, word(name.begin).form) && name.end < size();
    if (!is_point || word(name.end).upos != Upos::kAdj || !IsFree(name.end)) return;
    if (!lexicon_.PlaceOfDemonym(word(name.end).form)) return;
    ++name.end;
    name.type = EntityType::kNationality;
  }

  // "British Home Secretary": the field of an office is no part of the country's name.
  void EndBeforeOffice(NameSpan& name) {
    static constexpr std::string_view kOffices[] = {"Secretary", "Minister"};
    const bool is_pair = name.type == EntityType::kOrganization && name.end - name.begin == 2;
    if (!is_pair || name.end >= size() || !IsOneOf(kOffices, word(name.end).form)) return;
    if (!lexicon_.PlaceOfDemonym(word(name.begin).form)) return;
    --name.end;
    name.type = EntityType::kNationality;
  }

  // "the America's Cup", "New Year's Eve": no bare name of a place has an article, so "the" and the
  // possessive belong to one name.
  void EndBehindOwner(size_t index) {
    NameSpan& name = sentence_.names[index];
    const int mark = name.end, noun = mark + 1;
    if (noun >= size() || word(mark).xpos != Xpos::kPOS || !IsCapital(noun)) return;
    const std::string& owner = word(mark - 1).form;
    const bool is_year = owner == "Year" && name.end - name.begin == 2;
    const bool is_place = name.end - name.begin == 1 && name.begin > 0 &&
                          word(name.begin - 1).lemma == "the" && !owner.ends_with("s") &&
                          (lexicon_.CountryName(owner) || lexicon_.IsPlaceName(owner));
    if (!is_year && !is_place) return;
    for (NameSpan& other : sentence_.names) {
      if (other.begin != noun) continue;
      name.end = other.end;
      other.end = other.begin;
    }
    name.end = std::max(name.end, noun + 1);
    name.type = is_year ? EntityType::kDate : EntityType::kEvent;
  }

  // "Brigadier General Ron Lind": a rank before the name of a person is none itself.
  void DropRanks() {
    for (size_t i = 0; i + 1 < sentence_.names.size(); ++i) {
      NameSpan& rank = sentence_.names[i];
      const NameSpan& name = sentence_.names[i + 1];
      const bool is_before = rank.end == name.begin && name.type == EntityType::kPerson;
      const bool is_office =
          rank.end - rank.begin == 1 || IsHyphen(rank.begin + 1);  // "Attorney-General"
      const bool is_given = lexicon_.IsGivenName(word(rank.begin).form);
      if (is_before && is_office && rank.type == EntityType::kPerson && !is_given &&
          ClassOf(rank.begin) == kNounPerson) {
        rank.end = rank.begin;
      }
    }
    std::erase_if(sentence_.names, [](const NameSpan& name) { return name.begin >= name.end; });
  }

  // A field of work, as "Mining" and "Human Rights": capitals that the dictionary knows as words.
  bool IsField(int begin, int end) {
    for (int i = begin; i < end; ++i) {
      const std::string lower = LowerAscii(word(i).form);
      const bool is_word = lexicon_.NounClasses(LowerAscii(word(i).lemma)) != 0 ||
                           lexicon_.NounClasses(lower) != 0 || lexicon_.IsLemma(lower, Upos::kAdj);
      if (!IsCapital(i) || !is_word || lexicon_.IsPlaceName(word(i).form)) return false;
      if (lexicon_.PlaceOfDemonym(word(i).form) || lexicon_.IsGivenName(word(i).form)) return false;
    }
    constexpr uint32_t kNamed =  // "the Red Cross and Health Department"
        kNounGroup | kNounPerson | kNounPlace | kNounTime | kNounArtifact;
    return begin < end && (ClassOf(end - 1) & kNamed) == 0;
  }

  int BeginOfCapitals(int end) {
    int begin = end;
    while (begin > 0 && IsCapital(begin - 1) && word(begin - 1).upos != Upos::kDet) --begin;
    return begin;
  }

  // "the Human Rights and Fair Trade Commission", "the Farming, Mining and Energy Union": fields
  // before "and" belong to the body that is named last, where only the first has an article.
  void JoinList(size_t index) {
    NameSpan& name = sentence_.names[index];
    const int last = name.end - 1;
    if (name.end <= name.begin) return;
    const std::string body = LowerAscii(word(last).lemma);
    if (ClassOf(last) != kNounGroup && lexicon_.MainNounClass(body) != kNounGroup) return;
    int begin = name.begin;
    const auto inside = [&](int i) { return word(i).lemma == "and" || word(i).form == "&"; };
    bool is_open = false;  // whether "and" already stands before the last field
    for (int i = name.begin; i < last; ++i) is_open |= inside(i);
    while (begin > 1) {
      const bool is_and = !is_open && inside(begin - 1);
      const bool is_comma = is_open && word(begin - 1).form == ",";
      const int before = BeginOfCapitals(begin - 1);
      // "the Navy, Army and Air Force Institutes": bodies in one name where "and" is inside of it
      const bool is_body = is_comma && word(last).xpos == Xpos::kNNPS && before + 1 == begin - 1;
      if ((!is_and && !is_comma) || (!IsField(before, begin - 1) && !is_body)) break;
      is_open = true;
      begin = before;
    }
    if (begin == name.begin || !IsLed(begin)) return;
    Unite(begin, name.begin, last);
    for (NameSpan& other : sentence_.names) {
      if (&other != &name && begin <= other.begin && other.end <= name.end) other.end = other.begin;
    }
    name.begin = begin;
  }

  // Behind "the" or "Norland's": a name with capitals in it has no other article.
  bool IsLed(int begin) {
    return begin > 0 && (word(begin - 1).lemma == "the" || word(begin - 1).xpos == Xpos::kPOS);
  }

  void Hang(int at, int head, Deprel label) {
    word(at).head = head;
    word(at).deprel = label;
  }

  int TopIn(int at, int begin, int end) {
    while (begin <= word(at).head && word(at).head < end) at = word(at).head;
    return at;
  }

  // "Norland 2" of "beat Norland 2-1", taken for a work: the number is that of the score.
  void EndBeforeScore(NameSpan& name) {
    for (int i = name.begin + 1; i < name.end && i + 2 < size(); ++i) {
      const bool is_dash = word(i + 1).form == "-" || word(i + 1).form == "\u2013";
      if (word(i).upos != Upos::kNum || !is_dash || word(i + 2).upos != Upos::kNum) continue;
      name.end = i;
      const std::string& form = word(i - 1).form;
      const bool is_place = lexicon_.CountryName(form) || lexicon_.IsPlaceName(form);
      if (is_place && name.begin + 1 == i) name.type = EntityType::kPlace;
    }
  }

  // The words of [begin, rest) become part of the phrase of `last`, which takes their place.
  void Unite(int begin, int rest, int last) {
    int phrase = last;  // "Commission", or the noun that it modifies
    while (word(phrase).deprel == Deprel::kCompound && word(phrase).head > phrase) {
      phrase = word(phrase).head;
    }
    const int first = TopIn(begin, begin, rest);
    if (word(phrase).head == first || (word(phrase).head >= begin && word(phrase).head < rest)) {
      Hang(phrase, word(first).head, word(first).deprel);
    }
    for (int i = 0; i < size(); ++i) {
      const bool is_outer = word(i).head >= begin && word(i).head < rest && (i < begin || i > last);
      if (is_outer && i != phrase) word(i).head = phrase;
    }
    for (int i = begin; i < rest; ++i) {
      if (word(i).head < begin || word(i).head > last) {
        Hang(i, last, IsCapital(i) ? Deprel::kCompound : word(i).deprel);
      } else if (word(i).deprel == Deprel::kConj) {
        Hang(i, last, Deprel::kCompound);
      }
    }
  }

  Sentence& sentence_;
  const Lexicon& lexicon_;
};

}  // namespace

void MendSpans(Sentence& sentence, const Lexicon& lexicon) { SpanMender(sentence, lexicon).Run(); }

}  // namespace tripleloom
