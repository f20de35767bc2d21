-- Which document a fact of the log is of, withdrawn ones as well.
CREATE INDEX changes_document ON changes (json_extract(what, '$.document'), record, id)
WHERE record IN ('event', 'penalty');
