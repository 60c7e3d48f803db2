"""Reads treebanks and name-tagged text into training sentences.

Names carry a *set* of allowed tags per word (a bit mask), because the sources say different
amounts: GUM types its entities, wikigold and Re-DocRED leave MISC open, EWT only tells which
words are proper nouns. The loss sums the probability of the allowed tags.
"""
import re
from dataclasses import dataclass, field

import scoring

NAME_TYPES = ["PER", "ORG", "LOC", "EVENT", "PRODUCT", "WORK", "NORP", "DATE"]
NAME_TAGS = ["O"] + [p + "-" + t for t in NAME_TYPES for p in "BI"]
TAG_BIT = {tag: 1 << i for i, tag in enumerate(NAME_TAGS)}
ANY_TAG = (1 << len(NAME_TAGS)) - 1
ANY_NAME = ANY_TAG & ~TAG_BIT["O"]
GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT",
             "object": "PRODUCT", "abstract": "WORK", "time": "DATE"}
MISC_TYPES = ["EVENT", "PRODUCT", "WORK", "NORP"]
INSIDE_NAMES = set("of the and for & - 's ’s de la von van der el al bin ibn du di da".split())
INSIDE_PERSONS = set("- de la von van der el al bin ibn du di da".split())
DEMONYM = re.compile(r"^[A-Z][a-z]+(?:an|ese|ish|i|ch|ic|ss|ian|ean|ite)$")
CALENDAR = set("january february march april june july august september october november december "
               "monday tuesday wednesday thursday friday saturday sunday jan. feb. mar. apr. jun. "
               "jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov "
               "dec mon tue wed thu fri sat sun".split())


@dataclass
class Sentence:
    words: list
    upos: list = None
    xpos: list = None
    lemmas: list = None
    heads: list = None            # 0 is the root, words count from 1
    labels: list = None
    names: list = field(default_factory=list)   # allowed tags per word, a bit mask each


def tag_bits(prefixes, kinds):
    return sum(TAG_BIT[p + "-" + k] for p in prefixes for k in kinds)


INSIDE = tag_bits("I", NAME_TYPES)
DATE = tag_bits("BI", ["DATE"])


def sentence_of(rows):
    return Sentence(words=[r[1] for r in rows], upos=[r[3] for r in rows],
                    xpos=[r[4] for r in rows], lemmas=[r[2] for r in rows],
                    heads=[int(r[6]) for r in rows], labels=[r[7] for r in rows])


def treebank(path, gum=False):
    """Tree sentences with the name tags that the source allows."""
    out = []
    with open(path, encoding="utf-8") as handle:
        sentences = scoring.read_conllu(handle)
    for rows in sentences:
        sentence = sentence_of(rows)
        sentence.names = proper_noun_masks(sentence)
        if gum:
            mark_gum_names(sentence, gum_mentions(rows))
        out.append(sentence)
    return out


def without_that(sentence):
    """A copy of the sentence as it would read without "that" before the clauses that a verb reports
    ("said that the port closed"), with its tree and what teachers say of it; none where there is none.

    Writers leave it out more freely than treebanks show, above all in front of a noun.
    """
    said = [i for i, (word, label, head) in enumerate(
        zip(sentence.words, sentence.labels, sentence.heads))
            if word.lower() == "that" and label == "mark" and i > 0
            and sentence.labels[head - 1] == "ccomp" and sentence.heads[head - 1]
            and sentence.upos[sentence.heads[head - 1] - 1] == "VERB"
            and sentence.heads[head - 1] < head]
    if not said or len(said) > 1 or said[0] + 1 in sentence.heads:
        return []
    at, = said
    cut = lambda row: row[:at] + row[at + 1:]
    copy = Sentence(*map(cut, (sentence.words, sentence.upos, sentence.xpos, sentence.lemmas)),
                    heads=[h - (h > at + 1) for h in cut(sentence.heads)],
                    labels=cut(sentence.labels), names=cut(sentence.names))
    if hasattr(sentence, "soft"):
        rows = [i for i in range(len(sentence.words)) if i != at]
        copy.soft = {kind: goal[rows] for kind, goal in sentence.soft.items()}
        arcs = copy.soft["arcs"][:, [0] + [i + 1 for i in rows]].float()
        copy.soft["arcs"] = (arcs / arcs.sum(1, keepdim=True)).half()
        copy.soft_heads = [h - (h > at + 1) for h in cut(sentence.soft_heads)]
    return [copy]


def proper_noun_masks(sentence):
    """What part-of-speech tags alone tell: proper nouns are names of some type."""
    size = len(sentence.words)
    proper = [x in ("NNP", "NNPS") or w[:1].isupper() and x in ("JJ", "NN", "NNS")
              for w, x in zip(sentence.words, sentence.xpos)]
    masks = []
    for i, (word, xpos) in enumerate(zip(sentence.words, sentence.xpos)):
        beside = i > 0 and proper[i - 1] or i + 1 < size and proper[i + 1]
        if word.lower() in CALENDAR and proper[i]:
            masks.append(DATE | INSIDE)
        elif xpos in ("NNP", "NNPS"):
            masks.append(ANY_NAME & ~DATE)
        elif proper[i] and (beside or DEMONYM.match(word)):
            masks.append(ANY_TAG & ~DATE)
        elif xpos == "CD":
            masks.append(TAG_BIT["O"] | DATE | (INSIDE if beside else 0))
        elif beside and (word.lower() in INSIDE_NAMES or word[:1].isupper()):
            masks.append(TAG_BIT["O"] | INSIDE)
        else:
            masks.append(TAG_BIT["O"])
    return masks


OPENING = re.compile(r"\((\d+)-([a-z]+)-[^()]*")
CLOSING = re.compile(r"(\d+)\)")


def gum_mentions(rows):
    """(first, last, type) of the entity mentions in one sentence, from MISC Entity=.

    "(12-person-new-..." opens, "12)" closes, "(12-person-new-...)" is one word.
    """
    stack, out = [], []
    for index, cells in enumerate(rows):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", cells[9])
        text, pos = found.group(1) if found else "", 0
        while pos < len(text):
            opened = OPENING.match(text, pos)
            closed = CLOSING.match(text, pos)
            if opened:
                pos = opened.end()
                if text[pos:pos + 1] == ")":
                    out.append((index, index, opened.group(2)))
                    pos += 1
                else:
                    stack.append((opened.group(1), index, opened.group(2)))
            elif closed:
                for i in range(len(stack) - 1, -1, -1):
                    if stack[i][0] == closed.group(1):
                        _, first, kind = stack.pop(i)
                        out.append((first, index, kind))
                        break
                pos = closed.end()
            else:
                pos += 1
    return out


def mark_gum_names(sentence, mentions):
    """Sets the name tags of entity mentions that are headed by a proper noun."""
    spans = []
    for first, last, kind in mentions:
        head = next((i for i in range(first, last + 1)
                     if not first <= sentence.heads[i] - 1 <= last), None)
        if head is None or sentence.upos[head] != "PROPN" or kind not in GUM_TYPES:
            continue
        begin, end = first, last
        while begin < head and sentence.upos[begin] in ("DET", "PUNCT", "ADP"):
            begin += 1
        while end > head and (sentence.upos[end] == "PUNCT" or sentence.xpos[end] == "POS"):
            end -= 1
        if not all(_name_like(sentence, i, kind) for i in range(begin, end + 1)):
            begin = end = head
            while begin > first and _part_of(sentence, begin - 1, head):
                begin -= 1
            while end < last and _part_of(sentence, end + 1, head):
                end += 1
        spans.append((begin, end, GUM_TYPES[kind]))
    spans.sort(key=lambda s: (s[0] - s[1], s[0]))
    done = set()
    for begin, end, kind in spans:
        if not done.isdisjoint(range(begin, end + 1)):
            continue
        for i in range(begin, end + 1):
            done.add(i)
            sentence.names[i] = TAG_BIT[("B-" if i == begin else "I-") + kind]
            if kind == "WORK" and begin == end:      # languages, the Internet, file names
                sentence.names[i] |= tag_bits("B", MISC_TYPES) | TAG_BIT["O"]


def _name_like(sentence, i, kind):
    word = sentence.words[i]
    if kind == "person":
        return sentence.upos[i] == "PROPN" or word.lower() in INSIDE_PERSONS
    return (sentence.upos[i] == "PROPN" or word[:1].isupper() or word.isdigit()
            or word.lower() in INSIDE_NAMES)


def _part_of(sentence, i, head):
    return (sentence.upos[i] == "PROPN" or sentence.words[i] == "-") and (
        sentence.heads[i] - 1 == head or sentence.heads[sentence.heads[i] - 1] - 1 == head)


def name_tagged(path):
    """Sentences of a .bio file. MISC leaves the type open."""
    out, words, tags = [], [], []
    with open(path, encoding="utf-8") as handle:
        for line in list(handle) + [""]:
            cells = line.rstrip("\n").split("\t")
            if len(cells) < 2:
                if words:
                    out.append(split_hyphens(words, tags))
                words, tags = [], []
            else:
                words.append(cells[0])
                tags.append(cells[1])
    return out


def plain(path):
    """Sentences of which nothing is known, one a line, words between single spaces."""
    with open(path, encoding="utf-8") as handle:
        rows = [line.split() for line in handle]
    return [Sentence(words=r, names=[ANY_TAG] * len(r)) for r in rows]


def split_hyphens(words, tags):
    """Splits hyphenated words as the treebanks do, and turns tags into masks."""
    sentence = Sentence(words=[])
    for word, tag in zip(words, tags):
        for n, part in enumerate(re.split(r"(?<=\w)(-)(?=\w)", word)):
            sentence.words.append(part)
            sentence.names.append(name_mask(part, "I" + tag[1:] if n and tag != "O" else tag))
    return sentence


def name_mask(word, tag):
    if tag == "O" or tag.endswith("-NUM"):
        # Demonyms are left untagged by some sources.
        return TAG_BIT["O"] | (TAG_BIT["B-NORP"] if DEMONYM.match(word) else 0)
    prefix, kind = tag[0], tag[2:]
    if kind == "MISC":
        kinds = MISC_TYPES
    elif kind == "TIME":
        kinds = ["DATE"]
    elif kind == "LOC" and DEMONYM.match(word):
        kinds = ["LOC", "NORP"]
    else:
        kinds = [kind]
    return tag_bits(prefix, kinds)
