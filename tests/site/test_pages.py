"""Every page and its JSON twin answer, with what they are for."""

import re
import sqlite3
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from probewatch import cases, entities, paging

Get = Callable[..., Any]
Rows = Callable[[str], list[tuple[Any, ...]]]

PAGES = [
    (
        "/",
        [
            "Newest actions",
            "Most often under investigation",
            "DPC: WhatsApp Ireland (transparency)",
            "€225 million",
            "Silent sources",
            "Garante",
        ],
    ),
    ("/search", ["10 documents", "Regulator", "Data sharing"]),
    ("/cases", ["ICO: WhatsApp, Facebook (data sharing)", "Appealed", "Cases by status"]),
    ("/cases?status=open", ["<strong>1 case</strong>", "Garante: Facebook (data sharing)", "?status=open"]),
    (
        "/cases?authority=uk_ico&topic=data-sharing&country=GB",
        [
            "Authority: Information Commissioner&#39;s Office",
            "Topic: Data sharing",
            "Country: United Kingdom",
        ],
    ),
    ("/search?organisation=meta&source=uk_ico", ["Organisation: Meta Platforms", "Source: Information"]),
    (
        "/cases/c-ico-whatsapp",
        ["Timeline", "Pause", "Undertaking", "30 days to opt out", "takeover under competition"],
    ),
    (
        "/cases/c-dpc-whatsapp",
        ["€225 million", "€50 million", "Proposed", "law=GDPR&amp;article=13", "Art. 12", "General Court"],
    ),
    ("/entities", ["Authorities", "WhatsApp Ireland"]),
    ("/entities/meta", ["Facebook Inc", "since", "6 October 2014", "€110 million", "Named together"]),
    ("/entities/whatsapp?as_of=2016-11-07", ["Part of", "Meta Platforms"]),
    ("/entities/ada-example", ["A window of thirty days is not control,", "Named in cases", "ICO: WhatsApp"]),
    ("/topics", ["Data sharing", "Transparency"]),
    ("/topics/data-sharing", ["Garante: Facebook (data sharing)", "WhatsApp signs undertaking"]),
    (
        "/laws",
        ["GDPR", "General Data Protection Regulation", "Art. 13", "DPA 1998", "Data Protection Act 1998"],
    ),
    ("/laws?law=GDPR&article=13", ["DPC: WhatsApp Ireland (transparency)", "€225 million", "1 case"]),
    ("/figures", ["€225 million", "2017", "GDPR Article 13", "Netimperative"]),
    ("/figures?year=2021", ["Sep", "€225 million"]),
    ("/trending", ["Rising in the week of 7 November 2016", "Data sharing", "4.5"]),
    ("/editions", ["2016-W45", "7 Nov", "2021"]),
    ("/editions/2016-W45", ["7 November 2016 to 13 November 2016", "Enforcement threatened"]),
    ("/sources", ["Netimperative", "Broken"]),
    (
        "/sources/it_garante",
        ["The listing has no entry where there were 20", "News in full.", "may be blind", "Known gaps"],
    ),
    ("/changes", ["Document", "New"]),
    ("/search?q=unheardof", ["That does not mean that nothing was published", "Garante"]),
    (
        "/about",
        [
            "one authority’s action on one matter",
            "Data dictionary",
            "first 12 hex digits of SHA-256 of the canonical address",
        ],
    ),
]


@pytest.mark.parametrize(("address", "told"), PAGES)
def test_a_page_tells_what_it_is_for(get: Get, address: str, told: list[str]) -> None:
    answer = get(address)
    assert answer.status_code == 200
    assert [words for words in told if words not in answer.text] == []


@pytest.mark.parametrize("address", [address for address, _ in PAGES])
def test_a_page_has_a_json_twin(get: Get, address: str) -> None:
    path, _, typed = address.partition("?")
    answer = get(f"{path}.json?{typed}")
    assert answer.status_code == 200
    assert answer.json()
    assert not [key for key in answer.json() if key.startswith("_")]


@pytest.mark.parametrize("suffix", ["", ".json"])
@pytest.mark.parametrize(
    ("address", "status", "sentence"),
    [
        ("/cases/nobody", 404, "/cases lists them all"),
        ("/documents/nothing", 404, "/search finds them"),
        ("/entities/nobody", 404, "/entities lists them all"),
        ("/topics/nothing", 404, "/topics lists them all"),
        ("/sources/nothing", 404, "/sources lists them all"),
        ("/editions/2016-W77", 404, "/editions lists them all"),
        ("/editions/yesterday", 404, "not an ISO week"),
        ("/trending?week=yesterday", 404, "not an ISO week"),
    ],
)
def test_what_does_not_exist_is_explained(
    get: Get, address: str, suffix: str, status: int, sentence: str
) -> None:
    path, mark, typed = address.partition("?")
    answer = get(path + suffix + mark + typed)
    assert answer.status_code == status
    assert sentence in re.sub(r"</?(a|code)\b[^>]*>", "", answer.text)


@pytest.mark.parametrize(
    "address",
    [
        "/cases?page=-1",
        "/cases?sort=evil",
        "/search?page=x",
        "/search?sort=",
        "/changes?after=x",
        "/entities/meta?as_of=x",
    ],
)
def test_what_cannot_be_read_is_explained(get: Get, address: str) -> None:
    path, _, typed = address.partition("?")
    assert get(address).status_code == 400
    assert get(f"{path}.json?{typed}").json()["error"].endswith(".")


@pytest.mark.parametrize(("day", "group"), [("2014-01-01", []), ("2016-11-07", ["whatsapp"])])
def test_a_group_is_told_as_of_a_day(get: Get, day: str, group: list[str]) -> None:
    answer = get(f"/entities/meta.json?as_of={day}").json()
    assert [member["id"] for member in answer["group"]] == group


def test_a_merged_case_redirects(get: Get) -> None:
    assert get("/cases/c-old").headers["location"] == "/cases/c-ico-whatsapp"
    assert get("/cases/c-old.json").headers["location"] == "/cases/c-ico-whatsapp.json"


def test_the_timeline_sets_voices_side_by_side(get: Get) -> None:
    answer = get("/cases/c-ico-whatsapp.json").json()
    assert answer["lanes"] == ["regulator", "press", "company"]
    year = answer["timeline"][0]
    seventh = next(day for day in year["days"] if day["date"] == "2016-11-07")
    told = {lane: [entry["type"] for entry in entries] for lane, entries in seventh["lanes"]}
    assert told == {"regulator": ["undertaking_asked", "enforcement_threatened"], "company": ["pause"]}


def test_every_document_shows_its_evidence(get: Get, rows: Callable[[str], list[tuple[Any, ...]]]) -> None:
    for id_, opened in rows("select d.id, s.open from documents d join sources s on s.id = d.source"):
        told = get(f"/documents/{id_}.json").json()
        assert told["facts"]
        assert all(fact["exact"] for fact in told["facts"])
        assert (told["body"] is not None) == bool(opened)
        page = get(f"/documents/{id_}").text
        assert ("<mark class" in page) and ("does not let us show the whole text" in page) == (not opened)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("undertaking", {"WhatsApp signs undertaking", "WhatsApp and Facebook: an update"}),
        ("Irish regulator", {"DPC announces decision on WhatsApp"}),
        ('"valid consent"', {"WhatsApp and Facebook: an update"}),
        ("inadmissib*", {"General Court: action of WhatsApp Ireland is inadmissible"}),
        ("takeover -undertaking", {"Commission fines Facebook for misleading information"}),
        ("unheardof", set()),
    ],
)
def test_search_finds_words_phrases_and_aliases(get: Get, typed: str, found: set[str]) -> None:
    answer = get("/search.json", params={"q": typed}).json()
    assert {row["title"] for row in answer["rows"]} == found


def test_search_narrows_by_every_facet(get: Get) -> None:
    facets = get("/search.json").json()["facets"]
    assert set(facets) == {
        *("authority", "organisation", "topic", "law", "country", "language", "year", "kind", "voice")
    }
    for name, values in facets.items():
        for value in values:
            answer = get("/search.json", params={name: value["value"]}).json()
            assert answer["total"] == value["count"], (name, value)


@pytest.mark.parametrize(
    "typed", ['"', "AND", "OR OR", "-a", "*", "a:b", "NEAR(a b)", "{x}", "^", "\0", "'", "a" * 5000]
)
def test_search_explains_and_never_fails(get: Get, typed: str) -> None:
    assert get("/search", params={"q": typed}).status_code == 200


def test_an_unclosed_quotation_mark_is_explained(get: Get) -> None:
    assert "not closed" in get("/search", params={"q": '"valid consent'}).text


def test_cases_narrow_by_everything_that_is_offered(get: Get) -> None:
    offered = get("/cases.json").json()["choices"]
    assert set(offered) == {"status", "authority", "country", "topic", "law", "year"}
    for name, values in offered.items():
        assert values
        for value in values:
            answer = get("/cases.json", params={name: value["value"]}).json()
            assert answer["total"] == len(answer["rows"]) == value["cases"], (name, value)


def test_a_case_says_what_became_of_it(get: Get) -> None:
    pledge = get("/cases/c-ico-whatsapp.json").json()["outcome"]
    assert ([turn["type"] for turn in pledge["turns"]], pledge["sums"]) == (["closed", "undertaking"], [])
    fine = get("/cases/c-dpc-whatsapp.json").json()["outcome"]
    assert [(row["stage"], row["amount"]) for row in fine["sums"]] == [("imposed", "225000000")]


def test_no_page_shows_an_id_where_there_is_a_name(get: Get) -> None:
    for address in ("/cases?authority=ie_dpc", "/cases?party=meta", "/search?authority=ie_dpc", "/figures"):
        words = re.sub(r"<[^>]*>", " ", get(address).text)
        assert not re.search(r"\b(ie_dpc|uk_ico|data-sharing|whatsapp-ireland)\b", words), address


def test_a_number_is_shown_among_the_words_around_it_where_the_text_is_open(get: Get, rows: Rows) -> None:
    cited = "select document from legal_bases where law = 'GDPR' and article = '13' and length(words) < 24"
    (opened,) = next(iter(rows(cited)))
    page = get(f"/documents/{opened}").text
    assert re.search(r'<p class="evidence" lang="en">[^<]+<a href="#e\d+">[^<]{1,24}</a>[^<]+</p>', page)
    assert "GDPR Article 13" in page
    for (closed,) in rows("select d.id from documents d join sources s on s.id = d.source where not s.open"):
        told = {fact["words"] for fact in get(f"/documents/{closed}.json").json()["facts"]}
        shown = re.findall(r'<p class="evidence" lang="\w+">(.*?)</p>', get(f"/documents/{closed}").text)
        assert shown and {unescape(words) for words in shown} <= told


def test_months_without_a_fine_keep_their_place(get: Get) -> None:
    page = get("/figures?year=2021").text
    names = re.findall(r'text-anchor="middle">([A-Z][a-z]{2})</text>', page)
    assert names == ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def test_a_list_that_is_cut_says_so(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "named most often" not in get("/entities").text
    monkeypatch.setattr(entities, "MOST", 3)
    assert "These are the 3 named most often" in get("/entities?again=1").text


def test_who_was_first_is_said_only_where_dates_tell(get: Get) -> None:
    page = get("/cases/c-ico-whatsapp").text
    assert page.count("First to publish") == 1 and "On the first day" not in page
    assert "First to publish" not in get("/cases/c-commission-facebook").text


@pytest.mark.parametrize(
    "address",
    [
        *("/cases/c-ico-whatsapp", "/entities/meta", "/topics/data-sharing", "/laws?law=GDPR&article=13"),
        *("/search?q=consent", "/"),
    ],
)
def test_what_can_be_followed_says_how(get: Get, address: str) -> None:
    (feed,) = re.findall(r'<link rel="alternate"[^>]* href="([^"]+)">', get(address).text)
    answer = get(unescape(feed))
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("application/atom+xml")
    assert "<entry>" in answer.text
    assert address == "/" or f'<a href="{feed}">' in get(address).text


def test_what_is_still_open_is_counted_as_the_list_counts_it(get: Get) -> None:
    (address, count) = re.findall(r'<a href="(/cases\?status=\w+)">(\d+) still open</a>', get("/").text)[0]
    listed = get(address.replace("/cases", "/cases.json")).json()
    assert (listed["total"], {row["status"] for row in listed["rows"]}) == (int(count), {"open", "appealed"})
    assert "Status: Open, paused or appealed" in get(address).text


def test_the_change_log_says_what_is_other_than_before(get: Get, database: Path) -> None:
    before = get("/changes.json?after=0").json()["changes"][-1]
    assert before["what"]
    connection = sqlite3.connect(database)
    connection.execute(
        "insert into changes (at, record, id, why, what) select at, record, id, 'corrected', "
        "json_set(what, '$.title', 'Another title') from changes where seq = ?",
        [before["seq"]],
    )
    connection.commit()
    page = get(f"/changes?after={before['seq']}").text
    connection.execute("delete from changes where seq > ?", [before["seq"]])
    connection.commit()
    connection.close()
    assert "→ Another title" in page and "Corrected" in page


def test_a_list_that_has_more_than_its_pages_says_so(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "SIZE", 1)
    monkeypatch.setattr(paging, "DEEPEST", 2)
    monkeypatch.setattr(cases, "SIZE", 1)
    assert "The pages end here" not in get("/cases?page=1&cut=1").text
    assert "The pages end here" in get("/cases?page=2&cut=1").text


def test_a_ruling_stands_in_the_lane_of_courts_whoever_tells_it(get: Get, database: Path) -> None:
    told = "update case_events set type = '{}', actor = '' where \"case\" = 'c-ico-whatsapp' and position = 0"
    (before,) = get("/cases/c-ico-whatsapp.json?n=0").json()["turns"][:1]
    connection = sqlite3.connect(database)
    lanes = []
    for kind in ("annulled", "fine", before["type"]):
        connection.execute(told.format(kind))
        connection.commit()
        days = get(f"/cases/c-ico-whatsapp.json?n={kind}").json()["timeline"][0]["days"]
        lanes.append(
            [lane for day in days for lane, entries in day["lanes"] for e in entries if e.get("type") == kind]
        )
    connection.execute(told.format(before["type"]).replace("actor = ''", f"actor = '{before['actor']}'"))
    connection.commit()
    connection.close()
    assert (lanes[0], "regulator" in lanes[1]) == (["court"], True)
