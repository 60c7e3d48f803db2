// A line is read into a Triple by Line, which remembers the first thing that is wrong with it. New
// entities are made only when a whole line was found to be right.
#include "cli/triples_read.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "cli/output.h"

namespace tripleloom {
namespace {

using Json = rapidjson::Value;

constexpr std::array<std::string_view, 15> kRoles = {"time",
                                                     "place",
                                                     "manner",
                                                     "purpose",
                                                     "cause",
                                                     "condition",
                                                     "concession",
                                                     "topic",
                                                     "instrument",
                                                     "source",
                                                     "destination",
                                                     "other",
                                                     "subject-restriction",
                                                     "object-restriction",
                                                     "relation-restriction"};

constexpr double kUnknownConfidence = 0.5;
constexpr char kExtractorName[] = "command";

const Json* Member(const Json& object, const char* key) {
  const auto found = object.FindMember(key);
  return found == object.MemberEnd() || found->value.IsNull() ? nullptr : &found->value;
}

// "the harbour" -> "harbour".
std::string_view WithoutArticle(std::string_view text) {
  for (const std::string_view article : {"the ", "The ", "a ", "A ", "an ", "An "}) {
    if (text.starts_with(article) && text.size() > article.size()) {
      return text.substr(article.size());
    }
  }
  return text;
}

// Whether a word or sign ties what follows to something else: "friends of Ames", "Ames, Berg".
bool IsLink(std::string_view word) {
  static constexpr std::array<std::string_view, 24> kLinks = {
      "of",   "in",      "on",   "at",     "by",   "for",     "from",  "to",
      "with", "and",     "or",   "near",   "over", "between", "about", "against",
      "as",   "without", "than", "toward", "into", "under",   "after", "before"};
  return (!word.empty() && (word.back() == ',' || word.back() == ';')) ||
         std::find(kLinks.begin(), kLinks.end(), word) != kLinks.end();
}

// Whether the letters of `text` stand in `whole` in their order, blanks aside: a phrase may leave
// words out, but not invent any.
bool StandsIn(std::string_view text, std::string_view whole) {
  size_t at = 0;
  for (const char c : text) {
    if (c == ' ') continue;
    at = whole.find(c, at);
    if (at == whole.npos) return false;
    ++at;
  }
  return true;
}

}  // namespace

// One line on its way to a triple.
class TripleReader::Line {
 public:
  Line(const TripleReader& reader, std::string_view line) : reader_(reader), line_(line) {}

  // The slots of the triple have no entities yet; what they are said to be stands in `types`.
  Result<Triple> Read() {
    Parse();
    if (fine_) ReadAll();
    if (!fine_) return tl::unexpected(fine_.error());
    return std::move(triple_);
  }

  // Type that the line gives a slot; nothing where it says that the slot is no entity.
  std::optional<EntityType> TypeOf(const Slot& slot) const {
    const auto found = types_.find(slot.span);
    return found == types_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  void Blame(std::string why) {
    if (fine_) fine_ = Fail(ErrorCode::kBadSyntax, std::move(why));
  }

  void Parse() {
    if (const auto bad = FirstInvalidUtf8(line_)) {
      fine_ = Fail(ErrorCode::kBadEncoding, "not UTF-8 at byte " + std::to_string(*bad));
      return;
    }
    json_.Parse<rapidjson::kParseIterativeFlag>(line_.data(), line_.size());
    if (json_.HasParseError()) {
      Blame("not JSON at column " + std::to_string(json_.GetErrorOffset() + 1) + ": " +
            rapidjson::GetParseError_En(json_.GetParseError()));
    } else if (!json_.IsObject()) {
      Blame("not a JSON object");
    }
  }

  void ReadAll() {
    const std::string document = String(json_, "doc", reader_.facts_.id);
    if (document != reader_.facts_.id) Blame("\"doc\" is '" + document + "', another article");
    triple_.subject = ReadSlot(json_, "subject");
    triple_.object = ReadSlot(json_, "object");
    ReadRelation();
    ReadArguments();
    ReadAttribution();
    triple_.negated = Bool(json_, "negated");
    ReadModality();
    ReadConfidence();
    triple_.extractor = String(json_, "extractor", kExtractorName);
    triple_.pattern = String(json_, "pattern", "");
    if (fine_) FindSentence();
  }

  std::string String(const Json& object, const char* key, std::string otherwise) {
    const Json* value = Member(object, key);
    if (value == nullptr) return otherwise;
    if (!value->IsString()) {
      Blame(std::string("\"") + key + "\" is no string");
      return otherwise;
    }
    const std::string_view text(value->GetString(), value->GetStringLength());
    if (FirstInvalidUtf8(text)) Blame(std::string("\"") + key + "\" holds half a surrogate pair");
    return fine_ ? OneLineOf(text) : otherwise;
  }

  bool Bool(const Json& object, const char* key) {
    const Json* value = Member(object, key);
    if (value != nullptr && !value->IsBool()) {
      Blame(std::string("\"") + key + "\" is neither true nor false");
    }
    return value != nullptr && value->IsTrue();
  }

  const Json* Object(const Json& parent, const char* key) {
    const Json* value = Member(parent, key);
    if (value == nullptr || !value->IsObject()) {
      Blame(std::string("\"") + key + "\" is missing or no object");
      return nullptr;
    }
    return value;
  }

  // "begin" and "end" of an object, in bytes.
  Span ReadSpan(const Json& object, const std::string& what) {
    const Json* begin = Member(object, "begin");
    const Json* end = Member(object, "end");
    if (begin == nullptr || end == nullptr || !begin->IsUint() || !end->IsUint()) {
      Blame(what + ": \"begin\" and \"end\" must be offsets in code points");
      return {};
    }
    if (begin->GetUint() > end->GetUint() || end->GetUint() > reader_.size_) {
      Blame(what + ": " + std::to_string(begin->GetUint()) + " to " +
            std::to_string(end->GetUint()) + " is not in the text, which has " +
            std::to_string(reader_.size_) + " code points");
      return {};
    }
    return {reader_.index_.Byte(begin->GetUint()), reader_.index_.Byte(end->GetUint())};
  }

  Slot ReadSlot(const Json& parent, const char* key) {
    const Json* object = Object(parent, key);
    return object == nullptr ? Slot{} : SlotOf(*object, key);
  }

  Slot SlotOf(const Json& object, const std::string& what) {
    Slot slot;
    slot.span = ReadSpan(object, what);
    const std::string stands = OneLineOf(TextOf(reader_.facts_.text, slot.span));
    slot.text = String(object, "text", stands);
    if (slot.text.empty()) Blame(what + ": no words");
    if (!StandsIn(slot.text, stands)) {
      Blame(what + ": '" + slot.text + "' is not what the text has there: '" + stands + "'");
    }
    const std::string type = String(object, "type", std::string(NameOf(EntityType::kConcept)));
    const auto known = EntityTypeFromName(type);
    if (!known) Blame(what + ": unknown type '" + type + "'");
    const auto entity = object.FindMember("entity");
    const bool is_thing = entity == object.MemberEnd() || !entity->value.IsNull();
    if (known && is_thing) types_.emplace(slot.span, *known);
    return slot;
  }

  void ReadRelation() {
    const Json* object = Object(json_, "relation");
    if (object == nullptr) return;
    triple_.relation.text = String(*object, "text", "");
    if (triple_.relation.text.empty()) Blame("relation: \"text\" is missing");
    triple_.relation.lemma = String(*object, "lemma", FoldCase(triple_.relation.text));
    if (Member(*object, "begin") != nullptr) triple_.relation.span = ReadSpan(*object, "relation");
  }

  void ReadArguments() {
    const Json* list = Member(json_, "arguments");
    if (list == nullptr) return;
    if (!list->IsArray()) return Blame("\"arguments\" is no list");
    for (const Json& item : list->GetArray()) {
      if (!item.IsObject()) return Blame("an argument is no object");
      Qualifier argument;
      argument.role = String(item, "role", "other");
      if (std::find(kRoles.begin(), kRoles.end(), argument.role) == kRoles.end()) {
        Blame("unknown role '" + argument.role + "'");
      }
      argument.preposition = String(item, "preposition", "");
      argument.slot = SlotOf(item, "argument");
      argument.value = String(item, "value", "");
      if (!fine_) return;
      triple_.arguments.push_back(std::move(argument));
    }
  }

  // A source without words is that nobody is named: "officials aside, it is said".
  void ReadAttribution() {
    if (Member(json_, "attribution") == nullptr) return;
    const Json* object = Object(json_, "attribution");
    if (object == nullptr) return;
    Attribution attribution;
    attribution.verb = String(*object, "verb", "");
    const bool is_named = !ReadSpan(*object, "attribution").empty();
    if (is_named) attribution.source = SlotOf(*object, "attribution");
    triple_.attribution = std::move(attribution);
  }

  void ReadModality() {
    const std::string name = String(json_, "modality", "asserted");
    const auto modality = ModalityFromName(name);
    if (!modality) Blame("unknown modality '" + name + "'");
    triple_.modality = modality.value_or(Modality::kAsserted);
  }

  void ReadConfidence() {
    triple_.confidence = kUnknownConfidence;
    const Json* value = Member(json_, "confidence");
    if (value == nullptr) return;
    const bool is_share = value->IsNumber() && value->GetDouble() >= 0 && value->GetDouble() <= 1;
    if (!is_share) return Blame("\"confidence\" is no number from 0 to 1");
    triple_.confidence = value->GetDouble();
  }

  void FindSentence() {
    uint32_t at = triple_.subject.span.begin;
    if (Member(json_, "sentence") != nullptr) {
      const Json* object = Object(json_, "sentence");
      if (object != nullptr) at = ReadSpan(*object, "sentence").begin;
    }
    triple_.sentence = reader_.SentenceAt(at);
    if (triple_.sentence < 0) Blame("no sentence of the article is there");
  }

  const TripleReader& reader_;
  std::string_view line_;
  rapidjson::Document json_;
  Status fine_;
  Triple triple_;
  std::map<Span, EntityType> types_;  // of the slots that are things
};

TripleReader::TripleReader(DocumentFacts facts)
    : facts_(std::move(facts)),
      index_(facts_.text),
      size_(static_cast<uint32_t>(CountCodePoints(facts_.text))) {
  for (size_t i = 0; i < facts_.entities.size(); ++i) {
    const LocalEntity& entity = facts_.entities[i];
    const int id = static_cast<int>(i);
    by_name_.emplace(FoldCase(entity.name), id);
    keys_.insert(entity.key);
    for (const EntityMention& mention : entity.mentions) {
      by_span_.emplace(mention.span, id);
      if (mention.kind == MentionKind::kName) {
        by_end_.emplace(std::pair(mention.span.end, mention.span.begin), id);
      }
    }
  }
}

Status TripleReader::Add(std::string_view line) {
  Line reading(*this, line);
  Result<Triple> read = reading.Read();
  if (!read) return tl::unexpected(read.error());
  const auto resolve = [&](Slot& slot) {
    if (const auto type = reading.TypeOf(slot)) slot.entity = EntityOf(slot.span, slot.text, *type);
  };
  resolve(read->subject);
  resolve(read->object);
  for (Qualifier& argument : read->arguments) resolve(argument.slot);
  if (read->attribution) resolve(read->attribution->source);
  facts_.triples.push_back(*std::move(read));
  return {};
}

int TripleReader::EntityOf(Span span, const std::string& text, EntityType type) {
  const std::string_view name = WithoutArticle(text);
  const std::string_view stands = TextOf(facts_.text, span);
  const Span inner = {
      span.begin + static_cast<uint32_t>(stands.size() - WithoutArticle(stands).size()), span.end};
  for (const Span place : {span, inner}) {
    if (const auto found = by_span_.find(place); found != by_span_.end()) return found->second;
  }
  if (const int named = NamedAtEndOf(span); named >= 0) return named;
  const auto named = by_name_.find(FoldCase(name));
  const int entity =
      named == by_name_.end() ? NewEntity(inner, std::string(name), type) : named->second;
  by_span_.emplace(inner, entity);
  auto& mentions = facts_.entities[static_cast<size_t>(entity)].mentions;
  const EntityMention mention = {inner, MentionKind::kNominal};
  mentions.insert(std::upper_bound(mentions.begin(), mentions.end(), mention,
                                   [](const EntityMention& a, const EntityMention& b) {
                                     return a.span < b.span;
                                   }),
                  mention);
  return entity;
}

// The longest name in which the phrase ends, if what stands before it may be a title or description
// of it: "Secretary of State Ann Ames", not "friends of Ann Ames".
int TripleReader::NamedAtEndOf(Span span) const {
  const auto found = by_end_.lower_bound({span.end, span.begin});
  if (found == by_end_.end() || found->first.first != span.end) return -1;
  std::string_view before =
      TextOf(facts_.text, {span.begin, std::max(span.begin, found->first.second)});
  while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
  const size_t word = before.find_last_of(" \n\t") + 1;  // 0 where there is one word alone
  return IsLink(before.substr(word)) ? -1 : found->second;
}

// Without mentions as yet. A thing of a known type that is written with a capital has a name of its
// own.
int TripleReader::NewEntity(Span span, const std::string& name, EntityType type) {
  LocalEntity entity;
  entity.name = name;
  entity.type = type;
  const char first = facts_.text[span.begin];
  const bool is_value = type == EntityType::kDate || type == EntityType::kTime ||
                        type == EntityType::kMoney || type == EntityType::kQuantity;
  entity.named = type != EntityType::kConcept && !is_value && first >= 'A' && first <= 'Z';
  const std::string slug = Slug(name).empty() ? "thing" : Slug(name);
  entity.key = slug;
  for (int number = 2; !keys_.insert(entity.key).second; ++number) {
    entity.key = slug + '-' + std::to_string(number);
  }
  facts_.entities.push_back(std::move(entity));
  return by_name_.emplace(FoldCase(name), static_cast<int>(facts_.entities.size()) - 1)
      .first->second;
}

int TripleReader::SentenceAt(uint32_t byte) const {
  const auto& sentences = facts_.sentences;
  const auto after =
      std::upper_bound(sentences.begin(), sentences.end(), byte,
                       [](uint32_t at, Span sentence) { return at < sentence.begin; });
  if (after == sentences.begin()) return -1;
  const auto at = std::prev(after);
  return byte < at->end ? static_cast<int>(at - sentences.begin()) : -1;
}

}  // namespace tripleloom
