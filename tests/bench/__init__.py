"""Measurements: they take minutes and print figures; no test runs them."""
