#include "core/journal/Event.h"

#include "core/base/Hash.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace bywalec {

static Hash32 headerHash(Event const& event)
{
    return Blake2b(32)
        .part(asBytes(event.kind))
        .number(std::uint64_t(event.version))
        .number(event.hlc.packed())
        .number(std::uint64_t(std::int64_t(event.utcOffsetMin)))
        .part(event.staff.bytes())
        .part(event.shop.bytes())
        .part(event.subject.bytes())
        .part(event.ref.bytes())
        .digest32();
}

Link linkAfter(Link const& previous, Event const& event)
{
    auto const all = Blake2b(32)
                         .part(previous)
                         .part(event.id.bytes())
                         .part(headerHash(event))
                         .part(Blake2b(32).raw(asBytes(event.body)).digest32())
                         .part(event.sealedHash)
                         .digest32();
    Link link{};
    std::copy_n(all.begin(), link.size(), link.begin());
    return link;
}

void Draft::say(nlohmann::json json)
{
    body = json.dump();
    read = std::make_shared<nlohmann::json const>(std::move(json));
}

} // namespace bywalec
