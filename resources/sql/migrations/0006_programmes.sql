-- Programmes as the owner defined them; a version never changes.
CREATE TABLE programme_version (
    programme INTEGER NOT NULL REFERENCES subject (key),
    version   INTEGER NOT NULL,
    hlc       INTEGER NOT NULL,
    event_id  BLOB NOT NULL,
    terms     TEXT NOT NULL,
    PRIMARY KEY (programme, version, hlc, event_id)
) STRICT, WITHOUT ROWID;
