// The crossing between threads: order, durability, and answers only to those who still live.
#include "core/storage/Query.h"
#include "tests/support/TestShop.h"
#include "ui/async/CoreRunner.h"

#include "tests/support/Catch.h"

#include <future>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace bywalec;
using namespace bywalec::test;
using namespace bywalec::ui;

namespace {
struct Stage {
    TestShop shop;
    std::unique_ptr<CoreRunner> runner;

    Stage()
    {
        shop.close();
        runner = std::make_unique<CoreRunner>(open());
    }
    std::unique_ptr<Business> open()
    {
        auto business = Business::open(shop.options());
        REQUIRE(business);
        return std::move(*business);
    }
    int visits() // as another programme would see the file
    {
        auto reader = Database::open(shop.options().file, Database::Mode::ReadOnly);
        REQUIRE(reader);
        auto const count =
            reader->read([&](Transaction& tx) -> Result<int> { return visitsOn(tx, LocalDay{20402}); });
        REQUIRE(count);
        return *count;
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            runner->drain();
            QCoreApplication::sendPostedEvents();
        }
    }
};

Outcome guest(Business& business)
{
    return business.counter().guest(EventId(), std::nullopt);
}
} // namespace

TEST_CASE("Answers come on the GUI thread in the order of the tasks of a lane")
{
    Stage stage;
    QObject receiver;
    std::vector<int> answered;
    bool here = true;
    for (int i = 0; i < 50; ++i)
        stage.runner->write(
            Lane::Counter, [i](Business&) { return i; }, &receiver,
            [&](int number) {
                answered.push_back(number);
                here = here && QThread::currentThread() == qApp->thread();
            });
    CHECK(answered.empty()); // never from inside the asking call
    stage.settle();
    REQUIRE(answered.size() == 50);
    CHECK(std::is_sorted(answered.begin(), answered.end()));
    CHECK(here);
}

TEST_CASE("What the counter asks goes before everything else that waits")
{
    Stage stage;
    QObject receiver;
    std::promise<void> gate;
    std::promise<void> started;
    std::vector<std::string> done;
    auto held = gate.get_future().share();
    auto const note = [&](std::string const& what) { done.push_back(what); };
    stage.runner->write(
        Lane::Background,
        [held, &started](Business&) {
            started.set_value();
            held.wait();
            return std::string("first");
        },
        &receiver, note);
    started.get_future().wait();
    stage.runner->write(
        Lane::Background, [](Business&) { return std::string("background"); }, &receiver, note);
    stage.runner->write(
        Lane::Counter, [](Business&) { return std::string("counter"); }, &receiver, note);
    gate.set_value();
    stage.settle();
    CHECK(done == std::vector<std::string>{"first", "counter", "background"});
}

TEST_CASE("No answer comes after its receiver is gone, and the write is done all the same")
{
    Stage stage;
    int answers = 0;
    {
        QObject receiver;
        stage.runner->write(Lane::Counter, guest, &receiver, [&](Outcome const&) { ++answers; });
        stage.runner->read([](Transaction&) -> Result<int> { return 1; }, &receiver,
                           [&](Result<int> const&) { ++answers; });
        stage.runner->drain(); // the answers stand in the event queue when the receiver goes
    }
    stage.settle();
    CHECK(answers == 0);
    CHECK(stage.visits() == 1);
}

TEST_CASE("A receiver may go in the answer to another's question")
{
    Stage stage;
    auto* doomed = new QObject;
    QObject killer;
    int answers = 0;
    stage.runner->write(
        Lane::Counter, [](Business&) { return 1; }, &killer, [&](int) { delete doomed; });
    stage.runner->write(
        Lane::Counter, [](Business&) { return 2; }, doomed, [&](int) { ++answers; });
    stage.settle();
    CHECK(answers == 0);
}

TEST_CASE("What was queued is written before the runner ends")
{
    Stage stage;
    int answers = 0;
    QObject receiver;
    for (int i = 0; i < 20; ++i)
        stage.runner->write(i % 2 == 0 ? Lane::Counter : Lane::Background, guest, &receiver,
                            [&](Outcome const&) { ++answers; });
    stage.runner.reset();
    QCoreApplication::sendPostedEvents();
    CHECK(answers == 0); // nobody is there to be told
    CHECK(stage.visits() == 20);
    auto again = stage.open(); // and the writer's lock is free
    CHECK(again);
}

TEST_CASE("A change is told after the commit only, once, and names what changed")
{
    Stage stage;
    int seen = -1;
    QStringList topics;
    int told = 0;
    QObject receiver;
    QObject::connect(stage.runner.get(), &CoreRunner::changed, &receiver, [&](QStringList const& names) {
        ++told;
        topics = names;
        seen = stage.visits();
    });
    bool changedBeforeAnswer = false;
    stage.runner->write(Lane::Counter, guest, &receiver,
                        [&](Outcome const&) { changedBeforeAnswer = told == 1; });
    stage.settle();
    CHECK(told == 1);
    CHECK(seen == 1);
    CHECK(topics.contains(QStringLiteral("visits")));
    CHECK(changedBeforeAnswer);

    stage.runner->write(
        Lane::Counter, [](Business& business) { return business.counter().scan(ScanRequest()); }, &receiver,
        [](Outcome const&) {});
    stage.settle();
    CHECK(told == 1); // nothing was written
}

TEST_CASE("A read that is asked for in the answer sees the write")
{
    Stage stage;
    QObject receiver;
    std::vector<int> seen;
    for (int i = 0; i < 5; ++i)
        stage.runner->write(Lane::Counter, guest, &receiver, [&](Outcome const&) {
            stage.runner->read([](Transaction& tx) -> Result<int> { return visitsOn(tx, LocalDay{20402}); },
                               &receiver,
                               [&](Result<int> const& count) { seen.push_back(count ? *count : -1); });
        });
    REQUIRE(QTest::qWaitFor([&] { return seen.size() == 5; }, 15000));
    // The last read was asked for after the fifth write.
    CHECK(*std::max_element(seen.begin(), seen.end()) == 5);
    CHECK(*std::min_element(seen.begin(), seen.end()) >= 1);
}

TEST_CASE("A read can't write")
{
    Stage stage;
    QObject receiver;
    std::optional<Result<int>> answer;
    stage.runner->read(
        [](Transaction& tx) -> Result<int> {
            tx.query("DELETE FROM visit").run();
            return 0;
        },
        &receiver, [&](Result<int> result) { answer = std::move(result); });
    stage.settle();
    REQUIRE(answer);
    CHECK_FALSE(*answer);
}
