CREATE TABLE reviews (
  -- judged: What a person decided about a fact or a case.  Code never changes it.
  id INTEGER PRIMARY KEY,
  record TEXT NOT NULL,          -- document, case, entity, penalty ...
  target TEXT NOT NULL,          -- id of the record
  verdict TEXT NOT NULL,         -- confirm, dispute, merge, split or suggested
  detail TEXT NOT NULL,          -- JSON: with what, which value
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE watches (
  -- judged: What somebody wants to hear about.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,            -- search, case, entity, law, topic or source
  target TEXT NOT NULL,
  channel TEXT NOT NULL,         -- email, webhook or feed
  address TEXT NOT NULL,
  rhythm TEXT NOT NULL           -- at once, daily or weekly
) STRICT;
