// How long a scan takes from payload to durable outcome beside a bare one-row commit in the same file, how
// long a search takes as one types, and how long opening takes. bench_scan [--customers=N] [--people=N]
// [--scans=N] [--dir=FOLDER] and Google Benchmark's own options. The folder must be on the disk in question,
// not in memory.
#include "core/cards/CardBook.h"
#include "core/loyalty/Redeem.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <cstring>
#include <memory>

using namespace bywalec;
using namespace std::chrono_literals;
using nlohmann::json;
using test::must;
using test::TestShop;

namespace {

struct Sizes {
    int customers = 5000; ///< of the shop that is scanned at, with eight visits each
    int people = 50000;   ///< in the directory that is searched
    int scans = 2000;
};
Sizes sizes;

using Steady = std::chrono::steady_clock;

template<class Task>
double secondsOf(Task task)
{
    auto const start = Steady::now();
    task();
    return std::chrono::duration<double>(Steady::now() - start).count();
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::size_t(q * double(values.size() - 1))];
}

std::string someName(Random& random)
{
    static constexpr char const* given[] = {"Łukasz",     "Anna",   "Piotr",     "Żaneta",
                                            "Małgorzata", "Jan",    "Ewa",       "Michał",
                                            "Grażyna",    "Tomasz", "Agnieszka", "Krzysztof"};
    static constexpr char const* roots[] = {"Nowa",  "Kowal",  "Wiśniew", "Wójci",  "Kamiń",  "Lewandow",
                                            "Ziele", "Szymań", "Woźnia",  "Dąbrow", "Kozłow", "Jabłoń"};
    static constexpr char const* ends[] = {"k",    "ski",   "ska",   "cki", "cka",
                                           "czyk", "ewicz", "owicz", "iak", "ny"};
    return std::string(given[random.next64() % 12]) + " " + roots[random.next64() % 12] +
           roots[random.next64() % 12] + ends[random.next64() % 10];
}

Draft visitDraft(CustomerId customer, CardId const& card, Programme const& programme, LocalDay day)
{
    Draft draft;
    draft.kind = kind::visitRecorded;
    draft.subject = SubjectId(customer.raw());
    draft.body = json{{"local_day", day.number},
                      {"minute", 600},
                      {"items", json::array()},
                      {"was_member", true},
                      {"customer", customer.text()},
                      {"card", card.text()},
                      {"entries", entriesToJson({{programme.id, 1, Unit::Stamp, 1, Reason{"visit", {}}}})}}
                     .dump();
    return draft;
}

// What the counter writes for somebody who has come `visits` times; in batches, because each commit waits for
// the disk.
class Crowd {
  public:
    Crowd(int customers, int visits) : shop(std::make_unique<TestShop>())
    {
        auto& database = shop->business().database();
        must(database.read([&](Transaction& tx) -> Result<void> {
            FileVault vault(shop->folder.path("shop.bywalec.key"));
            for (auto const& [epoch, key] : must(keysOf(tx, {&vault})).cards)
                m_keys.add(epoch, key);
            m_programme = currentRules(tx).programmes.front();
            return {};
        }));
        for (int made = 0; made < customers;) {
            must(shop->business().journal().write([&](Append& append) -> Result<void> {
                for (int i = 0; i < 500 && made < customers; ++i, ++made)
                    addCustomer(append, visits);
                return {};
            }));
            must(shop->business().idle());
        }
        must(database.checkpoint());
        shop->clock.advance(24h);
    }

    std::unique_ptr<TestShop> shop;
    std::vector<std::string> payloads;

  private:
    void addCustomer(Append& append, int visits)
    {
        auto const token = mint(m_keys, append.random());
        CustomerId const customer(append.newId().raw());
        Profile profile;
        profile.name = someName(append.random());
        profile.phone = "+48 6" + std::to_string(10000000 + append.random().next64() % 90000000);
        must(append.append(cardIssued(token)));
        auto const enrolment = must(append.append(customerEnrolled(customer, profile)));
        must(append.append(cardAssigned(token.id, customer, enrolment)));
        for (int n = 1; n <= visits; ++n) {
            auto const visit =
                must(append.append(visitDraft(customer, token.id, m_programme, LocalDay{20000 + n})));
            if (n % 5 != 0) continue;
            NewReward reward;
            reward.id = rewardIdOf(m_programme.id, customer, n / 5);
            reward.customer = customer;
            reward.programme = m_programme.id;
            reward.cycle = n / 5;
            reward.price = 5;
            must(append.append(rewardEarned(reward, LocalDay{20000 + n}, visit)));
            OpenReward const open{reward.id, m_programme.id, 1, reward.cycle, reward.price, {}, {}};
            must(append.append(
                rewardRedeemed(reward.id, customer, m_programme.id, redeem(open), 0, append.newId())));
        }
        payloads.push_back(payload(token, {}));
    }

    CardKeys m_keys;
    Programme m_programme;
};

void report(benchmark::State& state, std::string const& prefix, std::vector<double> const& seconds)
{
    state.counters[prefix + "_median_ms"] = 1000 * quantile(seconds, 0.5);
    state.counters[prefix + "_p99_ms"] = 1000 * quantile(seconds, 0.99);
    state.counters[prefix + "_max_ms"] = 1000 * quantile(seconds, 1.0);
}

void scanBesideBareCommit(benchmark::State& state)
{
    Crowd crowd(sizes.customers, 8);
    auto& business = crowd.shop->business();
    must(business.database().write([](Transaction& tx) -> Result<void> {
        tx.execute("CREATE TABLE bench_scratch (key INTEGER PRIMARY KEY, value BLOB)");
        return {};
    }));
    SeededRandom random(9);
    std::vector<double> scans;
    std::vector<double> bare;
    for (auto _ : state) {
        ScanRequest request;
        request.typed = crowd.payloads[random.next64() % crowd.payloads.size()];
        request.again = true;
        Outcome outcome;
        scans.push_back(secondsOf([&] { outcome = business.counter().scan(request); }));
        if (outcome.state != ScanState::Stamped && outcome.state != ScanState::Reward)
            state.SkipWithError("a scan was not stamped");
        bare.push_back(secondsOf([&] {
            must(business.database().write([&](Transaction& tx) -> Result<void> {
                tx.query("INSERT INTO bench_scratch (value) VALUES (?1)").bind(outcome.visit).run();
                return {};
            }));
        }));
        must(business.idle()); // as the write lane does between customers
        state.SetIterationTime(scans.back());
        crowd.shop->clock.advance(15s);
    }
    report(state, "scan", scans);
    report(state, "bare", bare);
    state.counters["median_ratio"] = quantile(scans, 0.5) / quantile(bare, 0.5);
    state.counters["customers"] = sizes.customers;
}

// The deciding alone: the same scan with nothing to wait for the disk for.
void duplicateScan(benchmark::State& state)
{
    Crowd crowd(sizes.customers, 8);
    auto& counter = crowd.shop->counter();
    SeededRandom random(9);
    std::vector<double> seconds;
    for (auto const& typed : crowd.payloads) {
        if (seconds.size() >= 200) break;
        seconds.push_back(0);
        (void)crowd.shop->scan(typed);
    }
    auto const warm = seconds.size();
    seconds.clear();
    for (auto _ : state) {
        ScanRequest request;
        request.typed = crowd.payloads[random.next64() % warm];
        seconds.push_back(secondsOf([&] {
            if (counter.scan(request).state != ScanState::Duplicate) state.SkipWithError("not a duplicate");
        }));
        state.SetIterationTime(seconds.back());
    }
    report(state, "duplicate", seconds);
}

void searchAndOpen(benchmark::State& state)
{
    Crowd crowd(sizes.people, 0);
    auto& business = crowd.shop->business();
    auto& directory = business.directory();
    auto reader = must(business.openReader());
    state.counters["load_s"] = secondsOf([&] { must(directory.load(reader, business.sealKey())); });
    state.counters["people"] = double(directory.size());
    static constexpr char const* typed[] = {"lu",     "anna",  "kowalnowaski", "zielewojcik jan",
                                            "kowl",   "xyzzy", "567",          "601 234",
                                            "zanetq", "8901",  "ewa n"};
    std::vector<double> seconds;
    std::size_t next = 0;
    for (auto _ : state) {
        seconds.push_back(secondsOf(
            [&] { benchmark::DoNotOptimize(directory.search(typed[next++ % std::size(typed)], 8)); }));
        state.SetIterationTime(seconds.back());
    }
    report(state, "search", seconds);
    double slowest = 0;
    for (std::size_t query = 0; query < std::size(typed); ++query) {
        std::vector<double> own;
        for (std::size_t i = query; i < seconds.size(); i += std::size(typed))
            own.push_back(seconds[i]);
        if (auto const median = 1000 * quantile(own, 0.5); median > slowest) {
            slowest = median;
            state.SetLabel(std::string("slowest: ") + typed[query]);
        }
    }
    state.counters["search_slowest_median_ms"] = slowest;
    std::vector<double> opens;
    for (int i = 0; i < 10; ++i) {
        crowd.shop->close();
        opens.push_back(secondsOf([&] { crowd.shop->reopen(); }));
    }
    report(state, "open", opens);
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
                 !takeOption(argv[i], "--people=", sizes.people) &&
                 !takeOption(argv[i], "--scans=", sizes.scans))
            rest.push_back(argv[i]);
    }
    auto const add = [](char const* name, void (*run)(benchmark::State&), int iterations) {
        benchmark::RegisterBenchmark(name, run)
            ->Iterations(iterations)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    add("scan", scanBesideBareCommit, sizes.scans);
    add("duplicate", duplicateScan, sizes.scans);
    add("search", searchAndOpen, 1100);
    int count = int(rest.size());
    benchmark::Initialize(&count, rest.data());
    if (benchmark::ReportUnrecognizedArguments(count, rest.data())) return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
