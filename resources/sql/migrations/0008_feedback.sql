-- Complaints, ideas and praise that were heard at the counter; the words themselves stay sealed in the event.
CREATE TABLE remark (
    event     INTEGER PRIMARY KEY,
    event_id  BLOB NOT NULL,
    customer  INTEGER,
    kind      TEXT NOT NULL,
    local_day INTEGER NOT NULL,
    open      INTEGER NOT NULL,
    voided    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX remark_customer ON remark (customer) WHERE customer IS NOT NULL;
