"""The article's own words."""

import trafilatura

from crawler.article.markup import Markup


def body(page: Markup) -> str:
    """Paragraphs parted by a blank line; "" where no reader finds any."""
    text = trafilatura.extract(page.tree, favor_precision=True, include_comments=False) or ""
    return "\n\n".join(line.strip() for line in text.splitlines() if line.strip())
