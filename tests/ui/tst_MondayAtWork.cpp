// The Monday page in the real window, over a real shop file: leafing, and writing files.
#include "tests/ui/OfficeHands.h"
#include "ui/office/TableList.h"
#include "ui/reports/GoalsController.h"
#include "ui/reports/MondayController.h"
#include "ui/reports/MondayPage.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("the office shows the week that is over, and leafs to others and back")
{
    OfficeHands owner;
    owner.office().showPage(QStringLiteral("monday"));
    owner.settle();
    auto& page = owner.office().mondayPage();
    auto const& controller = owner.office().monday();
    REQUIRE_FALSE(page.state().headline.isEmpty());
    auto const first = page.state().period;
    CHECK(first.kind == PeriodKind::Week);
    CHECK(page.state() == controller.state());
    Q_EMIT page.previousWanted();
    owner.settle();
    CHECK(page.state().period == previous(first));
    Q_EMIT page.nextWanted();
    Q_EMIT page.nextWanted();
    owner.settle();
    CHECK(page.state().period == next(first));
    CHECK_FALSE(page.state().hasNext);
    Q_EMIT page.nextWanted(); // the future has no page
    owner.settle();
    CHECK(page.state().period == next(first));
    Q_EMIT page.kindWanted(PeriodKind::Quarter);
    owner.settle();
    CHECK(page.state().period.kind == PeriodKind::Quarter);
}

TEST_CASE("the office opens on the Monday page, and it is read again when the office is shown")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.key(Qt::Key_F12);
    rig.settle();
    auto& office = rig.window().office();
    CHECK(office.currentPage() == QStringLiteral("monday"));
    auto& page = office.mondayPage();
    REQUIRE_FALSE(page.state().headline.isEmpty());
    Q_EMIT page.nextWanted();
    rig.settle();
    auto const before = page.state().tiles.value(0).value;
    rig.scan(anna);
    REQUIRE_FALSE(rig.window().showsOffice());
    rig.key(Qt::Key_F12);
    rig.settle();
    CHECK(page.state().tiles.value(0).value != before);
}

TEST_CASE("a week that ends overnight is the page in the morning, and one that was leafed to stays")
{
    CounterRig rig;
    rig.key(Qt::Key_F12);
    rig.settle();
    auto& office = rig.window().office();
    auto& page = office.mondayPage();
    auto const week = page.state().period;
    office.lookAtDay(); // the same day: nothing to read
    CHECK_FALSE(office.isBusy());
    rig.pass(std::chrono::hours(24 * 7));
    office.lookAtDay();
    rig.settle();
    CHECK(page.state().period == next(week));
    Q_EMIT page.previousWanted();
    rig.settle();
    rig.pass(std::chrono::hours(24 * 7));
    office.lookAtDay();
    rig.settle();
    CHECK(page.state().period == week);
}

TEST_CASE("the page stands at once and says why there is no forecast when the models have been asked")
{
    OfficeHands owner({}, "monday");
    auto const& state = owner.office().monday().state();
    auto const block = [&] {
        for (auto const& each : state.blocks)
            if (each.title == nameOf(Topic::Forecast)) return each.text;
        return QString();
    };
    CHECK(block().contains(QStringLiteral("sześciu miesięcy"))); // the shop is a day old
    CHECK_FALSE(owner.office().monday().isBusy());
    owner.office().monday().showPrevious();
    owner.office().monday().showNext(); // the fit of a page that was left is stopped
    owner.settle();
    CHECK(block().contains(QStringLiteral("sześciu miesięcy")));
}

TEST_CASE("the owner sets a goal reads its course, and closes it")
{
    OfficeHands owner({}, "monday");
    owner.click(GoalsPanel::tr("Set a goal"));
    auto& goals = owner.office().goals();
    REQUIRE(goals.form().fields.size() == 3);
    CHECK_FALSE(goals.form().canSave);
    goals.changeField(QStringLiteral("measure"), QStringLiteral("visits_a_week"));
    goals.changeField(QStringLiteral("target"), QStringLiteral("many"));
    CHECK_FALSE(goals.form().fields[1].error.isEmpty());
    goals.changeField(QStringLiteral("target"), QStringLiteral("120"));
    goals.changeField(QStringLiteral("by"), QStringLiteral("2020-01-01"));
    CHECK_FALSE(goals.form().fields[2].error.isEmpty());
    goals.changeField(QStringLiteral("by"), QStringLiteral("2025-12-31"));
    REQUIRE(goals.form().canSave);
    owner.click(GoalsPanel::tr("Save"));
    CHECK(goals.form().fields.isEmpty());
    Q_EMIT owner.office().mondayPage().nextWanted(); // set today: on the page of this week
    owner.settle();
    auto const& state = owner.office().monday().state();
    REQUIRE(state.goals.size() == 1);
    CHECK(plain(state.goals[0].text)
              .startsWith(QStringLiteral("Zakupy na tydzień: 0 z 120 do 31 grudnia 2025")));
    CHECK(owner.sees(QStringLiteral("z 120 do 31 grudnia")));
    owner.click(GoalRow::tr("Close this goal"));
    CHECK(state.goals.isEmpty());
}

TEST_CASE("a number that is pressed opens the rows behind it, by name")
{
    CounterRig rig;
    auto const anna = rig.enrol("Anna");
    rig.scan(anna);
    rig.key(Qt::Key_F12);
    rig.settle();
    auto& page = rig.window().office().mondayPage();
    Q_EMIT page.nextWanted(); // the week of today
    rig.settle();
    QSignalSpy read(&rig.window().office().monday(), &MondayController::rowsRead);
    page.showSource(Topic::Orders);
    rig.settle();
    REQUIRE(read.size() == 1);
    auto const rows = read.first().first().value<MondayRows>();
    REQUIRE(rows.rows.size() == 1);
    CHECK(rows.rows[0].who == QStringLiteral("Anna"));
    CHECK(rows.rows[0].value == QStringLiteral("—")); // no amount was told
    CHECK(plain(rows.count) == QStringLiteral("Wierszy: 1"));
    auto* table = page.findChild<TableList*>();
    REQUIRE(table);
    CHECK(table->isVisible());
    page.showSource(Topic::Frequency); // no rows of its own
    rig.settle();
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("the page is saved as a sheet and as numbers, and says so; a folder that isn't there is said too")
{
    OfficeHands owner;
    owner.office().showPage(QStringLiteral("monday"));
    owner.settle();
    auto& controller = owner.office().monday();
    QSignalSpy noticed(&controller, &MondayController::noticed);
    QTemporaryDir folder;
    auto const pdf = folder.filePath(QStringLiteral("page.pdf"));
    auto const csv = folder.filePath(QStringLiteral("page.csv"));
    controller.savePdf(pdf);
    controller.saveCsv(csv);
    QFile sheet(pdf);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(5) == "%PDF-");
    QFile numbers(csv);
    REQUIRE(numbers.open(QIODevice::ReadOnly));
    CHECK(numbers.readLine().startsWith("block,what,figure,value"));
    CHECK(noticed.size() == 2);
    controller.saveCsv(folder.filePath(QStringLiteral("none/page.csv")));
    REQUIRE(noticed.size() == 3);
    CHECK(noticed.last() != noticed.first());
    CHECK(controller.suggestedName(QStringLiteral("pdf")).endsWith(QStringLiteral(".pdf")));
}
