-- What the site and the API put in order, where a column may be empty or comes from a join.
CREATE INDEX documents_listed ON documents (ifnull(published, ''), id);
CREATE INDEX documents_dated ON documents (id, published);
CREATE INDEX cases_listed ON cases (ifnull(last_activity, ''), id);
CREATE INDEX events_listed ON events (date, id);
CREATE INDEX penalties_listed ON penalties (ifnull(date, ''), id);
CREATE INDEX penalties_sized ON penalties (ifnull(eur, -1), id);
