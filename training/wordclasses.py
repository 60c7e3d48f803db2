"""What dictionaries say of a word: a code per word form, from WordNet and iso-codes.

A word never seen in training still has its possible parts of speech, the class of its main sense
and the kinds of name it can be part of. The table of codes goes into the model file (keys hashed),
so the program needs neither dictionary to read a sentence.

    code = parts of speech (4 bits) | noun class (5) | verb class (4) | kinds of name (6)
"""
import json
import re
from collections import defaultdict

import features

WORDNET = "/usr/share/wordnet"
ISO_CODES = "/usr/share/iso-codes/json"
POS_BIT = {"noun": 1, "verb": 2, "adj": 4, "adv": 8}
GIVEN, FAMILY, PLACE, PLACE_PART, GROUP, DEMONYM = (1 << i for i in range(6))
FACTORS = (("pos", 0, 16), ("noun", 4, 32), ("verb", 9, 16), ("name", 13, 64))  # name, shift, rows
FIRST_NOUN, FIRST_VERB = 3, 29        # numbers of the lexicographer files noun.Tops, verb.body
PERSON, GROUPS, LOCATION = 18, 14, 15


def rows(code):
    """The code as one table row per factor."""
    return [code >> shift & size - 1 for _, shift, size in FACTORS]


class Table:
    def __init__(self):
        self.pos, self.noun, self.verb, self.name = (defaultdict(int) for _ in range(4))

    def codes(self):
        """norm form -> code."""
        words = sorted({*self.pos, *self.name})
        return {w: self.pos[w] | self.noun[w] << 4 | self.verb[w] << 9 | self.name[w] << 13
                for w in words}


def read_senses(kind):
    """Yields (lemma as written, lexicographer file, is instance) and the senses by offset."""
    with open("%s/data.%s" % (WORDNET, kind), encoding="latin-1") as handle:
        for line in handle:
            if line.startswith(" "):
                continue
            cells = line.split(" | ")[0].split()
            words = [re.sub(r"\(.*\)$", "", w) for w in cells[4:4 + 2 * int(cells[3], 16):2]]
            yield cells[0], int(cells[1]), words, "@i" in cells


def add_lemmas(table, kind):
    files = {}
    for offset, number, words, instance in read_senses(kind):
        files[offset] = number
        add_names(table, kind, number, words, instance)
    with open("%s/index.%s" % (WORDNET, kind), encoding="latin-1") as handle:
        for line in handle:
            cells = line.split()
            if line.startswith(" ") or not cells[0].isalpha():
                continue
            main = files[cells[-int(cells[2])]]
            for form in {features.norm(f) for f in inflect(cells[0], kind)}:
                add_form(table, form, kind, main)
    with open("%s/%s.exc" % (WORDNET, kind), encoding="latin-1") as handle:
        for line in handle:
            form, lemma = line.split()[:2]
            if form.isalpha():
                table.pos[form] |= POS_BIT[kind]
                table.noun[form] = table.noun[form] or table.noun[lemma]
                table.verb[form] = table.verb[form] or table.verb[lemma]


def add_form(table, form, kind, main):
    table.pos[form] |= POS_BIT[kind]
    if kind == "noun" and not table.noun[form]:
        table.noun[form] = main - FIRST_NOUN + 1
    if kind == "verb" and not table.verb[form]:
        table.verb[form] = main - FIRST_VERB + 1


def add_names(table, kind, number, words, instance):
    for word in words:
        parts = [features.norm(p) for p in word.split("_")]
        if not word[:1].isupper():
            continue
        if kind == "adj" and len(parts) == 1 or kind == "noun" and number == PERSON and not instance:
            table.name[parts[-1]] |= DEMONYM
        elif kind == "noun" and instance and number == PERSON:
            table.name[parts[-1]] |= FAMILY
            if len(parts) > 1:
                table.name[parts[0]] |= GIVEN
        elif kind == "noun" and instance and number == LOCATION:
            add_place(table, parts)
        elif kind == "noun" and number == GROUPS:
            for part in parts:
                table.name[part] |= GROUP


def add_place(table, parts):
    for part in parts:
        if len(part) > 2:
            table.name[part] |= PLACE if len(parts) == 1 else PLACE_PART


def add_iso_codes(table):
    for number, keys in (("1", ("name", "common_name")), ("2", ("name",))):
        with open("%s/iso_3166-%s.json" % (ISO_CODES, number), encoding="utf-8") as handle:
            for entry in json.load(handle)["3166-" + number]:
                for key in keys:
                    name = re.split(r"[,(\[]", entry.get(key, ""))[0]
                    add_place(table, [features.norm(p) for p in re.findall(r"\w+", name)])


def inflect(lemma, kind):
    """The lemma and its regular forms."""
    stem = lemma[:-1]
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        plural, past, present = stem + "ies", stem + "ied", lemma + "ing"
    elif lemma.endswith("e"):
        plural, past, present = lemma + "s", lemma + "d", stem + "ing"
    else:
        plural = lemma + ("es" if re.search(r"(?:[sxz]|ch|sh)$", lemma) else "s")
        past, present = lemma + "ed", lemma + "ing"
    if kind == "noun":
        return [lemma, plural]
    if kind == "verb":
        double = re.search(r"[aeiou][bdgklmnprt]$", lemma) is not None
        extra = [lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"] if double else []
        return [lemma, plural, past, present] + extra
    if kind == "adj" and len(lemma) < 8:
        return [lemma, past[:-1] + "r", past[:-1] + "st"]
    return [lemma]


def load():
    """norm form -> code, of all words that the dictionaries know."""
    table = Table()
    for kind in POS_BIT:
        add_lemmas(table, kind)
    add_iso_codes(table)
    return table.codes()


if __name__ == "__main__":
    codes = load()
    print(len(codes), "forms")
    for word in ("mosul", "kerry", "iraqi", "spokeswoman", "militants", "plunged", "tikrit", "john",
                 "stopping", "ministry", "ontario"):
        print(word, rows(codes.get(word, 0)))
