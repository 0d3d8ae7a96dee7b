#include "core/journal/Journal.h"

#include "core/base/Hash.h"
#include "core/journal/EventStore.h"
#include "core/journal/Projection.h"
#include "core/keys/Seal.h"

#include <algorithm>

namespace bywalec {

Append::Append(Journal& journal, Transaction& tx)
    : m_journal(journal),
      m_tx(tx),
      m_now(journal.m_clock.now()),
      m_hlc(journal.m_hlc.last()),
      m_seq(journal.m_seq),
      m_link(journal.m_link),
      m_deviceKey(journal.m_deviceKey)
{
}

EventId Append::newId()
{
    return EventId(makeUuidV7(m_now, m_journal.m_random));
}

Random& Append::random()
{
    return m_journal.m_random;
}

bool Append::contains(EventId const& id)
{
    auto query = m_tx.query("SELECT 1 FROM event WHERE id = ?1");
    query.bind(id);
    return query.step();
}

static std::int64_t internDevice(Transaction& tx, DeviceId const& device)
{
    auto insert = tx.query("INSERT OR IGNORE INTO device (id) VALUES (?1)");
    insert.bind(device).run();
    auto select = tx.query("SELECT key FROM device WHERE id = ?1");
    select.bind(device).step();
    return select.integer(0);
}

Result<EventId> Append::append(Draft draft)
{
    auto const& identity = m_journal.m_identity;
    Recorded recorded;
    auto& event = recorded.event;
    event.id = draft.id.isNull() ? newId() : draft.id;
    event.kind = draft.kind;
    m_hlc = HlcClock(m_hlc).tick(m_now);
    event.hlc = m_hlc;
    if (!m_offsetMin) m_offsetMin = identity.utcOffsetMin ? identity.utcOffsetMin(m_now) : 0;
    event.utcOffsetMin = *m_offsetMin;
    event.shop = identity.shop;
    event.subject = draft.subject;
    event.ref = draft.ref;
    event.body = std::move(draft.body);
    if (!draft.personal.empty()) {
        if (!identity.sealKey) return makeError(ErrorKind::MissingKey, "no key to seal personal data with");
        event.sealed = seal(*identity.sealKey, draft.personal, event.id.bytes(), m_journal.m_random);
        event.sealedHash = Blake2b(32).raw(event.sealed).digest();
    }
    recorded.json = draft.read ? *draft.read : nlohmann::json::parse(event.body, nullptr, false);
    recorded.key = insertEvent(m_tx, event);

    if (m_deviceKey == 0) m_deviceKey = internDevice(m_tx, identity.device);
    m_link = linkAfter(m_link.value_or(Link{}), event);
    auto position = m_tx.query(
        "INSERT INTO position (device, incarnation, seq, event, link) VALUES (?1, ?2, ?3, ?4, ?5)");
    position.bind(m_deviceKey, m_journal.m_incarnation, ++m_seq, recorded.key, *m_link).run();

    project(m_tx, m_journal.m_projectors, recorded,
            [&](std::string_view topic) { changed(topic, event.subject); });
    return event.id;
}

void Append::goTo(UtcTime time)
{
    m_now = time;
    m_offsetMin.reset();
}

void Append::changed(std::string_view topic, SubjectId const& subject)
{
    if (!m_topicsOnly) return m_changes.push_back({topic, subject});
    auto const told = std::any_of(m_changes.begin(), m_changes.end(),
                                  [&](auto const& each) { return each.topic == topic; });
    if (!told) m_changes.push_back({topic, SubjectId()});
}

Journal::Journal(Database& database, Clock& clock, Random& random, std::vector<Projector*> projectors)
    : m_database(database), m_clock(clock), m_random(random), m_projectors(std::move(projectors))
{
}

Result<void> Journal::start(Identity identity)
{
    m_identity = std::move(identity);
    m_incarnation = std::int64_t(m_random.next64() >> 1);
    return m_database.read([&](Transaction& tx) -> Result<void> {
        auto newest = tx.query(
            "SELECT max(hlc) FROM event WHERE key > (SELECT coalesce(max(key), 0) FROM event) - 1000");
        newest.step();
        m_hlc = HlcClock(Hlc(std::uint64_t(newest.maybeInteger(0).value_or(0))));
        auto device = tx.query("SELECT key FROM device WHERE id = ?1");
        device.bind(m_identity.device);
        if (!device.step()) return {};
        m_deviceKey = device.integer(0);
        // The plus keeps SQLite from the index by device, whose rows it would all sort: the newest is near.
        auto link = tx.query("SELECT p.link, e.hlc FROM position p JOIN event e ON e.key = p.event "
                             "WHERE +p.device = ?1 ORDER BY p.n DESC LIMIT 1");
        link.bind(m_deviceKey);
        if (!link.step()) return {};
        // Our own newest event may lie under thousands that arrived from elsewhere.
        m_hlc = HlcClock(std::max(m_hlc.last(), Hlc(std::uint64_t(link.integer(1)))));
        Link last{};
        auto const bytes = link.blob(0);
        std::copy_n(bytes.begin(), last.size(), last.begin());
        m_link = last;
        return {};
    });
}

void Journal::setShop(ShopId shop, std::function<int(UtcTime)> utcOffsetMin)
{
    m_identity.shop = shop;
    m_identity.utcOffsetMin = std::move(utcOffsetMin);
}

void Journal::committed(Append const& append)
{
    m_hlc = HlcClock(append.m_hlc);
    m_seq = append.m_seq;
    m_link = append.m_link;
    m_deviceKey = append.m_deviceKey;
    if (m_listener && !append.m_changes.empty()) m_listener(append.m_changes);
}

Result<std::string> openSealed(Secret const& key, EventId const& id, ByteView sealed)
{
    if (sealed.empty()) return std::string();
    return unseal(key, sealed, id.bytes());
}

} // namespace bywalec
