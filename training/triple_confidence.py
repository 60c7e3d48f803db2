#!/usr/bin/env python3
"""Fits the weights of the confidence of a triple of the graph.

usage: triple_confidence.py FEATURES MARKS [--prior FILE] [--drawn FEATURES MARKS] [--out FILE]
                            [--folds 10] [--ridge 300] [--rare 8] [--wrong N]

FEATURES   what tests/quality/triple_features printed
MARKS      what a reader said of some of these triples, tab-separated: document, number of the
           sentence, the triple as printed, 1 for right or 0 for wrong

Marks whose triple is not among the features any more, and features met in fewer than --rare marked
triples, are left out. A logistic model is fitted by Newton steps, with a ridge penalty on all
weights but the bias, in units of the variance of each feature (what varies little counts as if it
varied by .05).
--prior names weights of an earlier fit, to other marks: the penalty pulls to these instead of to
zero. Cross-validation leaves out whole documents: what is printed is how far triples of documents
not fitted to can be trusted at the confidence given to them. The weights written are those fitted
on all. --wrong lists the N wrong triples with the highest confidence.

Rules are mended against what readers marked wrong, so that marked documents look better than any
others will: FEATURES should be of the documents as they were before a rule was made from them.
--drawn names marks of other documents yet, no rule made from them, drawn by weights such as are
fitted here: how sure a triple is told to be (not which is surer than which) is taken from these, by
one factor and one shift of the scores (Platt 1999).
"""
import argparse
import collections
import math
import re
import sys

import numpy

import confidence


def read_features(path):
    """Features by document, sentence and triple; several where a triple was found twice."""
    rows = collections.defaultdict(list)
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            cells = line.rstrip("\n").split("\t")
            features = ((name, float(value)) for name, value in
                        (cell.rsplit("=", 1) for cell in cells[4:]))
            rows[tuple(cells[:3])].append(dict(features))
    return rows


def read_examples(path, rows):
    """(document, triple, features, 0 or 1) of every mark whose triple is still found."""
    examples, lost = [], 0
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            document, sentence, triple, right = line.rstrip("\n").split("\t")
            found = rows.get((document, sentence, triple))
            if not found:
                lost += 1
                continue
            features = found.pop(0) if len(found) > 1 else found[0]
            examples.append((document, triple, features, float(right)))
    return examples, lost


def without_rare(examples, least):
    counts = collections.Counter(name for _, _, features, _ in examples
                                 for name, value in features.items() if value)
    return [(document, triple, {n: v for n, v in features.items() if counts[n] >= least}, right)
            for document, triple, features, right in examples]


def read_weights(path):
    """Weights by name, as written by an earlier fit."""
    with open(path, encoding="utf-8") as handle:
        return {name: float(weight)
                for name, weight in re.findall(r'\{"(.*?)", (\S+)\},', handle.read())}


LEAST_VARIANCE = 0.05


def fit(examples, prior, ridge, steps=8):
    """Weights by name; those of the prior that no example has stay as they are."""
    names = sorted({name for _, _, features, _ in examples for name in features} | {"bias"})
    place = {name: i for i, name in enumerate(names)}
    rows = numpy.zeros((len(examples), len(names)))
    for row, (_, _, features, _) in zip(rows, examples):
        for name, value in features.items():
            row[place[name]] = value
    target = numpy.array([right for _, _, _, right in examples])
    penalty = ridge * numpy.maximum(rows.var(axis=0), LEAST_VARIANCE)
    penalty[place["bias"]] = 0
    start = numpy.array([prior.get(name, 0.0) for name in names])
    weights = start.copy()
    for _ in range(steps):
        p = 1 / (1 + numpy.exp(-rows @ weights))
        gradient = rows.T @ (target - p) - penalty * (weights - start)
        hessian = (rows * (p * (1 - p))[:, None]).T @ rows + numpy.diag(penalty)
        weights += numpy.linalg.solve(hessian, gradient)
    return {**prior, **dict(zip(names, weights.tolist()))}


def held_out(examples, prior, folds, ridge):
    """(confidence, right, triple) of every example, by the weights of the other folds."""
    fold_of = {document: i % folds
               for i, document in enumerate(sorted({e[0] for e in examples}))}
    result = []
    for fold in range(folds):
        weights = fit([e for e in examples if fold_of[e[0]] != fold], prior, ridge)
        result += [(confidence.probability(weights, f), right, triple)
                   for document, triple, f, right in examples if fold_of[document] == fold]
    return result


def share_right(pairs):
    sure = [pair[1] for pair in pairs if pair[0] >= .5]
    return sum(sure) / max(1, len(sure))


def platt(scored):
    """The factor and the shift that make scores right, from (score, right)."""
    line = confidence.fit([({"bias": 1.0, "score": score}, right) for score, right in scored],
                          0.0, free=("bias", "score"))
    return line["score"], line["bias"]


def rescaled(weights, factor, shift):
    scaled = {name: weight * factor for name, weight in weights.items()}
    scaled["bias"] += shift
    return scaled


def calibrated(weights, drawn):
    """The weights as sure as they should have been of triples of documents they have not seen."""
    scored = [(confidence.score(weights, f), right) for _, _, f, right in drawn]
    factor, shift = platt(scored)
    pairs = [(1 / (1 + math.exp(-factor * score - shift)), right) for score, right in scored]
    print("\n%d drawn triples of %d documents, %.3f right, %.3f at .5 and above; "
          "scores times %.3f, %+.3f; ranking %.3f\n"
          % (len(drawn), len({e[0] for e in drawn}), sum(p[1] for p in pairs) / len(pairs),
             share_right(pairs), factor, shift, confidence.rank_quality(pairs)))
    print_reliability(pairs)
    print_cuts(pairs)
    return rescaled(weights, factor, shift)


def print_reliability(pairs):
    print("| confidence given, held out | triples | mean | right |\n|---|---|---|---|")
    for low in range(0, 10):
        inside = [p for p in pairs if low <= p[0] * 10 < low + 1]
        if inside:
            print("| .%d to %s | %d | %.3f | %.3f |"
                  % (low, ".%d" % (low + 1) if low < 9 else "1", len(inside),
                     sum(p[0] for p in inside) / len(inside),
                     sum(p[1] for p in inside) / len(inside)))


def print_cuts(pairs):
    right = sum(p[1] for p in pairs)
    print("\n| cut | triples kept | right | of all right ones |\n|---|---|---|---|")
    for cut in (0, .5, .6, .7, .8):
        kept = [p for p in pairs if p[0] >= cut]
        if kept:
            true = sum(p[1] for p in kept)
            print("| %.1f | %d of %d | %.3f | %.3f |"
                  % (cut, len(kept), len(pairs), true / len(kept), true / right))


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("features")
    parser.add_argument("marks")
    parser.add_argument("--prior")
    parser.add_argument("--drawn", nargs=2, metavar=("FEATURES", "MARKS"))
    parser.add_argument("--out")
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--ridge", type=float, default=300.0)
    parser.add_argument("--rare", type=int, default=8)
    parser.add_argument("--wrong", type=int, default=0)
    options = parser.parse_args()

    examples, lost = read_examples(options.marks, read_features(options.features))
    examples = without_rare(examples, options.rare)
    documents = len({e[0] for e in examples})
    share = sum(e[3] for e in examples) / len(examples)
    print("%d triples of %d documents, %.3f right; %d marks without triple"
          % (len(examples), documents, share, lost))
    prior = read_weights(options.prior) if options.prior else {}
    pairs = held_out(examples, prior, options.folds, options.ridge)
    brier = sum((p - right) ** 2 for p, right, _ in pairs) / len(pairs)
    ranking = confidence.rank_quality([p[:2] for p in pairs])
    passed = share_right(pairs)
    print("held out: ranking %.3f  Brier %.4f (%.4f by the share alone)\n"
          % (ranking, brier, share * (1 - share)))
    print_reliability(pairs)
    print_cuts(pairs)
    for p, _, triple in sorted(p for p in pairs if not p[1])[::-1][:options.wrong]:
        print("%.3f  %s" % (p, triple))

    weights = fit(examples, prior, options.ridge)
    if options.drawn:
        drawn, _ = read_examples(options.drawn[1], read_features(options.drawn[0]))
        weights = calibrated(weights, drawn)
    if options.out:
        with open(options.out, "w", encoding="utf-8") as handle:
            handle.write("// Made by training/triple_confidence.py from %d triples of %d documents, "
                         "each marked by one reader;\n"
                         "// ridge %g. Held out: ranking %.3f, %.3f right at .5 and above.\n"
                         % (len(examples), documents, options.ridge, ranking, passed))
            handle.writelines("{\"%s\", %.4f},\n" % (n, weights[n]) for n in sorted(weights))


if __name__ == "__main__":
    main()
