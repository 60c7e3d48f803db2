// Verbs of saying by what the speaker does with what he says. Closed lists by meaning; a verb that
// is in none, and "according to", merely state.
#include <string_view>

#include "extract/relation/qualify.h"

namespace tripleloom {
namespace {

struct SpeechVerb {
  std::string_view verb;
  std::string_view speech;
};

constexpr SpeechVerb kSpeechVerbs[] = {
    {"deny", "denial"},          {"reject", "denial"},         {"dispute", "denial"},
    {"refute", "denial"},        {"disavow", "denial"},        {"promise", "promise"},
    {"pledge", "promise"},       {"vow", "promise"},           {"swear", "promise"},
    {"guarantee", "promise"},    {"ask", "question"},          {"wonder", "question"},
    {"inquire", "question"},     {"question", "question"},     {"urge", "demand"},
    {"call", "demand"},          {"appeal", "demand"},         {"beg", "demand"},
    {"plead", "demand"},         {"press", "demand"},          {"challenge", "demand"},
    {"instruct", "demand"},      {"command", "demand"},        {"advise", "demand"},
    {"encourage", "demand"},     {"implore", "demand"},        {"pressure", "demand"},
    {"direct", "demand"},        {"petition", "demand"},       {"invite", "demand"},
    {"suspect", "belief"},       {"feel", "belief"},           {"guess", "belief"},
    {"reckon", "belief"},        {"imagine", "belief"},        {"deem", "belief"},
    {"demand", "demand"},        {"order", "demand"},          {"recommend", "demand"},
    {"propose", "demand"},       {"request", "demand"},        {"warn", "warning"},
    {"caution", "warning"},      {"threaten", "warning"},      {"claim", "claim"},
    {"allege", "claim"},         {"argue", "claim"},           {"assert", "claim"},
    {"contend", "claim"},        {"insist", "claim"},          {"maintain", "claim"},
    {"suggest", "claim"},        {"complain", "claim"},        {"accuse", "claim"},
    {"confirm", "confirmation"}, {"admit", "confirmation"},    {"concede", "confirmation"},
    {"reveal", "confirmation"},  {"disclose", "confirmation"}, {"acknowledge", "confirmation"},
    {"believe", "belief"},       {"think", "belief"},          {"assume", "belief"},
    {"hope", "belief"},          {"fear", "belief"},           {"expect", "belief"},
    {"doubt", "belief"},         {"speculate", "belief"},      {"estimate", "belief"},
    {"predict", "belief"},       {"conclude", "belief"}};

}  // namespace

std::string_view SpeechClassOf(std::string_view verb) {
  for (const SpeechVerb& entry : kSpeechVerbs) {
    if (entry.verb == verb) return entry.speech;
  }
  return "statement";
}

}  // namespace tripleloom
