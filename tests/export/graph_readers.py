"""Has readers that are not ours read the sample graphs as property graphs, and compares what they
found with the JSON Lines: every entity and statement, hostile names unchanged.

GraphML: networkx where this Python has it, and libxml's xmllint where it is installed, against the
schema where the folder TRIPLELOOM_INTEROP has graphml.xsd. The others: the readers of Python's
library (XML, JSON, Zip, CSV).

    graph_readers.py FOLDER    # as filled by write_samples
"""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

SCHEMA = Path(os.environ.get("TRIPLELOOM_INTEROP", ".")) / "graphml.xsd"
GRAPHS = ("harbour", "hostile", "synthetic")
UNIT = "\x1f"


def as_xml(value):
    """XML has no U+FFFE."""
    return value.replace("\ufffe", "\ufffd")


class Expected:
    """What the JSON Lines say."""

    def __init__(self, path):
        self.names = {}
        self.statements = {}
        with open(path, encoding="utf-8", newline="\n") as lines:
            for line in lines:
                statement = json.loads(line)
                for end in ("subject", "object"):
                    self.names[statement[end]["entity"]] = statement[end]["name"]
                self.statements[statement["id"]] = statement

    def check(self, reader, names, statements):
        """`names` by key; `statements` by key: (subject, object, negated, sentences)."""
        for key, name in self.names.items():
            assert names.get(key) == name, f"{reader}: {key}: {names.get(key)!r} is not {name!r}"
        assert statements.keys() == self.statements.keys(), f"{reader}: other statements"
        for key, found in statements.items():
            said = self.statements[key]
            wanted = (said["subject"]["entity"], said["object"]["entity"], said["negated"],
                      [evidence["sentence"]["text"] for evidence in said["evidence"]])
            assert found == wanted, f"{reader}: {key}: {found} is not {wanted}"


def read_networkx(path, expected):
    import networkx
    graph = networkx.read_graphml(path, force_multigraph=True)
    key_of = {node: data["_key"] for node, data in graph.nodes(data=True)}
    names = {data["_key"]: data["name"] for _, data in graph.nodes(data=True)}
    statements = {data["_key"]: (key_of[s], key_of[o], data["negated"],
                                 json.loads(data["sentences"]))
                  for s, o, data in graph.edges(data=True)}
    xml_of(expected).check("networkx", names, statements)
    assert all(isinstance(data["support"], int) and isinstance(data["confidence"], float)
               for _, _, data in graph.edges(data=True)), "types of GraphML"


def xml_of(expected):
    """The same in the characters of XML."""
    copy = Expected.__new__(Expected)
    copy.names = {key: as_xml(name) for key, name in expected.names.items()}
    copy.statements = json.loads(as_xml(json.dumps(expected.statements, ensure_ascii=False)))
    return copy


def read_gexf(path, expected):
    space = "{http://gexf.net/1.3}"
    root = ElementTree.parse(path).getroot()

    def values(element):
        return {value.get("for"): value.get("value") for value in element.iter(space + "attvalue")}

    nodes = {node.get("id"): (node.get("label"), values(node)) for node in root.iter(space + "node")}
    names = {properties["_key"]: properties["name"] for _, properties in nodes.values()}
    assert all(label == properties["name"] for label, properties in nodes.values())
    statements, kinds = {}, set()
    for edge in root.iter(space + "edge"):
        found = values(edge)
        statements[found["_key"]] = (nodes[edge.get("source")][1]["_key"],
                                     nodes[edge.get("target")][1]["_key"],
                                     found["negated"] == "true", json.loads(found["sentences"]))
        kinds.add(edge.get("kind"))
    xml_of(expected).check("GEXF", names, statements)
    assert len(kinds) == len(statements), "Gephi would merge edges"


def read_cytoscape(path, expected):
    elements = json.loads(Path(path).read_text(encoding="utf-8"))["elements"]
    nodes = [node["data"] for node in elements["nodes"]]
    edges = [edge["data"] for edge in elements["edges"]]
    ids = [data["id"] for data in nodes + edges]
    assert len(ids) == len(set(ids)), "ids repeat"
    expected.check("Cytoscape JSON", {data["id"]: data["name"] for data in nodes},
                   {data["_key"]: (data["source"], data["target"], data["negated"],
                                   data["sentences"]) for data in edges})


def read_csv(path, expected):
    archive = zipfile.ZipFile(path)
    assert archive.testzip() is None

    def rows(name):
        text = io.TextIOWrapper(archive.open(name), encoding="utf-8", newline="")
        return list(csv.DictReader(text, strict=True))

    entities = rows("entities.csv")
    assert all(row[":LABEL"] == "Entity" + UNIT + row["type:string"] for row in entities)
    statements = {row["_key:string"]: (row[":START_ID(Entity)"], row[":END_ID(Entity)"],
                                       row["negated:boolean"] == "true",
                                       row["sentences:string[]"].split(UNIT))
                  for row in rows("statements.csv")}
    expected.check("CSV", {row["_key:ID(Entity)"]: row["name:string"] for row in entities},
                   statements)
    articles = {row["_key:ID(Article)"] for row in rows("articles.csv")}
    keys = {row["_key:ID(Entity)"] for row in entities}
    for row in rows("mentions.csv"):
        assert row[":START_ID(Entity)"] in keys and row[":END_ID(Article)"] in articles


def main(folder):
    for graph in GRAPHS:
        expected = Expected(folder / f"{graph}.jsonl")
        done = ["GEXF", "Cytoscape JSON", "CSV"]
        read_gexf(folder / f"{graph}.gexf", expected)
        read_cytoscape(folder / f"{graph}.cyjs", expected)
        read_csv(folder / f"{graph}.zip", expected)
        if shutil.which("xmllint"):
            lint = ["xmllint", "--huge", "--nonet", "--noout"]
            subprocess.run([*lint, folder / f"{graph}.gexf"], check=True)
            schema = ["--schema", SCHEMA] if SCHEMA.exists() else []
            subprocess.run([*lint, *schema, folder / f"{graph}.graphml"], check=True)
            done.append("xmllint with the schema" if schema else "xmllint")
        try:
            read_networkx(folder / f"{graph}.graphml", expected)
            done.append("networkx")
        except ImportError:
            pass
        print(f"{graph}: {len(expected.names)} entities, {len(expected.statements)} statements "
              f"read as {', '.join(done)}")
    if not SCHEMA.exists():
        print("the schema is not there: GraphML was not validated")
    if "networkx" not in done:
        print("networkx is not installed: GraphML was left out")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
