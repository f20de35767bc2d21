"""TechCrunch: news on privacy.

Listing  https://techcrunch.com/wp-json/wp/v2/posts?search=privacy (WordPress, no key)
Caveats  The search finds the word anywhere, so much is off topic.  Pages show a consent wall, the API none.
"""

from datetime import timedelta

from crawler.base import WordPressSpider


class NewsTechcrunch(WordPressSpider):
    name = "news_techcrunch"
    publisher = "TechCrunch"
    homepage = "https://techcrunch.com/"
    country, language, voice = "US", "en", "press"
    cadence = timedelta(days=2)
    licence = "copyright"
    coverage = "Posts in which the word privacy occurs, newest first."
    start_urls = [
        "https://techcrunch.com/wp-json/wp/v2/posts?search=privacy&per_page=100"
        "&_fields=id,date_gmt,modified_gmt,link,title,content"
    ]
