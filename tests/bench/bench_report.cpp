// How long the whole Monday page takes on years of visits, beside the same figures by plain SQL over the
// visits, in the same file and run. bench_report [--customers=N] [--visits=N] [--years=N] [--dir=FOLDER] and
// Google Benchmark's own options.
#include "core/journal/Subjects.h"
#include "core/reports/WeeklyReport.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <memory>

using namespace bywalec;
using test::must;

namespace {

struct Sizes {
    int customers = 20000;
    int visits = 1000000;
    int years = 3;
};
Sizes sizes;

constexpr std::int32_t today = 20406;
constexpr int needed = 5;

using Steady = std::chrono::steady_clock;

template<class Task>
double secondsOf(Task task)
{
    auto const start = Steady::now();
    task();
    return std::chrono::duration<double>(Steady::now() - start).count();
}

struct Bought {
    std::int32_t customer = 0; ///< 0 = a guest, else the place + 1
    std::int32_t day = 0;
    std::int32_t minute = 0;
    std::int32_t amount = 0;
    bool operator<(Bought const& other) const
    {
        return std::tie(customer, day, minute) < std::tie(other.customer, other.day, other.minute);
    }
};

/// Few come often, many seldom; each for a stretch of these years; one order in eight is a guest's.
std::vector<Bought> somePast()
{
    SeededRandom random(5);
    auto const unit = [&] { return double(random.next64() >> 11) / 9007199254740992.0; };
    auto const span = 365 * sizes.years;
    struct Stay {
        int from = 0;
        int days = 1;
    };
    std::vector<Stay> stays;
    for (int i = 0; i < sizes.customers; ++i) {
        auto const from = int(unit() * unit() * span);
        stays.push_back({from, std::max(1, int((span - from) * (0.2 + 0.8 * unit())))});
    }
    std::vector<Bought> past;
    past.reserve(std::size_t(sizes.visits));
    for (int i = 0; i < sizes.visits; ++i) {
        Bought one;
        auto const who = int(std::pow(unit(), 1.7) * sizes.customers);
        auto const& stay = stays[std::size_t(who)];
        one.customer = random.next64() % 8 == 0 ? 0 : who + 1;
        one.day = today - span + stay.from + int(unit() * stay.days);
        one.minute = 420 + int(unit() * 720);
        one.amount = 800 + int(unit() * 3000);
        past.push_back(one);
    }
    std::sort(past.begin(), past.end());
    return past;
}

/// Puts the past straight into the tables: what projectors would have written, without the events.
class BigShop {
  public:
    BigShop()
    {
        auto const past = somePast();
        auto& database = m_shop.business().database();
        must(database.write([&](Transaction& tx) -> Result<void> {
            addSubjects(tx, past.size());
            addVisits(tx, past);
            addSums(tx);
            // Only for the plain SQL, which would have it; the page reads no visits.
            tx.execute("CREATE INDEX bench_visit_day ON visit (local_day, voided)");
            return {};
        }));
        must(database.checkpoint());
        m_reader = std::make_unique<Database>(must(m_shop.business().openReader()));
    }
    Database& reader() { return *m_reader; }
    Secret const* key() { return m_shop.business().sealKey(); }

  private:
    void addSubjects(Transaction& tx, std::size_t visits)
    {
        auto max = tx.query("SELECT coalesce(max(key), 0) FROM subject");
        max.step();
        m_first = max.integer(0);
        auto programme = tx.query("SELECT subject FROM definition WHERE what = 'programme' LIMIT 1");
        programme.step();
        m_programme = programme.integer(0);
        auto const count = std::int64_t(sizes.customers) + std::int64_t(visits) / needed + 1;
        for (std::int64_t i = 1; i <= count; ++i)
            tx.query("INSERT INTO subject (key, id) VALUES (?1, randomblob(16))").bind(m_first + i).run();
        m_reward = m_first + sizes.customers;
    }

    void addVisits(Transaction& tx, std::vector<Bought> const& past)
    {
        std::int64_t event = 1'000'000;
        int stamps = 0;
        for (std::size_t i = 0; i < past.size(); ++i) {
            auto const& one = past[i];
            auto const customer = one.customer == 0 ? 0 : m_first + one.customer;
            auto const hlc =
                (std::int64_t(one.day) * 1440 + one.minute) * 60000 * 65536 + std::int64_t(i % 65536);
            tx.query("INSERT INTO visit (key, customer, hlc, local_day, minute, amount_minor) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .bind(++event, customer, hlc, one.day, one.minute, one.amount)
                .run();
            if (customer == 0) continue;
            addEntry(tx, customer, hlc, one.day, 1, 0);
            if (i == 0 || past[i - 1].customer != one.customer) stamps = 0;
            if (++stamps % needed == 0) addReward(tx, customer, hlc, one.day, event);
        }
    }
    void addEntry(Transaction& tx, std::int64_t customer, std::int64_t hlc, int day, int delta,
                  std::int64_t reward)
    {
        tx.query("INSERT INTO entry (customer, hlc, event_id, line, programme, unit, delta, live, local_day, "
                 "reward, "
                 "earns, version, reason) VALUES (?1, ?2, randomblob(16), 0, ?3, 'stamp', ?4, 1, ?5, "
                 "nullif(?6, 0), "
                 "1, 1, '{\"code\":\"visit\"}')")
            .bind(customer, hlc, m_programme, delta, day, reward)
            .run();
    }
    void addReward(Transaction& tx, std::int64_t customer, std::int64_t hlc, int day, std::int64_t event)
    {
        bool const given = event % 5 != 0;
        auto const reward = ++m_reward;
        tx.query("INSERT INTO reward (key, customer, programme, earned, redeemed) VALUES (?1, ?2, ?3, 1, ?4)")
            .bind(reward, customer, m_programme, given)
            .run();
        tx.query("INSERT INTO reward_earned (event, event_id, reward, hlc, local_day, version, cycle, price, "
                 "unit, "
                 "cost_minor, expires_day, badge) VALUES (?1, randomblob(16), ?2, ?3, ?4, 1, 1, ?5, 'stamp', "
                 "450, ?6, 0)")
            .bind(event, reward, hlc, day, needed, day + 180)
            .run();
        if (!given) return;
        tx.query("INSERT INTO reward_redeemed (event, event_id, reward, local_day) VALUES (?1, "
                 "randomblob(16), ?2, ?3)")
            .bind(event, reward, day + 1)
            .run();
        addEntry(tx, customer, hlc + 1, day, -needed, reward);
    }

    static void addSums(Transaction& tx)
    {
        tx.execute(
            "INSERT INTO cust_day SELECT local_day, customer, count(*), count(*), sum(amount_minor) FROM "
            "visit "
            "WHERE customer <> 0 GROUP BY local_day, customer;"
            "INSERT INTO cust_first SELECT customer, min(day) FROM cust_day GROUP BY customer;"
            "INSERT INTO shop_day SELECT local_day, count(*), sum(customer <> 0), sum(customer <> 0), "
            "(SELECT count(*) FROM cust_first WHERE first_day = local_day), count(*), sum(amount_minor), "
            "sum(customer <> 0), sum(iif(customer <> 0, amount_minor, 0)), sum(customer <> 0), "
            "sum(iif(customer <> 0, amount_minor, 0)) FROM visit GROUP BY local_day;");
    }

    test::TestShop m_shop;
    std::unique_ptr<Database> m_reader;
    std::int64_t m_first = 0;
    std::int64_t m_reward = 0;
    std::int64_t m_programme = 0;
};

ReportRequest lastWeek(Secret const* key)
{
    ReportRequest request;
    request.today = mondayOf(LocalDay{today});
    request.period = previous(Period::holding(PeriodKind::Week, request.today));
    request.paceDays = 30;
    request.key = key;
    return request;
}

template<class... Values>
std::int64_t number(Transaction& tx, char const* sql, Values... values)
{
    auto row = tx.query(sql);
    row.bind(values...);
    return row.step() ? row.integer(0) : 0;
}

#define COUNTS "voided = 0 AND refunded = 0"
#define OF_MEMBERS "customer <> 0 AND " COUNTS

/// What the page needs of visits, each figure by its own query over them.
struct PlainPage {
    std::int64_t orders = 0;
    std::int64_t active = 0;
    std::int64_t newcomers = 0;
    std::int64_t lost = 0;
    std::int64_t atStart = 0;
    std::int64_t repeating = 0;
    std::int64_t members = 0;
    std::int64_t champions = 0;
};

void plainWeek(Transaction& tx, int end, PlainPage& page)
{
    static char const activeIn[] =
        "SELECT count(DISTINCT customer) FROM visit WHERE " OF_MEMBERS " AND local_day BETWEEN ?1 AND ?2";
    page.active = number(tx, activeIn, end - 6, end);
    page.newcomers =
        number(tx,
               "SELECT count(*) FROM (SELECT min(local_day) AS first FROM visit WHERE " OF_MEMBERS
               " GROUP BY customer) WHERE first BETWEEN ?1 AND ?2",
               end - 6, end);
    page.members = number(tx, activeIn, end - 364, end);
    page.repeating = number(tx,
                            "SELECT count(*) FROM (SELECT 1 FROM visit WHERE " OF_MEMBERS
                            " AND local_day BETWEEN ?1 AND ?2 GROUP BY customer HAVING count(*) > 1)",
                            end - 364, end);
    benchmark::DoNotOptimize(number(tx,
                                    "SELECT sum(amount_minor - refunded_minor) FROM visit WHERE " OF_MEMBERS
                                    " AND local_day BETWEEN ?1 AND ?2",
                                    end - 364, end));
    page.atStart = number(tx, activeIn, end - 89, end - 30);
    page.lost = number(
        tx,
        "SELECT count(*) FROM (SELECT DISTINCT customer FROM visit WHERE " OF_MEMBERS
        " AND local_day BETWEEN ?1 - 89 AND ?1 - 30 EXCEPT SELECT customer FROM visit WHERE " OF_MEMBERS
        " AND local_day BETWEEN ?1 - 29 AND ?1)",
        end);
}

PlainPage plainPage(Transaction& tx, int end)
{
    PlainPage page;
    static char const ordersIn[] =
        "SELECT count(*) FROM visit WHERE " COUNTS " AND local_day BETWEEN ?1 AND ?2";
    page.orders = number(tx, ordersIn, end - 6, end);
    for (auto const back : {7, 364})
        benchmark::DoNotOptimize(number(tx, ordersIn, end - back - 6, end - back));
    for (int day = end - 13; day <= end; ++day) // the bars and their eight same weekdays
        for (int back = 0; back <= 56; back += 7)
            benchmark::DoNotOptimize(number(tx, ordersIn, day - back, day - back));
    for (int week = 12; week >= 0; --week)
        plainWeek(tx, end - 7 * week, page);
    // Segments, and who has left their own rhythm.
    page.champions =
        number(tx,
               "WITH last AS (SELECT customer, max(local_day) AS day FROM visit WHERE " OF_MEMBERS
               " AND local_day <= ?1 GROUP BY customer), counts AS (SELECT v.customer, ?1 - l.day AS silent, "
               "sum(v.local_day > ?1 - 28) AS w, sum(v.local_day > ?1 - 84) AS three, sum(v.local_day > "
               "l.day - 84) AS reg "
               "FROM visit v JOIN last l ON l.customer = v.customer WHERE v." COUNTS
               " AND v.local_day <= ?1 GROUP BY v.customer) "
               "SELECT count(*) FROM counts WHERE silent <= 30 AND w >= 8",
               end);
    benchmark::DoNotOptimize(number(
        tx,
        "WITH days AS (SELECT DISTINCT customer, local_day FROM visit WHERE " OF_MEMBERS
        " AND local_day BETWEEN ?1 - 364 AND ?1), gaps AS (SELECT customer, local_day - lag(local_day) OVER "
        "(PARTITION BY customer ORDER BY local_day) AS gap FROM days), ranked AS (SELECT customer, gap, "
        "row_number() OVER (PARTITION BY customer ORDER BY gap) AS n, count(*) OVER (PARTITION BY customer) "
        "AS c "
        "FROM gaps WHERE gap IS NOT NULL) SELECT count(*) FROM ranked WHERE n = (c + 1) / 2",
        end));
    benchmark::DoNotOptimize(number(
        tx, "SELECT sum(amount_minor - refunded_minor) FROM visit WHERE " OF_MEMBERS " AND local_day <= ?1",
        end));
    return page;
}

void wholePage(benchmark::State& state)
{
    double setup = 0;
    std::unique_ptr<BigShop> shop;
    setup = secondsOf([&] { shop = std::make_unique<BigShop>(); });
    auto const request = lastWeek(shop->key());
    std::vector<double> pages;
    WeeklyReport report;
    for (auto _ : state) {
        pages.push_back(secondsOf([&] {
            report = must(shop->reader().read([&](Transaction& tx) { return weeklyReport(tx, request); }));
        }));
        state.SetIterationTime(pages.back());
    }
    PlainPage plain;
    auto const plainly = secondsOf([&] {
        plain = must(shop->reader().read(
            [&](Transaction& tx) -> Result<PlainPage> { return plainPage(tx, request.period.last.number); }));
    });
    if (double(plain.orders) != report.orders.value || double(plain.active) != report.active.value ||
        double(plain.newcomers) != report.newcomers.value || plain.lost != report.churn.lost ||
        plain.atStart != report.churn.atStart || plain.repeating != report.repeat.repeating ||
        plain.members != report.repeat.members)
        state.SkipWithError("the page and plain SQL differ");
    std::sort(pages.begin(), pages.end());
    auto const median = pages[pages.size() / 2];
    state.counters["page_median_ms"] = 1000 * median;
    state.counters["page_first_ms"] = 1000 * pages.back();
    state.counters["plain_sql_ms"] = 1000 * plainly;
    state.counters["times_faster"] = plainly / median;
    state.counters["setup_s"] = setup;
    state.counters["week_orders"] = double(plain.orders);
    state.counters["quiet"] = double(report.quiet);
    state.counters["near_rewards"] = double(report.nearRewards);
}

bool takeOption(char const* argument, char const* name, int& value)
{
    auto const length = std::strlen(name);
    if (std::strncmp(argument, name, length) != 0) return false;
    value = std::max(1, std::atoi(argument + length));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<char*> rest;
    for (int i = 0; i < argc; ++i) {
        if (std::strncmp(argv[i], "--dir=", 6) == 0)
            ::setenv("TMPDIR", argv[i] + 6, 1);
        else if (!takeOption(argv[i], "--customers=", sizes.customers) &&
                 !takeOption(argv[i], "--visits=", sizes.visits) &&
                 !takeOption(argv[i], "--years=", sizes.years))
            rest.push_back(argv[i]);
    }
    benchmark::RegisterBenchmark("monday_page", wholePage)
        ->Iterations(9)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    int count = int(rest.size());
    benchmark::Initialize(&count, rest.data());
    if (benchmark::ReportUnrecognizedArguments(count, rest.data())) return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
