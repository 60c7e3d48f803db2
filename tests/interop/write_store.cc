// Writes a graph file of many articles, for tests that load it into databases.
//
//   write_store FILE ARTICLES       # article-0.txt, article-1.txt ... of ten statements each
//
// The same numbers give the same graph. Some names are hostile: quotes, backslashes, line ends,
// markup, right-to-left script, emoji.
#include <array>
#include <iostream>
#include <random>
#include <string>

#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

constexpr int kStatements = 10;  // an article

using testing::Article;

int AddSomebody(Article& article, std::mt19937& random) {
  static constexpr std::array kHostile = {"Ada \"the Loom\" O'Neill", "back\\slash\\", "two\nlines",
                                          "</script><b>{{x}}</b>",
                                          "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xF0\x9F\x9A\xA2"};
  if (random() % 20 == 0) {
    return article.Named(kHostile[random() % kHostile.size()], EntityType::kOrganization);
  }
  static constexpr std::array kFirst = {"Ada", "Boris", "Carla", "Dmitri", "Elena", "Farid"};
  return article.Named(
      kFirst[random() % kFirst.size()] + std::string(" Alm") + std::to_string(random() % 500),
      EntityType::kPerson);
}

DocumentFacts ArticleOf(int number) {
  static constexpr std::array kRelations = {"send to", "meet", "be member of", "sue", "buy"};
  std::mt19937 random(static_cast<unsigned>(number));
  Article article("article-" + std::to_string(number) + ".txt");
  for (int i = 0; i < kStatements; ++i) {
    const int subject = AddSomebody(article, random);
    const int object = article.Named("Port " + std::to_string(random() % 300), EntityType::kPlace);
    Triple& triple = article.Say(subject, kRelations[random() % kRelations.size()], object);
    triple.negated = random() % 8 == 0;
    if (random() % 8 == 0) triple.modality = Modality::kPossible;
  }
  return article.facts();
}

Status Write(const std::string& path, int articles) {
  Result<Store> store = Store::Open(path, Store::Mode::kCreate);
  if (!store) return tl::unexpected(store.error());
  for (int i = 0; i < articles; ++i) {
    if (const auto put = store->Put(ArticleOf(i)); !put) return tl::unexpected(put.error());
  }
  return {};
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const tripleloom::Status written = tripleloom::Write(argv[1], std::stoi(argv[2]));
  if (!written) std::cerr << written.error().message << '\n';
  return written ? 0 : 1;
}
