-- What happened at the counter. `key` is the event's key.
CREATE TABLE visit (
    key       INTEGER PRIMARY KEY,
    customer  INTEGER,
    card      INTEGER,
    hlc       INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    minute    INTEGER NOT NULL,
    amount_minor INTEGER,
    voided    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_customer ON visit (customer, hlc) WHERE customer IS NOT NULL;
CREATE INDEX visit_day ON visit (local_day, voided);
