"""Writes a trained model as the file that the program maps.

    export.py model.pt ../extract/models/en/en.model [--check DATA]

Tables and weights become int8 with one scale per row, biases stay float32; the words of the table
become hashes, in order. `extract/models/en/README.md` documents the format. --check prints dev
scores before and after.
"""
import argparse
import json
import os
import random
import struct
from array import array

import torch

import corpus
import features
import model
import train
import vectors
import wordclasses

MAGIC, VERSION = b"TLOOMNET", 1
ALIGN = 64
# What the scores of the heads are divided by before they become probabilities: fitted on the dev
# files by reliability.py, with the same outcome for two models, with and without word vectors.
TEMPERATURES = {"upos": 1.2, "arc": 1.3, "label": 1.1, "name": 1.4}
PREFIX = struct.Struct("<8sIIQQ")   # magic, version, bytes of the header, of the file, checksum


def rounded(weights):
    """Rows as int8 with a scale each: weights ~ values * scale."""
    scale = weights.abs().max(1).values.clamp_min(1e-12) / 127
    return (weights / scale.unsqueeze(1)).round().to(torch.int8), scale


def word_rows(words):
    """Hashes of the known words in ascending order, and the table row of each. Empty for none."""
    rows = sorted((features.fnv1a(word), row) for word, row in words.items())
    hashes = [h for h, _ in rows]
    assert len(set(hashes)) == len(hashes), "two words share a hash"
    return hashes, [row for _, row in rows]


def class_factors(state):
    """Which bits of a word's class address which table; none in a model without classes."""
    return [{"shift": shift, "rows": rows} for i, (_, shift, rows) in enumerate(wordclasses.FACTORS)
            if "classes.%d.weight" % i in state]


def class_entries(codes):
    """Per word its hash, the low bits replaced by its class; ascending."""
    bits = max(shift + rows.bit_length() - 1 for _, shift, rows in wordclasses.FACTORS)
    by_hash = {}
    for word, code in codes.items():
        key = features.fnv1a(word) >> bits
        assert key not in by_hash, "two words share a hash"
        by_hash[key] = key << bits | code
    return sorted(by_hash.values())


def add_vectors(body, net, known):
    """Adds the word vectors as product codes; gives what the header says of them."""
    if not known:
        return []
    assert net.shape.vector_pieces, "a model to ship needs quantised vectors (--vector-pieces)"
    hashes, order = word_rows(known)
    # The table holds what the codes stand for: of each piece at most 256 differ.
    codes, books = vectors.encoded(net.vectors, net.shape.vector_pieces)
    books = books.flatten(0, 1)
    entry = lambda name, kind, rows, columns, data: {
        "name": "vector." + name, "type": kind, "rows": rows, "columns": columns,
        "offset": body.add(data)}
    return [entry("hash", "uint64", 1, len(hashes), array("Q", hashes).tobytes()),
            entry("codes", "uint8", *codes.shape, raw(codes[[row - 1 for row in order]])),
            entry("books", "float32", *books.shape, raw(books))]


def tensors_of(state, vocabulary):
    """(name, matrix) in the order of the file; what the program multiplies is a matrix."""
    _, order = word_rows(vocabulary["words"])
    yield "word", state["word.weight"][[0] + order]
    for i in range(len(features.AFFIX_BUCKETS)):
        yield "affix.%d" % i, state["affix.%d.weight" % i]
    yield "shape", state["form.weight"]
    yield "char", state["char.weight"]
    for i in range(len(class_factors(state))):
        yield "class.%d" % i, state["classes.%d.weight" % i]
    yield "conv.weight", state["conv.weight"].transpose(1, 2).flatten(1)   # filter: place, letter
    yield "conv.bias", state["conv.bias"]
    for name in ("maxout.weight", "maxout.bias", "norm.weight", "norm.bias"):
        yield name, state[name]
    for layer in ("lstm1", "lstm2"):
        for direction, suffix in (("forward", "_l0"), ("backward", "_l0_reverse")):
            of = lambda part: state[layer + "." + part + suffix]
            yield "%s.%s.input" % (layer, direction), of("weight_ih")
            yield "%s.%s.recurrent" % (layer, direction), of("weight_hh")
            yield "%s.%s.bias" % (layer, direction), of("bias_ih") + of("bias_hh")
    yield "root", state["root"]
    for name in ("upos", "xpos", "arc_dep", "arc_head", "arc_distance", "label_dep", "label_head",
                 "label_pair", "name_hidden", "name"):
        yield name + ".weight", state[name + ".weight"]
        yield name + ".bias", state[name + ".bias"]
    yield "arc_pair", state["arc_pair"].t()
    yield "arc_bias", state["arc_bias"]
    for name in ("label_from_dep", "label_from_head"):
        yield name + ".weight", state[name + ".weight"]
    yield "label_distance", state["label_distance.weight"]


class Body:
    """The bytes after the header; every piece begins at a multiple of ALIGN."""

    def __init__(self):
        self.data = bytearray()

    def add(self, piece):
        self.data += bytes(-len(self.data) % ALIGN)
        self.data += piece
        return len(self.data) - len(piece)


def raw(tensor):
    return tensor.contiguous().numpy().tobytes()


def checksum(data):
    """FNV-1a over little-endian 64-bit words."""
    value = 0xCBF29CE484222325
    for word in array("Q", data):
        value = ((value ^ word) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def write(path, net, vocabulary):
    """The file: prefix, JSON header, body; offsets in the header count from the body's begin."""
    body, tensors = Body(), []
    factors = class_factors(net.state_dict())
    hashes, _ = word_rows(vocabulary["words"])
    classes = class_entries(vocabulary["codes"]) if factors else []
    for name, numbers in (("word.hash", hashes), ("classes", classes)):
        tensors.append({"name": name, "type": "uint64", "rows": 1, "columns": len(numbers),
                        "offset": body.add(array("Q", numbers).tobytes())})
    tensors += add_vectors(body, net, vocabulary.get("vectors"))
    for name, value in tensors_of(net.state_dict(), vocabulary):
        entry = {"name": name, "type": "float32"}
        entry["rows"], entry["columns"] = value.shape if value.dim() == 2 else (1, len(value))
        if value.dim() == 2:
            value, scale = rounded(value)
            entry.update(type="int8", scale=body.add(raw(scale)))
        entry["offset"] = body.add(raw(value))
        tensors.append(entry)
    body.add(b"")
    assert not net.shape.transformer, "a teacher is not shipped"
    sizes = {**vars(net.shape), "vector_dim": vectors.DIM if net.shape.vectors else 0}
    del sizes["transformer"]
    header = {"language": "en", "sizes": sizes, "classes": factors, "temperatures": TEMPERATURES,
              "upos": vocabulary["upos"], "xpos": vocabulary["xpos"],
              "labels": vocabulary["labels"], "names": vocabulary["names"], "tensors": tensors}
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    text += b" " * (-(PREFIX.size + len(text)) % ALIGN)
    rest = text + bytes(body.data)
    prefix = PREFIX.pack(MAGIC, VERSION, len(text), PREFIX.size + len(rest), checksum(rest))
    with open(path + ".new", "wb") as out:
        out.write(prefix + rest)
    os.replace(path + ".new", path)
    print("%s: %.2f MB" % (path, (len(prefix) + len(rest)) / 1e6))


def round_all(net):
    """Puts what the file will hold back into the network."""
    for name, value in net.state_dict().items():
        if value.dim() >= 2 and name != "vectors":
            flat = value.flatten(1) if name != "arc_pair" else value.t()
            values, scale = rounded(flat)
            flat = values * scale.unsqueeze(1)
            value.copy_(flat.view_as(value) if name != "arc_pair" else flat.t())


def check(net, state, data):
    vocabulary = train.vocabulary_of(state)
    print("            UPOS  XPOS   UAS   LAS")
    for kind in ("float", "int8"):
        if kind == "int8":
            round_all(net)
        for bank in ("ewt", "gum"):
            dev = train.batches(corpus.treebank("%s/treebank/%s-dev.conllu" % (data, bank)),
                                vocabulary, 2000, random.Random(1))
            scores = train.evaluate(net, dev, vocabulary)
            print("%-5s %s  %s" % (kind, bank, " ".join("%.2f" % s for s in scores.values())))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("out")
    parser.add_argument("--check", metavar="DATA", help="folder with treebank/*-dev.conllu")
    args = parser.parse_args()
    net, vocabulary = model.load(args.checkpoint)
    write(args.out, net, vocabulary)
    if args.check:
        check(net, vocabulary, args.check)


if __name__ == "__main__":
    main()
