"""Answers kept for a few seconds, so that a hundred readers of a page cost one."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")

MOST = 500  # answers


class Kept(Generic[Answer]):
    """Answers by address.  Who asks while one is being made waits for it instead of making another."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds, self.clock = seconds, clock
        self.answers: OrderedDict[str, tuple[float, asyncio.Future[Answer]]] = OrderedDict()

    async def get(self, address: str, make: Callable[[], Awaitable[Answer]]) -> Answer:
        """The kept answer, or a new one where there is none or it is too old."""
        until, answer = self.answers.get(address, (0.0, None))
        if answer is None or self.clock() >= until:
            answer = asyncio.ensure_future(make())
            self.answers[address] = self.clock() + self.seconds, answer
            self.answers.move_to_end(address)
            self.forget()
        return await asyncio.shield(answer)

    def forget(self) -> None:
        """Drop the oldest answers, finished or not; who waits for one still gets it."""
        while len(self.answers) > MOST:
            self.answers.popitem(last=False)
