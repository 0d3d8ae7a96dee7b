-- The business, its shops and its tills, as founded, opened and joined.
CREATE TABLE business (
    id    BLOB PRIMARY KEY,
    event INTEGER NOT NULL,
    hlc   INTEGER NOT NULL,
    name  TEXT NOT NULL
) STRICT;

CREATE TABLE shop (
    id       BLOB PRIMARY KEY,
    event    INTEGER NOT NULL,
    hlc      INTEGER NOT NULL,
    name     TEXT NOT NULL,
    zone     TEXT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE till (
    id    BLOB PRIMARY KEY,
    event INTEGER NOT NULL,
    hlc   INTEGER NOT NULL,
    shop  BLOB NOT NULL,
    name  TEXT NOT NULL
) STRICT;
