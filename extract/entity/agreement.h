// Agreement: which mentions a pronoun cannot mean, whatever speaks for them.
//
//   if (MayCorefer(view, pronoun, name, *SenseOfPronoun("her"))) ...
#pragma once

#include <functional>
#include <vector>

#include "extract/entity/chain_view.h"
#include "extract/entity/phrases.h"

namespace tripleloom {

// Whether pronoun `i` and the earlier candidate `j` agree in person, number, gender and animacy,
// and binding allows them to be one thing: in "Kerry told him" they are not, in "Kerry hurt
// himself" they must be.
bool MayCorefer(const ChainView& view, int i, int j, const PronounSense& sense);

// "no storm", of which nothing can be told later.
bool IsNone(const ChainView& view, int j);

// Whether candidate `j` of the sentence of pronoun `i` is something else by binding, so that its
// whole chain is: the subject of the verb whose object the pronoun is, also where the verb gets its
// subject from another ("Kerry wants to meet him"), what stands in a clause that the pronoun
// reports behind it ("Kerry fell, he said"), whom it names below itself ("he says Kerry left"), and
// what the owner is told to have ("his brother Peter", "Oslo is its capital").
bool AreDisjoint(const ChainView& view, int i, int j, const PronounSense& sense);

// The chains that the sentence before tells of in what somebody says there who may be meant by
// candidate `i`, itself the subject of a report: in "Kerry said Lind fell. He said ..." Lind is not
// who goes on. `may_mean` tells who may be meant. Linear in the candidates of the sentence, times
// those that say it.
std::vector<int> ChainsReportedBefore(const ChainView& view, int i,
                                      const std::function<bool(int)>& may_mean);

// The chain that speaks in the sentence before, where candidate `i` is the subject of a report that
// goes on with it, in the past or the present without an auxiliary: in "Kerry met Lind and said it
// rained. He added ..." that of Kerry. -1 where nobody or more than one speaks there who may be
// meant. Linear in the candidates of the two sentences.
int ReporterBefore(const ChainView& view, int i, const std::function<bool(int)>& may_mean);

}  // namespace tripleloom
