"""Which pages of a web archive are wanted: by host, by language, and by the day of their capture."""

import argparse
import re
from dataclasses import asdict, dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

LANGUAGE = re.compile(rb"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", re.IGNORECASE)
HEAD = 4096  # bytes in which a page says its language


def day(written: str) -> date:
    """A day as an option gives it."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{written!r} is not a day like 2016-11-07") from None


def host(written: str) -> str:
    """A host as an option gives it, or that of an address.

    >>> host("CNIL.fr"), host("https://www.cnil.fr/fr")
    ('cnil.fr', 'www.cnil.fr')
    """
    named = urlsplit(written if "://" in written else f"//{written}").hostname
    if not named:
        raise argparse.ArgumentTypeError(f"{written!r} is not a host like cnil.fr")
    return named


def language(written: str) -> str:
    """A language as an option gives it, by its two or three letters.

    >>> language("FR"), language("en-GB")
    ('fr', 'en')
    """
    code = re.match(r"([a-z]{2,3})(?:[-_]|$)", written.lower())
    if not code:
        raise argparse.ArgumentTypeError(f"{written!r} is not a language code like en")
    return code[1]


@dataclass(frozen=True, slots=True)
class Selection:
    """What is wanted; an empty field wants everything."""

    hosts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    @classmethod
    def of(cls, asked: argparse.Namespace) -> "Selection":
        """What the options of a command ask for."""
        hosts, languages = sorted(set(asked.host or ())), sorted(set(asked.language or ()))
        return cls(tuple(hosts), tuple(languages), asked.since, asked.until)

    def __str__(self) -> str:
        """The selection in words; two that are the same are written the same.

        >>> str(Selection(("cnil.fr",), since=date(2018, 5, 25))), str(Selection())
        ('hosts cnil.fr; since 2018-05-25', '')
        """
        said = {name: value for name, value in asdict(self).items() if value}
        return "; ".join(
            f"{name} {' '.join(value) if isinstance(value, tuple) else value}" for name, value in said.items()
        )

    def unwanted(self, url: str, at: datetime) -> str:
        """Why a capture is not wanted, if it is not; a host stands for its subdomains too.

        >>> Selection(("cnil.fr",)).unwanted("https://www.cnil.fr/x", datetime(2018, 5, 25))
        ''
        """
        if self.hosts and not self.covers(urlsplit(url).hostname or ""):
            return "other host"
        early = self.since and at.date() < self.since
        late = self.until and at.date() > self.until
        return "other time" if early or late else ""

    def covers(self, host: str) -> bool:
        """Whether a host is wanted, or one above it."""
        return any(host == wanted or host.endswith(f".{wanted}") for wanted in self.hosts)

    def foreign(self, page: bytes) -> bool:
        """Whether a page says that it is in no language that is wanted."""
        said = LANGUAGE.search(page, 0, HEAD) if self.languages else None
        return said is not None and not self.speaks(said[1].decode())

    def speaks(self, language: str) -> bool:
        """Whether a language is wanted.

        >>> Selection(languages=("fr",)).speaks("fr-BE")
        True
        """
        return not self.languages or language.lower().partition("-")[0] in self.languages
