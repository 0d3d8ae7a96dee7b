// Refunds: what stays of what a visit earned and spent, in one part or in several.
#include "core/loyalty/Refund.h"
#include "tests/support/Catch.h"

using namespace bywalec;
using namespace bywalec;

namespace {

RefundLine line(std::int64_t delta, bool whole = false)
{
    RefundLine result;
    result.entry = {ProgrammeId(deriveUuid("test", {asBytes("p")})), 4, Unit::Point, delta, {"amount", {}}};
    result.whole = whole;
    return result;
}

std::int64_t refunded(RefundLine const& one, std::optional<std::int64_t> rest,
                      std::optional<std::int64_t> amount)
{
    auto const entries = refund(std::vector{one}, rest, amount);
    REQUIRE(entries);
    REQUIRE(entries->size() <= 1);
    return entries->empty() ? 0 : entries->front().delta;
}

} // namespace

TEST_CASE("Of an earning stays its share of the purchase, rounded down")
{
    CHECK(refunded(line(10), 333, 1000) == -7);
    CHECK(refunded(line(10), 999, 1000) == -1);
    CHECK(refunded(line(10), 1000, 1000) == 0);
    CHECK(refunded(line(10), 0, 1000) == -10);
}

TEST_CASE("What was spent comes back rounded in the customer's favour")
{
    CHECK(refunded(line(-10), 333, 1000) == 7);
    CHECK(refunded(line(-10), 999, 1000) == 1);
    CHECK(refunded(line(-10), 1000, 1000) == 0);
    CHECK(refunded(line(-10), 0, 1000) == 10);
}

TEST_CASE("Three refunds take exactly what one of the same sum takes")
{
    for (std::int64_t delta : {17, -17, 1, -1, 999}) {
        auto const once = refunded(line(delta), 1, 1000);
        auto parts = line(delta);
        for (std::int64_t rest : {777, 333, 1})
            parts.takenBack += refunded(parts, rest, 1000);
        CHECK(parts.takenBack == once);
        CHECK(parts.takenBack + refunded(parts, 0, 1000) == -delta);
    }
}

TEST_CASE("An earning by visit stays whole until nothing is left, or less than the minimum")
{
    auto stamp = line(1, true);
    CHECK(refunded(stamp, 1, 1000) == 0);
    CHECK(refunded(stamp, 0, 1000) == -1);
    stamp.minimumMinor = 500;
    CHECK(refunded(stamp, 500, 1000) == 0);
    CHECK(refunded(stamp, 499, 1000) == -1);
    stamp.takenBack = -1;
    CHECK(refunded(stamp, 0, 1000) == 0);
}

TEST_CASE("A purchase without an amount is refunded whole")
{
    CHECK(refunded(line(10), std::nullopt, std::nullopt) == -10);
    CHECK(refunded(line(-10), std::nullopt, std::nullopt) == 10);
    CHECK(refunded(line(1, true), std::nullopt, std::nullopt) == -1);
    CHECK(refunded(line(1, true), 0, 0) == -1);
}

TEST_CASE("A rest that can't be is refused")
{
    auto const bad = [](std::optional<std::int64_t> rest, std::optional<std::int64_t> amount) {
        auto const result = refund(std::vector{line(10)}, rest, amount);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::InvalidInput);
        return result.error().detail;
    };
    CHECK(bad(-1, 1000) == "amount");
    CHECK(bad(1001, 1000) == "amount");
    CHECK(bad(5, std::nullopt) == "amount");
    CHECK(bad(std::nullopt, 1000) == "amount");
    CHECK(bad(0, -1) == "amount");
}

TEST_CASE("A refund's entry names programme and version, says why, and isn't a use of an offer")
{
    auto earned = line(10);
    earned.entry.offer = OfferId(deriveUuid("test", {asBytes("o")}));
    earned.entry.expires = LocalDay{20'600};
    auto const entries = refund(std::vector{earned, line(0)}, 500, 1000);
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front() == NewEntry{earned.entry.programme, 4, Unit::Point, -5, {"refund", {}}});
}
