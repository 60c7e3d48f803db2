"""Databases that are not ours, started on this machine's loopback for a test and ended with it.

TRIPLELOOM_INTEROP names the folder that script/test-interop fills: neo4j/*.jar, fuseki.jar. Virtuoso
is the system's. `missing` tells what is not there: then the test is skipped.
"""

import base64
import glob
import json
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
JARS = os.environ.get("TRIPLELOOM_INTEROP", "")
USER, PASSWORD = "ada", "l\u00f6om-1:2"
STARTS_IN = 180  # seconds, on a busy machine


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """One process with a folder of its own; after a kill it can be started again on the same data."""

    def __init__(self, folder):
        self.folder = folder
        self.port = free_port()
        self.process = None

    def start(self):
        with open(os.path.join(self.folder, "log"), "ab") as log:
            self.process = subprocess.Popen(self.command(), stdout=log, stderr=log,
                                            cwd=self.folder, stdin=subprocess.DEVNULL)
        for _ in range(STARTS_IN * 4):
            if self.process.poll() is not None:
                break
            if self.answers():
                return
            time.sleep(0.25)
        raise RuntimeError(self.__class__.__name__ + " did not start:\n" + self.log()[-3000:])

    def log(self):
        with open(os.path.join(self.folder, "log"), encoding="utf-8", errors="replace") as log:
            return log.read()

    def kill(self):
        """As a power cut does."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.kill()

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def answers(self):
        try:
            self.alive()
            return True
        except OSError:
            return False

    def send(self, request, authorized=True):
        if authorized:
            pair = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
            request.add_header("Authorization", "Basic " + pair)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.read().decode()


class SparqlServer(Server):
    forgetful = ()  # addresses where a crash undoes what was answered to be done

    def query(self, text):
        """The rows of a SELECT, as lists of texts."""
        address = self.url(self.query_path) + "?" + urllib.parse.urlencode({"query": text})
        request = urllib.request.Request(
            address, headers={"Accept": "application/sparql-results+json"})
        found = json.loads(self.send(request, authorized=self.query_authorized))
        names = found["head"]["vars"]
        return [[row[name]["value"] if name in row else None for name in names]
                for row in found["results"]["bindings"]]

    def graphs(self):
        """How many triples each named graph has."""
        rows = self.query("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
        return {graph: int(count) for graph, count in rows if int(count) > 0}

    def alive(self):
        self.query("SELECT * WHERE { GRAPH <urn:x> { ?s ?p ?o } } LIMIT 1")


class Fuseki(SparqlServer):
    """Apache Jena Fuseki over a TDB2 store on disk, basic authentication."""

    user, password = USER, PASSWORD
    query_path, query_authorized = "/news/query", True

    @staticmethod
    def missing():
        if shutil.which("java") is None:
            return "no java"
        return "" if os.path.exists(os.path.join(JARS, "fuseki.jar")) else "no fuseki.jar"

    def __init__(self, folder):
        super().__init__(folder)
        os.makedirs(os.path.join(folder, "store"))
        with open(os.path.join(folder, "users"), "w", encoding="utf-8") as users:
            users.write(f"{self.user}: {self.password}\n")

    def command(self):
        return ["java", "-Xmx1g", "-jar", os.path.join(JARS, "fuseki.jar"), "--localhost",
                f"--port={self.port}", "--update", "--tdb2", "--loc=store", "--auth=basic",
                "--passwd=users", "/news"]

    store = property(lambda self: self.url("/news/data"))
    update = property(lambda self: self.url("/news/update"))


class Virtuoso(SparqlServer):
    """OpenLink Virtuoso, digest authentication."""

    user, password = "dba", "dba"
    query_path, query_authorized = "/sparql", False

    @staticmethod
    def missing():
        return "" if shutil.which("virtuoso-t") and shutil.which("isql-vt") else "no virtuoso-t"

    def __init__(self, folder):
        super().__init__(folder)
        self.sql_port = free_port()
        with open(os.path.join(folder, "virtuoso.ini"), "w", encoding="utf-8") as ini:
            ini.write(f"""[Database]
DatabaseFile = v.db
TransactionFile = v.trx
ErrorLogFile = v.log
LockFile = v.lck
xa_persistent_file = v.pxa
[TempDatabase]
DatabaseFile = t.db
TransactionFile = t.trx
[Parameters]
ServerPort = 127.0.0.1:{self.sql_port}
NumberOfBuffers = 20000
DirsAllowed = .
[HTTPServer]
ServerPort = 127.0.0.1:{self.port}
[SPARQL]
ResultSetMaxRows = 1000000
""")

    def command(self):
        return ["virtuoso-t", "+configfile", "virtuoso.ini", "+foreground"]

    def start(self):
        super().start()
        grant = 'GRANT SPARQL_UPDATE TO "SPARQL";'
        subprocess.run(["isql-vt", f"127.0.0.1:{self.sql_port}", "dba", "dba", f"EXEC={grant}"],
                       check=True, capture_output=True, stdin=subprocess.DEVNULL)

    # Updates are kept in memory until the next checkpoint.
    forgetful = property(lambda self: (self.update,))
    store = property(lambda self: self.url("/sparql-graph-crud-auth"))
    update = property(lambda self: self.url("/sparql-auth"))


class Neo4j(Server):
    """Neo4j with its HTTP and Bolt servers, basic authentication."""

    user, password = "neo4j", "loom-is-weaving"
    jars = os.path.join(JARS, "neo4j", "*")

    @staticmethod
    def missing():
        if shutil.which("javac") is None:
            return "no javac"
        return "" if glob.glob(os.path.join(JARS, "neo4j", "neo4j-server-*.jar")) else "no neo4j"

    def __init__(self, folder):
        super().__init__(folder)
        self.bolt_port = free_port()
        with open(os.path.join(folder, "neo4j.conf"), "w", encoding="utf-8") as conf:
            conf.write(f"""server.default_listen_address=127.0.0.1
server.http.enabled=true
server.http.listen_address=127.0.0.1:{self.port}
server.https.enabled=false
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:{self.bolt_port}
server.bolt.advertised_address=127.0.0.1:{self.bolt_port}
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
""")

    def java(self, *arguments):
        return ["java", "-Xmx1g", "-cp", self.jars, *arguments]

    def command(self):
        return self.java(os.path.join(HERE, "Neo4jServer.java"), self.folder)

    def start(self):
        super().start()
        if not self.authorized():
            self.password = "neo4j"
            self.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new", database="system",
                     new=Neo4j.password)
            del self.password

    def authorized(self):
        try:
            self.run("RETURN 1")
            return True
        except urllib.error.HTTPError as error:
            if error.code in (401, 403):
                return False
            raise

    def alive(self):
        with urllib.request.urlopen(self.url("/"), timeout=5) as answer:
            answer.read()

    def run(self, statement, database="neo4j", **parameters):
        """The rows of a Cypher query."""
        body = json.dumps({"statement": statement, "parameters": parameters}).encode()
        request = urllib.request.Request(self.url(f"/db/{database}/query/v2"), data=body,
                                         headers={"Content-Type": "application/json"})
        return json.loads(self.send(request))["data"]["values"]

    def counts(self):
        """Of nodes, of relationships, and of all that can be told of them as one number."""
        rows = self.run("MATCH (n) RETURN count(n), sum(size(keys(n))), sum(size(labels(n)))")
        rows += self.run("MATCH ()-[r]->() RETURN count(r), sum(size(keys(r)))")
        return rows

    def shell(self, script):
        """Runs a script as cypher-shell does."""
        return subprocess.run(
            self.java("org.neo4j.shell.Main", "-a", f"bolt://127.0.0.1:{self.bolt_port}", "-u",
                      self.user, "--format", "plain", "-f", script),
            env={**os.environ, "NEO4J_PASSWORD": self.password}, check=True, capture_output=True)

    def import_tables(self, folder, arguments):
        """`neo4j-admin database import full` into a database that does not run."""
        environment = {**os.environ, "NEO4J_HOME": self.folder, "NEO4J_CONF": self.folder}
        return subprocess.run(
            self.java("org.neo4j.cli.AdminTool", "database", "import", "full", *arguments),
            env=environment, cwd=folder, check=True, capture_output=True, text=True)

    query_v2 = property(lambda self: self.url("/db/neo4j/query/v2"))
