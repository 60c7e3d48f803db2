// The names that stand alone somewhere are kept by their first word, the longest first. Then every
// word that begins with a capital is tried as the beginning of one of them: outside of names and
// values anywhere, inside of a longer name where syntax allows. A repeated name brings the evidence
// for its type from where it stands alone, since around it there is less to be seen.
#include "extract/entity/repeated_names.h"

#include <algorithm>
#include <map>
#include <set>

#include "extract/entity/evidence.h"
#include "extract/entity/gazetteer.h"
#include "extract/entity/headline.h"
#include "extract/entity/names.h"
#include "extract/text/characters.h"
#include "graph/base/ascii.h"

namespace tripleloom {
namespace {

class Repeater {
 public:
  Repeater(const ReadingContext& context, const std::vector<std::vector<Candidate>>& values,
           std::vector<std::vector<Candidate>>& names)
      : context_(context), values_(values), names_(names) {}

  void Run() {
    DropFirstWords();
    for (const auto& sentence : names_) {
      for (size_t i = 0; i < sentence.size(); ++i) {
        if (i == 0 || sentence[i].mention.begin >= sentence[i - 1].mention.end) Learn(sentence[i]);
      }
    }
    for (auto& [first, all] : known_) {
      std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
        return a.words.size() > b.words.size();
      });
    }
    for (size_t s = 0; s < names_.size(); ++s) Repeat(static_cast<int>(s));
  }

 private:
  // "Crack found in dam ... the crack": a common word with the capital of its sentence, which the
  // document also writes small and nowhere else as a name, is none. At the head of a headline it is
  // none unless it is called so below, too, or may be somebody's ("Stone resigns").
  void DropFirstWords() {
    std::set<std::string> small, named, below;
    for (size_t s = 0; s < names_.size(); ++s) {
      for (const Word& word : context_.trees[s].sentence().words) {
        if (!IsUpper(word.form[0])) small.insert(word.form);
      }
      for (const Candidate& name : names_[s]) {
        if (!IsFirst(name.mention)) named.insert(name.text);
        if (s > 0) below.insert(name.words.begin(), name.words.end());
      }
    }
    const bool headline = HasHeadline(context_);
    const auto is_none = [&](const Candidate& name) {
      if (name.words.size() != 1 || !IsFirst(name.mention) || !IsCommon(name)) return false;
      const bool is_small = small.contains(LowerAscii(name.text)) && !named.contains(name.text);
      const bool heads = headline && name.mention.sentence == 0 && name.mention.begin == 0 &&
                         BestType(name.evidence).type != EntityType::kPerson;
      return is_small || (heads && !below.contains(name.text) && !IsPlace(name.text));
    };
    for (auto& names : names_)
      names.erase(std::remove_if(names.begin(), names.end(), is_none), names.end());
  }
  bool IsPlace(const std::string& text) const {
    return context_.lexicon.CountryName(text) || context_.lexicon.IsPlaceName(text);
  }
  bool IsFirst(const Mention& mention) const {
    const auto& words = context_.trees[mention.sentence].sentence().words;
    return mention.begin == 0 || words[mention.begin - 1].upos == Upos::kPunct;
  }

  void Learn(const Candidate& name) {
    const bool letters = name.words.size() > 1 || name.text.size() > 1;
    if (!letters || !IsUpper(name.words.front()[0]) || !IsUpper(name.words.back()[0])) return;
    auto& all = known_[name.words.front()];
    const auto same = [&](const Candidate& other) { return other.words == name.words; };
    if (std::none_of(all.begin(), all.end(), same)) all.push_back(name);
    if (name.words.size() > 1 && BestType(name.evidence).type == EntityType::kPerson) {
      Candidate surname = name;
      surname.words = {name.words.back()};
      surnames_.try_emplace(name.words.back(), std::move(surname));
    }
  }

  void Repeat(int sentence) {
    sentence_ = sentence;
    words_ = &context_.trees[sentence].sentence().words;
    std::vector<Candidate>& here = names_[sentence];
    std::vector<Candidate> added;
    for (int at = 0; at < static_cast<int>(words_->size());) {
      const Candidate* name = NameAt(at);
      if (name != nullptr) added.push_back(Again(*name, at));
      at = name != nullptr ? added.back().mention.end : at + 1;
    }
    here.insert(here.end(), added.begin(), added.end());
    std::stable_sort(here.begin(), here.end(), [](const Candidate& a, const Candidate& b) {
      return std::pair(a.mention.begin, -a.mention.end) <
             std::pair(b.mention.begin, -b.mention.end);
    });
  }

  // The longest known name that is repeated at word `at` and not found there yet.
  const Candidate* NameAt(int at) const {
    const auto found = known_.find((*words_)[at].form);
    if (found == known_.end()) return SurnameAt(at);
    for (const Candidate& name : found->second) {
      const int end = at + static_cast<int>(name.words.size());
      if (Stands(name, at) && IsFree(name, at, end)) return &name;
    }
    return SurnameAt(at);
  }

  // "Mikael Storm ... Storm said", "Storm, who leads": a noun without an article that speaks, or
  // that is tagged as a name, is nobody but the person who has that surname, though at the head of
  // a sentence it looks like any noun.
  const Candidate* SurnameAt(int at) const {
    const Word& word = (*words_)[at];
    const auto found = surnames_.find(word.form);
    if (found == surnames_.end() || !IsFree(at)) return nullptr;
    return IsSpeaker(at) || IsLoneName(at) ? &found->second : nullptr;
  }
  bool IsSpeaker(int at) const {
    const Word& word = (*words_)[at];
    if (word.upos != Upos::kNoun || !IsSubject(word.deprel) || word.head < 0) return false;
    return IsSaying((*words_)[word.head].lemma) && context_.trees[sentence_].Children(at).empty();
  }
  bool IsLoneName(int at) const {
    const Word& word = (*words_)[at];
    if (word.upos != Upos::kPropn || word.deprel == Deprel::kCompound) return false;
    if (word.deprel == Deprel::kFlat) return false;
    const std::vector<int> parts = context_.trees[sentence_].Children(at);
    return std::none_of(parts.begin(), parts.end(), [&](int part) {
      const Deprel label = (*words_)[part].deprel;
      return label != Deprel::kPunct && label != Deprel::kCase &&
             (part < at || label == Deprel::kFlat);
    });
  }
  bool IsFree(int at) const {
    return std::none_of(names_[sentence_].begin(), names_[sentence_].end(),
                        [at](const Candidate& other) {
                          return other.mention.begin <= at && at < other.mention.end;
                        });
  }
  bool Stands(const Candidate& name, int at) const {
    if (words_->size() - static_cast<size_t>(at) < name.words.size()) return false;
    return std::equal(name.words.begin(), name.words.end(), words_->begin() + at,
                      [](const std::string& form, const Word& word) { return form == word.form; });
  }

  bool IsFree(const Candidate& name, int begin, int end) const {
    const auto meets = [&](const Candidate& other) {
      return other.mention.begin < end && begin < other.mention.end;
    };
    const auto& values = values_[sentence_];
    if (std::any_of(values.begin(), values.end(), meets)) return false;
    const Candidate* outer = nullptr;
    for (const Candidate& other : names_[sentence_]) {
      if (!meets(other)) continue;
      const bool inside = other.mention.begin <= begin && end <= other.mention.end;
      if (outer != nullptr || !inside) return false;
      outer = &other;
    }
    return outer == nullptr ? MayBeName(name, begin) : MayBeInside(name, begin, end, *outer);
  }

  // "Stone", a musician, may be any stone at the beginning of a sentence.
  bool MayBeName(const Candidate& name, int begin) const {
    const Upos upos = (*words_)[begin].upos;
    if (upos != Upos::kNoun && upos != Upos::kPropn && upos != Upos::kAdj && upos != Upos::kX) {
      return false;
    }
    const bool first = begin == 0 || (*words_)[begin - 1].upos == Upos::kPunct;
    return name.words.size() > 1 || !first || !IsCommon(name);
  }

  bool MayBeInside(const Candidate& name, int begin, int end, const Candidate& outer) const {
    const Mention& mention = outer.mention;
    const bool whole = begin == mention.begin && end == mention.end;
    if (whole || BestType(outer.evidence).type == EntityType::kPerson) return false;
    if (begin > mention.begin && (*words_)[begin - 1].upos == Upos::kAdp) return true;
    if (name.words.size() == 1 && IsCommon(name)) return false;
    if (begin == mention.begin) return !IsCorporateSuffix((*words_)[end].form);
    return IsTitle((*words_)[begin - 1].form);
  }
  bool IsCommon(const Candidate& name) const {
    const std::string& word = name.words.front();
    return !IsUpper(word[1]) && IsCommonWord(context_.lexicon, LowerAscii(word));
  }

  Candidate Again(const Candidate& name, int at) const {
    Candidate again = name;
    Mention& mention = again.mention;
    mention.sentence = sentence_;
    mention.begin = at;
    mention.end = at + static_cast<int>(name.words.size());
    mention.head = HeadOf(context_.trees[sentence_].sentence(), mention.begin, mention.end);
    again.text = PhraseText(context_, sentence_, mention.begin, mention.end);
    again.descriptions.clear();
    return again;
  }

  const ReadingContext& context_;
  const std::vector<std::vector<Candidate>>& values_;
  std::vector<std::vector<Candidate>>& names_;
  std::map<std::string, std::vector<Candidate>> known_;  // by first word
  std::map<std::string, Candidate> surnames_;            // of persons with a longer name
  int sentence_ = 0;
  const std::vector<Word>* words_ = nullptr;
};

}  // namespace

void AddRepeatedNames(const ReadingContext& context,
                      const std::vector<std::vector<Candidate>>& values,
                      std::vector<std::vector<Candidate>>& names) {
  Repeater(context, values, names).Run();
}

}  // namespace tripleloom
