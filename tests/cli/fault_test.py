"""What the outside world can break: one clear line, the right status, nothing half-written, and the
other articles still read."""

import os
import resource
import signal
import subprocess
import time
import unittest

from harness import ARTICLE, PROGRAM, CliTest


class BadArticles(CliTest):
    def setUp(self):
        super().setUp()
        self.write("empty.txt", "")
        self.write("binary.txt", b"\x7fELF\x02\x01\x00\x00" + bytes(range(256)))
        self.write("latin.txt", "A caf\xe9 opened in Marburg.\n".encode("latin-1"))
        os.mkdir(self.path("hollow"))

    def test_each_is_one_line_that_names_it_and_the_others_go_on(self):
        for bad, word in [
            ("missing.txt", "no such file"),
            ("empty.txt", "empty"),
            ("binary.txt", "binary"),
            ("latin.txt", "UTF-8"),
            ("hollow", ""),
        ]:
            for command in [["extract"], ["analyze"], ["build", "-o", bad + ".loom"]]:
                with self.subTest(bad=bad, command=command[0]):
                    good = self.ok(command[0], "article.txt", *command[1:])
                    run = self.fails(1, command[0], bad, "article.txt", *command[1:],
                                     naming=[bad, word])
                    self.assertEqual(run.out, good.out)

    def test_the_place_of_invalid_utf8_is_told(self):
        self.write("place.txt", b"Fine.\nA caf\xe9 opened.\n")
        self.fails(1, "extract", "place.txt", naming=["place.txt", "2", "UTF-8"])

    def test_empty_and_broken_standard_input(self):
        self.fails(1, "extract", "-", naming=["standard input"])
        self.fails(1, "extract", "-", stdin=b"\x00\x01", naming=["standard input"])

    def test_a_broken_json_line_costs_only_itself(self):
        self.write("feed.jsonl", '{"id":"one","text":"Ada Verne founded Lumen Press."}\n'
                                 '{"id":"two","text":\n'
                                 '{"id":"three","text":"Nora Quist joined Orbis Media."}\n')
        run = self.fails(1, "extract", "feed.jsonl", naming=["feed.jsonl", "2"])
        self.assertIn(b'"doc":"one"', run.out)
        self.assertIn(b'"doc":"three"', run.out)

    def test_only_bad_articles_leave_no_graph(self):
        before = self.names()
        self.fails(1, "build", "missing.txt", "-o", "news.loom", naming=["missing.txt"])
        self.assertEqual(self.names(), before)

    def test_names_with_control_characters_stay_on_one_line(self):
        self.fails(1, "extract", "no\nsuch\x1b[2Jfile.txt", naming=["no such"])


class BadStores(CliTest):
    READERS = [["query", "{}", "about", "Ada Verne"], ["query", "{}", "path", "A", "B"],
               ["export", "{}", "--format", "jsonld"], ["remove", "{}", "article.txt"],
               ["merge", "{}", "-o", "c.loom"]]

    def each_refuses(self, store, word):
        before = self.names()
        for command in self.READERS:
            with self.subTest(command=command[0], store=store):
                run = self.fails(1, *[part.format(store) for part in command],
                                 naming=[store, word])
                self.assertEqual(run.out, b"")
        self.assertEqual(self.names(), before)

    def test_missing(self):
        self.each_refuses("none.loom", "")

    def test_no_graph_at_all(self):
        self.each_refuses("article.txt", "")
        self.fails(1, "build", "second.txt", "-o", "article.txt", naming=["article.txt"])
        self.assertEqual(self.read("article.txt"), ARTICLE.encode())

    def test_cut_off(self):
        self.ok("build", "article.txt", "-o", "news.loom")
        whole = self.read("news.loom")
        self.write("news.loom", whole[:len(whole) // 2])
        self.each_refuses("news.loom", "")
        self.fails(1, "build", "second.txt", "-o", "news.loom", naming=["news.loom"])

    def test_overwritten_in_the_middle(self):
        self.ok("build", "article.txt", "-o", "news.loom")
        whole = bytearray(self.read("news.loom"))
        whole[4096:3 * 4096] = b"\xa5" * 8192
        self.write("news.loom", bytes(whole))
        self.each_refuses("news.loom", "")

    def test_a_folder(self):
        os.mkdir(self.path("folder"))
        self.each_refuses("folder", "")
        self.fails(1, "build", "article.txt", "-o", "folder", naming=["folder"])


class Models(CliTest):
    def test_a_folder_without_a_model_is_named_and_nothing_is_made(self):
        before = self.names()
        self.fails(1, "build", "article.txt", "-o", "news.loom", "--models", "nowhere",
                   naming=["nowhere"])
        self.fails(1, "extract", "article.txt", "--models", "nowhere", naming=["nowhere"])
        self.assertEqual(self.names(), before)

    def test_a_damaged_model_is_named(self):
        self.write("broken/en.model", b"no model")
        self.write("broken/en.lexicon", b"no lexicon")
        self.fails(1, "extract", "article.txt", "--models", "broken", naming=["broken/en."])


class Writing(CliTest):
    """Disks that are full, folders that are not there, readers that go away."""

    def setUp(self):
        super().setUp()
        self.ok("build", "article.txt", "-o", "news.loom")

    def test_full_disk_on_standard_output(self):
        commands = [["extract", "article.txt"], ["analyze", "article.txt"],
                    ["query", "news.loom", "about", "Ada Verne"],
                    ["export", "news.loom", "--format", "svg"],
                    ["export", "news.loom", "--format", "png"], ["--help"], ["--version"]]
        for command in commands:
            with self.subTest(command), open("/dev/full", "wb") as full:
                self.fails(1, *command, stdout=full, naming=["No space left on device"])

    def test_full_disk_on_a_file(self):
        self.fails(1, "export", "news.loom", "--format", "svg", "-o", "/dev/full",
                   naming=["/dev/full", "No space left on device"])

    def small_files(self, limit):
        """In the child: no file may grow past `limit` bytes, as on a full disk."""
        def set_limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        return set_limit

    def test_a_file_that_cannot_be_written_whole_is_not_written_at_all(self):
        self.write("old.svg", "old")
        before = self.names()
        for name in ["old.svg", "new.svg"]:
            self.fails(1, "export", "news.loom", "-o", name, naming=[name],
                       preexec_fn=self.small_files(1000))
        self.assertEqual(self.read("old.svg"), b"old")
        self.assertEqual(self.names(), before)

    def test_a_graph_that_cannot_grow_keeps_what_it_had(self):
        about = self.ok("query", "news.loom", "about", "Ada Verne").out
        self.write("long.txt", ARTICLE * 200)
        self.fails(1, "build", "long.txt", "-o", "news.loom", naming=["news.loom"],
                   preexec_fn=self.small_files(len(self.read("news.loom"))))
        self.assertEqual(self.ok("query", "news.loom", "about", "Ada Verne").out, about)

    def test_a_new_graph_that_cannot_be_written_leaves_nothing(self):
        before = self.names()
        self.fails(1, "build", "article.txt", "-o", "new.loom", naming=["new.loom"],
                   preexec_fn=self.small_files(1000))
        self.fails(1, "merge", "news.loom", "-o", "new.loom", naming=["new.loom"],
                   preexec_fn=self.small_files(1000))
        self.assertEqual(self.names(), before)

    def test_folders_that_are_not_there(self):
        for command in [["build", "article.txt"], ["extract", "article.txt"],
                        ["merge", "news.loom"], ["export", "news.loom", "--format", "dot"]]:
            with self.subTest(command[0]):
                self.fails(1, *command, "-o", "no/where/out", naming=["no/where/out"])

    def test_a_link_is_followed_and_stays_a_link(self):
        os.symlink("target.svg", self.path("link.svg"))
        self.write("target.svg", "old")
        self.ok("export", "news.loom", "-o", "link.svg")
        self.assertTrue(os.path.islink(self.path("link.svg")))
        self.assertIn(b"<svg", self.read("target.svg"))

    def test_a_reader_that_goes_away_is_no_fault(self):
        for command in ["analyze", "extract"]:
            with self.subTest(command):
                arguments = [PROGRAM, command, *["article.txt"] * 300]
                with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                      cwd=self.folder) as process:
                    process.stdout.readline()
                    process.stdout.close()
                    err = process.stderr.read()
                self.assertEqual((process.returncode, err), (0, b""))


class Interrupts(CliTest):
    def test_an_interrupted_build_leaves_whole_articles(self):
        for i in range(400):
            self.write(f"many/{i:03}.txt", ARTICLE * 10)
        with subprocess.Popen([PROGRAM, "build", "many", "-o", "news.loom"], cwd=self.folder,
                              stderr=subprocess.PIPE) as process:
            while not os.path.exists(self.path("news.loom")) and process.poll() is None:
                time.sleep(0.01)
            time.sleep(0.3)
            process.send_signal(signal.SIGINT)
            process.stderr.read()
        self.assertEqual(process.returncode, -signal.SIGINT)
        self.assertEqual([name for name in self.names() if name.startswith("news")],
                         ["news.loom"])
        self.ok("query", "news.loom", "about", "Ada Verne")
        self.ok("build", "article.txt", "-o", "news.loom")


if __name__ == "__main__":
    unittest.main()
