"""The search as OpenAPI describes it."""

from probewatch.api.described import Schema, answers, parameter
from probewatch.paging import DEEPEST
from probewatch.search import CONDITIONS, COUNTED, FACETED, ORDERS, RANKED

TEXT: Schema = {"type": "string"}
COUNT: Schema = {"type": "integer", "minimum": 0}
FOUND: Schema = {
    "type": "object",
    "required": ["id", "title", "published", "kind", "voice", "language", "publisher", "url", "snippet"],
    "properties": {
        **dict.fromkeys(("id", "title", "kind", "voice", "language", "publisher", "url"), TEXT),
        "published": {"type": ["string", "null"]},
        "snippet": {
            "type": "array",
            "description": "the words around the best hit, in pieces",
            "items": {
                "type": "object",
                "properties": {"text": TEXT, "hit": {"type": "boolean"}},
            },
        },
    },
}
VALUE: Schema = {
    "type": "object",
    "required": ["value", "name", "count"],
    "properties": {"value": TEXT, "name": TEXT, "count": COUNT},
}
NUMBERS = {
    "total": "how many documents match",
    "counted": f"how many of them, the first in order, the pages and facets cover; at most {COUNTED}",
    "ranked": f"among how many of them, the newest, the best were chosen; at most {RANKED}",
}
PAGE: Schema = {
    "type": "object",
    "required": ["rows", "facets", "next", "remarks", *NUMBERS],
    "properties": {
        "rows": {"type": "array", "items": FOUND},
        **{name: {**COUNT, "description": meaning} for name, meaning in NUMBERS.items()},
        "facets": {
            "type": "object",
            "properties": {name: {"type": "array", "items": VALUE} for name in FACETED},
        },
        "remarks": {"type": "array", "items": TEXT, "description": "what was not understood"},
        "next": {"type": ["integer", "null"], "description": "the number of the next page"},
    },
}


def operation() -> Schema:
    """Search over titles, texts and every name."""
    typed = 'words that must all occur; "a phrase", -without, beg* and OR mean what they mean elsewhere'
    return {
        "operationId": "search",
        "summary": "Documents that contain these words, with facets",
        "parameters": [
            parameter("q", typed, TEXT),
            parameter("sort", "best needs words", {"type": "string", "enum": list(ORDERS)}),
            parameter("page", "from 1", {"type": "integer", "minimum": 1, "maximum": DEEPEST}),
            *(parameter(name, f"{name} of the document, by its id or code", TEXT) for name in CONDITIONS),
        ],
        "responses": answers(PAGE, 400),
    }
