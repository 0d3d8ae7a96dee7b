// What the counter refuses: skipped scans, cards it does not know, and a disk that is full.
#include "tests/ui/CounterRig.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/ProblemPanelView.h"

#include <QLineEdit>

using namespace bywalec;
using namespace bywalec::test;

namespace {
using Heard = std::vector<Sound>;
} // namespace

TEST_CASE("DUPLICATE adds nothing, is listed as skipped, and F2 adds anyway, once")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    auto const ola = rig.enrol("Ola");
    rig.scan(anna);
    rig.sounds.clear();
    rig.scan(anna, 8000);
    CHECK(rig.looks(Mood::Duplicate));
    CHECK(rig.banner().startsWith(QStringLiteral("Tę kartę zeskanowano 8 s temu. Nie dodano pieczątki.")));
    CHECK(rig.sounds == Heard{Sound::Duplicate});
    CHECK(rig.have(anna) == 1);
    CHECK(rig.rows().first().startsWith(QStringLiteral("Anna, pominięto ten skan")));
    SECTION("F2")
    {
        rig.key(Qt::Key_F2);
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.have(anna) == 2);
        CHECK(rig.visitsToday() == 2);
    }
    SECTION("F2 twice, before the first has been answered")
    {
        QTest::keyClick(&rig.screen(), Qt::Key_F2);
        QTest::keyClick(&rig.screen(), Qt::Key_F2);
        rig.settle();
        CHECK(rig.have(anna) == 2);
        CHECK(rig.visitsToday() == 2);
    }
    SECTION("a row that was skipped stays under what came after it in the same minute")
    {
        rig.scan(ola, 4000);
        CHECK(rig.rows().at(0).startsWith(QStringLiteral("Ola, +1")));
        CHECK(rig.rows().at(1).startsWith(QStringLiteral("Anna, pominięto")));
        CHECK(rig.rows().at(2).startsWith(QStringLiteral("Anna, +1")));
    }
    SECTION("Esc leaves no ribbon, as nothing counted")
    {
        rig.key(Qt::Key_Escape);
        CHECK(rig.looks(Mood::Ready));
        CHECK_FALSE(rig.says(QStringLiteral("Ostatnio")));
    }
    SECTION("outside the window the card counts again")
    {
        rig.scan(anna, 601'000);
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.have(anna) == 2);
    }
}

TEST_CASE("DUPLICATE goes by itself")
{
    RigSetup setup;
    setup.times.duplicate = 800;
    CounterRig rig(setup);
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    rig.scan(anna);
    REQUIRE(rig.state().banner.mood == Mood::Duplicate);
    REQUIRE(rig.until([&] { return rig.state().banner.mood == Mood::Ready; }));
    CHECK(rig.have(anna) == 1);
}

TEST_CASE("The double read of a scanner is ignored without a word")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    rig.scan(anna, 2000);
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.sounds.size() == 1);
    CHECK(rig.rows().size() == 2); // the enrolment and the stamp
}

TEST_CASE("UNKNOWN, NOT OURS and BLOCKED say what to do, name nobody falsely and stay")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    auto const rowsBefore = rig.rows();
    Mood mood = Mood::Unknown;
    SECTION("unknown")
    {
        rig.scan(rig.unknownCard());
        CHECK(rig.banner().startsWith(QStringLiteral("Nieznana karta. Zapytaj o numer telefonu")));
        CHECK(rig.says(QStringLiteral("Odczytano numer karty")));
    }
    SECTION("forged: one character of the tag is another")
    {
        mood = Mood::NotOurs;
        auto forged = anna.payload;
        forged.back() = forged.back() == '7' ? '8' : '7';
        rig.scan(forged);
        CHECK(rig.banner().startsWith(QStringLiteral("To nie jest karta tego lokalu")));
    }
    SECTION("another code altogether")
    {
        mood = Mood::NotOurs;
        rig.scan("5901234123457");
        CHECK(rig.banner().startsWith(QStringLiteral("To nie jest karta tego lokalu")));
    }
    SECTION("blocked")
    {
        mood = Mood::Blocked;
        rig.block(anna);
        rig.scan(anna);
        CHECK(rig.banner().startsWith(QStringLiteral("Karta zablokowana")));
    }
    CHECK(rig.looks(mood));
    CHECK(rig.shows<ProblemPanelView>());
    CHECK(rig.sounds == Heard{Sound::Refused});
    CHECK(rig.have(anna) == 0);
    CHECK(rig.rows() == rowsBefore);
    rig.key(Qt::Key_F2); // nothing to add to
    rig.key(Qt::Key_3);
    CHECK(rig.looks(mood));
    rig.key(Qt::Key_Escape);
    CHECK(rig.looks(Mood::Ready));
    CHECK_FALSE(rig.says(QStringLiteral("Ostatnio")));
}

TEST_CASE("A refusal goes after a minute at most")
{
    RigSetup setup;
    setup.times.problem = 800;
    CounterRig rig(setup);
    rig.scan("5901234123457");
    REQUIRE(rig.state().banner.mood == Mood::NotOurs);
    CHECK(rig.until([&] { return rig.state().banner.mood == Mood::Ready; }));
}

TEST_CASE("F4 on a blocked card gives its holder a new one with the same balance")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.visits(anna, 3);
    rig.block(anna);
    rig.scan(anna);
    rig.key(Qt::Key_F4);
    CHECK(rig.banner().startsWith(QStringLiteral("Anna: wydano nową kartę")));
    CHECK(rig.view(anna.customer).hasCard);
    CHECK(rig.have(anna) == 3);
    REQUIRE(rig.shows<EnrolPanelView>());
    // There is nobody to enrol: no form, and nothing that Esc would leave without data.
    CHECK_FALSE(rig.shows<QLineEdit>());
    CHECK_FALSE(rig.says(QStringLiteral("Zapisz")));
    rig.key(Qt::Key_Escape);
    CHECK(rig.looks(Mood::Ready));
    CHECK_FALSE(rig.banner().contains(QStringLiteral("bez danych")));
    rig.scan(anna, 60'000);
    CHECK(rig.looks(Mood::Blocked)); // the old one stays blocked
}

TEST_CASE("NOT SAVED adds nothing, stays, says the cause, and the scan counts when there is room again")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.limitDisk(true);
    // Small writes still fit into the last pages of the file.
    for (int i = 0; i < 200 && rig.state().banner.mood != Mood::NotSaved; ++i)
        rig.key(Qt::Key_F6);
    REQUIRE(rig.looks(Mood::NotSaved));
    CHECK(rig.banner().startsWith(QStringLiteral("Nie zapisano. Brak miejsca na dysku. Nic nie dodano.")));
    CHECK(rig.shows<ProblemPanelView>());
    CHECK(rig.sounds.back() == Sound::Refused);
    auto const full = rig.standing({anna});
    rig.scan(anna);
    CHECK(rig.looks(Mood::NotSaved));
    CHECK(rig.standing({anna}) == full);

    SECTION("the disk is asked in place")
    {
        QPushButton* check = nullptr;
        for (auto* button : rig.screen().findChildren<QPushButton*>())
            if (button->isVisible() && button->text().contains(QStringLiteral("dysk"), Qt::CaseInsensitive))
                check = button;
        REQUIRE(check);
        QTest::mouseClick(check, Qt::LeftButton);
        rig.settle();
        CHECK(rig.says(QStringLiteral("Nadal brakuje miejsca")));
        rig.limitDisk(false);
        QTest::mouseClick(check, Qt::LeftButton);
        rig.settle();
        CHECK(rig.says(QStringLiteral("Dysk przyjmuje zapis")));
        CHECK(rig.looks(Mood::NotSaved));
    }
    SECTION("a scan after there is room")
    {
        rig.limitDisk(false);
        rig.scan(anna);
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.have(anna) == 1);
    }
    SECTION("Esc")
    {
        rig.key(Qt::Key_Escape);
        CHECK(rig.looks(Mood::Ready));
    }
    rig.limitDisk(false);
    CHECK(rig.verifyClosed().holds());
}
