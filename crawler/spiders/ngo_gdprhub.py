"""GDPRhub, noyb's wiki: summaries in English of what authorities and courts decide under the GDPR.

Listing  https://gdprhub.eu/index.php?title=Special:NewPages&feed=atom (the whole page in each entry)
Caveats  Written by volunteers, often weeks after the decision: the date is that of the page.  The feed goes
         back ninety days.  The site may answer with a puzzle for browsers, which is an error here; noyb gives
         access on request.  Share-alike and not for commercial use.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class NgoGdprhub(FeedSpider):
    name = "ngo_gdprhub"
    publisher = "GDPRhub"
    homepage = "https://gdprhub.eu/"
    country, language, voice, kind = "EU", "en", "aggregator", "decision"
    cadence = timedelta(days=7)
    licence = "CC-BY-NC-SA-4.0"
    coverage = "Summaries of decisions and judgments, the fifty newest; not articles on the law."
    start_urls = ["https://gdprhub.eu/index.php?title=Special:NewPages&feed=atom&hideredirs=1&limit=50"]
    wanted = r"[?&]title=[^&]+_-_|/[^?]+_-_"
    whole = True
