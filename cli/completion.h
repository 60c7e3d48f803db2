// Completion: how a word of a question may go on.
//
//   CompletionWords words = {{"about"}, {"Ada Verne", "Lumen Press"}, {"be spokesman of"}};
//   Completion c = Complete("about Ad", words);      // replaces 2 bytes by "\"Ada Verne\""
//
// For the shell.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

// What is known; each sorted.
struct CompletionWords {
  std::vector<std::string> questions;  // stand at the beginning of a line
  std::vector<std::string> names;      // of entities
  std::vector<std::string> relations;  // lemmas
};

struct Completion {
  size_t replaced = 0;               // bytes before the end of the line that `text` stands for
  std::string text;                  // what all choices have in common; quoted where it must be
  std::vector<std::string> choices;  // as they would be written; at most kMostChoices
};

inline constexpr size_t kMostChoices = 40;

// How the last word of the line, or what follows its last open quote, may go on: case aside, and a
// name also by its second word. A relation is written with hyphens, a name of several words in
// quotes. Linear in the words.
Completion Complete(std::string_view line, const CompletionWords& words);

}  // namespace tripleloom
