// UNKNOWN, NOT OURS, BLOCKED and NOT SAVED: what happened, and what the cashier does now.
#pragma once

#include "core/base/platform/PrivateFile.h"
#include "ui/counter/CounterTexts.h"

namespace bywalec::ui {

struct Problem {
    BannerState banner;
    ProblemPanel panel;
};

/// `space` of the shop's disk, where it is known; `checkedMinute` when the file was last found whole.
Problem problemOf(TextContext const& context, Outcome const& outcome, std::optional<DiskSpace> const& space,
                  std::optional<int> checkedMinute);
/// The foot of NOT SAVED after "check the disk".
QString diskSentence(Words const& words, DiskSpace const& space, bool writable);
/// A code was in view and couldn't be read.
Problem unreadable(TextContext const& context);

} // namespace bywalec::ui
