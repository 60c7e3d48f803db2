"""Documents of UD English GUM: their raw text, and the mentions of their entities.

    for document in read_documents("gum-train.conllu"): document["text"], document["mentions"]

usage: gum_documents.py gum-train.conllu DOCS.jsonl [GOLD.jsonl]

A mention: begin and end (code points of the text), the spans of its head words, type, cluster, and
whether it is a name (a head word is a proper noun). DOCS is what the program reads, GOLD adds the
mentions. Python standard library only.
"""
import json
import re
import sys

BRACKET = re.compile(r"\(([^()]+?)(?=[()]|$)|([^()]+?)\)|\)")
CLOSED = re.compile(r"^(\d+)(?:\[\d+/\d+\])?$")


class Reader:
    def __init__(self, name):
        self.name, self.text, self.mentions, self.opened, self.rows = name, "", [], [], []

    def add_paragraph(self):
        if self.text:
            self.text = self.text.rstrip() + "\n\n"

    def add_word(self, cells, form, spaced):
        """A row of one word; `form` is what stands in the text for it ("" inside of "don't")."""
        misc = dict(part.split("=", 1) for part in cells[9].split("|") if "=" in part)
        begin = len(self.text)
        self.text += form
        self.rows.append((cells, begin, len(self.text)))
        self.brackets(misc.get("Entity", ""))
        if spaced:
            self.text += " "

    def brackets(self, entity):
        at = len(self.rows) - 1
        while entity:
            if entity[0] == "(":
                end = min((entity.find(c, 1) for c in "()" if entity.find(c, 1) > 0),
                          default=len(entity))
                fields = entity[1:end].split("-")
                self.opened.append((fields, at))
                closes = entity[end:end + 1] == ")"
                entity = entity[end + closes:]
                if closes:
                    self.close(len(self.opened) - 1, at)
            else:
                name, entity = entity.split(")", 1)
                last = max(i for i, (fields, _) in enumerate(self.opened) if fields[0] == name)
                self.close(last, at)

    def close(self, index, at):
        fields, first = self.opened.pop(index)
        heads = [self.rows[first + int(number) - 1] for number in fields[5].split(",")
                 if first + int(number) - 1 <= at]
        names = self.heads(first, at + 1)
        self.mentions.append({
            "begin": self.rows[first][1], "end": self.rows[at][2], "type": fields[1],
            "cluster": fields[0].split("[")[0], "link": fields[6],
            "named": any(cells[3] == "PROPN" for cells, _, _ in names),
            "pronoun": all(cells[3] in ("PRON", "DET") for cells, _, _ in heads),
            "head": [[begin, end] for _, begin, end in heads]})

    def heads(self, begin, end):
        """The word that hangs on one outside, and the names beside it (flat, appos)."""
        rows = self.rows[begin:end]
        inside = {cells[0] for cells, _, _ in rows}
        tops = {cells[0] for cells, _, _ in rows if cells[6] not in inside and cells[7] != "punct"}
        return [row for row in rows if row[0][0] in tops or
                row[0][6] in tops and row[0][7].split(":")[0] in ("flat", "appos")]

    def document(self):
        named = {m["cluster"] for m in self.mentions if m["named"]}
        for mention in self.mentions:
            mention["in_named_cluster"] = mention["cluster"] in named
            mention["proper_inside"] = any(
                cells[3] == "PROPN" and mention["begin"] <= begin < mention["end"]
                for cells, begin, _ in self.rows)
        self.mentions.sort(key=lambda m: (m["begin"], -m["end"]))
        return {"id": self.name, "genre": self.name.split("_")[1], "title": "",
                "text": self.text.rstrip(), "mentions": self.mentions}


def read_documents(path):
    reader, joined = None, []  # of a word of several rows: their numbers
    with open(path, encoding="utf-8") as handle:
        for line in handle:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                if reader:
                    yield reader.document()
                reader = Reader(line.split(" = ")[1])
            elif line == "# newpar":
                reader.add_paragraph()
            elif line and line[0] != "#":
                cells = line.split("\t")
                spaced = "SpaceAfter=No" not in cells[9]
                if "-" in cells[0]:
                    first, last = map(int, cells[0].split("-"))
                    joined = [cells[1], first, last, spaced]
                elif cells[0].isdigit():
                    add(reader, cells, joined, spaced)
    if reader:
        yield reader.document()


def add(reader, cells, joined, spaced):
    number = int(cells[0])
    if not joined or number > joined[2]:
        reader.add_word(cells, cells[1], spaced)
        return
    form = cells[1] if joined[0].startswith(cells[1]) else joined[0][:len(cells[1])]
    last = number == joined[2]
    form = joined[0] if last else form
    joined[0] = joined[0][len(form):]
    reader.add_word(cells, form, last and joined[3])
    if last:
        joined.clear()


def main():
    documents = list(read_documents(sys.argv[1]))
    with open(sys.argv[2], "w", encoding="utf-8") as handle:
        for d in documents:
            print(json.dumps({k: d[k] for k in ("id", "title", "text")}, ensure_ascii=False),
                  file=handle)
    if len(sys.argv) > 3:
        with open(sys.argv[3], "w", encoding="utf-8") as handle:
            for d in documents:
                print(json.dumps(d, ensure_ascii=False), file=handle)


if __name__ == "__main__":
    main()
