// An extractor of your own: looks at the tree of a sentence, adds propositions. This one reads
// ages: "Aksel Brandt, 67, led ...". Its argument is the folder of the models.
#include <iostream>

#include "extract/pipeline.h"

using namespace tripleloom;

bool IsPerson(const SentenceContext& context, int word) {
  const int chain = word < 0 ? -1 : context.entities.ChainAt(context.sentence, word);
  return chain >= 0 && context.entities.chains[chain].type == EntityType::kPerson;
}

void FindAges(const SentenceContext& context, std::vector<Proposition>& out) {
  for (int i = 0; i < context.tree.size(); ++i) {
    const Word& word = context.tree.word(i);
    const bool is_age = word.form.size() == 2 && word.upos == Upos::kNum;
    if (!is_age || !IsPerson(context, word.head)) continue;
    Proposition age;
    age.head = i;
    age.subject = word.head;
    age.implied = "is aged";
    age.lemma = "be aged";
    age.arguments = {{ArgumentKind::kComplement, i, {}, "", {}}};
    age.pattern = "number";
    out.push_back(age);
  }
}

int main(int argc, char** argv) {
  PipelineOptions options;
  if (argc > 1) options.models = argv[1];
  options.extractors = {{"age", "ages of persons",
                         InputLayer::kTags | InputLayer::kTree | InputLayer::kChains, FindAges}};
  const Result<Pipeline> pipeline = Pipeline::Open(options);
  if (!pipeline) return std::cerr << pipeline.error().message << '\n', 1;
  Document article;
  article.text = "Aksel Brandt, 67, led the commission. Ingrid Solberg, 52, leads the union.";
  for (const Triple& t : pipeline->Extract(article).triples) {
    std::cout << t.subject.text << " | " << t.relation.text << " | " << t.object.text << '\n';
  }
}
