// The Monday page on screen: what it says, what its controls do by key, and where a number is explained.
#include "tests/ui/MondaySamples.h"
#include "tests/ui/OfficeTest.h"
#include "ui/reports/ChartPanel.h"
#include "ui/reports/MondayHeader.h"
#include "ui/reports/MondayTile.h"
#include "ui/reports/PeoplePanels.h"
#include "ui/reports/PeriodSwitch.h"
#include "ui/reports/SourcePanel.h"
#include "ui/reports/SourceTitle.h"

#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

namespace {

MondayState english(char const* name)
{
    return mondayState(mondayReport(QString::fromLatin1(name), Language::English),
                       mondayWords(Language::English));
}

SampleOffice shownMonday(char const* name)
{
    return shownPage(pageSample(QString::fromLatin1(name), Language::English), Language::English);
}

QAbstractButton* named(QWidget& where, QString const& name)
{
    for (auto* button : where.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->accessibleName() == name) return button;
    FAIL("no button " << qPrintable(name));
    return nullptr;
}

} // namespace

TEST_CASE("the page says the week, its figures and what they are compared with")
{
    auto const state = english("monday");
    CHECK(state.when == QStringLiteral("Week 45, 3 to 9 November 2025"));
    REQUIRE(state.tiles.size() == 5);
    CHECK(state.tiles[0].value == QStringLiteral("340"));
    CHECK(state.tiles[0].before.percent.startsWith(QStringLiteral("+24")));
    CHECK(state.tiles[0].before.better);
    CHECK(state.tiles[4].before.percent.isEmpty());
    REQUIRE(state.days.bars.size() == 7);
    CHECK(state.days.bars[0].label.endsWith(QStringLiteral("3")));
    CHECK(state.days.bars[5].before == 0.0);
    CHECK(state.members.bars.size() == 13);
    CHECK(state.talkTo.size() == 7);
    CHECK(state.gauges.size() == 5);
    CHECK(state.blocks.size() == 3);
    CHECK(state.hasNext);
}

TEST_CASE("in a shop's first months returning and frequency lead, and nothing is compared with nothing")
{
    auto const state = english("monday-first");
    CHECK(state.gauges.first().topic == Topic::Repeat);
    CHECK(state.gauges.last().topic == Topic::Lifetime);
    CHECK(state.tiles[0].before.text.isEmpty());
    CHECK_FALSE(state.days.bars[0].before.has_value());
    CHECK_FALSE(state.noTalk.isEmpty());
}

TEST_CASE("a figure without a value is a dash, never a nought")
{
    auto const state = english("monday-empty");
    CHECK(state.tiles[0].value == QStringLiteral("0"));
    CHECK(state.tiles[1].value == QStringLiteral("—"));
    CHECK(state.gauges[2].value == QStringLiteral("—"));
}

TEST_CASE("a week that isn't over has no week after it, and says that it isn't over")
{
    auto report = mondayReport(QStringLiteral("monday"), Language::English);
    report.state = ReportState::Running;
    report.days.back().future = true;
    auto const state = mondayState(report, mondayWords(Language::English));
    CHECK_FALSE(state.hasNext);
    CHECK_FALSE(state.note.isEmpty());
    CHECK(state.days.bars.last().text.isEmpty());
    auto const office = shownMonday("monday");
    office.monday->render(state);
    CHECK_FALSE(named(*office.monday, MondayHeader::tr("Later"))->isEnabled());
    QSignalSpy next(office.monday, &MondayPage::nextWanted);
    office.monday->setFocus();
    named(*office.monday, MondayHeader::tr("Earlier"))->setFocus();
    press(Qt::Key_Right, Qt::AltModifier);
    CHECK(next.isEmpty());
}

TEST_CASE("period, file and printer are reached by key")
{
    auto const office = shownMonday("monday");
    auto& page = *office.monday;
    QSignalSpy previous(&page, &MondayPage::previousWanted);
    QSignalSpy next(&page, &MondayPage::nextWanted);
    QSignalSpy kinds(&page, &MondayPage::kindWanted);
    QSignalSpy pdf(&page, &MondayPage::pdfWanted);
    QSignalSpy csv(&page, &MondayPage::csvWanted);
    QSignalSpy print(&page, &MondayPage::printWanted);
    for (auto const& name :
         {MondayHeader::tr("Earlier"), MondayHeader::tr("Later"), MondayHeader::tr("Save as PDF"),
          MondayHeader::tr("Save the numbers as CSV"), MondayHeader::tr("Print")}) {
        named(page, name)->setFocus();
        press(Qt::Key_Return);
    }
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_P, Qt::ControlModifier);
    CHECK(previous.size() == 2);
    CHECK(next.size() == 2);
    CHECK(pdf.size() == 1);
    CHECK(csv.size() == 1);
    CHECK(print.size() == 2);
    named(page, PeriodSwitch::tr("Month"))->setFocus();
    press(Qt::Key_Return);
    REQUIRE(kinds.size() == 1);
    CHECK(kinds.first().first().value<PeriodKind>() == PeriodKind::Month);
}

TEST_CASE("every figure tells where it comes from, and Esc closes that again")
{
    auto const office = shownMonday("monday");
    auto& page = *office.monday;
    QSignalSpy wanted(&page, &MondayPage::sourceWanted);
    CHECK_FALSE(visible<SourcePanel>(page));
    int explained = 0;
    auto const explains = [&](QWidget* part) {
        part->setFocus();
        press(Qt::Key_Return);
        auto* panel = visible<SourcePanel>(page);
        REQUIRE(panel);
        ++explained;
        auto const topic = wanted.last().first().value<Topic>();
        QStringList words;
        for (auto* label : panel->findChildren<QLabel*>())
            words << label->text();
        CHECK(words.contains(nameOf(topic)));
        CHECK(words.contains(definitionOf(topic)));
        press(Qt::Key_Escape);
        CHECK_FALSE(visible<SourcePanel>(page));
    };
    for (auto* tile : page.findChildren<MondayTileButton*>())
        explains(tile);
    for (auto* gauge : page.findChildren<GaugeButton*>())
        explains(gauge);
    for (auto* title : page.findChildren<SourceTitle*>())
        explains(title);
    CHECK(explained == 18);
    CHECK(wanted.size() == 18);
}

TEST_CASE("charts and rows are read out with their numbers")
{
    auto const office = shownMonday("monday");
    QStringList spoken;
    for (auto* part : visibleParts(*office.monday))
        spoken << part->accessibleName();
    auto const all = spoken.join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("63")));
    CHECK(all.contains(TalkRow::tr("stamps: %1 of %2").arg(4).arg(5)));
    CHECK(all.contains(QStringLiteral("Martha Wise")));
}

TEST_CASE("numbers that can't be read are said to be so, and nothing can be saved")
{
    auto const office = shownMonday("monday");
    MondayState state;
    state.problem = QStringLiteral("no");
    office.monday->render(state);
    CHECK_FALSE(visible<MondayTileButton>(*office.monday));
    CHECK_FALSE(named(*office.monday, MondayHeader::tr("Save as PDF"))->isEnabled());
}
