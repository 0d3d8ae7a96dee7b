-- What the cashier was told to say at a visit, and whether the customer took it.
CREATE TABLE suggestion (
    customer  INTEGER NOT NULL,
    visit     BLOB NOT NULL,
    offer     INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    PRIMARY KEY (customer, visit)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_offer ON suggestion (offer);

CREATE TABLE suggestion_taken (
    visit    BLOB NOT NULL,
    event_id BLOB NOT NULL,
    offer    INTEGER NOT NULL,
    staff    BLOB,
    PRIMARY KEY (visit, event_id)
) STRICT, WITHOUT ROWID;
