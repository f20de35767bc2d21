"""What a source yields and what the pipelines receive.  Standard library only."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Literal

Voice = Literal["regulator", "court", "press", "company", "ngo", "aggregator"]
Origin = Literal["json-ld", "meta", "time", "listing", "feed", "url", "text"]
Precision = Literal["year", "month", "day", "time"]


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as somebody wrote it.

    `value` is ISO 8601: `2016-11`, `2016-11-07` or `2016-11-07T09:30:00+00:00`; never finer than
    what was written.  `origin` says where it stood.

    >>> Dated("2016-11", "listing").precision
    'month'
    """

    value: str
    origin: Origin

    @property
    def precision(self) -> Precision:
        """How fine the date is: its written length tells."""
        return {4: "year", 7: "month", 10: "day"}.get(len(self.value), "time")  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Page:
    """What one page says.  `body` is paragraphs parted by a blank line; `notes` say what is not in it."""

    title: str
    body: str
    published: Dated | None = None
    modified: Dated | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    language: str = ""
    kind: str = ""
    image: str = ""
    canonical: str = ""
    licence: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of a listing, feed or sitemap: a page worth fetching, and what the entry says of it.

    `page` is for entries that hold the whole text, as APIs do: the address is then not fetched.
    """

    url: str
    published: Dated | None = None
    title: str = ""
    modified: Dated | None = None
    kind: str = ""
    tags: tuple[str, ...] = ()
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A page of a source, as the pipelines receive it.

    `capture` is FILE:OFFSET in the archive; `address` is what was asked for, where that is not `url`; `notes`
    say what the body lacks.
    `text` is what every annotation's `start` and `end` count in: the title, a blank line, the body.

    >>> Document(source="uk_ico", url="https://ico.org.uk/x", title="Update", body="We fined.").text
    'Update\\n\\nWe fined.'
    """

    source: str
    url: str
    title: str
    body: str
    kind: str = "article"
    voice: Voice = "press"
    language: str = ""
    country: str = ""
    published: Dated | None = None
    modified: Dated | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    image: str = ""
    licence: str = ""
    fetched: datetime | None = None
    capture: str = ""
    address: str = ""
    links: tuple[str, ...] = field(default=())
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The title and the body, parted by a blank line; the body alone where there is no title."""
        return joined(self.title, self.body)


@lru_cache(maxsize=16)
def joined(title: str, body: str) -> str:
    """One text, as one shared object, so that what is cached by text is found at once."""
    return f"{title}\n\n{body}" if title else body


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as a listing showed it.  Address and title are digests: only whether they stay counts."""

    address: str
    title: str
    published: str
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a run saw in one listing: the first entries, and how many there were.

    `url` is the address asked for, with the question where one was posted; `number` is 1 where a run begins,
    more for what it leads on to; `host` is who answered.
    `whole` is False where the answer does not end as its format ends.
    """

    url: str
    number: int
    host: str
    whole: bool
    links: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """What a run saw of one document: not its words, but how long they are and in what language.

    `opening` is a digest of the first words; `language` is that of the words, empty where they are too few to
    tell.  `doubts` are reasons to believe that the page is none: `login`, `cookie wall` …
    """

    address: str
    title: str
    letters: int
    opening: str
    language: str
    published: str
    signed: bool
    tagged: bool
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What a run saw of its source, for its health; `before` is how pages that were read again were kept."""

    listings: tuple[Listing, ...] = ()
    texts: tuple[Text, ...] = ()
    before: tuple[Text, ...] = ()
