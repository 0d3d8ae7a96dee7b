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
