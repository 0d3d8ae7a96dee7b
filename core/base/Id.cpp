#include "core/base/Id.h"

#include "core/base/Hash.h"
#include "core/base/Random.h"

#include <algorithm>

namespace bywalec {

static void setVersion(RawId& id, std::uint8_t version)
{
    id[6] = static_cast<std::uint8_t>((id[6] & 0x0F) | (version << 4));
    id[8] = static_cast<std::uint8_t>((id[8] & 0x3F) | 0x80);
}

RawId makeUuidV7(UtcTime now, Random& random)
{
    RawId id{};
    random.fill(id);
    auto const ms = static_cast<std::uint64_t>(std::max<std::int64_t>(now.time_since_epoch().count(), 0));
    for (std::size_t i = 0; i < 6; ++i)
        id[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    setVersion(id, 7);
    return id;
}

RawId deriveUuid(std::string_view domain, std::initializer_list<ByteView> parts)
{
    Blake2b hash(16);
    hash.part(asBytes(domain));
    for (auto const& part : parts)
        hash.part(part);
    RawId id = hash.digest16();
    setVersion(id, 8);
    return id;
}

std::string uuidText(RawId const& id)
{
    auto text = toHex(id);
    for (std::size_t at : {20u, 16u, 12u, 8u})
        text.insert(at, 1, '-');
    return text;
}

std::optional<RawId> parseUuid(std::string_view text)
{
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const dashPlace = i == 8 || i == 13 || i == 18 || i == 23;
        if (text[i] == '-' && dashPlace && text.size() == 36) continue;
        digits += text[i];
    }
    auto const bytes = fromHex(digits);
    if (!bytes || bytes->size() != 16) return std::nullopt;
    RawId id{};
    std::copy(bytes->begin(), bytes->end(), id.begin());
    return id;
}

} // namespace bywalec
