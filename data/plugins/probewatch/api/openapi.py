"""OpenAPI 3.1 and JSON Schema, written from the table of resources and the schema's own comments."""

from dataclasses import asdict
from typing import Any

from probewatch.about import dictionary
from probewatch.api import searching
from probewatch.api.asking import DEEPEST, MOST, USUAL
from probewatch.api.described import PROBLEM, Schema, answers, parameter
from probewatch.api.resources import RESOURCES, UNTOLD, Filter, Resource
from probewatch.downloads import downloads, folder
from probewatch.reader import LISTS, Reader
from probewatch.search import COUNTED, RANKED

STREAMS = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl; charset=utf-8"}
TYPES = {"TEXT": "string", "INTEGER": "integer", "REAL": "number"}
STORED = "select sql from sqlite_master where name = :name"
DATE = r"^\d{4}(-\d\d(-\d\d)?)?$"
PARAMETER: dict[str, Schema] = {
    "string": {"type": "string", "maxLength": 300},
    "date": {"type": "string", "pattern": DATE},
    "integer": {"type": "integer", "minimum": 0, "maximum": 10**18 - 1},
    "number": {"type": "number", "exclusiveMinimum": -(10**15), "exclusiveMaximum": 10**15},
}


def document(reader: Reader) -> Schema:
    """The whole description."""
    paths: Schema = {}
    for resource in RESOURCES:
        paths[f"/api/1/{resource.name}"] = {"get": list_operation(resource)}
        paths[f"/api/1/{resource.name}/{{id}}"] = {"get": record_operation(resource)}
        for form, kind in STREAMS.items():
            paths[f"/api/1/{resource.name}.{form}"] = {"get": stream_operation(resource, form, kind)}
    paths["/search.json"] = {"get": searching.operation()}
    schemas = {resource.record: record_schema(reader, resource) for resource in RESOURCES}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Probewatch",
            "version": "1",
            "description": "Privacy probes, with their evidence.",
        },
        "paths": paths,
        "components": {"schemas": {**schemas, "problem": PROBLEM}},
    }


def described(reader: Reader, _: dict[str, str]) -> Schema:
    """The page on the API."""
    files = [asdict(file) for file in downloads(folder(reader))]
    resources = [asdict(resource) for resource in RESOURCES]
    limits = {"most": MOST, "usual": USUAL, "deepest": DEEPEST, "counted": COUNTED, "ranked": RANKED}
    return {"resources": resources, "downloads": files, **limits}


def record_schema(reader: Reader, resource: Resource) -> Schema:
    """JSON Schema of a record; types, nulls and meanings are those of the stored columns."""
    reader.row(f"select 1 from {resource.table}")  # noqa: S608 -- ours; raises where an older database lacks it
    row = reader.row(STORED, name=resource.table)
    columns = {
        column["name"]: column for column in dictionary(row["sql"] if row else "", resource.table)["columns"]
    }
    properties = {
        name: computed(*resource.computed[name])
        if name in resource.computed
        else typed(columns[name], resource.told.get(name) != UNTOLD)
        for name in resource.fields
    }
    if resource.name == "documents":
        properties["text"] = {
            "type": ["string", "null"],
            "description": "in a single record; null where closed",
        }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "description": resource.meaning,
        "required": [resource.key],
        "properties": properties,
        "additionalProperties": False,
    }


def computed(kind: str, meaning: str) -> Schema:
    return {"type": ["object", "null"] if kind == "object" else kind, "description": meaning}


def typed(column: dict[str, Any], logged: bool = True) -> Schema:
    """A column; one that the change log does not hold is null where another day is asked for.

    >>> typed({"name": "opened", "type": "TEXT", "required": False, "meaning": "date of the first event"})
    {'type': ['string', 'null'], 'description': 'date of the first event'}
    """
    if column["name"] in LISTS:
        return {"type": "array", "items": {"type": "string"}, "description": column["meaning"]}
    kind = TYPES[column["type"]]
    always = column["required"] and logged
    return {"type": kind if always else [kind, "null"], "description": column["meaning"]}


def list_operation(resource: Resource) -> Schema:
    row = {"$ref": f"#/components/schemas/{resource.record}"}
    page = {
        "type": "object",
        "required": ["rows", "next"],
        "properties": {
            "rows": {"type": "array", "items": row},
            "next": {"type": ["string", "null"], "description": "cursor of the next page"},
        },
    }
    return {
        "operationId": f"list_{resource.name}",
        "summary": f"{resource.name.capitalize()}, filtered and in order",
        "description": resource.meaning,
        "parameters": parameters(resource),
        "responses": linked(answers(page, 400), resource),
    }


def linked(responses: Schema, resource: Resource) -> Schema:
    """The answers of a list, which say that each row's key leads to its record."""
    key = {"id": f"$response.body#/rows/0/{resource.key}"}
    responses["200"]["links"] = {
        resource.record: {"operationId": f"read_{resource.record}", "parameters": key}
    }
    return responses


def stream_operation(resource: Resource, form: str, kind: str) -> Schema:
    told = answers({}, 400)
    told["200"] = {
        "description": f"the records asked for, at most {DEEPEST:,}",
        "headers": {"Link": {"description": "where the rest begins", "schema": {"type": "string"}}},
        "content": {kind: {"schema": {"type": "string"}}},
    }
    return {
        "operationId": f"{form}_{resource.name}",
        "summary": f"{resource.name.capitalize()}, as {form.upper()}",
        "parameters": parameters(resource),
        "responses": told,
    }


def record_operation(resource: Resource) -> Schema:
    key: Schema = {"type": "string", "pattern": r"^[a-z0-9_-]+$", "maxLength": 100}
    return {
        "operationId": f"read_{resource.record}",
        "summary": f"One {resource.record}; an id that was merged redirects",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": key},
            listed("fields", "field names separated by commas; all by default", resource.fields),
        ],
        "responses": answers({"$ref": f"#/components/schemas/{resource.record}"}, 400, 404),
    }


def parameters(resource: Resource) -> list[Schema]:
    """The filters of a resource, and what every list understands."""
    sorts = [sign + name for name in resource.sorts for sign in ("", "-")]
    common = [
        parameter(
            "sort",
            f"the order; {resource.default} by default, id with as_of",
            {"type": "string", "enum": sorts},
        ),
        listed("fields", "field names separated by commas", resource.fields),
        parameter(
            "limit", f"at most {MOST}; {USUAL} by default", {"type": "integer", "minimum": 1, "maximum": MOST}
        ),
        parameter("cursor", "`next` of the page before", {"type": "string"}),
    ]
    if resource.logged:
        meaning = "what was known on that day; with filters on the record's own fields only"
        common.append(parameter("as_of", meaning, PARAMETER["date"]))
    return [*map(as_parameter, resource.filters), *common]


def listed(name: str, meaning: str, values: tuple[str, ...]) -> Schema:
    schema = {"type": "array", "items": {"type": "string", "enum": list(values)}, "minItems": 1}
    return {**parameter(name, meaning, schema), "style": "form", "explode": False}


def as_parameter(known: Filter) -> Schema:
    return parameter(known.name, known.meaning, PARAMETER[known.kind])
