-- The report of a week as it was when somebody first looked at it after its end: every number, one a line, without
-- names. Not a table of the journal's: what the owner once read stays what it was, whatever is corrected later.
CREATE TABLE report_snapshot (
    period   TEXT PRIMARY KEY, -- 2025-W45
    taken_on INTEGER NOT NULL, -- local day
    text     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
