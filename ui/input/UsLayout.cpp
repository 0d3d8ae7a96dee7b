// The table of the US layout by evdev code (linux/input-event-codes.h; PC/AT set 1 has the same numbers).
#include "ui/input/UsLayout.h"

#include <QLatin1StringView>

namespace bywalec::ui {

namespace {

#ifdef Q_OS_WIN
constexpr quint32 nativeOffset = 0;
#else
constexpr quint32 nativeOffset = 8;
#endif

struct Row {
    quint32 first; ///< evdev code of the row's first key
    char const* plain;
    char const* shifted; ///< as long as plain
};

constexpr Row rows[] = {
    {2, "1234567890-=", "!@#$%^&*()_+"},   //
    {16, "qwertyuiop[]", "QWERTYUIOP{}"},  //
    {30, "asdfghjkl;'`", "ASDFGHJKL:\"~"}, //
    {43, "\\zxcvbnm,./", "|ZXCVBNM<>?"},   //
    {55, "*", "*"},                        // from here on the keypad
    {57, " ", " "},
    {71, "789-456+1230.", "789-456+1230."},
    {86, "<", ">"}, // the key beside the left Shift of ISO keyboards
    {98, "/", "/"},
};

} // namespace

QChar usCharacter(quint32 scanCode, bool shift)
{
    if (scanCode < nativeOffset) return {};
    quint32 const code = scanCode - nativeOffset;
    for (Row const& row : rows) {
        QLatin1StringView const keys(shift ? row.shifted : row.plain);
        if (code >= row.first && code - row.first < static_cast<quint32>(keys.size()))
            return QChar(keys[static_cast<qsizetype>(code - row.first)]);
    }
    return {};
}

} // namespace bywalec::ui
