// What the counter grants, state by state, from the scan to what is seen, heard and written.
#include "tests/ui/CounterRig.h"
#include "ui/counter/AmountPanelView.h"
#include "ui/counter/CustomerPanelView.h"
#include "ui/counter/EmptyPanelView.h"
#include "ui/counter/EnrolPanelView.h"

#include <QLineEdit>

using namespace bywalec;
using namespace bywalec::test;

namespace {
using Heard = std::vector<Sound>;

StampTerms lunch()
{
    auto terms = TestShop::coffeeTerms();
    terms.minimumMinor = 1500;
    return terms;
}

RigSetup with(StampTerms terms)
{
    RigSetup setup;
    setup.terms = std::move(terms);
    return setup;
}
} // namespace

TEST_CASE("READY names nobody and offers a new customer")
{
    CounterRig rig;
    CHECK(rig.looks(Mood::Ready));
    CHECK(rig.banner().startsWith(QStringLiteral("Zeskanuj kartę.")));
    CHECK(rig.shows<EmptyPanelView>());
    CHECK(rig.rows().isEmpty());
    CHECK(buttonWithKey(rig.screen(), QStringLiteral("F4"))->isPrimary());
    CHECK(rig.sounds.empty());
}

TEST_CASE("A scanned card is stamped on the disk, shown and heard; READY comes back with a ribbon")
{
    RigSetup setup;
    bool const byItself = GENERATE(true, false);
    if (byItself) setup.times.stamped = 1200;
    CounterRig rig(setup);
    auto const anna = rig.enrol("Anna", "600 100 200");
    rig.visits(anna, 1);

    rig.scan(anna);

    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.banner().startsWith(QStringLiteral("Anna: dodano pieczątkę. 2 z 5 pieczątek, brakuje 3.")));
    REQUIRE(rig.shows<CustomerPanelView>());
    CHECK(rig.says(QStringLiteral("Anna")));
    REQUIRE(rig.rows().size() == 1);
    CHECK(rig.rows().first().startsWith(QStringLiteral("Anna, +1 pieczątka, 2 z 5, 12:00")));
    CHECK(rig.sounds == Heard{Sound::Stamped});
    if (byItself)
        REQUIRE(rig.until([&] { return rig.state().banner.mood == Mood::Ready; }));
    else
        rig.key(Qt::Key_Escape);
    CHECK(rig.looks(Mood::Ready));
    CHECK(rig.shows<EmptyPanelView>());
    CHECK(rig.says(QStringLiteral("Ostatnio: Anna, 2 z 5")));
    CHECK(rig.have(anna) == 2);
    rig.restart();
    CHECK(rig.have(anna) == 2);
    CHECK(rig.verifyClosed().holds());
}

TEST_CASE("The next customer's scan interrupts the one before at once")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    auto const ola = rig.enrol("Ola");
    rig.scan(anna);
    rig.scan(ola, 0);
    CHECK(rig.banner().startsWith(QStringLiteral("Ola: dodano pieczątkę")));
    CHECK(rig.have(anna) == 1);
    CHECK(rig.have(ola) == 1);
    CHECK(rig.state().recent.rows.first().current);
    CHECK_FALSE(rig.state().recent.rows.at(1).current);
}

TEST_CASE("AMOUNT asks before it awards; Enter awards, a small purchase is counted without a stamp")
{
    CounterRig rig(with(lunch()));
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    CHECK(rig.looks(Mood::Amount));
    CHECK(rig.banner().startsWith(QStringLiteral("Anna: wpisz kwotę")));
    REQUIRE(rig.shows<AmountPanelView>());
    CHECK(rig.sounds == Heard{Sound::Stamped});
    CHECK(rig.visitsToday() == 0);

    SECTION("enough")
    {
        rig.type(QStringLiteral("18,50"));
        rig.key(Qt::Key_Return);
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.have(anna) == 1);
        CHECK(rig.visitsToday() == 1);
    }
    SECTION("Enter twice, before the first has been answered")
    {
        rig.type(QStringLiteral("18,50"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        rig.settle();
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.have(anna) == 1);
        CHECK(rig.visitsToday() == 1);
    }
    SECTION("too little")
    {
        rig.type(QStringLiteral("14.99"));
        rig.key(Qt::Key_Return);
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.banner().startsWith(QStringLiteral("Zapisano zakup bez pieczątki")));
        CHECK(rig.have(anna) == 0);
        CHECK(rig.visitsToday() == 1);
    }
    SECTION("what can't be an amount is said in place, and what was typed stays")
    {
        struct Bad {
            char const *typed, *sentence;
        };
        for (auto const& bad :
             {Bad{"", "Wpisz kwotę z rachunku."}, Bad{"osiem", "Wpisz samą kwotę, na przykład 18,50 zł."},
              Bad{"0", "Kwota musi być większa od zera."}, Bad{"9999999", "Sprawdź kwotę."}}) {
            auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            REQUIRE(field);
            field->clear();
            rig.type(QString::fromUtf8(bad.typed));
            rig.key(Qt::Key_Return);
            INFO(bad.typed);
            CHECK(rig.says(QString::fromUtf8(bad.sentence)));
            CHECK(field->text() == QString::fromUtf8(bad.typed));
            CHECK(rig.looks(Mood::Amount));
        }
        CHECK(rig.visitsToday() == 0);
    }
}

TEST_CASE("AMOUNT that is left awards nothing and is listed as skipped, once")
{
    CounterRig rig(with(lunch()));
    auto const anna = rig.enrol("Anna");
    auto const ola = rig.enrol("Ola");
    rig.pass(std::chrono::seconds(1));
    rig.scan(anna);
    SECTION("by Esc")
    {
        rig.key(Qt::Key_Escape);
        CHECK(rig.looks(Mood::Ready));
        CHECK_FALSE(rig.says(QStringLiteral("Ostatnio")));
    }
    SECTION("by the next scan")
    {
        rig.scan(ola);
        CHECK(rig.banner().startsWith(QStringLiteral("Ola: wpisz kwotę")));
    }
    SECTION("by two scans before the counter has answered")
    {
        rig.pass(std::chrono::seconds(3));
        rig.burst(ola.payload);
        rig.burst(ola.payload);
        rig.burst("HTTPS://EXAMPLE.COM/OTHER");
        rig.settle();
        CHECK(rig.looks(Mood::NotOurs));
    }
    SECTION("by searching")
    {
        rig.key(Qt::Key_F3);
        CHECK(rig.looks(Mood::Ready));
        CHECK_FALSE(rig.banner().contains(QStringLiteral("kwotę")));
        rig.key(Qt::Key_Escape);
    }
    SECTION("by a remark")
    {
        rig.key(Qt::Key_F5);
        rig.key(Qt::Key_Escape);
    }
    SECTION("by a guest")
    {
        rig.key(Qt::Key_F6);
    }
    SECTION("by a new customer")
    {
        rig.key(Qt::Key_F4);
        CHECK(rig.shows<EnrolPanelView>());
        rig.key(Qt::Key_Escape);
    }
    auto const skipped = rig.rows().filter(QStringLiteral("Anna, pominięto, bez kwoty"));
    CHECK(skipped.size() == 1);
    CHECK(rig.have(anna) == 0);
    CHECK(rig.view(anna.customer).habit.visits == 0);
}

TEST_CASE("REWARD is given by F8, kept by F7, by time and by the next scan")
{
    RigSetup setup;
    bool const byTime = GENERATE(false, true);
    if (byTime) setup.times.reward = 1200;
    CounterRig rig(setup);
    auto const anna = rig.enrol("Anna");
    auto const ola = rig.enrol("Ola");
    rig.visits(anna, 4);
    rig.scan(anna);
    CHECK(rig.looks(Mood::Reward));
    CHECK(rig.banner().startsWith(QStringLiteral("Nagroda do odebrania: kawa")));
    CHECK(rig.sounds == Heard{Sound::Reward});
    REQUIRE(rig.openRewards(anna) == 1);
    if (byTime) {
        REQUIRE(rig.until([&] { return rig.state().banner.mood == Mood::Ready; }));
        CHECK(rig.says(QStringLiteral("Ostatnio: Anna, 5 z 5")));
        CHECK(rig.openRewards(anna) == 1);
        return;
    }
    SECTION("F8")
    {
        rig.key(Qt::Key_F8);
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.banner().startsWith(QStringLiteral("Wydano nagrodę: kawa")));
        CHECK(rig.openRewards(anna) == 0);
        CHECK(rig.have(anna) == 0);
        CHECK(rig.rows().first().contains(QStringLiteral("wydano nagrodę: kawa")));
        CHECK(rig.sounds.back() == Sound::Stamped);
    }
    SECTION("F8 twice, before the first has been answered, gives once and says so")
    {
        QTest::keyClick(&rig.screen(), Qt::Key_F8);
        QTest::keyClick(&rig.screen(), Qt::Key_F8);
        rig.settle();
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.openRewards(anna) == 0);
        CHECK(rig.rows().filter(QStringLiteral("wydano nagrodę")).size() == 1);
    }
    SECTION("its button")
    {
        QTest::mouseClick(buttonWithKey(rig.screen(), QStringLiteral("F8")), Qt::LeftButton);
        rig.settle();
        CHECK(rig.openRewards(anna) == 0);
    }
    SECTION("F7")
    {
        rig.key(Qt::Key_F7);
        CHECK(rig.banner().startsWith(QStringLiteral("Zostawiono na później")));
        CHECK(rig.openRewards(anna) == 1);
        rig.key(Qt::Key_F8); // not any more: it was left for the next visit
        CHECK(rig.openRewards(anna) == 1);
    }
    SECTION("the next scan")
    {
        rig.scan(ola);
        CHECK(rig.banner().startsWith(QStringLiteral("Ola: dodano pieczątkę")));
        CHECK(rig.openRewards(anna) == 1);
        rig.pass(std::chrono::hours(1));
        rig.scan(anna);
        CHECK(rig.looks(Mood::Reward)); // it waits
    }
}
