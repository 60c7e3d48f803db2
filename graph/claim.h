// Claim: what a triple says in short, as the store remembers it beside a name: who is tied to whom,
// and how surely, without the words.
//
//   std::string bytes = Pack(claims);
//   std::vector<Claim> same = Unpack(bytes, document);
//
// For name_tables.cc and part.cc alone. A name has its claims together, so that what is said of it
// in thousands of articles is one sweep over the file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tripleloom {

// A name among all documents, or (negative) a thing of one document without one.
using NodeNumber = int64_t;

// The thing at this position in the document.
NodeNumber LocalNode(int64_t document, int64_t position);

// The document of a thing without a name, and its position there.
int64_t DocumentOfNode(NodeNumber local);
int64_t PositionOfNode(NodeNumber local);

struct Claim {
  int64_t triple = 0;  // position in its document
  NodeNumber subject = 0;
  NodeNumber object = 0;
  uint32_t said = 0;     // a hash: equal where lemma, negation, modality and attribution are
  int per_mille = 0;     // confidence
  bool is_link = false;  // ties two different things, neither of them a date or an amount

  friend bool operator==(const Claim&, const Claim&) = default;
};

// Claims of one document as bytes: some fourteen for each.
std::string Pack(const std::vector<Claim>& claims);

// The same again. Bytes that are cut short, or of another form, end the list.
std::vector<Claim> Unpack(std::string_view bytes, int64_t document);

// Numbers of names, by local entity; 0 where there is none.
std::string PackNames(const std::vector<NodeNumber>& names);
std::vector<NodeNumber> UnpackNames(std::string_view bytes);

}  // namespace tripleloom
