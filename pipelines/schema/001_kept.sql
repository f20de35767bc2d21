CREATE TABLE sources (
  -- kept: A place that publishes: a regulator, a court, a newspaper, a campaign.
  id TEXT PRIMARY KEY,           -- name of the spider: uk_ico
  publisher TEXT NOT NULL,       -- as it calls itself
  homepage TEXT NOT NULL,
  country TEXT NOT NULL,         -- ISO 3166 code, EU or INT
  language TEXT NOT NULL,        -- BCP 47, the usual one
  voice TEXT NOT NULL,           -- regulator, court, press, company, ngo or aggregator
  licence TEXT NOT NULL,         -- SPDX name or 'copyright'
  open INTEGER NOT NULL,         -- 1 where the licence lets the text be published
  cadence_days REAL NOT NULL,    -- usual longest time between two publications
  coverage TEXT NOT NULL,        -- what is and is not watched, in a sentence
  watched_since TEXT NOT NULL,   -- time of the first run
  health TEXT NOT NULL DEFAULT 'new', -- ok, quiet, degraded, blocked, broken, skipped or new
  reason TEXT NOT NULL DEFAULT '',    -- why it is not ok
  last_run TEXT,                 -- time the newest run ended
  last_success TEXT,             -- time the newest run that read its listing ended
  newest TEXT                    -- date of the newest document
) STRICT;

CREATE TABLE documents (
  -- kept: One row for each canonical address.
  id TEXT PRIMARY KEY,           -- first 12 hex digits of SHA-256 of the canonical address; permanent
  source TEXT NOT NULL REFERENCES sources(id),
  url TEXT NOT NULL UNIQUE,      -- canonical address
  kind TEXT NOT NULL,            -- article, statement, decision, notice, judgment ...
  voice TEXT NOT NULL,           -- who speaks: regulator, court, press, company, ngo, aggregator
  title TEXT NOT NULL,
  extract TEXT NOT NULL,         -- first sentences, at most 300 characters
  language TEXT NOT NULL,        -- BCP 47
  country TEXT NOT NULL,
  authors TEXT NOT NULL,         -- JSON list of people
  tags TEXT NOT NULL,            -- JSON list, the publisher's own
  links TEXT NOT NULL,           -- JSON list of the addresses that it links to
  image TEXT NOT NULL,
  licence TEXT NOT NULL,
  published TEXT,                -- ISO 8601, as fine as written
  published_precision TEXT,      -- year, month, day or time
  published_origin TEXT,         -- json-ld, meta, time, listing, feed, url or text
  modified TEXT,
  modified_precision TEXT,
  modified_origin TEXT,
  first_seen TEXT NOT NULL,      -- time of the first capture
  last_seen TEXT NOT NULL,       -- time of the newest capture; the one column that the change log leaves out
  state TEXT NOT NULL,           -- ok, gone, blocked or error
  relevant_words TEXT NOT NULL,  -- JSON list: the words that decided that it belongs here
  version INTEGER NOT NULL       -- number of its newest wording
) STRICT;

CREATE TABLE texts (
  -- kept: The newest wording of each document, whole.  Closed to the public where the licence is.
  document TEXT PRIMARY KEY REFERENCES documents(id),
  body TEXT NOT NULL             -- paragraphs parted by a blank line
) STRICT;

CREATE TABLE versions (
  -- kept: Each wording that a page has had.
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents(id),
  number INTEGER NOT NULL,       -- 1 is the first
  seen TEXT NOT NULL,            -- time it was first seen
  hash TEXT NOT NULL,            -- SHA-256 of title and body
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  capture INTEGER REFERENCES captures(id),
  flags TEXT NOT NULL,           -- JSON list of what changed: number, name, date, article
  UNIQUE (document, number)
) STRICT;

CREATE TABLE runs (
  -- kept: Each run of each source, so that silence shows.
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources(id),
  started TEXT NOT NULL,
  finished TEXT,                 -- empty while it runs, and after a crash
  outcome TEXT,                  -- ok, quiet, degraded, blocked, broken, skipped or stopped (by us)
  reason TEXT NOT NULL DEFAULT '',
  links INTEGER NOT NULL DEFAULT 0,     -- entries that the listings named
  fetched INTEGER NOT NULL DEFAULT 0,   -- pages fetched
  kept INTEGER NOT NULL DEFAULT 0,      -- documents new or changed
  unchanged INTEGER NOT NULL DEFAULT 0, -- documents seen again as they were
  off_topic INTEGER NOT NULL DEFAULT 0, -- pages read and left out
  errors INTEGER NOT NULL DEFAULT 0     -- pages that could not be read
) STRICT;

CREATE TABLE captures (
  -- kept: Each fetch of a page, what came of it, and where the archive holds it.
  id INTEGER PRIMARY KEY,
  run INTEGER REFERENCES runs(id),
  source TEXT NOT NULL,
  url TEXT NOT NULL,
  fetched TEXT NOT NULL,
  status INTEGER,                -- HTTP status; empty where no answer came
  outcome TEXT NOT NULL,         -- new, changed, unchanged, off_topic or error
  note TEXT NOT NULL,            -- why it was left out, or what went wrong
  archive TEXT NOT NULL,         -- WARC file and offset, FILE:OFFSET; empty where none was written
  document TEXT REFERENCES documents(id)
) STRICT;

CREATE TABLE changes (
  -- kept: What changed, in one sequence without end.  Deletions are rows too.
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  record TEXT NOT NULL,          -- document, event, penalty, case or source (its health)
  id TEXT NOT NULL,              -- of the record
  why TEXT NOT NULL,             -- new, corrected, withdrawn, reread or merged
  what TEXT NOT NULL             -- JSON: the record as it now stands; null for a deletion
) STRICT;

CREATE TABLE redirects (
  -- kept: Ids that were merged into others.
  record TEXT NOT NULL,          -- document, case or entity
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (record, old)
) STRICT;
