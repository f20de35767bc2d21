"""Netimperative, the British outlet whose article of 9 November 2016 tells the first case.

Listing  https://www.netimperative.com/wp-json/wp/v2/posts (WordPress' own route, not seen live)
Caveats  A cloud of topics follows each article.  Older pages also have addresses without the day, and ?noamp.
"""

from datetime import timedelta

from crawler.base import WordPressSpider


class NewsNetimperative(WordPressSpider):
    name = "news_netimperative"
    publisher = "Netimperative"
    homepage = "https://www.netimperative.com/"
    country, language, voice = "GB", "en", "press"
    cadence = timedelta(days=7)
    licence = "copyright"
    coverage = "All posts: the outlet is small, and relevance decides."
    start_urls = [
        "https://www.netimperative.com/wp-json/wp/v2/posts?per_page=100"
        "&_fields=id,date_gmt,modified_gmt,link,title"
    ]
    aliases = ("digitalstrategyconsulting.com",)
    fetch = True
