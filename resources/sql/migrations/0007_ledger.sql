-- What each customer has, and why. By customer and time, so that an account is read, and grows, in one place and in the
-- order in which lots are spent. `reward` is set on what a redemption took, `earns` on what a visit earned (and on what a
-- refund took of it), `cause` on what is set aside for one.
CREATE TABLE entry (
    customer  INTEGER NOT NULL,
    hlc       INTEGER NOT NULL,
    event_id  BLOB NOT NULL,
    line      INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    unit      TEXT NOT NULL,
    delta     INTEGER NOT NULL,
    live      INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    expires_day INTEGER,
    offer     INTEGER,
    reward    INTEGER,
    earns     INTEGER NOT NULL,
    cause     TEXT,
    version   INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (customer, hlc, event_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_offer ON entry (offer) WHERE offer IS NOT NULL;
CREATE INDEX entry_cause ON entry (programme, cause) WHERE cause IS NOT NULL;

CREATE TABLE reward (
    key       INTEGER PRIMARY KEY REFERENCES subject (key),
    customer  INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    earned    INTEGER NOT NULL DEFAULT 0,
    redeemed  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX reward_customer ON reward (customer, programme);
CREATE INDEX reward_programme ON reward (programme);

CREATE TABLE reward_earned (
    event    INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL,
    reward   INTEGER NOT NULL REFERENCES reward (key),
    hlc      INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    cycle    INTEGER NOT NULL,
    price    INTEGER NOT NULL,
    unit     TEXT NOT NULL,
    cost_minor INTEGER,
    expires_day INTEGER,
    badge    INTEGER NOT NULL
) STRICT;
CREATE INDEX reward_earned_reward ON reward_earned (reward);
CREATE INDEX reward_earned_id ON reward_earned (event_id);

-- `catalogue` is the key of a reward that points bought; nothing was earned before it.
CREATE TABLE reward_redeemed (
    event     INTEGER PRIMARY KEY,
    event_id  BLOB NOT NULL,
    reward    INTEGER NOT NULL REFERENCES reward (key),
    catalogue INTEGER
) STRICT;
CREATE INDEX reward_redeemed_reward ON reward_redeemed (reward);
CREATE INDEX reward_redeemed_id ON reward_redeemed (event_id);
