"""What a document says: kept, annotated, linked into cases."""
