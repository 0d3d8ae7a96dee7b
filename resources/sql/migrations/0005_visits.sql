-- What happened at the counter. `key` is the event's key; customer 0 is a guest. By customer and time, which is how
-- a scan asks for them: with a rowid of its own each visit would write one page more.
CREATE TABLE visit (
    key       INTEGER NOT NULL,
    customer  INTEGER NOT NULL,
    card      INTEGER,
    hlc       INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    minute    INTEGER NOT NULL,
    amount_minor   INTEGER,
    refunded_minor INTEGER NOT NULL DEFAULT 0,
    refunded       INTEGER NOT NULL DEFAULT 0, -- whole: it doesn't count any more
    voided         INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (customer, hlc, key)
) STRICT, WITHOUT ROWID;

-- What was on the bill, where it was told.
CREATE TABLE visit_line (
    customer INTEGER NOT NULL,
    hlc      INTEGER NOT NULL,
    visit    INTEGER NOT NULL,
    line     INTEGER NOT NULL,
    item     INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    amount_minor INTEGER,
    PRIMARY KEY (customer, hlc, visit, line)
) STRICT, WITHOUT ROWID;

-- Every refund ever seen, whether its visit is here yet or not.
CREATE TABLE visit_refund (
    visit    BLOB NOT NULL,
    event_id BLOB NOT NULL,
    refund_minor INTEGER,
    whole    INTEGER NOT NULL,
    PRIMARY KEY (visit, event_id)
) STRICT, WITHOUT ROWID;
