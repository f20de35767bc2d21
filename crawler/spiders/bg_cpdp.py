"""Bulgaria's Commission for Personal Data Protection (Комисия за защита на личните данни): all its posts.

Listing  https://cpdp.bg/wp-json/wp/v2/posts (WordPress)
Caveats  Decisions, opinions and news stand side by side; decisions before 2023 bear the day on which the site
         was moved.  www.cpdp.bg has a broken chain of certificates: only the bare host is asked.
"""

from datetime import timedelta

from crawler.base import WordPressSpider


class BgCpdp(WordPressSpider):
    name = "bg_cpdp"
    publisher = "Комисия за защита на личните данни"
    homepage = "https://cpdp.bg/"
    country, language, voice, kind = "BG", "bg", "regulator", "statement"
    cadence = timedelta(days=14)
    licence = "copyright"
    coverage = "News, decisions and opinions in Bulgarian, newest first; not what stands in attached files."
    start_urls = [
        "https://cpdp.bg/wp-json/wp/v2/posts?per_page=100&page=1"
        "&_fields=id,date_gmt,modified_gmt,link,title,content"
    ]
