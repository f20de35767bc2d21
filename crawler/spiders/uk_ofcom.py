"""The United Kingdom's Office of Communications: what it publishes on GOV.UK.

Listing  https://www.gov.uk/api/search.json?filter_organisations=ofcom (no key)
Caveats  www.ofcom.org.uk, with the register of enforcement, has answered 403 to programs since July 2026,
         so most of its enforcement is not here; GOV.UK holds a small part, late and without the decisions.
"""

from datetime import timedelta

from crawler.base import GovUkSpider
from crawler.base.govuk import search


class UkOfcom(GovUkSpider):
    name = "uk_ofcom"
    publisher = "Ofcom"
    homepage = "https://www.ofcom.org.uk/"
    cadence = timedelta(days=90)
    coverage = "The 50 last changed pages that bear Ofcom's name on GOV.UK; not its register of enforcement."
    start_urls = [search(filter_organisations="ofcom")]
