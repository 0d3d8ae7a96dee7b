// Lots: what is left, what expired and what is owed after a row of additions and takings.
#include "core/loyalty/Lots.h"
#include "tests/support/Catch.h"

using namespace bywalec;
using namespace bywalec;

namespace {

constexpr LocalDay at(int day)
{
    return LocalDay{20'000 + day};
}

Movement adds(int day, std::int64_t amount, std::optional<int> lastDay = std::nullopt)
{
    return {at(day), amount, lastDay ? std::optional(at(*lastDay)) : std::nullopt};
}

Movement takes(int day, std::int64_t amount)
{
    return {at(day), -amount, std::nullopt};
}

/// Unit by unit, without any of the shortcuts.
Holding slowly(std::vector<Movement> const& movements, LocalDay today)
{
    std::vector<Lot> units;
    Holding result;
    std::int64_t debt = 0;
    for (auto const& movement : movements) {
        for (std::int64_t i = 0; i < movement.delta; ++i) {
            if (debt > 0)
                --debt;
            else
                units.push_back({1, movement.expires});
        }
        for (std::int64_t i = 0; i < -movement.delta; ++i) {
            bool found = false;
            for (auto& unit : units) {
                if (found || unit.left == 0 || (unit.expires && *unit.expires < movement.day)) continue;
                unit.left = 0;
                found = true;
            }
            if (!found) ++debt;
        }
    }
    result.balance = -debt;
    for (auto const& unit : units) {
        bool const over = unit.expires && *unit.expires < today;
        (over ? result.expired : result.balance) += unit.left;
    }
    return result;
}

} // namespace

TEST_CASE("A lot counts up to the end of its last day and is lost at the midnight after it")
{
    std::vector<Movement> const movements{adds(0, 10, 30)};
    CHECK(hold(movements, at(30)).balance == 10);
    CHECK(hold(movements, at(30)).expired == 0);
    CHECK(hold(movements, at(31)).balance == 0);
    CHECK(hold(movements, at(31)).expired == 10);
    CHECK(hold(movements, at(31)).lots.empty());
}

TEST_CASE("Taking empties the oldest lots first, over as many as it needs")
{
    std::vector<Movement> const movements{adds(0, 3, 40), adds(1, 4, 20), adds(2, 5), takes(3, 9)};
    auto const holding = hold(movements, at(3));
    CHECK(holding.balance == 3);
    REQUIRE(holding.lots.size() == 1);
    CHECK(holding.lots[0].left == 3);
    CHECK_FALSE(holding.lots[0].expires);
    CHECK(hold(movements, at(1000)).expired == 0);
}

TEST_CASE("A lot that is over is passed by, even behind one that still counts")
{
    std::vector<Movement> const movements{adds(0, 2), adds(1, 5, 3), adds(2, 4, 90), takes(4, 5)};
    auto const holding = hold(movements, at(4));
    CHECK(holding.balance == 1);
    CHECK(holding.expired == 5);
    REQUIRE(holding.lots.size() == 1);
    CHECK(holding.lots[0].expires == at(90));
}

TEST_CASE("What no lot covers is a debt, which the next earning fills before it becomes a lot")
{
    std::vector<Movement> movements{adds(0, 5), takes(1, 8)};
    CHECK(hold(movements, at(1)).balance == -3);
    CHECK(hold(movements, at(1)).lots.empty());
    movements.push_back(adds(2, 2, 10));
    CHECK(hold(movements, at(2)).balance == -1);
    movements.push_back(adds(3, 4, 10));
    auto const filled = hold(movements, at(3));
    CHECK(filled.balance == 3);
    REQUIRE(filled.lots.size() == 1);
    CHECK(filled.lots[0].left == 3);
    // What filled the debt is gone: it can't expire again.
    CHECK(hold(movements, at(11)).expired == 3);
}

TEST_CASE("Expired units don't pay for what is taken later, so a debt arises")
{
    auto const holding = hold(std::vector<Movement>{adds(0, 5, 2), takes(3, 4)}, at(3));
    CHECK(holding.balance == -4);
    CHECK(holding.expired == 5);
}

TEST_CASE("What was taken while it counted isn't lost later")
{
    auto const holding = hold(std::vector<Movement>{adds(0, 5, 2), takes(2, 4)}, at(3));
    CHECK(holding.balance == 0);
    CHECK(holding.expired == 1);
}

TEST_CASE("Nothing moved is nothing held")
{
    auto const holding = hold({}, at(0));
    CHECK(holding.balance == 0);
    CHECK(holding.expired == 0);
    CHECK(holding.lots.empty());
}

TEST_CASE("Lots say the same as counting unit by unit")
{
    std::uint32_t chance = 7;
    auto const next = [&](std::uint32_t below) {
        return int((chance = chance * 1664525U + 1013904223U) >> 8) % int(below);
    };
    for (int round = 0; round < 400; ++round) {
        std::vector<Movement> movements;
        int day = 0;
        for (int i = 0; i < 25; ++i) {
            day += next(6);
            auto const amount = 1 + next(9);
            if (next(5) < 2)
                movements.push_back(takes(day, amount));
            else
                movements.push_back(
                    adds(day, amount, next(4) == 0 ? std::nullopt : std::optional(day + next(40))));
        }
        auto const today = at(day - 5 + next(30));
        auto const fast = hold(movements, today);
        auto const slow = slowly(movements, today);
        REQUIRE(fast.balance == slow.balance);
        REQUIRE(fast.expired == slow.expired);
        std::int64_t left = 0;
        for (auto const& lot : fast.lots) {
            REQUIRE(lot.left > 0);
            left += lot.left;
        }
        REQUIRE(left == std::max<std::int64_t>(fast.balance, 0));
    }
}

TEST_CASE("The warning names the nearest day and all that is lost on it")
{
    auto const holding =
        hold(std::vector<Movement>{adds(0, 7), adds(0, 3, 14), adds(1, 2, 10), adds(2, 4, 10)}, at(2));
    auto const soon = expiringSoon(holding, at(2), 8);
    REQUIRE(soon);
    CHECK(soon->day == at(10));
    CHECK(soon->amount == 6);
    CHECK_FALSE(expiringSoon(holding, at(2), 7));
    CHECK(expiringSoon(holding, at(10), 0)->amount == 6);
    CHECK_FALSE(expiringSoon(hold(std::vector<Movement>{adds(0, 7)}, at(2)), at(2), 3650));
}
