#include "extract/relation/entity_table.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "extract/relation/narrowed_name.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

// "he", "something": no node of its own.
bool IsPronoun(const Word& word) {
  const bool is_relative = word.xpos == Xpos::kWDT || word.xpos == Xpos::kWP;
  return word.upos == Upos::kPron || word.upos == Upos::kDet || word.upos == Upos::kSconj ||
         is_relative || IsIndefinite(word);
}

// "some of the boats": so many of what is named; not "some of them", "that of the boats".
bool IsShareOfNamed(const Tree& tree, int head, const std::vector<int>& words) {
  const Word& share = tree.word(head);
  const bool is_pointing = share.lemma == "that" || share.lemma == "this" ||
                           share.form == "those" || share.form == "these";
  if ((share.upos != Upos::kDet && share.xpos != Xpos::kDT) || is_pointing) return false;
  const int whole = tree.Child(head, Deprel::kNmod);
  return whole > head && std::binary_search(words.begin(), words.end(), whole) &&
         (tree.word(whole).upos == Upos::kNoun || tree.word(whole).upos == Upos::kPropn);
}

bool EndsInS(const std::string& name) {
  return !name.empty() && (name.back() == 's' || name.back() == 'S');
}

// Countries act, so the type of their names varies.
bool IsWhere(EntityType type) {
  return type == EntityType::kPlace || type == EntityType::kOrganization;
}

}  // namespace

bool IsIndefinite(const Word& word) {
  static constexpr std::string_view kIndefinite[] = {
      "something", "anything", "everything", "nothing", "someone", "somebody",
      "anyone",    "anybody",  "everyone",   "nobody",  "none",    "everybody"};
  return IsOneOf(kIndefinite, word.lemma);
}

EntityTable::EntityTable(const ProjectionContext& context) : context_(context) {
  for (const Chain& chain : context.entities.chains) {
    LocalEntity entity;
    entity.name = chain.name;
    entity.type = chain.type;
    entity.named = chain.named;
    if (chain.named && IsWhere(chain.type)) {
      const auto usual = context.lexicon.CountryName(chain.name);
      if (usual && *usual != chain.name) entity.usual = *usual;
    }
    for (int index : chain.mentions) {
      const Mention& mention = context.entities.mentions[static_cast<size_t>(index)];
      const auto& words = context.analysis.sentences[static_cast<size_t>(mention.sentence)].words;
      const Span span = {words[static_cast<size_t>(mention.begin)].span.begin,
                         words[static_cast<size_t>(mention.end - 1)].span.end};
      entity.mentions.push_back({span, mention.kind});
    }
    entities_.push_back(std::move(entity));
  }
  for (size_t chain = 0; chain < entities_.size(); ++chain) {
    if (!entities_[chain].named) entities_[chain].name = DescriptiveName(static_cast<int>(chain));
  }
}

// A chain without a name is called as it is first described, without article, its owner by name:
// "Ann Ames's client" for "my client".
std::string EntityTable::DescriptiveName(int chain) const {
  const Chain& source = context_.entities.chains[static_cast<size_t>(chain)];
  for (int index : source.mentions) {
    const Mention& mention = context_.entities.mentions[static_cast<size_t>(index)];
    if (mention.kind != MentionKind::kNominal) continue;
    const Tree& tree = context_.trees[static_cast<size_t>(mention.sentence)];
    std::vector<int> words =
        WithShared(tree, mention.head, PhraseWords(tree, mention.head, Extent::kName));
    const bool is_denied = words.size() > 1 && tree.word(words[0]).deprel == Deprel::kDet &&
                           LowerAscii(tree.word(words[0]).form) == "no";
    if (is_denied) words.erase(words.begin());  // "no schools" are schools, of which it is denied
    if (!words.empty()) return NameOfPhrase(mention.sentence, words);
  }
  return source.name;
}

// Whether the chain says more than its pronouns do.
bool EntityTable::IsKnown(int chain) const {
  const auto& mentions = entities_[static_cast<size_t>(chain)].mentions;
  return std::any_of(mentions.begin(), mentions.end(), [](const EntityMention& mention) {
    return mention.kind != MentionKind::kPronoun;
  });
}

// The name behind "his", or behind "whose": that of the noun before the clause. Empty if unknown.
std::string EntityTable::OwnerName(int sentence, int word) const {
  const Tree& tree = context_.trees[static_cast<size_t>(sentence)];
  const int owner = Antecedent(tree, word);
  const int chain = context_.entities.ChainAt(sentence, owner);
  if (chain >= 0 && IsKnown(chain)) return entities_[static_cast<size_t>(chain)].name;
  if (owner == word) return "";
  return TextOf(tree, context_.document.text, PhraseWords(tree, owner, Extent::kName));
}

std::string EntityTable::NameOfPhrase(int sentence, const std::vector<int>& words) const {
  const Tree& tree = context_.trees[static_cast<size_t>(sentence)];
  return TextOfEach(tree, words, [&](int i) -> std::string {
    const Word& word = tree.word(i);
    const bool is_pronoun = word.deprel == Deprel::kNmodPoss && word.upos == Upos::kPron;
    const std::string owner = is_pronoun ? OwnerName(sentence, i) : "";
    if (owner.empty()) return std::string(TextOf(context_.document.text, word.span));
    return owner + (EndsInS(owner) ? "'" : "'s");
  });
}

EntityType EntityTable::TypeOf(int sentence, int head) const {
  const Sentence& words = context_.analysis.sentences[static_cast<size_t>(sentence)];
  const Word& word = words.words[static_cast<size_t>(head)];
  for (const NameSpan& name : words.names) {
    if (name.begin > head || head >= name.end) continue;
    if (name.type != EntityType::kPerson) return name.type;
    // "Crack found in dam": no name stands here any more, so a noun for a thing is nobody.
    const uint32_t noun = context_.lexicon.MainNounClass(LowerAscii(word.lemma));
    if (noun == 0 || noun == kNounPerson) return name.type;
  }
  if (word.upos == Upos::kPropn) return EntityType::kConcept;
  switch (context_.lexicon.MainNounClass(word.lemma)) {
    case kNounPerson:
      return EntityType::kPerson;
    case kNounPlace:
      return EntityType::kPlace;
    case kNounEvent:
      return EntityType::kEvent;
    case kNounTime:
      return EntityType::kDate;
    default:
      return EntityType::kConcept;
  }
}

int EntityTable::Of(int sentence, int head, const std::vector<int>& words) {
  const Tree& tree = context_.trees[static_cast<size_t>(sentence)];
  const int chain = context_.entities.ChainAt(sentence, head);
  const SentenceContext at{tree, sentence, context_.entities, context_.lexicon};
  if (IsEmptyWithoutOf(tree, head, words)) return -1;
  if (chain >= 0 && NamesAnother(at, head, words)) {
    return OfPhrase(sentence, words, context_.entities.chains[static_cast<size_t>(chain)].type);
  }
  if (chain >= 0) {
    // A chain of pronouns alone names nobody.
    const auto& mentions = context_.entities.chains[static_cast<size_t>(chain)].mentions;
    const bool is_named = std::any_of(mentions.begin(), mentions.end(), [&](int mention) {
      return context_.entities.mentions[static_cast<size_t>(mention)].kind != MentionKind::kPronoun;
    });
    return is_named ? chain : -1;
  }
  const Word& word = tree.word(head);
  if (IsPronoun(word) && !IsShareOfNamed(tree, head, words)) return -1;
  const EntityType type =
      context_.entities.IsSaid(sentence, head) ? EntityType::kConcept : TypeOf(sentence, head);
  return OfPhrase(sentence, words, type);
}

int EntityTable::OfDescription(int sentence, const std::vector<int>& words) {
  return OfPhrase(sentence, words, EntityType::kConcept);
}

int EntityTable::OfSide(int sentence, const std::vector<int>& words, int speaker) {
  return OfKey("we\n" + std::to_string(speaker), sentence, words,
               {"", "we", EntityType::kOrganization, false, {}});
}

int EntityTable::OfPhrase(int sentence, const std::vector<int>& words, EntityType type) {
  if (words.empty()) return -1;
  const std::string name = NameOfPhrase(sentence, words);
  return OfKey(FoldCase(name), sentence, words, {"", name, type, false, {}});
}

int EntityTable::OfKey(const std::string& key, int sentence, const std::vector<int>& words,
                       LocalEntity fresh) {
  const auto [at, is_new] = by_name_.emplace(key, static_cast<int>(entities_.size()));
  if (is_new) entities_.push_back(std::move(fresh));
  const Tree& tree = context_.trees[static_cast<size_t>(sentence)];
  const EntityMention mention = {SpanOf(tree, words), MentionKind::kNominal};
  if (placed_.insert({at->second, mention.span}).second) {
    entities_[static_cast<size_t>(at->second)].mentions.push_back(mention);
  }
  return at->second;
}

std::vector<LocalEntity> EntityTable::Take() {
  std::set<std::string> taken;
  std::map<std::string, int> numbers;  // of each slug: the next that may be free
  for (LocalEntity& entity : entities_) {
    std::string slug = Slug(entity.name);
    if (slug.empty()) slug = "thing";
    entity.key = slug;
    int& number = numbers.try_emplace(slug, 2).first->second;
    for (; !taken.insert(entity.key).second; ++number) {
      entity.key = slug + '-' + std::to_string(number);
    }
    std::sort(entity.mentions.begin(), entity.mentions.end(),
              [](const EntityMention& a, const EntityMention& b) { return a.span < b.span; });
  }
  by_name_.clear();
  return std::move(entities_);
}

}  // namespace tripleloom
