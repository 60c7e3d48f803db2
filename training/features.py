"""What the model sees of one word. `extract/analysis/features.cc` computes the same numbers.

Every feature depends on the word alone, so the program computes it once per word type.
"""
import unicodedata

AFFIX_BUCKETS = {"p1": 256, "p2": 1024, "p3": 4096, "s1": 256, "s2": 1024, "s3": 4096, "s4": 8192}
SHAPE_BUCKETS = 512
DIRECT_CHARS = 0x250          # code points below have a row of their own
CHAR_BUCKETS = 64             # the others share these
CHAR_ROWS = 1 + DIRECT_CHARS + CHAR_BUCKETS   # row 0 is padding
WORD_CHARS = 20               # the first ten and the last ten letters

# Typographic variants read as one: treebanks and newspapers differ in them.
CHAR_MAP = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"',
    "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "--", "―": "--",
    "…": "...", "\u00a0": " ",
}
WORD_MAP = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]",
            "-LCB-": "{", "-RCB-": "}"}


def fnv1a(text):
    """FNV-1a, 64 bits, over UTF-8 bytes."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def plain(word):
    """The word with typographic variants folded; letter case kept."""
    word = WORD_MAP.get(word, word)
    return "".join(CHAR_MAP.get(c, c) for c in word)


def lower(text):
    return "".join(c.lower()[0] for c in text)


def norm(word):
    """Folded, lower-cased, digits as 0: the key of the word table."""
    return "".join("0" if unicodedata.category(c) == "Nd" else c for c in lower(plain(word)))


def shape(word):
    """X upper, x lower, a other letter or mark, d digit, the sign itself; runs cut at three."""
    out = []
    for c in plain(word):
        category = unicodedata.category(c)
        if category in ("Lu", "Lt"):
            sign = "X"
        elif category == "Ll":
            sign = "x"
        elif category == "Nd":
            sign = "d"
        elif category[0] in "LM":
            sign = "a"
        else:
            sign = c
        if out[-3:] != [sign] * 3:
            out.append(sign)
    return "".join(out)


def char_row(c):
    code = ord(c)
    return 1 + (code if code < DIRECT_CHARS else DIRECT_CHARS + code % CHAR_BUCKETS)


def char_rows(word):
    letters = plain(word)
    if len(letters) > WORD_CHARS:
        letters = letters[:WORD_CHARS // 2] + letters[-WORD_CHARS // 2:]
    rows = [char_row(c) for c in letters]
    return rows + [0] * (WORD_CHARS - len(rows))


def hashed_rows(word):
    """Bucket of each affix (p1 p2 p3 s1 s2 s3 s4) and of the shape."""
    text = norm(word)
    rows = []
    for kind, buckets in AFFIX_BUCKETS.items():
        size = int(kind[1])
        affix = text[:size] if kind[0] == "p" else text[-size:]
        rows.append(fnv1a(affix) % buckets)
    rows.append(fnv1a(shape(word)) % SHAPE_BUCKETS)
    return rows
