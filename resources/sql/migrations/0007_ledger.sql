-- What each customer has, and why. By customer first, so that an account is read, and grows, in one place.
CREATE TABLE entry (
    customer  INTEGER NOT NULL,
    event     INTEGER NOT NULL,
    line      INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    version   INTEGER NOT NULL,
    unit      TEXT NOT NULL,
    delta     INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    live      INTEGER NOT NULL,
    PRIMARY KEY (customer, event, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE reward (
    key       INTEGER PRIMARY KEY REFERENCES subject (key),
    customer  INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    earned    INTEGER NOT NULL DEFAULT 0,
    redeemed  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX reward_customer ON reward (customer, programme);

CREATE TABLE reward_earned (
    event    INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL,
    reward   INTEGER NOT NULL REFERENCES reward (key),
    hlc      INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    cycle    INTEGER NOT NULL,
    price    INTEGER NOT NULL,
    unit     TEXT NOT NULL,
    cost_minor INTEGER,
    expires_day INTEGER
) STRICT;
CREATE INDEX reward_earned_reward ON reward_earned (reward);
CREATE INDEX reward_earned_id ON reward_earned (event_id);

CREATE TABLE reward_redeemed (
    event    INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL,
    reward   INTEGER NOT NULL REFERENCES reward (key)
) STRICT;
CREATE INDEX reward_redeemed_reward ON reward_redeemed (reward);
CREATE INDEX reward_redeemed_id ON reward_redeemed (event_id);
