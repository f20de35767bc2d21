CREATE TABLE backfills (
  -- kept: How far each web archive has been read.
  file TEXT NOT NULL,            -- its path or address
  selection TEXT NOT NULL,       -- which of its pages were wanted; empty: all
  size INTEGER NOT NULL,         -- its bytes
  reached INTEGER NOT NULL,      -- bytes that have been dealt with: all before is kept or left out
  pages TEXT NOT NULL,           -- JSON: how many pages came to what
  PRIMARY KEY (file, selection)
) STRICT;
