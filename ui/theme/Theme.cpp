// The values behind Theme.h; the style sheet covers only what Qt's own widgets draw.
#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QPalette>

static void initResources() // the macro must stand outside any namespace
{
    Q_INIT_RESOURCE(ui);
}

namespace bywalec::ui {
namespace {

Scheme currentScheme = Scheme::Light;

QColor hex(unsigned rgb)
{
    return QColor::fromRgb(static_cast<QRgb>(rgb));
}

void fillStates(Colours& c)
{
    c.primary = hex(0x0b5cad), c.onPrimary = hex(0xffffff);
    c.ok = hex(0x00796b), c.okRing = hex(0x0b8678), c.okDisc = hex(0x00665b), c.okBar = hex(0x8fd8cb);
    c.onOk = hex(0xffffff);
    c.bad = hex(0x7a0c2e), c.badDisc = hex(0x5f0722), c.badEdge = hex(0x4d041a), c.onBad = hex(0xffffff);
    c.reward = hex(0xf5b301), c.rewardRing = hex(0xffc62f), c.rewardDisc = hex(0xffe08a);
    c.onReward = hex(0x0f172a);
    c.duplicate = hex(0xfff3cd), c.duplicateDash = hex(0x8a5a00), c.duplicateDisc = hex(0xfffaec);
    c.onDuplicate = hex(0x0f172a);
    c.card = hex(0x0e3d38), c.cardInk = hex(0xfff8e8), c.cardMuted = hex(0xb9d3cb);
    c.cardEmpty = hex(0x6fa79e), c.cardGold = hex(0xffd564);
    c.cameraVeil = QColor(15, 23, 42, 41), c.cameraLabel = hex(0x14181f), c.cameraLabelInk = hex(0xffffff);
}

Colours makeLight()
{
    Colours c;
    fillStates(c);
    c.bg = hex(0xf6f2ea), c.panel = hex(0xfffdf9), c.sunk = hex(0xefe9dd);
    c.line = hex(0xe3dacb), c.line2 = hex(0x8d8270), c.ink = hex(0x0f172a), c.muted = hex(0x596070);
    c.accent = hex(0x00796b), c.accentSoft = hex(0xe1efea), c.accentText = hex(0x005b50);
    c.accentMid = hex(0xa6d2c9), c.primaryEdge = hex(0x0b5cad);
    c.ready = hex(0xe2e8f0), c.readyRing = hex(0xd3dce7), c.readyDisc = hex(0xfffdf9);
    c.badText = hex(0x7a0c2e);
    c.rewardSoft = hex(0xfdf1cf), c.rewardEdge = hex(0xb07a00), c.rewardText = hex(0x6b4500);
    c.note = hex(0xfff3cd), c.noteEdge = hex(0xe6cf8c), c.noteText = hex(0x4a3500);
    c.keyCap = hex(0xf3eee4), c.keyCapEdge = hex(0xc9bfae);
    return c;
}

Colours makeDark()
{
    Colours c;
    fillStates(c);
    c.bg = hex(0x14181f), c.panel = hex(0x1c222b), c.sunk = hex(0x10141a);
    c.line = hex(0x2e3743), c.line2 = hex(0x76839a), c.ink = hex(0xe5e9f0), c.muted = hex(0xa6b0bf);
    c.accent = hex(0x4fc3b0), c.accentSoft = hex(0x17332f), c.accentText = hex(0xe5e9f0);
    c.accentMid = hex(0x2b6f64), c.primaryEdge = hex(0x5aa3e6);
    c.ready = hex(0x2a3340), c.readyRing = hex(0x343f4e), c.readyDisc = hex(0x1c222b);
    c.badText = hex(0xff9db4);
    c.rewardSoft = hex(0x352a0c), c.rewardEdge = hex(0xd79c06), c.rewardText = hex(0xffd564);
    c.note = hex(0x33290f), c.noteEdge = hex(0x6e5a1f), c.noteText = hex(0xf7e3a8);
    c.keyCap = hex(0x262e39), c.keyCapEdge = hex(0x465264);
    return c;
}

QPalette makePalette(Colours const& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.bg);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.sunk);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.onBad);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, c.primary);
    p.setColor(QPalette::HighlightedText, c.onPrimary);
    p.setColor(QPalette::ToolTipBase, c.panel);
    p.setColor(QPalette::ToolTipText, c.ink);
    p.setColor(QPalette::Link, c.primaryEdge);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

QString makeSheet(Colours const& c)
{
    return QStringLiteral(
               "QLineEdit[counter=\"true\"]{background:%1;color:%2;border:1px solid %3;border-radius:10px;"
               "padding:0 16px;selection-background-color:%4;selection-color:%5}"
               "QLineEdit[counter=\"true\"]:focus{border:2px solid %6;padding:0 15px}"
               "QPushButton[page=\"true\"]{background:%1;color:%2;border:1px solid "
               "%3;border-radius:10px;padding:0 20px}"
               "QPushButton[page=\"true\"]:focus{border:2px solid %6}"
               "QPushButton[primary=\"true\"]{background:%4;color:%5;border:1px solid "
               "%6;border-radius:10px;padding:0 20px}"
               "QPushButton[primary=\"true\"]:focus{border:3px solid %2}"
               "QSpinBox[page=\"true\"]{background:%1;color:%2;border:1px solid "
               "%3;border-radius:10px;padding:0 16px}"
               "QSpinBox[page=\"true\"]:focus{border:2px solid %6;padding:0 15px}"
               "QLineEdit[bare=\"true\"],QSpinBox[bare=\"true\"]{background:transparent;color:%2;border:none;"
               "selection-background-color:%4;selection-color:%5}"
               "QLineEdit[office=\"true\"]{background:%1;color:%2;border:1px solid %3;border-radius:10px;"
               "padding:0 12px;selection-background-color:%4;selection-color:%5}"
               "QLineEdit[office=\"true\"]:focus{border:2px solid %6;padding:0 11px}"
               "QScrollArea[office=\"true\"]{background:transparent;border:none}"
               "QListView{background:transparent;border:none;outline:none}"
               "QComboBox QAbstractItemView{background:%1;color:%2;border:1px solid %3;"
               "selection-background-color:%4;selection-color:%5}"
               "QComboBox QAbstractItemView::item{min-height:36px;padding:0 12px}"
               "QScrollBar:vertical{background:transparent;width:8px;margin:0}"
               "QScrollBar::handle:vertical{background:%3;border-radius:4px;min-height:32px}"
               "QScrollBar::add-line,QScrollBar::sub-line{height:0}"
               "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}")
        .arg(c.panel.name(), c.ink.name(), c.line2.name(), c.primary.name(), c.onPrimary.name(),
             c.primaryEdge.name());
}

double luminance(QColor const& colour)
{
    auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

bool Theme::animations = true;

void Theme::install(QApplication& application, Scheme scheme)
{
    initResources();
    currentScheme = scheme;
    auto const& c = table(scheme);
    application.setStyle(QStringLiteral("fusion"));
    application.setPalette(makePalette(c));
    application.setFont(font(type::base));
    application.setStyleSheet(makeSheet(c));
}

Scheme Theme::scheme()
{
    return currentScheme;
}

Colours const& Theme::colours()
{
    return table(currentScheme);
}

Colours const& Theme::table(Scheme scheme)
{
    static Colours const light = makeLight();
    static Colours const dark = makeDark();
    return scheme == Scheme::Light ? light : dark;
}

Scheme Theme::desktopScheme()
{
    auto const palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

QFont Theme::font(int px, int weight)
{
    QFont font;
    auto const text = QStringLiteral("Inter");
    auto const fallback = QStringLiteral("sans-serif");
    if (px >= 22)
        font.setFamilies({QStringLiteral("Inter Display"), text, fallback});
    else
        font.setFamilies({text, fallback});
    font.setPixelSize(px);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (px >= 34)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3);
    else if (px >= 22)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.2);
    return font;
}

double contrast(QColor const& one, QColor const& other)
{
    auto const a = luminance(one);
    auto const b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace bywalec::ui
