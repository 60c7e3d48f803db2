#!/usr/bin/env python3
"""Fits the weights by which pronouns and definite phrases choose their antecedents.

usage: references.py GUM-TRAIN.conllu DECISIONS [--out antecedent_weights.inc] [--ridge 2.0]
       references.py GUM-DEV.conllu DECISIONS --check

DECISIONS  what tests/quality/tie_features printed for the documents of the treebank (made by
           gum_documents.py)

An option is right where its mention and the phrase are in one gold cluster; where no option is,
"none" is right. Phrases that are no gold mention say nothing, but that "none" is right where they
are definite phrases that nothing refers to. The log-linear model is fitted by gradient ascent with
a ridge penalty. --check fits nothing: it prints a reliability table, how often the ties of each
reason are right, by the probability they were given. Python standard library only.
"""
import argparse
import math
import sys
from collections import defaultdict

from gum_documents import read_documents


class Gold:
    """Clusters of the mentions of one document, found by the places of their heads."""

    def __init__(self, document):
        self.by_head = defaultdict(list)
        for mention in document["mentions"]:
            for begin, end in mention["head"]:
                self.by_head[end].append((mention, begin))

    def cluster(self, place):
        """The cluster of the mention that a place, whose last word is its head, stands for."""
        begin, end = place
        best, size = None, None
        for word_end in range(end, begin, -1):
            for mention, word_begin in self.by_head.get(word_end, []):
                outside = (max(0, mention["begin"] - begin) + max(0, end - mention["end"]))
                far = outside * 10 + abs(mention["begin"] - begin) + abs(mention["end"] - end)
                if word_begin >= begin and (size is None or far < size):
                    best, size = mention["cluster"], far
            if best is not None:
                return best
        return None


def read_place(text):
    begin, end = text.split("-")
    return int(begin), int(end)


def read_options(cells):
    """(place or None, probability, clues) of each option."""
    for cell in cells:
        place, probability, *clues = cell.split(" ")
        pairs = (clue.split("=") for clue in clues)
        yield (None if place == "none" else read_place(place), float(probability),
               [(name, float(value)) for name, value in pairs])


def read_choices(path, gold):
    """Yields (kind, clues of each option, indices of the right ones, probability of each)."""
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            cells = line.rstrip("\n").split("\t")
            if cells[0] != "choice" or cells[1] not in gold:
                continue
            document, kind = gold[cells[1]], cells[2]
            cluster = document.cluster(read_place(cells[3]))
            if cluster is None and kind != "description":
                continue
            options = list(read_options(cells[4:]))
            right = [i for i, (place, _, _) in enumerate(options)
                     if place and cluster is not None and document.cluster(place) == cluster]
            yield kind, [o[2] for o in options], right or [0], [o[1] for o in options]


def read_ties(path, gold):
    """Yields (reason, probability, whether it is right) of the ties between gold mentions."""
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            cells = line.rstrip("\n").split("\t")
            if cells[0] != "tie" or cells[1] not in gold:
                continue
            document = gold[cells[1]]
            cluster = document.cluster(read_place(cells[4]))
            before = [document.cluster(read_place(place)) for place in cells[5:]]
            before = [c for c in before if c is not None]
            if cluster is not None and before:
                yield cells[2], float(cells[3]), cluster == before[-1]


def softmax(weights, options):
    scores = [sum(weights[n] * v for n, v in clues) for clues in options]
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]


# Not fitted: how often he who says something is the one who spoke before, a habit of news, of which
# GUM has little.
BY_HAND = {"he-or-she": {"both-say": 0.7}}


def fit(examples, ridge, by_hand, steps=80):
    """Adagrad on the whole data; the likelihood of the right options together."""
    weights, squares = defaultdict(float, by_hand), defaultdict(float)
    for step in range(steps):
        gradient = defaultdict(float)
        for name, value in weights.items():
            gradient[name] = -ridge * value
        loss = 0.0
        for options, right in examples:
            p = softmax(weights, options)
            mass = sum(p[i] for i in right)
            loss -= math.log(mass)
            for i, clues in enumerate(options):
                slope = (p[i] / mass if i in right else 0.0) - p[i]
                if abs(slope) > 1e-6:
                    for name, value in clues:
                        gradient[name] += slope * value
        for name, slope in gradient.items():
            if name in by_hand:
                continue
            squares[name] += slope * slope
            weights[name] += 0.5 * slope / math.sqrt(squares[name] + 1e-9)
        if step % 40 == 39:
            print("  step %d: loss %.4f a decision" % (step + 1, loss / len(examples)))
    return weights


def score(examples, weights, threshold=0.5):
    made = right_ones = wanted = 0
    for options, right in examples:
        p = softmax(weights, options)
        best = max(range(1, len(p)), key=lambda i: p[i], default=0)
        wanted += right != [0]
        if best and p[best] >= threshold:
            made += 1
            right_ones += best in right
    return made, right_ones, wanted


def read_clue_names(header):
    """The names of the clues in the order of the program's table."""
    with open(header, encoding="utf-8") as handle:
        text = handle.read()
    table = text[text.index("kClueNames = {") + len("kClueNames = {"):]
    return [part.strip().strip('"') for part in table[:table.index("}")].split(",")]


KINDS = ["he-or-she", "it", "they", "description"]


def write_weights(path, by_kind, source):
    with open(path, "w", encoding="utf-8") as handle:
        print("// Made by training/references.py. Columns: %s." % ", ".join(KINDS), file=handle)
        for clue in read_clue_names(source):
            cells = ", ".join("%.3fF" % by_kind[kind][clue] for kind in KINDS)
            print("{%s},  // %s" % (cells, clue), file=handle)


def print_reliability(rows):
    """By reason and by tenths of probability: how many ties, and how many of them are right."""
    table = defaultdict(lambda: [0, 0, 0.0])
    for reason, probability, right in rows:
        for key in ((reason, "all"), ("all", "%.1f" % min(0.9, math.floor(probability * 10) / 10))):
            cell = table[key]
            cell[0] += 1
            cell[1] += right
            cell[2] += probability
    for (reason, part), (count, right, mass) in sorted(table.items()):
        print("%-12s %-4s ties %5d  given %.3f  right %.3f"
              % (reason, part, count, mass / count, right / count))


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebank")
    parser.add_argument("decisions")
    parser.add_argument("--out")
    parser.add_argument("--source", default="../extract/entity/antecedent_model.cc",
                        help="where the order of the clues stands")
    parser.add_argument("--ridge", type=float, default=2.0)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()

    gold = {document["id"]: Gold(document) for document in read_documents(options.treebank)}
    by_kind, by_place = defaultdict(list), defaultdict(list)
    for kind, clues, right, probabilities in read_choices(options.decisions, gold):
        by_kind[kind].append((clues, right))
        by_place[kind].append((probabilities, right))
    if options.check:
        for kind in KINDS:
            rows = by_place[kind]
            made = [(max(p[1:]), p.index(max(p[1:])) in r) for p, r in rows if len(p) > 1]
            made = [right for p, right in made if p >= 0.5]
            print("%-12s decisions %4d  with antecedent %4d  tied %4d  right %4d"
                  % (kind, len(rows), sum(r != [0] for _, r in rows), len(made), sum(made)))
        print_reliability(read_ties(options.decisions, gold))
        return
    fitted = {}
    for kind in KINDS:
        print("%s: %d decisions" % (kind, len(by_kind[kind])))
        fitted[kind] = fit(by_kind[kind], options.ridge, BY_HAND.get(kind, {}))
        print("  ties %d, right %d, wanted %d" % score(by_kind[kind], fitted[kind]))
    if options.out:
        write_weights(options.out, fitted, options.source)


if __name__ == "__main__":
    sys.exit(main())
