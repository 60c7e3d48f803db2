"""The shell: lines from a file, and on a terminal with history and completion."""

import os
import pty
import select
import subprocess
import termios
import time
import unittest

from harness import PROGRAM
import query_test


class Lines(query_test.QueryTest):
    def shell(self, text, status=0):
        run = self.run_cli("shell", "news.loom", stdin=text.encode())
        self.assertEqual(run.status, status, run.err)
        return run

    def test_each_line_is_answered_as_query_does(self):
        run = self.shell('who founded Lumen Press? --format csv\n\n# a remark\n'
                         'about Ada Verne\npath "Ada Verne" "Nora Quist" --why\n')
        expected = (self.ask("who founded Lumen Press?", "--format", "csv") +
                    self.ask("about", "Ada Verne") +
                    self.ask("path", "Ada Verne", "Nora Quist", "--why"))
        self.assertEqual(run.out.decode(), expected)
        self.assertEqual(run.err, "")

    def test_faults_end_nothing_and_the_last_status_counts(self):
        run = self.shell("about Nobody\n? found\nabout Verne --limit x\nabout Verne\n")
        self.assertEqual(len(run.complaints), 3)
        self.assertIn(b"Ada Verne, Person", run.out)
        self.shell("about Verne\nMarburg found ?\n", status=3)

    def test_help_and_quit(self):
        run = self.shell("help\nquit\nabout Nobody\n")
        self.assertIn(b"Ask in words", run.out)
        self.assertIn(b"--show-sparql", self.shell("help --all\n").out)

    def test_a_missing_graph_is_told_at_once(self):
        self.fails(1, "shell", "none.loom", naming=["none.loom"])


class Terminal(query_test.QueryTest):
    """Drives the shell as somebody at a keyboard would."""

    def setUp(self):
        super().setUp()
        try:
            self.leader, follower = pty.openpty()
        except OSError as error:
            self.skipTest(f"no terminal can be opened: {error}")
        self.addCleanup(os.close, self.leader)
        self.environment = dict(os.environ, TERM="vt100", XDG_STATE_HOME=self.path("state"),
                                LC_ALL="C.UTF-8", HOME=self.folder)
        self.follower = follower
        self.shown = b""
        self.addCleanup(os.close, follower)

    def start(self):
        process = subprocess.Popen([PROGRAM, "shell", "news.loom"], stdin=self.follower,
                                   stdout=self.follower, stderr=self.follower, cwd=self.folder,
                                   env=self.environment, start_new_session=True)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.read_until("news> ")
        return process

    def read_until(self, text, seconds=60):
        """Waits until the terminal shows the text; what it shows after that is for the next call."""
        wanted = text.encode()
        end = time.monotonic() + seconds
        while wanted not in self.shown:
            ready, _, _ = select.select([self.leader], [], [], max(0, end - time.monotonic()))
            self.assertTrue(ready, f"{text!r} was not shown; shown was {self.shown!r}")
            self.shown += os.read(self.leader, 65536)
        self.shown = self.shown.partition(wanted)[2]
        if text == "news> ":
            self.wait_for_raw_mode(end)

    def wait_for_raw_mode(self, end):
        """The prompt is there a moment before keys are read one by one: Ctrl-D would be lost."""
        while termios.tcgetattr(self.follower)[3] & termios.ICANON:
            self.assertLess(time.monotonic(), end, "the terminal stays in line mode")
            time.sleep(0.001)

    def type(self, text):
        os.write(self.leader, text.encode())

    def test_completion_of_names_and_relations(self):
        process = self.start()
        self.type("about Lum\t\r")
        self.read_until("Lumen Press, Organization")
        self.read_until("news> ")
        self.type("?who be-sp\t ?what\r")
        self.read_until("Nora Quist  Lumen Press")
        self.read_until("news> ")
        self.type("quit\r")
        self.assertEqual(process.wait(timeout=60), 0)

    def test_history_is_kept_in_the_state_folder(self):
        process = self.start()
        self.type("about Verne\r")
        self.read_until("Ada Verne, Person")
        self.read_until("news> ")
        self.type("\x04")  # Ctrl-D
        self.assertEqual(process.wait(timeout=60), 0)
        with open(self.path("state/tripleloom/history"), encoding="utf-8") as file:
            self.assertIn("Verne", file.read())
        self.start()
        self.type("\x10\r")  # Ctrl-P: the line before
        self.read_until("Ada Verne, Person")

    def test_ctrl_c_does_not_end_the_shell(self):
        process = self.start()
        process.send_signal(2)
        self.type("about Verne\r")
        self.read_until("Ada Verne, Person")
        self.read_until("news> ")
        self.type("; ".join(["? ? ?"] * 12) + "\r")
        time.sleep(1)
        process.send_signal(2)
        self.read_until("interrupted")
        self.read_until("news> ")


if __name__ == "__main__":
    unittest.main()
