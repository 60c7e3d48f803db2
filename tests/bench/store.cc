// bench_store: how fast articles become one graph, on one core.
//
//   bench_store [ARTICLES [FILE]]      10,000 articles of 100 triples; FILE is made anew
//   bench_store ARTICLES FILE ask      only asks what was made before
//
// The articles are made up: names are drawn so that a few are in very many articles and most in
// few (Zipf's law), people are called by their surnames too, organisations by acronyms, and half of
// what is spoken of has no name. Workloads:
//
//   put           every article into a new store, one transaction each
//   put again     a hundredth of them, unchanged
//   replace       a hundredth of them, with another text
//   view          the tables of the merged graph, from all articles
//   view again    the same after one more article
//   about         the hundred surest facts about entities drawn as articles name them
//   about, why    the same with all sentences behind them
//   path          the chain between two of them
//   three paths   the most confident chains
//   between       what ties the two
//   pattern       one: what an entity stands in some relation to
//   two patterns  joined: and what that stands in any relation to
//   snapshot      the whole merged graph (of at most 20,000 articles): the merge over all triples
//
// Sizes to tell: 10000 (1,000,000 triples) and 50000. Printed: processor milliseconds, triples a
// second, bytes of the file for a triple, peak memory.

#include "graph/store.h"

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "graph/graph.h"
#include "graph/names.h"
#include "graph/part.h"
#include "graph/pattern_view.h"
#include "graph/query.h"
#include "graph/view.h"
#include "tests/graph/testing.h"

namespace tripleloom {
namespace {

using testing::Article;

constexpr int kTriples = 100;       // of an article
constexpr int kMostWhole = 20'000;  // articles whose graph fits into common memory
constexpr int kPeople = 30'000;
constexpr int kOrganizations = 8'000;
constexpr int kPlaces = 5'000;

double ProcessorMs() { return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

long PeakMiB() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

// A word that can be said, different for each number.
std::string Word(int number) {
  constexpr const char* kSyllables[] = {"ka", "lo",  "mi", "ren", "tas", "vo",  "dri", "sel",
                                        "no", "ber", "ul", "gan", "fe",  "hol", "qui", "zar"};
  std::string word;
  do {
    word += kSyllables[number % 16];
    number /= 16;
  } while (number > 0);
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

// A number below `limit`, n about 1/n as often as 1.
int Zipf(std::mt19937& random, int limit) {
  const double u = static_cast<double>(random()) / 4294967296.0;
  return std::min(static_cast<int>(std::pow(limit, u)) - 1, limit - 1);
}

std::string PersonName(int n) { return Word(16 + n % 900) + " " + Word(4096 + n % 12'000); }
std::string PlaceName(int n) { return Word(100'000 + n); }

struct Organization {
  std::string name;
  std::string acronym;
};

Organization OrganizationOf(int n) {
  const std::string a = Word(300 + n % 800);
  const std::string b = Word(2'000 + n);
  return {a + " " + b + " Authority", std::string{a[0], b[0], 'A'}};
}

// Who and what an article speaks of.
std::vector<int> Cast(std::mt19937& random, Article& article) {
  std::vector<int> cast;
  for (int i = 0; i < 8; ++i) {
    const std::string name = PersonName(Zipf(random, kPeople));
    const std::string surname = name.substr(name.find(' ') + 1);
    const bool full = random() % 5 != 0;
    cast.push_back(article.Named(full ? name : surname, EntityType::kPerson, {surname, surname}));
  }
  for (int i = 0; i < 5; ++i) {
    const Organization org = OrganizationOf(Zipf(random, kOrganizations));
    cast.push_back(article.Named(org.name, EntityType::kOrganization, {org.acronym}));
  }
  for (int i = 0; i < 5; ++i) {
    cast.push_back(article.Named(PlaceName(Zipf(random, kPlaces)), EntityType::kPlace));
  }
  for (int i = 0; i < 20; ++i) {
    cast.push_back(article.Phrase("the " + Word(static_cast<int>(random() % 3000)) + " report"));
  }
  return cast;
}

DocumentFacts Synthetic(int number, unsigned edition = 0) {
  std::mt19937 random(static_cast<unsigned>(number) * 2654435761u + edition);
  Article article("article-" + std::to_string(number) + ".txt");
  const std::vector<int> cast = Cast(random, article);
  const auto any = [&] { return cast[random() % cast.size()]; };
  for (int i = 0; i < kTriples; ++i) {
    const std::string verb = Word(Zipf(random, 400));
    Triple& triple = article.Say(any(), verb, any(), 0.3 + 0.6 * (i % 7) / 6);
    triple.negated = i % 20 == 0;
    if (i % 3 == 0) triple.arguments = {{"time", "on", triple.object, "2014-06-16"}};
    if (i % 4 == 0) triple.attribution = Attribution{triple.subject, "say"};
  }
  article.facts().date = "2014-06-" + std::to_string(10 + number % 20);
  return article.facts();
}

[[noreturn]] void Stop(const Error& error) {
  std::fprintf(stderr, "bench_store: %s\n", error.message.c_str());
  std::exit(1);
}

template <class T>
T Need(Result<T> result) {
  if (!result) Stop(result.error());
  return *std::move(result);
}

void Report(const char* name, double ms, double count, const char* what) {
  std::printf("%-12s %10.1f ms %12.0f %s/s\n", name, ms, 1e3 * count / ms, what);
}

// Runs `work` for each and prints the spread of its times.
void Spread(const char* name, size_t count, const std::function<void(size_t)>& work) {
  std::vector<double> ms;
  for (size_t i = 0; i < count; ++i) {
    const double start = ProcessorMs();
    work(i);
    ms.push_back(ProcessorMs() - start);
  }
  std::sort(ms.begin(), ms.end());
  std::printf("%-12s median %.2f ms, nine in ten below %.2f ms, slowest %.2f ms (%zu times)\n",
              name, ms[ms.size() / 2], ms[ms.size() * 9 / 10], ms.back(), ms.size());
}

// Putting alone: making the articles up is not counted.
void MeasurePut(Store& store, int articles) {
  double ms = 0;
  long after_tenth = 0;
  for (int i = 0; i < articles; ++i) {
    const DocumentFacts facts = Synthetic(i);
    const double start = ProcessorMs();
    Need(store.Put(facts));
    ms += ProcessorMs() - start;
    if (i == articles / 10) after_tenth = PeakMiB();
  }
  Report("put", ms, double{kTriples} * articles, "triples");
  std::printf("%-12s %ld MiB after a tenth, %ld MiB after all\n", "peak memory", after_tenth,
              PeakMiB());
}

void MeasureChanges(Store& store, int articles) {
  const size_t some = static_cast<size_t>(std::max(articles / 100, 1));
  const auto number = [](size_t i) { return static_cast<int>(i) * 97; };
  std::vector<DocumentFacts> known, changed, fresh;
  for (size_t i = 0; i < some; ++i) {
    known.push_back(Synthetic(number(i) % articles));
    changed.push_back(Synthetic(number(i) % articles, 1));
    fresh.push_back(Synthetic(articles + static_cast<int>(i)));
  }
  Spread("put again", some, [&](size_t i) { Need(store.Put(known[i])); });
  Spread("replace", some, [&](size_t i) { Need(store.Put(changed[i])); });
  Spread("add one", some, [&](size_t i) { Need(store.Put(fresh[i])); });
}

// The first question after articles came pays for its view.
void MeasureView(Store& store, int articles) {
  const auto bytes = [&store] {
    return static_cast<double>(std::filesystem::file_size(store.database().path())) / 1048576;
  };
  const double before = bytes();
  const double start = ProcessorMs();
  Need(ReadView(store));
  Report("view", ProcessorMs() - start, double{kTriples} * articles, "triples");
  std::printf("%-12s %.1f MiB more, %.0f bytes a triple; peak memory %ld MiB\n", "",
              bytes() - before, (bytes() - before) * 1048576 / kTriples / articles, PeakMiB());
  std::vector<DocumentFacts> fresh;
  for (int i = 0; i < 50; ++i) fresh.push_back(Synthetic(2 * articles + i));
  Spread("add one", fresh.size(), [&](size_t i) { Need(store.Put(fresh[i])); });
  Need(ReadView(store));
  for (DocumentFacts& facts : fresh) facts.id += "again";
  Spread("view again", fresh.size(), [&](size_t i) {
    Need(store.Put(fresh[i]));
    Need(ReadView(store));
  });
}

// A pattern asked as the command line does, without sentences.
size_t RowsOf(const Store& store, const std::string& pattern) {
  const PatternPart part = Need(PartFor(store, pattern, {}, 100, PartDepth::kWithoutEvidence));
  return Need(Match(part.graph, part.pattern, {})).size();
}

void MeasureQuestions(const Store& store, int articles) {
  std::mt19937 random(7);
  std::vector<std::string> names;  // as articles write them, surnames alone aside
  while (names.size() < 100) {
    const DocumentFacts facts =
        Synthetic(static_cast<int>(random() % static_cast<unsigned>(articles)));
    const std::string& name = facts.entities[random() % 13].name;
    if (name.find(' ') != name.npos) names.push_back(name);
  }
  size_t shown = 0, facts = 0, steps = 0;
  Spread("about", names.size(), [&](size_t i) {
    const PartAbout part = Need(SurestAbout(store, names[i], 100, PartDepth::kWithoutEvidence));
    shown += About(part.graph, part.entity).size();
    facts += part.facts;
  });
  Spread("about, why", names.size(), [&](size_t i) { Need(SurestAbout(store, names[i], 100)); });
  Spread("path", names.size(), [&](size_t i) {
    const std::string& other = names[(i + 1) % names.size()];
    const auto part = GraphOfChains(store, names[i], other, 0);
    if (part) steps += Path(part->graph, part->from, part->to).value_or(std::vector<Fact>()).size();
  });
  Spread("three paths", names.size(), [&](size_t i) {
    const auto part = GraphOfChains(store, names[i], names[(i + 1) % names.size()], 1);
    if (part) static_cast<void>(SurestPaths(part->graph, part->from, part->to, 3));
  });
  Spread("between", names.size(),
         [&](size_t i) { Need(TiesOf(store, names[i], names[(i + 1) % names.size()])); });
  std::vector<std::string> patterns;  // one statement of each of some articles
  for (int i = 0; i < 100; ++i) {
    const DocumentFacts made = Synthetic((i * 97 + 1) % articles);  // not replaced
    for (const Triple& triple : made.triples) {
      const int subject = triple.subject.entity;
      if (triple.negated || !made.entities[static_cast<size_t>(subject)].named) continue;
      patterns.push_back('"' + made.entities[static_cast<size_t>(subject)].name + "\" " +
                         triple.relation.lemma + " ?x");
      break;
    }
  }
  size_t rows = 0;
  Spread("pattern", patterns.size(), [&](size_t i) { rows += RowsOf(store, patterns[i]); });
  Spread("two patterns", patterns.size(),
         [&](size_t i) { rows += RowsOf(store, patterns[i] + "; ?x Kalo ?y"); });
  std::printf("%-12s %zu facts shown of %zu, %zu steps, %zu rows\n", "", shown, facts, steps, rows);
  Spread("about most", 1, [&](size_t) { Need(SurestAbout(store, PersonName(0), 100)); });
}

int Ask(int articles, const std::string& path) {
  const Store store = Need(Store::Open(path, Store::Mode::kRead));
  MeasureQuestions(store, articles);
  return 0;
}

int Run(int articles, const std::string& path) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {  // of a run that was killed
    std::filesystem::remove(path + suffix);
  }
  {
    Store store = Need(Store::Open(path, Store::Mode::kCreate));
    MeasurePut(store, articles);
    MeasureChanges(store, articles);
  }
  const auto bytes = static_cast<double>(std::filesystem::file_size(path));
  std::printf("%-12s %.1f MiB, %.0f bytes a triple\n", "file", bytes / 1048576,
              bytes / kTriples / articles);
  {
    Store store = Need(Store::Open(path, Store::Mode::kWrite));
    MeasureView(store, articles);
  }
  const Store store = Need(Store::Open(path, Store::Mode::kRead));
  MeasureQuestions(store, articles);
  if (articles > kMostWhole) return 0;
  const double start = ProcessorMs();
  const Graph graph = Need(Snapshot(store, {}));
  Report("snapshot", ProcessorMs() - start, double{kTriples} * articles, "triples");
  std::printf("%-12s %zu entities, %zu statements; peak memory %ld MiB\n", "", num_vertices(graph),
              num_edges(graph), PeakMiB());
  return 0;
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) {
  const int articles = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
  if (argc > 3) return tripleloom::Ask(articles, argv[2]);
  return tripleloom::Run(articles, argc > 2 ? argv[2] : "bench.loom");
}
