"""The United Kingdom's Competition and Markets Authority: its cases.

Listing  https://www.gov.uk/api/search.json?filter_document_type=cma_case (no key), once per type of case
Caveats  A case is one page that grows: a new turn is a new wording, not a new document.
"""

from crawler.base import GovUkSpider
from crawler.base.govuk import search

TYPES = "consumer-enforcement", "ca98-and-civil-cartels", "markets"


class UkCma(GovUkSpider):
    name = "uk_cma"
    publisher = "Competition and Markets Authority"
    homepage = "https://www.gov.uk/cma-cases"
    coverage = "Of consumer, competition and market cases the 50 last changed each; no mergers."
    start_urls = [search(filter_document_type="cma_case", filter_case_type=sort) for sort in TYPES]
