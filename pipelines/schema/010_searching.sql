CREATE TABLE indexed (
  -- derived: Where each record stands in the search index: documents in order of their days, then cases, then entities.
  row INTEGER PRIMARY KEY,       -- its row in search
  record TEXT NOT NULL,          -- document, case or entity
  id TEXT NOT NULL,              -- of the record
  UNIQUE (record, id)
) STRICT;

-- The numbers are those of pipelines/store/search.py: 2^24 rows a day, cases from 2^50, entities from 2^51.
INSERT OR IGNORE INTO indexed (row, record, id)
SELECT iif(record = 'document', day << 24, iif(record = 'case', 1 << 50, 1 << 51))
  + row_number() OVER (PARTITION BY record, day ORDER BY id), record, id
FROM (
  SELECT s.record, s.id,
    ifnull(CAST(julianday(substr(d.published || substr('0000-01-01', length(d.published) + 1), 1, 10))
      - 1721424.5 AS INTEGER), 0) AS day
  FROM search s LEFT JOIN documents d ON s.record = 'document' AND d.id = s.id);

ALTER TABLE search RENAME TO search_before;

CREATE VIRTUAL TABLE search USING fts5(
  -- derived: What people search: documents, cases and entities; whole text only where the licence is open.
  record UNINDEXED,              -- document, case or entity
  id UNINDEXED,                  -- of the record
  title,
  text,                          -- the body where it may be published, else the extract
  names,                         -- of the entities in it, under every alias
  tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO search (rowid, record, id, title, text, names)
SELECT i.row, b.record, b.id, b.title, b.text, b.names
FROM search_before b JOIN indexed i ON i.record = b.record AND i.id = b.id;

DROP TABLE search_before;

CREATE INDEX documents_seen ON documents (first_seen, id);
DROP INDEX documents_first_seen;
CREATE INDEX changes_why ON changes (why);
CREATE INDEX case_penalties_year ON case_penalties (stage, date, eur);
DROP INDEX cases_activity;
CREATE INDEX cases_active ON cases (last_activity DESC, id);
