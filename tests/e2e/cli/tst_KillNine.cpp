// kill -9 at any moment of a scan: what was acknowledged is there, what wasn't counts at most once.
#include "core/base/Random.h"
#include "tests/e2e/cli/CliShop.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <csignal>

using namespace bywalec;
using namespace bywalec::test;

namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr int killsOfSingleScans = 50;
constexpr int killsOfLoops = 50;

std::string idOf(std::string const& operation)
{
    return uuidText(deriveUuid("bw1-operation", {asBytes(operation)}));
}

/// What was promised to whoever scanned, beside what the journal holds.
class Promises {
  public:
    explicit Promises(CliShop const& shop) : m_shop(shop) {}

    void acknowledged(std::string const& operation) { m_acknowledged.insert(idOf(operation)); }
    /// Everything acknowledged is there, and beside it at most the one operation that was under way.
    void check(std::string const& underWay) const
    {
        auto const there = m_shop.visitIds();
        auto allowed = m_acknowledged;
        allowed.insert(idOf(underWay));
        CHECK(std::includes(there.begin(), there.end(), m_acknowledged.begin(), m_acknowledged.end()));
        CHECK(std::includes(allowed.begin(), allowed.end(), there.begin(), there.end()));
    }
    void retry(std::string const& operation)
    {
        auto const answer = m_shop.scan({"--operation", operation});
        REQUIRE(answer.status == 0);
        CHECK(answer.json["visit"] == idOf(operation));
        acknowledged(operation);
    }
    int count() const { return int(m_acknowledged.size()); }

  private:
    CliShop const& m_shop;
    std::set<std::string> m_acknowledged;
};

microseconds lifeOf(Promises& promises)
{
    std::vector<microseconds> lives;
    for (int i = 0; i < 5; ++i) {
        auto const start = std::chrono::steady_clock::now();
        promises.retry("measured-" + std::to_string(i));
        lives.push_back(std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - start));
    }
    std::sort(lives.begin(), lives.end());
    return lives[2];
}

} // namespace

TEST_CASE(
    "After a hundred kills at any moment the stamps are the acknowledged ones, and no retry counts twice")
{
    CliShop shop({"--stamps", "50"});
    shop.enrol("Anna");
    Promises promises(shop);
    SeededRandom random(20261121);
    auto const life = lifeOf(promises);
    int killed = 0;
    int unacknowledged = 0; // were on the disk though nobody had been told

    // From before the first instruction to after the last: opening, recovering, committing, closing.
    // Some end before their kill comes; those are acknowledged scans like any other.
    for (int i = 0; killed < killsOfSingleScans && i < 3 * killsOfSingleScans; ++i) {
        auto const operation = "single-" + std::to_string(i);
        Process scan(
            shop.command({"scan", "--payload", shop.payload, "--again", "--json", "--operation", operation}));
        scan.gather(microseconds(random.next64() % std::uint64_t(life.count() * 6 / 5)));
        scan.kill();
        auto const finished = scan.wait();
        killed += finished.signal == SIGKILL;
        auto const told = finished.out.ends_with("\n");
        if (told) promises.acknowledged(operation);
        unacknowledged += !told && shop.visitIds().contains(idOf(operation));
        promises.check(operation);
        promises.retry(operation);
        promises.check(operation);
    }

    // One stamp after the other: nearly all of the time goes by between BEGIN and COMMIT.
    for (int i = 0; i < killsOfLoops; ++i) {
        auto const run = "loop-" + std::to_string(i);
        Process scans(shop.command(
            {"scan", "--payload", shop.payload, "--again", "--operation", run, "--repeat", "1000"}));
        REQUIRE(scans.line(std::chrono::seconds(20)));
        scans.gather(microseconds(random.next64() % 30'000));
        scans.kill();
        auto const finished = scans.wait();
        killed += finished.signal == SIGKILL;
        auto const told = int(std::count(finished.out.begin(), finished.out.end(), '\n'));
        for (int n = 1; n <= told; ++n)
            promises.acknowledged(run + "#" + std::to_string(n));
        auto const underWay = run + "#" + std::to_string(told + 1);
        unacknowledged += shop.visitIds().contains(idOf(underWay));
        promises.check(underWay);
        promises.retry(run + "#" + std::to_string(told));
        promises.retry(underWay);
        promises.check(underWay);
    }

    WARN(killed << " killed, " << promises.count() << " stamps, " << unacknowledged
                << " were durable but not yet acknowledged");
    CHECK(killed == killsOfSingleScans + killsOfLoops);
    CHECK(shop.customer().json["balance"] == promises.count());
    CHECK(shop.verifies());
}
