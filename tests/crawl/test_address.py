"""One page has one address, however it was linked to."""

import pytest

from crawler.address import canonical

PAGE = "https://ico.org.uk/news/acme?a=1&b=2"


@pytest.mark.parametrize(
    "url",
    [
        PAGE,
        "HTTPS://ICO.ORG.UK:443/news/acme?b=2&a=1",
        f"{PAGE}#top",
        f"{PAGE}&utm_source=mail&utm_medium=x",
        f"{PAGE}&fbclid=1&gclid=2&msclkid=3&mc_cid=4&mc_eid=5",
    ],
)
def test_two_spellings_of_an_address_are_one(url: str) -> None:
    assert canonical(url) == PAGE


@pytest.mark.parametrize("url", [PAGE.replace("a=1", "a=2"), PAGE.replace("news", "News"), f"{PAGE}&page=2"])
def test_two_pages_stay_two(url: str) -> None:
    assert canonical(url) != PAGE
