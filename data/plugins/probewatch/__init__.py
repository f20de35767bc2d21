"""The site: each page is a query and a template, and its JSON twin is the query alone."""
