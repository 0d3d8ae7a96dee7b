-- What happened at the counter. `key` is the event's key; customer 0 is a guest. By customer and time, which is how
-- a scan asks for them: with a rowid of its own each visit would write one page more.
CREATE TABLE visit (
    key       INTEGER NOT NULL,
    customer  INTEGER NOT NULL,
    card      INTEGER,
    hlc       INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    minute    INTEGER NOT NULL,
    amount_minor INTEGER,
    voided    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (customer, hlc, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_day ON visit (local_day, voided);
