"""Vocabularies as tables, and suggestions that merge nothing."""

from samples import MONDAY, page

from pipelines.annotation import Party
from pipelines.entities import Entity, Parent, Register, register
from pipelines.facts import facts
from pipelines.rates import rate
from pipelines.store import Store


def test_the_vocabularies_are_tables(store: Store) -> None:
    for _ in range(2):
        store.replace_reference()
    names = {row["id"]: row["name"] for row in store.db.table("topics").rows}
    assert names["consent"] == "Consent"
    assert store.db.table("laws").count_where("id = 'GDPR' AND in_force = '2018-05-25'") == 1
    [row] = store.db.table("rates").rows_where("month = '2020-03' AND currency = 'SEK'")
    assert 10 < row["units"] < 12


def test_a_name_that_is_much_like_another_is_a_question_for_a_person(store: Store) -> None:
    known = Register.of([Entity("clearview-ai", "organisation", "Clearview AI")])
    entity = known.entity("Clearwiew AI")
    assert entity
    assert entity.id == "clearwiew-ai"
    suggestion = known.suggestion(entity)
    assert suggestion
    assert suggestion[0] == "clearview-ai"
    for _ in range(2):
        store.suggest(entity.id, *suggestion, at=MONDAY)
    [row] = store.db.table("reviews").rows
    assert (row["target"], row["verdict"]) == ("clearwiew-ai", "suggested")
    assert store.reviews() == []


def test_what_nothing_names_any_more_is_forgotten(store: Store) -> None:
    known = Register.of([Entity("acme", "organisation", "Acme", parents=(Parent("acme-group"),))])
    note = Party(name="Acme", role="respondent", start=0, end=4, rule="test")
    kept = store.keep(page(), at=MONDAY)
    store.replace_facts(kept.id, facts(page(), [note], known, rate), at=MONDAY)
    store.prune_entities()
    assert {row["id"] for row in store.db.table("entities").rows} == {"acme", "acme-group"}
    store.replace_facts(kept.id, facts(page(), [], known, rate), at=MONDAY)
    for _ in range(2):
        store.prune_entities()
    assert list(store.db.table("entities").rows) == []
    assert store.db.execute("SELECT count(*) FROM search WHERE record = 'entity'").fetchone() == (0,)
    store.replace_facts(kept.id, facts(page(), [note], known, rate), at=MONDAY)
    assert store.db.table("mentions").count == 1


def test_a_group_is_what_the_register_says_whichever_of_its_companies_is_named_first(store: Store) -> None:
    kept = store.keep(page(), at=MONDAY)
    for name in ("TikTok Technology Limited", "TikTok"):
        note = Party(name=name, role="respondent", start=0, end=4, rule="test")
        store.replace_facts(kept.id, facts(page(), [note], register(), rate), at=MONDAY)
        group = store.db.table("entities").get("bytedance")
        assert (group["name"], group["country"], group["site"]) == ("ByteDance", "CN", "bytedance.com")
