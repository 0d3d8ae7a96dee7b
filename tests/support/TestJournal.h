// A journal in memory with every projector, for tests that speak in events.
#pragma once

#include "core/journal/EventStore.h"
#include "core/journal/Journal.h"
#include "core/journal/Projection.h"
#include "core/Projectors.h"
#include "core/storage/Migrations.h"
#include "tests/support/FakeClock.h"

#include <stdexcept>

namespace bywalec::test {

/// The value, or an exception that fails the test with the error's words.
template<class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(name(result.error().kind)) + ": " + result.error().detail);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

class TestJournal {
  public:
    explicit TestJournal(std::uint64_t seed = 1)
        : random(seed), database(must(Database::open({}, Database::Mode::Memory)))
    {
        must(migrate(database));
        key = Secret::random(random);
        start();
    }

    /// As a new start of the programme would.
    void start()
    {
        journal.emplace(database, clock, random, projectors.all());
        Journal::Identity identity;
        identity.device = device;
        identity.shop = ShopId(deriveUuid("test", {asBytes("shop")}));
        identity.sealKey = key;
        must(journal->start(std::move(identity)));
    }

    EventId append(Draft draft)
    {
        return must(journal->write([&](Append& append) { return append.append(std::move(draft)); }));
    }

    template<class F>
    auto read(F&& f)
    {
        using T = std::invoke_result_t<F, Transaction&>;
        return must(database.read([&](Transaction& tx) -> Result<T> { return f(tx); }));
    }

    std::vector<Event> events()
    {
        return read([](Transaction& tx) {
            std::vector<Event> all;
            forEachEvent(tx, [&](Recorded const& recorded) {
                all.push_back(recorded.event);
                return true;
            });
            return all;
        });
    }

    std::string dump()
    {
        return read([&](Transaction& tx) { return canonicalDump(tx, projectors.all()); });
    }

    FakeClock clock;
    SeededRandom random;
    Database database;
    Projectors projectors;
    Secret key;
    DeviceId device{deriveUuid("test", {asBytes("device")})};
    std::optional<Journal> journal;
};

} // namespace bywalec::test
