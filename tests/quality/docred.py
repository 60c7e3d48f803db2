#!/usr/bin/env python3
"""Chains of names within documents, scored against the vertex sets of Re-DocRED.

usage: tests/quality/docred.py DEV.json [--program build/tripleloom] [--wrong N]

DEV.json   the list of documents of Re-DocRED: "title", "sents" (tokens), "vertexSet"

The tokens are joined to running text and read by `tripleloom analyze`. A gold mention is found where
a predicted mention holds the last word of it or it the last word of the prediction, and the two
share at least half of their characters (intersection over union); the best pairs first, one to one.
B-cubed over the mentions of persons, organisations, places and miscellaneous names: precision over
the found ones; recall and F1 twice, over the found ones (the quality of the chains alone), and over
all, where one that is not found counts as a chain of its own on our side. Predictions that hit no
gold mention count in no figure. --wrong prints N clusters that were split or merged.

Dates and numbers are left out. Python standard library only.
"""
import argparse
import json
import os
import random
import sys
import tempfile
from collections import Counter, defaultdict

import documents

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CLOSING = {".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "'", "''", "”", "’"}
OPENING = {"(", "[", "{", "$", "£", "“", "``", "#"}
JOINED = {"'s", "’s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'S"}
KINDS = {"PER", "ORG", "LOC", "MISC"}


def join(sentences):
    """(text, places of the tokens by sentence), as somebody would have written it."""
    text, places = "", []
    for tokens in sentences:
        row, glue, quoted = [], True, False
        if text:
            text += " "
        for token in tokens:
            token = token.replace("\u00a0", " ").strip()
            ends_quote = token == '"' and quoted
            if not glue and token not in CLOSING and token not in JOINED and not ends_quote \
                    and token not in ("-", "–", "/"):
                text += " "
            row.append((len(text), len(text) + len(token)))
            text += token
            opens_quote = token == '"' and not quoted
            quoted ^= token == '"'
            glue = token in OPENING or token in ("-", "–", "/") or opens_quote or not token
        places.append(row)
    return text, places


def read_gold(document, places):
    """(begin, end, head end, cluster) of each name."""
    mentions = {}
    for cluster, vertex in enumerate(document["vertexSet"]):
        for mention in vertex:
            if mention["type"] not in KINDS:
                continue
            row = places[mention["sent_id"]][mention["pos"][0]:mention["pos"][1]]
            if row and row[-1][1] > row[0][0]:
                mentions[row[0][0], row[-1][1]] = cluster
    return mentions


def align(gold, predicted):
    """Gold place -> predicted mention, one to one, best first."""
    pairs = []
    for begin, end in gold:
        for index, mention in enumerate(predicted):
            first, last = mention.place()
            shared = min(end, last) - max(begin, first)
            union = max(end, last) - min(begin, first)
            if shared > 0 and 2 * shared >= union and first < end <= max(last, end):
                pairs.append((-shared / union, begin, end, index))
    pairs.sort()
    found, used = {}, set()
    for _, begin, end, index in pairs:
        if (begin, end) not in found and index not in used:
            found[begin, end] = predicted[index]
            used.add(index)
    return found


def add_document(gold, found, tally):
    chains = {place: mention.chain for place, mention in found.items()}
    gold_found = Counter(gold[place] for place in chains)
    gold_all = Counter(gold.values())
    guessed = Counter(chains.values())
    both = Counter((chains[place], gold[place]) for place in chains)
    for (chain, cluster), n in both.items():
        tally["precision"] += n * n / guessed[chain]
        tally["recall, found"] += n * n / gold_found[cluster]
        tally["recall, all"] += n * n / gold_all[cluster]
    for cluster, n in gold_all.items():
        tally["recall, all"] += (n - gold_found[cluster]) / n
    tally["found"] += len(chains)
    tally["gold"] += len(gold)
    tally["clusters"] += len(gold_all)


def differences(name, text, gold, found):
    for own, label in ((lambda p: gold[p], "split"), (lambda p: found[p].chain, "merged")):
        groups = defaultdict(lambda: defaultdict(Counter))
        for place in found:
            other = found[place].chain if label == "split" else gold[place]
            groups[own(place)][other][text[place[0]:place[1]]] += 1
        for group in groups.values():
            if len(group) > 1:
                yield "%s (%s): %s" % (name, label, " || ".join(
                    ", ".join("%s x%d" % item for item in part.items())
                    for part in group.values()))


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents")
    parser.add_argument("--program", default=os.path.join(ROOT, "build", "tripleloom"))
    parser.add_argument("--wrong", type=int, default=0)
    options = parser.parse_args()
    with open(options.documents, encoding="utf-8") as handle:
        data = json.load(handle)
    texts, golds = {}, {}
    for number, document in enumerate(data):
        name = "%d %s" % (number, document["title"])
        texts[name], places = join(document["sents"])
        golds[name] = read_gold(document, places)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "docs.jsonl")
        with open(path, "w", encoding="utf-8") as handle:
            for name, text in texts.items():
                print(json.dumps({"id": name, "text": text}, ensure_ascii=False), file=handle)
        output = documents.run(options.program, "analyze", path)
    tally, wrong = Counter(), []
    for name, mentions in documents.read_conllu(output):
        names = [m for m in mentions if m.kind == "name"]
        found = align(golds[name], names)
        add_document(golds[name], found, tally)
        wrong += differences(name, texts[name], golds[name], found)
    print("documents %d  gold mentions %d in %d clusters  found %d (%.3f)"
          % (len(data), tally["gold"], tally["clusters"], tally["found"],
             tally["found"] / tally["gold"]))
    precision = tally["precision"] / tally["found"]
    for part, size in (("found", tally["found"]), ("all", tally["gold"])):
        recall = tally["recall, " + part] / size
        print("B-cubed over %-5s  P %.4f  R %.4f  F1 %.4f" % (part, precision, recall,
                                                             f1(precision, recall)))
    random.seed(0)
    for line in random.sample(wrong, min(options.wrong, len(wrong))):
        print(line)


if __name__ == "__main__":
    sys.exit(main())
