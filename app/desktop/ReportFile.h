// bywalec --report PERIOD --pdf FILE: the Monday page on paper without a window. Reads the shop only.
#pragma once

#include "app/desktop/Application.h"

namespace bywalec {

struct ReportFile {
    QString period; ///< 2025-W45, 2025-11, 2025-Q4
    QString pdf;
    bool fullNames = false; ///< otherwise people are initials
};

/// The exit status; what went wrong is on stderr.
int writeReport(ApplicationOptions const& options, ReportFile const& wanted);

} // namespace bywalec
