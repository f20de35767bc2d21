"""Each gate alone: what it says of a run, after a healthy one or at first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from crawler.items import Entry, Listing, Look, Text
from pipelines.health import Expected, Finding, Run, Tally, judge

AT = datetime(2016, 11, 9, 12, tzinfo=UTC)
EXPECTED = Expected("Acme Watch", "en", timedelta(days=3), frozenset({"acme.org"}))
ENTRIES = tuple(Entry(f"a{n}", f"t{n}", f"2016-11-0{9 - n}") for n in range(1, 7))
LISTING = Listing("https://acme.org/news", 1, "acme.org", True, 6, ENTRIES)
TEXTS = tuple(
    Text(f"a{n}", f"Fine {n}", 2000, f"o{n}", "en", f"2016-11-0{9 - n}", True, True) for n in range(1, 5)
)
FURTHER = tuple(replace(text, address=f"f{text.address}", opening=f"f{text.opening}") for text in TEXTS[:2])
WELL = Look((LISTING,), TEXTS)
PAST = [Look((LISTING,), tuple(replace(text, address=f"b{text.address}") for text in TEXTS))]


def listed(entries: tuple[Entry, ...], **other: Any) -> Look:
    return Look((replace(LISTING, entries=entries, links=len(entries), **other),), TEXTS)


def texts(**other: Any) -> Look:
    return Look((LISTING,), tuple(replace(text, **other) for text in TEXTS))


def said(look: Look, tally: Tally | None = None, **other: Any) -> Finding:
    run = Run(other.pop("at", AT), look, tally or Tally(), **other)
    return judge(run, PAST, EXPECTED)


@pytest.mark.parametrize(
    ("look", "reason"),
    [
        (listed(ENTRIES[:2]), "has 2 entries; it had 6"),
        (Look((), TEXTS), "no listing was read"),
        (listed(ENTRIES[3:]), "lacks 3 entries that are newer"),
        (listed(ENTRIES[1::2]), "lacks 3 entries"),
        (listed(ENTRIES, whole=False), "ends in the middle"),
        (listed(ENTRIES, host="parked.example"), "moved to parked.example"),
        (listed(tuple(replace(e, published="") for e in ENTRIES)), "shows dates with 0% of its entries"),
        (listed(tuple(replace(e, published="2015-01-01") for e in ENTRIES)), "another published"),
        (listed(tuple(replace(e, title="t") for e in ENTRIES)), "6 of 6 known entries another title"),
        (
            listed(tuple(replace(e, published="2025-01-01") for e in ENTRIES)),
            "entries are dated in the future",
        ),
        (texts(published="2025-01-01"), "documents are dated in the future"),
        (texts(doubts=("login",)), "4 of 4 pages do not look like documents: login"),
        (texts(letters=100), "20 times as short"),
        (texts(language="fr"), "4 documents are in fr"),
        (texts(opening="wall"), "4 of 4 documents begin with the same words"),
        (texts(title="Home"), "all titled 'Home'"),
        (texts(title="Acme Watch"), "the site's name"),
        (texts(published=""), "have a date; 100% used to"),
        (texts(signed=False), "have an author"),
        (texts(tagged=False), "have a tag"),
        (Look((LISTING,), (replace(TEXTS[0], address="ba1", letters=50),)), "have lost their text or title"),
        (Look((LISTING,), (replace(TEXTS[0], address="ba1", title="Welcome"),)), "is titled 'Welcome'"),
        (Look((LISTING,), (replace(TEXTS[0], letters=50),), (TEXTS[0],)), "50 letters, it had 2000"),
    ],
)
def test_what_differs_is_said(look: Look, reason: str) -> None:
    found = said(look)
    assert found.health in ("degraded", "broken")
    assert reason in found.reason


@pytest.mark.parametrize(
    "look",
    [
        WELL,
        Look((LISTING,), ()),  # nothing new
        listed((Entry("new", "new", "2016-11-09"), *ENTRIES[:5])),  # one comes, the oldest leaves
        listed(ENTRIES[:2] + ENTRIES[3:]),  # one is withdrawn
        listed(ENTRIES[:5]),  # one grows too old
        Look((LISTING,), TEXTS[:1]),
        Look((LISTING,), (replace(TEXTS[0], title="Correction: Fine 1", letters=1500),), (TEXTS[0],)),
        Look((LISTING,), (*(replace(text, opening="series") for text in TEXTS[:3]), *FURTHER)),
        Look((LISTING,), (replace(TEXTS[0], language="fr", letters=300), TEXTS[1])),
    ],
)
def test_what_happens_every_day_is_well(look: Look) -> None:
    assert said(look) == Finding("ok", "")


@pytest.mark.parametrize(
    ("many", "lost", "health"),
    [(3, 1, "degraded"), (40, 10, "degraded"), (40, 1, "ok"), (6, 1, "ok")],
)
def test_a_third_of_a_short_listing_or_many_of_a_long_one_are_missed(
    many: int, lost: int, health: str
) -> None:
    entries = tuple(Entry(f"a{n}", f"t{n}", "2016-11-07") for n in range(many))
    now = listed((entries[0], *entries[1 + lost :]))
    assert judge(Run(AT, now, Tally()), [listed(entries)], EXPECTED).health == health


def test_dates_of_change_are_dates() -> None:
    changed = listed(tuple(replace(entry, published="", modified=entry.published) for entry in ENTRIES))
    assert judge(Run(AT, changed, Tally()), [changed], EXPECTED) == Finding("ok", "")
    undated = listed(tuple(replace(entry, published="") for entry in ENTRIES))
    assert "shows dates with 0%" in judge(Run(AT, undated, Tally()), [changed], EXPECTED).reason


def test_no_language_is_usual_before_the_first_run_that_ended() -> None:
    left_over = Run(AT, texts(language="fr"), Tally())
    assert judge(left_over, [], EXPECTED) == Finding("ok", "")


@pytest.mark.parametrize(
    ("tally", "finished", "health", "reason"),
    [
        (Tally(listings=["empty"], pages=["bad"]), "finished", "broken", "empty"),
        (Tally(listings=["status 403"], refusals=[403]), "refused", "blocked", "status 403"),
        (Tally(pages=["a", "b", "c"], refusals=[403] * 3), "refused", "blocked", "the next run: c"),
        (Tally(pages=["slow down"], refusals=[429]), "refused", "blocked", "slow down"),
        (Tally(pages=["members only"], refusals=[403]), "finished", "degraded", "members only"),
        (Tally(pages=["bad", "worse"]), "finished", "degraded", "bad; worse"),
        (Tally(partly=["malformed"]), "finished", "degraded", "malformed"),
        (Tally(), "closespider_timeout", "degraded", "stopped early: closespider_timeout"),
        (Tally(pages=["bad"]), "shutdown", "stopped", "we were told to stop"),
    ],
)
def test_what_failed_is_said(tally: Tally, finished: str, health: str, reason: str) -> None:
    found = said(WELL, tally, finished=finished)
    assert found.health == health
    assert reason in found.reason


@pytest.mark.parametrize(
    ("day", "health"),
    [("2016-11-16", "ok"), ("2016-12-19", "quiet"), ("2016-11-14", "ok"), ("2016-11-18", "quiet")],
)
def test_silence_is_quiet_after_three_times_the_usual_interval(day: str, health: str) -> None:
    assert said(WELL, at=datetime.fromisoformat(f"{day}T12:00:00+00:00")).health == health


def test_silence_is_counted_from_the_newest_document_that_is_kept() -> None:
    undated = listed(tuple(replace(entry, published="") for entry in ENTRIES))
    run = Run(datetime(2016, 12, 19, tzinfo=UTC), replace(undated, texts=()), Tally())
    assert judge(run, [], EXPECTED).health == "ok"
    kept = replace(EXPECTED, newest="2016-11-08T09:00:00+00:00")
    assert judge(run, [], kept) == Finding("quiet", "nothing since 2016-11-08; at most 3 days are usual")
    assert judge(run, [], replace(EXPECTED, newest="2016-12-16")).health == "ok"


def test_silence_is_not_said_of_a_blind_run() -> None:
    later = datetime(2016, 12, 19, tzinfo=UTC)
    assert said(Look(), Tally(listings=["status 500"]), at=later) == Finding("broken", "status 500")


def test_a_source_that_was_not_asked_is_not_judged() -> None:
    run = Run(AT, Look(), Tally(), skipped="set KEY")
    assert judge(run, PAST, EXPECTED) == Finding("skipped", "set KEY")
    declared = replace(EXPECTED, blocked="eu_acme is read instead")
    assert judge(run, PAST, declared) == Finding("blocked", "declared: eu_acme is read instead")
