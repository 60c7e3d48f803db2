// Complements: what stands beside a verb and only makes one fact together with another phrase.
//
//   const Argument* second = SecondPredicate(proposition);   // "unsafe" in "found the road unsafe"
//
// Private to graph_shape.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/relation/projection.h"

namespace tripleloom {

// "confirmed reports that rebels left": what the noun says is told by itself, and the noun alone
// says nothing. So does one that somebody "says", whose verb was lost.
bool IsToldByContent(const Tree& tree, int noun);

// What a verb says its object is or becomes: "unsafe" in "found the road unsafe", "mayor" in
// "elected Ames mayor". Null where the verb has no object beside it.
const Argument* SecondPredicate(const Proposition& proposition);

// "gave Ames a medal": the preposition the receiver would have behind the object, "to" or "for".
// Empty where there is no such wording ("cost Ames his job", "asked Ames a question").
std::string PrepositionOfReceiver(const Tree& tree, const Proposition& proposition);

// "called for Ames to resign": whether the phrase is who does what the infinitive behind it says.
bool ActsInInfinitive(const Tree& tree, const Argument& argument);

// "forced the mill to close", "stopped Ames from leaving Lorne": where the object is none of the
// verb alone, but only of verb and clause, the words that complete the verb: {to, close}; {-1}
// where the clause is a fact of its own. Empty elsewhere.
std::vector<int> ActInClause(const Tree& tree, const Proposition& proposition,
                             const Argument& object);

// "described Ames as a pirate": whether "as" tells what the object is; not "joined the navy as a
// cook".
bool TakesAs(std::string_view lemma);

// "spent a year in Lorne", "devoted a day to Ames": whether verb and object say nothing without the
// phrase behind them.
bool NeedsPlace(const Proposition& proposition);

// "gave Ames", whose "a hard time" was lost: whether the
// object is all that is said of the giving; with a name it is who was given something.
bool LacksGift(const Proposition& proposition, const Argument& object);

// "is open to talks with Berg": whether the argument follows the phrase that completes an
// adjective, and is no completion of its own.
bool IsBesideBridge(const Proposition& proposition, const Tree& tree, int argument);

// The named places in which the place or thing `noun` lies, by the phrases behind it: {Lorne} of "a
// hospital in Lorne", {Lorne, Kessar} of "rooms at hospitals in Lorne and Kessar".
std::vector<int> PlacesAround(const SentenceContext& context, int noun);

// "held talks", "imposed sanctions": whether the noun behind the verb may be what is done.
bool IsLightVerb(std::string_view lemma);

// "held talks with Berg": whether the object is what is done, and who it ties is behind it.
bool IsLight(const SentenceContext& context, const Proposition& proposition,
             const Argument& argument);

// The phrases with a preposition behind a noun that is done, also behind the one that it is a
// number of: {Berg} of "a round of talks with Berg".
std::vector<int> PhrasesBehind(const SentenceContext& context, int noun);

// "held talks in Lorne": whether who held them was there as well.
bool IsDoneBySubject(const SentenceContext& context, const Proposition& proposition,
                     const Argument& object);

// "took place", "paved the way": a noun that makes one verb with its verb and names nothing.
bool IsHalfOfIdiom(const Tree& tree, const Proposition& proposition, const Argument& argument);

// "took part in the race": whether the phrase stands right behind the noun of such an idiom.
bool CompletesIdiom(const Tree& tree, const Proposition& proposition, const Argument& noun,
                    const Argument& phrase);

// "was closed in Lorne because of ice": whether the argument is a reason or condition beside
// another phrase; it qualifies the fact and is none of those that the fact ties.
bool IsCircumstance(const Proposition& proposition, const Argument& argument);

// "stressed the need to train staff": the infinitive without which the noun says nothing, {train};
// -1 for other nouns ("a dam to protect the town").
int InfinitiveOfNoun(const Tree& tree, int noun);

// "need to train" of "the need to train staff", with {staff}.
struct InfinitivePhrase {
  std::vector<int> words;  // of the noun's name, the infinitive and the preposition before `end`
  int end = -1;            // its object, else its first phrase; -1 if it has none
};

InfinitivePhrase PhraseOfInfinitive(const Tree& tree, std::vector<int> name, int infinitive);

// "was taken to a hospital", "was hurt in a blast": whether the argument is a place or event
// without a name, so that what is told of it holds for the place in which it lies.
bool LiesSomewhere(const SentenceContext& context, const Proposition& proposition,
                   const Argument& argument, int head);

// "is president of Norland", "sails as part of the Guard", "left at the request of Ames": the name
// behind "of" that the noun `head` of the argument leads to, so that the noun belongs to what is
// said; -1 where the noun is a thing of its own ("in the house of Ames").
int NameBehindOf(const SentenceContext& context, const Proposition& proposition,
                 const Argument& argument, int head);

// "said that ...": whether the proposition tells what was said; where and when it was said is told
// with that.
bool HasContent(const Proposition& proposition);

// "said in a statement": whether the argument is where something was said, which is no news.
bool IsPlaceOfSpeech(const SentenceContext& context, const Proposition& proposition,
                     const Argument& argument);

// "held prisoner": whether the noun says in what state the verb has somebody held.
bool IsStateOfHeld(std::string_view verb, std::string_view noun);

// "fell in love with Ames": whether a bare noun with its preposition stands between the verb and
// the argument; it belongs to what is done.
bool FollowsBareNoun(const Tree& tree, const Proposition& proposition, int argument);

}  // namespace tripleloom
