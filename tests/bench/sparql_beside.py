#!/usr/bin/env python3
"""bench_sparql, and the same queries over the same quads asked of Oxigraph, side by side.

    pip install pyoxigraph
    sparql_beside.py BENCH_SPARQL FILE.loom FOLDER [--in-memory]

Oxigraph's store lies in FOLDER, on disk (RocksDB), where it stays, with the quads that were written
for it: a second run only asks. A million statements are forty million quads, 8 GB as text. Its
union of graphs repeats a triple that several graphs have, so it may count more rows.
"""

import os
import re
import statistics
import subprocess
import sys
import time

import pyoxigraph

PREFIXES = """PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX tl: <https://tripleloom.invalid/vocab#>
PREFIX rel: <https://tripleloom.invalid/relation#>
"""
LINE = re.compile(r"^(.+?) +([\d.]+) ms median +([\d.]+) ms slowest +(\d+) queries, (\d+) rows")


def ours(bench, store, quads):
    """What bench_sparql prints: {workload: (median, slowest, rows)}."""
    command = [bench, store, "100"] + ([] if os.path.exists(quads + ".queries") else [quads])
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    print(out.splitlines()[0])
    found = (LINE.match(line) for line in out.splitlines())
    return {m[1]: (float(m[2]), float(m[3]), int(m[5])) for m in found if m}


def loaded(folder, quads, in_memory):
    path = os.path.join(folder, "oxigraph")
    known = os.path.exists(path) and not in_memory
    store = pyoxigraph.Store() if in_memory else pyoxigraph.Store(path)
    if not known:
        begin = time.monotonic()
        store.bulk_load(path=quads, format=pyoxigraph.RdfFormat.N_QUADS)
        print(f"Oxigraph read {len(store)} quads in {time.monotonic() - begin:.0f} s")
    return store


def theirs(store, queries):
    times, rows = {}, {}
    with open(queries, encoding="utf-8") as lines:
        for line in lines:
            name, query = line.rstrip("\n").split("\t")
            begin = time.monotonic()
            count = sum(1 for _ in store.query(PREFIXES + query,
                                               use_default_graph_as_union=True))
            times.setdefault(name, []).append(1e3 * (time.monotonic() - begin))
            rows[name] = rows.get(name, 0) + count
    return {name: (statistics.median(of), max(of), rows[name]) for name, of in times.items()}


def main():
    bench, store, folder = sys.argv[1:4]
    os.makedirs(folder, exist_ok=True)
    quads = os.path.join(folder, "quads.nq")
    left = ours(bench, store, quads)
    right = theirs(loaded(folder, quads, "--in-memory" in sys.argv), quads + ".queries")
    print("\n| query | Tripleloom: median, slowest | rows | Oxigraph: median, slowest | rows |")
    print("|---|---|---|---|---|")
    for name, (median, slowest, rows) in left.items():
        other = right[name]
        print(f"| {name} | {median:.2f} ms, {slowest:.1f} | {rows} "
              f"| {other[0]:.2f} ms, {other[1]:.1f} | {other[2]} |")


if __name__ == "__main__":
    main()
