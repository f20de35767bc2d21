"""Raw pages: what is worth reading in full."""

import pytest

from pipelines.prefilter import prefilter

FINE = "<html><head><title>x</title></head><body><p>{}</p></body></html>"


@pytest.mark.parametrize(
    "text",
    [
        "The CNIL fined Acme under the GDPR.",
        "THE DATA PROTECTION AUTHORITY FINED A BANK OVER PERSONAL DATA",
        "La AEPD impone una multa a un banco por ceder datos personales.",
        "Plainte pour des données personnelles publiées en violation du RGPD.",
        "Πρόστιμο για παραβίαση δεδομένων προσωπικού χαρακτήρα και του ΓΚΠΔ.",
        "個人情報保護委員会は個人情報について調査を行った。",
        "The FTC sued a broker over location data.",
    ],
)
def test_worth_reading(text: str) -> None:
    assert prefilter(FINE.format(text).encode())


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_other_encodings(encoding: str) -> None:
    text = "Une amende pour des données à caractère personnel, une plainte et le RGPD."
    assert prefilter(FINE.format(text).encode(encoding))


@pytest.mark.parametrize(
    "page",
    [
        "<body><p>A storm hit the coast.</p></body>",
        "<body><script>var gdpr = 'GDPR personal data fined CNIL';</script><p>A storm hit the coast.</p></body>",
        "<body><!-- GDPR personal data CNIL fined --><p>A storm hit.</p></body>",
        "<body><p>A storm hit; a court decided.</p><footer>Your personal data: see our GDPR page</footer></body>",
        "<body><p>The court fined him.</p><a href='/p'>Your Privacy Rights</a> <a href='/g'>GDPR</a></body>",
        "<body><p>Phones share data.</p></body>",
        "",
    ],
)
def test_not_worth_reading(page: str) -> None:
    assert not prefilter(page.encode())


def test_what_cannot_be_seen_in_bytes_is_read() -> None:
    assert prefilter(b"%PDF-1.7 ...")
    assert prefilter("<p>nothing</p>".encode("utf-16"))


def test_a_page_that_ends_in_a_script() -> None:
    assert not prefilter(b"<body><p>A storm.</p><script>GDPR personal data")
