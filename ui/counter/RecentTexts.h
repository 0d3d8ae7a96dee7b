// The list of recent actions: what was done, what was skipped, and what F9 takes back.
#pragma once

#include "ui/counter/CounterTexts.h"

#include <vector>

namespace bywalec::ui {

/// A scan that gave nothing: shown so that nobody wonders, kept only while the programme runs.
struct SkippedScan {
    EventId id; ///< made when it was skipped: its place among the actions
    LocalTime time;
    std::string name;
    bool forAmount = false; ///< left without an amount; otherwise a duplicate
};

/// `current` is highlighted. Rows newest first; skipped scans stand among them by their time.
RecentState recentOf(TextContext const& context, std::vector<RecentAction> const& actions,
                     std::vector<SkippedScan> const& skipped, int visitsToday, EventId const& current);
/// What a large undo would take back: "pieczątka: Anna, 12:04".
QString undoTextOf(Words const& words, RecentAction const& action);

} // namespace bywalec::ui
