-- What the owner defined: programmes, offers, items and the rules for all of them (subject 0). A version never changes;
-- without terms a row closes that version and those below it.
CREATE TABLE definition (
    what      TEXT NOT NULL,
    subject   INTEGER NOT NULL,
    version   INTEGER NOT NULL,
    hlc       INTEGER NOT NULL,
    event_id  BLOB NOT NULL,
    terms     TEXT,
    voided    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (what, subject, version, hlc, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX definition_event ON definition (event_id);

-- A number that changes with every definition, so that what was read of them needn't be read again.
CREATE TABLE definition_stamp (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    value INTEGER NOT NULL
) STRICT;
