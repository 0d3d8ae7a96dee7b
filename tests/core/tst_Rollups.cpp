// The sums that reports read are what a plain count over the same events gives, in whatever order those came.
#include "core/base/Embedded.h"
#include "core/journal/EventStore.h"
#include "core/journal/Projection.h"
#include "core/reports/RollupProjector.h"
#include "core/visits/Claims.h"
#include "core/visits/Visits.h"
#include "tests/support/Catch.h"
#include "tests/support/RandomHistory.h"
#include "tests/support/Replay.h"
#include "tests/support/Tamper.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <algorithm>
#include <set>

using namespace bywalec;
using namespace std::chrono_literals;
using nlohmann::json;
using test::must;

namespace {

struct Bought {
    EventId id;
    int customer = -1; ///< -1 = nobody's
    bool wasMember = false;
    int day = 0;
    std::optional<std::int64_t> amountMinor;
};

struct Refund {
    EventId id;
    EventId visit;
    std::int64_t minor = 0;
    bool whole = false;
};

/// A small history as several tills would write it together, in an order of its own.
class Mix {
  public:
    explicit Mix(SeededRandom& random) : m_random(random)
    {
        for (int i = 0; i < 3; ++i)
            customers.push_back(CustomerId(makeUuidV7(UtcTime(), random)));
        while (events.size() < 40)
            step();
        for (auto i = events.size(); i > 1; --i)
            std::swap(events[i - 1], events[below(i)]);
    }

    std::vector<CustomerId> customers;
    std::vector<Event> events;
    std::map<EventId, Bought> visits;
    std::map<EventId, Refund> refunds;

  private:
    std::size_t below(std::size_t n) { return std::size_t(m_random.next64() % n); }

    EventId add(std::string_view kind, json const& body, EventId id = {})
    {
        Event event;
        event.id = id.isNull() ? EventId(makeUuidV7(UtcTime(), m_random)) : id;
        event.kind = kind;
        event.hlc = Hlc::of(UtcTime(std::chrono::days(20000)) + std::chrono::hours(below(60)));
        event.body = body.dump();
        events.push_back(event);
        return event.id;
    }

    EventId visit(int customer, EventId claimed = {}, EventId id = {})
    {
        Bought bought;
        bought.customer = customer;
        bought.wasMember = customer >= 0 || below(6) == 0; // a member whose name was erased since
        bought.day = 20020 + int(below(25));               // over the end of a month
        if (below(4)) bought.amountMinor = std::int64_t(below(5)) * 100;
        json body{{"local_day", bought.day}, {"minute", 600}, {"was_member", bought.wasMember}};
        if (customer >= 0) body["customer"] = customers[std::size_t(customer)].text();
        if (bought.amountMinor) body["amount_minor"] = *bought.amountMinor;
        if (!claimed.isNull()) body["claimed"] = claimed.text();
        bought.id = add(kind::visitRecorded, body, id);
        visits[bought.id] = bought;
        return bought.id;
    }

    void undo(EventId target)
    {
        json const body{{"target", target.text()}, {"reason", "undo"}};
        add(kind::eventVoided, body);
        if (below(4) == 0) add(kind::eventVoided, body); // another till took it back too
    }

    template<class Map>
    EventId any(Map const& from)
    {
        return std::next(from.begin(), std::ptrdiff_t(below(from.size())))->first;
    }

    void step()
    {
        auto const what = below(10);
        if (what < 4 || visits.empty()) {
            visit(int(below(4)) - 1);
        } else if (what < 5) {
            undo(any(visits));
        } else if (what < 6 && !refunds.empty()) {
            undo(any(refunds));
        } else if (what < 8) {
            Refund refund;
            refund.visit = any(visits);
            refund.minor = 50 * std::int64_t(below(9));
            refund.whole = below(4) == 0;
            refund.id = add(
                kind::visitRefunded,
                {{"visit", refund.visit.text()}, {"whole", refund.whole}, {"refund_minor", refund.minor}});
            refunds[refund.id] = refund;
        } else if (what < 9) { // a guest's purchase is claimed, or becomes somebody's first visit
            auto const guest = visit(-1);
            undo(guest);
            visit(int(below(3)), guest, claimedVisitId(guest, 0));
        } else {
            auto const target = any(visits);
            add(kind::visitAmended, {{"visit", target.text()}, {"entries", json::array()}});
        }
    }

    SeededRandom& m_random;
};

/// The sums as anybody would count them from the events that are there.
class PlainCount {
  public:
    PlainCount(Mix const& mix, std::size_t count)
    {
        std::set<EventId> here;
        std::set<EventId> voided;
        for (std::size_t i = 0; i < count; ++i) {
            here.insert(mix.events[i].id);
            if (mix.events[i].kind == kind::eventVoided)
                voided.insert(*EventId::parse(json::parse(mix.events[i].body)["target"].get<std::string>()));
        }
        for (auto const& [id, bought] : mix.visits) {
            if (!here.contains(id) || voided.contains(id)) continue;
            std::int64_t back = 0;
            bool whole = false;
            for (auto const& [refundId, refund] : mix.refunds) {
                if (refund.visit != id || !here.contains(refundId) || voided.contains(refundId)) continue;
                back += refund.minor;
                whole = whole || refund.whole;
            }
            auto const amount = bought.amountMinor.value_or(0);
            if (whole || (amount > 0 && back >= amount)) continue;
            count_(bought, std::max<std::int64_t>(0, amount - back));
        }
    }

    std::vector<std::string> lines(Mix const& mix) const
    {
        std::vector<std::string> out;
        auto const text = [](std::int64_t value) { return " " + std::to_string(value); };
        std::map<int, int> newcomers;
        for (auto const& [customer, days] : m_customers) {
            auto const id = toHex(mix.customers[std::size_t(customer)].bytes());
            for (auto const& [day, figures] : days)
                out.push_back("cust_day" + text(day) + " " + id + figures.text());
            out.push_back("cust_first " + id + text(days.begin()->first));
            ++newcomers[days.begin()->first];
        }
        for (auto const& [day, shop] : m_shop)
            out.push_back("shop_day" + text(day) + text(shop.all.orders) + text(shop.members) +
                          text(shop.known) + text(newcomers[day]) + text(shop.all.amounts) +
                          text(shop.all.revenue) + text(shop.ofMembers.amounts) +
                          text(shop.ofMembers.revenue) + text(shop.ofKnown.amounts) +
                          text(shop.ofKnown.revenue));
        for (auto& line : out)
            std::transform(line.begin(), line.end(), line.begin(), ::tolower);
        std::sort(out.begin(), out.end());
        return out;
    }

  private:
    struct Figures {
        std::int64_t orders = 0;
        std::int64_t amounts = 0;
        std::int64_t revenue = 0;
        void add(Figures const& more)
        {
            orders += more.orders;
            amounts += more.amounts;
            revenue += more.revenue;
        }
        std::string text() const
        {
            return " " + std::to_string(orders) + " " + std::to_string(amounts) + " " +
                   std::to_string(revenue);
        }
    };
    struct Shop {
        Figures all;
        Figures ofMembers;
        Figures ofKnown;
        std::int64_t members = 0;
        std::int64_t known = 0;
    };

    void count_(Bought const& bought, std::int64_t revenue)
    {
        Figures const one{1, bought.amountMinor ? 1 : 0, bought.amountMinor ? revenue : 0};
        auto& shop = m_shop[bought.day];
        shop.all.add(one);
        shop.members += bought.wasMember ? 1 : 0;
        if (bought.wasMember) shop.ofMembers.add(one);
        if (bought.customer < 0) return;
        ++shop.known;
        shop.ofKnown.add(one);
        m_customers[bought.customer][bought.day].add(one);
    }

    std::map<int, Shop> m_shop;
    std::map<int, std::map<int, Figures>> m_customers;
};

/// Only the two projectors in question, in a database that forgets each history again.
class Counting {
  public:
    Counting() : m_database(must(Database::open({}, Database::Mode::Memory))) { must(migrate(m_database)); }

    template<class F>
    void run(F&& f)
    {
        auto const done = m_database.write([&](Transaction& tx) -> Result<void> {
            f(tx);
            return makeError(ErrorKind::Cancelled, "forget");
        });
        REQUIRE(done.error().detail == "forget");
    }
    void apply(Transaction& tx, Event const& event)
    {
        Recorded recorded;
        recorded.event = event;
        recorded.json = json::parse(event.body, nullptr, false);
        recorded.key = insertEvent(tx, event);
        project(tx, m_projectors, recorded, [](std::string_view) {});
    }
    void replay(Transaction& tx) { rebuild(tx, m_projectors); }
    std::vector<std::string> lines(Transaction& tx) const
    {
        std::vector<std::string> out;
        m_rollups.dump(tx, [&](std::string line) {
            std::transform(line.begin(), line.end(), line.begin(), ::tolower);
            out.push_back(std::move(line));
        });
        std::sort(out.begin(), out.end());
        return out;
    }
    void clear(Transaction& tx) { m_rollups.clear(tx); }

  private:
    Database m_database;
    VisitProjector m_visits;
    RollupProjector m_rollups;
    std::vector<Projector*> m_projectors{&m_visits, &m_rollups};
};

} // namespace

TEST_CASE("The sums equal a plain count and a rebuild after any of ten thousand mixes of events")
{
    SeededRandom random(7);
    Counting counting;
    int mixes = 0;
    for (int history = 0; mixes < 10000; ++history) {
        INFO("history " << history);
        Mix const mix(random);
        counting.run([&](Transaction& tx) {
            for (std::size_t i = 0; i < mix.events.size(); ++i, ++mixes) {
                counting.apply(tx, mix.events[i]);
                INFO("after event " << i << ", " << mix.events[i].kind);
                REQUIRE(counting.lines(tx) == PlainCount(mix, i + 1).lines(mix));
            }
            counting.replay(tx);
            REQUIRE(counting.lines(tx) == PlainCount(mix, mix.events.size()).lines(mix));
        });
    }
}

TEST_CASE("A shop that had visits before there were sums gets the same sums from the migration")
{
    std::string fill;
    for (auto const& file : embedded::migrations())
        if (file.name == "0013_rollups.sql") fill = file.text;
    fill = fill.substr(fill.find("INSERT INTO cust_day"));
    fill.resize(fill.find("CREATE TABLE"));
    REQUIRE_FALSE(fill.empty());
    SeededRandom random(8);
    Counting counting;
    for (int history = 0; history < 40; ++history) {
        Mix const mix(random);
        counting.run([&](Transaction& tx) {
            for (auto const& event : mix.events)
                counting.apply(tx, event);
            auto const kept = counting.lines(tx);
            counting.clear(tx);
            tx.execute(fill);
            REQUIRE(counting.lines(tx) == kept);
        });
    }
}

TEST_CASE("The daily sums of points and credit that the migration makes are those of the ledger")
{
    std::string fill;
    for (auto const& file : embedded::migrations())
        if (file.name == "0013_rollups.sql") fill = file.text;
    fill = fill.substr(fill.find("INSERT INTO unit_day"));
    fill.resize(fill.find("ALTER TABLE"));
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        test::RandomHistory history(seed);
        test::Replay replay(history.events);
        auto const kept = replay.dump();
        must(replay.database().write([&](Transaction& tx) -> Result<void> {
            tx.execute("DELETE FROM unit_day");
            tx.execute(fill);
            return {};
        }));
        INFO("seed " << seed);
        REQUIRE(test::difference(kept, replay.dump()) == std::string());
    }
}

TEST_CASE("What no shop can have sold changes no sum but is counted as an order where it has a day")
{
    SeededRandom random(9);
    Counting counting;
    counting.run([&](Transaction& tx) {
        auto const visit = [&](json body) {
            Event event;
            event.id = EventId(makeUuidV7(UtcTime(), random));
            event.kind = kind::visitRecorded;
            event.body = body.dump();
            counting.apply(tx, event);
        };
        visit({{"local_day", -5}, {"minute", 1}, {"amount_minor", 100}});
        visit({{"local_day", 9'000'000'000'000'000'000}, {"minute", 1}, {"amount_minor", 100}});
        CHECK(counting.lines(tx).empty());
        visit({{"local_day", 20000}, {"minute", 1}, {"amount_minor", -100}});
        visit({{"local_day", 20000}, {"minute", 1}, {"amount_minor", 9'000'000'000'000'000'000}});
        visit({{"local_day", 20000}, {"minute", 1}, {"amount_minor", 100}});
        CHECK(counting.lines(tx) == std::vector<std::string>{"shop_day 20000 3 0 0 0 1 100 0 0 0 0"});
    });
}

TEST_CASE("A guest who claims a purchase, or is enrolled with it, is counted once and as a member")
{
    test::TestShop shop;
    auto const figures = [&] {
        return must(shop.business().database().read([&](Transaction& tx) -> Result<std::string> {
            std::string out;
            RollupProjector().dump(tx, [&](std::string const& line) {
                if (line.starts_with("shop_day")) out += line.substr(line.find(' ', 9));
            });
            return out;
        }));
    };
    EnrolRequest request;
    request.profile.name = "Anna";
    request.card = must(shop.counter().issueCard()).token.id;
    request.guestVisit = shop.counter().guest(EventId(), 1200).visit;
    CHECK(figures() == " 1 0 0 0 1 1200 0 0 0 0");
    auto const enrolled = shop.counter().enrol(request);
    REQUIRE(enrolled.state != ScanState::NotSaved);
    CHECK(figures() == " 1 1 1 1 1 1200 1 1200 1 1200");
    REQUIRE(shop.counter().undo(EventId()));
    CHECK(figures() == " 1 0 0 0 1 1200 0 0 0 0");
}
