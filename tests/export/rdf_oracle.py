"""Has RDF readers that are not ours read the sample graphs in all RDF formats, strictly, and compares
what they understood. Readers: serdi, rapper, and rdflib where this Python has it; what is missing is
named, and with none at all the test counts as skipped (exit status 77).

    rdf_oracle.py FOLDER    # as filled by write_samples
"""

import shutil
import subprocess
import sys
from pathlib import Path

SYNTAX = {"nt": "ntriples", "nq": "nquads", "ttl": "turtle", "trig": "trig"}
GRAPHS = ("harbour", "hostile", "synthetic")


def lines_of(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode or done.stderr:
        raise AssertionError(f"{' '.join(command)}: {done.returncode} {done.stderr.decode()[:500]}")
    return set(done.stdout.decode().splitlines())


def serdi(path):
    """Triples and quads as serdi prints them; ASCII, so that escapes do not matter."""
    output = "nquads" if path.suffix in (".nq", ".trig") else "ntriples"
    return lines_of(["serdi", "-a", "-i", SYNTAX[path.suffix[1:]], "-o", output, str(path)])


def rapper(path):
    output = "nquads" if path.suffix in (".nq", ".trig") else "ntriples"
    return lines_of(["rapper", "-q", "-i", SYNTAX[path.suffix[1:]], "-o", output, str(path)])


def rdflib(path):
    import rdflib
    data = rdflib.Dataset()
    data.parse(str(path), format={"nt": "nt", "ttl": "turtle"}.get(path.suffix[1:],
                                                                   SYNTAX[path.suffix[1:]]))
    kept = set()
    for subject, predicate, value, graph in data.quads((None, None, None, None)):
        name = getattr(graph, "identifier", graph)
        own = name is not None and str(name).startswith("https:")
        kept.add(" ".join(term.n3() for term in (subject, predicate, value)) +
                 (f" <{name}>" if own else ""))
    return kept


def without_graph(quad):
    """An N-Quads line without the graph, which is an IRI at its end after a whole object."""
    body = quad[:-2].rstrip() if quad.endswith(" .") else quad
    head, _, last = body.rpartition(" <")
    in_graph = last.startswith("https://tripleloom.invalid/article/") and head.count(" ") >= 2
    return (head if in_graph else body) + (" ." if quad.endswith(" .") else "")


def readers():
    found = {name: globals()[name] for name in ("serdi", "rapper") if shutil.which(name)}
    try:
        import rdflib as module
        found["rdflib " + module.__version__] = rdflib
    except ImportError:
        pass
    return found


def compare(read, folder, graph):
    triples = read(folder / f"{graph}.nt")
    assert triples == read(folder / f"{graph}.ttl"), f"{graph}: Turtle says something else"
    quads = read(folder / f"{graph}.nq")
    assert quads == read(folder / f"{graph}.trig"), f"{graph}: TriG says something else"
    parts = {quad.rstrip(" .").rpartition(" ")[0] for quad in quads} | {
        quad.rstrip(" .") for quad in quads}
    missing = [line for line in triples if line.rstrip(" .") not in parts]
    assert not missing, f"{graph}: N-Quads lacks {missing[:3]}"
    stripped = {without_graph(quad).rstrip(" .") for quad in quads}
    assert len(stripped) == len(triples), f"{graph}: {len(stripped)} and {len(triples)} triples"
    return len(triples), len(quads)


def main(folder):
    found = readers()
    for name in ("serdi", "rapper"):
        if name not in found:
            print(f"{name} is not installed and was left out")
    if not found:
        return 77
    for name, read in found.items():
        for graph in GRAPHS:
            if read is rdflib and graph == "hostile":
                continue  # rdflib 6 takes the end of "\\u0027" in N-Triples for an apostrophe
            triples, quads = compare(read, folder, graph)
            print(f"{name}: {graph}: {triples} triples, {quads} quads")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
