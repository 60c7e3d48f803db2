#include "tests/graph/testing.h"

#include <sqlite3.h>
#include <stdlib.h>

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <filesystem>
#include <sstream>

#include "graph/base/utf8.h"
#include "graph/view.h"

namespace tripleloom::testing {
namespace {

int Below(std::mt19937& random, int limit) {
  return static_cast<int>(random() % static_cast<unsigned>(limit));
}

template <class T>
T Pick(std::mt19937& random, const std::vector<T>& values) {
  return values[static_cast<size_t>(Below(random, static_cast<int>(values.size())))];
}

const std::vector<std::string>& Scraps() {
  static const std::vector<std::string> kScraps = {
      "",  "a",  "Zo\u00eb",    "\u5317\u4eac", "\U0001F600", "two words",
      "'", "\"", "line\nbreak", "tab\t",        "NULL",       std::string("nul\0in", 6)};
  return kScraps;
}

// A span between two characters of the text.
Span RandomSpan(std::mt19937& random, const std::string& text) {
  const auto boundary = [&] {
    auto at = static_cast<size_t>(Below(random, static_cast<int>(text.size()) + 1));
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    return static_cast<uint32_t>(at);
  };
  const uint32_t a = boundary();
  const uint32_t b = boundary();
  return {std::min(a, b), std::max(a, b)};
}

Slot RandomSlot(std::mt19937& random, const DocumentFacts& facts) {
  const int entity = Below(random, static_cast<int>(facts.entities.size()) + 1) - 1;
  return {RandomSpan(random, facts.text), Pick(random, Scraps()), entity};
}

Triple RandomTriple(std::mt19937& random, const DocumentFacts& facts) {
  Triple triple;
  triple.sentence = Below(random, static_cast<int>(facts.sentences.size()));
  triple.subject = RandomSlot(random, facts);
  triple.relation = {RandomSpan(random, facts.text), Pick(random, Scraps()),
                     Pick(random, Scraps())};
  triple.object = RandomSlot(random, facts);
  for (int i = Below(random, 3); i > 0; --i) {
    triple.arguments.push_back({Pick(random, Scraps()), Pick(random, Scraps()),
                                RandomSlot(random, facts), Pick(random, Scraps())});
  }
  triple.negated = Below(random, 2) == 0;
  triple.modality = static_cast<Modality>(Below(random, kModalityCount));
  if (Below(random, 3) == 0) {
    triple.attribution = Attribution{RandomSlot(random, facts), Pick(random, Scraps())};
  }
  triple.confidence = static_cast<double>(random()) / 4294967296.0;
  triple.extractor = Pick(random, Scraps());
  triple.pattern = Pick(random, Scraps());
  return triple;
}

struct Known {
  std::string name;
  EntityType type;
  std::vector<std::string> short_forms;
};

// Some share surnames, of one word or several, some differ in case or initials, some have acronyms.
const std::vector<Known>& World() {
  static const std::vector<Known> kWorld = {
      {"Mara Lindqvist", EntityType::kPerson, {"Lindqvist"}},
      {"Tomas Lindqvist", EntityType::kPerson, {"Lindqvist"}},
      {"Lindqvist", EntityType::kPerson, {}},
      {"Anna B. Okafor", EntityType::kPerson, {"Okafor"}},
      {"Anna Okafor", EntityType::kPerson, {}},
      {"Okafor", EntityType::kPerson, {}},
      {"Jan van der Berg", EntityType::kPerson, {"van der Berg"}},
      {"van der Berg", EntityType::kPerson, {}},
      {"Berg", EntityType::kPerson, {}},
      {"Ben S. Bern", EntityType::kPerson, {}},
      {"Ben Bern", EntityType::kPerson, {}},
      {"Governor Ben Bern", EntityType::kPerson, {}},
      {"van Berg", EntityType::kConcept, {"VB"}},
      {"VB", EntityType::kConcept, {}},
      {"Northern Rivers Authority", EntityType::kOrganization, {"NRA"}},
      {"NRA", EntityType::kOrganization, {}},
      {"NRA", EntityType::kConcept, {}},
      {"Port Eilish", EntityType::kPlace, {}},
      {"port eilish", EntityType::kOrganization, {}},
      {"Vale of Orn", EntityType::kPlace, {}},
      {"Orn Treaty", EntityType::kEvent, {}},
  };
  return kWorld;
}

// Somebody called by a role, beside a name or two, or a fact that says who bears it.
void AddRole(std::mt19937& random, Article& article, std::vector<int>& entities) {
  static const std::vector<std::string> kBearers = {"Mara Lindqvist", "Tomas Lindqvist",
                                                    "Lindqvist", "Anna B. Okafor", "Anna Okafor"};
  static const std::vector<std::string> kDescriptions = {
      "the leader of the Northern Rivers Authority",
      "NRA's leader",
      "the mayor of Port Eilish",
      "the new leader of the NRA",
      "the mayor",
      "the new mayor"};
  const int person = article.Named(Pick(random, kBearers), EntityType::kPerson);
  const int authority =
      article.Named("Northern Rivers Authority", EntityType::kOrganization, {"NRA"});
  const int port = article.Named("Port Eilish", EntityType::kPlace);
  entities.insert(entities.end(), {person, authority, port});
  if (Below(random, 2) == 0) {
    const bool leads = Below(random, 2) == 0;
    article.Say(person, leads ? "be leader of" : "be mayor of", leads ? authority : port,
                0.1 * (1 + Below(random, 9)));
  }
  if (Below(random, 3) == 0) article.Say(person, "be", article.Phrase("Mayor"), 0.9);
  if (Below(random, 2) == 0) {
    const int described = article.Phrase(Pick(random, kDescriptions), EntityType::kPerson);
    article.Say(described, "sue", Pick(random, entities));
    entities.push_back(described);
  }
}

// Things of a story, beside most of its names. There are two stories, which share some names, and
// one of these may be of two people.
void AddStory(std::mt19937& random, Article& article, std::vector<int>& entities) {
  static const std::vector<std::vector<Known>> kStories = {
      {{"Mara Lindqvist", EntityType::kPerson, {}},
       {"Port Eilish", EntityType::kPlace, {}},
       {"Orn Treaty", EntityType::kEvent, {}},
       {"Halle Dam", EntityType::kPlace, {}},
       {"Bo Brand", EntityType::kPerson, {}}},
      {{"Lindqvist", EntityType::kPerson, {}},
       {"Port Eilish", EntityType::kPlace, {}},
       {"NRA", EntityType::kOrganization, {}},
       {"Sund", EntityType::kPlace, {}},
       {"Ivo Sund", EntityType::kPerson, {}}}};
  std::vector<int> named;
  for (const Known& known : Pick(random, kStories)) {
    if (Below(random, 6) > 0) named.push_back(article.Named(known.name, known.type));
  }
  entities.insert(entities.end(), named.begin(), named.end());
  static const std::vector<std::string> kPlaces = {"the lake", "the Lake", "lake",
                                                   "the flooded lake", "a lake"};
  for (int i = Below(random, 3); i > 0; --i) {
    const int lake = article.Phrase(Pick(random, kPlaces), EntityType::kPlace);
    Triple& triple = article.Say(lake, "reach", Pick(random, entities));
    if (Below(random, 4) == 0 && !named.empty()) {
      const int dam = Pick(random, named);
      const Span span = article.facts().entities[static_cast<size_t>(dam)].mentions.front().span;
      triple.arguments = {{"subject-restriction", "behind", {span, "behind it", -1}}};
    }
    entities.push_back(lake);
  }
  if (Below(random, 2) == 0) {
    entities.push_back(article.Phrase("the army", EntityType::kOrganization));
  }
}

void PrintEvidence(const Graph& graph, const Evidence& e, std::ostream& out) {
  out << "    " << graph[boost::graph_bundle].documents[static_cast<size_t>(e.document)].id << ' '
      << e.sentence_span.begin << '-' << e.sentence_span.end << " \"" << e.sentence << "\" "
      << e.subject.begin << '-' << e.subject.end << " \"" << e.subject_text << "\" \""
      << e.relation_text << "\" " << e.object.begin << '-' << e.object.end << " \"" << e.object_text
      << "\" " << e.confidence << ' ' << e.extractor << '/' << e.pattern << '\n';
}

void PrintStatement(const Graph& graph, Edge edge, std::ostream& out) {
  const Statement& s = graph[edge];
  out << "  " << s.key << ": " << graph[source(edge, graph)].key << " [" << s.lemma << '|'
      << s.relation << "] " << graph[target(edge, graph)].key << (s.negated ? " not " : " ")
      << NameOf(s.modality) << ' ' << s.confidence << " in " << s.support << ' ' << s.first_date
      << ' ' << s.last_date << '\n';
  for (const StatementSource& source : s.sources) {
    out << "    said by " << source.name << " (" << source.key << ") " << source.verb << '\n';
  }
  for (const StatementQualifier& q : s.qualifiers) {
    out << "    " << q.role << ": " << q.preposition << ' ' << q.text << " (" << q.key << ") "
        << q.value << '\n';
  }
  for (const Evidence& evidence : s.evidence) PrintEvidence(graph, evidence, out);
}

}  // namespace

Article::Article(std::string id) { facts_.id = std::move(id); }

Span Article::Write(std::string_view words) {
  const auto begin = static_cast<uint32_t>(facts_.text.size());
  facts_.text.append(words);
  const Span span = {begin, static_cast<uint32_t>(facts_.text.size())};
  facts_.text.push_back(' ');
  return span;
}

int Article::Add(const std::string& name, EntityType type, bool named) {
  const int number = static_cast<int>(facts_.entities.size());
  std::string key = Slug(name) + '-' + std::to_string(number);
  const MentionKind kind = named ? MentionKind::kName : MentionKind::kNominal;
  facts_.entities.push_back({std::move(key), name, type, named, {{Write(name), kind}}});
  return number;
}

int Article::Named(const std::string& name, EntityType type,
                   const std::vector<std::string>& short_forms) {
  const int number = Add(name, type, true);
  for (const std::string& form : short_forms) {
    facts_.entities.back().mentions.push_back({Write(form), MentionKind::kName});
  }
  return number;
}

int Article::Phrase(const std::string& text, EntityType type) { return Add(text, type, false); }

Triple& Article::Say(int subject, const std::string& relation, int object, double confidence) {
  const auto slot = [this](int entity) {
    const std::string& name = facts_.entities[static_cast<size_t>(entity)].name;
    return Slot{Write(name), name, entity};
  };
  Triple triple;
  triple.sentence = static_cast<int>(facts_.sentences.size());
  triple.subject = slot(subject);
  triple.relation = {Write(relation), relation, relation};
  triple.object = slot(object);
  triple.confidence = confidence;
  triple.extractor = "clause";
  triple.pattern = "svo";
  facts_.sentences.push_back({triple.subject.span.begin, triple.object.span.end});
  facts_.triples.push_back(std::move(triple));
  return facts_.triples.back();
}

DocumentFacts RandomFacts(std::mt19937& random, const std::string& id) {
  DocumentFacts facts{
      id, Pick(random, Scraps()), Pick(random, Scraps()), Pick(random, Scraps()), {}, {}, {}, {}};
  for (int i = Below(random, 20); i > 0; --i) facts.text += Pick(random, Scraps());
  for (int i = Below(random, 4); i >= 0; --i) {
    facts.sentences.push_back(RandomSpan(random, facts.text));
  }
  for (int i = Below(random, 6); i > 0; --i) {
    const std::string key = Pick(random, Scraps()) + std::to_string(i);
    const auto type = static_cast<EntityType>(Below(random, kEntityTypeCount));
    facts.entities.push_back(
        {key, Pick(random, Scraps()), type, Below(random, 2) == 0, {}, Pick(random, Scraps())});
    for (int m = Below(random, 3); m >= 0; --m) {
      facts.entities.back().mentions.push_back(
          {RandomSpan(random, facts.text), static_cast<MentionKind>(Below(random, 3))});
    }
  }
  for (int i = Below(random, 6); i > 0; --i) facts.triples.push_back(RandomTriple(random, facts));
  return facts;
}

DocumentFacts RandomArticle(std::mt19937& random, const std::string& id) {
  Article article(id);
  std::vector<int> entities;
  for (int i = 2 + Below(random, 4); i > 0; --i) {
    const Known& known = Pick(random, World());
    entities.push_back(article.Named(known.name, known.type, known.short_forms));
  }
  entities.push_back(article.Phrase("the talks"));
  entities.push_back(
      article.Phrase(Pick<std::string>(random, {"Monday", "June 2014"}), EntityType::kDate));
  if (Below(random, 3) > 0) AddRole(random, article, entities);
  if (Below(random, 3) > 0) AddStory(random, article, entities);
  for (int i = 1 + Below(random, 5); i > 0; --i) {
    Triple& triple =
        article.Say(Pick(random, entities), Pick<std::string>(random, {"visit", "praise", "sue"}),
                    Pick(random, entities), 0.1 * (1 + Below(random, 9)));
    triple.negated = Below(random, 5) == 0;
    if (Below(random, 3) == 0) triple.attribution = Attribution{triple.subject, "say"};
    if (Below(random, 3) == 0) triple.arguments = {{"time", "on", triple.object}};
  }
  return article.facts();
}

std::vector<DocumentFacts> RandomArticles(std::mt19937& random, int count) {
  std::vector<DocumentFacts> articles;
  for (int i = 0; i < count; ++i) {
    articles.push_back(RandomArticle(random, "article " + std::to_string(i)));
  }
  return articles;
}

std::string Print(const Graph& graph) {
  std::ostringstream out;
  out.precision(17);
  for (const DocumentInfo& document : graph[boost::graph_bundle].documents) {
    out << document.id << '|' << document.title << '|' << document.date << '|' << document.url
        << '\n';
  }
  for (const Vertex v : boost::make_iterator_range(vertices(graph))) {
    const Entity& entity = graph[v];
    out << entity.key << " \"" << entity.name << "\" " << NameOf(entity.type)
        << (entity.named ? " named " : " ") << entity.mentions << " in " << entity.documents;
    for (const std::string& name : entity.names) out << " / " << name;
    out << ' ' << entity.iri << '\n';
  }
  for (const Edge e : boost::make_iterator_range(edges(graph))) PrintStatement(graph, e, out);
  return out.str();
}

std::string PrintStore(const Store& store) {
  const Result<Graph> graph = Snapshot(store, {});
  return graph ? Print(*graph) : graph.error().message;
}

size_t ToldAnew(Store& store) {
  size_t count = 0;
  ReadView(store, [&count](size_t, size_t all) { count = all; }).value();
  return count;
}

Store StoreOf(const std::vector<DocumentFacts>& documents) {
  Store store = Store::Open(":memory:", Store::Mode::kCreate).value();
  for (const DocumentFacts& facts : documents) store.Put(facts).value();
  return store;
}

void Execute(const Store& store, const char* sql) {
  if (sqlite3_exec(store.handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) abort();
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "tripleloom-XXXXXX").string();
  path_ = mkdtemp(pattern.data());
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::vector<std::string> TemporaryFolder::Files() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(path_)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace tripleloom::testing
