"""Plain sentences that teachers tag and parse for a student: plain_text.py PACKAGE PROGRAM NEWS... > plain.txt

PACKAGE is the unpacked npm package nlp-corpus (sentences of encyclopedias, speeches, resolutions,
commentary, reviews and tales), of which those are taken that read like edited prose; NEWS are files of
plain articles. PROGRAM is the built tripleloom, which tells the words. `train.py --text` reads the result:
a sentence a line, its words between spaces.
"""
import argparse
import glob
import json
import random
import re
import subprocess

CHATTY = re.compile(r"\b(I|you|your|my|me|we|u|ur|im|dont|lol|gonna|wanna|gotta)\b", re.I)
MARKUP = re.compile(r"[*_~^=<>|{}\[\]#]")
WHOLE = re.compile(r"""["“]?[A-Z].*[.?!]["”]?$""", re.S)


def prose(package):
    for path in sorted(glob.glob(package + "/builds/doc-*.json")):
        with open(path, encoding="utf-8") as handle:
            for text in json.load(handle):
                text = text.strip()
                if (12 <= len(text.split()) <= 45 and WHOLE.match(text)
                        and not CHATTY.search(text) and not MARKUP.search(text)):
                    yield text


def words_of(program, text, *options):
    """The words of each sentence, by the program's own analysis."""
    told = subprocess.run([program, "analyze", "--quiet", *options, "-"], input=text, check=True,
                          capture_output=True, encoding="utf-8").stdout
    for block in told.split("\n\n"):
        cells = [line.split("\t") for line in block.splitlines() if not line.startswith("#")]
        words = [c[1] for c in cells if c[0].isdigit()]
        if 3 <= len(words) <= 90:
            yield words


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package")
    parser.add_argument("program")
    parser.add_argument("news", nargs="*")
    parser.add_argument("--count", type=int, default=14000, help="sentences of the package")
    args = parser.parse_args()
    chosen = list(prose(args.package))
    random.Random(5).shuffle(chosen)
    sentences = []
    for path in args.news:
        with open(path, encoding="utf-8") as handle:
            sentences += words_of(args.program, handle.read())
    sentences += words_of(args.program, "\n\n".join(chosen[:args.count]), "--lines")
    for words in sentences:
        print(" ".join(words))


if __name__ == "__main__":
    main()
