"""The database: the only package that reads or writes it.

One process writes at a time, under a lock on the file beside it; any number of readers look on.  Each public
method of `Store` is one transaction: it has happened whole when it returns, whatever dies afterwards.
"""

from pipelines.store.connection import Busy, Unusable, reading
from pipelines.store.runs import looked
from pipelines.store.writer import Store

__all__ = ["Busy", "Store", "Unusable", "looked", "reading"]
