// What is seen on the counter's screen: colours, names, sizes, and no word cut off.
#include "tests/ui/ScreenTest.h"
#include "ui/counter/Banner.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/NoteView.h"
#include "ui/counter/RecentList.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("every state paints its mood's colour in the light and in the dark")
{
    for (auto scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::install(*qApp, scheme);
        for (auto const& [name, state] : test::counterSamples(Language::Polish)) {
            INFO(qPrintable(name));
            auto const screen = shown(state);
            auto* banner = visible<Banner>(*screen);
            REQUIRE(banner);
            auto const image = screen->grab().toImage();
            auto const ratio = image.devicePixelRatio();
            auto const at = (QPointF(banner->pos()) + QPointF(20, banner->height() / 2.0)) * ratio;
            CHECK(image.pixelColor(at.toPoint()).name() == Banner::fill(state.banner.mood).name());
            CHECK(image.pixelColor((QPointF(3, 3) * ratio).toPoint()).name() == Theme::colours().bg.name());
            CHECK(banner->accessibleName().startsWith(state.banner.title.simplified()));
        }
    }
    Theme::install(*qApp, Scheme::Light);
}

TEST_CASE("every control has a name and is large enough to be hit")
{
    everywhere([](CounterScreen& screen, CounterState const&) {
        for (auto* part : visibleParts(screen)) {
            auto const button = qobject_cast<QAbstractButton*>(part);
            auto const field = qobject_cast<QLineEdit*>(part);
            auto const list = qobject_cast<QAbstractItemView*>(part);
            if (!button && !field && !list) continue;
            INFO(qPrintable(describe(part)));
            auto* accessible = QAccessible::queryAccessibleInterface(part);
            REQUIRE(accessible);
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
            if (button || field) {
                CHECK(part->width() >= size::target);
                CHECK(part->height() >= size::target);
            } else if (list->model()->rowCount() > 0) {
                CHECK(list->visualRect(list->model()->index(0, 0)).height() >= size::target);
            }
        }
    });
    auto const undo = RecentDelegate::undoPlace(QRect(0, 0, 310, RecentDelegate::rowHeight));
    CHECK(undo.width() >= size::target);
    CHECK(undo.height() >= size::target);
}

namespace {

void checkNothingCutOff(CounterScreen& screen)
{
    QCoreApplication::processEvents();
    int asked = 0;
    for (auto* part : visibleParts(screen)) {
        INFO(qPrintable(describe(part)));
        auto const fits = part->property("textFits");
        if (fits.isValid()) {
            ++asked;
            CHECK(fits.toBool());
        }
        auto const inScroller = qobject_cast<QAbstractScrollArea*>(part->parentWidget()) != nullptr;
        if (!inScroller) CHECK(part->parentWidget()->rect().contains(part->geometry()));
    }
    CHECK(asked > 5);
}

} // namespace

TEST_CASE("no text is cut off and no part leaves its place", "[clipping]")
{
    everywhere([](CounterScreen& screen, CounterState const& state) {
        checkNothingCutOff(screen);
        // What opens in place must find room as well.
        if (std::holds_alternative<EnrolPanel>(state.panel)) {
            screen.findChildren<ConsentBox*>().last()->click();
            checkNothingCutOff(screen);
            for (auto* field : screen.findChildren<QLineEdit*>())
                if (field->isVisible()) CHECK(field->height() >= size::target);
        }
        if (auto* chip = visible<NoteChip>(screen)) {
            chip->click();
            CHECK(visible<NoteView>(screen)->isEditing());
            checkNothingCutOff(screen);
        }
    });
}

TEST_CASE("an overlong name is shortened and said to be so")
{
    auto state = test::sample(QStringLiteral("stamped"));
    state.banner.title = QString(300, QLatin1Char('W'));
    auto const screen = shown(state);
    CHECK_FALSE(visible<Banner>(*screen)->textFits());
}

TEST_CASE("at most one button is filled")
{
    everywhere([](CounterScreen& screen, CounterState const& state) {
        int filled = 0;
        for (auto* button : screen.findChildren<KeyButton*>())
            if (button->isVisible() && button->isPrimary() && button->isEnabled()) ++filled;
        CHECK(filled <= 1);
        if (state.banner.mood == Mood::Ready && std::holds_alternative<EmptyPanel>(state.panel))
            CHECK(filled == 1);
    });
}

TEST_CASE("the code of a new card is drawn in whole pixels")
{
    auto const screen = shown(test::sample(QStringLiteral("enrol")));
    CHECK(visible<CardPicture>(*screen)->modulePx() == 10);
}

TEST_CASE("a band across the top moves nothing below the banner")
{
    auto state = test::sample(QStringLiteral("ready"));
    auto const screen = shown(state);
    auto const before = visible<RecentList>(*screen)->geometry();
    state.band = QStringLiteral("x");
    screen->render(state);
    CHECK(visible<RecentList>(*screen)->geometry() == before);
    CHECK(visible<Banner>(*screen)->geometry().bottom() < before.top());
}

TEST_CASE("the preview is shown as a mirror")
{
    auto const screen = shown(test::sample(QStringLiteral("ready")));
    QImage frame(320, 180, QImage::Format_RGB32);
    frame.fill(Qt::black);
    for (int y = 0; y < 180; ++y)
        for (int x = 0; x < 100; ++x)
            frame.setPixelColor(x, y, Qt::white);
    screen->setCameraPreview(frame);
    auto const image = screen->grab().toImage();
    auto at = [&](int x, int y) {
        return image.pixelColor(QPoint(x, y) * image.devicePixelRatio()).lightness();
    };
    CHECK(at(1230, 40) > 180); // white on the left of the frame is on the right of the mirror
    CHECK(at(960, 40) < 60);
}
