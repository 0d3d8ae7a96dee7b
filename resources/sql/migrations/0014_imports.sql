-- What customers were called elsewhere. The first that stands counts.
CREATE TABLE customer_reference (
    reference TEXT NOT NULL,
    hlc       INTEGER NOT NULL,
    event_id  BLOB NOT NULL,
    customer  INTEGER NOT NULL,
    PRIMARY KEY (reference, hlc, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_reference_customer ON customer_reference (customer);

-- What customers answered to a question of the survey.
CREATE TABLE answer (
    event     INTEGER PRIMARY KEY,
    event_id  BLOB NOT NULL,
    hlc       INTEGER NOT NULL,
    customer  INTEGER,
    question  TEXT NOT NULL,
    score     INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    voided    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX answer_day ON answer (question, local_day);

-- Files that were brought in, each of which can be taken back as a whole.
CREATE TABLE import (
    event      INTEGER PRIMARY KEY,
    event_id   BLOB NOT NULL,
    hlc        INTEGER NOT NULL,
    what       TEXT NOT NULL,
    local_day  INTEGER NOT NULL,
    added      INTEGER NOT NULL,
    customers  INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    rejected   INTEGER NOT NULL,
    voided     INTEGER NOT NULL DEFAULT 0
) STRICT;
