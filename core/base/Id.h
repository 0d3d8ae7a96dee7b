// Strong 128-bit ids: an id of a customer can't be given where an id of a card is asked for.
#pragma once

#include "core/base/Bytes.h"
#include "core/base/Clock.h"

#include <array>
#include <compare>
#include <functional>
#include <optional>
#include <string>

namespace bywalec {

class Random;

using RawId = std::array<std::uint8_t, 16>;

/// UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits.
RawId makeUuidV7(UtcTime now, Random& random);
/// UUIDv8 (RFC 9562) from BLAKE2b-128 of the parts: the same parts give the same id on every till.
RawId deriveUuid(std::string_view domain, std::initializer_list<ByteView> parts);
std::string uuidText(RawId const& id);                 ///< 8-4-4-4-12, lower case
std::optional<RawId> parseUuid(std::string_view text); ///< with or without dashes, any case

template<class Tag>
class Id {
  public:
    constexpr Id() = default; ///< all zero: no id
    explicit constexpr Id(RawId const& raw) : m_raw(raw) {}

    static std::optional<Id> parse(std::string_view text)
    {
        auto const raw = parseUuid(text);
        return raw ? std::optional<Id>(Id(*raw)) : std::nullopt;
    }
    static std::optional<Id> fromBytes(ByteView bytes)
    {
        if (bytes.size() != 16) return std::nullopt;
        RawId raw{};
        std::copy(bytes.begin(), bytes.end(), raw.begin());
        return Id(raw);
    }

    constexpr RawId const& raw() const { return m_raw; }
    ByteView bytes() const { return m_raw; }
    std::string text() const { return uuidText(m_raw); }
    constexpr bool isNull() const { return m_raw == RawId{}; }
    constexpr auto operator<=>(Id const&) const = default;

  private:
    RawId m_raw{};
};

using EventId = Id<struct EventTag>;
using BusinessId = Id<struct BusinessTag>;
using ShopId = Id<struct ShopTag>;
using DeviceId = Id<struct DeviceTag>;
using StaffId = Id<struct StaffTag>;
using CustomerId = Id<struct CustomerTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using RewardId = Id<struct RewardTag>;
using OfferId = Id<struct OfferTag>;
using ItemId = Id<struct ItemTag>;
/// What an event is about, whatever its kind: the customer's or the card's id without its type.
using SubjectId = Id<struct SubjectTag>;

} // namespace bywalec

template<class Tag>
struct std::hash<bywalec::Id<Tag>> {
    std::size_t operator()(bywalec::Id<Tag> const& id) const noexcept
    {
        std::size_t value = 0;
        for (std::size_t i = 8; i < 16; ++i)
            value = value << 8 | id.raw()[i];
        return value;
    }
};
