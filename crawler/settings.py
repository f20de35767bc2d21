"""What differs from Scrapy's defaults, and why.  `-s NAME=VALUE` overrides each."""

import os

BOT_NAME = "probewatch"
SPIDER_MODULES = ["crawler.spiders"]
NEWSPIDER_MODULE = "crawler.spiders"
COMMANDS_MODULE = "crawler.commands"

# Whoever is crawled can see by whom, and write to them.
CONTACT = os.environ.get("CONTACT", "")
USER_AGENT = f"Probewatch/0.1 (follows privacy enforcement; {CONTACT or 'no contact set'})"

# Politeness: one request at a time to each site, what robots.txt says, and no memory of us left behind.
ROBOTSTXT_OBEY = True
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 2  # seconds; a source that needs more says so in its custom_settings
COOKIES_ENABLED = False  # and with them an unannounced fetch of the public suffix list
REFERER_ENABLED = False
RETRY_AFTER_MOST = 120  # seconds that a server may make us wait
RETRY_BACKOFF = 5  # seconds before the first retry, five times as long before the next

# What answers may cost us.
DOWNLOAD_TIMEOUT = 30  # Scrapy: 180
DNS_TIMEOUT = 10
DOWNLOAD_MAXSIZE = 32 * 1024 * 1024  # Scrapy: 1 GiB, also of what a bomb unpacks to
REDIRECT_MAX_TIMES = 10  # Scrapy: 20
DEPTH_LIMIT = 20  # Scrapy: none; calendars have no end
CLOSESPIDER_PAGECOUNT = 2000  # answers in one run of a source
CLOSESPIDER_TIMEOUT = 3600

# What requests may reach.
DOWNLOAD_VERIFY_CERTIFICATES = True  # Scrapy: any certificate will do
DOWNLOAD_HANDLERS = {
    **dict.fromkeys(("http", "https"), "crawler.headers.Handler"),  # Scrapy's takes headers without end
    **dict.fromkeys(("data", "file", "ftp", "s3")),  # a link must not read our disk
}
TWISTED_DNS_RESOLVER = "crawler.guard.Resolver"
ALLOWED_INSIDE: list[str] = []  # hosts of this machine or network, as `host:port`, that may be reached

# Doors that Scrapy opens on this machine: a Python prompt and a server that runs what is posted to it.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False

# Listings are revalidated, pages are fetched once and archived.
HTTPCACHE_ENABLED = True
HTTPCACHE_DIR = os.path.abspath("data/httpcache")  # noqa: PTH100 - Scrapy wants a string
HTTPCACHE_STORAGE = "crawler.cache.Files"
HTTPCACHE_POLICY = "crawler.cache.Listings"
ARCHIVE = os.environ.get("ARCHIVE", "data/archive")  # folder of WARC files; empty: none are written

DOWNLOADER_MIDDLEWARES = {
    "crawler.guard.Guard": 50,  # before robots.txt is asked for
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.robots.Robots": 100,
    "crawler.guard.Whole": 595,  # sees bodies before they are unpacked
    "crawler.archive.Archive": 880,
    "crawler.replay.Replay": 890,
    "crawler.patience.Patience": 895,
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": None,
    "crawler.cache.Cache": 900,
}
REPLAY = os.environ.get("REPLAY", "")  # folder of recorded pages that answer in place of the network

# Where documents go.  Named, not imported: the crawler knows nothing of what is made of its pages.
DATABASE = os.environ.get("DATABASE", "data/probes.db")
STORE = "pipelines.store.Store"
LINK = "pipelines.reading.link"  # folds what is kept into cases, when a crawl has ended
RELEVANCE = "pipelines.relevance.relevance"  # decides what enters the corpus; empty: everything does
PREFILTER = (
    "pipelines.prefilter.prefilter"  # whether `scrapy backfill` reads a page at all; empty: every page
)
INTAKE = "pipelines.item_pipeline.Intake"  # keeps what `scrapy backfill` finds
REREADING = "pipelines.rereading.Rereading"  # shows and keeps what `scrapy reread` makes of archived pages
ITEM_PIPELINES = {"pipelines.item_pipeline.Keep": 300}
EXTENSIONS = {"pipelines.runs.Runs": 100, "crawler.revisit.Revisit": 200}
REVISIT = 5  # kept pages that a run of a source looks at again, by conditional request
PROBE = "pipelines.runs.Probe"  # judges a run without keeping anything
SPIDER_MIDDLEWARES = {
    "pipelines.runs.Known": 950,  # drops links before they are counted
    "crawler.watch.Watch": 970,  # nearest to the spider: sees all
}
WATCH = "crawler.watch.Watch"

# Who is told of changes, and how: `scrapy alert`.
ALERT, ALERT_PREVIEW = "pipelines.alerts.delivery.alert", "pipelines.alerts.delivery.preview"
WATCHES = os.environ.get("WATCHES", "data/watches.csv")
SITE = os.environ.get("SITE", "")  # where the site is served, such as https://probes.example.org
SMTP_HOST = os.environ.get("SMTP_HOST", "")
SMTP_PORT = os.environ.get("SMTP_PORT", "587")
SMTP_USER = os.environ.get("SMTP_USER", "")
SMTP_PASSWORD = os.environ.get("SMTP_PASSWORD", "")
SMTP_FROM = os.environ.get("SMTP_FROM", "")
SMTP_SECURITY = os.environ.get("SMTP_SECURITY", "starttls")  # or tls, or none
WEBHOOK_SECRET = os.environ.get("WEBHOOK_SECRET", "")  # whsec_ and base64
WEBHOOK_INSIDE = os.environ.get("WEBHOOK_INSIDE", "").split()  # host:port of hosts inside that may be reached
