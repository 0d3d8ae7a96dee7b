// The Monday page on one A4 sheet: the same state as on screen, drawn as lines and letters.
#pragma once

#include "ui/reports/MondayState.h"

#include <QSizeF>
#include <QStringList>

class QIODevice;
class QImage;
class QPagedPaintDevice;

namespace bywalec::ui {

/// Who may be named on a sheet that lies about: names in full need the owner's say.
enum class PaperNames { Initials, Full };

class MondayPaper {
  public:
    /// A4 at 96 dots an inch: all measures of the sheet are in these.
    static constexpr QSizeF size{793.7, 1122.5};

    MondayPaper(MondayState const& state, PaperNames names) : m_state(state), m_names(names) {}

    /// False if the device can't be written to.
    bool writePdf(QIODevice& device) const;
    /// For a printer; one page.
    bool print(QPagedPaintDevice& device, int dotsPerInch) const;
    /// For looking at: `scale` pixels a measure.
    QImage picture(double scale) const;
    /// Texts that had to be shortened for the room there is.
    QStringList shortened() const;

  private:
    MondayState const& m_state;
    PaperNames m_names;
};

} // namespace bywalec::ui
