#include "sample_graphs.h"

#include <array>
#include <random>

#include "graph/base/utf8.h"

namespace tripleloom {

Vertex GraphBuilder::Add(std::string_view name, EntityType type) {
  Entity entity;
  entity.key = Slug(name).substr(0, 80) + "-" + std::to_string(num_vertices(graph_) + 100);
  entity.name = name;
  entity.type = type;
  entity.named = true;
  entity.names = {std::string(name)};
  entity.mentions = 1;
  entity.documents = 1;
  return add_vertex(entity, graph_);
}

Statement& GraphBuilder::Say(Vertex subject, std::string_view relation, std::string_view lemma,
                             Vertex object) {
  Statement statement;
  statement.key = "s" + std::to_string(num_edges(graph_) + 1);
  statement.relation = relation;
  statement.lemma = lemma;
  statement.confidence = 0.8125;
  statement.support = 1;
  Evidence evidence;
  evidence.subject_text = graph_[subject].name;
  evidence.relation_text = relation;
  evidence.object_text = graph_[object].name;
  evidence.sentence =
      evidence.subject_text + " " + evidence.relation_text + " " + evidence.object_text + ".";
  const auto length = [](std::string_view text) {
    return static_cast<uint32_t>(CountCodePoints(text));
  };
  evidence.sentence_span = {0, length(evidence.sentence)};
  evidence.subject = {0, length(evidence.subject_text)};
  evidence.object = {length(evidence.sentence) - 1 - length(evidence.object_text),
                     length(evidence.sentence) - 1};
  evidence.confidence = 0.8125;
  evidence.extractor = "clause";
  evidence.pattern = "svo";
  statement.evidence = {evidence};
  return graph_[add_edge(subject, object, statement, graph_).first];
}

Graph HarbourGraph() {
  GraphBuilder b({"harbour.txt", "Strike closes port", "2031-03-04", "https://news.example/h?a=1"});
  b.info().documents.push_back({"morning.txt", "", "early March", ""});
  const Vertex solberg = b.Add("Ingrid Solberg", EntityType::kPerson);
  const Vertex kestrel = b.Add("Kestrel Maritime", EntityType::kOrganization);
  const Vertex union_ = b.Add("Harbor Workers Federation", EntityType::kOrganization);
  const Vertex ship = b.Add("MV Halcyon Dawn", EntityType::kProduct);
  const Vertex minister = b.Add("Mette Lindqvist", EntityType::kPerson);
  const Vertex denmark = b.Add("Denmark", EntityType::kPlace);
  const Vertex strike = b.Add("the strike", EntityType::kEvent);
  const Vertex year = b.Add("2019", EntityType::kDate);
  const Vertex ban =
      b.Add("a ban on strikes at the four container terminals", EntityType::kConcept);
  b.graph()[union_].names = {"Harbor Workers Federation", "HWF", "the federation"};
  b.graph()[union_].iri = "https://id.example/Q7";
  b.graph()[union_].mentions = 1204;
  b.graph()[union_].documents = 2;

  b.Say(solberg, "is president of", "be president of", union_);
  Statement& close = b.Say(kestrel, "closed", "close", strike);
  close.sources = {{b.graph()[solberg].key, "Ingrid Solberg", "say"}};
  b.Say(kestrel, "has not answered", "answer", union_).negated = true;
  Statement& ask = b.Say(kestrel, "could sue", "sue", union_);
  ask.modality = Modality::kPossible;
  ask.sources = {{"", "two officials", ""}};
  Statement& strand = b.Say(strike, "stranded", "strand", ship);
  strand.qualifiers = {{"place", "in", "Denmark", b.graph()[denmark].key, ""},
                       {"time", "on", "Tuesday", "tuesday-not-in-this-graph", "2031-03-03"}};
  strand.support = 2;
  strand.first_date = "2031-03-04";
  strand.last_date = "2031-03-05";
  Evidence second = strand.evidence.front();
  second.document = 1;
  second.sentence = "The strike has stranded a ship \u2013 the Halcyon Dawn.";
  strand.evidence.push_back(second);
  Statement& consider = b.Say(minister, "considers", "consider", ban);
  consider.negated = true;
  consider.modality = Modality::kIntended;
  b.Say(kestrel, "operates in", "operate in", denmark);
  b.Say(kestrel, "is based in", "base in", denmark);
  b.Say(kestrel, "has operated since", "operate since", year);
  return b.graph();
}

Graph HostileGraph() {
  GraphBuilder b({"a \"b\" c/<d>.txt", "</title><script>alert(1)</script>", "2031-03-04",
                  "javascript:alert(document.cookie)"});
  b.info().documents.push_back(
      {"\xF0\x9F\x9A\xA2'\\\n.txt", "{{ title }} ${x} `y`", "", "https://a.example/\"><b>"});
  const std::array<std::string, 14> names = {
      "Ada \"the Loom\" O'Neill",
      "back\\slash\\",
      "ends in \\u0027 and \\\\u005c",
      "</script><script>alert('x')</script>",
      "<!-- ]]> --> &amp; &#60; %3C",
      "two\nlines\r\nand\ta tab",
      "\xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xE2\x80\xAE"
      "desrever",
      "\xF0\x9F\x9A\xA2 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80 e\xCC\x81",
      "javascript:alert(1)",
      "=cmd|' /C calc'!A0",
      "semi;colon,comma|bar`tick$dollar{brace}",
      " leading and trailing ",
      "line\xE2\x80\xA8separator \xE2\x80\xA9 \xEF\xBF\xBE"
      "end",
      std::string(10000, 'x'),
  };
  for (size_t i = 0; i < names.size(); ++i) {
    b.Add(names[i], static_cast<EntityType>(i % kEntityTypeCount));
    b.graph()[i].iri = i % 2 == 0 ? "https://id.example/" + names[i] : names[i];
    b.graph()[i].names = {names[i], "\"" + names[i].substr(0, 40)};
  }
  for (size_t i = 0; i < names.size(); ++i) {
    Statement& statement = b.Say(i, names[i], names[i], (i + 1) % names.size());
    statement.evidence[0].document = static_cast<int>(i % 2);
    statement.evidence[0].pattern = "\"'\\";
    if (i % 3 == 1) statement.sources = {{"", names[i], "\"say\""}};
    if (i % 3 == 2) statement.qualifiers = {{"time", "'", names[i], b.graph()[i].key, ""}};
  }
  return b.graph();
}

Graph SyntheticGraph(int entities) {
  static constexpr std::array kFirst = {"Ada",  "Boris", "Carla", "Dmitri", "Elena", "Farid",
                                        "Gwen", "Hugo",  "Iris",  "Jonas",  "Kofi",  "Lena"};
  static constexpr std::array kLast = {"Almgren", "Bestov", "Caruana",  "Delacroix", "Eriksen",
                                       "Fontana", "Grabow", "Hathaway", "Imanov",    "Jurado"};
  static constexpr std::array kBodies = {"Ministry of Transport", "Harbor Union",
                                         "Broadcasting Co.",      "Central Bank",
                                         "Relief Agency",         "Shipping Lines"};
  static constexpr std::array kPlaces = {"Port", "Lake", "Upper", "New", "Saint"};
  static constexpr std::array kThings = {"a new contract with the dockworkers",
                                         "unpaid wages",
                                         "talks",
                                         "an emergency loan",
                                         "the report of the commission",
                                         "stricter rules for night shifts"};
  static constexpr std::array kRelations = {"sent to", "is president of", "met",     "bought",
                                            "sued",    "is based in",     "opposes", "promised"};
  std::mt19937 random(7);
  const auto pick = [&](const auto& list) { return std::string(list[random() % list.size()]); };
  GraphBuilder b({"synthetic.txt", "", "", ""});
  b.Add("Ada Almgren", EntityType::kPerson);
  for (int i = 1; i < entities; ++i) {
    const std::string number = " " + std::to_string(i / 7 + 1);
    switch (random() % 8) {
      case 0:
      case 1:
        b.Add(pick(kFirst) + " " + pick(kLast), EntityType::kPerson);
        break;
      case 2:
      case 3:
        b.Add(pick(kLast) + " " + pick(kBodies), EntityType::kOrganization);
        break;
      case 4:
        b.Add(pick(kPlaces) + " " + pick(kLast), EntityType::kPlace);
        break;
      case 5:
        b.Add(pick(kThings), EntityType::kConcept);
        break;
      case 6:
        b.Add(pick(kLast) + number, EntityType::kProduct);
        break;
      default:
        b.Add("$" + std::to_string(random() % 900) + " million", EntityType::kMoney);
    }
  }
  // The cube of a uniform number favours the first entities: hubs. Only who can act is a subject.
  const auto actor = [&] {
    while (true) {
      const double u = static_cast<double>(random() % 10000) / 10000.0;
      const auto v = static_cast<Vertex>(u * u * u * entities);
      const EntityType type = b.graph()[v].type;
      if (type == EntityType::kPerson || type == EntityType::kOrganization) return v;
    }
  };
  for (int i = 0; i < entities * 3 / 2; ++i) {
    const Vertex subject = actor();
    const auto object = static_cast<Vertex>(
        i < entities ? static_cast<unsigned>(i) : random() % static_cast<unsigned>(entities));
    if (subject == object) continue;
    const std::string relation = pick(kRelations);
    Statement& statement = b.Say(subject, relation, relation, object);
    statement.negated = random() % 12 == 0;
    if (random() % 8 == 0) statement.modality = Modality::kPossible;
    if (random() % 4 == 0) statement.sources = {{"", "Ada Almgren", "say"}};
    statement.confidence = 0.5 + static_cast<double>(random() % 50) / 100;
  }
  return b.graph();
}

}  // namespace tripleloom
