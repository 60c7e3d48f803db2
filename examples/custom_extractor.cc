// An extractor of your own: looks at the tree of a sentence, adds propositions. This one reads
// ages: "Aksel Brandt, 67, led ...". Its argument is the folder of the models.
#include <algorithm>
#include <iostream>

#include "extract/extractor.h"
#include "extract/pipeline.h"

namespace tripleloom {
namespace {

bool IsAge(const Word& word) {
  return word.form.size() == 2 && std::all_of(word.form.begin(), word.form.end(),
                                              [](char c) { return c >= '0' && c <= '9'; });
}

bool IsPerson(const SentenceContext& context, int word) {
  const int chain = word < 0 ? -1 : context.entities.ChainAt(context.sentence, word);
  return chain >= 0 && context.entities.chains[chain].type == EntityType::kPerson;
}

// The signature of Extractor::extract: it could stand in the table of extractors.cc as it is.
void FindAges(const SentenceContext& context, std::vector<Proposition>& out) {
  for (int i = 0; i < context.tree.size(); ++i) {
    const Word& word = context.tree.word(i);
    if (!IsAge(word) || !IsPerson(context, word.head)) continue;
    Proposition age;
    age.sentence = context.sentence;
    age.head = i;
    age.subject = word.head;
    age.implied = "is aged";
    age.lemma = "be aged";
    Argument number;
    number.kind = ArgumentKind::kComplement;
    number.head = i;
    age.arguments = {number};
    age.confidence = word.head_probability;
    age.extractor = "age";
    age.pattern = "number";
    out.push_back(age);
  }
}

Status Run(const std::string& models) {
  const Result<Pipeline> pipeline = Pipeline::Open({.models = models});
  if (!pipeline) return tl::unexpected(pipeline.error());
  const Result<Lexicon> lexicon = Lexicon::Open(models + "/en.lexicon");
  if (!lexicon) return tl::unexpected(lexicon.error());
  Document document;
  document.id = "brandt.txt";
  document.text = "Aksel Brandt, 67, led the commission. Ingrid Solberg, 52, leads the union.";
  const auto [analysis, entities, all] = pipeline->Read(document);
  std::vector<Proposition> ages;
  for (size_t i = 0; i < analysis.sentences.size(); ++i) {
    const Tree tree(analysis.sentences[i]);
    FindAges({tree, static_cast<int>(i), entities, *lexicon}, ages);
  }
  for (const Triple& t : Project(document, analysis, entities, *lexicon, ages).triples) {
    std::cout << t.subject.text << " | " << t.relation.text << " | " << t.object.text << '\n';
  }
  return {};
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) {
  const tripleloom::Status done = tripleloom::Run(argc > 1 ? argv[1] : "models/en");
  if (!done) std::cerr << done.error().message << '\n';
  return done ? 0 : 1;
}
