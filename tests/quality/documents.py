"""Predictions for the benchmarks of whole documents: mentions, chains and triples of gum and re3d.

    documents.predict("gum", "docs.jsonl", "predictions.jsonl", "build/tripleloom")

Runs `analyze` (mentions and chains, from the Entity= brackets of its CoNLL-U) and `extract`
(triples) on the documents and writes one JSON object a document:
{"id","entities":[{"begin","end","type","entity","name"}],"triples":[{"subject","object","relation"}]},
offsets in code points. The benchmarks draw the line between types in their own ways; how ours are
told in their terms is said at each function.
"""
import json
import re
import subprocess
from dataclasses import dataclass

ENTITY = re.compile(r"\((\d+)-([A-Za-z]+)-([a-z]+)-([^()]*)|(\d+)\)|\)")
GUM_TYPES = {"Work": "abstract", "Time": "Date", "Nationality": "Person"}
RE3D_TYPES = {"Time": "Date", "Nationality": "Organization"}


@dataclass
class Word:
    form: str
    lemma: str
    upos: str
    xpos: str
    head: int  # index in the sentence, -1: root
    label: str
    begin: int
    end: int


@dataclass
class Mention:
    words: list  # of its sentence
    first: int
    last: int
    type: str
    kind: str
    chain: str

    def head(self):
        """The word that hangs on one outside of the mention."""
        inside = range(self.first, self.last + 1)
        outer = [i for i in inside if self.words[i].head not in inside]
        return outer[-1] if outer else self.last

    def place(self):
        return self.words[self.first].begin, self.words[self.last].end


def read_conllu(text):
    """Yields (document id, its mentions)."""
    current, mentions, rows = None, [], []
    for line in text.split("\n") + ["# newdoc id = "]:
        if line.startswith("# newdoc id = "):
            if current is not None:
                yield current, mentions
            current, mentions = line[len("# newdoc id = "):], []
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            mentions += sentence_mentions(rows)
            rows = []


def sentence_mentions(rows):
    misc = [dict(part.split("=", 1) for part in row[9].split("|") if "=" in part) for row in rows]
    words = [Word(r[1], r[2], r[3], r[4], int(r[6]) - 1, r[7], int(m["Begin"]), int(m["End"]))
             for r, m in zip(rows, misc)]
    found, stack = [], []
    for index, fields in enumerate(misc):
        for match in ENTITY.finditer(fields.get("Entity", "")):
            chain, kind_of_thing, kind, _, closes = match.groups()
            if chain:
                mention = Mention(words, index, index, kind_of_thing, kind, chain)
                found.append(mention)
                stack.append(mention)
            elif closes:
                at = max(i for i, m in enumerate(stack) if m.chain == closes)
                stack.pop(at).last = index
            else:
                stack.pop()
    return found


def gum_entity(mention):
    """GUM counts nationalities as persons where they are nouns, and not at all as adjectives."""
    head = mention.words[mention.head()]
    if mention.type == "Nationality" and head.upos == "ADJ":
        return None
    begin, end = mention.place()
    return {"begin": begin, "end": end, "type": GUM_TYPES.get(mention.type, mention.type),
            "entity": mention.chain, "name": mention.kind == "name"}


def re3d_entity(mention):
    """re3d takes the whole noun phrase, title included, and calls groups of people organisations."""
    head = mention.words[mention.head()]
    if mention.type == "Nationality" and head.upos == "ADJ":
        return None
    kind = RE3D_TYPES.get(mention.type, mention.type)
    plural = head.xpos in ("NNS", "NNPS") or head.lemma == "people"
    plural |= head.form.lower() in ("we", "us", "our", "they", "them", "their")
    if kind == "Person" and plural:
        kind = "Organization"
    return {"begin": mention.words[phrase_begin(mention)].begin, "end": mention.place()[1],
            "type": kind, "entity": mention.chain, "name": mention.kind == "name"}


def phrase_begin(mention):
    """The first word of article, title and modifiers before the mention."""
    words, begin = mention.words, mention.first
    head = mention.head()
    while begin > 0:
        word = words[begin - 1]
        joined = word.label in ("det", "amod", "compound", "nmod:desc", "nummod", "flat")
        modifies = mention.first <= word.head <= mention.last or word.head == head
        title = mention.type == "Person" and mention.kind == "name" and word.upos == "PROPN"
        if title or joined and modifies:
            begin -= 1
        elif title_before(mention, begin):
            begin -= 2
        else:
            break
    return begin


def title_before(mention, begin):
    """Whether "... of" ends before word `begin`: the State of "Secretary of State"."""
    words = mention.words
    return (mention.type == "Person" and begin > 1 and begin < mention.first
            and words[begin - 1].form == "of" and words[begin - 2].upos == "PROPN")


def outermost(entities):
    """re3d rejects a mention inside of another: "U.S." in "U.S. officials"."""
    spans = [(e["begin"], e["end"]) for e in entities]
    return [e for e, (begin, end) in zip(entities, spans)
            if not any(b <= begin and end <= f and (b, f) != (begin, end) for b, f in spans)]


def entities_of(bench, mentions):
    if bench == "gum":
        return [e for e in map(gum_entity, mentions) if e]
    return outermost([e for e in map(re3d_entity, mentions) if e])


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        raise RuntimeError("%s %s: %s" % (program, " ".join(arguments), done.stderr.strip()))
    return done.stdout


def read_triples(text):
    """Document id -> triples."""
    out = {}
    for line in text.splitlines():
        fact = json.loads(line)
        ends = [{"begin": fact[side]["begin"], "end": fact[side]["end"]}
                for side in ("subject", "object")]
        out.setdefault(fact["doc"], []).append(
            {"subject": ends[0], "object": ends[1], "relation": fact["relation"]["text"]})
    return out


def write(bench, conllu, triples, output):
    with open(output, "w", encoding="utf-8") as handle:
        for name, mentions in read_conllu(conllu):
            print(json.dumps({"id": name, "entities": entities_of(bench, mentions),
                              "triples": triples.get(name, [])}, ensure_ascii=False), file=handle)


def predict(bench, input_path, output_path, program):
    """Reads JSON Lines of documents, writes JSON Lines of predictions."""
    write(bench, run(program, "analyze", input_path),
          read_triples(run(program, "extract", input_path)), output_path)
