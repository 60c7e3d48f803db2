#!/usr/bin/env python3
"""Fits how much each hint in and around a name tells of its type.

usage: name_types.py GUM-TRAIN.conllu DECISIONS --out type_weights.inc [--ridge 4.0] [--least 12]
       name_types.py --start --out type_weights.inc

DECISIONS  what tests/quality/tie_features printed for the documents of the treebank

A chain of names is of the type that most of its mentions have in the treebank. Its hints are those
of all its mentions, divided by the square root of their number. A multinomial logistic model is
fitted by gradient ascent, with a ridge penalty on the distance to weights set by hand: what is too
rare to learn keeps those. Hints that are seen less than --least times and have no weight by hand are
left out. What dictionaries settle is not learned at all: the treebank calls a country that acts an
organization, and the graph does not. Half of the documents are held out first, to print how well the other half does on them.
--start writes the weights set by hand. Python standard library only.
"""
import argparse
import math
import sys
from collections import Counter, defaultdict

from gum_documents import read_documents
from references import read_place

TYPES = ["Person", "Organization", "Place", "Event", "Product", "Work", "Date"]
GUM_TYPES = {"person": "Person", "organization": "Organization", "place": "Place",
             "event": "Event", "object": "Product", "abstract": "Work", "time": "Date"}

SETTLED = {"country", "title", "company-mark", "ship-mark", "head-noun:Organization"}


def hand_set():
    """(hint, type) -> weight."""
    weights = {
        ("country", "Place"): 6, ("place-name", "Place"): 1.5, ("place-mark", "Place"): 3,
        ("company-mark", "Organization"): 5, ("ship-mark", "Product"): 12,
        ("and-sign", "Organization"): 3, ("acronym", "Organization"): 1,
        ("given-name", "Person"): 2, ("given-name-alone", "Person"): 1, ("title", "Person"): 6,
        ("says-it", "Organization"): 1.5, ("says", "Person"): .7, ("says", "Organization"): .3,
        ("buys", "Organization"): 2.5, ("buys", "Person"): 1.2, ("has-officers", "Organization"): 2.5, ("rules", "Person"): 1.2,
        ("founded", "Organization"): 2.5, ("who", "Person"): 3, ("role:nsubj", "Person"): .3,
        ("role:iobj", "Person"): .5, ("role:vocative", "Person"): 3, ("noun-before:Person", "Person"): 4}
    for kind in TYPES:
        weights["tagger:" + kind, kind] = 3
        weights["head-noun:" + kind, kind] = 3
        weights["class-of-head:" + kind, kind] = 1
        weights["noun-after-given-name:" + kind, kind] = .7
        weights["said:" + kind, kind] = 3
        weights["kind:" + kind, kind] = 3
        weights["the-kind:" + kind, kind] = 8
        weights.setdefault(("noun-before:" + kind, kind), 2.5)
    weights["head-noun:Organization", "Organization"] = 6
    for word in ("in", "near", "across", "outside", "throughout"):
        weights["case:" + word, "Place"] = 1.2
    for word in ("at", "to", "from", "into"):
        weights["case:" + word, "Place"] = .3
    return weights


def type_at(document, place):
    """The type of the gold name whose head the place holds, most alike."""
    begin, end = place
    best, size = None, None
    for mention in document["mentions"]:
        if mention["begin"] >= end or mention["end"] <= begin or not mention["named"]:
            continue
        if not any(begin <= b and e <= end for b, e in mention["head"]):
            continue
        far = abs(mention["begin"] - begin) + abs(mention["end"] - end)
        if size is None or far < size:
            best, size = mention["type"], far
    return GUM_TYPES.get(best)


def read_chains(path, documents):
    """(document, hints, type) of each chain of names."""
    chains = defaultdict(lambda: ([], Counter()))
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            cells = line.rstrip("\n").split("\t")
            if cells[0] != "name" or cells[1] not in documents:
                continue
            hints = [(name, float(value)) for name, value in
                     (cell.rsplit("=", 1) for cell in cells[4:])]
            members, types = chains[cells[1], cells[2]]
            members.append(hints)
            kind = type_at(documents[cells[1]], read_place(cells[3]))
            if kind:
                types[kind] += 1
    for (name, _), (members, types) in sorted(chains.items()):
        if not types or any(hint == "demonym" for hints in members for hint, _ in hints):
            continue
        total = defaultdict(float)
        for hints in members:
            for hint, value in hints:
                total[hint] += value / math.sqrt(len(members))
        yield name, total, types.most_common(1)[0][0], sum(types.values())


def softmax(weights, hints):
    scores = [0.0] * len(TYPES)
    for hint, value in hints.items():
        row = weights.get(hint)
        if row:
            for t in range(len(TYPES)):
                scores[t] += value * row[t]
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]


def fit(chains, kept, ridge, steps=80):
    prior = {hint: [0.0] * len(TYPES) for hint in kept}
    for (hint, kind), weight in hand_set().items():
        prior[hint][TYPES.index(kind)] = weight
    weights = {hint: row[:] for hint, row in prior.items()}
    squares = {hint: [0.0] * len(TYPES) for hint in kept}
    for _ in range(steps):
        gradient = {hint: [-ridge * (w - p) for w, p in zip(weights[hint], prior[hint])]
                    for hint in kept}
        for _, hints, kind, count in chains:
            shares = softmax(weights, hints)
            for t, share in enumerate(shares):
                slope = math.sqrt(count) * ((TYPES[t] == kind) - share)
                if abs(slope) < 1e-4:
                    continue
                for hint, value in hints.items():
                    if hint in gradient:
                        gradient[hint][t] += slope * value
        for hint, row in gradient.items():
            if hint in SETTLED:
                continue
            for t, slope in enumerate(row):
                squares[hint][t] += slope * slope
                weights[hint][t] += 0.3 * slope / math.sqrt(squares[hint][t] + 1e-9)
    return weights


def right_share(weights, chains):
    right = total = 0
    for _, hints, kind, count in chains:
        shares = softmax(weights, hints)
        right += count * (TYPES[shares.index(max(shares))] == kind)
        total += count
    return right / total


def write(path, weights):
    with open(path, "w", encoding="utf-8") as handle:
        print("// Made by training/name_types.py. Columns: %s." % ", ".join(TYPES), file=handle)
        for hint in sorted(weights, key=lambda hint: hint.encode()):
            print('{"%s", {%s}},' % (hint, ", ".join("%.2fF" % w for w in weights[hint])),
                  file=handle)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebank", nargs="?")
    parser.add_argument("decisions", nargs="?")
    parser.add_argument("--out", required=True)
    parser.add_argument("--ridge", type=float, default=4.0)
    parser.add_argument("--least", type=int, default=12)
    parser.add_argument("--start", action="store_true")
    options = parser.parse_args()
    by_hand = {hint for hint, _ in hand_set()}
    if options.start:
        write(options.out, fit([], by_hand, options.ridge, steps=0))
        return
    documents = {d["id"]: d for d in read_documents(options.treebank)}
    chains = list(read_chains(options.decisions, documents))
    seen = Counter(hint for _, hints, _, _ in chains for hint in hints)
    kept = by_hand | {hint for hint, n in seen.items() if n >= options.least}
    names = sorted(documents)
    half = set(names[::2])
    inside = [c for c in chains if c[0] in half]
    outside = [c for c in chains if c[0] not in half]
    print("chains %d, hints %d" % (len(chains), len(kept)))
    print("mentions of the right type, by hand: %.4f" % right_share(fit([], kept, 1, 0), outside))
    weights = fit(inside, kept, options.ridge)
    print("fitted to one half of the documents: %.4f on it, %.4f on the other"
          % (right_share(weights, inside), right_share(weights, outside)))
    write(options.out, fit(chains, kept, options.ridge))


if __name__ == "__main__":
    sys.exit(main())
