// A database in memory into which events of definitions are put in an order of the test's own.
#pragma once

#include "core/journal/EventStore.h"
#include "core/journal/Projection.h"
#include "core/programmes/Programmes.h"
#include "core/storage/Migrations.h"

#include <stdexcept>

namespace bywalec::test {

class DefinitionsFile {
  public:
    DefinitionsFile() : m_database(value(Database::open({}, Database::Mode::Memory)))
    {
        if (auto const done = migrate(m_database); !done) throw std::runtime_error(done.error().detail);
    }
    explicit DefinitionsFile(std::vector<Event> const& events) : DefinitionsFile()
    {
        for (auto const& event : events)
            put(event);
    }

    void put(Event const& event)
    {
        auto const done = m_database.write([&](Transaction& tx) -> Result<void> {
            apply(tx, event);
            return {};
        });
        if (!done) throw std::runtime_error(done.error().detail);
    }

    /// Inside a transaction of the test's own.
    void apply(Transaction& tx, Event const& event)
    {
        Recorded recorded;
        recorded.event = event;
        recorded.json = nlohmann::json::parse(event.body, nullptr, false);
        recorded.key = insertEvent(tx, event);
        project(tx, m_projectors, recorded, [](std::string_view) {});
    }

    template<class F>
    auto read(F&& f)
    {
        using T = std::remove_cvref_t<std::invoke_result_t<F, Transaction&>>;
        return value(m_database.read([&](Transaction& tx) -> Result<T> { return f(tx); }));
    }

    void rebuildAll()
    {
        auto const done = m_database.write([&](Transaction& tx) -> Result<void> {
            rebuild(tx, m_projectors);
            return {};
        });
        if (!done) throw std::runtime_error(done.error().detail);
    }

    Rules rules()
    {
        return read([](Transaction& tx) { return currentRules(tx); });
    }
    Definitions definitions()
    {
        return read([](Transaction& tx) { return readDefinitions(tx); });
    }
    std::int64_t stamp()
    {
        return read([](Transaction& tx) { return definitionsStamp(tx); });
    }
    std::string dump()
    {
        return read([&](Transaction& tx) { return canonicalDump(tx, m_projectors); });
    }
    Database& database() { return m_database; }

  private:
    template<class T>
    static T value(Result<T> result)
    {
        if (!result) throw std::runtime_error(result.error().detail);
        return std::move(*result);
    }

    Database m_database;
    ProgrammeProjector m_projector;
    std::vector<Projector*> m_projectors{&m_projector};
};

} // namespace bywalec::test
