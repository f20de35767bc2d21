"""Documents as the fold sees them, made without text."""

from dataclasses import fields
from hashlib import sha256
from typing import Any

from pipelines.cases import Cases, Told, fold
from pipelines.cases.told import Sum
from pipelines.entities import Entity, Parent, Register

KNOWN = Register.of(
    [
        Entity("uk_ico", "authority", "Information Commissioner's Office", "GB", short="ICO", office="dpa"),
        Entity("ie_dpc", "authority", "Data Protection Commission", "IE", short="DPC", office="dpa"),
        Entity("fr_cnil", "authority", "CNIL", "FR", short="CNIL", office="dpa"),
        Entity("eu_edpb", "authority", "European Data Protection Board", "EU", short="EDPB", office="dpa"),
        Entity("it_agcm", "authority", "AGCM", "IT", short="AGCM", office="competition"),
        Entity("eu_general_court", "court", "General Court", "EU", short="General Court", office="court"),
        Entity("meta", "organisation", "Meta"),
        Entity("facebook", "organisation", "Facebook", parents=(Parent("meta", "2004"),)),
        Entity("whatsapp", "organisation", "WhatsApp", parents=(Parent("meta", "2014-10-06"),)),
        Entity(
            "whatsapp-ireland", "organisation", "WhatsApp Ireland", parents=(Parent("meta", "2014-10-06"),)
        ),
    ]
)
SETS = {"numbers", "cited", "articles", "links"}
WORDS = ("message", "account", "number", "phone", "terms", "update", "share", "advert", "users", "service")


def doc(key: str, **changes: Any) -> Told:
    """A statement of the ICO about WhatsApp, but for the changes; sets may be given as lists."""
    told: dict[str, Any] = {field.name: () for field in fields(Told)}
    told |= dict.fromkeys(("title", "language", "decided"), "") | {"boxed": False}
    told |= {
        "id": key,
        "source": "uk_ico",
        "url": f"https://ico.org.uk/{key}",
        "kind": "statement",
        "voice": "regulator",
        "published": "2016-11-07",
        "authorities": ("uk_ico",),
        "respondents": ("whatsapp",),
        "topics": ("data_sharing", "consent"),
        "words": (*WORDS, *(sha256(f"{key}{n}".encode()).hexdigest()[:8] for n in range(12))),
    }
    told |= changes
    told["times"] = (1,) * len(told["words"])
    told["authority"] = next(iter(told["authorities"]), "")
    return Told(**{name: frozenset(value) if name in SETS else value for name, value in told.items()})


def event(kind: str, date: str, precision: str = "day", actor: str = "", words: str = "") -> dict[str, Any]:
    """A row of events."""
    return {
        "id": f"{kind}{date}",
        "type": kind,
        "date": date,
        "precision": precision,
        "actor": actor,
        "words": words or kind,
    }


def penalty(
    amount: str, stage: str = "imposed", currency: str = "EUR", respondent: str = ""
) -> dict[str, Any]:
    """A row of penalties."""
    return {
        "id": f"{stage}{amount}",
        "stage": stage,
        "amount": amount,
        "currency": currency,
        "eur": float(amount) if currency == "EUR" else None,
        "respondent": respondent,
        "words": f"{currency} {amount}",
    }


def fine(amount: float, currency: str = "EUR", stage: str = "imposed") -> Sum:
    return Sum(amount, currency, amount if currency == "EUR" else None, stage)


def cases(*documents: Told, **more: Any) -> Cases:
    return fold(documents, KNOWN, **more)


def together(*documents: Told, **more: Any) -> list[str]:
    """The cases as strings of document ids."""
    return sorted(
        "".join(sorted(filed.document for filed in case.documents))
        for case in cases(*documents, **more).cases
    )
