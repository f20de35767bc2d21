"""One file per question asked of a document, one pure function each."""
