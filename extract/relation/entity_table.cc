#include "extract/relation/entity_table.h"

#include <algorithm>
#include <set>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

bool IsPersonalPronoun(const Word& word) {
  return word.upos == Upos::kPron && word.xpos != Xpos::kNN;
}

bool EndsInS(const std::string& name) {
  return !name.empty() && (name.back() == 's' || name.back() == 'S');
}

}  // namespace

EntityTable::EntityTable(const ProjectionContext& context) : context_(context) {
  for (const Chain& chain : context.entities.chains) {
    LocalEntity entity;
    entity.name = chain.name;
    entity.type = chain.type;
    entity.named = chain.named;
    for (int index : chain.mentions) {
      const Mention& mention = context.entities.mentions[static_cast<size_t>(index)];
      const auto& words = context.analysis.sentences[static_cast<size_t>(mention.sentence)].words;
      const Span span = {words[static_cast<size_t>(mention.begin)].span.begin,
                         words[static_cast<size_t>(mention.end - 1)].span.end};
      entity.mentions.push_back({span, mention.kind});
    }
    entities_.push_back(std::move(entity));
  }
}

std::string EntityTable::NameOfPhrase(int sentence, const std::vector<int>& words) const {
  const Tree& tree = context_.trees[static_cast<size_t>(sentence)];
  std::string name;
  for (size_t i = 0; i < words.size(); ++i) {
    const Word& word = tree.word(words[i]);
    if (i > 0) {
      const bool neighbours = words[i - 1] + 1 == words[i];
      if (!neighbours || tree.word(words[i - 1]).space_after) name += ' ';
    }
    const int owner = word.deprel == Deprel::kNmodPoss && word.upos == Upos::kPron
                          ? context_.entities.ChainAt(sentence, words[i])
                          : -1;
    if (owner < 0) {
      name += TextOf(context_.document.text, word.span);
    } else {
      const std::string& owner_name = entities_[static_cast<size_t>(owner)].name;
      name += owner_name + (EndsInS(owner_name) ? "'" : "'s");
    }
  }
  return name;
}

EntityType EntityTable::TypeOf(int sentence, int head) const {
  const Sentence& words = context_.analysis.sentences[static_cast<size_t>(sentence)];
  for (const NameSpan& name : words.names) {
    if (name.begin <= head && head < name.end) return name.type;
  }
  const Word& word = words.words[static_cast<size_t>(head)];
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

int EntityTable::Of(int sentence, int head, const std::vector<int>& without) {
  const Tree& tree = context_.trees[static_cast<size_t>(sentence)];
  const int chain = context_.entities.ChainAt(sentence, head);
  if (chain >= 0) {
    // A chain of pronouns alone names nobody.
    const auto& mentions = context_.entities.chains[static_cast<size_t>(chain)].mentions;
    const bool is_named = std::any_of(mentions.begin(), mentions.end(), [&](int mention) {
      return context_.entities.mentions[static_cast<size_t>(mention)].kind != MentionKind::kPronoun;
    });
    return is_named ? chain : -1;
  }
  const Word& word = tree.word(head);
  if (IsPersonalPronoun(word) || word.upos == Upos::kDet) return -1;
  const std::vector<int> words = PhraseWords(tree, head, Extent::kName, without);
  if (words.empty()) return -1;
  const std::string name = NameOfPhrase(sentence, words);
  const auto [at, is_new] = by_name_.emplace(FoldCase(name), static_cast<int>(entities_.size()));
  const EntityMention mention = {SpanOf(tree, words), MentionKind::kNominal};
  if (is_new) {
    entities_.push_back({"", name, TypeOf(sentence, head), false, {mention}});
  } else {
    auto& mentions = entities_[static_cast<size_t>(at->second)].mentions;
    if (std::find(mentions.begin(), mentions.end(), mention) == mentions.end()) {
      mentions.push_back(mention);
    }
  }
  return at->second;
}

std::vector<LocalEntity> EntityTable::Take() {
  std::set<std::string> taken;
  for (LocalEntity& entity : entities_) {
    std::string slug = Slug(entity.name);
    if (slug.empty()) slug = "thing";
    entity.key = slug;
    for (int number = 2; !taken.insert(entity.key).second; ++number) {
      entity.key = slug + '-' + std::to_string(number);
    }
    std::sort(entity.mentions.begin(), entity.mentions.end(),
              [](const EntityMention& a, const EntityMention& b) { return a.span < b.span; });
  }
  by_name_.clear();
  return std::move(entities_);
}

}  // namespace tripleloom
