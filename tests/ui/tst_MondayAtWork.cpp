// The Monday page in the real window, over a real shop file: leafing, and writing files.
#include "tests/ui/OfficeHands.h"
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
