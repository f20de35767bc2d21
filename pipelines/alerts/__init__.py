"""Alerts: who watches what, what of the change log each is told, and how it reaches them."""
