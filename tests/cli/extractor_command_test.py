"""Programs as extractors: well-behaved ones, and all kinds of bad ones."""

import json
import os
import signal
import subprocess
import sys
import time
import unittest

from harness import PROGRAM, CliTest

# Says that the first two words of each sentence "open" it, with the offsets it was given.
GOOD = r"""
import json, sys
for line in sys.stdin:
    article = json.loads(line)
    for sentence in article["sentences"]:
        begin = sentence["begin"]
        words = article["text"][begin:sentence["end"]].split(" ")
        first, second = len(words[0]), len(words[1])
        print(json.dumps({
            "subject": {"begin": begin, "end": begin + first},
            "relation": {"text": "comes before", "lemma": "come before"},
            "object": {"begin": begin + first + 1, "end": begin + first + 1 + second},
            "confidence": 0.9, "extractor": "first-words"}))
"""

ONE_TRIPLE = '{"subject":{"begin":0,"end":9},"relation":{"text":"is"},"object":{"begin":18,"end":29}}'


def command(script, *arguments):
    return " ".join([sys.executable, script, *arguments])


class ExtractorCommand(CliTest):
    def setUp(self):
        super().setUp()
        self.write("good.py", GOOD)

    def lines(self, run):
        return [json.loads(line) for line in run.out.decode().splitlines()]

    def refused(self, script, *arguments, complaints=1):
        """The command fails on article.txt alone; what else there is comes out, with status 1."""
        self.write("bad.sh", script)
        run = self.run_cli("extract", "article.txt", "second.txt", "--threads", "2",
                           "--extractor-command", "sh bad.sh", *arguments)
        self.assertEqual(run.status, 1, run.err)
        self.assertEqual(len(run.complaints), complaints, run.err)
        for complaint in run.complaints:
            self.assertIn("article.txt: extractor command 'sh bad.sh': ", complaint)
        own = self.lines(self.ok("extract", "article.txt", "second.txt"))
        self.assertEqual([t for t in self.lines(run) if t["extractor"] != "command"], own)
        return run

    def test_its_triples_stand_behind_ours_with_the_entities_of_the_article(self):
        ours = self.lines(self.ok("extract", "article.txt"))
        both = self.lines(self.ok("extract", "article.txt",
                                  "--extractor-command", command("good.py")))
        self.assertEqual(both[:len(ours)], ours)
        added = both[len(ours):]
        self.assertEqual(len(added), 3)
        self.assertEqual(list(added[0]), list(ours[0]))
        self.assertEqual([t["subject"]["text"] for t in added], ["Ada", "Verne", "The"])
        self.assertEqual(added[1]["subject"]["name"], "Ada Verne")
        self.assertEqual({t["extractor"] for t in added}, {"first-words"})

    def test_alone_it_is_the_only_extractor(self):
        run = self.ok("extract", "article.txt", "--extractors", "none",
                      "--extractor-command", command("good.py"))
        self.assertEqual({t["extractor"] for t in self.lines(run)}, {"first-words"})

    def test_our_own_output_comes_back_unchanged(self):
        ours = self.ok("extract", "article.txt").out
        self.write("ours.jsonl", ours)
        again = self.lines(self.ok("extract", "article.txt", "--extractors", "none",
                                   "--extractor-command", "cat ours.jsonl"))
        self.assertEqual(again, self.lines(self.ok("extract", "article.txt")))

    def test_the_result_does_not_depend_on_threads(self):
        outs = {self.ok("extract", "article.txt", "second.txt", "--threads", threads,
                        "--extractor-command", command("good.py")).out
                for threads in ["1", "4"]}
        self.assertEqual(len(outs), 1)

    def test_its_triples_are_stored_and_found(self):
        self.ok("build", "article.txt", "-o", "news.loom", "--quiet",
                "--extractor-command", command("good.py"))
        self.assertIn("comes before", self.ok("query", "news.loom", "about",
                                              "Ada Verne").out.decode())

    def test_an_article_of_which_it_fails_is_built_from_ours(self):
        run = self.run_cli("build", "article.txt", "-o", "news.loom",
                           "--extractor-command", "exit 4")
        self.assertEqual(run.status, 1)
        self.assertIn("ended with status 4", run.err)
        self.assertIn("1 added, 1 in part", run.err)
        self.ok("query", "news.loom", "about", "Ada Verne")

    def test_a_crash_costs_only_its_article(self):
        run = self.refused("read line; case $line in *article.txt*) echo out of luck >&2; kill -9 $$"
                           ";; esac")
        self.assertRegex(run.err, "was ended by signal 9|ended with status 137")

    def test_what_it_printed_before_a_crash_is_not_taken(self):
        run = self.refused(f"read line; case $line in *article.txt*) echo '{ONE_TRIPLE}'; exit 9;; "
                           "esac")
        self.assertNotIn(b'"command"', run.out)

    def test_time_is_limited(self):
        begin = time.monotonic()
        run = self.refused("read line; case $line in *article.txt*) sleep 60;; esac",
                           "--extractor-timeout", "0.5")
        self.assertIn("did not end within 0.5 s and was killed", run.err)
        self.assertLess(time.monotonic() - begin, 30)

    def test_a_program_that_never_reads_may_still_answer(self):
        self.write("article.jsonl", json.dumps(
            {"id": "long", "text": "Rain fell. " * 40_000}) + "\n")
        answer = ('{"subject":{"begin":0,"end":4},"relation":{"text":"fell"},'
                  '"object":{"begin":5,"end":9}}')
        self.ok("extract", "article.jsonl", "--extractors", "none",
                "--extractor-command", f"echo '{answer}'")

    def test_bad_lines_are_named_and_the_good_ones_kept(self):
        outside = ONE_TRIPLE.replace('"end":9', '"end":9999')
        wrong = ONE_TRIPLE.replace('"end":9', '"end":9,"text":"Ada Berg"')
        run = self.refused("read line; case $line in *article.txt*) cat <<'END'\n"
                           f"nonsense\n\n{ONE_TRIPLE}\n{outside}\n{wrong}\nEND\n;; esac",
                           complaints=3)
        for part in ["line 1: not JSON at column", "line 4: subject: 0 to 9999 is not in the text",
                     "line 5: subject: 'Ada Berg' is not what the text has there: 'Ada Verne'"]:
            self.assertIn(part, run.err)
        self.assertEqual(sum(t["extractor"] == "command" for t in self.lines(run)), 1)

    def test_a_last_line_that_is_cut_off_is_refused(self):
        run = self.refused(f"read line; case $line in *article.txt*) printf '%s' "
                           f"'{ONE_TRIPLE[:50]}';; esac")
        self.assertIn("line 1: not JSON", run.err)

    def test_a_flood_of_bad_lines_is_told_in_few(self):
        run = self.refused("read line; case $line in *article.txt*) yes | head -n 5000;; esac",
                           complaints=4)
        self.assertIn("4997 lines more", run.err)

    def test_a_flood_of_standard_error_holds_nobody_up(self):
        run = self.refused("read line; case $line in *article.txt*) yes | head -n 200000 >&2; "
                           "echo the end >&2; exit 1;; esac")
        self.assertIn("ended with status 1: the end", run.err)

    def test_an_interrupt_ends_it_too(self):
        for number in [signal.SIGINT, signal.SIGTERM]:
            with self.subTest(number):
                self.assert_ended_by(number, ["extract", "article.txt"])
                self.assert_ended_by(number, ["build", "article.txt", "-o", "news.loom"])
                self.assertNotIn("news.loom", self.names())

    def assert_ended_by(self, number, arguments):
        pid_file = self.path("pid")
        if os.path.exists(pid_file):
            os.remove(pid_file)
        run = subprocess.Popen([PROGRAM, *arguments, "--extractor-command",
                                "echo $$ > pid.new; mv pid.new pid; sleep 300; true"],
                               cwd=self.folder, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while not os.path.exists(pid_file) and time.monotonic() < deadline:
            time.sleep(0.02)
        child = int(self.read("pid"))
        run.send_signal(number)
        self.assertEqual(run.wait(timeout=60), -number)
        deadline = time.monotonic() + 20
        while is_running(child) and time.monotonic() < deadline:
            time.sleep(0.02)
        self.assertFalse(is_running(child))

    def test_a_time_out_without_a_command_is_a_fault_of_usage(self):
        self.fails(2, "extract", "article.txt", "--extractor-timeout", "3", naming=["--help"])
        self.fails(2, "extract", "article.txt", "--extractor-command", "true",
                   "--extractor-timeout", "0", naming=["--help"])


def is_running(pid):
    """Whether the process runs; one that ended and waits to be reaped by init does not."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            return file.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


class Extractors(CliTest):
    def extractors(self, *arguments):
        out = self.ok("extract", "article.txt", *arguments).out.decode()
        return {json.loads(line)["extractor"] for line in out.splitlines()}

    def test_only_the_chosen_run(self):
        self.assertGreater(len(self.extractors()), 1)
        self.assertEqual(self.extractors("--extractors", "clause"), {"clause"})
        self.assertEqual(self.extractors("--extractors", "none"), set())

    def test_order_and_repeats_make_no_difference(self):
        self.assertEqual(self.ok("extract", "article.txt", "--extractors", "title,clause").out,
                         self.ok("extract", "article.txt", "--extractors", "clause",
                                 "--extractors", "clause,title").out)

    def test_an_unknown_one_is_a_fault_of_usage_that_lists_the_known_nearest_first(self):
        for name in ["extract", "build"]:
            run = self.fails(2, name, "article.txt", "--extractors", "clause,titel",
                             *(["-o", "news.loom"] if name == "build" else []), naming=["'titel'"])
            self.assertRegex(run.err, r"known are title, .*clause")

    def test_help_tells_what_each_is_for(self):
        for name in ["extract", "build"]:
            text = self.ok(name, "--help").out.decode()
            for part in ["clause: clauses that name their subject", "--extractor-command"]:
                self.assertIn(part, text)


if __name__ == "__main__":
    unittest.main()
