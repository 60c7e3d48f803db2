"""`extract` and `analyze`: the contracts of their output."""

import json
import unittest

from harness import ARTICLE, CliTest

SLOT = ["text", "begin", "end", "entity", "name", "type"]
KEYS = ["doc", "sentence", "subject", "relation", "object", "arguments", "negated", "modality",
        "attribution", "confidence", "extractor", "pattern"]
MODALITIES = {"asserted", "possible", "necessary", "intended", "hypothetical"}


class Extract(CliTest):
    def triples(self, *arguments, **kwargs):
        return [json.loads(line) for line in
                self.ok("extract", *arguments, **kwargs).out.decode().splitlines()]

    def test_each_line_has_the_keys_of_the_contract_in_order(self):
        triples = self.triples("article.txt")
        self.assertGreaterEqual(len(triples), 3)
        for triple in triples:
            self.assertEqual(list(triple), KEYS)
            self.assertEqual(triple["doc"], "article.txt")
            self.assertEqual(list(triple["subject"]), SLOT)
            self.assertEqual(list(triple["object"]), SLOT)
            self.assertEqual(list(triple["relation"])[:2], ["text", "lemma"])
            self.assertIn(triple["modality"], MODALITIES)
            self.assertTrue(0 <= triple["confidence"] <= 1)
            for argument in triple["arguments"]:
                self.assertEqual(list(argument)[:5], ["role", "preposition", "text", "begin", "end"])

    def test_offsets_count_code_points_of_the_text(self):
        text = "\U0001F30A At the café in Åre, José Ørsted praised the Élan Choir.\n"
        self.write("waves.txt", text)
        triples = self.triples("waves.txt")
        self.assertTrue(triples)
        for triple in triples:
            for slot in [triple["subject"], triple["object"], *triple["arguments"]]:
                words = text[slot["begin"]:slot["end"]]
                self.assertTrue(words.startswith(slot["text"].split()[0]), (words, slot))
            sentence = triple["sentence"]
            self.assertEqual(text[sentence["begin"]:sentence["end"]][-6:], "Choir.")

    def test_negation_modality_and_source_stay_on_the_triple(self):
        triples = self.triples("article.txt")
        self.assertTrue(any(t["negated"] and "sell" in t["relation"]["lemma"] for t in triples))
        opened = [t for t in triples if "open" in t["relation"]["lemma"]]
        self.assertTrue(opened)
        self.assertEqual(opened[0]["modality"], "possible")
        self.assertEqual(opened[0]["attribution"]["name"], "Nora Quist")

    def test_lines_are_sentences_of_their_own(self):
        triples = self.triples("--lines", "-", stdin=b"Ada Verne founded Lumen Press\nNora Quist "
                               b"joined Orbis Media\n")
        begins = sorted({t["sentence"]["begin"] for t in triples})
        self.assertEqual(begins, [0, 30])

    def test_tokenized_offsets_count_in_the_line(self):
        line = "Ada Verne does n't own Lumen Press .\n"
        triples = self.triples("--tokenized", "-", stdin=line.encode())
        self.assertTrue(triples)
        subject = triples[0]["subject"]
        self.assertEqual(line[subject["begin"]:subject["end"]], "Ada Verne")
        self.assertTrue(triples[0]["negated"])

    def test_tokenized_implies_lines(self):
        line = b"Ada Verne founded Lumen Press .\n"
        self.assertEqual(self.ok("extract", "--lines", "--tokenized", "-", stdin=line).out,
                         self.ok("extract", "--tokenized", "-", stdin=line).out)

    def test_projections_answer_the_same_sentence_in_three_shapes(self):
        outputs = {shape: self.ok("extract", "article.txt", "--projection", shape).out
                   for shape in ["graph", "nary", "chains"]}
        self.assertEqual(len(set(outputs.values())), 3)
        self.assertEqual(outputs["graph"], self.ok("extract", "article.txt").out)

    def test_output_file_holds_what_standard_output_would(self):
        out = self.ok("extract", "article.txt", "second.txt").out
        run = self.ok("extract", "article.txt", "second.txt", "-o", "triples.jsonl")
        self.assertEqual(run.out, b"")
        self.assertEqual(self.read("triples.jsonl"), out)

    def test_articles_come_in_the_order_of_the_command_line(self):
        docs = [t["doc"] for t in self.triples("second.txt", "article.txt")]
        self.assertEqual(docs, sorted(docs, reverse=True))
        self.assertEqual(set(docs), {"article.txt", "second.txt"})

    def test_a_folder_is_read_by_name(self):
        self.write("folder/b.txt", ARTICLE)
        self.write("folder/a.txt", ARTICLE)
        docs = [t["doc"] for t in self.triples("folder")]
        self.assertEqual(docs, sorted(docs))
        self.assertEqual(len(set(docs)), 2)


class Analyze(CliTest):
    def test_prints_conllu_with_a_tree_for_each_sentence(self):
        text = self.ok("analyze", "article.txt").out.decode()
        sentences = [block for block in text.split("\n\n") if block.strip()]
        self.assertEqual(len(sentences), 3)
        for sentence in sentences:
            words = [line.split("\t") for line in sentence.splitlines() if line[0] != "#"]
            self.assertTrue(all(len(word) == 10 for word in words))
            self.assertEqual([word[0] for word in words],
                             [str(i + 1) for i in range(len(words))])
            self.assertEqual([word[6] for word in words].count("0"), 1)
            self.assertIn("# text = ", sentence)

    def test_names_stand_in_misc(self):
        self.assertIn("Name=B-Person", self.ok("analyze", "article.txt").out.decode())

    def test_tokenized_keeps_the_tokens(self):
        out = self.ok("analyze", "--tokenized", "-", stdin=b"Ports do n't move .\n").out.decode()
        forms = [line.split("\t")[1] for line in out.splitlines() if line and line[0] != "#"]
        self.assertEqual(forms, ["Ports", "do", "n't", "move", "."])


if __name__ == "__main__":
    unittest.main()
