"""Answers are kept for a few seconds, and made once for all who ask meanwhile."""

import asyncio

from probewatch.kept import MOST, Kept


def test_who_asks_while_an_answer_is_made_waits_for_it() -> None:
    made, clock = [], [0.0]
    kept: Kept[int] = Kept(5, lambda: clock[0])

    async def make() -> int:
        made.append(len(made))
        await asyncio.sleep(0)
        return made[-1]

    async def asking() -> None:
        assert await asyncio.gather(*(kept.get("/", make) for _ in range(100))) == [0] * 100
        clock[0] = 4.9
        assert await kept.get("/", make) == 0
        clock[0] = 5.0
        assert await kept.get("/", make) == 1
        assert await kept.get("/cases", make) == 2

    asyncio.run(asking())
    assert made == [0, 1, 2]


def test_the_oldest_answers_are_dropped() -> None:
    kept: Kept[int] = Kept(5, lambda: 0.0)

    async def make() -> int:
        return 0

    async def asking() -> None:
        for number in range(MOST + 50):
            await kept.get(str(number), make)

    asyncio.run(asking())
    assert len(kept.answers) == MOST
    assert "0" not in kept.answers
