// Known: the quads of relations that mean a property that others know (schema:founder ...): plain
// triples by that property, and tl:meaning and tl:inverseMeaning of statements.
//
// Which statements mean what is for RdfRules to say, so these quads come out of no SQL alone: SQL
// finds the statements whose lemma may do, and each is asked.
#pragma once

#include <memory>

#include "graph/sparql/rules.h"

namespace tripleloom::sparql {

// The same contract as OpenRule.
std::unique_ptr<Scan> OpenKnownTriples(Source& source, const Given& given, bool in_graphs);
std::unique_ptr<Scan> OpenMeanings(Source& source, const Given& given, bool in_graphs);

}  // namespace tripleloom::sparql
