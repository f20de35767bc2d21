"""Where to look, and how to read a page: sources, fetching, the archive."""
