#include "extract/analysis/tagset.h"

#include <iterator>

namespace tripleloom {
namespace {

// In the order of the enumerations.
constexpr std::string_view kUposNames[] = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};

constexpr std::string_view kXposNames[] = {
    "$",   "''",  ",",    "-LRB-", "-RRB-", ".",   ":",   "ADD", "AFX", "CC",  "CD", "DT",  "EX",
    "FW",  "GW",  "HYPH", "IN",    "JJ",    "JJR", "JJS", "LS",  "MD",  "NFP", "NN", "NNP", "NNPS",
    "NNS", "PDT", "POS",  "PRP",   "PRP$",  "RB",  "RBR", "RBS", "RP",  "SYM", "TO", "UH",  "VB",
    "VBD", "VBG", "VBN",  "VBP",   "VBZ",   "WDT", "WP",  "WP$", "WRB", "``",
};

constexpr std::string_view kDeprelNames[] = {
    "acl",         "acl:relcl",    "advcl",        "advcl:relcl", "advmod",     "amod",
    "appos",       "aux",          "aux:pass",     "case",        "cc",         "cc:preconj",
    "ccomp",       "compound",     "compound:prt", "conj",        "cop",        "csubj",
    "csubj:outer", "csubj:pass",   "dep",          "det",         "det:predet", "discourse",
    "dislocated",  "expl",         "fixed",        "flat",        "goeswith",   "iobj",
    "list",        "mark",         "nmod",         "nmod:desc",   "nmod:poss",  "nmod:unmarked",
    "nsubj",       "nsubj:outer",  "nsubj:pass",   "nummod",      "obj",        "obl",
    "obl:agent",   "obl:unmarked", "orphan",       "parataxis",   "punct",      "reparandum",
    "root",        "vocative",     "xcomp",
};

template <class Enum, size_t N>
std::optional<Enum> Find(const std::string_view (&names)[N], std::string_view name) {
  for (size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view NameOf(Upos tag) { return kUposNames[static_cast<size_t>(tag)]; }
std::string_view NameOf(Xpos tag) { return kXposNames[static_cast<size_t>(tag)]; }
std::string_view NameOf(Deprel label) { return kDeprelNames[static_cast<size_t>(label)]; }

std::optional<Upos> UposFromName(std::string_view name) { return Find<Upos>(kUposNames, name); }
std::optional<Xpos> XposFromName(std::string_view name) { return Find<Xpos>(kXposNames, name); }
std::optional<Deprel> DeprelFromName(std::string_view name) {
  return Find<Deprel>(kDeprelNames, name);
}

}  // namespace tripleloom
