#include "core/exchange/Demo.h"

#include "core/exchange/DemoPeople.h"
#include "core/feedback/Answers.h"
#include "core/ledger/Ledger.h"
#include "core/visits/Visits.h"

#include <algorithm>
#include <cmath>

namespace bywalec {

using nlohmann::json;

namespace {

constexpr int daysInYear = 365;
constexpr std::int64_t eventsInOneGo = 400'000;

/// One visit before it is written.
struct DemoVisit {
    int minute = 0;
    int person = -1; ///< −1 = without a card
};

class DemoShop {
  public:
    DemoShop(Journal& journal, Zone const& zone, DemoPlan const& plan, UtcTime now)
        : m_journal(journal), m_zone(zone), m_plan(plan), m_chance(plan.seed), m_days(plan.years * daysInYear)
    {
        m_first = LocalDay{zone.local(now).day.number - m_days};
    }
    Result<void> run(ExchangeProgress const& progress, std::stop_token const& stop);

  private:
    void prepare();
    Result<void> writeDay(Append& append, int day);
    std::vector<DemoVisit> visitsOfDay(int day, std::int64_t count);
    Result<void> enrol(Append& append, DemoPerson& person);
    Result<void> writeVisit(Append& append, LocalDay day, DemoVisit const& visit);
    std::string bodyOf(LocalDay day, int minute, std::optional<std::int64_t> amount,
                       DemoPerson const* person) const;
    Result<void> reward(Append& append, DemoPerson& person, EventId visit, LocalDay day);
    Result<void> afterwards(Append& append, DemoPerson* person, EventId visit, LocalDay day,
                            std::optional<std::int64_t> amount);
    Result<EventId> put(Append& append, Draft draft)
    {
        ++m_events;
        return append.append(std::move(draft));
    }

    Journal& m_journal;
    Zone const& m_zone;
    DemoPlan m_plan;
    DemoChance m_chance;
    int m_days;
    LocalDay m_first;
    std::vector<DemoPerson> m_people;
    std::vector<std::vector<int>> m_joining; ///< by day
    std::vector<std::int64_t> m_upTo;        ///< visits up to each day's end
    std::vector<double> m_sums;              ///< of the rates of m_active
    std::vector<int> m_active;
    double m_peak = 1; ///< the largest sum of rates of all days
    std::optional<Programme> m_card;
    std::string m_stamp; ///< the entry of a visit, as it stands in its body
    std::int64_t m_written = 0;
    std::int64_t m_events = 0; ///< in the running transaction
};

void DemoShop::prepare()
{
    m_joining.resize(std::size_t(m_days));
    for (int i = 0; i < m_plan.customers; ++i) {
        m_people.push_back(somePerson(m_chance, m_days));
        m_joining[std::size_t(m_people.back().firstDay)].push_back(i);
    }
    std::vector<double> change(std::size_t(m_days) + 2);
    for (auto const& person : m_people) {
        change[std::size_t(person.firstDay)] += person.rate;
        change[std::size_t(person.lastDay) + 1] -= person.rate;
    }
    double active = 0;
    for (auto const each : change)
        m_peak = std::max(m_peak, active += each);
    double sum = 0;
    std::vector<double> sums;
    for (int day = 0; day < m_days; ++day) {
        sum += busyness(LocalDay{m_first.number + day}, m_first.number, m_days);
        sums.push_back(sum);
    }
    for (auto const& upTo : sums) // rounded sums: the days together are exactly what was asked for
        m_upTo.push_back(std::int64_t(std::llround(upTo / sum * double(m_plan.visits))));
}

std::vector<DemoVisit> DemoShop::visitsOfDay(int day, std::int64_t count)
{
    static constexpr double withCard =
        0.83; // once everybody has joined; before that those who come are mostly guests
    auto const local = LocalDay{m_first.number + day};
    m_active.clear();
    m_sums.clear();
    double sum = 0;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        auto const& person = m_people[i];
        if (person.firstDay > day || person.lastDay < day) continue;
        m_active.push_back(int(i));
        m_sums.push_back(sum += person.rate);
    }
    std::vector<DemoVisit> visits;
    auto const& joining = m_joining[std::size_t(day)];
    for (std::int64_t i = 0; i < count; ++i) {
        DemoVisit visit{someMinute(m_chance, local), -1};
        if (std::size_t(i) < joining.size()) {
            visit.person = joining[std::size_t(i)]; // one joins with a purchase
        } else if (!m_active.empty() && m_chance.in(withCard * sum / m_peak)) {
            auto const at = std::upper_bound(m_sums.begin(), m_sums.end(), m_chance.unit() * sum);
            visit.person = m_active[std::min(std::size_t(at - m_sums.begin()), m_active.size() - 1)];
        }
        visits.push_back(visit);
    }
    std::stable_sort(visits.begin(), visits.end(),
                     [](DemoVisit const& a, DemoVisit const& b) { return a.minute < b.minute; });
    return visits;
}

Result<void> DemoShop::enrol(Append& append, DemoPerson& person)
{
    auto const enrolment = append.newId();
    person.id = CustomerId(deriveUuid("bw1-customer", {enrolment.bytes()}));
    auto const profile = someProfile(m_chance);
    auto draft = customerEnrolled(person.id, profile);
    draft.id = enrolment;
    if (auto written = put(append, std::move(draft)); !written) return written.error();
    if (!profile.phone.empty() && m_chance.in(0.35))
        if (auto written = put(append, consentGiven(append.tx(), person.id, Channel::Sms, 1, enrolment));
            !written)
            return written.error();
    if (!profile.email.empty() && m_chance.in(0.5))
        if (auto written = put(append, consentGiven(append.tx(), person.id, Channel::Email, 1, enrolment));
            !written)
            return written.error();
    return {};
}

// A reward that waits is mostly asked for the next time; of two that wait the older one is forgotten.
Result<void> DemoShop::reward(Append& append, DemoPerson& person, EventId visit, LocalDay day)
{
    auto const& terms = std::get<StampTerms>(m_card->terms);
    if (!person.waiting.isNull() && m_chance.in(0.6)) {
        NewEntry const price{m_card->id, m_card->version, Unit::Stamp, -terms.needed, Reason{"redeemed", {}}};
        auto written =
            put(append, rewardRedeemed(person.waiting, person.id, m_card->id, {price}, 0, append.newId()));
        if (!written) return written.error();
        person.waiting = {};
    }
    if (++person.stamps < terms.needed) return {};
    person.stamps = 0;
    NewReward earned;
    earned.customer = person.id;
    earned.programme = m_card->id;
    earned.version = m_card->version;
    earned.cycle = ++person.cycle;
    earned.id = rewardIdOf(m_card->id, person.id, earned.cycle);
    earned.price = terms.needed;
    earned.costMinor = terms.reward.costMinor;
    if (terms.reward.validDays) earned.expires = LocalDay{day.number + *terms.reward.validDays};
    person.waiting = earned.id;
    if (auto written = put(append, rewardEarned(earned, day, visit)); !written) return written.error();
    return {};
}

// Refunds, slips that the cashier took back, and answers.
Result<void> DemoShop::afterwards(Append& append, DemoPerson* person, EventId visit, LocalDay day,
                                  std::optional<std::int64_t> amount)
{
    auto const customer = person ? person->id : CustomerId();
    if (amount && m_chance.in(0.004)) {
        VisitRow row;
        row.id = visit;
        bool const whole = !person && m_chance.in(0.5); // of a guest's there are no stamps to take back
        auto const back = whole ? *amount : std::max<std::int64_t>(100, *amount / 300 * 100);
        if (back <= *amount)
            if (auto written = put(append, visitRefunded(row, customer, back, whole || back == *amount,
                                                         json::array(), append.newId()));
                !written)
                return written.error();
    }
    if (!person && m_chance.in(0.006)) {
        Draft gone;
        gone.kind = kind::eventVoided;
        gone.ref = visit;
        gone.body = json{{"target", visit.text()}, {"reason", "undo"}}.dump();
        if (auto written = put(append, std::move(gone)); !written) return written.error();
    }
    if (person && m_chance.in(0.012)) {
        auto const score = std::clamp(person->mood + m_chance.below(3) - 1, 0, 10);
        auto written = put(append, answerGiven(customer, Question::Recommend, score, day, EventId()));
        if (!written) return written.error();
    }
    return {};
}

// By hand: there are millions of them, and the document was a tenth of the time.
std::string DemoShop::bodyOf(LocalDay day, int minute, std::optional<std::int64_t> amount,
                             DemoPerson const* person) const
{
    std::string body = "{";
    if (amount) body += "\"amount_minor\":" + std::to_string(*amount) + ",";
    if (person) body += "\"customer\":\"" + person->id.text() + "\",";
    body += "\"entries\":[" + (person ? m_stamp : std::string()) + "],\"items\":[],\"local_day\":";
    body += std::to_string(day.number) + ",\"minute\":" + std::to_string(minute);
    return body + ",\"was_member\":" + (person ? "true}" : "false}");
}

Result<void> DemoShop::writeVisit(Append& append, LocalDay day, DemoVisit const& visit)
{
    auto* person = visit.person < 0 ? nullptr : &m_people[std::size_t(visit.person)];
    UtcTime const noon{std::chrono::days(day.number) + std::chrono::hours(12)};
    append.goTo(UtcTime(std::chrono::days(day.number) +
                        std::chrono::minutes(visit.minute - m_zone.local(noon).offsetMin)));
    if (person && person->id.isNull())
        if (auto done = enrol(append, *person); !done) return done;
    std::optional<std::int64_t> amount;
    auto const usual = person ? person->usualMinor : 1600;
    if (m_chance.in(0.93))
        amount =
            std::int64_t(double(usual) * (0.6 + 0.4 * m_chance.unit() + 0.5 * m_chance.unit())) / 50 * 50;
    Draft draft;
    draft.kind = kind::visitRecorded;
    draft.subject = SubjectId(person ? person->id.raw() : RawId{});
    draft.body = bodyOf(day, visit.minute, amount, person);
    auto const written = put(append, std::move(draft));
    if (!written) return written.error();
    ++m_written;
    if (person && m_card)
        if (auto done = reward(append, *person, *written, day); !done) return done;
    return afterwards(append, person, *written, day, amount);
}

Result<void> DemoShop::writeDay(Append& append, int day)
{
    LocalDay const local{m_first.number + day};
    auto const before = day == 0 ? 0 : m_upTo[std::size_t(day) - 1];
    for (auto const& visit : visitsOfDay(day, m_upTo[std::size_t(day)] - before))
        if (auto done = writeVisit(append, local, visit); !done) return done;
    for (auto const person : m_joining[std::size_t(day)]) // on a day too quiet for all of them
        if (m_people[std::size_t(person)].id.isNull())
            if (auto done = enrol(append, m_people[std::size_t(person)]); !done) return done;
    return {};
}

Result<void> DemoShop::run(ExchangeProgress const& progress, std::stop_token const& stop)
{
    auto begun = m_journal.database().read([&](Transaction& tx) -> Result<void> {
        auto any = tx.query("SELECT 1 FROM visit UNION ALL SELECT 1 FROM customer LIMIT 1");
        if (any.step()) return makeError(ErrorKind::Refused, "not empty");
        for (auto& programme : currentRules(tx).programmes) {
            auto const* stamps = std::get_if<StampTerms>(&programme.terms);
            if (!m_card && stamps && stamps->basis == EarnBasis::Visit) m_card = std::move(programme);
        }
        if (m_card)
            m_stamp = entryToJson({m_card->id, m_card->version, Unit::Stamp, 1, Reason{"visit", {}}}).dump();
        return {};
    });
    if (!begun) return begun;
    prepare();
    for (int day = 0; day < m_days;) {
        auto done = m_journal.write([&](Append& append) -> Result<void> {
            append.tellTopicsOnly();
            for (m_events = 0; day < m_days && m_events < eventsInOneGo; ++day) {
                if (stop.stop_requested()) return makeError(ErrorKind::Cancelled);
                if (auto written = writeDay(append, day); !written) return written;
                if (progress) progress(m_written, m_plan.visits);
            }
            return {};
        });
        if (!done) return done;
        if (auto copied = m_journal.database().checkpoint(); !copied) return copied;
    }
    return {};
}

} // namespace

UtcTime demoFounding(DemoPlan const& plan, UtcTime now)
{
    return now - std::chrono::days(plan.years * daysInYear + 1);
}

Result<void> makeDemo(Journal& journal, Zone const& zone, DemoPlan const& plan, UtcTime now,
                      ExchangeProgress const& progress, std::stop_token const& stop)
{
    if (plan.years < 1 || plan.years > 20) return makeError(ErrorKind::InvalidInput, "years");
    if (plan.customers < 0 || plan.customers > 1'000'000)
        return makeError(ErrorKind::InvalidInput, "customers");
    if (plan.visits < 0 || plan.visits > 20'000'000) return makeError(ErrorKind::InvalidInput, "visits");
    auto& database = journal.database();
    if (auto wide = database.setCache(Database::bulkCacheKiB); !wide) return wide;
    auto done = DemoShop(journal, zone, plan, now).run(progress, stop);
    if (auto usual = database.setCache(); done && !usual) return usual;
    return done;
}

} // namespace bywalec
