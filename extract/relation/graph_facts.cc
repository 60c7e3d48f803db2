// The graph of a document: the triples of all its propositions, each once, in text order. A role
// whose domain is told apart is left out; what somebody says is told where nothing in it could be.
#include <algorithm>
#include <set>
#include <tuple>

#include "extract/relation/graph_shape.h"
#include "extract/relation/graph_slots.h"
#include "extract/relation/narrowed_name.h"
#include "extract/relation/participant.h"
#include "extract/relation/plausible.h"
#include "extract/relation/subject.h"
#include "extract/relation/triple_confidence.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

// Whether the clause goes on behind the quotation mark: no comma or coordinator stands there.
bool GoesOn(const Tree& tree, int mark) {
  if (mark + 1 >= tree.size() || tree.word(mark - 1).upos == Upos::kPunct) return false;
  const Word& next = tree.word(mark + 1);
  return next.upos != Upos::kPunct && next.deprel != Deprel::kCc;
}

// What is quoted, up to the quotation mark that closes it, or to the end of the sentence; where the
// clause goes on behind the mark, all its words. Without a mark before the first of the words,
// these as they are.
std::vector<int> QuotedWords(const Tree& tree, std::vector<int> words) {
  if (words.empty() || words.front() == 0) return words;
  if (tree.word(words.front() - 1).xpos != Xpos::kOpenQuote) return words;
  std::vector<int> quoted;
  for (int word = words.front(); word < tree.size(); ++word) {
    if (tree.word(word).xpos == Xpos::kCloseQuote) {
      if (quoted.empty() || !GoesOn(tree, word)) break;
      std::erase_if(words, [&](int part) {  // "“crews” may stay"
        const Xpos xpos = tree.word(part).xpos;
        return xpos == Xpos::kOpenQuote || xpos == Xpos::kCloseQuote;
      });
      return words;
    }
    quoted.push_back(word);
  }
  while (!quoted.empty() && tree.word(quoted.back()).upos == Upos::kPunct) quoted.pop_back();
  return quoted.empty() ? words : quoted;
}

// What is said, without the "that" before it.
std::vector<int> ContentWords(const Tree& tree, const Proposition& p, const Argument& argument) {
  std::vector<int> words = ClauseOf(tree, p, argument);
  while (words.size() > 1 && tree.word(words.front()).lemma == "that" &&
         tree.word(words.front()).deprel == Deprel::kMark) {
    words.erase(words.begin());
  }
  while (words.size() > 1 && tree.word(words.front()).upos == Upos::kPunct) {
    words.erase(words.begin());
  }
  return QuotedWords(tree, words);
}

// An extractor's own word on its confidence stands.
void Estimate(const ProjectionContext& context, const Proposition& p, Triple& triple) {
  if (!p.estimated) return;
  triple.confidence = TripleConfidence(context.tree(p), context.entities, p, triple);
}

// "says | have flown over Lorne", whose subject the parser took for what is said: half a clause.
bool LacksSubject(const Tree& tree, int clause) {
  const Word& verb = tree.word(clause);
  const int auxiliary = tree.Child(clause, {Deprel::kAux, Deprel::kAuxPass, Deprel::kCop});
  return IsFiniteForm(auxiliary < 0 ? verb.xpos : tree.word(auxiliary).xpos) &&
         tree.Child(clause, {Deprel::kNsubj, Deprel::kNsubjPass, Deprel::kNsubjOuter,
                             Deprel::kCsubj, Deprel::kExpl}) < 0;
}

// "warns | continued", "sees | gladly take": a participle alone, or a bare infinitive, without
// subject and quotation marks is cut out of what is said.
bool IsFragment(const Tree& tree, int clause, const std::vector<int>& words) {
  const Word& verb = tree.word(clause);
  const bool is_participle = verb.xpos == Xpos::kVBN || verb.xpos == Xpos::kVBG;
  const bool is_quoted =
      !words.empty() && words.front() > 0 && tree.word(words.front() - 1).xpos == Xpos::kOpenQuote;
  const bool is_infinitive = verb.xpos == Xpos::kVB && OwnSubject(tree, clause) < 0 &&
                             tree.Child(clause, {Deprel::kMark, Deprel::kAux}) < 0;
  return !is_quoted && (is_infinitive || (is_participle && words.size() == 1));
}

// "thinks | we should be", "says | he did": what the auxiliary stands for is said elsewhere.
bool EndsInAuxiliary(const Tree& tree, const std::vector<int>& words) {
  return words.size() > 1 && tree.word(words.back()).upos == Upos::kAux;
}

// "reports | the court has heard": a report beside the sentence, whose content the sentence is.
bool EndsInReport(const Tree& tree, int clause, const std::vector<int>& words) {
  static constexpr std::string_view kVerbs[] = {"show",  "learn",   "find",    "hear",     "report",
                                                "say",   "tell",    "note",    "announce", "reveal",
                                                "state", "suggest", "indicate"};
  return !words.empty() && words.back() == clause && IsOneOf(kVerbs, tree.word(clause).lemma);
}

// Whether the word stands in a clause with a conjunction before `clause`: "if it rains".
bool IsInFronted(const Tree& tree, int clause, int word) {
  for (int beside : tree.ChildrenWith(clause, {Deprel::kAdvcl})) {
    if (beside < clause && tree.IsBelow(word, beside)) return true;
  }
  return false;
}

// "is pleased it went well", "is not sure who left": the adjective is what the clause completes.
// No words where the clause belongs to no adjective: "what it is, though he doubted it".
std::vector<int> SayingWords(const Tree& tree, const Proposition& p, const Argument& content) {
  std::vector<int> words = p.predicate;
  if (tree.Child(p.head, Deprel::kCop) < 0 || tree.word(content.head).head != p.head) return words;
  if (tree.word(p.head).upos != Upos::kAdj) return {};
  for (int adverb : tree.ChildrenWith(p.head, {Deprel::kAdvmod})) {
    if (!words.empty() && words.back() < adverb && adverb < p.head) words.push_back(adverb);
  }
  words.push_back(p.head);
  return words;
}

// The saying with its whole clause, for a clause out of which nothing else came.
void AddSaying(const ProjectionContext& context, EntityTable& table, const Proposition& p,
               const std::set<int>& told, std::vector<Triple>& out) {
  const Tree& tree = context.tree(p);
  if (IsBareQuantifier(tree, p.subject) || IsAskedFor(tree, p.subject)) return;
  for (const Argument& argument : p.arguments) {
    if (argument.kind != ArgumentKind::kClause || argument.role != "content") continue;
    const bool is_told = std::any_of(told.begin(), told.end(), [&](int head) {
      return tree.IsBelow(head, argument.head) && !IsInFronted(tree, argument.head, head);
    });
    if (is_told || LacksSubject(tree, argument.head)) continue;
    Triple triple = StartTriple(context, p);
    const int subject =
        context.referents[static_cast<size_t>(p.sentence)][static_cast<size_t>(p.subject)];
    const auto words = PhraseWords(tree, subject, Extent::kName, WordsOutside(p, subject));
    const auto some = SomeOfName(tree, subject, words);
    triple.subject = MakeSlot(context, p, some.empty() ? words : some);
    triple.subject.entity =
        some.empty() ? table.Of(p.sentence, subject, words) : table.OfDescription(p.sentence, some);
    const std::vector<int> verb = SayingWords(tree, p, argument);
    triple.relation.text = context.Text(p, verb);
    if (verb.size() > p.predicate.size())
      triple.relation.lemma += ' ' + LowerAscii(tree.word(p.head).lemma);
    const std::vector<int> content = ContentWords(tree, p, argument);
    if (IsFragment(tree, argument.head, content) || EndsInAuxiliary(tree, content) ||
        EndsInReport(tree, argument.head, content)) {
      continue;
    }
    triple.object = MakeSlot(context, p, content);
    if (triple.attribution && p.source->head >= 0) {
      triple.attribution->source.entity = SpeakerEntity(context, table, p);
    }
    if (words.empty() || verb.empty() || triple.subject.entity < 0 || triple.object.text.empty())
      continue;
    Estimate(context, p, triple);
    out.push_back(triple);
  }
}

// "Kestrel spokesman Ben Ames": that he is spokesman of Kestrel says all that "is Kestrel
// spokesman" does, and ties two names.
bool IsSaidByTie(const ProjectionContext& context, const Proposition& role,
                 const Proposition& tie) {
  if (tie.sentence != role.sentence || tie.subject != role.subject) return false;
  if (tie.pattern != role.pattern + "-of") return false;
  const Argument& description = role.arguments.front();
  const int domain = tie.arguments.front().head;
  return context.tree(role).IsBelow(domain, description.head) ||
         context.tree(role).word(domain).deprel == Deprel::kNmodPoss ||
         std::find(description.words.begin(), description.words.end(), domain) !=
             description.words.end();
}

std::vector<bool> SaidByTies(const ProjectionContext& context,
                             const std::vector<Proposition>& propositions) {
  std::vector<bool> result(propositions.size());
  for (size_t tie = 1; tie < propositions.size(); ++tie) {
    const bool follows =
        !propositions[tie].implied.empty() && !propositions[tie - 1].implied.empty();
    if (follows) result[tie - 1] = IsSaidByTie(context, propositions[tie - 1], propositions[tie]);
  }
  return result;
}

auto IdentityOf(const Triple& t) {
  return std::tuple(t.sentence, t.subject.entity, t.relation.lemma, t.object.entity, t.object.text,
                    t.negated, t.modality);
}

void RemoveRepeats(std::vector<Triple>& triples) {
  std::set<decltype(IdentityOf(triples.front()))> seen;
  std::erase_if(triples, [&](const Triple& t) { return !seen.insert(IdentityOf(t)).second; });
}

// How many there are of what no fact speaks of is left out: such a node would hang on its number
// alone.
void RemoveLoneNumbers(std::vector<Triple>& triples) {
  std::set<int> tied;
  for (const Triple& t : triples) {
    if (t.extractor != "count") tied.insert({t.subject.entity, t.object.entity});
  }
  std::erase_if(triples, [&](const Triple& t) {
    return t.extractor == "count" && !tied.contains(t.subject.entity);
  });
}

}  // namespace

void ProjectGraph(const ProjectionContext& context, const std::vector<Proposition>& propositions,
                  EntityTable& table, std::vector<Triple>& out) {
  std::set<std::pair<int, int>> told;
  const std::vector<bool> is_said_by_tie = SaidByTies(context, propositions);
  for (size_t i = 0; i < propositions.size(); ++i) {
    const Proposition& p = propositions[i];
    if (is_said_by_tie[i] || !IsPlausible(context, p)) continue;
    for (Triple& triple : GraphTriples(context, table, p)) {
      Estimate(context, p, triple);
      out.push_back(std::move(triple));
      told.insert({p.sentence, p.head});
    }
  }
  for (const Proposition& p : propositions) {
    std::set<int> heads;
    for (auto at = told.lower_bound({p.sentence, 0}); at != told.end(); ++at) {
      if (at->first != p.sentence) break;
      heads.insert(at->second);
    }
    AddSaying(context, table, p, heads, out);
  }
  std::stable_sort(out.begin(), out.end(), [](const Triple& a, const Triple& b) {
    return std::tuple(a.sentence, a.subject.span, a.relation.span, a.object.span) <
           std::tuple(b.sentence, b.subject.span, b.relation.span, b.object.span);
  });
  RemoveRepeats(out);
  RemoveLoneNumbers(out);
}

}  // namespace tripleloom
