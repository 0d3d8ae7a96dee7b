// Between counter and office: F12, and cards that are scanned while the owner is in the office.
#include "tests/ui/OfficeHands.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/SearchField.h"
#include "ui/counter/StatusButton.h"

#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("F12 goes to the office and back, and the counter's keys rest meanwhile")
{
    CounterRig rig;
    auto& window = rig.window();
    REQUIRE(rig.screen().isVisible());
    rig.key(Qt::Key_F12);
    CHECK(window.showsOffice());
    CHECK(window.office().isVisible());
    CHECK_FALSE(rig.screen().isVisible());
    REQUIRE(QApplication::focusWidget());
    CHECK(window.office().isAncestorOf(QApplication::focusWidget()));
    auto const before = rig.visitsToday();
    QSignalSpy intents(&rig.screen(), &CounterScreen::intent);
    press(Qt::Key_F6);
    rig.settle();
    CHECK(intents.isEmpty());
    CHECK(rig.visitsToday() == before);
    press(Qt::Key_F12);
    CHECK_FALSE(window.showsOffice());
    REQUIRE(rig.screen().isVisible());
    rig.key(Qt::Key_F6);
    rig.settle();
    CHECK(rig.visitsToday() == before + 1);
}

TEST_CASE("the office's foot button leads to the counter, and the rail names the shop")
{
    CounterRig rig;
    rig.window().showOffice();
    bool named = false;
    for (auto* label : rig.window().office().findChildren<QLabel*>())
        named = named || label->text() == QStringLiteral("Kawiarnia Pod Lipą");
    CHECK(named);
    auto* button = buttonSaying(rig.window().office(), OfficeShell::tr("Counter"));
    REQUIRE(button);
    button->click();
    CHECK_FALSE(rig.window().showsOffice());
    CHECK(QApplication::focusWidget() == &rig.screen());
}

TEST_CASE("the counter's foot shows the way to the office, with its key, and leads there")
{
    CounterRig rig;
    auto* button = visible<StatusButton>(rig.screen());
    REQUIRE(button);
    CHECK(button->accessibleName() == QStringLiteral("Biuro, F12"));
    CHECK(button->height() >= size::target);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(rig.window().showsOffice());
}

TEST_CASE("a card scanned in the office is stamped and shown at the counter")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.key(Qt::Key_F12);
    REQUIRE(rig.window().showsOffice());
    SECTION("by the scanner")
    {
        rig.scan(anna);
    }
    SECTION("by the camera")
    {
        rig.show(anna.payload);
        rig.until([&] { return !rig.window().showsOffice(); });
        rig.settle();
    }
    CHECK_FALSE(rig.window().showsOffice());
    CHECK(rig.screen().isVisible());
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.have(anna) == 1);
}

TEST_CASE("a scan into an office field leaves its text alone, and F12 leads back to it")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    auto& window = rig.window();
    window.showOffice();
    window.office().showPage(QStringLiteral("programmes"));
    rig.settle();
    window.office().programmes().newProgramme();
    auto* field = qobject_cast<QLineEdit*>(
        window.office().programmesPage().editor()->field(QStringLiteral("reward.name"))->control());
    REQUIRE(field);
    field->setFocus();
    rig.scan(anna);
    CHECK_FALSE(window.showsOffice());
    CHECK(rig.have(anna) == 1);
    CHECK(field->text() == QStringLiteral("kawa"));
    rig.key(Qt::Key_F12);
    CHECK(window.showsOffice());
    CHECK(QApplication::focusWidget() == field);
}

TEST_CASE("an empty card scanned in the office opens the form with the focus in the name")
{
    CounterRig rig;
    auto const card = rig.freeCard();
    rig.window().showOffice();
    rig.scan(card);
    CHECK_FALSE(rig.window().showsOffice());
    REQUIRE(rig.shows<EnrolPanelView>());
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
}
