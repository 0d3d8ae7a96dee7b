// What is seen in the office: names, sizes, one filled button at most, and no word cut off.
#include "tests/ui/OfficeLooks.h"

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("every control of the office has a name and is large enough to be hit")
{
    everyOffice([](OfficeShell& office, ProgrammesState const&) { CHECK(checkControls(office) >= 6); });
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
    everyOffice(
        [](OfficeShell& office, ProgrammesState const& state) {
            auto const expected =
                !state.editor || (state.editor->canLaunch && !state.editor->launchText.isEmpty());
            CHECK(filledButtons(office) == (expected ? 1 : 0));
        },
        Settings::One);
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
