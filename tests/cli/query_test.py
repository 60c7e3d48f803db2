"""Questions to a graph: every one of them, every format, help that holds, and what is wrong."""

import csv
import io
import json
import os
import re
import shlex
import signal
import subprocess
import time
import unittest

from harness import PROGRAM, CliTest

# An extractor of our own, so that the graph does not depend on the model: lines of
# subject | relation | lemma | object | qualifiers as JSON, for each sentence in its order.
EXTRACTOR = r"""
import json, sys
FACTS = json.load(open(sys.argv[1]))
for line in sys.stdin:
    article = json.loads(line)
    text = article["text"]
    for number, sentence in enumerate(article["sentences"]):
        begin, end = sentence["begin"], sentence["end"]
        def span(words):
            at = text.index(words, begin, end)
            return {"begin": at, "end": at + len(words)}
        for fact in FACTS.get(article["id"], []):
            if text[begin:end].startswith(fact["sentence"]):
                triple = {"subject": span(fact["subject"]), "object": span(fact["object"]),
                          "relation": {"text": fact["relation"], "lemma": fact["lemma"]},
                          "confidence": fact.get("confidence", 0.9)}
                for key in ("negated", "modality"):
                    if key in fact:
                        triple[key] = fact[key]
                if "attribution" in fact:
                    triple["attribution"] = dict(span(fact["attribution"]), verb="say")
                triple["arguments"] = [
                    dict(span(words), role=role, preposition=preposition)
                    for role, preposition, words in fact.get("arguments", [])]
                print(json.dumps(triple))
"""

ARTICLES = {
    "press.txt": "Ada Verne founded Lumen Press in Marburg. "
                 "Lumen Press is based in Marburg. "
                 "Ada Verne did not sell Lumen Press to Orbis Media. "
                 "Nora Quist is a spokeswoman of Lumen Press.\n",
    "media.txt": "Nora Quist joined Orbis Media in 2004. "
                 "Lumen Press may sell Orbis Media, Nora Quist said. "
                 "Ada Verne did sell Lumen Press to Orbis Media.\n",
}
FACTS = {
    "press.txt": [
        {"sentence": "Ada Verne founded", "subject": "Ada Verne", "relation": "founded",
         "lemma": "found", "object": "Lumen Press", "arguments": [["place", "in", "Marburg"]]},
        {"sentence": "Lumen Press is", "subject": "Lumen Press", "relation": "is based in",
         "lemma": "base in", "object": "Marburg"},
        {"sentence": "Ada Verne did not", "subject": "Ada Verne", "relation": "did not sell",
         "lemma": "sell", "object": "Lumen Press", "negated": True},
        {"sentence": "Nora Quist is", "subject": "Nora Quist", "relation": "is a spokeswoman of",
         "lemma": "be spokeswoman of", "object": "Lumen Press", "confidence": 0.8}],
    "media.txt": [
        {"sentence": "Nora Quist joined", "subject": "Nora Quist", "relation": "joined",
         "lemma": "join", "object": "Orbis Media", "arguments": [["time", "in", "2004"]]},
        {"sentence": "Lumen Press may", "subject": "Lumen Press", "relation": "may sell",
         "lemma": "sell", "object": "Orbis Media", "modality": "possible",
         "attribution": "Nora Quist", "confidence": 0.5},
        {"sentence": "Ada Verne did sell", "subject": "Ada Verne", "relation": "did sell",
         "lemma": "sell", "object": "Lumen Press", "confidence": 0.7}],
}


class QueryTest(CliTest):
    def setUp(self):
        super().setUp()
        for name, text in ARTICLES.items():
            self.write(name, text)
        self.write("facts.json", json.dumps(FACTS))
        self.write("extractor.py", EXTRACTOR)
        self.ok("build", *ARTICLES, "-o", "news.loom", "--quiet", "--extractors", "none",
                "--extractor-command", "python3 extractor.py facts.json")

    def ask(self, *arguments, status=0):
        run = self.run_cli("query", "news.loom", *arguments)
        self.assertEqual(run.status, status, run.err + run.out.decode())
        return run.out.decode()

    def rows(self, *arguments, status=0):
        text = self.ask(*arguments, "--format", "csv", status=status)
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def wrong(self, status, *arguments):
        run = self.run_cli("query", "news.loom", *arguments)
        self.assertEqual((run.status, run.out), (status, b""), run.err)
        return run.err


class Patterns(QueryTest):
    def values(self, *arguments, status=0):
        rows = self.rows(*arguments, status=status)
        return [tuple(list(row.values())[:-3]) for row in rows]

    def test_holes_are_columns_and_claims_are_told(self):
        self.assertEqual(self.rows("? sell ?"), [
            {"subject": "Ada Verne", "object": "Lumen Press", "details": "",
             "claim": "negated", "confidence": "0.9000"},
            {"subject": "Ada Verne", "object": "Lumen Press", "details": "",
             "claim": "", "confidence": "0.7000"},
            {"subject": "Lumen Press", "object": "Orbis Media", "details": "",
             "claim": "possible; according to Nora Quist", "confidence": "0.5000"}])

    def test_quotes_are_optional_and_pattern_has_a_name(self):
        expected = [("Lumen Press",)]
        self.assertEqual(self.values("Ada Verne founded ?what"), expected)
        self.assertEqual(self.values("Ada", "Verne", "founded", "?what"), expected)
        self.assertEqual(self.values("pattern", '"Ada Verne" found ?what'), expected)

    def test_clauses_are_joined(self):
        self.assertEqual(self.values("?who found ?what; ?what based-in ?where:Place"),
                         [("Ada Verne", "Lumen Press", "Marburg")])

    def test_questions_of_english(self):
        self.assertEqual(self.values("who founded Lumen Press?"), [("Ada Verne",)])
        self.assertEqual(self.values("who is the spokesperson of Lumen Press?"),
                         [("Nora Quist",)])
        self.assertEqual(self.values("where is Lumen Press based?"), [("Marburg",)])
        self.assertEqual(self.values("what did Ada Verne found where?"),
                         [("Lumen Press", "Marburg")])

    def test_questions_of_english_in_a_wider_sense(self):
        self.assertEqual(self.values("who works for Lumen Press?"), [("Nora Quist",)])
        self.assertEqual(self.values("is Nora Quist a spokeswoman?"), [("Lumen Press",)])
        self.assertEqual(len(self.rows("did Ada Verne found Lumen Press?")), 1)
        self.ask("did Ada Verne join Lumen Press?", status=3)
        self.assertEqual([(row["what"], row["relation"]) for row in
                          self.rows("what is in Marburg?")], [("Lumen Press", "base in")])
        said = self.rows("who said what about Orbis Media?")
        self.assertEqual([(row["who"], row["relation"]) for row in said],
                         [("Nora Quist", "may sell")])
        self.assertEqual(self.rows("what did Quist say?"), said)
        self.ask("what did Ada Verne say about Orbis Media?", status=3)

    def test_known_properties(self):
        self.assertEqual(self.values("?org founder ?who"), [("Lumen Press", "Ada Verne")])
        self.assertEqual(self.values("?who schema:worksFor ?org"),
                         [("Nora Quist", "Lumen Press")])

    def test_claims_are_chosen(self):
        self.assertEqual(len(self.values("? sell ?", "--include", "facts")), 1)
        self.assertEqual(len(self.values("? sell ?", "--include", "negated")), 2)
        self.assertEqual(len(self.values("? sell ?", "--min-confidence", ".6")), 2)

    def test_a_pattern_without_holes_shows_the_statement(self):
        self.assertEqual([row["relation"] for row in self.rows("Verne found \"Lumen Press\"")],
                         ["founded"])

    def test_a_column_does_not_hide_a_variable(self):
        self.assertEqual(list(self.rows("?claim found ?x")[0]),
                         ["claim", "x", "details", "claim_", "confidence"])

    def test_nothing_found_is_status_three(self):
        self.assertEqual(self.wrong(3, "Marburg found ?"), "no answers\n")
        self.assertEqual(self.values("Marburg found ?", status=3), [])

    def test_unknown_names_get_the_nearest(self):
        self.assertIn('no entity "Ada Vern" in the graph; did you mean "Ada Verne"',
                      self.wrong(1, '"Ada Vern" found ?'))
        self.assertIn('no entity "Vrene" in the graph; did you mean "Ada Verne"',
                      self.wrong(1, "Vrene found ?"))
        self.assertIn('no relation "fuond" in the graph; did you mean "found"',
                      self.wrong(1, "? fuond ?"))

    def test_syntax_errors_mark_the_place(self):
        self.assertEqual(
            self.wrong(2, "Ada found"),
            "tripleloom: at character 10: expected an object: a name, or ? for any, as in: "
            '"Ada Verne" found ?what\n  Ada found\n           ^\n')
        self.assertIn("did you mean the question `about`", self.wrong(2, "abuot", "Verne"))

    def test_sparql_of_a_pattern(self):
        self.assertIn("rel:sell", self.ask("? sell ?", "--include", "facts", "--show-sparql"))

    def test_a_search_has_a_time_limit(self):
        begin = time.monotonic()
        err = self.wrong(1, "; ".join(["? ? ?"] * 8), "--timeout", "0.2")
        self.assertIn("no answer within 0.2 s", err)
        self.assertLess(time.monotonic() - begin, 30)

    def test_a_search_can_be_interrupted(self):
        with subprocess.Popen([PROGRAM, "query", "news.loom", "; ".join(["? ? ?"] * 12)],
                              cwd=self.folder, stderr=subprocess.PIPE,
                              stdout=subprocess.PIPE) as process:
            time.sleep(0.5)
            if process.poll() is not None:
                self.skipTest("the search was over before the signal")
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
        self.assertEqual((process.returncode, out), (-signal.SIGINT, b""))
        self.assertIn(b"interrupted", err)


class Questions(QueryTest):
    def test_about(self):
        rows = self.rows("about", "Verne")
        self.assertEqual([row["relation"] for row in rows], ["founded", "did not sell", "did sell"])
        self.assertEqual(rows[0]["details"], "in Marburg")
        self.assertTrue(rows[0]["statement"].startswith("https://tripleloom.invalid/statement/s"))
        self.assertEqual(len(self.rows("about", "Verne", "--include", "facts")), 2)

    def test_path_and_its_absence(self):
        self.assertIn("Ada Verne to Nora Quist: 2 steps\n",
                      self.ask("path", "Ada Verne", "Nora Quist"))
        self.assertIn("no chain of statements", self.wrong(3, "path", "Ada Verne", "2004"))

    def test_the_best_paths(self):
        rows = self.rows("path", "Ada Verne", "Orbis Media", "--best", "5")
        paths = {}
        for row in rows:
            paths.setdefault(row["path"], []).append(row["relation"])
        self.assertEqual(paths, {"1": ["founded", "is a spokeswoman of", "joined"],
                                 "2": ["founded", "may sell"]}, "by their confidence")

    def test_a_path_goes_over_articles(self):
        text = self.ask("path", "Marburg", "Orbis Media", "--why")
        self.assertIn("    press.txt: ", text)
        self.assertIn("    media.txt: ", text)

    def test_between(self):
        rows = self.rows("between", "Lumen Press", "Orbis Media")
        self.assertEqual([row["relation"] for row in rows], ["may sell"])
        self.assertEqual(len(self.rows("between", "Nora Quist", "Orbis Media")), 2)

    def test_timeline(self):
        rows = self.rows("timeline", "Nora Quist")
        self.assertEqual([(row["when"], row["relation"]) for row in rows], [("in 2004", "joined")])

    def test_said(self):
        by = self.rows("said", "Nora Quist")
        self.assertEqual([(row["said"], row["who"], row["relation"]) for row in by],
                         [("by", "Nora Quist", "may sell")])
        about = self.rows("said", "Orbis Media")
        self.assertEqual([(row["said"], row["who"]) for row in about], [("about", "Nora Quist")])
        self.assertEqual(self.wrong(3, "said", "Marburg"),
                         "no answers; Marburg: said by them 0, said about them 0\n")

    def test_contradictions(self):
        rows = self.rows("contradictions")
        self.assertEqual([(row["contradiction"], row["claim"]) for row in rows],
                         [("1", ""), ("1", "negated")])

    def test_sources_by_pattern_and_by_key(self):
        rows = self.rows("sources", "Verne found ?")
        self.assertEqual([(row["article"], row["sentence"]) for row in rows],
                         [("press.txt", "Ada Verne founded Lumen Press in Marburg.")])
        self.assertEqual(self.rows("sources", rows[0]["statement"]), rows)
        key = rows[0]["statement"].rsplit("/", 1)[1]
        self.assertEqual(self.rows("sources", key), rows)
        self.assertIn("no statement has the key", self.wrong(1, "sources", "s0000"))

    def test_stats(self):
        counts = {(row["what"], row["of"]): row["count"] for row in self.rows("stats")}
        self.assertEqual(counts["articles", ""], "2")
        self.assertEqual(counts["statements", ""], "7")
        self.assertEqual(counts["statements", "negated"], "1")
        self.assertEqual(counts["statements", "possible"], "1")
        self.assertEqual(counts["relations", "sell"], "3")

    def test_top_and_communities(self):
        rows = self.rows("top", "--by", "degree", "--count", "1")
        self.assertEqual([(row["entity"], row["degree"]) for row in rows],
                         [("Lumen Press", "6.0000")])
        self.assertIn("Lumen Press", self.rows("communities")[0]["members"] +
                      self.rows("communities")[-1]["members"])

    def test_explain(self):
        self.assertEqual(self.rows("explain", "Verne")[0]["is"], "the same")

    def test_one_name_too_many_is_told(self):
        self.assertIn("'Quist' is one name too many for path",
                      self.wrong(2, "path", "Ada Verne", "Nora", "Quist"))
        self.assertEqual(self.ask("about", "Ada", "Verne"), self.ask("about", "Ada Verne"))

    def test_limit(self):
        run = self.run_cli("query", "news.loom", "about", "Lumen Press", "--limit", "2")
        self.assertIn("and 4 more rows; --limit 0 shows all", run.out.decode())
        run = self.run_cli("query", "news.loom", "? sell ?", "--limit", "2", "--format", "csv")
        self.assertEqual((run.out.count(b"\r\n"), run.err),
                         (3, "and 1 more row; --limit 0 shows all\n"))


class Sparql(QueryTest):
    FOUND = "SELECT ?who ?what { ?who rel:found ?what }"

    def test_select_ask_and_construct(self):
        self.assertRegex(self.ask("sparql", self.FOUND), r"\nAda Verne +Lumen Press\n")
        self.assertEqual(self.ask("sparql", "ASK { ?who rel:found ?what }"), "yes\n")
        self.assertEqual(self.ask("sparql", "ASK { ?who rel:lose ?what }", status=3), "no\n")
        graph = json.loads(self.ask("sparql", "CONSTRUCT { ?b schema:founder ?a } "
                                    "WHERE { ?a rel:found ?b }", "--format", "jsonld"))
        self.assertIn("https://schema.org/founder", graph[0])

    def test_csv_has_the_terms_that_the_standard_asks_for(self):
        row = self.rows("sparql", self.FOUND)[0]
        self.assertTrue(row["who"].startswith("https://tripleloom.invalid/ada-verne"))

    def test_a_query_from_a_file(self):
        self.write("found.rq", self.FOUND)
        self.assertEqual(self.ask("sparql", "-f", "found.rq"), self.ask("sparql", self.FOUND))
        self.assertIn("none.rq", self.wrong(1, "sparql", "-f", "none.rq"))
        self.assertIn("needs a query", self.wrong(2, "sparql"))

    def test_faults_name_the_place(self):
        err = self.wrong(2, "sparql", "SELECT ?who { ?who rel:found }")
        self.assertRegex(err, r"(?s)tripleloom: .*\n.*SELECT \?who \{.*\n.*\^")

    def test_no_row_is_no_answer(self):
        self.wrong(3, "sparql", "SELECT ?who { ?who rel:lose ?what }")

    def test_patterns_say_what_their_sparql_says(self):
        for pattern in ["? sell ?", "?who found ?what", "?who found ?what in ?where:Place",
                        "?a ?r ?b", "Verne ?did ?what", "?x:Person ~sell ?y; ?y ?r ?z",
                        "?who schema:worksFor ?org", "?org founder ?who", "? spokesperson-of ?",
                        "?x:Person|Organization sell ?y", "~press ?r ?x", "?a sell|found ?b"]:
            for claims in ([], ["--include", "facts"], ["--include", "negated"],
                           ["--include", "possible,attributed", "--min-confidence", ".4"]):
                with self.subTest(pattern=pattern, claims=claims):
                    asked = self.run_cli("query", "news.loom", pattern, "--format", "tsv", *claims)
                    sparql = self.ask(pattern, "--show-sparql", *claims)
                    told = self.run_cli("query", "news.loom", "sparql", sparql, "--format", "tsv")
                    self.assertEqual(asked.status, told.status, told.err)
                    columns = told.out.split(b"\n")[0].count(b"\t") + 1
                    ours = [b"\t".join(line.split(b"\t")[:columns])
                            for line in asked.out.splitlines()]
                    self.assertEqual(sorted(ours), sorted(told.out.splitlines()), sparql)


class Formats(QueryTest):
    FORMATS = ["table", "json", "csv", "tsv", "sparql-json", "sparql-xml", "jsonld", "dot"]
    WITH_STATEMENTS = [["about", "Verne"], ["path", "Verne", "Nora Quist"], ["contradictions"],
                       ["said", "Nora Quist"], ["? sell ?"], ["timeline", "Nora Quist"],
                       ["between", "Nora Quist", "Orbis Media"], ["sources", "? sell ?"]]
    TABLES = [["top"], ["communities"], ["stats"], ["explain", "Verne"]]

    def test_every_question_in_every_format(self):
        for question in self.WITH_STATEMENTS + self.TABLES:
            for name in self.FORMATS:
                with self.subTest(question=question, format=name):
                    graph = name in ("jsonld", "dot")
                    if graph and question in self.TABLES:
                        self.assertIn("answered by a table",
                                      self.wrong(2, *question, "--format", name))
                        continue
                    text = self.ask("--format", name, "--why", *question)
                    self.assertTrue(text.endswith("\n"))
                    if name in ("json", "sparql-json", "jsonld"):
                        json.loads(text)

    def test_options_may_stand_before_and_after(self):
        self.assertEqual(self.ask("--format", "json", "about", "Verne"),
                         self.ask("about", "Verne", "--format", "json"))

    def test_why_shows_the_sentence(self):
        self.assertIn("\n    press.txt: Ada Verne founded Lumen Press in Marburg.\n",
                      self.ask("? found ?", "--why"))
        row = json.loads(self.ask("? found ?", "--why", "--format", "json"))[0]
        self.assertEqual(row["why"], [{"article": "press.txt",
                                       "sentence": "Ada Verne founded Lumen Press in Marburg."}])
        self.assertEqual(row["subject"]["name"], "Ada Verne")
        self.assertEqual(row["subject"]["type"], "Person")

    def test_graph_formats_hold_the_statements_and_their_speakers(self):
        graph = json.loads(self.ask("? may-sell ?", "--include", "possible,attributed",
                                    "--format", "jsonld"))["@graph"]
        names = {node.get("name") for node in graph}
        self.assertLessEqual({"Ada Verne", "Lumen Press", "Orbis Media", "Nora Quist"}, names)
        self.assertIn("digraph", self.ask("? found ?", "--format", "dot"))

    def test_unknown_format(self):
        self.assertIn("known are csv, ", self.wrong(2, "? found ?", "--format", "csw"))

    def test_base_and_iris(self):
        rows = self.rows("? found ?", "--iris", "--base", "https://example.org/")
        self.assertTrue(rows[0]["subject"].startswith("https://example.org/ada-verne-"))


class Help(QueryTest):
    def test_the_examples_have_answers(self):
        text = self.ok("query", "--help").out.decode()
        examples = re.findall(r"^  tripleloom (query .*)$", text, re.MULTILINE)
        self.assertGreaterEqual(len(examples), 10)
        for example in examples:
            with self.subTest(example):
                run = self.run_cli(*shlex.split(example))
                self.assertEqual(run.status, 0, run.err)
                self.assertGreater(len(run.out), 0)

    def test_no_question_is_wrong_usage(self):
        self.assertIn("needs a question", self.wrong(2))


if __name__ == "__main__":
    unittest.main()
