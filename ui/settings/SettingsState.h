// Everything that the page about the shop itself shows: its recovery key, and codes for guests on paper.
#pragma once

#include <QString>

namespace bywalec::ui {

struct SettingsState {
    QString key;     ///< a fresh one, as long as the page is open; empty: none was asked for
    QString keyNote; ///< where it was saved, or what went wrong
    bool keyGood = true;
    QString slipNote;
    bool slipGood = true;
    bool busy = false; ///< something is being made

    bool operator==(SettingsState const&) const = default;
};

} // namespace bywalec::ui
