"""`tripleloom load` into small servers on this machine that speak as databases do, and fail as they
fail."""

import base64
import hashlib
import http.server
import json
import re
import shutil
import ssl
import subprocess
import threading
import unittest
import urllib.parse

import harness

LIST = "https://tripleloom.invalid/graph/articles"
USER, PASSWORD = "ada", "l\u00f6om \"1"


class Database(http.server.BaseHTTPRequestHandler):
    """A Graph Store, a SPARQL Update endpoint and a Neo4j in one; `server` holds what it was told."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body="", **headers):
        data = body.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def allowed(self):
        given = self.headers.get("Authorization", "")
        if self.server.auth == "basic":
            wanted = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
            return given == "Basic " + wanted
        if self.server.auth == "digest":
            parts = dict(re.findall(r'(\w+)="?([^",]*)', given))
            digest = lambda text: hashlib.md5(text.encode()).hexdigest()
            wanted = digest(":".join([digest(f"{USER}:db:{PASSWORD}"), "n0nce", parts.get("nc", ""),
                                      parts.get("cnonce", ""), "auth",
                                      digest(f"{self.command}:{self.path}")]))
            return parts.get("response") == wanted
        return True

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if not self.allowed():
            challenge = {"basic": 'Basic realm="db"',
                         "digest": 'Digest realm="db", nonce="n0nce", qop="auth"'}
            return self.answer(401, WWW_Authenticate=challenge[self.server.auth])
        if self.server.faults:
            fault = self.server.faults.pop(0)
            if fault == "hang up":
                self.close_connection = True
                return None
            if fault:
                return self.answer(fault, "out of order")
        self.server.requests.append((self.command, self.path))
        address = urllib.parse.urlsplit(self.path)
        if address.path == "/db/neo4j/query/v2":
            return self.take_cypher(json.loads(body))
        if address.path == "/update":
            return self.take_update(body)
        if address.path == "/data":
            graph = urllib.parse.parse_qs(address.query)["graph"][0]
            if self.command in ("GET", "DELETE"):
                return self.tell(graph, self.command == "DELETE")
            return self.take(graph, self.command == "PUT", body)
        return self.answer(404)

    do_GET = do_PUT = do_POST = do_DELETE = handle_any

    def tell(self, graph, forget):
        if graph not in self.server.graphs:
            return self.answer(404)
        triples = self.server.graphs[graph]
        if forget:
            del self.server.graphs[graph]
        return self.answer(200, "\n".join(sorted(triples)))

    def take(self, graph, replace, triples):
        if replace:
            self.server.graphs[graph] = set()
        self.server.graphs.setdefault(graph, set()).update(triples.splitlines())
        return self.answer(204)

    def take_update(self, text):
        """The updates that load sends, each told by its shape."""
        self.server.updates.append(text)
        if text.startswith("DELETE"):
            return self.answer(204)
        drops = re.findall(r"^DROP SILENT GRAPH <(.*)>", text, re.MULTILINE)
        data = re.search(r"^INSERT DATA \{\n((?:GRAPH <.*> \{\n(?:<.* \.\n)+\}\n)+)\}\n$", text,
                         re.MULTILINE)
        if not drops and not data:
            return self.answer(400, "Parse error:\n" + text[:100])
        for graph in drops:
            self.server.graphs.pop(graph, None)
        for graph, triples in re.findall(r"^GRAPH <(.*)> \{\n((?:<.* \.\n)+)\}", data[1] if data else "",
                                         re.MULTILINE):
            self.server.graphs.setdefault(graph, set()).update(triples.splitlines())
        return self.answer(204)

    def take_cypher(self, query):
        self.server.statements.append(query)
        error = {"code": "Neo.ClientError", "message": "Invalid input\nat line 1"}
        return self.answer(202, json.dumps({"errors": [error] if self.server.refuses else []}))


class LoadTest(harness.CliTest):
    def setUp(self):
        super().setUp()
        self.ok("build", "article.txt", "second.txt", "-o", "news.loom", "--quiet")
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Database)
        self.server.graphs, self.server.requests, self.server.statements = {}, [], []
        self.server.faults, self.server.auth, self.server.refuses = [], None, False
        self.server.updates = []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)

    def url(self, path):
        return f"http://127.0.0.1:{self.server.server_port}{path}"

    def load(self, path, *arguments, **kwargs):
        return self.ok("load", "news.loom", "--to", self.url(path), *arguments, **kwargs)

    def refused(self, path, *arguments, naming, **kwargs):
        return self.fails(1, "load", "news.loom", "--to", self.url(path), "--quiet", *arguments,
                          naming=naming, **kwargs)

    def exported(self):
        """The graphs of the export, as the server should have them."""
        graphs = {}
        quads = self.ok("export", "news.loom", "--format", "nquads").out.decode()
        for line in quads.splitlines():
            found = re.fullmatch(r"(.*) <(https://tripleloom.invalid/article/[^>]*)> \.", line)
            in_graph = found and found[1].count(" ") >= 2
            graph = found[2] if in_graph else "https://tripleloom.invalid/graph"
            graphs.setdefault(graph, set()).add((found[1] + " .") if in_graph else line)
        members = [graph for graph in graphs if graph != "https://tripleloom.invalid/graph"]
        graphs[LIST] = {f"<https://tripleloom.invalid/graph> <http://www.w3.org/ns/prov#hadMember> "
                        f"<{member}> ." for member in members}
        return graphs

    def test_graph_store_holds_what_export_writes(self):
        run = self.load("/data")
        self.assertEqual(self.server.graphs, self.exported())
        self.assertEqual(len(self.server.graphs), 4)
        self.assertIn("in 3 requests", run.err)

    def test_sparql_update_says_the_same(self):
        run = self.load("/update")
        self.assertEqual(self.server.graphs, self.exported())
        self.assertIn("in 1 request\n", run.err, "small graphs share a request")
        self.load("/update", "--batch", "7")
        self.assertEqual(self.server.graphs, self.exported())

    def test_loading_again_changes_nothing_but_what_is_gone(self):
        self.load("/data", "--batch", "20")
        self.server.graphs["https://tripleloom.invalid/graph"].add("<old:s> <old:p> <old:o> .")
        self.server.graphs["https://other.example/"] = {"<a:s> <a:p> <a:o> ."}
        self.load("/data", "--batch", "20")
        other = self.server.graphs.pop("https://other.example/")
        self.assertEqual(other, {"<a:s> <a:p> <a:o> ."}, "graphs of others are left alone")
        self.assertEqual(self.server.graphs, self.exported())

    def test_articles_that_are_gone_are_removed(self):
        self.load("/data")
        self.server.graphs["https://tripleloom.invalid/article/of-another"] = {"<a:s> <a:p> <a:o> ."}
        self.ok("remove", "news.loom", "second.txt")
        self.load("/data")
        self.server.graphs.pop("https://tripleloom.invalid/article/of-another")  # not in our list
        self.assertEqual(self.server.graphs, self.exported())
        self.assertNotIn("https://tripleloom.invalid/article/second.txt", self.server.graphs)

    def test_a_load_that_broke_off_leaves_nothing_for_good(self):
        self.server.faults = [None, None, None, None, 500]
        self.refused("/data", naming=["500"])
        self.ok("remove", "news.loom", "second.txt")
        self.ok("remove", "news.loom", "article.txt")
        self.ok("build", "article.txt", "-o", "news.loom", "--quiet")
        self.load("/data")
        self.assertEqual(self.server.graphs, self.exported())

    def test_a_server_that_does_not_say_what_it_has_is_told(self):
        self.server.faults = [500]
        self.refused("/data", naming=["500", "out of order"])

    def test_sparql_update_deletes_only_with_a_mark(self):
        self.load("/update")
        gone, listed = [text for text in self.server.updates if text.startswith("DELETE")]
        for text in (gone, listed):
            self.assertIn(f"GRAPH <{LIST}/new> {{ <https://tripleloom.invalid/graph> a ", text)
        last = [text for text in self.server.updates if text.startswith("DROP")][-1]
        self.assertEqual(last, f"DROP SILENT GRAPH <{LIST}/new>")
        self.assertNotIn(LIST + "/new", self.server.graphs)

    def test_neo4j_gets_the_queries_of_the_script(self):
        self.load("/db/neo4j/query/v2")
        script = self.ok("export", "news.loom", "--format", "cypher").out.decode()
        mark = re.compile(r", [nr]\._load = 'https://tripleloom\.invalid/graph [0-9a-f]{16}'")
        sent = []
        for query in self.server.statements:
            if "$name" in query["statement"]:
                self.assertEqual(query["parameters"]["name"], "https://tripleloom.invalid/graph ")
                self.assertIn("DELETE", query["statement"])
                continue
            self.assertEqual(len(mark.findall(query["statement"])),
                             1 if "rows" in query["parameters"] else 0)
            sent.append(mark.sub("", query["statement"]))
        self.assertEqual(len(self.server.statements) - len(sent), 3, "one sweep of each kind")
        rows = re.compile(r"UNWIND \[\n.*?\n\] AS row", re.DOTALL)
        self.assertEqual("".join(text + ";\n" for text in sent),
                         rows.sub("UNWIND $rows AS row", script))
        told = sum(len(query["parameters"].get("rows", [])) for query in self.server.statements)
        self.assertEqual(told, script.count("\n{"))

    def test_neo4j_errors_are_told(self):
        self.server.refuses = True
        self.refused("/db/neo4j/query/v2", naming=["Invalid input", "at line 1"])
        self.assertEqual(len(self.server.statements), 1, "nothing is sent after an error")

    def test_basic_and_digest_authentication(self):
        environment = {**harness.os.environ, "TRIPLELOOM_PASSWORD": PASSWORD}
        self.write("secret", PASSWORD + "\n")
        for self.server.auth in ("basic", "digest"):
            self.server.graphs = {}
            self.load("/data", "--user", USER, env=environment)
            self.assertEqual(self.server.graphs, self.exported())
            self.load("/data", "--user", USER, "--password-file", "secret")
        self.refused("/data", naming=["give --user"])
        self.refused("/data", "--user", "eve", env=environment, naming=["'eve'", "401"])

    def test_a_password_is_never_taken_from_the_command_line(self):
        environment = {**harness.os.environ}
        environment.pop("TRIPLELOOM_PASSWORD", None)
        self.refused("/data", "--user", USER, env=environment, naming=["TRIPLELOOM_PASSWORD"])
        self.fails(2, "load", "news.loom", "--to", "http://ada:secret@127.0.0.1/data",
                   naming=["leave user and password out"])

    def test_a_busy_or_restarting_server_is_asked_again(self):
        self.server.faults = [503, None, None, "hang up", 429]
        run = self.load("/data", "--batch", "40")
        self.assertEqual(self.server.graphs, self.exported())
        self.assertIn("answered 503; again in 0.5 s", run.err)
        self.assertIn("answered 429; again in 0.5 s", run.err)

    def test_a_server_may_start_late(self):
        port = self.server.server_port
        self.server.shutdown()
        self.server.server_close()

        def start():
            late = http.server.ThreadingHTTPServer(("127.0.0.1", port), Database)
            late.graphs, late.requests, late.faults, late.auth = {}, [], [], None
            late.updates = []
            self.late = late
            late.serve_forever()

        timer = threading.Timer(0.8, start)
        timer.daemon = True
        timer.start()
        run = self.ok("load", "news.loom", "--to", f"http://127.0.0.1:{port}/data")
        self.assertEqual(self.late.graphs, self.exported())
        self.assertIn("again in 0.5 s", run.err)
        self.late.shutdown()
        self.late.server_close()

    @unittest.skipUnless(shutil.which("openssl"), "openssl makes the certificate")
    def test_certificates_are_verified(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
                        "-keyout", self.path("key.pem"), "-out", self.path("cert.pem")],
                       check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path("cert.pem"), self.path("key.pem"))
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        address = f"https://localhost:{self.server.server_port}/data"
        self.fails(1, "load", "news.loom", "--to", address, "--quiet", naming=["certificate"])
        self.assertEqual(self.server.requests, [])
        self.ok("load", "news.loom", "--to", address, "--certificates", "cert.pem")
        self.assertEqual(self.server.graphs, self.exported())

    def test_what_was_broken_off_goes_on(self):
        self.server.faults = [None] * 4 + [500]
        run = self.refused("/data", "--batch", "40", naming=["500", "out of order", "--from 3"])
        self.assertNotIn("again", run.err)
        self.load("/data", "--batch", "40", "--from", "3")
        self.assertEqual(self.server.graphs, self.exported())
        written = lambda: sum(method in ("PUT", "POST") and not path.endswith("%2Farticles")
                              for method, path in self.server.requests)
        resumed = written()
        self.load("/data", "--batch", "40")
        self.assertEqual(written(), 2 * resumed, "no request was sent twice")

    def test_faults_are_told(self):
        self.refused("/nothing", naming=["nothing there takes graph-store (404)"])
        port = self.server.server_port
        self.server.shutdown()
        self.server.server_close()
        self.fails(1, "load", "news.loom", "--to", f"http://127.0.0.1:{port}/data", "--tries", "2",
                   "--quiet", naming=["127.0.0.1", "(2 tries)"])
        self.fails(1, "load", "news.loom", "--to", "http://no-such-host.invalid/data", "--quiet",
                   naming=["no-such-host.invalid"])
        self.fails(2, "load", "news.loom", "--to", "ftp://127.0.0.1/", naming=["http://"])
        self.fails(2, "load", "news.loom", "--to", "http://a/", "--graph", "not an iri",
                   naming=["'not an iri'"])


if __name__ == "__main__":
    unittest.main()
