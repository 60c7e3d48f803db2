// Shell: lines of questions as words of a command line.
//
//   QuestionWords("about Ada Verne --why")      // about, Ada, Verne, --why
//   QuestionWords("? \"sold to\" ? --why")      // pattern, ? "sold to" ?, --why
//
// For shell.cc and its tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

// The names of the questions of `query`, in the order of its help.
std::vector<std::string> QuestionNames();

// What would stand after `tripleloom query GRAPH` to ask the same. A line that begins with no
// question is a pattern, up to the first option ("--why"); after `sparql`, all up to an option is
// one query. Elsewhere quotes, single or double, hold words together; one that is not closed ends
// with the line.
std::vector<std::string> QuestionWords(std::string_view line);

}  // namespace tripleloom
