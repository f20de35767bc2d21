"""Why a page could not be read.

Unreadable
├── NoText      nothing on the page is an article
├── NoPage      neither a page nor a PDF: a picture, a packed file
├── Encrypted   a PDF with a password
├── Broken      a PDF that is damaged
├── Scanned     a PDF of pictures
├── Nameless    a PDF of drawings that it does not name as letters
├── TooSlow     reading took longer than it may
├── TooLarge    reading took more memory than it may
└── Failed      the reader is at fault, not the page
"""


class Unreadable(ValueError):
    """Why a page could not be read; its message names the page and says what could be done."""


class NoText(Unreadable):
    """Raised by `read` for a page on which no reader finds an article."""


class NoPage(Unreadable):
    """Raised by `read` for bytes that are no text in any character set."""


class Encrypted(Unreadable):
    """Raised by `read_pdf` for a file that can only be opened with a password."""


class Broken(Unreadable):
    """Raised by `read_pdf` for a file that is no PDF, is cut off or contradicts itself."""


class Scanned(Unreadable):
    """Raised by `read_pdf` for a file whose pages have no letters: pictures, to be read by OCR."""


class Nameless(Unreadable):
    """Raised by `read_pdf` for a file whose fonts do not say which letters they draw: to be read by OCR."""


class TooSlow(Unreadable):
    """Raised by the sandbox when reading did not end in time."""


class TooLarge(Unreadable):
    """Raised by the sandbox when reading took more memory than allowed."""


class Failed(Unreadable):
    """Raised by the sandbox when the reader raised what it never should; standard error has its traceback."""
