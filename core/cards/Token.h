// What a card's QR code holds: an epoch, a random id, and a tag that a till checks without any network.
#pragma once

#include "core/base/Bytes.h"
#include "core/base/Hash.h"
#include "core/base/Secret.h"

#include <array>
#include <compare>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace bywalec {

class Random;

/// A card's 96 random bits; alone it opens nothing, only a token with the right tag does.
class CardId {
  public:
    static constexpr std::size_t size = 12;
    using Raw = std::array<std::uint8_t, size>;

    constexpr CardId() = default; ///< all zero: no card
    explicit constexpr CardId(Raw const& raw) : m_raw(raw) {}

    static std::optional<CardId> fromBytes(ByteView bytes);           ///< exactly 12 bytes
    static std::optional<CardId> parse(std::string_view hexadecimal); ///< 24 digits, any case

    constexpr Raw const& raw() const { return m_raw; }
    ByteView bytes() const { return m_raw; }
    std::string text() const { return toHex(m_raw); } ///< 24 hexadecimal digits, lower case
    constexpr bool isNull() const { return m_raw == Raw{}; }
    constexpr auto operator<=>(CardId const&) const = default;

  private:
    Raw m_raw{};
};

struct Token {
    static constexpr std::size_t textSize = 33;
    static constexpr int maxEpoch = 31;

    int epoch = 0; ///< 0…31: which key made the tag
    CardId id;
    std::array<std::uint8_t, 8> tag{};

    bool operator==(Token const&) const = default;
};

/// The keys that make and check tags, one an epoch. Old epochs stay, so that printed cards stay valid.
class CardKeys {
  public:
    void add(int epoch, Secret const& key); ///< 0…31; an epoch that is there already is replaced
    Secret const* find(int epoch) const;    ///< nullptr for an epoch without a key
    std::optional<int> newestEpoch() const;
    bool isEmpty() const { return m_keys.empty(); }

  private:
    std::map<int, Secret> m_keys;
};

/// A new card under the newest key. Keys must not be empty.
Token mint(CardKeys const& keys, Random& random);

/// The token's 33 characters: Crockford base32, upper case.
std::string tokenText(Token const& token);

/// Reads the last 33 characters, whatever stands before them; white space after them is ignored. Either case;
/// I and L are read as 1, O as 0. Empty when there are fewer characters or any of them isn't Crockford
/// base32.
std::optional<Token> parseToken(std::string_view text);

/// True when the tag was made by our key of the token's epoch. Takes the same time wherever the tags differ.
bool isOurs(Token const& token, CardKeys const& keys);

/// For scanners that type: the characters as typed and the same keys on a US keyboard. The text whose tag is
/// ours wins; otherwise the one that can be read at all, the typed one first.
std::optional<Token> parseTokenWithFallback(std::string_view typed, std::string_view usLayout,
                                            CardKeys const& keys);

/// What is printed in the QR code, all in its alphanumeric set: "HTTPS://HOST/C/…" for a host such as
/// "cards.example.com" (a port is allowed), "BYWALEC:…" for an empty one.
std::string payload(Token const& token, std::string_view host);

/// Names the card to a server that must not be able to make one: BLAKE2b-128 over "bw1-page" and the token's
/// 33 characters.
Hash16 check(Token const& token);

} // namespace bywalec

template<>
struct std::hash<bywalec::CardId> {
    std::size_t operator()(bywalec::CardId const& id) const noexcept
    {
        std::size_t value = 0;
        for (std::size_t i = 0; i < 8; ++i)
            value = value << 8 | id.raw()[i];
        return value;
    }
};
