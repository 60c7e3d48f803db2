// Registration, and the aggregates (section 18.5.1). An aggregate that met an error is one, but for
// COUNT and SAMPLE, which pass it over.
#include "graph/sparql/functions.h"

#include <chrono>
#include <ctime>

#include "graph/sparql/call.h"
#include "graph/sparql/number.h"
#include "graph/sparql/patterns.h"

namespace tripleloom::sparql {
namespace {

const std::vector<FunctionRow>& AllFunctions() {
  static const std::vector<FunctionRow> all = [] {
    std::vector<FunctionRow> rows = TermFunctions();
    for (const auto& more : {TextFunctions(), NumberFunctions()}) {
      rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
  }();
  return all;
}

const FunctionRow* FindRow(std::string_view name) {
  for (const FunctionRow& row : AllFunctions()) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

void Run(sqlite3_context* context, int count, sqlite3_value** values) {
  Call call(context, count, values);
  static_cast<Registered*>(sqlite3_user_data(context))->function(call);
}

void Forget(void* registered) { delete static_cast<Registered*>(registered); }

// What an aggregate has seen. `add` and `end` give it its meaning.
struct Sum {
  Numeric total;
  int64_t count = 0;
  bool failed = false;

  void Add(Machine&, sqlite3_value* raw) {
    const auto number = ReadNumber(ReadValue(raw));
    const auto next = number ? Calculate('+', total, *number) : std::nullopt;
    failed = failed || !next;
    if (next) total = *next;
    ++count;
  }
};

struct SumOf : Sum {
  Packed End() const { return failed ? Packed() : PackNumber(total); }
};

struct AverageOf : Sum {
  Packed End() const {
    if (failed) return {};
    if (count == 0) return PackNumber(IntegerNumber(0));
    const auto average = Calculate('/', total, IntegerNumber(count));
    return average ? Packed(PackNumber(*average)) : Packed();
  }
};

Packed PackedOf(sqlite3_value* raw) {
  if (sqlite3_value_type(raw) == SQLITE_INTEGER) return sqlite3_value_int64(raw);
  if (sqlite3_value_type(raw) != SQLITE_BLOB) return {};
  const auto* bytes = static_cast<const char*>(sqlite3_value_blob(raw));
  return std::string(bytes, static_cast<size_t>(sqlite3_value_bytes(raw)));
}

template <bool greatest>
struct Extreme {
  Packed best;
  std::string key;
  bool any = false;
  bool failed = false;

  void Add(Machine& machine, sqlite3_value* raw) {
    const Value value = ReadValue(raw);
    failed = failed || value.kind == Value::Kind::kUnbound;
    if (failed) return;
    std::string next = SortKey(machine, value);
    if (any && (greatest ? next <= key : next >= key)) return;
    any = true;
    key = std::move(next);
    best = PackedOf(raw);
  }
  Packed End() const { return failed ? Packed() : best; }
};

struct Sample {
  Packed first;

  void Add(Machine&, sqlite3_value* raw) {
    if (first.index() == 0) first = PackedOf(raw);
  }
  Packed End() const { return first; }
};

struct Concat {
  std::string all;
  bool any = false;
  bool failed = false;
  std::string_view separator;

  void Add(Machine&, sqlite3_value* raw) {
    const Value value = ReadValue(raw);
    failed = failed || !value.IsLiteral();
    if (any) all += separator;
    any = true;
    all += value.text;
  }
  Packed End() const { return failed ? Packed() : PackString(all); }
};

// What SQLite keeps for an aggregate.
struct Gathering {
  Machine* machine;
  std::string separator;
};

template <class State>
State* StateOf(sqlite3_context* context, bool create) {
  auto** slot = static_cast<State**>(
      sqlite3_aggregate_context(context, create ? static_cast<int>(sizeof(State*)) : 0));
  if (slot == nullptr) return nullptr;
  if (*slot == nullptr && create) *slot = new State();
  return *slot;
}

template <class State>
void Step(sqlite3_context* context, int, sqlite3_value** values) {
  State* state = StateOf<State>(context, true);
  if (state == nullptr) return sqlite3_result_error_nomem(context);
  auto* gathering = static_cast<Gathering*>(sqlite3_user_data(context));
  if constexpr (requires { state->separator; }) state->separator = gathering->separator;
  state->Add(*gathering->machine, values[0]);
}

template <class State>
void End(sqlite3_context* context) {
  const std::unique_ptr<State> state(StateOf<State>(context, false));
  const Packed result = state ? state->End() : State().End();
  if (const auto* node = std::get_if<int64_t>(&result)) sqlite3_result_int64(context, *node);
  if (const auto* blob = std::get_if<std::string>(&result)) {
    sqlite3_result_blob64(context, blob->data(), blob->size(), SQLITE_TRANSIENT);
  }
}

void ForgetGathering(void* gathering) { delete static_cast<Gathering*>(gathering); }

template <class State>
int RegisterAggregate(sqlite3* db, const std::string& name, Machine& machine,
                      const std::string& separator = " ") {
  return sqlite3_create_function_v2(db, name.c_str(), 1, SQLITE_UTF8,
                                    new Gathering{&machine, separator}, nullptr, Step<State>,
                                    End<State>, ForgetGathering);
}

Status StatusOf(sqlite3* db, int rc) {
  if (rc == SQLITE_OK) return {};
  return tripleloom::Fail(ErrorCode::kIo, sqlite3_errmsg(db));
}

std::string TimeNow() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  const std::time_t seconds = millis / 1000;
  std::tm parts = {};
  gmtime_r(&seconds, &parts);
  char text[40];
  const size_t length = std::strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &parts);
  const std::string part = std::to_string(1000 + millis % 1000);
  return std::string(text, length) + "." + part.substr(1) + "Z";
}

}  // namespace

Machine::Machine(Nodes& its_nodes)
    : nodes(its_nodes),
      now(TimeNow()),
      random(std::random_device()()),
      patterns(std::make_unique<Patterns>()) {}

Machine::~Machine() = default;

std::string SqlName(std::string_view builtin) {
  std::string out = "sp_";
  for (const char c : builtin) {
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

bool TellsTruth(std::string_view builtin) {
  const FunctionRow* row = FindRow(builtin);
  return row != nullptr && row->truth;
}

bool IsRandom(std::string_view builtin) {
  const FunctionRow* row = FindRow(builtin);
  return row != nullptr && row->random;
}

Status RegisterFunctions(sqlite3* db, Machine& machine) {
  for (const FunctionRow& row : AllFunctions()) {
    const int flags = SQLITE_UTF8 | (row.random ? 0 : SQLITE_DETERMINISTIC);
    const int rc = sqlite3_create_function_v2(db, SqlName(row.name).c_str(), -1, flags,
                                              new Registered{&machine, row.function}, Run, nullptr,
                                              nullptr, Forget);
    if (rc != SQLITE_OK) return StatusOf(db, rc);
  }
  for (const int rc : {RegisterAggregate<SumOf>(db, "sp_sum", machine),
                       RegisterAggregate<AverageOf>(db, "sp_avg", machine),
                       RegisterAggregate<Extreme<false>>(db, "sp_min", machine),
                       RegisterAggregate<Extreme<true>>(db, "sp_max", machine),
                       RegisterAggregate<Sample>(db, "sp_sample", machine)}) {
    if (rc != SQLITE_OK) return StatusOf(db, rc);
  }
  return {};
}

void ForgetFunctions(sqlite3* db) {
  const auto forget = [&](const std::string& name, int arguments) {
    sqlite3_create_function_v2(db, name.c_str(), arguments, SQLITE_UTF8, nullptr, nullptr, nullptr,
                               nullptr, nullptr);
  };
  for (const FunctionRow& row : AllFunctions()) forget(SqlName(row.name), -1);
  for (const char* name : {"sp_sum", "sp_avg", "sp_min", "sp_max", "sp_sample"}) forget(name, 1);
}

void ForgetConcat(sqlite3* db, const std::string& name) {
  sqlite3_create_function_v2(db, name.c_str(), 1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr,
                             nullptr);
}

Status RegisterConcat(sqlite3* db, const std::string& name, const std::string& separator,
                      Machine& machine) {
  return StatusOf(db, RegisterAggregate<Concat>(db, name, machine, separator));
}

}  // namespace tripleloom::sparql
