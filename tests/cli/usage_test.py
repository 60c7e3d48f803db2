"""Help, version, and command lines that are wrong: status 2 and one line that names the help."""

import unittest

from harness import CliTest

COMMANDS = ["build", "extract", "analyze", "merge", "remove", "query", "export"]


class Usage(CliTest):
    def test_version_is_one_line_on_standard_output(self):
        self.assertRegex(self.ok("--version").out, rb"\Atripleloom \d+\.\d+\.\d+\n\Z")

    def test_help_lists_every_command(self):
        text = self.ok("--help").out.decode()
        for command in COMMANDS:
            self.assertIn(command, text)

    def test_help_of_each_command_has_an_example(self):
        for command in COMMANDS:
            with self.subTest(command):
                self.assertIn(f"tripleloom {command} ", self.ok(command, "--help").out.decode())

    def test_faults_are_status_two_and_name_the_help(self):
        for arguments in [
            [],
            ["weave"],
            ["build", "article.txt"],
            ["build", "-o", "news.loom"],
            ["extract"],
            ["extract", "article.txt", "--treads", "2"],
            ["extract", "article.txt", "--threads", "0"],
            ["extract", "article.txt", "--threads", "many"],
            ["extract", "article.txt", "--projection", "cubes"],
            ["merge", "-o", "c.loom"],
            ["remove", "news.loom"],
            ["query", "news.loom"],
            ["query", "news.loom", "about"],
            ["query", "news.loom", "path", "Ada Verne"],
            ["export", "news.loom", "--format", "svg", "--top", "-3"],
            ["export", "news.loom", "--format", "svg", "--min-confidence", "2"],
        ]:
            with self.subTest(arguments):
                run = self.fails(2, *arguments, naming=["--help"])
                self.assertEqual(run.out, b"")

    def test_unknown_command_lists_the_known_nearest_first(self):
        self.assertRegex(self.fails(2, "exprot", "news.loom").err,
                         r"unknown command 'exprot'; known are export, .*build")

    def test_unknown_format_lists_the_known_nearest_first(self):
        run = self.fails(2, "export", "news.loom", "--format", "jsonlod", naming=["'jsonlod'"])
        self.assertRegex(run.err, r"known are jsonld, .*svg")

    def test_format_is_guessed_from_the_extension_or_asked_for(self):
        self.fails(2, "export", "news.loom", "-o", "news.doc", naming=["--format", "svg"])
        self.fails(2, "export", "news.loom", naming=["--format", "svg"])

    def test_base_must_be_able_to_begin_an_iri(self):
        for base in ["example", "https://example.org", "https://example.org/a b/", "ht\"tp://x/"]:
            with self.subTest(base):
                self.fails(2, "export", "news.loom", "--format", "jsonld", "--base", base,
                           naming=["https://example.org/id/"])


if __name__ == "__main__":
    unittest.main()
