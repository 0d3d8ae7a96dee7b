#include "core/reports/ReportPeople.h"

#include "core/cards/CardBook.h"
#include "core/customers/Profile.h"
#include "core/journal/EventStore.h"
#include "core/journal/Journal.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Standings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace bywalec {

namespace {

constexpr std::size_t mostToTalkTo = 7;
constexpr std::size_t mostToThank = 5;
constexpr std::size_t mostNear = 10;
constexpr std::size_t mostComplaints = 5;
constexpr int nearStamps = 2;

StampTerms const* stampsOf(Programme const& programme)
{
    return std::get_if<StampTerms>(&programme.terms);
}

/// The newest remark that was noted of her: somebody spoke with her that day.
std::optional<LocalDay> lastContact(Transaction& tx, std::int64_t customer, LocalDay asOf)
{
    auto row = tx.query("SELECT max(local_day) FROM remark WHERE customer = ?1 AND voided = 0 AND "
                        "local_day <= ?2");
    row.bind(customer, asOf.number);
    if (!row.step() || row.isNull(0)) return std::nullopt;
    return LocalDay{std::int32_t(row.integer(0))};
}

/// By value at stake, where the models may say it; those of whom they say nothing follow as they were.
void orderByStake(ReportBasis const& basis, std::vector<Rhythm>& silent)
{
    if (!basis.outlook || !basis.outlook->gate.shown()) return;
    auto const stake = [&](Rhythm const& one) {
        auto const* found = basis.outlook->of(basis.members.keys[one.member]);
        return found ? found->minor : 0;
    };
    std::stable_sort(silent.begin(), silent.end(),
                     [&](Rhythm const& a, Rhythm const& b) { return stake(a) > stake(b); });
}

void addTalkTo(Transaction& tx, ReportBasis const& basis, std::vector<Programme> const& running,
               WeeklyReport& report)
{
    auto silent = outOfRhythm(basis.year, basis.segments, basis.asOf, basis.paceDays);
    orderByStake(basis, silent);
    report.quiet = std::int64_t(silent.size());
    for (std::size_t i = 0; i < std::min(silent.size(), mostToTalkTo); ++i) {
        auto const customer = basis.members.keys[silent[i].member];
        TalkTo talk;
        talk.person = personOf(tx, customer, basis.key);
        talk.usualGapDays = int(std::round(silent[i].gapDays));
        talk.silentDays = silent[i].silentDays;
        talk.lastDay = {basis.asOf.number - silent[i].silentDays};
        talk.lastContact = lastContact(tx, customer, basis.asOf);
        if (basis.outlook && basis.outlook->knowsMoney)
            if (auto const* stake = basis.outlook->of(customer))
                talk.atStakeMinor = std::llround(stake->minor);
        for (auto const& account : accountsOf(tx, customer, running, historyOf(tx, customer), basis.asOf))
            if (auto const* stamps = stampsOf(account.programme); stamps && talk.stampsNeeded == 0) {
                talk.stampsNeeded = stamps->needed;
                talk.stampsHave = int(std::clamp<std::int64_t>(account.standing.balance, 0, stamps->needed));
            }
        report.talkTo.push_back(std::move(talk));
    }
}

/// Those who came most often in W days; the one who spent more before the
/// other.
void addThanks(Transaction& tx, ReportBasis const& basis, WeeklyReport& report)
{
    struct Regular {
        std::int64_t orders;
        std::uint32_t member;
    };
    std::vector<Regular> regulars;
    auto const sinceFirst = basis.asOf - report.period.first;
    for (auto const& row : basis.segments.rows)
        if (row.segment == Segment::Champion && row.silentDays && *row.silentDays <= sinceFirst)
            regulars.push_back({row.ordersInWindow, row.member});
    auto const count = std::min(regulars.size(), mostToThank);
    std::partial_sort(regulars.begin(), regulars.begin() + std::ptrdiff_t(count), regulars.end(),
                      [](Regular const& a, Regular const& b) {
                          return a.orders != b.orders ? a.orders > b.orders : a.member < b.member;
                      });
    for (std::size_t i = 0; i < count; ++i)
        report.thank.push_back(
            {personOf(tx, basis.members.keys[regulars[i].member], basis.key), regulars[i].orders});
}

/// The day of the seven after the period on which a birthday "MM-DD" is kept.
std::optional<LocalDay> keptOn(std::string const& birthday, LocalDay after)
{
    for (int i = 1; i <= 7; ++i) {
        LocalDay const day{after.number + i};
        auto const text = day.text().substr(5);
        if (text == birthday) return day;
        bool const leapDay = birthday == "02-29" && text == "02-28";
        if (leapDay && LocalDay{day.number + 1}.text().substr(5) != "02-29") return day;
    }
    return std::nullopt;
}

/// Of members who had an order in the last 365 days. Birthdays are sealed, so
/// only those are opened whose profile says that there is one.
void addBirthdays(Transaction& tx, ReportBasis const& basis, WeeklyReport& report)
{
    if (!basis.key) return;
    auto rows = tx.query("SELECT DISTINCT customer FROM profile WHERE field = 'birthday'");
    while (rows.step()) {
        auto const customer = rows.integer(0);
        auto const at = std::lower_bound(basis.members.keys.begin(), basis.members.keys.end(), customer);
        if (at == basis.members.keys.end() || *at != customer) continue;
        if (basis.year.of(std::size_t(at - basis.members.keys.begin())).empty()) continue;
        auto const day = keptOn(readProfile(tx, customer, basis.key).birthday, report.period.last);
        if (day) report.birthdays.push_back({personOf(tx, customer, basis.key), *day});
    }
    std::sort(report.birthdays.begin(), report.birthdays.end(), [](Birthday const& a, Birthday const& b) {
        return a.day != b.day ? a.day < b.day : a.person.name < b.person.name;
    });
}

/// Stamps on the cards of those who came in this period that no waiting reward binds, by customer: added up,
/// where no stamp runs out.
std::map<std::int64_t, std::int64_t> addedStamps(Transaction& tx, std::int64_t programme, LocalDay first,
                                                 LocalDay last)
{
    std::map<std::int64_t, std::int64_t> stamps;
    auto given = tx.query(
        "SELECT customer, sum(delta) FROM entry WHERE customer IN (SELECT customer FROM cust_day WHERE day "
        "BETWEEN ?2 AND ?3) AND programme = ?1 AND unit = 'stamp' AND live = 1 AND local_day <= ?3 GROUP BY "
        "1");
    given.bind(programme, first.number, last.number);
    while (given.step())
        stamps[given.integer(0)] = given.integer(1);
    // The plus keeps SQLite from walking all of the programme's rewards instead of these customers' few.
    auto bound = tx.query(
        "SELECT customer, sum(price) FROM (SELECT r.customer, max(e.price) AS price FROM reward r "
        "JOIN reward_earned e ON e.reward = r.key WHERE r.customer IN (SELECT customer FROM cust_day WHERE "
        "day "
        "BETWEEN ?2 AND ?3) AND +r.programme = ?1 AND r.earned > 0 AND r.redeemed = 0 AND e.badge = 0 "
        "AND e.local_day <= ?3 GROUP BY r.key) GROUP BY 1");
    bound.bind(programme, first.number, last.number);
    while (bound.step())
        stamps[bound.integer(0)] -= bound.integer(1);
    return stamps;
}

/// The same where stamps run out: each account is played through.
std::map<std::int64_t, std::int64_t> foldedStamps(Transaction& tx, Programme const& programme, LocalDay first,
                                                  LocalDay last)
{
    std::map<std::int64_t, std::int64_t> stamps;
    auto rows = tx.query("SELECT DISTINCT customer FROM cust_day WHERE day BETWEEN ?1 AND ?2");
    rows.bind(first.number, last.number);
    while (rows.step()) {
        auto const customer = rows.integer(0);
        auto const accounts = accountsOf(tx, customer, {programme}, historyOf(tx, customer), last);
        if (!accounts.empty()) stamps[customer] = accounts.front().standing.balance;
    }
    return stamps;
}

/// Among those who came in this period: to whom it can be said.
void addNearRewards(Transaction& tx, ReportBasis const& basis, std::vector<Programme> const& running,
                    WeeklyReport& report)
{
    for (auto const& programme : running) {
        auto const* terms = stampsOf(programme);
        if (!terms) continue;
        auto const key = findSubject(tx, programme.id.raw()).value_or(0);
        auto const stamps = validDaysOf(programme.terms)
                                ? foldedStamps(tx, programme, report.period.first, basis.asOf)
                                : addedStamps(tx, key, report.period.first, basis.asOf);
        for (auto const& [customer, have] : stamps) {
            auto const missing = terms->needed - have;
            if (have <= 0 || missing < 1 || missing > nearStamps) continue;
            ++report.nearRewards;
            if (report.nearReward.size() < mostNear)
                report.nearReward.push_back(
                    {personOf(tx, customer, basis.key), terms->reward.name, int(missing)});
        }
    }
}

void addComplaints(Transaction& tx, ReportBasis const& basis, WeeklyReport& report)
{
    auto rows = tx.query("SELECT event, event_id, coalesce(customer, 0), "
                         "local_day FROM remark WHERE open = 1 "
                         "AND voided = 0 AND kind = 'complaint' AND local_day <= "
                         "?1 ORDER BY local_day DESC, event_id");
    rows.bind(basis.asOf.number);
    while (rows.step()) {
        ++report.openComplaints;
        if (report.complaints.size() >= mostComplaints) continue;
        Complaint complaint{
            personOf(tx, rows.integer(2), basis.key), LocalDay{std::int32_t(rows.integer(3))}, {}};
        if (basis.key)
            if (auto const text = openSealed(*basis.key, rows.id<EventId>(1), sealedOf(tx, rows.integer(0)));
                text && !text->empty())
                complaint.text =
                    Body(nlohmann::json::parse(*text, nullptr, false)).text("text").value_or(std::string());
        report.complaints.push_back(std::move(complaint));
    }
}

} // namespace

Person personOf(Transaction& tx, std::int64_t customer, Secret const* key)
{
    Person person;
    if (customer == 0) return person;
    person.customer = CustomerId(subjectId(tx, customer));
    person.name = readProfile(tx, customer, key).name;
    for (auto const& card : cardsOf(tx, customer))
        if (!card.blocked) person.number = card.number;
    return person;
}

void addPeople(Transaction& tx, ReportBasis const& basis, WeeklyReport& report)
{
    auto const running = currentRules(tx).programmes;
    addTalkTo(tx, basis, running, report);
    addThanks(tx, basis, report);
    addBirthdays(tx, basis, report);
    addNearRewards(tx, basis, running, report);
    addComplaints(tx, basis, report);
}

} // namespace bywalec
