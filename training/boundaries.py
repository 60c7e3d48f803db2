#!/usr/bin/env python3
"""Scores sentence and token boundaries on raw text.

    training/boundaries.py --data DIR --program build/tests/spans [--errors N] [FILE.conllu ...]

The raw text of each document is built from its CoNLL-U file (the words, SpaceAfter=No, paragraphs by
blank lines) and goes through PROGRAM, which prints one sentence a line, its tokens as byte offsets
"begin-end". With a program named `tripleloom` its `analyze` command is run instead, and the offsets
(code points) are read from Begin= and End= of the MISC column. A token or sentence counts as found
if both its ends are right. Standard library only.
"""
import argparse
import collections
import os
import re
import subprocess
import sys
import tempfile


def read_documents(path):
    """[(id, raw text, [(begin, end)] of tokens, of sentences)], in code points."""
    documents, text, tokens, sentences = [], [], [], []
    state = {"id": "", "length": 0, "glue": True, "first": None, "paragraph": False}

    def put(piece):
        text.append(piece)
        state["length"] += len(piece)

    def flush():
        if tokens:
            documents.append((state["id"], "".join(text), list(tokens), list(sentences)))
        text.clear(), tokens.clear(), sentences.clear()
        state.update(length=0, glue=True, first=None, paragraph=False)

    word_range = None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            flush()
            state["id"] = line.partition("=")[2].strip()
        elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
            state["paragraph"] = True
        elif not line:
            if state["first"] is not None:
                sentences.append((state["first"], tokens[-1][1]))
                state["first"] = None
            word_range = None
        elif line[0] != "#":
            columns = line.split("\t")
            if "." in columns[0]:
                continue
            glue = "SpaceAfter=No" in columns[9].split("|")
            if "-" in columns[0]:
                first, last = map(int, columns[0].split("-"))
                word_range = (last, glue)
                continue
            if word_range and int(columns[0]) <= word_range[0]:
                glue = int(columns[0]) < word_range[0] or word_range[1]
            if state["paragraph"] and state["length"]:
                put("\n\n")
            elif not state["glue"]:
                put(" ")
            state["paragraph"] = False
            if state["first"] is None:
                state["first"] = state["length"]
            begin = state["length"]
            put(columns[1])
            tokens.append((begin, state["length"]))
            state["glue"] = glue
    flush()
    return documents


def run_spans(program, text):
    """Token spans and sentence spans in code points, by the span-printing program."""
    data = text.encode("utf-8")
    output = subprocess.run([program], input=data, stdout=subprocess.PIPE, check=True).stdout
    to_point, point = [0] * (len(data) + 1), 0
    for index, byte in enumerate(data):
        to_point[index] = point
        point += (data[index + 1] & 0xC0) != 0x80 if index + 1 < len(data) else 1
    to_point[len(data)] = point
    tokens, sentences = [], []
    for line in output.decode().splitlines():
        spans = [tuple(to_point[int(x)] for x in pair.split("-")) for pair in line.split()]
        tokens += spans
        sentences.append((spans[0][0], spans[-1][1]))
    return tokens, sentences


def run_analyze(program, text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "document.txt")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        output = subprocess.run([program, "analyze", path], stdout=subprocess.PIPE, check=True).stdout
    tokens, sentences = [], []
    for block in output.decode("utf-8").split("\n\n"):
        ends = re.findall(r"Begin=(\d+)\|End=(\d+)", block)
        if ends:
            spans = [(int(a), int(b)) for a, b in ends]
            tokens += spans
            sentences.append((spans[0][0], spans[-1][1]))
    return tokens, sentences


def f1(counts):
    found, predicted, gold = counts
    return 200.0 * found / (predicted + gold) if predicted + gold else 0.0


def show_errors(text, gold, predicted, tally):
    """Tallies the smallest stretches on which gold and prediction differ."""
    gold_set, predicted_set = set(gold), set(predicted)
    for span in sorted(gold_set - predicted_set):
        overlap = [p for p in predicted if p[0] < span[1] and span[0] < p[1]]
        tally["%s  ->  %s" % (text[span[0]:span[1]], " ".join(text[a:b] for a, b in overlap))] += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", default=".")
    parser.add_argument("--program", required=True)
    parser.add_argument("--errors", type=int, default=0, help="show the N most frequent token errors")
    parser.add_argument("--sentence-errors", type=int, default=0)
    parser.add_argument("files", nargs="*", default=["ewt-dev.conllu", "gum-dev.conllu"])
    arguments = parser.parse_args()
    run = run_analyze if os.path.basename(arguments.program) == "tripleloom" else run_spans
    for name in arguments.files:
        groups = collections.defaultdict(lambda: ([0, 0, 0], [0, 0, 0]))
        tally, shown = collections.Counter(), []
        for identity, text, tokens, sentences in read_documents(os.path.join(arguments.data, name)):
            found_tokens, found_sentences = run(arguments.program, text)
            genre = re.split(r"[_-]", identity.replace("GUM_", ""))[0]
            for group in ("all", genre):
                for counts, gold, predicted in ((groups[group][0], tokens, found_tokens),
                                                (groups[group][1], sentences, found_sentences)):
                    counts[0] += len(set(gold) & set(predicted))
                    counts[1] += len(predicted)
                    counts[2] += len(gold)
            show_errors(text, tokens, found_tokens, tally)
            ends = {e for _, e in sentences}
            predicted_ends = {e for _, e in found_sentences}
            shown += [("missed" if e in ends else "extra ", genre, text[max(0, e - 50):e], text[e:e + 40])
                      for e in sorted(ends ^ predicted_ends)]
        print("%-12s %-14s %8s %9s" % (name[:12], "part", "token F1", "sent. F1"))
        for group in sorted(groups):
            print("%-12s %-14s %8.2f %9.2f" % ("", group, f1(groups[group][0]), f1(groups[group][1])))
        for error, count in tally.most_common(arguments.errors):
            print("%5d  %s" % (count, error))
        for kind, genre, before, after in shown[:arguments.sentence_errors]:
            print("%s %s: %s || %s" % (kind, genre, before.replace("\n", "\\n"), after.replace("\n", "\\n")))


if __name__ == "__main__":
    sys.exit(main())
