"""Pieces of which the descriptions of all addresses are made."""

from typing import Any

Schema = dict[str, Any]

PROBLEM: Schema = {
    "type": "object",
    "required": ["ok", "status", "error"],
    "properties": {"ok": {"const": False}, "status": {"type": "integer"}, "error": {"type": "string"}},
}


def answers(schema: Schema, *errors: int) -> Schema:
    def told(description: str, shape: Schema) -> Schema:
        return {"description": description, "content": {"application/json": {"schema": shape}}}

    problem = {"$ref": "#/components/schemas/problem"}
    return {
        "200": told("as asked", schema),
        "301": {"description": "merged into another"},
        "304": {"description": "not modified since the ETag that you sent"},
        **{str(error): told("a sentence that says what to do", problem) for error in errors},
        "503": told("temporarily unavailable; try again in a moment", problem),
    }


def parameter(name: str, meaning: str, schema: Schema) -> Schema:
    return {"name": name, "in": "query", "description": meaning, "schema": schema}
