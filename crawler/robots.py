"""robots.txt, taken seriously when it cannot be read (RFC 9309, 2.3.1.4: assume that all is disallowed)."""

from urllib.parse import urlsplit

from scrapy import Request
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import RobotParser


class Unreadable(IgnoreRequest):
    """Raised for a request to a site whose robots.txt answers with an error of the server, or not at all."""


class Robots(RobotsTxtMiddleware):
    """Scrapy's middleware, which takes such a site to allow everything."""

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        """Read an answer; an error of the server is none."""
        if response.status >= 500:
            raise Unreadable(f"status {response.status}")
        await super()._parse_robots(response, netloc, request)

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        """Refuse what is disallowed, or unknown.

        Of several requests that wait for one robots.txt, Scrapy gives its rules to the first only and lets
        the others pass: they are looked up again.
        """
        rules = rp or self._parsers.get(urlsplit(request.url).netloc)
        if not isinstance(rules, RobotParser):
            raise Unreadable("the site's robots.txt cannot be read now")
        super().process_request_2(rules, request)
