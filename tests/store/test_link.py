"""Linking what is kept: cases and trends in the tables."""

from samples import MONDAY, page

from crawler.items import Dated
from pipelines.reading import link, read, reread
from pipelines.store import Store


def test_a_crawl_ends_in_cases_and_trends(store: Store) -> None:
    for day in range(1, 29):
        kept = store.keep(
            page(
                url=f"https://ico.org.uk/{day}",
                body="The ICO fined Acme Ltd £500 because it sent marketing emails without consent.",
                published=Dated(
                    f"2016-{'10' if day < 4 else '11'}-{day if day < 4 else day % 7 + 1:02}", "listing"
                ),
            ),
            at=MONDAY,
        )
        read(store, kept.id, store.document(kept.id), at=MONDAY)
    assert link(store, at=MONDAY) == store.db.table("cases").count > 0
    assert store.db.table("trends").count_where("kind = 'topic'") > 0
    before = len(list(store.changes()))
    assert reread(store, lambda keys: keys, MONDAY) == 28
    assert len(list(store.changes())) == before
