"""What reading a damaged PDF raises: its readers trust the file, so that whatever is not as it should be
comes out as an error of Python's own."""

import zlib

from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException
from pypdf.errors import PyPdfError

DAMAGE = (
    *(PyPdfError, PdfminerException, MalformedPDFException, zlib.error),
    *(ValueError, KeyError, TypeError, AttributeError, IndexError, AssertionError),
    *(RecursionError, OverflowError, ZeroDivisionError, NotImplementedError, OSError),
)
