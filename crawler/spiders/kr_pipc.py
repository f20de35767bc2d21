"""Korea's 개인정보보호위원회 (Personal Information Protection Commission): press releases.

Listing  https://www.pipc.go.kr/np/cop/bbs/selectBoardList.do?bbsId=BS074&mCode=C020010000
Caveats  The server refuses some programs and redirects others.  Part of the releases are attached files (HWP,
         PDF) of which the page shows no more than the title.  Fines are in won: 과징금 for the breach itself,
         과태료 for lesser ones.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from bs4 import Tag

from crawler.base import ListingSpider
from crawler.items import Link
from crawler.soup import Unexpected, attr, moment, one, some, text


class KrPipc(ListingSpider):
    name = "kr_pipc"
    publisher = "개인정보보호위원회"
    homepage = "https://www.pipc.go.kr/"
    country, language, voice, kind = "KR", "ko", "regulator", "statement"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "The newest press releases in Korean; not the decisions, which a key opens at law.go.kr."
    start_urls = ["https://www.pipc.go.kr/np/cop/bbs/selectBoardList.do?bbsId=BS074&mCode=C020010000"]

    @staticmethod
    def links(listing: Tag) -> Iterator[Link]:
        """The rows of the board, each with the day of its release."""
        for row in some(listing, "tr:has(a[href*='nttId='])"):
            link, dated = one(row, "a[href*='nttId=']"), re.search(r"\d{4}-\d{2}-\d{2}", text(row))
            if not dated:
                raise Unexpected("a date like '2022-09-14'", repr(text(row)))
            yield Link(attr(link, "href"), moment(dated[0]), text(link))
