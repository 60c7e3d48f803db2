#!/usr/bin/env python3
"""Scores lemmas with gold tags.

    training/lemmas.py --data DIR --program build/tests/lemmas --lexicon build/models/en/en.lexicon
        [--errors N] [FILE.conllu ...]

Standard library only.
"""
import argparse
import collections
import os
import subprocess
import sys


def words(path):
    for line in open(path, encoding="utf-8"):
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 10 and columns[0].isdigit():
            yield columns[1:5]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", default=".")
    parser.add_argument("--program", required=True)
    parser.add_argument("--lexicon", required=True)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("files", nargs="*", default=["ewt-dev.conllu", "gum-dev.conllu"])
    arguments = parser.parse_args()
    for name in arguments.files:
        gold = list(words(os.path.join(arguments.data, name)))
        text = "".join("\t".join((w[0], w[2], w[3])) + "\n" for w in gold)
        output = subprocess.run([arguments.program, arguments.lexicon], input=text.encode("utf-8"),
                                stdout=subprocess.PIPE, check=True).stdout
        found = output.decode("utf-8").split("\n")[:-1]
        assert len(found) == len(gold)
        wrong = collections.Counter((w[2], w[3], w[0], w[1], lemma)
                                    for w, lemma in zip(gold, found) if w[1] != lemma)
        total = sum(wrong.values())
        print("%s: %d words, lemma accuracy %.2f" % (name, len(gold), 100 - 100 * total / len(gold)))
        for (upos, xpos, form, lemma, ours), count in wrong.most_common(arguments.errors):
            print("%5d  %s %s %s: %s, not %s" % (count, upos, xpos, form, lemma, ours))


if __name__ == "__main__":
    sys.exit(main())
