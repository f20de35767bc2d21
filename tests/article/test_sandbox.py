"""The limits of a page: what counts against them, and what does not."""

import os
import signal

import pytest

from crawler import sandbox
from crawler.article.errors import TooLarge, TooSlow
from crawler.sandbox import Sandbox, in_time, starved
from tests.article.pages import page

MEGABYTE = 1_000_000


def weighing(megabytes: int) -> str:
    """A page that takes some seven times as much memory to read."""
    return page(body=f'<div title="{"x" * megabytes * MEGABYTE}"></div>')


@pytest.mark.parametrize(
    ("size", "limit", "fits"),
    [
        (10, 64, False),  # so it needs more
        (10, 256, True),
        (40, 256, False),
        (40, 512, True),  # so no more than that
    ],
)
def test_a_page_has_so_much_memory_and_no_more(size: int, limit: int, fits: bool) -> None:
    with Sandbox(megabytes=limit) as reader:
        if fits:
            assert reader.read(weighing(size)).body
        else:
            with pytest.raises(TooLarge, match=f"more than {limit} MB"):
                reader.read(weighing(size))


def test_the_limit_of_memory_does_not_grow_with_what_pages_leave_behind() -> None:
    with Sandbox() as reader:
        for size in (20, 15, 20):
            assert reader.read(weighing(size)).body
        with pytest.raises(TooLarge):
            reader.read(weighing(40))


def test_a_worker_that_waits_for_nothing_is_given_up_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "BUSY", 10_000)  # so that nothing else ends it
    with Sandbox(seconds=1) as reader:
        reader.started()
        assert reader.worker is not None
        os.kill(reader.worker.pid, signal.SIGSTOP)
        with pytest.raises(TooSlow, match="more than 1 seconds"):
            reader.read(page())
        assert reader.read(page()).body


class Clock:
    """A clock that goes on while somebody waits, and what others have had of the processor meanwhile."""

    def __init__(self, share: float, answer: float) -> None:
        self.now, self.share, self.answer = 100.0, share, answer

    def poll(self, seconds: float) -> bool:
        """Wait for the answer."""
        self.now = min(self.now + seconds, max(self.now, self.answer))
        return self.now >= self.answer

    def starved(self) -> float:
        """The share of the time that others had."""
        return 7.0 + self.share * (self.now - 100)


@pytest.mark.parametrize(
    ("share", "after", "answered"),
    [
        (0.0, 9.9, True),
        (0.0, 10.5, False),
        (0.5, 19.0, True),
        (0.5, 21.0, False),
        (0.9, 90.0, True),
        (0.9, 120.0, False),
    ],
)
def test_what_others_take_of_the_processor_does_not_count(share: float, after: float, answered: bool) -> None:
    clock = Clock(share, 100 + after)
    assert in_time(clock.poll, 10, clock.starved, lambda: clock.now) is answered


def test_where_nobody_tells_the_clock_is_patient() -> None:
    asked: list[float] = []
    assert not in_time(lambda seconds: bool(asked.append(seconds)), 10, lambda: None)
    assert asked == [60]


def test_a_process_that_is_gone_tells_nothing() -> None:
    assert starved(2**22 + 1) is None
