#!/usr/bin/env python3
"""How far the probabilities of the program can be trusted, and the temperatures that mend them.

    training/reliability.py [--program build/tripleloom] [--data ../shared/data]
    training/reliability.py ... --fit [--models build/models/en] [--write en.model]

Prints for each head (tag, arc, label, name) what was given a probability of .5 to .6 and so on, how
many, the mean of the probabilities and the share that is right, in percent, and the expected
calibration error: the mean distance of the two, weighted by the counts. Arcs are right if the head
is; labels count where the head is right; names are right if span and type are, against Universal
NER on the EWT dev sentences.

--fit divides the scores of each head by a temperature (Guo et al. 2017, On Calibration of Modern
Neural Networks), chosen for the least log loss of what the program decided. A temperature changes
no decision. What is fitted on one treebank is measured on the other; names are halved by even and odd
sentences. --write puts the temperatures fitted on all of it into the header of that model file.

Standard library only.
"""
import argparse
import json
import math
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from array import array

import scoring

HEADS = ("upos", "arc", "label", "name")
EDGES = (0, .5, .6, .7, .8, .9, .95, 1.0001)
GRID = [round(.5 + .1 * i, 2) for i in range(14)]
PREFIX = struct.Struct("<8sIIQQ")   # magic, version, bytes of the header, of the file, checksum
ALIGN = 64


def of_trees(gold, found):
    """Per head the pairs (probability, right) of all words."""
    pairs = {head: [] for head in HEADS[:3]}
    for gold_rows, rows in zip(gold, found):
        for g, r in zip(gold_rows, rows):
            tag, arc, label = (float(scoring.misc(r, key))
                               for key in ("TagProb", "ArcProb", "LabelProb"))
            pairs["upos"].append((tag, g[scoring.UPOS] == r[scoring.UPOS]))
            pairs["arc"].append((arc, g[scoring.HEAD] == r[scoring.HEAD]))
            if g[scoring.HEAD] == r[scoring.HEAD] != "0":
                pairs["label"].append((label, g[scoring.LABEL] == r[scoring.LABEL]))
    return pairs


def of_names(gold, found):
    """The pairs (probability, right) of all persons, organisations and places."""
    pairs = []
    for (_, tags), rows in zip(gold, found):
        right = scoring.spans(tags)
        for span in sorted(scoring.spans([scoring.name_tag(r) for r in rows])):
            pairs.append((float(scoring.misc(rows[span[0]], "NameProb")), span in right))
    return pairs


class Data:
    """The dev files, and what a model makes of them."""

    def __init__(self, args):
        self.program = args.program
        self.banks = {bank: scoring.read_treebank(args.data, bank) for bank in ("ewt", "gum")}
        self.names = scoring.read_bio(os.path.join(args.data, "ner", "uner-ewt-dev.bio"))

    def analyse(self, sentences, models):
        return scoring.analyse(self.program, sentences, ["--probabilities"], models)

    def pairs(self, models):
        """{(head, part): pairs}; the parts are ewt and gum, of names even and odd."""
        out = {}
        for bank, gold in self.banks.items():
            found = self.analyse([[r[scoring.FORM] for r in s] for s in gold], models)
            for head, pairs in of_trees(gold, found).items():
                out[head, bank] = pairs
        found = self.analyse([words for words, _ in self.names], models)
        for part, first in (("even", 0), ("odd", 1)):
            out["name", part] = of_names(self.names[first::2], found[first::2])
        return out


def calibration_error(pairs):
    total = 0
    for low, high in zip(EDGES, EDGES[1:]):
        inside = [(p, right) for p, right in pairs if low <= p < high]
        total += abs(sum(p for p, _ in inside) - sum(right for _, right in inside))
    return 100 * total / max(1, len(pairs))


def log_loss(pairs):
    cut = lambda p: min(max(p, 1e-4), 1 - 1e-4)   # the program prints four digits
    return -sum(math.log(cut(p) if right else 1 - cut(p)) for p, right in pairs) / len(pairs)


def print_table(pairs):
    print("%-6s %-5s %-9s %8s %8s %8s" % ("head", "dev", "given", "count", "mean", "right"))
    for head, part in sorted(pairs, key=lambda key: (HEADS.index(key[0]), key[1])):
        for low, high in zip(EDGES, EDGES[1:]):
            inside = [(p, right) for p, right in pairs[head, part] if low <= p < high]
            if inside:
                print("%-6s %-5s %.2f-%.2f %9d %8.1f %8.1f" % (
                    head, part, low, min(high, 1), len(inside),
                    100 * sum(p for p, _ in inside) / len(inside),
                    100 * sum(right for _, right in inside) / len(inside)))
        print("%-6s %-5s expected calibration error %.2f\n" % (
            head, part, calibration_error(pairs[head, part])))


def checksum(data):
    """FNV-1a over little-endian 64-bit words, as export.py does it."""
    value = 0xCBF29CE484222325
    for word in array("Q", data):
        value = ((value ^ word) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def set_temperatures(path, temperatures):
    """Rewrites the header of a model file; offsets count from the body's begin, so they hold."""
    with open(path, "rb") as handle:
        data = handle.read()
    magic, version, length, _, _ = PREFIX.unpack_from(data)
    header = json.loads(data[PREFIX.size:PREFIX.size + length])
    header["temperatures"] = temperatures
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    text += b" " * (-(PREFIX.size + len(text)) % ALIGN)
    rest = text + data[PREFIX.size + length:]
    prefix = PREFIX.pack(magic, version, len(text), PREFIX.size + len(rest), checksum(rest))
    with open(path + ".new", "wb") as out:
        out.write(prefix + rest)
    os.replace(path + ".new", path)


def with_temperatures(models, temperatures, work):
    """Runs `work` on a copy of the folder of models that has these temperatures."""
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "models")
        shutil.copytree(models, copy)
        set_temperatures(os.path.join(copy, "en.model"), temperatures)
        return work(copy)


def fit(data, models):
    """{(head, part): temperature}, and {temperature: pairs}."""
    runs = {t: with_temperatures(models, dict.fromkeys(HEADS, t), data.pairs) for t in GRID}
    return {key: min(GRID, key=lambda t: log_loss(runs[t][key])) for key in runs[GRID[0]]}, runs


def print_fit(best, runs):
    print("%-6s %-10s %-12s %12s %12s" % ("head", "fitted on", "measured on", "temperature",
                                          "error at 1"))
    for head in HEADS:
        parts = [part for name, part in best if name == head]
        for fitted, measured in (parts, parts[::-1]):
            t = best[head, fitted]
            print("%-6s %-10s %-12s %12.1f %12.2f, then %.2f" % (
                head, fitted, measured, t, calibration_error(runs[1.0][head, measured]),
                calibration_error(runs[t][head, measured])))


def fitted_on_all(runs):
    out = {}
    for head in HEADS:
        joined = lambda t: [x for key, pairs in runs[t].items() if key[0] == head for x in pairs]
        out[head] = min(GRID, key=lambda t: log_loss(joined(t)))
    return out


def main():
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=os.path.join(root, "build", "tripleloom"))
    parser.add_argument("--data", default=os.path.join(root, "..", "shared", "data"))
    parser.add_argument("--models", default=os.path.join(root, "build", "models", "en"))
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--write", help="model file whose header gets the fitted temperatures")
    args = parser.parse_args()
    data = Data(args)
    if not args.fit:
        print_table(data.pairs(args.models))
        return
    best, runs = fit(data, args.models)
    print_fit(best, runs)
    chosen = fitted_on_all(runs)
    print("fitted on all: " + json.dumps(chosen))
    if args.write:
        set_temperatures(args.write, chosen)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit("reliability: %s" % error)
