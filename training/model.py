"""The joint model: one encoder, heads for tags, tree and names.

    word features -> maxout, layer norm -> two BiLSTM layers -> UPOS, XPOS, arcs, labels, names

Arcs: biaffine (Dozat and Manning 2017) plus a term for the distance. Labels: low-rank bilinear.
`extract/analysis/network.cc` runs the same network over Eigen.
"""
from dataclasses import asdict, dataclass

import torch
import torch.nn as nn
import torch.nn.functional as F

import features
import vectors
import wordclasses

DISTANCES = 24          # buckets of the signed distance from a word to its head


@dataclass
class Shape:
    words: int              # rows of the word table; row 0 stands for unknown words
    upos: int
    xpos: int
    labels: int
    names: int
    word_dim: int = 96
    affix_dim: int = 24
    shape_dim: int = 16
    char_dim: int = 24
    char_filters: int = 64
    class_dim: int = 0      # of each table of word classes; 0 leaves them out
    vectors: int = 0        # rows of the table of word vectors; row 0 stands for unknown words
    vector_pieces: int = 0  # of a product code; 0 where the vectors are not quantised
    pieces: int = 2         # of the maxout
    input_dim: int = 160
    hidden: int = 200       # of each direction
    arc_dim: int = 100
    label_dim: int = 96
    name_dim: int = 64
    transformer: str = ""   # folder of the pretrained encoder below it (transformer.py), if any


def distance_bucket(offset):
    """Bucket of head minus dependent: -1 .. -6, then by powers of two; the same to the right."""
    size = abs(offset)
    bucket = size - 1 if size <= 6 else 6 + min(5, (size - 7).bit_length())
    return bucket if offset < 0 else DISTANCES // 2 + bucket


class Net(nn.Module):
    def __init__(self, shape, dropout=0.3):
        super().__init__()
        self.shape, self.dropout = shape, dropout
        buckets = list(features.AFFIX_BUCKETS.values())
        self.word = nn.Embedding(shape.words, shape.word_dim)
        self.affix = nn.ModuleList(nn.Embedding(b, shape.affix_dim) for b in buckets)
        self.form = nn.Embedding(features.SHAPE_BUCKETS, shape.shape_dim)
        self.char = nn.Embedding(features.CHAR_ROWS, shape.char_dim, padding_idx=0)
        self.conv = nn.Conv1d(shape.char_dim, shape.char_filters, 3, padding=1)
        classes = [size for _, _, size in wordclasses.FACTORS] if shape.class_dim else []
        self.classes = nn.ModuleList(nn.Embedding(size, shape.class_dim) for size in classes)
        width = (shape.word_dim + len(buckets) * shape.affix_dim + shape.shape_dim
                 + shape.char_filters + len(classes) * shape.class_dim
                 + (vectors.DIM if shape.vectors else 0))
        # Not trained, and a buffer for that reason.
        self.register_buffer("vectors", torch.zeros(shape.vectors, vectors.DIM))
        self.maxout = nn.Linear(width, shape.pieces * shape.input_dim)
        self.norm = nn.LayerNorm(shape.input_dim)
        self.lstm1 = nn.LSTM(shape.input_dim, shape.hidden, bidirectional=True)
        self.lstm2 = nn.LSTM(2 * shape.hidden, shape.hidden, bidirectional=True)
        out = 2 * shape.hidden
        self.root = nn.Parameter(torch.zeros(out))
        self.upos = nn.Linear(out, shape.upos)
        self.xpos = nn.Linear(out, shape.xpos)
        self.arc_dep = nn.Linear(out, shape.arc_dim)
        self.arc_head = nn.Linear(out, shape.arc_dim)
        self.arc_pair = nn.Parameter(torch.randn(shape.arc_dim, shape.arc_dim) * 0.05)
        self.arc_bias = nn.Parameter(torch.zeros(shape.arc_dim))
        self.arc_distance = nn.Linear(shape.arc_dim, DISTANCES)
        self.label_dep = nn.Linear(out, shape.label_dim)
        self.label_head = nn.Linear(out, shape.label_dim)
        self.label_pair = nn.Linear(shape.label_dim, shape.labels)
        self.label_from_dep = nn.Linear(shape.label_dim, shape.labels, bias=False)
        self.label_from_head = nn.Linear(shape.label_dim, shape.labels, bias=False)
        self.label_distance = nn.Embedding(DISTANCES, shape.labels)
        self.name_hidden = nn.Linear(out, shape.name_dim)
        self.name = nn.Linear(shape.name_dim, shape.names)
        for table in [self.word, self.form, self.char, *self.affix, *self.classes]:
            nn.init.normal_(table.weight, std=0.3)
        nn.init.zeros_(self.label_distance.weight)
        for lstm in (self.lstm1, self.lstm2):
            for name, weight in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in weight.data.chunk(4):
                        nn.init.orthogonal_(gate)
                elif "bias" in name:
                    weight.data.zero_()
                    if "bias_ih" in name:
                        weight.data[shape.hidden:2 * shape.hidden] = 1.0

    def parameter_groups(self):
        """For the optimizer; "part": the group's rate as a part of the whole."""
        return [{"params": list(self.parameters()), "part": 1}]

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def inputs(self, words, hashed, chars, classes, known):
        """Vectors of distinct words: ids [w], hashed rows [w, 8], letters [w, 20], classes [w, 4],
        rows of word vectors [w]."""
        letters = self.conv(self.char(chars).transpose(1, 2))
        letters = letters.masked_fill((chars == 0).unsqueeze(1), -1e4).max(2).values
        parts = [self.word(words)] + [t(hashed[:, i]) for i, t in enumerate(self.affix)]
        parts += [self.form(hashed[:, 7]), letters]
        parts += [t(classes[:, i]) for i, t in enumerate(self.classes)]
        if self.shape.vectors:
            parts.append(self.vectors[known])
        x = self.maxout(self.drop(torch.cat(parts, 1)))
        return self.norm(x.view(-1, self.shape.pieces, self.shape.input_dim).max(1).values)

    def encode(self, batch, keep=(1, 1)):
        """Encodings [n, b, 2 * hidden] of the words.

        `keep` (0 or 1 a word): whose rows of the word table, and whose word vectors, are seen.
        """
        inputs = self.inputs(batch.words * keep[0], batch.hashed, batch.chars, batch.classes,
                             batch.vectors * keep[1])
        x = self.drop(inputs)[batch.index]
        x = self.drop(self.lstm1(x)[0])
        return self.drop(self.lstm2(x)[0])

    def names_of(self, x):
        return self.name(self.drop(F.leaky_relu(self.name_hidden(x), 0.1)))

    def tags_of(self, x):
        return self.upos(x), self.xpos(x)

    def arcs_of(self, x):
        """Scores [b, n, n + 1]: of each word's heads, the root first."""
        n, b, _ = x.shape
        act = lambda layer, v: self.drop(F.leaky_relu(layer(v), 0.1))
        with_root = torch.cat([self.root.expand(1, b, -1), x])
        dep = act(self.arc_dep, x).transpose(0, 1)                # b n d
        head = act(self.arc_head, with_root).transpose(0, 1)      # b n+1 d
        scores = (dep @ self.arc_pair + self.arc_bias) @ head.transpose(1, 2)
        by_distance = self.arc_distance(dep)                      # b n buckets
        scores = scores + by_distance.gather(2, buckets(n).expand(b, -1, -1))
        own = torch.arange(n)
        mask = torch.zeros(n, n + 1, dtype=torch.bool)
        mask[own, own + 1] = True
        return scores.masked_fill(mask, -1e4)

    def labels_of(self, x, heads):
        """Label scores [b, n, labels] given the heads [b, n] (0 is the root)."""
        n, b, _ = x.shape
        act = lambda layer, v: self.drop(F.leaky_relu(layer(v), 0.1))
        with_root = torch.cat([self.root.expand(1, b, -1), x])
        dep = act(self.label_dep, x).transpose(0, 1)
        head = act(self.label_head, with_root).transpose(0, 1)
        head = head.gather(1, heads.unsqueeze(2).expand(-1, -1, head.shape[2]))
        distance = buckets(n).expand(b, -1, -1).gather(2, heads.unsqueeze(2)).squeeze(2)
        return (self.label_pair(dep * head) + self.label_from_dep(dep)
                + self.label_from_head(head) + self.label_distance(distance))


_BUCKETS = {}


def buckets(n):
    """[n, n + 1] distance buckets; column 0, the root, counts as one word to the left."""
    if n not in _BUCKETS:
        _BUCKETS[n] = torch.tensor([[distance_bucket(-1 if h == 0 else (h - 1) - d or -1)
                                     for h in range(n + 1)] for d in range(n)])
    return _BUCKETS[n]


def make(shape, dropout=0.3):
    if not shape.transformer:
        return Net(shape, dropout)
    import transformer  # needs libraries that nothing else does
    return transformer.TransformerNet(shape, dropout)


def save(path, net, vocabulary):
    """`vocabulary`: words (norm form -> row), codes (norm form -> word class), tag sets."""
    torch.save({"shape": asdict(net.shape), "state": net.state_dict(), "vocabulary": vocabulary},
               path)


def load(path):
    data = torch.load(path)
    net = make(Shape(**data["shape"]))
    net.load_state_dict(data["state"])
    return net.eval(), data["vocabulary"]
