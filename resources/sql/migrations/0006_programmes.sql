-- Programmes as the owner defined them; a version never changes.
CREATE TABLE programme (
    key INTEGER PRIMARY KEY,
    id  BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

CREATE TABLE programme_version (
    programme INTEGER NOT NULL REFERENCES programme (key),
    version   INTEGER NOT NULL,
    hlc       INTEGER NOT NULL,
    event_id  BLOB NOT NULL,
    terms     TEXT NOT NULL,
    PRIMARY KEY (programme, version, hlc, event_id)
) STRICT, WITHOUT ROWID;
