"""A crawl that goes on until its input ends: keeps and reads a document, and tells its id."""

import select
import sys
from pathlib import Path

from crawler.items import Document
from pipelines.reading import read
from pipelines.store import Store
from tests.bench.twins import AT


def main() -> None:
    """Write into the database that the argument names."""
    with Store.open(Path(sys.argv[1])) as store:
        number = 0
        while not select.select([sys.stdin], [], [], 0.05)[0]:
            number += 1
            told = f"The ICO fined Acme {number} Ltd £{number}000 under Article 5 of the GDPR."
            url = f"https://ico.org.uk/written/{number}"
            document = Document("uk_ico", url, f"Notice {number}", told, voice="regulator", language="en")
            key = store.keep(document, words=["fined"], at=AT).id
            read(store, key, document, at=AT)
            sys.stdout.write(f"{key}\n")


if __name__ == "__main__":
    main()
