// F9 and the list of recent actions: what is taken back is taken back exactly.
#include "tests/ui/CounterRig.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/UndoButton.h"

#include <QLineEdit>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("F9 takes a stamp back exactly, with everything that was added to it")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna", "600 100 200");
    rig.visits(anna, 2);
    auto const before = rig.standing({anna});
    rig.scan(anna);
    SECTION("one stamp")
    {
        rig.key(Qt::Key_F9);
        CHECK(
            rig.banner().startsWith(QStringLiteral("Anna: cofnięto pieczątkę. Na karcie jest znowu 2 z 5")));
    }
    SECTION("by the large button")
    {
        auto* undo = visible<UndoButton>(rig.screen());
        REQUIRE(undo);
        CHECK(undo->isLarge());
        QTest::mouseClick(undo, Qt::LeftButton);
        rig.settle();
        CHECK_FALSE(undo->isLarge());
    }
    SECTION("raised by F2")
    {
        rig.key(Qt::Key_F2);
        REQUIRE(rig.have(anna) == 4);
        rig.key(Qt::Key_F9);
    }
    SECTION("set to nine, reward included")
    {
        QTest::keyClick(&rig.screen(), Qt::Key_9);
        REQUIRE(rig.until([&] { return rig.state().banner.mood == Mood::Reward; }));
        rig.settle();
        REQUIRE(rig.openRewards(anna) == 2);
        rig.key(Qt::Key_F9);
    }
    SECTION("and a preference that was typed meanwhile stays")
    {
        rig.key(Qt::Key_F9);
    }
    CHECK(rig.standing({anna}) == before);
    CHECK(rig.rows().first().contains(QStringLiteral("cofnięto")));
    CHECK(rig.verifyClosed().holds());
}

TEST_CASE("After F9 the same card counts again at once")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    rig.key(Qt::Key_F9);
    rig.scan(anna, 0);
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.have(anna) == 1);
}

TEST_CASE("F9 twice takes the last two back, and then says that there is nothing more")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.visits(anna, 1); // yesterday: not to be taken back here
    auto const before = rig.standing({anna});
    rig.key(Qt::Key_F6);
    rig.scan(anna);
    REQUIRE(rig.visitsToday() == 2);
    rig.key(Qt::Key_F9);
    CHECK(rig.visitsToday() == 1);
    CHECK(rig.says(QStringLiteral("zakup bez karty")));
    rig.key(Qt::Key_F9);
    CHECK(rig.banner().startsWith(QStringLiteral("Cofnięto zakup bez karty")));
    CHECK(rig.standing({anna}) == before);
    rig.key(Qt::Key_F9);
    CHECK(rig.banner().startsWith(QStringLiteral("Nie ma czego cofnąć")));
    CHECK(rig.standing({anna}) == before);
}

TEST_CASE("An earlier customer's stamp is taken back by keyboard after the next scan")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    auto const ola = rig.enrol("Ola");
    rig.pass(std::chrono::hours(24));
    auto const annaBefore = rig.standing({anna});
    rig.scan(anna);
    rig.scan(ola);
    auto* list = visible<RecentView>(rig.screen());
    for (int i = 0; i < 12 && QApplication::focusWidget() != list; ++i)
        rig.key(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == list);
    rig.key(Qt::Key_Home);
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    CHECK(rig.banner().startsWith(QStringLiteral("Anna: cofnięto pieczątkę")));
    CHECK(rig.have(anna) == 0);
    CHECK(rig.have(ola) == 1);
    auto const again = list->currentIndex();
    CHECK(plain(again.data(Qt::AccessibleTextRole).toString()).startsWith(QStringLiteral("Anna, cofnięto")));
    rig.key(Qt::Key_Return); // pressed twice: taken back once
    CHECK(rig.have(ola) == 1);
    CHECK(rig.visitsToday() == 1);
}

TEST_CASE("A redemption is taken back exactly: the reward waits again")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.visits(anna, 6);
    auto const before = rig.standing({anna});
    rig.scan(anna);
    auto const stamped = rig.standing({anna});
    rig.key(Qt::Key_F8);
    REQUIRE(rig.openRewards(anna) == 0);
    rig.key(Qt::Key_F9);
    CHECK(rig.banner().startsWith(QStringLiteral("Anna: cofnięto wydanie nagrody")));
    CHECK(rig.standing({anna}) == stamped);
    rig.key(Qt::Key_F9);
    CHECK(rig.standing({anna}) == before);
}

TEST_CASE("F9 after an enrolment takes the whole of it back; the card is free again")
{
    CounterRig rig;
    rig.pass(std::chrono::hours(24));
    rig.key(Qt::Key_F4);
    REQUIRE(rig.shows<EnrolPanelView>());
    auto const number = std::get<EnrolPanel>(rig.state().panel).cardNumber;
    rig.type(QStringLiteral("Łucja"));
    rig.key(Qt::Key_Tab);
    rig.type(QStringLiteral("600 700 800"));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.looks(Mood::Stamped));
    REQUIRE(rig.visitsToday() == 1);
    rig.key(Qt::Key_F9);
    CHECK(rig.banner().startsWith(QStringLiteral("Łucja: cofnięto nową kartę")));
    CHECK(rig.visitsToday() == 0);
    rig.key(Qt::Key_F3);
    rig.type(QStringLiteral("Lucja"));
    CHECK_FALSE(rig.says(QStringLiteral("Łucja, ••")));
    CHECK(rig.says(QStringLiteral("Nikogo nie znaleziono")));
    rig.key(Qt::Key_Escape);
}

TEST_CASE("A remark is taken back")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.visits(anna, 1);
    rig.scan(anna);
    auto const before = rig.standing({anna});
    rig.key(Qt::Key_F5);
    rig.key(Qt::Key_1);
    rig.type(QStringLiteral("zimna kawa"));
    rig.key(Qt::Key_Return);
    CHECK(rig.banner().startsWith(QStringLiteral("Zapisano skargę")));
    REQUIRE(rig.view(anna.customer).complaint);
    rig.key(Qt::Key_F9);
    CHECK(rig.banner().startsWith(QStringLiteral("Cofnięto uwagę klienta")));
    CHECK(rig.standing({anna}) == before);
}

TEST_CASE("A guest that was taken back is not offered a card any more")
{
    CounterRig rig;
    rig.key(Qt::Key_F6);
    REQUIRE_FALSE(rig.state().attachOffer.isEmpty());
    rig.key(Qt::Key_F9);
    CHECK(rig.visitsToday() == 0);
    CHECK(rig.state().attachOffer.isEmpty());
    rig.key(Qt::Key_F4, Qt::ShiftModifier);
    CHECK_FALSE(rig.shows<EnrolPanelView>());
}

TEST_CASE("Undo stays large for its time only")
{
    RigSetup setup;
    setup.times.undoLarge = 1000;
    CounterRig rig(setup);
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    auto* undo = visible<UndoButton>(rig.screen());
    REQUIRE(undo);
    REQUIRE(rig.until([&] { return !undo->isLarge(); }));
    rig.key(Qt::Key_F9); // and works as before
    CHECK(rig.have(anna) == 0);
}

TEST_CASE("Yesterday's stamp is not taken back at the counter")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    rig.pass(std::chrono::hours(24));
    rig.key(Qt::Key_F9);
    CHECK(rig.banner().startsWith(QStringLiteral("Nie ma czego cofnąć")));
    CHECK(rig.have(anna) == 1);
}
