// Tagset: the tags and labels of UD English (EWT, GUM; Universal Dependencies 2) as enumerations.
//
// The model file carries its own lists of names; the loader maps them onto these and refuses a
// model with names that are not here.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tripleloom {

// Universal part of speech.
enum class Upos : uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX,
};

// Penn Treebank tag.
enum class Xpos : uint8_t {
  kDollar,        // $
  kCloseQuote,    // ''
  kComma,         // ,
  kOpenBracket,   // -LRB-
  kCloseBracket,  // -RRB-
  kPeriod,        // .
  kColon,         // :
  kADD,
  kAFX,
  kCC,
  kCD,
  kDT,
  kEX,
  kFW,
  kGW,
  kHYPH,
  kIN,
  kJJ,
  kJJR,
  kJJS,
  kLS,
  kMD,
  kNFP,
  kNN,
  kNNP,
  kNNPS,
  kNNS,
  kPDT,
  kPOS,
  kPRP,
  kPRPS,  // PRP$
  kRB,
  kRBR,
  kRBS,
  kRP,
  kSYM,
  kTO,
  kUH,
  kVB,
  kVBD,
  kVBG,
  kVBN,
  kVBP,
  kVBZ,
  kWDT,
  kWP,
  kWPS,  // WP$
  kWRB,
  kOpenQuote,  // ``
};

// Dependency relation, with subtype.
enum class Deprel : uint8_t {
  kAcl,
  kAclRelcl,  // acl:relcl
  kAdvcl,
  kAdvclRelcl,  // advcl:relcl
  kAdvmod,
  kAmod,
  kAppos,
  kAux,
  kAuxPass,  // aux:pass
  kCase,
  kCc,
  kCcPreconj,  // cc:preconj
  kCcomp,
  kCompound,
  kCompoundPrt,  // compound:prt
  kConj,
  kCop,
  kCsubj,
  kCsubjOuter,  // csubj:outer
  kCsubjPass,   // csubj:pass
  kDep,
  kDet,
  kDetPredet,  // det:predet
  kDiscourse,
  kDislocated,
  kExpl,
  kFixed,
  kFlat,
  kGoeswith,
  kIobj,
  kList,
  kMark,
  kNmod,
  kNmodDesc,      // nmod:desc
  kNmodPoss,      // nmod:poss
  kNmodUnmarked,  // nmod:unmarked
  kNsubj,
  kNsubjOuter,  // nsubj:outer
  kNsubjPass,   // nsubj:pass
  kNummod,
  kObj,
  kObl,
  kOblAgent,     // obl:agent
  kOblUnmarked,  // obl:unmarked
  kOrphan,
  kParataxis,
  kPunct,
  kReparandum,
  kRoot,
  kVocative,
  kXcomp,
};

// Names as in CoNLL-U: "NOUN", "NNP", "nsubj:pass".
std::string_view NameOf(Upos tag);
std::string_view NameOf(Xpos tag);
std::string_view NameOf(Deprel label);

// The inverse; nullopt for a name that is not in the set.
std::optional<Upos> UposFromName(std::string_view name);
std::optional<Xpos> XposFromName(std::string_view name);
std::optional<Deprel> DeprelFromName(std::string_view name);

}  // namespace tripleloom
