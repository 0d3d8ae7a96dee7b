// Scanner and camera at the real window: whatever has the focus, the card is stamped and nothing else
// happens.
#include "tests/ui/CounterRig.h"
#include "ui/counter/AmountPanelView.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/NoteView.h"
#include "ui/counter/SearchField.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("A burst into any field stamps the card, gives the field its text back and presses nothing")
{
    RigSetup setup;
    QString const where = GENERATE(as<QString>(), QStringLiteral("search"), QStringLiteral("name"),
                                   QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("note"),
                                   QStringLiteral("remark"), QStringLiteral("amount"));
    if (where == QStringLiteral("amount")) setup.terms.minimumMinor = 1000;
    CounterRig rig(setup);
    auto const anna = rig.enrol("Anna");
    auto const ola = rig.enrol("Ola");
    INFO(qPrintable(where));

    if (where == QStringLiteral("search")) rig.key(Qt::Key_F3);
    if (where == QStringLiteral("amount")) rig.scan(anna);
    if (where == QStringLiteral("remark")) {
        rig.key(Qt::Key_F5);
        rig.key(Qt::Key_2);
    }
    if (where == QStringLiteral("note")) {
        rig.scan(anna);
        QTest::mouseClick(visible<NoteChip>(rig.screen()), Qt::LeftButton);
    }
    if (where == QStringLiteral("name") || where == QStringLiteral("phone") ||
        where == QStringLiteral("email")) {
        rig.key(Qt::Key_F4);
        if (where == QStringLiteral("phone")) rig.key(Qt::Key_Tab);
        if (where == QStringLiteral("email"))
            for (auto* box : rig.screen().findChildren<ConsentBox*>())
                if (box->isEnabled() && box->isVisible()) QTest::mouseClick(box, Qt::LeftButton);
        rig.settle();
    }
    QPointer<QLineEdit> const field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    rig.type(QStringLiteral("12"));
    QString const before = field->text();
    REQUIRE(before.endsWith(QStringLiteral("12")));
    auto const visitsBefore = rig.visitsToday();
    QSignalSpy const entered(field, &QLineEdit::returnPressed);

    // The moment after the burst, before anything is answered: the field is as it was.
    rig.pass(std::chrono::seconds(3));
    rig.burst(ola.payload);
    CHECK(field->text() == before);
    CHECK(entered.isEmpty());
    rig.settle();

    if (where == QStringLiteral("amount")) {
        CHECK(rig.banner().startsWith(QStringLiteral("Ola: wpisz kwotę")));
        CHECK(field->text().isEmpty()); // another customer's question
        CHECK(rig.visitsToday() == visitsBefore);
        return;
    }
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.banner().startsWith(QStringLiteral("Ola: dodano pieczątkę")));
    CHECK(rig.have(ola) == 1);
    CHECK(rig.visitsToday() == visitsBefore + 1);
    CHECK(rig.view(anna.customer).profile.preference.empty());
}

TEST_CASE("A card held before the camera is stamped once, however many frames show it")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    auto const ola = rig.enrol("Ola");
    for (int frame = 0; frame < 10; ++frame) {
        rig.show(anna.payload);
        rig.pass(std::chrono::milliseconds(100));
    }
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.have(anna) == 1);
    CHECK(rig.sounds.size() == 1);
    CHECK(rig.state().camera == CameraMood::Read);

    SECTION("and stays silent for as long as it lies there")
    {
        for (int second = 0; second < 12; ++second) {
            rig.pass(std::chrono::seconds(1));
            rig.show(anna.payload);
        }
        CHECK(rig.sounds.size() == 1);
        CHECK(rig.looks(Mood::Stamped));
        CHECK(rig.rows().size() == 3); // two enrolments and the stamp: nothing was "skipped"
    }
    SECTION("and another card works at once")
    {
        rig.show(ola.payload);
        CHECK(rig.banner().startsWith(QStringLiteral("Ola: dodano pieczątkę")));
        CHECK(rig.have(ola) == 1);
    }
    SECTION("and the same card counts as a second presentation once it was away")
    {
        rig.pass(std::chrono::seconds(8));
        rig.show(anna.payload);
        CHECK(rig.looks(Mood::Duplicate));
        CHECK(rig.have(anna) == 1);
    }
}

TEST_CASE("The camera's frame says so for a moment, then the camera is as before")
{
    RigSetup setup;
    setup.times.cameraRead = 400;
    CounterRig rig(setup);
    rig.show(rig.enrol("Anna").payload);
    CHECK(rig.until([&] { return rig.state().camera != CameraMood::Read; }));
    CHECK(plain(rig.state().cameraLabel) != QStringLiteral("Odczytano"));
}

TEST_CASE("Camera and scanner read the same card: one stamp")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.show(anna.payload);
    rig.scan(anna, 500);
    CHECK(rig.have(anna) == 1);
    CHECK(rig.looks(Mood::Duplicate));
}

TEST_CASE("Without a camera a band says so, after the time a camera takes to start")
{
    CounterRig rig;
    CHECK(rig.state().band.isEmpty());
    CHECK(rig.until([&] { return rig.says(QStringLiteral("Brak kamery. Użyj czytnika.")); }));
}
