#include "cli/triples_json.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "extract/relation/qualify.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

using Buffer = rapidjson::StringBuffer;

// Writes the triples of one document; keys follow the contract's order.
class TripleWriter {
 public:
  explicit TripleWriter(const DocumentFacts& facts)
      : facts_(facts), index_(facts.text), json_(buffer_) {}

  // One line with its end.
  std::string Line(const Triple& triple) {
    buffer_.Clear();
    json_.Reset(buffer_);
    Write(triple);
    return std::string(buffer_.GetString(), buffer_.GetSize()) + '\n';
  }

 private:
  void Write(const Triple& triple) {
    json_.StartObject();
    String("doc", facts_.id);
    json_.Key("sentence");
    json_.StartObject();
    Offsets(facts_.sentences[static_cast<size_t>(triple.sentence)]);
    json_.EndObject();
    json_.Key("subject");
    WriteSlot(triple.subject);
    WriteRelation(triple.relation);
    json_.Key("object");
    WriteSlot(triple.object);
    WriteArguments(triple.arguments);
    json_.Key("negated");
    json_.Bool(triple.negated);
    String("modality", NameOf(triple.modality));
    WriteAttribution(triple.attribution);
    json_.Key("confidence");
    json_.Double(Rounded(triple.confidence));
    String("extractor", triple.extractor);
    String("pattern", triple.pattern);
    json_.EndObject();
  }

  // Three decimals: more would claim a precision that the model does not have.
  static double Rounded(double confidence) {
    if (!(confidence >= 0)) return 0;  // and NaN, which JSON cannot say
    return std::round(std::min(confidence, 1.0) * 1000) / 1000;
  }

  void Value(std::string_view value) {
    json_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }

  void String(const char* key, std::string_view value) {
    json_.Key(key);
    Value(value);
  }

  void StringOrNull(const char* key, std::string_view value) {
    json_.Key(key);
    if (value.empty()) {
      json_.Null();
    } else {
      Value(value);
    }
  }

  void Offsets(Span span) {
    json_.Key("begin");
    json_.Uint(index_.CodePoints(span.begin));
    json_.Key("end");
    json_.Uint(index_.CodePoints(span.end));
  }

  // The members of a slot, inside an object that may hold others.
  void SlotMembers(const Slot& slot) {
    String("text", slot.text);
    Offsets(slot.span);
    if (slot.entity < 0) {
      for (const char* key : {"entity", "name", "type"}) {
        json_.Key(key);
        json_.Null();
      }
      return;
    }
    const LocalEntity& entity = facts_.entities[static_cast<size_t>(slot.entity)];
    String("entity", entity.key);
    String("name", entity.name);
    String("type", NameOf(entity.type));
  }

  void WriteSlot(const Slot& slot) {
    json_.StartObject();
    SlotMembers(slot);
    json_.EndObject();
  }

  void WriteRelation(const Relation& relation) {
    json_.Key("relation");
    json_.StartObject();
    String("text", relation.text);
    String("lemma", relation.lemma);
    if (!relation.span.empty()) Offsets(relation.span);
    json_.EndObject();
  }

  void WriteArguments(const std::vector<Qualifier>& arguments) {
    json_.Key("arguments");
    json_.StartArray();
    for (const Qualifier& argument : arguments) {
      json_.StartObject();
      String("role", argument.role);
      String("preposition", argument.preposition);
      SlotMembers(argument.slot);
      StringOrNull("value", argument.value);
      json_.EndObject();
    }
    json_.EndArray();
  }

  void WriteAttribution(const std::optional<Attribution>& attribution) {
    json_.Key("attribution");
    if (!attribution) {
      json_.Null();
      return;
    }
    json_.StartObject();
    SlotMembers(attribution->source);
    String("verb", attribution->verb);
    String("class", SpeechClassOf(attribution->verb));
    json_.EndObject();
  }

  const DocumentFacts& facts_;
  CodePointIndex index_;
  Buffer buffer_;
  rapidjson::Writer<Buffer> json_;
};

}  // namespace

std::string TriplesAsJsonLines(const DocumentFacts& facts) {
  std::string lines;
  TripleWriter writer(facts);
  for (const Triple& triple : facts.triples) lines += writer.Line(triple);
  return lines;
}

}  // namespace tripleloom
