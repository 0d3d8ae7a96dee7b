// A sheet of guests' codes, painted for a printer or a PDF file.
#pragma once

#include "core/cards/SlipSheet.h"

#include <QString>
#include <vector>

class QIODevice;
class QPagedPaintDevice;
class QPainter;

namespace bywalec::ui {

class SlipPaper {
  public:
    SlipPaper(std::vector<Slip> slips, QString shop, QString what);
    /// The whole sheet of A4; a unit of the painter is a millimetre.
    void draw(QPainter& painter) const;
    bool print(QPagedPaintDevice& device, int dotsPerInch) const;
    bool writePdf(QIODevice& device) const;

  private:
    void drawSlip(QPainter& painter, Slip const& slip) const;

    std::vector<Slip> m_slips;
    QString m_shop;
    QString m_what;
};

} // namespace bywalec::ui
