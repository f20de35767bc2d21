"""Gates for listings: is it the one we know, and all of it?"""

from collections.abc import Callable, Iterator
from datetime import timedelta

from crawler.items import Entry, Listing
from pipelines.health.run import Expected, Finding, Past, Run, before
from pipelines.health.silence import later

Gate = Callable[[Run, Past, Expected], Iterator[Finding]]
ENOUGH = 4  # entries, before half of them is said to be few
RECENT = 10  # earlier runs whose least counts
LOST = 0.1  # share of known entries that may be withdrawn at once
AHEAD = timedelta(days=2)  # embargoes and time zones


def moved(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001 - a gate's signature
    """A site that the source does not name has answered."""
    for host in sorted({listing.host for listing in run.look.listings} - expected.hosts):
        yield degraded(f"moved to {host}; if that is right, add it to the source's aliases")


def cut(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """A listing that used to come whole ends early."""
    for listing, earlier in known(run, past):
        if earlier.whole and not listing.whole:
            yield degraded(f"{listing.url} ends in the middle")


def fewer(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """A listing has fewer than half of the fewest entries that it had lately, or is missing."""
    for listing in run.look.listings:
        least = min((each.links for each in list(before(listing, past))[:RECENT]), default=0)
        if least >= ENOUGH and listing.links < least / 2:
            yield degraded(f"{listing.url} has {listing.links} entries; it had {least} or more")
    for earlier in past[0].listings if past else ():
        if earlier.number == 1 and not named(run, earlier.url):
            yield degraded(f"{earlier.url} has no entries; it had {earlier.links}")


def named(run: Run, url: str) -> bool:
    """Whether a run saw a listing."""
    return any(listing.url == url for listing in run.look.listings)


def older(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Entries have gone from among those that are still there.

    The oldest leave a listing as new ones come.  Those that leave before older ones were withdrawn, which
    happens to few; else this is an older copy, or only a part.  What brings something new is no older copy.
    """
    for listing, earlier in known(run, past):
        if {entry.address for entry in listing.entries} - {entry.address for entry in earlier.entries}:
            continue
        lost = holes(earlier.entries, listing.entries)
        if len(lost) > max(1, LOST * len(earlier.entries)) or len(lost) * 3 >= len(earlier.entries):
            yield degraded(f"{listing.url} lacks {len(lost)} entries that are newer than others it still has")


def holes(earlier: tuple[Entry, ...], now: tuple[Entry, ...]) -> list[Entry]:
    """The entries that are gone though older ones are still there.

    >>> a, b, c = (Entry(x, x, "") for x in "abc")
    >>> holes((a, b, c), (b,)) == [a], holes((a, b, c), (a,)), holes((a, b, c), ())
    (True, [], [])
    """
    there = {entry.address for entry in now}
    dated = all(len(entry.published) >= 10 for entry in earlier)
    order = sorted(earlier, key=lambda entry: entry.published, reverse=True) if dated else list(earlier)
    last = max((place for place, entry in enumerate(order) if entry.address in there), default=0)
    return [entry for entry in order[:last] if entry.address not in there]


def undated(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Entries used to show their dates."""
    for listing, earlier in known(run, past):
        had, has = share(earlier), share(listing)
        if len(listing.entries) > 1 and had >= 0.9 and has < 0.5:
            yield degraded(f"{listing.url} shows dates with {has:.0%} of its entries; it did with {had:.0%}")


def share(listing: Listing) -> float:
    """The share of entries with a date."""
    dates = [entry.published or entry.modified for entry in listing.entries]
    return sum(map(bool, dates)) / max(1, len(dates))


def altered(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Known entries have other dates or other titles, all at once."""
    for listing, earlier in known(run, past):
        now = {entry.address: entry for entry in listing.entries}
        pairs = [(entry, now[entry.address]) for entry in earlier.entries if entry.address in now]
        for name in ("published", "title"):
            other = sum(getattr(was, name) != getattr(is_, name) for was, is_ in pairs)
            if other > 1 and other * 2 > len(pairs):
                yield degraded(f"{listing.url} gives {other} of {len(pairs)} known entries another {name}")


def ahead(run: Run, past: Past, expected: Expected) -> Iterator[Finding]:  # noqa: ARG001
    """Dates that are yet to come."""
    limit = (run.at + AHEAD).date()
    entries = [entry for listing in run.look.listings for entry in listing.entries]
    dates = [entry.published or entry.modified for entry in entries]
    for what, days in (("entries", dates), ("documents", [text.published for text in run.look.texts])):
        late = [day for day in days if later(day, limit)]
        if len(late) > 1 or len(late) * 2 > len(days):
            yield degraded(f"{len(late)} {what} are dated in the future: {max(late)}")


def known(run: Run, past: Past) -> Iterator[tuple[Listing, Listing]]:
    """The listings that an earlier run saw, too, each with how it last was."""
    for listing in run.look.listings:
        for earlier in list(before(listing, past))[:1]:
            yield listing, earlier


def degraded(reason: str) -> Finding:
    """A listing that was read but is not what it was."""
    return Finding("degraded", reason)


GATES: tuple[Gate, ...] = (moved, cut, fewer, older, undated, altered, ahead)
