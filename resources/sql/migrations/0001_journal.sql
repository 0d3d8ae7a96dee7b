-- The journal: the only truth. Rows are added, never changed; an erasure may blank `sealed`.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    key            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind           TEXT NOT NULL,
    version        INTEGER NOT NULL,
    hlc            INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    staff          BLOB,
    shop           BLOB,
    subject        BLOB,
    ref            BLOB,
    body           TEXT NOT NULL,
    sealed         BLOB,
    sealed_hash    BLOB
) STRICT;
CREATE INDEX event_ref ON event (ref) WHERE ref IS NOT NULL;

CREATE TRIGGER event_is_frozen BEFORE UPDATE ON event
WHEN NEW.sealed IS NOT NULL OR OLD.sealed IS NULL
  OR (OLD.key, OLD.id, OLD.kind, OLD.version, OLD.hlc, OLD.utc_offset_min, OLD.body)
     IS NOT (NEW.key, NEW.id, NEW.kind, NEW.version, NEW.hlc, NEW.utc_offset_min, NEW.body)
  OR OLD.staff IS NOT NEW.staff OR OLD.shop IS NOT NEW.shop OR OLD.subject IS NOT NEW.subject
  OR OLD.ref IS NOT NEW.ref OR OLD.sealed_hash IS NOT NEW.sealed_hash
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE device (
    key INTEGER PRIMARY KEY,
    id  BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

-- No index by (device, incarnation, seq): it would cost each scan a page. The chain check finds gaps and doubles.
CREATE TABLE position (
    n           INTEGER PRIMARY KEY,
    device      INTEGER NOT NULL REFERENCES device (key),
    incarnation INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    event       INTEGER NOT NULL REFERENCES event (key),
    link        BLOB NOT NULL CHECK (length(link) = 16)
) STRICT;

CREATE TRIGGER position_is_frozen BEFORE UPDATE ON position
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER position_stays BEFORE DELETE ON position
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Random ids of customers, programmes and rewards as small integers: 16-byte keys in indexes make writing slow.
CREATE TABLE subject (
    key INTEGER PRIMARY KEY,
    id  BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

-- What has been undone, whether the target is here yet or not. A projection like every table in the files below.
CREATE TABLE voided (
    target BLOB NOT NULL,
    event  INTEGER NOT NULL,
    PRIMARY KEY (target, event)
) STRICT, WITHOUT ROWID;
