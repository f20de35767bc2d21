"""The Court of Justice of the European Union: judgments and opinions on data protection law.

Listing  https://publications.europa.eu/webapi/rdf/sparql (CELLAR, the archive of the Publications Office)
Caveats  Joined cases stand under the number of the first.  The newest judgments may lack an English text,
         and then the address answers 404 until they have one.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from bs4 import Tag

from crawler.base import JsonSpider
from crawler.items import Link, Page
from crawler.soup import Unexpected, field, moment, one, paragraphs

CELLAR = "https://publications.europa.eu/"
QUERY = """PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
SELECT DISTINCT ?celex ?ecli ?date ?title WHERE {
 ?law cdm:resource_legal_id_celex ?of FILTER(STR(?of) IN ("32016R0679", "31995L0046", "32002L0058"))
 ?case cdm:case-law_interpretes_resource_legal ?law; cdm:resource_legal_id_celex ?celex;
  cdm:work_date_document ?date; cdm:work_has_expression ?text
 OPTIONAL { ?case cdm:case-law_ecli ?ecli }
 FILTER(REGEX(STR(?celex), "^6[0-9]{4}[CT][JC]"))
 ?text cdm:expression_title ?title; cdm:expression_uses_language ?in FILTER(STRENDS(STR(?in), "/ENG"))
} ORDER BY DESC(?date) LIMIT 100"""
JSON = "application/sparql-results+json"


class EuCjeu(JsonSpider):
    name = "eu_cjeu"
    publisher = "Court of Justice of the European Union"
    homepage = "https://curia.europa.eu/"
    country, language, voice = "EU", "en", "court"
    cadence = timedelta(days=75)  # the Court rests from mid-July to September
    licence = "EU-reuse"
    coverage = "The 100 newest judgments and opinions that interpret the GDPR, Directive 95/46 or 2002/58."
    headers = {"Accept": f"{JSON}, text/html;q=0.9, application/xhtml+xml;q=0.9", "Accept-Language": "eng"}
    start_urls = [f"{CELLAR}webapi/rdf/sparql?{urlencode({'format': JSON, 'query': QUERY})}"]

    @staticmethod
    def links(listing: Any) -> Iterator[Link]:
        """The cases; a title is made of sentences parted by #, parties second and number last."""
        for row in field(listing, "results", "bindings"):
            celex, day, title = (field(row, name, "value") for name in ("celex", "date", "title"))
            if len(parts := [part.strip(" .") for part in title.split("#")]) < 3:
                raise Unexpected("a title of three parts or more", repr(title))
            kind, named = "judgment" if celex[6] == "J" else "opinion", f"{parts[1]} ({parts[-1]})"
            tags = (row["ecli"]["value"],) if "ecli" in row else ()
            yield Link(f"{CELLAR}resource/celex/{celex}", moment(day), named, kind=kind, tags=tags)

    @staticmethod
    def page(article: Tag) -> Page:
        """The text as it stands; its title is the listing's."""
        return Page(title="", body=paragraphs(one(article, "body")))
