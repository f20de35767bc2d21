CREATE UNIQUE INDEX watches_name ON watches (name);

CREATE TABLE cursors (
  -- kept: How far into the change log each watch has been told.
  watch TEXT PRIMARY KEY,        -- its name
  seq INTEGER NOT NULL,          -- of the last change that was considered
  at TEXT NOT NULL               -- when it was
) STRICT;

CREATE TABLE deliveries (
  -- kept: Each message to a watch, written before it is sent and marked when it has arrived.
  key TEXT PRIMARY KEY,          -- name of the watch and number of the last change; the idempotency key
  watch TEXT NOT NULL,           -- its name
  channel TEXT NOT NULL,         -- email or webhook
  address TEXT NOT NULL,
  body TEXT NOT NULL,            -- JSON: the message
  decided TEXT NOT NULL,         -- when it was written
  attempts INTEGER NOT NULL DEFAULT 0,
  next TEXT,                     -- not tried again before; empty for at once
  sent TEXT,                     -- when its arrival was confirmed; empty until then
  note TEXT NOT NULL DEFAULT ''  -- what the last attempt failed of
) STRICT;

CREATE INDEX deliveries_unsent ON deliveries (sent, watch);
