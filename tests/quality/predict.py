#!/usr/bin/env python3
"""Writes the program's predictions for a benchmark, in the form that its scorer reads.

usage: predict.py BENCH INPUT OUTPUT [--program build/tripleloom]

BENCH    INPUT                          OUTPUT
carb     one tokenised sentence a line  sentence <tab> confidence <tab> relation <tab> arguments
benchie  id <tab> sentence              id <tab> subject <tab> relation <tab> object
gum      docs.jsonl                     JSON Lines of entities and triples
re3d     docs.jsonl                     JSON Lines of entities and triples

The program runs once for the whole input.
"""
import argparse
import bisect
import json
import os
import subprocess
import sys
import tempfile


def fail(message):
    sys.exit("predict.py: " + message)


def read_lines(path):
    try:
        with open(path, encoding="utf-8") as handle:
            return [line.rstrip("\r\n") for line in handle if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        fail("cannot read %s: %s" % (path, error))


def one_space(sentence):
    """Tokens separated by single spaces, as --tokenized asks for."""
    return " ".join(sentence.split())


def extract(program, sentences, projection):
    """For each sentence its triples, as the program prints them."""
    starts, at = [], 0
    for sentence in sentences:
        starts.append(at)
        at += len(sentence) + 1
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "sentences.txt")
        with open(path, "w", encoding="utf-8") as handle:
            handle.write("\n".join(sentences) + "\n")
        command = [program, "extract", "--tokenized", "--projection", projection, path]
        try:
            run = subprocess.run(command, capture_output=True, encoding="utf-8")
        except OSError as error:
            fail("cannot run %s: %s" % (program, error))
    if run.returncode != 0:
        fail("%s ended with status %d: %s" % (" ".join(command), run.returncode,
                                              run.stderr.strip()))
    triples = [[] for _ in sentences]
    for line in run.stdout.splitlines():
        triple = json.loads(line)
        number = bisect.bisect_right(starts, triple["sentence"]["begin"]) - 1
        triples[number].append(triple)
    return triples


def carb(program, lines):
    sentences = [one_space(line) for line in lines]
    for line, triples in zip(lines, extract(program, sentences, "nary")):
        for triple in triples:
            cells = [line, "%.4f" % triple["confidence"], triple["relation"]["text"],
                     triple["subject"]["text"], triple["object"]["text"]]
            yield cells + [argument["text"] for argument in triple.get("arguments", [])]


def benchie(program, lines):
    rows = [line.split("\t", 1) for line in lines]
    if any(len(row) != 2 for row in rows):
        fail("every line must be: id <tab> sentence")
    sentences = [one_space(row[1]) for row in rows]
    for (identifier, _), triples in zip(rows, extract(program, sentences, "chains")):
        for triple in triples:
            yield [identifier, triple["subject"]["text"], triple["relation"]["text"],
                   triple["object"]["text"]]


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", choices=("carb", "benchie", "gum", "re3d"))
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--program", default="build/tripleloom")
    options = parser.parse_args()

    if options.bench in ("gum", "re3d"):
        import documents
        documents.predict(options.bench, options.input, options.output, options.program)
        return
    rows = {"carb": carb, "benchie": benchie}[options.bench]
    lines = read_lines(options.input)
    written = ["\t".join(cells) for cells in rows(options.program, lines)]
    try:
        with open(options.output, "w", encoding="utf-8") as handle:
            handle.write("".join(line + "\n" for line in written))
    except OSError as error:
        fail("cannot write %s: %s" % (options.output, error))


if __name__ == "__main__":
    main()
