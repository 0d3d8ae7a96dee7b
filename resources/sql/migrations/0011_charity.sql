-- Which cause somebody gives to, and what was handed over.
CREATE TABLE charity_choice (
    customer  INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    hlc       INTEGER NOT NULL,
    event_id  BLOB NOT NULL,
    cause     TEXT NOT NULL,
    PRIMARY KEY (customer, programme, hlc, event_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE charity_payout (
    programme INTEGER NOT NULL,
    cause     TEXT NOT NULL,
    event_id  BLOB NOT NULL,
    local_day INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    proof     TEXT NOT NULL,
    PRIMARY KEY (programme, cause, event_id)
) STRICT, WITHOUT ROWID;
