-- Sums of the visits that count, kept with each visit, so that a page over years of history is instant. By day and
-- customer in this order: a visit of today then writes beside the one before it, and a report reads one range.
CREATE TABLE shop_day (
    day           INTEGER PRIMARY KEY,
    orders        INTEGER NOT NULL,
    member_orders INTEGER NOT NULL, -- the buyer was a member then, also when nobody knows any more who
    known_orders  INTEGER NOT NULL, -- there is a customer to them
    new_members   INTEGER NOT NULL, -- whose first order that counts was on this day
    amounts       INTEGER NOT NULL, -- orders whose amount is known
    revenue_minor INTEGER NOT NULL, -- theirs, less what was given back
    member_amounts       INTEGER NOT NULL, -- of these the members' part
    member_revenue_minor INTEGER NOT NULL,
    known_amounts        INTEGER NOT NULL, -- and the part of those who have a name still
    known_revenue_minor  INTEGER NOT NULL
) STRICT;

CREATE TABLE cust_day (
    day      INTEGER NOT NULL,
    customer INTEGER NOT NULL,
    orders   INTEGER NOT NULL,
    amounts  INTEGER NOT NULL,
    revenue_minor INTEGER NOT NULL,
    PRIMARY KEY (day, customer)
) STRICT, WITHOUT ROWID;

-- When somebody bought first. Nothing else of a customer is kept: a row that each visit changed would cost it a page.
CREATE TABLE cust_first (
    customer  INTEGER PRIMARY KEY,
    first_day INTEGER NOT NULL
) STRICT;

-- For a shop that has visits already. RollupProjector says the same of each event.
INSERT INTO cust_day (day, customer, orders, amounts, revenue_minor)
SELECT local_day, customer, count(*), count(iif(amount_minor BETWEEN 0 AND 1000000000000, 1, NULL)),
       sum(iif(amount_minor BETWEEN 0 AND 1000000000000, max(0, amount_minor - max(0, refunded_minor)), 0))
FROM visit
WHERE customer <> 0 AND voided = 0 AND refunded = 0 AND local_day BETWEEN 0 AND 2932896
  AND NOT (coalesce(amount_minor, 0) > 0 AND refunded_minor >= coalesce(amount_minor, 0))
GROUP BY local_day, customer;

INSERT INTO cust_first (customer, first_day) SELECT customer, min(day) FROM cust_day GROUP BY customer;

INSERT INTO shop_day (day, orders, member_orders, known_orders, new_members, amounts, revenue_minor, member_amounts,
                      member_revenue_minor, known_amounts, known_revenue_minor)
SELECT day, count(*), sum(member), sum(known), (SELECT count(*) FROM cust_first f WHERE f.first_day = day),
       sum(told), sum(net), sum(told * member), sum(net * member), sum(told * known), sum(net * known)
FROM (SELECT v.local_day AS day, v.customer <> 0 AS known,
             v.customer <> 0 OR coalesce(iif(json_valid(e.body), json_type(e.body, '$.was_member') = 'true', 0), 0) AS member,
             coalesce(v.amount_minor BETWEEN 0 AND 1000000000000, 0) AS told,
             iif(v.amount_minor BETWEEN 0 AND 1000000000000, max(0, v.amount_minor - max(0, v.refunded_minor)), 0) AS net
      FROM visit v JOIN event e ON e.key = v.key
      WHERE v.voided = 0 AND v.refunded = 0 AND v.local_day BETWEEN 0 AND 2932896
        AND NOT (coalesce(v.amount_minor, 0) > 0 AND v.refunded_minor >= coalesce(v.amount_minor, 0)))
GROUP BY day;

-- Points and credit by day: what was given out (less what refunds took), and what rewards and bills took of it.
CREATE TABLE unit_day (
    day       INTEGER NOT NULL,
    programme INTEGER NOT NULL,
    unit      TEXT NOT NULL,
    issued    INTEGER NOT NULL,
    spent     INTEGER NOT NULL,
    entries   INTEGER NOT NULL, -- how many lines of accounts these are the sums of
    PRIMARY KEY (day, programme, unit)
) STRICT, WITHOUT ROWID;

INSERT INTO unit_day (day, programme, unit, issued, spent, entries)
SELECT local_day, programme, unit, sum(iif(spends, 0, delta)), sum(iif(spends, -delta, 0)), count(*)
FROM (SELECT local_day, programme, unit, max(-1000000000000, min(1000000000000, delta)) AS delta,
             reward IS NOT NULL OR coalesce(iif(json_valid(reason), json_extract(reason, '$.code') = 'paid', 0), 0) AS spends
      FROM entry WHERE live = 1 AND unit IN ('point', 'credit'))
GROUP BY local_day, programme, unit;

-- The local day on which a reward was given, so that what was open on a past day needs no look into the journal.
ALTER TABLE reward_redeemed ADD COLUMN local_day INTEGER NOT NULL DEFAULT 0;
UPDATE reward_redeemed SET local_day =
    (SELECT ((e.hlc >> 16) / 60000 + e.utc_offset_min) / 1440 FROM event e WHERE e.key = reward_redeemed.event);
