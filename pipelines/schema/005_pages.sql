-- What the site and the API put in order, and what search counts.
CREATE INDEX documents_listed ON documents (ifnull(published, ''), id);
CREATE INDEX documents_faceted ON documents (id, published, country, language, kind, voice);
CREATE INDEX mentions_faceted ON mentions (document, entity, role);
CREATE INDEX topics_faceted ON document_topics (document, topic);
CREATE INDEX laws_faceted ON legal_bases (document, law);
CREATE INDEX cases_listed ON cases (ifnull(last_activity, ''), id);
CREATE INDEX events_listed ON events (date, id);
CREATE INDEX penalties_listed ON penalties (ifnull(date, ''), id);
CREATE INDEX penalties_sized ON penalties (ifnull(eur, -1), id);
