"""Reading where it can be killed: one worker process, 10 seconds and 256 MB a page.

A page can make any parser run for minutes or fill the memory (100,000 attributes on one tag; a PDF whose
streams unfold without end), and no exception stops C code.  The worker lives as long as it behaves; when it
does not, it is killed and the next page gets a new one.
"""

import atexit
import os
import subprocess
import sys
from functools import cache
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path as File
from typing import Self

from crawler.article.errors import TooLarge, TooSlow, Unreadable
from crawler.items import Page

SECONDS = 10.0
MEGABYTES = 256


class Sandbox:
    """Reads pages in a worker process, which starts with the first page.  Closed by `with` or `close`."""

    def __init__(self, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> None:
        """Limit every page to so many seconds and so much memory beyond what the worker needs itself."""
        self.seconds, self.megabytes = seconds, megabytes
        self.worker: subprocess.Popen[bytes] | None = None
        self.pipe: Connection | None = None

    def read(self, source: str | bytes, url: str = "") -> Page:
        """Read a page or a PDF as `crawler.article.read` does.

        Raises its exceptions, and TooSlow or TooLarge where the worker had to be killed.
        """
        pipe = self.started()
        pipe.send((source, url))
        if not pipe.poll(self.seconds):
            self.close()
            raise TooSlow(
                f"{url or 'This page'} took more than {self.seconds:g} seconds to read; it was given up."
            )
        answer: Page | Unreadable
        try:
            answer = pipe.recv()
        except EOFError:
            self.close()
            answer = TooLarge(
                f"{url or 'This page'} took more than {self.megabytes} MB to read; it was given up."
            )
        if isinstance(answer, Unreadable):
            raise answer
        return answer

    def started(self) -> Connection:
        """The connection to a worker that lives."""
        if self.pipe is None or self.worker is None or self.worker.poll() is not None:
            self.close()
            self.pipe, theirs = Pipe()
            with theirs:
                self.worker = worker(theirs.fileno(), self.megabytes)
            self.pipe.recv()  # the worker says that it is ready: loading its libraries counts for no page
        return self.pipe

    def close(self) -> None:
        """Kill the worker, if any."""
        if self.worker is not None:
            self.worker.kill()
            self.worker.wait()
        if self.pipe is not None:
            self.pipe.close()
        self.worker = self.pipe = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


@cache
def sandbox() -> Sandbox:
    """The one sandbox of this process, which ends with it."""
    only = Sandbox()
    atexit.register(only.close)
    return only


def worker(pipe: int, megabytes: int) -> "subprocess.Popen[bytes]":
    """Start a worker that finds what this process finds.

    A plain process, not `multiprocessing`'s: those of Dask may have no children, and none needs the main
    module.
    """
    command = [sys.executable, "-m", "crawler.sandbox", str(pipe), str(megabytes)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(  # noqa: S603 - our own module
        command, pass_fds=[pipe], stdin=subprocess.DEVNULL, env=environment, process_group=0
    )


def work(pipe: Connection, megabytes: int) -> None:
    """Answer each page with what it says or why it could not be read; die where memory runs out."""
    from crawler.article import read

    limit(megabytes)
    pipe.send("ready")
    while True:
        try:
            source, url = pipe.recv()
        except EOFError:
            return
        try:
            answer: Page | Unreadable = read(source, url)
        except Unreadable as error:
            answer = error
        except MemoryError:
            return
        pipe.send(answer)


def limit(megabytes: int) -> None:
    """Allow this process so much memory more than it has now.  Other systems have only the clock."""
    try:
        import resource
    except ImportError:
        return
    lines = File("/proc/self/status").read_text().splitlines()
    used = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmData"))
    resource.setrlimit(resource.RLIMIT_DATA, (used + megabytes * 2**20,) * 2)


if __name__ == "__main__":
    work(Connection(int(sys.argv[1])), int(sys.argv[2]))
