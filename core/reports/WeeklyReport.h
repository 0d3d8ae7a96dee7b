// The Monday page as one value: what the screen, the PDF and the CSV all render, each number with its rule.
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/feedback/Remarks.h"
#include "core/programmes/Goals.h"
#include "core/reports/Period.h"

#include <vector>

namespace bywalec {

class Transaction;

// Everywhere below: an empty optional is "—", never 0. Money is in minor units of WeeklyReport::currency and
// may be fractional only where it is an average or an estimate; rounding (half away from zero) is for
// display.

/// What the week was like beside the same week last year (beside the week before when there is no last year):
/// Good at ≥ +5 %, Weak at ≤ −5 %, from a base of ≥ 20 orders; otherwise Usual.
enum class Mood {
    Good,
    Usual,
    Weak,
    NoOrders, ///< nothing was bought in this period
    First,    ///< the period of the shop's first order: nothing to compare with
    Early,    ///< the shop is younger than eight weeks: too early to say what is usual
};

/// A figure with last week's and last year's. `percent` is the change against that base, rounded half away
/// from zero, and only there when the base period had at least 20 (orders for orders, revenue and average;
/// members for active members) and this one isn't running any more. Never for new members.
struct Tile {
    std::optional<double> value;
    std::optional<double> before; ///< the period before; empty before the shop's first order
    std::optional<double> lastYear;
    std::optional<int> percentBefore;
    std::optional<int> percentLastYear;
};

/// One bar of "orders per day" (of a quarter: per week).
struct DayBar {
    LocalDay first;
    LocalDay last; ///< of a day bar the same day
    std::int64_t orders = 0;
    std::int64_t revenueMinor = 0;            ///< net, of orders whose amount is known
    std::optional<std::int64_t> ordersBefore; ///< the same place in the period before; empty when it has none
    bool future = false;                      ///< after today: not 0, but not yet
    /// Outside median ± 2 · 1.4826 · MAD of the last 8 same weekdays: how many were usual. Empty = as usual.
    std::optional<double> unusualMedian;
};

/// One of the 13 periods up to this one: its active members, stacked.
struct MemberBar {
    Period period;
    std::int64_t newMembers = 0; ///< their first counted order is in it
    std::int64_t returning = 0;  ///< an order in it, and an earlier period saw their first
};

/// A person on the page. `name` is empty without the key, or when nobody gave one; `number` (of the newest
/// card, ten digits) then stands for it.
struct Person {
    CustomerId customer;
    std::string name;
    std::string number;
};

/// A regular who is silent for longer than twice her own usual gap (at least 3 gaps known).
struct TalkTo {
    Person person;
    int usualGapDays = 0; ///< median gap between visit days of the last 365 days
    int silentDays = 0;   ///< as-of day − last visit day
    LocalDay lastDay;
    int stampsHave = 0;
    int stampsNeeded = 0;                     ///< 0 = no stamp card runs
    std::optional<LocalDay> lastContact;      ///< the newest remark noted of her; empty = none
    std::optional<std::int64_t> atStakeMinor; ///< in 30 days, from the prediction past its gate
};

struct Thank {
    Person person;
    std::int64_t orders = 0; ///< in the last W days
};

struct Birthday {
    Person person;
    LocalDay day; ///< in the week after the period's last day; 29 February is kept on the 28th
};

struct NearReward {
    Person person;
    std::string reward;
    int missing = 0; ///< stamps: 1 or 2
};

struct Complaint {
    Person person; ///< null customer: somebody without a card
    LocalDay day;
    std::string text; ///< empty without the key
};

/// What the shop owes, as of the period's last day.
struct ProgrammeLiability {
    std::string programme;
    std::string reward;            ///< of a stamp card; empty where points buy several
    std::int64_t waiting = 0;      ///< rewards earned, valid, not yet given
    std::int64_t waitingMinor = 0; ///< × their cost to the shop
    std::string unit;              ///< "point", "credit": what is owed on the cards beside; empty for others,
                                   ///< because a stamp is no debt before it is a reward
    std::int64_t onCards = 0;      ///< points not spent; credit in minor units
};
struct Liability {
    std::vector<ProgrammeLiability> programmes;
    std::int64_t issued = 0;
    std::int64_t redeemed = 0;
    std::int64_t expired = 0;
    std::int64_t open = 0;
    std::int64_t grossMinor = 0;             ///< open rewards × cost
    std::optional<double> redemptionPercent; ///< redeemed ÷ issued
    std::optional<double> breakagePercent;   ///< expired ÷ issued
    std::optional<double> expectedMinor;     ///< gross × redeemed ÷ (redeemed + expired)
};

/// A figure of the strip with its last 13 periods, oldest first, this one last.
struct Gauge {
    std::optional<double> value;
    std::vector<std::optional<double>> series;
    /// Outside median ± 2 · 1.4826 · MAD of the 8 values before: what was usual. Empty = as usual.
    std::optional<double> unusualMedian;
};
struct NpsGauge : Gauge {
    std::int64_t answers = 0;
    std::int64_t promoters = 0;
    std::int64_t passives = 0;
    std::int64_t detractors = 0;
    std::optional<double> low; ///< 95 %
    std::optional<double> high;
    bool tooFew = true; ///< under 30 answers: "too few answers"
};
struct LifetimeGauge : Gauge {
    bool tooEarly = true;                ///< the shop is younger than six months
    std::optional<double> averageMinor;  ///< of a member's order, 365 days
    std::optional<double> frequency;     ///< orders a member and year
    std::optional<double> lifespanYears; ///< 1 to 5
    std::optional<double> spentMinor;    ///< what a member has really spent so far, on average
};
struct ChurnGauge : Gauge { ///< percent
    std::int64_t atStart = 0;
    std::int64_t lost = 0;
    int paceDays = 30;
};
struct RepeatGauge : Gauge { ///< percent
    std::int64_t repeating = 0;
    std::int64_t members = 0;
};
struct FrequencyGauge : Gauge { ///< orders a member in 365 days
    std::int64_t orders = 0;
    std::int64_t members = 0;
};

/// Expected revenue of the next four weeks, with its interval. Only past the prediction's gate.
struct Forecast {
    std::int64_t lowMinor = 0;
    std::int64_t likelyMinor = 0;
    std::int64_t highMinor = 0;
};

/// Where a goal stands on the report's last day.
enum class GoalState {
    NoValue, ///< nothing can be said of the measure yet
    Open,    ///< there was no value when it was set: only what it takes is known
    OnTrack, ///< at least where the straight line from its first day to its last would be
    Behind,
    Reached,
    Missed, ///< its day is over
};
char const* name(GoalState state); ///< in files, e.g. "on_track"
struct GoalCourse {
    Goal goal;
    GoalState state = GoalState::NoValue;
    std::optional<double> value;
    std::optional<double> aWeek; ///< by how much it must grow each week that is left, the begun one included
};

/// A tile that says something else than when the week was closed.
struct Correction {
    enum class Figure { Orders, Revenue, Average, Active, Newcomers };
    Figure figure = Figure::Orders;
    std::optional<double> before; ///< as it was frozen; money in minor units
    std::optional<double> now;
};
char const* name(Correction::Figure figure); ///< in files: "orders", "new", …

/// An item and the share of visits it was part of, of those visits whose items are told.
struct Favourite {
    std::string item;
    double championsPercent = 0;
    double othersPercent = 0; ///< of everybody else's, guests included
};

/// Why there is a forecast, or why not.
enum class Foresight {
    Pending,      ///< not worked out: that takes longer than the page
    Shown,        ///< past the gate
    FewCustomers, ///< fewer than 300 came again: rules only
    ShortHistory, ///< fewer than six months: rules only
    NotBetter,    ///< the plain rule would have told the last 60 days as well: rules only
    NoFit,        ///< the models have no fit, or no interval
    NoAmounts,    ///< past the gate, but nobody types amounts: the call list stands, by visits
};

char const* foresightName(Foresight foresight); ///< in files, e.g. "short_history"

/// The last campaign: share back within 30 days, written to and held out.
struct CampaignResult {
    std::string name;
    LocalDay day;
    std::int64_t back = 0;
    std::int64_t written = 0;
    std::int64_t heldBack = 0;
    std::int64_t heldOut = 0;
    double lift = 0; ///< 0.2 = 20 percentage points, with its 95 % interval
    double low = 0;
    double high = 0;
};

/// Whether the numbers can still move.
enum class ReportState {
    Running,   ///< the period isn't over
    Closed,    ///< over; nothing has changed since
    Corrected, ///< over, and something in it was corrected after it was closed
};

struct WeeklyReport {
    // -- what it is about
    Period period;
    LocalDay asOf; ///< the period's last day, or today while it runs
    ReportState state = ReportState::Running;
    std::string shop;
    Currency currency;
    std::optional<LocalDay> frozenOn;    ///< when the week's snapshot was taken; empty: there is none
    std::vector<Correction> corrections; ///< since then; state is Corrected when there are some
    bool namesReadable = false;          ///< false: without the key, people are card numbers

    // 1. the headline (words: `headline(words, report)`)
    Mood mood = Mood::NoOrders;
    std::int64_t quiet = 0; ///< regulars who have fallen silent; `talkTo` shows seven of them

    // 2. five tiles
    Tile orders;
    Tile revenue;   ///< empty value when no amount is known
    Tile average;   ///< average order of those with a known amount
    Tile active;    ///< members with an order in the period
    Tile newcomers; ///< members whose first counted order is in the period

    // 3. two charts
    std::vector<DayBar> days;
    std::vector<MemberBar> members;     ///< 13, oldest first, this one last
    std::vector<LocalDay> closedBefore; ///< days of the period before without an order where 8 weeks had some

    // 4. talk to, at most 7: of `quiet`, by value at stake where it is known, else by the usual rhythm
    std::vector<TalkTo> talkTo;

    // 5. thank and remember
    std::vector<Thank> thank; ///< at most 5
    std::vector<Birthday> birthdays;
    std::vector<NearReward> nearReward; ///< the first ten; the count is beside
    std::int64_t nearRewards = 0;
    std::vector<Complaint> complaints; ///< open ones, the newest five
    std::int64_t openComplaints = 0;

    std::vector<Favourite> favourites; ///< what champions buy more often than others, of 28 days; at most 3

    // 6. what the shop owes
    Liability liability;

    // 7. the strip
    NpsGauge nps;
    LifetimeGauge lifetime;
    ChurnGauge churn;
    RepeatGauge repeat;
    FrequencyGauge frequency;
    bool ratesLead = true; ///< the first six months: repeat rate and frequency stand before lifetime value

    // 8. past the gate; 9. of another room
    Foresight foresight = Foresight::Pending;
    std::int64_t repeatCustomers = 0; ///< so far, where foresight is FewCustomers
    std::optional<Forecast> forecast;
    std::optional<CampaignResult> campaign;

    std::vector<GoalCourse> goals; ///< at most three, of those that were set by then

    // 10. where these numbers come from
    int paceDays = 30;
    std::int64_t ordersWithAmount = 0;            ///< of the period's orders
    std::optional<std::int64_t> usualTicketMinor; ///< set: unknown amounts were taken for this; an estimate
    std::optional<double> guestPercent; ///< of the period's orders; empty when guests aren't recorded
    std::optional<LocalDay> firstDay;   ///< of the shop's first order
};

struct Outlook;

struct ReportRequest {
    Period period;
    LocalDay today;                   ///< in the shop's zone
    std::optional<int> paceDays;      ///< empty: the shop's own setting; 0: as proposed from the median gap
    Outlook const* outlook = nullptr; ///< as of the report's last day; without it the page waits for one
    Secret const* key = nullptr;
    std::optional<std::int64_t>
        usualTicketMinor; ///< what the owner says an order is worth, where nobody typed it
};

/// The day as of which the models are asked for a report: the period's last, or today while it runs.
LocalDay asOfDay(ReportRequest const& request);

/// The page of a week (or month, or quarter) that may be past or running: what is in it is all that counts up
/// to its last day, and nothing after. One snapshot of a read-only connection.
Result<WeeklyReport> weeklyReport(Transaction& tx, ReportRequest const& request);

} // namespace bywalec
