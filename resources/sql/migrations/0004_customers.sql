-- Customers: which event holds the newest of each sealed field, and what they agreed to.
CREATE TABLE customer (
    key      INTEGER PRIMARY KEY REFERENCES subject (key),
    enrolled INTEGER,
    enrolled_id BLOB UNIQUE,
    gone     INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The winner per field is the highest (revision, hlc, event id) that isn't voided.
CREATE TABLE profile (
    customer INTEGER NOT NULL REFERENCES subject (key),
    field    TEXT NOT NULL,
    revision INTEGER NOT NULL,
    hlc      INTEGER NOT NULL,
    event_id BLOB NOT NULL,
    event    INTEGER NOT NULL,
    PRIMARY KEY (customer, field, revision, hlc, event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
    event    INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL,
    customer INTEGER NOT NULL REFERENCES subject (key),
    channel  TEXT NOT NULL,
    given    INTEGER NOT NULL,
    hlc      INTEGER NOT NULL,
    text_version INTEGER,
    seen     BLOB
) STRICT;
CREATE INDEX consent_customer ON consent (customer, channel);
