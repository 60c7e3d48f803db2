// Values: dates, times, amounts of money and other quantities, by rule.
//
//   std::vector<Candidate> values = FindValues(context, sentence);   // "last week", "$4.25"
#pragma once

#include <vector>

#include "extract/entity/candidate.h"

namespace tripleloom {

// The values of one sentence, in text order, disjoint. Their kind is kNominal, except that calendar
// names ("Monday", "June 2014") are kName. Linear in the words.
std::vector<Candidate> FindValues(const ReadingContext& context, int sentence);

}  // namespace tripleloom
