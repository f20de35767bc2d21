"""One address for one page, however it was linked to."""

import re
from urllib.parse import urlsplit, urlunsplit

from w3lib.url import canonicalize_url, url_query_cleaner

TRACKING = re.compile(
    r"^(utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium)|fbclid|[dgy]clid|[gw]braid|msclkid|mc_[ce]id|igshid|_ga|"
    r"_hs(enc|mi)|at_\w+|xtor|s_cid|ref_src|cmpid|ocid|noamp|guccounter|fl)$"
)
EDITIONS = re.compile(r"^(?:(?:www|m|mobile|amp)\.)+")  # of the same site


def canonical(url: str) -> str:
    """The address without fragment, tracking parameters and default port, its query sorted.

    >>> canonical("HTTPS://ICO.org.uk:443/news/?utm_source=x&b=2&a=1#top")
    'https://ico.org.uk/news/?a=1&b=2'
    """
    parts = urlsplit(canonicalize_url(url))
    tracking = [name for name in re.findall(r"(?:^|&)([^=&]+)", parts.query) if TRACKING.match(name)]
    host = re.sub(r":(80|443)$", "", parts.netloc.lower())
    plain = urlunsplit(parts._replace(netloc=host, fragment=""))
    return url_query_cleaner(plain, tracking, remove=True) if tracking else plain


def stated(url: str, claim: str) -> str:
    """The address a page gives as its own, if it is believable: same site, and not its front page.

    What came over https has an https address, whatever it claims.

    >>> stated("https://www.a.org/x?page=2", "https://a.org/x"), stated("https://a.org/x", "https://a.org/")
    ('https://a.org/x', 'https://a.org/x')
    >>> stated("https://amp.a.org/x", "http://www.a.org/x"), stated("https://a.org/x", "https://b.org/x")
    ('https://www.a.org/x', 'https://a.org/x')
    """
    here, there = urlsplit(url), urlsplit(claim)
    same = EDITIONS.sub("", here.netloc) == EDITIONS.sub("", there.netloc)
    if not same or not there.path.strip("/"):
        return canonical(url)
    return canonical(urlunsplit(there._replace(scheme=here.scheme)) if here.scheme == "https" else claim)
