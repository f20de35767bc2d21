"""Reading where it can be killed: one worker process, 10 seconds and 256 MB a page.

A page can make any parser run for minutes or fill the memory (100,000 attributes on one tag; a PDF whose
streams unfold without end), and no exception stops C code.  The worker lives as long as it behaves; when it
does not, it is killed and the next page gets a new one, as it does when pages have left memory behind.

The seconds are those of the clock without those in which the worker could have run and others had the
processor, so that a busy machine loses no page.  The megabytes are those beyond what the worker has when it
has loaded its libraries and read a page that is small.
"""

import atexit
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache, partial
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path as File
from typing import Self

from crawler.article.errors import Failed, TooLarge, TooSlow, Unreadable
from crawler.items import Page

SECONDS = 10.0
MEGABYTES = 256
BUSY = 6  # times as long by the clock, where the system does not tell who had the processor
PAUSE = 0.05  # seconds between two looks at a worker whose time is up but for what others took
LEFT = 4  # the part of a page's memory that pages may leave behind
WORDS = (
    "<p>The authority looked into it again.</p>" * 40
)  # enough to tell their language, which loads its model
SMALL = f"<html lang=en><body><article><h1>A page</h1>{WORDS}"
FAILED = 1  # with which Python ends after a traceback


class Sandbox:
    """Reads pages in a worker process, which starts with the first page.  Closed by `with` or `close`."""

    def __init__(self, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> None:
        """Limit every page to so many seconds and so much memory beyond what the worker needs itself."""
        self.seconds, self.megabytes = seconds, megabytes
        self.worker: subprocess.Popen[bytes] | None = None
        self.pipe: Connection | None = None

    def read(self, source: str | bytes, url: str = "") -> Page:
        """Read a page or a PDF as `crawler.article.read` does.

        Raises its exceptions; TooSlow or TooLarge where the worker had to be killed; Failed.
        """
        pipe = self.started()
        pipe.send((source, url))
        answer, last = self.answer(pipe, url)
        if last:
            self.close()
        if isinstance(answer, Unreadable):
            raise answer
        return answer

    def answer(self, pipe: Connection, url: str) -> tuple[Page | Unreadable, bool]:
        """What the worker says, and whether that is its last word."""
        assert self.worker is not None
        if not in_time(pipe.poll, self.seconds, partial(starved, self.worker.pid)):
            return self.slow(url), True
        try:
            said: tuple[Page | Unreadable, bool] = pipe.recv()
        except EOFError:
            return self.died(url), True
        return said

    def died(self, url: str) -> Unreadable:
        """Why the worker ended in the middle of a page."""
        assert self.worker is not None
        code, page = self.worker.wait(), url or "This page"
        if code == -signal.SIGXCPU:
            return self.slow(url)
        if code == FAILED:
            return Failed(f"{page} made the reader fail; its traceback is on standard error.")
        return TooLarge(f"{page} took more than {self.megabytes} MB to read; it was given up.")

    def slow(self, url: str) -> TooSlow:
        """What is said of a page that takes too long."""
        return TooSlow(
            f"{url or 'This page'} took more than {self.seconds:g} seconds to read; it was given up."
        )

    def started(self) -> Connection:
        """The connection to a worker that lives."""
        if self.pipe is None or self.worker is None or self.worker.poll() is not None:
            self.close()
            self.pipe, theirs = Pipe()
            with theirs:
                self.worker = worker(theirs.fileno(), self.seconds, self.megabytes)
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


def worker(pipe: int, seconds: float, megabytes: int) -> "subprocess.Popen[bytes]":
    """Start a worker that finds what this process finds.

    A plain process, not `multiprocessing`'s: those of Dask may have no children, and none needs the main
    module.
    """
    command = [sys.executable, "-m", "crawler.sandbox", *map(str, (pipe, seconds, megabytes))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(  # noqa: S603 - our own module
        command, pass_fds=[pipe], stdin=subprocess.DEVNULL, env=environment, process_group=0
    )


def in_time(
    poll: Callable[[float], bool],
    seconds: float,
    starved: Callable[[], float | None],
    clock: Callable[[], float] = time.monotonic,
) -> bool:
    """Whether an answer comes in so many seconds, without those for which the worker was starved."""
    began, before = clock(), starved()
    if before is None:
        return poll(BUSY * seconds)
    left = seconds
    while left > 0:
        if poll(max(left, PAUSE)):
            return True
        left = seconds - (clock() - began) + ((starved() or before) - before)
    return False


def starved(process: int) -> float | None:
    """The seconds for which a process could have run and others did; None where the system does not tell."""
    try:
        ran, waited, _ = File(f"/proc/{process}/schedstat").read_text().split()
    except OSError:
        return None
    return int(waited) / 1e9 if int(ran) else None


def work(pipe: Connection, seconds: float, megabytes: int) -> None:
    """Answer each page with what it says or why it could not be read; die where memory runs out.

    With the answer comes whether it is the last: memory that a page leaves behind is no other page's.
    """
    import pdfplumber  # noqa: F401 - what reading takes is loaded before memory is counted
    from lxml.etree import LxmlError

    from crawler.article import pdf, read  # noqa: F401

    read(SMALL)
    held = used()
    pipe.send("ready")
    while True:
        try:
            source, url = pipe.recv()
        except EOFError:
            return
        limit(seconds, held + megabytes * 2**20)
        try:
            answer: Page | Unreadable = read(source, url)
        except Unreadable as error:
            answer = error
        except (MemoryError, LxmlError):  # lxml has no other word for memory that it does not get
            return
        last = used() > held + megabytes * 2**20 // LEFT
        pipe.send((answer, last))
        if last:
            return


def limit(seconds: float, most: int) -> None:
    """Allow this process so many more seconds and so many bytes.  Other systems have only the clock."""
    if used():
        import resource

        soft = {
            resource.RLIMIT_CPU: math.ceil(time.process_time() + seconds),
            resource.RLIMIT_DATA: most,
            resource.RLIMIT_CORE: 0,
        }
        for kind, value in soft.items():
            resource.setrlimit(kind, (value, resource.getrlimit(kind)[1]))


def used() -> int:
    """The bytes of memory that this process has asked for; 0 where the system does not tell."""
    status = File("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmData")), 0)


if __name__ == "__main__":
    work(Connection(int(sys.argv[1])), float(sys.argv[2]), int(sys.argv[3]))
