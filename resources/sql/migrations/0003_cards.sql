-- Cards by their id; what a till without keys needs to know them again is `check_code`.
CREATE TABLE card (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 12),
    epoch       INTEGER,
    check_code  BLOB,
    number      INTEGER,
    customer    INTEGER,
    blocked     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX card_number ON card (number);
CREATE INDEX card_customer ON card (customer) WHERE customer IS NOT NULL;

-- Every assignment and block ever seen; the newest that isn't voided decides.
CREATE TABLE card_assignment (
    event    INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL,
    hlc      INTEGER NOT NULL,
    card     INTEGER NOT NULL REFERENCES card (key),
    customer INTEGER NOT NULL
) STRICT;
CREATE INDEX card_assignment_card ON card_assignment (card);
CREATE INDEX card_assignment_id ON card_assignment (event_id);

CREATE TABLE card_block (
    event    INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL,
    card     INTEGER NOT NULL REFERENCES card (key),
    replacement BLOB
) STRICT;
CREATE INDEX card_block_card ON card_block (card);
CREATE INDEX card_block_id ON card_block (event_id);
