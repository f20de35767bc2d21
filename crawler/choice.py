"""Which sources a command works on, and the store that it writes to."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object


def chosen(asked: Iterable[str], there: Iterable[str]) -> list[str]:
    """The sources asked for, each once; all where none is asked for.  An unknown one raises.

    >>> chosen(["uk_ico", "uk_ico"], ["uk_ico", "fr_cnil"])
    ['uk_ico']
    >>> chosen(["uk_icu"], ["uk_ico", "fr_cnil"])
    Traceback (most recent call last):
    scrapy.exceptions.UsageError: no source 'uk_icu'; did you mean uk_ico?  `scrapy list` names all
    """
    names = sorted(there)
    for name in asked:
        if name not in names:
            near = get_close_matches(name, names, 3, 0.5)
            hint = f"; did you mean {' or '.join(near)}?" if near else "."
            raise UsageError(f"no source {name!r}{hint}  `scrapy list` names all", print_help=False)
    return list(dict.fromkeys(asked)) or names


def store(settings: BaseSettings, *, new: bool = True) -> Any:
    """The store that the settings STORE and DATABASE name, open; `new` allows one that is not there yet.

    :raises RuntimeError: it is locked or unusable; its `exitcode`, where it has one, is the command's.
    """
    return load_object(settings["STORE"]).open(settings["DATABASE"], new=new)
