// Definitions in whatever order they arrive, and the stamp and the cache that tell when they changed.
#include "core/base/Random.h"
#include "core/journal/Subjects.h"
#include "tests/support/Catch.h"
#include "tests/support/DefinitionSamples.h"
#include "tests/support/DefinitionsFile.h"

using namespace bywalec;
using namespace bywalec::test;

namespace {

/// Definitions that anything may name, close and take back, with few times and versions, so many are equal.
std::vector<Event> someHistory(SeededRandom& random)
{
    Writer writer;
    std::vector<Event> events;
    auto const below = [&](std::size_t n) { return int(random.next64() % n); };
    for (int i = 0; i < 60; ++i) {
        auto const name = std::string(1, char('a' + below(3)));
        int const version = 1 + below(3);
        auto const hour = below(20);
        auto const number = std::to_string(below(100));
        auto any = offer(name, version);
        any.terms.say = number;
        auto thing = item(name, version, below(3) > 0);
        thing.group = number;
        switch (below(9)) {
        case 0:
        case 1:
            events.push_back(
                writer.at(hour, programmeDefined({id<ProgrammeId>(name), version, stamps(number)})));
            break;
        case 2:
            events.push_back(writer.at(hour, programmeClosed(id<ProgrammeId>(name), version)));
            break;
        case 3:
            events.push_back(writer.at(hour, offerDefined(any)));
            break;
        case 4:
            events.push_back(writer.at(hour, offerClosed(any.id, version)));
            break;
        case 5:
            events.push_back(writer.at(hour, itemDefined(thing)));
            break;
        case 6:
            events.push_back(
                writer.at(hour, rulesSet({{Stacking::Add, 100 + below(50)}, AskAmount::Always}, version)));
            break;
        case 7: {
            auto draft = programmeDefined({id<ProgrammeId>(name), version, stamps(number)});
            draft.body = "{\"programme\":\"" + id<ProgrammeId>(name).text() +
                         "\",\"version\":3,\"terms\":{\"type\":\"of_2031\"}}";
            events.push_back(writer.at(hour, draft));
            break;
        }
        default:
            if (events.empty()) break;
            auto const target = events[std::size_t(below(events.size()))];
            if (target.kind != kind::eventVoided) events.push_back(writer.undo(target));
        }
    }
    return events;
}

std::string screens(DefinitionsFile& file)
{
    auto const all = file.definitions();
    auto const rules = file.rules();
    std::string out = std::to_string(file.stamp()) + toJson(all.general).dump() + "\n";
    for (auto const& programme : all.programmes) {
        out += "programme " + nameOf(programme.newest()) + (programme.closed ? " closed " : " ") +
               std::to_string(programme.newestVersion);
        for (auto const& version : programme.versions)
            out += " " + std::to_string(version.definition.version) +
                   toJson(version.definition.terms).dump() + version.event.text();
        out += "\n";
    }
    for (auto const& each : all.offers)
        out += "offer " + each.newest().terms.name + each.newest().terms.say +
               (each.closed ? " closed\n" : "\n");
    for (auto const& programme : rules.programmes)
        out += "runs " + nameOf(programme) + "\n";
    for (auto const& each : rules.offers)
        out += "runs " + each.terms.name + std::to_string(each.version) + each.terms.say + "\n";
    for (auto const& each : rules.items)
        out += "item " + each.name + each.group + std::to_string(each.version) + "\n";
    for (auto const* name : {"a", "b", "c"})
        for (int version = 1; version <= 4; ++version)
            out += file.read([&](Transaction& tx) {
                // A programme and an offer of the same id are two things.
                auto const key = findSubject(tx, id<ProgrammeId>(name).raw()).value_or(0);
                auto const found = findProgramme(tx, key, version);
                auto const promised = findOffer(tx, key, version);
                return (found ? nameOf(*found) + " " + std::to_string(found->version) : "-") + " " +
                       (promised ? promised->terms.say + " " + std::to_string(promised->version) : "-") +
                       "\n";
            });
    return out;
}

} // namespace

TEST_CASE("Definitions give the same tables and answers in whatever order they arrive, and after a rebuild")
{
    int voids = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SeededRandom random(seed);
        auto events = someHistory(random);
        for (auto const& event : events)
            voids += event.kind == kind::eventVoided;
        DefinitionsFile first(events);
        auto const dump = first.dump();
        auto const seen = screens(first);
        INFO("seed " << seed);
        for (int order = 0; order < 3; ++order) {
            for (std::size_t i = events.size(); i > 1; --i)
                std::swap(events[i - 1], events[random.next64() % i]);
            DefinitionsFile other(events);
            REQUIRE(other.dump() == dump);
            REQUIRE(screens(other) == seen);
        }
        first.rebuildAll();
        REQUIRE(first.dump() == dump);
        REQUIRE(screens(first) == seen);
    }
    CHECK(voids > 100);
}

TEST_CASE("The stamp changes with every definition, closing and taking back, and with nothing else")
{
    Writer writer;
    DefinitionsFile file;
    std::vector<std::int64_t> stamps_{file.stamp()};
    auto const changes = [&](Event const& event) {
        file.put(event);
        auto const now = file.stamp();
        auto const isNew = std::find(stamps_.begin(), stamps_.end(), now) == stamps_.end();
        stamps_.push_back(now);
        return isNew;
    };
    auto const first = defined(writer, "kawa", 1, stamps("Kawa"));
    CHECK(changes(first));
    CHECK(changes(writer(programmeClosed(id<ProgrammeId>("kawa"), 1))));
    CHECK(changes(writer(offerDefined(offer("x")))));
    CHECK(changes(writer(itemDefined(item("x")))));
    CHECK(changes(writer(rulesSet({}))));
    CHECK(changes(writer.undo(first)));
    CHECK_FALSE(changes(writer.undo(first))); // another till took it back too
    Draft visit;
    visit.kind = kind::visitRecorded;
    visit.body = "{}";
    auto const other = writer(visit);
    CHECK_FALSE(changes(other));
    CHECK_FALSE(changes(writer.undo(other)));
}

TEST_CASE(
    "Cached rules are read again when a definition changed, also after a transaction that came to nothing")
{
    Writer writer;
    DefinitionsFile file;
    RulesCache cache;
    auto const cached = [&] { return file.read([&](Transaction& tx) { return cache.get(tx); }); };
    CHECK(cached().programmes.empty());
    file.put(defined(writer, "kawa", 1, stamps("Kawa")));
    CHECK(namesOf(cached()) == Names{"Kawa"});
    auto const* where = file.read([&](Transaction& tx) { return cache.get(tx).programmes.data(); });
    CHECK(where == file.read([&](Transaction& tx) { return cache.get(tx).programmes.data(); }));
    file.put(writer(rulesSet({{}, AskAmount::Always})));
    cached();
    CHECK(cache.askAmount() == AskAmount::Always);
    CHECK(cache.stamp() == file.stamp());

    auto const lost = file.database().write([&](Transaction& tx) -> Result<void> {
        file.apply(tx, defined(writer, "kawa", 2, stamps("nigdy")));
        CHECK(namesOf(cache.get(tx)) == Names{"nigdy"});
        return makeError(ErrorKind::Refused, "no");
    });
    CHECK_FALSE(lost);
    CHECK(namesOf(cached()) == Names{"Kawa"});
    CHECK_FALSE(file.database().write([&](Transaction& tx) -> Result<void> {
        file.apply(tx, defined(writer, "kawa", 2, stamps("nigdy")));
        cache.get(tx);
        return makeError(ErrorKind::Refused, "no");
    }));
    file.put(defined(writer, "kawa", 2, stamps("jednak")));
    CHECK(namesOf(cached()) == Names{"jednak"});
}
