"""The United Kingdom's government: its news and statements that name the Information Commissioner.

Listing  https://www.gov.uk/api/search.json (no key; ten requests a second are allowed)
Caveats  The Information Commissioner publishes on a site of its own (uk_ico).  Attachments are not read.
"""

from crawler.base import GovUkSpider
from crawler.base.govuk import search


class UkGovuk(GovUkSpider):
    name = "uk_govuk"
    publisher = "GOV.UK"
    homepage = "https://www.gov.uk/"
    coverage = "The 50 last changed news and statements that name the Information Commissioner."
    start_urls = [
        search(q='"Information Commissioner"', filter_content_purpose_supergroup="news_and_communications")
    ]
