"""Cyprus' Commissioner for Personal Data Protection (Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα).

Listing  https://www.gov.cy/dataprotection/feed/
Caveats  The feed holds a handful of entries; the site is new, and addresses at www.dataprotection.gov.cy are
         dead.  Most decisions are announced in Greek, some in English as well.
"""

from datetime import timedelta

from crawler.base import FeedSpider


class CyCommissioner(FeedSpider):
    name = "cy_commissioner"
    publisher = "Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα"
    homepage = "https://www.gov.cy/dataprotection/"
    country, language, voice, kind = "CY", "el", "regulator", "statement"
    cadence = timedelta(days=60)
    licence = "copyright"
    coverage = "Announcements; not the texts of decisions."
    start_urls = ["https://www.gov.cy/dataprotection/feed/"]
