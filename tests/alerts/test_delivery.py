"""Alerts reach those who watch, whatever their servers do: nothing is lost, no arrived message goes twice."""

import base64
import hashlib
import hmac
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from email import message_from_string, policy
from pathlib import Path
from typing import Any

import pytest
from receiving import DECISION, SECRET, Hook, Letters, Receiver, Time, fine, hang, raw

from crawler.guard import inside
from crawler.items import Document
from pipelines.alerts.delivery import alert, preview
from pipelines.alerts.records import Unreadable
from pipelines.alerts.webhook import Webhook
from pipelines.records import Finish
from pipelines.store import Store, Unusable

Settings = dict[str, Any]
Publish = Callable[[Document], None]
Write = Callable[..., None]
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Webhook.__init__, "__defaults__", ((), 0.3))


@pytest.fixture
def hooked(hook: Hook, settings: Settings, watch: Write, publish: Publish, time: Time) -> Hook:
    """A webhook that watches Meta's group, and a decision on WhatsApp Ireland after it began to."""
    watch(f"meta,entity,meta-platforms,webhook,http://{hook.place}/in?a=b,at once")
    with Store.open(settings["DATABASE"]):
        assert alert(settings, inside, time)[1]
    publish(DECISION)
    return hook


def keys(hook: Hook) -> list[str]:
    return [headers["idempotency-key"] for headers, _ in hook.posts]


def test_a_watch_on_a_group_hears_of_its_companies(hooked: Hook, settings: Settings, time: Time) -> None:
    assert alert(settings, inside, time)[1]
    ((_, body),) = hooked.posts
    told = json.loads(body)["changes"]
    assert {one["record"] for one in told} == {"document", "event", "penalty", "case"}
    assert any(one["title"] == "EUR 225,000,000 imposed" for one in told)
    assert {one["why"] for one in told} == {"new"}
    assert all(one["url"].startswith("https://probes.example.org/") for one in told)


def test_posts_are_signed(hooked: Hook, settings: Settings, time: Time) -> None:
    alert(settings, inside, time)
    ((headers, body),) = hooked.posts
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    secret = base64.b64decode(SECRET.removeprefix("whsec_"))
    signature = base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{signature}"
    assert int(headers["webhook-timestamp"]) == time().timestamp()


@pytest.mark.parametrize(
    "wrong",
    [
        raw(b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"),
        raw(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nthanks"),
        raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\ntha"),
        raw(b"what?\r\n\r\n"),
        raw(b""),
        hang,
    ],
    ids=["500", "redirect", "short", "half a chunk", "nonsense", "closes", "hangs"],
)
def test_what_did_not_surely_arrive_goes_out_again_as_it_was(
    wrong: Callable[[Receiver], None], hooked: Hook, settings: Settings, time: Time
) -> None:
    hooked.behaviours = [wrong, wrong, fine]
    assert not alert(settings, inside, time)[1]
    assert not alert(settings, inside, time)[1], "it waits"
    assert len(hooked.posts) == 1
    time.passes(minutes=1)
    assert not alert(settings, inside, time)[1]
    time.passes(minutes=1)
    assert not alert(settings, inside, time)[1], "twice as long as before"
    assert len(hooked.posts) == 2
    time.passes(minutes=1)
    assert alert(settings, inside, time)[1]
    assert alert(settings, inside, time)[1], "nothing is left"
    assert len(hooked.posts) == 3
    assert len({(headers["idempotency-key"], body) for headers, body in hooked.posts}) == 1


def test_behind_one_that_waits_later_ones_wait(
    hooked: Hook, settings: Settings, time: Time, publish: Publish
) -> None:
    hooked.behaviours = [raw(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")]
    alert(settings, inside, time)
    publish(replace(DECISION, body=DECISION.body.replace("225", "266")))
    assert not alert(settings, inside, time)[1]
    assert len(hooked.posts) == 1
    time.passes(minutes=1)
    assert alert(settings, inside, time)[1]
    first, again, later = keys(hooked)
    assert first == again != later
    told = json.loads(hooked.posts[-1][1])["changes"]
    (document,) = [one for one in told if one["record"] == "document"]
    assert (document["why"], document["changed"]) == ("corrected", ["the new wording has another number"])
    assert {one["why"] for one in told if one["record"] == "penalty"} == {"new", "withdrawn"}


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:1/", "https://127.0.0.1/", "https://[::1]/", "https://localhost/", "http://9.9.9.9/"],
)
def test_a_webhook_reaches_nothing_inside_and_nothing_in_clear(
    address: str, settings: Settings, watch: Write, publish: Publish, time: Time
) -> None:
    watch(f"w,entity,whatsapp-ireland,webhook,{address},at once")
    with Store.open(settings["DATABASE"]):
        alert(settings, inside, time)
    publish(DECISION)
    lines, arrived = alert(settings, inside, time)
    assert not arrived
    assert "leads inside" in lines[-1] or "is not https" in lines[-1]


def test_mail(letters: Letters, settings: Settings, watch: Write, publish: Publish, time: Time) -> None:
    watch(
        "fine,search,fined AND whatsapp,email,desk@example.org,at once",
        "weekly,law,GDPR Art. 13,email,desk@example.org,weekly",
        "other,entity,google,email,desk@example.org,at once",
    )
    with Store.open(settings["DATABASE"]):
        alert(settings, inside, time)
    publish(DECISION)
    letters.answers = ["451 later"]
    assert not alert(settings, inside, time)[1]
    assert not letters.taken
    time.passes(minutes=1)
    lines, arrived = alert(settings, inside, time)
    assert arrived
    assert "other: no entity 'google' is known yet" in lines[0]
    (letter,) = (message_from_string(taken, policy=policy.default) for taken in letters.taken)
    assert letter["To"] == "desk@example.org"
    assert letter["Subject"] == f"[fine] {DECISION.title}, EUR 225,000,000 imposed (and 4 more)"
    assert letter["Message-ID"].startswith("<fine-")
    said = letter.get_content().replace("\r", "")
    assert 'New penalty: EUR 225,000,000 imposed\n  "€225 million"' in said
    time.passes(days=7)
    assert alert(settings, inside, time)[1]
    assert ["[weekly]" in taken for taken in letters.taken] == [False, True]


def test_a_source_that_breaks_is_told(
    hook: Hook, settings: Settings, watch: Write, publish: Publish, time: Time
) -> None:
    watch(f"health,source,ie_dpc,webhook,http://{hook.place}/,at once")
    publish(DECISION)
    alert(settings, inside, time)
    with Store.open(settings["DATABASE"]) as store:
        for finish in (Finish("ok"), Finish("ok"), Finish("broken", "expected entries, found none")):
            store.finish_run(store.start_run("ie_dpc", time()), finish, time())
    assert alert(settings, inside, time)[1]
    ((_, body),) = hook.posts
    new, broken = json.loads(body)["changes"]
    assert (new["why"], new["title"]) == ("new", "DPC")
    assert broken["changed"] == ["health: ok → broken", "reason: none → expected entries, found none"]


def test_a_page_that_is_gone_is_told(
    hooked: Hook, settings: Settings, time: Time, publish: Publish, watch: Write
) -> None:
    alert(settings, inside, time)
    with Store.open(settings["DATABASE"]) as store:
        (case,) = store.held()
        (key,) = store.ids()
    watch(f"case,case,{case},feed,,at once", f"c,case,{case},webhook,http://{hooked.place}/,at once")
    alert(settings, inside, time)
    publish(replace(DECISION, title="WhatsApp: decision"))
    alert(settings, inside, time)
    told = json.loads(hooked.posts[-1][1])["changes"]
    assert key in {one["id"] for one in told}


def test_killed_between_sending_and_noting(hooked: Hook, settings: Settings, time: Time) -> None:
    """The receiver has the post and kills the sender before it can know."""
    told = {
        name: " ".join(value) if isinstance(value, list) else str(value) for name, value in settings.items()
    }
    scrapy = [sys.executable, "-m", "scrapy", "alert"]
    sender: list[subprocess.Popen[bytes]] = []
    hooked.behaviours = [lambda _: sender[0].kill()]
    sender.append(subprocess.Popen(scrapy, cwd=ROOT, env={**os.environ, **told}))
    assert sender[0].wait(60) == -9
    assert alert(settings, inside, time)[1]
    first, again = hooked.posts
    assert keys(hooked) == [first[0]["idempotency-key"]] * 2
    assert first[1] == again[1]
    assert alert(settings, inside, time)[1]
    assert len(hooked.posts) == 2


def test_a_dry_run_shows_and_sends_nothing(
    hooked: Hook, settings: Settings, time: Time, watch: Write
) -> None:
    (shown,) = preview(settings, None, time)
    assert shown[0].key.startswith("meta-")
    assert not hooked.posts
    alert(settings, inside, time)
    assert not preview(settings, None, time)
    assert preview(settings, 0, time)


@pytest.mark.parametrize(
    ("rows", "remark"),
    [
        (["w,search,data-sharing,email,a@example.org,at once"], "full-text"),
        (["w,topic,fines,email,a@example.org"], "6 values"),
        (["w,topic,fines,email,a@example.org,at once"] * 2, "two watches"),
    ],
)
def test_a_file_that_cannot_be_followed_is_a_sentence(
    rows: list[str], remark: str, settings: Settings, watch: Write, time: Time
) -> None:
    watch(*rows)
    with Store.open(settings["DATABASE"]), pytest.raises(Unreadable, match=remark):
        alert(settings, inside, time)


def test_without_watches_or_a_database_it_says_what_is_missing(settings: Settings, time: Time) -> None:
    with pytest.raises(Unusable, match="does not exist yet"):
        alert(settings, inside, time)
    assert not Path(settings["DATABASE"]).exists(), "a mistyped name makes no database"
    with Store.open(settings["DATABASE"]):
        assert alert(settings, inside, time) == (
            [f"There are no watches: add one to {settings['WATCHES']}"],
            True,
        )
