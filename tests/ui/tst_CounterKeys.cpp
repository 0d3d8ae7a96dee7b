// The counter without a mouse: digits, F2 and the search.
#include "tests/ui/CounterRig.h"
#include "ui/counter/SearchField.h"
#include "ui/counter/SearchPanelView.h"

#include <QLineEdit>

using namespace bywalec;
using namespace bywalec::test;

namespace {
// Nothing may have happened after a time in which it would have.
void quietTime(CounterRig& rig)
{
    QTest::qWait(250);
    rig.settle();
}

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

TEST_CASE("A digit while STAMPED sets the number of stamps; F2 adds one more")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    REQUIRE(rig.until([&] { return rig.banner().contains(QStringLiteral("3 pieczątki")); }));
    rig.settle();
    CHECK(rig.have(anna) == 3);
    CHECK(rig.visitsToday() == 1);
    rig.key(Qt::Key_F2);
    CHECK(rig.banner().startsWith(QStringLiteral("Anna: dodano 4 pieczątki")));
    CHECK(rig.have(anna) == 4);
    CHECK(rig.rows().first().contains(QStringLiteral("+4 pieczątki")));
    SECTION("two quick F2 count twice")
    {
        QTest::keyClick(&rig.screen(), Qt::Key_F2);
        QTest::keyClick(&rig.screen(), Qt::Key_F2);
        rig.settle();
        CHECK(rig.view(anna.customer).programmes.front().progress->open == 1);
        CHECK(rig.have(anna) == 1);
    }
    SECTION("fewer again")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        REQUIRE(rig.until([&] { return rig.banner().contains(QStringLiteral("2 pieczątki")); }));
        rig.settle();
        CHECK(rig.have(anna) == 2);
    }
}

TEST_CASE("Digits and F2 do nothing where they must not")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    auto const ola = rig.enrol("Ola");
    SECTION("in READY")
    {
        rig.key(Qt::Key_F2);
        rig.key(Qt::Key_4);
        quietTime(rig);
        CHECK(rig.looks(Mood::Ready));
        CHECK(rig.visitsToday() == 0);
    }
    SECTION("after STAMPED went to READY")
    {
        rig.scan(anna);
        rig.key(Qt::Key_Escape);
        rig.key(Qt::Key_F2);
        rig.key(Qt::Key_4);
        quietTime(rig);
        CHECK(rig.have(anna) == 1);
    }
    SECTION("while a field has the focus")
    {
        rig.scan(anna);
        visible<SearchField>(rig.screen())->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
        quietTime(rig);
        CHECK(rig.have(anna) == 1);
    }
    SECTION("as the beginning of a scanner's burst")
    {
        rig.scan(anna);
        rig.scan("4006381333931");
        quietTime(rig);
        CHECK(rig.looks(Mood::NotOurs));
        CHECK(rig.have(anna) == 1);
    }
    SECTION("when the next card is there before the digit has proved to be alone")
    {
        rig.scan(anna);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
        rig.window().controller().cameraRead(QString::fromStdString(ola.payload), 1);
        rig.settle();
        REQUIRE(rig.banner().startsWith(QStringLiteral("Ola")));
        quietTime(rig);
        CHECK(rig.have(ola) == 1);
    }
}

TEST_CASE("F3 finds whoever is meant, arrows choose, Enter stamps")
{
    CounterRig rig;
    auto const lucja = rig.enrol("Łucja Żółw", "600 123 456");
    auto const anna = rig.enrol("Anna Kowalska", "601 222 789");
    rig.enrol("Anna Nowak", "602 333 111");
    rig.visits(lucja, 1);
    rig.visits(anna, 1);
    auto const number = rig.ask([&](Business& business) {
        return business.counter().scan(ScanRequest{lucja.payload, {}, {}, true, {}}).cardNumber;
    });
    rig.pass(std::chrono::hours(24));
    rig.key(Qt::Key_F3);
    REQUIRE(rig.shows<SearchPanelView>());
    REQUIRE(focusedField() == visible<SearchField>(rig.screen()));
    struct Try {
        QString typed, first;
    };
    QString const lucjaName = QStringLiteral("Łucja Żółw");
    for (auto const& attempt :
         {Try{QStringLiteral("lucja"), lucjaName}, Try{QStringLiteral("zolw luc"), lucjaName},
          Try{QStringLiteral("Lucka"), lucjaName}, Try{QStringLiteral("456"), lucjaName},
          Try{QString::fromStdString(number), lucjaName},
          Try{QStringLiteral("kowalska"), QStringLiteral("Anna Kowalska")}}) {
        focusedField()->clear();
        rig.type(attempt.typed);
        INFO(qPrintable(attempt.typed));
        REQUIRE_FALSE(hits(rig).isEmpty());
        CHECK(hits(rig).first() == attempt.first);
    }
    focusedField()->clear();
    rig.type(QStringLiteral("anna"));
    REQUIRE(hits(rig).size() == 2);
    auto const second = hits(rig).at(1);
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    CHECK(rig.looks(Mood::Stamped));
    CHECK(rig.banner().startsWith(second));
    CHECK(rig.visitsToday() == 1);
    CHECK_FALSE(focusedField()); // keys belong to the screen again

    rig.key(Qt::Key_F3);
    rig.type(QStringLiteral("9999999999"));
    CHECK(rig.says(QStringLiteral("Numer karty się nie zgadza")));
    focusedField()->clear();
    rig.type(QStringLiteral("Zenobiusz"));
    CHECK(rig.says(QStringLiteral("Nikogo nie znaleziono")));
    rig.key(Qt::Key_Escape);
    CHECK(rig.looks(Mood::Ready));
}
