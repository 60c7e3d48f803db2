"""How many dev words the program gives the same head and label as the trained network.

    parity.py model.pt [--program ../build/tripleloom] [--data ../../shared/data] [--words 5000]

The program reads weights rounded to int8, so a few words differ.
"""
import argparse
import os
import random

import torch

import corpus
import decode
import model
import scoring
import train

HERE = os.path.dirname(os.path.abspath(__file__))


@torch.no_grad()
def trees(net, state, sentences):
    """(head, label) of every word by the trained network, in the order of the sentences."""
    vocabulary = train.vocabulary_of(state)
    root = vocabulary.labels.index("root")
    out = {}
    for batch in train.batches(sentences, vocabulary, 2000, random.Random(1)):
        x = net.encode(batch)
        heads = torch.tensor([decode.tree(s) for s in net.arcs_of(x).tolist()])
        labels = net.labels_of(x, heads)
        labels[..., root].masked_fill_(heads != 0, -1e4)
        labels = labels.argmax(2)
        for i, sentence in enumerate(batch.sentences):
            out[id(sentence)] = [(int(h), vocabulary.labels[l])
                                 for h, l in zip(heads[i], labels[i])]
    return [out[id(s)] for s in sentences]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("checkpoint")
    parser.add_argument("--program", default=os.path.join(HERE, "..", "build", "tripleloom"))
    parser.add_argument("--data", default=os.path.join(HERE, "..", "..", "shared", "data"))
    parser.add_argument("--words", type=int, default=0, help="stop after so many; 0: all")
    args = parser.parse_args()
    net, state = model.load(args.checkpoint)
    for bank in ("ewt", "gum"):
        sentences = corpus.treebank("%s/treebank/%s-dev.conllu" % (args.data, bank))
        for s in sentences:
            s.words = ["".join(w.split()) for w in s.words]
        if args.words:
            total = 0
            keep = [(total := total + len(s.words)) <= args.words for s in sentences]
            sentences = [s for s, k in zip(sentences, keep) if k]
        theirs = scoring.analyse(args.program, [s.words for s in sentences])
        pairs = [((int(row[scoring.HEAD]), row[scoring.LABEL]), own)
                 for rows, owns in zip(theirs, trees(net, state, sentences))
                 for row, own in zip(rows, owns)]
        print("%s: %d words, same head %.3f %%, same head and label %.3f %%" % (
            bank, len(pairs), 100 * sum(a[0] == b[0] for a, b in pairs) / len(pairs),
            100 * sum(a == b for a, b in pairs) / len(pairs)))


if __name__ == "__main__":
    main()
