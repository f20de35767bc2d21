"""The United States' Department of Health and Human Services, Office for Civil Rights: HIPAA enforcement.

Listing  https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/index.html
Caveats  The markup of the listing is not known: every link to a single matter counts.  A page tells the
         settlement or penalty as it was announced; what courts made of it later is told elsewhere.
"""

from datetime import timedelta

from crawler.base import ListingSpider

AGREEMENTS = "https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/"


class UsHhsOcr(ListingSpider):
    name = "us_hhs_ocr"
    publisher = "HHS Office for Civil Rights"
    homepage = "https://www.hhs.gov/ocr/"
    country, language, voice, kind = "US", "en", "regulator", "statement"
    cadence = timedelta(days=60)
    licence = "public-domain"
    coverage = "Resolution agreements and civil money penalties; not the portal of breaches: it has no text."
    start_urls = [f"{AGREEMENTS}index.html"]
    wanted = r"/compliance-enforcement/agreements/[^/?#]+/index\.html$|/about/news/\d{4}/"
