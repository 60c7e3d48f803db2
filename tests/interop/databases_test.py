"""`tripleloom load`, and the files made for databases, in databases that are not ours.

    databases_test.py Fuseki|Virtuoso|Neo4j

Exit status 77, with the reason, where the database is not installed.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
import harness  # noqa: E402
import servers  # noqa: E402

WRITE_STORE = os.path.abspath(os.environ["TRIPLELOOM_WRITE_STORE"])
WRITE_SAMPLES = os.path.abspath(os.environ["TRIPLELOOM_WRITE_SAMPLES"])
MAIN = "https://tripleloom.invalid/graph"
LIST = MAIN + "/articles"


class DatabaseTest(harness.CliTest):
    """One server for all tests of a class; each has graphs of its own to load."""

    kind = None

    @classmethod
    def setUpClass(cls):
        # In memory if possible: a store waits for its disk at every request.
        shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        cls.data = tempfile.mkdtemp(prefix="tripleloom-database-", dir=shared)
        cls.server = cls.kind(cls.data)
        cls.addClassCleanup(shutil.rmtree, cls.data)
        cls.addClassCleanup(lambda: cls.server.stop())
        cls.server.start()

    def setUp(self):
        super().setUp()
        self.environment = {**os.environ, "TRIPLELOOM_PASSWORD": self.server.password}

    def make(self, name, articles):
        subprocess.run([WRITE_STORE, self.path(name), str(articles)], check=True)

    def arguments(self, store, url, *more):
        return ["load", store, "--to", url, "--user", self.server.user, *more]

    def load(self, store, url, *more):
        return self.ok(*self.arguments(store, url, *more), env=self.environment)

    def statements(self, store, *selection):
        lines = self.ok("export", store, "--format", "jsonl", *selection).out.decode().splitlines()
        return [json.loads(line) for line in lines]

    def check_runs(self, loading):
        if loading.poll() is not None:
            self.fail("the load ended before the server could be killed: "
                      + loading.communicate()[1].decode())

    def break_off(self, store, url, after, *more):
        """Kills the server while a load runs and `after` says that it is half-way; starts it again.
        The load's complaint."""
        loading = subprocess.Popen(
            [harness.PROGRAM, *self.arguments(store, url, "--tries", "1", *more)],
            cwd=self.folder, env=self.environment, stderr=subprocess.PIPE)
        while not after():
            self.check_runs(loading)
            time.sleep(0.05)
        self.server.kill()
        complaint = loading.communicate(timeout=120)[1].decode()
        self.assertEqual(loading.returncode, 1, complaint)
        self.server.start()
        return complaint

    def kill_and_go_on(self, store, url, after):
        """Kills the server while a load runs, and starts it again: the load must not notice more
        than a pause."""
        loading = subprocess.Popen([harness.PROGRAM, *self.arguments(store, url, "--tries", "20")],
                                   cwd=self.folder, env=self.environment, stderr=subprocess.PIPE)
        while not after():
            self.check_runs(loading)
            time.sleep(0.05)
        self.server.kill()
        self.server.start()
        messages = loading.communicate(timeout=300)[1].decode()
        self.assertEqual(loading.returncode, 0, messages)
        self.assertIn("; again in", messages)


class RdfDatabase:
    """What must hold in every RDF store, by both protocols."""

    def exported(self, store):
        """How many triples each graph should have."""
        counts = {}
        quads = self.ok("export", store, "--format", "nquads").out.decode().splitlines()
        for line in set(quads):
            found = re.search(r" <(https://tripleloom.invalid/article/[^>]*)> \.$", line)
            named = found and line.startswith("<") and not re.fullmatch(r"<\S*> <\S*> <\S*> \.", line)
            graph = found[1] if named else MAIN
            counts[graph] = counts.get(graph, 0) + 1
        counts[LIST] = len(counts) - 1
        return counts

    def addresses(self):
        return [self.server.store, self.server.update]

    def protocol(self, url):
        return ["--protocol", "sparql-update" if url == self.server.update else "graph-store"]

    def arguments(self, store, url, *more):
        return super().arguments(store, url, *self.protocol(url), *more)

    def others(self):
        """Graphs that are not ours, with what the server has of its own."""
        return {graph: count for graph, count in self.server.graphs().items()
                if not graph.startswith("https://tripleloom.invalid/")}

    def ours(self):
        return {graph: count for graph, count in self.server.graphs().items()
                if graph.startswith("https://tripleloom.invalid/")}

    def test_loading_twice_and_after_changes(self):
        self.make("news.loom", 30)
        others = self.others()
        for url in self.addresses():
            with self.subTest(url=url):
                shutil.copy(self.path("news.loom"), self.path("changed.loom"))
                self.load("news.loom", url)
                self.assertEqual(self.ours(), self.exported("news.loom"))
                self.load("news.loom", url)
                self.assertEqual(self.ours(), self.exported("news.loom"), "twice is as once")
                for number in (3, 7, 11):
                    self.ok("remove", "changed.loom", f"article-{number}.txt")
                self.load("changed.loom", url)
                self.assertEqual(self.ours(), self.exported("changed.loom"), "the removed are gone")
                self.assertEqual(self.others(), others, "graphs of others are left alone")

    def test_killed_half_way(self):
        self.make("big.loom", 100)
        self.make("small.loom", 1)
        for url in self.addresses():
            with self.subTest(url=url):
                self.load("small.loom", url)
                half_way = lambda: len(self.ours()) > 30
                complaint = self.break_off("big.loom", url, half_way)
                number = re.search(r"--from (\d+) to go on", complaint)
                self.assertIsNotNone(number, complaint)
                self.assertLess(len(self.ours()), 101)
                if url in self.server.forgetful:
                    self.load("big.loom", url)
                    self.assertEqual(self.ours(), self.exported("big.loom"), "begun again")
                    continue
                self.load("big.loom", url, "--from", number[1])
                self.assertEqual(self.ours(), self.exported("big.loom"), "gone on with --from")
                self.load("small.loom", url)
                self.kill_and_go_on("big.loom", url, half_way)
                self.assertEqual(self.ours(), self.exported("big.loom"), "gone on by itself")

    def test_hostile_names_come_back(self):
        self.make("news.loom", 60)
        for url in self.addresses():
            self.load("news.loom", url)
            names = {name for (name,) in self.server.query(
                "SELECT ?name WHERE { GRAPH <%s> { ?s <https://schema.org/name> ?name } }" % MAIN)}
            told = {s[end]["name"] for s in self.statements("news.loom")
                    for end in ("subject", "object")}
            self.assertLessEqual(told, names)
            self.assertIn("two\nlines", told)


class FusekiTest(RdfDatabase, DatabaseTest):
    kind = servers.Fuseki


class VirtuosoTest(RdfDatabase, DatabaseTest):
    kind = servers.Virtuoso


class Neo4jTest(DatabaseTest):
    kind = servers.Neo4j

    def setUp(self):
        super().setUp()
        self.server.run("MATCH (n) DETACH DELETE n")

    def expected(self, store):
        """Entities, articles and statements of the graph."""
        script = self.ok("export", store, "--format", "cypher").out.decode()
        rows = [block.split("\n] AS row\n")
                for block in script.split(";\n") if block.startswith("UNWIND")]
        count = lambda what: sum(body.count("\n{") for body, tail in rows if what in tail)
        return [count("(n:Entity"), count("(n:Article"), count("(s:Entity")]

    def held(self):
        return [self.server.run(query)[0][0] for query in (
            "MATCH (n:Entity) RETURN count(n)", "MATCH (n:Article) RETURN count(n)",
            "MATCH (:Entity)-[r]->(:Entity) RETURN count(r)")]

    def test_loading_twice_and_after_changes(self):
        self.make("news.loom", 60)
        url = self.server.query_v2
        self.server.run("CREATE (:Entity {name: 'of another'})-[:KNOWS]->(:Person {name: 'too'})")
        self.load("news.loom", url)
        once = self.server.counts()
        entities, articles, statements = self.expected("news.loom")
        self.assertEqual(self.held(), [entities + 1, articles, statements])
        self.assertEqual(len(self.statements("news.loom")), statements)
        self.load("news.loom", url)
        self.assertEqual(self.server.counts(), once, "twice is as once")
        for number in (3, 7, 11):
            self.ok("remove", "news.loom", f"article-{number}.txt")
        fewer = self.expected("news.loom")
        self.assertLess(fewer, [entities, articles, statements])
        self.load("news.loom", url)
        self.assertEqual(self.held(), [fewer[0] + 1, *fewer[1:]], "what was removed is gone")
        self.assertEqual(self.server.run("MATCH (:Entity)-[:KNOWS]->(p:Person) RETURN p.name"),
                         [["too"]], "what is not ours stays")

    def test_what_others_tied_to_our_nodes_stays(self):
        self.make("news.loom", 5)
        url = self.server.query_v2
        self.load("news.loom", url)
        self.server.run("MATCH (n:Article {_key: 'article-0.txt'}) SET n.read = true "
                        "CREATE (n)-[:READ_BY]->(:Reader)")
        self.ok("remove", "news.loom", "article-0.txt")
        self.ok("remove", "news.loom", "article-1.txt")
        self.load("news.loom", url)
        left = [key for (key,) in self.server.run("MATCH (n:Article) RETURN n._key ORDER BY n._key")]
        self.assertEqual(left, [f"article-{i}.txt" for i in (0, 2, 3, 4)])
        self.server.run("MATCH ()-[r:READ_BY]->() DELETE r")
        self.load("news.loom", url)
        self.assertEqual(self.held(), self.expected("news.loom"), "gone once the tie is gone")

    def test_two_graphs_side_by_side(self):
        self.make("news.loom", 5)
        self.make("more.loom", 8)
        self.load("more.loom", self.server.query_v2, "--graph", "https://example.org/more")
        before = self.held()
        self.load("news.loom", self.server.query_v2, "--graph", "https://example.org/news")
        self.assertEqual(self.held(), before, "the smaller graph takes nothing from the larger")

    def test_types_and_properties_are_those_of_the_last_load(self):
        self.make("news.loom", 3)
        self.load("news.loom", self.server.query_v2)
        once = self.server.counts()
        self.server.run("MATCH (n:Entity) SET n:Event, n.sameAs = 'https://old.example/'")
        self.server.run("MATCH ()-[r]->() SET r.saidBy = ['nobody']")
        self.load("news.loom", self.server.query_v2)
        self.assertEqual(self.server.counts(), once)

    def test_killed_half_way(self):
        self.make("big.loom", 4000)
        url = self.server.query_v2

        def half_way():
            return self.server.run("MATCH ()-[r]->() RETURN count(r)")[0][0] > 2000

        complaint = self.break_off("big.loom", url, half_way)
        number = re.search(r"--from (\d+) to go on", complaint)
        self.assertIsNotNone(number, complaint)
        expected = self.expected("big.loom")
        self.assertLess(self.held()[2], expected[2])
        self.load("big.loom", url, "--from", number[1])
        self.assertEqual(self.held(), expected, "gone on with --from")
        self.server.run("MATCH ()-[r]->() DELETE r")
        self.kill_and_go_on("big.loom", url, half_way)
        self.assertEqual(self.held(), expected, "gone on by itself")

    def test_the_script_runs_twice_in_the_shell(self):
        self.make("news.loom", 20)
        self.ok("export", "news.loom", "--format", "cypher", "-o", "news.cypher")
        self.server.shell(self.path("news.cypher"))
        once = self.server.counts()
        self.assertEqual(self.held(), self.expected("news.loom"))
        self.server.shell(self.path("news.cypher"))
        self.assertEqual(self.server.counts(), once, "twice is as once")
        self.check_names(self.statements("news.loom"))
        self.server.run("MATCH (n) DETACH DELETE n")
        self.server.shell(self.sample("cypher"))
        self.check_names(self.sample_statements())

    def sample(self, extension):
        """The graph of hostile names as a file."""
        folder = self.path("samples")
        if not os.path.exists(folder):
            os.mkdir(folder)
            subprocess.run([WRITE_SAMPLES, folder], check=True)
        return os.path.join(folder, "hostile." + extension)

    def sample_statements(self):
        with open(self.sample("jsonl"), encoding="utf-8", newline="\n") as lines:
            return [json.loads(line) for line in lines]

    def check_names(self, statements):
        """Names and sentences are what they were, hostile ones too."""
        told = {(s["subject"]["name"], s["object"]["name"],
                 tuple(e["sentence"]["text"] for e in s["evidence"])) for s in statements}
        held = {(a, b, tuple(sentences)) for a, b, sentences in self.server.run(
            "MATCH (s)-[r]->(o) WHERE r.sentences IS NOT NULL RETURN s.name, o.name, r.sentences")}
        self.assertEqual(held, told)
        self.assertTrue(any("\n" in a for a, _, _ in held))

    def test_tables_are_imported(self):
        self.make("news.loom", 60)
        self.ok("export", "news.loom", "--format", "csv", "-o", "news.zip")
        self.import_archive("news.zip")
        self.assertEqual(self.held(), self.expected("news.loom"))
        mentions = self.server.run("MATCH (:Entity)-[r]-(:Article) RETURN count(r)")[0][0]
        self.assertGreater(mentions, 0)
        self.check_names(self.statements("news.loom"))
        self.import_archive(self.sample("zip"))
        self.check_names(self.sample_statements())

    def import_archive(self, name):
        """Imports as import.txt in the archive says, into a database that does not run."""
        tables = self.path(name + "-unpacked")
        with zipfile.ZipFile(self.path(name)) as archive:
            archive.extractall(tables)
        with open(os.path.join(tables, "import.txt"), encoding="utf-8") as file:
            command = file.read().split("import full", 1)[1].split("\n\n")[0]
        arguments = [word for word in command.replace("\\\n", " ").split() if word != "news"]
        self.server.stop()
        self.server.import_tables(tables, [*arguments, "--overwrite-destination=true", "neo4j"])
        self.server.start()


if __name__ == "__main__":
    wanted = sys.argv.pop(1)
    why = getattr(servers, wanted).missing() if servers.JARS else "TRIPLELOOM_INTEROP is not set"
    if why:
        print(f"skipped: {why}; script/test-interop installs and starts databases")
        sys.exit(77)
    unittest.main(defaultTest=wanted + "Test")
