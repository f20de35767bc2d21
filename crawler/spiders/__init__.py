"""One module per source; file, spider and class bear one name."""
