-- derived: An authority, organisation or person in office that documents name.
CREATE TABLE entities (
  id TEXT PRIMARY KEY,           -- uk_ico, whatsapp-ireland ...
  kind TEXT NOT NULL,            -- authority, court, organisation or person
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  parent TEXT NOT NULL,          -- id of the group it belongs to, today; empty for none
  wikidata TEXT NOT NULL,
  site TEXT NOT NULL
) STRICT;

-- derived: Where a document names an entity.
CREATE TABLE mentions (
  document TEXT NOT NULL REFERENCES documents(id),
  entity TEXT NOT NULL REFERENCES entities(id),
  role TEXT NOT NULL,            -- authority, respondent, complainant, processor, parent or an office
  start INTEGER NOT NULL,        -- counted in title, blank line, body
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,           -- the words it rests on
  rule TEXT NOT NULL             -- what found it
) STRICT;

-- derived: The ledger: each sum at each stage of its life.
CREATE TABLE penalties (
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents(id),
  "case" TEXT REFERENCES cases(id),
  respondent TEXT NOT NULL,      -- as named; empty where the text does not say
  stage TEXT NOT NULL,           -- threatened, proposed, imposed, reduced, annulled or paid
  amount TEXT NOT NULL,          -- decimal
  currency TEXT NOT NULL,        -- ISO 4217
  eur REAL,                      -- at the rate of the document's month; empty where none is known
  date TEXT,
  supersedes INTEGER REFERENCES penalties(id),
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

-- derived: Laws and articles that a document cites.
CREATE TABLE legal_bases (
  document TEXT NOT NULL REFERENCES documents(id),
  law TEXT NOT NULL,             -- GDPR, UK GDPR, DPA 1998 ...
  article TEXT NOT NULL,         -- 5(1)(a); empty where only the law is named
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

-- derived: Who said what.
CREATE TABLE quotes (
  document TEXT NOT NULL REFERENCES documents(id),
  speaker TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

-- derived: A turn in the life of a probe, as one document tells it.
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents(id),
  "case" TEXT REFERENCES cases(id),
  type TEXT NOT NULL,            -- complaint, inquiry_opened, pause, undertaking, decision, fine, closed ...
  date TEXT NOT NULL,            -- ISO 8601, as fine as told; the document's date where none is told
  precision TEXT NOT NULL,       -- year, month, day, or published
  actor TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

-- derived: Days by which something is due.
CREATE TABLE deadlines (
  document TEXT NOT NULL REFERENCES documents(id),
  date TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

-- derived: What a document is about.
CREATE TABLE document_topics (
  document TEXT NOT NULL REFERENCES documents(id),
  topic TEXT NOT NULL,           -- id in topics
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;

-- derived: The whole life of a probe.
CREATE TABLE cases (
  id TEXT PRIMARY KEY,           -- permanent; a merged one redirects
  title TEXT NOT NULL,           -- ICO: WhatsApp, Facebook (data sharing)
  authority TEXT NOT NULL,       -- entity id; empty where only others act
  country TEXT NOT NULL,
  status TEXT NOT NULL,          -- open, paused, decided, appealed, closed or annulled
  opened TEXT,                   -- date of the first event
  last_activity TEXT,            -- date of the newest event or document
  topics TEXT NOT NULL,          -- JSON list of topic ids, most frequent first
  laws TEXT NOT NULL,            -- JSON list
  documents INTEGER NOT NULL     -- how many
) STRICT;

-- derived: The documents of a case, oldest first.
CREATE TABLE case_documents (
  "case" TEXT NOT NULL REFERENCES cases(id),
  document TEXT NOT NULL REFERENCES documents(id),
  position INTEGER NOT NULL,
  first INTEGER NOT NULL,        -- 1 for the first to tell its story, 0 for a copy or a follow-up
  PRIMARY KEY ("case", document)
) STRICT;

-- derived: Who is in a case, and as what.
CREATE TABLE case_parties (
  "case" TEXT NOT NULL REFERENCES cases(id),
  entity TEXT NOT NULL REFERENCES entities(id),
  role TEXT NOT NULL,
  PRIMARY KEY ("case", entity, role)
) STRICT;

-- derived: The timeline: each turn once, with the best date and all who tell of it.
CREATE TABLE case_events (
  "case" TEXT NOT NULL REFERENCES cases(id),
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  precision TEXT NOT NULL,
  type TEXT NOT NULL,
  actor TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES documents(id), -- the best evidence
  words TEXT NOT NULL,
  told_by TEXT NOT NULL,         -- JSON list of document ids
  PRIMARY KEY ("case", position)
) STRICT;

-- derived: Sibling cases: the same matter elsewhere.
CREATE TABLE case_links (
  "case" TEXT NOT NULL REFERENCES cases(id),
  other TEXT NOT NULL REFERENCES cases(id),
  relation TEXT NOT NULL,        -- other_authority, other_law, appeal, follows
  why TEXT NOT NULL,             -- what binds them, in words
  PRIMARY KEY ("case", other)
) STRICT;

-- derived: Topics and entities that rise against their own past.
CREATE TABLE trends (
  week TEXT NOT NULL,            -- ISO week: 2016-W45
  kind TEXT NOT NULL,            -- topic or entity
  id TEXT NOT NULL,
  documents INTEGER NOT NULL,
  expected REAL NOT NULL,        -- mean of the weeks before
  score REAL NOT NULL,           -- how far above it, in standard deviations
  PRIMARY KEY (week, kind, id)
) STRICT;
