"""Gephi itself (its toolkit) opens the GEXF and GraphML of the sample graphs, and finds every entity
and every statement, hostile names unchanged.

    gephi_test.py FOLDER    # as filled by write_samples

Exit status 77 where TRIPLELOOM_INTEROP has no gephi.jar, or there is no javac.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

JAR = Path(os.environ.get("TRIPLELOOM_INTEROP", ".")) / "gephi.jar"
GRAPHS = ("harbour", "hostile", "synthetic")


def opened(files):
    """What Gephi found: by file, the texts of each kind."""
    source = Path(__file__).with_name("GephiOpens.java")
    done = subprocess.run(["java", "-Djava.awt.headless=true", "-cp", JAR, source, *files],
                          check=True, capture_output=True, text=True, timeout=300)
    found, current = {}, None
    for line in done.stdout.splitlines():
        if not line.startswith("@"):
            continue  # a message of Gephi
        kind, code = (line[1:] + " ").split(" ")[:2]
        text = base64.b64decode(code).decode()
        if kind == "file":
            current = found.setdefault(Path(text).name, {})
        else:
            current.setdefault(kind, []).append(text)
    return found


def check(name, found, statements):
    """GraphML has no kinds of edges: Gephi merges those between the same two nodes."""
    in_xml = lambda text: text.replace("\ufffe", "\ufffd")
    pairs, sentences, names = set(), Counter(), {}
    for said in statements:
        ends = [said[end] for end in ("subject", "object")]
        pairs.add(tuple(end["entity"] for end in ends))
        names.update((end["entity"], in_xml(end["name"])) for end in ends)
        texts = [in_xml(evidence["sentence"]["text"]) for evidence in said["evidence"]]
        sentences[json.dumps(texts)] += 1
    labels = Counter(found["node"])
    missing = Counter(names.values()) - labels
    assert not missing, f"{name}: not found: {list(missing)[:3]}"
    edges = Counter(json.dumps(json.loads(text)) for text in found["edge"])
    assert not edges - sentences, f"{name}: other sentences: {list(edges - sentences)[:3]}"
    wanted = len(pairs) if name.endswith(".graphml") else len(statements)
    assert len(found["edge"]) == wanted, f"{name}: {len(found['edge'])} edges, not {wanted}"
    issues = [issue for issue in found.get("issue", []) if "version" not in issue
              and "Parallel edges" not in issue]
    assert not issues, f"{name}: {issues}"
    print(f"{name}: {len(found['node'])} nodes, {len(found['edge'])} edges")


def main(folder):
    if not JAR.exists() or shutil.which("javac") is None:
        print("skipped: no gephi.jar or no javac; script/test-interop installs them")
        return 77
    files = [folder / f"{graph}.{kind}" for graph in GRAPHS for kind in ("gexf", "graphml")]
    found = opened(files)
    for file in files:
        lines = file.with_suffix(".jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n")
        check(file.name, found[file.name], [json.loads(line) for line in lines])
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
