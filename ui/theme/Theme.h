// The one table of colours, type and sizes, and how it reaches the application.
#pragma once

#include <QColor>
#include <QFont>

class QApplication;

namespace bywalec::ui {

enum class Scheme { Light, Dark };

/// Every colour of the programme by what it is for. States keep their colours in both schemes.
struct Colours {
    QColor bg, panel, sunk;
    QColor line;  ///< hairlines: decoration only
    QColor line2; ///< edges of controls, ≥ 3:1 on panel
    QColor ink, muted;
    QColor accent, accentSoft, accentText, accentMid;
    QColor primary, primaryEdge, onPrimary;
    QColor ready, readyRing, readyDisc;
    QColor ok, okRing, okDisc, okBar, onOk;
    QColor bad, badDisc, badEdge, badText, onBad;
    QColor reward, rewardRing, rewardDisc, onReward;
    QColor rewardSoft, rewardEdge, rewardText;
    QColor duplicate, duplicateDash, duplicateDisc, onDuplicate;
    QColor note, noteEdge, noteText;
    QColor card, cardInk, cardMuted, cardEmpty, cardGold;
    QColor keyCap, keyCapEdge;
    QColor cameraVeil, cameraLabel, cameraLabelInk;
};

/// How a piece of text is set: sizes in logical pixels.
struct TextStyle {
    int px;
    int line;
    int weight;
};

namespace type {
inline constexpr TextStyle banner{44, 52, 700};
inline constexpr TextStyle name{40, 46, 700};
inline constexpr TextStyle large{26, 32, 700};
inline constexpr TextStyle title{22, 28, 700};
inline constexpr TextStyle sentence{20, 28, 400};
inline constexpr TextStyle fact{18, 24, 600};
inline constexpr TextStyle strong{16, 22, 600};
inline constexpr TextStyle base{16, 22, 400};
inline constexpr TextStyle second{14, 20, 400};
inline constexpr TextStyle secondStrong{14, 20, 600};
// The office
inline constexpr TextStyle headline{26, 34, 700};
inline constexpr TextStyle rule{17, 26, 600};
inline constexpr TextStyle heading{16, 22, 600};
inline constexpr TextStyle rail{15, 20, 500};
inline constexpr TextStyle railStrong{15, 20, 600};
inline constexpr TextStyle note{13, 18, 400};
inline constexpr TextStyle noteStrong{13, 18, 600};
inline constexpr TextStyle axis{12, 16, 400};
inline constexpr TextStyle axisStrong{12, 16, 600};
} // namespace type

namespace size {
inline constexpr int margin = 16;
inline constexpr int gap = 12;
inline constexpr int between = 8;
inline constexpr int panelRadius = 12;
inline constexpr int controlRadius = 10;
inline constexpr int capRadius = 6;
inline constexpr int button = 56;
inline constexpr int target = 48; ///< nothing that is clicked at the counter is smaller
// The office
inline constexpr int rail = 212;
inline constexpr int pageMargin = 24;
inline constexpr int officeButton = 40;
inline constexpr int officeSmall = 36; ///< nothing that is clicked in the office is smaller
inline constexpr int officeField = 48;
inline constexpr int officeGap = 10; ///< between panels side by side
} // namespace size

class Theme {
  public:
    /// Sets style, palette, font and the style sheet; may be called again to change the scheme.
    static void install(QApplication& application, Scheme scheme);
    static Scheme scheme();
    static Colours const& colours();
    static Colours const& table(Scheme scheme);
    /// What the desktop seems to use, read from its palette: only meaningful before install().
    static Scheme desktopScheme();
    /// Inter, or Inter Display from 22 px up, with the letter spacing that belongs to the size.
    static QFont font(int px, int weight = 400);
    static QFont font(TextStyle const& style) { return font(style.px, style.weight); }
    /// False in tests and for people who asked for calm: everything is then drawn in its final state.
    static bool animations;
};

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrast(QColor const& one, QColor const& other);

} // namespace bywalec::ui
