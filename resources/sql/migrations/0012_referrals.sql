-- Who sent whom. The first that stands counts.
CREATE TABLE referral (
    customer INTEGER NOT NULL,
    hlc      INTEGER NOT NULL,
    event_id BLOB NOT NULL,
    referrer INTEGER NOT NULL,
    PRIMARY KEY (customer, hlc, event_id)
) STRICT, WITHOUT ROWID;
