// Property paths (section 9.3). Sequences, inverses and alternatives are joins and branches. What
// may be walked any number of times is a recursive table: from a constant, from the values that the
// rest of the group gives, or, where neither end is known, from everywhere. UNION without ALL keeps
// each pair once, so that circles end.
#include <algorithm>

#include "graph/sparql/compiler.h"

namespace tripleloom::sparql {
namespace {

Node IriNode(const std::string& iri, size_t at) { return {{}, IriTerm(iri), at}; }

}  // namespace

Node Compiler::FreshNode() { return {Fresh("_:p"), {}, 0}; }

bool Compiler::IsKnown(const Branch& branch, const Node& node, const Scope& scope) const {
  if (!node.IsVariable()) return true;
  const auto known = branch.columns.find(node.variable);
  if (known != branch.columns.end()) return known->second.bound;
  return StartOf(branch, node, scope).has_value();
}

// A value that does not depend on the tables of the branch.
std::optional<std::string> Compiler::StartOf(const Branch& branch, const Node& node,
                                             const Scope& scope) const {
  if (!node.IsVariable()) return SqlText(nodes_.Pack(node.term));
  const auto known = branch.columns.find(node.variable);
  if (known != branch.columns.end()) {
    const bool constant = branch.from.empty() && known->second.bound;
    return constant ? std::optional(known->second.sql) : std::nullopt;
  }
  if (scope.outer == nullptr) return std::nullopt;
  const auto outer = scope.outer->find(node.variable);
  if (outer == scope.outer->end() || !outer->second.bound) return std::nullopt;
  return outer->second.sql;
}

Compiler::Branches Compiler::AddPath(Branch branch, const Node& s, const Path& path, const Node& o,
                                     const Scope& scope) {
  if (failure_) return {branch};
  switch (path.kind) {
    case Path::Kind::kIri:
      AddTriple(branch, s, IriNode(path.iri, path.at), o, scope);
      return {branch};
    case Path::Kind::kInverse:
      return AddPath(std::move(branch), o, path.parts[0], s, scope);
    case Path::Kind::kSequence:
      return AddSequence(std::move(branch), s, path, o, scope);
    case Path::Kind::kAlternative: {
      Branches all;
      for (const Path& part : path.parts) {
        Branches one = AddPath(branch, s, part, o, scope);
        std::move(one.begin(), one.end(), std::back_inserter(all));
        if (all.size() > 200) {
          Refuse(path.at, ErrorCode::kLimit, "this path has too many alternatives");
          return {branch};
        }
      }
      return all;
    }
    case Path::Kind::kNegated:
      return AddNegated(branch, s, path, o, scope);
    default:
      return {AddClosure(std::move(branch), s, path, o, scope)};
  }
}

// From the end that is known.
Compiler::Branches Compiler::AddSequence(Branch branch, const Node& s, const Path& path,
                                         const Node& o, const Scope& scope) {
  std::vector<Node> nodes = {s};
  for (size_t i = 1; i < path.parts.size(); ++i) nodes.push_back(FreshNode());
  nodes.push_back(o);
  const bool backwards = !IsKnown(branch, s, scope) && IsKnown(branch, o, scope);
  Branches branches = {std::move(branch)};
  for (size_t step = 0; step < path.parts.size(); ++step) {
    const size_t i = backwards ? path.parts.size() - 1 - step : step;
    Branches all;
    for (Branch& one : branches) {
      Branches next = AddPath(std::move(one), nodes[i], path.parts[i], nodes[i + 1], scope);
      std::move(next.begin(), next.end(), std::back_inserter(all));
    }
    branches = std::move(all);
    if (branches.size() > 200) {
      Refuse(path.at, ErrorCode::kLimit, "this path has too many alternatives");
      return {Branch{}};
    }
  }
  return branches;
}

Compiler::Branches Compiler::AddNegated(const Branch& branch, const Node& s, const Path& path,
                                        const Node& o, const Scope& scope) {
  std::vector<std::string> forward;
  std::vector<std::string> backward;
  for (const Path& part : path.parts) {
    const bool inverse = part.kind == Path::Kind::kInverse;
    const std::string& iri = inverse ? part.parts[0].iri : part.iri;
    (inverse ? backward : forward).push_back(SqlText(nodes_.PackIri(iri)));
  }
  Branches out;
  const auto add = [&](const Node& from, const Node& to, const std::vector<std::string>& none) {
    Branch next = branch;
    const Node property = FreshNode();
    AddTriple(next, from, property, to, scope);
    if (!none.empty()) {
      next.where.push_back(next.columns.at(property.variable).sql + " NOT IN (" +
                           Joined(none, ", ") + ")");
    }
    next.columns.erase(property.variable);
    out.push_back(std::move(next));
  };
  if (!forward.empty() || backward.empty()) add(s, o, forward);
  if (!backward.empty()) add(o, s, backward);
  return out;
}

// The recursive table of path+, path* or path?: x, the start, unless it is one value; y, the end;
// g, the graph, where there are several.
struct Compiler::Closure {
  const Scope& scope;
  std::optional<std::string> start;  // the one value where it begins
  std::string seeds;                 // or the values, as a table; neither: it begins anywhere
  Node from, to;                     // the ends of one step
  std::string table = {};
  std::vector<std::string> arms = {};

  bool HasGraphs() const { return scope.graph == Scope::Graph::kEach; }

  // No step: each start is its own end.
  void AddNone() {
    const std::string quads = scope.graph == Scope::Graph::kDefault ? "sp_triple" : "sp_quad";
    const std::string in_graph =
        scope.graph == Scope::Graph::kOne ? " AND z.g = " + scope.name : std::string();
    if (start) {
      arms.push_back("SELECT " + *start + (HasGraphs() ? ", g FROM sp_graph" : ""));
    } else if (!seeds.empty() && HasGraphs()) {
      for (const char* end : {"s", "o"}) {
        arms.push_back("SELECT k.c0, k.c0, z.g FROM " + seeds + ", sp_quad AS z WHERE z." + end +
                       " = k.c0");
      }
    } else if (!seeds.empty()) {
      const std::string any = "EXISTS (SELECT 1 FROM " + quads + " AS z WHERE z.";
      arms.push_back("SELECT k.c0, k.c0 FROM " + seeds + " WHERE " + any + "s = k.c0" + in_graph +
                     ") OR " + any + "o = k.c0" + in_graph + ")");
    } else {
      for (const std::string end : {"z.s", "z.o"}) {
        arms.push_back("SELECT " + end + ", " + end + (HasGraphs() ? ", z.g" : "") + " FROM " +
                       quads + " AS z WHERE 1" + in_graph);
      }
    }
  }

  void AddFirst(const Branch& step) {
    const std::string& first = step.columns.at(from.variable).sql;
    if (start) {
      AddStep(step, "", "", {first + " = " + *start});
    } else if (!seeds.empty()) {
      AddStep(step, "k.c0", seeds, {first + " = k.c0"});
    } else {
      AddStep(step, "", "", {});
    }
  }

  void AddFurther(const Branch& step) {
    std::vector<std::string> where = {step.columns.at(from.variable).sql + " = " + table + ".y"};
    if (HasGraphs()) where.push_back(step.columns.at(scope.name).sql + " = " + table + ".g");
    AddStep(step, table + ".x", table, where);
  }

  // One step, from `x` (empty: where the step begins) and under `where`.
  void AddStep(Branch step, const std::string& x, const std::string& beside,
               const std::vector<std::string>& where) {
    step.with.clear();
    if (!beside.empty()) step.from.push_back(beside);
    step.where.insert(step.where.end(), where.begin(), where.end());
    std::string columns = start ? "" : (x.empty() ? step.columns.at(from.variable).sql : x) + ", ";
    columns += step.columns.at(to.variable).sql;
    if (HasGraphs()) columns += ", " + step.columns.at(scope.name).sql;
    arms.push_back(SelectText(step, columns));
  }

  std::string Text() const {
    return table + (start ? "(y" : "(x, y") + (HasGraphs() ? ", g" : "") + ") AS (" +
           Joined(arms, " UNION ") + ")";
  }
};

Compiler::Branch Compiler::AddClosure(Branch branch, Node s, const Path& path, Node o,
                                      const Scope& scope) {
  Path inner = path.parts[0];
  if (!IsKnown(branch, s, scope) && IsKnown(branch, o, scope)) {
    std::swap(s, o);
    inner = {Path::Kind::kInverse, {}, {std::move(inner)}, path.at};
  }
  const std::optional<std::string> start = StartOf(branch, s, scope);
  std::string seeds;
  if (!start && IsKnown(branch, s, scope)) {
    Materialize(branch);
    seeds = "(SELECT DISTINCT " + branch.columns.at(s.variable).sql + " AS c0 FROM " +
            branch.from[0] + ") AS k";
  }
  Closure closure{scope, start, seeds, FreshNode(), FreshNode()};
  Scope plain = scope;
  plain.outer = nullptr;
  const Branches steps = AddPath(Branch{}, closure.from, inner, closure.to, plain);
  closure.table = Fresh("w");
  const bool zero = path.kind != Path::Kind::kOneOrMore;
  const bool again = path.kind != Path::Kind::kZeroOrOne;
  if (zero) closure.AddNone();
  for (const Branch& step : steps) {
    branch.with.insert(branch.with.end(), step.with.begin(), step.with.end());
    if (!zero || !again) closure.AddFirst(step);  // else a further one from the start itself
  }
  for (const Branch& step : steps) {
    if (again) closure.AddFurther(step);
  }
  branch.with.push_back(closure.Text());
  branch.from.push_back(closure.table);
  if (closure.HasGraphs()) BindVariable(branch, scope.name, closure.table + ".g");
  if (start && s.IsVariable() && !branch.columns.contains(s.variable)) {
    branch.columns[s.variable] = {*start};
  }
  if (!start) Bind(branch, s, closure.table + ".x");
  Bind(branch, o, closure.table + ".y");
  return branch;
}

}  // namespace tripleloom::sparql
