// The table of colours: readable for everyone, in both schemes.
#include "tests/support/Catch.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <vector>

using namespace bywalec::ui;

namespace {

struct Pair {
    char const* what;
    QColor Colours::*front;
    QColor Colours::*ground;
};

std::vector<Pair> const texts{
    {"ink on bg", &Colours::ink, &Colours::bg},
    {"ink on panel", &Colours::ink, &Colours::panel},
    {"ink on sunk", &Colours::ink, &Colours::sunk},
    {"ink on key cap", &Colours::ink, &Colours::keyCap},
    {"ink on accentSoft", &Colours::ink, &Colours::accentSoft},
    {"ink on ready", &Colours::ink, &Colours::ready},
    {"muted on bg", &Colours::muted, &Colours::bg},
    {"muted on panel", &Colours::muted, &Colours::panel},
    {"muted on sunk", &Colours::muted, &Colours::sunk},
    {"muted on accentSoft", &Colours::muted, &Colours::accentSoft},
    {"accentText on accentSoft", &Colours::accentText, &Colours::accentSoft},
    {"accent on panel", &Colours::accent, &Colours::panel},
    {"primary", &Colours::onPrimary, &Colours::primary},
    {"stamped", &Colours::onOk, &Colours::ok},
    {"refused", &Colours::onBad, &Colours::bad},
    {"refusal's words on panel", &Colours::badText, &Colours::panel},
    {"refusal's words on accentSoft", &Colours::badText, &Colours::accentSoft},
    {"reward", &Colours::onReward, &Colours::reward},
    {"reward tile", &Colours::rewardText, &Colours::rewardSoft},
    {"duplicate", &Colours::onDuplicate, &Colours::duplicate},
    {"note", &Colours::noteText, &Colours::note},
    {"card", &Colours::cardInk, &Colours::card},
    {"card's second line", &Colours::cardMuted, &Colours::card},
    {"camera label", &Colours::cameraLabelInk, &Colours::cameraLabel},
};

std::vector<Pair> const edges{
    {"control on panel", &Colours::line2, &Colours::panel},
    {"control on bg", &Colours::line2, &Colours::bg},
    {"focus on panel", &Colours::primaryEdge, &Colours::panel},
    {"primary on bg", &Colours::primaryEdge, &Colours::bg},
    {"stamp on panel", &Colours::accent, &Colours::panel},
    {"icon on accentSoft", &Colours::accent, &Colours::accentSoft},
    {"reward tile's edge", &Colours::rewardEdge, &Colours::panel},
    {"duplicate's dashes", &Colours::duplicateDash, &Colours::duplicate},
};

} // namespace

TEST_CASE("contrast of black and white is 21")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

TEST_CASE("every text of the table is readable on its ground")
{
    for (auto scheme : {Scheme::Light, Scheme::Dark})
        for (auto const& pair : texts) {
            INFO(pair.what << (scheme == Scheme::Dark ? " in the dark" : " in the light"));
            CHECK(contrast(Theme::table(scheme).*pair.front, Theme::table(scheme).*pair.ground) >= 4.5);
        }
}

TEST_CASE("every edge that shows a control stands out from its ground")
{
    for (auto scheme : {Scheme::Light, Scheme::Dark})
        for (auto const& pair : edges) {
            INFO(pair.what << (scheme == Scheme::Dark ? " in the dark" : " in the light"));
            CHECK(contrast(Theme::table(scheme).*pair.front, Theme::table(scheme).*pair.ground) >= 3.0);
        }
}

TEST_CASE("every icon in the resources draws something in the colour asked for")
{
    auto const files = QDir(QStringLiteral(":/icons")).entryList();
    REQUIRE(files.size() > 30);
    for (auto const& file : files) {
        INFO(qPrintable(file));
        auto const image = icons::pixmap(file.chopped(4), 48, QColor(0, 121, 107), 2).toImage();
        CHECK(image.width() == 96);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        CHECK(drawn > 100);
    }
    CHECK_FALSE(icons::exists(QStringLiteral("no-such-icon")));
}
