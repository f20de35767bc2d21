"""A source of one's own: what ways in a site has, and the module that takes one of them."""
