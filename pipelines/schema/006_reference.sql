CREATE TABLE topics (
  -- reference: What a document can be about; edited in data/reference/topics.csv.
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL             -- in English
) STRICT;

CREATE TABLE laws (
  -- reference: The laws that documents cite; edited in data/reference/laws.csv.
  id TEXT PRIMARY KEY,           -- GDPR, UK GDPR, DPA 1998 ...
  name TEXT NOT NULL,
  jurisdiction TEXT NOT NULL,    -- ISO 3166 code or EU
  in_force TEXT NOT NULL,        -- ISO 8601
  repealed TEXT NOT NULL         -- ISO 8601; empty for in force
) STRICT;

CREATE TABLE rates (
  -- reference: Monthly means of the European Central Bank's euro reference rates; data/reference/rates.csv.
  month TEXT NOT NULL,           -- 2016-11
  currency TEXT NOT NULL,        -- ISO 4217
  units REAL NOT NULL,           -- for one euro
  PRIMARY KEY (month, currency)
) STRICT;
