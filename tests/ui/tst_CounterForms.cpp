// The counter's forms without a mouse: enrolment, remark, guest, preference.
#include "core/storage/Query.h"
#include "tests/ui/CounterRig.h"
#include "ui/counter/CustomerPanelView.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/NoteView.h"

#include <QLineEdit>

using namespace bywalec;
using namespace bywalec::test;

namespace {
QLineEdit* focusedField()
{
    return qobject_cast<QLineEdit*>(QApplication::focusWidget());
}

QStringList hits(CounterRig& rig)
{
    QStringList names;
    if (auto const* panel = std::get_if<SearchPanel>(&rig.state().panel))
        for (auto const& hit : panel->hits)
            names << hit.name;
    return names;
}
} // namespace

TEST_CASE("F4 shows a card that is valid already; name, phone and Enter enrol with the first stamp")
{
    CounterRig rig;
    rig.pass(std::chrono::hours(24));
    rig.key(Qt::Key_F4);
    REQUIRE(rig.shows<EnrolPanelView>());
    CHECK(visible<CardPicture>(rig.screen())->modulePx() >= 5);
    REQUIRE(focusedField());
    rig.type(QStringLiteral("Łucja"));
    rig.key(Qt::Key_Tab);
    rig.type(QStringLiteral("12"));
    rig.key(Qt::Key_Return);
    CHECK(rig.says(QStringLiteral("Sprawdź numer telefonu")));
    CHECK(rig.visitsToday() == 0);
    focusedField()->clear();
    rig.type(QStringLiteral("600 700 800"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // twice: saved once
    rig.settle();
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.banner().startsWith(QStringLiteral("Łucja: założono kartę. 1 z 5 pieczątek")));
    CHECK(rig.visitsToday() == 1);
    CHECK(rig.rows().size() == 1);
    rig.key(Qt::Key_F3);
    rig.type(QStringLiteral("lucja"));
    CHECK(hits(rig).size() == 1);
}

TEST_CASE("Nobody has to give a name")
{
    CounterRig rig;
    rig.key(Qt::Key_F4);
    rig.key(Qt::Key_Return);
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.banner().startsWith(QStringLiteral("Założono kartę")));
    CHECK(rig.says(QStringLiteral("Klient bez imienia")));
    CHECK(rig.visitsToday() == 1);
}

TEST_CASE("Esc leaves a card that offers enrolment when it is scanned")
{
    CounterRig rig;
    rig.key(Qt::Key_F4);
    auto const number = std::get<EnrolPanel>(rig.state().panel).cardNumber;
    rig.key(Qt::Key_Escape);
    CHECK(rig.banner().startsWith(QStringLiteral("Zostawiono kartę bez danych")));
    rig.key(Qt::Key_Escape);
    CHECK(rig.looks(Mood::Ready));
    CHECK(rig.visitsToday() == 0);
    // What the customer photographed: the picture on the screen.
    CHECK(rig.ask([](Business& business) {
        auto rows = business.database().read([](Transaction& tx) -> Result<int> {
            auto query = tx.query("SELECT count(*) FROM card");
            query.step();
            return int(query.integer(0));
        });
        return rows ? *rows : -1;
    }) == 1);
    CHECK_FALSE(number.isEmpty());
}

TEST_CASE("The code on the screen scans before anything is typed, even after the programme was killed")
{
    CounterRig rig;
    rig.key(Qt::Key_F4);
    auto* picture = visible<CardPicture>(rig.screen());
    auto const image = picture->grab().toImage();
    rig.restart();
    QStringList read;
    QObject::connect(&rig.window().camera(), &CameraFeed::decoded, &rig.window(),
                     [&](QString const& text, double) { read << text; });
    REQUIRE(rig.until([&] { return rig.window().camera().injectFrame(image); }));
    REQUIRE(rig.until([&] { return !read.isEmpty(); }));
    rig.settle();
    REQUIRE(rig.shows<EnrolPanelView>());
    CHECK(rig.banner().startsWith(QStringLiteral("Ta karta jest jeszcze wolna")));
}

TEST_CASE("A printed card: scan, name, Enter")
{
    CounterRig rig;
    auto const card = rig.freeCard();
    rig.scan(card);
    REQUIRE(rig.shows<EnrolPanelView>());
    CHECK(rig.banner().startsWith(QStringLiteral("Ta karta jest jeszcze wolna")));
    rig.type(QStringLiteral("Ola"));
    rig.key(Qt::Key_Return);
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.banner().startsWith(QStringLiteral("Ola: założono kartę")));
    rig.scan(card, 601'000);
    CHECK(rig.banner().startsWith(QStringLiteral("Ola: dodano pieczątkę. 2 z 5")));
}

TEST_CASE("Two cards scanned before the counter has answered are each taken for what they are")
{
    CounterRig rig;
    auto const free = rig.freeCard();
    auto const anna = rig.enrol("Anna");
    rig.scan(free);
    auto const code = std::get<EnrolPanel>(rig.state().panel).modules;
    rig.key(Qt::Key_Escape);
    rig.pass(std::chrono::seconds(3));
    rig.burst(anna.payload);
    rig.burst(free.payload);
    rig.burst("5901234123457");
    rig.settle();
    CHECK(rig.have(anna) == 1);
    CHECK(rig.looks(Mood::NotOurs));
    // The form of the free card, when only it is still to be answered, is the free card's.
    rig.pass(std::chrono::seconds(3));
    rig.burst(free.payload);
    rig.burst(anna.payload);
    QString number;
    QObject::connect(&rig.window().controller(), &CounterController::stateChanged, &rig.window(),
                     [&](CounterState const& state) {
                         if (auto const* panel = std::get_if<EnrolPanel>(&state.panel)) {
                             CHECK((panel->modules == code));
                             number = panel->cardNumber;
                         }
                     });
    rig.settle();
    CHECK_FALSE(number.isEmpty());
    CHECK(rig.looks(Mood::Duplicate));
}

TEST_CASE("F5 logs what a customer said, in three keys")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.visits(anna, 1);
    rig.scan(anna);
    rig.key(Qt::Key_F5);
    CHECK(rig.says(QStringLiteral("Anna")));
    rig.key(Qt::Key_1);
    rig.type(QStringLiteral("zimna kawa"));
    rig.key(Qt::Key_Return);
    CHECK(rig.banner().startsWith(QStringLiteral("Zapisano skargę")));
    CHECK(rig.rows().first().contains(QStringLiteral("uwaga")));
    auto const complaint = rig.view(anna.customer).complaint;
    REQUIRE(complaint);
    CHECK(complaint->text == "zimna kawa");
    rig.scan(anna, 3'600'000);
    CHECK(rig.state().banner.mood == Mood::Stamped);
}

TEST_CASE("F6 counts a guest in one key and offers to make a customer of it")
{
    RigSetup setup;
    bool const late = GENERATE(false, true);
    if (late) setup.times.guestOffer = 800;
    CounterRig rig(setup);
    rig.key(Qt::Key_F6);
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.banner().startsWith(QStringLiteral("Zapisano zakup bez karty")));
    CHECK(rig.visitsToday() == 1);
    if (late) {
        rig.key(Qt::Key_Escape);
        REQUIRE(rig.until([&] { return rig.state().attachOffer.isEmpty(); }));
        rig.key(Qt::Key_F4, Qt::ShiftModifier);
        CHECK_FALSE(rig.shows<EnrolPanelView>());
        return;
    }
    SECTION("from READY by Shift+F4")
    {
        rig.key(Qt::Key_Escape);
        CHECK(rig.says(QStringLiteral("Załóż kartę dla tego zakupu")));
        rig.key(Qt::Key_F4, Qt::ShiftModifier);
        REQUIRE(rig.shows<EnrolPanelView>());
        auto const number = std::get<EnrolPanel>(rig.state().panel).cardNumber;
        rig.key(Qt::Key_F4, Qt::ShiftModifier); // once is enough
        CHECK(std::get<EnrolPanel>(rig.state().panel).cardNumber == number);
        rig.type(QStringLiteral("Ola"));
        rig.key(Qt::Key_Return);
        CHECK(rig.banner().startsWith(QStringLiteral("Ola: zakup dopisano do karty")));
        CHECK(rig.visitsToday() == 1);
        CHECK(rig.state().attachOffer.isEmpty());
    }
    SECTION("at once by F4, as the banner says")
    {
        rig.key(Qt::Key_F4);
        rig.key(Qt::Key_Return);
        CHECK(rig.visitsToday() == 1);
    }
    SECTION("with a printed card")
    {
        rig.scan(rig.freeCard());
        rig.key(Qt::Key_Return);
        CHECK(rig.visitsToday() == 1);
    }
    SECTION("somebody else's new card leaves the guest alone")
    {
        rig.key(Qt::Key_Escape);
        rig.key(Qt::Key_F4);
        rig.type(QStringLiteral("Ewa"));
        rig.key(Qt::Key_Return);
        CHECK(rig.banner().startsWith(QStringLiteral("Ewa: założono kartę")));
        CHECK(rig.visitsToday() == 2);
    }
}

TEST_CASE("The offer that runs out while the form is open still holds for that form")
{
    RigSetup setup;
    setup.times.guestOffer = 600;
    CounterRig rig(setup);
    rig.key(Qt::Key_F6);
    rig.key(Qt::Key_F4);
    REQUIRE(rig.shows<EnrolPanelView>());
    REQUIRE(rig.until([&] { return rig.state().attachOffer.isEmpty(); }));
    rig.key(Qt::Key_Return);
    CHECK(rig.visitsToday() == 1);
}

TEST_CASE("The preference is typed in place, kept sealed, and the screen waits meanwhile, but not for ever")
{
    RigSetup setup;
    setup.times.stamped = 2000;
    CounterRig rig(setup);
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    auto* chip = visible<NoteChip>(rig.screen());
    REQUIRE(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);
    auto* field = focusedField();
    REQUIRE(field);
    SECTION("Enter")
    {
        rig.type(QStringLiteral("mleko owsiane"));
        QTest::qWait(2500);
        CHECK(field->isVisible()); // its time has passed
        rig.key(Qt::Key_Return);
        CHECK(rig.view(anna.customer).profile.preference == "mleko owsiane");
    }
    SECTION("F9 instead")
    {
        rig.key(Qt::Key_F9);
    }
    SECTION("Esc")
    {
        rig.key(Qt::Key_Escape);
        CHECK(rig.view(anna.customer).profile.preference.empty());
    }
    CHECK(
        rig.until([&] { return rig.state().banner.mood == Mood::Ready && !rig.shows<CustomerPanelView>(); }));
}
