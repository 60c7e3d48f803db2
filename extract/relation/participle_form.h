// Participle form: what was done to a thing, in the form in which it is told of the thing, whatever
// tense and mood the sentence has. Private to the projection.
//
//   ParticipleForm(verb);   // "sent" of "may send", "being sent" of "is sending"
#pragma once

#include <string>

#include "extract/analysis/tree.h"
#include "extract/relation/proposition.h"

namespace tripleloom {

// The past participle of a verb in any form; of a gerund with "being" before it. Regular forms
// follow the spelling rules of English, the others a closed list.
std::string ParticipleForm(const Word& verb);

// What the verb with that phrase did to its object, as it is told of the object: "sent" of "sent
// ships to Lorne" and of "may send ships to Lorne", which are one relation. Empty where the fact
// stays with the subject: "will meet Ames in Lorne", "saw himself as a poet".
std::string DoneToObject(const Tree& tree, const Proposition& proposition, const Argument& object,
                         const Argument& phrase);

}  // namespace tripleloom
