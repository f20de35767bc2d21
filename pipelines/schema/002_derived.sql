CREATE TABLE entities (
  -- derived: An authority, organisation or person in office that documents name.
  id TEXT PRIMARY KEY,           -- uk_ico, whatsapp-ireland ...
  kind TEXT NOT NULL,            -- authority, court, organisation or person
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  parent TEXT NOT NULL,          -- id of the group it belongs to, today; empty for none
  wikidata TEXT NOT NULL,
  site TEXT NOT NULL
) STRICT;

CREATE TABLE aliases (
  -- derived: Every name of an entity.
  entity TEXT NOT NULL REFERENCES entities(id),
  name TEXT NOT NULL,
  PRIMARY KEY (entity, name)
) STRICT;

CREATE TABLE parents (
  -- derived: Which group an entity belonged to, and when.
  entity TEXT NOT NULL REFERENCES entities(id),
  parent TEXT NOT NULL REFERENCES entities(id),
  since TEXT NOT NULL,           -- ISO 8601; empty for as long as known
  until TEXT NOT NULL,           -- ISO 8601; empty for still
  PRIMARY KEY (entity, parent, since)
) STRICT;

CREATE TABLE mentions (
  -- derived: Where a document names an entity.
  document TEXT NOT NULL REFERENCES documents(id),
  entity TEXT NOT NULL REFERENCES entities(id),
  role TEXT NOT NULL,            -- authority, respondent, complainant, processor, parent or an office
  start INTEGER NOT NULL,        -- counted in title, blank line, body
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,           -- the words it rests on
  rule TEXT NOT NULL             -- what found it
) STRICT;

CREATE TABLE penalties (
  -- derived: Sums, as one document tells them; the ledger of a case is in case_penalties.
  id TEXT PRIMARY KEY,           -- of its content: the same wherever it is told again in the same words
  document TEXT NOT NULL REFERENCES documents(id),
  respondent TEXT NOT NULL,      -- as named; empty where the text does not say
  stage TEXT NOT NULL,           -- threatened, proposed, imposed, reduced, annulled or paid
  amount TEXT NOT NULL,          -- decimal
  currency TEXT NOT NULL,        -- ISO 4217
  eur REAL,                      -- at the rate of the document's month; empty where none is known
  date TEXT,                     -- of the document
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

CREATE TABLE legal_bases (
  -- derived: Laws and articles that a document cites.
  document TEXT NOT NULL REFERENCES documents(id),
  law TEXT NOT NULL,             -- GDPR, UK GDPR, DPA 1998 ...
  article TEXT NOT NULL,         -- 5(1)(a); empty where only the law is named
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

CREATE TABLE quotes (
  -- derived: Who said what.
  document TEXT NOT NULL REFERENCES documents(id),
  speaker TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

CREATE TABLE events (
  -- derived: A turn in the life of a probe, as one document tells it; a case's timeline is in case_events.
  id TEXT PRIMARY KEY,           -- of its content: the same wherever it is told again in the same words
  document TEXT NOT NULL REFERENCES documents(id),
  type TEXT NOT NULL,            -- complaint, inquiry_opened, pause, undertaking, decision, fine, closed ...
  date TEXT NOT NULL,            -- ISO 8601, as fine as told; the document's date where none is told; empty for earlier
  precision TEXT NOT NULL,       -- year, month, day, published, or earlier: some day before the document
  actor TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'asserted', -- or denied ('has not fined'), or hypothetical ('may fine')
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

CREATE TABLE deadlines (
  -- derived: Days by which something is due.
  document TEXT NOT NULL REFERENCES documents(id),
  date TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

CREATE TABLE document_topics (
  -- derived: What a document is about.
  document TEXT NOT NULL REFERENCES documents(id),
  topic TEXT NOT NULL,           -- id in topics
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
  -- derived: The whole life of a probe.
  id TEXT PRIMARY KEY,           -- permanent; a merged one redirects
  title TEXT NOT NULL,           -- ICO: WhatsApp, Facebook (data sharing)
  authority TEXT NOT NULL,       -- entity id; empty where only others act
  country TEXT NOT NULL,
  status TEXT NOT NULL,          -- open, paused, decided, appealed, closed or annulled
  opened TEXT,                   -- date of the first event
  last_activity TEXT,            -- date of the newest event or document
  topics TEXT NOT NULL,          -- JSON list of topic ids, most frequent first
  laws TEXT NOT NULL,            -- JSON list
  documents INTEGER NOT NULL,    -- how many
  disputed INTEGER NOT NULL DEFAULT 0 -- 1 where a review disputes it
) STRICT;

CREATE TABLE case_documents (
  -- derived: The documents of a case, oldest first.
  "case" TEXT NOT NULL REFERENCES cases(id),
  document TEXT NOT NULL REFERENCES documents(id),
  position INTEGER NOT NULL,
  first INTEGER NOT NULL,        -- 1 for the first to tell its story, 0 for a wire copy of another
  copy_of TEXT NOT NULL,         -- id of the document that published the same words before; else empty
  PRIMARY KEY ("case", document)
) STRICT;

CREATE TABLE case_parties (
  -- derived: Who is in a case, and as what.
  "case" TEXT NOT NULL REFERENCES cases(id),
  entity TEXT NOT NULL REFERENCES entities(id),
  role TEXT NOT NULL,
  PRIMARY KEY ("case", entity, role)
) STRICT;

CREATE TABLE case_events (
  -- derived: The timeline: each turn once, with the best date and all who tell of it.
  "case" TEXT NOT NULL REFERENCES cases(id),
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  precision TEXT NOT NULL,
  type TEXT NOT NULL,
  actor TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'asserted', -- or hypothetical: asked for, and not yet done
  document TEXT NOT NULL REFERENCES documents(id), -- the best evidence
  words TEXT NOT NULL,
  told_by TEXT NOT NULL,         -- JSON list of document ids
  PRIMARY KEY ("case", position)
) STRICT;

CREATE TABLE case_penalties (
  -- derived: The ledger: each sum of a case once, at each stage of its life.
  "case" TEXT NOT NULL REFERENCES cases(id),
  position INTEGER NOT NULL,
  date TEXT NOT NULL,            -- ISO 8601, as fine as known
  respondent TEXT NOT NULL,      -- entity id; empty where no text says
  stage TEXT NOT NULL,           -- threatened, proposed, imposed, reduced, annulled or paid
  amount TEXT NOT NULL,          -- decimal
  currency TEXT NOT NULL,        -- ISO 4217
  eur REAL,                      -- at the rate of its month; empty where none is known
  supersedes INTEGER,            -- position of the sum that it replaces
  document TEXT NOT NULL REFERENCES documents(id), -- the best evidence
  words TEXT NOT NULL,
  told_by TEXT NOT NULL,         -- JSON list of document ids
  PRIMARY KEY ("case", position)
) STRICT;

CREATE TABLE case_links (
  -- derived: Sibling cases: the same matter elsewhere.
  "case" TEXT NOT NULL REFERENCES cases(id),
  other TEXT NOT NULL REFERENCES cases(id),
  relation TEXT NOT NULL,        -- other_authority, other_law, appeal, follows
  why TEXT NOT NULL,             -- what binds them, in words
  PRIMARY KEY ("case", other)
) STRICT;

CREATE TABLE trends (
  -- derived: Topics and entities that rise against their own past.
  week TEXT NOT NULL,            -- ISO week: 2016-W45
  kind TEXT NOT NULL,            -- topic or entity
  id TEXT NOT NULL,
  documents INTEGER NOT NULL,
  expected REAL NOT NULL,        -- mean of the weeks before
  score REAL NOT NULL,           -- how far above it, in standard deviations
  PRIMARY KEY (week, kind, id)
) STRICT;
