// The typed card number: what it accepts and which slips it catches.
#include "core/base/Random.h"
#include "core/cards/CardNumber.h"
#include "tests/support/Catch.h"

using namespace bywalec;

namespace {

CardNumber someNumber(std::uint64_t seed)
{
    SeededRandom random(seed);
    CardId::Raw raw{};
    random.fill(raw);
    return CardNumber::of(CardId(raw));
}

} // namespace

TEST_CASE("A card's number never changes: it is printed")
{
    CHECK(CardNumber::of(CardId()).plain() == "0000000000");
    CHECK(CardNumber::of(*CardId::parse("000102030405060708090a0b")).text() == "9523 061 839");
}

TEST_CASE("A number comes back from its printed and its plain form")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        auto const number = someNumber(seed);
        CHECK(number.plain().size() == 10);
        CHECK(number.text().size() == 12);
        CHECK(CardNumber::parse(number.plain()) == number);
        CHECK(CardNumber::parse(number.text()) == number);
    }
}

TEST_CASE("Spaces and dashes are allowed among the digits, nothing else")
{
    auto const number = someNumber(1);
    auto const plain = number.plain();
    auto const spaced = plain.substr(0, 5) + '-' + plain.substr(5) + ' ';
    CHECK(CardNumber::parse(spaced) == number);
    CHECK_FALSE(CardNumber::parse(""));
    CHECK_FALSE(CardNumber::parse(plain.substr(1)));
    CHECK_FALSE(CardNumber::parse(plain + '0'));
    CHECK_FALSE(CardNumber::parse(plain.substr(0, 9) + 'x'));
    CHECK_FALSE(CardNumber::parse(plain.substr(0, 5) + '.' + plain.substr(5)));
}

TEST_CASE("Every wrong digit and every swap of neighbours is caught")
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        auto const plain = someNumber(seed).plain();
        for (std::size_t at = 0; at < plain.size(); ++at) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                if (digit == plain[at]) continue;
                auto slip = plain;
                slip[at] = digit;
                CHECK_FALSE(CardNumber::parse(slip));
            }
            if (at + 1 < plain.size() && plain[at] != plain[at + 1]) {
                auto slip = plain;
                std::swap(slip[at], slip[at + 1]);
                CHECK_FALSE(CardNumber::parse(slip));
            }
        }
    }
}
