-- Codes that give a guest's purchase to whoever brings them.
CREATE TABLE claim (
    card     BLOB NOT NULL,
    event_id BLOB NOT NULL,
    hlc      INTEGER NOT NULL,
    visit    BLOB NOT NULL,
    expires_day INTEGER NOT NULL,
    PRIMARY KEY (card, event_id)
) STRICT, WITHOUT ROWID;
