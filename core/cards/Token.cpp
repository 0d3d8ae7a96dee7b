// The token's text form and its tag.
#include "core/cards/Token.h"

#include "core/base/Random.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace bywalec {

namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

char toUpperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// 0…31, or -1 for a character that isn't one of the alphabet's.
int crockfordValue(char c)
{
    c = toUpperAscii(c);
    if (c == 'I' || c == 'L') c = '1';
    if (c == 'O') c = '0';
    auto const at = crockford.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::array<std::uint8_t, 8> makeTag(Secret const& key, int epoch, CardId const& id)
{
    // 32 bytes cut to 8: BLAKE2b of length 8 is another function, and libsodium doesn't offer it.
    Blake2b hash(key, 32);
    hash.raw(asBytes("bw1"))
        .raw(asBytes(crockford.substr(static_cast<std::size_t>(epoch), 1)))
        .raw(id.bytes());
    auto const full = hash.digest32();
    std::array<std::uint8_t, 8> tag{};
    std::copy_n(full.begin(), tag.size(), tag.begin());
    return tag;
}

} // namespace

std::optional<CardId> CardId::fromBytes(ByteView bytes)
{
    if (bytes.size() != size) return std::nullopt;
    Raw raw{};
    std::copy(bytes.begin(), bytes.end(), raw.begin());
    return CardId(raw);
}

std::optional<CardId> CardId::parse(std::string_view hexadecimal)
{
    auto const bytes = fromHex(hexadecimal);
    return bytes ? fromBytes(*bytes) : std::nullopt;
}

void CardKeys::add(int epoch, Secret const& key)
{
    if (epoch < 0 || epoch > Token::maxEpoch) std::abort();
    m_keys.insert_or_assign(epoch, key);
}

Secret const* CardKeys::find(int epoch) const
{
    auto const at = m_keys.find(epoch);
    return at == m_keys.end() ? nullptr : &at->second;
}

std::optional<int> CardKeys::newestEpoch() const
{
    if (m_keys.empty()) return std::nullopt;
    return m_keys.rbegin()->first;
}

Token mint(CardKeys const& keys, Random& random)
{
    auto const epoch = keys.newestEpoch();
    if (!epoch) std::abort(); // a card that no till could check must never be printed
    CardId::Raw raw{};
    random.fill(raw);
    Token token;
    token.epoch = *epoch;
    token.id = CardId(raw);
    token.tag = makeTag(*keys.find(*epoch), *epoch, token.id);
    return token;
}

std::string tokenText(Token const& token)
{
    if (token.epoch < 0 || token.epoch > Token::maxEpoch) std::abort();
    std::string text(1, crockford[static_cast<std::size_t>(token.epoch)]);
    unsigned pending = 0;
    int bits = 0;
    auto put = [&](std::uint8_t byte) {
        pending = (pending << 8) | byte;
        for (bits += 8; bits >= 5; bits -= 5)
            text += crockford[(pending >> (bits - 5)) & 31];
    };
    for (auto const byte : token.id.raw())
        put(byte);
    for (auto const byte : token.tag)
        put(byte);
    return text;
}

std::optional<Token> parseToken(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    if (text.size() < Token::textSize) return std::nullopt;
    text.remove_prefix(text.size() - Token::textSize);

    Token token;
    token.epoch = crockfordValue(text.front());
    if (token.epoch < 0) return std::nullopt;
    std::array<std::uint8_t, 20> bytes{};
    std::size_t filled = 0;
    unsigned pending = 0;
    int bits = 0;
    for (char const c : text.substr(1)) {
        int const value = crockfordValue(c);
        if (value < 0) return std::nullopt;
        pending = (pending << 5) | static_cast<unsigned>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes[filled++] = static_cast<std::uint8_t>(pending >> bits);
        }
    }
    CardId::Raw raw{};
    std::copy_n(bytes.begin(), raw.size(), raw.begin());
    token.id = CardId(raw);
    std::copy_n(bytes.begin() + raw.size(), token.tag.size(), token.tag.begin());
    return token;
}

bool isOurs(Token const& token, CardKeys const& keys)
{
    auto const* key = keys.find(token.epoch);
    if (!key) return false;
    auto const expected = makeTag(*key, token.epoch, token.id);
    unsigned different = 0;
    for (std::size_t i = 0; i < expected.size(); ++i)
        different |= static_cast<unsigned>(expected[i] ^ token.tag[i]);
    return different == 0;
}

std::optional<Token> parseTokenWithFallback(std::string_view typed, std::string_view usLayout,
                                            CardKeys const& keys)
{
    auto const asTyped = parseToken(typed);
    if (asTyped && isOurs(*asTyped, keys)) return asTyped;
    auto const asUs = parseToken(usLayout);
    if (asUs && isOurs(*asUs, keys)) return asUs;
    return asTyped ? asTyped : asUs;
}

std::string payload(Token const& token, std::string_view host)
{
    std::string text = "BYWALEC:";
    if (!host.empty()) {
        text = "HTTPS://";
        std::transform(host.begin(), host.end(), std::back_inserter(text), toUpperAscii);
        text += "/C/";
    }
    return text + tokenText(token);
}

Hash16 check(Token const& token)
{
    return Blake2b(16).raw(asBytes("bw1-page")).raw(asBytes(tokenText(token))).digest16();
}

} // namespace bywalec
