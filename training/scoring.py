"""What the scripts that measure share: gold files, the program's analysis, and scores.

Standard library only.
"""
import os
import subprocess
import sys
import tempfile

FORM, LEMMA, UPOS, XPOS, HEAD, LABEL, MISC = 1, 2, 3, 4, 6, 7, 9
NAME_TYPES = {"PER": "Person", "ORG": "Organization", "LOC": "Place"}


def read_conllu(lines):
    """Sentences as lists of rows of ten columns."""
    sentences, rows = [], []
    for line in lines:
        line = line.rstrip("\n")
        if not line:
            if rows:
                sentences.append(rows)
            rows = []
        elif line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
    if rows:
        sentences.append(rows)
    return sentences


def read_treebank(data, bank):
    path = os.path.join(data, "treebank", bank + "-dev.conllu")
    with open(path, encoding="utf-8") as handle:
        return read_conllu(handle)


def read_bio(path):
    """Per sentence its words and tags."""
    sentences, rows = [], []
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            cells = line.rstrip("\n").split("\t")
            if len(cells) >= 2:
                rows.append(cells)
            elif rows:
                sentences.append(rows)
                rows = []
    if rows:
        sentences.append(rows)
    return [([r[0] for r in s], [r[1] for r in s]) for s in sentences]


def analyse(program, sentences, options=(), models=None):
    """What the program makes of sentences of words; spaces within words are not passed on."""
    environment = dict(os.environ, **({"TRIPLELOOM_MODELS": models} if models else {}))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "dev.txt")
        with open(path, "w", encoding="utf-8") as out:
            for words in sentences:
                out.write(" ".join("".join(w.split()) for w in words) + "\n")
        done = subprocess.run([program, "analyze", "--tokenized", "--lines", *options, path],
                              stdout=subprocess.PIPE, check=True, encoding="utf-8",
                              env=environment)
    found = read_conllu(done.stdout.split("\n"))
    for words, rows in zip(sentences, found):
        if len(words) != len(rows):
            sys.exit("other tokens than given: " + " ".join(words))
    if len(found) != len(sentences):
        sys.exit("%d sentences of %d" % (len(found), len(sentences)))
    return found


def main_label(label):
    return label.split(":")[0]


def tree_scores(gold, found):
    """Percent of words that are right."""
    hits = dict.fromkeys(("UPOS", "XPOS", "lemma", "UAS", "LAS", "LAS-main"), 0)
    total = 0
    for gold_rows, rows in zip(gold, found):
        for g, r in zip(gold_rows, rows):
            total += 1
            hits["UPOS"] += g[UPOS] == r[UPOS]
            hits["XPOS"] += g[XPOS] == r[XPOS]
            hits["lemma"] += g[LEMMA].lower() == r[LEMMA].lower()
            hits["UAS"] += g[HEAD] == r[HEAD]
            hits["LAS"] += g[HEAD] == r[HEAD] and g[LABEL] == r[LABEL]
            hits["LAS-main"] += (g[HEAD] == r[HEAD]
                                 and main_label(g[LABEL]) == main_label(r[LABEL]))
    return {k: 100 * v / total for k, v in hits.items()}


def spans(tags):
    """(begin, end, type) of names of the types that both sides know."""
    out, begin = [], None
    for i, tag in enumerate(list(tags) + ["O"]):
        if begin is not None and not tag.startswith("I-"):
            out.append((begin, i, tags[begin][2:]))
            begin = None
        if tag.startswith("B-"):
            begin = i
    return {(b, e, NAME_TYPES.get(t, t)) for b, e, t in out
            if NAME_TYPES.get(t, t) in NAME_TYPES.values()}


def misc(row, key):
    """The value of a key of the MISC column, or None."""
    for part in row[MISC].split("|"):
        if part.startswith(key + "="):
            return part[len(key) + 1:]
    return None


def name_tag(row):
    return misc(row, "Name") or "O"


def f1(gold, found, kind=None, typed=True):
    """Precision, recall and F1 over all sentences."""
    cut = lambda s: {x if typed else x[:2] for x in s if kind in (None, x[2])}
    right = sum(len(cut(g) & cut(f)) for g, f in zip(gold, found))
    precision = right / max(1, sum(len(cut(f)) for f in found))
    recall = right / max(1, sum(len(cut(g)) for g in gold))
    both = 2 * precision * recall / max(1e-9, precision + recall)
    return 100 * precision, 100 * recall, 100 * both
