CREATE TABLE looks (
  -- kept: What the newest runs of each source saw; later ones are held against those that were well or confirmed.
  run INTEGER PRIMARY KEY REFERENCES runs(id),
  source TEXT NOT NULL REFERENCES sources(id),
  look TEXT NOT NULL             -- JSON: listings with their first entries, and the measures of documents
) STRICT;

CREATE INDEX looks_source ON looks (source, run);

CREATE TABLE unread (
  -- kept: Documents whose newest wording no stage has read yet: a crawl was killed, or a stage failed.
  document TEXT PRIMARY KEY REFERENCES documents(id)
) STRICT;
