"""A teacher that reads with a pretrained transformer: train.py --transformer FOLDER ...

FOLDER holds `model.safetensors`, `vocab.txt` and `config.json` of a BERT (Devlin et al. 2019) such as
MiniLM (Wang et al. 2020). Each word is its first piece in a learnt mix of all layers, beside what the
small network sees of the word; one BiLSTM layer and the usual heads read that. It is too slow to
ship; students learn from its distributions.
"""
import json
import os

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import BertWordPieceTokenizer

import model

PIECES = 6              # of a word; the rest of a longer one is not seen
WARM = 0.15             # rate of the pretrained weights, as a part of the others'


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.attended, self.norm1 = nn.Linear(width, width), nn.LayerNorm(width, eps=1e-12)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask, drop):
        b, t, width = x.shape
        split = lambda v: v.view(b, t, self.heads, width // self.heads).transpose(1, 2)
        mixed = F.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        x = self.norm1(x + drop(self.attended(mixed.transpose(1, 2).reshape(b, t, width))))
        return self.norm2(x + drop(self.outer(F.gelu(self.inner(x)))))


class Bert(nn.Module):
    """The hidden states of all layers [layers + 1, b, t, width] of piece ids [b, t]; 0 is padding."""

    def __init__(self, config):
        super().__init__()
        width = config["hidden_size"]
        self.word = nn.Embedding(config["vocab_size"], width)
        self.place = nn.Embedding(config["max_position_embeddings"], width)
        self.kind = nn.Embedding(config["type_vocab_size"], width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(width, config["intermediate_size"], config["num_attention_heads"])
            for _ in range(config["num_hidden_layers"]))

    def forward(self, ids):
        drop = lambda v: F.dropout(v, 0.1, self.training)
        mask = (ids > 0)[:, None, None, :]
        x = drop(self.norm(self.word(ids) + self.place.weight[:ids.shape[1]] + self.kind.weight[0]))
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], mask, drop))
        return torch.stack([s.float() for s in states])

    def read(self, path):
        """Takes the weights of a published file."""
        table = {k.removeprefix("bert."): v for k, v in load_file(path).items()}
        names = {"word": "embeddings.word_embeddings", "place": "embeddings.position_embeddings",
                 "kind": "embeddings.token_type_embeddings", "norm": "embeddings.LayerNorm"}
        parts = {"query": "attention.self.query", "key": "attention.self.key",
                 "value": "attention.self.value", "attended": "attention.output.dense",
                 "norm1": "attention.output.LayerNorm", "inner": "intermediate.dense",
                 "outer": "output.dense", "norm2": "output.LayerNorm"}
        for i in range(len(self.layers)):
            names.update({"layers.%d.%s" % (i, ours): "encoder.layer.%d.%s" % (i, theirs)
                          for ours, theirs in parts.items()})
        self.load_state_dict({ours: table[names[ours.rpartition(".")[0]] + "." + ours.rpartition(".")[2]]
                              for ours in self.state_dict()})


class TransformerNet(model.Net):
    def __init__(self, shape, dropout=0.3):
        super().__init__(shape, dropout)
        with open(os.path.join(shape.transformer, "config.json"), encoding="utf-8") as handle:
            config = json.load(handle)
        self.bert = Bert(config)
        self.bert.read(os.path.join(shape.transformer, "model.safetensors"))
        self.bert.word.weight.requires_grad_(False)  # nearly as good, and much faster
        self.mix = nn.Parameter(torch.zeros(len(self.bert.layers) + 1))
        self.lstm1 = nn.LSTM(shape.input_dim + config["hidden_size"], shape.hidden,
                             bidirectional=True)
        del self.lstm2
        self.pieces = BertWordPieceTokenizer(os.path.join(shape.transformer, "vocab.txt"),
                                             lowercase=True)
        self.cache = {}

    def pieces_of(self, word):
        if word not in self.cache:
            ids = self.pieces.encode(word, add_special_tokens=False).ids[:PIECES]
            self.cache[word] = ids or [self.pieces.token_to_id("[UNK]")]
        return self.cache[word]

    def hidden_of(self, batch):
        """Pretrained encodings [n, b, width] of the words."""
        rows, firsts = [], []
        begin, end = (self.pieces.token_to_id(t) for t in ("[CLS]", "[SEP]"))
        for sentence in batch.sentences:
            row, first = [begin], []
            for word in sentence.words:
                first.append(len(row))
                row += self.pieces_of(word)
            rows.append(row + [end])
            firsts.append(first)
        longest = max(map(len, rows))
        ids = torch.tensor([r + [0] * (longest - len(r)) for r in rows])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.bert(ids)
        x = (states * torch.softmax(self.mix, 0)[:, None, None, None]).sum(0)
        at = torch.tensor(firsts).unsqueeze(2).expand(-1, -1, x.shape[2])
        return x.gather(1, at).transpose(0, 1)

    def encode(self, batch, keep=(1, 1)):
        inputs = self.inputs(batch.words * keep[0], batch.hashed, batch.chars, batch.classes,
                             batch.vectors * keep[1])
        x = torch.cat([self.drop(inputs)[batch.index], self.drop(self.hidden_of(batch))], 2)
        return self.drop(self.lstm1(x)[0])

    def parameter_groups(self):
        pretrained = [p for p in self.bert.parameters() if p.requires_grad]
        known = set(map(id, pretrained))
        return [{"params": [p for p in self.parameters() if p.requires_grad and id(p) not in known], "part": 1},
                {"params": pretrained, "part": WARM}]
