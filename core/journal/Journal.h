// Appending to the journal: events, chain and projections in one transaction, and nothing seen before COMMIT.
#pragma once

#include "core/base/Random.h"
#include "core/base/Secret.h"
#include "core/journal/Projector.h"

#include <memory>
#include <optional>
#include <vector>

namespace bywalec {

/// What a COMMIT changed, for screens that show it.
struct Change {
    std::string_view topic; ///< the projector's name
    SubjectId subject;
};

class Journal;

/// The journal while a use case decides and writes. Lives only inside Journal::write.
class Append {
  public:
    Transaction& tx() { return m_tx; }
    /// The same for everything that is appended in one use case.
    UtcTime now() const { return m_now; }
    Hlc hlc() const { return m_hlc; } ///< of the newest event appended, or what the next will be above
    /// Stores, chains and projects. The same id again is the caller's business: ask `contains` first.
    /// MissingKey when something personal is to be sealed and there is no key.
    Result<EventId> append(Draft draft);
    bool contains(EventId const& id);
    EventId newId();
    /// Goes on at this time: for a past that is written in one go.
    void goTo(UtcTime time);
    /// For thousands of events: listeners hear each topic once, without subjects.
    void tellTopicsOnly() { m_topicsOnly = true; }
    Random& random();

  private:
    friend class Journal;
    Append(Journal& journal, Transaction& tx);
    Journal& m_journal;
    Transaction& m_tx;
    void changed(std::string_view topic, SubjectId const& subject);
    UtcTime m_now;
    std::optional<int> m_offsetMin; ///< of the zone, now
    Hlc m_hlc;
    std::uint64_t m_seq;
    std::optional<Link> m_link;
    std::int64_t m_deviceKey;
    std::vector<Change> m_changes;
    bool m_topicsOnly = false;
};

class Journal {
  public:
    struct Identity {
        DeviceId device;
        ShopId shop;
        std::function<int(UtcTime)> utcOffsetMin; ///< of the shop's zone at that time
        std::optional<Secret> sealKey;
    };

    /// `projectors` in the order of their rooms; they must outlive the journal.
    Journal(Database& database, Clock& clock, Random& random, std::vector<Projector*> projectors);

    /// Reads where the chain stands. Before the first write.
    Result<void> start(Identity identity);
    void setShop(ShopId shop, std::function<int(UtcTime)> utcOffsetMin);

    /// Runs f(Append&) → Result<T> in one durable transaction. After COMMIT, and only then, the changes are
    /// handed to whoever listens.
    template<class F>
    auto write(F&& f) -> std::invoke_result_t<F, Append&>
    {
        std::optional<Append> append;
        auto result = m_database.write([&](Transaction& tx) {
            append.emplace(Append(*this, tx));
            return f(*append);
        });
        if (result) committed(*append);
        return result;
    }

    void onChanged(std::function<void(std::vector<Change> const&)> listener)
    {
        m_listener = std::move(listener);
    }
    std::vector<Projector*> const& projectors() const { return m_projectors; }
    Database& database() { return m_database; }
    Identity const& identity() const { return m_identity; }

  private:
    friend class Append;
    void committed(Append const& append);

    Database& m_database;
    Clock& m_clock;
    Random& m_random;
    std::vector<Projector*> m_projectors;
    Identity m_identity;
    HlcClock m_hlc{Hlc()};
    std::int64_t m_incarnation = 0;
    std::uint64_t m_seq = 0;
    std::int64_t m_deviceKey = 0;
    std::optional<Link> m_link;
    std::function<void(std::vector<Change> const&)> m_listener;
};

/// The personal part of an event, opened. Empty when it has none or it was erased.
Result<std::string> openSealed(Secret const& key, EventId const& id, ByteView sealed);

} // namespace bywalec
