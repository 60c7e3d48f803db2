// While there is a view, the store notes which documents came or went, which names became another
// entity, and which entities had a part in that (name_tables.h). A document that holds a name that
// became another is told anew as if it had been replaced. Of all documents noted the old evidence
// is dropped first, then what they say now is added in large groups, in the order of statements;
// then the statements and entities that this touched are looked at once. To fill an empty view is
// the same without the dropping.
//
// Whom a role describes (role.h) is known when all documents have said who bears it, and whose lake
// "the lake" is (story.h) when all names are. So documents that describe somebody or something are
// told last, and with them those of which the answer became another.

#include "graph/view_update.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/draft.h"
#include "graph/name_tables.h"
#include "graph/numbers.h"
#include "graph/rows.h"
#include "graph/view_entities.h"
#include "graph/view_roles.h"
#include "graph/view_statements.h"
#include "graph/view_stories.h"

namespace tripleloom {
namespace {

// Triples that are held in memory before they are sorted and written: some hundred bytes each.
constexpr size_t kGroup = 200'000;

constexpr std::string_view kInsertArticle =
    "INSERT INTO view_article VALUES (?1,?2,nullif(?3,''),nullif(?4,''),nullif(?5,''),?6)";

bool IsShared(const NameGroup& group) {
  return group.family != Family::kOther || group.base.starts_with('\n');
}

// The triples of one document in the view's numbers. Things that only this document knows are made
// when a triple speaks of them.
class Teller {
 public:
  Teller(int64_t article, const DocumentFacts& facts, const NameTables& tables,
         ViewEntities& entities, ViewStatements& statements)
      : article_(article),
        date_(facts.date),
        made_(DraftsOf(facts, 0)),
        groups_(GroupsOf(made_.candidates)),
        ids_(groups_.size(), 0),
        tables_(tables),
        entities_(entities),
        statements_(statements) {}

  const CandidateDocument& candidates() const { return made_.candidates; }

  // By candidate; empty for what has no name.
  std::vector<std::string> Identities() const {
    std::vector<std::string> identities;
    for (const NameGroup& group : groups_) {
      const bool has_name = group.family != Family::kOther;
      identities.push_back(has_name ? tables_.IdentityOf(group).key : std::string());
    }
    return identities;
  }

  // What a role describes becomes whom it means, and what is described the thing of its story. Call
  // before AddTo.
  void Tie(int64_t article, ViewRoles& known, ViewStories& stories) {
    const std::vector<std::string> identities = Identities();
    for (const RoleDescription& description : made_.candidates.roles.descriptions) {
      const int meant =
          MeantBy(description, identities, known.Bearers(description.role), tables_.corrections());
      if (meant < 0) continue;
      groups_[static_cast<size_t>(description.local)] = groups_[static_cast<size_t>(meant)];
    }
    for (const Described& described : made_.candidates.described) {
      const std::string story = stories.Of(article, described.noun);
      const NameGroup group = GroupOfKey(BaseOfStory(story, described.noun));
      for (const int local : described.locals) groups_[static_cast<size_t>(local)] = group;
    }
  }

  void AddTo(std::vector<Telling>& tellings) {
    GatherLocal();
    for (size_t i = 0; i < groups_.size(); ++i) {
      if (groups_[i].family != Family::kOther) ids_[i] = entities_.Shared(groups_[i]);
      if (groups_[i].base.starts_with('\n')) entities_.Renew(groups_[i].base);
    }
    for (const Draft& draft : made_.drafts) tellings.push_back(Tell(draft));
  }

  // By position in the document; 0 where nothing is said of it. Call after AddTo.
  std::vector<int64_t> Members(size_t count) const {
    return {ids_.begin(), ids_.begin() + static_cast<std::ptrdiff_t>(count)};
  }

 private:
  // Several local entities may be one thing: two mentions of a Monday.
  void GatherLocal() {
    for (size_t i = 0; i < groups_.size(); ++i) {
      const NameGroup& group = groups_[i];
      if (IsShared(group)) continue;
      const auto [place, added] = local_.try_emplace(group.base, locals_.size());
      if (added) locals_.push_back({DraftOfEntity(group.base, group)});
      locals_[place->second].draft.tally.Add(0, made_.candidates.candidates[i], true);
    }
  }

  int64_t IdOf(int entity) {
    if (entity == kNoEntity) return 0;
    int64_t& id = ids_[static_cast<size_t>(entity)];
    if (id != 0) return id;
    const NameGroup& group = groups_[static_cast<size_t>(entity)];
    if (IsShared(group)) return id = entities_.Shared(group);
    Local& local = locals_[local_.at(group.base)];
    if (local.id == 0) local.id = entities_.AddLocal(article_, local.draft);
    return id = local.id;
  }

  Telling Tell(const Draft& draft) {
    Telling telling;
    telling.parts.subject = IdOf(draft.subject);
    telling.parts.object = IdOf(draft.object);
    telling.parts.relation = statements_.RelationOf(draft.lemma);
    telling.parts.kind =
        KindOf({draft.lemma, draft.negated, draft.modality, draft.source.has_value()});
    telling.recurs = IsShared(groups_[static_cast<size_t>(draft.subject)]) &&
                     IsShared(groups_[static_cast<size_t>(draft.object)]);
    telling.article = article_;
    telling.triple = RowId(NumberOfViewId(article_), draft.triple);
    telling.sentence = draft.evidence.sentence_span;
    telling.subject = draft.evidence.subject;
    telling.object = draft.evidence.object;
    telling.confidence = draft.evidence.confidence;
    telling.date = date_;
    telling.relation = draft.evidence.relation_text;
    if (draft.source) {
      const int64_t id = IdOf(draft.source->mark.entity);
      telling.source = {id, id != 0 ? entities_.Of(id).name : draft.source->mark.text,
                        draft.source->verb};
    }
    for (const DraftQualifier& q : draft.qualifiers) {
      telling.qualifiers.push_back(
          {q.role, q.preposition, q.mark.text, IdOf(q.mark.entity), q.value});
    }
    return telling;
  }

  struct Local {
    EntityDraft draft;
    int64_t id = 0;
  };

  int64_t article_;
  std::string date_;
  DocumentDrafts made_;
  std::vector<NameGroup> groups_;
  std::vector<int64_t> ids_;
  std::unordered_map<std::string, size_t> local_;  // by NameGroup::base
  std::vector<Local> locals_;
  const NameTables& tables_;
  ViewEntities& entities_;
  ViewStatements& statements_;
};

class Updater {
 public:
  Updater(Database& database, const Corrections& corrections, ViewPlace place, bool is_new,
          ViewIds ids)
      : database_(database),
        place_(place),
        is_new_(is_new),
        ids_(ids),
        tables_(database, corrections),
        entities_(database, tables_, ids_, is_new),
        statements_(database, entities_, ids_, is_new),
        roles_(database, is_new),
        stories_(database) {}

  Status Run(const ViewProgress& progress) {
    if (Status dropped = is_new_ ? Status() : DropStale(); !dropped) return dropped;
    if (Status added = AddAll(progress); !added) return added;
    if (Status settled = Settle(); !settled) return settled;
    if (place_ == ViewPlace::kTemporary) return {};
    return database_.Execute(
        "DELETE FROM stale_document; DELETE FROM stale_name; DELETE FROM stale_identity");
  }

 private:
  using Document = std::pair<int64_t, std::string>;  // number and id

  Status DropStale() {
    Status noted = database_.Execute(
        "INSERT OR IGNORE INTO stale_document SELECT document FROM occurrence "
        "WHERE name IN (SELECT number FROM stale_name)");
    if (!noted) return noted;
    std::vector<int64_t> articles;
    Sql& row = database_.Use("SELECT number FROM stale_document").Bind();
    while (row.Row()) articles.push_back(ViewId(ViewKind::kArticle, row.Int(0)));
    if (!row.ok()) return tl::unexpected(database_.Failure());
    for (const int64_t article : articles) {
      if (Status dropped = Drop(article); !dropped) return dropped;
      roles_.Drop(article);
      stories_.Drop(article);
    }
    return Check();
  }

  Status Drop(int64_t article) {
    statements_.Drop(article);
    entities_.RemoveLocal(article);
    if (!database_.Use("DELETE FROM view_article WHERE id = ?1").Bind(article).Run()) {
      return tl::unexpected(database_.Failure());
    }
    return {};
  }

  // The ids of the documents to be told, in order: so evidence of an article comes after that of
  // those before it.
  Result<std::vector<Document>> Documents() {
    Sql& row = is_new_ ? database_.Use("SELECT number, id FROM document ORDER BY id")
                       : database_.Use(
                             "SELECT number, id FROM document WHERE number IN "
                             "(SELECT number FROM stale_document) ORDER BY id");
    std::vector<Document> documents;
    for (row.Bind(); row.Row();) documents.emplace_back(row.Int(0), row.Text(1));
    if (!row.ok()) return tl::unexpected(database_.Failure());
    return documents;
  }

  Status AddAll(const ViewProgress& progress) {
    const auto documents = Documents();
    if (!documents) return tl::unexpected(documents.error());
    size_t done = 0;
    size_t all = documents->size();
    for (const Document& document : *documents) {
      const Result<bool> told = AddOne(document);
      if (!told) return tl::unexpected(told.error());
      if (*told && progress) progress(++done, all);
    }
    Flush();
    if (Status found = PostponeChanged(); !found) return found;
    all = done + postponed_.size();
    for (const auto& [id, number] : std::exchange(postponed_, {})) {
      if (Status told = AddLast({number, id}); !told) return told;
      if (progress) progress(++done, all);
    }
    Flush();
    return Check();
  }

  // Tells what the document says, unless it describes somebody or something: that is for later.
  Result<bool> AddOne(const Document& document) {
    const Result<DocumentFacts> facts = ReadFacts(database_, document.second);
    if (!facts) return tl::unexpected(facts.error());
    const int64_t article = ViewId(ViewKind::kArticle, document.first);
    Teller teller(article, *facts, tables_, entities_, statements_);
    const DocumentRoles& roles = teller.candidates().roles;
    const bool describes = !teller.candidates().described.empty();
    const bool asks = describes || !roles.bearings.empty();
    const auto identities = asks ? teller.Identities() : std::vector<std::string>();
    roles_.Add(article, roles, identities);
    if (describes) stories_.Add(article, teller.candidates(), identities);
    if (describes || !roles.descriptions.empty()) {
      postponed_.emplace(document.second, document.first);
      return false;
    }
    if (Status told = Tell(teller, article, *facts); !told) return tl::unexpected(told.error());
    return true;
  }

  Status AddLast(const Document& document) {
    const Result<DocumentFacts> facts = ReadFacts(database_, document.second);
    if (!facts) return tl::unexpected(facts.error());
    const int64_t article = ViewId(ViewKind::kArticle, document.first);
    Teller teller(article, *facts, tables_, entities_, statements_);
    teller.Tie(article, roles_, stories_);
    return Tell(teller, article, *facts);
  }

  Status Tell(Teller& teller, int64_t article, const DocumentFacts& facts) {
    teller.AddTo(tellings_);
    const std::string members = PackNumbers(teller.Members(facts.entities.size()));
    const bool ok = database_.Use(kInsertArticle)
                        .Bind(article, facts.id, facts.title, facts.date, facts.url, Blob{members})
                        .Run();
    if (!ok) return tl::unexpected(database_.Failure());
    if (tellings_.size() >= kGroup) Flush();
    return {};
  }

  // Articles that did not change, but describe somebody whose role others bear now, or a thing that
  // is of another story now.
  Status PostponeChanged() {
    std::set<int64_t> changed = roles_.Changed();
    changed.merge(stories_.Settle());
    for (const int64_t article : changed) {
      const int64_t number = NumberOfViewId(article);
      std::string id;
      Sql& row = database_.Use("SELECT id FROM document WHERE number = ?1").Bind(number);
      while (row.Row()) id = row.Text(0);
      if (!row.ok()) return tl::unexpected(database_.Failure());
      if (!postponed_.emplace(id, number).second) continue;
      if (Status dropped = Drop(article); !dropped) return dropped;
    }
    return Check();
  }

  void Flush() {
    statements_.Add(std::exchange(tellings_, {}));
    entities_.Forget();
  }

  Status Settle() {
    Status made;
    if (is_new_) made = IndexStatementsOfView(database_, place_);
    if (!made) return made;
    if (!is_new_) {
      Sql& row = database_.Use("SELECT identity FROM stale_identity").Bind();
      std::vector<std::string> identities;
      while (row.Row()) identities.push_back(row.Text(0));
      if (!row.ok()) return tl::unexpected(database_.Failure());
      for (const std::string& identity : identities) entities_.Renew(identity);
      for (const std::string& thing : stories_.Touched()) entities_.Renew(thing);
    }
    statements_.Settle();
    if (is_new_) made = FinishViewTables(database_, place_);
    if (!made) return made;
    entities_.RemoveUnspoken();
    for (const int64_t entity : entities_.SettleKeys()) statements_.Rekey(entity);
    return Check();
  }

  Status Check() const {
    if (Status fine = entities_.Check(); !fine) return fine;
    if (Status fine = roles_.Check(); !fine) return fine;
    if (Status fine = stories_.Check(); !fine) return fine;
    return statements_.Check();
  }

  Database& database_;
  ViewPlace place_;
  bool is_new_;
  ViewIds ids_;
  NameTables tables_;
  ViewEntities entities_;
  ViewStatements statements_;
  ViewRoles roles_;
  ViewStories stories_;
  std::vector<Telling> tellings_;
  std::map<std::string, int64_t> postponed_;  // numbers of documents, by id
};

}  // namespace

Result<bool> IsFresh(Database& database, ViewPlace place) {
  const Result<bool> has = HasView(database, place);
  if (!has || !*has || place == ViewPlace::kTemporary) return has;
  Sql& row = database.Use(
      "SELECT EXISTS (SELECT 1 FROM stale_document) OR EXISTS (SELECT 1 FROM stale_name) OR "
      "EXISTS (SELECT 1 FROM stale_identity)");
  bool stale = true;
  for (row.Bind(); row.Row();) stale = row.Int(0) != 0;
  if (!row.ok()) return tl::unexpected(database.Failure());
  return !stale;
}

Status UpdateView(Database& database, const Corrections& corrections, ViewPlace place,
                  const ViewProgress& progress) {
  const Result<bool> has = HasView(database, place);
  if (!has) return tl::unexpected(has.error());
  const bool is_new = !*has || place == ViewPlace::kTemporary;
  if (Status made = is_new ? MakeViewTables(database, place) : Status(); !made) return made;
  const Result<ViewIds> ids = ViewIds::Of(database);
  if (!ids) return tl::unexpected(ids.error());
  return Updater(database, corrections, place, is_new, *ids).Run(progress);
}

}  // namespace tripleloom
