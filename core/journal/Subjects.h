// Random ids as small integers for indexed tables, and back.
#pragma once

#include "core/base/Id.h"
#include "core/storage/Database.h"

namespace bywalec {

std::int64_t internSubject(Transaction& tx, RawId const& id);
std::optional<std::int64_t> findSubject(Transaction& tx, RawId const& id);
RawId subjectId(Transaction& tx, std::int64_t key); ///< zeros for a key that isn't there

template<class Tag>
std::int64_t intern(Transaction& tx, Id<Tag> const& id)
{
    return internSubject(tx, id.raw());
}

/// The row of an event; empty when it isn't here (yet).
std::optional<std::int64_t> eventKeyOf(Transaction& tx, EventId const& id);

} // namespace bywalec
