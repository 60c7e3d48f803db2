// Operators and functions of terms of any kind (sections 17.3, 17.4.1, 17.4.2).
#include "graph/base/hash.h"
#include "graph/rdf.h"
#include "graph/sparql/call.h"
#include "graph/sparql/iri.h"

namespace tripleloom::sparql {
namespace {

void IsIri(Call& call) {
  if (call[0].kind != Value::Kind::kUnbound) call.ReturnTruth(call[0].IsIri());
}

void IsBlank(Call& call) {
  const Value value = call[0];
  if (value.kind != Value::Kind::kUnbound) call.ReturnTruth(value.kind == Value::Kind::kBlank);
}

void IsLiteral(Call& call) {
  if (call[0].kind != Value::Kind::kUnbound) call.ReturnTruth(call[0].IsLiteral());
}

void Str(Call& call) {
  const Value value = call[0];
  if (value.kind == Value::Kind::kNode)
    return call.Return(PackString(call.machine().nodes.IriOf(value.node)));
  if (value.kind == Value::Kind::kIri || value.IsLiteral()) call.Return(PackString(value.text));
}

void Lang(Call& call) {
  const Value value = call[0];
  if (!value.IsLiteral()) return;
  call.Return(PackString(value.kind == Value::Kind::kLanguage ? value.extra : ""));
}

void Datatype(Call& call) {
  const Value value = call[0];
  if (value.kind == Value::Kind::kString) call.Return(PackOtherIri(ExpandRdfName("xsd:string")));
  if (value.kind == Value::Kind::kLanguage) {
    call.Return(PackOtherIri(ExpandRdfName("rdf:langString")));
  }
  if (value.kind != Value::Kind::kTyped) return;
  call.Return(PackOtherIri(value.type == Type::kOther ? value.extra : IriOf(value.type)));
}

// The second argument is the base of the query, a text.
void Iri(Call& call) {
  const Value value = call[0];
  if (value.IsIri()) {
    if (value.kind == Value::Kind::kNode) return call.Return(Packed(value.node));
    return call.Return(PackOtherIri(value.text));
  }
  if (value.kind != Value::Kind::kString) return;
  const std::string iri(value.text);
  if (IsAbsoluteIri(iri)) call.Return(call.machine().nodes.PackIri(iri));
}

// With a text: the same node for the same text, as if within one solution.
void Bnode(Call& call) {
  if (call.size() == 0) {
    return call.Return(PackBlank("b" + std::to_string(++call.machine().blanks)));
  }
  if (call[0].kind == Value::Kind::kString) {
    call.Return(PackBlank("b" + std::to_string(++call.machine().blanks)));
  }
}

void StrDt(Call& call) {
  const Value text = call[0];
  const Value type = call[1];
  if (text.kind != Value::Kind::kString || !type.IsIri()) return;
  const Term iri = call.machine().nodes.Unpack(type);
  call.Return(PackTyped(text.text, std::string_view(iri.value)));
}

void StrLang(Call& call) {
  const Value text = call[0];
  const Value language = call[1];
  if (text.kind != Value::Kind::kString || language.kind != Value::Kind::kString) return;
  if (!language.text.empty() && language.text.find('\0') == std::string_view::npos) {
    call.Return(PackLanguage(text.text, language.text));
  }
}

std::string RandomUuid(Machine& machine) {
  const uint64_t high = (machine.random() & ~uint64_t{0xF000}) | 0x4000;
  const uint64_t low = (machine.random() & ~(uint64_t{3} << 62)) | (uint64_t{2} << 62);
  const std::string a = HexDigits(high);
  const std::string b = HexDigits(low);
  return a.substr(0, 8) + "-" + a.substr(8, 4) + "-" + a.substr(12) + "-" + b.substr(0, 4) + "-" +
         b.substr(4);
}

void Uuid(Call& call) { call.Return(PackOtherIri("urn:uuid:" + RandomUuid(call.machine()))); }

void StrUuid(Call& call) { call.Return(PackString(RandomUuid(call.machine()))); }

void EqualTo(Call& call) { call.ReturnTruth(Equal(call[0], call[1])); }
void LessThan(Call& call) { call.ReturnTruth(Less(call[0], call[1], false)); }
void AtMost(Call& call) { call.ReturnTruth(Less(call[0], call[1], true)); }

// The effective boolean value.
void Ebv(Call& call) { call.ReturnTruth(Truth(call[0])); }

// A term of what SQL holds to be true or false, or of its number.
void Bool(Call& call) {
  sqlite3_value* value = call.raw(0);
  if (sqlite3_value_type(value) == SQLITE_INTEGER) {
    call.Return(PackBool(sqlite3_value_int(value) != 0));
  }
}

void Integer(Call& call) {
  call.Return(PackTyped(std::to_string(sqlite3_value_int64(call.raw(0))), Type::kInteger));
}

void Key(Call& call) {
  const Value value = call[0];
  if (value.kind != Value::Kind::kUnbound) call.Return(SortKey(call.machine(), value));
}

// All values of a solution as one, equal where all are.
void Row(Call& call) {
  std::string all;
  for (size_t i = 0; i < call.size(); ++i) {
    const Value value = call[i];
    std::string one;
    if (value.kind == Value::Kind::kNode) {
      one = "N" + std::to_string(value.node);
    } else if (value.kind != Value::Kind::kUnbound) {
      const auto* bytes = static_cast<const char*>(sqlite3_value_blob(call.raw(i)));
      one.assign(bytes, static_cast<size_t>(sqlite3_value_bytes(call.raw(i))));
    }
    all += std::to_string(one.size()) + ":" + one;
  }
  call.Return(all);
}

}  // namespace

std::vector<FunctionRow> TermFunctions() {
  return {
      {"EQ", EqualTo, true},
      {"LT", LessThan, true},
      {"LE", AtMost, true},
      {"EBV", Ebv, true},
      {"BOOL", Bool},
      {"INTEGER", Integer},
      {"KEY", Key},
      {"ROW", Row},
      {"ISIRI", IsIri, true},
      {"ISURI", IsIri, true},
      {"ISBLANK", IsBlank, true},
      {"ISLITERAL", IsLiteral, true},
      {"STR", Str},
      {"LANG", Lang},
      {"DATATYPE", Datatype},
      {"IRI", Iri},
      {"URI", Iri},
      {"BNODE", Bnode, false, true},
      {"STRDT", StrDt},
      {"STRLANG", StrLang},
      {"UUID", Uuid, false, true},
      {"STRUUID", StrUuid, false, true},
  };
}

}  // namespace tripleloom::sparql
