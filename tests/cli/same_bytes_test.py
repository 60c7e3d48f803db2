"""Same input, same bytes out: twice, for any number of threads, in any locale."""

import os
import unittest

from harness import ARTICLE, SECOND, CliTest


class SameBytes(CliTest):
    def setUp(self):
        super().setUp()
        for i in range(12):
            self.write(f"many/{i:02}.txt", (ARTICLE if i % 3 else SECOND) * (1 + i % 4))

    def each_way(self, make):
        """What `make(options, environment)` gives, the number of threads and the locale varied."""
        plain = dict(os.environ)
        results = [make(["--threads", n], plain) for n in ["1", "2", "7", "2"]]
        results.append(make([], {**plain, "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"}))
        return results

    def assert_same(self, results):
        self.assertTrue(results[0])
        self.assertEqual(len(set(results)), 1)

    def test_extract(self):
        self.assert_same(self.each_way(
            lambda options, env: self.ok("extract", "many", *options, env=env).out))

    def test_analyze(self):
        self.assert_same(self.each_way(
            lambda options, env: self.ok("analyze", "many", *options, env=env).out))

    def test_build_then_export_and_query(self):
        def make(options, env):
            if os.path.exists(self.path("news.loom")):
                os.remove(self.path("news.loom"))
            self.ok("build", "many", "-o", "news.loom", *options, env=env)
            outs = [self.ok("export", "news.loom", "--format", name, env=env).out
                    for name in ["dot", "svg", "png", "jsonld"]]
            outs.append(self.ok("query", "news.loom", "about", "Ada Verne", env=env).out)
            return b"".join(outs)
        self.assert_same(self.each_way(make))


if __name__ == "__main__":
    unittest.main()
