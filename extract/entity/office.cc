// Who heads what is read from nouns of office beside the person ("Corvo, director of the Water
// Authority", "the authority's director, Corvo", "party leader Corvo") and from verbs ("Corvo, who
// founded the firm"). What somebody was once, or is a member of, is not theirs. The phrase then
// means the one of those bodies that its noun can name.
#include "extract/entity/office.h"

#include <algorithm>
#include <array>

#include "extract/entity/forms.h"
#include "extract/text/characters.h"
#include "graph/base/one_of.h"

namespace tripleloom {
namespace {

constexpr int kSurnameReach = 4;  // sentences back

constexpr std::array<std::string_view, 26> kOffices = {
    "boss",   "captain",   "ceo",        "chair",     "chairman",  "chairwoman", "chancellor",
    "chief",  "coach",     "co-founder", "cofounder", "commander", "dean",       "director",
    "editor", "executive", "founder",    "governor",  "head",      "leader",     "manager",
    "owner",  "president", "principal",  "publisher", "secretary"};
constexpr std::array<std::string_view, 9> kHeading = {"chair", "direct", "found", "cofound", "head",
                                                      "lead",  "manage", "own",   "run"};
constexpr std::array<std::string_view, 8> kNoMore = {"ex",       "former",  "old",      "one-time",
                                                     "outgoing", "onetime", "previous", "then"};
// What is had by who heads something that is called so too: "his office" is a room or his staff.
constexpr std::array<std::string_view, 9> kAlsoParts = {"administration", "board",      "bureau",
                                                        "department",     "laboratory", "office",
                                                        "press",          "service",    "team"};
constexpr std::array<std::string_view, 10> kChoosing = {
    "appoint", "choose", "elect", "hire", "install", "make", "name", "pick", "re-elect", "select"};

std::string Lemma(const Tree& tree, int word) { return LowerAscii(tree.word(word).lemma); }

class BodyFinder {
 public:
  BodyFinder(const ChainView& view, int i, int owner)
      : view_(view), i_(i), lemma_(view.At(i).lemma), chain_(view.ChainNumber(owner)) {}

  int Find() {
    for (int j = 0; j < i_; ++j) {
      if (view_.ChainNumber(j) == chain_) LookAround(j);
    }
    if (bodies_.empty() && MeansOrganization(lemma_)) LookForSurname();
    return bodies_.size() == 1 ? bodies_.front() : -1;
  }

 private:
  void LookAround(int j) {
    const Tree& tree = view_.TreeOf(j);
    const int head = view_.MentionAt(j).head;
    const Word& word = tree.word(head);
    if (view_.MentionAt(j).kind == MentionKind::kNominal) return LookAtOffice(j, head);
    if (view_.MentionAt(j).kind != MentionKind::kName) return;
    const bool beside = word.deprel == Deprel::kAppos || word.deprel == Deprel::kFlat;
    if (beside && word.head >= 0) LookAtOffice(j, word.head);
    for (int noun : tree.ChildrenWith(head, {Deprel::kAppos, Deprel::kNmodDesc, Deprel::kCompound}))
      LookAtOffice(j, noun);
    if (IsSubject(word.deprel) && word.head >= 0) LookAtVerb(j, word.head);
    for (int clause : tree.ChildrenWith(head, {Deprel::kAclRelcl})) {
      const int who = tree.Child(clause, Deprel::kNsubj);
      if (who >= 0 && Lemma(tree, who) == "who") LookAtVerb(j, clause);
    }
  }

  // "director of the Water Authority", "the Water Authority's director", "party leader".
  void LookAtOffice(int j, int noun) {
    const Tree& tree = view_.TreeOf(j);
    if (!IsOneOf(kOffices, Lemma(tree, noun))) return;
    for (int child : tree.Children(noun)) {
      if (IsOneOf(kNoMore, LowerAscii(tree.word(child).form))) return;
    }
    for (int body :
         tree.ChildrenWith(noun, {Deprel::kNmod, Deprel::kNmodPoss, Deprel::kCompound})) {
      const int preposition = tree.Child(body, Deprel::kCase);
      const std::string form =
          preposition < 0 || preposition > body ? "of" : LowerAscii(tree.word(preposition).form);
      if (form == "of" || form == "at" || form == "for") Add(j, body);
    }
  }

  // "leads the party", "founded the firm"; who led it need not lead it any more.
  void LookAtVerb(int j, int verb) {
    const Tree& tree = view_.TreeOf(j);
    const std::string lemma = Lemma(tree, verb);
    const bool past = tree.word(verb).xpos != Xpos::kVBZ && tree.word(verb).xpos != Xpos::kVBP;
    const bool founds = lemma == "found" || lemma == "cofound";
    if (!IsOneOf(kHeading, lemma) || (past && !founds) || !IsPlain(tree, verb)) return;
    const int object = tree.Child(verb, Deprel::kObj);
    if (object >= 0) Add(j, object);
  }
  static bool IsPlain(const Tree& tree, int verb) {
    return std::none_of(tree.Children(verb).begin(), tree.Children(verb).end(), [&](int child) {
      const Word& word = tree.word(child);
      return word.xpos == Xpos::kMD || word.lemma == "not" || word.lemma == "never";
    });
  }

  // "Pieter Lind ... his firm" after "Corvo & Lind".
  void LookForSurname() {
    const std::string surname = Surname();
    if (surname.size() < 3) return;
    for (int j = 0; j < i_; ++j) {
      const auto& words = view_.At(j).words;
      const bool bears =
          words.size() > 1 && std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return LowerAscii(word) == surname;
          });
      if (bears && view_.Distance(i_, j) <= kSurnameReach) AddChain(j);
    }
  }
  std::string Surname() const {
    for (int j = 0; j < i_; ++j) {
      const Candidate& name = view_.At(j);
      const bool full = name.mention.kind == MentionKind::kName && name.words.size() > 1;
      if (full && view_.ChainNumber(j) == chain_) return LastName(name.words);
    }
    return {};
  }

  void Add(int j, int word) {
    const int body = view_.CandidateAt(view_.MentionAt(j).sentence, word);
    if (body >= 0 && body < i_ && !view_.Overlap(body, i_)) AddChain(body);
  }
  void AddChain(int body) {
    const ChainDraft& chain = view_.ChainOf(body);
    if (!chain.named || chain.type != EntityType::kOrganization || !IsCalledSo(body)) return;
    const auto is_same = [&](int other) {
      return view_.ChainNumber(other) == view_.ChainNumber(body);
    };
    if (std::none_of(bodies_.begin(), bodies_.end(), is_same)) bodies_.push_back(body);
  }

  // "his agency" of an authority; of what tells no kind, "his company", "his organization".
  bool IsCalledSo(int body) const {
    const auto& said = view_.ChainOf(body).descriptions;
    if (std::find(said.begin(), said.end(), lemma_) != said.end()) return true;
    const Kinds kinds = view_.KindsOf(body);
    if (kinds == 0) return MeansOrganization(lemma_);
    return SurelyMeans(lemma_, kinds) || AreAlike(KindsOfNoun(lemma_), kinds);
  }

  const ChainView& view_;
  int i_;
  const std::string& lemma_;
  int chain_;  // of the owner
  std::vector<int> bodies_;
};

// "his agency", not "his old agency", "his agency in Lorne".
bool IsBareKind(const ChainView& view, int i) {
  const Candidate& phrase = view.At(i);
  if (phrase.mention.type != EntityType::kOrganization || phrase.number != Number::kSingular ||
      IsOneOf(kAlsoParts, phrase.lemma) || view.IsRestricted(i)) {
    return false;
  }
  const Tree& tree = view.TreeOf(i);
  const auto& children = tree.Children(phrase.mention.head);
  return std::none_of(children.begin(), children.end(), [&](int child) {
    const Deprel label = tree.word(child).deprel;
    return label == Deprel::kAmod || label == Deprel::kCompound || label == Deprel::kNummod;
  });
}

// Not "if they elect", "may elect", "to elect", "did not elect".
bool IsTold(const Tree& tree, int verb) {
  const Xpos xpos = tree.word(verb).xpos;
  if (xpos != Xpos::kVBD && xpos != Xpos::kVBZ && xpos != Xpos::kVBP && xpos != Xpos::kVBN) {
    return false;
  }
  return std::none_of(tree.Children(verb).begin(), tree.Children(verb).end(), [&](int child) {
    const Word& word = tree.word(child);
    return word.xpos == Xpos::kMD || word.lemma == "not" || word.lemma == "never" ||
           word.lemma == "if" || word.lemma == "whether" || word.lemma == "to";
  });
}

// The verb by which the phrase with that head is what somebody becomes; -1 if there is none.
int VerbOfChoice(const Tree& tree, int head) {
  const Word& word = tree.word(head);
  const int verb = word.head;
  if (verb < 0 || verb > head) return -1;
  // "as acting director" looks like a clause.
  const bool acting = word.deprel == Deprel::kObj && LowerAscii(tree.word(verb).form) == "acting";
  if (acting && tree.word(verb).head >= 0 && tree.Child(verb, Deprel::kMark) >= 0) {
    return IsOneOf(kChoosing, Lemma(tree, tree.word(verb).head)) ? tree.word(verb).head : -1;
  }
  const int preposition = tree.Child(head, Deprel::kCase);
  const bool as = preposition >= 0 && LowerAscii(tree.word(preposition).form) == "as";
  const bool second = word.deprel == Deprel::kXcomp && preposition < 0;
  const std::string lemma = Lemma(tree, verb);
  const bool chooses = IsOneOf(kChoosing, lemma) && ((word.deprel == Deprel::kObl && as) || second);
  return chooses || (lemma == "become" && second) ? verb : -1;
}

// Who is chosen, or becomes something: a word, or -1.
int ChosenBy(const Tree& tree, int verb) {
  const bool becomes = Lemma(tree, verb) == "become";
  const int object = becomes ? -1 : tree.Child(verb, Deprel::kObj);
  if (object >= 0) return object;
  const int subject = tree.Child(verb, becomes ? Deprel::kNsubj : Deprel::kNsubjPass);
  const bool relative = subject >= 0 && Lemma(tree, subject) == "who";
  return relative && tree.word(verb).deprel == Deprel::kAclRelcl ? tree.word(verb).head : subject;
}

}  // namespace

int BodyOf(const ChainView& view, int i) {
  const Tree& tree = view.TreeOf(i);
  const int possessor = tree.Child(view.MentionAt(i).head, Deprel::kNmodPoss);
  if (possessor < 0 || !IsBareKind(view, i)) return -1;
  const int owner = view.CandidateAt(view.MentionAt(i).sentence, possessor);
  if (owner < 0 || !view.ChainOf(owner).named || view.ChainOf(owner).type != EntityType::kPerson) {
    return -1;
  }
  return BodyFinder(view, i, owner).Find();
}

int ChosenAs(const ChainView& view, int i) {
  const Tree& tree = view.TreeOf(i);
  const int verb = VerbOfChoice(tree, view.MentionAt(i).head);
  if (verb < 0 || !IsTold(tree, verb)) return -1;
  const int chosen = ChosenBy(tree, verb);
  if (chosen < 0 || tree.Child(chosen, Deprel::kConj) >= 0) return -1;
  const int person = view.CandidateAt(view.MentionAt(i).sentence, chosen);
  const bool fits = person >= 0 && person != i && view.MentionAt(i).type == EntityType::kPerson &&
                    view.MentionAt(person).kind == MentionKind::kName &&
                    view.MentionAt(person).type == EntityType::kPerson && view.NounFits(i, person);
  return fits ? person : -1;
}

}  // namespace tripleloom
