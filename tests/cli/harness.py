"""What the tests of the command line share: running the program in a folder of its own."""

import os
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.path.abspath(os.environ["TRIPLELOOM_PROGRAM"])

# Written for these tests.
ARTICLE = (
    "Ada Verne founded Lumen Press in Marburg in 1998. "
    "Verne did not sell the company to Orbis Media. "
    "The publisher may open an office in Canada, spokeswoman Nora Quist said on Monday.\n"
)
SECOND = "Nora Quist joined Orbis Media in 2004. Orbis Media bought a printing plant in Norway.\n"


class Run:
    """What one call of the program gave."""

    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout
        self.err = done.stderr.decode("utf-8")

    @property
    def complaints(self):
        return [line for line in self.err.splitlines() if line.startswith("tripleloom: ")]


class CliTest(unittest.TestCase):
    """Each test runs in a fresh folder, with article.txt and second.txt in it."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="tripleloom-cli-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.write("article.txt", ARTICLE)
        self.write("second.txt", SECOND)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        mode = "wb" if isinstance(content, bytes) else "w"
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), mode, **({} if "b" in mode else {"encoding": "utf-8"})) as file:
            file.write(content)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def run_cli(self, *arguments, stdin=b"", stdout=subprocess.PIPE, **kwargs):
        done = subprocess.run([PROGRAM, *arguments], input=stdin, stdout=stdout,
                              stderr=subprocess.PIPE, cwd=self.folder, timeout=120, check=False,
                              **kwargs)
        return Run(done)

    def ok(self, *arguments, **kwargs):
        run = self.run_cli(*arguments, **kwargs)
        self.assertEqual((run.status, run.complaints), (0, []), run.err)
        return run

    def fails(self, status, *arguments, naming=(), **kwargs):
        """The call ends with `status` and says why in one line that holds all of `naming`."""
        run = self.run_cli(*arguments, **kwargs)
        self.assertEqual(run.status, status, run.err)
        self.assertEqual(len(run.complaints), 1, run.err)
        for part in naming:
            self.assertIn(part, run.complaints[0])
        return run

    def names(self):
        return sorted(os.listdir(self.folder))
