// The card token: its text form, and that only our own cards pass.
#include "core/base/Random.h"
#include "core/cards/Token.h"
#include "tests/support/Catch.h"

#include <cctype>
#include <unordered_set>

using namespace bywalec;

namespace {

Secret keyOf(std::uint64_t seed)
{
    SeededRandom random(seed);
    return Secret::random(random);
}

CardKeys oneKey()
{
    CardKeys keys;
    keys.add(0, keyOf(1));
    return keys;
}

std::string lower(std::string text)
{
    for (auto& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::string const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace

TEST_CASE("A minted token is ours and comes back from its text")
{
    auto const keys = oneKey();
    SeededRandom random(2);
    for (int i = 0; i < 200; ++i) {
        auto const token = mint(keys, random);
        auto const text = tokenText(token);
        REQUIRE(text.size() == 33);
        REQUIRE(text.find_first_not_of(alphabet) == std::string::npos);
        auto const back = parseToken(text);
        REQUIRE(back);
        CHECK(*back == token);
        CHECK(isOurs(*back, keys));
    }
}

TEST_CASE("The token's format never changes: cards are already printed")
{
    CardKeys keys;
    std::array<std::uint8_t, Secret::size> key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(i);
    keys.add(0, Secret(key));
    // Made by another programme from the definition: Python's hashlib.blake2b and a base32 of its own.
    auto const printed = parseToken("0000G40R40M30E209185ZF2Z66FQ0J3X7");
    REQUIRE(printed);
    CHECK(printed->epoch == 0);
    CHECK(printed->id.text() == "000102030405060708090a0b");
    CHECK(isOurs(*printed, keys));
    CHECK(toHex(check(*printed)) == "a7ba615a2c27d5c846452ea5ca2fe1eb");
}

TEST_CASE("Every change of one character of a token is refused")
{
    CardKeys keys = oneKey();
    for (int epoch = 1; epoch <= Token::maxEpoch; ++epoch)
        keys.add(epoch, keyOf(100 + static_cast<std::uint64_t>(epoch)));
    SeededRandom random(3);
    auto const text = tokenText(mint(keys, random));
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (char const other : alphabet) {
            if (other == text[at]) continue;
            auto changed = text;
            changed[at] = other;
            auto const token = parseToken(changed);
            REQUIRE(token);
            CHECK_FALSE(isOurs(*token, keys));
        }
    }
}

TEST_CASE("Ten thousand random tokens are refused")
{
    auto const keys = oneKey();
    SeededRandom random(4);
    int accepted = 0;
    for (int i = 0; i < 10000; ++i) {
        Token token;
        CardId::Raw raw{};
        random.fill(raw);
        random.fill(token.tag);
        token.id = CardId(raw);
        accepted += isOurs(token, keys) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("A token of another business is refused")
{
    CardKeys theirs;
    theirs.add(0, keyOf(99));
    SeededRandom random(5);
    CHECK_FALSE(isOurs(mint(theirs, random), oneKey()));
}

TEST_CASE("New cards use the newest key, and cards of older epochs stay ours")
{
    auto keys = oneKey();
    SeededRandom random(6);
    auto const old = mint(keys, random);
    keys.add(7, keyOf(7));
    auto const fresh = mint(keys, random);
    CHECK(old.epoch == 0);
    CHECK(fresh.epoch == 7);
    CHECK(tokenText(fresh).front() == '7');
    CHECK(isOurs(old, keys));
    CHECK(isOurs(fresh, keys));
    CHECK_FALSE(isOurs(fresh, oneKey()));
}

TEST_CASE("What stands before the token doesn't matter, what stands in it does")
{
    auto const keys = oneKey();
    SeededRandom random(7);
    auto const token = mint(keys, random);
    auto const text = tokenText(token);
    for (std::string const prefix :
         {"", "BYWALEC:", "HTTPS://CARDS.EXAMPLE.COM/C/", "HTTPSŻ--CARDS.EXAMPLE.COM-C-", "\x01\xFF"}) {
        CAPTURE(prefix);
        CHECK(parseToken(prefix + text) == token);
        CHECK(parseToken(prefix + lower(text) + " \r\n") == token);
    }
    CHECK_FALSE(parseToken(""));
    CHECK_FALSE(parseToken(text.substr(1)));
    CHECK_FALSE(parseToken(' ' + text.substr(1)));
    CHECK_FALSE(parseToken(text.substr(0, 20) + '-' + text.substr(21)));
    CHECK_FALSE(parseToken(text + 'U'));
    CHECK_FALSE(parseToken(text.substr(0, 16) + ' ' + text.substr(16)));
}

TEST_CASE("Letters that look like digits are read as those digits")
{
    std::string const plain(33, '1');
    std::string const zeros(33, '0');
    CHECK(parseToken(std::string(33, 'I')) == parseToken(plain));
    CHECK(parseToken(std::string(33, 'l')) == parseToken(plain));
    CHECK(parseToken(std::string(33, 'o')) == parseToken(zeros));
    CHECK_FALSE(parseToken(std::string(33, 'u')));
}

TEST_CASE("Of the typed text and its US layout the one with our tag wins")
{
    auto const keys = oneKey();
    SeededRandom random(8);
    auto const ours = tokenText(mint(keys, random));
    auto other = ours;
    other[5] = other[5] == 'Y' ? 'Z' : 'Y';
    CHECK(parseTokenWithFallback(ours, other, keys) == parseToken(ours));
    CHECK(parseTokenWithFallback(other, ours, keys) == parseToken(ours));
    CHECK(parseTokenWithFallback("garbled", ours, keys) == parseToken(ours));
    CHECK(parseTokenWithFallback(other, other.substr(1) + '0', keys) == parseToken(other));
    CHECK(parseTokenWithFallback("garbled", other, keys) == parseToken(other));
    CHECK_FALSE(parseTokenWithFallback("garbled", "text", keys));
}

TEST_CASE("A payload stays within QR's alphanumeric set")
{
    SeededRandom random(9);
    auto const token = mint(oneKey(), random);
    CHECK(payload(token, "") == "BYWALEC:" + tokenText(token));
    CHECK(payload(token, "cards.example.com:8443") == "HTTPS://CARDS.EXAMPLE.COM:8443/C/" + tokenText(token));
}

TEST_CASE("The check names a card without being the card")
{
    SeededRandom random(10);
    auto const keys = oneKey();
    auto const one = mint(keys, random);
    auto const two = mint(keys, random);
    CHECK(check(one) == check(*parseToken(lower(tokenText(one)))));
    CHECK(check(one) != check(two));
}

TEST_CASE("A card id has a text form, an order and a hash")
{
    SeededRandom random(11);
    auto const id = mint(oneKey(), random).id;
    CHECK(id.text().size() == 24);
    CHECK(CardId::parse(id.text()) == id);
    CHECK(CardId::fromBytes(id.bytes()) == id);
    CHECK_FALSE(CardId::fromBytes(id.bytes().first(11)));
    CHECK_FALSE(CardId::parse(id.text() + "00"));
    CHECK(CardId().isNull());
    CHECK(CardId() < id);
    CHECK(std::unordered_set<CardId>{id, id, CardId()}.size() == 2);
}
