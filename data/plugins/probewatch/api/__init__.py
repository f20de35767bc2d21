"""The API, version 1: one table of resources, and what is made of it: lists, records, streams, OpenAPI."""
