// Triples, collections and property paths (grammar, rules 52 to 107).
#include "graph/rdf.h"
#include "graph/sparql/parsing.h"

namespace tripleloom::sparql {

std::vector<TriplePattern> Parsing::ParseTemplate() {
  std::vector<TriplePattern> out;
  const bool outer = std::exchange(in_template_, true);
  ExpectSign("{");
  while (!failed() && !IsSign("}")) {
    if (!TakeSign(".")) ParseTriples(out);
  }
  ExpectSign("}");
  in_template_ = outer;
  return out;
}

void Parsing::ParseTriples(std::vector<TriplePattern>& out) {
  const size_t before = out.size();
  const bool nested = IsSign("[") || IsSign("(");
  const Node subject = ParseNode(out);
  // "[ :p :o ]" and "(1 2)" may stand alone.
  ParsePropertyList(subject, !nested || out.size() == before, out);
  if (!failed() && !IsSign(".") && !IsSign("}") && !IsSign("{") &&
      Peek().kind != SparqlToken::Kind::kWord) {
    Expected("\".\", \";\", \",\" or \"}\"");
  }
}

void Parsing::ParsePropertyList(const Node& subject, bool required,
                                std::vector<TriplePattern>& out) {
  TriplePattern verb;
  if (!ParseVerb(verb)) {
    if (required) Expected("a property, a path or a variable");
    return;
  }
  ParseObjects(subject, verb, out);
  while (!failed() && TakeSign(";")) {
    TriplePattern next;
    if (ParseVerb(next)) ParseObjects(subject, next, out);
  }
}

// False where none begins here.
bool Parsing::ParseVerb(TriplePattern& triple) {
  if (failed()) return false;
  const size_t at = Peek().begin;
  if (Peek().kind == SparqlToken::Kind::kVariable) {
    triple.predicate.at = at;
    triple.predicate.variable = ParseVariable();
    return true;
  }
  const bool begins = IsIri() || IsSign("^") || IsSign("!") || IsSign("(") ||
                      (Peek().kind == SparqlToken::Kind::kWord && Peek().text == "a");
  if (!begins) return false;
  Path path = ParsePath();
  if (path.kind == Path::Kind::kIri) {
    triple.predicate = {{}, IriTerm(std::move(path.iri)), at};
  } else if (in_template_) {
    FailAt(at, ErrorCode::kBadSyntax, "a template has no paths; write a property");
  } else {
    triple.predicate.at = at;
    triple.path = std::move(path);
  }
  return true;
}

void Parsing::ParseObjects(const Node& subject, const TriplePattern& verb,
                           std::vector<TriplePattern>& out) {
  do {
    TriplePattern triple = verb;
    triple.subject = subject;
    triple.object = ParseNode(out);
    out.push_back(std::move(triple));
  } while (!failed() && TakeSign(","));
}

Node Parsing::ParseNode(std::vector<TriplePattern>& out) {
  const Depth depth(*this);
  Node node;
  node.at = Peek().begin;
  if (failed()) return node;
  if (Peek().kind == SparqlToken::Kind::kVariable || IsIri()) return ParseVariableOrIri();
  if (Peek().kind == SparqlToken::Kind::kBlank) {
    node.variable = "_:" + lexer_.Take().text + "_";  // an underscore: no fresh one has it
  } else if (IsLiteral()) {
    node.term = ParseLiteral();
  } else if (IsSign("+") || IsSign("-")) {
    const SparqlToken sign = lexer_.Take();
    if (!IsLiteral() || Peek().kind == SparqlToken::Kind::kString || Peek().begin != sign.end) {
      Expected("a number right after the sign");
      return node;
    }
    node.term = ParseNumber(sign.text);
  } else if (TakeSign("[")) {
    node.variable = FreshBlank();
    if (!IsSign("]")) ParsePropertyList(node, true, out);
    ExpectSign("]");
  } else if (TakeSign("(")) {
    return ParseCollection(out);
  } else {
    Expected("a variable, an IRI, a literal or a blank node");
  }
  return node;
}

// What follows "(": an RDF list.
Node Parsing::ParseCollection(std::vector<TriplePattern>& out) {
  const auto rdf = [](std::string_view name) { return Node{{}, IriTerm(ExpandRdfName(name)), 0}; };
  if (TakeSign(")")) return rdf("rdf:nil");
  const Node list{FreshBlank(), {}, Peek().begin};
  Node rest = list;
  while (!failed()) {
    Node item = ParseNode(out);
    out.push_back({rest, rdf("rdf:first"), std::nullopt, std::move(item)});
    const bool last = TakeSign(")");
    Node next = last ? rdf("rdf:nil") : Node{FreshBlank(), {}, Peek().begin};
    out.push_back({rest, rdf("rdf:rest"), std::nullopt, next});
    if (last) break;
    rest = std::move(next);
  }
  return list;
}

Path Parsing::ParsePath() {
  const Depth depth(*this);
  Path first = ParsePathSequence();
  if (!IsSign("|")) return first;
  Path all{Path::Kind::kAlternative, {}, {std::move(first)}, Peek().begin};
  while (!failed() && TakeSign("|")) all.parts.push_back(ParsePathSequence());
  return all;
}

Path Parsing::ParsePathSequence() {
  Path first = ParsePathElement();
  if (!IsSign("/")) return first;
  Path all{Path::Kind::kSequence, {}, {std::move(first)}, Peek().begin};
  while (!failed() && TakeSign("/")) all.parts.push_back(ParsePathElement());
  return all;
}

Path Parsing::ParsePathElement() {
  const Depth depth(*this);
  const size_t at = Peek().begin;
  if (TakeSign("^")) return {Path::Kind::kInverse, {}, {ParsePathElement()}, at};
  Path path = ParsePathPrimary();
  const size_t mark = Peek().begin;
  std::optional<Path::Kind> kind;
  if (TakeSign("*")) kind = Path::Kind::kZeroOrMore;
  if (!kind && TakeSign("+")) kind = Path::Kind::kOneOrMore;
  if (!kind && TakeSign("?")) kind = Path::Kind::kZeroOrOne;
  if (!kind) return path;
  return {*kind, {}, {std::move(path)}, mark};
}

Path Parsing::ParsePathPrimary() {
  const size_t at = Peek().begin;
  if (TakeSign("!")) return ParseNegatedPath();
  if (TakeSign("(")) {
    Path path = ParsePath();
    ExpectSign(")");
    return path;
  }
  if (!failed() && Peek().kind == SparqlToken::Kind::kWord && Peek().text == "a") {
    lexer_.Take();
    return {Path::Kind::kIri, ExpandRdfName("rdf:type"), {}, at};
  }
  return {Path::Kind::kIri, ParseIri(), {}, at};
}

Path Parsing::ParseNegatedPath() {
  Path all{Path::Kind::kNegated, {}, {}, Peek().begin};
  if (!TakeSign("(")) {
    all.parts.push_back(ParseNegatedOne());
    return all;
  }
  if (TakeSign(")")) return all;
  do {
    all.parts.push_back(ParseNegatedOne());
  } while (!failed() && TakeSign("|"));
  ExpectSign(")");
  return all;
}

Path Parsing::ParseNegatedOne() {
  const size_t at = Peek().begin;
  const bool inverse = TakeSign("^");
  Path one{Path::Kind::kIri, {}, {}, at};
  if (!failed() && Peek().kind == SparqlToken::Kind::kWord && Peek().text == "a") {
    lexer_.Take();
    one.iri = ExpandRdfName("rdf:type");
  } else {
    one.iri = ParseIri();
  }
  if (!inverse) return one;
  return {Path::Kind::kInverse, {}, {std::move(one)}, at};
}

}  // namespace tripleloom::sparql
