#include "graph/facts.h"

#include <bit>
#include <unordered_set>

#include "graph/base/hash.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

// Remembers the first thing that is wrong; later checks change nothing.
class Checker {
 public:
  explicit Checker(const DocumentFacts& facts) : facts_(facts) {}

  void Text(std::string_view text, std::string_view what) {
    if (fine_ && FirstInvalidUtf8(text)) Blame(ErrorCode::kBadEncoding, what, "is not UTF-8");
  }

  void Piece(Span span, std::string_view what) {
    if (span.begin > span.end || span.end > facts_.text.size()) {
      Blame(ErrorCode::kBadSyntax, what, "lies outside the text");
    } else if (!Boundary(span.begin) || !Boundary(span.end)) {
      Blame(ErrorCode::kBadSyntax, what, "cuts a character in two");
    }
  }

  void Phrase(const Slot& slot, std::string_view what) {
    Piece(slot.span, what);
    Text(slot.text, what);
    Require(slot.entity >= -1 && slot.entity < static_cast<int>(facts_.entities.size()), what,
            "stands for an entity that is not there");
  }

  void Require(bool holds, std::string_view what, std::string_view blame) {
    if (!holds) Blame(ErrorCode::kBadSyntax, what, blame);
  }

  void AtMost(size_t most, size_t count, std::string_view what) {
    if (count > most) Blame(ErrorCode::kLimit, what, "are too many; split the document");
  }

  Status Verdict() && { return std::move(fine_); }

 private:
  bool Boundary(uint32_t at) const {
    return at == facts_.text.size() || (static_cast<unsigned char>(facts_.text[at]) & 0xC0) != 0x80;
  }

  void Blame(ErrorCode code, std::string_view what, std::string_view blame) {
    if (!fine_) return;
    std::string message = "document \"" + facts_.id + "\": ";
    message.append(what).append(" ").append(blame);
    fine_ = Fail(code, std::move(message));
  }

  const DocumentFacts& facts_;
  Status fine_;
};

void CheckEntities(const DocumentFacts& facts, Checker& check) {
  std::unordered_set<std::string_view> keys;
  for (const LocalEntity& entity : facts.entities) {
    check.Text(entity.key, "the key of an entity");
    check.Text(entity.name, "the name of an entity");
    check.Text(entity.usual, "the name of an entity");
    check.Require(keys.insert(entity.key).second, "the key of an entity", "is there twice");
    check.Require(!entity.mentions.empty(), "an entity", "has no mention");
    for (const EntityMention& mention : entity.mentions) check.Piece(mention.span, "a mention");
  }
}

void CheckTriple(const DocumentFacts& facts, const Triple& triple, Checker& check) {
  check.Require(triple.sentence >= 0 && triple.sentence < static_cast<int>(facts.sentences.size()),
                "a triple", "has no sentence");
  check.Phrase(triple.subject, "a subject");
  check.Phrase(triple.object, "an object");
  check.Piece(triple.relation.span, "a relation");
  check.Text(triple.relation.text, "a relation");
  check.Text(triple.relation.lemma, "a relation");
  check.AtMost(kMostArguments, triple.arguments.size(), "the arguments of a triple");
  for (const Qualifier& qualifier : triple.arguments) {
    check.Text(qualifier.role, "the role of an argument");
    check.Text(qualifier.preposition, "the preposition of an argument");
    check.Phrase(qualifier.slot, "an argument");
    check.Text(qualifier.value, "the value of an argument");
  }
  if (triple.attribution) {
    check.Phrase(triple.attribution->source, "a source");
    check.Text(triple.attribution->verb, "a verb of saying");
  }
  check.Text(triple.extractor, "the name of an extractor");
  check.Text(triple.pattern, "the name of a pattern");
  check.Require(triple.confidence >= 0 && triple.confidence <= 1, "a confidence",
                "is not between 0 and 1");
}

// Writes values one after the other in one unambiguous way: numbers as eight bytes, texts after
// their length.
class Digest {
 public:
  void Add(uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8) bytes_.push_back(static_cast<char>(value >> shift));
  }
  void Add(std::string_view text) {
    Add(uint64_t{text.size()});
    bytes_.append(text);
  }
  void Add(Span span) { Add(uint64_t{span.begin} << 32 | span.end); }
  void Add(const Slot& slot) {
    Add(slot.span);
    Add(slot.text);
    Add(static_cast<uint64_t>(slot.entity));
  }
  std::string Hex() const { return HexDigits(Hash64(bytes_)); }

 private:
  std::string bytes_;
};

void AddEntity(const LocalEntity& entity, Digest& digest) {
  digest.Add(entity.key);
  digest.Add(entity.name);
  digest.Add(static_cast<uint64_t>(entity.type));
  digest.Add(uint64_t{entity.named});
  digest.Add(uint64_t{entity.mentions.size()});
  for (const EntityMention& mention : entity.mentions) {
    digest.Add(mention.span);
    digest.Add(static_cast<uint64_t>(mention.kind));
  }
  digest.Add(entity.usual);
}

void AddTriple(const Triple& triple, Digest& digest) {
  digest.Add(static_cast<uint64_t>(triple.sentence));
  digest.Add(triple.subject);
  digest.Add(triple.relation.span);
  digest.Add(triple.relation.text);
  digest.Add(triple.relation.lemma);
  digest.Add(triple.object);
  digest.Add(uint64_t{triple.arguments.size()});
  for (const Qualifier& qualifier : triple.arguments) {
    digest.Add(qualifier.role);
    digest.Add(qualifier.preposition);
    digest.Add(qualifier.slot);
    digest.Add(qualifier.value);
  }
  digest.Add(uint64_t{triple.negated});
  digest.Add(static_cast<uint64_t>(triple.modality));
  digest.Add(uint64_t{triple.attribution.has_value()});
  if (triple.attribution) {
    digest.Add(triple.attribution->source);
    digest.Add(triple.attribution->verb);
  }
  digest.Add(std::bit_cast<uint64_t>(triple.confidence + 0.0));  // -0.0 is 0.0
  digest.Add(triple.extractor);
  digest.Add(triple.pattern);
}

}  // namespace

Status Validate(const DocumentFacts& facts) {
  Checker check(facts);
  check.Require(!facts.id.empty(), "the id", "is empty");
  for (const std::string* text : {&facts.id, &facts.title, &facts.date, &facts.url, &facts.text}) {
    check.Text(*text, "the document");
  }
  check.AtMost(kMostParts, facts.sentences.size(), "the sentences");
  check.AtMost(kMostParts, facts.entities.size(), "the entities");
  check.AtMost(kMostParts, facts.triples.size(), "the triples");
  for (const Span& sentence : facts.sentences) check.Piece(sentence, "a sentence");
  CheckEntities(facts, check);
  for (const Triple& triple : facts.triples) CheckTriple(facts, triple, check);
  return std::move(check).Verdict();
}

std::string Fingerprint(const DocumentFacts& facts) {
  Digest digest;
  for (const std::string* text : {&facts.id, &facts.title, &facts.date, &facts.url, &facts.text}) {
    digest.Add(*text);
  }
  digest.Add(uint64_t{facts.sentences.size()});
  for (const Span& sentence : facts.sentences) digest.Add(sentence);
  digest.Add(uint64_t{facts.entities.size()});
  for (const LocalEntity& entity : facts.entities) AddEntity(entity, digest);
  digest.Add(uint64_t{facts.triples.size()});
  for (const Triple& triple : facts.triples) AddTriple(triple, digest);
  return digest.Hex();
}

}  // namespace tripleloom
