#include "core/journal/Subjects.h"

namespace bywalec {

std::optional<std::int64_t> findSubject(Transaction& tx, RawId const& id)
{
    auto query = tx.query("SELECT key FROM subject WHERE id = ?1");
    query.bind(id);
    return query.step() ? std::optional(query.integer(0)) : std::nullopt;
}

std::int64_t internSubject(Transaction& tx, RawId const& id)
{
    if (auto const found = findSubject(tx, id)) return *found;
    tx.query("INSERT INTO subject (id) VALUES (?1)").bind(id).run();
    return findSubject(tx, id).value();
}

RawId subjectId(Transaction& tx, std::int64_t key)
{
    auto query = tx.query("SELECT id FROM subject WHERE key = ?1");
    query.bind(key);
    return query.step() ? query.id<SubjectId>(0).raw() : RawId{};
}

std::optional<std::int64_t> eventKeyOf(Transaction& tx, EventId const& id)
{
    auto query = tx.query("SELECT key FROM event WHERE id = ?1");
    query.bind(id);
    return query.step() ? std::optional(query.integer(0)) : std::nullopt;
}

} // namespace bywalec
