"""An article as a text cites it, and the articles between two of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

LONGEST = 40  # articles of one list


@dataclass(frozen=True, slots=True)
class Cited:
    """One article of a citation at `text[start:end]`, with its paragraph and letter where given."""

    start: int
    end: int
    number: str
    paragraph: str = ""
    letter: str = ""
    named: bool = False  # its paragraph has a word of its own: "ust. 1"
    dashed: bool = False  # its paragraph follows a hyphen: "5-1-e", which codes number whole articles by

    @property
    def article(self) -> str:
        """As it is written in law: `5(1)(a)`."""
        return self.number + "".join(f"({part})" for part in (self.paragraph, self.letter) if part)

    @property
    def of_a_code(self) -> str:
        """The same where a hyphen parts the number of an article itself: `34-5`."""
        whole = replace(self, number=f"{self.number}-{self.paragraph}", paragraph="")
        return whole.article if self.dashed else self.article


def between(first: Cited, last: Cited) -> Iterator[Cited]:
    """What "12 to 14" or "(a) to (c)" leaves out."""
    if first.letter and last.letter and first.paragraph == last.paragraph:
        for code in range(ord(first.letter) + 1, ord(last.letter)):
            yield replace(last, start=first.start, letter=chr(code))
    elif first.number == last.number and first.paragraph and last.paragraph and not last.letter:
        for number in range(int(first.paragraph) + 1, int(last.paragraph)):
            yield replace(last, start=first.start, paragraph=str(number))
    elif first.number.isdigit() and last.number.isdigit() and not first.paragraph and not last.paragraph:
        for number in range(int(first.number) + 1, min(int(last.number), int(first.number) + LONGEST)):
            yield replace(last, start=first.start, number=str(number))
