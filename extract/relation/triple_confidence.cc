// One proposition becomes several triples, and they are not equally sure: the object may hang on
// the right verb while the phrase behind it does not. So what counts is what the triple itself
// rests on: the arcs between its subject, its predicate and its object; the ties that put a name
// for a pronoun; and how much its phrases say when read alone ("they", "such cases", "number").
#include "extract/relation/triple_confidence.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "extract/relation/phrase.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr Weight kWeights[] = {
#include "extract/relation/triple_confidence_weights.inc"
};

double Log(double probability) { return std::log(std::max(0.01, probability)); }

double Logit(double probability) {
  const double p = std::clamp(probability, 0.01, 0.99);
  return std::log(p / (1 - p));
}

double Flag(bool holds) { return holds ? 1 : 0; }

// The arcs on the way between two words, as sums of logarithms.
struct Way {
  double arcs = 0;   // of head and label
  double heads = 0;  // of the head alone: whether two words hang together at all
};

std::vector<int> UpFrom(const Tree& tree, int word) {
  std::vector<int> words;
  for (; word >= 0; word = tree.word(word).head) words.push_back(word);
  return words;
}

Way WayBetween(const Tree& tree, int from, int to) {
  std::vector<int> left = UpFrom(tree, from), right = UpFrom(tree, to);
  while (!left.empty() && !right.empty() && left.back() == right.back()) {
    left.pop_back();
    right.pop_back();
  }
  left.insert(left.end(), right.begin(), right.end());
  Way way;
  for (int i : left) {
    const Word& word = tree.word(i);
    way.arcs += Log(static_cast<double>(word.head_probability) * word.deprel_probability);
    way.heads += Log(word.head_probability);
  }
  return way;
}

// Headings and lines of tables have none, and the trees of such are worse.
bool EndsInStop(const Tree& tree) {
  const auto& words = tree.sentence().words;
  return std::any_of(words.end() - std::min(3, tree.size()), words.end(),
                     [](const Word& word) { return word.xpos == Xpos::kPeriod; });
}

// "the members was": number of the verb and of its subject differ, so one of them is the wrong one.
bool Disagrees(const Tree& tree, const Proposition& p) {
  if (p.predicate.empty() || p.subject < 0) return false;
  const Word& verb = tree.word(p.predicate.front());
  const Word& noun = tree.word(p.subject);
  if (noun.upos != Upos::kNoun && noun.upos != Upos::kPropn) return false;
  const bool is_plural = noun.xpos == Xpos::kNNS || noun.xpos == Xpos::kNNPS ||
                         tree.Child(p.subject, Deprel::kConj) >= 0;
  if (is_plural) return verb.xpos == Xpos::kVBZ || verb.form == "was";
  // "if help were needed"; "a number of boats are missing".
  const bool is_subjunctive = verb.form == "were" && p.modality == Modality::kHypothetical;
  const bool is_amount =
      (noun.lemma == "number" || noun.lemma == "majority" || noun.lemma == "variety") &&
      tree.Child(p.subject, Deprel::kNmod) >= 0;
  return !is_subjunctive && !is_amount && (verb.xpos == Xpos::kVBP || verb.form == "were");
}

// "a plan to open the port": told as if it were done.
bool IsBareInfinitive(const Tree& tree, const Proposition& p, const Triple& t) {
  return p.implied.empty() && t.modality == Modality::kAsserted && !p.predicate.empty() &&
         tree.word(p.predicate.front()).xpos == Xpos::kVB;
}

// "these talks", "other towns", "their own": what is meant stands elsewhere.
bool PointsElsewhere(const Word& word) {
  static constexpr std::string_view kPointing[] = {"this",    "that",  "these",     "those", "such",
                                                   "same",    "other", "following", "it",    "its",
                                                   "another", "their", "they"};
  const bool is_owner = word.upos == Upos::kPron && word.deprel == Deprel::kNmodPoss;
  return is_owner || IsOneOf(kPointing, word.lemma);
}

// Subject or object: the phrase, its head in the tree, the head of the one across, and what
// restricts it, as far as the triple says so.
struct Side {
  std::string name;
  const Slot& slot;
  int head;
  int across;
  Span restriction = {};
};

Side SideOf(const Triple& triple, const std::string& name, const Slot& slot, int head, int across) {
  Side side{name, slot, head, across};
  for (const Qualifier& qualifier : triple.arguments) {
    if (qualifier.role == name + "-restriction") side.restriction = qualifier.slot.span;
  }
  return side;
}

bool IsPointing(const Tree& tree, const Side& side) {
  const auto& children = tree.Children(side.head);
  return PointsElsewhere(tree.word(side.head)) ||
         std::any_of(children.begin(), children.end(), [&](int child) {
           return child < side.head && PointsElsewhere(tree.word(child));
         });
}

// How sure the bounds of a phrase are: the heads of its words but the uppermost, as the sum of
// their logarithms, and that of the word behind it, which may belong to it as well.
double LogExtent(const Tree& tree, const Side& side) {
  double sum = 0;
  int last = side.head;
  for (int i = 0; i < tree.size(); ++i) {
    if (!side.slot.span.Contains(tree.word(i).span)) continue;
    if (i != side.head) sum += Log(tree.word(i).head_probability);
    last = i;
  }
  return last + 1 < tree.size() ? sum + Log(tree.word(last + 1).head_probability) : sum;
}

double LogTag(const Word& word) { return Log(word.upos_probability); }

// How much restricts the phrase in the sentence and is not shown: "number" of "the number of
// votes", "people" of "people who eat too much".
int CutOff(const Tree& tree, const Side& side, std::initializer_list<Deprel> labels) {
  int count = 0;
  for (int child : tree.ChildrenWith(side.head, labels)) {
    const bool is_set_off =
        child > side.head && tree.word(tree.Subtree(child).front()).upos == Upos::kPunct;
    const Span span = tree.word(child).span;
    const bool is_shown = side.slot.span.Contains(span) || side.restriction.Contains(span);
    if (!is_shown && !is_set_off && !tree.IsBelow(side.across, child)) ++count;
  }
  return count;
}

// The mention whose words hold `head`, among those of a chain; null if there is none.
const Mention* MentionAt(const Entities& entities, const Chain& chain, int sentence, int head) {
  const auto before = [&](int i, int wanted) {
    return entities.mentions[static_cast<size_t>(i)].sentence < wanted;
  };
  auto at = std::lower_bound(chain.mentions.begin(), chain.mentions.end(), sentence, before);
  for (; at != chain.mentions.end(); ++at) {
    const Mention& mention = entities.mentions[static_cast<size_t>(*at)];
    if (mention.sentence != sentence) break;
    if (mention.begin <= head && head < mention.end) return &mention;
  }
  return nullptr;
}

// Logarithm of the probability of the tie by which the word bears another's name.
double LogTie(const Entities& entities, int sentence, int head) {
  const int chain = entities.ChainAt(sentence, head);
  if (chain < 0) return 0;
  const Mention* mention =
      MentionAt(entities, entities.chains[static_cast<size_t>(chain)], sentence, head);
  return mention == nullptr || mention->tie == Tie::kNone ? 0 : Log(mention->probability);
}

// The same over the phrase: of its head and of the pronouns in it ("his guards").
double LogTies(const Tree& tree, const Entities& entities, int sentence, const Side& side) {
  double sum = LogTie(entities, sentence, side.head);
  for (int i = 0; i < tree.size(); ++i) {
    const bool is_inside = i != side.head && i != side.across;
    if (is_inside && tree.word(i).upos == Upos::kPron &&
        side.slot.span.Contains(tree.word(i).span)) {
      sum += LogTie(entities, sentence, i);
    }
  }
  return sum;
}

// The clauses a sentence has beside its main one: each can be the wrong home of a phrase.
int OtherClauses(const Tree& tree) {
  const auto& words = tree.sentence().words;
  return static_cast<int>(std::count_if(words.begin(), words.end(), [](const Word& word) {
    return word.deprel == Deprel::kAdvcl || word.deprel == Deprel::kAcl ||
           word.deprel == Deprel::kAclRelcl || word.deprel == Deprel::kCcomp ||
           word.deprel == Deprel::kXcomp || word.deprel == Deprel::kParataxis ||
           (word.deprel == Deprel::kConj && word.upos == Upos::kVerb);
  }));
}

// What is asked of subject and object alike.
void AddSide(const Tree& tree, const Entities& entities, int sentence, const Side& side,
             Features& out) {
  const int chain = entities.ChainAt(sentence, side.head);
  const bool is_named = chain >= 0 && entities.chains[static_cast<size_t>(chain)].named;
  const bool is_one_word = side.slot.text.find(' ') == std::string::npos;
  const bool is_pronoun = tree.word(side.head).upos == Upos::kPron;
  out.emplace_back(side.name + "-named", Flag(is_named));
  out.emplace_back(side.name + "-pronoun", Flag(!is_named && is_pronoun));
  out.emplace_back(side.name + "-one-word", Flag(!is_named && !is_pronoun && is_one_word));
  out.emplace_back(side.name + "-pointing", Flag(!is_named && IsPointing(tree, side)));
  const int phrases =
      CutOff(tree, side, {Deprel::kNmod, Deprel::kNummod, Deprel::kAmod, Deprel::kCompound});
  const int clauses =
      CutOff(tree, side, {Deprel::kAcl, Deprel::kAclRelcl, Deprel::kCcomp, Deprel::kXcomp});
  out.emplace_back(side.name + "-cut", std::log(1 + phrases));
  out.emplace_back(side.name + "-clause-cut", Flag(!is_named && clauses > 0));
  out.emplace_back(side.name + "-extent", LogExtent(tree, side));
}

}  // namespace

Features TripleFeatures(const Tree& tree, const Entities& entities, const Proposition& p,
                        const Triple& t) {
  const int subject = HeadOf(tree, t.subject.span, p.subject);
  const int object = HeadOf(tree, t.object.span, p.head);
  const Side left = SideOf(t, "subject", t.subject, subject, object);
  const Side right = SideOf(t, "object", t.object, object, subject);
  const Way to_subject = WayBetween(tree, subject, p.head);
  const Way to_object = WayBetween(tree, object, p.head);
  Features features = {
      {"bias", 1},
      {p.extractor + ':' + p.pattern, 1},
      {p.implied.empty() ? "proposition" : "noun-proposition", Logit(p.confidence)},
      {"subject-way", to_subject.arcs},
      {"object-way", to_object.arcs},
      {"heads", to_subject.heads + to_object.heads},
      {"tags", LogTag(tree.word(subject)) + LogTag(tree.word(p.head)) + LogTag(tree.word(object))},
      {"clause", Log(static_cast<double>(tree.word(p.head).head_probability) *
                     tree.word(p.head).deprel_probability)},
      {"object-distance", std::log(1 + std::abs(object - p.head))},
      {"length", std::log(tree.size())},
      {"subject-distance", std::log(1 + std::abs(subject - p.head))},
      {"no-stop", Flag(!EndsInStop(tree))},
      {"disagrees", Flag(Disagrees(tree, p))},
      {"bare-infinitive", Flag(IsBareInfinitive(tree, p, t))},
      {"modal:" + std::string(NameOf(t.modality)), 1},
      {"negated", Flag(t.negated)},
      {"clauses", std::log(1 + OtherClauses(tree))},
      {"qualifiers", std::log(1 + t.arguments.size())},
      {"literal", Flag(t.object.entity < 0)},
      {"attributed", Flag(t.attribution.has_value())},
      {"ties",
       LogTies(tree, entities, p.sentence, left) + LogTies(tree, entities, p.sentence, right)}};
  AddSide(tree, entities, p.sentence, left, features);
  AddSide(tree, entities, p.sentence, right, features);
  return features;
}

double TripleConfidence(const Tree& tree, const Entities& entities, const Proposition& proposition,
                        const Triple& triple) {
  return Logistic(kWeights, TripleFeatures(tree, entities, proposition, triple));
}

}  // namespace tripleloom
