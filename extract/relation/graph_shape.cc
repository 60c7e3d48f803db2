// The shape of the graph: triples between entities.
//
// A proposition "subject - verb - object - adjuncts" becomes
//   subject - verb - object                     with the adjuncts as qualifiers,
//   subject - verb preposition - adjunct        where there is no object ("met in"),
//   object - verb preposition - adjunct         for origins, goals, "of" ("accused of") and where
//                                               something is hit or made, where the verb reads as a
//                                               participle,
//   subject - verb object preposition - adjunct otherwise ("held talks with").
// Times stay qualifiers: a graph whose hub is "Monday" tells nothing.
//
// The negation is on the statement, not in its words ("no troops were sent" is troops - sent,
// negated), save of "nothing". What somebody says is given as what he says, attributed to him.
#include "extract/relation/graph_shape.h"

#include <string_view>

#include "extract/relation/adverbs.h"
#include "extract/relation/bare_verb.h"
#include "extract/relation/complements.h"
#include "extract/relation/entity_table.h"
#include "extract/relation/graph_qualifiers.h"
#include "extract/relation/graph_slots.h"
#include "extract/relation/graph_wording.h"
#include "extract/relation/narrowed_name.h"
#include "extract/relation/participant.h"
#include "extract/relation/participle_form.h"
#include "extract/relation/projection.h"
#include "extract/relation/qualify.h"
#include "extract/relation/subject.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

// The triples of one proposition.
class GraphShape {
 public:
  GraphShape(const ProjectionContext& context, EntityTable& table, const Proposition& proposition)
      : context_(context),
        table_(table),
        p_(proposition),
        tree_(context.tree(proposition)),
        slots_(context, table, proposition),
        qualifiers_(context, table, proposition),
        words_(context, table, proposition) {}

  std::vector<Triple> Make() {
    const Argument* core = Core();
    if (p_.pattern == "existential") return MakeExistential(core);
    for (int subject : p_.implied.empty() ? slots_.Subjects() : std::vector<int>{p_.subject}) {
      Slot subject_slot = slots_.Of(subject);
      if (subject_slot.entity < 0) continue;
      if (p_.extractor == "count" && !ShowCounted(subject_slot)) continue;
      for (size_t i = 0; i < p_.arguments.size(); ++i) MakeArgument(subject_slot, core, i);
    }
    // "The mayor died in 1987": the time is all there is.
    if (triples_.empty()) triples_ = std::move(times_);
    const bool is_idiom = core != nullptr && IsHalfOfIdiom(tree_, p_, *core) &&
                          p_.modality != Modality::kPossible &&
                          p_.modality != Modality::kHypothetical;
    if (triples_.empty() && (is_idiom || StandsAlone(tree_, p_)))
      MakeBare(is_idiom ? core->head : -1);
    return std::move(triples_);
  }

 private:
  // Such a fact has no second thing: the verb itself stands as the object, as a quality does.
  //   ministers - have - resigned      bridge - was - closed      Ames - did - resign
  //   talks - will - take place
  void MakeBare(int noun) {
    const auto [helpers, verb, behind] = WordsOfBareVerb(tree_, p_, noun);
    Slot object = MakeSlot(context_, p_, verb);
    const bool is_wanted = p_.passive && p_.modality == Modality::kIntended;
    const std::string relation =
        helpers.empty() ? (is_wanted ? "to be" : "did") : context_.Text(p_, helpers);
    if (helpers.empty() && !is_wanted) object.text = Join(p_.lemma, context_.Text(p_, behind));
    for (int subject : slots_.Subjects()) {
      const Slot subject_slot = slots_.Of(subject);
      if (subject_slot.entity < 0) continue;
      Add(subject_slot, {relation, p_.passive ? "be" : "do"}, object, -1);
    }
  }

  // "Ten boats" are a node of that name; as the subject of how many they are, they read "boats".
  // False where the node is called otherwise, so that the number is not its own.
  bool ShowCounted(Slot& subject) const {
    const std::string number = context_.Text(p_, p_.arguments.front().words);
    if (table_[subject.entity].name.find(number) == std::string::npos) return false;
    const Slot counted = MakeSlot(context_, p_, p_.subject_words);
    subject.text = counted.text;
    subject.span = counted.span;
    return true;
  }

  // "There were riots in Ames": riots - were in - Ames.
  std::vector<Triple> MakeExistential(const Argument* core) {
    for (int subject : Conjuncts(tree_, core->head)) {
      const Slot subject_slot = slots_.Of(subject);
      if (subject_slot.entity < 0) continue;
      for (size_t i = 0; i < p_.arguments.size(); ++i) {
        const Argument& argument = p_.arguments[i];
        if (&argument != core && !IsAside(tree_, argument)) MakeArgument(subject_slot, nullptr, i);
      }
    }
    return std::move(triples_);
  }

  const Argument* Core() const {
    for (const Argument& argument : p_.arguments) {
      if (argument.kind == ArgumentKind::kObject || argument.kind == ArgumentKind::kComplement) {
        return &argument;
      }
    }
    return nullptr;
  }

  // `used` is the argument that the object is (-1: none), `noun` the head of the phrase that stands
  // in the relation (-1: none).
  void Add(const Slot& subject, const Wording& relation, const Slot& object, int used,
           int noun = -1, bool is_time = false) {
    if (subject.text.empty() || object.text.empty() || IsSame(subject, object)) return;
    Triple triple = StartTriple(context_, p_);
    triple.subject = subject;
    triple.relation.text = relation.text;
    triple.relation.lemma = relation.lemma;
    triple.object = object;
    triple.arguments = qualifiers_.Adjuncts(used, object);
    qualifiers_.AddRestrictions(triple, noun);
    if (NamesNone(subject) || NamesNone(object)) triple.negated = false;
    if (used >= 0 && IsDoubted(tree_, p_, used)) triple.modality = Modality::kPossible;
    if (triple.attribution && p_.source->head >= 0) {
      triple.attribution->source.entity = SpeakerEntity(context_, table_, p_);
    }
    (is_time ? times_ : triples_).push_back(std::move(triple));
  }

  // "It is a long trip to Lorne", where "it" is the trip: of two nodes with one name, also where
  // one of them is only called in full, nothing is said.
  bool IsSame(const Slot& subject, const Slot& object) const {
    if (object.entity < 0 || object.entity == subject.entity) return object.entity >= 0;
    const std::string &first = table_[subject.entity].name, &second = table_[object.entity].name;
    const bool is_identity = p_.lemma == "be" && p_.implied.empty() && IsFullerName(first, second);
    return first == second || is_identity;
  }

  void MakeArgument(const Slot& subject, const Argument* core, size_t index) {
    const Argument& argument = p_.arguments[index];
    const int used = static_cast<int>(index);
    if (HasContent(p_) && !IsCore(argument)) return;
    if (argument.kind == ArgumentKind::kAdverb || argument.kind == ArgumentKind::kClause) return;
    if (IsCore(argument) && p_.pattern == "predicate") return;  // told by the clause itself
    const bool is_description = !p_.implied.empty() && p_.extractor != "place";
    for (int head :
         is_description ? std::vector<int>{argument.head} : slots_.Coordinated(argument.head)) {
      if (IsNoParticipant(context_.sentence(p_), p_, argument, head)) continue;
      const bool is_value = p_.pattern == "age" || p_.pattern == "alias" || p_.extractor == "count";
      const bool is_domain = p_.pattern.ends_with("-of");  // "Kestrel Blue"
      const bool is_quality = argument.kind == ArgumentKind::kComplement && !is_domain &&
                              (tree_.word(head).upos == Upos::kAdj || is_value);
      if (is_quality) {
        const Slot quality = argument.words.empty() ? slots_.OfQuality(head)
                                                    : slots_.OfName(subject, argument.words);
        if (p_.arguments.size() == 1 && LinksQuality(p_))
          Add(subject, words_.Verb(), quality, used);
        continue;
      }
      const int name = NameBehindOf(context_.sentence(p_), p_, argument, head);
      if (name >= 0) {
        MakeBehindOf(subject, core, argument, head, name, used);
        continue;
      }
      const Slot object = slots_.OfArgument(argument, head);
      if (object.entity < 0) continue;
      if (IsCore(argument)) {
        MakeCore(subject, argument, object, used);
        const bool is_idiom = IsHalfOfIdiom(tree_, p_, argument);
        if (is_idiom || IsLight(context_.sentence(p_), p_, argument))
          MakeLight(subject, head, used, is_idiom);
      } else {
        MakeOblique(subject, core, argument, object, used);
        MakeWiderPlace(subject, core, argument, head, used);
      }
    }
  }

  // "is president of Norland": is president of - Norland; "left at the request of Ames": left at
  // request of - Ames.
  void MakeBehindOf(const Slot& subject, const Argument* core, const Argument& argument, int noun,
                    int name, int used) {
    const std::string phrase = words_.PhraseUpTo(noun, name);
    if (slots_.IsCalled(subject, phrase)) return;
    for (int head : slots_.Coordinated(name)) {
      const Slot object = slots_.Of(head);
      if (object.entity < 0) continue;
      // "Archbishop of Lorne, Bishop of Merrow": another role, and nothing he is archbishop of
      const std::string lemma = LowerAscii(tree_.word(head).lemma);
      if (head != name && context_.lexicon.MainNounClass(lemma) == kNounPerson) continue;
      if (IsCore(argument)) {
        Add(subject, words_.Verb() + phrase, object, used, noun);
      } else {
        MakeOblique(subject, core, argument, object, used, phrase);
      }
    }
  }

  // Object or complement. What only together with another phrase says what is done stands with it
  // in the relation: "found unsafe - the road", "gave medal to - Ames".
  void MakeCore(const Slot& subject, const Argument& argument, const Slot& object, int used) {
    if (IsHalfOfIdiom(tree_, p_, argument) || NeedsPlace(p_)) return;
    if (table_[object.entity].named && LacksGift(p_, argument)) return;
    if (argument.kind == ArgumentKind::kObject && IsToldByContent(tree_, argument.head)) return;
    if (const auto act = ActInClause(tree_, p_, argument); !act.empty()) {
      if (act.back() < 0) return;
      return Add(subject, words_.Verb() + context_.Text(p_, act), object, used);
    }
    if (argument.kind == ArgumentKind::kIndirect) return MakeReceiver(subject, object, used);
    const int infinitive = InfinitiveOfNoun(tree_, argument.head);
    if (infinitive >= 0) return MakeOfInfinitive(subject, argument.head, infinitive, used);
    const Argument* second = SecondPredicate(p_);
    if (second == &argument) return MakeIdentity(subject, object, used);
    const std::string what =
        second == nullptr ? "" : context_.Text(p_, slots_.StateWords(second->head));
    Add(subject, words_.Verb() + what, object, used);
  }

  // "stressed the need to train staff": stressed need to train - staff.
  void MakeOfInfinitive(const Slot& subject, int noun, int infinitive, int used) {
    const auto [words, end] = PhraseOfInfinitive(tree_, slots_.NameWords(noun), infinitive);
    if (end < 0) return;
    const std::string phrase = context_.Text(p_, words);
    if (slots_.IsCalled(subject, context_.Text(p_, slots_.NameWords(noun)))) return;
    for (int head : slots_.Coordinated(end)) {
      const Slot object = slots_.Of(head);
      if (object.entity < 0) continue;
      Add(subject, words_.Verb() + phrase, object, used, noun);
    }
  }

  // "elected Ames mayor": Ames - elected - mayor; not "Ames - made - mayor", as if she made one.
  void MakeIdentity(const Slot& subject, const Slot& complement, int used) {
    for (const Argument& argument : p_.arguments) {
      if (argument.kind != ArgumentKind::kObject) continue;
      const Word& object = tree_.word(argument.head);
      if (IsReflexive(object))
        return Add(subject, {Join(words_.Verb().text, LowerAscii(object.form)), p_.lemma},
                   complement, used);
      if (!ReadsAsParticiple(tree_.word(p_.head)) || p_.lemma == "make") return;
      for (int head : slots_.Coordinated(argument.head)) {
        const Slot direct = slots_.Of(head);
        if (direct.entity >= 0) Add(direct, {words_.MainVerb(), p_.lemma}, complement, used);
      }
    }
  }

  void MakeReceiver(const Slot& subject, const Slot& receiver, int used) {
    const Argument* gift = Core();
    const std::string preposition = gift == nullptr ? "" : PrepositionOfReceiver(tree_, p_);
    if (preposition.empty()) return Add(subject, words_.Verb(), receiver, used);
    const std::string what = context_.Text(p_, slots_.ReferentWords(gift->head));
    Add(subject, words_.Verb() + what + preposition, receiver, used, gift->head);
  }

  // "held round of talks with - Berg"; of an idiom with any phrase: "paved way for - strike".
  void MakeLight(const Slot& subject, int noun, int used, bool is_idiom) {
    for (int child : PhrasesBehind(context_.sentence(p_), noun)) {
      const Slot object = slots_.Of(child);
      if (object.entity < 0 || !(is_idiom || table_[object.entity].named)) continue;
      Add(subject, words_.Verb() + words_.PhraseUpTo(noun, child), object, used, noun);
    }
  }

  // `noun` is what stands between the preposition and the object: "request of".
  void MakeOblique(const Slot& subject, const Argument* core, const Argument& argument,
                   const Slot& object, int used, const std::string& noun = "") {
    const std::string preposition = Join(words_.Preposition(argument), noun);
    const bool is_time = argument.role == "time";
    const bool is_manner = noun.empty() && IsAdverbial(context_, tree_, argument);
    if (IsPlaceOfSpeech(context_.sentence(p_), p_, argument) || IsBesideBridge(p_, tree_, used))
      return;
    if (ActsInInfinitive(tree_, argument) || IsCircumstance(p_, argument)) return;
    if (core == nullptr) {
      const std::vector<int> state = QualityPhrase(tree_, p_, argument);
      if (!state.empty() && noun.empty())
        return Add(subject, words_.Verb(), MakeSlot(context_, p_, state), used);
      if (is_manner) return;
      return Add(subject, words_.Verb() + words_.IdiomBefore(used) + preposition, object, used, -1,
                 is_time);
    }
    if (is_time || preposition.empty() || is_manner) return;
    // "saw none near the dam": nobody knows what.
    const bool is_idiom = CompletesIdiom(tree_, p_, *core, argument);
    const int direct_entity =
        core->kind == ArgumentKind::kObject ? slots_.Of(core->head).entity : -1;
    if (core->kind == ArgumentKind::kObject && !is_idiom && direct_entity < 0) return;
    // "blamed her for the loss": not herself, whoever the chains say she is.
    const bool is_self = direct_entity >= 0 && direct_entity == subject.entity;
    if (is_self && !IsReflexive(tree_.word(core->head))) return;
    if (direct_entity >= 0 && direct_entity == object.entity) return;  // "led Lorne out of Lorne"
    if (core->kind == ArgumentKind::kComplement) {
      const std::string quality = context_.Text(p_, slots_.NameWords(core->head));
      if (slots_.IsCalled(subject, quality)) return;
      return Add(subject, (words_.Verb() + quality).Before(preposition), object, used, core->head);
    }
    const std::string done = DoneToObject(tree_, p_, *core, argument);
    const bool is_role = words_.Preposition(argument) == "as" && TakesAs(p_.lemma);
    const bool is_told_of_object =  // "did not send boats to Lorne": others may have
        !done.empty() && (p_.passive || !p_.negated) && (noun.empty() || is_role) &&
        slots_.Of(core->head).entity >= 0;
    if (is_told_of_object) {
      for (int head : slots_.Coordinated(core->head)) {
        const Slot direct = slots_.Of(head);
        if (direct.entity < 0) continue;
        Add(direct, Wording{done, p_.lemma}.Before(preposition), object, used);
      }
    }
    if (!is_told_of_object || IsDoneBySubject(context_.sentence(p_), p_, *core)) {
      Add(subject, (words_.Verb() + words_.PhraseOf(*core)).Before(preposition), object, used,
          core->head);
    }
  }

  // "was taken to a hospital in Lorne", "was hurt in a blast in Lorne": what went to a place
  // without a name, or was at an event, went to or was where that is.
  void MakeWiderPlace(const Slot& subject, const Argument* core, const Argument& argument, int head,
                      int used) {
    if (!LiesSomewhere(context_.sentence(p_), p_, argument, head)) return;
    for (int place : PlacesAround(context_.sentence(p_), head)) {
      if (HasDoubtingAdverb(tree_, place)) continue;
      const Slot object = slots_.Of(place);
      if (object.entity < 0) continue;
      Argument wider = argument;
      wider.head = place;
      wider.preposition = tree_.ChildrenWith(place, {Deprel::kCase});
      if (argument.role == "destination") wider.preposition = argument.preposition;
      MakeOblique(subject, core, wider, object, used);
    }
  }

  const ProjectionContext& context_;
  EntityTable& table_;
  const Proposition& p_;
  const Tree& tree_;
  GraphSlots slots_;
  GraphQualifiers qualifiers_;
  GraphWording words_;
  std::vector<Triple> triples_;
  std::vector<Triple> times_;
};

}  // namespace

std::vector<Triple> GraphTriples(const ProjectionContext& context, EntityTable& table,
                                 const Proposition& proposition) {
  return GraphShape(context, table, proposition).Make();
}

}  // namespace tripleloom
