"""`build`, `merge`, `remove`, `query` and `export` on one small graph."""

import itertools
import json
import os
import pty
import subprocess
import unittest

from harness import ARTICLE, PROGRAM, SECOND, CliTest


class Build(CliTest):
    def exported(self, store, *options):
        return self.ok("export", store, "--format", "jsonld", *options).out

    def test_says_in_one_line_what_was_done(self):
        err = self.ok("build", "article.txt", "second.txt", "-o", "news.loom").err
        self.assertRegex(err, r"\Anews\.loom: 2 articles \(2 added\), \d+ triples; the graph has "
                              r"2 articles, \d+ named entities; [\d.]+ s\n\Z")

    def test_quiet_says_nothing(self):
        self.assertEqual(self.ok("build", "article.txt", "-o", "news.loom", "--quiet").err, "")

    def test_adds_to_a_graph_that_exists_in_any_order(self):
        self.ok("build", "article.txt", "second.txt", "-o", "one.loom")
        self.ok("build", "second.txt", "-o", "two.loom")
        self.assertIn("(1 added)", self.ok("build", "article.txt", "-o", "two.loom").err)
        self.assertEqual(self.exported("one.loom"), self.exported("two.loom"))

    def test_the_same_article_again_changes_nothing(self):
        self.ok("build", "article.txt", "-o", "news.loom")
        before = self.exported("news.loom")
        self.assertIn("(1 unchanged)", self.ok("build", "article.txt", "-o", "news.loom").err)
        self.assertEqual(self.exported("news.loom"), before)

    def test_a_changed_article_replaces_what_was_known_from_it(self):
        self.ok("build", "article.txt", "-o", "news.loom")
        self.write("article.txt", SECOND)
        self.assertIn("(1 replaced)", self.ok("build", "article.txt", "-o", "news.loom").err)
        self.assertNotIn(b"Lumen", self.exported("news.loom"))

    def test_two_articles_of_one_name_are_not_taken_for_one(self):
        self.write("other/article.txt", SECOND)
        self.assertIn("(2 added)",
                      self.ok("build", "article.txt", "other/article.txt", "-o", "news.loom").err)

    def test_two_texts_under_one_id_are_not_taken_for_one(self):
        self.write("feed.jsonl", '{"id":"one","text":"Ada Verne founded Lumen Press."}\n'
                                 '{"id":"one","text":"Nora Quist joined Orbis Media."}\n')
        self.fails(1, "build", "feed.jsonl", "-o", "news.loom", naming=["one"])
        self.assertIn(b"Lumen", self.exported("news.loom"))

    def test_an_article_given_twice_is_read_once(self):
        self.assertIn("(1 added, 1 unchanged)",
                      self.ok("build", "article.txt", "article.txt", "-o", "news.loom").err)

    def test_nobody_is_two_things_in_five_articles_on_one_event(self):
        dam = os.path.join(os.path.dirname(__file__), "..", "..", "examples", "articles", "dam")
        self.ok("build", dam, "-o", "dam.loom")
        types, names, people = {}, set(), set()
        for line in self.ok("export", "dam.loom", "--format", "jsonl").out.splitlines():
            triple = json.loads(line)
            for thing in (triple["subject"], triple["object"]):
                names.add(thing.get("name"))
                if thing.get("type") == "Person":
                    people.add(thing["name"])
                words = (thing.get("name") or "").split()
                if len(words) > 1 and all(word[0].isupper() for word in words):
                    types.setdefault(thing["name"], set()).add(thing["type"])
        self.assertIn("Mikael Storm", types)
        self.assertEqual({name: kinds for name, kinds in types.items() if len(kinds) > 1}, {})
        self.assertNotIn("Storm", names)  # "Storm said": no weather
        self.assertNotIn("Crack", people)  # the first word of a headline
        self.assertIn(b"one is an Organization, the other a Person",
                      self.ok("query", "dam.loom", "explain", "Brandt & Lowe").out)

    def test_the_lake_is_one_thing_in_five_articles(self):
        dam = os.path.join(os.path.dirname(__file__), "..", "..", "examples", "articles", "dam")
        self.ok("build", dam, "-o", "dam.loom")
        keys = {}
        for line in self.ok("export", "dam.loom", "--format", "jsonl").out.splitlines():
            triple = json.loads(line)
            for end in ("subject", "object"):
                keys.setdefault(triple[end].get("name"), set()).add(triple[end].get("entity"))
        for name in ("lake", "valley", "army"):
            self.assertEqual(len(keys.get(name, set())), 1, name)
        self.assertIn(b"the only such thing in its story: in ",
                      self.ok("query", "dam.loom", "explain", "the lake").out)

    def test_a_role_is_the_person_who_bears_it_in_five_articles(self):
        dam = os.path.join(os.path.dirname(__file__), "..", "..", "examples", "articles", "dam")
        self.ok("build", dam, "-o", "dam.loom")

        def things():
            names = set()
            for line in self.ok("export", "dam.loom", "--format", "jsonl").out.splitlines():
                triple = json.loads(line)
                names |= {triple[end].get("name") for end in ("subject", "object")}
            return names

        def same(name):
            rows = self.ok("query", "dam.loom", "explain", name, "--format", "csv").out
            return [row for row in rows.decode().splitlines() if row.startswith("the same")]

        def tied():
            return [row for row in same("Mikael Storm") if "leader of the Green Alliance" in row]

        self.assertNotIn("leader of the Green Alliance", things())
        self.assertLessEqual({"Mikael Storm", "Sofia Dahl"}, things(), "then and now")
        self.assertEqual(len(tied()), 1)
        self.assertRegex(tied()[0], "4-thursday.txt.*bears this role: in .*3-wednesday.txt")
        self.assertFalse([row for row in same("Mikael Storm") if "Dahl" in row])
        self.assertFalse([row for row in same("Sofia Dahl") if "Storm" in row])
        self.ok("correct", "dam.loom", "--different", "the leader of the Green Alliance",
                "Mikael Storm")
        self.assertEqual(tied(), [])
        self.ok("remove", "dam.loom", "2-tuesday.txt")
        self.ok("correct", "dam.loom", "--take-back", "leader of Green Alliance", "Mikael Storm")
        self.assertEqual(len(tied()), 1)
        self.ok("remove", "dam.loom", "3-wednesday.txt")
        self.assertEqual(tied(), [], "nobody says who leads it")

    def test_descriptions_are_the_things_they_mean_in_five_articles(self):
        dam = os.path.join(os.path.dirname(__file__), "..", "..", "examples", "articles", "dam")
        self.ok("build", dam, "-o", "dam.loom")
        called, types = {}, {}
        for line in self.ok("export", "dam.loom", "--format", "jsonl").out.splitlines():
            triple = json.loads(line)
            for end in ("subject", "object"):
                name = triple[end].get("name")
                types[name] = triple[end].get("type")
                words = {evidence[end]["text"].lower() for evidence in triple["evidence"]}
                called.setdefault(name, set()).update(words)
        for name, words in (("Brandt & Lowe", {"the firm", "the company", "his company"}),
                            ("Northern Water Authority", {"the agency", "his agency"}),
                            ("Solvik", {"the city"}), ("Jonas Reitan", {"the professor"}),
                            ("Astrid Falk", {"mayor"}), ("Tomas Eide", {"water authority's chief"})):
            self.assertLessEqual(words, called[name], name)
        for name in ("firm", "company", "agency", "city", "mayor", "professor", "chief",
                     "Tomas Eide's agency", "Pieter Lowe's company", "Water authority's chief"):
            self.assertNotIn(types.get(name), ("Person", "Organization", "Place"), name)
        for name in ("Interior Ministry", "Ministry of Finance", "Solvik Post", "Green Alliance"):
            for words in called[name]:
                self.assertNotRegex(words, "firm|company|agency|city|authority", name)
        for name in ("Crack", "Families"):
            self.assertNotEqual(types.get(name), "Organization", "a word at the head of a headline")
        why = self.ok("query", "dam.loom", "explain", "Astrid Falk", "--format", "csv").out.decode()
        self.assertRegex(why, "mayor,Person,5-saturday.txt.*bears this role: in .*1-monday.txt")

    def test_standard_input_is_an_article(self):
        self.ok("build", "-", "-o", "news.loom", stdin=ARTICLE.encode())
        self.assertIn(b"Lumen Press", self.exported("news.loom"))


class MergeAndRemove(CliTest):
    def setUp(self):
        super().setUp()
        self.ok("build", "article.txt", "-o", "a.loom")
        self.ok("build", "second.txt", "-o", "b.loom")
        self.ok("build", "article.txt", "second.txt", "-o", "both.loom")

    def exported(self, store):
        return self.ok("export", store, "--format", "jsonld").out

    def test_merging_is_building_in_one_go_in_either_order(self):
        self.ok("merge", "a.loom", "b.loom", "-o", "ab.loom")
        self.ok("merge", "b.loom", "a.loom", "a.loom", "-o", "ba.loom")
        self.assertEqual(self.exported("ab.loom"), self.exported("both.loom"))
        self.assertEqual(self.exported("ba.loom"), self.exported("both.loom"))

    def test_a_graph_may_be_merged_into_itself(self):
        self.ok("merge", "a.loom", "b.loom", "-o", "a.loom")
        self.assertEqual(self.exported("a.loom"), self.exported("both.loom"))

    def test_removing_undoes_building(self):
        self.ok("remove", "both.loom", "second.txt")
        self.assertEqual(self.exported("both.loom"), self.exported("a.loom"))

    def test_a_missing_graph_leaves_nothing(self):
        self.fails(1, "merge", "a.loom", "none.loom", "-o", "c.loom", naming=["none.loom"])
        self.assertNotIn("c.loom", " ".join(self.names()))

    def test_what_is_no_graph_is_not_replaced(self):
        self.fails(1, "merge", "a.loom", "b.loom", "-o", "article.txt", naming=["article.txt"])
        self.assertEqual(self.read("article.txt"), ARTICLE.encode())

    def test_an_unknown_document_is_named_and_the_known_are_near(self):
        self.fails(1, "remove", "both.loom", "artcle.txt", naming=["artcle.txt", "article.txt"])


class Query(CliTest):
    def setUp(self):
        super().setUp()
        self.ok("build", "article.txt", "second.txt", "-o", "news.loom")

    def ask(self, *arguments):
        return self.ok("query", "news.loom", *arguments).out.decode()

    def test_about_shows_facts_with_sentence_and_article(self):
        text = self.ask("about", "Ada Verne", "--why")
        self.assertRegex(text, r"(?m)^Ada Verne +founded +Lumen Press ")
        self.assertIn("    article.txt: Ada Verne founded Lumen Press in Marburg in 1998.", text)

    def test_about_marks_what_is_no_plain_fact(self):
        self.assertIn("negated", self.ask("about", "Ada Verne"))
        self.assertRegex(self.ask("about", "Nora Quist"),
                         r"possible; according to Nora Quist")

    def test_about_shows_the_surest_facts_and_how_many_more_there_are(self):
        whole = self.ask("about", "Ada Verne")
        first = self.ask("about", "Ada Verne", "--limit", "1")
        self.assertEqual(whole.splitlines()[0], first.splitlines()[0])
        self.assertRegex(first, r"\A.*\n\n.*\n─.*\n.*\n\nand \d+ more rows?; --limit 0 shows all\n\Z")
        self.assertEqual(self.ask("about", "Ada Verne", "--limit", "0"), whole)

    def test_about_understands_aliases_and_letter_case(self):
        self.assertEqual(self.ask("about", "Verne"), self.ask("about", "ada verne"))

    def test_near_miss_is_answered_with_suggestions(self):
        self.fails(1, "query", "news.loom", "about", "Ada Vern", naming=["Ada Vern", "Ada Verne"])
        self.fails(1, "query", "news.loom", "path", "Ada Verne", "Orbs Media",
                   naming=["Orbs Media", "Orbis Media"])


class Export(CliTest):
    def setUp(self):
        super().setUp()
        self.ok("build", "article.txt", "second.txt", "-o", "news.loom")

    def test_formats_begin_as_they_should(self):
        for name, start in [("dot", b"digraph"), ("png", b"\x89PNG"), ("jsonld", b"{")]:
            with self.subTest(name):
                self.ok("export", "news.loom", "-o", "out." + name)
                self.assertTrue(self.read("out." + name).startswith(start))
        self.ok("export", "news.loom", "-o", "out.svg")
        self.assertIn(b"<svg", self.read("out.svg"))

    def test_standard_output_holds_what_the_file_would(self):
        for name in ["svg", "jsonld"]:
            self.ok("export", "news.loom", "--format", name, "-o", "out")
            self.assertEqual(self.ok("export", "news.loom", "--format", name).out,
                             self.read("out"))

    def test_jsonld_is_json_with_sentences_and_the_base_asked_for(self):
        text = self.ok("export", "news.loom", "--format", "jsonld", "--base",
                       "https://example.org/id/").out
        json.loads(text)
        self.assertIn(b"https://example.org/id/", text)
        self.assertIn(b"Ada Verne founded Lumen Press in Marburg in 1998.", text)

    def test_top_and_min_confidence_make_the_graph_smaller(self):
        whole = self.ok("export", "news.loom", "--format", "dot").out
        for options in [["--top", "2"], ["--min-confidence", "1"]]:
            part = self.ok("export", "news.loom", "--format", "dot", *options).out
            self.assertLess(len(part), len(whole))

    def test_a_picture_shows_what_is_likely_right_unless_asked_for_more(self):
        told = [json.loads(line) for line in self.ok("extract", "article.txt").out.splitlines()]
        for triple, confidence in zip(told, itertools.chain([0.3], itertools.repeat(0.8))):
            triple["confidence"] = confidence
        self.write("told.jsonl", "".join(json.dumps(triple) + "\n" for triple in told))
        self.ok("build", "article.txt", "-o", "doubt.loom", "--quiet", "--extractors", "none",
                "--extractor-command", "cat told.jsonl")
        for name, default in [("dot", "0.5"), ("svg", "0.5"), ("jsonl", "0"), ("turtle", "0")]:
            usual, low, high = (
                self.ok("export", "doubt.loom", "--format", name, *options).out
                for options in ([], ["--min-confidence", "0"], ["--min-confidence", "0.5"]))
            self.assertEqual(usual, low if default == "0" else high, name)
            self.assertLess(len(high), len(low), name)

    def terminal(self):
        """Both sides of a new terminal, or a skipped test where the system has none to give."""
        try:
            leader, follower = pty.openpty()
        except OSError as error:
            self.skipTest(f"no terminal can be opened: {error}")
        self.addCleanup(os.close, leader)
        return leader, follower

    def test_the_part_to_export_can_be_chosen(self):
        self.ok("build", "article.txt", "second.txt", "-o", "news.loom", "--quiet")

        def statements(*options):
            run = self.ok("export", "news.loom", "--format", "jsonl", *options)
            return [json.loads(line) for line in run.out.decode().splitlines()]

        whole = statements()
        facts = statements("--include", "facts")
        self.assertTrue(0 < len(facts) < len(whole))
        self.assertTrue(all(not s["negated"] and s["modality"] == "asserted" and
                            not s["attribution"] for s in facts))
        denied = statements("--include", "negated")
        self.assertTrue(any(s["negated"] for s in denied))
        self.assertTrue(all(s["modality"] == "asserted" for s in denied))
        typed = statements("--type", "person,Organization")
        self.assertTrue(0 < len(typed) < len(whole))
        self.assertLessEqual({s[end]["type"] for s in typed for end in ("subject", "object")},
                             {"Person", "Organization"})
        around = statements("--about", "Orbis Media", "--hops", "1")
        self.assertTrue(0 < len(around) < len(whole))
        self.assertEqual(statements("--min-support", "3"), [])
        self.assertEqual(statements("--since", "1900"), [], "the articles have no dates")
        self.fails(2, "export", "news.loom", "--format", "jsonl", "--since", "May",
                   naming=["'May' is no date"])
        self.fails(2, "export", "news.loom", "--format", "jsonl", "--type", "Persn",
                   naming=["Persn"])

    def test_a_mapping_of_ones_own_and_its_faults(self):
        self.ok("build", "article.txt", "-o", "news.loom", "--quiet")
        self.write("mine.txt", "found | * | * | * | <https://example.org/made>\n")
        run = self.ok("export", "news.loom", "--format", "ntriples", "--mapping", "mine.txt")
        self.assertIn(b"<https://example.org/made>", run.out)
        self.write("mine.txt", "# mine\nfound | * | Persn | * | schema:founder\n")
        self.fails(1, "export", "news.loom", "--format", "ntriples", "--mapping", "mine.txt",
                   naming=["mine.txt:2:", "Persn"])
        self.fails(2, "export", "news.loom", "--format", "csv", "--triple-terms", "-o", "x.zip",
                   naming=["turtle", "nquads"])

    def test_binary_formats_refuse_a_terminal(self):
        _, follower = self.terminal()
        run = self.fails(2, "export", "news.loom", "--format", "png", stdout=follower,
                         naming=["png", "-o"])
        os.close(follower)
        self.assertIsNone(run.out)

    def test_text_formats_do_not(self):
        leader, follower = self.terminal()
        with subprocess.Popen([PROGRAM, "export", "news.loom", "--format", "dot"],
                              stdout=follower, cwd=self.folder) as process:
            os.close(follower)
            seen = b""
            while True:
                try:
                    part = os.read(leader, 65536)
                except OSError:  # how Linux says that the other side is closed
                    break
                if not part:
                    break
                seen += part
        self.assertEqual(process.returncode, 0)
        self.assertIn(b"digraph", seen)


class WhoIsWho(CliTest):
    """What a user tells a graph, and what the graph tells of its entities."""

    def setUp(self):
        super().setUp()
        self.write("first.txt", "Mara Lindqvist visited Norway. Mara Lindqvist met Nora Quist.\n")
        self.write("other.txt", "Mara Lindkvist did not meet Nora Quist.\n")
        self.ok("build", "first.txt", "other.txt", "-o", "news.loom")

    def about(self, name):
        return self.ok("query", "news.loom", "about", name).out.decode()

    def test_two_names_are_one_thing_until_that_is_taken_back(self):
        before = self.about("Mara Lindqvist")
        self.assertNotIn("Lindkvist", before)
        names = ["Mara Lindqvist", "Mara Lindkvist"]
        listed = self.ok("correct", "news.loom", "--same", *names, "--list").out.decode()
        self.assertEqual(listed, "same\tmara lindkvist (person)\tmara lindqvist (person)\n")
        self.assertRegex(self.about("Mara Lindqvist"), "Person: 3 facts .* also called Mara Lind")
        self.ok("correct", "news.loom", "--take-back", *names)
        self.assertEqual(self.about("Mara Lindqvist"), before)

    def test_what_contradicts_is_refused_and_explained(self):
        names = ["Mara Lindqvist", "Mara Lindkvist"]
        self.ok("correct", "news.loom", "--same", *names)
        self.fails(1, "correct", "news.loom", "--different", *names, naming=["contradicts", "same"])
        self.fails(1, "correct", "news.loom", "--same", "Nobody", "Nora Quist", naming=["Nobody"])
        self.fails(1, "correct", "news.loom", "--take-back", "Nobody", "Nora Quist",
                   naming=["--list"])

    def test_aliases_give_iris_and_bad_lines_are_named(self):
        iri = "http://www.wikidata.org/entity/Q1"
        self.write("who.tsv", f"Mara Lindqvist\tPerson\t{iri}\nMara Lindkvist\tPersn\t{iri}\n")
        self.fails(1, "build", "first.txt", "-o", "news.loom", "--aliases", "who.tsv",
                   naming=["who.tsv:2", "Persn"])
        graph = json.loads(self.ok("export", "news.loom", "--format", "jsonld").out)["@graph"]
        same = [node["name"] for node in graph if node.get("sameAs") == iri]
        self.assertEqual(same, ["Mara Lindqvist"])

    def test_explain_tells_names_articles_reasons_and_who_is_near(self):
        told = self.ok("query", "news.loom", "explain", "Mara Lindqvist").out.decode()
        self.assertRegex(told, r"Mara Lindqvist +first.txt +2 +the same name")
        self.assertIn("first.txt", told)
        self.assertIn('"lindkvist" is not "lindqvist"', told)

    def test_contradictions_are_listed(self):
        names = ["Mara Lindqvist", "Mara Lindkvist"]
        self.assertEqual(self.run_cli("query", "news.loom", "contradictions").status, 3)
        self.ok("correct", "news.loom", "--same", *names)
        told = self.ok("query", "news.loom", "contradictions").out.decode()
        self.assertIn("1 contradiction\n", told)
        self.assertIn(" negated", told)

    def test_top_and_communities_list_entities(self):
        for measure in ("pagerank", "betweenness", "degree"):
            top = self.ok("query", "news.loom", "top", "--by", measure, "--count", "2").out
            self.assertEqual(len(top.splitlines()), 2 + 2, "a head, a rule, two rows")
        self.assertIn(b"Nora Quist", self.ok("query", "news.loom", "communities").out)
        self.fails(2, "query", "news.loom", "top", "--by", "weight")


if __name__ == "__main__":
    unittest.main()
