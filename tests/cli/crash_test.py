"""Kills `build` at random moments, and questions that bring the tables of the graph up to date; what is
left must be whole articles, and building on must end in the graph that an undisturbed run makes.

    TRIPLELOOM_PROGRAM=build/tripleloom python3 tests/cli/crash_test.py 200     # so many kills
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
import unittest

from harness import PROGRAM, CliTest

KILLS = 12
ARTICLES = 120
NAMES = ["Ada Verne", "Nora Quist", "Mara Lindqvist", "Tomas Berg", "Lumen Press", "Orbis Media",
         "Port Eilish", "Varnholm"]


def feed(seed):
    """Articles of two sentences each, one JSON object a line."""
    chance = random.Random(seed)
    lines = []
    for number in range(ARTICLES):
        a, b, c, d = (chance.choice(NAMES) for _ in range(4))
        text = f"{a} praised {b} on Monday. {c} has not visited {d}, {a} said."
        lines.append(json.dumps({"id": f"article {number:04}", "text": text}))
    return "\n".join(lines) + "\n"


class Crash(CliTest):
    def documents(self, store):
        exported = json.loads(self.ok("export", store, "--format", "jsonld").out)
        return sorted(node["identifier"] for node in exported["@graph"]
                      if "identifier" in node)

    def test_leaves_whole_articles_wherever_it_is_killed(self):
        chance = random.Random(1)
        self.write("feed.jsonl", feed(1))
        began = time.monotonic()
        self.ok("build", "feed.jsonl", "-o", "whole.loom", "--quiet")
        whole_run = time.monotonic() - began
        whole = self.ok("export", "whole.loom", "--format", "jsonld").out
        began = time.monotonic()
        whole_answer = self.ok(*self.question("whole.loom")).out
        whole_question = time.monotonic() - began
        cut_short = 0
        for turn in range(KILLS):
            cut_short += self.kill_once(self.build(), chance.uniform(0, whole_run))
            if not os.path.exists(self.path("news.loom")):
                continue
            if turn % 2 == 0:
                self.kill_once(self.question("news.loom"), chance.uniform(0, whole_question))
            ids = self.documents("news.loom")
            self.assertEqual(ids, [f"article {i:04}" for i in range(len(ids))])
            if len(ids) == ARTICLES:
                self.assertEqual(self.ok("export", "news.loom", "--format", "jsonld").out, whole)
                self.assertEqual(self.ok(*self.question("news.loom")).out, whole_answer)
                os.remove(self.path("news.loom"))
        self.ok("build", "feed.jsonl", "-o", "news.loom", "--quiet")
        self.assertEqual(self.ok("export", "news.loom", "--format", "jsonld").out, whole)
        self.assertEqual(self.ok(*self.question("news.loom")).out, whole_answer)
        self.assertGreater(cut_short, KILLS // 4)

    @staticmethod
    def build():
        return "build", "feed.jsonl", "-o", "news.loom", "--quiet"

    @staticmethod
    def question(store):
        return "query", store, "about", "Ada Verne", "--limit", "0"

    def kill_once(self, arguments, seconds):
        """Whether the run was still going on when it was killed."""
        run = subprocess.Popen([PROGRAM, *arguments], cwd=self.folder, stdout=subprocess.DEVNULL)
        try:
            run.wait(timeout=seconds)
            return False
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGKILL)
            run.wait()
            return True


if __name__ == "__main__":
    if len(sys.argv) > 1:
        KILLS = int(sys.argv.pop())
    unittest.main()
