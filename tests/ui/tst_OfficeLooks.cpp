// What is seen in the office: names, sizes, one filled button at most, and no word cut off.
#include "tests/ui/OfficeTest.h"
#include "ui/office/BarChart.h"
#include "ui/programmes/CardPreview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSpinBox>

using namespace bywalec;
using namespace bywalec::test;

namespace {

bool isControl(QWidget* part)
{
    // The line edit inside a spin box is reached through the spin box.
    if (qobject_cast<QLineEdit*>(part)) return !qobject_cast<QSpinBox*>(part->parentWidget());
    return qobject_cast<QAbstractButton*>(part) || qobject_cast<QSpinBox*>(part) ||
           qobject_cast<QComboBox*>(part) || qobject_cast<QAbstractItemView*>(part) ||
           qobject_cast<QProgressBar*>(part) || qobject_cast<BarChart*>(part) ||
           qobject_cast<CardPreview*>(part);
}

void checkNothingCutOff(QWidget& office)
{
    int asked = 0;
    for (auto* part : visibleParts(office)) {
        INFO(qPrintable(describe(part)));
        auto const fits = part->property("textFits");
        if (fits.isValid()) {
            ++asked;
            CHECK(fits.toBool());
        }
        auto const* scroller = qobject_cast<QScrollArea*>(part->parentWidget()->parentWidget());
        if (scroller && part == scroller->widget())
            CHECK(part->width() <= scroller->viewport()->width()); // pages scroll downwards only
        else if (!qobject_cast<QAbstractScrollArea*>(part->parentWidget()))
            CHECK(part->parentWidget()->rect().contains(part->geometry()));
    }
    CHECK(asked > 5);
}

} // namespace

TEST_CASE("every control of the office has a name and is large enough to be hit")
{
    everyOffice([](OfficeShell& office, ProgrammesState const&) {
        int controls = 0;
        for (auto* part : visibleParts(office)) {
            if (!isControl(part)) continue;
            ++controls;
            INFO(qPrintable(describe(part)));
            auto* accessible = QAccessible::queryAccessibleInterface(part);
            REQUIRE(accessible);
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
            if (qobject_cast<QProgressBar*>(part)) continue;
            CHECK(part->width() >= size::officeSmall);
            CHECK(part->height() >= size::officeSmall);
        }
        CHECK(controls >= 6);
    });
}

TEST_CASE("no text of the office is cut off and no part leaves its place", "[clipping]")
{
    everyOffice([](OfficeShell& office, ProgrammesState const& state) {
        checkNothingCutOff(office);
        if (!state.editor || state.editor->more.isEmpty()) return;
        // What opens in place must find room as well.
        auto* editor = visible<ProgrammeEditor>(office);
        auto* more = editor->field(state.editor->more.first().id);
        if (more->isVisible()) return;
        for (auto* button : office.findChildren<OfficeButton*>())
            if (button->text() == ProgrammeEditor::tr("More settings")) button->click();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        CHECK(more->isVisible());
        checkNothingCutOff(office);
    });
}

TEST_CASE("at most one button of the office is filled, and none if nothing can be launched")
{
    everyOffice([](OfficeShell& office, ProgrammesState const& state) {
        int filled = 0;
        for (auto* button : office.findChildren<OfficeButton*>())
            if (button->isVisible() && button->isPrimary() && button->isEnabled()) ++filled;
        auto const expected =
            !state.editor || (state.editor->canLaunch && !state.editor->launchText.isEmpty());
        CHECK(filled == (expected ? 1 : 0));
    });
}

TEST_CASE("the office wears the table's colours in the light and in the dark")
{
    for (auto scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::install(*qApp, scheme);
        auto const office = shownOffice(programmesSample(QStringLiteral("programme")));
        auto const image = office.shell->grab().toImage();
        auto const ratio = image.devicePixelRatio();
        auto const& c = Theme::colours();
        auto colourAt = [&](QPoint at) { return image.pixelColor((QPointF(at) * ratio).toPoint()).name(); };
        CHECK(colourAt({4, 600}) == c.sunk.name());
        CHECK(colourAt({220, 600}) == c.bg.name());
        auto* card = visible<CardPreview>(*office.shell);
        auto const foot = card->mapTo(office.shell.get(), QPoint(card->width() / 2, card->height() - 8));
        CHECK(colourAt(foot) == c.card.name());
        // The tallest bar is the last one; just above the axis each of the twelve is seen.
        auto* chart = visible<BarChart>(*office.shell);
        REQUIRE(chart);
        int bars = 0;
        bool inside = false;
        for (int x = 0; x < chart->width(); ++x) {
            auto const at = chart->mapTo(office.shell.get(), QPoint(x, chart->height() - 30));
            auto const bar = colourAt(at) == c.accent.name();
            if (bar && !inside) ++bars;
            inside = bar;
        }
        CHECK(bars == 12);
    }
    Theme::install(*qApp, Scheme::Light);
}

TEST_CASE("an overlong name of a programme is shortened and said to be so")
{
    auto state = programmesSample(QStringLiteral("programme"));
    state.editor->card.shop = QString(200, QLatin1Char('W'));
    auto const office = shownOffice(state);
    CHECK_FALSE(visible<CardPreview>(*office.shell)->textFits());
}
