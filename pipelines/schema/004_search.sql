CREATE VIRTUAL TABLE search USING fts5(
  -- derived: What people search: documents, cases and entities; whole text only where the licence is open.
  record UNINDEXED,              -- document, case or entity
  id UNINDEXED,                  -- of the record
  title,
  text,                          -- the body where it may be published, else the extract
  names,                         -- of the entities in it, under every alias
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE INDEX documents_published ON documents (published);
CREATE INDEX documents_first_seen ON documents (first_seen);
CREATE INDEX documents_source ON documents (source, published);
CREATE INDEX documents_kind ON documents (kind, published);
CREATE INDEX documents_voice ON documents (voice, published);
CREATE INDEX documents_language ON documents (language, published);
CREATE INDEX runs_source ON runs (source, started);
CREATE INDEX captures_url ON captures (url, fetched);
CREATE INDEX captures_document ON captures (document, fetched);
CREATE INDEX captures_run ON captures (run, outcome);
CREATE INDEX changes_record ON changes (record, id, seq);
CREATE INDEX entities_kind ON entities (kind, name);
CREATE INDEX entities_parent ON entities (parent);
CREATE INDEX aliases_name ON aliases (name);
CREATE INDEX mentions_document ON mentions (document, start);
CREATE INDEX mentions_entity ON mentions (entity, role, document);
CREATE INDEX penalties_document ON penalties (document, start);
CREATE INDEX penalties_eur ON penalties (stage, eur);
CREATE INDEX legal_bases_document ON legal_bases (document, start);
CREATE INDEX legal_bases_law ON legal_bases (law, article, document);
CREATE INDEX quotes_document ON quotes (document, start);
CREATE INDEX quotes_speaker ON quotes (speaker);
CREATE INDEX events_document ON events (document, start);
CREATE INDEX events_type ON events (type, date);
CREATE INDEX deadlines_document ON deadlines (document, start);
CREATE INDEX deadlines_date ON deadlines (date);
CREATE INDEX document_topics_document ON document_topics (document, start);
CREATE INDEX document_topics_topic ON document_topics (topic, document);
CREATE INDEX cases_activity ON cases (last_activity);
CREATE INDEX cases_status ON cases (status, last_activity);
CREATE INDEX cases_authority ON cases (authority, last_activity);
CREATE INDEX case_documents_document ON case_documents (document);
CREATE INDEX case_parties_entity ON case_parties (entity, role, "case");
CREATE INDEX case_events_date ON case_events (date);
CREATE INDEX case_events_type ON case_events (type, date);
CREATE INDEX case_events_document ON case_events (document);
CREATE INDEX case_penalties_eur ON case_penalties (stage, eur);
CREATE INDEX case_penalties_document ON case_penalties (document);
CREATE INDEX case_links_other ON case_links (other);
CREATE INDEX trends_score ON trends (kind, week, score);
CREATE INDEX reviews_target ON reviews (record, target);
