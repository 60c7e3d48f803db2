#!/usr/bin/env python3
"""Fits the weights of the confidence of a proposition.

usage: confidence.py FEATURES SENTENCES GOLD --eval FOLDER [--out FILE] [--folds 5] [--ridge 1.0]

FEATURES   what tests/quality/confidence_features printed for SENTENCES (one tokenised a line)
GOLD       gold tuples in the form of carb.py, which --eval holds

The target of a tuple is its precision against the gold tuple it is matched with, 0 where there is
none. A logistic model with a ridge penalty is fitted by Newton steps. Cross-validation over sentences
prints how well it ranks sentences it has not seen; the weights written are those fitted on all.
Python standard library only.
"""
import argparse
import math
import sys
from collections import defaultdict


def read_features(path, sentences):
    rows = []
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            cells = line.rstrip("\n").split("\t")
            features = dict((name, float(value)) for name, value in
                            (cell.rsplit("=", 1) for cell in cells[4:]))
            rows.append((sentences[int(cells[0])], cells[1:4], features))
    return rows


def targets(carb, gold, rows):
    """Precision of each row, by the scorer's own one-to-one matching."""
    by_key = defaultdict(list)
    for index, (sentence, (subject, relation, rest), _) in enumerate(rows):
        tup = carb.Tuple(relation, [subject] + rest.split(" | "), 1.0, "")
        by_key[carb.sentence_key(sentence)].append((index, tup))
    result = [None] * len(rows)
    for key, entries in by_key.items():
        if key not in gold:
            continue
        tuples = gold[key][1]
        ranked = [(carb.match(g, p)[0], r, c) for r, g in enumerate(tuples)
                  for c, (_, p) in enumerate(entries)]
        ranked = sorted((item for item in ranked if item[0] > 0), key=lambda item: -item[0])
        matched = {c: score for score, _, c in carb.pair_off(ranked, set(range(len(entries))))}
        for c, (index, _) in enumerate(entries):
            result[index] = matched.get(c, 0.0)
    return result


def solve(matrix, vector):
    """Gaussian elimination with pivoting."""
    size = len(vector)
    rows = [matrix[i][:] + [vector[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            if factor:
                for c in range(i, size + 1):
                    rows[r][c] -= factor * rows[i][c]
    solution = [0.0] * size
    for i in reversed(range(size)):
        rest = sum(rows[i][c] * solution[c] for c in range(i + 1, size))
        solution[i] = (rows[i][size] - rest) / rows[i][i]
    return solution


def score(weights, features):
    return sum(weights.get(n, 0.0) * v for n, v in features.items())


def probability(weights, features):
    return 1 / (1 + math.exp(-score(weights, features)))


def fit(examples, ridge, steps=12, free=()):
    """Weights by name; the penalty spares those in `free`."""
    names = sorted({name for features, _ in examples for name in features})
    place = {name: i for i, name in enumerate(names)}
    dense = [[(place[n], v) for n, v in features.items() if v] for features, _ in examples]
    weights = [0.0] * len(names)
    penalty = [0.0 if name in free else ridge for name in names]
    for _ in range(steps):
        gradient = [-r * w for r, w in zip(penalty, weights)]
        hessian = [[penalty[i] if i == j else 0.0 for j in range(len(names))]
                   for i in range(len(names))]
        for row, (_, target) in zip(dense, examples):
            p = 1 / (1 + math.exp(-sum(weights[i] * v for i, v in row)))
            for i, v in row:
                gradient[i] += (target - p) * v
                for j, u in row:
                    hessian[i][j] += p * (1 - p) * v * u
        weights = [w + d for w, d in zip(weights, solve(hessian, gradient))]
    return dict(zip(names, weights))


def rank_quality(pairs):
    """Area under the curve of true against false, tuples weighed by their targets."""
    pairs = sorted(pairs)
    negative = positive = area = 0.0
    for _, target in pairs:
        area += target * negative + target * (1 - target) / 2
        positive += target
        negative += 1 - target
    return area / (positive * negative) if positive and negative else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("features")
    parser.add_argument("sentences")
    parser.add_argument("gold")
    parser.add_argument("--eval", required=True)
    parser.add_argument("--out")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--ridge", type=float, default=1.0)
    options = parser.parse_args()
    sys.path.insert(0, options.eval)
    import carb

    with open(options.sentences, encoding="utf-8") as handle:
        sentences = [line.rstrip("\n") for line in handle]
    gold = carb.read_gold(options.gold)
    rows = read_features(options.features, sentences)
    wanted = targets(carb, gold, rows)
    kept = [(row, target) for row, target in zip(rows, wanted) if target is not None]

    numbers = {key: i for i, key in enumerate(gold)}
    predictions, held_out = defaultdict(list), []
    for fold in range(options.folds):
        inside = [(row[2], target) for row, target in kept
                  if numbers[carb.sentence_key(row[0])] % options.folds != fold]
        weights = fit(inside, options.ridge)
        for (sentence, (subject, relation, rest), features), target in kept:
            key = carb.sentence_key(sentence)
            if numbers[key] % options.folds != fold:
                continue
            p = probability(weights, features)
            held_out.append((p, target))
            predictions[key].append(carb.Tuple(relation, [subject] + rest.split(" | "), p, ""))
    points, _, _ = carb.evaluate(gold, predictions)
    best = max(points, key=lambda point: point[2])
    print("held out: ranking %.3f  best F1 %.4f (P %.3f R %.3f)  all F1 %.4f  AUC %.3f"
          % (rank_quality(held_out), best[2], best[0], best[1], points[0][2], carb.area(points)))

    weights = fit([(row[2], target) for row, target in kept], options.ridge)
    text = ("// Made by training/confidence.py from %d tuples of %d sentences; ridge %g.\n"
            % (len(kept), len(gold), options.ridge))
    text += "".join("{\"%s\", %.4f},\n" % (name, weights[name]) for name in sorted(weights))
    if options.out:
        with open(options.out, "w", encoding="utf-8") as handle:
            handle.write(text)
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
