// Properties of stamps over random runs of visits, rewards and undos.
#include "core/base/Random.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Ledger.h"
#include "tests/support/Catch.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <set>

using namespace bywalec;
using test::must;
using test::TestShop;

namespace {

// One customer at one till, doing anything in any order.
struct RandomRun {
    explicit RandomRun(std::uint64_t seed) : shop(seed), random(seed + 1000), payload(shop.enrol("Anna"))
    {
        customer = shop.scan(payload).customer->id;
        auto const first = must(shop.counter().undo(EventId()));
        CHECK(first.kind == ActionKind::Visit);
    }

    std::size_t below(std::size_t n) { return std::size_t(random.next64() % n); }

    void step()
    {
        shop.clock.advance(std::chrono::minutes(1 + below(20)));
        auto const view = shop.view(customer);
        auto const& open = view.programmes.front().standing.open;
        switch (below(5)) {
        case 0:
        case 1: {
            ScanRequest request;
            request.typed = payload;
            request.again = true;
            actions.push_back(shop.counter().scan(request).visit);
            return;
        }
        case 2:
            if (!actions.empty())
                (void)shop.counter().setStamps(actions[below(actions.size())], 1 + int(below(9)));
            return;
        case 3:
            if (!open.empty())
                actions.push_back(
                    shop.counter().redeem(customer, open[below(open.size())].id, EventId()).visit);
            return;
        default:
            if (!actions.empty()) CHECK(shop.counter().undo(actions[below(actions.size())]));
        }
    }

    void check()
    {
        must(shop.business().database().read([&](Transaction& tx) -> Result<void> {
            auto const subject = findSubject(tx, customer.raw()).value();
            auto const today = shop.business().zone().local(shop.clock.now()).day;
            auto const at =
                accountsOf(tx, subject, currentRules(tx).programmes, historyOf(tx, subject), today)
                    .front()
                    .standing;
            std::int64_t live = 0;
            for (auto const& line : ledgerOf(tx, subject))
                if (line.live) live += line.delta;
            std::int64_t bound = 0;
            std::set<RewardId> ids;
            for (auto const& reward : at.open) {
                bound += reward.price;
                CHECK(ids.insert(reward.id).second);
            }
            CHECK(at.balance + bound == live);
            CHECK((at.open.empty() || at.balance >= 0));
            auto const terms = std::get<StampTerms>(currentRules(tx).programmes.front().terms);
            auto const progress = progressOf(terms, at);
            CHECK(progress.have + progress.missing == progress.needed);
            return {};
        }));
    }

    TestShop shop;
    SeededRandom random;
    std::string payload;
    CustomerId customer;
    std::vector<EventId> actions;
};

} // namespace

TEST_CASE(
    "Whatever is done in whatever order: the balance is the sum of live entries, and rewards are covered")
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        RandomRun run(seed);
        for (int i = 0; i < 40; ++i) {
            run.step();
            run.check();
        }
        auto const report = run.shop.verify();
        INFO(report.detail);
        CHECK(report.holds());
    }
}

TEST_CASE("Undoing the last action restores balances, rewards and progress exactly")
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        RandomRun run(seed);
        auto const state = [&] {
            auto const view = run.shop.view(run.customer);
            std::string text;
            for (auto const& programme : view.programmes) {
                text +=
                    std::to_string(programme.progress->have) + "/" + std::to_string(programme.progress->open);
                for (auto const& reward : programme.standing.open)
                    text.append(" ").append(reward.id.text());
            }
            return text + " visits " + std::to_string(view.habit.visits);
        };
        for (int i = 0; i < 15; ++i) {
            run.step();
            auto const before = state();
            ScanRequest request;
            request.typed = run.payload;
            request.again = true;
            auto const outcome = run.shop.counter().scan(request);
            auto last = outcome.visit;
            if (outcome.state == ScanState::Reward && i % 2) {
                auto const earlier = state();
                last = run.shop.counter()
                           .redeem(run.customer,
                                   outcome.customer->programmes.front().standing.open.front().id, EventId())
                           .visit;
                REQUIRE(run.shop.counter().undo(last));
                CHECK(state() == earlier);
                last = outcome.visit;
            }
            REQUIRE(run.shop.counter().undo(last));
            CHECK(state() == before);
        }
    }
}
