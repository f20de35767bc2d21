"""Meta Newsroom: what the company itself says of regulators and courts.

Listing  https://about.fb.com/wp-json/wp/v2/posts, asked for WhatsApp and for privacy (WordPress, no key)
Caveats  A party's own words.  Posts in other languages stand under /fr/, /de/ and so on, and are left alone.
         Those before 2019 were at newsroom.fb.com, which leads here.
"""

from datetime import timedelta

from crawler.base import WordPressSpider

POSTS = (
    "https://about.fb.com/wp-json/wp/v2/posts?search={}&per_page=100&page=1"
    "&_fields=id,date_gmt,modified_gmt,link,title,content"
)


class NewsMetaNewsroom(WordPressSpider):
    name = "news_meta_newsroom"
    publisher = "Meta Platforms"
    homepage = "https://about.fb.com/news/"
    country, language, voice, kind = "US", "en", "company", "statement"
    cadence = timedelta(days=5)
    licence = "copyright"
    coverage = "Posts in English in which the words WhatsApp or privacy occur, newest first."
    start_urls = [POSTS.format("WhatsApp"), POSTS.format("privacy")]
    aliases = ("newsroom.fb.com",)
    pages = 1
    wanted = r"^https://about\.fb\.com/news/"
